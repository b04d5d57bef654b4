"""The tiles of an explanation in the workers of a cluster: each opens scene and model as Explain does."""

from collections.abc import Generator, Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from typing import Any

from hsi_core.cluster.work import worker_progress
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.explanation.scene_maps import TileExplainer, TileFound
from hsi_core.fingerprint import fingerprint_of
from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.tasks import explain
from hsi_core.tasks._remote import (
    OpenedCall,
    Workers,
    describe_call,
    device_of,
    digest_of_scene,
    open_workers,
    require_same,
)
from hsi_core.windows import Window

_READ = ("scene", "model", "points")


@contextmanager
def open_spread(
    params: explain.Params, opened: explain.OpenedExploration, progress: Progress
) -> Iterator["ExplanationSpread"]:
    """Connect to the cluster of a call, see `open_workers`.

    Args:
        params: of the call.
        opened: the call with the files of this computer.
        progress: reports, receives warnings, and tells when to stop.
    """
    explainer = opened.explainer
    description = {
        **describe_call(params, _READ),
        "digest": _digest(explainer),
        "device": explainer.device.type,
    }
    with open_workers(
        params.cluster, description, check_worker, verb=tr("explain the tiles"), progress=progress
    ) as workers:
        yield ExplanationSpread(workers)


@dataclass(frozen=True)
class ExplanationSpread:
    """Workers of a cluster that explain tiles; see `TileSpread`."""

    workers: Workers

    def run(self, tiles: Iterable[Window]) -> Generator[tuple[Window, TileFound], None, None]:
        """Explain tiles; results come in their order. All workers take the batches of the smallest one."""
        batch_size = min(found["batch_size"] for found in self.workers.found)
        items = ((tile, batch_size) for tile in tiles)
        with closing(self.workers.run_in_order(explain_tile, items)) as running:
            for (tile, _), found in running:
                yield tile, found


def check_worker(description: dict[str, Any], item: None) -> dict[str, Any]:
    """Open scene and model in this worker.

    Returns:
        The kind of its device, and the batches that it has the memory for.

    Raises:
        HsiError: a file cannot be read, or is another one than that of the caller.
    """
    return {"device": description["device"], "batch_size": _opened.get(description).batch_size}


def explain_tile(description: dict[str, Any], item: tuple[Window, int]) -> TileFound:
    """Explain a tile in this worker."""
    tile, batch_size = item
    explainer = replace(_opened.get(description), batch_size=batch_size)
    with gdal_settings():
        return explainer.explain(tile, worker_progress)


def _open(description: dict[str, Any], stack: ExitStack) -> TileExplainer:
    params = explain.Params.model_validate(description["params"])
    device = device_of(params.device, description)
    explainer = stack.enter_context(explain.open_exploration(params, device, worker_progress)).explainer
    require_same(_digest(explainer), description["digest"], params.scene, params.model, params.points)
    return explainer


def _digest(explainer: TileExplainer) -> str:
    region = explainer.region
    window = region.window
    return fingerprint_of(
        scene=digest_of_scene(explainer.scene, explainer.bands),
        model=explainer.model.digest,
        window=[window.row, window.column, window.height, window.width],
        points=region.points,
        quantities=[quantity.title for quantity in explainer.quantities],
    )


_opened = OpenedCall(_open)
