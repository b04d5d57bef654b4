"""The caller's side: it checks workers, submits work, and takes results in any order.

Dask gives the work of a dead worker to another one. At most `AHEAD` pieces for each worker are submitted at
any time, so that neither the scheduler nor the workers collect results that nobody has fetched.
"""

import gc
import json
import logging
import queue
import time
import uuid
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from hsi_core.cluster.core_check import READ_CORE, explain_core
from hsi_core.cluster.work import Found, explain_full, perform, versions
from hsi_core.errors import (
    ClusterError,
    ClusterLostError,
    HsiError,
    MissingPackageError,
    WorkerFullError,
)
from hsi_core.language import listed, tr
from hsi_core.progress import EMIT_EVERY_SECONDS, Progress, format_duration

Item = TypeVar("Item")

MOST_LOSSES = 3
"""Times that an item is given again after all its workers were lost: as often as Dask does for one worker."""
AHEAD = 2
"""Pieces of work for each worker: one that runs, and one that waits there."""
CONNECT_SECONDS = 10
WORKERS_SECONDS = 600.0
"""Longest time without a worker, at the start and later: a queue of jobs may start the next one late."""
FULL_SECONDS = 30.0
"""The same if those that are left have too little memory: another one may just be starting again."""
WAITING_SECONDS = 10.0
"""Time between two messages that no worker is connected."""
LOOK_SECONDS = 1.0
"""Time between two looks for workers that have come or gone."""
PAUSED_SECONDS = 5.0
"""Time between two looks for workers that Dask has paused."""
UNREADABLE = "Error during deserialization of the task graph"
"""What Dask says if the scheduler cannot import a function."""
MOST_NAMED = 8
"""Workers that a report names."""


@contextmanager
def open_cluster(address: str, progress: Progress) -> Iterator["Cluster"]:
    """Connect to a scheduler.

    At the end, also after an error, work that is not finished is cancelled.

    Args:
        address: such as tcp://host:port or tls://host:port, or the path of a scheduler file (.json).
        progress: reports, receives warnings, and tells when to stop.

    Raises:
        MissingPackageError: Dask is not installed.
        ClusterError: the address is none, or no scheduler answers there.
    """
    where = _find(address)
    try:
        from distributed import Client
    except ImportError as error:
        raise MissingPackageError(
            "A cluster needs the package distributed, which is not installed; choose cluster in “Optional "
            "packages” of “Set up the processing environment”, install it (pip install "
            '"distributed>=2024.8"), or leave out the cluster.'
        ) from error
    try:
        with without_collection():
            client = Client(where, timeout=CONNECT_SECONDS, set_as_default=False, name="hsi-core")
    except (OSError, ValueError, TypeError) as error:
        raise ClusterError(
            tr(
                "The scheduler {where} does not answer ({error}); start it, or correct the address.",
                where=where,
                error=error or type(error).__name__,
            )
        ) from error
    with _without_log():
        try:
            yield Cluster(client, where, progress)
        finally:
            with without_collection():
                client.close(timeout=2)


@contextmanager
def _without_log() -> Iterator[None]:
    """Keep Dask from printing the traceback of a lost connection, which the user gets as a sentence."""
    log = logging.getLogger("distributed.client")
    level = log.level
    log.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        log.setLevel(level)


