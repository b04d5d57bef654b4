"""Small synthetic scenes with a known answer, and their labels."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from numpy.typing import NDArray

from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassTable
from hsi_core.grid import Grid
from hsi_core.splits.info import SplitInfo

UTM = Affine(20.0, 0.0, 500000.0, 0.0, -20.0, 4480000.0)


def write_scene(
    path: Path, cube: NDArray, *, wavelengths=None, transform=UTM, crs="EPSG:32616", **options
) -> Path:
    """Write a cube (C, H, W) as GeoTIFF."""
    place = {"transform": transform, "crs": crs} if transform is not None else {}
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        count=cube.shape[0],
        height=cube.shape[1],
        width=cube.shape[2],
        dtype=cube.dtype,
        **place,
        **options,
    ) as dataset:
        dataset.write(cube)
        for index, value in enumerate(wavelengths or [], start=1):
            dataset.update_tags(index, wavelength=str(value), wavelength_units="nm")
    return path


def store_settings(server: str) -> dict[str, str]:
    """Variables with which GDAL takes a server for a cloud store: its folders are the buckets."""
    return {
        "AWS_S3_ENDPOINT": server.removeprefix("http://"),
        "AWS_HTTPS": "NO",
        "AWS_VIRTUAL_HOSTING": "FALSE",
        "AWS_NO_SIGN_REQUEST": "YES",
    }


def striped_classes(height: int, width: int, num_classes: int = 3) -> NDArray[np.uint16]:
    """Class codes 1..num_classes in squares of 8 pixels, shape (H, W)."""
    rows, columns = np.indices((height, width)) // 8
    return ((rows + columns) % num_classes + 1).astype(np.uint16)


def separable_cube(codes: NDArray, num_bands: int = 20, *, seed: int = 0) -> NDArray[np.uint16]:
    """Spectra that differ by class, with noise: (C, H, W), uint16."""
    rng = np.random.default_rng(seed)
    spectra = 1000 + 800 * rng.random((int(codes.max()) + 1, num_bands))
    cube = spectra[codes].transpose(2, 0, 1)
    return np.clip(cube + rng.normal(0, 30, cube.shape), 0, 65535).astype(np.uint16)


def write_labels(
    path: Path,
    scene: Path,
    codes: NDArray,
    *,
    names: dict[int, str] | None = None,
    info: SplitInfo | None = None,
) -> Path:
    """Write class codes (H, W) on the grid of a scene."""
    with rasterio.open(scene) as dataset:
        grid = Grid.of(dataset)
    table = ClassTable.from_codes(np.unique(codes), names)
    tags = info.to_tags() if info else {}
    write_class_raster(path, codes.astype(np.uint16), grid=grid, class_table=table, tags=tags)
    return path


def files_in(folder: Path) -> list[str]:
    """Names of what lies in a folder, sorted."""
    return sorted(path.name for path in folder.iterdir())


@contextmanager
def files_of_at_most(num_bytes: int) -> Iterator[None]:
    """Let every write beyond a size fail, as on a full disk."""
    resource = pytest.importorskip("resource")
    before, has_bytecode = resource.getrlimit(resource.RLIMIT_FSIZE), not sys.dont_write_bytecode
    sys.dont_write_bytecode = True  # a module that is imported meanwhile would be cached in part
    resource.setrlimit(resource.RLIMIT_FSIZE, (num_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        sys.dont_write_bytecode = not has_bytecode
