"""Runs inside QGIS (see window_test.sh): the steps of two tutorials on the sample scene, with pictures.

The sample scene has no plots and no rocks: squares in its fields stand for plots, single pixels for points.
"""

import random
import shutil
import sys
import time
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QGroupBox
from qgis.utils import iface, plugins

sys.path.insert(0, "scripts")
from window_user import WindowUser, act_in_window, find_dialog

FOLDER = Path("build/tutorials")
PLOTS, PLOT_SIDE, PLOTS_OF_A_CLASS = (5, 6, 8, 14), 3, 12
"""Classes, side in pixels and number of the plots."""
FLASH_S = 3
"""Time in which QGIS flashes a point."""
PLACES, PLACES_OF_A_CLASS = (2, 6, 11, 14), 10
"""Classes and number of the points."""


class Tutorial(WindowUser):
    """Does the steps of a tutorial; layers that are not shown are hidden."""

    def __init__(self) -> None:
        super().__init__(FOLDER)
        self.data = (FOLDER / "data").resolve()
        shutil.rmtree(self.data, ignore_errors=True)
        self.data.mkdir()
        self.window = plugins["hsi_qgis_plugin"].window

    def run_algorithm(self, name: str, parameters: dict[str, Any]) -> dict[str, Any]:
        """Run an algorithm in its dialog."""
        return self.run(lambda: self.window.run(name), parameters)

    def show_dialog(self, name: str, parameters: dict[str, Any], picture: str) -> None:
        """Take a picture of a dialog with its advanced parameters."""
        self.window.run(name)
        dialog = self.wait(find_dialog)
        dialog.setParameters(parameters)
        dialog.resize(900, 800)
        QApplication.processEvents()
        for group in dialog.mainWidget().findChildren(QGroupBox):
            group.setProperty("collapsed", False)
        for _ in range(20):
            QApplication.processEvents()
        assert dialog.grab().save(str(FOLDER / f"{picture}.png"))
        dialog.close()

    def load_sample(self) -> None:
        """Load the sample scene; its labels are read and removed."""
        results = self.run_algorithm("samplescene", {"FOLDER": str(self.data)})
        self.scene, truth = (find_layer(results[name]) for name in ("SCENE", "LABELS"))
        self.codes = gdal.Open(truth.source()).ReadAsArray()
        self.classes = {int(each.value): (each.label, each.color) for each in truth.renderer().classes()}
        QgsProject.instance().removeMapLayer(truth)

    def show(self, layer: Any, is_shown: bool) -> None:
        """Switch a layer on or off in the list of layers."""
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(is_shown)

    def show_only_scene(self) -> None:
        """Switch all layers off but the scene."""
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            node.setItemVisibilityChecked(node.layer() == self.scene)

    def remove_all_but_scene(self) -> None:
        """Remove layers and groups of the tutorial before."""
        root = QgsProject.instance().layerTreeRoot()
        for node in root.findLayers():
            if node.layer() != self.scene:
                QgsProject.instance().removeMapLayer(node.layer())
        root.removeChildrenGroupWithoutLayers()

    def zoom_to_scene(self) -> None:
        """Show the whole scene, without docks and messages that the tutorials do not use."""
        for name in ("HsiWelcomeDock", "Browser", "ResultsViewer"):
            dock = iface.mainWindow().findChild(QDockWidget, name)
            if dock is not None:
                dock.hide()
        iface.messageBar().clearWidgets()
        QApplication.processEvents()
        iface.mapCanvas().setExtent(self.scene.extent())
        iface.mapCanvas().refresh()

    def draw_labels(self, name: str, kind: str, *, classes: tuple[int, ...], side: int, count: int) -> Any:
        """Make a layer of squares, or of points where `side` is 1, inside the fields of some classes.

        Args:
            name: name of layer and file.
            kind: of the geometry, for QGIS.
            classes: codes of the classes.
            side: side of the squares in pixels.
            count: number for each class.
        """
        layer = QgsVectorLayer(f"{kind}?crs={self.scene.crs().authid()}&field=class:string", name, "memory")
        area, size = self.scene.extent(), self.scene.rasterUnitsPerPixelX()
        draw = random.Random(0)
        for code in classes:
            rows, columns = self.codes.shape
            corners = [
                (row, column)
                for row in range(0, rows - side, side + 1)
                for column in range(0, columns - side, side + 1)
                if (self.codes[row : row + side, column : column + side] == code).all()
            ]
            for row, column in draw.sample(corners, min(count, len(corners))):
                left, top = area.xMinimum() + column * size, area.yMaximum() - row * size
                square = QgsRectangle(left, top - side * size, left + side * size, top)
                feature = QgsFeature(layer.fields())
                feature.setGeometry(
                    QgsGeometry.fromRect(square)
                    if side > 1
                    else QgsGeometry.fromPointXY(QgsPointXY(square.center()))
                )
                feature["class"] = self.classes[code][0]
                layer.dataProvider().addFeature(feature)
        return self.add_labels(layer, [self.classes[code] for code in classes])

    def add_labels(self, layer: Any, classes: list[tuple[str, QColor]]) -> Any:
        """Save a layer of labels, and add it to the project in the colours of the classes."""
        options = QgsVectorFileWriter.SaveVectorOptions()
        path = self.data / f"{layer.name()}.gpkg"
        context = QgsProject.instance().transformContext()
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
        saved = QgsVectorLayer(str(path), layer.name())
        categories = []
        for name, color in classes:
            symbol = QgsSymbol.defaultSymbol(saved.geometryType())
            symbol.setColor(color)
            symbol.symbolLayer(0).setStrokeColor(QColor("white"))
            categories.append(QgsRendererCategory(name, symbol, name))
        saved.setRenderer(QgsCategorizedSymbolRenderer("class", categories))
        return QgsProject.instance().addMapLayer(saved)


