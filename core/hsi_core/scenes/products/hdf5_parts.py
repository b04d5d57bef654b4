"""Parts of products in HDF5 and netCDF 4 files: variables, attributes, bands and grids."""

from collections.abc import Mapping, Sequence
from typing import Any

import h5py
import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError

from hsi_core.errors import SceneError
from hsi_core.grid import parse_crs
from hsi_core.language import tr
from hsi_core.scenes.array_file import StoredArray, Variable, kind_of
from hsi_core.scenes.hdf5_metadata import read_hdf5_metadata
from hsi_core.scenes.products.product import lacks
from hsi_core.scenes.products.registry import Candidate
from hsi_core.scenes.writer import BandInfo

_REMEDY = tr(
    "fetch the product again. To import it as a plain array, give the name of the variable (VARIABLE)"
)


def open_file(candidate: Candidate) -> h5py.File:
    """The open file of a candidate that a reader has recognised."""
    if candidate.hdf5 is None:
        raise AssertionError("not recognised")
    return candidate.hdf5


def has(candidate: Candidate, *names: str) -> bool:
    """Whether the file is HDF5 with all these groups or variables."""
    return candidate.hdf5 is not None and all(name in candidate.hdf5 for name in names)


def missing(candidate: Candidate, product: str, part: str) -> SceneError:
    """The error for a product that lacks a part; it says how to import the file anyway."""
    return lacks(candidate.path, product, part, _REMEDY)


def need(candidate: Candidate, product: str, name: str) -> h5py.Dataset:
    """A variable that the product must have.

    Raises:
        SceneError: it is missing.
    """
    found = open_file(candidate).get(name)
    if not isinstance(found, h5py.Dataset):
        raise missing(candidate, product, tr("the variable {name}", name=name))
    return found


def need_numbers(candidate: Candidate, product: str, name: str, count: int) -> NDArray[np.float64]:
    """All values of a variable with one number a band.

    Raises:
        SceneError: it is missing or has another length.
    """
    values = np.asarray(need(candidate, product, name)[...], dtype=np.float64).ravel()
    if len(values) != count:
        raise missing(
            candidate,
            product,
            tr(
                "{count} values in the variable {name} (it has {found})",
                count=count,
                name=name,
                found=len(values),
            ),
        )
    return values


def need_attribute(candidate: Candidate, product: str, item: Any, name: str) -> Any:
    """An attribute that a group or variable must have.

    Raises:
        SceneError: it is missing.
    """
    if name not in item.attrs:
        if item.name == "/":
            raise missing(candidate, product, tr("the attribute {name}", name=name))
        place = str(item.name).lstrip("/")
        raise missing(candidate, product, tr("the attribute {name} of {place}", name=name, place=place))
    return item.attrs[name]


def numbers_of(item: Any, name: str) -> NDArray[np.float64] | None:
    """An attribute as a list of numbers; None without it."""
    if name not in item.attrs:
        return None
    try:
        return np.asarray(item.attrs[name], dtype=np.float64).ravel()
    except (TypeError, ValueError):
        return None


def text_of(value: Any) -> str:
    """A text that h5py gives as bytes, string, or array with one of them; empty for anything else."""
    values = np.asarray(value).ravel().tolist() if value is not None else []
    if len(values) != 1:
        return ""
    found = values[0]
    return (found.decode("utf-8", "replace") if isinstance(found, bytes) else str(found)).strip("\x00 ")


def stored(dataset: h5py.Dataset) -> StoredArray:
    """A variable of a file whose values stay on the disk."""
    shape = tuple(map(int, dataset.shape))
    return StoredArray(dataset, Variable(str(dataset.name), shape, kind_of(dataset.dtype)), is_reversed=False)


def need_cube(candidate: Candidate, product: str, names: Sequence[str]) -> h5py.Dataset:
    """The first of some variables, with three axes of numbers.

    Raises:
        SceneError: none is there.
    """
    for name in names:
        found = open_file(candidate).get(name)
        if isinstance(found, h5py.Dataset) and found.ndim == 3 and kind_of(found.dtype) == "number":
            return found
    raise missing(candidate, product, tr("the cube {names}", names=" or ".join(names)))


