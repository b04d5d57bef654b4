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


class Explain(HsiAlgorithm):
    """Model and scene to rasters and a report of what the model looks at."""

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
        """What it does."""
        return tr(
            "Shows what a trained model looks at on a scene: where the last convolution sees what raises each class (Grad-CAM), "
            "how much of each pixel reaches the centre (attention rollout), what the network's own attention weighs, what a layer "
            "gives, and which bands matter.\n\n"
            "Maps of overlapping patches are averaged on the ground, so that rasters have no seams. The importance of bands is "
            "drawn against wavelength for each class, by integrated gradients and, with labels that the model was not trained on, by "
            "exchanging bands between pixels.\n\n"
            "The report also says whether an explanation depends on what was learned at all: it is compared with those of networks "
            "with random weights. Begin with a small window, as every pixel is a patch of its own."
        )

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_raster(
            self.INPUT, tr("Scene"), tr("The hyperspectral scene to explain the model on."), job="scene"
        )
        self.add_file(
            self.MODEL, tr("Model"), tr("Model file that “Train a network” wrote."), extension=MODEL_EXTENSION
        )
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, tr("Window"), None, True),
            tr("Part of the scene to explain, in any CRS; all of the scene if empty, which may take long."),
            job="",
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                self.POINTS, tr("Points of interest"), [QgsProcessing.SourceType.TypeVectorPoint], None, True
            ),
            tr("Points to explain instead of a window: rasters then hold the patches of these pixels only."),
            job="",
        )
        self.add_labels(
            self.LABELS,
            tr("Validation labels"),
            tr(
                "Labels that the model was not trained on, for the importance of bands: polygons or points, or a raster of class "
                "codes on the grid of the scene. Without them it is told by integrated gradients alone, for predicted classes."
            ),
            grid=self.INPUT,
            is_optional=True,
        )
        self.add_text(
            self.CLASSES,
            tr("Classes"),
            tr("Names or codes of the classes to explain, with commas between; all if empty."),
        )
        self.add_text(
            self.LAYER,
            tr("Layer"),
            tr(
                "Name of the layer whose feature maps are shown, such as spatial.0. A name that the model has not is answered "
                "with the list of its layers."
            ),
        )
        self.add_choice(
            self.METHOD,
            tr("Method of the relevance"),
            tr(
                "gradcam: Grad-CAM of each class. rollout: attention rollout, for lsga-vit. auto: rollout where it is possible."
            ),
            choices=["auto", "gradcam", "rollout"],
            default="auto",
            is_advanced=True,
        )
        self.add_switch(
            self.IMPORTANCE, tr("Importance of bands"), tr("Find out which bands matter."), default=True
        )
        self.add_integer(
            self.SAMPLES,
            tr("Pixels of each class"),
            tr("Pixels of each class that the importance of bands is measured on, drawn at random."),
            default=30,
            minimum=2,
            is_advanced=True,
        )
        self.add_integer(
            self.GROUP_SIZE,
            tr("Bands exchanged together"),
            tr(
                "Neighbouring bands that are exchanged together: one alone is rarely missed, as its neighbours say the same."
            ),
            default=5,
            minimum=1,
            is_advanced=True,
        )
        self.add_integer(
            self.REPEATS,
            tr("Repeats"),
            tr("How often each group of bands is exchanged."),
            default=2,
            minimum=1,
            is_advanced=True,
        )
        self.add_switch(
            self.SANITY,
            tr("Test with random weights"),
            tr(
                "Compare each explanation with those of networks with random weights, and say where it does not depend on them."
            ),
            default=True,
        )
        self.add_integer(
            self.SEED,
            tr("Seed"),
            tr("Seed of the samples and of the random weights: the same seed gives the same report."),
            default=0,
            minimum=0,
            is_advanced=True,
        )
        self.add_integer(
            self.TILE_SIZE,
            tr("Tile size"),
            tr("Side of a tile in pixels. A smaller one needs less memory; the rasters are the same."),
            default=256,
            minimum=16,
            is_advanced=True,
        )
        self.add_integer(
            self.BATCH_SIZE,
            tr("Batch size"),
            tr(
                "Patches at once. Not given: as many as are useful and memory allows. It does not change the rasters."
            ),
            minimum=1,
            is_advanced=True,
        )
        self.add_device()
        self.add_raster_output(
            self.RELEVANCE,
            tr("Relevance"),
            tr("Raster of Grad-CAM with one band for each class, or of attention rollout with one band."),
            is_optional=True,
            is_on=True,
        )
        self.add_raster_output(
            self.ATTENTION,
            tr("Attention"),
            tr("Raster of the network's own attention weights; refused for networks without attention."),
            is_optional=True,
        )
        self.add_raster_output(
            self.FEATURES,
            tr("Feature maps"),
            tr("Raster of the maps of the layer, one band each."),
            is_optional=True,
        )
        self.add_report(
            tr("Explanation"), tr("Pictures, curves against wavelength, and the test with random weights.")
        )
        self.add_file_output(
            self.BAND_TABLE,
            tr("Table of bands"),
            tr("Importance and attention of each band as CSV: kind, class, band, wavelength, value."),
            file_filter=tr("CSV files") + " (*.csv)",
            is_on=False,
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
        """Read the layers; window and points are brought to the CRS of the scene."""
        if not super().prepareAlgorithm(parameters, context, feedback):
            return False
        try:
            self._read_region(parameters, context)
        except QgsProcessingException:
            self._remove_folder()  # nothing is processed after this
            raise
        return True

    def _read_region(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        scene = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        window = self.parameterAsExtent(parameters, self.EXTENT, context, scene.crs())
        if parameters.get(self.EXTENT) not in (None, "") and not window.isNull():
            sides = (window.xMinimum(), window.xMaximum(), window.yMinimum(), window.yMaximum())
            self._params["extent"] = ",".join(map(repr, sides))
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
