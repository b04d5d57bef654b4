"""Class probabilities in a raster, from our own maps or from any other tool."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray

from hsi_core.classes.matching import name_key
from hsi_core.classes.raster import CLASS_TABLE_TAG, read_class_table
from hsi_core.classes.table import ClassEntry, ClassTable, palette_color
from hsi_core.classes.table_files import read_class_file
from hsi_core.errors import LabelError, SceneError
from hsi_core.files.dataset_names import dataset_name
from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene
from hsi_core.windows import Window

SUM_TOLERANCE = 0.01
"""Sums of probabilities that differ from 1 by less are rounding errors."""
NEGATIVE_TOLERANCE = 1e-6
"""Values that are negative by less are rounding errors of a resampling or a calibration."""
_GRID, _SIDE = 4, 32
"""Windows along each axis, and their side in pixels, that are read before a run."""


@dataclass
class GivenProbabilities:
    """Reads probabilities window by window, and notes how they differ from shares of 1.

    Args:
        scene: open raster with one band for each class.
        bands: band number of each class, in the order of the class table.
        progress: checked for a cancel before each read of a part.

    Attributes:
        sums: smallest and largest sum of the probabilities of a pixel; None before the first pixel.
    """

    scene: Scene
    bands: Sequence[int]
    progress: Progress = field(default_factory=Progress)
    sums: tuple[float, float] | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        nodata = self.scene.nodata_values(self.bands)
        self._is_zero_nodata = np.array([value == 0.0 for value in nodata])[:, None, None]

    def read(self, window: Window) -> NDArray[np.float32]:
        """Probabilities (K, H, W) as they are in the file; NaN where the raster has no data.

        A nodata value of 0 means no data only in pixels that have 0 in all bands: a probability may be 0.

        Raises:
            SceneError: the file is damaged, or a value is negative.
        """
        values = np.empty((len(self.bands), window.height, window.width), dtype=np.float32)
        for part in self.scene.parts(window):
            self.progress.check()
            here = Window(part.row - window.row, part.column - window.column, part.height, part.width)
            cube, each = self.scene.read_each(part, self.bands)
            valid = (each | (self._is_zero_nodata & (cube == 0.0))).all(axis=0)
            cube[:, ~valid] = 0.0
            self._check(cube, valid, part)
            cube[:, ~valid] = np.nan
            values[(slice(None), *here.slices)] = cube
        return values

    def check_some(self) -> None:
        """Read some windows of the raster, before a long run, and refuse values that are no probabilities.

        Shares above 1, such as percentages, add up to one number in every pixel, apart from rounding. Class
        codes, scores and spectra do not.

        Raises:
            SceneError: the file is damaged, a value is negative, or the values are no probabilities.
        """
        height, width = self.scene.grid.shape
        rows, columns = (
            np.linspace(0, max(length - _SIDE, 0), _GRID, dtype=int) for length in (height, width)
        )
        largest = 0.0
        for row in sorted(set(rows.tolist())):
            for column in sorted(set(columns.tolist())):
                values = self.read(Window(row, column, _SIDE, _SIDE).clip((height, width)))
                largest = max(largest, float(np.max(values, initial=0.0, where=np.isfinite(values))))
        low, high = self.sums or (1.0, 1.0)
        if largest > 1.0 + SUM_TOLERANCE and high - low > 2 * SUM_TOLERANCE * high + len(self.bands):
            raise SceneError(
                tr(
                    "The values of {name} seem to be no probabilities: they reach {largest:.4g}, and those "
                    "of a pixel add up to {low:.4g} to {high:.4g}, not to one number. Choose the "
                    "probabilities of the classes, not class codes, scores or a scene.",
                    name=self.scene.path.name,
                    largest=largest,
                    low=low,
                    high=high,
                )
            )

    def _check(self, cube: NDArray[np.float32], valid: NDArray[np.bool_], part: Window) -> None:
        negative = (cube < -NEGATIVE_TOLERANCE).any(axis=0)
        if negative.any():
            row, column = (int(places[0]) for places in np.nonzero(negative))
            values = cube[:, row, column]
            advice = (
                tr("If it is a fill value, declare it as nodata (gdal_edit.py -a_nodata).")
                if values.min() == values.max()
                else tr("Choose the probabilities, not the scores or their logarithms.")
            )
            raise SceneError(
                tr(
                    "The probabilities {name} have the value {value:.4g} in row {row}, column {column}; "
                    "probabilities are not negative. {advice}",
                    name=self.scene.path.name,
                    value=values.min(),
                    row=part.row + row + 1,
                    column=part.column + column + 1,
                    advice=advice,
                )
            )
        sums = cube.sum(axis=0)[valid]
        sums = sums[sums > 0.0]
        if sums.size:
            self.note_sums((float(sums.min()), float(sums.max())))

    def note_sums(self, sums: tuple[float, float] | None) -> None:
        """Note the smallest and the largest sum of some pixels; None if there are none."""
        if sums is not None:
            before = self.sums or sums
            self.sums = min(before[0], sums[0]), max(before[1], sums[1])

    def note(self) -> str | None:
        """A sentence for the user if the probabilities of a pixel do not add up to 1."""
        if self.sums is None or max(abs(1.0 - end) for end in self.sums) <= SUM_TOLERANCE:
            return None
        low, high = self.sums
        return tr(
            "The values of a pixel in {name} add up to {low:.4g} to {high:.4g} instead of 1; they were "
            "divided by their sum.",
            name=self.scene.path.name,
            low=low,
            high=high,
        )


def read_provenance(path: Path) -> dict[str, str]:
    """Tags of a raster that say how it was made."""
    with rasterio.open(dataset_name(path)) as dataset:
        tags: dict[str, str] = dataset.tags()
    return {name: text for name, text in tags.items() if name.startswith("HSI_") and name != CLASS_TABLE_TAG}


def read_classes_of_bands(
    path: Path, scene: Scene, class_table: Path | None, progress: Progress
) -> tuple[ClassTable, list[int]]:
    """Classes of a raster of probabilities, and the band of each class.

    The classes come from the class table that is given, else from the tag that our maps have, else from the
    descriptions of the bands, with codes from 1.

    Args:
        path: the raster.
        scene: the same raster, open.
        class_table: CSV with codes, names and colours; None if there is none.
        progress: receives a warning if codes or names are assumed.

    Raises:
        LabelError: the class table has another number of classes than the raster has bands.
    """
    with rasterio.open(dataset_name(path)) as dataset:
        left_out = sorted(set(dataset.indexes) - set(scene.band_numbers))
        described = [dataset.descriptions[number - 1] or "" for number in scene.band_numbers]
        table = read_class_table(dataset, progress) if CLASS_TABLE_TAG in dataset.tags() else None
    source = tr("the tag {tag}", tag=CLASS_TABLE_TAG)
    if class_table is not None:
        table, _ = read_class_file(class_table)
        source = tr("the class table {name}", name=class_table.name)
    names = [name_key(name) for name in described]
    if left_out:
        progress.warning(
            tr(
                "Band {number} of {name} is marked as alpha: it masks pixels, and is no class. If it holds "
                "the probabilities of a class, remove the mark: gdal_edit.py -colorinterp_{number} undefined "
                "{name}",
                number=left_out[0],
                name=path.name,
            )
        )
    if table is None:
        return _assumed_classes(path, scene, described, progress)
    if len(table) != scene.num_bands:
        raise LabelError(
            tr(
                "The probabilities {name} have {num_bands} bands, but {source} has {num_classes} classes; "
                "give a class table with one class for each band.",
                name=path.name,
                num_bands=scene.num_bands,
                source=source,
                num_classes=len(table),
            )
        )
    wanted = [name_key(name) for name in table.names]
    if len(set(names)) == len(names) and set(names) == set(wanted):
        return table, [scene.band_numbers[names.index(name)] for name in wanted]
    if any(described):
        progress.warning(
            tr(
                "The bands of {name} have other names than the classes of {source}; the bands are taken in "
                "the order of the codes: {listed}.",
                name=path.name,
                source=source,
                listed=", ".join(f"{e.code} {e.name}" for e in table.entries),
            )
        )
    return table, list(scene.band_numbers)


def _assumed_classes(
    path: Path, scene: Scene, described: Sequence[str], progress: Progress
) -> tuple[ClassTable, list[int]]:
    """Classes with codes from 1, named as the bands are."""
    entries = [
        ClassEntry(code, " ".join(name.split()) or f"class {code}", palette_color(code - 1))
        for code, name in enumerate(described, start=1)
    ]
    progress.warning(
        tr(
            "{name} has no class table; its bands are taken as classes with the codes 1 to {num_entries}: "
            "{listed}. Give a class table for other codes, names or colours.",
            name=path.name,
            num_entries=len(entries),
            listed=", ".join(entry.name for entry in entries),
        )
    )
    return ClassTable(tuple(entries)), list(scene.band_numbers)
