"""Explain a window or points of a scene, tile by tile; maps of overlapping patches are averaged.

A position gets the mean over the patches of all explained pixels that cover it, including pixels in the next
tile or beyond the window. Therefore there are no seams, and the value of a position does not depend on window
and tiles. A vector that belongs to a pixel, not to a position in its patch, is written at this pixel.
"""

from collections.abc import Generator, Iterable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import rasterio
import torch
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.windows import Window as RasterioWindow

from hsi_core.device import memory_errors
from hsi_core.evaluation.reader import gdal_settings, read_padded
from hsi_core.evaluation.threads import largest_num_threads
from hsi_core.explanation.pictures import thinning
from hsi_core.explanation.placing import GroundMean
from hsi_core.explanation.quantity import Quantity, compute_all
from hsi_core.explanation.region import Region, cut_grid
from hsi_core.geotiff import build_overviews, tiff_options
from hsi_core.inputs.patches import PatchSource
from hsi_core.modelfile.model_file import Model
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene
from hsi_core.windows import Window, num_tiles, tiles

Values = NDArray[np.float32]


@dataclass(frozen=True)
class Raster:
    """Quantities of one raster, with their bands one after the other.

    Args:
        quantities: quantities to compute.
        path: file to write; None if only the report shows the quantities.
    """

    quantities: Sequence[Quantity]
    path: Path | None

    @property
    def band_names(self) -> list[str]:
        """Names of all bands; with several quantities, the layer's name is the prefix of each name."""
        is_single = len(self.quantities) == 1
        return [
            name if is_single else f"{quantity.title.split(':')[0]}: {name}"
            for quantity in self.quantities
            for name in quantity.names
        ]


@dataclass
class Explained:
    """One quantity of the explained pixels, for a report.

    Args:
        quantity: the quantity.
        picture: its bands on the ground, thinned out, shape (B, h, w); NaN where there is no value.
        class_sums: sums over the pixels of each predicted class, shape (K, B); zero for maps.
    """

    quantity: Quantity
    picture: Values
    class_sums: NDArray[np.float64]


@dataclass
class Summary:
    """Results for all explained pixels.

    Args:
        explained: results of each quantity.
        class_pixels: explained pixels of each predicted class, shape (K,).
        predicted: predicted class index on the ground, thinned out, shape (h, w); -1 where no pixel was
            explained.
        answers: logits of each point of interest by its row and column; empty for a window.
    """

    explained: list[Explained]
    class_pixels: NDArray[np.int64]
    predicted: NDArray[np.int64]
    answers: dict[tuple[int, int], NDArray[np.float32]]

    @property
    def num_pixels(self) -> int:
        """Number of explained pixels."""
        return int(self.class_pixels.sum())


class _TileResult:
    """Sums over the patches of a tile."""

    def __init__(self, quantities: Sequence[Quantity], window: Window, halo: int) -> None:
        self._window = window
        self._parts: list[GroundMean | Values] = [
            GroundMean(len(quantity.names), window, halo=halo, placement=quantity.placement)
            if quantity.placement is not None
            else np.full((len(quantity.names), window.height, window.width), np.nan, dtype=np.float32)
            for quantity in quantities
        ]

    def add(
        self, number: int, values: torch.Tensor, pixels: NDArray[np.int64], own: NDArray[np.bool_]
    ) -> None:
        """Add maps or vectors of the patches around pixels (N, 2).

        `own` (N,) is True for pixels inside the tile.
        """
        part = self._parts[number]
        if isinstance(part, GroundMean):
            part.add(values, pixels)
            return
        row, column = (pixels[own] - (self._window.row, self._window.column)).T
        part[:, row, column] = values.cpu().numpy()[own].T

    def values(self, number: int, valid: NDArray[np.bool_]) -> Values:
        """Bands (B, H, W) of a quantity; NaN where the scene is invalid."""
        part = self._parts[number]
        found = part.mean() if isinstance(part, GroundMean) else part
        found[:, ~valid] = np.nan
        return found


