"""Files with spectra: ENVI libraries, USGS splib07, ECOSTRESS, ASD and SVC field spectrometers, tables.

- ENVI spectral library (`.sli` with its `.hdr`): one spectrum in each line; names and wavelengths in the
  header.
- USGS splib07, ASCII: a title, then one value in each line; wavelengths in a file of their own, whose name
  has the word "Wavelengths", in the same folder or the one above. Deleted channels are -1.23e34.
- ECOSTRESS and ASTER, text: lines "key: value", then pairs of wavelength and value. Percent become shares.
- ASD FieldSpec, binary (Indico versions 6 to 8): the spectrum divided by the white reference, if it has one.
- SVC (`.sig`): lines "key= value", then wavelength, reference, target and reflectance in percent.
- Text tables: the first column is the wavelength, every other column a spectrum; the ASCII export of ENVI,
  too.
"""

import re
import struct
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hsi_core.errors import SceneError
from hsi_core.language import tr
from hsi_core.libraries.envi_library import header_of, read_envi
from hsi_core.libraries.library import Spectrum
from hsi_core.libraries.wavelength_axis import in_nm, unit_of_heading
from hsi_core.progress import Progress

_MAX_BYTES = 500_000_000
_LARGEST = 1.0e30
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_ASD_VERSIONS = (b"ASD", b"as6", b"as7", b"as8")
_ASD_TYPES = {0: "<f4", 1: "<i4", 2: "<f8"}
_ASD_HEADER = 484


def read_spectra(path: Path, progress: Progress | None = None) -> list[Spectrum]:
    """Read all spectra of a file; its content tells the format.

    Values beyond 1e30, which some archives write for deleted channels, are not measured.

    Args:
        path: file to read.
        progress: receives warnings about what is left out.

    Raises:
        SceneError: the file cannot be read, or has no known format.
    """
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise SceneError(
                tr("{name} is too large for a spectral library; choose another file.", name=path.name)
            )
        content = path.read_bytes()
    except OSError as error:
        raise SceneError(
            tr("{path} cannot be read ({error}); choose another file.", path=path, error=error)
        ) from error
    found = _read(path, content, progress)
    for one in found:
        one.values[np.abs(one.values) > _LARGEST] = np.nan
    return found


def _read(path: Path, content: bytes, progress: Progress | None) -> list[Spectrum]:
    header = header_of(path)
    if header is not None:
        return read_envi(path, header, progress)
    if content[:3] in _ASD_VERSIONS and len(content) > _ASD_HEADER:
        return _read_asd(path, content)
    lines = _with_points([line.strip() for line in _decode(content).splitlines()])
    readers: tuple[Callable[[Path, list[str], Progress | None], list[Spectrum] | None], ...] = (
        _read_svc,
        _read_ecostress,
        _read_usgs,
        _read_table,
    )
    for reader in readers:
        spectra = reader(path, lines, progress)
        if spectra:
            return spectra
    raise SceneError(
        tr(
            "{name} is no spectral library that can be read; give ENVI (.sli), USGS splib07, ECOSTRESS, "
            "ASD, SVC, or a table whose first column is the wavelength.",
            name=path.name,
        )
    )


def _read_asd(path: Path, content: bytes) -> list[Spectrum]:
    first, step = struct.unpack_from("<2f", content, 191)
    kind, channels = _ASD_TYPES.get(content[199]), struct.unpack_from("<H", content, 204)[0]
    if kind is None or not channels or not step > 0:
        raise SceneError(
            tr("{name} is an ASD file whose header is damaged; export it as text.", name=path.name)
        )
    size = np.dtype(kind).itemsize * channels
    if len(content) < _ASD_HEADER + size:
        raise SceneError(tr("{name} is an ASD file that ends early; copy it again.", name=path.name))
    values = np.frombuffer(content, kind, channels, _ASD_HEADER).astype(np.float64)
    reference = _white_reference(content, _ASD_HEADER + size, kind, channels)
    if reference is not None:
        with np.errstate(divide="ignore", invalid="ignore"):
            values = np.where(reference != 0, values / reference, np.nan)
    return [Spectrum.of(path.stem, first + step * np.arange(channels), values, path.name)]


def _white_reference(content: bytes, start: int, kind: str, channels: int) -> NDArray[np.float64] | None:
    """White reference of an ASD file. A flag, two times and a description come before its values."""
    if content[:3] == b"ASD" or len(content) < start + 20:
        return None
    has_reference = struct.unpack_from("<H", content, start)[0] != 0
    start += 20 + struct.unpack_from("<H", content, start + 18)[0]
    if not has_reference or len(content) < start + np.dtype(kind).itemsize * channels:
        return None
    return np.frombuffer(content, kind, channels, start).astype(np.float64)


def _read_svc(path: Path, lines: list[str], progress: Progress | None) -> list[Spectrum] | None:
    start = next((n for n, line in enumerate(lines) if line.replace(" ", "") == "data="), None)
    if start is None:
        return None
    rows = _rows(lines[start + 1 :])
    if not len(rows) or rows.shape[1] < 4:
        raise SceneError(
            tr("{name} is an SVC file without a column of reflectance; export it again.", name=path.name)
        )
    name = next((line.partition("=")[2].strip() for line in lines if line.startswith("name=")), path.stem)
    return [Spectrum.of(Path(name).stem, rows[:, 0], rows[:, 3] / 100.0, path.name)]


