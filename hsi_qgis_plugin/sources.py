"""Finds the file of a raster layer of QGIS, for the worker."""

from __future__ import annotations

import os

from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer

from hsi_qgis_plugin.i18n import tr


def raster_source(layer: QgsRasterLayer) -> str:
    """Absolute path of the file or folder of a layer.

    The path is absolute because the worker runs in another folder. The worker accepts only paths. GDAL also
    opens datasets inside a file, files inside an archive and web services, which have no path of their own.

    Raises:
        QgsProcessingException: the layer is not a file on disk that GDAL reads.
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
    if not os.path.exists(source):
        raise QgsProcessingException(
            tr(
                "The layer “{layer}” is not a separate file on this computer: it is a dataset "
                "inside a file, or GDAL downloads it. Import it first with “Import a cube” "
                "(“Variable” takes the name of a dataset inside a file), or save it as GeoTIFF "
                "(Export > Save As); then choose the new file."
            ).format(layer=layer.name())
        )
    if _is_service(source):
        raise QgsProcessingException(
            tr(
                "The layer “{layer}” describes a web service: save it as GeoTIFF first (Export > "
                "Save As), then choose the file."
            ).format(layer=layer.name())
        )
    return os.path.abspath(source)


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
