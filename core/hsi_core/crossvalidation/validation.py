"""The cross-validation itself: every method on every fold, in memory.

Baselines need one processor, so their folds run in threads side by side. Networks use all processors and draw
from the random numbers of torch, so they run one after another. The scores do not depend on the number of
threads.
"""

import os
import re
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import torch
from threadpoolctl import threadpool_limits

from hsi_core.classes.table import UNLABELLED, ClassTable
from hsi_core.crossvalidation.comparison import Difference, compare
from hsi_core.crossvalidation.folds import Folds, draw_folds
from hsi_core.crossvalidation.inner import FoldLabels, divide_fold
from hsi_core.crossvalidation.methods import Method
from hsi_core.crossvalidation.runs import Runner
from hsi_core.crossvalidation.scores import FoldScore, MethodScore
from hsi_core.crossvalidation.surroundings import Surroundings
from hsi_core.errors import HsiError, LabelError, TimeIsUpError
from hsi_core.labels.labels import Labels, fit_table
from hsi_core.progress import EMIT_EVERY_SECONDS, Progress, format_duration
from hsi_core.scenes.scene import Scene
from hsi_core.windows import Window, tiles

READ_TILE = 256
MAX_THREADS = 8
"""Folds of baselines at the same time: each holds the labelled pixels in memory."""


class CrossValidationError(HsiError, RuntimeError):
    """No method has a result."""


@dataclass(frozen=True)
class CrossValidation:
    """Scores of methods on the folds that are finished.

    Args:
        methods: in the order of the user.
        folds: the folds.
        labels: labels that were divided.
        scores: of every finished method and fold.
        problems: why a method has no score on a fold, by method, repeat and fold.
    """

    methods: Sequence[Method]
    folds: Folds
    labels: Labels
    scores: Sequence[FoldScore]
    problems: Mapping[tuple[str, int, int], str]

    @property
    def class_table(self) -> ClassTable:
        """Classes of the labels, in the order of every confusion matrix."""
        return self.labels.class_table

    @cached_property
    def results(self) -> dict[str, MethodScore]:
        """Scores by method, in the order of the methods; methods without a finished fold are missing."""
        found = {}
        for method in self.methods:
            own = sorted((one for one in self.scores if one.method == method.name), key=lambda s: s.key)
            if own:
                found[method.name] = MethodScore(method.name, own)
        return found

    @property
    def num_jobs(self) -> int:
        """Folds of all methods."""
        return len(self.methods) * self.folds.num_folds * len(self.folds.partitions)

    @property
    def is_complete(self) -> bool:
        """Whether every method was tried on every fold."""
        return len(self.scores) + len(self.problems) == self.num_jobs

    def compare(self, first: str, second: str) -> Difference | None:
        """Difference of two methods on their common folds; None if there are none."""
        return compare(self.results[first], self.results[second])


def cross_validate(
    scene: Scene,
    labels: Labels,
    methods: Sequence[Method],
    *,
    kind: str = "blocks",
    num_folds: int = 5,
    num_repeats: int = 1,
    guard: int | None = None,
    block_size: int | None = None,
    validation_fraction: float = 0.2,
    bands: list[int] | None = None,
    seed: int = 0,
    device: torch.device | None = None,
    has_mixed_precision: bool = False,
    budget_seconds: float | None = None,
    known: Sequence[FoldScore] = (),
    after_fold: Callable[[CrossValidation], None] = lambda found: None,
    progress: Progress,
) -> CrossValidation:
    """Train and test methods on the folds of a scene.

    Args:
        scene: open scene.
        labels: labelled pixels.
        methods: see `parse_methods`.
        kind: see `hsi_core.crossvalidation.folds.KINDS`.
        num_folds: folds of a repeat.
        num_repeats: number of partitions.
        guard: width of the guard band in pixels; at least the largest half patch of the methods, which is
            also the default. 0 for random folds.
        block_size: side of the blocks in pixels; if None, see `draw_folds`.
        validation_fraction: share of the training pixels that chooses the settings.
        bands: band numbers; all that are not marked as bad if None.
        seed: of everything random.
        device: where to compute; the CPU if None.
        has_mixed_precision: see `train_network`.
        budget_seconds: after this time no method starts and running ones are stopped; the finished folds are
            the result.
        known: scores of an earlier run with the same arguments; their folds are not run again.
        after_fold: called with the finished folds after each one; they are the result so far.
        progress: reports, receives warnings, and tells when to stop.

    Raises:
        SplitError: the labels cannot be divided.
        LabelError: no labelled pixel is valid.
        CrossValidationError: no method has a result.
    """
    bands = scene.good_bands() if bands is None else bands
    device = torch.device("cpu") if device is None else device
    labels = drop_invalid(scene, labels, bands, progress.stage(0.0, 0.02))
    folds = draw_folds(
        labels,
        kind=kind,
        num_folds=num_folds,
        num_repeats=num_repeats,
        guard=choose_guard(methods, kind, guard, progress),
        seed=seed,
        block_size=block_size,
        check=progress.check,
    )
    for message in folds.messages:
        progress.warning(message)
    runner = Runner(
        scene.path,
        bands=bands,
        surroundings=Surroundings(scene.path, bands, labels.codes > 0, device),
        class_table=labels.class_table,
        device=device,
        seed=seed,
        has_mixed_precision=has_mixed_precision,
    )
    queue = _Queue(
        runner,
        methods,
        folds,
        labels,
        fraction=validation_fraction,
        seed=seed,
        after_fold=after_fold,
        known=known,
        progress=progress.stage(0.03, 1.0),
        limited=(progress if budget_seconds is None else progress.limited(budget_seconds)),
    )
    try:
        queue.run()
    except TimeIsUpError:
        progress.info(
            f"The time of {format_duration(budget_seconds or 0.0)} is up: {len(queue.scores)} of "
            f"{queue.result().num_jobs} folds of all methods are finished."
        )
    found = queue.result()
    if not found.scores:
        reason = next(iter(found.problems.values()), "the time was too short")
        raise CrossValidationError(
            f"No method has a result ({reason}) Give more time, label more places, or choose other methods."
        )
    return found