def find_layer(source: Any) -> QgsRasterLayer:
    """The layer of the project that shows a file."""
    wanted = Path(str(source)).resolve()
    layers = QgsProject.instance().mapLayers().values()
    return next(layer for layer in layers if Path(layer.source().split("|")[0]).resolve() == wanted)


def forest(user: Tutorial) -> None:
    """The tutorial of the plots."""
    plots = user.draw_labels("plots", "Polygon", classes=PLOTS, side=PLOT_SIDE, count=PLOTS_OF_A_CLASS)
    mislabelled = next(iter(plots.getFeatures()))
    plots.startEditing()
    plots.changeAttributeValue(mislabelled.id(), plots.fields().indexOf("class"), user.classes[PLOTS[-1]][0])
    plots.commitChanges()
    checked = {"INPUT": user.scene.id(), "LABELS": plots.id(), "FIELD": "class"}
    user.run_algorithm("labelreport", {**checked, "POINTS": str(user.data / "suspicious.gpkg")})
    user.zoom_to_scene()
    user.picture("forest_check")
    user.show_dialog("labelstomap", {**checked, "PIXEL_RULE": "inside"}, "forest_dialog")
    folder = str(user.data / "forest")
    user.run_algorithm("labelstomap", {**checked, "PIXEL_RULE": "inside", "FOLDER": folder})
    user.zoom_to_scene()
    user.picture("forest_map")


def geology(user: Tutorial) -> None:
    """The tutorial of the points."""
    user.remove_all_but_scene()
    points = user.draw_labels("points", "Point", classes=PLACES, side=1, count=PLACES_OF_A_CLASS)
    user.zoom_to_scene()
    profile = user.window.profile
    profile.start()
    profile.layer.setLayer(user.scene)
    profile.add_classes(points, "class")
    user.wait(lambda: profile.task is None)
    user.picture("geology_spectra")
    profile.hide()

    labelled = {"INPUT": user.scene.id(), "LABELS": points.id(), "FIELD": "class"}
    library = str(user.data / "library.gpkg")
    user.run_algorithm("importlibrary", {**labelled, "OUTPUT": library})
    user.show_only_scene()
    matched = {"INPUT": user.scene.id(), "LIBRARY": library, "THRESHOLD": 0.12}
    user.run_algorithm("matchspectra", {**matched, "OUTPUT": str(user.data / "matched.tif")})
    user.show(points, True)
    user.zoom_to_scene()
    user.picture("geology_match")

    model = str(user.data / "model.safetensors")
    user.run_algorithm("train", {**labelled, "NETWORK": "lda", "MODEL": model})
    user.show_only_scene()
    suggested = {"INPUT": user.scene.id(), "MODEL": model, "COUNT": 20}
    suggested["OUTPUT"] = str(user.data / "next.gpkg")
    user.run_algorithm("suggestlabels", suggested)
    user.zoom_to_scene()
    user.window.show_labels()
    user.click(user.window.labels.next)
    seen = time.monotonic() + FLASH_S
    user.wait(lambda: time.monotonic() > seen)
    user.picture("geology_next")


def act() -> None:
    """Both tutorials, on one sample scene."""
    user = Tutorial()
    user.load_sample()
    forest(user)
    geology(user)


FOLDER.mkdir(exist_ok=True)
act_in_window(act, FOLDER)
