"""Arrays in netCDF files whose bands do not come first: GDAL takes the first axis for the bands.

Files with the axes band, row, column are left to GDAL.
"""

import re
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import rasterio
import scipy.io

from hsi_core.errors import SceneError
from hsi_core.language import Text, tr
from hsi_core.language import listed as joined
from hsi_core.scenes.array_file import (
    StoredArray,
    Variable,
    choose_variable,
    damaged,
    is_array_file,
    kind_of,
    open_hdf5,
)
from hsi_core.scenes.array_metadata import ArrayMetadata, Coordinate, axes_of, is_spectral, read_unit, role_of

_CLASSIC = (b"CDF\x01", b"CDF\x02")


def is_netcdf(path: Path) -> bool:
    """Whether a file is netCDF that is opened here: HDF5 with another suffix, or the classic format."""
    if is_array_file(path) or not path.is_file():
        return False
    return h5py.is_hdf5(path) or _is_classic(path)


def _is_classic(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(4) in _CLASSIC


@contextmanager
def open_netcdf(path: Path, variable: str | None) -> Iterator[StoredArray]:
    """Open the variable with three axes.

    Args:
        path: netCDF file.
        variable: name, or its last part; found where exactly one variable has three axes.

    Raises:
        SceneError: the file is damaged, or no variable, or several, fit.
    """
    if _is_classic(path):
        with _open_classic(path, variable) as stored:
            yield stored
        return
    with open_hdf5(path, variable, 3) as stored:
        yield stored


@contextmanager
def _open_classic(path: Path, variable: str | None) -> Iterator[StoredArray]:
    try:
        file = scipy.io.netcdf_file(path, "r", mmap=True)
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise damaged(path, "a netCDF file", error) from error
    try:
        found = [
            Variable(name, tuple(map(int, item.shape)), kind_of(item.data.dtype))
            for name, item in file.variables.items()
        ]
        chosen = choose_variable(path, found, variable, 3)
        item = file.variables[chosen.name]
        lists = {
            name: Coordinate(name, _values(other), read_unit(_attributes(other)))
            for name, other in file.variables.items()
            if len(other.shape) == 1 and other.data.dtype.kind in "iuf"
        }
        mapping = file.variables.get(_text(_attributes(item).get("grid_mapping", b"")))
        metadata = ArrayMetadata(
            dimensions=tuple(item.dimensions),
            attributes=[_attributes(item), _attributes(file)],
            coordinates={name: lists[name] for name in item.dimensions if name in lists},
            spectral=[found for name, found in lists.items() if is_spectral(name)],
            crs_attributes={} if mapping is None else _attributes(mapping),
        )
        yield StoredArray(item.data, chosen, is_reversed=False, metadata=metadata)
    finally:
        with warnings.catch_warnings():
            # An array of this file may still be in use; its memory is freed with it.
            warnings.simplefilter("ignore", RuntimeWarning)
            file.close()


def _attributes(item: Any) -> Mapping[str, Any]:
    """Attributes of a file or variable; scipy gives all of them under this name alone."""
    attributes: Mapping[str, Any] = item._attributes
    return attributes


def _values(item: scipy.io.netcdf_variable) -> np.ndarray:
    return np.array(item.data, dtype=np.float64)


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def check_dimensions(dataset: rasterio.DatasetReader, path: Path) -> None:
    """Refuse a netCDF variable whose rows or columns GDAL takes for bands.

    Args:
        dataset: open raster.
        path: path of the file, for messages.

    Raises:
        SceneError: a dimension before the last two is named like rows or columns.
    """
    names = dataset.tags().get("NETCDF_DIM_EXTRA", "").strip("{}").split(",")
    wrong = [name for name in names if role_of(name) in ("h", "w")]
    if wrong:
        raise SceneError(
            tr(
                "{name} has the dimension {wrong} in the place of the bands; Import a cube reads variables "
                "with three axes in any order. Import it first, or extract such a variable.",
                name=path.name,
                wrong=wrong[0],
            )
        )


def check_bands_first(dataset: rasterio.DatasetReader, path: Path) -> tuple[str | None, list[float | None]]:
    """Refuse a scene whose bands do not come first; a file whose dimensions do not tell gets a sentence.

    Args:
        dataset: open raster in a netCDF or HDF5 file.
        path: path of the file.

    Returns:
        A sentence about the order that is assumed, or None if the names of the dimensions tell it; and the
        wavelengths of the bands that the file names, in nm, or nothing.

    Raises:
        SceneError: the names of the dimensions, or the number of wavelengths, give another order than band,
            row, column.
    """
    file, variable = _file_and_variable(path)
    if not file.is_file():
        return None, []
    check_dimensions(dataset, path)
    try:
        with open_netcdf(file, variable) as stored:
            metadata, described = stored.metadata, stored.variable.describe()
            shape = stored.variable.shape
            turned = _describe_turn(dataset, stored, path)
    except SceneError:
        return None, []  # GDAL chooses another variable, or reports the error
    names = None if metadata is None else metadata.dimensions
    axes = axes_of(names)
    if axes == "chw" and names is not None:
        is_time = names[0].strip().lower().startswith("time")
        notes = [
            *(
                [
                    tr(
                        "The dimension {dimension} of {name} is taken as the bands.",
                        dimension=names[0],
                        name=path.name,
                    )
                ]
                if is_time
                else []
            ),
            *([turned] if turned else []),
        ]
        return joined(notes, " ") if notes else None, []
    if axes is None and metadata is not None:
        axes = _axes_by_wavelengths(metadata, shape, file.name)
    if axes in ("chw", None):
        notes = [turned] if turned else []
        if axes is None:
            notes.append(
                tr(
                    "The axes of {described} in {name} are taken as bands, rows, columns.",
                    described=described,
                    name=file.name,
                )
            )
        if variable is not None and dataset.crs is None:
            notes.append(
                tr(
                    "GDAL gives {described} in {name} no place on the ground; if the file is a product of a "
                    "known sensor, Import a cube keeps its place and bad bands.",
                    described=described,
                    name=file.name,
                )
            )
        known = [] if metadata is None else metadata.wavelengths("chw", shape, file.name)[0]
        return joined(notes, " ") if notes else None, known
    listed = ", ".join(names) if axes_of(names) is not None and names is not None else tr("not in that order")
    raise SceneError(
        tr(
            "The dimensions of {described} in {name} are {listed}, but a scene has its bands first; import "
            "the file first (Import a cube).",
            described=described,
            name=file.name,
            listed=listed,
        )
    )


def _describe_turn(dataset: rasterio.DatasetReader, stored: StoredArray, path: Path) -> Text | None:
    """A sentence if GDAL turns an image without a place upside down; otherwise None."""
    shape = stored.variable.shape
    if dataset.crs is not None or not dataset.transform.is_identity or shape[1:] != dataset.shape:
        return None
    if stored.is_reversed or shape[1] < 2:
        return None
    first, last = (np.asarray(stored.values[0, row]) for row in (0, shape[1] - 1))
    shown = dataset.read(1, window=((0, 1), (0, shape[2])))[0]
    if not np.array_equal(shown, last, equal_nan=True) or np.array_equal(shown, first, equal_nan=True):
        return None
    return tr(
        "{name} has no place on the ground, and GDAL and QGIS turn it upside down: the last row of the "
        "file is the first one here. Import a cube keeps the order of the file.",
        name=path.name,
    )


def _file_and_variable(path: Path) -> tuple[Path, str | None]:
    """The file that a path or the name of a dataset means, and the last part of the name of its variable."""
    if path.is_file():
        return path, None
    found = re.fullmatch(r'(?:HDF5|NETCDF):"?(.+?)"?:/*(.+)', path.as_posix())
    return (Path(found[1]), found[2].rsplit("/", 1)[-1]) if found else (path, None)


def _axes_by_wavelengths(metadata: ArrayMetadata, shape: tuple[int, ...], name: str) -> str | None:
    """Order of the axes by the axis that has as many values as there are wavelengths; None without any."""
    for axes in ("chw", "hcw", "hwc"):
        if any(value is not None for value in metadata.wavelengths(axes, shape, name)[0]):
            return axes
    return None
