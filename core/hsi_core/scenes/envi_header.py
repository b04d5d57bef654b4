"""Faults in ENVI headers that GDAL accepts in silence, and items that it does not read."""

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import rasterio
from affine import Affine

from hsi_core.errors import SceneError
from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.scenes.map_info import read_map_info

_INTERLEAVES = ("bsq", "bil", "bip")
_LISTS = ("wavelength", "fwhm", "bbl", "data gain values", "data offset values")
_LAYOUT = ("samples", "lines", "bands", "data type", "interleave", "byte order", "header offset")
_KEYS = (*_LAYOUT, *_LISTS, "wavelength units", "data ignore value", "map info", "coordinate system string")
_DATA = (".img", ".dat", ".bsq", ".bil", ".bip", ".raw", ".bin", ".hyspex", ".cue")
_DATA_TYPES = ("1", "2", "3", "4", "5", "6", "9", "12", "13", "14", "15")
_SOME_TYPES = tr("2 for 16-bit whole numbers, 4 for float32")
_LARGEST_HEADER = 64 * 2**20


def read_header(path: Path) -> dict[str, list[str]]:
    """All values of each key, in the order of the file; keys in lower case, lists without braces.

    A line that begins with a semicolon is a comment, inside lists too.

    Args:
        path: header of an ENVI file.

    Raises:
        SceneError: a list is not closed, or opens in a comment.
    """
    found: dict[str, list[str]] = {}
    if path.stat().st_size > _LARGEST_HEADER:
        return found
    text = path.read_text(encoding="utf-8", errors="replace")
    comments = [line for line in text.splitlines() if line.lstrip().startswith(";")]
    opening = next((line for line in comments if "{" in line and "}" not in line), None)
    if opening is not None:
        raise SceneError(
            tr(
                "The header {name} has a {brace} in the comment {opening!r}, and GDAL takes the lines behind "
                "it for a list; remove the {brace}.",
                name=path.name,
                brace="{",
                opening=opening.strip()[:40],
            )
        )
    lines = iter(line for line in text.splitlines() if line not in comments)
    swallowed: dict[str, str] = {}
    for line in lines:
        key, mark, value = line.partition("=")
        if not mark:
            continue
        name, value = _key(key), value.strip()
        while value.startswith("{") and "}" not in value:
            following = next(lines, None)
            if following is None:
                raise _open_list(path, name)
            if "=" in following:
                swallowed.setdefault(_key(following.partition("=")[0]), name)
            value += " " + following
        found.setdefault(name, []).append(value.strip().strip("{}").strip())
    for name, opened in swallowed.items():
        if name in _KEYS and name not in found:
            raise _open_list(path, opened)
    return found


def _key(text: str) -> str:
    return " ".join(text.lower().split())


def _open_list(path: Path, key: str) -> SceneError:
    return SceneError(
        tr(
            'The header {name} opens a list with {opening} behind "{key}" and does not close it; add the '
            "{closing} behind its last value.",
            name=path.name,
            opening="{",
            key=key,
            closing="}",
        )
    )


def find_data(header: Path) -> Path:
    """The file with the values of a header that was chosen instead; the header itself if there is none.

    Args:
        header: "scene.hdr" or "scene.img.hdr".
    """
    stem = header.with_suffix("")
    found = [stem] if stem.is_file() else []
    found += sorted(
        file
        for file in header.parent.iterdir()
        if file.stem == stem.name and file.suffix.lower() in _DATA and file.is_file()
    )
    return found[0] if found else header


