"""A call of a task in the workers of a cluster: its parameters as plain values, its files opened once."""

import uuid
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Generic, TypeVar

from hsi_core.fingerprint import fingerprint_of
from hsi_core.scenes.scene import Scene
from hsi_core.tasks import TaskParams

Opened = TypeVar("Opened")


def describe_call(params: TaskParams, read: Sequence[str]) -> dict[str, Any]:
    """The parameters of a call as plain values, and a name of the call that no other one has.

    Args:
        params: of the task.
        read: names of the parameters with files that workers read. Their paths become absolute, because a
            worker has another current folder.
    """
    values = params.model_dump(mode="json", exclude={"cluster"})
    for name in read:
        value = getattr(params, name)
        if isinstance(value, list):
            values[name] = [_absolute(path) for path in value]
        elif value is not None:
            values[name] = _absolute(value)
    return {"params": values, "call": uuid.uuid4().hex}


def _absolute(path: Path) -> str:
    return str(path.absolute() if path.exists() else path)


def digest_of_scene(scene: Scene, bands: list[int]) -> str:
    """Identifies a scene on every computer: the times of its files may differ, their sizes may not."""
    stamp = scene.stamp()
    return fingerprint_of(
        shape=scene.grid.shape,
        bands=bands,
        traits=scene.traits(bands),
        sizes=None if stamp is None else [size for _, size, _ in stamp],
    )


class OpenedCall(Generic[Opened]):
    """What this process has open for the call whose work it does. A later call takes its place.

    One thread opens and closes all files, because rasterio closes a scene only in the thread that opened it.
    Dask gives the pieces of work to any of its threads.

    Args:
        open_call: opens the files of a call; a stack closes them.
    """

    def __init__(self, open_call: Callable[[dict[str, Any], ExitStack], Opened]) -> None:
        self._open_call = open_call
        self._stack = ExitStack()
        self._thread = ThreadPoolExecutor(1, "opener")
        self._found: tuple[str, Opened] | None = None

    def get(self, description: dict[str, Any]) -> Opened:
        """What is open for a call."""
        if self._found is None or self._found[0] != description["call"]:
            self._found = None
            self._found = description["call"], self._thread.submit(self._open, description).result()
        return self._found[1]

    def _open(self, description: dict[str, Any]) -> Opened:
        self._stack.close()
        with ExitStack() as stack:
            opened = self._open_call(description, stack)
            self._stack = stack.pop_all()
        return opened
