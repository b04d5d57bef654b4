"""From a raster layer of QGIS to what the worker can open."""

from __future__ import annotations

from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer

from hsi_qgis_plugin.i18n import tr


def raster_source(layer: QgsRasterLayer) -> str:
    """The path, or the name of a subdataset, under which GDAL reads a layer.

    Raises:
        QgsProcessingException: the layer is not a file that GDAL reads.
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
    with _QuietGdal():
        dataset = gdal.OpenEx(source, gdal.OF_RASTER)
        is_file = dataset is not None and bool(dataset.GetFileList())
        is_service = dataset is not None and dataset.GetDriver().ShortName in ("WMS", "WMTS", "WCS", "OGCAPI")
    if not is_file or is_service:
        raise QgsProcessingException(
            tr(
                "The layer “{layer}” is not a file on this computer: save it as GeoTIFF first (Export > Save As), "
                "then choose the file."
            ).format(layer=layer.name())
        )
    return source


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
