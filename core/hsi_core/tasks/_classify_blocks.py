"""The blocks of a map in the workers of a cluster: each worker opens scene and models as Classify does."""

from collections.abc import Generator, Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import asdict, replace
from typing import Any

import torch

from hsi_core.cluster.connection import Cluster, open_cluster
from hsi_core.cluster.work import worker_memory_limit, worker_progress
from hsi_core.device import choose_device
from hsi_core.errors import ClusterError
from hsi_core.fingerprint import fingerprint_of
from hsi_core.mapping.block_classifier import BlockClassifier
from hsi_core.mapping.classification import ClassificationJob
from hsi_core.mapping.plan import TilePlan
from hsi_core.mapping.spread import Block, BlockResults
from hsi_core.mapping.store import Journal
from hsi_core.progress import Progress
from hsi_core.tasks import classify
from hsi_core.tasks._remote import OpenedCall, describe_call, digest_of_scene

_READ = ("scene", "model", "more_models")
"""Parameters with files that the workers read."""


@contextmanager
def open_spread(
    params: classify.Params, job: ClassificationJob, progress: Progress
) -> Iterator[tuple[ClassificationJob, "ClusterSpread"]]:
    """Connect to the cluster of a call and check its workers; at the end, report the time of each worker.

    Yields:
        The job with the device of the workers, and the workers.

    Raises:
        ClusterError: there is no scheduler, or no worker can be used.
        MissingPackageError: Dask is not installed.
    """
    with open_cluster(str(params.cluster), progress) as cluster:
        spread = ClusterSpread(cluster, params, job)
        progress.info(f"{cluster.num_workers} workers of the cluster classify the scene on {spread.device}.")
        where = {"where": f"on {spread.device}"}
        yield replace(job, device=torch.device(spread.device), settings={**job.settings, **where}), spread
        if cluster.has_worked:
            progress.info(cluster.describe())


class ClusterSpread:
    """The workers of a cluster, ready for the blocks of a map; see `Spread`.

    Args:
        cluster: open connection.
        params: parameters of the call.
        job: opened here.

    Attributes:
        device: kind of device of all workers, cpu or cuda.
    """

    def __init__(self, cluster: Cluster, params: classify.Params, job: ClassificationJob) -> None:
        self._cluster = cluster
        self._description = {**describe_call(params, _READ), **_identify(job)}
        self._plans: list[TilePlan] = []
        self.device = ""
        cluster.admit(check_worker, self._description, accept=self._accept)

    @property
    def plan(self) -> TilePlan:
        """Tiles, batches and threads that suit every worker that was there at the start."""
        return TilePlan(*(min(values) for values in zip(*map(_values, self._plans), strict=True)))

    @property
    def num_workers(self) -> int:
        """Workers at present."""
        return self._cluster.num_workers

    def run(self, blocks: Iterable[Block]) -> Generator[tuple[Block, BlockResults], None, None]:
        """Classify blocks; results come in any order."""
        items = ({"journal": asdict(block.journal), "stop": block.stop} for block in blocks)
        with closing(self._cluster.run(classify_block, self._description, items)) as running:
            for item, found in running:
                yield _block(item), found.value

    def _accept(self, found: dict[str, Any]) -> str:
        """Why a worker is refused, or nothing."""
        self.device = self.device or found["device"]
        if found["device"] != self.device:
            return (
                f"it computes on {found['device']}, but other workers compute on {self.device}; choose the "
                "device."
            )
        self._plans.append(TilePlan(**found["plan"]))
        return ""


def check_worker(description: dict[str, Any], item: None) -> dict[str, Any]:
    """Open the map in this worker.

    Returns:
        The kind of its device, and the plan that suits it.

    Raises:
        HsiError: scene or models cannot be read, or are others than those of the caller.
    """
    job, classifier = _opened.get(description)
    return {"device": job.device.type, "plan": asdict(classifier.plan)}


def classify_block(description: dict[str, Any], item: dict[str, Any]) -> BlockResults:
    """Classify a block in this worker."""
    _, classifier = _opened.get(description)
    return classifier.classify(_block(item))


def _open(description: dict[str, Any], stack: ExitStack) -> tuple[ClassificationJob, BlockClassifier]:
    params = classify.Params.model_validate(description["params"])
    device = choose_device(params.device)
    job = stack.enter_context(classify.open_job(params, device, worker_progress)).job
    for name, value in _identify(job).items():
        if value != description[name]:
            path = params.scene if name == "scene" else params.model
            raise ClusterError(f"its {name} {path} is not that of this computer; give all the same files.")
    if device.type == "cpu":
        limits = [limit for limit in (job.memory_limit, worker_memory_limit()) if limit]
        job = replace(job, memory_limit=min(limits, default=None))
    return job, BlockClassifier(job, stack, worker_progress)


_opened = OpenedCall(_open)


def _identify(job: ClassificationJob) -> dict[str, str]:
    """Digests of scene and models."""
    return {
        "scene": digest_of_scene(job.scene, job.bands),
        "model": fingerprint_of(models=[model.digest for model in job.models]),
    }


def _block(item: dict[str, Any]) -> Block:
    return Block(Journal.from_record(item["journal"]), item["stop"])


def _values(plan: TilePlan) -> tuple[int, int, int, int]:
    return plan.side, plan.batch_size, plan.num_threads, plan.cache_bytes
