"""Mean spectra of the classes of a layer of labels or of a class map, read in the background."""

from __future__ import annotations

import array
import re
from collections.abc import Callable

from qgis.core import (
    QgsGeometry,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsTask,
    QgsVectorLayer,
)

from hsi_qgis_plugin.class_pixels import ClassPixels, pixels_of_raster, pixels_of_shapes
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.labels import categorized_field, classes_of_vector, single_field
from hsi_qgis_plugin.spectra import SceneFile, Spectrum, SpectrumError
from hsi_qgis_plugin.window.profile_scene import ProfileScene

MOST_CLASSES = 100
Prepare = Callable[[], list[ClassPixels]]
"""Finds the pixels of the classes; it may run in another thread."""


class ClassMeans(QgsTask):
    """Reads the mean spectrum of each class.

    Args:
        scene: the scene.
        prepare: finds the pixels.
        done: called in the main thread with the spectra, or with the reason why there are none.
    """

    def __init__(
        self, scene: ProfileScene, prepare: Prepare, done: Callable[[list[Spectrum], str], None]
    ) -> None:
        super().__init__(tr("Mean spectra of classes"), QgsTask.Flag.CanCancel)
        self._path, self._prepare, self._done = scene.path, prepare, done
        self._spectra: list[Spectrum] = []
        self._reason = ""

    def run(self) -> bool:
        """Read the spectra. QGIS calls this method in a thread of its own."""
        try:
            classes = [found for found in self._prepare() if found.pixels]
            if not classes:
                raise SpectrumError(tr("No pixel of the scene has a class in this layer."))
            file = SceneFile(self._path)
            # Rows one after the other, so that GDAL decompresses each block once.
            order = sorted(
                (pixel[1], pixel[0], n) for n, item in enumerate(classes) for pixel in item.chosen()
            )
            values: list[list[array.array[float]]] = [[] for _ in classes]
            for done, (row, column, number) in enumerate(order):
                if self.isCanceled():
                    return False
                values[number] += file.read_pixels([(column, row)])
                self.setProgress(100.0 * done / len(order))
            for item, found in zip(classes, values):
                spectrum = file.mean_of(found)
                spectrum.name, spectrum.color = item.name, item.color
                self._spectra.append(spectrum)
        except SpectrumError as error:
            self._reason = str(error)
        return not self._reason

    def finished(self, is_done: bool) -> None:
        """Hand over the spectra. QGIS calls this method in the main thread."""
        if is_done or self._reason:
            self._done(self._spectra, self._reason)


def prepare_classes(layer: QgsMapLayer, field: str, scene: ProfileScene) -> Prepare:
    """Read what the main thread has to read of a layer.

    Args:
        layer: polygons or points with a class, or a raster of class codes.
        field: field with the class; if empty, that by which the layer is categorized, or its only one.
        scene: the scene.

    Raises:
        SpectrumError: the layer has no classes.
    """
    size = (scene.file.width, scene.file.height)
    if isinstance(layer, QgsRasterLayer):
        path, band = layer.source().partition("|")[0], 1
        classes = _classes_of_raster(layer)

        def look() -> list[ClassPixels]:
            pixels_of_raster(path, band, classes, size)
            return list(classes.values())

        return look
    shapes = _shapes(layer, field, scene)

    def rasterize() -> list[ClassPixels]:
        pixels_of_shapes(shapes, size)
        return list({id(found): found for found, _ in shapes}.values())

    return rasterize


def _classes_of_raster(layer: QgsRasterLayer) -> dict[int, ClassPixels]:
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        raise SpectrumError(
            tr(
                "The raster “{layer}” is not drawn by classes: choose “Paletted/Unique values” in its "
                "symbology."
            ).format(layer=layer.name())
        )
    items = [item for item in renderer.classes() if item.value > 0 and float(item.value).is_integer()]
    return {
        int(item.value): ClassPixels(item.label or str(int(item.value)), item.color.name())
        for item in items[:MOST_CLASSES]
    }


def _shapes(layer: QgsVectorLayer, field: str, scene: ProfileScene) -> list[tuple[ClassPixels, QgsGeometry]]:
    field = field or categorized_field(layer) or single_field(layer)
    if layer.fields().lookupField(field) < 0:
        raise SpectrumError(
            tr("Choose the field of “{layer}” that has the class.").format(layer=layer.name())
        )
    known = {value: (name, color) for _, name, color, value in classes_of_vector(layer, field)}
    classes: dict[str, ClassPixels] = {}
    shapes = []
    for feature in layer.getFeatures():
        value = feature[field]
        if value is None or (hasattr(value, "isNull") and value.isNull()) or not feature.hasGeometry():
            continue
        text = str(int(value) if isinstance(value, float) and value.is_integer() else value).strip()
        if not text or (known and text not in known) or re.fullmatch(r"-\d+|0+", text):
            continue
        name, color = known.get(text, (text, ""))
        if name not in classes:
            if len(classes) == MOST_CLASSES:
                raise SpectrumError(
                    tr(
                        "The field “{field}” has more than {count} values: choose the field of the class."
                    ).format(field=field, count=MOST_CLASSES)
                )
            classes[name] = ClassPixels(name, color)
        shapes.append((classes[name], scene.in_pixels(feature.geometry(), layer.crs())))
    return shapes
