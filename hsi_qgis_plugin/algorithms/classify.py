"""Classify a scene with a trained model."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterExtent

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.styling import RAMP, SHARE


class Classify(HsiAlgorithm):
    """From a scene and a model to a class map."""

    ID = "classify"
    TASK = "classify"
    GROUP = "classification"

    INPUT, MODEL, EXTENT = "INPUT", "MODEL", "EXTENT"
    BATCH_SIZE, MEMORY_LIMIT = "BATCH_SIZE", "MEMORY_LIMIT"
    TEST_TIME_AUGMENTATION = "TEST_TIME_AUGMENTATION"
    REGULARISE = "REGULARISE"
    PRECISION, ENGINE, PROVIDER = "PRECISION", "ENGINE", "PROVIDER"
    MORE_MODELS, RESAMPLE = "MORE_MODELS", "RESAMPLE"
    OUTPUT, CONFIDENCE, PROBABILITIES = "OUTPUT", "CONFIDENCE", "PROBABILITIES"
    DISAGREEMENT, ENTROPY, MARGIN = "DISAGREEMENT", "ENTROPY", "MARGIN"
    MIN_CONFIDENCE, WANTED_ACCURACY = "MIN_CONFIDENCE", "WANTED_ACCURACY"
    SET_SIZE, SET_COVERAGE, DISTANCE = "SET_SIZE", "SET_COVERAGE", "DISTANCE"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Classify a scene")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Maps the classes of a scene of any size with a model from “Train a network”.\n\n"
            "The scene is processed tile by tile. Free memory sets the tile size; the tile size "
            "does not change the map. If a run was killed, start it again with the same outputs: "
            "it resumes after the last finished tile. The scene must have the bands of the "
            "training scene. If both scenes have wavelengths, bands are matched by wavelength."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(self.INPUT, tr("Scene"), tr("The hyperspectral scene to map."), job="scene")
        self.add_file(
            self.MODEL, tr("Model"), tr("Model file from “Train a network”."), extension=MODEL_EXTENSION
        )
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, tr("Window"), None, True),
            tr(
                "Window of the scene to map, in any CRS. If empty, the whole scene. At the edges of the "
                "window, pixels outside it count as zero, so that classes there can differ from those of the "
                "whole map. “Preview here” maps the part of the scene that the canvas shows."
            ),
            job="",
        )
        self.add_tile_size()
        self.add_integer(
            self.BATCH_SIZE,
            tr("Batch size"),
            tr(
                "Number of patches that all threads together evaluate at once. Used by networks "
                "that are evaluated patch by patch; ignored by other networks. If empty, the batch "
                "is as large as is useful and fits into memory. If memory runs out, the batch size "
                "is halved. The batch size does not change the map."
            ),
            minimum=1,
            maximum=1000000,
            is_advanced=True,
            empty=tr("automatic"),
        )
        self.add_integer(
            self.MEMORY_LIMIT,
            tr("Memory limit (MB)"),
            tr(
                "Maximum memory of the run, Python included; on a graphics card, the memory of the "
                "card. The limit sets the size of tiles and batches and, if it is small, the "
                "number of threads. It does not change the map. If empty, half of the free memory."
            ),
            minimum=1,
            maximum=100000000,
            is_advanced=True,
            empty=tr("half of the free memory"),
        )
        self.add_switch(
            self.TEST_TIME_AUGMENTATION,
            tr("Test-time augmentation"),
            tr(
                "Evaluate the eight rotations and flips of each patch and average the class "
                "probabilities. Often a little more accurate, but takes eight times as long."
            ),
            is_advanced=True,
        )
        self.add_choice(
            self.REGULARISE,
            tr("Regularise"),
            tr(
                "Smooth the class probabilities among neighbours with similar spectra. Large fields "
                "become cleaner, and often more accurate; small objects are lost, so that maps of "
                "cities become worse. Map, confidence and probabilities are the smoothed ones. "
                "“Regularise class probabilities” does the same afterwards. held: the pixels that the "
                "model was trained on also keep their class, which spreads to similar neighbours, on the "
                "scene of the training. auto: as “Train a network” chose automatically; off for "
                "other models. Several models have to agree on it."
            ),
            choices=["auto", "off", "weak", "medium", "strong", "held"],
            default="auto",
        )
        self.add_device()
        self.add_choice(
            self.PRECISION,
            tr("Number format"),
            tr(
                "Number format of the network's computation. bfloat16 is faster on some devices. "
                "The first tiles are computed in both formats; bfloat16 is used for the other "
                "tiles only if at least 99.99 % of the compared pixels have the same class as with "
                "float32. auto uses float32."
            ),
            choices=["auto", "float32", "bfloat16"],
            default="auto",
            is_advanced=True,
        )
        self.add_choice(
            self.ENGINE,
            tr("Engine"),
            tr(
                "Software that evaluates the network. The map is the same. onnx uses ONNX Runtime, "
                "which needs the optional packages onnx, onnxscript and onnxruntime in the "
                "processing environment. auto uses torch."
            ),
            choices=["auto", "torch", "onnx"],
            default="auto",
            is_advanced=True,
        )
        self.add_choice(
            self.PROVIDER,
            tr("Provider of ONNX Runtime"),
            tr(
                "Hardware interface that ONNX Runtime uses. “Show the processing environment” "
                "lists the installed ones. auto follows the device."
            ),
            choices=["auto", "cpu", "cuda", "tensorrt", "openvino"],
            default="auto",
            is_advanced=True,
        )
        self.add_models(
            self.MORE_MODELS,
            tr("Further models"),
            tr(
                "Model files (.safetensors) with the same classes and bands as the model. The map is "
                "that of all models together: the mean of the logarithms of their class "
                "probabilities. The order of the models does not change the map."
            ),
            is_optional=True,
        )
        self.add_real(
            self.MIN_CONFIDENCE,
            tr("Smallest confidence"),
            tr(
                "Pixels whose confidence (0 to 1) is smaller become unclassified: they get a code and "
                "a colour of their own and count as no class. If empty, every valid pixel gets a class."
            ),
            minimum=0.0,
            maximum=1.0,
            is_advanced=True,
            empty=tr("none"),
        )
        self.add_real(
            self.WANTED_ACCURACY,
            tr("Wanted accuracy"),
            tr(
                "Share of the classified pixels that shall be right, for example 0.95. The validation "
                "pixels that the model keeps choose the smallest confidence; other pixels become "
                "unclassified. The log says what to expect. Pixels of other places can be worse: assess "
                "the map. Needs one model of this version."
            ),
            minimum=0.0,
            maximum=1.0,
            is_advanced=True,
            empty=tr("none"),
        )
        self.add_real(
            self.SET_COVERAGE,
            tr("Coverage of the sets"),
            tr(
                "How often the set of classes of a pixel shall hold its true class, for the output "
                "“Classes in the set”."
            ),
            default=0.9,
            minimum=0.0,
            maximum=1.0,
            is_advanced=True,
        )
        self.add_switch(
            self.RESAMPLE,
            tr("Resample bands"),
            tr(
                "For a scene of a finer sensor than that of the model: compute the bands of the model from "
                "those of the scene, by spectral response, while the scene is read. The map is that of "
                "“Resample bands” followed by “Classify a scene”, without the raster between them. If off, "
                "the scene needs the bands of the model."
            ),
            is_advanced=True,
        )
        self.add_cluster()
        self.add_raster_output(
            self.OUTPUT, tr("Class map"), tr("Raster of class codes with class names and colours.")
        )
        self.add_raster_output(
            self.CONFIDENCE,
            tr("Confidence"),
            tr("Raster with the largest class probability of each pixel, 0 to 1."),
            is_optional=True,
            look=SHARE,
            is_shown=False,
        )
        self.add_raster_output(
            self.PROBABILITIES,
            tr("Class probabilities"),
            tr("Raster with one band for each class, 0 to 1."),
            is_optional=True,
            look=SHARE,
            is_shown=False,
        )
        self.add_raster_output(
            self.DISAGREEMENT,
            tr("Disagreement"),
            tr(
                "Raster with the share of the models, 0 to 1, whose class differs from that of all models "
                "together. Needs further models."
            ),
            is_optional=True,
            look=SHARE,
            is_shown=False,
        )
        self.add_raster_output(
            self.ENTROPY,
            tr("Entropy"),
            tr("Raster of doubt among all classes, 0 (sure) to 1 (all classes equally probable)."),
            is_optional=True,
            look=SHARE,
            is_shown=False,
        )
        self.add_raster_output(
            self.MARGIN,
            tr("Margin"),
            tr("Raster with the largest minus the second class probability, 0 (a tie) to 1 (sure)."),
            is_optional=True,
            look=SHARE,
            is_shown=False,
        )
        self.add_raster_output(
            self.SET_SIZE,
            tr("Classes in the set"),
            tr(
                "Raster with the number of classes in the smallest set that holds the true class as "
                "often as “Coverage of the sets” says (conformal prediction): 1 is sure. Needs one model "
                "of this version."
            ),
            is_optional=True,
            look=RAMP,
            is_shown=False,
        )
        self.add_raster_output(
            self.DISTANCE,
            tr("Distance to the training data"),
            tr(
                "Raster with the distance of each spectrum from those of the training scene. Above 1, the "
                "pixel is unlike anything there, and its class should not be trusted. The log says for "
                "how much of the scene this is so."
            ),
            is_optional=True,
            look=RAMP,
            is_shown=False,
        )
        self.add_number_result("NUM_PIXELS", tr("Pixels with a class"))
        self.add_number_result("NUM_UNCLASSIFIED", tr("Unclassified pixels"))
        self.add_number_result("THRESHOLD", tr("Smallest confidence of a pixel with a class"))
        self.add_number_result(
            "EXPECTED_ACCURACY",
            tr("Accuracy of classified validation pixels where other parts of the scene chose the threshold"),
        )
        self.add_number_result("EXPECTED_COVERAGE", tr("Share of these pixels that was classified"))
        self.add_number_result(
            "UNLIKE_SHARE", tr("Share of the scene that is unlike anything in the training scene")
        )
        self.add_number_result(
            "KEPT_SET_COVERAGE",
            tr("Share of the validation pixels whose set held the true class, on other parts of the scene"),
        )
        self.add_number_result("NUM_INVALID", tr("Pixels without valid data"))
        self.add_text_result("PRECISION_USED", tr("Number format that was used"), result="precision")
        self.add_number_result(
            "AGREEMENT", tr("Share of the compared pixels that have the same class in bfloat16 and float32")
        )
        self.add_number_result("SECONDS", tr("Time taken in seconds"))
        self.add_number_result("PIXELS_PER_SECOND", tr("Pixels per second"))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the layers, and transform the window to the CRS of the scene."""
        if not super().prepareAlgorithm(parameters, context, feedback):
            return False
        self.read_extent(self.EXTENT, parameters, context)
        return True
