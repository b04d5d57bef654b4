"""Class names and colours that other programs write: raster attribute tables and category names.

rasterio has no function for them. GDAL writes both into the XML of a virtual raster, whatever the format of
the file: .aux.xml beside a GeoTIFF, the tables inside an ERDAS file, and others.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET  # parses only what GDAL has just written

import rasterio
import rasterio.shutil
from rasterio.errors import RasterioError

from hsi_core.classes.table import MAX_CODE, UNLABELLED
from hsi_core.language import tr
from hsi_core.progress import Progress

# GDALRATFieldUsage and GDALRATFieldType
_NAME, _MIN_MAX, _MIN, _MAX = 2, 5, 3, 4
_INTEGER, _REAL, _STRING = 0, 1, 2
_COLOURS = ((6, "red"), (7, "green"), (8, "blue"))
_NAMES_OF_NAME = ("class_name", "class_names", "classname", "class", "name", "label")
_NAMES_OF_VALUE = ("value", "code")


@dataclass(frozen=True)
class DescribedClasses:
    """What a file tells about its class codes.

    Args:
        names: name of a code.
        colors: colour of a code, #RRGGBB.
    """

    names: dict[int, str] = field(default_factory=dict)
    colors: dict[int, str] = field(default_factory=dict)


def read_described_classes(dataset: rasterio.DatasetReader, progress: Progress) -> DescribedClasses:
    """Names and colours of the raster attribute table; without names there, the category names."""
    band = _band_as_xml(dataset)
    if band is None:
        return DescribedClasses()
    table = band.find("GDALRasterAttributeTable")
    found = DescribedClasses() if table is None else _read_table(table, dataset, progress)
    # GDAL cuts ENVI's list of names at every comma; envi_names.py reads it instead.
    if found.names or dataset.driver == "ENVI":
        return found
    names = [_name(category.text or "") for category in band.iterfind("CategoryNames/Category")]
    return DescribedClasses({code: name for code, name in enumerate(names) if name}, found.colors)


def _band_as_xml(dataset: rasterio.DatasetReader) -> ET.Element | None:
    """The first band as GDAL describes it; None where GDAL cannot."""
    try:
        with TemporaryDirectory(prefix="hsi_") as folder:
            path = Path(folder) / "described.vrt"
            rasterio.shutil.copy(dataset, str(path), driver="VRT")
            return ET.parse(path).find("VRTRasterBand")  # noqa: S314 - written by GDAL, without a DTD
    except (RasterioError, OSError, ET.ParseError):
        return None


def _read_table(table: ET.Element, dataset: rasterio.DatasetReader, progress: Progress) -> DescribedClasses:
    is_erdas = dataset.driver == "HFA"
    columns = [
        (
            index,
            (column.findtext("Name") or "").strip().casefold(),
            int(column.findtext("Type") or _STRING),
            int(column.findtext("Usage") or 0),
        )
        for index, column in enumerate(table.iterfind("FieldDefn"))
    ]

    def find(usage: int, names: Iterable[str], *, is_text: bool) -> int | None:
        """Column with this usage, else with the first of these names."""
        fitting = [column for column in columns if (column[2] == _STRING) == is_text]
        by_usage = [column[0] for column in fitting if column[3] == usage]
        by_name = [column[0] for name in names for column in fitting if column[1] == name]
        return next(iter([*by_usage, *by_name]), None)

    of_name = find(_NAME, _NAMES_OF_NAME, is_text=True)
    of_colors = [find(usage, [name], is_text=False) for usage, name in _COLOURS]
    of_code = find(_MIN_MAX, _NAMES_OF_VALUE, is_text=False)
    of_range = [find(_MIN, (), is_text=False), find(_MAX, (), is_text=False)]
    # In an ERDAS file, the number of a row is its value.
    first, step = table.get("Row0Min", "0"), table.get("BinSize", "1" if is_erdas else None)
    is_real = {index: kind == _REAL for index, _, kind, _ in columns}
    names: dict[int, str] = {}
    colors: dict[int, str] = {}
    doubtful: set[int] = set()
    for number, row in enumerate(table.iterfind("Row")):
        cells = [(cell.text or "").strip() for cell in row.iterfind("F")]
        if of_code is not None:
            code = _code(cells[of_code])
        elif None not in of_range:
            ends = {cells[column] for column in of_range if column is not None}
            code = _code(ends.pop()) if len(ends) == 1 else None
        elif step is not None:
            code = _code(str(float(first) + number * float(step)))
        else:
            return DescribedClasses()
        if code is None:
            continue
        name = _name(cells[of_name]) if of_name is not None else ""
        if name and names.setdefault(code, name) != name:
            doubtful.add(code)
        color = _color([(cells[column], is_real[column]) for column in of_colors if column is not None])
        if color:
            colors.setdefault(code, color)
    if doubtful:
        progress.warning(
            tr(
                "The raster attribute table of {name} has several names for the codes "
                "{listed}; these classes are called by their codes.",
                name=Path(dataset.name).name,
                listed=", ".join(map(str, sorted(doubtful))),
            )
        )
    return DescribedClasses({code: n for code, n in names.items() if code not in doubtful}, colors)


def _name(text: str) -> str:
    """The name on one line, without control characters."""
    signs = (" " if unicodedata.category(sign) in ("Cc", "Cs", "Cn") else sign for sign in text)
    return " ".join("".join(signs).split())


def _code(text: str) -> int | None:
    """Class code of a row; None if its value is no class code."""
    try:
        number = float(text)
    except ValueError:
        return None
    return int(number) if number.is_integer() and UNLABELLED < number <= MAX_CODE else None


def _color(parts: list[tuple[str, bool]]) -> str | None:
    """#RRGGBB of red, green and blue: whole numbers 0..255, or real ones 0..1; None if they are not these."""
    try:
        values = [float(text) for text, _ in parts]
    except ValueError:
        return None
    if len(values) != 3 or not all(0.0 <= value <= 255.0 for value in values):
        return None
    if all(is_real for _, is_real in parts) and max(values) <= 1.0:
        values = [255.0 * value for value in values]
    return "#" + "".join(f"{round(value):02X}" for value in values)
