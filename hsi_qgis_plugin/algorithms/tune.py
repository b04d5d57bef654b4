"""Search the settings that give the best validation accuracy."""

from __future__ import annotations

from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.training_declaration import TrainingAlgorithm


class Tune(TrainingAlgorithm):
    """From a scene and labels to the best settings."""

    ID = "tune"
    TASK = "tune"
    GROUP = "classification"

    INPUT, LABELS, TRIALS, MINUTES = "INPUT", "LABELS", "TRIALS", "MINUTES"
    NETWORKS, PATCH_SIZES, DROPOUT = "NETWORKS", "PATCH_SIZES", "DROPOUT"
    GRU_UNITS, CHANNELS, ATTENTION_SIZE = "GRU_UNITS", "CHANNELS", "ATTENTION_SIZE"
    STUDY, SETTINGS, REPORT, MODEL = "STUDY", "SETTINGS", "REPORT", "MODEL"

    KEPT = frozenset({STUDY, SETTINGS, REPORT})

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Tune a network")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Searches the settings that give the best validation accuracy on a scene: network, "
            "patch size, components, learning rate, weight decay, dropout, network widths, "
            "augmentation. TPE (Optuna, Akiba et al. 2019, doi:10.1145/3292500.3330701) chooses "
            "the trials; trials that fall behind are stopped early.\n\n"
            "All trials use the same training pixels and the same validation pixels. Test labels "
            "are never used in the search. Study, best settings and report are written after each "
            "trial and are kept after a cancel. A run with an existing study resumes it, and "
            "several runs may share one study. “Train a network” reads the best settings."
        )

    def names_of_settings(self) -> tuple[str, ...]:
        """None: the settings are searched."""
        return ()

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self._declare_data()
        self._declare_search()
        self._declare_ranges()
        self._declare_outputs()

    def _declare_data(self) -> None:
        self.add_raster(self.INPUT, tr("Scene"), tr("The hyperspectral scene to train on."), job="scene")
        self.add_labels(
            self.LABELS,
            tr("Training labels"),
            tr("Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled)."),
            grid=self.INPUT,
        )
        self.add_held_out(
            validation_help=tr(
                "Raster of class codes on which trials are evaluated. If empty, some of the "
                "training labels are held out."
            ),
            test_help=tr(
                "Raster of class codes that no trial uses. Validation labels that are also test "
                "labels are refused. If a final model is asked for, it is tested on these labels "
                "once."
            ),
        )
        self.add_bands()

    def _declare_search(self) -> None:
        self.add_integer(
            self.TRIALS,
            tr("Trials"),
            tr("Total number of trials of the study, trials of earlier runs included."),
            default=50,
            minimum=1,
            maximum=1000000,
        )
        self.add_real(
            self.MINUTES,
            tr("Time for the trials (minutes)"),
            tr(
                "Maximum time of the search. A trial that is cut off is repeated when the study is "
                "resumed. If empty, no limit."
            ),
            minimum=0.000001,
            maximum=10000000.0,
            empty=tr("no limit"),
        )
        self.add_integer(
            self.EPOCHS,
            tr("Epochs of a trial"),
            tr(
                "Maximum number of epochs. It is the same for all trials, so that running trials "
                "can be compared."
            ),
            default=30,
            minimum=1,
            maximum=1000000,
        )
        self.add_text(
            self.NETWORKS,
            tr("Networks"),
            tr(
                "Networks to search, separated by commas: hybridsn, hybridsn-se, a2s2k, lsga-vit, "
                "ssan, or timm:NAME. The baselines choose their settings by "
                "themselves."
            ),
            default="hybridsn,lsga-vit,ssan",
        )

    def _declare_ranges(self) -> None:
        span = tr("Range such as {example}, or a single number that is not searched.")
        for name, label, help_text, default in (
            (
                self.PATCH_SIZES,
                tr("Patch sizes"),
                tr("Patch sizes to search, odd, separated by commas."),
                "7,9,11,13",
            ),
            (
                self.COMPONENTS,
                tr("Components"),
                tr("Numbers of components to search, separated by commas."),
                "15,30,45",
            ),
            (self.LEARNING_RATE, tr("Learning rate"), span.format(example="1e-5..1e-3"), "1e-5..1e-3"),
            (self.WEIGHT_DECAY, tr("Weight decay"), span.format(example="1e-6..1e-2"), "1e-6..1e-2"),
            (
                self.DROPOUT,
                tr("Dropout"),
                span.format(example="0.3..0.7") + " " + tr("Used by hybridsn, hybridsn-se and ssan."),
                "0.3..0.7",
            ),
            (
                self.GRU_UNITS,
                tr("Units of the recurrence"),
                span.format(example="64..256") + " " + tr("Multiples of 8. Used by ssan."),
                "64..256",
            ),
            (
                self.CHANNELS,
                tr("Channels of the convolutions"),
                span.format(example="32..128")
                + " "
                + tr("Multiples of 8. Used by hybridsn, hybridsn-se, a2s2k and ssan."),
                "32..128",
            ),
            (
                self.ATTENTION_SIZE,
                tr("Size of the attention"),
                span.format(example="32..128") + " " + tr("Multiples of 8. Used by lsga-vit and ssan."),
                "32..128",
            ),
            (
                self.SPECTRAL_NOISE,
                tr("Spectral noise"),
                span.format(example="0..1")
                + " "
                + tr("Standard deviation of the noise that is added to standardised spectra."),
                "0..1",
            ),
        ):
            self.add_text(name, label, help_text, default=default, is_advanced=True)
        self.add_choice(
            self.AUGMENT,
            tr("Flip and rotate"),
            tr(
                "Flip patches and rotate them by quarter turns at random. both searches yes and no; "
                "yes and no fix the choice."
            ),
            choices=["both", "yes", "no"],
            default="both",
            is_advanced=True,
        )
        self.add_text(
            self.REDUCTION,
            tr("Reductions"),
            tr(
                "How the components are found: pca, discriminant, mnf or pls; or several of them, "
                "separated by commas, to search which is best. If empty, as the recipe of each network says."
            ),
            is_advanced=True,
        )
        self.add_text(
            self.PRETREATMENT,
            tr("Pretreatments of spectra"),
            tr(
                "What is done with each spectrum: none, snv, continuum or derivative; or several of "
                "them, separated by commas, to search which is best. If empty, as the recipe of each "
                "network says."
            ),
            is_advanced=True,
        )
        self.add_computation(
            seed_help=tr(
                "Seed of all random choices. It is the same for all trials, so that trials differ "
                "only in their settings."
            )
        )
        self.add_cluster()

    def _declare_outputs(self) -> None:
        self.add_file_output(
            self.STUDY,
            tr("Study"),
            tr(
                "File with all trials. An existing study is resumed and never replaced. It must "
                "have the same scene, labels and settings."
            ),
            file_filter=tr("Studies") + " (*.sqlite)",
            is_optional=False,
        )
        self.add_file_output(
            self.SETTINGS,
            tr("Best settings"),
            tr("Settings of the best trial, for “Train a network”."),
            file_filter=tr("JSON files") + " (*.json)",
            is_optional=False,
            job="output_settings",
        )
        self.add_report(
            tr("Tuning report"), tr("Best settings, history, importance of the settings, and all trials.")
        )
        self.add_file_output(
            self.MODEL,
            tr("Model"),
            tr("Model trained with the best settings, after the search."),
            file_filter=tr("Model files") + f" (*.{MODEL_EXTENSION})",
            is_on=False,
            job="output_model",
        )
        self._result_names[self.SETTINGS] = "settings"
        self._result_names[self.MODEL] = "model"
        self.add_text_result("NETWORK", tr("Network of the best trial"))
        self.add_number_result("BEST_TRIAL", tr("Number of the best trial"))
        self.add_number_result(
            "VALIDATION_ACCURACY", tr("Overall accuracy of the best trial on the validation labels (0 to 1)")
        )
        self.add_number_result("NUM_TRIALS", tr("Trials of the study"))
        self.add_number_result("NUM_PRUNED", tr("Trials that were stopped early"))
        self.add_number_result("NUM_FAILED", tr("Trials that failed"))
        self.add_number_result(
            "VALIDATION_OVERLAP",
            tr(
                "Share of validation pixels whose patch of the largest size touches a training pixel (0 to 1)"
            ),
        )
        self.add_metric_results(tr("of the final model on the test labels"))
        self.add_number_result("SECONDS", tr("Time taken in seconds"))
