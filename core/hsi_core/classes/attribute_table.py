"""Class names and colours that other programs write: raster attribute tables and category names.

rasterio has no function for them. GDAL writes both into the XML of a virtual raster, whatever the format of
the file: .aux.xml beside a GeoTIFF, the tables inside an ERDAS file, and others. ArcGIS writes a table into
`<file>.vat.dbf`, which GDAL reads from version 3.11 on; it is read here as a layer without geometry.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET  # parses only what GDAL has just written

import pyogrio
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
_PARTS_OF_NAME = ("class", "name", "label", "category", "description")
_NAMES_OF_VALUE = ("value", "code")
_COLOR_TEXT = re.compile("#[0-9A-Fa-f]{6,8}")


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
    table = _from_xml(band, is_erdas=dataset.driver == "HFA")
    found = DescribedClasses() if table is None else _read_table(table, dataset, progress)
    if not found.names:  # a table of ERDAS may have counts only
        table = _from_arcgis(dataset)
        found = found if table is None else _read_table(table, dataset, progress)
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
            content = path.read_bytes()
        try:
            text = content.decode()
        except UnicodeDecodeError:  # GDAL copies the bytes of old files, which are in Latin-1
            text = content.decode("cp1252", errors="replace")
        return ET.fromstring(text).find("VRTRasterBand")  # noqa: S314 - written by GDAL, without a DTD
    except (RasterioError, OSError, ET.ParseError):
        return None


@dataclass(frozen=True)
class _Table:
    """A raster attribute table.

    Args:
        columns: name in lower case, type and usage of each column.
        rows: a text for each column.
        first: value of the first row if rows are numbered by the file.
        step: between the values of two rows; None if the number of a row means nothing.
    """

    columns: list[tuple[str, int, int]]
    rows: list[list[str]]
    first: float = 0.0
    step: float | None = None

    def find(self, usage: int, names: Iterable[str], *, is_text: bool) -> int | None:
        """Column with this usage, else with the first of these names."""
        fitting = [
            (index, name, its_usage)
            for index, (name, kind, its_usage) in enumerate(self.columns)
            if (kind == _STRING) == is_text
        ]
        by_usage = [index for index, _, its_usage in fitting if its_usage == usage]
        by_name = [index for wanted in names for index, name, _ in fitting if name == wanted]
        return next(iter([*by_usage, *by_name]), None)


def _from_xml(band: ET.Element, *, is_erdas: bool) -> _Table | None:
    table = band.find("GDALRasterAttributeTable")
    if table is None:
        return None
    columns = [
        (
            (column.findtext("Name") or "").strip().casefold(),
            int(column.findtext("Type") or _STRING),
            int(column.findtext("Usage") or 0),
        )
        for column in table.iterfind("FieldDefn")
    ]
    rows = [[(cell.text or "").strip() for cell in row.iterfind("F")] for row in table.iterfind("Row")]
    # In an ERDAS file, the number of a row is its value.
    step = table.get("BinSize", "1" if is_erdas else None)
    return _Table(columns, rows, float(table.get("Row0Min", "0")), None if step is None else float(step))


def _from_arcgis(dataset: rasterio.DatasetReader) -> _Table | None:
    path = Path(f"{dataset.name}.vat.dbf")
    if not path.is_file():
        return None
    try:
        meta, _, _, values = pyogrio.raw.read(path)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, UnicodeDecodeError):
        return None
    kinds = [
        _STRING if column.dtype == object else _REAL if column.dtype.kind == "f" else _INTEGER
        for column in values
    ]
    rows = [["" if cell is None else str(cell).strip() for cell in row] for row in zip(*values, strict=True)]
    return _Table(
        [(name.casefold(), kind, 0) for name, kind in zip(meta["fields"], kinds, strict=True)], rows
    )


def _column_of_names(table: _Table, dataset: rasterio.DatasetReader, progress: Progress) -> int | None:
    """Column with the names of the classes; None if there is none, or if several could be it."""
    found = table.find(_NAME, _NAMES_OF_NAME, is_text=True)
    if found is not None:
        return found
    texts = [
        index
        for index, (_, kind, _) in enumerate(table.columns)
        if kind == _STRING and any(row[index] and not _COLOR_TEXT.fullmatch(row[index]) for row in table.rows)
    ]
    likely = [index for index in texts if any(part in table.columns[index][0] for part in _PARTS_OF_NAME)]
    for candidates in (likely, texts):
        if len(candidates) == 1:
            return candidates[0]
    if texts:
        progress.warning(
            tr(
                "The raster attribute table of {name} has several columns that could name the classes "
                "({listed}), so they are called by their codes; call one of the columns class_name.",
                name=Path(dataset.name).name,
                listed=", ".join(table.columns[index][0] for index in texts),
            )
        )
    return None


def _read_table(table: _Table, dataset: rasterio.DatasetReader, progress: Progress) -> DescribedClasses:
    of_name = _column_of_names(table, dataset, progress)
    of_colors = [table.find(usage, [name], is_text=False) for usage, name in _COLOURS]
    of_code = table.find(_MIN_MAX, _NAMES_OF_VALUE, is_text=False)
    of_range = [table.find(_MIN, (), is_text=False), table.find(_MAX, (), is_text=False)]
    is_real = [kind == _REAL for _, kind, _ in table.columns]
    names: dict[int, str] = {}
    colors: dict[int, str] = {}
    doubtful: set[int] = set()
    for number, cells in enumerate(table.rows):
        if of_code is not None:
            code = _code(cells[of_code])
        elif None not in of_range:
            ends = {cells[column] for column in of_range if column is not None}
            code = _code(ends.pop()) if len(ends) == 1 else None
        elif table.step is not None:
            code = _code(str(table.first + number * table.step))
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
    """Class code of a row, or 0; None if its value is no class code."""
    try:
        number = float(text)
    except ValueError:
        return None
    return int(number) if number.is_integer() and UNLABELLED <= number <= MAX_CODE else None


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
