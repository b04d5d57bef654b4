"""Train a network on the labelled pixels of a scene."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.training_declaration import TrainingAlgorithm


class Train(TrainingAlgorithm):
    """Scene and labels to a model file."""

    ID = "train"
    TASK = "train"
    GROUP = "classification"

    INPUT, LABELS, SETTINGS = "INPUT", "LABELS", "SETTINGS"
    NETWORK, BACKBONE, SHARED_TRAINING = "NETWORK", "BACKBONE", "SHARED_TRAINING"
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
            ).format(backbone=backbone, network=network or tr("not chosen"))
        return True, ""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read parameters and layers, and name a backbone of timm as the worker knows it."""
        is_ready = super().prepareAlgorithm(parameters, context, feedback)
        if self._params.get("network") == self.TIMM:
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
        self.add_held_out(test_help=tr("Raster of class codes that the finished model is tested on, once."))
        self.add_bands()

    def _declare_network(self) -> None:
        self.add_file(
            self.SETTINGS,
            tr("Tuned settings"),
            tr(
                "Settings that “Tune a network” found: the network, and every setting that is left empty here. With the same "
                "labels, share held out and seed, the training repeats the best trial. A network that is chosen here and "
                "differs from the tuned one is refused."
            ),
            extension="json",
            is_optional=True,
        )
        self.add_choice(
            self.NETWORK,
            tr("Network"),
            tr(
                "If empty, the network of the tuned settings, or hybridsn without tuned settings.\n"
                "hybridsn: three-dimensional convolutions over the spectrum, then two-dimensional ones over space; the "
                "first to try, and the fastest network to map with.\n"
                "hybridsn-se: the same, with weights for its channels that show what it looks at; slower to map with large patches.\n"
                "a2s2k: residual blocks over the components, then over space; the most accurate in our tests where labels are "
                "spread over the scene; slow to map without a graphics card.\n"
                "lsga-vit: light transformer that sees the pixels of a patch by their distance from its centre; middling.\n"
                "ssan: recurrent network along the spectrum of the pixel beside a small one around it; middling.\n"
                "svm: support vector machine on single spectra, no surroundings; a baseline, for few labels; quick.\n"
                "random_forest: decision trees on single spectra, no surroundings; a baseline, for many bands; quick.\n"
                "timm: an image network of the Python package timm, named under “Backbone of timm”; the costs are its own."
            ),
            choices=[*self.NETWORKS, self.TIMM],
            default=None,
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
        self.add_network_size(
            patch_help=tr(
                "Side in pixels of the square around a pixel that the network looks at, odd. svm and random_forest have none."
            ),
            components_help=tr(
                "Number of principal components that the bands are reduced to. svm and random_forest look at the bands "
                "themselves."
            ),
        )

    def _declare_optimization(self) -> None:
        self.add_recipe()
        self.add_computation()
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
