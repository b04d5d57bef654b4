"""Classify many scenes with a trained model."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFolderDestination,
)

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.labels import uncell
from hsi_qgis_plugin.styling import Output, style_layers

MOSAIC = "mosaic.vrt"
MOST_LOADED = 50
"""Maps that are loaded at most; more of them would make QGIS slow."""


class ClassifyScenes(HsiAlgorithm):
    """From many scenes and a model to a class map of each."""

    ID = "classifyscenes"
    TASK = "classifyscenes"
    GROUP = "classification"

    SCENES, FOLDER, MODEL, MORE_MODELS = "SCENES", "FOLDER", "MODEL", "MORE_MODELS"
    CONFIDENCE, MIN_CONFIDENCE, WANTED_ACCURACY = "CONFIDENCE", "MIN_CONFIDENCE", "WANTED_ACCURACY"
    REGULARISE, RESAMPLE = "REGULARISE", "RESAMPLE"
    MOSAIC, MEMORY_LIMIT, OUTPUT = "MOSAIC", "MEMORY_LIMIT", "OUTPUT"
    KEPT = frozenset({OUTPUT})

    def __init__(self) -> None:
        super().__init__()
        self._maps: list[Path] = []

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Classify many scenes")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Maps the classes of many scenes with one model, into one folder: the scenes of a folder, of a "
            "text file, or chosen ones.\n\n"
            "A scene that cannot be classified does not stop the others; the log and the file classified.csv "
            "in the folder list it with the reason. Run again with the same folder, finished maps stay: only "
            "scenes are classified whose map is missing, or whose scene, model or settings have changed."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_files(
            self.SCENES,
            tr("Scenes"),
            tr(
                "Scenes, text files (.txt, .csv) with the path of a scene in each line, and STAC item "
                "collections (.json, .geojson)."
            ),
            is_optional=True,
        )
        self.add_text(
            "ASSET",
            tr("Asset of STAC items"),
            tr("Key of the asset of each STAC item. If empty, its only asset with the role data."),
            is_advanced=True,
        )
        self.add_file(
            self.FOLDER,
            tr("Folder of scenes"),
            tr("All rasters with several bands in this folder are classified."),
            is_folder=True,
            is_optional=True,
        )
        self.add_file(
            self.MODEL, tr("Model"), tr("Model file from “Train a network”."), extension=MODEL_EXTENSION
        )
        self.add_models(
            self.MORE_MODELS,
            tr("Further models"),
            tr(
                "Further model files with the same classes and bands. The maps are those of all models "
                "together."
            ),
            is_optional=True,
            is_advanced=True,
        )
        self.add_switch(
            self.CONFIDENCE,
            tr("Write the confidence"),
            tr("Write the largest class probability of each pixel beside each map."),
        )
        self.add_real(
            self.MIN_CONFIDENCE,
            tr("Smallest confidence"),
            tr("Pixels whose confidence is smaller become unclassified. If empty, no pixel does."),
            minimum=0.0,
            maximum=1.0,
            is_advanced=True,
            empty=tr("none"),
        )
        self.add_real(
            self.WANTED_ACCURACY,
            tr("Wanted accuracy"),
            tr(
                "Share of the classified pixels that shall be right, 0 to 1. The smallest confidence that "
                "gives it on the validation pixels of the model is used. If empty, no pixel is rejected."
            ),
            minimum=0.0,
            maximum=1.0,
            is_advanced=True,
            empty=tr("none"),
        )
        self.add_choice(
            self.REGULARISE,
            tr("Regularise"),
            tr(
                "Smooth the class probabilities among neighbours with similar spectra. auto: as the "
                "automatic choice of “Train a network” found best, else off."
            ),
            choices=["auto", "off", "weak", "medium", "strong", "held"],
            default="auto",
            is_advanced=True,
        )
        self.add_switch(
            self.RESAMPLE,
            tr("Resample bands"),
            tr(
                "For scenes of a finer sensor than that of the model: compute the bands of the model from "
                "those of each scene, by spectral response."
            ),
            is_advanced=True,
        )
        self.add_switch(
            self.MOSAIC,
            tr("Mosaic"),
            tr(
                "Write one virtual raster of all maps as well, mosaic.vrt, and load it in place of the maps. "
                "The scenes need one CRS and one pixel size. Where they overlap, the later one counts."
            ),
            is_advanced=True,
        )
        self.add_tile_size()
        self.add_integer(
            self.MEMORY_LIMIT,
            tr("Memory limit (MB)"),
            tr("Maximum memory of the run. If empty, half of the free memory."),
            minimum=1,
            maximum=100000000,
            is_advanced=True,
            empty=tr("half of the free memory"),
        )
        self.add_device()
        self.add_cluster()
        self.add(
            QgsProcessingParameterFolderDestination(self.OUTPUT, tr("Folder for the maps")),
            tr("Each map is called as its scene, with the ending _classes.tif. Maps are replaced if needed."),
            job="output_folder",
        )
        self.add_number_result("NUM_SCENES", tr("Scenes"))
        self.add_number_result("NUM_CLASSIFIED", tr("Scenes that were classified"))
        self.add_number_result("NUM_UNCHANGED", tr("Scenes whose map was there already"))
        self.add_number_result("NUM_FAILED", tr("Scenes that could not be classified"))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the task, and let QGIS load the maps when the run has ended."""
        found = super().processAlgorithm(parameters, context, feedback)
        folder = Path(found[self.OUTPUT])
        if self.parameterAsBool(parameters, self.MOSAIC, context):
            maps = [folder / MOSAIC]
        else:
            maps = finished_maps(folder, found["NUM_SCENES"])
        if context.project() is None:
            return found
        if len(maps) > MOST_LOADED:
            feedback.pushInfo(
                tr("There are {count} maps; {most} of them are loaded.").format(
                    count=len(maps), most=MOST_LOADED
                )
            )
        self._maps = maps[:MOST_LOADED]
        for path in self._maps:
            details = QgsProcessingContext.LayerDetails(path.stem, context.project(), self.OUTPUT)
            context.addLayerToLoadOnCompletion(str(path), details)
        return found

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Give the maps their colours and class names."""
        style_layers(
            [Output(str(path), "classify:OUTPUT") for path in self._maps],
            context,
            subject="",
            title=self._model,
            scene="",
        )
        return {}


def finished_maps(folder: Path, num_scenes: int) -> list[Path]:
    """Maps of this run that classified.csv lists as finished; scenes of earlier runs come after them."""
    with (folder / "classified.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))[:num_scenes]
    return [folder / uncell(row["map"]) for row in rows if row["state"] != "failed"]
