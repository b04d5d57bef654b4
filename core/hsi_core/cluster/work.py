"""The worker's side: it does one piece of work at a time, with all cores that Dask gives it."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch

from hsi_core import __version__
from hsi_core.errors import ClusterError, WorkerFullError
from hsi_core.language import tr
from hsi_core.memory import MB, resident_bytes
from hsi_core.progress import EMIT_EVERY_SECONDS, Progress

WORKER_MEMORY_SHARE = 0.6
"""Share of the memory limit of a worker that its work may take. Above 0.6, Dask begins to write results to
disk."""

FULL_SHARE = 0.9
"""Share of the memory limit of a worker at which its work gives up. At 0.95, Dask kills the worker."""


@dataclass(frozen=True)
class Found:
    """The result of a piece of work.

    Args:
        value: what the function returned.
        seconds: duration, without the time in queues.
        worker: address of the worker.
        messages: kind (info or warning) and text of each message.
    """

    value: Any
    seconds: float
    worker: str
    messages: tuple[tuple[str, str], ...] = ()


class _Current:
    """The piece of work that runs in this process. There is one at a time, so that it has all cores."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.messages: list[tuple[str, str]] = []
        self.is_dropped: Callable[[], bool] = bool
        self.memory_limit: int | None = None
        self.worker = ""

    def emit(self, event: dict[str, Any]) -> None:
        """Keep messages for the caller. The caller counts the progress."""
        if event["event"] in ("info", "warning"):
            self.messages.append((event["event"], event["message"]))

    def ask(self) -> bool:
        """Whether the caller no longer waits for the result.

        Raises:
            WorkerFullError: the memory limit of the worker is nearly reached.
        """
        if self.memory_limit and (taken := resident_bytes()) > FULL_SHARE * self.memory_limit:
            raise WorkerFullError(explain_full(taken, self.memory_limit), self.worker)
        return self.is_dropped()


def explain_full(taken: float, limit: float) -> str:
    """Why a worker cannot be used.

    Args:
        taken: bytes that its process takes.
        limit: bytes that it may take.
    """
    return tr(
        "it takes {taken} MB of the {limit} MB that it may take; start it with more memory "
        "(--memory-limit), or choose smaller tiles or batches.",
        taken=round(taken / MB),
        limit=round(limit / MB),
    )


_current = _Current()
worker_progress = Progress(_current.emit, _current.ask)
"""Progress of the work that runs in this process; `check` stops it when the caller cancelled or is gone."""


def versions() -> str:
    """Versions that results depend on."""
    return f"hsi-core {__version__} with torch {torch.__version__.partition('+')[0]}"


def perform(function: Callable[[Any, Any], Any], needed: str, description: Any, item: Any) -> Found:
    """Call a function in a worker of Dask.

    Args:
        function: receives the description and the item; a function of a module, which travels by its name.
        needed: `versions` of the caller.
        description: plain values that all pieces of work share.
        item: plain values of this piece.

    Raises:
        ClusterError: the worker has another version.
    """
    from distributed import get_worker

    if versions() != needed:
        raise ClusterError(
            tr(
                "it has {versions}, but this computer has {needed}; install the same versions.",
                versions=versions(),
                needed=needed,
            )
        )
    worker = get_worker()
    key = worker.get_current_task()

    def is_dropped() -> bool:
        task = worker.state.tasks.get(key)
        return task is None or task.state == "cancelled" or worker.status.name in ("closing", "closed")

    while not _current.lock.acquire(timeout=EMIT_EVERY_SECONDS):
        Progress(is_cancelled=is_dropped).check()
    try:
        _current.messages, _current.is_dropped = [], is_dropped
        _current.memory_limit, _current.worker = worker.memory_manager.memory_limit, worker.address
        torch.set_num_threads(worker.state.nthreads)
        started = time.monotonic()
        value = function(description, item)
        return Found(value, time.monotonic() - started, worker.address, tuple(_current.messages))
    finally:
        _current.lock.release()


def worker_memory_limit() -> int | None:
    """Bytes that work may take in this worker; None if Dask sets no limit."""
    limit = _current.memory_limit
    return int(WORKER_MEMORY_SHARE * limit) if limit else None
