"""Go on with a trained model."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr


class FineTune(HsiAlgorithm):
    """Model, scene and new labels to a model that knows more."""

    ID = "finetune"
    TASK = "finetune"
    GROUP = "classification"

    MODEL, INPUT, LABELS, VALIDATION, TEST = "MODEL", "INPUT", "LABELS", "VALIDATION", "TEST"
    VALIDATION_FRACTION = "VALIDATION_FRACTION"
    REHEARSAL_SCENE, REHEARSAL_LABELS, REHEARSE = "REHEARSAL_SCENE", "REHEARSAL_LABELS", "REHEARSE"
    LAYERS, OLD_LAYERS_RATE = "LAYERS", "OLD_LAYERS_RATE"
    EPOCHS, PATIENCE, BATCH_SIZE = "EPOCHS", "PATIENCE", "BATCH_SIZE"
    LEARNING_RATE, WEIGHT_DECAY, CLASS_WEIGHTS = "LEARNING_RATE", "WEIGHT_DECAY", "CLASS_WEIGHTS"
    AUGMENT, SPECTRAL_NOISE, LABEL_SMOOTHING = "AUGMENT", "SPECTRAL_NOISE", "LABEL_SMOOTHING"
    SEED, MIXED_PRECISION = "SEED", "MIXED_PRECISION"
    OUTPUT_MODEL = "OUTPUT_MODEL"

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
        self.add_raster(
            self.VALIDATION,
            tr("Validation labels"),
            tr(
                "Raster of class codes of the scene, as “Split labels” writes it. Not given: a part of the new labels is "
                "held out."
            ),
            is_optional=True,
        )
        self.add_real(
            self.VALIDATION_FRACTION,
            tr("Share held out for validation"),
            tr(
                "Share of the new labels that is held out where no validation labels are given, and share of the old labels "
                "that forgetting is measured on."
            ),
            default=0.2,
            minimum=0.0,
            maximum=1.0,
            is_advanced=True,
        )
        self.add_raster(
            self.TEST,
            tr("Test labels"),
            tr("Raster of class codes of the scene that the old and the new model are tested on, once."),
            is_optional=True,
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
        self.add_integer(
            self.EPOCHS,
            tr("Epochs"),
            tr("Largest number of passes over the training pixels; training often stops earlier."),
            minimum=1,
        )
        self.add_integer(
            self.PATIENCE,
            tr("Patience"),
            tr("Epochs without a better validation before training stops."),
            minimum=1,
            is_advanced=True,
        )
        self.add_integer(
            self.BATCH_SIZE, tr("Batch size"), tr("Patches in one step."), minimum=2, is_advanced=True
        )
        self.add_real(
            self.LEARNING_RATE,
            tr("Learning rate"),
            tr("Rate of the head at the start."),
            minimum=0.0,
            is_advanced=True,
        )
        self.add_real(
            self.WEIGHT_DECAY,
            tr("Weight decay"),
            tr("Pulls the weights towards zero, against overfitting."),
            minimum=0.0,
            is_advanced=True,
        )
        self.add_recipe_switch(
            self.CLASS_WEIGHTS,
            tr("Weigh classes"),
            tr("Give rare classes as much weight as frequent ones."),
            is_advanced=True,
        )
        self.add_recipe_switch(
            self.AUGMENT,
            tr("Flip and turn"),
            tr("Flip and turn patches by quarters at random."),
            is_advanced=True,
        )
        self.add_real(
            self.SPECTRAL_NOISE,
            tr("Spectral noise"),
            tr("Standard deviation of noise that is added to standardised spectra; 0 is none."),
            minimum=0.0,
            is_advanced=True,
        )
        self.add_real(
            self.LABEL_SMOOTHING,
            tr("Label smoothing"),
            tr(
                "Share of each training label that is spread over all classes, against overconfidence; 0 is none."
            ),
            minimum=0.0,
            maximum=0.99,
            is_advanced=True,
        )
        self.add_integer(
            self.SEED,
            tr("Seed"),
            tr("Seed of everything random: the same seed on the same computer gives the same model."),
            default=0,
            minimum=0,
            is_advanced=True,
        )
        self.add_device()
        self.add_switch(
            self.MIXED_PRECISION,
            tr("Mixed precision"),
            tr("Compute with half precision where it helps; on a graphics card only."),
            default=True,
            is_advanced=True,
        )

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
