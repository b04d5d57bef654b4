"""Common parameters of the algorithms that train: Train, Fine-tune, Distil, Tune."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import tr


class TrainingAlgorithm(HsiAlgorithm):
    """Base of the algorithms that train.

    A subclass calls one method for each group of parameters that it has, in its own order.
    """

    VALIDATION, VALIDATION_FRACTION, TEST, BANDS = "VALIDATION", "VALIDATION_FRACTION", "TEST", "BANDS"
    FORM, PATCH_SIZE, COMPONENTS = "FORM", "PATCH_SIZE", "COMPONENTS"
    STANDARDIZE, WHITEN, REDUCTION = "STANDARDIZE", "WHITEN", "REDUCTION"
    PRETREATMENT = "PRETREATMENT"
    EPOCHS, PATIENCE, BATCH_SIZE = "EPOCHS", "PATIENCE", "BATCH_SIZE"
    LEARNING_RATE, WEIGHT_DECAY, CLASS_WEIGHTS = "LEARNING_RATE", "WEIGHT_DECAY", "CLASS_WEIGHTS"
    AUGMENT, SPECTRAL_NOISE, LABEL_SMOOTHING = "AUGMENT", "SPECTRAL_NOISE", "LABEL_SMOOTHING"
    SEED, MIXED_PRECISION = "SEED", "MIXED_PRECISION"
    SETTINGS_OF_RECIPE = (
        PATCH_SIZE,
        COMPONENTS,
        STANDARDIZE,
        WHITEN,
        REDUCTION,
        PRETREATMENT,
        EPOCHS,
        PATIENCE,
        BATCH_SIZE,
        LEARNING_RATE,
        WEIGHT_DECAY,
        CLASS_WEIGHTS,
        AUGMENT,
        SPECTRAL_NOISE,
        LABEL_SMOOTHING,
    )
    """Parameters that have the value of a recipe if they are empty."""

    def names_of_settings(self) -> tuple[str, ...]:
        """Names of the parameters that have the value of a recipe if they are empty."""
        return self.SETTINGS_OF_RECIPE

    def add_held_out(self, *, test_help: str, validation_help: str = "", fraction_help: str = "") -> None:
        """Add validation labels, the share held out if there are none, and test labels.

        Args:
            test_help: help of the test labels.
            validation_help: help of the validation labels; by default that of Train.
            fraction_help: help of the share; by default that of Train.
        """
        self.add_raster(
            self.VALIDATION,
            tr("Validation labels"),
            validation_help
            or tr(
                "Raster of class codes, for example from “Split labels”. If empty, some of the "
                "training labels are held out."
            ),
            is_optional=True,
        )
        self.add_real(
            self.VALIDATION_FRACTION,
            tr("Share held out for validation"),
            fraction_help
            or tr("Share of the training labels that is held out if there are no validation labels."),
            default=0.2,
            minimum=0.000001,
            maximum=0.999999,
            is_advanced=True,
        )
        self.add_raster(self.TEST, tr("Test labels"), test_help, is_optional=True)

    def add_bands(self) -> None:
        """Add the choice of bands."""
        self.add_text(
            self.BANDS,
            tr("Bands"),
            tr(
                "Bands to use, counted from 1, for example 1-103,110. If empty, all bands that are "
                "not marked as bad."
            ),
            is_advanced=True,
        )

    def add_network_size(self, *, patch_help: str, components_help: str) -> None:
        """Add form, patch size, components and scaling of a network."""
        self.add_choice(
            self.FORM,
            tr("Form of the network"),
            tr(
                "corrected: mistakes of the published code are corrected, and sizes follow from "
                "the data. faithful: the published layers and settings, mistakes included."
            ),
            choices=["corrected", "faithful"],
            default="corrected",
            is_advanced=True,
        )
        self.add_integer(
            self.PATCH_SIZE, tr("Patch size"), patch_help, minimum=1, maximum=511, is_advanced=True
        )
        self.add_integer(
            self.COMPONENTS, tr("Components"), components_help, minimum=1, maximum=100000, is_advanced=True
        )
        self.add_recipe_switch(
            self.STANDARDIZE,
            tr("Scale the bands"),
            tr("Scale every band to unit variance before the components are found."),
            is_advanced=True,
        )
        self.add_recipe_switch(
            self.WHITEN,
            tr("Whiten"),
            tr("Scale the components to unit variance. Not used by the reduction discriminant."),
            is_advanced=True,
        )
        self.add_choice(
            self.REDUCTION,
            tr("Reduction"),
            tr(
                "How the components that replace the bands are found. If empty, as the recipe of the "
                "network says.\n"
                "pca: principal components of the whole scene.\n"
                "discriminant: directions that separate the classes of the training pixels, in units "
                "of the spread within a class.\n"
                "mnf: minimum noise fraction, directions of the scene with the most variance for their "
                "noise.\n"
                "pls: partial least squares, directions of large covariance between the spectra of the "
                "training pixels and their classes."
            ),
            choices=["pca", "discriminant", "mnf", "pls"],
            default=None,
            is_advanced=True,
        )
        self.add_choice(
            self.PRETREATMENT,
            tr("Pretreatment of spectra"),
            tr(
                "What is done with each spectrum before everything else. If empty, as the recipe of "
                "the network says.\n"
                "none: nothing.\n"
                "snv: standard normal variate, the spectrum less its mean, divided by its standard "
                "deviation; removes differences in brightness.\n"
                "continuum: continuum removal, the spectrum divided by its upper convex hull.\n"
                "derivative: first derivative over wavelength (Savitzky-Golay)."
            ),
            choices=["none", "snv", "continuum", "derivative"],
            default=None,
            is_advanced=True,
        )

    def add_recipe(self, *, rate_help: str = "") -> None:
        """Add the recipe settings for the optimization.

        Args:
            rate_help: help of the learning rate; by default that of Train.
        """
        self.add_integer(
            self.EPOCHS,
            tr("Epochs"),
            tr("Maximum number of passes over the training pixels. Training often stops earlier."),
            minimum=1,
            maximum=1000000,
            is_advanced=True,
        )
        self.add_integer(
            self.PATIENCE,
            tr("Patience"),
            tr("Training stops after this number of epochs without a better validation result."),
            minimum=1,
            maximum=1000000,
            is_advanced=True,
        )
        self.add_integer(
            self.BATCH_SIZE,
            tr("Batch size"),
            tr("Number of patches in one training step."),
            minimum=2,
            maximum=1000000,
            is_advanced=True,
        )
        self.add_real(
            self.LEARNING_RATE,
            tr("Learning rate"),
            rate_help or tr("Learning rate of the optimizer at the start."),
            minimum=1e-9,
            maximum=100.0,
            is_advanced=True,
        )
        self.add_real(
            self.WEIGHT_DECAY,
            tr("Weight decay"),
            tr("Shrinks the weights towards zero, to reduce overfitting."),
            minimum=0.0,
            maximum=100.0,
            is_advanced=True,
        )
        self.add_recipe_switch(
            self.CLASS_WEIGHTS,
            tr("Balance classes"),
            tr("Give rare classes the same weight as frequent ones."),
            is_advanced=True,
        )
        self.add_recipe_switch(
            self.AUGMENT,
            tr("Flip and rotate"),
            tr("Flip patches and rotate them by quarter turns at random."),
            is_advanced=True,
        )
        self.add_real(
            self.SPECTRAL_NOISE,
            tr("Spectral noise"),
            tr("Standard deviation of the noise that is added to standardised spectra. 0 adds none."),
            minimum=0.0,
            maximum=100.0,
            is_advanced=True,
        )
        self.add_real(
            self.LABEL_SMOOTHING,
            tr("Label smoothing"),
            tr(
                "Share of each training label that is spread over all classes, to reduce "
                "overconfidence. 0 spreads none."
            ),
            minimum=0.0,
            maximum=0.99,
            is_advanced=True,
        )

    def add_computation(self, *, seed_help: str = "") -> None:
        """Add seed, device and mixed precision.

        Args:
            seed_help: help of the seed; by default that of Train.
        """
        self.add_integer(
            self.SEED,
            tr("Seed"),
            seed_help
            or tr("Seed of all random choices. The same seed on the same computer gives the same model."),
            default=0,
            minimum=0,
            maximum=2147483647,
            is_advanced=True,
        )
        self.add_device()
        self.add_switch(
            self.MIXED_PRECISION,
            tr("Mixed precision"),
            tr("Compute in half precision where it is faster; only on a graphics card."),
            default=True,
            is_advanced=True,
        )