def find_fault(path: Path) -> str | None:
    """Why GDAL does not read an ENVI file, with the remedy; None if it has no header, or nothing is found.

    Args:
        path: the file with the values, or its header.
    """
    names = {f"{path.name}.hdr".lower(), f"{path.stem}.hdr".lower()}
    header = next((file for file in sorted(path.parent.glob("*")) if file.name.lower() in names), None)
    if header is None or not header.is_file():
        return None
    with header.open("rb") as file:
        start = file.read(8)
    if not start.startswith(b"ENVI"):
        if start.lstrip(b"\xef\xbb\xbf").startswith(b"ENVI"):
            return tr(
                "the header {name} begins with a byte order mark: save it as UTF-8 without one.",
                name=header.name,
            )
        return tr('the header {name} does not begin with the line "ENVI": add it.', name=header.name)
    found = read_header(header)
    for key in ("samples", "lines", "bands"):
        value = found.get(key, [""])[-1]
        if not value.isdigit() or int(value) == 0:
            words = (
                tr(
                    'the header {name} has "{key} = {value}": give the number of {key}, a whole number from '
                    "1."
                )
                if value
                else tr('the header {name} has no "{key}": give the number of {key}, a whole number from 1.')
            )
            return tr(words, name=header.name, key=key, value=value)
    value = found.get("data type", [""])[-1]
    if value and value not in _DATA_TYPES:
        return tr(
            "the header {name} has the unknown data type {value}: correct it ({types}).",
            name=header.name,
            value=value,
            types=_SOME_TYPES,
        )
    return None


def find_header(dataset: rasterio.DatasetReader) -> dict[str, list[str]]:
    """The header of an open ENVI raster; empty for other rasters."""
    if dataset.driver != "ENVI":
        return {}
    files = [Path(file) for file in dataset.files]
    header = next((file for file in files if file.suffix.lower() == ".hdr" and file.is_file()), None)
    return {} if header is None else read_header(header)


def check_header(dataset: rasterio.DatasetReader, path: Path) -> list[str]:
    """Refuse an ENVI header that would give wrong values, and tell what is assumed or not used.

    Args:
        dataset: open raster.
        path: path of the file, for messages.

    Returns:
        Sentences for the user.

    Raises:
        SceneError: the layout of the values is unknown, or the header contradicts itself.
    """
    header = find_header(dataset)
    if not header:
        return []
    for key in _LAYOUT:
        values = {value.lower() for value in header.get(key, [])}
        if len(values) > 1:
            raise SceneError(
                tr(
                    'The header of {name} gives "{key}" more than once ({listed}); remove the wrong line.',
                    name=path.name,
                    key=key,
                    listed=", ".join(sorted(values)),
                )
            )
    if "data type" not in header:
        raise SceneError(
            tr(
                'The header of {name} has no "data type", so the values cannot be read; add it, for example '
                '"data type = 2" for 16-bit whole numbers or "data type = 4" for float32.',
                name=path.name,
            )
        )
    interleave = _plain(header.get("interleave"))
    if interleave and interleave not in _INTERLEAVES:
        raise SceneError(
            tr(
                'The header of {name} has the interleave "{interleave}"; correct it to bsq, bil or bip.',
                name=path.name,
                interleave=interleave,
            )
        )
    notes: list[str] = []
    if not interleave:
        notes.append(tr('The header of {name} has no "interleave"; bsq is assumed.', name=path.name))
    if "byte order" not in header and any(dtype not in ("uint8", "int8") for dtype in dataset.dtypes):
        notes.append(
            tr('The header of {name} has no "byte order"; that of this computer is assumed.', name=path.name)
        )
    for key in _LISTS:
        for value in header.get(key, []):
            count = len(_items(value))
            if count != dataset.count:
                notes.append(
                    tr(
                        'The list "{key}" in the header of {name} has {num_entries} entries, but the file '
                        "has {num_bands} bands; the list is not used.",
                        key=key,
                        name=path.name,
                        num_entries=count,
                        num_bands=dataset.count,
                    )
                )
    return [*notes, *_check_nodata(dataset, header, path.name)]


def _check_nodata(dataset: rasterio.DatasetReader, header: dict[str, list[str]], name: str) -> list[str]:
    """Tell of a nodata value that GDAL reads otherwise than it is meant: it takes {-9999} for 0."""
    text = header.get("data ignore value", [""])[-1]
    if not text:
        return []
    found = dataset.nodatavals[0]
    try:
        meant = float(text)
    except ValueError:
        meant = None
    is_as_meant = meant is not None and (
        found is None  # the type of the values does not have it
        or math.isclose(meant, found, rel_tol=1e-6)
        or (math.isnan(meant) and math.isnan(found))
    )
    if is_as_meant:
        return []
    return [
        tr(
            'The header of {name} has "data ignore value = {text}", but its nodata value is read as {found}; '
            'write one number without brackets, such as "data ignore value = -9999".',
            name=name,
            text=text,
            found=found,
        )
    ]


