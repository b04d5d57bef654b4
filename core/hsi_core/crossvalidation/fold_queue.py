"""The queue of folds: runs every method on every fold, and collects the scores.

Baselines need one processor, so their folds run in threads side by side. Networks use all processors and draw
from the random numbers of torch, so they run one after another. The scores do not depend on the number of
threads.
"""

import os
import re
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from threadpoolctl import threadpool_limits

from hsi_core.crossvalidation.folds import Folds
from hsi_core.crossvalidation.inner import FoldLabels, divide_fold
from hsi_core.crossvalidation.methods import Method
from hsi_core.crossvalidation.result import CrossValidation
from hsi_core.crossvalidation.runs import Runner
from hsi_core.crossvalidation.scores import FoldScore
from hsi_core.errors import HsiError
from hsi_core.labels.labels import Labels
from hsi_core.progress import EMIT_EVERY_SECONDS, Progress, format_duration

MAX_THREADS = 8
"""Folds of baselines at the same time: each holds the labelled pixels in memory."""


@dataclass(frozen=True)
class Job:
    """Methods of one base on one fold."""

    methods: tuple[Method, ...]
    repeat: int
    fold: int

    @property
    def title(self) -> str:
        """Method, repeat and fold for people."""
        return f"{self.methods[0].base}, repeat {self.repeat + 1}, fold {self.fold + 1}"


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

    def _jobs(self) -> list[Job]:
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
                        jobs.append(Job(left, repeat, fold))
        return jobs

    def _run_threads(self, jobs: list[Job]) -> None:
        num_threads = max(min(torch.get_num_threads(), MAX_THREADS, len(jobs)), 1)
        total = torch.get_num_threads()
        share = max(total // num_threads, 1)

        def alone(job: Job) -> tuple[list[FoldScore], str, float]:
            torch.set_num_threads(share)  # for this thread only
            return self._try(job, self._quiet(job))

        futures: dict[Future[tuple[list[FoldScore], str, float]], Job] = {}
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

    def _try(self, job: Job, progress: Progress) -> tuple[list[FoldScore], str, float]:
        """Scores of a job, or why there are none; and the duration."""
        started = time.perf_counter()
        is_timed = job.repeat == job.fold == 0
        try:
            labels = self._divide(job, progress)
            scores = self._runner(job.methods, labels, is_timed=is_timed, progress=progress)
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

    def _listener(self, job: Job, on_progress: Callable[[float, str], None] | None) -> Progress:
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

    def _quiet(self, job: Job) -> Progress:
        return self._listener(job, None)

    def _watch(self, job: Job) -> Progress:
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
