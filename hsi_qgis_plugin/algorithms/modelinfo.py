"""Describe a trained model."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr


class ModelInfo(HsiAlgorithm):
    """Model file to its card."""

    ID = "modelinfo"
    TASK = "modelinfo"
    GROUP = "insight"

    MODEL, TITLE, AUTHORS, LICENCE, CITATION = "MODEL", "TITLE", "AUTHORS", "LICENCE", "CITATION"
    SOURCE, INTENDED_USE, LIMITATIONS = "SOURCE", "INTENDED_USE", "LIMITATIONS"
    OUTPUT_MODEL, JSON = "OUTPUT_MODEL", "JSON"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Describe a model")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Shows the card of a model: layers with their shapes, weights and multiply-adds for a pixel, bands and "
            "wavelengths, classes, history of the training, accuracies with the split that they come from.\n\n"
            "What training cannot know, such as the licence, can be filled in here: it is written into a copy of the model "
            "file, and travels with it."
        )

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_file(
            self.MODEL, tr("Model"), tr("Model file that “Train a network” wrote."), extension=MODEL_EXTENSION
        )
        for name, label, help_text in (
            (self.TITLE, tr("Title"), tr("Name of the model for people.")),
            (self.AUTHORS, tr("Authors"), tr("Who trained the model, and whom to ask.")),
            (self.LICENCE, tr("Licence"), tr("Terms of use, best an SPDX identifier such as CC-BY-4.0.")),
            (self.CITATION, tr("Citation"), tr("How to cite the model.")),
            (
                self.SOURCE,
                tr("Source of the data"),
                tr("Where scene and labels come from, and under which terms."),
            ),
            (self.INTENDED_USE, tr("Intended use"), tr("What the model is meant for.")),
            (self.LIMITATIONS, tr("Limitations"), tr("Where the model must not be trusted.")),
        ):
            self.add_text(name, label, help_text, is_advanced=True)
        self.add_file_output(
            self.OUTPUT_MODEL,
            tr("Model with these fields"),
            tr("Copy of the model file with the fields that are filled in; needed where one is."),
            file_filter=tr("Model files") + f" (*.{MODEL_EXTENSION})",
            is_on=False,
        )
        self.add_report(tr("Model card"), tr("The card as a page to read."))
        self.add_file_output(
            self.JSON,
            tr("Model card as JSON"),
            tr("The same for other programs."),
            file_filter=tr("JSON files") + " (*.json)",
            is_on=False,
            job="json_file",
        )
        self.add_text_result("NETWORK", tr("Network and its form"))
        self.add_number_result("NUM_PARAMETERS", tr("Trainable weights"))
        self.add_number_result("MULTIPLY_ADDS", tr("Multiply-adds for a pixel from its patch"))
        self.add_number_result("SHARED_MULTIPLY_ADDS", tr("Multiply-adds for a pixel of a tile"))
        self.add_number_result("NUM_BANDS", tr("Bands"))
        self.add_number_result("NUM_CLASSES", tr("Classes"))
        self.add_number_result("PATCH_SIZE", tr("Patch size in pixels"))
        self.add_number_result(
            "VALIDATION_ACCURACY", tr("Overall accuracy on the validation labels (0 to 1)")
        )
        self.add_number_result("OVERALL_ACCURACY", tr("Overall accuracy on the test labels (0 to 1)"))
        self.add_text_result("SPLIT_KIND", tr("How these labels were split from the training labels"))
        self.add_text_result("DIGEST", tr("SHA-256 of the model file that is described"))