@dataclass(frozen=True)
class TileFound:
    """Results for the explained pixels of a tile.

    Args:
        values: bands (B, H, W) of each quantity; NaN where there is no value.
        predicted: predicted class index of each pixel, shape (H, W); -1 where no pixel was explained.
        class_sums: for each quantity, see `Explained`.
        answers: see `Summary`.
    """

    values: list[Values]
    predicted: NDArray[np.int64]
    class_sums: list[NDArray[np.float64]]
    answers: dict[tuple[int, int], NDArray[np.float32]]


@dataclass(frozen=True)
class TileExplainer:
    """Explains a scene tile by tile.

    Args:
        scene: open scene.
        model: model whose network is on the device, in eval mode, without gradients of its weights.
        bands: band numbers of the scene in the order of the bands of the model.
        region: pixels to explain.
        quantities: quantities to compute.
        batch_size: patches at once.
        device: device of the network.
    """

    scene: Scene
    model: Model
    bands: list[int]
    region: Region
    quantities: Sequence[Quantity]
    batch_size: int
    device: torch.device

    def _is_chosen(self, window: Window) -> NDArray[np.bool_]:
        """Whether each pixel in a window of the scene is to be explained, shape (H, W)."""
        points = self.region.points
        if points is None:
            return np.ones((window.height, window.width), dtype=bool)
        found = np.zeros((window.height, window.width), dtype=bool)
        found[tuple((points[_lies_in(points, window)] - (window.row, window.column)).T)] = True
        return found

    def _widen(self, tile: Window) -> Window:
        """The tile with all pixels whose patches reach it."""
        is_placed = any(quantity.placement is not None for quantity in self.quantities)
        return tile.grow(self.model.network.halo if is_placed else 0).clip(self.scene.grid.shape)

    def is_wanted(self, tile: Window) -> bool:
        """Whether a point is near a tile of the scene; else there is nothing to read."""
        points = self.region.points
        return points is None or bool(_lies_in(points, self._widen(tile)).any())

    def explain(self, tile: Window, progress: Progress) -> TileFound:
        """Explain a tile of the scene.

        Raises:
            SceneError: the scene is damaged.
            DeviceError: there is too little memory.
        """
        quantities, halo, wide = self.quantities, self.model.network.halo, self._widen(tile)
        cube, valid = read_padded(self.scene, wide, halo=halo, bands=self.bands)
        inside = valid[halo : halo + wide.height, halo : halo + wide.width]
        cells = np.argwhere(inside & self._is_chosen(wide))  # rows and columns in `wide`
        result = _TileResult(quantities, tile, halo)
        num_classes = len(self.model.card.classes)
        found = TileFound(
            [],
            np.full((tile.height, tile.width), -1, dtype=np.int64),
            [np.zeros((num_classes, len(quantity.names))) for quantity in quantities],
            {},
        )
        source = _source(self.model, cube, valid, cells, self.device)
        for start in range(0, len(cells), self.batch_size):
            progress.report(start / len(cells), "Explaining", has_time_left=True)
            some = cells[start : start + self.batch_size]
            pixels = some + np.array([wide.row, wide.column])
            batch = source.gather(torch.arange(start, start + len(some), device=self.device))
            with memory_errors(self.device, max(tile.height, tile.width)):
                values, logits = compute_all(self.model.network, batch, quantities)
            own = _lies_in(pixels, tile)
            for number, value in enumerate(values):
                result.add(number, value, pixels, own)
            self._count(found, values, logits, pixels[own], own, tile)
        rows = slice(tile.row - wide.row, tile.row - wide.row + tile.height)
        columns = slice(tile.column - wide.column, tile.column - wide.column + tile.width)
        found.values.extend(result.values(number, inside[rows, columns]) for number in range(len(quantities)))
        return found

    def _count(
        self,
        found: TileFound,
        values: list[torch.Tensor],
        logits: torch.Tensor,
        pixels: NDArray[np.int64],
        own: NDArray[np.bool_],
        tile: Window,
    ) -> None:
        """Count the pixels of a batch that lie in the tile, so that no pixel is counted twice."""
        scores = logits.float().cpu().numpy()[own]
        predicted = scores.argmax(axis=1)
        for quantity, sums, value in zip(self.quantities, found.class_sums, values, strict=True):
            if quantity.placement is None:
                np.add.at(sums, predicted, value.cpu().numpy()[own].astype(np.float64))
        row, column = (pixels - (tile.row, tile.column)).T
        found.predicted[row, column] = predicted
        if self.region.points is not None:
            found.answers.update(
                {(int(place[0]), int(place[1])): score for place, score in zip(pixels, scores, strict=True)}
            )


