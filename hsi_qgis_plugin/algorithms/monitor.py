"""Compare a new scene with the training scene of a model."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr


class Monitor(HsiAlgorithm):
    """From a scene and a model to a drift."""

    ID = "monitor"
    TASK = "monitor"
    GROUP = "insight"

    INPUT, MODEL, LAST_MAP, THRESHOLD = "INPUT", "MODEL", "LAST_MAP", "THRESHOLD"
    NUM_PIXELS, SEED, JSON = "SAMPLE", "SEED", "JSON"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Monitor a model on a new scene")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Measures how different a new scene is from the training scene of a model, before its "
            "map is trusted. The report has the shift of each component, the confidence, the share "
            "of pixels unlike the training scene, and the shares of the classes.\n\n"
            "DRIFT is one number; by convention, 0.25 or more is a large drift. In a graphical "
            "model, “Conditional branch” can use IS_DRIFT, which is 1 if the drift reaches the "
            "threshold. Only a sample of the pixels is evaluated."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(self.INPUT, tr("New scene"), tr("The scene to compare."), job="scene")
        self.add_file(
            self.MODEL,
            tr("Model"),
            tr("Model file from “Train a network”. It holds statistics of its training scene."),
            extension=MODEL_EXTENSION,
        )
        self.add_raster(
            self.LAST_MAP,
            tr("Last class map"),
            tr(
                "Class map to compare the class shares with, for example a map of the same place a "
                "year ago. If empty, the class shares of the training scene."
            ),
            is_optional=True,
        )
        self.add_real(
            self.THRESHOLD,
            tr("Threshold"),
            tr("Drift at or above which the scene counts as drifted: 0.1 is strict, 0.25 is usual."),
            default=0.25,
            minimum=0.000001,
            maximum=1000.0,
        )
        self.add_integer(
            self.NUM_PIXELS,
            tr("Pixels to evaluate"),
            tr("Number of pixels, spread over the scene, that the network is evaluated on."),
            default=4096,
            minimum=100,
            maximum=10000000,
            is_advanced=True,
            job="num_pixels",
        )
        self.add_integer(
            self.SEED,
            tr("Seed"),
            tr("Seed of the random choice of pixels."),
            default=1,
            minimum=0,
            maximum=2147483647,
            is_advanced=True,
        )
        self.add_device()
        self.add_report(tr("Monitoring report"), tr("What changed, how much, and possible reasons."))
        self.add_file_output(
            self.JSON,
            tr("Monitoring as JSON"),
            tr("The same numbers for other programs."),
            file_filter=tr("JSON files") + " (*.json)",
            is_on=False,
            job="json_file",
        )
        self.add_number_result(
            "DRIFT", tr("Drift: the largest index of components, confidence and unlike pixels")
        )
        self.add_number_result("IS_DRIFT", tr("1 if the drift reaches the threshold, else 0"))
        self.add_number_result("COMPONENT_DRIFT", tr("Largest index of a component"))
        self.add_number_result("CONFIDENCE_DRIFT", tr("Index of the confidence"))
        self.add_number_result("UNLIKE_DRIFT", tr("Index of the pixels unlike the training scene"))
        self.add_number_result("UNLIKE_SHARE", tr("Share of pixels unlike the training scene (0 to 1)"))
        self.add_number_result("CLASS_DRIFT", tr("Index of the class shares; not included in the drift"))
        self.add_number_result(
            "MEAN_CONFIDENCE", tr("Mean confidence: mean of the largest class probability (0 to 1)")
        )
        self.add_number_result("NUM_PIXELS", tr("Valid pixels compared"))
