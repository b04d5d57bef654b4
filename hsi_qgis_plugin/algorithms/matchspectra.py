"""Match spectra."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import tr


class MatchSpectra(HsiAlgorithm):
    """From a scene and a spectral library to a class map."""

    ID = "matchspectra"
    TASK = "matchspectra"
    GROUP = "classification"

    INPUT, LIBRARY, GROUP_FIELD = "INPUT", "LIBRARY", "GROUP_FIELD"
    METHOD, THRESHOLD, BANDS = "METHOD", "THRESHOLD", "BANDS"
    OUTPUT, DISTANCE = "OUTPUT", "DISTANCE"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Match spectra")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Gives each pixel the class of the most similar spectrum of a library, by spectral angle (SAM) "
            "or spectral information divergence (SID). Nothing is trained.\n\n"
            "The library comes from “Import a spectral library” or from EnMAP-Box. Its spectra are resampled "
            "to the bands of the scene. With a threshold, pixels that no spectrum resembles are unclassified."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(self.INPUT, tr("Scene"), tr("The hyperspectral scene to classify."), job="scene")
        self.add_file(
            self.LIBRARY,
            tr("Spectral library"),
            tr("GeoPackage from “Import a spectral library” or EnMAP-Box."),
            extension="gpkg",
        )
        self.add_text(
            self.GROUP_FIELD,
            tr("Field with the class"),
            tr("Field of the library with the class of each spectrum."),
            default="class",
        )
        self.add_choice(
            self.METHOD,
            tr("Measure"),
            tr(
                "angle: spectral angle in radians, which does not depend on brightness. divergence: spectral "
                "information divergence, which compares spectra as distributions over the bands."
            ),
            choices=["angle", "divergence"],
            default="angle",
        )
        self.add_real(
            self.THRESHOLD,
            tr("Threshold"),
            tr(
                "Pixels with a larger angle (radians, often 0.1) or divergence are unclassified. If empty, "
                "every pixel gets a class."
            ),
            minimum=0.000000001,
            maximum=1000000.0,
            empty=tr("none"),
        )
        self.add_text(
            self.BANDS,
            tr("Bands"),
            tr(
                "Bands to compare, counted from 1, for example 1-103,110. If empty, all bands that are not "
                "marked as bad."
            ),
            is_advanced=True,
        )
        self.add_raster_output(
            self.OUTPUT, tr("Class map"), tr("Raster of class codes with class names and colours.")
        )
        self.add_raster_output(
            self.DISTANCE,
            tr("Angle or divergence"),
            tr("Raster with the angle (radians) or divergence of the most similar spectrum."),
            is_optional=True,
            is_shown=False,
            job="output_distance",
        )
        self.add_number_result("NUM_CLASSES", tr("Classes"))
        self.add_number_result("NUM_PIXELS", tr("Pixels with a class"))
        self.add_number_result("NUM_UNCLASSIFIED", tr("Unclassified pixels"))
        self.add_number_result("NUM_INVALID", tr("Pixels without data"))