@contextmanager
def without_collection() -> Iterator[None]:
    """Collect garbage before a block, and none inside it.

    Dask waits for itself for ever if it deletes an earlier client while it starts or stops another one. A
    client that could not connect is such garbage.
    """
    gc.collect()
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _find(address: str) -> str:
    """Address of the scheduler, read from its file if a path is given."""
    if "://" in address:
        return address
    path = Path(address)
    if path.suffix != ".json":
        raise ClusterError(
            tr(
                '"{address}" is no address of a Dask scheduler; give tcp://host:port, tls://host:port, or '
                "its scheduler file (.json).",
                address=address,
            )
        )
    try:
        return str(json.loads(path.read_text(encoding="utf-8"))["address"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ClusterError(
            tr(
                "The scheduler file {name} cannot be read ({error}); start the scheduler with "
                "--scheduler-file, on a folder that this computer shares.",
                name=path.name,
                error=error,
            )
        ) from error


def _new_key() -> str:
    """A name for a piece of work that no other one has."""
    return f"hsi-{uuid.uuid4().hex}"


class _WorkersGoneError(Exception):
    """The workers of a result are gone."""


class Cluster:
    """An open connection. Made by `open_cluster`.

    Args:
        client: client of Dask.
        address: of the scheduler.
        progress: reports, receives warnings, and tells when to stop.
    """

    def __init__(self, client: Any, address: str, progress: Progress) -> None:
        self._client, self._address, self._progress = client, address, progress
        self._admitted: set[str] = set()
        self._seen: set[str] = set()
        self._checks: dict[str, tuple[Any, bool]] = {}  # whether it asks for the core only
        self._check: tuple[Callable[[Any, Any], Any], Any] | None = None
        self._accept: Callable[[Any], str] = lambda value: ""
        self._looked_at = self._looked_at_paused = float("-inf")
        self._paused: set[str] = set()
        self._full: set[str] = set()  # workers that were refused because they have too little memory
        self._stuck: set[str] = set()  # keys of work that waits in paused workers
        self._num_lost = 0  # workers in a row that were lost before the end of their check
        self._waits_since: float | None = None
        self._told_at = 0.0
        self._refusal = ""
        self._said: set[tuple[str, str]] = set()
        self._done: dict[str, list[float]] = {}

    @property
    def num_workers(self) -> int:
        """Number of workers that take part now."""
        return len(self._admitted)

    @property
    def has_worked(self) -> bool:
        """Whether any piece of work is finished."""
        return bool(self._done)

    def admit(
        self,
        check: Callable[[Any, Any], Any],
        description: Any,
        *,
        accept: Callable[[Any], str] = lambda value: "",
    ) -> None:
        """Check all workers, and every worker that joins later. A refused worker gets no work.

        Args:
            check: called in each worker with the description and None; raises an error to refuse it. Its
                messages are dropped: the caller has said the same.
            description: plain values.
            accept: receives the result of `check` here; returns why the worker is refused, or nothing.

        Raises:
            ClusterError: every worker is refused.
            ClusterLostError: there is no worker for `WORKERS_SECONDS`.
        """
        self._check, self._accept = (check, description), accept
        self._admitted, self._seen, self._checks, self._refusal = set(), set(), {}, ""
        self._progress.report(0.0, "Checking the workers")
        while self._checks or not self._admitted:
            self._progress.check()
            self._look(at_once=True)
            if not self._checks and not self._admitted and self._refusal:
                raise ClusterError(self._refusal)
            time.sleep(EMIT_EVERY_SECONDS / 4)

    def run(
        self,
        function: Callable[[Any, Any], Any],
        description: Any,
        items: Iterable[Item],
        *,
        check: Callable[[], None] | None = None,
        ahead: int = AHEAD,
        has_room: Callable[[], bool] = lambda: True,
    ) -> Generator[tuple[Item, Found], None, None]:
        """Call a function for every item in the workers.

        Args:
            function: receives the description and an item; a function of a module.
            description: plain values that all items share.
            items: plain values; drawn when a worker will soon be free.
            check: raises an error to stop the run; None is that of the progress.
            ahead: pieces of work for each worker at a time.
            has_room: whether another item may be drawn now.

        Yields:
            Each item with its result, in the order in which they are finished.

        Raises:
            HsiError: of the function.
            ClusterLostError: the scheduler is gone, there is no worker for `WORKERS_SECONDS`, or the workers
                of one item died again and again.
            CancelledError: the user cancelled.
        """
        source, is_over = iter(items), False
        running: dict[Any, tuple[Item, frozenset[str], int]] = {}
        again: list[tuple[Item, int]] = []  # with the number of losses
        finished: queue.SimpleQueue[Any] = queue.SimpleQueue()

        def give(item: Item, num_losses: int = 0) -> None:
            future = self._submit(function, description, item, sorted(self._admitted))
            running[future] = item, frozenset(self._admitted), num_losses
            future.add_done_callback(finished.put)

        def take_back(future: Any) -> None:
            item, _, num_losses = running.pop(future)
            future.cancel(force=True)
            if num_losses >= MOST_LOSSES:
                raise self._killed(tr("all its workers were lost {count} times", count=num_losses + 1))
            again.append((item, num_losses + 1))

        def is_done() -> bool:
            return is_over and not running and not again

        try:
            while not is_done():  # with all results, the cluster may go
                (check or self._progress.check)()
                self._look()
                # Dask gives work to other workers than those named at its submission only if one of those is
                # alive. Work that waits in a paused worker stays there.
                for future in [
                    one
                    for one, (_, own, _) in running.items()
                    if not own & self._admitted or one.key in self._stuck
                ]:
                    take_back(future)
                if self._admitted:
                    while again:
                        give(*again.pop())
                    while not is_over and len(running) < ahead * len(self._admitted) and has_room():
                        try:
                            give(next(source))
                        except StopIteration:
                            is_over = True
                if is_done():
                    return
                try:
                    future = finished.get(timeout=EMIT_EVERY_SECONDS)
                except queue.Empty:
                    continue
                if future in running:  # otherwise it was given again
                    item, own, _ = running[future]
                    found = self._result(future, partial(self._has_any, own), check or self._progress.check)
                    if found is None:
                        take_back(future)
                    else:
                        del running[future]
                        yield item, found
        finally:
            if running and self._client.status == "running":
                self._client.cancel(list(running), force=True)

    def describe(self) -> str:
        """Time and pieces of work of each worker, in words."""
        ordered = sorted(self._done.items(), key=lambda one: -one[1][0])
        parts = [
            tr(
                "{worker} {count} in {duration}",
                worker=worker,
                count=int(count),
                duration=format_duration(seconds),
            )
            for worker, (seconds, count) in ordered[:MOST_NAMED]
        ]
        if len(ordered) > MOST_NAMED:
            rest = [seconds for _, (seconds, _) in ordered[MOST_NAMED:]]
            parts.append(
                tr(
                    "{count} more between {least} and {most}",
                    count=len(rest),
                    least=format_duration(min(rest)),
                    most=format_duration(max(rest)),
                )
            )
        total = sum(int(count) for _, count in self._done.values())
        return tr(
            "{total} pieces of work on {num_workers} workers: {parts}.",
            total=total,
            num_workers=len(ordered),
            parts=listed(parts, "; "),
        )

    def _submit(
        self, function: Callable[[Any, Any], Any], description: Any, item: Any, workers: list[str]
    ) -> Any:
        return self._client.submit(
            perform,
            function,
            versions(),
            description,
            item,
            key=_new_key(),
            pure=False,
            workers=workers,
        )

    def _has_any(self, workers: frozenset[str]) -> bool:
        """Whether one of some workers is still there."""
        self._look()
        return bool(workers & self._admitted)

    def _result(self, future: Any, can_arrive: Callable[[], bool], check: Callable[[], None]) -> Found | None:
        """Result of a finished future, with its messages told once; None if it is lost with its workers."""
        if future.status == "error":
            error = future.exception()
            if isinstance(error, WorkerFullError):
                self._refuse_full(error.worker, str(error))
                return None
            raise self._failure(error)
        arrived = self._gather(future, can_arrive, check)
        if not arrived:
            return None
        found: Found = arrived[0]
        for kind, text in found.messages:
            if (kind, text) not in self._said:
                self._said.add((kind, text))
                (self._progress.warning if kind == "warning" else self._progress.info)(text)
        done = self._done.setdefault(found.worker, [0.0, 0])
        done[0] += found.seconds
        done[1] += 1
        return found

    def _gather(self, future: Any, can_arrive: Callable[[], bool], check: Callable[[], None]) -> list[Any]:
        """Fetch a result from its worker; nothing if no worker that may compute it is left.

        Dask would wait for such a worker without an end.
        """
        from concurrent.futures import CancelledError

        arrived: list[Any] = []

        def is_over() -> bool:
            check()
            if not can_arrive():
                raise _WorkersGoneError
            return False

        try:
            Progress(is_cancelled=is_over).wait_for(lambda: arrived.append(future.result()))
        except _WorkersGoneError:
            return []
        except (CancelledError, OSError) as error:
            raise self._lost() from error
        return arrived

    def _failure(self, error: BaseException) -> BaseException:
        """The error to raise for an error of a piece of work."""
        if type(error).__name__ == "KilledWorker":
            return self._killed(error)
        if isinstance(error, RuntimeError) and str(error).startswith(UNREADABLE):
            return ClusterError(
                tr(
                    "The scheduler {address} cannot read the work: its Python needs the hsi-core of this "
                    "computer; see “Start a cluster” of the page “Many machines”.",
                    address=self._address,
                )
            )
        return error

    def _killed(self, reason: object) -> ClusterLostError:
        return ClusterLostError(
            tr(
                "Several workers died one after another with the same piece of work ({error}); see "
                "their logs, and give them more memory or smaller tiles. The same call goes on where it "
                "stopped.",
                error=reason,
            )
        )

    def _lost(self) -> ClusterLostError:
        return ClusterLostError(
            tr(
                "The connection to the scheduler {address} is lost. Start it again; the same call goes on "
                "where it stopped.",
                address=self._address,
            )
        )

    def _look(self, *, at_once: bool = False) -> None:
        """Learn which workers have come and gone; admit or refuse those whose check is finished."""
        if self._client.status != "running":
            raise self._lost()
        if at_once or self._checks or time.monotonic() - self._looked_at >= LOOK_SECONDS:
            try:
                alive = set(self._client.nthreads())
                if alive and time.monotonic() - self._looked_at_paused >= PAUSED_SECONDS:
                    self._looked_at_paused = time.monotonic()
                    self._refuse_paused()
            except (OSError, ValueError) as error:
                raise self._lost() from error
            self._looked_at = time.monotonic()
            self._admitted &= alive
            self._seen &= alive  # a worker that starts again can have its old address
            self._full &= alive
            for worker in sorted(alive - self._seen):
                self._seen.add(worker)
                if self._check is None:
                    self._admitted.add(worker)
                else:
                    asked = self._client.submit(*READ_CORE, key=_new_key(), pure=False, workers=[worker])
                    self._checks[worker] = asked, True
            for worker in [one for one in self._checks if one not in alive]:
                self._checks.pop(worker)[0].cancel()
                self._num_lost += 1
            if self._num_lost > MOST_LOSSES and not self._admitted:
                raise self._killed(tr("all its workers were lost {count} times", count=self._num_lost))
        for worker, (future, is_of_core) in list(self._checks.items()):
            if future.done():
                del self._checks[worker]
                self._judge(worker, future, is_of_core=is_of_core)
        self._wait_for_workers()

    def _wait_for_workers(self) -> None:
        """Tell now and then that there is no worker, and end the run if this takes too long."""
        now = time.monotonic()
        if self._admitted or self._checks:
            self._waits_since = None
            return
        if self._waits_since is None:
            self._waits_since = self._told_at = now
        waited = now - self._waits_since
        longest = FULL_SECONDS if self._full & self._seen else WORKERS_SECONDS
        if waited > longest:
            refused = listed(["", self._refusal], " ") if self._refusal else ""
            raise ClusterLostError(
                tr(
                    "The scheduler {address} has had no worker for {duration}.{refused} Start some; the "
                    "same call goes on where it stopped.",
                    address=self._address,
                    duration=format_duration(waited),
                    refused=refused,
                )
            )
        if now - self._told_at >= WAITING_SECONDS:
            self._told_at = now
            self._progress.wait(
                tr(
                    "No worker is connected; waiting ({waited} of {longest})",
                    waited=format_duration(waited),
                    longest=format_duration(longest),
                )
            )

    def _judge(self, worker: str, future: Any, *, is_of_core: bool) -> None:
        """Admit or refuse a worker by the result of its check. The check itself follows that of the core."""
        if future.status == "cancelled":
            return
        if future.status == "error":
            error = future.exception()
            if not isinstance(error, (HsiError, WorkerFullError, ImportError, AttributeError)):
                raise self._failure(error)
            problem = str(error)
        else:
            arrived = self._gather(future, lambda: worker in self._client.nthreads(), self._progress.check)
            if not arrived:  # the next look notices that the worker is gone
                return
            problem = explain_core(arrived[0]) if is_of_core else self._accept(arrived[0].value)
        if not problem and is_of_core and self._check is not None:
            self._checks[worker] = self._submit(*self._check, None, [worker]), False
            return
        if not problem:
            self._admitted.add(worker)
            self._num_lost = 0
            return
        self._refuse(worker, problem)

    def _refuse(self, worker: str, problem: str) -> None:
        """Give a worker no more work, and tell why."""
        self._admitted.discard(worker)
        self._refusal = tr("The worker {worker} is not used: {problem}", worker=worker, problem=problem)
        self._progress.warning(self._refusal)

    def _refuse_full(self, worker: str, problem: str) -> None:
        """Refuse a worker that has too little memory."""
        self._full.add(worker)
        self._refuse(worker, problem)

    def _refuse_paused(self) -> None:
        """Refuse workers that Dask has paused at two looks one after the other, and that work on nothing.

        Dask gives no work to a worker that takes more than 0.8 of its memory limit. If it does no work, it
        keeps this memory. Dask leaves the work that waits there with it, so this is given to others.
        """
        known = self._client.scheduler_info(n_workers=-1)["workers"]  # some versions tell of five otherwise
        paused = {
            worker
            for worker, found in known.items()
            if found["status"] == "paused" and not found["metrics"]["task_counts"].get("executing")
        }
        idle = sorted(paused & self._paused)
        for worker in idle:
            if worker not in self._admitted | self._checks.keys():
                continue
            if worker in self._checks:
                self._checks.pop(worker)[0].cancel()
            found = known[worker]
            self._refuse_full(worker, explain_full(found["metrics"]["memory"], found["memory_limit"]))
        if idle:
            self._stuck.update(*self._client.processing(workers=idle).values())
        self._paused = paused
