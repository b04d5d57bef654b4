"""The menu of the plugin below “Raster”, its icon in the tool bar, and its docks."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsSettings
from qgis.gui import QgsLayerTreeView
from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAbstractItemView, QMenu

from hsi_qgis_plugin import layer_groups, temporary_models
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.resources import help_page, icon_path
from hsi_qgis_plugin.window.band_menu import BandMenu
from hsi_qgis_plugin.window.feature_dock import FeatureDock
from hsi_qgis_plugin.window.labels_dock import LabelsDock
from hsi_qgis_plugin.window.model_saver import ModelSaver
from hsi_qgis_plugin.window.profile_dock import ProfileDock
from hsi_qgis_plugin.window.swipe import SwipeTool
from hsi_qgis_plugin.window.welcome import WelcomeDock

WELCOMED = "hsi/welcomed"
"""Setting: whether the dock has been shown once."""


def scroll_to_group(view: QgsLayerTreeView, name: str) -> None:
    """Scroll a layer tree until a group is at its top, if the group is still there."""
    group = view.layerTreeModel().rootGroup().findGroup(name)
    if group is not None:
        view.scrollTo(view.node2index(group), QAbstractItemView.ScrollHint.PositionAtTop)


class Window:
    """Adds menu, icon and docks to the main window.

    Args:
        iface: interface of the main window.
    """

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        icon = QIcon(icon_path("hsi"))
        self.dock = WelcomeDock(self.run, self.open_guide, iface.mainWindow())
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.setVisible(not QgsSettings().value(WELCOMED, False, type=bool))
        QgsSettings().setValue(WELCOMED, True)

        self.profile = ProfileDock(iface.mapCanvas(), self.warn, iface.mainWindow())
        self.labels = LabelsDock(iface.mapCanvas(), self.warn, iface.mainWindow())
        self.features = FeatureDock(iface.mainWindow())
        for dock in (self.profile, self.labels, self.features):
            iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            dock.hide()

        self.saver = ModelSaver(iface.messageBar(), self.warn, iface.mainWindow())
        temporary_models.listeners.append(self.saver.offer)
        layer_groups.listeners.append(self.show_group)

        self.menu = QMenu(tr("Hyperspectral classification"), iface.mainWindow())
        self.menu.setIcon(icon)
        self.welcome = self.dock.toggleViewAction()
        self.welcome.setIcon(icon)
        self.welcome.setText(tr("First steps"))
        self.menu.addAction(self.welcome)
        to_map = self.menu.addAction(tr("From labels to a map …"))
        to_map.triggered.connect(lambda *_: self.run("labelstomap"))
        self.menu.addAction(tr("Spectral profile")).triggered.connect(lambda *_: self.profile.start())
        self.menu.addAction(tr("Labels")).triggered.connect(lambda *_: self.show_labels())
        self.menu.addAction(tr("Feature space")).triggered.connect(lambda *_: self.features.start())
        self.bands = BandMenu(iface.activeLayer, self.warn, self.menu)
        self.menu.addMenu(self.bands)
        compare = self.menu.addAction(tr("Compare by swipe"))
        self.swipe = SwipeTool(iface.mapCanvas(), iface.activeLayer, self.warn, compare)
        iface.currentLayerChanged.connect(self.swipe.use_active_layer)
        self.dock.compare.clicked.connect(lambda *_: compare.trigger())
        self.menu.addAction(tr("Guide")).triggered.connect(lambda *_: self.open_guide())
        iface.rasterMenu().addMenu(self.menu)
        iface.addToolBarIcon(self.welcome)

    def run(self, name: str) -> None:
        """Open the dialog of an algorithm; the dock shows the new state when it is closed."""
        try:
            from processing.tools.general import createAlgorithmDialog
        except ImportError:
            self.warn(tr("The plugin “Processing” is switched off: switch it on in the plugin manager."))
            return
        dialog = createAlgorithmDialog(f"hsi:{name}", {})
        if dialog is not None:
            # `finished` is a method of this dialog, and hides the signal.
            dialog.rejected.connect(lambda *_: self.dock.refresh())
            dialog.show()

    def show_labels(self) -> None:
        """Open the dock of the labels with their present counts."""
        self.labels.show()
        self.labels.raise_()
        self.labels.refresh()

    def show_group(self, name: str) -> None:
        """Scroll the layer tree to a group, when all layers of its run have arrived."""
        QTimer.singleShot(0, lambda: scroll_to_group(self.iface.layerTreeView(), name))

    def open_guide(self) -> None:
        """Open the user guide in the browser."""
        QDesktopServices.openUrl(QUrl(help_page("index")))

    def warn(self, text: str) -> None:
        """Show a message above the map."""
        self.iface.messageBar().pushMessage(
            tr("Hyperspectral classification"), text, Qgis.MessageLevel.Warning, 10
        )

    def unload(self) -> None:
        """Remove icon, menu and docks."""
        temporary_models.listeners.remove(self.saver.offer)
        layer_groups.listeners.remove(self.show_group)
        self.dock.cancel_setup()
        self.iface.removeToolBarIcon(self.welcome)
        self.iface.rasterMenu().removeAction(self.menu.menuAction())
        self.iface.currentLayerChanged.disconnect(self.swipe.use_active_layer)
        self.iface.mapCanvas().unsetMapTool(self.swipe)
        self.menu.deleteLater()
        self.profile.close_scene()
        for dock in (self.dock, self.profile, self.labels, self.features):
            self.iface.removeDockWidget(dock)
            dock.deleteLater()