class TileSpread(Protocol):
    """Workers that explain tiles."""

    def run(self, tiles: Iterable[Window]) -> Generator[tuple[Window, TileFound], None, None]:
        """Explain tiles of the scene; results come in the order of the tiles."""


def explain_scene(
    explainer: TileExplainer,
    *,
    rasters: Sequence[Raster],
    tile_size: int,
    tags: dict[str, str],
    progress: Progress,
    spread: TileSpread | None = None,
) -> Summary:
    """Compute quantities of all pixels to explain, and write the rasters.

    Args:
        explainer: has the quantities of all rasters, in their order.
        rasters: quantities to compute, and the file of each raster, usually a temporary file.
        tile_size: side of a tile in pixels.
        tags: provenance, written to every raster.
        progress: reports, and tells when to stop.
        spread: workers that explain the tiles; None if this process does.

    Raises:
        SceneError: the scene is damaged.
        OutputError: a raster cannot be written.
        DeviceError: there is too little memory.
    """
    scene, window = explainer.scene, explainer.region.window
    step = thinning((window.height, window.width))
    summary = _empty_summary(explainer, step)
    total = num_tiles((window.height, window.width), tile_size)

    def place(offset: Window) -> Window:
        return Window(window.row + offset.row, window.column + offset.column, offset.height, offset.width)

    def explain_here(tiles_of_scene: Iterable[Window]) -> Generator[tuple[Window, TileFound], None, None]:
        for tile in tiles_of_scene:
            low, high = (0.97 * (index + more) / total for more in (0, 1))
            yield tile, explainer.explain(tile, progress.stage(low, high))

    with ExitStack() as stack, gdal_settings():
        writers = [
            _create(stack, raster.path, raster, scene, window, tags) if raster.path else None
            for raster in rasters
        ]
        offsets = tiles((window.height, window.width), tile_size)
        wanted = filter(explainer.is_wanted, map(place, tiles((window.height, window.width), tile_size)))
        results = stack.enter_context(closing((spread.run if spread else explain_here)(wanted)))
        for index, offset in enumerate(offsets):
            progress.report(0.97 * index / total, "Explaining", has_time_left=True)
            if explainer.is_wanted(place(offset)):
                _, found = next(results)
                _add(summary, found, offset, step)
                _write(writers, rasters, found.values, offset)
                continue
            empty = np.full((offset.height, offset.width), np.nan, dtype=np.float32)
            nothing = [
                np.broadcast_to(empty, (len(quantity.names), *empty.shape))
                for quantity in explainer.quantities
            ]
            _write(writers, rasters, nothing, offset)
    progress.report(0.97, "Building overviews")
    threads = largest_num_threads()

    def finish() -> None:
        for raster in rasters:
            if raster.path is not None:
                build_overviews(raster.path, Resampling.average, num_threads=threads)

    progress.wait_for(finish)
    return summary


