"""An explanation in the workers of a cluster: each opens scene and model as Explain does.

Pieces of work are tiles; for the importance of bands, some samples or an exchange of bands between all of
them; and the steps of the test with random weights. The caller draws the samples of the importance, and the
workers read the same pixels.
"""

from collections.abc import Callable, Generator, Hashable, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.cluster.work import worker_progress
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.explanation.band_importance import (
    Exchange,
    Values,
    classify_exchanged,
    integrate_portion,
)
from hsi_core.explanation.exploration import Exploration
from hsi_core.explanation.quantity import Quantity
from hsi_core.explanation.samples import Samples
from hsi_core.explanation.sanity import WeightTest
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
    """Workers of a cluster that explain tiles and samples; see `TileSpread`."""

    workers: Workers

    @property
    def batch_size(self) -> int:
        """Patches at once: those of the smallest worker."""
        return int(min(found["batch_size"] for found in self.workers.found))

    def run(self, tiles: Iterable[Window]) -> Generator[tuple[Window, TileFound], None, None]:
        """Explain tiles; results come in their order."""
        batch_size = self.batch_size
        items = ((tile, batch_size) for tile in tiles)
        with closing(self.workers.run_in_order(explain_tile, items)) as running:
            for (tile, _), found in running:
                yield tile, found

    def work_on(self, samples: Samples) -> "RemoteSamples":
        """The workers for parts of these samples."""
        return RemoteSamples(self, samples)

    def work_on_weights(self, *, has_gradients: bool) -> "RemoteSteps":
        """The workers for the test with random weights."""
        return RemoteSteps(self.workers, has_gradients)


@dataclass(frozen=True, eq=False)  # so that an item is its own key
class Portion:
    """Samples whose gradients are integrated.

    Args:
        pixels: rows and columns (n, 2).
        targets: their class indices (n,).
    """

    pixels: NDArray[np.int64]
    targets: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class ExchangedSamples:
    """All samples, and an exchange of bands between them."""

    samples: Portion
    exchange: Exchange
    batch_size: int


@dataclass(frozen=True)
class RemoteSamples:
    """Workers of a cluster that compute for parts of the same samples; see `SampleWork`."""

    spread: ExplanationSpread
    samples: Samples

    def integrate(self, portions: Sequence[slice]) -> Iterator[tuple[Values, Values]]:
        """Attributions and errors of the portions, in their order."""
        pixels, targets = self.samples.pixels, self.samples.targets
        return self._run(integrate_samples, (Portion(pixels[part], targets[part]) for part in portions))

    def exchange(self, exchanges: Iterable[Exchange]) -> Iterator[NDArray[np.bool_]]:
        """Which samples get their class after each exchange, in the order of the exchanges."""
        samples, batch_size = Portion(self.samples.pixels, self.samples.targets), self.spread.batch_size
        return self._run(exchange_bands, (ExchangedSamples(samples, one, batch_size) for one in exchanges))

    def _run(
        self, function: Callable[[dict[str, Any], Any], Any], items: Iterable[Hashable]
    ) -> Iterator[Any]:
        with closing(self.spread.workers.run_in_order(function, items)) as running:
            for _, found in running:
                yield found


@dataclass(frozen=True)
class RemoteSteps:
    """Workers of a cluster that test with random weights; see `StepWork`."""

    workers: Workers
    has_gradients: bool

    def correlate(self, steps: Sequence[tuple[int, int]]) -> Iterator[list[float]]:
        """Correlations of each step, a draw and a stage, in their order."""
        items = ((*step, self.has_gradients) for step in steps)
        with closing(self.workers.run_in_order(test_weights, items)) as running:
            for _, found in running:
                yield found


def check_worker(description: dict[str, Any], item: None) -> dict[str, Any]:
    """Open scene and model in this worker.

    Returns:
        The kind of its device, and the batches that it has the memory for.

    Raises:
        HsiError: a file cannot be read, or is another one than that of the caller.
    """
    return {"device": description["device"], "batch_size": _opened.get(description).explainer.batch_size}


def explain_tile(description: dict[str, Any], item: tuple[Window, int]) -> TileFound:
    """Explain a tile in this worker."""
    tile, batch_size = item
    explainer = replace(_opened.get(description).explainer, batch_size=batch_size)
    with gdal_settings():
        return explainer.explain(tile, worker_progress)


def integrate_samples(description: dict[str, Any], portion: Portion) -> tuple[Values, Values]:
    """Integrate gradients of some samples in this worker."""
    exploration = _opened.get(description).exploration
    samples = exploration.read(portion.pixels, portion.targets, worker_progress)
    return integrate_portion(exploration.network, samples.spectra, samples.targets, exploration.device)


def exchange_bands(description: dict[str, Any], item: ExchangedSamples) -> NDArray[np.bool_]:
    """Classify all samples after an exchange in this worker."""
    opened = _opened.get(description)
    return classify_exchanged(
        opened.exploration.network,
        opened.read(item.samples),
        item.exchange,
        batch_size=item.batch_size,
        device=opened.exploration.device,
        progress=worker_progress,
    )


def test_weights(description: dict[str, Any], item: tuple[int, int, bool]) -> list[float]:
    """Compute a step of the test with random weights in this worker."""
    draw, stage, has_gradients = item
    opened = _opened.get(description)
    if opened.test is None:
        opened.test = opened.exploration.weight_test(
            opened.quantities, has_gradients=has_gradients, progress=worker_progress
        )
    return opened.test.correlate(draw, stage)


@dataclass
class _OpenedHere:
    """A call with open files, and the samples that this worker has read last."""

    explainer: TileExplainer
    exploration: Exploration
    quantities: Sequence[Quantity]
    test: WeightTest | None = None
    read_portion: Portion | None = None
    read_samples: Samples | None = None

    def read(self, portion: Portion) -> Samples:
        """The samples of a portion; they are read once."""
        known = self.read_portion
        if self.read_samples is None or known is None or not np.array_equal(known.pixels, portion.pixels):
            self.read_samples = None  # two of them may be too much
            self.read_samples = self.exploration.read(portion.pixels, portion.targets, worker_progress)
            self.read_portion = portion
        return self.read_samples


def _open(description: dict[str, Any], stack: ExitStack) -> _OpenedHere:
    params = explain.Params.model_validate(description["params"])
    device = device_of(params.device, description)
    opened = stack.enter_context(explain.open_exploration(params, device, worker_progress))
    require_same(_digest(opened.explainer), description["digest"], params.scene, params.model, params.points)
    return _OpenedHere(opened.explainer, opened.exploration, opened.selection.tested)


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
