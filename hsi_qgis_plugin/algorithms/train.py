"""Train a network on the labelled pixels of a scene."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr


class Train(HsiAlgorithm):
    """Scene and labels to a model file."""

    ID = "train"
    TASK = "train"
    GROUP = "classification"

    INPUT, LABELS, VALIDATION, TEST, BANDS = "INPUT", "LABELS", "VALIDATION", "TEST", "BANDS"
    VALIDATION_FRACTION = "VALIDATION_FRACTION"
    SETTINGS = "SETTINGS"
    NETWORK, BACKBONE, FORM = "NETWORK", "BACKBONE", "FORM"
    PATCH_SIZE, COMPONENTS = "PATCH_SIZE", "COMPONENTS"
    STANDARDIZE, WHITEN = "STANDARDIZE", "WHITEN"
    EPOCHS, PATIENCE, BATCH_SIZE = "EPOCHS", "PATIENCE", "BATCH_SIZE"
    LEARNING_RATE, WEIGHT_DECAY, CLASS_WEIGHTS = "LEARNING_RATE", "WEIGHT_DECAY", "CLASS_WEIGHTS"
    AUGMENT, SPECTRAL_NOISE, LABEL_SMOOTHING = "AUGMENT", "SPECTRAL_NOISE", "LABEL_SMOOTHING"
    SEED, MIXED_PRECISION, SHARED_TRAINING = "SEED", "MIXED_PRECISION", "SHARED_TRAINING"
    MODEL = "MODEL"

    NETWORKS = ("hybridsn", "hybridsn-se", "a2s2k", "lsga-vit", "ssan", "svm", "random_forest")
    TIMM = "timm"
    """Stands for all backbones of timm, which the worker knows as "timm:name"."""

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Train a network")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Trains a network on the labelled pixels of a scene and writes a model file for “Classify a scene”.\n\n"
            "The bands are reduced by a principal component analysis, which is stored in the model. Training stops early "
            "on validation labels, which are given or held out of the labels. Test labels, if given, are used once, after "
            "training. A setting that is left empty takes the value of the network's recipe.\n\n"
            "Networks of papers: HybridSN (Roy et al. 2020, doi:10.1109/LGRS.2019.2918719), A2S2K-ResNet (Roy et al. 2021, "
            "doi:10.1109/TGRS.2020.3043267), LSGA-ViT (Ma et al. 2023, doi:10.1109/TIM.2023.3279922) and SSAN (Mei et al. 2019, "
            "doi:10.3390/rs11080963), each as its authors published it or with their mistakes corrected. A support vector "
            "machine and a random forest on single spectra show what they are compared with."
        )

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse a backbone without timm, and timm without a backbone."""
        is_fine, message = super().checkParameterValues(parameters, context)
        if not is_fine:
            return is_fine, message
        network = self.parameterAsEnumString(parameters, self.NETWORK, context)
        backbone = self.parameterAsString(parameters, self.BACKBONE, context).strip()
        if network == self.TIMM and not backbone:
            return False, tr("The network is timm, but BACKBONE is empty; name one, for example resnet18.")
        if backbone and network != self.TIMM:
            return False, tr(
                "BACKBONE is “{backbone}”, but the network is {network}; choose the network timm or leave BACKBONE empty."
            ).format(backbone=backbone, network=network)
        return True, ""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read parameters and layers, and name a backbone of timm as the worker knows it."""
        is_ready = super().prepareAlgorithm(parameters, context, feedback)
        if self._params["network"] == self.TIMM:
            backbone = self.parameterAsString(parameters, self.BACKBONE, context).strip()
            self._params["network"] = f"{self.TIMM}:{backbone}"
        return is_ready

    def declare(self) -> None:
        """Parameters and outputs."""
        self._declare_data()
        self._declare_network()
        self._declare_optimization()
        self._declare_outputs()

    def _declare_data(self) -> None:
        self.add_raster(self.INPUT, tr("Scene"), tr("The hyperspectral scene to learn from."), job="scene")
        self.add_labels(
            self.LABELS,
            tr("Training labels"),
            tr("Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled)."),
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
            tr("Raster of class codes that the finished model is tested on, once."),
            is_optional=True,
        )
        self.add_text(
            self.BANDS,
            tr("Bands"),
            tr(
                "Bands to use, counted from 1, for example 1-103,110. Not given: all but those marked as bad."
            ),
            is_advanced=True,
        )

    def _declare_network(self) -> None:
        self.add_file(
            self.SETTINGS,
            tr("Tuned settings"),
            tr(
                "Settings that “Tune a network” found: they choose the network, and all settings that are left empty here. With "
                "the same labels, share held out and seed the training is that of the best trial."
            ),
            extension="json",
            is_optional=True,
        )
        self.add_choice(
            self.NETWORK,
            tr("Network"),
            tr(
                "hybridsn: three-dimensional convolutions over the spectrum, then two-dimensional ones over space; the "
                "first to try, and the fastest network to map with.\n"
                "hybridsn-se: the same, with weights for its channels that show what it looks at; slower to map with large patches.\n"
                "a2s2k: residual blocks along the bands in their order, then over space; where fine spectral detail matters; the "
                "slowest on a computer without a graphics card.\n"
                "lsga-vit: light transformer that sees the pixels of a patch by their distance from its centre; middling.\n"
                "ssan: recurrent network along the spectrum of the pixel beside a small one around it; middling.\n"
                "svm: support vector machine on single spectra, no surroundings; a baseline, for few labels; quick.\n"
                "random_forest: decision trees on single spectra, no surroundings; a baseline, for many bands; quick.\n"
                "timm: an image network of the Python package timm, named under “Backbone of timm”; the costs are its own."
            ),
            choices=[*self.NETWORKS, self.TIMM],
            default="hybridsn",
        )
        self.add_text(
            self.BACKBONE,
            tr("Backbone of timm"),
            tr(
                "Name of an image network in the Python package timm, for example resnet18, where the network is timm. The "
                "package must be installed in the processing environment."
            ),
            job="",
            is_advanced=True,
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
            tr(
                "Side in pixels of the square around a pixel that the network looks at, odd. svm and random_forest have none."
            ),
            minimum=1,
        )
        self.add_integer(
            self.COMPONENTS,
            tr("Principal components"),
            tr(
                "Number of principal components that the bands are reduced to. a2s2k (corrected), svm and random_forest look "
                "at the bands themselves."
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
        self.add_switch(
            self.SHARED_TRAINING,
            tr("Train on windows"),
            tr(
                "Neighbouring labelled pixels share their computation: several times as fast where labels are dense and "
                "patches large. The pixels of a step then lie in a few windows, which are flipped and turned as a whole. "
                "For hybridsn and hybridsn-se only."
            ),
            default=False,
            is_advanced=True,
        )

    def _declare_outputs(self) -> None:
        self.add_file_output(
            self.MODEL,
            tr("Model"),
            tr("Model file: weights, scaling, principal components and class table; holds no code."),
            file_filter=tr("Model files") + f" (*.{MODEL_EXTENSION})",
            is_optional=False,
            job="output_model",
        )
        self.add_report(tr("Training report"), tr("Learning curve, settings and accuracies."))
        self._result_names[self.MODEL] = "model"
        self.add_number_result("NUM_EPOCHS", tr("Epochs"))
        self.add_number_result("BEST_EPOCH", tr("Best epoch, whose weights are kept"))
        self.add_number_result(
            "VALIDATION_ACCURACY", tr("Overall accuracy on the validation labels (0 to 1)")
        )
        self.add_number_result("OVERALL_ACCURACY", tr("Overall accuracy on the test labels (0 to 1)"))
        self.add_number_result("AVERAGE_ACCURACY", tr("Average accuracy on the test labels (0 to 1)"))
        self.add_number_result("KAPPA", tr("Kappa on the test labels"))
        self.add_number_result(
            "OVERLAP", tr("Share of test pixels whose patch touches a training pixel (0 to 1)")
        )
        self.add_number_result("SECONDS", tr("Time taken in seconds"))
