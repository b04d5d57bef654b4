"""The blocks of a map in the workers of a cluster: each worker opens scene and models as Classify does."""

from collections.abc import Generator, Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import asdict, dataclass, replace
from typing import Any

import torch

from hsi_core.cluster.work import worker_progress
from hsi_core.device import choose_device
from hsi_core.fingerprint import fingerprint_of
from hsi_core.language import tr
from hsi_core.mapping.block_classifier import BlockClassifier
from hsi_core.mapping.classification import ClassificationJob
from hsi_core.mapping.plan import TilePlan
from hsi_core.mapping.spread import Block, BlockResults
from hsi_core.mapping.store import Journal
from hsi_core.progress import Progress
from hsi_core.tasks import classify
from hsi_core.tasks._remote import (
    OpenedCall,
    Workers,
    describe_call,
    digest_of_scene,
    open_workers,
    require_same,
    smallest_limit,
)

_READ = ("scene", "model", "more_models")
"""Parameters with files that the workers read."""


@contextmanager
def open_spread(
    params: classify.Params, job: ClassificationJob, progress: Progress
) -> Iterator[tuple[ClassificationJob, "ClusterSpread"]]:
    """Connect to the cluster of a call, see `open_workers`.

    Yields:
        The job with the device of the workers, and the workers.
    """
    description = {**describe_call(params, _READ), **_identify(job)}
    with open_workers(
        params.cluster, description, check_worker, verb=tr("classify the scene"), progress=progress
    ) as workers:
        where = {"where": tr("on {device}", device=workers.device)}
        yield (
            replace(job, device=torch.device(workers.device), settings={**job.settings, **where}),
            ClusterSpread(workers),
        )


@dataclass(frozen=True)
class ClusterSpread:
    """The workers of a cluster, ready for the blocks of a map; see `Spread`."""

    workers: Workers

    @property
    def plan(self) -> TilePlan:
        """Tiles, batches and threads that suit every worker that was there at the start."""
        plans = [_values(TilePlan(**found["plan"])) for found in self.workers.found]
        return TilePlan(*(min(values) for values in zip(*plans, strict=True)))

    @property
    def num_workers(self) -> int:
        """Workers at present."""
        return self.workers.num_workers

    def run(self, blocks: Iterable[Block]) -> Generator[tuple[Block, BlockResults], None, None]:
        """Classify blocks; results come in any order."""
        items = ({"journal": asdict(block.journal), "stop": block.stop} for block in blocks)
        with closing(self.workers.run(classify_block, items)) as running:
            for item, results in running:
                yield _block(item), results


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
    found = _identify(job)
    require_same(found["scene"], description["scene"], params.scene)
    require_same(found["model"], description["model"], params.model, *(params.more_models or ()))
    if device.type == "cpu":
        job = replace(job, memory_limit=smallest_limit(job.memory_limit))
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
