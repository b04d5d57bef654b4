"""Rasters of class codes with colours, names, attribute table and a QGIS style.

The colour table is in the TIFF; category names and the raster attribute table are in GDAL's .aux.xml beside
it, because TIFF has no place for them; with the .qml, QGIS shows names and colours at once. Our own readers
take the class table from a tag, which stays in the .tif when only that file is copied.
"""

import json
import re
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET  # only builds documents here; nothing is parsed

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling

from hsi_core.classes.attribute_table import read_described_classes
from hsi_core.classes.envi_names import read_envi_names
from hsi_core.classes.table import MAX_CODE, UNLABELLED, ClassEntry, ClassTable, palette_color
from hsi_core.classes.unclassified import TAG, to_tag, with_entry
from hsi_core.errors import LabelError
from hsi_core.geotiff import build_overviews, tiff_options
from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.outputs import new_file
from hsi_core.progress import Progress

CLASS_TABLE_TAG = "HSI_CLASS_TABLE"

_NO_CLASS = {
    *("unlabelled", "unlabeled", "unclassified", "unclassifed", "unassigned", "unknown", "undefined"),
    *("background", "nodata", "no", "none", "null", "nothing", "nan", "na", "empty", "fill", "outside"),
    *("masked", "mask", "other", "class", "ignore", "ignored", "void", "missing", "invalid", "not"),
}
"""Words in names of code 0 that tell that it is no class."""

_ROWS = 256
"""Rows that are counted at once."""

# Type and usage of each column of a raster attribute table, as GDAL numbers them (GDALRATFieldUsage).
_COLUMNS = (
    ("Value", 0, 5),
    ("Count", 1, 1),
    ("Class", 2, 2),
    ("Red", 0, 6),
    ("Green", 0, 7),
    ("Blue", 0, 8),
)


def code_dtype(class_table: ClassTable) -> str:
    """uint8 where every code fits, else uint16."""
    return "uint8" if max(class_table.codes, default=0) <= 255 else "uint16"


def class_tiff_options(grid: Grid, class_table: ClassTable) -> dict[str, Any]:
    """Arguments of `rasterio.open` for a raster of class codes.

    Codes are compressed as they are: differences of neighbouring codes have more values than the codes.
    """
    return tiff_options(grid, dtype=code_dtype(class_table), count=1) | {
        "predictor": 1,
        "nodata": UNLABELLED,
    }


def describe_classes(
    dataset: rasterio.io.DatasetWriter, class_table: ClassTable, unclassified: ClassEntry | None = None
) -> None:
    """Write colour table, class table and, if pixels may be rejected, their entry into a new raster."""
    colors: dict[int, tuple[int, ...]] = {UNLABELLED: (0, 0, 0, 0)}
    entries = with_entry(class_table, unclassified).entries
    colors.update({entry.code: (*entry.rgb, 255) for entry in entries})
    dataset.write_colormap(1, colors)
    dataset.set_band_description(1, "class")
    tag_classes(dataset, class_table)
    if unclassified is not None:
        dataset.update_tags(**{TAG: to_tag(unclassified)})


def tag_classes(dataset: rasterio.io.DatasetWriter, class_table: ClassTable) -> None:
    """Write the class table into a tag of a new raster."""
    dataset.update_tags(**{CLASS_TABLE_TAG: json.dumps(class_table.to_records(), ensure_ascii=False)})


def _attribute_table(class_table: ClassTable, counts: Mapping[int, int]) -> ET.Element:
    table = ET.Element("GDALRasterAttributeTable", tableType="thematic")
    for index, (name, kind, usage) in enumerate(_COLUMNS):
        column = ET.SubElement(table, "FieldDefn", index=str(index))
        ET.SubElement(column, "Name").text = name
        ET.SubElement(column, "Type").text = str(kind)
        ET.SubElement(column, "Usage").text = str(usage)
    for index, entry in enumerate(class_table.entries):
        row = ET.SubElement(table, "Row", index=str(index))
        for value in (entry.code, counts.get(entry.code, 0), entry.name, *entry.rgb):
            ET.SubElement(row, "F").text = str(value)
    return table


def _write_aux_xml(path: Path, class_table: ClassTable, counts: Mapping[int, int]) -> None:
    root = ET.Element("PAMDataset")
    band = ET.SubElement(root, "PAMRasterBand", band="1")
    ET.SubElement(band, "Description").text = "class"
    if max(class_table.codes) <= 4095:  # the list has an entry for every number up to the largest code
        names = {entry.code: entry.name for entry in class_table.entries} | {UNLABELLED: "unlabelled"}
        categories = ET.SubElement(band, "CategoryNames")
        for code in range(max(class_table.codes) + 1):
            ET.SubElement(categories, "Category").text = names.get(code, "")
    band.append(_attribute_table(class_table, counts))
    ET.indent(root)
    ET.ElementTree(root).write(path.with_name(path.name + ".aux.xml"), encoding="utf-8")


def style_of_classes(class_table: ClassTable) -> str:
    """QGIS style (`.qml`) of a class raster."""
    root = ET.Element("qgis", version="3.22", styleCategories="Symbology")
    pipe = ET.SubElement(root, "pipe")
    renderer = ET.SubElement(
        pipe, "rasterrenderer", type="paletted", band="1", opacity="1", alphaBand="-1", nodataColor=""
    )
    palette = ET.SubElement(renderer, "colorPalette")
    for entry in class_table.entries:
        ET.SubElement(
            palette, "paletteEntry", value=str(entry.code), label=entry.name, color=entry.color, alpha="255"
        )
    ET.SubElement(pipe, "rasterresampler", maxOversampling="2")
    ET.SubElement(root, "blendMode").text = "0"
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    return f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{text}\n"


