"""A menu that draws the selected scene with three bands by wavelength."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsMapLayer, QgsRasterLayer
from qgis.PyQt.QtWidgets import QMenu, QWidget

from hsi_qgis_plugin.band_combination import PRESETS, find_bands, preset_names, show_bands
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.wavelengths import read_wavelengths


class BandMenu(QMenu):
    """A menu with an action for each preset.

    Args:
        active_layer: returns the selected layer, or None.
        warn: shows a message.
        parent: widget that owns the menu.
    """

    def __init__(
        self,
        active_layer: Callable[[], QgsMapLayer | None],
        warn: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Band combination"), parent)
        self._active_layer, self._warn = active_layer, warn
        for preset, name in preset_names().items():
            self.addAction(name).triggered.connect(lambda *_, preset=preset: self._show(preset))

    def _show(self, preset: str) -> None:
        layer = self._active_layer()
        if not isinstance(layer, QgsRasterLayer):
            self._warn(tr("No raster layer is selected: select the scene in the panel “Layers” first."))
            return
        wavelengths = read_wavelengths(layer.source().partition("|")[0])
        bands = find_bands(wavelengths, preset)
        if bands:
            show_bands(layer, bands)
            return
        wanted = ", ".join(f"{value:.0f}" for value in PRESETS[preset])
        if any(wavelengths):
            text = tr("The layer “{layer}” has no bands near {wanted} nm: choose another band combination.")
        else:
            text = tr(
                "The layer “{layer}” has no wavelengths, so its bands near {wanted} nm are unknown: import "
                "the scene with “Import a cube” and a list of its wavelengths."
            )
        self._warn(text.format(layer=layer.name(), wanted=wanted))
