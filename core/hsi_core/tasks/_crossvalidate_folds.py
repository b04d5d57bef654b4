"""The folds of a cross-validation in the workers of a cluster: each worker draws the same folds."""

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from typing import Any

import torch

from hsi_core.cluster.connection import Cluster, open_cluster
from hsi_core.cluster.work import worker_progress
from hsi_core.crossvalidation.fold_queue import FoldQueue, Job, Outcome
from hsi_core.crossvalidation.methods import Method
from hsi_core.crossvalidation.validation import make_queue
from hsi_core.device import choose_device
from hsi_core.errors import ClusterError
from hsi_core.fingerprint import fingerprint_of
from hsi_core.labels.labels import Labels
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene
from hsi_core.tasks import crossvalidate
from hsi_core.tasks._remote import OpenedCall, describe_call, digest_of_scene

_READ = ("scene", "labels", "class_table", "merge_table")


@contextmanager
def open_folds(
    params: crossvalidate.Params,
    methods: Sequence[Method],
    inputs: tuple[Scene, list[int], Labels],
    device: torch.device,
    progress: Progress,
) -> Iterator["FoldWorkers"]:
    """Connect to the cluster of a call and check its workers; at the end, report the time of each worker.

    Args:
        params: of the call.
        methods: as this computer has parsed them; settings files are read here alone.
        inputs: scene, bands and labels as this computer has opened them.
        device: of this computer.
        progress: reports, receives warnings, and tells when to stop.

    Raises:
        ClusterError: there is no scheduler, or no worker can be used.
        MissingPackageError: Dask is not installed.
    """
    description = {
        **describe_call(params, _READ),
        "methods": tuple(methods),
        "digest": _digest(*inputs),
        "device": device.type,
    }
    with open_cluster(str(params.cluster), progress) as cluster:
        cluster.admit(check_worker, description)
        progress.info(f"{cluster.num_workers} workers of the cluster run the folds on {device.type}.")
        yield FoldWorkers(cluster, description)
        if cluster.has_worked:
            progress.info(cluster.describe())


class FoldWorkers:
    """Workers of a cluster that run jobs of a cross-validation; see `Spread`."""

    def __init__(self, cluster: Cluster, description: dict[str, Any]) -> None:
        self._cluster, self._description = cluster, description

    def run(
        self, jobs: Sequence[Job], *, check: Callable[[], None]
    ) -> Generator[tuple[Job, Outcome], None, None]:
        """Outcomes of jobs, in any order."""
        with closing(self._cluster.run(run_fold, self._description, jobs, check=check)) as running:
            for job, found in running:
                yield job, found.value


def check_worker(description: dict[str, Any], item: None) -> None:
    """Read scene and labels in this worker, and draw the folds.

    Raises:
        HsiError: a file cannot be read, or is another one than that of the caller.
    """
    _opened.get(description)


def run_fold(description: dict[str, Any], job: Job) -> Outcome:
    """Train and test the methods of a job in this worker."""
    return _opened.get(description).try_job(job)


def _open(description: dict[str, Any], stack: ExitStack) -> FoldQueue:
    params = crossvalidate.Params.model_validate(description["params"])
    device = choose_device(params.device)
    if device.type != description["device"]:
        raise ClusterError(
            f"it computes on {device.type}, but this computer on {description['device']}; choose the device."
        )
    scene, bands, labels = stack.enter_context(crossvalidate.open_inputs(params, worker_progress))
    if _digest(scene, bands, labels) != description["digest"]:
        raise ClusterError(
            f"its scene {params.scene} or its labels {params.labels} are not those of this computer; give "
            "all the same files."
        )
    settings = crossvalidate.fold_settings(params, bands, device)
    return make_queue(scene, labels, description["methods"], progress=worker_progress, **settings)


def _digest(scene: Scene, bands: list[int], labels: Labels) -> str:
    return fingerprint_of(
        scene=digest_of_scene(scene, bands), **crossvalidate.describe_inputs(scene, bands, labels)
    )


_opened = OpenedCall(_open)
