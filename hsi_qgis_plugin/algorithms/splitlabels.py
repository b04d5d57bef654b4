"""Split labels into training, validation and test."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import tr


class SplitLabels(HsiAlgorithm):
    """From labels to rasters of training, validation and test labels."""

    ID = "splitlabels"
    TASK = "splitlabels"
    GROUP = "data"

    INPUT, LABELS = "INPUT", "LABELS"
    UNIT = "UNIT"
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
        """Description for the Toolbox."""
        return tr(
            "Splits labels into training, validation and test rasters, and reports the overlap "
            "between these subsets.\n\n"
            "A network uses a patch around each pixel. If the patch of a test pixel contains "
            "training pixels, the test accuracy is too optimistic. The kind “blocks” avoids this: "
            "it divides the scene into squares with a guard band between the subsets. “polygons” "
            "keeps each polygon in one subset. “random” draws single pixels, as much of the "
            "literature does, and is optimistic."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(
            self.INPUT,
            tr("Scene"),
            tr("The hyperspectral scene. It gives the grid of the outputs."),
            job="scene",
        )
        self.add_labels(
            self.LABELS,
            tr("Labels"),
            tr(
                "Ground truth: polygons or points, or a raster of class codes on the grid of the "
                "scene (0 is unlabelled)."
            ),
            grid=self.INPUT,
        )
        self.add_choice(
            self.KIND,
            tr("Kind of split"),
            tr(
                "blocks: squares of the scene with a guard band between the subsets. polygons: "
                "whole polygons (of a raster: connected regions). random: single pixels, "
                "stratified by class; optimistic."
            ),
            choices=["blocks", "polygons", "random"],
            default="blocks",
        )
        self.add_real(
            self.TRAIN_FRACTION,
            tr("Share for training"),
            tr("Share of the labelled pixels for training. The sum of the three shares is at most 1."),
            default=0.5,
            minimum=0.000001,
            maximum=0.999999,
        )
        self.add_real(
            self.VALIDATION_FRACTION,
            tr("Share for validation"),
            tr(
                "Share of the labelled pixels that choose the best epoch during training. If 0, no "
                "validation labels are written."
            ),
            default=0.2,
            minimum=0.0,
            maximum=0.999999,
        )
        self.add_real(
            self.TEST_FRACTION,
            tr("Share for the test"),
            tr("Share of the labelled pixels that assess the class map. They are not used in training."),
            default=0.3,
            minimum=0.000001,
            maximum=0.999999,
        )
        self.add_integer(
            self.PATCH_SIZE,
            tr("Patch size"),
            tr(
                "Side in pixels of the patches that you will train with. Must be odd. It sets the "
                "guard band and the overlap in the report."
            ),
            default=9,
            minimum=1,
            maximum=511,
        )
        self.add_integer(
            self.GUARD,
            tr("Guard band"),
            tr(
                "Width in pixels of the unused band between the subsets. If empty, half the patch "
                "size (random: no band)."
            ),
            minimum=0,
            maximum=2147483647,
            is_advanced=True,
            empty=tr("automatic"),
        )
        self.add_integer(
            self.BLOCK_SIZE,
            tr("Block size"),
            tr("Side of a block in pixels. If empty, the block size is searched."),
            minimum=2,
            maximum=2147483647,
            is_advanced=True,
            empty=tr("automatic"),
        )
        self.add_choice(
            self.UNIT,
            tr("Unit of polygons"),
            tr(
                "Polygons of a vector layer that the kind “polygons” keeps whole. features: whole features. "
                "parts: each separate part of a multi-part feature. auto: parts if there are fewer than two "
                "features for each class."
            ),
            choices=["auto", "features", "parts"],
            default="auto",
            is_advanced=True,
        )
        self.add_integer(
            self.SEED,
            tr("Seed"),
            tr("Seed of the random choices. The same seed gives the same split."),
            default=0,
            minimum=0,
            maximum=2147483647,
            is_advanced=True,
        )
        self.add_raster_output(
            self.TRAIN, tr("Training labels"), tr("Raster of class codes for training."), job="output_train"
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
            tr("Raster of class codes for assessing the class map."),
            job="output_test",
        )
        self.add_report(
            tr("Split report"),
            tr("Pixels of each class and subset, the guard band, and the overlap of test and training."),
        )
        self.add_number_result(
            "OVERLAP", tr("Share of test pixels whose patch touches a training pixel (0 to 1)")
        )
        self.add_number_result("NUM_TRAIN", tr("Training pixels"))
        self.add_number_result("NUM_VALIDATION", tr("Validation pixels"))
        self.add_number_result("NUM_TEST", tr("Test pixels"))
        self.add_number_result("NUM_UNUSED", tr("Labelled pixels in no subset"))
        self.add_number_result("NUM_CLASSES", tr("Classes"))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the task. If the validation share is 0, leave out its output, which the dialog always sets."""
        if self._params.get("validation_fraction") == 0 and parameters.get(self.VALIDATION):
            feedback.pushInfo(tr("No validation labels are written: their share is 0."))
            parameters = {**parameters, self.VALIDATION: None}
        return super().processAlgorithm(parameters, context, feedback)
