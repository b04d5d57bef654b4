"""Map an absorption feature."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.styling import RAMP


class FeatureDepth(HsiAlgorithm):
    """From a scene and a range of wavelengths to depth and position of a feature."""

    ID = "featuredepth"
    TASK = "featuredepth"
    GROUP = "data"

    INPUT, START, END, MIN_DEPTH, OUTPUT = "INPUT", "START", "END", "MIN_DEPTH", "OUTPUT"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Map an absorption feature")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Maps the depth and the position of the deepest absorption feature in a range of wavelengths, "
            "after the continuum is removed: chlorophyll, clay minerals, carbonates, iron or water.\n\n"
            "The continuum is the upper convex hull of the spectrum over the range. The position is found "
            "between the bands, by a parabola through the deepest band and its neighbours."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(
            self.INPUT, tr("Scene"), tr("The hyperspectral scene, with wavelengths."), job="scene"
        )
        self.add_real(
            self.START,
            tr("Start of the range (nm)"),
            tr("Wavelength before the feature, for example 550 for chlorophyll or 2120 for clay minerals."),
            default=550.0,
            minimum=0.000001,
            maximum=100000.0,
            job="start_nm",
        )
        self.add_real(
            self.END,
            tr("End of the range (nm)"),
            tr("Wavelength after the feature, for example 750 for chlorophyll or 2250 for clay minerals."),
            default=750.0,
            minimum=0.000001,
            maximum=100000.0,
            job="end_nm",
        )
        self.add_real(
            self.MIN_DEPTH,
            tr("Smallest depth with a position"),
            tr("Features that are less deep get no position, because that of noise means nothing."),
            default=0.0,
            minimum=0.0,
            maximum=1.0,
            is_advanced=True,
        )
        self.add_raster_output(
            self.OUTPUT,
            tr("Absorption feature"),
            tr("Raster with the depth (band 1) and the position in nm (band 2) of the feature."),
            look=RAMP,
        )
        self.add_number_result("NUM_BANDS", tr("Bands in the range"))
        self.add_number_result("NUM_PIXELS", tr("Pixels with a depth"))
        self.add_number_result("NUM_POSITIONS", tr("Pixels with a position"))
        self.add_number_result("MEAN_DEPTH", tr("Mean depth"))
