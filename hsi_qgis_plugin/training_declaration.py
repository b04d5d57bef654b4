"""Parameters that every algorithm which trains has in common, declared once: Train, Fine-tune, Distil, Tune."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import tr


class TrainingAlgorithm(HsiAlgorithm):
    """Base of the algorithms that train; a subclass declares the groups that it has, in its order."""

    VALIDATION, VALIDATION_FRACTION, TEST, BANDS = "VALIDATION", "VALIDATION_FRACTION", "TEST", "BANDS"
    FORM, PATCH_SIZE, COMPONENTS = "FORM", "PATCH_SIZE", "COMPONENTS"
    STANDARDIZE, WHITEN = "STANDARDIZE", "WHITEN"
    EPOCHS, PATIENCE, BATCH_SIZE = "EPOCHS", "PATIENCE", "BATCH_SIZE"
    LEARNING_RATE, WEIGHT_DECAY, CLASS_WEIGHTS = "LEARNING_RATE", "WEIGHT_DECAY", "CLASS_WEIGHTS"
    AUGMENT, SPECTRAL_NOISE, LABEL_SMOOTHING = "AUGMENT", "SPECTRAL_NOISE", "LABEL_SMOOTHING"
    SEED, MIXED_PRECISION = "SEED", "MIXED_PRECISION"

    def add_held_out(self, *, test_help: str, validation_help: str = "", fraction_help: str = "") -> None:
        """Add labels for validation, the share held out without them, and labels for the test.

        Args:
            test_help: what is tested.
            validation_help: if there is more to say than how Train takes validation labels.
            fraction_help: if there is more to say than what the share is of.
        """
        self.add_raster(
            self.VALIDATION,
            tr("Validation labels"),
            validation_help
            or tr(
                "Raster of class codes, as “Split labels” writes it. Not given: a part of the training labels is held out."
            ),
            is_optional=True,
        )
        self.add_real(
            self.VALIDATION_FRACTION,
            tr("Share held out for validation"),
            fraction_help
            or tr("Share of the training labels that is held out where no validation labels are given."),
            default=0.2,
            minimum=0.0,
            maximum=1.0,
            is_advanced=True,
        )
        self.add_raster(self.TEST, tr("Test labels"), test_help, is_optional=True)

    def add_bands(self) -> None:
        """Add the bands to use."""
        self.add_text(
            self.BANDS,
            tr("Bands"),
            tr(
                "Bands to use, counted from 1, for example 1-103,110. Not given: all but those marked as bad."
            ),
            is_advanced=True,
        )

    def add_network_size(self, *, patch_help: str, components_help: str) -> None:
        """Add the form of a network, the size of its patches, and what it looks at."""
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
        self.add_integer(self.PATCH_SIZE, tr("Patch size"), patch_help, minimum=1)
        self.add_integer(self.COMPONENTS, tr("Principal components"), components_help, minimum=1)
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

    def add_recipe(self, *, rate_help: str = "") -> None:
        """Add the settings of the recipe that are about training steps.

        Args:
            rate_help: what the learning rate is of, if not of all layers.
        """
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
            rate_help or tr("Rate of the optimizer at the start."),
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

    def add_computation(self, *, seed_help: str = "") -> None:
        """Add seed, device and precision.

        Args:
            seed_help: if there is more to say than that the same seed gives the same model.
        """
        self.add_integer(
            self.SEED,
            tr("Seed"),
            seed_help
            or tr("Seed of everything random: the same seed on the same computer gives the same model."),
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
