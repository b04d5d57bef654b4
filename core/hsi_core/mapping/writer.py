"""The rasters of a finished map, written from the store in one pass."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.io import DatasetWriter
from rasterio.windows import Window as RasterioWindow

from hsi_core.classes.raster import (
    code_dtype,
    count_codes,
    describe_classes,
    finish_class_raster,
    tag_classes,
)
from hsi_core.classes.table import UNLABELLED, ClassEntry, ClassTable
from hsi_core.classes.unclassified import with_entry
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.geotiff import BLOCK, build_overviews, tiff_options
from hsi_core.grid import Grid
from hsi_core.mapping.store import Layer, TileStore
from hsi_core.progress import Progress
from hsi_core.windows import num_tiles, tiles

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
    cache_bytes: int,
    progress: Progress,
) -> Counts:
    """Write every raster of a map, with overviews.

    The blocks are written in the order of the file, by one thread, so that the same values give the same
    bytes.

    Args:
        store: holds every tile of the scene.
        files: temporary file to write for each layer of the store.
        grid: size and georeference.
        table: classes.
        unclassified: entry of rejected pixels in the class map, if pixels may be rejected.
        tags: provenance, written to every raster.
        cache_bytes: block cache of GDAL.
        progress: receives the progress.

    Returns:
        Number of pixels of each class.
    """
    counts = Counts()
    num_blocks = num_tiles(grid.shape, BLOCK)
    with gdal_settings(cache_bytes):
        for position, (name, path) in enumerate(files.items()):
            with _create(name, path, grid=grid, table=table, unclassified=unclassified) as dataset:
                dataset.update_tags(**tags)
                for index, window in enumerate(tiles(grid.shape, BLOCK)):
                    done = (position + index / num_blocks) / len(files)
                    progress.report(0.6 * done, "Writing the map", has_time_left=True)
                    values = store.read(name, window)  # (H, W, channels)
                    area = RasterioWindow(window.column, window.row, window.width, window.height)
                    dataset.write(values.transpose(2, 0, 1), window=area)
                    if name == "distance":
                        counts.num_unlike += int((values > 1.0).sum())
                    if name == "class_map":
                        counts.num_invalid += int((values == UNLABELLED).sum())
                        for code, pixels in count_codes(values).items():
                            counts.codes[code] = counts.codes.get(code, 0) + pixels
    progress.report(0.6, "Building overviews")

    def finish() -> None:
        with gdal_settings(cache_bytes):
            for name, path in files.items():
                if name == "class_map":
                    finish_class_raster(path, with_entry(table, unclassified), counts.codes)
                else:
                    build_overviews(path, Resampling.average)

    progress.wait_for(finish)
    return counts


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
    count = len(table) if name == "probabilities" else 1
    dtype = _dtype(name, table)
    if name == "class_map":
        dtype = code_dtype(with_entry(table, unclassified))
    nodata = np.nan if dtype == "float32" else UNLABELLED
    with rasterio.open(path, "w", nodata=nodata, **tiff_options(grid, dtype=dtype, count=count)) as dataset:
        if name == "class_map":
            describe_classes(dataset, table, unclassified)
        elif name in DESCRIPTIONS:
            dataset.set_band_description(1, DESCRIPTIONS[name])
        else:
            tag_classes(dataset, table)
            for band, entry in enumerate(table.entries, start=1):
                dataset.set_band_description(band, entry.name)
        yield dataset
