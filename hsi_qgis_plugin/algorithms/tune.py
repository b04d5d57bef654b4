"""Search the settings that train best."""

from __future__ import annotations

from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.training_declaration import TrainingAlgorithm


class Tune(TrainingAlgorithm):
    """Scene and labels to the best settings."""

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
        """What it does."""
        return tr(
            "Searches the settings that train best on a scene: network, patch size, components, learning rate, weight decay, "
            "dropout, widths of the network, augmentation. Trials are chosen by TPE (Optuna, Akiba et al. 2019, "
            "doi:10.1145/3292500.3330701) and stopped early where they fall behind.\n\n"
            "All trials train on the same pixels and are measured on the same validation pixels; test labels are never "
            "looked at. Study, best settings and report are written after every trial and stay after a cancel; a run with the same "
            "study goes on with it, and several runs may share one. “Train a network” takes the settings."
        )

    def declare(self) -> None:
        """Parameters and outputs."""
        self._declare_data()
        self._declare_search()
        self._declare_ranges()
        self._declare_outputs()

    def _declare_data(self) -> None:
        self.add_raster(self.INPUT, tr("Scene"), tr("The hyperspectral scene to learn from."), job="scene")
        self.add_labels(
            self.LABELS,
            tr("Training labels"),
            tr("Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled)."),
            grid=self.INPUT,
        )
        self.add_held_out(
            validation_help=tr(
                "Raster of class codes that trials are measured on. Not given: a part of the training labels is held out."
            ),
            test_help=tr(
                "Raster of class codes that no trial sees. It is checked that validation holds none of them; the final model, if "
                "one is asked for, is tested on them, once."
            ),
        )
        self.add_bands()

    def _declare_search(self) -> None:
        self.add_integer(
            self.TRIALS,
            tr("Trials"),
            tr("Trials that the study shall have in all, those of earlier runs included."),
            default=50,
            minimum=1,
        )
        self.add_real(
            self.MINUTES,
            tr("Time for the trials (minutes)"),
            tr(
                "The search ends after this time, if it has not before. A trial that is cut off is tried again when the study is "
                "gone on with. Not given: no limit."
            ),
            minimum=0.0,
        )
        self.add_integer(
            self.EPOCHS,
            tr("Epochs of a trial"),
            tr(
                "Largest number of epochs, the same for all trials, so that they can be compared while they train."
            ),
            default=30,
            minimum=1,
        )
        self.add_text(
            self.NETWORKS,
            tr("Networks"),
            tr(
                "Networks to choose from, separated by commas: hybridsn, hybridsn-se, a2s2k, lsga-vit, ssan, or timm:NAME. "
                "The baselines choose their settings by themselves."
            ),
            default="hybridsn,lsga-vit,ssan",
        )

    def _declare_ranges(self) -> None:
        span = tr("Range such as {example}, or one number that is not searched.")
        for name, label, help_text, default in (
            (
                self.PATCH_SIZES,
                tr("Patch sizes"),
                tr("Sides of a patch to choose from, odd, separated by commas."),
                "7,9,11,13",
            ),
            (
                self.COMPONENTS,
                tr("Principal components"),
                tr("Numbers of components to choose from, separated by commas."),
                "15,30,45",
            ),
            (self.LEARNING_RATE, tr("Learning rate"), span.format(example="1e-5..1e-3"), "1e-5..1e-3"),
            (self.WEIGHT_DECAY, tr("Weight decay"), span.format(example="1e-6..1e-2"), "1e-6..1e-2"),
            (
                self.DROPOUT,
                tr("Dropout"),
                span.format(example="0.3..0.7") + " " + tr("hybridsn, hybridsn-se and ssan have it."),
                "0.3..0.7",
            ),
            (
                self.GRU_UNITS,
                tr("Units of the recurrence"),
                span.format(example="64..256") + " " + tr("Multiples of 8. ssan has them."),
                "64..256",
            ),
            (
                self.CHANNELS,
                tr("Channels of the convolutions"),
                span.format(example="32..128")
                + " "
                + tr("Multiples of 8. hybridsn, hybridsn-se, a2s2k and ssan have them."),
                "32..128",
            ),
            (
                self.ATTENTION_SIZE,
                tr("Size of the attention"),
                span.format(example="32..128") + " " + tr("Multiples of 8. lsga-vit and ssan have it."),
                "32..128",
            ),
            (
                self.SPECTRAL_NOISE,
                tr("Spectral noise"),
                span.format(example="0..1")
                + " "
                + tr("Standard deviation of noise that is added to standardised spectra."),
                "0..1",
            ),
        ):
            self.add_text(name, label, help_text, default=default, is_advanced=True)
        self.add_choice(
            self.AUGMENT,
            tr("Flip and turn"),
            tr("Flip and turn patches by quarters at random: both searches whether to, yes and no fix it."),
            choices=["both", "yes", "no"],
            default="both",
            is_advanced=True,
        )
        self.add_computation(
            seed_help=tr(
                "Seed of everything random; the same for all trials, so that they differ in their settings alone."
            )
        )

    def _declare_outputs(self) -> None:
        self.add_file_output(
            self.STUDY,
            tr("Study"),
            tr(
                "All trials. A study that is there is gone on with and never replaced; it must be one of the same scene, labels and "
                "settings."
            ),
            file_filter=tr("Studies") + " (*.sqlite)",
            is_optional=False,
        )
        self.add_file_output(
            self.SETTINGS,
            tr("Best settings"),
            tr("Settings of the best trial, which “Train a network” takes."),
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
            tr("Model that is trained with the best settings at the end."),
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
                "Share of validation pixels whose patch, of the largest size, touches a training pixel (0 to 1)"
            ),
        )
        self.add_metric_results(tr("of the final model on the test labels"))
        self.add_number_result("SECONDS", tr("Time taken in seconds"))
