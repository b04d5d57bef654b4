"""The plugin class that QGIS loads. It registers the provider, and adds a menu to a window."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from hsi_qgis_plugin.i18n import install_translator
from hsi_qgis_plugin.provider import HsiProvider
from hsi_qgis_plugin.window.window import Window


class HsiPlugin:
    """Registers the Processing provider.

    Args:
        iface: interface of the main window; None in qgis_process.
    """

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: HsiProvider | None = None
        self.window: Window | None = None
        self.translator = install_translator()

    def initProcessing(self) -> None:
        """Register the provider. qgis_process calls only this method."""
        self.provider = HsiProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        # Example models use algorithms of the provider, which QGIS finds only after registration.
        self.provider.refreshAlgorithms()

    def initGui(self) -> None:
        """Register the provider and add the menu. QGIS with a window calls this method."""
        self.initProcessing()
        if self.iface is not None:
            self.window = Window(self.iface)

    def unload(self) -> None:
        """Remove menu, provider and translator."""
        if self.window is not None:
            self.window.unload()
            self.window = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
