"""Class tables in files of other programs: QGIS styles, EnMAP-Box, the Semi-Automatic Classification Plugin.

Read: CSV, QML of a raster or a vector layer, `.scpx`, JSON lists of categories as EnMAP-Box keeps them, and
any raster with names or colours. Written: CSV and QML.
"""

import csv
import io
import json
import re
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import rasterio
from rasterio.errors import RasterioError

from hsi_core.classes.cells import to_cell
from hsi_core.classes.raster import read_class_table, style_of_classes
from hsi_core.classes.table import UNLABELLED, ClassEntry, ClassTable, palette_color, read_class_csv
from hsi_core.errors import LabelError
from hsi_core.language import tr
from hsi_core.progress import Progress

_SCP_FILE = "macroclasses.xml"
_MAX_BYTES = 50_000_000
_WHOLE = re.compile(r"\d{1,9}(?:\.0*)?")

Values = dict[str, int]
"""Class code of each value of a field."""


def read_class_file(path: Path) -> tuple[ClassTable, Values]:
    """Read a class table from a file of any kind that is known.

    Args:
        path: CSV; QML with a paletted raster or a categorized layer; SCPX; JSON with categories; or a raster
            with names or colours of its classes.

    Returns:
        The table, and the class code of each value of a field.

    Raises:
        LabelError: the file cannot be read or holds no class.
    """
    suffix = path.suffix.casefold()
    if suffix in ("", ".csv", ".txt"):
        return read_class_csv(path)
    if suffix == ".qml":
        rows = _rows_of_style(_parse(path, _read(path)), path)
    elif suffix in (".scpx", ".scp"):
        rows = _rows_of_scp(path)
    elif suffix == ".json":
        rows = _rows_of_categories(path)
    else:
        return _table_of_raster(path)
    return _number(rows, path)


def check_class_file(path: Path) -> None:
    """Refuse a name of a class table that cannot be written.

    Raises:
        LabelError: the name has another ending than .csv and .qml.
    """
    if path.suffix.casefold() not in _TEXTS:
        raise LabelError(
            tr(
                "The class table {name} cannot be written; choose a name ending in .csv or .qml.",
                name=path.name,
            )
        )


def class_file_text(path: Path, table: ClassTable) -> str:
    """A class table as CSV, or as a QGIS style of a class raster (`.qml`), by the ending of the name."""
    check_class_file(path)
    return _TEXTS[path.suffix.casefold()](table)


def _csv_of(table: ClassTable) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(["code", "name", "color"])
    writer.writerows((entry.code, to_cell(entry.name), entry.color) for entry in table.entries)
    return stream.getvalue()


_TEXTS = {".csv": _csv_of, ".qml": style_of_classes}


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise LabelError(
                tr("{name} is too large for a class table; choose another file.", name=path.name)
            )
        return path.read_bytes()
    except OSError as error:
        raise LabelError(
            tr(
                "The class table {path} cannot be read ({error}); choose another file.",
                path=path,
                error=error,
            )
        ) from error


def _parse(path: Path, content: bytes) -> ET.Element:
    try:
        if b"<!ENTITY" in content:  # entities could make a small file huge
            raise LabelError(
                tr("{name} defines entities, as no class table does; choose another file.", name=path.name)
            )
        return ET.fromstring(content)  # noqa: S314
    except ET.ParseError as error:
        raise LabelError(
            tr("{name} is no valid XML ({error}); save the file again.", name=path.name, error=error)
        ) from error


Row = tuple[str, str, str]
"""Value, name and colour of a class."""


def _rows_of_style(root: ET.Element, path: Path) -> list[Row]:
    palette = root.find(".//rasterrenderer[@type='paletted']/colorPalette")
    if palette is not None:
        return [(entry.get("value", ""), entry.get("label", ""), entry.get("color", "")) for entry in palette]
    renderer = root.find(".//renderer-v2[@type='categorizedSymbol']")
    if renderer is None:
        raise LabelError(
            tr(
                "{name} is the style of a layer without classes; save the style of a raster with “Paletted "
                "/ Unique values” or of a layer with “Categorized” symbols.",
                name=path.name,
            )
        )
    colors = {symbol.get("name"): _color_of_symbol(symbol) for symbol in renderer.iterfind("symbols/symbol")}
    rows = []
    for category in renderer.iterfind("categories/category"):
        values = [value.get("value", "") for value in category.iterfind("val")] or [category.get("value", "")]
        color = colors.get(category.get("symbol"), "")
        rows += [(value, category.get("label", "") or values[0], color) for value in values if value]
    return rows


