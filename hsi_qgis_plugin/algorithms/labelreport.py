"""Check labels before training."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import tr


class LabelReport(HsiAlgorithm):
    """From a scene and labels to a report and a layer of suspicious labels."""

    ID = "labelreport"
    TASK = "labelreport"
    GROUP = "data"

    INPUT, LABELS, PER_CLASS, PATCH_SIZE, SEED = "INPUT", "LABELS", "PER_CLASS", "PATCH_SIZE", "SEED"
    JSON, CLASSES, POINTS = "JSON", "CLASSES", "POINTS"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Check labels")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Checks labels before training: pixels and polygons of each class and their spread, mean "
            "spectra, separability of each pair of classes, labels that are probably wrong, and the splits "
            "that are possible.\n\n"
            "Suspicious labels become a point layer with the class, the class that fits better, the "
            "confidence and the reason. Look at each point before you change a label: an unusual pixel may "
            "have the right label. The labels themselves are not changed."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(self.INPUT, tr("Scene"), tr("The hyperspectral scene."), job="scene")
        self.add_labels(
            self.LABELS,
            tr("Labels"),
            tr("Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled)."),
            grid=self.INPUT,
        )
        self.add_integer(
            self.PER_CLASS,
            tr("Pixels per class"),
            tr("Maximum pixels per class whose spectra are checked. More are drawn at random."),
            default=5000,
            minimum=10,
            maximum=10000000,
        )
        self.add_integer(
            self.PATCH_SIZE,
            tr("Patch size"),
            tr(
                "Side in pixels of the patches that you will train with. Half of it is the guard band of the "
                "splits that are tried."
            ),
            default=9,
            minimum=1,
            maximum=511,
        )
        self.add_integer(
            self.SEED,
            tr("Seed"),
            tr("Seed of the random choices. The same seed gives the same report."),
            default=0,
            minimum=0,
            maximum=2147483647,
            is_advanced=True,
        )
        self.add_report(
            tr("Label report"), tr("Counts, separability, suspicious labels, spectra and possible splits.")
        )
        self.add_file_output(
            self.JSON,
            tr("Label report as JSON"),
            tr("The same numbers for other programs."),
            file_filter=tr("JSON files") + " (*.json)",
            is_on=False,
            job="json_file",
        )
        self.add_file_output(
            self.CLASSES,
            tr("Class table"),
            tr(
                "Codes, names and colours of the classes of these labels: a CSV table that all algorithms "
                "and spreadsheets read, or a QML style for class rasters in QGIS."
            ),
            file_filter=tr("CSV files") + " (*.csv);;" + tr("QGIS styles") + " (*.qml)",
            is_on=False,
            job="classes_file",
        )
        self.add_point_output(
            self.POINTS,
            tr("Suspicious labels"),
            tr(
                "GeoPackage in the CRS of the scene: class, class that fits better, confidence and reason of "
                "each suspicious pixel or polygon."
            ),
        )
        self.add_number_result("NUM_LABELLED", tr("Labelled pixels"))
        self.add_number_result("NUM_CLASSES", tr("Classes"))
        self.add_number_result("NUM_POLYGONS", tr("Polygons, points or connected fields"))
        self.add_number_result("NUM_CHECKED", tr("Pixels whose spectra were checked"))
        self.add_number_result("NUM_SUSPICIOUS_PIXELS", tr("Pixels that look like another class"))
        self.add_number_result("NUM_SUSPICIOUS_POLYGONS", tr("Polygons that look like another class"))
        self.add_number_result("NUM_CONFLICTS", tr("Pixels with labels of two classes"))
        self.add_number_result("NUM_EQUAL_SPECTRA", tr("Pixels whose spectrum has labels of two classes"))
        self.add_number_result("NUM_OUTLIERS", tr("Pixels that are outliers in their polygon"))
        self.add_number_result(
            "MIN_SEPARABILITY", tr("Smallest Jeffries-Matusita distance of two classes (0 to 2)")
        )
        self.add_number_result(
            "NUM_POSSIBLE_SPLITS", tr("Tried splits with every class in training and test")
        )
