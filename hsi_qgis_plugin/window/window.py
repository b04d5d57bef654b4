"""The menu of the plugin below “Raster”."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QMenu

from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.resources import help_page, icon_path
from hsi_qgis_plugin.window.band_menu import BandMenu


class Window:
    """Adds the menu to the main window.

    Args:
        iface: interface of the main window.
    """

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.menu = QMenu(tr("Hyperspectral classification"), iface.mainWindow())
        self.menu.setIcon(QIcon(icon_path("hsi")))
        self.bands = BandMenu(iface.activeLayer, self.warn, self.menu)
        self.menu.addMenu(self.bands)
        guide = self.menu.addAction(tr("Guide"))
        guide.triggered.connect(lambda *_: QDesktopServices.openUrl(QUrl(help_page("index"))))
        iface.rasterMenu().addMenu(self.menu)

    def warn(self, text: str) -> None:
        """Show a message above the map."""
        self.iface.messageBar().pushMessage(
            tr("Hyperspectral classification"), text, Qgis.MessageLevel.Warning, 10
        )

    def unload(self) -> None:
        """Remove the menu."""
        self.iface.rasterMenu().removeAction(self.menu.menuAction())
        self.menu.deleteLater()
