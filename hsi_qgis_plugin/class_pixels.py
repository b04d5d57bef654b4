"""Finds pixels of a scene that have a class: in a raster of class codes, or below polygons and points."""

from __future__ import annotations

import array
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from osgeo import gdal, ogr
from qgis.core import QgsGeometry, QgsWkbTypes

from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.sources import QuietGdal
from hsi_qgis_plugin.spectra import SpectrumError

PER_CLASS = 200
"""Pixels of a class whose spectra are read at most; they are spread evenly over all pixels of the class."""
MOST_CELLS = 1_000_000
"""Pixels of a polygon, or of a strip of a raster, that are looked at at once."""

Pixel = tuple[int, int]
"""Column and row."""


@dataclass
class ClassPixels:
    """Pixels of a class.

    Args:
        name: name of the class.
        color: its colour as #rrggbb.
        pixels: those that have been found.
    """

    name: str
    color: str
    pixels: list[Pixel] = field(default_factory=list)

    def chosen(self) -> list[Pixel]:
        """At most `PER_CLASS` of the pixels at regular steps, row by row."""
        pixels = sorted(set(self.pixels), key=lambda pixel: (pixel[1], pixel[0]))
        step = len(pixels) / min(PER_CLASS, max(len(pixels), 1))
        return [pixels[int(n * step)] for n in range(min(PER_CLASS, len(pixels)))]


def pixels_of_raster(path: str, band: int, classes: Mapping[int, ClassPixels], size: tuple[int, int]) -> None:
    """Add the pixels of a raster of class codes to their classes; other codes are left out.

    Args:
        path: the raster.
        band: its band with the codes.
        classes: classes by their codes.
        size: columns and rows of the scene, which has the same grid.

    Raises:
        SpectrumError: the raster cannot be read, or has another size than the scene.
    """
    with QuietGdal():
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
        if dataset is None:
            raise SpectrumError(tr("GDAL cannot open {path}.").format(path=path))
        width, height = dataset.RasterXSize, dataset.RasterYSize
        if (width, height) != size:
            raise SpectrumError(
                tr(
                    "The raster of classes has {width} x {height} pixels, and the scene {columns} x {rows}: "
                    "choose a raster on the grid of the scene."
                ).format(width=width, height=height, columns=size[0], rows=size[1])
            )
        codes = dataset.GetRasterBand(band)
        rows_at_once = max(1, MOST_CELLS // width)
        step = max(1, round(math.sqrt(width * height / (16 * MOST_CELLS))))
        for top in range(0, height, rows_at_once):
            rows = min(rows_at_once, height - top)
            data = codes.ReadRaster(0, top, width, rows, buf_type=gdal.GDT_Int32)
            if data is None:
                raise SpectrumError(tr("GDAL cannot read {path}.").format(path=path))
            values = array.array("i")
            values.frombytes(bytes(data))
            for row in range(0, rows, step):
                for column in range(0, width, step):
                    found = classes.get(values[row * width + column])
                    if found is not None:
                        found.pixels.append((column, top + row))


def pixels_of_shapes(shapes: Iterable[tuple[ClassPixels, QgsGeometry]], size: tuple[int, int]) -> None:
    """Add pixels whose centres lie in polygons, or that contain points, to their classes.

    Args:
        shapes: classes and geometries in pixels: x is the column from the left, and y the row from the top.
        size: columns and rows of the scene.
    """
    for found, shape in shapes:
        box = shape.boundingBox()
        left, top = max(0, math.floor(box.xMinimum())), max(0, math.floor(box.yMinimum()))
        right, bottom = min(size[0], math.ceil(box.xMaximum())), min(size[1], math.ceil(box.yMaximum()))
        if shape.type() == QgsWkbTypes.GeometryType.PointGeometry:
            places = [(math.floor(point.x()), math.floor(point.y())) for point in shape.vertices()]
            found.pixels += [(x, y) for x, y in places if 0 <= x < size[0] and 0 <= y < size[1]]
        elif left < right and top < bottom:
            found.pixels += _pixels_of_polygon(shape, (left, top, right - left, bottom - top))


def _pixels_of_polygon(shape: QgsGeometry, window: tuple[int, int, int, int]) -> list[Pixel]:
    left, top, width, height = window
    step = max(1, math.ceil(math.sqrt(width * height / MOST_CELLS)))
    columns, rows = -(-width // step), -(-height // step)
    with QuietGdal():
        mask = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Byte)
        mask.SetGeoTransform((left, step, 0.0, top, 0.0, step))
        source = (ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")).CreateDataSource("")
        layer = source.CreateLayer("shape", None, ogr.wkbUnknown)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(shape.asWkb())))
        layer.CreateFeature(feature)
        gdal.RasterizeLayer(mask, [1], layer, burn_values=[1])
        inside = bytes(mask.ReadRaster())
    found = []
    for cell, value in enumerate(inside):
        if value:
            column, row = left + cell % columns * step, top + cell // columns * step
            found.append((min(column, left + width - 1), min(row, top + height - 1)))
    return found
