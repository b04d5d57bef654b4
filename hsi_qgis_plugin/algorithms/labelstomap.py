"""From a scene and labels to a map with its accuracy, in one run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterFolderDestination,
)

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.model_card import read_card
from hsi_qgis_plugin.run_summary import summarize, weakest_class
from hsi_qgis_plugin.styling import SHARE, Output, style_layers

CHOICE_MINUTES = {"quick": 2.0, "careful": 20.0}
"""Time limit of the automatic choice of a method."""
KINDS = ("blocks", "polygons", "random")
"""Kinds of splits, the most trustworthy first."""
FILES = {
    "train": "training_labels.tif",
    "test": "test_labels.tif",
    "split_report": "split.html",
    "model": "model.safetensors",
    "training_report": "training.html",
    "map": "class_map.tif",
    "confidence": "confidence.tif",
    "accuracy_report": "accuracy.html",
    "accuracies": "accuracy.json",
    "report": "report.html",
}
"""Names of the files in the output folder."""
OUTPUTS = {
    "splitlabels": ("output_train", "output_test", "report"),
    "train": ("output_model", "report"),
    "classify": ("output", "confidence"),
    "assess": ("report", "json_file"),
    "combinereports": ("output",),
}
"""Files that each step writes."""


class LabelsToMap(HsiAlgorithm):
    """Split, automatic choice, training, map with confidence, accuracy."""

    ID = "labelstomap"
    GROUP = "classification"

    INPUT, MODE, FOLDER = "INPUT", "MODE", "FOLDER"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("From labels to a map")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Makes a class map from a scene and labels in one run, and says how far to trust it.\n\n"
            "A part of the labels is kept for the test, in blocks apart from the others. Several methods are "
            "compared on the rest, and the most accurate one is trained. It maps the scene with the "
            "confidence of each pixel. The test labels give the accuracy. All files are in one folder.\n\n"
            "The single steps are “Split labels”, “Train a network”, “Classify a scene” and “Assess a class "
            "map”, with their defaults. Use these for other settings."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(self.INPUT, tr("Scene"), tr("The hyperspectral scene to map."), job="scene")
        self.add_labels(
            self.LABELS,
            tr("Labels"),
            tr(
                "Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). "
                "A few fields of each class, spread over the scene, are better than many pixels in one place."
            ),
            grid=self.INPUT,
            has_selection=False,
        )
        self.add_choice(
            self.MODE,
            tr("Mode"),
            tr(
                "quick: methods are compared for at most two minutes. careful: for at most 20 minutes, so "
                "that slower methods take part."
            ),
            choices=list(CHOICE_MINUTES),
            default="quick",
            job="",
        )
        self.add(
            QgsProcessingParameterFolderDestination(self.FOLDER, tr("Output folder")),
            tr("Folder for map, confidence, model and reports. Files of an earlier run are replaced."),
            job="",
        )
        self.addOutput(QgsProcessingOutputRasterLayer("CLASS_MAP", tr("Class map")))
        self.addOutput(QgsProcessingOutputRasterLayer("CONFIDENCE", tr("Confidence")))
        self.addOutput(QgsProcessingOutputRasterLayer("TEST_LABELS", tr("Test labels")))
        self.addOutput(QgsProcessingOutputFile("MODEL", tr("Model")))
        self.addOutput(QgsProcessingOutputHtml("REPORT", tr("From labels to a map")))
        self.add_metric_results(tr("on the test labels"))
        self.add_number_result("OVERALL_ACCURACY_LOW", tr("Lower end of the 95 % interval of the accuracy"))
        self.add_number_result("OVERALL_ACCURACY_HIGH", tr("Upper end of the 95 % interval of the accuracy"))
        self.add_text_result("METHOD", tr("The method that was chosen"))
        self.add_text_result("SPLIT_KIND", tr("How the test labels were split from the training labels"))
        self.add_text_result("SUMMARY", tr("What was done, and how far to trust it"))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the steps one after the other."""
        try:
            folder = Path(self.parameterAsFileOutput(parameters, self.FOLDER, context)).resolve()
            folder.mkdir(parents=True, exist_ok=True)
            mode = self.parameterAsEnumString(parameters, self.MODE, context)
            results = self._run_steps(folder, CHOICE_MINUTES[mode], feedback)
        finally:
            self._remove_folder()
        for sentence in results["SUMMARY"].splitlines():
            feedback.pushInfo(sentence)
        self._results = results
        self._load(results, context)
        return results

    def _run_steps(self, folder: Path, minutes: float, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        files = {name: str(folder / file) for name, file in FILES.items()}
        scene = self._params["scene"]
        steps = QgsProcessingMultiStepFeedback(5, feedback)

        steps.setCurrentStep(0)
        feedback.pushInfo(tr("Step 1 of 4: keep a part of the labels for the test."))
        split = self._split(files, steps)

        steps.setCurrentStep(1)
        feedback.pushInfo(tr("Step 2 of 4: choose a method and train it."))
        inputs = {"scene": scene, "labels": files["train"], "network": "auto", "choice_minutes": minutes}
        written = {"output_model": files["model"], "report": files["training_report"]}
        self._run("train", {**inputs, **written}, steps)

        steps.setCurrentStep(2)
        feedback.pushInfo(tr("Step 3 of 4: map the scene."))
        inputs = {"scene": scene, "model": files["model"]}
        written = {"output": files["map"], "confidence": files["confidence"]}
        mapped = self._run("classify", {**inputs, **written}, steps)

        steps.setCurrentStep(3)
        feedback.pushInfo(tr("Step 4 of 4: measure the accuracy on the test labels."))
        inputs = {"map": files["map"], "reference": files["test"], "model": files["model"]}
        written = {"report": files["accuracy_report"], "json_file": files["accuracies"]}
        accuracy = self._run("assess", {**inputs, **written}, steps)

        steps.setCurrentStep(4)
        method = str(read_card(Path(files["model"])).get("network") or tr("unknown"))
        sentences = summarize(
            split, mapped, accuracy, method=method, weakest=weakest_class(Path(files["accuracies"]))
        )
        self._run(
            "combinereports",
            {
                "reports": [files["accuracy_report"], files["training_report"], files["split_report"]],
                "title": f"{self._subject}: {method}",
                "summary": "\n".join(sentences),
                "map": files["map"],
                "output": files["report"],
            },
            steps,
        )
        results = {name: accuracy.get(result) for name, result in self._result_names.items()}
        results.update(
            CLASS_MAP=files["map"],
            CONFIDENCE=files["confidence"],
            TEST_LABELS=files["test"],
            MODEL=files["model"],
            REPORT=files["report"],
            FOLDER=str(folder),
            METHOD=method,
            SPLIT_KIND=split["kind"],
            SUMMARY="\n".join(sentences),
        )
        return {name: value for name, value in results.items() if value is not None}

    def _split(self, files: dict[str, str], feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Split the labels, in the most trustworthy way that is possible with them."""
        job = {
            **self._params,
            "output_train": files["train"],
            "output_test": files["test"],
            "report": files["split_report"],
            "train_fraction": 0.7,
            "validation_fraction": 0.0,
            "test_fraction": 0.3,
        }
        for kind, other in zip(KINDS, KINDS[1:]):
            try:
                return self._run("splitlabels", {**job, "kind": kind}, feedback)
            except QgsProcessingException as error:
                if feedback.isCanceled():
                    raise
                feedback.pushWarning(
                    tr(
                        "The labels cannot be split by “{kind}”: {reason} They are split by “{other}”."
                    ).format(kind=kind, reason=error, other=other)
                )
        return self._run("splitlabels", {**job, "kind": KINDS[-1]}, feedback)

    def _run(self, task: str, job: dict[str, Any], feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Run a task in the worker."""
        if feedback.isCanceled():
            raise QgsProcessingException(tr("The run was cancelled."))
        return self.run_worker(task, job, feedback=feedback, outputs=[job[name] for name in OUTPUTS[task]])

    def _load(self, results: dict[str, Any], context: QgsProcessingContext) -> None:
        """Let QGIS load map and confidence when the run has ended."""
        if context.project() is None:
            return
        for name, label in (("CLASS_MAP", tr("Class map")), ("CONFIDENCE", tr("Confidence"))):
            details = QgsProcessingContext.LayerDetails(label, context.project(), name)
            context.addLayerToLoadOnCompletion(results[name], details)

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Arrange map and confidence in the project."""
        self._remember_models()
        if self._results and context.project() is not None:
            style_layers(
                [
                    Output(self._results["CLASS_MAP"], "classify:OUTPUT"),
                    Output(self._results["CONFIDENCE"], "classify:CONFIDENCE", SHARE, is_shown=False),
                ],
                context,
                subject=self._subject,
                title=f"{self._subject} - {self._results['METHOD']}",
                scene=self._scene,
            )
        return {}
