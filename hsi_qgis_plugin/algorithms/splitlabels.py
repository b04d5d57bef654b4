"""Split labels into training, validation and test."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import tr


class SplitLabels(HsiAlgorithm):
    """Labels to rasters of their parts."""

    ID = "splitlabels"
    TASK = "splitlabels"
    GROUP = "data"

    INPUT, LABELS = "INPUT", "LABELS"
    KIND, PATCH_SIZE, GUARD, BLOCK_SIZE, SEED = "KIND", "PATCH_SIZE", "GUARD", "BLOCK_SIZE", "SEED"
    TRAIN_FRACTION, VALIDATION_FRACTION, TEST_FRACTION = (
        "TRAIN_FRACTION",
        "VALIDATION_FRACTION",
        "TEST_FRACTION",
    )
    TRAIN, VALIDATION, TEST = "TRAIN", "VALIDATION", "TEST"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Split labels")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Splits labels into training, validation and test rasters and reports how much the parts overlap.\n\n"
            "A network looks at a patch around each pixel. Where the patch of a test pixel holds training pixels, the "
            "test is too optimistic. The kind “blocks” parts the scene into squares with a guard band between the parts, "
            "which avoids this; “polygons” keeps whole features together; “random” draws single pixels, as much of the "
            "literature does, and is optimistic."
        )

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_raster(
            self.INPUT, tr("Scene"), tr("The hyperspectral scene; it gives the grid."), job="scene"
        )
        self.add_labels(
            self.LABELS,
            tr("Labels"),
            tr(
                "Ground truth: polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled)."
            ),
            grid=self.INPUT,
        )
        self.add_choice(
            self.KIND,
            tr("Kind of split"),
            tr(
                "blocks: squares of the scene, kept apart. polygons: whole features (of a raster: its connected patches). "
                "random: single pixels, stratified by class; optimistic."
            ),
            choices=["blocks", "polygons", "random"],
            default="blocks",
        )
        self.add_real(
            self.TRAIN_FRACTION,
            tr("Share for training"),
            tr("Share of the labelled pixels for training. The three shares add up to at most 1."),
            default=0.5,
            minimum=0.0,
            maximum=1.0,
        )
        self.add_real(
            self.VALIDATION_FRACTION,
            tr("Share for validation"),
            tr("Share for choosing the best epoch while training. With 0, none are written."),
            default=0.2,
            minimum=0.0,
            maximum=1.0,
        )
        self.add_real(
            self.TEST_FRACTION,
            tr("Share for the test"),
            tr("Share for assessing the class map; not looked at while training."),
            default=0.3,
            minimum=0.0,
            maximum=1.0,
        )
        self.add_integer(
            self.PATCH_SIZE,
            tr("Patch size"),
            tr(
                "Side in pixels of the patches that will be trained on, odd. It sets the guard band and the overlap report."
            ),
            default=9,
            minimum=1,
        )
        self.add_integer(
            self.GUARD,
            tr("Guard band"),
            tr(
                "Width in pixels of the band between the parts that is not used. Not given: half the patch (random: none)."
            ),
            minimum=0,
            is_advanced=True,
        )
        self.add_integer(
            self.BLOCK_SIZE,
            tr("Block size"),
            tr("Side of a block in pixels. Not given: found by search."),
            minimum=2,
            is_advanced=True,
        )
        self.add_integer(
            self.SEED,
            tr("Seed"),
            tr("Seed of the random choices: the same seed gives the same split."),
            default=0,
            minimum=0,
            is_advanced=True,
        )
        self.add_raster_output(
            self.TRAIN, tr("Training labels"), tr("Raster of class codes to train on."), job="output_train"
        )
        self.add_raster_output(
            self.VALIDATION,
            tr("Validation labels"),
            tr("Raster of class codes for choosing the best epoch."),
            is_optional=True,
            is_on=True,
            job="output_validation",
        )
        self.add_raster_output(
            self.TEST,
            tr("Test labels"),
            tr("Raster of class codes to assess the class map with."),
            job="output_test",
        )
        self.add_report(
            tr("Split report"),
            tr("Pixels of each class and part, the guard band, and the overlap of test and training."),
        )
        self.add_number_result(
            "OVERLAP", tr("Share of test pixels whose patch touches a training pixel (0 to 1)")
        )
        self.add_number_result("NUM_TRAIN", tr("Training pixels"))
        self.add_number_result("NUM_VALIDATION", tr("Validation pixels"))
        self.add_number_result("NUM_TEST", tr("Test pixels"))
        self.add_number_result("NUM_UNUSED", tr("Labelled pixels in no part"))
        self.add_number_result("NUM_CLASSES", tr("Classes"))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the task; the validation labels, which a dialog always asks for, are left out where they are empty."""
        if self._params.get("validation_fraction") == 0 and parameters.get(self.VALIDATION):
            feedback.pushInfo(tr("No validation labels are written: their share is 0."))
            parameters = {**parameters, self.VALIDATION: None}
        return super().processAlgorithm(parameters, context, feedback)
