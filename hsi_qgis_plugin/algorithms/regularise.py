"""Regularise class probabilities."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.styling import SHARE


class Regularise(HsiAlgorithm):
    """From class probabilities and a scene to a smoother class map."""

    ID = "regularise"
    TASK = "regularise"
    GROUP = "classification"

    INPUT, PROBABILITIES, LABELS, CLASSES = "INPUT", "PROBABILITIES", "LABELS", "CLASSES"
    STRENGTH, STEPS, BANDS = "STRENGTH", "STEPS", "BANDS"
    MEMORY_LIMIT = "MEMORY_LIMIT"
    OUTPUT, CONFIDENCE, OUTPUT_PROBABILITIES = "OUTPUT", "CONFIDENCE", "OUTPUT_PROBABILITIES"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Regularise class probabilities")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Smooths class probabilities among neighbouring pixels with similar spectra, and maps "
            "the classes anew. The probabilities come from “Classify a scene” or from any other "
            "tool.\n\n"
            "Scenes of large fields become cleaner and often more accurate. Small objects are lost: "
            "maps of cities become worse. Assess the map with test labels, with and without.\n\n"
            "The scene is processed tile by tile. The tile size does not change the map."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(
            self.INPUT,
            tr("Scene"),
            tr("The hyperspectral scene. It tells which neighbours are alike."),
            job="scene",
        )
        self.add_raster(
            self.PROBABILITIES,
            tr("Class probabilities"),
            tr(
                "Raster on the grid of the scene with one band for each class, such as the class "
                "probabilities of “Classify a scene”. The values of a pixel are divided by their sum."
            ),
        )
        self.add_choice(
            self.STRENGTH,
            tr("Strength"),
            tr(
                "weak, medium and strong give the given probabilities a weight of 1, 0.1 and 0.01 "
                "against the neighbours. auto is strong; with labels to hold, the weight is 0.03."
            ),
            choices=["auto", "weak", "medium", "strong"],
            default="auto",
        )
        self.add_labels(
            self.LABELS,
            tr("Labels to hold"),
            tr(
                "Training labels that the map is held to: polygons or points, or a raster of class "
                "codes on the grid of the scene (0 is unlabelled). They spread to similar "
                "neighbours. Accuracies at these labels and near them are then too high."
            ),
            grid=self.INPUT,
            is_optional=True,
        )
        self.add_file(
            self.CLASSES,
            tr("Class table"),
            tr(
                "CSV with the columns code, name and optionally color: the class of each band, by "
                "the name of the band, else in the order of the codes. If empty, the classes of "
                "the file; without them, codes from 1 and the names of the bands."
            ),
            extension="csv",
            is_optional=True,
            is_advanced=True,
        )
        self.add_integer(
            self.STEPS,
            tr("Steps"),
            tr(
                "Number of steps. A pixel depends on the pixels within this distance. With more "
                "steps, the result is closer to the exact solution."
            ),
            default=64,
            minimum=1,
            maximum=1000,
            is_advanced=True,
        )
        self.add_text(
            self.BANDS,
            tr("Bands"),
            tr(
                "Bands to compare, counted from 1, for example 1-103,110. If empty, all bands that "
                "are not marked as bad."
            ),
            is_advanced=True,
        )
        self.add_tile_size()
        self.add_integer(
            self.MEMORY_LIMIT,
            tr("Memory limit (MB)"),
            tr(
                "Maximum memory of the run, Python included; on a graphics card, the memory of the "
                "card. The limit sets the size of tiles. It does not change the map. If empty, "
                "half of the free memory."
            ),
            minimum=1,
            maximum=100000000,
            is_advanced=True,
            empty=tr("half of the free memory"),
        )
        self.add_device()
        self.add_cluster()
        self.add_raster_output(
            self.OUTPUT, tr("Class map"), tr("Raster of class codes with class names and colours.")
        )
        self.add_raster_output(
            self.CONFIDENCE,
            tr("Confidence"),
            tr("Raster with the largest smoothed probability of each pixel, 0 to 1."),
            is_optional=True,
            look=SHARE,
            is_shown=False,
        )
        self.add_raster_output(
            self.OUTPUT_PROBABILITIES,
            tr("Smoothed probabilities"),
            tr("Raster with one band for each class, 0 to 1."),
            is_optional=True,
            look=SHARE,
            is_shown=False,
        )
        self.add_number_result("NUM_PIXELS", tr("Pixels with a class"))
        self.add_number_result("NUM_INVALID", tr("Pixels without probabilities"))
        self.add_number_result("NUM_HELD", tr("Pixels that the map is held to"))
        self.add_number_result("SECONDS", tr("Time taken in seconds"))
