"""The loop over the tiles of a scene: read, evaluate and store.

The next tile is read and the last one is stored while the network evaluates the current one.
"""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Any, Protocol

import torch
from numpy.typing import NDArray
from torch import Tensor

from hsi_core.classes.table import ClassTable
from hsi_core.device import memory_errors
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.mapping.applicability import Applicability
from hsi_core.mapping.certainty import NO_THRESHOLDS, Thresholds, codes_of, derive, needs_probabilities
from hsi_core.mapping.ensemble import Ensemble, inside
from hsi_core.mapping.store import Journal, Layer
from hsi_core.mapping.stream import RawTile, background_thread, result_of, stream_tiles
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene
from hsi_core.windows import Window, num_tiles, tile_at

UNREGULARISED = "unregularised"
"""Layer of the probabilities of a map that is regularised afterwards. The loop then writes only this layer
and those that do not follow from the probabilities: disagreement and distance."""
MAPPED = 0.94
"""Progress of the run when every tile is classified."""


class TileResults:
    """The results of a tile on their way from the device to the store.

    Args:
        window: position of the tile.
        layers: results by name, (channels, H, W), on the device.
    """

    def __init__(self, window: Window, layers: Mapping[str, Tensor]) -> None:
        self.window = window
        self._event: torch.cuda.Event | None = None
        self._layers = {name: values.to("cpu", non_blocking=True) for name, values in layers.items()}
        if any(values.is_cuda for values in layers.values()):
            self._event = torch.cuda.current_stream().record_event()

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The results (H, W, channels); waits until the copy from the device is complete."""
        if self._event is not None:
            self._event.synchronize()
        return {name: values.numpy().transpose(1, 2, 0) for name, values in self._layers.items()}


class ResultStore(Protocol):
    """Receives the results of tiles; see `TileStore`."""

    @property
    def layers(self) -> Mapping[str, Layer]:
        """Results that are needed, by name."""

    def write(self, name: str, window: Window, values: NDArray[Any]) -> None:
        """Keep values (H, W, channels) of a window."""

    def commit(self, journal: Journal) -> None:
        """Note which tiles are finished."""


@dataclass(frozen=True)
class TileLoop:
    """Evaluates the tiles of a scene that an earlier run has not finished, and stores the results.

    Args:
        scene: open scene.
        bands: band numbers in the order that the models need.
        ensemble: the models, on the device.
        class_table: classes of the models.
        device: where the models run.
        store: receives the results; its layers tell which ones are needed.
        journal: tile size, and how far the map is.
        cache_bytes: block cache of GDAL.
        progress: receives the progress, and stops the loop.
        thresholds: which pixels become unclassified, and which classes are in a set.
        applicability: measures the distance from the training scenes; needed for its layer only.
        stop: the first tile that is not evaluated; None evaluates all.
    """

    scene: Scene
    bands: list[int]
    ensemble: Ensemble
    class_table: ClassTable
    device: torch.device
    store: ResultStore
    journal: Journal
    cache_bytes: int
    progress: Progress
    thresholds: Thresholds = NO_THRESHOLDS
    applicability: Applicability | None = None
    stop: int | None = None

    def run(self) -> Journal:
        """Evaluate the remaining tiles in order.

        Returns:
            The journal of the finished tiles.

        Raises:
            SceneError: the scene is damaged.
            OutputError: the results cannot be stored.
            DeviceError: the device has too little memory.
        """
        shape, journal = self.scene.grid.shape, self.journal
        done = journal
        total = num_tiles(shape, journal.side, first_row=journal.first_row)
        stop = total if self.stop is None else self.stop
        windows = (
            tile_at(shape, journal.side, index, first_row=journal.first_row)
            for index in range(journal.num_done, stop)
        )
        with ExitStack() as stack, gdal_settings(self.cache_bytes):
            writer = stack.enter_context(background_thread("writer"))
            pending: Future[None] | None = None
            stream = stream_tiles(
                self.scene,
                windows,
                halo=self.ensemble.halo,
                bands=self.bands,
                device=self.device,
                stack=stack,
                progress=self.progress,
            )
            for index, tile in enumerate(stream, start=journal.num_done):

                def report(done: float, first: int = index) -> None:
                    self.progress.report((first + done) / total * MAPPED, "Classifying", has_time_left=True)

                report(0.0)
                results = self._classify(tile, report)
                if pending is not None:
                    result_of(pending, self.progress)  # a failed write ends the run here
                done = replace(
                    journal,
                    num_done=index + 1,
                    measured_choices=self.ensemble.measured_choices,
                    comparison=self.ensemble.comparison,
                )
                pending = writer.submit(self._store, results, done)
            if pending is not None:
                result_of(pending, self.progress)
        return done

    def _classify(self, tile: RawTile, on_progress: Callable[[float], None]) -> TileResults:
        """Class indices of a tile, -1 for invalid pixels, and the other results that the store needs."""
        window, layers = tile.window, self.store.layers
        has_shares = UNREGULARISED in layers or needs_probabilities(layers, self.thresholds)
        if tile.is_empty:
            shape = (window.height, window.width)
            indices = torch.full((1, *shape), -1)
            probabilities = torch.full((len(self.class_table), *shape), torch.nan) if has_shares else None
            disagreement = torch.full((1, *shape), torch.nan) if "disagreement" in layers else None
        else:
            with memory_errors(self.device, self.journal.side):
                valid = inside(tile.valid, self.ensemble.halo)
                logits, disagreement = self.ensemble.evaluate(
                    tile.cube, tile.valid, on_progress, has_disagreement="disagreement" in layers
                )
                indices = logits.argmax(0, keepdim=True).masked_fill_(~valid, -1)
                if has_shares:
                    # The strengths of the regularisation were chosen at temperature 1.
                    if UNREGULARISED not in layers and self.ensemble.temperature != 1.0:
                        logits = logits.float() / self.ensemble.temperature
                    probabilities = logits.float().softmax(0).masked_fill_(~valid, torch.nan)
                else:
                    probabilities = None
                if disagreement is not None:
                    disagreement = disagreement.masked_fill(~valid, torch.nan)
                del logits  # the memory plan has no room for them beside the copies below
        found: dict[str, Tensor] = {}
        if disagreement is not None:
            found["disagreement"] = disagreement
        if self.applicability is not None and "distance" in layers:
            halo = self.ensemble.halo
            found["distance"] = self.applicability.measure(inside(tile.cube, halo), inside(tile.valid, halo))
        if probabilities is not None and UNREGULARISED in layers:
            return TileResults(window, {UNREGULARISED: probabilities, **found})
        if probabilities is not None:
            found |= derive(probabilities, layers, self.thresholds)
            if "rejected" in found:
                indices = indices.masked_fill(found.pop("rejected"), len(self.class_table))
        found["class_map"] = indices.to(torch.int32)
        return TileResults(window, found)

    def _store(self, results: TileResults, done: Journal) -> None:
        """Write the results of a tile, then note that the tile is finished."""
        codes = codes_of(self.class_table, self.thresholds)
        for name, values in results.arrays().items():
            self.store.write(name, results.window, codes[values] if name == "class_map" else values)
        self.store.commit(done)
