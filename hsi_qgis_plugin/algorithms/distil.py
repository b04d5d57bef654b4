"""Train a small network to imitate large ones."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.train import Train
from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.training_declaration import TrainingAlgorithm


class Distil(TrainingAlgorithm):
    """From large models, a scene and labels to a small model."""

    ID = "distil"
    TASK = "distil"
    GROUP = "classification"

    TEACHERS, INPUT, LABELS = "TEACHERS", "INPUT", "LABELS"
    UNLABELLED, TEMPERATURE, SOFT_WEIGHT = "UNLABELLED", "TEMPERATURE", "SOFT_WEIGHT"
    NETWORK, OUTPUT_MODEL = "NETWORK", "OUTPUT_MODEL"

    NETWORKS = Train.TRAINED

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Distil a model")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Trains a small network (the student) to imitate one or several large ones (the "
            "teachers), so that mapping is faster. The student learns from the labels and from the "
            "softened class probabilities of its teachers (Hinton et al. 2015, arXiv:1503.02531), "
            "on labelled and on unlabelled pixels of the scene.\n\n"
            "The student has the classes of its teachers. The report compares size, multiply-adds, "
            "speed and accuracy of teachers and student. If a setting is empty, the recipe of the "
            "network sets it."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self._declare_data()
        self._declare_student()
        self.add_recipe()
        self.add_computation()
        self._declare_outputs()

    def _declare_data(self) -> None:
        self.add_models(
            self.TEACHERS,
            tr("Teachers"),
            tr(
                "Model files (.safetensors) of the teachers. Several teachers must have the same "
                "classes; the student then learns the mean of their probabilities. Baselines "
                "cannot be teachers."
            ),
        )
        self.add_raster(
            self.INPUT,
            tr("Scene"),
            tr(
                "The scene to train on. It must have the bands of the teachers. If the scene and "
                "the models have wavelengths, bands are matched by wavelength."
            ),
            job="scene",
        )
        self.add_labels(
            self.LABELS,
            tr("Training labels"),
            tr(
                "Polygons or points, or a raster of class codes on the grid of the scene (0 is "
                "unlabelled). The training labels of the teachers are the best choice. Labels of "
                "classes that the teachers do not know are ignored."
            ),
            grid=self.INPUT,
        )
        self.add_held_out(
            test_help=tr("Raster of class codes. Teachers and student are tested on it once, after training.")
        )
        self.add_integer(
            self.UNLABELLED,
            tr("Unlabelled pixels"),
            tr(
                "Approximate number of unlabelled pixels to train on. They are spread over the "
                "whole scene; the teachers predict their class probabilities. 0 uses labelled "
                "pixels only."
            ),
            default=5000,
            minimum=0,
            maximum=10000000,
        )
        self.add_real(
            self.TEMPERATURE,
            tr("Temperature"),
            tr(
                "Softens the probabilities of teachers and student. 1 leaves them unchanged. The "
                "higher the temperature, the more the student learns about the less likely classes."
            ),
            default=4.0,
            minimum=1.0,
            maximum=100.0,
            is_advanced=True,
        )
        self.add_real(
            self.SOFT_WEIGHT,
            tr("Weight of the teachers"),
            tr("Share of the loss that comes from the teachers (0 to 1). The rest comes from the labels."),
            default=0.9,
            minimum=0.0,
            maximum=1.0,
            is_advanced=True,
        )

    def _declare_student(self) -> None:
        self.add_choice(
            self.NETWORK,
            tr("Network of the student"),
            tr(
                "Any network that is trained in steps. hybridsn is the fastest one for mapping. A "
                "smaller patch and fewer components make the student smaller."
            ),
            choices=list(self.NETWORKS),
            default="hybridsn",
        )
        self.add_network_size(
            patch_help=tr(
                "Side in pixels of the square patch around a pixel that the network uses. Must be odd."
            ),
            components_help=tr("Number of components that replace the bands."),
        )

    def _declare_outputs(self) -> None:
        self.add_file_output(
            self.OUTPUT_MODEL,
            tr("Student"),
            tr("Model file to write. Its model card names the teachers."),
            file_filter=tr("Model files") + f" (*.{MODEL_EXTENSION})",
            is_optional=False,
        )
        self.add_report(
            tr("Distillation report"),
            tr("Size, multiply-adds, speed and accuracy of teachers and student."),
        )
        self._result_names[self.OUTPUT_MODEL] = "model"
        self.add_number_result("NUM_EPOCHS", tr("Epochs"))
        self.add_number_result("BEST_EPOCH", tr("Best epoch; the model has the weights of this epoch"))
        self.add_number_result("NUM_UNLABELLED", tr("Unlabelled pixels used for training"))
        self.add_number_result("TEACHER_MULTIPLY_ADDS", tr("Multiply-adds per pixel of the teachers"))
        self.add_number_result("MULTIPLY_ADDS", tr("Multiply-adds per pixel of the student"))
        self.add_number_result("TEACHER_PARAMETERS", tr("Trainable weights of the teachers"))
        self.add_number_result("NUM_PARAMETERS", tr("Trainable weights of the student"))
        self.add_number_result("TEACHER_PIXELS_PER_SECOND", tr("Pixels per second of the teachers"))
        self.add_number_result("PIXELS_PER_SECOND", tr("Pixels per second of the student"))
        self.add_number_result(
            "TEACHER_VALIDATION_ACCURACY",
            tr("Overall accuracy of the teachers on the validation labels (0 to 1)"),
        )
        self.add_number_result(
            "VALIDATION_ACCURACY", tr("Overall accuracy on the validation labels (0 to 1)")
        )
        self.add_number_result(
            "TEACHER_OVERALL_ACCURACY", tr("Overall accuracy of the teachers on the test labels (0 to 1)")
        )
        self.add_metric_results(tr("on the test labels"))
        self.add_number_result(
            "OVERLAP", tr("Share of test pixels whose patch touches a training pixel (0 to 1)")
        )
        self.add_number_result("KEPT", tr("Overall accuracy of the student divided by that of the teachers"))
        self.add_number_result(
            "AGREEMENT", tr("Share of pixels with the same class from student and teachers (0 to 1)")
        )
        self.add_number_result("SECONDS", tr("Time taken in seconds"))
