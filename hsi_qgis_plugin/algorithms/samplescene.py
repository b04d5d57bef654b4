"""Load the sample scene."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterFolderDestination,
)

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.environment import environment_status, find_interpreter
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.resources import PLUGIN_FOLDER
from hsi_qgis_plugin.sample_scene import PLACE, fetch_arrays, wavelengths
from hsi_qgis_plugin.styling import SCENE, Output, style_layers

CLASSES = PLUGIN_FOLDER / "resources" / "demo" / "indian_pines_classes.csv"


class SampleScene(HsiAlgorithm):
    """From a Python package to a scene with labels."""

    ID = "samplescene"
    GROUP = "data"

    WHEELS, FOLDER = "WHEELS", "FOLDER"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Load the sample scene")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Writes a scene with labels to try the plugin with, and loads both: Indian Pines (AVIRIS, 145 x "
            "145 pixels of 20 m, 200 bands) with 16 classes of crops and forest.\n\n"
            "The data are downloaded once with the Python package tensorly (7 MB). Wavelengths and place are "
            "approximate, because the data set has none. Source: Baumgardner, Biehl, Landgrebe (2015), "
            "doi:10.4231/R7RX991C, CC BY 3.0."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_file(
            self.WHEELS,
            tr("Folder with wheel files"),
            tr(
                "Take the package tensorly from this folder, without a network. The help page has the "
                "command that fills it on another computer."
            ),
            is_folder=True,
            is_optional=True,
            is_advanced=True,
            job="",
        )
        self.add(
            QgsProcessingParameterFolderDestination(self.FOLDER, tr("Output folder")),
            tr("Folder for scene and labels."),
            job="",
        )
        self.addOutput(QgsProcessingOutputRasterLayer("SCENE", tr("Scene")))
        self.addOutput(QgsProcessingOutputRasterLayer("LABELS", tr("Labels")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Fetch the arrays, and let the worker import them."""
        is_ready, sentence = environment_status()
        interpreter = find_interpreter()
        if not is_ready or interpreter is None:
            raise QgsProcessingException(sentence)
        folder = Path(self.parameterAsFileOutput(parameters, self.FOLDER, context)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        work = self._make_folder()
        try:
            cube, truth = fetch_arrays(
                work,
                wheels=self.parameterAsFile(parameters, self.WHEELS, context),
                python=interpreter.path,
                feedback=feedback,
            )
            lines = "".join(f"{value}\n" for value in wavelengths())
            (work / "wavelengths.txt").write_text(lines, encoding="utf-8")
            written = [str(folder / name) for name in ("indian_pines.tif", "indian_pines_labels.tif")]
            job = {
                "input": str(cube),
                "ground_truth": str(truth),
                "class_table": str(CLASSES),
                "wavelengths": str(work / "wavelengths.txt"),
                "output": written[0],
                "output_ground_truth": written[1],
                **PLACE,
            }
            self.run_worker("importcube", job, feedback=feedback, outputs=written)
        finally:
            self._remove_folder()
        feedback.pushInfo(
            tr("The wavelengths are approximate: the channels of AVIRIS at equal steps from 400 to 2500 nm.")
        )
        feedback.pushInfo(tr("The place is approximate (about 40.46 N 87.00 W): the data set has none."))
        self._results = {"SCENE": written[0], "LABELS": written[1], "FOLDER": str(folder)}
        if context.project() is not None:
            for name, label in (("LABELS", tr("Labels")), ("SCENE", tr("Indian Pines"))):
                details = QgsProcessingContext.LayerDetails(label, context.project(), name)
                context.addLayerToLoadOnCompletion(self._results[name], details)
        return self._results

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Arrange labels and scene in the project."""
        if self._results:
            style_layers(
                [
                    Output(self._results["LABELS"], "samplescene:LABELS"),
                    Output(self._results["SCENE"], "samplescene:SCENE", SCENE),
                ],
                context,
                subject=tr("Indian Pines"),
                title=tr("Indian Pines"),
            )
        return {}
