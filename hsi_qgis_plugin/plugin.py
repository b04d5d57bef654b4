"""The plugin class that QGIS loads. It registers the provider and does nothing else."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from hsi_qgis_plugin.i18n import install_translator
from hsi_qgis_plugin.provider import HsiProvider


class HsiPlugin:
    """Registers the Processing provider.

    Args:
        iface: interface of the main window; not used, and None in qgis_process.
    """

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: HsiProvider | None = None
        self.translator = install_translator()

    def initProcessing(self) -> None:
        """Register the provider. qgis_process calls only this method."""
        self.provider = HsiProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        # Example models use algorithms of the provider, which QGIS finds only after registration.
        self.provider.refreshAlgorithms()

    def initGui(self) -> None:
        """Register the provider. QGIS with a window calls this method."""
        self.initProcessing()

    def unload(self) -> None:
        """Remove provider and translator."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
