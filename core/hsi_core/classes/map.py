"""Class maps as input: checked when opened, read window by window."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window as RasterioWindow

from hsi_core.classes.raster import as_codes, count_codes, read_class_table
from hsi_core.classes.table import UNLABELLED, ClassTable, free_colors
from hsi_core.classes.unclassified import without_unclassified
from hsi_core.errors import LabelError, SceneError
from hsi_core.files.rasters import open_raster
from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.windows import Window, num_tiles, tiles

TILE = 512
"""Side of the windows in which a map is read: whole blocks of our class rasters."""


def open_class_map(path: Path) -> rasterio.DatasetReader:
    """Open a class map.

    Raises:
        SceneError: the file is missing, cut off, not a raster, or has several bands.
    """
    dataset = open_raster(path, tr("class map"))
    if dataset.dtypes[0].startswith("complex"):
        raise SceneError(
            tr("The class map {name} has complex values; class codes are whole numbers.", name=path.name)
        )
    if dataset.count != 1:
        count = dataset.count
        dataset.close()
        raise SceneError(
            tr(
                "{name} has {count} bands; a class map has one band of class codes. Choose the map itself, "
                "not its probabilities or a scene.",
                name=path.name,
                count=count,
            )
        )
    return dataset


def read_codes(
    dataset: rasterio.DatasetReader, window: Window, path: Path, *, has_unclassified: bool = False
) -> NDArray[np.uint16]:
    """Read class codes in a window, shape (H, W); 0 where the map has no class.

    Args:
        dataset: open class map.
        window: what to read.
        path: of the map.
        has_unclassified: whether rejected pixels keep their code; else they are 0 as well.

    Raises:
        SceneError: the file is damaged.
        LabelError: the values are not class codes.
    """
    area = RasterioWindow(window.column, window.row, window.width, window.height)
    try:
        values, mask = dataset.read(1, window=area), dataset.read_masks(1, window=area)
    except RasterioError as error:
        raise _damaged(path, error) from error
    codes = as_codes(np.where(mask == 0, UNLABELLED, values), name=path.name)
    return codes if has_unclassified else without_unclassified(codes, dataset.tags())


def read_thinned(dataset: rasterio.DatasetReader, side: int, path: Path) -> NDArray[np.uint16]:
    """Read a whole map for a picture whose longest side has at most `side` pixels, shape (H, W).

    A pixel of the picture has the nearest code: 0 where the map has no class, a code of its own if rejected.

    Raises:
        SceneError: the file is damaged.
        LabelError: the values are not class codes.
    """
    step = max(-(-max(dataset.shape) // side), 1)
    shape = tuple(-(-length // step) for length in dataset.shape)
    try:
        values, mask = dataset.read(1, out_shape=shape), dataset.read_masks(1, out_shape=shape)
    except RasterioError as error:
        raise _damaged(path, error) from error
    return as_codes(np.where(mask == 0, UNLABELLED, values), name=path.name)


def _damaged(path: Path, error: RasterioError) -> SceneError:
    return SceneError(
        tr(
            "The class map {name} cannot be read ({error}); the file seems damaged.",
            name=path.name,
            error=error,
        )
    )


def complete_table(table: ClassTable, codes: set[int]) -> ClassTable:
    """Add an entry for each code that has none, in a colour that no other class has."""
    colors = free_colors(entry.color for entry in table.entries)
    missing = ClassTable.from_codes(codes - set(table.codes)).entries
    return ClassTable.of([*table.entries, *(replace(entry, color=next(colors)) for entry in missing)])


def count_classes(path: Path, progress: Progress) -> tuple[ClassTable, dict[int, int]]:
    """Classes of a map and pixels of each class code; the map is read window by window.

    Raises:
        SceneError: the file cannot be read.
        LabelError: the values are not class codes, or no pixel has a class.
    """
    counts: Counter[int] = Counter()
    with open_class_map(path) as dataset:
        table = read_class_table(dataset, progress) or ClassTable(())
        total = num_tiles(dataset.shape, TILE)
        for number, window in enumerate(tiles(dataset.shape, TILE)):
            progress.report(number / total, "Counting the classes of the last map", has_time_left=True)
            counts.update(count_codes(read_codes(dataset, window, path)))
    if not counts:
        raise LabelError(
            tr("The class map {name} has no class at any pixel; choose another map.", name=path.name)
        )
    return complete_table(table, set(counts)).restrict(counts), dict(counts)
