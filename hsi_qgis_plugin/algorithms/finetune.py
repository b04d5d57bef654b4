"""Go on with a trained model."""

from __future__ import annotations

from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.training_declaration import TrainingAlgorithm


class FineTune(TrainingAlgorithm):
    """Model, scene and new labels to a model that knows more."""

    ID = "finetune"
    TASK = "finetune"
    GROUP = "classification"

    MODEL, INPUT, LABELS, OUTPUT_MODEL = "MODEL", "INPUT", "LABELS", "OUTPUT_MODEL"
    REHEARSAL_SCENE, REHEARSAL_LABELS, REHEARSE = "REHEARSAL_SCENE", "REHEARSAL_LABELS", "REHEARSE"
    LAYERS, OLD_LAYERS_RATE = "LAYERS", "OLD_LAYERS_RATE"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Fine-tune a model")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Goes on from a trained model with new labels, in the same scene or in another one of the same sensor. Classes "
            "that the model does not know are added; the old ones are kept. The model file itself is never changed.\n\n"
            "A network that is not shown its old classes any more forgets them. Give the old scene and its labels, and old "
            "samples are rehearsed beside the new ones; the report shows the accuracy on new and on old labels before and "
            "after. Scaling and principal components are those of the model. A setting that is left empty is that of the "
            "model's own training."
        )

    def declare(self) -> None:
        """Parameters and outputs."""
        self._declare_data()
        self._declare_optimization()
        self._declare_outputs()

    def _declare_data(self) -> None:
        self.add_file(
            self.MODEL,
            tr("Model"),
            tr("Model file to go on with. A baseline (svm, random_forest) cannot go on."),
            extension=MODEL_EXTENSION,
        )
        self.add_raster(
            self.INPUT,
            tr("Scene"),
            tr(
                "The scene of the new labels. Its bands must be those that the model was trained with; they are matched by "
                "wavelength where both have them."
            ),
            job="scene",
        )
        self.add_labels(
            self.LABELS,
            tr("New labels"),
            tr(
                "Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). A class that "
                "has the name of one of the model's is that class; another name is a new class."
            ),
            grid=self.INPUT,
        )
        self.add_held_out(
            validation_help=tr(
                "Raster of class codes of the scene, as “Split labels” writes it. Not given: a part of the new labels is "
                "held out."
            ),
            fraction_help=tr(
                "Share of the new labels that is held out where no validation labels are given, and share of the old labels "
                "that forgetting is measured on."
            ),
            test_help=tr(
                "Raster of class codes of the scene that the old and the new model are tested on, once."
            ),
        )
        self.add_raster(
            self.REHEARSAL_SCENE,
            tr("Old scene"),
            tr("The scene that the model was trained on; it may be the same as the new one."),
            is_optional=True,
        )
        self.add_raster(
            self.REHEARSAL_LABELS,
            tr("Old labels"),
            tr(
                "Raster of class codes on the grid of the old scene. A part is held out to measure what is forgotten, the "
                "rest is rehearsed."
            ),
            is_optional=True,
        )
        self.add_switch(
            self.REHEARSE,
            tr("Rehearse old samples"),
            tr("Train on the old labels again. Off: what is forgotten is only measured with them."),
            default=True,
        )

    def _declare_optimization(self) -> None:
        self.add_choice(
            self.LAYERS,
            tr("Layers to train"),
            tr(
                "all: every layer, the old ones with a lower rate than the head. head: only the last layer, which names the "
                "classes, while all others stay as they are: for few labels, and forgets least."
            ),
            choices=["all", "head"],
            default="all",
        )
        self.add_real(
            self.OLD_LAYERS_RATE,
            tr("Rate of old layers"),
            tr(
                "Share of the learning rate for all layers but the head, above 0 to 1. Lower: the network forgets less and "
                "adapts less."
            ),
            default=0.1,
            minimum=0.0,
            maximum=1.0,
        )
        self.add_recipe(rate_help=tr("Rate of the head at the start."))
        self.add_computation()

    def _declare_outputs(self) -> None:
        self.add_file_output(
            self.OUTPUT_MODEL,
            tr("Fine-tuned model"),
            tr("Model file to write; its card names the model that it goes on from."),
            file_filter=tr("Model files") + f" (*.{MODEL_EXTENSION})",
            is_optional=False,
        )
        self.add_report(
            tr("Fine-tuning report"), tr("Accuracy on new and old labels before and after, class by class.")
        )
        self._result_names[self.OUTPUT_MODEL] = "model"
        self.add_number_result("NUM_CLASSES", tr("Classes"))
        self.add_number_result("NUM_NEW_CLASSES", tr("Classes that the model did not know"))
        self.add_number_result("NUM_EPOCHS", tr("Epochs"))
        self.add_number_result("BEST_EPOCH", tr("Best epoch, whose weights are kept"))
        self.add_number_result(
            "VALIDATION_ACCURACY_BEFORE",
            tr("Overall accuracy of the old model on the validation labels (0 to 1)"),
        )
        self.add_number_result(
            "VALIDATION_ACCURACY", tr("Overall accuracy on the validation labels (0 to 1)")
        )
        self.add_number_result(
            "OVERALL_ACCURACY_BEFORE", tr("Overall accuracy of the old model on the test labels (0 to 1)")
        )
        self.add_number_result("OVERALL_ACCURACY", tr("Overall accuracy on the test labels (0 to 1)"))
        self.add_number_result(
            "OVERLAP", tr("Share of test pixels whose patch touches a training pixel (0 to 1)")
        )
        self.add_number_result(
            "OLD_ACCURACY_BEFORE", tr("Overall accuracy of the old model on old labels (0 to 1)")
        )
        self.add_number_result("OLD_ACCURACY", tr("Overall accuracy on old labels (0 to 1)"))
        self.add_number_result(
            "FORGETTING", tr("Overall accuracy on old labels before less that after (-1 to 1)")
        )
        self.add_number_result("SECONDS", tr("Time taken in seconds"))
