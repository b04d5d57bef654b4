"""The queue of folds: runs every method on every fold, and collects the scores.

Trainings with a share of the labels, for the learning curve, come after all folds.

Baselines need one processor, so their folds run in threads side by side. Networks use all processors and draw
from the random numbers of torch, so they run one after another. The scores do not depend on the number of
threads. All methods finish one draw of the folds before the next one begins: if the time ends, every method
has been seen.
"""

import os
import re
import threading
import time
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import closing
from dataclasses import dataclass, fields
from itertools import groupby
from typing import Any, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from hsi_core.crossvalidation.fewer_labels import (
    SHARES,
    LabelCounts,
    count_labels,
    draw_share,
    number_units,
)
from hsi_core.crossvalidation.folds import Folds
from hsi_core.crossvalidation.inner import FoldLabels, divide_fold
from hsi_core.crossvalidation.methods import Method
from hsi_core.crossvalidation.result import CrossValidation, title_of
from hsi_core.crossvalidation.runs import Runner
from hsi_core.crossvalidation.scores import CurveScore, FoldScore
from hsi_core.errors import HsiError
from hsi_core.labels.labels import Labels
from hsi_core.language import tr
from hsi_core.progress import EMIT_EVERY_SECONDS, Progress

MAX_THREADS = 8
"""Folds of baselines at the same time: each holds the labelled pixels in memory."""


@dataclass(frozen=True)
class Job:
    """Methods of one base on one fold, with all its labels or a share of them."""

    methods: tuple[Method, ...]
    repeat: int
    fold: int
    share: float = 1.0

    @property
    def title(self) -> str:
        """Method, repeat and fold for people."""
        return title_of(self.methods[0].base, self.repeat, self.fold, self.share)


Outcome = tuple[list[FoldScore], str, float]
"""Scores of a job, or why there are none; and the duration."""


class Spread(Protocol):
    """Computers that run jobs."""

    def run(
        self, jobs: Sequence[Job], *, check: Callable[[], None]
    ) -> Generator[tuple[Job, Outcome], None, None]:
        """Outcomes in any order.

        Args:
            jobs: to run.
            check: called several times per second; raises an error to stop.
        """


