"""What HDF5 and netCDF files say about an array: dimensions, nodata, scale, wavelengths and georeference."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError

from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.scenes.wavelength_units import (
    describe_numbering,
    describe_strange,
    has_unit,
    is_numbering,
    is_strange,
    to_nm,
)

_ROLES = (
    ("c", r".*(wavelength|wavenumber|band|spectral|channel|lambda|frequency).*|wl|nb"),
    ("w", r".*per_?line"),  # "pixels_per_line" beside "number_of_lines", in files of NASA
    ("h", r".*(latitude|row|line|northing|down_?track|along_?track).*|lat|y|ny|ydim.*|.*_(y|lat)|height"),
    ("w", r".*(longitude|column|sample|easting|cross_?track|pixel).*|lon|cols?|x|nx|xdim.*|.*_(x|lon)|width"),
)
"""Names of dimensions: bands, rows, columns."""
_NODATA = ("fillvalue", "dataignorevalue", "missingvalue", "nodata", "nodatavalue", "ignorevalue")
_DIVISORS = ("scalefactor", "reflectancescalefactor")
_WAVELENGTHS = (
    "wavelength", "wavelengths", "centerwavelength", "centerwavelengths", "centrewavelength",
    "centrewavelengths", "centralwavelength", "centralwavelengths", "wl", "listcwvnir", "listcwswir",
)  # fmt: skip
_WITH_UNIT = re.compile(r"\s*(\d+\.?\d*)\s*([a-zµμ]+)\s*", re.IGNORECASE)
_UNITS = ("wavelengthunits", "wavelengthunit", "wavelengthsunits", "wavelengthsunit")


def role_of(name: str) -> str:
    """What the name of a dimension means: c bands, h rows, w columns, or ? if it does not tell."""
    return next((role for role, pattern in _ROLES if re.fullmatch(pattern, name.strip().lower())), "?")


def axes_of(names: Sequence[str] | None) -> str | None:
    """Order of the axes by the names of the dimensions: h rows, w columns, c bands; None if they do not tell.

    If two of three names tell, the third axis is the remaining one.
    """
    if names is None or len(names) != 3:
        return None
    roles = [role_of(name) for name in names]
    known = [role for role in roles if role != "?"]
    if len(known) < 2 or len(set(known)) < len(known):
        return None
    rest = ({"h", "w", "c"} - set(known)).pop() if len(known) == 2 else ""
    return "".join(rest if role == "?" else role for role in roles)


@dataclass(frozen=True)
class Coordinate:
    """Numbers along an axis.

    Args:
        name: of the variable.
        values: one number for each place.
        unit: as text; None without one.
    """

    name: str
    values: NDArray[np.float64]
    unit: str | None


@dataclass(frozen=True)
class ArrayMetadata:
    """Everything beside the values of an array.

    Args:
        dimensions: names of the axes; None if the file has none.
        attributes: attributes of the array, then of its groups from the inside out.
        coordinates: coordinate variable of each axis by the name of its dimension.
        spectral: one-dimensional variables anywhere in the file that are named like wavelengths.
        crs_attributes: attributes of the variable of the grid mapping.
    """

    dimensions: tuple[str, ...] | None = None
    attributes: Sequence[Mapping[str, Any]] = ()
    coordinates: Mapping[str, Coordinate] = field(default_factory=dict)
    spectral: Sequence[Coordinate] = ()
    crs_attributes: Mapping[str, Any] = field(default_factory=dict)

    def find_axes(self, shape: Sequence[int]) -> str | None:
        """Order of the axes by names, or by the one axis that is as long as the wavelengths."""
        named = axes_of(self.dimensions)
        lengths = {len(item.values) for item in self.spectral}
        lengths |= {len(values) for values, _ in self._listed_wavelengths()}
        fitting = [axis for axis, length in enumerate(shape) if length in lengths]
        if named is not None or len(fitting) != 1 or len(lengths) != 1:
            return named
        return ("chw", "hcw", "hwc")[fitting[0]]

    def nodata(self) -> tuple[float | None, list[str]]:
        """Nodata value, None without one, and sentences about further ones."""
        found: dict[str, tuple[str, float]] = {}
        for name, key, value in self._every(_NODATA):
            numbers = _numbers(value)
            if numbers is not None and len(numbers) == 1:
                found.setdefault(key, (name, float(numbers[0])))
        ordered = [found[key] for key in _NODATA if key in found]
        if not ordered:
            return None, []
        first = ordered[0]
        others: list[str] = [
            tr(
                "The attribute {name} = {value:g} is not used: {other} = {nodata:g} is the nodata value.",
                name=name,
                value=value,
                other=first[0],
                nodata=first[1],
            )
            for name, value in ordered[1:]
            if value != first[1] and not (np.isnan(value) and np.isnan(first[1]))
        ]
        return first[1], others

    def valid_range(self, dtype: np.dtype[Any]) -> tuple[float, float] | None:
        """Smallest and largest valid value as it is stored; None without limits.

        By the CF conventions, limits are in the type of the stored values. Those of another kind are meant
        after scale and offset, and are not used.
        """
        low, high = -np.inf, np.inf
        nearest = self.attributes[0] if self.attributes else {}
        for name, value in nearest.items():
            key, numbers = _plain(name), _numbers(value)
            is_stored = (np.asarray(value).dtype.kind == "f") == (dtype.kind == "f")
            if numbers is None or not is_stored or len(numbers) != (2 if key == "validrange" else 1):
                continue
            if key in ("validrange", "validmin"):
                low = max(low, numbers[0])
            if key in ("validrange", "validmax"):
                high = min(high, numbers[-1])
        return (low, high) if low < high and np.isfinite([low, high]).any() else None

    def scaling(self, num_bands: int) -> tuple[list[float], list[float], list[str]]:
        """Scale and offset of each band, and sentences about what is assumed.

        `scale_factor` of the CF conventions is a factor. A number above 1 under another spelling, such as
        Scale_Factor = 10000 of NEON, is a divisor.
        """
        scales, offsets, notes = [1.0] * num_bands, [0.0] * num_bands, list[str]()
        for name, _, value in self._every(_DIVISORS):
            numbers = _per_band(value, num_bands)
            if numbers is None or not all(number > 0.0 for number in numbers):
                notes.append(
                    tr("The attribute {name} is not used: it does not hold a positive number.", name=name)
                )
                continue
            is_divisor = name != "scale_factor" and max(numbers) > 1.0
            scales = [1.0 / number if is_divisor else number for number in numbers]
            if {*scales} != {1.0}:
                words = (
                    tr("Values are divided by the attribute {name} ({values}).")
                    if is_divisor
                    else tr("Values are multiplied by the attribute {name} ({values}).")
                )
                notes.append(tr(words, name=name, values=_range(numbers)))
            break
        for name, _, value in self._every(("addoffset",)):
            numbers = _per_band(value, num_bands)
            if numbers is None:
                notes.append(tr("The attribute {name} is not used: it does not hold a number.", name=name))
                continue
            offsets = numbers
            break
        return scales, offsets, notes

    def wavelengths(self, axes: str, shape: Sequence[int], name: str) -> tuple[list[float | None], list[str]]:
        """Centre wavelength of each band in nm, and sentences about numbers that are not used.

        Args:
            axes: order of the axes.
            shape: of the array.
            name: of the file, for messages.
        """
        num_bands = shape[axes.index("c")]
        notes: list[str] = []
        for values, unit in self._candidates(axes):
            if len(values) != num_bands:
                continue
            texts = [repr(float(value)) for value in values]
            if is_strange(unit):
                notes.append(describe_strange(name, unit or ""))
            elif not has_unit(unit) and is_numbering(texts):
                notes.append(describe_numbering(name))
            else:
                found = [to_nm(text, unit) for text in texts]
                if any(value is not None for value in found):
                    return found, notes
        return [None] * num_bands, list(dict.fromkeys(notes))

    def grid(self, axes: str, shape: Sequence[int]) -> Grid:
        """Size, and georeference where CRS and regular coordinates are known."""
        height, width = shape[axes.index("h")], shape[axes.index("w")]
        plain = Grid(width, height)
        rows, columns = (self._along(axes, axis) for axis in "hw")
        if rows is None or columns is None:
            return plain
        crs = self._crs(rows, columns)
        steps = _step(columns.values), _step(rows.values)
        if crs is None or steps[0] is None or steps[1] is None:
            return plain
        transform = Affine(
            steps[0], 0.0, columns.values[0] - steps[0] / 2, 0.0, steps[1], rows.values[0] - steps[1] / 2
        )
        return Grid(width, height, crs=crs, transform=transform)

    def _along(self, axes: str, axis: str) -> Coordinate | None:
        if self.dimensions is None:
            return None
        return self.coordinates.get(self.dimensions[axes.index(axis)])

    def _crs(self, rows: Coordinate, columns: Coordinate) -> CRS | None:
        for key in ("crs_wkt", "spatial_ref"):
            text = _text(self.crs_attributes.get(key))
            if text:
                try:
                    return CRS.from_wkt(text)
                except CRSError:
                    continue
        is_degrees = (rows.unit or "").startswith("degree") and (columns.unit or "").startswith("degree")
        return CRS.from_epsg(4326) if is_degrees else None

    def _candidates(self, axes: str) -> list[tuple[Sequence[float], str | None]]:
        found: list[tuple[Sequence[float], str | None]] = []
        along = self._along(axes, "c")
        if along is not None and (has_unit(along.unit) or _plain(along.name) in _WAVELENGTHS):
            found.append((along.values.tolist(), along.unit))
        found += self._listed_wavelengths()
        found += [(item.values.tolist(), item.unit) for item in self.spectral]
        return found

    def _listed_wavelengths(self) -> list[tuple[Sequence[float], str | None]]:
        units = [_text(value) for _, _, value in self._every(_UNITS)]
        unit = next((text for text in units if text), None)
        lists = [_lengths(value) for _, _, value in self._every(_WAVELENGTHS)]
        return [(numbers, own or unit) for numbers, own in lists if len(numbers) > 1]

    def _every(self, wanted: Sequence[str]) -> list[tuple[str, str, Any]]:
        """Name, plain name and value of the attributes with these plain names, nearest first."""
        return [
            (name, _plain(name), value)
            for attributes in self.attributes
            for name, value in attributes.items()
            if _plain(name) in wanted
        ]


def is_spectral(name: str) -> bool:
    """Whether a variable is named like wavelengths."""
    return _plain(name) in _WAVELENGTHS


def read_unit(attributes: Mapping[str, Any]) -> str | None:
    """The unit of a variable; None without one."""
    found = [_text(value) for name, value in attributes.items() if _plain(name) in ("unit", "units")]
    return next((text for text in found if text), None)


def _plain(name: str) -> str:
    """Lower case, letters and digits only: "Data_Ignore_Value" and "data ignore value" are the same."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _text(value: Any) -> str | None:
    """A text from bytes, a string or a list with one of them."""
    values = np.asarray(value).ravel().tolist() if value is not None else []
    if len(values) != 1 or not isinstance(values[0], bytes | str):
        return None
    return values[0].decode("utf-8", "replace") if isinstance(values[0], bytes) else values[0]


