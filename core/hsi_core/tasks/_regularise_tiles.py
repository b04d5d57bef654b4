"""The tiles of a regularised map in the workers of a cluster: each opens the files as Regularise does."""

from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from typing import Any

from numpy.typing import NDArray

from hsi_core.cluster.work import worker_progress
from hsi_core.device import choose_device
from hsi_core.fingerprint import fingerprint_of
from hsi_core.language import tr
from hsi_core.mapping.given_probabilities import GivenProbabilities
from hsi_core.mapping.regularisation import make_loop, plan_side
from hsi_core.mapping.spread import BlockStore
from hsi_core.mapping.store import Journal
from hsi_core.progress import Progress
from hsi_core.regularisation.guidance import Guidance
from hsi_core.tasks import regularise
from hsi_core.tasks._remote import (
    OpenedCall,
    Workers,
    describe_call,
    digest_of_scene,
    open_workers,
    require_same,
    smallest_limit,
)
from hsi_core.windows import Window

_READ = ("scene", "probabilities", "classes", "labels", "class_table", "merge_table")


@contextmanager
def open_spread(
    params: regularise.Params, opened: regularise.OpenedJob, progress: Progress
) -> Iterator["RegularisationSpread"]:
    """Connect to the cluster of a call, see `open_workers`.

    Args:
        params: of the call.
        opened: the call with the files of this computer.
        progress: reports, receives warnings, and tells when to stop.
    """
    description = {**describe_call(params, _READ), "digest": _digest(opened)}
    with open_workers(
        params.cluster, description, check_worker, verb=tr("regularise the map"), progress=progress
    ) as workers:
        yield RegularisationSpread(workers, opened.given)


@dataclass(frozen=True)
class RegularisationSpread:
    """Workers of a cluster that regularise tiles; see `TileSpread`.

    Args:
        workers: open connection.
        given: learns the sums of the probabilities that workers have read.
    """

    workers: Workers
    given: GivenProbabilities

    @property
    def side(self) -> int:
        """Side of the tiles that every worker that was there at the start has the memory for."""
        side: int = min(found["side"] for found in self.workers.found)
        return side

    def run(
        self, guidance: Guidance, windows: Iterable[Window]
    ) -> Generator[tuple[Window, Mapping[str, NDArray[Any]]], None, None]:
        """Regularise tiles; results come in any order."""
        items = ((guidance, window) for window in windows)
        with closing(self.workers.run(regularise_tile, items)) as running:
            for (_, window), (layers, sums) in running:
                self.given.note_sums(sums)
                yield window, layers


def check_worker(description: dict[str, Any], item: None) -> dict[str, Any]:
    """Open the files in this worker.

    Returns:
        The kind of its device, and the side of the tiles that it has the memory for.

    Raises:
        HsiError: a file cannot be read, or is another one than that of the caller.
    """
    job = _opened.get(description).job
    return {"device": job.device.type, "side": plan_side(job)}


def regularise_tile(
    description: dict[str, Any], item: tuple[Guidance, Window]
) -> tuple[dict[str, NDArray[Any]], tuple[float, float] | None]:
    """Regularise a tile in this worker.

    Returns:
        Results (H, W, channels) by layer; smallest and largest sum of the probabilities of a pixel.
    """
    opened, (guidance, window) = _opened.get(description), item
    job, given = opened.job, opened.given
    store = BlockStore(job.outputs.layers(job.class_table))
    side = max(window.height, window.width)
    loop = make_loop(job, guidance, store, Journal(side), side=side, progress=worker_progress.silent())
    given.sums = None
    for _ in loop.store_tiles([window]):
        pass
    return {name: values[0] for name, values in store.values.items()}, given.sums


def _open(description: dict[str, Any], stack: ExitStack) -> regularise.OpenedJob:
    params = regularise.Params.model_validate(description["params"])
    device = choose_device(params.device)
    opened = stack.enter_context(regularise.open_job(params, device, worker_progress))
    require_same(
        _digest(opened),
        description["digest"],
        params.scene,
        params.probabilities,
        params.classes,
        params.labels,
    )
    if device.type == "cpu":
        job = replace(opened.job, memory_limit=smallest_limit(opened.job.memory_limit))
        opened = replace(opened, job=job)
    return opened


def _digest(opened: regularise.OpenedJob) -> str:
    job, raster = opened.job, opened.given.scene
    return fingerprint_of(
        scene=digest_of_scene(job.scene, job.bands),
        probabilities=digest_of_scene(raster, list(opened.given.bands)),
        classes=job.class_table.to_records(),
        held=job.held,
    )


_opened = OpenedCall(_open)
