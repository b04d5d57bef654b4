"""Runs inside QGIS (see window_test.sh): open docks and dialogs, and save pictures of them."""

import os
import traceback
from pathlib import Path

import processing
from osgeo import gdal
from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDockWidget,
    QGroupBox,
    QPushButton,
    QScrollArea,
)
from qgis.utils import iface, plugins

from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.styling import add_opacity_slider
from hsi_qgis_plugin.wavelengths import Band
from hsi_qgis_plugin.window.band_chooser import BandChooser

WAIT_MS = 3000
WIDTH, LOWEST, HIGHEST = 760, 380, 960
"""Size in pixels of the dialogs for the guide; their height follows from their parameters."""
MIN_COLORS = 50
"""A window with text and icons has many more colours; an empty one has a few."""


def finish(text: str) -> None:
    """Write the result, and end QGIS without questions."""
    with open("build/window_test.txt", "w", encoding="utf-8") as stream:
        stream.write(text)
    os._exit(0)


def attempt(step) -> None:
    """Run a step; an error is the result."""
    try:
        step()
    except BaseException:
        finish(traceback.format_exc())


def add_raster(name: str, num_bands: int) -> QgsRasterLayer:
    """Add a small raster to the project."""
    path = f"/vsimem/{name}.tif"
    raster = gdal.GetDriverByName("GTiff").Create(path, 8, 8, num_bands)
    raster.SetGeoTransform((498550, 20, 0, 4480260, 0, -20))
    raster.SetProjection(QgsCoordinateReferenceSystem("EPSG:32616").toWkt())
    raster.FlushCache()
    return QgsProject.instance().addMapLayer(QgsRasterLayer(path, name))


def open_dialog() -> None:
    """Open the dialog of Train a network."""
    assert "hsi_qgis_plugin" in plugins, f"the plugin is not loaded: {sorted(plugins)}"
    provider = QgsApplication.processingRegistry().providerById("hsi")
    assert len(provider.algorithms()) >= 15
    title = tr("Hyperspectral classification")
    (menu,) = [action.menu() for action in iface.rasterMenu().actions() if action.text() == title]
    assert [action.text() for action in menu.actions()] == [
        tr("First steps"),
        tr("From labels to a map …"),
        tr("Spectral profile"),
        tr("Labels"),
        tr("Feature space"),
        tr("Band combination"),
        tr("Compare by swipe"),
        tr("Guide"),
    ]
    dock = iface.mainWindow().findChild(QDockWidget, "HsiWelcomeDock")
    assert dock.isVisible(), "the dock opens once after the installation"
    assert dock.to_map.isEnabled()
    assert iface.mainWindow().grab().save("build/main-window.png")
    plugins["hsi_qgis_plugin"].window.run("samplescene")  # as the buttons of the dock do
    (opened,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, AlgorithmDialog)]
    assert opened.isVisible()
    opened.reject()
    layers = [add_raster(name, num_bands) for name, num_bands in (("Labels", 1), ("Indian Pines", 200))]
    show_docks()
    for folder in ("build/dialogs", "build/guide"):
        os.makedirs(folder, exist_ok=True)
    for algorithm in provider.algorithms():
        open_each(algorithm)
    dialog = processing.createAlgorithmDialog("hsi:train", {})
    assert dialog is not None
    chosen = dialog.mainWidget().createProcessingParameters()
    assert [chosen["LABELS"], chosen["INPUT"]] == [layer.id() for layer in layers]
    show_others()
    dialog.show()
    dialog.raise_()
    QTimer.singleShot(WAIT_MS, lambda: attempt(lambda: take_picture(dialog)))


