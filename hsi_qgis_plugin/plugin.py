"""The plugin as QGIS sees it: it registers the provider, and there is nothing else to it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from hsi_qgis_plugin.i18n import install_translator
from hsi_qgis_plugin.provider import HsiProvider


class HsiPlugin:
    """Registers the Processing provider.

    Args:
        iface: interface of the main window; unused, and None in qgis_process.
    """

    def __init__(self, iface) -> None:
        self.iface = iface
        self.provider = None
        self.translator = install_translator()

    def initProcessing(self) -> None:
        """Register the provider; all that qgis_process calls."""
        self.provider = HsiProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        # The example models use the provider's own algorithms, which QGIS finds only from now on.
        self.provider.refreshAlgorithms()

    def initGui(self) -> None:
        """Called in the main window."""
        self.initProcessing()

    def unload(self) -> None:
        """Take everything back."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
