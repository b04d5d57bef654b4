"""Finds the file of a raster layer of QGIS, for the worker."""

from __future__ import annotations

import os
import re

from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer

from hsi_qgis_plugin.i18n import tr


def raster_source(layer: QgsRasterLayer) -> str:
    """Absolute path of the file or folder of a layer, or the name of a dataset for GDAL.

    The path is absolute because the worker runs in another folder. GDAL also opens datasets inside a file or
    an archive, and files of a server.

    Raises:
        QgsProcessingException: the layer is nothing that GDAL reads in another process.
    """
    provider = layer.dataProvider().name() if layer.dataProvider() else ""
    source = layer.source().partition("|")[0]
    if provider != "gdal":
        raise QgsProcessingException(
            tr(
                "The layer “{layer}” is not a file that GDAL reads (it comes from “{provider}”): "
                "save it as GeoTIFF first (Export > Save As), then choose the file."
            ).format(layer=layer.name(), provider=provider or tr("nowhere"))
        )
    is_file = os.path.exists(source)
    if not is_file and (source.startswith(("/vsimem/", "<")) or not layer.isValid()):
        raise QgsProcessingException(
            tr(
                "The layer “{layer}” lies in the memory of QGIS, or it cannot be read: save it as GeoTIFF "
                "first (Export > Save As), then choose the file."
            ).format(layer=layer.name())
        )
    if _is_service(source):
        raise QgsProcessingException(
            tr(
                "The layer “{layer}” describes a web service: save it as GeoTIFF first (Export > "
                "Save As), then choose the file."
            ).format(layer=layer.name())
        )
    if not is_file:
        return source
    return os.path.abspath(source)


def is_dataset_name(text: str) -> bool:
    """Whether a text is a name of GDAL for a dataset inside an archive or a file, or on a server."""
    if os.path.exists(text) or text.startswith("/vsimem/"):
        return False
    driver, colon, rest = text.partition(":")
    return text.startswith("/vsi") or bool(colon and len(driver) > 1 and driver.isupper() and rest)


def dataset_title(name: str) -> str:
    """Name for the layer of such a dataset: of its file, or of the variable."""
    return os.path.splitext(re.split(r"[/:]", name)[-1])[0].strip('"') or name


def _is_service(path: str) -> bool:
    with QuietGdal():
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
        return dataset is not None and dataset.GetDriver().ShortName in ("WMS", "WMTS", "WCS", "OGCAPI")


class QuietGdal:
    """Turns off messages and exceptions of GDAL: the caller handles a file that cannot be opened."""

    def __enter__(self) -> None:
        self._had_exceptions = gdal.GetUseExceptions()
        gdal.DontUseExceptions()
        gdal.PushErrorHandler("CPLQuietErrorHandler")

    def __exit__(self, *_: object) -> None:
        gdal.PopErrorHandler()
        if self._had_exceptions:
            gdal.UseExceptions()
