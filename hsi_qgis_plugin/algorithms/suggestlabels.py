"""Suggest where to label next."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterVectorDestination

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr


class SuggestLabels(HsiAlgorithm):
    """From a scene and a model to a layer of pixels to label."""

    ID = "suggestlabels"
    TASK = "suggestlabels"
    GROUP = "data"

    INPUT, MODEL, LABELS, COUNT, AREA = "INPUT", "MODEL", "LABELS", "COUNT", "AREA"
    MIN_DISTANCE, NUM_CANDIDATES, SEED = "MIN_DISTANCE", "NUM_CANDIDATES", "SEED"
    OUTPUT = "OUTPUT"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Suggest where to label next")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Suggests pixels to label next: those of which the model is least sure, spread over pixels that "
            "are unlike each other, and some that are unlike the training data. With such labels a model "
            "learns more than with pixels drawn at random.\n\n"
            "The result is a point layer with the reason of each point and an empty field “class”, which has "
            "the classes of the model as a list. Fill it in, and train with this layer and your other "
            "labels. Points without a class are left out."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(self.INPUT, tr("Scene"), tr("The scene to label."), job="scene")
        self.add_file(
            self.MODEL,
            tr("Model"),
            tr("Model file from “Train a network”, trained on the labels that you have."),
            extension=MODEL_EXTENSION,
        )
        self.add_integer(
            self.COUNT,
            tr("Number of pixels"),
            tr("Number of pixels to suggest."),
            default=50,
            minimum=1,
            maximum=10000,
        )
        self.add_labels(
            self.LABELS,
            tr("Labels"),
            tr(
                "Labels that you have: no pixel near them is suggested. The training pixels of the model are "
                "known without them."
            ),
            grid=self.INPUT,
            is_optional=True,
        )
        self.add_area(
            self.AREA,
            tr("Area of interest"),
            tr(
                "Polygons in which pixels are suggested, such as places that can be reached. If empty, the "
                "whole scene."
            ),
            grid=self.INPUT,
        )
        self.add_integer(
            self.MIN_DISTANCE,
            tr("Smallest distance"),
            tr("Smallest difference of rows or columns between two suggested pixels, and to labels."),
            default=3,
            minimum=1,
            maximum=100000,
        )
        self.add_integer(
            self.NUM_CANDIDATES,
            tr("Pixels to choose from"),
            tr("Number of pixels, spread over the scene, that the model is evaluated on."),
            default=20000,
            minimum=100,
            maximum=10000000,
            is_advanced=True,
        )
        self.add_integer(
            self.SEED,
            tr("Seed"),
            tr("Seed of the random choices. The same seed gives the same pixels."),
            default=0,
            minimum=0,
            maximum=2147483647,
            is_advanced=True,
        )
        self.add_device()
        self.add(
            QgsProcessingParameterVectorDestination(
                self.OUTPUT, tr("Suggested pixels"), QgsProcessing.SourceType.TypeVectorPoint
            ),
            tr("GeoPackage in the CRS of the scene, with reasons and an empty field for the class."),
        )
        self.add_number_result("NUM_SUGGESTED", tr("Suggested pixels"))
        self.add_number_result("NUM_COMPARED", tr("Pixels that were compared"))
        self.add_number_result("NUM_UNLIKE", tr("Suggested pixels that are unlike the training data"))
        self.add_number_result("UNLIKE_SHARE", tr("Share of pixels unlike the training data (0 to 1)"))
        self.add_number_result("MEAN_MARGIN", tr("Mean margin of the suggested pixels (0 to 1)"))
