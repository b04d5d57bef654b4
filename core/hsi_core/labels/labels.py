"""Ground truth on the grid of a scene, from a raster or a vector file."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from scipy import ndimage

from hsi_core.classes.map import complete_table
from hsi_core.classes.matching import similar_names
from hsi_core.classes.raster import CLASS_TABLE_TAG, as_codes, count_codes, read_class_table
from hsi_core.classes.table import UNLABELLED, ClassTable
from hsi_core.classes.table_files import read_class_file
from hsi_core.classes.unclassified import without_unclassified
from hsi_core.errors import LabelError, NoLabelsError, OtherGridError
from hsi_core.files.dataset_names import dataset_name, is_dataset_name
from hsi_core.files.file_size import check_file_size
from hsi_core.grid import Grid
from hsi_core.labels.merging import merge_labels, read_merge_table
from hsi_core.labels.rules import DEFAULT_RULES, LabelRules
from hsi_core.labels.scp import SCP_FIELD, SCP_SUFFIX
from hsi_core.language import listed, tr
from hsi_core.progress import Progress
from hsi_core.splits.info import SplitInfo


@dataclass(frozen=True)
class Labels:
    """Class codes on a grid.

    Args:
        codes: class code of each pixel, shape (H, W), uint16; 0 is unlabelled.
        class_table: an entry for each code that occurs, and no other.
        burnt_polygons: number 1.. of the polygon or point, or of its part, of a vector file at each pixel,
            shape (H, W); None for a raster.
        split: how the labels were split; None if they are no subset of a split.
    """

    codes: NDArray[np.uint16]
    class_table: ClassTable
    burnt_polygons: NDArray[np.int32] | None = None
    split: SplitInfo | None = None

    @cached_property
    def polygons(self) -> NDArray[np.int32]:
        """Number 1.. of the polygon or point of each pixel, shape (H, W), int32; 0 where unlabelled.

        For a raster, the connected areas of one class take the place of polygons.
        """
        if self.burnt_polygons is None:
            return connected_polygons(self.codes)
        return np.where(self.codes == UNLABELLED, 0, self.burnt_polygons).astype(np.int32)

    @cached_property
    def counts(self) -> dict[int, int]:
        """Labelled pixels of each class code."""
        return count_codes(self.codes)

    def require_trainable(self, min_classes: int = 2) -> None:
        """Refuse labels with too few classes or pixels to train on.

        Args:
            min_classes: 1 if the network is trained on other labels too.

        Raises:
            LabelError: there are fewer classes, or a class has fewer than two pixels.
        """
        if len(self.class_table) < min_classes:
            raise LabelError(
                tr(
                    "The labels hold {num_classes} class ({names}); training needs at least two.",
                    num_classes=len(self.class_table),
                    names=", ".join(self.class_table.names) or tr("none"),
                )
            )
        small = [entry for entry in self.class_table.entries if self.counts.get(entry.code, 0) < 2]
        if small:
            raise LabelError(
                tr(
                    "Too few labelled pixels: {listed}; a class needs at least two pixels. Label more of "
                    "it, or remove it from the labels.",
                    listed=listed(tr("{name} (1 pixel)", name=entry.name) for entry in small),
                )
            )


def connected_polygons(codes: NDArray[np.uint16]) -> NDArray[np.int32]:
    """Number 1.. of the 8-connected area of one class at each pixel; shape (H, W), 0 where unlabelled."""
    polygons = np.zeros(codes.shape, dtype=np.int32)
    total = 0
    for code in np.unique(codes):
        if code == UNLABELLED:
            continue
        numbered, count = ndimage.label(codes == code, structure=np.ones((3, 3)))
        polygons[numbered > 0] = numbered[numbered > 0] + total
        total += count
    return polygons


def read_labels(
    path: Path,
    *,
    grid: Grid,
    layer: str | None = None,
    field: str | None = None,
    class_table: Path | None = None,
    progress: Progress | None = None,
    unit: str = "features",
    rules: LabelRules = DEFAULT_RULES,
) -> Labels:
    """Read labels from a raster, or rasterize labels of a vector file.

    Args:
        path: raster on the grid, or any vector file that GDAL reads.
        grid: grid of the scene.
        layer: layer of a vector file with several.
        field: field of a vector file with the class of each polygon or point.
        class_table: CSV with codes, names and colours. If None, those of the file, or palette colours.
        progress: receives warnings.
        unit: polygons of a vector file that are numbered: "features", "parts" or "auto", see `burn_vector`.
        rules: how labels become pixels.

    Raises:
        LabelError: the file cannot be read, does not fit the grid, or misses the scene.
        SceneError: the file is a raster that is cut off.
    """
    progress = progress or Progress()
    if not is_dataset_name(path) and not path.exists():
        raise LabelError(tr("There is no file {path}; choose the labels again.", path=path))
    if class_table is None and path.suffix.casefold() == SCP_SUFFIX and field == SCP_FIELD:
        class_table = path  # it has names and colours of its macroclasses
    table, values = read_class_file(class_table) if class_table is not None else (None, {})
    split, polygons = None, None
    dataset = _open_raster(path)
    if dataset is not None:
        with dataset:
            for note in check_file_size(dataset, path):
                progress.warning(note)
            codes = _read_raster(dataset, path, grid, rules, progress)
            table = table or _table_of_file(dataset, codes, progress)
            split = SplitInfo.from_tags(dataset.tags())
        codes = _apply_to_raster(codes, path, rules, progress)
    else:
        from hsi_core.labels.vector import burn_vector

        codes, polygons, vector_table = burn_vector(
            path,
            grid=grid,
            layer=layer,
            field=field,
            table=table,
            values=values,
            progress=progress,
            unit=unit,
            rules=rules,
        )
        table = table or vector_table
    codes, table = fit_table(codes, table, progress)
    if rules.merge_table is not None:
        merges = read_merge_table(rules.merge_table)
        codes, table = merge_labels(codes, table, merges, name=rules.merge_table.name, progress=progress)
    if not len(table):
        raise NoLabelsError(
            tr(
                "The labels {name} label no pixel of the scene; choose labels that overlap it.",
                name=path.name,
            )
        )
    _warn_of_similar_names(table, progress)
    return Labels(codes, table, polygons, split)


def _warn_of_similar_names(table: ClassTable, progress: Progress) -> None:
    pairs = similar_names(table.names)
    if pairs:
        shown = listed(tr('"{one}" and "{other}"', one=one, other=other) for one, other in pairs[:5])
        more = tr(" and {count} more pairs", count=len(pairs) - 5) if len(pairs) > 5 else ""
        progress.warning(
            tr(
                "Classes with almost the same name: {listed}{more}. If they are one class, merge them by a "
                "merge table.",
                listed=shown,
                more=more,
            )
        )


def _open_raster(path: Path) -> rasterio.DatasetReader | None:
    """The file as a raster; None if GDAL cannot open it, such as a GeoPackage without raster tables."""
    try:
        return rasterio.open(dataset_name(path))
    except RasterioError:
        return None


def _apply_to_raster(
    codes: NDArray[np.uint16], path: Path, rules: LabelRules, progress: Progress
) -> NDArray[np.uint16]:
    """Drop edge pixels if the rules say so; warn of rules that are for vector labels only."""
    if rules.least_share:
        progress.warning(
            tr("{name} is a raster; the least share of a pixel is for polygons only.", name=path.name)
        )
    if rules.buffer:
        progress.warning(tr("{name} is a raster; the buffer is for points and lines only.", name=path.name))
    if rules.pixel_rule == "touched":
        progress.warning(
            tr("{name} is a raster; pixels that are touched are of vector labels only.", name=path.name)
        )
    if rules.pixel_rule != "inside":
        return codes
    largest, smallest = (
        each(codes, size=3, mode="nearest") for each in (ndimage.maximum_filter, ndimage.minimum_filter)
    )
    inner = np.where(largest == smallest, codes, UNLABELLED).astype(np.uint16)
    before, after = count_codes(codes), count_codes(inner)
    lost = sorted(set(before) - set(after))
    progress.info(
        tr(
            "{num_left_out} of {num_before} labelled pixels touch another class or unlabelled pixels and "
            "are left out.",
            num_left_out=sum(before.values()) - sum(after.values()),
            num_before=sum(before.values()),
        )
    )
    if lost:
        progress.warning(
            tr(
                "The classes with the codes {listed} have no pixel inside, so they are lost.",
                listed=", ".join(map(str, lost)),
            )
        )
    return inner


def _read_raster(
    dataset: rasterio.DatasetReader, path: Path, grid: Grid, rules: LabelRules, progress: Progress
) -> NDArray[np.uint16]:
    """Codes of the first band, after checking that grid and values fit."""
    found = Grid.of(dataset)
    difference = grid.difference(found)
    if difference is not None:
        if rules.resample:
            return _resample(dataset, path, grid, found, progress)
        raise OtherGridError(
            tr(
                "The labels {name} are on another grid ({found}) than the scene ({grid}). {difference}",
                name=path.name,
                found=found.describe(),
                grid=grid.describe(),
                difference=difference,
            )
        )
    return _read_codes(dataset, path, dataset.tags(), progress)


def _resample(
    dataset: rasterio.DatasetReader, path: Path, grid: Grid, found: Grid, progress: Progress
) -> NDArray[np.uint16]:
    """Codes on the grid of the scene: each pixel gets the code of the label pixel at its centre."""
    if None in (grid.crs, grid.transform, found.crs, found.transform):
        raise LabelError(
            tr(
                "The labels {name} cannot be resampled: labels and scene both need a CRS and a place. "
                "Assign them first.",
                name=path.name,
            )
        )
    progress.warning(
        tr(
            "The labels {name} are on another grid ({found}) and are resampled to that of the "
            "scene ({grid}), nearest neighbour.",
            name=path.name,
            found=found.describe(),
            grid=grid.describe(),
        )
    )
    with WarpedVRT(
        dataset,
        crs=grid.crs,
        transform=grid.transform,
        width=grid.width,
        height=grid.height,
        resampling=Resampling.nearest,
        tolerance=1e-3,  # the usual tolerance of an eighth of a pixel would choose other labels
    ) as warped:
        return _read_codes(warped, path, dataset.tags(), progress)


def _read_codes(
    dataset: rasterio.DatasetReader | WarpedVRT, path: Path, tags: dict[str, str], progress: Progress
) -> NDArray[np.uint16]:
    if dataset.count != 1:
        raise LabelError(
            tr(
                "The labels {name} have {count} bands; labels are a raster with one band of class codes.",
                name=path.name,
                count=dataset.count,
            )
        )
    if dataset.dtypes[0].startswith("complex"):
        raise LabelError(
            tr("The labels {name} have complex values; class codes are whole numbers.", name=path.name)
        )
    try:
        values = dataset.read(1)
        masks = dataset.read_masks(1)
    except RasterioError as error:
        raise LabelError(
            tr(
                "The labels {name} cannot be read: the file is damaged or incomplete ({error}); create it "
                "again.",
                name=path.name,
                error=error,
            )
        ) from error
    if dataset.nodata not in (None, UNLABELLED) and CLASS_TABLE_TAG not in tags:
        _warn_of_valid_0(int(np.count_nonzero((values == 0) & (masks != 0))), dataset.nodata, path, progress)
    values[masks == 0] = UNLABELLED
    if np.issubdtype(values.dtype, np.floating):
        values = np.where(np.isnan(values), UNLABELLED, values)
    return without_unclassified(as_codes(values, name=path.name), tags)


def _warn_of_valid_0(count: int, nodata: float, path: Path, progress: Progress) -> None:
    """Warn of pixels with code 0 in labels that mark unlabelled pixels by another value."""
    if count:
        progress.warning(
            tr(
                "{count} pixels of {name} have code 0 although its nodata value is {nodata:g}. Here code 0 "
                "means unlabelled, so they are no class. If they are, give them another code.",
                count=count,
                name=path.name,
                nodata=nodata,
            )
        )


def _table_of_file(
    dataset: rasterio.DatasetReader, codes: NDArray[np.uint16], progress: Progress
) -> ClassTable | None:
    """Class table in the file. That of another program may lack codes, which are kept."""
    table = read_class_table(dataset, progress)
    if table is None or dataset.tags().get(CLASS_TABLE_TAG):
        return table
    return complete_table(table, set(count_codes(codes)))


def fit_table(
    codes: NDArray[np.uint16], table: ClassTable | None, progress: Progress
) -> tuple[NDArray[np.uint16], ClassTable]:
    """Remove classes without pixels from the table, and codes without an entry from the labels."""
    present = count_codes(codes)
    if table is None:
        return codes, ClassTable.from_codes(present)
    strangers = sorted(set(present) - set(table.codes))
    if strangers:
        pixels = sum(present[code] for code in strangers)
        progress.warning(
            tr(
                "The class table has no entry for the codes {listed}; their {pixels} pixels are not used.",
                listed=", ".join(map(str, strangers)),
                pixels=pixels,
            )
        )
        codes = np.where(np.isin(codes, strangers), UNLABELLED, codes).astype(np.uint16)
    return codes, table.restrict(present)
