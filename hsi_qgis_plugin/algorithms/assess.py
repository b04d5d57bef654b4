"""Assess a class map against reference labels."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import tr


class Assess(HsiAlgorithm):
    """From a class map and reference labels to accuracies."""

    ID = "assess"
    TASK = "assess"
    GROUP = "accuracy"

    MAP, REFERENCE, COMPARE, MODEL = "MAP", "REFERENCE", "COMPARE", "MODEL"
    CONFIDENCE = "CONFIDENCE"
    DESIGN, STRATA, CLUSTER_FIELD, AREA = "DESIGN", "STRATA", "CLUSTER_FIELD", "AREA"
    JSON, CSV = "JSON", "CSV"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Assess a class map")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Compares a class map with reference labels. The report has the confusion matrix, "
            "overall accuracy, average accuracy, kappa, and the accuracies of each class, with intervals "
            "over fields or polygons of the reference. A second map is compared on the same pixels.\n\n"
            "If the reference is a layer of “Draw a sample to assess a map”, the report estimates accuracies "
            "and areas of the classes for the whole map, with 95 % intervals.\n\n"
            "Use labels that the model was not trained on, for example the test labels of “Split "
            "labels”. The report says how the labels were split, if this is known."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(self.MAP, tr("Class map"), tr("Class map to assess."))
        self.add_labels(
            self.REFERENCE,
            tr("Reference labels"),
            tr("Test labels: polygons or points, or a raster of class codes on the grid of the class map."),
            grid=self.MAP,
            job="reference",
        )
        self.add_raster(
            self.COMPARE,
            tr("Second class map"),
            tr(
                "A class map of the same grid to compare with the first one. If empty, one map is assessed. "
                "The report says whether the maps differ by more than chance."
            ),
            is_optional=True,
        )
        self.add_file(
            self.MODEL,
            tr("Model of the class map"),
            tr(
                "The model file that made the map. It knows its training pixels: the report says how many of "
                "the reference pixels are among them. If empty, the map itself says so, if it is from "
                "“Classify a scene”."
            ),
            extension="safetensors",
            is_optional=True,
        )
        self.add_raster(
            self.CONFIDENCE,
            tr("Confidence of the class map"),
            tr(
                "Raster with the confidence of the map, 0 to 1. The report then says how well it agrees with "
                "the accuracy (calibration error, reliability diagram). If empty, it is not measured."
            ),
            is_optional=True,
        )
        self.add_choice(
            self.DESIGN,
            tr("Design of the sample"),
            tr(
                "How the points of the reference were drawn from the map. auto: as the layer says, if it is "
                "from “Draw a sample to assess a map”. none: they are no probability sample. Others: points "
                "of your own. With a design, the report estimates accuracies and areas for the whole map."
            ),
            choices=["auto", "none", "stratified", "simple", "systematic", "clusters"],
            default="auto",
            is_advanced=True,
        )
        self.add_raster(
            self.STRATA,
            tr("Strata (design stratified)"),
            tr(
                "Raster of whole numbers on the grid of the map: the strata of points of your own; 0 is "
                "outside the area. If empty, the classes of the map are the strata."
            ),
            is_optional=True,
            is_advanced=True,
        )
        self.add_text(
            self.CLUSTER_FIELD,
            tr("Field of the cluster (design clusters)"),
            tr("Field with the cluster of each point of your own."),
            is_advanced=True,
        )
        self.add_area(
            self.AREA,
            tr("Area of interest of the sample"),
            tr(
                "Polygons in which the points were drawn, for the designs simple and systematic and for "
                "points of your own. If empty, the whole map."
            ),
            grid=self.MAP,
        )
        self.add_cluster()
        self.add_report(tr("Accuracy report"), tr("Confusion matrix and accuracies."))
        self.add_file_output(
            self.JSON,
            tr("Accuracies as JSON"),
            tr("The same numbers for other programs."),
            file_filter=tr("JSON files") + " (*.json)",
            is_on=False,
            job="json_file",
        )
        self.add_file_output(
            self.CSV,
            tr("Confusion matrix as CSV"),
            tr("The matrix and the accuracies of each class for a spreadsheet."),
            file_filter=tr("CSV files") + " (*.csv)",
            is_on=False,
            job="csv_file",
        )
        self.add_metric_results()
        self.add_number_result(
            "OVERLAP", tr("Share of reference pixels whose patch touches a training pixel (0 to 1)")
        )
        self.add_number_result("NUM_PIXELS", tr("Reference pixels that were compared"))
        self.add_number_result(
            "NUM_LEFT_OUT", tr("Reference pixels without a class in the map, which are left out")
        )
        self.add_number_result(
            "NUM_UNCLASSIFIED", tr("Reference pixels among them that the map rejected as unclassified")
        )
        self.add_number_result(
            "OVERALL_ACCURACY_WITH_LEFT_OUT",
            tr("Overall accuracy if the pixels left out count as errors (0 to 1)"),
        )
        self.add_text_result("SPLIT_KIND", tr("How the reference labels were split from the training labels"))
        self.add_number_result(
            "OVERALL_ACCURACY_LOW", tr("Lower end of the 95 % interval of the overall accuracy (0 to 1)")
        )
        self.add_number_result(
            "OVERALL_ACCURACY_HIGH", tr("Upper end of the 95 % interval of the overall accuracy (0 to 1)")
        )
        self.add_text_result("UNITS", tr("Spatial units of the intervals: fields, polygons or blocks"))
        self.add_number_result("NUM_UNITS", tr("Number of spatial units"))
        self.add_number_result(
            "NUM_TRAINING_PIXELS", tr("Reference pixels that are training pixels of the model")
        )
        self.add_number_result(
            "DIFFERENCE", tr("Overall accuracy of the map minus that of the second map (-1 to 1)")
        )
        self.add_number_result("DIFFERENCE_LOW", tr("Lower end of the 95 % interval of the difference"))
        self.add_number_result("DIFFERENCE_HIGH", tr("Upper end of the 95 % interval of the difference"))
        self.add_number_result(
            "CALIBRATION_ERROR", tr("Mean difference between confidence and accuracy (0 to 1)")
        )
        self.add_number_result("MEAN_CONFIDENCE", tr("Mean confidence of the compared pixels (0 to 1)"))
        self.add_text_result("SAMPLE_DESIGN", tr("Design of the sample, or none"), result="design")
        self.add_number_result(
            "AREA_ADJUSTED_ACCURACY", tr("Overall accuracy estimated for the area of the map (0 to 1)")
        )
        self.add_number_result("AREA_ADJUSTED_ACCURACY_ERROR", tr("Standard error of this estimate"))
        self.add_number_result("AREA_ADJUSTED_ACCURACY_LOW", tr("Lower end of its 95 % interval"))
        self.add_number_result("AREA_ADJUSTED_ACCURACY_HIGH", tr("Upper end of its 95 % interval"))