def _read_ecostress(path: Path, lines: list[str], progress: Progress | None) -> list[Spectrum] | None:
    keys = {
        key.strip().casefold(): value.strip()
        for key, mark, value in (line.partition(":") for line in lines[:60])
        if mark
    }
    if "x units" not in keys or "y units" not in keys:
        return None
    rows = _rows(line for line in lines if ":" not in line)
    if not len(rows):
        raise SceneError(
            tr("{name} has no pairs of wavelength and value; download it again.", name=path.name)
        )
    share = 100.0 if "percent" in keys["y units"].casefold() or "%" in keys["y units"] else 1.0
    unit = re.sub(r".*\((.*)\).*", r"\1", keys["x units"])
    return [
        Spectrum.of(
            keys.get("name") or path.stem,
            in_nm(rows[:, 0], unit, path.name, progress),
            rows[:, 1] / share,
            path.name,
        )
    ]


def _read_usgs(path: Path, lines: list[str], progress: Progress | None) -> list[Spectrum] | None:
    if not lines or "record=" not in lines[0].replace(" ", "").casefold():
        return None
    values = np.array([float(line) for line in lines[1:] if _NUMBER.fullmatch(line)])
    title = re.sub(r".*?record\s*=\s*\d+\s*:?\s*", "", lines[0], flags=re.IGNORECASE)
    for folder in (path.parent, path.parent.parent):
        for other in sorted(folder.glob("*[Ww]avelength*.txt")):
            text = other.read_text(encoding="utf-8", errors="replace").splitlines()
            places = np.array([float(line) for line in map(str.strip, text) if _NUMBER.fullmatch(line)])
            if len(places) == len(values) and len(places):
                return [Spectrum.of(title, in_nm(places, "", other.name, progress), values, path.name)]
    raise SceneError(
        tr(
            "{name} has {num_values} values, but no file of {num_values} wavelengths lies in its folder or "
            "the one above. Copy the file splib07..._Wavelengths_....txt of its spectrometer there.",
            name=path.name,
            num_values=len(values),
        )
    )


def _read_table(path: Path, lines: list[str], progress: Progress | None) -> list[Spectrum] | None:
    rows = _rows(lines)
    if len(rows) < 2 or rows.shape[1] < 2 or (np.diff(rows[:, 0]) == 0).any():
        return None
    count = rows.shape[1] - 1
    listed = [re.match(r"Column (\d+):\s*(.*)", line) for line in lines]
    names = [match[2].partition("~~")[0] for match in listed if match and int(match[1]) > 1]
    first = next(n for n, line in enumerate(lines) if len(_numbers(line)) > count)
    heading = [cell.strip().strip('"') for cell in re.split(r"[,;\t]", lines[first - 1])] if first else []
    if len(names) != count and len(heading) == count + 1:
        names = heading[1:]
    if len(names) != count:
        names = [path.stem if count == 1 else f"{path.stem} {n}" for n in range(1, count + 1)]
    unit = unit_of_heading(heading[0]) if len(heading) == count + 1 else ""
    places = in_nm(rows[:, 0], unit, path.name, progress)
    return [Spectrum.of(name, places, rows[:, n], path.name) for n, name in enumerate(names, 1)]


def _decode(content: bytes) -> str:
    """Text in UTF-8, or else in the encoding of Windows in Western Europe."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _with_points(lines: list[str]) -> list[str]:
    """Lines with decimal points: commas are decimal where semicolons or tabs separate and no point occurs."""
    numbers = [line for line in lines if line and not re.search(r"[^\W\d_eE]", line)]
    is_comma = any(re.search(r"\d,\d", line) for line in numbers)
    if not is_comma or any(re.search(r"\d\.\d", line) for line in numbers):
        return lines
    if not all(";" in line or "\t" in line for line in numbers if "," in line):
        return lines
    known = set(numbers)
    return [line.replace(",", ".") if line in known else line for line in lines]


def _numbers(line: str) -> list[float]:
    """Numbers of a line, NaN for an empty cell; empty if anything else is in it."""
    separator = next((mark for mark in ";\t," if mark in line), None)
    parts = [line] if separator is None else line.split(separator)
    cells = [cell for part in parts for cell in part.split() or [""]]
    found = [_NUMBER.fullmatch(cell) for cell in cells]
    if found[0] is None or any(match is None and cell for match, cell in zip(found, cells, strict=True)):
        return []
    return [float(cell) if cell else float("nan") for cell in cells]


def _rows(lines: Iterable[str]) -> NDArray[np.float64]:
    """Lines of numbers as rows; only those with as many as most lines have. Empty columns at the end go."""
    rows = [row for row in map(_numbers, lines) if row]
    if not rows:
        return np.empty((0, 0))
    lengths = [len(row) for row in rows]
    width = max(set(lengths), key=lengths.count)
    found = np.array([row for row in rows if len(row) == width])
    while found.shape[1] > 1 and np.isnan(found[:, -1]).all():
        found = found[:, :-1]
    return found