def show_docks() -> None:
    """Open the docks of spectra and labels, and save a picture of them."""
    window = plugins["hsi_qgis_plugin"].window
    window.profile.start()
    window.show_labels()
    window.features.start()
    QApplication.processEvents()
    assert window.profile.layer.currentLayer().name() == "Indian Pines"
    assert iface.mapCanvas().mapTool() == window.profile.tool
    assert window.profile.isVisible()
    assert window.labels.isVisible()
    assert iface.mainWindow().grab().save("build/docks.png")
    iface.setActiveLayer(window.profile.layer.currentLayer())
    window.dock.compare.click()
    assert window.swipe.item is not None
    window.dock.compare.click()
    assert window.swipe.item is None
    assert iface.mapCanvas().mapTool() == window.profile.tool
    for dock in (window.profile, window.labels, window.features):
        dock.hide()


def open_each(algorithm) -> None:
    """Open and close the dialog of an algorithm; save pictures of it without and with advanced parameters."""
    dialog = processing.createAlgorithmDialog(algorithm.id(), {})
    assert dialog is not None, f"{algorithm.id()} has no dialog"
    dialog.show()
    collapse(dialog, True)
    (area,) = dialog.mainWidget().findChildren(QScrollArea)
    hidden = area.widget().sizeHint().height() - area.viewport().height()
    dialog.resize(WIDTH, min(max(dialog.height() + hidden, LOWEST), HIGHEST))
    QApplication.processEvents()
    if QgsApplication.locale().startswith("en") and QgsApplication.themeName() == "default":
        picture = dialog.grab().toImage()
        picture.setText("parameters", " ".join(shown_parameters(algorithm)))
        assert picture.save(f"build/guide/{algorithm.name()}.png")
    collapse(dialog, False)
    hidden = area.widget().sizeHint().height() - area.viewport().height()
    dialog.resize(1000, dialog.height() + hidden)
    QApplication.processEvents()
    texts = {button.text() for button in dialog.findChildren(QAbstractButton)}
    assert (tr("Preview here") in texts) == (algorithm.name() == "classify")
    assert dialog.grab().save(f"build/dialogs/{algorithm.name()}.png")
    dialog.close()


def shown_parameters(algorithm) -> list[str]:
    """Names of the parameters of a dialog that are not advanced."""
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    return [each.name() for each in algorithm.parameterDefinitions() if not each.flags() & advanced]


def collapse(dialog, is_collapsed: bool) -> None:
    """Hide or show the advanced parameters of a dialog."""
    QApplication.processEvents()  # the groups take their last state
    for group in dialog.mainWidget().findChildren(QGroupBox):
        group.setProperty("collapsed", is_collapsed)
    QApplication.processEvents()


def show_others() -> None:
    """Save pictures of the list of bands, and of the message about a temporary model."""
    bands = [Band(400.0 + 10 * n, is_bad=n in (7, 8)) for n in range(40)]
    chooser = BandChooser(bands, "", iface.mainWindow())
    chooser.show()
    QApplication.processEvents()
    assert chooser.grab().save("build/dialogs/bands.png")
    chooser.close()
    layer = add_raster("class map", 1)
    add_opacity_slider(layer)
    iface.layerTreeView().refreshLayerSymbology(layer.id())
    plugins["hsi_qgis_plugin"].window.saver.offer(Path("model.safetensors"))
    QApplication.processEvents()
    assert iface.messageBar().currentItem().findChild(QPushButton) is not None
    assert iface.mainWindow().grab().save("build/dialogs/message.png")


def take_picture(dialog) -> None:
    """Save a picture of the dialog, and check that it shows something."""
    QApplication.processEvents()
    picture = dialog.grab()
    assert iface.mainWindow().isVisible()
    assert picture.save("build/window.png")
    image = picture.toImage()
    colors = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert len(colors) >= MIN_COLORS, f"the dialog has {len(colors)} colours"
    plugins["hsi_qgis_plugin"].unload()
    title = tr("Hyperspectral classification")
    assert all(action.text() != title for action in iface.rasterMenu().actions())
    finish("passed")


QTimer.singleShot(WAIT_MS, lambda: attempt(open_dialog))
