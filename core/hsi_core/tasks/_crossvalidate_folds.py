"""The folds of a cross-validation in the workers of a cluster: each worker draws the same folds."""

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

import torch

from hsi_core.cluster.work import worker_progress
from hsi_core.crossvalidation.fold_queue import FoldQueue, Job, Outcome
from hsi_core.crossvalidation.methods import Method
from hsi_core.crossvalidation.validation import make_queue
from hsi_core.fingerprint import fingerprint_of
from hsi_core.labels.labels import Labels
from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene
from hsi_core.tasks import crossvalidate
from hsi_core.tasks._remote import (
    OpenedCall,
    Workers,
    describe_call,
    device_of,
    digest_of_scene,
    open_workers,
    require_same,
)

_READ = ("scene", "labels", "class_table", "merge_table")


@contextmanager
def open_folds(
    params: crossvalidate.Params,
    methods: Sequence[Method],
    inputs: tuple[Scene, list[int], Labels],
    device: torch.device,
    progress: Progress,
) -> Iterator["FoldWorkers"]:
    """Connect to the cluster of a call, see `open_workers`.

    Args:
        params: of the call.
        methods: as this computer has parsed them; settings files are read here alone.
        inputs: scene, bands and labels as this computer has opened them.
        device: of this computer.
        progress: reports, receives warnings, and tells when to stop.
    """
    description = {
        **describe_call(params, _READ),
        "methods": tuple(methods),
        "digest": _digest(*inputs),
        "device": device.type,
    }
    with open_workers(
        params.cluster, description, check_worker, verb=tr("run the folds"), progress=progress
    ) as workers:
        yield FoldWorkers(workers)


@dataclass(frozen=True)
class FoldWorkers:
    """Workers of a cluster that run jobs of a cross-validation; see `Spread`."""

    workers: Workers

    def run(
        self, jobs: Sequence[Job], *, check: Callable[[], None]
    ) -> Generator[tuple[Job, Outcome], None, None]:
        """Outcomes of jobs, in any order."""
        yield from self.workers.run(run_fold, jobs, check=check)


def check_worker(description: dict[str, Any], item: None) -> dict[str, Any]:
    """Read scene and labels in this worker, and draw the folds.

    Raises:
        HsiError: a file cannot be read, or is another one than that of the caller.
    """
    _opened.get(description)
    return {"device": description["device"]}


def run_fold(description: dict[str, Any], job: Job) -> Outcome:
    """Train and test the methods of a job in this worker."""
    return _opened.get(description).try_job(job)


def _open(description: dict[str, Any], stack: ExitStack) -> FoldQueue:
    params = crossvalidate.Params.model_validate(description["params"])
    device = device_of(params.device, description)
    scene, bands, labels = stack.enter_context(crossvalidate.open_inputs(params, worker_progress))
    require_same(_digest(scene, bands, labels), description["digest"], params.scene, params.labels)
    settings = crossvalidate.fold_settings(params, bands, device)
    return make_queue(scene, labels, description["methods"], progress=worker_progress, **settings)


def _digest(scene: Scene, bands: list[int], labels: Labels) -> str:
    return fingerprint_of(
        scene=digest_of_scene(scene, bands), **crossvalidate.describe_inputs(scene, bands, labels)
    )


_opened = OpenedCall(_open)
