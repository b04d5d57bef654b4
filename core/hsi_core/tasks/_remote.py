"""A call of a task in the workers of a cluster: its parameters as plain values, its files opened once."""

import uuid
from collections import deque
from collections.abc import Callable, Generator, Hashable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any, Generic, TypeVar

import torch

from hsi_core.cluster.connection import AHEAD, Cluster, open_cluster
from hsi_core.cluster.work import worker_memory_limit
from hsi_core.device import choose_device
from hsi_core.errors import ClusterError
from hsi_core.fingerprint import fingerprint_of
from hsi_core.language import either, tr
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene
from hsi_core.tasks import TaskParams

Opened = TypeVar("Opened")
Item = TypeVar("Item")
Key = TypeVar("Key", bound=Hashable)

EARLY = 4
"""Results for each worker that wait for an earlier one. With more, no further work is given out."""


class Workers:
    """Workers of a cluster that have opened the files of a call, all with the same kind of device.

    Args:
        cluster: open connection.
        description: of the call, see `describe_call`.
        check: function of a module that opens the call in a worker; returns what it finds, among it the kind
            of its device as "device".

    Attributes:
        device: kind of device of all workers.
        found: results of `check`.
    """

    def __init__(
        self,
        cluster: Cluster,
        description: dict[str, Any],
        check: Callable[[dict[str, Any], None], dict[str, Any]],
    ) -> None:
        self._cluster, self._description = cluster, description
        self.device = ""
        self.found: list[dict[str, Any]] = []
        cluster.admit(check, description, accept=self._accept)

    @property
    def num_workers(self) -> int:
        """Workers at present."""
        return self._cluster.num_workers

    def run(
        self,
        function: Callable[[dict[str, Any], Any], Any],
        items: Iterable[Item],
        *,
        check: Callable[[], None] | None = None,
        ahead: int = AHEAD,
    ) -> Generator[tuple[Item, Any], None, None]:
        """Items with their results, in any order; see `Cluster.run`."""
        work = self._cluster.run(function, self._description, items, check=check, ahead=ahead)
        with closing(work):
            for item, found in work:
                yield item, found.value

    def run_in_order(
        self, function: Callable[[dict[str, Any], Any], Any], items: Iterable[Key]
    ) -> Generator[tuple[Key, Any], None, None]:
        """Items with their results, in the order of the items; see `Cluster.run`.

        Results that come early wait here, at most `EARLY` for each worker.

        Args:
            function: see `Cluster.run`.
            items: different ones.
        """
        drawn: deque[Key] = deque()
        early: dict[Key, Any] = {}

        def draw() -> Iterator[Key]:
            for item in items:
                drawn.append(item)
                yield item

        def has_room() -> bool:
            return len(early) < EARLY * self.num_workers

        work = self._cluster.run(function, self._description, draw(), has_room=has_room)
        with closing(work):
            for item, found in work:
                early[item] = found.value
                while drawn and drawn[0] in early:
                    first = drawn.popleft()
                    yield first, early.pop(first)

    def _accept(self, found: dict[str, Any]) -> str:
        """Why a worker is refused, or nothing."""
        self.device = self.device or found["device"]
        if found["device"] != self.device:
            return tr(
                "it computes on {device}, but other workers compute on {others}; choose the device.",
                device=found["device"],
                others=self.device,
            )
        self.found.append(found)
        return ""


@contextmanager
def open_workers(
    address: str | None,
    description: dict[str, Any],
    check: Callable[[dict[str, Any], None], dict[str, Any]],
    *,
    verb: str,
    progress: Progress,
) -> Iterator[Workers]:
    """Connect to the cluster of a call and check its workers; at the end, report the time of each worker.

    Args:
        address: of the scheduler, or its file.
        description: see `Workers`.
        check: see `Workers`.
        verb: what the workers do, for a message.
        progress: reports, receives warnings, and tells when to stop.

    Raises:
        ClusterError: there is no scheduler, or no worker can be used.
        MissingPackageError: Dask is not installed.
    """
    with open_cluster(str(address), progress) as cluster:
        workers = Workers(cluster, description, check)
        progress.info(
            tr(
                "{num_workers} workers of the cluster {verb} on {device}.",
                num_workers=cluster.num_workers,
                verb=verb,
                device=workers.device,
            )
        )
        yield workers
        if cluster.has_worked:
            progress.info(cluster.describe())


def device_of(name: str, description: dict[str, Any]) -> torch.device:
    """The device of this worker, which is of the kind of the caller's.

    Args:
        name: auto, cpu or cuda.
        description: with the kind of the device of the caller as "device".

    Raises:
        ClusterError: it is of another kind.
    """
    device = choose_device(name)
    if device.type != description["device"]:
        raise ClusterError(
            tr(
                "it computes on {device}, but this computer on {expected}; choose the device.",
                device=device.type,
                expected=description["device"],
            )
        )
    return device


def require_same(found: str, expected: str, *paths: Path | None) -> None:
    """Refuse a worker that has opened other files than the caller.

    Args:
        found: digest of the files here.
        expected: digest of the files of the caller.
        *paths: the files, for the message; None is left out.

    Raises:
        ClusterError: the digests differ.
    """
    if found != expected:
        names = either(str(path) for path in paths if path is not None)
        raise ClusterError(
            tr("its {names} differs from that of this computer; give all the same files.", names=names)
        )


def smallest_limit(limit: int | None) -> int | None:
    """The smaller one of a memory limit of the call and that of this worker, in bytes; None without one."""
    return min((each for each in (limit, worker_memory_limit()) if each), default=None)


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