def choose_guard(methods: Sequence[Method], kind: str, given: int | None, progress: Progress) -> int:
    """Width of the guard band: at least the largest half patch of the methods; 0 for random folds."""
    if kind == "random":
        return given or 0
    largest = max(max(method.patch_size // 2, method.guard) for method in methods)
    if given is not None and given < largest:
        progress.warning(
            f"The guard band of {given} pixels is narrower than half the largest patch of the methods; it "
            f"has {largest} pixels instead, so that no test patch contains a training pixel."
        )
    return max(given or 0, largest)


def drop_invalid(scene: Scene, labels: Labels, bands: list[int], progress: Progress) -> Labels:
    """The labels without the pixels that are invalid in the scene, so that all methods have the same pixels.

    Raises:
        LabelError: none is valid.
    """
    codes = labels.codes.copy()
    rows = [window for window in tiles(scene.grid.shape, READ_TILE) if codes[window.slices].any()]
    for number, window in enumerate(rows):
        progress.report(number / len(rows), "Reading the labelled pixels")
        inside = np.argwhere(codes[window.slices])
        top, left = inside.min(axis=0).tolist()
        bottom, right = (inside.max(axis=0) + 1).tolist()
        box = Window(window.row + top, window.column + left, bottom - top, right - left)
        _, valid = scene.read(box, bands)
        codes[box.slices][~valid] = UNLABELLED
    lost = int((labels.codes > 0).sum() - (codes > 0).sum())
    if not lost:
        return labels
    if not codes.any():
        raise LabelError(
            "At every labelled pixel the scene is nodata, NaN or masked; choose labels on valid pixels."
        )
    progress.warning(
        f"{lost} labelled pixels lie where the scene is nodata, NaN or masked; they are not used."
    )
    codes, table = fit_table(codes, labels.class_table, progress)
    return Labels(codes, table, labels.burnt_polygons, labels.split)


@dataclass(frozen=True)
class _Job:
    """Methods of one base on one fold."""

    methods: tuple[Method, ...]
    repeat: int
    fold: int

    @property
    def title(self) -> str:
        return f"{self.methods[0].base}, repeat {self.repeat + 1}, fold {self.fold + 1}"


class _Queue:
    """Runs the folds of all methods, and collects their scores."""

    def __init__(
        self,
        runner: Runner,
        methods: Sequence[Method],
        folds: Folds,
        labels: Labels,
        *,
        fraction: float,
        seed: int,
        after_fold: Callable[[CrossValidation], None],
        known: Sequence[FoldScore],
        progress: Progress,
        limited: Progress,
    ) -> None:
        self._runner, self._methods, self._folds, self._labels = runner, methods, folds, labels
        self._fraction, self._seed = fraction, seed
        self._after_fold, self._progress, self._limited = after_fold, progress, limited
        names = {method.name for method in methods}
        self.scores = [one for one in known if one.method in names and one.repeat < len(folds.partitions)]
        self.problems: dict[tuple[str, int, int], str] = {}
        self._divided: dict[tuple[int, int], FoldLabels | HsiError] = {}
        self._said: set[str] = set()
        self._seconds: dict[str, list[float]] = {}
        self._lock, self._lock_of_warnings = threading.Lock(), threading.Lock()

    def result(self) -> CrossValidation:
        """The finished folds."""
        return CrossValidation(
            self._methods, self._folds, self._labels, tuple(self.scores), dict(self.problems)
        )

    def run(self) -> None:
        """Run what is not known yet: baselines in threads, then networks one after another."""
        jobs = self._jobs()
        self._run_threads([job for job in jobs if not job.methods[0].runs_alone])
        for job in jobs:
            if job.methods[0].runs_alone:
                self._limited.check()
                self._finish(job, *self._try(job, self._watch(job)))

    def _jobs(self) -> list[_Job]:
        """Methods of the same base together, fold by fold."""
        done = {one.key for one in self.scores}
        bases: dict[str, list[Method]] = {}
        for method in self._methods:
            bases.setdefault(method.base, []).append(method)
        jobs = []
        for repeat in range(len(self._folds.partitions)):
            for fold in range(self._folds.num_folds):
                for methods in bases.values():
                    left = tuple(m for m in methods if (m.name, repeat, fold) not in done)
                    if left:
                        jobs.append(_Job(left, repeat, fold))
        return jobs

    def _run_threads(self, jobs: list[_Job]) -> None:
        num_threads = max(min(torch.get_num_threads(), MAX_THREADS, len(jobs)), 1)
        total = torch.get_num_threads()
        share = max(total // num_threads, 1)

        def alone(job: _Job) -> tuple[list[FoldScore], str, float]:
            torch.set_num_threads(share)  # for this thread only
            return self._try(job, self._quiet(job))

        futures: dict[Future[tuple[list[FoldScore], str, float]], _Job] = {}
        with threadpool_limits(share), ThreadPoolExecutor(num_threads, "fold") as pool:
            try:
                futures.update((pool.submit(alone, job), job) for job in jobs)
                running = set(futures)
                while running:
                    self._limited.check()
                    self._report("baselines")
                    done, running = wait(running, EMIT_EVERY_SECONDS, return_when=FIRST_COMPLETED)
                    for future in sorted(done, key=lambda one: jobs.index(futures[one])):
                        self._finish(futures[future], *future.result())
            finally:
                for future in futures:
                    future.cancel()
                torch.set_num_threads(total)  # otherwise threads started later would also get the share

    def _try(self, job: _Job, progress: Progress) -> tuple[list[FoldScore], str, float]:
        """Scores of a job, or why there are none; and the duration."""
        started = time.perf_counter()
        is_timed = job.repeat == job.fold == 0
        try:
            labels = self._divide(job, progress)
            scores = self._runner(job.methods, labels, is_timed=is_timed, progress=progress)
        except HsiError as error:
            return [], str(error), time.perf_counter() - started
        return scores, "", time.perf_counter() - started

    def _divide(self, job: _Job, progress: Progress) -> FoldLabels:
        """The labels of a fold; all methods of the fold share them."""
        key = job.repeat, job.fold
        with self._lock:
            found = self._divided.get(key)
            if found is None:
                try:
                    found = divide_fold(
                        self._labels,
                        self._folds,
                        repeat=job.repeat,
                        fold=job.fold,
                        fraction=self._fraction,
                        seed=self._seed,
                        check=progress.check,
                    )
                except HsiError as error:
                    found = error
                self._divided[key] = found
        if isinstance(found, HsiError):
            raise found
        for message in found.messages:
            progress.warning(message)
        return found

    def _finish(self, job: _Job, scores: list[FoldScore], problem: str, seconds: float) -> None:
        """Keep the result of a job and tell the caller."""
        for method in job.methods:
            if problem:
                self.problems[method.name, job.repeat, job.fold] = problem
        if problem:
            self._warn(f"{job.title} has no result: {problem}", key=problem)
        self.scores += scores
        self._seconds.setdefault(job.methods[0].base, []).append(seconds)
        if scores:
            self._after_fold(self.result())

    def _warn(self, message: str, *, key: str) -> None:
        """A warning once, whatever numbers are in it."""
        key = re.sub(r"\d+", "0", key)
        with self._lock_of_warnings:
            is_new = key not in self._said
            self._said.add(key)
        if is_new:
            self._progress.warning(message)

    def _listener(self, job: _Job, on_progress: Callable[[float, str], None] | None) -> Progress:
        """Progress of a job: warnings once, no other messages, and the stop of the caller."""

        def emit(event: dict[str, Any]) -> None:
            if event["event"] == "warning":
                self._warn(f"{job.title}: {event['message']}", key=event["message"])
            elif event["event"] == "progress" and on_progress is not None:
                on_progress(event["percent"] / 100.0, event["message"])

        def ask() -> bool:
            self._limited.check()
            return False

        return Progress(emit, ask)

    def _quiet(self, job: _Job) -> Progress:
        return self._listener(job, None)

    def _watch(self, job: _Job) -> Progress:
        return self._listener(job, lambda share, text: self._report(f"{job.title}: {text}", share))

    def _report(self, text: str, share: float = 0.0) -> None:
        """Report the finished folds and the time left, estimated from finished folds of the same method."""
        total = self.result().num_jobs
        num_done = len(self.scores) + len(self.problems)
        left, is_known = 0.0, True
        for base in {method.base for method in self._methods}:
            num_all = self._folds.num_folds * len(self._folds.partitions)
            names = [method.name for method in self._methods if method.base == base]
            num_left = num_all - sum(one.method == names[0] for one in self.scores)
            taken = self._seconds.get(base)
            is_known &= taken is not None or num_left == 0
            left += num_left * float(np.mean(taken)) if taken else 0.0
        words = f"{num_done} of {total} folds of all methods"
        if is_known and left:
            words += f", about {format_duration(left / self._num_parallel)} left"
        self._progress.report(min((num_done + share) / total, 1.0), f"{words}; {text}")

    @property
    def _num_parallel(self) -> int:
        return (
            1
            if any(method.runs_alone for method in self._methods)
            else min(torch.get_num_threads(), os.cpu_count() or 1, MAX_THREADS)
        )
