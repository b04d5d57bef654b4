"""Mask pixels of a scene."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import tr


class MaskScene(HsiAlgorithm):
    """From a scene and quality layers to a mask and a masked scene."""

    ID = "maskscene"
    TASK = "maskscene"
    GROUP = "data"

    INPUT, QUALITY, LAYERS, MAX_NDWI = "INPUT", "QUALITY", "LAYERS", "MAX_NDWI"
    MAX_NDVI, MIN_NDVI, OUTPUT, OUTPUT_SCENE = "MAX_NDVI", "MIN_NDVI", "OUTPUT", "OUTPUT_SCENE"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Mask a scene")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Masks clouds and shadows by the quality layers of a product, and water and vegetation by limits "
            "of NDWI and NDVI. The bands are found by their wavelengths.\n\n"
            "The mask says why a pixel is masked. On request, the scene is written with its masked pixels as "
            "nodata, so that training and mapping leave them out."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(self.INPUT, tr("Scene"), tr("The hyperspectral scene."), job="scene")
        self.add_raster(
            self.QUALITY,
            tr("Quality layers"),
            tr("Raster of quality layers on the grid of the scene, as Import a cube writes it."),
            is_optional=True,
        )
        self.add_text(
            self.LAYERS,
            tr("Layers to use"),
            tr(
                "Names or numbers of quality layers, separated by commas. If empty, those named cloud, "
                "cirrus, shadow or haze. Pixels that are not 0 in one of them are masked."
            ),
        )
        for name, label, help_text in (
            (
                self.MAX_NDWI,
                tr("Largest NDWI"),
                tr("Mask pixels with a larger NDWI (green and infrared). Water has 0 or more."),
            ),
            (self.MAX_NDVI, tr("Largest NDVI"), tr("Mask pixels with a larger NDVI (vegetation).")),
            (self.MIN_NDVI, tr("Smallest NDVI"), tr("Mask pixels with a smaller NDVI (no vegetation).")),
        ):
            self.add_real(name, label, help_text, minimum=-1.0, maximum=1.0)
        self.add_raster_output(
            self.OUTPUT,
            tr("Mask"),
            tr("0: kept; 1: invalid in the scene; 2: quality layer; 3: NDWI; 4: NDVI."),
        )
        self.add_raster_output(
            self.OUTPUT_SCENE,
            tr("Masked scene"),
            tr("The scene as float32, with NaN at masked pixels."),
            is_optional=True,
        )
        self.add_number_result("NUM_KEPT", tr("Pixels that are kept"))
        self.add_number_result("NUM_INVALID", tr("Pixels that are invalid in the scene"))
        self.add_number_result("NUM_QUALITY", tr("Pixels masked by quality layers"))
        self.add_number_result("NUM_WATER", tr("Pixels masked by NDWI"))
        self.add_number_result("NUM_VEGETATION", tr("Pixels masked by NDVI"))
