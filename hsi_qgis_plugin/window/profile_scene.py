"""The scene of the spectral profile: leads from the map to its pixels, and reads them."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QTransform

from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.spectra import SceneFile, SpectrumError, Window


class ProfileScene:
    """A scene layer that is open for reading.

    Args:
        layer: the layer.

    Raises:
        SpectrumError: the layer is not a file that GDAL reads.
    """

    def __init__(self, layer: QgsRasterLayer) -> None:
        if layer.dataProvider() is None or layer.dataProvider().name() != "gdal":
            raise SpectrumError(
                tr("The layer “{layer}” is not a file that GDAL reads: save it as GeoTIFF first.").format(
                    layer=layer.name()
                )
            )
        self.path = layer.source().partition("|")[0]
        self.crs = layer.crs()
        self.file = SceneFile(self.path)
        extent = layer.extent()
        numbers = self.file.geotransform() or (
            extent.xMinimum(),
            extent.width() / self.file.width,
            0.0,
            extent.yMaximum(),
            0.0,
            -extent.height() / self.file.height,
        )
        left, a, b, top, c, d = numbers
        self.to_map = QTransform(a, c, b, d, left, top)
        self.to_pixels, is_invertible = self.to_map.inverted()
        if not is_invertible:
            raise SpectrumError(tr("The place of the scene “{layer}” is damaged.").format(layer=layer.name()))

    def window_of(
        self, rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem, side: int = 1
    ) -> Window | None:
        """Pixels below a rectangle of the map, or the square of `side` pixels around it if it is a point.

        Returns:
            The window; None if it lies outside the scene.
        """
        try:
            box = self._transform(crs).transformBoundingBox(rectangle)
        except QgsCsException:
            return None
        corners = [
            self.to_pixels.map(x, y)
            for x in (box.xMinimum(), box.xMaximum())
            for y in (box.yMinimum(), box.yMaximum())
        ]
        columns, rows = [int(x // 1) for x, _ in corners], [int(y // 1) for _, y in corners]
        margin = side // 2 if rectangle.isEmpty() else 0
        left, right = max(min(columns) - margin, 0), min(max(columns) + margin, self.file.width - 1)
        top, bottom = max(min(rows) - margin, 0), min(max(rows) + margin, self.file.height - 1)
        if left > right or top > bottom:
            return None
        return left, top, right - left + 1, bottom - top + 1

    def outline_of(self, window: Window) -> QgsGeometry:
        """The pixels of a window as a polygon in the CRS of the scene."""
        left, top, width, height = window
        corners = ((left, top), (left + width, top), (left + width, top + height), (left, top + height))
        return QgsGeometry.fromPolygonXY([[QgsPointXY(*self.to_map.map(x, y)) for x, y in corners]])

    def in_pixels(self, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        """A geometry in pixels: x is the column, and y the row.

        Raises:
            SpectrumError: it cannot be transformed to the CRS of the scene.
        """
        copy = QgsGeometry(shape)
        try:
            copy.transform(self._transform(crs))
        except QgsCsException:
            raise SpectrumError(tr("A label cannot be transformed to the CRS of the scene.")) from None
        copy.get().transform(self.to_pixels)
        return copy

    def _transform(self, crs: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(crs, self.crs, QgsProject.instance())
