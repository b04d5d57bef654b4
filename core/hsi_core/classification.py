"""Classifying a scene tile by tile: reader, network and writer overlap, and memory is set by the tile."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import rasterio
import torch
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.io import DatasetWriter
from rasterio.windows import Window as RasterioWindow

from hsi_core.class_raster import (
    build_overviews,
    code_dtype,
    count_codes,
    describe_classes,
    finish_class_raster,
    tiff_options,
)
from hsi_core.class_table import UNLABELLED, ClassTable
from hsi_core.errors import DeviceError, is_out_of_memory
from hsi_core.inference import call_between_layers, choose_batch_size, predict_tile
from hsi_core.model_file import Model
from hsi_core.outputs import new_file
from hsi_core.progress import Progress
from hsi_core.scene import Scene
from hsi_core.tile_reader import gdal_settings, read_padded
from hsi_core.windows import Window, num_tiles, tiles


@dataclass(frozen=True)
class Outputs:
    """What to write; None is not written.

    Args:
        class_map: class codes, 0 where the scene is invalid.
        probabilities: one band a class, float32, NaN where the scene is invalid.
        confidence: largest probability, float32, NaN where the scene is invalid.
    """

    class_map: Path
    probabilities: Path | None = None
    confidence: Path | None = None


@dataclass
class Counts:
    """Pixels of each class code, and invalid ones."""

    codes: dict[int, int] = field(default_factory=dict)
    num_invalid: int = 0


@dataclass(frozen=True)
class _Tile:
    """What was computed for a window: arrays (H, W), (classes, H, W) and (H, W)."""

    window: Window
    codes: NDArray[np.uint16]
    probabilities: NDArray[np.float32] | None
    confidence: NDArray[np.float32] | None


class _Writer:
    """The open rasters of one run; used by the thread that writes."""

    def __init__(
        self,
        stack: ExitStack,
        scene: Scene,
        outputs: Outputs,
        parts: dict[str, Path],
        table: ClassTable,
        tags: dict[str, str],
    ) -> None:
        def create(part: Path, *, dtype: str, count: int, nodata: float) -> DatasetWriter:
            options = tiff_options(scene.grid, dtype=dtype, count=count)
            dataset: DatasetWriter = stack.enter_context(rasterio.open(part, "w", nodata=nodata, **options))
            return dataset

        self._map = create(parts["class_map"], dtype=code_dtype(table), count=1, nodata=UNLABELLED)
        describe_classes(self._map, table)
        self._probabilities = self._confidence = None
        if "probabilities" in parts:
            self._probabilities = create(
                parts["probabilities"], dtype="float32", count=len(table), nodata=np.nan
            )
            for band, entry in enumerate(table.entries, start=1):
                self._probabilities.set_band_description(band, entry.name)
        if "confidence" in parts:
            self._confidence = create(parts["confidence"], dtype="float32", count=1, nodata=np.nan)
            self._confidence.set_band_description(1, "largest class probability")
        for dataset in (self._map, self._probabilities, self._confidence):
            if dataset is not None:
                dataset.update_tags(**tags)

    def write(self, tile: _Tile) -> None:
        """Write one tile to every raster."""
        window = tile.window
        area = RasterioWindow(window.column, window.row, window.width, window.height)
        self._map.write(tile.codes.astype(self._map.dtypes[0]), 1, window=area)
        if self._probabilities is not None and tile.probabilities is not None:
            self._probabilities.write(tile.probabilities, window=area)
        if self._confidence is not None and tile.confidence is not None:
            self._confidence.write(tile.confidence, 1, window=area)


class _BatchSize:
    """Patches at once: what memory once did not allow is not tried again, and is said once."""

    def __init__(self, size: int, progress: Progress) -> None:
        self.size = size
        self._progress = progress
        self._is_said = False

    def halve_to(self, size: int) -> None:
        """Take a smaller size from now on."""
        if not self._is_said:
            self._progress.warning(
                f"There is too little memory for {self.size} patches at once: going on with {size} or fewer. The map is "
                "the same; it may take longer."
            )
            self._is_said = True
        self.size = size


@contextmanager
def _memory_errors(device: torch.device, tile_size: int) -> Iterator[None]:
    try:
        yield
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        owner = "graphics card" if device.type == "cuda" else "computer"
        raise DeviceError(
            f"The {owner} has too little memory for tiles of {tile_size} pixels; choose smaller tiles, or close what "
            "else needs memory."
        ) from error


def classify_scene(
    scene: Scene,
    model: Model,
    *,
    bands: list[int],
    outputs: Outputs,
    tile_size: int,
    batch_size: int | None,
    device: torch.device,
    tags: dict[str, str],
    progress: Progress,
) -> Counts:
    """Classify every valid pixel of a scene and write the results, all of them or none.

    Args:
        scene: open scene.
        model: loaded model; its network is moved to the device.
        bands: band numbers of the scene in the order that the model wants.
        outputs: files to write.
        tile_size: side of a tile in pixels.
        batch_size: patches at once, for networks that cannot share computation; None: as many as memory allows.
            Where it runs out they are halved, with a warning.
        device: where the network runs.
        tags: provenance, written to every raster.
        progress: reports, and tells when to stop.

    Returns:
        Pixels of each class.

    Raises:
        SceneError: the scene is damaged.
        OutputError: an output cannot be written.
        DeviceError: the device has too little memory for one tile, or for one patch.
    """
    table = model.card.class_table
    network = model.network.to(device)
    call_between_layers(network, progress.check)
    if batch_size is None:
        with _memory_errors(device, tile_size):
            batch_size = choose_batch_size(network, device)
    batch = _BatchSize(batch_size, progress)
    counts = Counts()
    wanted = {
        name: path
        for name in ("class_map", "probabilities", "confidence")
        if (path := getattr(outputs, name)) is not None
    }
    total = num_tiles(scene.grid.shape, tile_size)

    def compute(
        window: Window,
        cube: NDArray[np.float32],
        valid: NDArray[np.bool_],
        report: Callable[[float], None],
    ) -> _Tile:
        halo = network.halo
        centre = valid[halo : halo + window.height, halo : halo + window.width]
        if not centre.any():
            shape = (window.height, window.width)
            empty = np.full((len(table), *shape), np.nan, dtype=np.float32)
            return _Tile(
                window,
                np.zeros(shape, dtype=np.uint16),
                empty if outputs.probabilities else None,
                empty[0] if outputs.confidence else None,
            )
        with _memory_errors(device, tile_size):
            logits = predict_tile(
                network,
                model.reduction.apply(cube, valid, device),
                batch_size=batch.size,
                on_progress=report,
                on_halved=batch.halve_to,
            )
        indices = logits.argmax(0).cpu().numpy()
        codes = np.where(centre, table.to_codes(indices), UNLABELLED).astype(np.uint16)
        if not (outputs.probabilities or outputs.confidence):
            return _Tile(window, codes, None, None)
        probabilities = logits.float().softmax(0).cpu().numpy()
        probabilities[:, ~centre] = np.nan
        return _Tile(
            window,
            codes,
            probabilities if outputs.probabilities else None,
            probabilities.max(axis=0) if outputs.confidence else None,
        )

    with ExitStack() as files:
        parts = {name: files.enter_context(new_file(path)) for name, path in wanted.items()}
        with ExitStack() as stack, gdal_settings():
            writer = _Writer(stack, scene, outputs, parts, table, tags)
            write_thread = stack.enter_context(ThreadPoolExecutor(1))
            pending: Future[None] | None = None
            for index, (window, cube, valid) in enumerate(
                _read_ahead(scene, tile_size, network.halo, bands, stack)
            ):

                def report(done: float, first: int = index) -> None:
                    progress.report((first + done) / total * 0.97, "Classifying", has_time_left=True)

                report(0.0)
                tile = compute(window, cube, valid, report)
                if pending is not None:
                    pending.result()  # a failure to write ends the run here
                pending = write_thread.submit(writer.write, tile)
                for code, pixels in count_codes(tile.codes).items():
                    counts.codes[code] = counts.codes.get(code, 0) + pixels
                counts.num_invalid += int((tile.codes == UNLABELLED).sum())
            if pending is not None:
                pending.result()
        progress.report(0.97, "Building overviews")

        def finish() -> None:
            with gdal_settings():
                finish_class_raster(parts["class_map"], table, counts.codes)
                for name in wanted.keys() - {"class_map"}:
                    build_overviews(parts[name], Resampling.average)

        progress.wait_for(finish)
        progress.report(1.0, "Done")
    return counts


def _read_ahead(
    scene: Scene, tile_size: int, halo: int, bands: list[int], stack: ExitStack
) -> Iterator[tuple[Window, NDArray[np.float32], NDArray[np.bool_]]]:
    """Windows with what was read for them; the next one is read while the caller works."""
    read_thread = stack.enter_context(ThreadPoolExecutor(1))

    def read(window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        return read_padded(scene, window, halo=halo, bands=bands)

    windows = tiles(scene.grid.shape, tile_size)
    current = next(windows)
    ahead = read_thread.submit(read, current)
    for following in windows:
        cube, valid = ahead.result()
        ahead = read_thread.submit(read, following)
        yield current, cube, valid
        current = following
    yield current, *ahead.result()
