"""Read what an HDF5 or netCDF 4 file says about a dataset."""

from typing import Any

import h5py
import numpy as np

from hsi_core.scenes.array_metadata import ArrayMetadata, Coordinate, is_spectral, read_unit

_NO_COORDINATES = "This is a netCDF dimension but not a netCDF variable"


def read_hdf5_metadata(file: h5py.File, dataset: h5py.Dataset) -> ArrayMetadata:
    """Dimensions, attributes of dataset and groups, coordinates, and wavelengths anywhere in the file.

    Raises:
        OSError: the file is damaged.
    """
    attributes = [_attributes(dataset)]
    group = dataset.parent
    while True:
        attributes.append(_attributes(group))
        if group.name == "/":
            break
        group = group.parent
    names: list[str] = []
    coordinates: dict[str, Coordinate] = {}
    for dimension in dataset.dims:
        scale = dimension[0] if len(dimension) else None
        name = scale.name.rsplit("/", 1)[-1] if scale is not None and scale.name else dimension.label
        names.append(str(name))
        if scale is not None and not _as_text(_attributes(scale).get("NAME")).startswith(_NO_COORDINATES):
            found = _coordinate(scale)
            if found is not None:
                coordinates[str(name)] = found
    if not all(names):
        names = _labels(attributes[0])
    spectral: list[Coordinate] = []

    def visit(name: str, item: Any) -> None:
        if isinstance(item, h5py.Dataset) and is_spectral(name.rsplit("/", 1)[-1]):
            found = _coordinate(item)
            if found is not None:
                spectral.append(found)

    file.visititems(visit)
    mapping = _mapping(file, dataset)
    return ArrayMetadata(
        dimensions=tuple(names) if len(names) == dataset.ndim else None,
        attributes=attributes,
        coordinates=coordinates,
        spectral=spectral,
        crs_attributes={} if mapping is None else _attributes(mapping),
    )


def _attributes(item: Any) -> dict[str, Any]:
    """All attributes that can be read; some types of other programs cannot."""
    found = {}
    for name in item.attrs:
        try:
            found[str(name)] = item.attrs[name]
        except (OSError, TypeError, ValueError):
            continue
    return found


def _coordinate(item: h5py.Dataset) -> Coordinate | None:
    """A variable with at least two numbers along one axis."""
    if item.shape is None or item.dtype.kind not in "iuf" or max(item.shape, default=0) < 2:
        return None
    if max(item.shape) != item.size:
        return None
    values = np.asarray(item[...], dtype=np.float64).ravel()
    return Coordinate(str(item.name).rsplit("/", 1)[-1], values, read_unit(_attributes(item)))


def _as_text(value: Any) -> str:
    """A text of fixed or variable length, which h5py gives as bytes or as str; empty for anything else."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value if isinstance(value, str) else ""


def _labels(attributes: dict[str, Any]) -> list[str]:
    """Names of the axes in an attribute such as Dimension_Labels = "Line, Sample, Wavelength" of NEON."""
    for name, value in attributes.items():
        if name.lower().replace("_", "") in ("dimensionlabels", "dimensionnames"):
            parts = [_as_text(part) for part in np.asarray(value).ravel().tolist()]
            listed = parts[0].split(",") if len(parts) == 1 else parts
            return [part.strip() for part in listed]
    return []


def _mapping(file: h5py.File, dataset: h5py.Dataset) -> Any:
    """The variable with the CRS that the dataset names; None without one."""
    text = _as_text(_attributes(dataset).get("grid_mapping"))
    if not text:
        return None
    for group in (dataset.parent, file):
        if text in group:
            return group[text]
    return None