def _empty_summary(explainer: TileExplainer, step: int) -> Summary:
    """Results before the first tile."""
    window, num_classes = explainer.region.window, len(explainer.model.card.classes)
    small = (-(-window.height // step), -(-window.width // step))
    return Summary(
        [
            Explained(
                quantity,
                np.full((len(quantity.names), *small), np.nan, dtype=np.float32),
                np.zeros((num_classes, len(quantity.names))),
            )
            for quantity in explainer.quantities
        ],
        np.zeros(num_classes, dtype=np.int64),
        np.full(small, -1, dtype=np.int64),
        {},
    )


def _lies_in(pixels: NDArray[np.int64], window: Window) -> NDArray[np.bool_]:
    """Whether pixels, rows and columns (N, 2), lie in a window; shape (N,)."""
    first = np.array([window.row, window.column])
    last = first + np.array([window.height, window.width])
    return np.logical_and(pixels >= first, pixels < last).all(axis=1)  # type: ignore[no-any-return]


def _source(
    model: Model,
    cube: NDArray[np.float32],
    valid: NDArray[np.bool_],
    cells: NDArray[np.int64],
    device: torch.device,
) -> PatchSource:
    """Patches around cells of the cube."""
    reduced = (
        model.reduction.apply(cube, valid, device) if len(cells) else torch.zeros(1, 1, 1, device=device)
    )
    row, column = (torch.from_numpy(values.copy()).to(device) for values in cells.T)
    network = model.network
    return PatchSource(
        reduced[None], torch.zeros_like(row), row, column, network.patch_size, network.num_bands
    )


def _create(
    stack: ExitStack, part: Path, raster: Raster, scene: Scene, window: Window, tags: dict[str, str]
) -> rasterio.io.DatasetWriter:
    names = raster.band_names
    options = tiff_options(cut_grid(scene.grid, window), dtype="float32", count=len(names))
    dataset = stack.enter_context(rasterio.open(part, "w", nodata=np.nan, **options))
    for number, name in enumerate(names, start=1):
        dataset.set_band_description(number, name)
    dataset.update_tags(**tags, HSI_EXPLAINS="; ".join(quantity.title for quantity in raster.quantities))
    return dataset


def _add(summary: Summary, found: TileFound, offset: Window, step: int) -> None:
    """Add the results of a tile, whose place in the region is `offset`."""
    row, column = np.nonzero(found.predicted >= 0)
    predicted = found.predicted[row, column]
    summary.class_pixels += np.bincount(predicted, minlength=len(summary.class_pixels))
    for explained, sums in zip(summary.explained, found.class_sums, strict=True):
        explained.class_sums += sums
    row, column = row + offset.row, column + offset.column
    kept = (row % step == 0) & (column % step == 0)
    if found.answers:  # every point is shown
        kept[:] = True
        summary.answers.update(found.answers)
    summary.predicted[row[kept] // step, column[kept] // step] = predicted[kept]
    _thin(summary, found.values, offset, step)


def _thin(summary: Summary, values: list[Values], tile: Window, step: int) -> None:
    """Keep every step-th row and column of a tile for the pictures."""
    rows, columns = np.arange(tile.height), np.arange(tile.width)
    rows, columns = rows[(tile.row + rows) % step == 0], columns[(tile.column + columns) % step == 0]
    for explained, value in zip(summary.explained, values, strict=True):
        explained.picture[
            :, ((tile.row + rows) // step)[:, None], ((tile.column + columns) // step)[None]
        ] = value[:, rows[:, None], columns[None]]


def _write(
    writers: list[rasterio.io.DatasetWriter | None],
    rasters: Sequence[Raster],
    values: list[Values],
    tile: Window,
) -> None:
    area = RasterioWindow(tile.column, tile.row, tile.width, tile.height)
    first = 0
    for writer, raster in zip(writers, rasters, strict=True):
        count = len(raster.quantities)
        if writer is not None:
            writer.write(np.concatenate(values[first : first + count]), window=area)
        first += count