def _numbers(value: Any) -> list[float] | None:
    """Numbers from a number, a list, or a text such as "{450, 550}"."""
    text = _text(value)
    parts = re.split(r"[\s,;]+", text.strip("{}[]() \x00")) if text is not None else np.asarray(value).ravel()
    try:
        return [float(part) for part in parts]
    except (TypeError, ValueError):
        return None


def _lengths(value: Any) -> tuple[list[float], str | None]:
    """Numbers, and their unit if each has one, such as "400 nm"; no numbers if they cannot be read."""
    numbers = _numbers(value)
    if numbers is not None:
        return numbers, None
    text = _text(value)
    parts = text.strip("{}[]() \x00").split(",") if text is not None else np.asarray(value).ravel().tolist()
    matches = [_WITH_UNIT.fullmatch(_text(part) or "") for part in parts]
    found = [(match[1], match[2]) for match in matches if match is not None]
    if len(found) < len(parts) or len({unit for _, unit in found}) != 1:
        return [], None
    return [float(number) for number, _ in found], found[0][1]


def _per_band(value: Any, num_bands: int) -> list[float] | None:
    numbers = _numbers(value)
    if numbers is None or len(numbers) not in (1, num_bands) or not np.isfinite(numbers).all():
        return None
    return numbers if len(numbers) == num_bands else numbers * num_bands


def _range(numbers: Sequence[float]) -> str:
    low, high = min(numbers), max(numbers)
    return f"{low:g}" if low == high else tr("{low:g} to {high:g}", low=low, high=high)


def _step(values: NDArray[np.float64]) -> float | None:
    """Distance of regular coordinates; None if they are not regular."""
    if len(values) < 2:
        return None
    step = float(values[-1] - values[0]) / (len(values) - 1)
    is_regular = step != 0.0 and np.allclose(np.diff(values), step, rtol=0.01, atol=0.0)
    return step if is_regular else None
