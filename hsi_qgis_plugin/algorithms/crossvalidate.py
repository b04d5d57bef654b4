"""Compare methods by cross-validation, and recommend one."""

from __future__ import annotations

from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.training_declaration import TrainingAlgorithm


class CrossValidate(TrainingAlgorithm):
    """From a scene and labels to accuracies of methods and a recommendation."""

    ID = "crossvalidate"
    TASK = "crossvalidate"
    GROUP = "classification"

    INPUT, LABELS, METHODS = "INPUT", "LABELS", "METHODS"
    KIND, UNIT, FOLDS, REPEATS = "KIND", "UNIT", "FOLDS", "REPEATS"
    GUARD, BLOCK_SIZE, MINUTES = "GUARD", "BLOCK_SIZE", "MINUTES"
    LEARNING_CURVE = "LEARNING_CURVE"
    JSON, REPORT, SETTINGS = "JSON", "REPORT", "SETTINGS"

    KEPT = frozenset({JSON, REPORT, SETTINGS})

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Cross-validate methods")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Compares networks and baselines on test pixels apart from their training pixels, and says "
            "which method to use. The labels are divided into folds of whole blocks, fields or polygons "
            "with a guard band; each fold is the test of a training on the others. Settings are chosen "
            "inside each training fold.\n\n"
            "Always beside the methods are SVM, linear discriminant analysis, and two methods that know "
            "places and no spectra: the nearest training pixel, and region growing. Differences are "
            "tested (Nadeau and Bengio 2003, doi:10.1023/A:1024068626366). Outputs are written after "
            "each fold and are kept after a cancel; the same run resumes."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(self.INPUT, tr("Scene"), tr("The hyperspectral scene to classify."), job="scene")
        self.add_labels(
            self.LABELS,
            tr("Labels"),
            tr(
                "All labels: polygons or points, or a raster of class codes on the grid of the scene "
                "(0 is unlabelled)."
            ),
            grid=self.INPUT,
        )
        self.add_text(
            self.METHODS,
            tr("Methods"),
            tr(
                "Networks and baselines, separated by spaces: hybridsn, a2s2k, lsga-vit, ssan, lda, "
                "random_forest. Settings are in brackets, such as svm[class_weights=yes]. A settings file "
                "of “Tune a network” (.json) is a method as well. auto is the automatic choice of “Train a "
                "network”, made in each fold. “+regularise” behind a name "
                "regularises the class probabilities, and each fold chooses the strength; "
                "“+regularise=strong” sets it. If empty, the methods that are always there."
            ),
        )
        self._declare_folds()
        self._declare_training()
        self._declare_outputs()

    def _declare_folds(self) -> None:
        self.add_choice(
            self.KIND,
            tr("Units of the folds"),
            tr(
                "blocks: squares of the scene. fields: connected areas of one class. polygons: whole "
                "polygons (of a raster: connected areas). random: single pixels; not independent."
            ),
            choices=["blocks", "fields", "polygons", "random"],
            default="blocks",
        )
        self.add_integer(self.FOLDS, tr("Folds"), tr("Number of folds."), default=5, minimum=2, maximum=1000)
        self.add_integer(
            self.REPEATS,
            tr("Repeats"),
            tr("Number of partitions into folds. Each repeat differs from the earlier ones."),
            default=2,
            minimum=1,
            maximum=1000,
        )
        self.add_integer(
            self.GUARD,
            tr("Guard band"),
            tr(
                "Width in pixels of the band around test pixels without training pixels. At least half "
                "the largest patch of the methods, which is also the width if empty."
            ),
            minimum=0,
            maximum=2147483647,
            is_advanced=True,
            empty=tr("half of the largest patch"),
        )
        self.add_integer(
            self.BLOCK_SIZE,
            tr("Block size"),
            tr("Side of a block in pixels. If empty, the largest with five labelled blocks for each fold."),
            minimum=2,
            maximum=2147483647,
            is_advanced=True,
            empty=tr("automatic"),
        )
        self.add_choice(
            self.UNIT,
            tr("Polygons that are kept whole"),
            tr(
                "For the units “polygons” and vector labels. features: whole features. parts: the separate "
                "parts of multi-part features. auto: parts if there are fewer than two features for "
                "each class."
            ),
            choices=["auto", "features", "parts"],
            default="auto",
            is_advanced=True,
        )
        self.add_real(
            self.VALIDATION_FRACTION,
            tr("Share held out for validation"),
            tr("Share of the training pixels of a fold that chooses the settings."),
            default=0.2,
            minimum=0.000001,
            maximum=0.999999,
            is_advanced=True,
        )

    def _declare_training(self) -> None:
        self.add_bands()
        self.add_switch(
            self.LEARNING_CURVE,
            tr("Learning curve"),
            tr(
                "Also trains with one eighth, a quarter and half of the fields or polygons of each class. "
                "The report then shows the accuracy against the number of labels, and names the class that "
                "more labels would help most. Takes up to twice as long."
            ),
        )
        self.add_real(
            self.MINUTES,
            tr("Time limit (minutes)"),
            tr("After this time, the finished folds are the result. If empty, no limit."),
            minimum=0.000001,
            maximum=10000000.0,
            empty=tr("no limit"),
        )
        self.add_computation(seed_help=tr("Seed of all random choices."))
        self.add_cluster()

    def _declare_outputs(self) -> None:
        json_filter = tr("JSON files") + " (*.json)"
        self.add_file_output(
            self.JSON,
            tr("Accuracies as JSON"),
            tr("Accuracies of each method, and everything else, for other programs."),
            file_filter=json_filter,
            is_optional=False,
            job="json_file",
        )
        self.add_report(
            tr("Cross-validation report"),
            tr("Recommendation, accuracies with their spread, recall of each class, and the folds."),
        )
        self.add_file_output(
            self.SETTINGS,
            tr("Recommended settings"),
            tr("Settings of the recommended method, for “Train a network”."),
            file_filter=json_filter,
            is_on=False,
            job="output_settings",
        )
        self.add_text_result("METHOD", tr("The recommended method"))
        self.add_metric_results(tr("of the recommended method"))
        self.add_text_result("RECOMMENDATION", tr("The recommendation in words"))
        self.add_number_result("NUM_FOLDS", tr("Finished folds of all methods"))
        self.add_number_result("SECONDS", tr("Time taken in seconds"))