def _color_of_symbol(symbol: ET.Element) -> str:
    """Colour of the first layer of a symbol; older versions of QGIS write "prop" instead of "Option"."""
    for element in symbol.iter():
        name, value = element.get("name") or element.get("k"), element.get("value") or element.get("v")
        if name in ("color", "line_color") and value:
            return value
    return ""


def _rows_of_scp(path: Path) -> list[Row]:
    """Macroclasses of a training input of the Semi-Automatic Classification Plugin 8, a ZIP file."""
    try:
        with zipfile.ZipFile(path) as archive:
            member = archive.getinfo(_SCP_FILE)
            if member.file_size > _MAX_BYTES:
                raise LabelError(
                    tr("{name} is too large for a class table; choose another file.", name=path.name)
                )
            root = _parse(path, archive.read(member))
    except (OSError, KeyError, zipfile.BadZipFile) as error:
        raise LabelError(
            tr(
                "{name} holds no macroclasses ({error}); save it with version 8 of the plugin.",
                name=path.name,
                error=error,
            )
        ) from error
    return [(e.get("id", ""), e.get("name", ""), e.get("color", "")) for e in root.iterfind("macroclass")]


def _rows_of_categories(path: Path) -> list[Row]:
    """Categories of EnMAP-Box: a list of value, name and color, alone or under the key "categories"."""
    try:
        content: Any = json.loads(_read(path))
    except ValueError as error:
        raise LabelError(
            tr("{name} is no valid JSON ({error}); save the file again.", name=path.name, error=error)
        ) from error
    listed = content.get("categories") if isinstance(content, dict) else content
    if not isinstance(listed, list):
        raise LabelError(
            tr('{name} holds no list of "categories"; choose another class table.', name=path.name)
        )
    rows = []
    for item in listed:
        if isinstance(item, dict):
            item = [item.get("value"), item.get("name"), item.get("color")]
        if not isinstance(item, list) or len(item) < 2:
            raise LabelError(
                tr(
                    "{name} holds the category {item!r}; give value, name and color of each.",
                    name=path.name,
                    item=item,
                )
            )
        color = item[2] if len(item) > 2 else ""
        text = ",".join(map(str, color)) if isinstance(color, list) else str(color or "")
        rows.append((str(item[0]), str(item[1]), text))
    return rows


def _table_of_raster(path: Path) -> tuple[ClassTable, Values]:
    if not path.exists():
        raise LabelError(tr("There is no class table {path}; choose it again.", path=path))
    try:
        with rasterio.open(path) as dataset:
            table = read_class_table(dataset, Progress())
    except RasterioError:
        return read_class_csv(path)  # with an ending of its own
    if table is None:
        raise LabelError(
            tr("The raster {name} has no names or colours of classes; give a class table.", name=path.name)
        )
    return table, {str(entry.code): entry.code for entry in table.entries}


def _number(rows: list[Row], path: Path) -> tuple[ClassTable, Values]:
    """Table of rows: whole values are the codes; other values are numbered in alphabetical order."""
    rows = [(value.strip(), " ".join(name.split()), color.strip()) for value, name, color in rows]
    is_coded = all(_WHOLE.fullmatch(value) for value, _, _ in rows)
    # Several values of one category are one class.
    first: dict[tuple[str, str], str] = {}
    for value, name, color in rows:
        first.setdefault((name, color) if not is_coded else (value, ""), value)
    numbers = {value: number for number, value in enumerate(sorted(first.values()), 1)}
    entries: dict[int, ClassEntry] = {}
    values: Values = {}
    for position, (value, name, color) in enumerate(rows):
        code = int(float(value)) if is_coded else numbers[first[name, color]]
        if code == UNLABELLED:
            continue
        entries.setdefault(
            code, ClassEntry(code, name or f"class {code}", _as_hex(color) or palette_color(position))
        )
        values[str(code) if is_coded else value] = code
    if not entries:
        raise LabelError(
            tr("The class table {name} holds no class; give at least one value above 0.", name=path.name)
        )
    return ClassTable.of(entries.values()), values


def _as_hex(color: str) -> str:
    """#RRGGBB of "#rrggbb", "#aarrggbb" or "red,green,blue,..."; empty if it is none of these."""
    if re.fullmatch(r"#[0-9A-Fa-f]{6}", color):
        return color.upper()
    if re.fullmatch(r"#[0-9A-Fa-f]{8}", color):
        return f"#{color[3:]}".upper()
    parts = re.match(r"(\d{1,3}),(\d{1,3}),(\d{1,3})(?:,|$)", color)
    if parts is None or max(map(int, parts.groups())) > 255:
        return ""
    return "#" + "".join(f"{int(part):02X}" for part in parts.groups())
