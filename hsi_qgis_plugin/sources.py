"""From a raster layer of QGIS to the path of a file that the worker can open."""

from __future__ import annotations

import os

from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer

from hsi_qgis_plugin.i18n import tr


def raster_source(layer: QgsRasterLayer) -> str:
    """The absolute path of the file, or folder, that a layer shows: the worker runs in a folder of its own.

    The worker takes paths only: GDAL also opens names of datasets inside a file, of files inside an archive and of
    services, which are no paths.

    Raises:
        QgsProcessingException: the layer is not a file on disk that GDAL reads.
    """
    provider = layer.dataProvider().name() if layer.dataProvider() else ""
    source = layer.source().partition("|")[0]
    if provider != "gdal":
        raise QgsProcessingException(
            tr(
                "The layer “{layer}” is not a file that GDAL reads (it comes from “{provider}”): save it as GeoTIFF "
                "first (Export > Save As), then choose the file."
            ).format(layer=layer.name(), provider=provider or tr("nowhere"))
        )
    if not os.path.exists(source):
        raise QgsProcessingException(
            tr(
                "The layer “{layer}” is not a file of its own on this computer, but a part of one or something that "
                "GDAL fetches: import it first with “Import a cube”, where “Variable” takes the name of a dataset inside "
                "a file, or save it as GeoTIFF (Export > Save As); then choose the new file."
            ).format(layer=layer.name())
        )
    if _is_service(source):
        raise QgsProcessingException(
            tr(
                "The layer “{layer}” is the description of a web service: save it as GeoTIFF first (Export > Save As), "
                "then choose the file."
            ).format(layer=layer.name())
        )
    return os.path.abspath(source)


def _is_service(path: str) -> bool:
    with _QuietGdal():
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
        return dataset is not None and dataset.GetDriver().ShortName in ("WMS", "WMTS", "WCS", "OGCAPI")


class _QuietGdal:
    """No messages and no exceptions from GDAL: what cannot be opened is answered here."""

    def __enter__(self) -> None:
        self._had_exceptions = gdal.GetUseExceptions()
        gdal.DontUseExceptions()
        gdal.PushErrorHandler("CPLQuietErrorHandler")

    def __exit__(self, *_: object) -> None:
        gdal.PopErrorHandler()
        if self._had_exceptions:
            gdal.UseExceptions()
