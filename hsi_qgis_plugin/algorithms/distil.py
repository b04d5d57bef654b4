"""Teach a small network what a large one knows."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.algorithms.train import Train
from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr


class Distil(HsiAlgorithm):
    """Large models, scene and labels to a small model."""

    ID = "distil"
    TASK = "distil"
    GROUP = "classification"

    TEACHERS, INPUT, LABELS, VALIDATION, TEST = "TEACHERS", "INPUT", "LABELS", "VALIDATION", "TEST"
    VALIDATION_FRACTION = "VALIDATION_FRACTION"
    UNLABELLED, TEMPERATURE, SOFT_WEIGHT = "UNLABELLED", "TEMPERATURE", "SOFT_WEIGHT"
    NETWORK, FORM, PATCH_SIZE, COMPONENTS = "NETWORK", "FORM", "PATCH_SIZE", "COMPONENTS"
    STANDARDIZE, WHITEN = "STANDARDIZE", "WHITEN"
    EPOCHS, PATIENCE, BATCH_SIZE = "EPOCHS", "PATIENCE", "BATCH_SIZE"
    LEARNING_RATE, WEIGHT_DECAY, CLASS_WEIGHTS = "LEARNING_RATE", "WEIGHT_DECAY", "CLASS_WEIGHTS"
    AUGMENT, SPECTRAL_NOISE, LABEL_SMOOTHING = "AUGMENT", "SPECTRAL_NOISE", "LABEL_SMOOTHING"
    SEED, MIXED_PRECISION = "SEED", "MIXED_PRECISION"
    OUTPUT_MODEL = "OUTPUT_MODEL"

    NETWORKS = tuple(name for name in Train.NETWORKS if name not in ("svm", "random_forest"))
    """Those that are trained step by step."""

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
        self._declare_optimization()
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
        self.add_raster(
            self.VALIDATION,
            tr("Validation labels"),
            tr(
                "Raster of class codes, as “Split labels” writes it. Not given: a part of the training labels is held out."
            ),
            is_optional=True,
        )
        self.add_real(
            self.VALIDATION_FRACTION,
            tr("Share held out for validation"),
            tr("Share of the training labels that is held out where no validation labels are given."),
            default=0.2,
            minimum=0.0,
            maximum=1.0,
            is_advanced=True,
        )
        self.add_raster(
            self.TEST,
            tr("Test labels"),
            tr("Raster of class codes that teachers and student are tested on, once."),
            is_optional=True,
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
        self.add_choice(
            self.FORM,
            tr("Form of the network"),
            tr(
                "corrected: without the mistakes of the published code, with sizes that follow from the data. faithful: the "
                "published layers and settings, mistakes included."
            ),
            choices=["corrected", "faithful"],
            default="corrected",
            is_advanced=True,
        )
        self.add_integer(
            self.PATCH_SIZE,
            tr("Patch size"),
            tr("Side in pixels of the square around a pixel that the network looks at, odd."),
            minimum=1,
        )
        self.add_integer(
            self.COMPONENTS,
            tr("Principal components"),
            tr(
                "Number of principal components that the bands are reduced to. a2s2k (corrected) looks at the bands "
                "themselves."
            ),
            minimum=1,
        )
        self.add_recipe_switch(
            self.STANDARDIZE,
            tr("Scale the bands"),
            tr("Scale every band to unit variance before the principal component analysis."),
            is_advanced=True,
        )
        self.add_recipe_switch(
            self.WHITEN,
            tr("Whiten"),
            tr("Scale the principal components to unit variance."),
            is_advanced=True,
        )

    def _declare_optimization(self) -> None:
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
            tr("Rate of the optimizer at the start."),
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