def lookup_table(
    candidate: Candidate, product: str, names: tuple[str, str], swath: tuple[int, int]
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Row and column of the swath, from 0, at each place of a map grid; -1 where there is none.

    The file counts from 1. It has 0 or the fill value where there is none, and a negative number where a gap
    was filled with the pixel next to it.

    Args:
        candidate: the file.
        product: sensor and level, for messages.
        names: variables with the row and the column, shape (H, W).
        swath: rows and columns of the swath.

    Raises:
        SceneError: a variable is missing, or the table belongs to a larger swath.
    """
    places = []
    for name in names:
        stored_places = need(candidate, product, name)
        numbers = np.asarray(stored_places[...], dtype=np.int64)
        fill = numbers_of(stored_places, "_FillValue")
        if fill is not None:
            numbers[np.isin(numbers, fill)] = 0
        places.append((np.abs(numbers) - 1).astype(np.int32))
    rows, columns = places
    if rows.shape != columns.shape or rows.ndim != 2:
        raise missing(
            candidate, product, tr("{first} and {second} of one size", first=names[0], second=names[1])
        )
    if rows.max() >= swath[0] or columns.max() >= swath[1]:
        raise SceneError(
            tr(
                "{name} has a lookup table for {rows} x {columns} pixels, but its swath has {height} x "
                "{width}; fetch the product again.",
                name=candidate.path.name,
                rows=rows.max() + 1,
                columns=columns.max() + 1,
                height=swath[0],
                width=swath[1],
            )
        )
    is_empty = (rows < 0) | (columns < 0)
    rows[is_empty] = columns[is_empty] = -1
    return rows, columns


def say_placed(rows: NDArray[np.int32]) -> str:
    """The sentence about a swath that a lookup table puts on a grid."""
    return tr(
        "The swath is put on the map grid of the product by its lookup table; {share:.0%} of the grid lie "
        "outside.",
        share=(rows < 0).mean(),
    )


def describe_values(
    candidate: Candidate, dataset: h5py.Dataset, num_bands: int
) -> tuple[float | None, list[float], list[float], list[str]]:
    """Nodata value, scale and offset of each band by the attributes of a cube, and what is assumed."""
    metadata = read_hdf5_metadata(open_file(candidate), dataset)
    nodata, unused = metadata.nodata()
    scales, offsets, assumed = metadata.scaling(num_bands)
    return nodata, scales, offsets, [*unused, *assumed]


def make_bands(
    wavelengths: NDArray[np.float64],
    widths: NDArray[np.float64] | None,
    is_good: NDArray[np.bool_],
    *,
    scales: Sequence[float] | NDArray[np.float64],
    offsets: Sequence[float] | NDArray[np.float64],
) -> list[BandInfo]:
    """Bands from lists with one entry each; `widths` may be unknown."""
    return [
        BandInfo(
            wavelength_nm=float(wavelength),
            fwhm_nm=None if widths is None or not widths[index] > 0.0 else float(widths[index]),
            is_bad=not is_good[index],
            scale=float(scales[index]),
            offset=float(offsets[index]),
        )
        for index, wavelength in enumerate(wavelengths)
    ]


def read_crs(candidate: Candidate, product: str, value: Any, *, source: str) -> CRS:
    """A CRS from an EPSG code, WKT or another text.

    Raises:
        SceneError: it is none; the message names the source.
    """
    text = text_of(value)
    try:
        return CRS.from_epsg(int(float(text))) if _is_code(text) else parse_crs(text)
    except (CRSError, ValueError) as error:
        raise missing(
            candidate, product, tr("a known CRS in {source} ({text})", source=source, text=text[:60])
        ) from error


def _is_code(text: str) -> bool:
    try:
        return float(text) > 0
    except ValueError:
        return False


def first_text(attributes: Mapping[str, Any], names: Sequence[str]) -> str:
    """The first attribute with a text; empty if there is none."""
    return next((text for name in names if name in attributes and (text := text_of(attributes[name]))), "")
