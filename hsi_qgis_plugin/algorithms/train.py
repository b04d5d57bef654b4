"""Train a network on the labelled pixels of a scene."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.training_declaration import TrainingAlgorithm


class Train(TrainingAlgorithm):
    """From a scene and labels to a model file."""

    ID = "train"
    TASK = "train"
    GROUP = "classification"

    INPUT, LABELS, SETTINGS = "INPUT", "LABELS", "SETTINGS"
    NETWORK, BACKBONE, SHARED_TRAINING = "NETWORK", "BACKBONE", "SHARED_TRAINING"
    CHOICE_MINUTES = "CHOICE_MINUTES"
    FIELD_WEIGHTS, REFIT = "FIELD_WEIGHTS", "REFIT"
    MODEL = "MODEL"

    TRAINED = ("hybridsn", "hybridsn-se", "a2s2k", "lsga-vit", "ssan", "discriminant-context")
    """Networks that are trained epoch by epoch. Add a new network here and to the help of NETWORK below."""
    BASELINES = ("svm", "random_forest", "lda", "pls_da", "boosting", "discriminant-svm", "svm-mean")
    """Networks that are fitted at once."""
    NETWORKS = (*TRAINED, *BASELINES)
    AUTOMATIC = "auto"
    TIMM = "timm"
    """Choice for all backbones of timm; in the job of the worker a backbone is "timm:name"."""

    def names_of_settings(self) -> tuple[str, ...]:
        """Names of the parameters that have the value of a recipe if they are empty."""
        return (*self.SETTINGS_OF_RECIPE, self.FIELD_WEIGHTS)

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Train a network")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Trains a network on the labelled pixels of a scene and writes a model file for "
            "“Classify a scene”.\n\n"
            "A principal component analysis, or another reduction, turns the bands into components; "
            "it is stored in the model. Training "
            "stops early, by the accuracy on validation labels. These are given or held out of the "
            "training labels. Test labels, if given, are used once, after training. If a setting "
            "is empty, the recipe of the network sets it.\n\n"
            "Networks: HybridSN (Roy et al. 2020, doi:10.1109/LGRS.2019.2918719), A2S2K-ResNet "
            "(Roy et al. 2021, doi:10.1109/TGRS.2020.3043267), LSGA-ViT (Ma et al. 2023, "
            "doi:10.1109/TIM.2023.3279922) and SSAN (Mei et al. 2019, doi:10.3390/rs11080963). "
            "Each is available as published or with its mistakes corrected. Baselines for "
            "comparison use single spectra: a support vector machine, a random forest, linear "
            "discriminant analysis, partial least squares and gradient boosting."
        )

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse a backbone if the network is not timm, and timm without a backbone."""
        is_fine, message = super().checkParameterValues(parameters, context)
        if not is_fine:
            return is_fine, message
        network = self.parameterAsEnumString(parameters, self.NETWORK, context)
        backbone = self.parameterAsString(parameters, self.BACKBONE, context).strip()
        if network == self.TIMM and not backbone:
            return False, tr("The network is timm, but BACKBONE is empty; name one, for example resnet18.")
        if backbone and network != self.TIMM:
            return False, tr(
                "BACKBONE is “{backbone}”, but the network is {network}; choose the network timm "
                "or leave BACKBONE empty."
            ).format(backbone=backbone, network=network or tr("not chosen"))
        return True, ""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read parameters and layers; write a backbone of timm as the worker expects it."""
        is_ready = super().prepareAlgorithm(parameters, context, feedback)
        if self._params.get("network") == self.TIMM:
            backbone = self.parameterAsString(parameters, self.BACKBONE, context).strip()
            self._params["network"] = f"{self.TIMM}:{backbone}"
        return is_ready

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self._declare_data()
        self._declare_network()
        self._declare_optimization()
        self._declare_outputs()

    def _declare_data(self) -> None:
        self.add_raster(self.INPUT, tr("Scene"), tr("The hyperspectral scene to train on."), job="scene")
        self.add_labels(
            self.LABELS,
            tr("Training labels"),
            tr("Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled)."),
            grid=self.INPUT,
        )
        self.add_held_out(test_help=tr("Raster of class codes. The trained model is tested on it once."))
        self.add_bands()

    def _declare_network(self) -> None:
        self.add_file(
            self.SETTINGS,
            tr("Tuned settings"),
            tr(
                "Settings file from “Tune a network”. It sets the network and all settings that "
                "are empty here. With the same labels, share held out and seed, the training "
                "repeats that of the best trial. "
                "If you choose another network below, the file is ignored, with a warning."
            ),
            extension="json",
            is_optional=True,
            is_advanced=True,
        )
        self.add_choice(
            self.NETWORK,
            tr("Network"),
            tr(
                "If empty, the network of the tuned settings; without tuned settings, auto.\n"
                "auto: cheap methods are compared by cross-validation on the training labels, within a "
                "time limit, and the most accurate one is trained. If settings of a network are given "
                "without a network, it is hybridsn.\n"
                "hybridsn: three-dimensional convolutions over the spectrum, then two-dimensional "
                "convolutions over space; try it first; the fastest network for mapping.\n"
                "hybridsn-se: hybridsn with channel attention, whose weights can be shown; slower "
                "for mapping with large patches.\n"
                "a2s2k: residual blocks over the components, then over space; the most accurate "
                "network in our tests if labels are spread over the scene; slow for mapping "
                "without a graphics card.\n"
                "lsga-vit: light transformer that weights the pixels of a patch by their distance "
                "from the centre; medium speed.\n"
                "ssan: recurrent network along the spectrum of the pixel, and a small network on "
                "its neighbourhood; medium speed.\n"
                "discriminant-context: linear discriminant analysis that learns how much of the "
                "surroundings to use; trained in less than a minute, fast for mapping; made for test "
                "pixels that lie apart from the training pixels.\n"
                "svm: support vector machine on single spectra, without neighbours; a baseline, "
                "for few labels; fast.\n"
                "random_forest: decision trees on single spectra, without neighbours; a baseline, "
                "for many bands; fast.\n"
                "lda: linear discriminant analysis of single spectra; a baseline, fitted in a "
                "second, hard to beat on places without labels; the fastest.\n"
                "pls_da: partial least squares on single spectra; a baseline, for few labels and "
                "neighbouring bands that are alike; fast.\n"
                "boosting: gradient boosting of decision trees on single spectra or their principal "
                "components; a baseline, for urban scenes; fitted in some seconds, slower for mapping.\n"
                "discriminant-svm: linear discriminant analysis and a support vector machine together, on "
                "discriminant components of single spectra; for few labels, and for cities, where the "
                "surroundings do not help; fast.\n"
                "svm-mean: the mean of discriminant-svm and of a support vector machine on normalised "
                "spectra and means of the surroundings; where labels do not tell which of the two is "
                "better; slow for mapping.\n"
                "timm: an image network of the Python package timm, named in “Backbone of timm”; "
                "the speed depends on the backbone."
            ),
            choices=[self.AUTOMATIC, *self.NETWORKS, self.TIMM],
            default=None,
            empty=tr("automatic"),
        )
        self.add_real(
            self.CHOICE_MINUTES,
            tr("Time for the automatic choice (minutes)"),
            tr("Time limit of the cross-validation that chooses a method, if the network is auto."),
            default=2.0,
            minimum=0.000001,
            maximum=1000000.0,
            is_advanced=True,
        )
        self.add_text(
            self.BACKBONE,
            tr("Backbone of timm"),
            tr(
                "Name of an image network of the Python package timm, for example resnet18. Give "
                "it only if the network is timm. The processing environment needs the package timm."
            ),
            job="",
            is_advanced=True,
        )
        self.add_network_size(
            patch_help=tr(
                "Side in pixels of the square patch around a pixel that the network uses. Must be "
                "odd. The baselines take 1 (the spectrum of the pixel), 3, 5 or 9 (also means of the "
                "surroundings)."
            ),
            components_help=tr(
                "Number of components that replace the bands. The baselines use the bands themselves."
            ),
        )

    def _declare_optimization(self) -> None:
        self.add_recipe()
        self.add_recipe_switch(
            self.FIELD_WEIGHTS,
            tr("Balance fields"),
            tr(
                "Give the fields of a class a more equal weight: a pixel counts less, the larger its "
                "field is. A field is a connected area of one class. For networks that are trained in "
                "epochs, lda, discriminant-svm and svm-mean. Helps where a few large fields hold most "
                "pixels of a class."
            ),
            is_advanced=True,
        )
        self.add_computation()
        self.add_switch(
            self.REFIT,
            tr("Learn held-out labels at the end"),
            tr(
                "Without validation labels, some labels are held out to choose the settings. The model is "
                "then trained again on all labels, held-out ones included. For the baselines and "
                "discriminant-context; the other networks stop by the held-out labels. The validation "
                "accuracy is that of the model before it has learned these labels."
            ),
            default=True,
            is_advanced=True,
        )
        self.add_switch(
            self.SHARED_TRAINING,
            tr("Train on windows"),
            tr(
                "Neighbouring labelled pixels share their computation. Several times faster if "
                "labels are dense and patches are large. The pixels of one step then lie in a few "
                "windows, and each window is flipped and rotated as a whole. Only for hybridsn and "
                "hybridsn-se."
            ),
            default=False,
            is_advanced=True,
        )

    def _declare_outputs(self) -> None:
        self.add_file_output(
            self.MODEL,
            tr("Model"),
            tr("Model file: weights, scaling, components and class table. It holds no code."),
            file_filter=tr("Model files") + f" (*.{MODEL_EXTENSION})",
            is_optional=False,
            job="output_model",
        )
        self.add_report(tr("Training report"), tr("Learning curve, settings and accuracies."))
        self._result_names[self.MODEL] = "model"
        self.add_number_result("NUM_EPOCHS", tr("Epochs"))
        self.add_number_result("BEST_EPOCH", tr("Best epoch; the model has the weights of this epoch"))
        self.add_number_result(
            "VALIDATION_ACCURACY", tr("Overall accuracy on the validation labels (0 to 1)")
        )
        self.add_metric_results(tr("on the test labels"))
        self.add_number_result(
            "OVERLAP", tr("Share of test pixels whose patch touches a training pixel (0 to 1)")
        )
        self.add_number_result("SECONDS", tr("Time taken in seconds"))
