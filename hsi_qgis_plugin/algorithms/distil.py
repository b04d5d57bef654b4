"""Teach a small network what a large one knows."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.train import Train
from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.training_declaration import TrainingAlgorithm


class Distil(TrainingAlgorithm):
    """Large models, scene and labels to a small model."""

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
        """What it does."""
        return tr(
            "Teaches a small network what a large one knows, or several of them together, so that it maps faster. The "
            "student learns from the labels and from the softened probabilities of its teachers (Hinton et al. 2015, "
            "arXiv:1503.02531), on labelled pixels and on unlabelled ones of the scene.\n\n"
            "The student knows the classes of its teachers. The report shows size, multiply-adds, speed and accuracy of "
            "teacher and student side by side. A setting that is left empty takes the value of the network's recipe."
        )

    def declare(self) -> None:
        """Parameters and outputs."""
        self._declare_data()
        self._declare_student()
        self.add_recipe()
        self.add_computation()
        self._declare_outputs()

    def _declare_data(self) -> None:
        self.add_files(
            self.TEACHERS,
            tr("Teachers"),
            tr(
                "Model files (.safetensors) of the teachers: one, or several with the same classes, which teach the mean of "
                "their probabilities. Baselines (svm, random_forest) cannot teach."
            ),
        )
        self.add_raster(
            self.INPUT,
            tr("Scene"),
            tr(
                "The scene to learn on. Its bands must be those of the teachers; they are matched by wavelength where both "
                "have them."
            ),
            job="scene",
        )
        self.add_labels(
            self.LABELS,
            tr("Training labels"),
            tr(
                "Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled); best those that "
                "the teachers were trained with. Classes that the teachers do not know are left out."
            ),
            grid=self.INPUT,
        )
        self.add_held_out(
            test_help=tr("Raster of class codes that teachers and student are tested on, once.")
        )
        self.add_integer(
            self.UNLABELLED,
            tr("Unlabelled pixels"),
            tr(
                "About so many pixels without a label are drawn from all of the scene; the teachers say what they are. 0: only "
                "labelled pixels."
            ),
            default=5000,
            minimum=0,
        )
        self.add_real(
            self.TEMPERATURE,
            tr("Temperature"),
            tr(
                "Softens the probabilities of teachers and student, from 1 (as they are) on: the higher, the more the student "
                "learns of the less likely classes."
            ),
            default=4.0,
            minimum=1.0,
            maximum=100.0,
            is_advanced=True,
        )
        self.add_real(
            self.SOFT_WEIGHT,
            tr("Weight of the teachers"),
            tr("Share of the loss that comes from the teachers, 0 to 1; the rest comes from the labels."),
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
                "Any network that is trained step by step; hybridsn is the fastest to map with. A smaller patch and fewer "
                "components make it smaller."
            ),
            choices=list(self.NETWORKS),
            default="hybridsn",
        )
        self.add_network_size(
            patch_help=tr("Side in pixels of the square around a pixel that the network looks at, odd."),
            components_help=tr("Number of principal components that the bands are reduced to."),
        )

    def _declare_outputs(self) -> None:
        self.add_file_output(
            self.OUTPUT_MODEL,
            tr("Student"),
            tr("Model file to write; its card names the teachers."),
            file_filter=tr("Model files") + f" (*.{MODEL_EXTENSION})",
            is_optional=False,
        )
        self.add_report(
            tr("Distillation report"),
            tr("Size, multiply-adds, speed and accuracy of teacher and student side by side."),
        )
        self._result_names[self.OUTPUT_MODEL] = "model"
        self.add_number_result("NUM_EPOCHS", tr("Epochs"))
        self.add_number_result("BEST_EPOCH", tr("Best epoch, whose weights are kept"))
        self.add_number_result("NUM_UNLABELLED", tr("Unlabelled pixels that were learned from"))
        self.add_number_result("TEACHER_MULTIPLY_ADDS", tr("Multiply-adds of the teachers for a pixel"))
        self.add_number_result("MULTIPLY_ADDS", tr("Multiply-adds of the student for a pixel"))
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
        self.add_number_result("OVERALL_ACCURACY", tr("Overall accuracy on the test labels (0 to 1)"))
        self.add_number_result("AVERAGE_ACCURACY", tr("Average accuracy on the test labels (0 to 1)"))
        self.add_number_result("KAPPA", tr("Kappa on the test labels"))
        self.add_number_result(
            "OVERLAP", tr("Share of test pixels whose patch touches a training pixel (0 to 1)")
        )
        self.add_number_result("KEPT", tr("Overall accuracy of the student by that of the teachers"))
        self.add_number_result(
            "AGREEMENT", tr("Share of pixels that student and teachers give the same class (0 to 1)")
        )
        self.add_number_result("SECONDS", tr("Time taken in seconds"))
