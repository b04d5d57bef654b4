"""Rasters that a user chose, opened with messages that name what is missing."""

from pathlib import Path

import rasterio
from rasterio.errors import RasterioError

from hsi_core.errors import SceneError
from hsi_core.files.dataset_names import dataset_name, is_dataset_name
from hsi_core.files.file_size import check_file_size
from hsi_core.language import tr


def open_raster(path: Path, name: str) -> rasterio.DatasetReader:
    """Open a raster.

    Args:
        path: of the raster.
        name: word of the user for the raster, such as "class map".

    Raises:
        SceneError: the file is missing, cut off, or not a raster.
    """
    if not (is_dataset_name(path) or path.is_file()):
        raise SceneError(tr("There is no file {path}; choose the {name} again.", path=path, name=name))
    try:
        dataset = rasterio.open(dataset_name(path))
    except RasterioError as error:
        raise SceneError(
            tr(
                "{file} is not a raster that can be read ({error}); choose the {name}.",
                error=error,
                file=path.name,
                name=name,
            )
        ) from error
    try:
        check_file_size(dataset, path)
    except SceneError:
        dataset.close()
        raise
    return dataset