class FoldQueue:
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
        has_curve: bool,
        after_fold: Callable[[CrossValidation], None],
        known: Sequence[FoldScore],
        progress: Progress,
        has_limit: bool = False,
        spread: Spread | None = None,
    ) -> None:
        self._spread = spread
        self._runner, self._methods, self._folds, self._labels = runner, methods, folds, labels
        self._fraction, self._seed = fraction, seed
        self._after_fold, self._progress, self._has_limit = after_fold, progress, has_limit
        names = {method.name for method in methods}
        wanted = [one for one in known if one.method in names and one.repeat < len(folds.partitions)]
        self.scores = [one for one in wanted if not isinstance(one, CurveScore)]
        self.problems: dict[tuple[str, int, int], str] = {}
        self._units: NDArray[np.int64] | None = None
        self._unit_name = ""
        if has_curve:
            self._units, self._unit_name = number_units(labels, folds)
        self.curve = [one for one in wanted if isinstance(one, CurveScore) and has_curve]
        self.curve_problems: dict[tuple[str, int, int, float], str] = {}
        self._label_counts = self._count_labels()
        self._divided: dict[tuple[int, int], FoldLabels | HsiError] = {}
        self._said: set[str] = set()
        self._seconds: dict[str, list[float]] = {}
        self._lock, self._lock_of_warnings = threading.Lock(), threading.Lock()

    def result(self) -> CrossValidation:
        """The finished folds."""
        return CrossValidation(
            self._methods,
            self._folds,
            self._labels,
            tuple(self.scores),
            dict(self.problems),
            self._label_counts,
            self._unit_name,
            tuple(self.curve),
            dict(self.curve_problems),
        )

    def _count_labels(self) -> dict[tuple[int, int], LabelCounts]:
        """Labels of each training fold, if there is a learning curve."""
        if self._units is None:
            return {}
        labels = self._labels
        return {
            (repeat, fold): count_labels(partition.train(fold), labels.codes, labels.class_table, self._units)
            for repeat, partition in enumerate(self._folds.partitions)
            for fold in range(self._folds.num_folds)
        }

    def run(self) -> None:
        """Run what is not known yet: all folds, then the learning curve."""
        self._run(self._jobs())
        self._run(self._curve_jobs())

    def _run(self, jobs: list[Job]) -> None:
        """Elsewhere, if computers are given; here, draw by draw: baselines in threads, then networks."""
        if self._spread is not None:
            with closing(self._spread.run(jobs, check=self._progress.check)) as running:
                for job, outcome in running:
                    self._finish(job, *outcome)
                    self._report(job.title)
            return
        for _, draw in groupby(jobs, key=lambda job: job.repeat):
            of_draw = list(draw)
            self._run_threads([job for job in of_draw if not job.methods[0].runs_alone])
            for job in of_draw:
                if job.methods[0].runs_alone:
                    self._progress.check()
                    self._finish(job, *self._try(job, self._watch(job)))

    def try_job(self, job: Job) -> Outcome:
        """Run one job, and keep nothing of it."""
        return self._try(job, self._quiet(job))

    def _jobs(self) -> list[Job]:
        """Methods of the same base together, fold by fold."""
        done = {one.key for one in self.scores}
        bases = self._bases()
        jobs = []
        for repeat in range(len(self._folds.partitions)):
            for fold in range(self._folds.num_folds):
                for methods in bases.values():
                    left = tuple(m for m in methods if (m.name, repeat, fold) not in done)
                    if left:
                        jobs.append(Job(left, repeat, fold))
        return jobs

    def _bases(self) -> dict[str, list[Method]]:
        bases: dict[str, list[Method]] = {}
        for method in self._methods:
            bases.setdefault(method.base, []).append(method)
        return bases

    def _curve_jobs(self) -> list[Job]:
        """Trainings with a share of the labels, repeat by repeat, the largest share first."""
        done = {(*one.key, one.share) for one in self.curve}
        jobs = []
        for repeat, fold in self._label_counts:
            for share in SHARES[::-1]:
                for methods in self._bases().values():
                    left = tuple(
                        m for m in methods if not m.is_place and (m.name, repeat, fold, share) not in done
                    )
                    if left:
                        jobs.append(Job(left, repeat, fold, share))
        return jobs

    def _run_threads(self, jobs: list[Job]) -> None:
        num_threads = max(min(torch.get_num_threads(), MAX_THREADS, len(jobs)), 1)
        total = torch.get_num_threads()
        share = max(total // num_threads, 1)

        def alone(job: Job) -> Outcome:
            torch.set_num_threads(share)  # for this thread only
            return self._try(job, self._quiet(job))

        futures: dict[Future[Outcome], Job] = {}
        with threadpool_limits(share), ThreadPoolExecutor(num_threads, "fold") as pool:
            try:
                futures.update((pool.submit(alone, job), job) for job in jobs)
                running = set(futures)
                while running:
                    self._progress.check()
                    self._report("baselines")
                    done, running = wait(running, EMIT_EVERY_SECONDS, return_when=FIRST_COMPLETED)
                    for future in sorted(done, key=lambda one: jobs.index(futures[one])):
                        self._finish(futures[future], *future.result())
            finally:
                for future in futures:
                    future.cancel()
                torch.set_num_threads(total)  # otherwise threads started later would also get the share

    def _try(self, job: Job, progress: Progress) -> Outcome:
        """Train and test the methods of a job."""
        started = time.perf_counter()
        is_timed = job.repeat == job.fold == 0 and job.share == 1.0
        try:
            labels = self._divide(job, progress)
            if self._units is None or job.share == 1.0:
                scores = self._runner(job.methods, labels, is_timed=is_timed, progress=progress)
            else:
                fewer, drawn = draw_share(labels, self._units, share=job.share, seed=self._seed)
                counts = count_labels(drawn, self._labels.codes, self._labels.class_table, self._units)
                found = self._runner(job.methods, fewer, is_timed=False, progress=progress)
                scores = [_with_counts(one, job.share, counts) for one in found]
        except HsiError as error:
            return [], str(error), time.perf_counter() - started
        return scores, "", time.perf_counter() - started

    def _divide(self, job: Job, progress: Progress) -> FoldLabels:
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

    def _finish(self, job: Job, scores: list[FoldScore], problem: str, seconds: float) -> None:
        """Keep the result of a job and tell the caller."""
        for method in job.methods:
            if problem and job.share < 1.0:
                self.curve_problems[method.name, job.repeat, job.fold, job.share] = problem
            elif problem:
                self.problems[method.name, job.repeat, job.fold] = problem
        if problem:
            text = tr("{job} has no result: {problem}", job=job.title, problem=problem)
            self._warn(text, key=problem)
        self.scores += [one for one in scores if not isinstance(one, CurveScore)]
        self.curve += [one for one in scores if isinstance(one, CurveScore)]
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

    def _listener(self, job: Job, on_progress: Callable[[float, str], None] | None) -> Progress:
        """Progress of a job: warnings once, no other messages, and the stop of the caller."""

        def emit(event: dict[str, Any]) -> None:
            if event["event"] == "warning":
                text = tr("{job}: {text}", job=job.title, text=tr(event["message"]))
                self._warn(text, key=event["message"])
            elif event["event"] == "progress" and on_progress is not None:
                on_progress(event["percent"] / 100.0, event["message"])

        def ask() -> bool:
            self._progress.check()
            return False

        return Progress(emit, ask)

    def _quiet(self, job: Job) -> Progress:
        return self._listener(job, None)

    def _watch(self, job: Job) -> Progress:
        def tell(share: float, text: str) -> None:
            self._report(tr("{job}: {text}", job=job.title, text=tr(text)), share, job.methods[0].base)

        return self._listener(job, tell)

    def _report(self, text: str, share: float = 0.0, running: str = "") -> None:
        """Report the finished folds and the time left, estimated from finished folds of the same method.

        With a time limit, until each method has finished a fold, it is estimated from the pace so far.

        Args:
            text: what is running.
            share: done of the fold that is running alone, 0..1.
            running: base of its method.
        """
        found = self.result()
        total = found.num_jobs + found.num_curve_jobs
        num_done = len(self.scores) + len(self.problems) + len(self.curve) + len(self.curve_problems)
        left, is_known = 0.0, True
        for base in {method.base for method in self._methods}:
            num_all = self._folds.num_folds * len(self._folds.partitions)
            names = [method.name for method in self._methods if method.base == base]
            num_left = num_all - min(sum(one.method == name for one in self.scores) for name in names)
            if not any(method.is_place for method in self._methods if method.base == base):
                num_left += len(SHARES) * len(self._label_counts)
                num_left -= min(sum(one.method == name for one in self.curve) for name in names)
            taken = self._seconds.get(base)
            is_known &= taken is not None or num_left == 0
            if taken:
                left += (num_left - (share if base == running else 0.0)) * float(np.mean(taken))
        words = tr("{num_done} of {total} folds of all methods", num_done=num_done, total=total)
        if self._label_counts:
            words = tr(
                "{num_done} of {total} trainings, with those of the learning curve",
                num_done=num_done,
                total=total,
            )
        self._progress.report(
            min((num_done + share) / total, 1.0),
            tr("{words}; {text}", words=words, text=text),
            has_time_left=self._has_limit and not is_known,
            seconds_left=left / self._num_parallel if is_known and left > 0.0 else None,
        )

    @property
    def _num_parallel(self) -> int:
        return (
            1
            if any(method.runs_alone for method in self._methods)
            else min(torch.get_num_threads(), os.cpu_count() or 1, MAX_THREADS)
        )


def _with_counts(score: FoldScore, share: float, counts: LabelCounts) -> CurveScore:
    """A score with the labels that it was trained on."""
    values = {one.name: getattr(score, one.name) for one in fields(FoldScore)}
    return CurveScore(**values, share=share, pixels=counts.pixels, units=counts.units)