def items_of(header: dict[str, list[str]], key: str) -> list[str]:
    """Items of a list; empty without one."""
    return _items(header[key][-1]) if header.get(key) else []


def _list_of(header: dict[str, list[str]], key: str, count: int) -> list[str]:
    """A list with one entry a band; empty if the header has none, or one of another length."""
    items = items_of(header, key)
    return items if len(items) == count else []


def read_widths(header: dict[str, list[str]], wavelengths_nm: Sequence[float | None]) -> list[float | None]:
    """Width (FWHM) of each band in nm, in the unit of the wavelengths; None where unknown.

    GDAL gives widths with three decimals of a micrometre only. Widths in wavenumbers or frequencies are not
    converted.

    Args:
        header: see `find_header`.
        wavelengths_nm: centre wavelength of each band.
    """
    count = len(wavelengths_nm)
    numbers = [_number(text) for text in _list_of(header, "wavelength", count)]
    widths = [_number(text) for text in _list_of(header, "fwhm", count)]
    factors = {
        round(wavelength / number, 6)
        for wavelength, number in zip(wavelengths_nm, numbers, strict=False)
        if wavelength and number
    }
    if not widths or len(factors) != 1:
        return [None] * count
    factor = factors.pop()
    return [round(width * factor, 9) if width and width > 0.0 else None for width in widths]


def place(grid: Grid, header: dict[str, list[str]], name: str) -> tuple[Grid, list[str]]:
    """The grid of an ENVI raster, where GDAL misplaces it.

    GDAL turns a rotated image about the corner of the first pixel, also if the header names the place of
    another point.

    Args:
        grid: as GDAL gives it.
        header: see `find_header`.
        name: of the file, for messages.
    """
    text = (header.get("map info") or [""])[-1]
    found = read_map_info(text)
    if grid.transform is None or found is None or not re.search(r"rotation\s*=", text):
        return grid, []
    corners = [(0, 0), (grid.width, 0), (0, grid.height)]
    apart = max(math.dist(found * corner, grid.transform * corner) for corner in corners)
    side = math.hypot(grid.transform.a, grid.transform.d)
    if apart <= 0.01 * side:
        return grid, []
    note = tr(
        "{name} is rotated and names the place of a point inside the image. GDAL and QGIS place it "
        "{distance:.1f} pixels away; the imported scene lies where the header says.",
        name=name,
        distance=apart / side,
    )
    return replace(grid, transform=Affine(*found[:6])), [note]


def find_time(header: dict[str, list[str]]) -> datetime | None:
    """The acquisition time of an ENVI header, in UTC unless it names a zone; None without one.

    The key is `acquisition time`. Specim writes `acquisition date = DATE(dd-mm-yyyy): 11-06-2019` and
    `GPS Start Time = UTC TIME: 10:05:03`.
    """
    texts = [*header.get("acquisition time", []), " ".join(_specim(header))]
    for text in texts:
        try:
            time = datetime.fromisoformat(text.strip())
        except ValueError:
            continue
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    return None


def _specim(header: dict[str, list[str]]) -> list[str]:
    day = re.search(r"dd-mm-yyyy\)\s*:\s*(\d\d)-(\d\d)-(\d{4})", " ".join(header.get("acquisition date", [])))
    clock = re.search(r"(\d\d:\d\d:\d\d)", " ".join(header.get("gps start time", [])))
    return [f"{day[3]}-{day[2]}-{day[1]}", clock[1]] if day and clock else []


def _plain(values: list[str] | None) -> str:
    """The last value in lower case, without a comment behind it."""
    return values[-1].partition(";")[0].strip().lower() if values else ""


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _items(value: str) -> list[str]:
    return [item.strip() for item in value.split(",") if item.strip()]
