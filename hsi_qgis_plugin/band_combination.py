"""Draws a scene with three bands chosen by wavelength: true colour, colour infrared, shortwave infrared."""

from __future__ import annotations

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRectangle,
)

from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.wavelengths import read_wavelengths

TRUE_COLOUR, CIR, SWIR = "true colour", "CIR", "SWIR"
PRESETS = {
    TRUE_COLOUR: (650.0, 550.0, 460.0),
    CIR: (850.0, 650.0, 550.0),
    SWIR: (2200.0, 850.0, 650.0),
}
"""Wavelengths in nm that are shown as red, green and blue."""
REACH_NM = 60.0
"""Largest distance of a band from the wavelength that it stands for."""
SHARES = (0.145, 0.095, 0.045)
"""Without wavelengths: positions of the three bands among all, as in the pictures of the reports."""
MANY_BANDS = 10
"""A raster with fewer bands and no wavelengths is not taken for a hyperspectral scene."""
CUT = (0.02, 0.98)
"""Shares of the pixels between which colours are stretched."""
SAMPLE = 250000
"""Pixels that are read for the stretch at most."""


def preset_names() -> dict[str, str]:
    """Name for the user of each preset."""
    return {
        TRUE_COLOUR: tr("True colour"),
        CIR: tr("Colour infrared (CIR)"),
        SWIR: tr("Shortwave infrared (SWIR)"),
    }


def find_bands(wavelengths: list[float | None], preset: str) -> tuple[int, ...]:
    """Numbers of the bands that are nearest to the wavelengths of a preset; empty if one has no band near."""
    known = [(value, number) for number, value in enumerate(wavelengths, 1) if value is not None]
    bands = []
    for wanted in PRESETS[preset]:
        value, number = min(known, key=lambda pair: abs(pair[0] - wanted), default=(0.0, 0))
        if not number or abs(value - wanted) > REACH_NM:
            return ()
        bands.append(number)
    return tuple(bands)


def usual_bands(wavelengths: list[float | None]) -> tuple[int, ...]:
    """Bands for a scene that has just been opened: true colour, else the first preset that it has.

    Without wavelengths they are chosen by position; empty for a raster that seems to be no scene.
    """
    for preset in PRESETS:
        if bands := find_bands(wavelengths, preset):
            return bands
    count = len(wavelengths)
    return tuple(min(round(share * count) + 1, count) for share in SHARES) if count >= MANY_BANDS else ()


def show_bands(layer: QgsRasterLayer, bands: tuple[int, ...]) -> None:
    """Draw three bands as red, green and blue, each stretched from its 2nd to its 98th percentile."""
    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, *bands)
    setters = (
        renderer.setRedContrastEnhancement,
        renderer.setGreenContrastEnhancement,
        renderer.setBlueContrastEnhancement,
    )
    for band, set_enhancement in zip(bands, setters):
        low, high = provider.cumulativeCut(band, *CUT, QgsRectangle(), SAMPLE)
        enhancement = QgsContrastEnhancement(provider.dataType(band))
        enhancement.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        enhancement.setMinimumValue(low)
        enhancement.setMaximumValue(high if high > low else low + 1.0)
        set_enhancement(enhancement)
    origin = QgsRasterMinMaxOrigin()
    origin.setLimits(QgsRasterMinMaxOrigin.Limits.CumulativeCut)
    origin.setCumulativeCutLower(CUT[0])
    origin.setCumulativeCutUpper(CUT[1])
    renderer.setMinMaxOrigin(origin)
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def show_scene(layer: QgsRasterLayer) -> tuple[int, ...]:
    """Draw a scene with its usual bands; return them, or nothing if the layer was left as it is."""
    bands = usual_bands(read_wavelengths(layer.source().partition("|")[0]))
    if bands:
        show_bands(layer, bands)
    return bands


def is_as_opened(layer: QgsRasterLayer) -> bool:
    """Whether a layer has the style that QGIS gives to a raster without one: its first bands."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsMultiBandColorRenderer):
        return (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (1, 2, 3)
    return renderer is not None and renderer.type() == "singlebandgray" and layer.bandCount() >= MANY_BANDS
