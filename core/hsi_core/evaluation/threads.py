"""Parts of a tile computed at the same time on a CPU, each by its own thread.

Two threads that share every layer wait for each other after every layer: with two cores, networks that are
evaluated patch by patch ran only 1.2 to 1.5 times as fast as with one. Threads with separate parts of a tile
wait once, at the end of the tile.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import TypeVar

import torch

from hsi_core.models.base import PatchNetwork
from hsi_core.progress import EMIT_EVERY_SECONDS

Part = TypeVar("Part")
Found = TypeVar("Found")

LARGEST_NUM_THREADS = 8
"""Largest number of threads: between two layers they need the Python interpreter one at a time. If there are
more processors, each thread uses several."""


class ComputeThreads:
    """Threads that share the processors available to torch.

    Args:
        count: number of threads; with 1 the caller computes everything.
        pool: pool with this number of threads.
    """

    def __init__(self, count: int = 1, pool: ThreadPoolExecutor | None = None) -> None:
        self.count = count
        self._pool = pool

    def map(
        self, compute: Callable[[Part], Found], parts: Sequence[Part], *, while_waiting: Callable[[], None]
    ) -> list[Found]:
        """Compute every part, and return the results in the order of the parts.

        The threads compute in inference mode and with the autocast setting of the caller. After an error,
        parts that have not started are dropped, and running parts are finished, so that no thread computes
        afterwards.

        Args:
            compute: called by several threads at once.
            parts: arguments of the calls.
            while_waiting: called by the thread of the caller several times per second; may raise an error.
        """
        if self._pool is None or len(parts) < 2:
            return [compute(part) for part in parts]
        total = torch.get_num_threads()
        share = max(total // min(self.count, len(parts)), 1)
        has_autocast, dtype = torch.is_autocast_enabled("cpu"), torch.get_autocast_dtype("cpu")

        def alone(part: Part) -> Found:
            torch.set_num_threads(share)  # for this thread only
            with torch.inference_mode(), torch.autocast("cpu", dtype=dtype, enabled=has_autocast):
                return compute(part)

        futures: list[Future[Found]] = []
        try:
            futures.extend(self._pool.submit(alone, part) for part in parts)
            _wait_for(futures, while_waiting)
        finally:
            _end(futures)
            torch.set_num_threads(total)  # otherwise threads started later would also get the share
        error = _first_error(futures)
        try:
            if error is not None:
                raise error
            return [future.result() for future in futures]
        finally:
            # The error refers to this frame. A reference cycle would keep the tensors of threads that ran out
            # of memory.
            del error, futures


def _wait_for(futures: Sequence[Future[Found]], while_waiting: Callable[[], None]) -> None:
    """Wait until all are finished or one has failed."""
    is_over = False
    while not is_over:
        done, running = wait(futures, timeout=EMIT_EVERY_SECONDS, return_when=FIRST_EXCEPTION)
        is_over = not running or any(future.exception() is not None for future in done)
        while_waiting()


def _end(futures: Sequence[Future[Found]]) -> None:
    """Drop tasks that have not started, and wait for the others."""
    for future in futures:
        future.cancel()
    wait(futures)


def _first_error(futures: Sequence[Future[Found]]) -> BaseException | None:
    """The error of the first task that failed; None if no task failed."""
    errors = (future.exception() for future in futures if not future.cancelled())
    return next((error for error in errors if error is not None), None)


def largest_num_threads() -> int:
    """The threads of torch, up to a maximum."""
    return min(torch.get_num_threads(), LARGEST_NUM_THREADS)


def choose_num_threads(network: PatchNetwork, device: torch.device) -> int:
    """Number of threads: those of torch, up to a maximum; 1 on a GPU or if the network has its own."""
    if device.type != "cpu" or network.has_own_threads:
        return 1
    return largest_num_threads()


@contextmanager
def compute_threads(count: int) -> Iterator[ComputeThreads]:
    """A number of threads that end with the context."""
    if count == 1:
        yield ComputeThreads()
        return
    with ThreadPoolExecutor(count, "compute") as pool:
        yield ComputeThreads(count, pool)


@contextmanager
def one_thread(*, is_wanted: bool = True) -> Iterator[None]:
    """Torch computes in the thread of the caller alone: small layers take longer in several threads."""
    before = torch.get_num_threads()
    torch.set_num_threads(1 if is_wanted else before)
    try:
        yield
    finally:
        torch.set_num_threads(before)
