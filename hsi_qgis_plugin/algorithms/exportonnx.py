"""Export a trained model to ONNX."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr


class ExportOnnx(HsiAlgorithm):
    """Model file to ONNX, for patches and for tiles."""

    ID = "exportonnx"
    TASK = "exportonnx"
    GROUP = "classification"

    MODEL, SCENE, TILE_SIZE = "MODEL", "SCENE", "TILE_SIZE"
    OUTPUT, TILE_OUTPUT = "OUTPUT", "TILE_OUTPUT"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Export a model to ONNX")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Writes a trained model as ONNX, for programs that have ONNX Runtime but not this plugin. Scaling and PCA are "
            "inside: what goes in are the bands of the scene.\n\n"
            "The patch model takes patches and scores their centre pixels. The tile model takes a tile and scores all its "
            "pixels; the plugin Deepness reads it, with classes, tile size and overlap. Only networks that share their "
            "computation between pixels have one: hybridsn, hybridsn-se, svm and random_forest. Needs the optional "
            "packages onnx and onnxscript in the processing environment."
        )

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_file(
            self.MODEL, tr("Model"), tr("Model file that “Train a network” wrote."), extension=MODEL_EXTENSION
        )
        self.add_raster(
            self.SCENE,
            tr("Scene that the models are for"),
            tr(
                "Its bands, nodata value and pixel size go into the models. Not given: the bands of the training scene, and "
                "the pixel size has to be set in Deepness."
            ),
            is_optional=True,
        )
        self.add_integer(
            self.TILE_SIZE,
            tr("Tile size"),
            tr("Side in pixels of the tiles that the tile model takes, with their overlap."),
            default=256,
            minimum=16,
            is_advanced=True,
        )
        onnx_files = tr("ONNX files") + " (*.onnx)"
        self.add_file_output(
            self.OUTPUT,
            tr("Patch model"),
            tr("From patches of bands to scores of their centre pixels: of no data, then of each class."),
            file_filter=onnx_files,
            is_optional=False,
        )
        self.add_file_output(
            self.TILE_OUTPUT,
            tr("Tile model"),
            tr("From a tile of bands to scores of all its pixels, for Deepness."),
            file_filter=onnx_files,
            is_on=False,
        )
        self.add_number_result("NUM_BANDS", tr("Bands that the models take"))
        self.add_number_result("NUM_SCORES", tr("Scores that the models give: no data, then each class"))
        self.add_number_result("OVERLAP", tr("Pixels that neighbouring tiles must share"))
