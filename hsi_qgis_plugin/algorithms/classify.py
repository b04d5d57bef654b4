"""Classify a scene with a trained model."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr


class Classify(HsiAlgorithm):
    """Scene and model to a class map."""

    ID = "classify"
    TASK = "classify"
    GROUP = "classification"

    INPUT, MODEL = "INPUT", "MODEL"
    TILE_SIZE, BATCH_SIZE, MEMORY_LIMIT = "TILE_SIZE", "BATCH_SIZE", "MEMORY_LIMIT"
    TEST_TIME_AUGMENTATION = "TEST_TIME_AUGMENTATION"
    PRECISION, ENGINE, PROVIDER = "PRECISION", "ENGINE", "PROVIDER"
    OUTPUT, CONFIDENCE, PROBABILITIES = "OUTPUT", "CONFIDENCE", "PROBABILITIES"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Classify a scene")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Maps the classes of a scene of any size with a model that “Train a network” wrote.\n\n"
            "The scene is worked on tile by tile: memory sets the size of the tiles, which does not change the map. A "
            "run that was killed goes on where it was when it is started again with the same outputs. The bands must be those of the training scene; they are matched by wavelength where both have them."
        )

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_raster(self.INPUT, tr("Scene"), tr("The hyperspectral scene to map."), job="scene")
        self.add_file(
            self.MODEL, tr("Model"), tr("Model file that “Train a network” wrote."), extension=MODEL_EXTENSION
        )
        self.add_integer(
            self.TILE_SIZE,
            tr("Tile size"),
            tr(
                "Side of a tile in pixels. Not given: as large as is useful and memory allows. The map is the same."
            ),
            minimum=16,
            is_advanced=True,
        )
        self.add_integer(
            self.BATCH_SIZE,
            tr("Batch size"),
            tr(
                "Patches at once, all threads together, for networks that are evaluated patch by patch; the others take no "
                "notice. Not given: as many as are useful and memory allows. Where it runs out they are halved. It does not "
                "change the map."
            ),
            minimum=1,
            is_advanced=True,
        )
        self.add_integer(
            self.MEMORY_LIMIT,
            tr("Memory limit (MB)"),
            tr(
                "Memory that the run may take, Python itself included; on a graphics card that of the card. Sets the size of "
                "tiles and batches and, where it is small, how many threads compute; the map is the same. Not given: half of "
                "what is free."
            ),
            minimum=1,
            is_advanced=True,
        )
        self.add_switch(
            self.TEST_TIME_AUGMENTATION,
            tr("Test-time augmentation"),
            tr(
                "Evaluate each patch in its eight turns and flips and average the probabilities. Often a little more accurate, takes "
                "eight times as long."
            ),
            is_advanced=True,
        )
        self.add_device()
        self.add_choice(
            self.PRECISION,
            tr("Precision"),
            tr(
                "What a network computes with. bfloat16 is faster on some devices; it is compared with float32 on the first "
                "tiles and used for the rest only if at least 99.99 % of their pixels have the same class. auto takes float32."
            ),
            choices=["auto", "float32", "bfloat16"],
            default="auto",
            is_advanced=True,
        )
        self.add_choice(
            self.ENGINE,
            tr("Engine"),
            tr(
                "What evaluates the network; the map is the same. onnx is ONNX Runtime, which needs the optional packages "
                "onnx, onnxscript and onnxruntime in the processing environment. auto takes torch."
            ),
            choices=["auto", "torch", "onnx"],
            default="auto",
            is_advanced=True,
        )
        self.add_choice(
            self.PROVIDER,
            tr("Provider of ONNX Runtime"),
            tr(
                "What ONNX Runtime computes with, where it is installed: see “Show the processing environment”. auto follows "
                "the device."
            ),
            choices=["auto", "cpu", "cuda", "tensorrt", "openvino"],
            default="auto",
            is_advanced=True,
        )
        self.add_raster_output(
            self.OUTPUT, tr("Class map"), tr("Raster of class codes with class names and colours.")
        )
        self.add_raster_output(
            self.CONFIDENCE,
            tr("Confidence"),
            tr("Raster with the largest class probability of each pixel, 0 to 1."),
            is_optional=True,
        )
        self.add_raster_output(
            self.PROBABILITIES,
            tr("Class probabilities"),
            tr("Raster with one band for each class, 0 to 1."),
            is_optional=True,
        )
        self.add_number_result("NUM_PIXELS", tr("Classified pixels"))
        self.add_number_result("NUM_INVALID", tr("Pixels without valid data"))
        self.add_text_result("PRECISION_USED", tr("Precision that was used"), result="precision")
        self.add_number_result(
            "AGREEMENT", tr("Share of the compared pixels with the same class in bfloat16 and float32")
        )
        self.add_number_result("SECONDS", tr("Time taken in seconds"))
        self.add_number_result("PIXELS_PER_SECOND", tr("Pixels per second"))
