"""Explain a trained model."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterExtent,
    QgsProcessingParameterVectorLayer,
)

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.labels import export_vector
from hsi_qgis_plugin.styling import RAMP


class Explain(HsiAlgorithm):
    """From a model and a scene to rasters and a report of what the model uses."""

    ID = "explain"
    TASK = "explain"
    GROUP = "insight"

    INPUT, MODEL, EXTENT, POINTS, CLASSES = "INPUT", "MODEL", "EXTENT", "POINTS", "CLASSES"
    METHOD, LAYER, IMPORTANCE, SAMPLES, GROUP_SIZE = "METHOD", "LAYER", "IMPORTANCE", "SAMPLES", "GROUP"
    REPEATS, SANITY, SEED, TILE_SIZE, BATCH_SIZE = "REPEATS", "SANITY", "SEED", "TILE_SIZE", "BATCH_SIZE"
    RELEVANCE, ATTENTION, FEATURES, BAND_TABLE = "RELEVANCE", "ATTENTION", "FEATURES", "BAND_TABLE"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Explain a model")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Shows which pixels and bands a trained model uses on a scene: the pixels that raise "
            "the score of each class (Grad-CAM), the influence of each pixel on the centre pixel "
            "(attention rollout), the network's own attention weights, the feature maps of a "
            "layer, and the importance of the bands.\n\n"
            "Each pixel of the rasters is the mean over all patches that cover it, so the rasters "
            "have no seams. The importance of bands is drawn against wavelength for each class. It "
            "is measured by integrated gradients and, if there are labels that the model was not "
            "trained on, by permuting bands between pixels.\n\n"
            "The report also says whether an explanation depends on the trained weights: each "
            "explanation is compared with those of networks with random weights. Begin with a "
            "small window, because each pixel needs a patch of its own."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(
            self.INPUT, tr("Scene"), tr("The hyperspectral scene to explain the model on."), job="scene"
        )
        self.add_file(
            self.MODEL, tr("Model"), tr("Model file from “Train a network”."), extension=MODEL_EXTENSION
        )
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, tr("Window"), None, True),
            tr("Window of the scene to explain, in any CRS. If empty, the whole scene, which may take long."),
            job="",
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                self.POINTS, tr("Points of interest"), [QgsProcessing.SourceType.TypeVectorPoint], None, True
            ),
            tr(
                "Points to explain instead of a window. The rasters then cover only the patches of "
                "these pixels."
            ),
            job="",
        )
        self.add_labels(
            self.LABELS,
            tr("Validation labels"),
            tr(
                "Labels that the model was not trained on, used to measure the importance of "
                "bands: polygons or points, or a raster of class codes on the grid of the scene. "
                "If empty, the importance is measured by integrated gradients only, for the "
                "predicted classes."
            ),
            grid=self.INPUT,
            is_optional=True,
        )
        self.add_text(
            self.CLASSES,
            tr("Classes"),
            tr("Names or codes of the classes to explain, separated by commas. If empty, all classes."),
        )
        self.add_text(
            self.LAYER,
            tr("Layer"),
            tr(
                "Name of the layer whose feature maps are written, for example spatial.0. If the "
                "model has no such layer, the message lists its layers."
            ),
            is_advanced=True,
        )
        self.add_choice(
            self.METHOD,
            tr("Method of the relevance"),
            tr(
                "gradcam: Grad-CAM of each class. rollout: attention rollout, for lsga-vit. auto: "
                "rollout if the network supports it, else gradcam."
            ),
            choices=["auto", "gradcam", "rollout"],
            default="auto",
            is_advanced=True,
        )
        self.add_switch(
            self.IMPORTANCE,
            tr("Importance of bands"),
            tr("Measure which bands are important."),
            default=True,
            is_advanced=True,
        )
        self.add_integer(
            self.SAMPLES,
            tr("Pixels per class"),
            tr(
                "Number of pixels of each class, drawn at random, on which the importance of bands is "
                "measured."
            ),
            default=30,
            minimum=2,
            maximum=10000000,
            is_advanced=True,
        )
        self.add_integer(
            self.GROUP_SIZE,
            tr("Bands permuted together"),
            tr(
                "Number of neighbouring bands that are permuted together. A single permuted band "
                "rarely changes the result, because its neighbours hold the same information."
            ),
            default=5,
            minimum=1,
            maximum=100000,
            is_advanced=True,
        )
        self.add_integer(
            self.REPEATS,
            tr("Repeats"),
            tr("Number of times that each group of bands is permuted."),
            default=2,
            minimum=1,
            maximum=10000,
            is_advanced=True,
        )
        self.add_switch(
            self.SANITY,
            tr("Test with random weights"),
            tr(
                "Compare each explanation with those of networks with random weights, and report "
                "the explanations that do not depend on the weights."
            ),
            default=True,
            is_advanced=True,
        )
        self.add_integer(
            self.SEED,
            tr("Seed"),
            tr("Seed of the samples and of the random weights. The same seed gives the same report."),
            default=0,
            minimum=0,
            maximum=2147483647,
            is_advanced=True,
        )
        self.add_integer(
            self.TILE_SIZE,
            tr("Tile size"),
            tr(
                "Side of a tile in pixels. A smaller tile needs less memory. The tile size does not "
                "change the rasters."
            ),
            default=256,
            minimum=16,
            maximum=2147483647,
            is_advanced=True,
        )
        self.add_integer(
            self.BATCH_SIZE,
            tr("Batch size"),
            tr(
                "Number of patches that are evaluated at once. If empty, the batch is as large as "
                "is useful and fits into memory. The batch size does not change the rasters."
            ),
            minimum=1,
            maximum=1000000,
            is_advanced=True,
            empty=tr("automatic"),
        )
        self.add_device()
        self.add_cluster()
        self.add_raster_output(
            self.RELEVANCE,
            tr("Relevance"),
            tr(
                "Raster of the relevance: Grad-CAM has one band for each class, attention rollout has "
                "one band."
            ),
            is_optional=True,
            is_on=True,
            look=RAMP,
        )
        self.add_raster_output(
            self.ATTENTION,
            tr("Attention"),
            tr("Raster of the network's own attention weights. Networks without attention are refused."),
            is_optional=True,
            look=RAMP,
            is_shown=False,
            is_advanced=True,
        )
        self.add_raster_output(
            self.FEATURES,
            tr("Feature maps"),
            tr("Raster of the feature maps of the layer, one band for each map."),
            is_optional=True,
            look=RAMP,
            is_shown=False,
            is_advanced=True,
        )
        self.add_report(
            tr("Explanation"), tr("Images, curves against wavelength, and the test with random weights.")
        )
        self.add_file_output(
            self.BAND_TABLE,
            tr("Table of bands"),
            tr("Importance and attention of each band as CSV: kind, class, band, wavelength, value."),
            file_filter=tr("CSV files") + " (*.csv)",
            is_on=False,
            is_advanced=True,
        )
        self.add_number_result("NUM_PIXELS", tr("Explained pixels"))
        self.add_number_result("NUM_POINTS", tr("Points of interest on the scene"))
        self.add_number_result(
            "RELEVANCE_CORRELATION",
            tr("Rank correlation of the relevance with that of untrained networks (-1 to 1)"),
        )
        self.add_number_result("NUM_INDEPENDENT", tr("Explanations that do not depend on the weights"))
        self.add_number_result("SECONDS", tr("Time taken in seconds"))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the layers, and transform window and points to the CRS of the scene."""
        if not super().prepareAlgorithm(parameters, context, feedback):
            return False
        try:
            self._read_region(parameters, context)
        except QgsProcessingException:
            self._remove_folder()  # QGIS does not call processAlgorithm after an error
            raise
        return True

    def _read_region(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        scene = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        self.read_extent(self.EXTENT, parameters, context)
        if parameters.get(self.POINTS) in (None, ""):
            return
        points = self.parameterAsVectorLayer(parameters, self.POINTS, context)
        if points is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.POINTS))
        folder = self._make_folder() / "points"
        folder.mkdir()
        self._params["points"] = str(
            export_vector(
                points,
                field="",
                is_selected_only=False,
                grid=scene,
                folder=folder,
                transform_context=context.transformContext(),
            )
        )
