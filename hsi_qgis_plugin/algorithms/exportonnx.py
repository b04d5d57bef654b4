"""Export a trained model to ONNX."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr


class ExportOnnx(HsiAlgorithm):
    """From a model file to ONNX models for patches and for tiles."""

    ID = "exportonnx"
    TASK = "exportonnx"
    GROUP = "classification"

    MODEL, SCENE, TILE_SIZE = "MODEL", "SCENE", "TILE_SIZE"
    OUTPUT, TILE_OUTPUT = "OUTPUT", "TILE_OUTPUT"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Export a model to ONNX")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Writes a trained model as ONNX, for programs that have ONNX Runtime but not this "
            "plugin. The ONNX models include scaling and PCA: their input is the bands of the "
            "scene.\n\n"
            "The patch model takes patches and scores their centre pixels. The tile model takes a "
            "tile and scores all its pixels. The plugin Deepness reads the tile model, with "
            "classes, tile size and overlap. Only networks that share their computation between "
            "pixels have a tile model: hybridsn, hybridsn-se and the baselines. The "
            "processing environment needs the optional packages onnx and onnxscript."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_file(
            self.MODEL, tr("Model"), tr("Model file from “Train a network”."), extension=MODEL_EXTENSION
        )
        self.add_raster(
            self.SCENE,
            tr("Scene to export for"),
            tr(
                "The bands, nodata value and pixel size of this scene are written into the ONNX "
                "models. If empty, the bands of the training scene are used, and the pixel size "
                "must be set in Deepness."
            ),
            is_optional=True,
        )
        self.add_integer(
            self.TILE_SIZE,
            tr("Tile size"),
            tr("Side in pixels of the tiles that the tile model takes, overlap included."),
            default=256,
            minimum=16,
            maximum=4096,
            is_advanced=True,
        )
        onnx_files = tr("ONNX files") + " (*.onnx)"
        self.add_file_output(
            self.OUTPUT,
            tr("Patch model"),
            tr(
                "Model from patches of bands to the scores of their centre pixels: first the score of "
                "no data, then one score for each class."
            ),
            file_filter=onnx_files,
            is_optional=False,
        )
        self.add_file_output(
            self.TILE_OUTPUT,
            tr("Tile model"),
            tr("Model from a tile of bands to the scores of all its pixels, for Deepness."),
            file_filter=onnx_files,
            is_on=False,
        )
        self.add_number_result("NUM_BANDS", tr("Bands of the model input"))
        self.add_number_result("NUM_SCORES", tr("Scores of the model output: no data, then each class"))
        self.add_number_result("OVERLAP", tr("Overlap of neighbouring tiles in pixels"))
