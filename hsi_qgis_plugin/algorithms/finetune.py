"""Fine-tune a trained model with new labels."""

from __future__ import annotations

from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.training_declaration import TrainingAlgorithm


class FineTune(TrainingAlgorithm):
    """From a model, a scene and new labels to a fine-tuned model."""

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
        """Description for the Toolbox."""
        return tr(
            "Continues the training of a model with new labels, in the same scene or in another "
            "scene of the same sensor. Classes that are new to the model are added; the old "
            "classes are kept. The original model file is never changed.\n\n"
            "A network forgets its old classes if it no longer trains on them. Give the old scene "
            "and its labels: the network then trains on old and new samples together. The report "
            "shows the accuracy on new and old labels before and after. Scaling and principal "
            "components are those of the model. If a setting is empty, the value from the model's "
            "own training is used."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self._declare_data()
        self._declare_optimization()
        self._declare_outputs()

    def _declare_data(self) -> None:
        self.add_file(
            self.MODEL,
            tr("Model"),
            tr("Model file to fine-tune. Baselines cannot be fine-tuned."),
            extension=MODEL_EXTENSION,
        )
        self.add_raster(
            self.INPUT,
            tr("Scene"),
            tr(
                "The scene of the new labels. It must have the bands of the model's training "
                "scene. If both scenes have wavelengths, bands are matched by wavelength."
            ),
            job="scene",
        )
        self.add_labels(
            self.LABELS,
            tr("New labels"),
            tr(
                "Polygons or points, or a raster of class codes on the grid of the scene (0 is "
                "unlabelled). A class with the same name as a class of the model is the same "
                "class; a class with another name is new."
            ),
            grid=self.INPUT,
        )
        self.add_held_out(
            validation_help=tr(
                "Raster of class codes on the grid of the scene, for example from “Split labels”. "
                "If empty, some of the new labels are held out."
            ),
            fraction_help=tr(
                "Share of the new labels that is held out if there are no validation labels. The "
                "same share of the old labels is held out to measure forgetting."
            ),
            test_help=tr(
                "Raster of class codes on the grid of the scene. The old and the new model are "
                "tested on it once, after training."
            ),
        )
        self.add_raster(
            self.REHEARSAL_SCENE,
            tr("Old scene"),
            tr("The scene that the model was trained on. It may be the scene of the new labels."),
            is_optional=True,
        )
        self.add_raster(
            self.REHEARSAL_LABELS,
            tr("Old labels"),
            tr(
                "Raster of class codes on the grid of the old scene. Some of these pixels are held "
                "out to measure forgetting; the others are rehearsed."
            ),
            is_optional=True,
        )
        self.add_switch(
            self.REHEARSE,
            tr("Rehearse old samples"),
            tr("Train on the old labels too. If off, the old labels are used only to measure forgetting."),
            default=True,
            is_advanced=True,
        )

    def _declare_optimization(self) -> None:
        self.add_choice(
            self.LAYERS,
            tr("Layers to train"),
            tr(
                "all: train every layer, the old layers with a lower learning rate than the head. "
                "head: train only the last layer, which gives the class scores; best for few "
                "labels, and forgets least."
            ),
            choices=["all", "head"],
            default="all",
        )
        self.add_real(
            self.OLD_LAYERS_RATE,
            tr("Learning rate of old layers"),
            tr(
                "Learning rate of all layers except the head, as a share of the head's learning "
                "rate (above 0, at most 1). With a lower rate the network forgets less and adapts "
                "less."
            ),
            default=0.1,
            minimum=0.000001,
            maximum=1.0,
            is_advanced=True,
        )
        self.add_recipe(rate_help=tr("Learning rate of the head at the start."))
        self.add_computation()

    def _declare_outputs(self) -> None:
        self.add_file_output(
            self.OUTPUT_MODEL,
            tr("Fine-tuned model"),
            tr("Model file to write. Its model card names the original model."),
            file_filter=tr("Model files") + f" (*.{MODEL_EXTENSION})",
            is_optional=False,
        )
        self.add_report(
            tr("Fine-tuning report"), tr("Accuracy on new and old labels before and after, for each class.")
        )
        self._result_names[self.OUTPUT_MODEL] = "model"
        self.add_number_result("NUM_CLASSES", tr("Classes"))
        self.add_number_result("NUM_NEW_CLASSES", tr("Classes that are new to the model"))
        self.add_number_result("NUM_EPOCHS", tr("Epochs"))
        self.add_number_result("BEST_EPOCH", tr("Best epoch; the model has the weights of this epoch"))
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
            "FORGETTING", tr("Forgetting: overall accuracy on old labels before minus after (-1 to 1)")
        )
        self.add_number_result("SECONDS", tr("Time taken in seconds"))
