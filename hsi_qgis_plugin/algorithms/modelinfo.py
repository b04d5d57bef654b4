"""Describe a trained model."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr


class ModelInfo(HsiAlgorithm):
    """From a model file to its model card."""

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
        """Description for the Toolbox."""
        return tr(
            "Shows the model card: layers with their shapes, weights, multiply-adds per pixel, "
            "bands and wavelengths, classes, training history, and accuracies with the split that "
            "they come from.\n\n"
            "Facts that training cannot know, such as the licence, can be entered here. They are "
            "written into a copy of the model file."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_file(
            self.MODEL, tr("Model"), tr("Model file from “Train a network”."), extension=MODEL_EXTENSION
        )
        for name, label, help_text in (
            (self.TITLE, tr("Title"), tr("Readable name of the model.")),
            (self.AUTHORS, tr("Authors"), tr("Names and contact of the people who trained the model.")),
            (self.LICENCE, tr("Licence"), tr("Terms of use, best as an SPDX identifier such as CC-BY-4.0.")),
            (self.CITATION, tr("Citation"), tr("How to cite the model.")),
            (
                self.SOURCE,
                tr("Source of the data"),
                tr("Where the scene and the labels come from, and their terms of use."),
            ),
            (self.INTENDED_USE, tr("Intended use"), tr("The purpose of the model.")),
            (self.LIMITATIONS, tr("Limitations"), tr("Cases in which the model must not be trusted.")),
        ):
            self.add_text(name, label, help_text, is_advanced=True)
        self.add_file_output(
            self.OUTPUT_MODEL,
            tr("Model with the added fields"),
            tr("Copy of the model file with the fields entered above. Required if a field is entered."),
            file_filter=tr("Model files") + f" (*.{MODEL_EXTENSION})",
            is_on=False,
        )
        self.add_report(tr("Model card"), tr("The model card as an HTML page."))
        self.add_file_output(
            self.JSON,
            tr("Model card as JSON"),
            tr("The same facts for other programs."),
            file_filter=tr("JSON files") + " (*.json)",
            is_on=False,
            job="json_file",
        )
        self.add_text_result("NETWORK", tr("Network and its form"))
        self.add_number_result("NUM_PARAMETERS", tr("Trainable weights"))
        self.add_number_result("MULTIPLY_ADDS", tr("Multiply-adds per pixel, evaluated as a patch"))
        self.add_number_result("SHARED_MULTIPLY_ADDS", tr("Multiply-adds per pixel, evaluated as a tile"))
        self.add_number_result("NUM_BANDS", tr("Bands"))
        self.add_number_result("NUM_CLASSES", tr("Classes"))
        self.add_number_result("PATCH_SIZE", tr("Patch size in pixels"))
        self.add_number_result(
            "VALIDATION_ACCURACY", tr("Overall accuracy on the validation labels (0 to 1)")
        )
        self.add_number_result("OVERALL_ACCURACY", tr("Overall accuracy on the test labels (0 to 1)"))
        self.add_text_result("SPLIT_KIND", tr("How the assessed labels were split from the training labels"))
        self.add_text_result("DIGEST", tr("SHA-256 of the described model file"))