def finish_class_raster(
    path: Path,
    class_table: ClassTable,
    counts: Mapping[int, int],
    *,
    num_threads: int = 1,
    progress: Progress | None = None,
) -> None:
    """Add overviews, category names, attribute table and QGIS style to a closed class raster.

    Args:
        path: the raster, usually still under its temporary name.
        class_table: its classes.
        counts: pixels of each class code.
        num_threads: see `build_overviews`.
        progress: tells of a cancel. The overviews cannot be interrupted: after a cancel their thread goes on
            until the process ends, but nothing is written beside the raster.
    """
    overviews = partial(build_overviews, path, Resampling.mode, num_threads=num_threads)
    (progress or Progress()).wait_for(overviews)
    _write_aux_xml(path, class_table, counts)
    path.with_suffix(".qml").write_text(style_of_classes(class_table), encoding="utf-8")


def count_codes(codes: NDArray[Any]) -> dict[int, int]:
    """Pixels of each class code; code 0 is left out."""
    counts = np.zeros(MAX_CODE + 1, dtype=np.int64)
    for start in range(0, len(codes), _ROWS):  # bincount makes a copy with 8 bytes for each pixel
        counts += np.bincount(codes[start : start + _ROWS].ravel(), minlength=MAX_CODE + 1)
    return {int(code): int(counts[code]) for code in np.flatnonzero(counts) if code != UNLABELLED}


def write_class_raster(
    path: Path,
    codes: NDArray[np.integer[Any]],
    *,
    grid: Grid,
    class_table: ClassTable,
    tags: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> None:
    """Write class codes as a self-describing GeoTIFF, atomically.

    Args:
        path: file to write.
        codes: class codes, shape (H, W); 0 is unlabelled and nodata.
        grid: where the pixels lie.
        class_table: has an entry for every code.
        tags: more tags for the file.
        progress: receives warnings about sidecars that are kept.

    Raises:
        OutputError: the file cannot be written.
    """
    with new_file(path, progress) as part:
        with rasterio.open(part, "w", **class_tiff_options(grid, class_table)) as dataset:
            describe_classes(dataset, class_table)
            dataset.update_tags(**dict(tags or {}))
            dataset.write(codes.astype(code_dtype(class_table)), 1)
        finish_class_raster(part, class_table, count_codes(codes))


def read_class_table(dataset: rasterio.DatasetReader, progress: Progress) -> ClassTable | None:
    """Class table that a raster carries, or None.

    Our tag comes first. Files of other programs have names in an ENVI header, a raster attribute table or
    category names, and colours in a colour table or an attribute table. Such a table may lack codes that the
    raster has, and a class without a name is called "class CODE".

    Args:
        dataset: open raster.
        progress: receives warnings.

    Raises:
        LabelError: our tag is damaged.
    """
    record = dataset.tags().get(CLASS_TABLE_TAG)
    if record:
        try:
            return ClassTable.from_records(json.loads(record))
        except (ValueError, KeyError, TypeError) as error:
            raise LabelError(
                tr(
                    "The tag {tag} of {name} is damaged ({error}); write the raster again, or remove the "
                    "tag.",
                    tag=CLASS_TABLE_TAG,
                    name=Path(dataset.name).name,
                    error=error,
                )
            ) from error
    described = read_described_classes(dataset, progress)
    try:
        colormap = dataset.colormap(1)
    except ValueError:
        colormap = {}
    colors = {code: "#{:02X}{:02X}{:02X}".format(*c[:3]) for code, c in colormap.items()} | described.colors
    names = read_envi_names(dataset, progress) or described.names
    if dataset.nodata != UNLABELLED:
        _warn_of_class_0(names.get(UNLABELLED, ""), Path(dataset.name).name, progress)
    codes = sorted({code for code in {**colors, **names} if code != UNLABELLED})
    if not codes:
        return None
    return ClassTable.of(
        ClassEntry(code, names.get(code) or f"class {code}", colors.get(code) or palette_color(position))
        for position, code in enumerate(codes)
    )


def _warn_of_class_0(name: str, raster: str, progress: Progress) -> None:
    """Warn if the name of code 0 sounds like a class."""
    words = set(re.split(r"[\W\d_]+", name.casefold())) - {""}
    if words and not words & _NO_CLASS:
        progress.warning(
            tr(
                'Code 0 of {raster} is called "{name}", but here code 0 means unlabelled, so its pixels are '
                "no class. If they are, give them another code.",
                raster=raster,
                name=name,
            )
        )


def as_codes(values: NDArray[Any], *, name: str) -> NDArray[np.uint16]:
    """Convert numbers to class codes.

    Raises:
        LabelError: a number is not whole, negative or too large.
    """
    bad = values[(values != np.round(values)) | (values < 0) | (values > MAX_CODE)]
    if bad.size:
        raise LabelError(
            tr(
                "The labels {name} hold the value {value}; class codes are whole numbers from 1 to "
                "{max_code}, 0 means unlabelled.",
                name=name,
                value=bad.flat[0],
                max_code=MAX_CODE,
            )
        )
    return values.astype(np.uint16)
