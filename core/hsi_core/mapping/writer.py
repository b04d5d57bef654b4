"""The rasters of a finished map, written from the store in one pass."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from functools import partial
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.io import DatasetWriter
from rasterio.windows import Window as RasterioWindow

from hsi_core.classes.raster import (
    class_tiff_options,
    code_dtype,
    count_codes,
    describe_classes,
    finish_class_raster,
    tag_classes,
)
from hsi_core.classes.table import UNLABELLED, ClassEntry, ClassTable
from hsi_core.classes.unclassified import with_entry
from hsi_core.evaluation.threads import largest_num_threads
from hsi_core.geotiff import BLOCK, build_overviews, tiff_options, write_settings
from hsi_core.grid import Grid
from hsi_core.mapping.store import Layer, TileStore
from hsi_core.progress import Progress
from hsi_core.windows import Window

PART_BYTES = 2**20
"""Values of a raster that are written at once; they are whole blocks, so at least one."""

DESCRIPTIONS = {
    "confidence": "largest class probability",
    "disagreement": "share of models with another class",
    "entropy": "entropy of the class probabilities, 0 to 1",
    "margin": "largest minus second class probability",
    "set_size": "number of classes in the set",
    "distance": "distance from the training scene; above 1: unlike it",
}
"""Description of the band of each output with one value for each pixel."""


@dataclass(frozen=True)
class Outputs:
    """Output rasters; None means no raster.

    Args:
        class_map: class codes, 0 where the scene is invalid.
        probabilities: one band per class, float32, NaN where the scene is invalid.
        confidence: largest probability, float32, NaN where the scene is invalid.
        disagreement: share of the models whose class differs from that of all models together, float32, NaN
            where the scene is invalid.
        entropy: entropy of the probabilities, divided by that of equal ones, float32, NaN where the scene is
            invalid.
        margin: largest minus second probability, float32, NaN where the scene is invalid.
        set_size: number of classes in the set of a pixel, 0 where the scene is invalid.
        distance: distance from the training scenes, see `Applicability`, float32, NaN where the scene is
            invalid.
    """

    class_map: Path
    probabilities: Path | None = None
    confidence: Path | None = None
    disagreement: Path | None = None
    entropy: Path | None = None
    margin: Path | None = None
    set_size: Path | None = None
    distance: Path | None = None

    def layers(self, table: ClassTable, unclassified: ClassEntry | None = None) -> dict[str, Layer]:
        """Layers of the store, one for each output.

        Args:
            table: classes of the probabilities.
            unclassified: entry of rejected pixels in the class map, if pixels may be rejected.
        """
        layers = {"class_map": Layer(self.class_map, np.dtype(code_dtype(with_entry(table, unclassified))))}
        for name in (output.name for output in fields(self)):
            path = getattr(self, name)
            if name != "class_map" and path is not None:
                channels = len(table) if name == "probabilities" else 1
                layers[name] = Layer(path, np.dtype(_dtype(name, table)), channels)
        return layers


@dataclass
class Counts:
    """Number of pixels of each class code, of invalid pixels, and of those unlike the training scenes."""

    codes: dict[int, int] = field(default_factory=dict)
    num_invalid: int = 0
    num_unlike: int = 0


def write_rasters(
    store: TileStore,
    files: Mapping[str, Path],
    *,
    grid: Grid,
    table: ClassTable,
    unclassified: ClassEntry | None = None,
    tags: Mapping[str, str],
    progress: Progress,
) -> Counts:
    """Write every raster of a map, with overviews.

    The blocks are written in the order of the file. Threads of GDAL compress them. The same values give the
    same bytes, for any number of threads.

    Args:
        store: holds every tile of the scene.
        files: temporary file to write for each layer of the store.
        grid: size and georeference.
        table: classes.
        unclassified: entry of rejected pixels in the class map, if pixels may be rejected.
        tags: provenance, written to every raster.
        progress: receives the progress.

    Returns:
        Number of pixels of each class.
    """
    counts = Counts()
    threads = largest_num_threads()
    for position, (name, path) in enumerate(files.items()):
        layer = store.layers[name]
        pixel_bytes = layer.dtype.itemsize * layer.num_channels
        with (
            write_settings(pixel_bytes=pixel_bytes, num_blocks=2, num_threads=threads),
            _create(name, path, grid=grid, table=table, unclassified=unclassified) as dataset,
        ):
            dataset.update_tags(**tags)
            for window in _parts(grid.shape, pixel_bytes):
                done = (position + window.row / grid.height) / len(files)
                progress.report(0.6 * done, "Writing the map", has_time_left=True)
                values = store.read(name, window)  # (H, W, channels)
                area = RasterioWindow(window.column, window.row, window.width, window.height)
                dataset.write(values.transpose(2, 0, 1), window=area)
                if name == "distance":
                    counts.num_unlike += int((values > 1.0).sum())
                if name == "class_map":
                    found = count_codes(values)
                    counts.num_invalid += values.size - sum(found.values())
                    for code, pixels in found.items():
                        counts.codes[code] = counts.codes.get(code, 0) + pixels
    progress.report(0.6, "Building overviews")
    for name, path in files.items():
        if name == "class_map":
            entries = with_entry(table, unclassified)
            finish_class_raster(path, entries, counts.codes, num_threads=threads, progress=progress)
        else:
            progress.wait_for(partial(build_overviews, path, Resampling.average, num_threads=threads))
    return counts


def _parts(shape: tuple[int, int], pixel_bytes: int) -> Iterator[Window]:
    """Rows of whole blocks of a raster, in the order of the file.

    Wide parts are read faster from the store, where the pixels of a row lie together.
    """
    across = max(PART_BYTES // (BLOCK * BLOCK * pixel_bytes), 1) * BLOCK
    return Window(0, 0, *shape).cut(BLOCK, across)


def _dtype(name: str, table: ClassTable) -> str:
    """Type of the values of an output besides the class map."""
    if name == "set_size":
        return "uint8" if len(table) <= 255 else "uint16"
    return "float32"


@contextmanager
def _create(
    name: str, path: Path, *, grid: Grid, table: ClassTable, unclassified: ClassEntry | None
) -> Iterator[DatasetWriter]:
    """Create a raster with a description of each band."""
    if name == "class_map":
        options = class_tiff_options(grid, with_entry(table, unclassified))
    else:
        dtype = _dtype(name, table)
        options = tiff_options(grid, dtype=dtype, count=len(table) if name == "probabilities" else 1)
        options["nodata"] = np.nan if dtype == "float32" else UNLABELLED
    with rasterio.open(path, "w", **options) as dataset:
        if name == "class_map":
            describe_classes(dataset, table, unclassified)
        elif name in DESCRIPTIONS:
            dataset.set_band_description(1, DESCRIPTIONS[name])
        else:
            tag_classes(dataset, table)
            for band, entry in enumerate(table.entries, start=1):
                dataset.set_band_description(band, entry.name)
        yield dataset
