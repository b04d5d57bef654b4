"""Check a scene before training."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import tr


class SceneReport(HsiAlgorithm):
    """From a scene to a report and the bands to use."""

    ID = "scenereport"
    TASK = "scenereport"
    GROUP = "data"

    INPUT, WATER_VAPOUR, LEAST_SNR, NUM_PIXELS = "INPUT", "WATER_VAPOUR", "LEAST_SNR", "NUM_PIXELS"
    JSON = "JSON"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Check a scene")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Checks a scene before anything is trained: bands with wavelengths and widths, nodata, values, "
            "saturation, noise, stripes, hints of a spectral smile, histograms, spectra and a quick look.\n\n"
            "Bands that are better left out are listed with their reasons: marked as bad in the file, in an "
            "absorption of water vapour, noise, nodata, or a constant value. The result “Bands to use” is "
            "the text that the parameter Bands of Train takes. The scene itself is not changed."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(self.INPUT, tr("Scene"), tr("The hyperspectral scene."), job="scene")
        self.add_switch(
            self.WATER_VAPOUR,
            tr("Leave out water vapour"),
            tr(
                "Leave out bands at 1350 to 1430 nm and 1800 to 1950 nm, where water vapour absorbs almost "
                "all light."
            ),
            default=True,
        )
        self.add_real(
            self.LEAST_SNR,
            tr("Least signal-to-noise ratio"),
            tr(
                "Bands below this ratio are left out. The signal is the 95th percentile of the band; the "
                "noise is estimated from the scene."
            ),
            default=5.0,
            minimum=0.0,
            maximum=1e6,
        )
        self.add_integer(
            self.NUM_PIXELS,
            tr("Pixels to read"),
            tr(
                "Maximum pixels to read. Of a larger scene, tiles at regular distances are read, so that the "
                "time does not grow with the scene."
            ),
            default=1000000,
            minimum=10000,
            maximum=1000000000,
            is_advanced=True,
        )
        self.add_report(
            tr("Scene report"), tr("Bands, noise, stripes, values, spectra, and bands to leave out.")
        )
        self.add_file_output(
            self.JSON,
            tr("Scene report as JSON"),
            tr("The same numbers for other programs, with the histograms."),
            file_filter=tr("JSON files") + " (*.json)",
            is_on=False,
            job="json_file",
        )
        self.add_text_result("BANDS", tr("Bands to use, for Train"))
        self.add_text_result("BAD_BANDS", tr("Bands to leave out"))
        self.add_number_result("NUM_BANDS", tr("Bands"))
        self.add_number_result("NUM_BAD_BANDS", tr("Number of bands to leave out"))
        self.add_number_result("NUM_SATURATED_BANDS", tr("Bands whose largest values are cut off"))
        self.add_number_result("NUM_STRIPED_BANDS", tr("Bands with stripes"))
        self.add_number_result(
            "INVALID_SHARE", tr("Share of the pixels read that are invalid in some band (0 to 1)")
        )
        self.add_number_result("NUM_READ", tr("Pixels read"))
