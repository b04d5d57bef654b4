"""What all algorithms have in common: parameters with their help, and a job for the worker.

A parameter is declared once: with its help, and with the name under which the worker knows it. Ids and parameter
names are public; `tests/plugin/test_interface.py` holds them.
"""

from __future__ import annotations

import html
import shutil
import tempfile
from configparser import ConfigParser
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)
from qgis.PyQt.QtGui import QIcon

from hsi_qgis_plugin.environment import environment_status, find_interpreter
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.labels import hand_over_labels
from hsi_qgis_plugin.resources import PLUGIN_FOLDER, icon_path
from hsi_qgis_plugin.sources import raster_source
from hsi_qgis_plugin.styling import style_class_maps
from hsi_qgis_plugin.worker import run_task

RECIPE, YES, NO = "recipe", "yes", "no"
"""Values of a switch that the network's recipe sets unless the user does."""

MODEL_EXTENSION = "safetensors"
HTML_FILTER = "HTML files (*.html)"


class HsiAlgorithm(QgsProcessingAlgorithm):
    """Base of every algorithm. A subclass sets the constants and implements `title`, `summary` and `declare`."""

    ID = ""
    TASK = ""
    """Task of `hsi_core`; empty for an algorithm that does its work itself."""
    GROUP = ""
    NEEDS_ENVIRONMENT = True

    LABELS, FIELD, SELECTED_ONLY = "LABELS", "FIELD", "SELECTED_ONLY"

    def __init__(self) -> None:
        super().__init__()
        self._job_names: dict[str, str] = {}
        self._result_names: dict[str, str] = {}
        self._help: list[tuple[str, str]] = []
        self._labels: tuple[str, str, str] | None = None
        self._params: dict[str, Any] = {}
        self._folder: Path | None = None
        self._results: dict[str, Any] = {}

    # What a subclass says about itself.

    def title(self) -> str:
        """Name in the Toolbox, translated."""
        raise NotImplementedError

    def summary(self) -> str:
        """What the algorithm does, translated; one or two paragraphs separated by an empty line."""
        raise NotImplementedError

    def declare(self) -> None:
        """Add all parameters and outputs."""
        raise NotImplementedError

    # What QGIS asks for.

    def name(self) -> str:
        """Id without the provider."""
        return self.ID

    def displayName(self) -> str:
        """Name in the Toolbox."""
        return self.title()

    def groupId(self) -> str:
        """Id of the group."""
        return self.GROUP

    def group(self) -> str:
        """Name of the group in the Toolbox."""
        return {
            "environment": tr("Environment"),
            "data": tr("Data preparation"),
            "classification": tr("Classification"),
            "accuracy": tr("Accuracy"),
        }[self.GROUP]

    def tags(self) -> list[str]:
        """Words that find every algorithm of the provider."""
        return tr("hyperspectral,deep learning,neural network,machine learning,spectral,worker").split(",")

    def icon(self) -> QIcon:
        """Icon in the Toolbox."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Icon as a file."""
        return icon_path(self.GROUP)

    def helpUrl(self) -> str:
        """Page of the user guide."""
        metadata = ConfigParser(interpolation=None)
        metadata.read(PLUGIN_FOLDER / "metadata.txt", encoding="utf-8")
        homepage = metadata.get("general", "homepage", fallback="").rstrip("/")
        return f"{homepage}/{self.ID}" if homepage else ""

    def shortDescription(self) -> str:
        """First paragraph of the summary: the tooltip in the Toolbox."""
        if _is_terminal():
            return ""  # the help there begins with the whole summary
        return self.summary().split("\n\n", 1)[0]

    def shortHelpString(self) -> str:
        """Summary and the help of every parameter: HTML in a window, plain text in a terminal."""
        if _is_terminal():
            return self.summary()
        paragraphs = "".join(f"<p>{html.escape(part)}</p>" for part in self.summary().split("\n\n"))
        texts = "".join(
            f"<p><b>{html.escape(name)}</b><br>{html.escape(text)}</p>" for name, text in self._help
        )
        return paragraphs + texts

    def createInstance(self) -> HsiAlgorithm:
        """A fresh instance for a run."""
        return type(self)()

    def canExecute(self) -> tuple[bool, str]:
        """Whether the worker can be started, and what to do if not."""
        return environment_status() if self.NEEDS_ENVIRONMENT else (True, "")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.declare()

    # Declaring.

    def add(
        self,
        parameter: QgsProcessingParameterDefinition,
        help_text: str,
        *,
        job: str | None = None,
        is_advanced: bool = False,
    ) -> None:
        """Add a parameter.

        Args:
            parameter: the parameter.
            help_text: its help, translated.
            job: name that the worker knows it by; the name in lower case if not given, "" to keep it from the job.
            is_advanced: show it among the advanced ones.
        """
        parameter.setHelp(help_text)
        if is_advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        job = parameter.name().lower() if job is None else job
        if job:
            self._job_names[parameter.name()] = job
            if parameter.isDestination():
                self._result_names[parameter.name()] = job
        self._help.append((parameter.description(), help_text))
        self.addParameter(parameter)

    def add_raster(
        self, name: str, label: str, help_text: str, *, is_optional: bool = False, **options: Any
    ) -> None:
        """Add a raster layer to read."""
        self.add(QgsProcessingParameterRasterLayer(name, label, None, is_optional), help_text, **options)

    def add_raster_output(
        self,
        name: str,
        label: str,
        help_text: str,
        *,
        is_optional: bool = False,
        is_on: bool | None = None,
        **options: Any,
    ) -> None:
        """Add a raster to write; an optional one is off at first unless `is_on`."""
        is_on = not is_optional if is_on is None else is_on
        self.add(
            QgsProcessingParameterRasterDestination(name, label, None, is_optional, is_on),
            help_text,
            **options,
        )

    def add_integer(
        self,
        name: str,
        label: str,
        help_text: str,
        *,
        default: int | None = None,
        minimum: int | None = None,
        **options: Any,
    ) -> None:
        """Add a whole number; without a default it is optional."""
        self._add_number(
            QgsProcessingParameterNumber.Type.Integer, name, label, help_text, default, minimum, None, options
        )

    def add_real(
        self,
        name: str,
        label: str,
        help_text: str,
        *,
        default: float | None = None,
        minimum: float | None = None,
        maximum: float | None = None,
        **options: Any,
    ) -> None:
        """Add a number; without a default it is optional."""
        self._add_number(
            QgsProcessingParameterNumber.Type.Double,
            name,
            label,
            help_text,
            default,
            minimum,
            maximum,
            options,
        )

    def _add_number(
        self,
        kind: QgsProcessingParameterNumber.Type,
        name: str,
        label: str,
        help_text: str,
        default: float | None,
        minimum: float | None,
        maximum: float | None,
        options: dict[str, Any],
    ) -> None:
        parameter = QgsProcessingParameterNumber(name, label, kind, default, default is None)
        if minimum is not None:
            parameter.setMinimum(minimum)
        if maximum is not None:
            parameter.setMaximum(maximum)
        self.add(parameter, help_text, **options)

    def add_switch(
        self, name: str, label: str, help_text: str, *, default: bool = False, **options: Any
    ) -> None:
        """Add a check box."""
        self.add(QgsProcessingParameterBoolean(name, label, default), help_text, **options)

    def add_choice(
        self, name: str, label: str, help_text: str, *, choices: list[str], default: str, **options: Any
    ) -> None:
        """Add a choice between words, which are the values in models and in qgis_process."""
        parameter = QgsProcessingParameterEnum(name, label, choices, False, default, False, True)
        self.add(parameter, help_text, **options)

    def add_recipe_switch(self, name: str, label: str, help_text: str, **options: Any) -> None:
        """Add a switch that the network's recipe sets unless the user does."""
        self.add_choice(name, label, help_text, choices=[RECIPE, YES, NO], default=RECIPE, **options)

    def add_text(
        self, name: str, label: str, help_text: str, *, is_optional: bool = True, **options: Any
    ) -> None:
        """Add a line of text."""
        self.add(QgsProcessingParameterString(name, label, None, False, is_optional), help_text, **options)

    def add_file(
        self,
        name: str,
        label: str,
        help_text: str,
        *,
        extension: str = "",
        file_filter: str = "",
        is_folder: bool = False,
        is_optional: bool = False,
        **options: Any,
    ) -> None:
        """Add a file or folder to read."""
        behavior = QgsProcessingParameterFile.Behavior
        self.add(
            QgsProcessingParameterFile(
                name,
                label,
                behavior.Folder if is_folder else behavior.File,
                extension,
                None,
                is_optional,
                file_filter,
            ),
            help_text,
            **options,
        )

    def add_file_output(
        self,
        name: str,
        label: str,
        help_text: str,
        *,
        file_filter: str,
        is_optional: bool = True,
        is_on: bool = True,
        **options: Any,
    ) -> None:
        """Add a file to write."""
        self.add(
            QgsProcessingParameterFileDestination(name, label, file_filter, None, is_optional, is_on),
            help_text,
            **options,
        )

    def add_report(self, label: str, help_text: str, **options: Any) -> None:
        """Add the HTML report, which opens in the Results Viewer under its label."""
        self.add_file_output("REPORT", label, help_text, file_filter=HTML_FILTER, **options)

    def add_device(self) -> None:
        """Add the choice of where to compute."""
        self.add_choice(
            "DEVICE",
            tr("Device"),
            tr("Where to compute: cuda is an NVIDIA graphics card; auto takes it where there is one."),
            choices=["auto", "cpu", "cuda"],
            default="auto",
            is_advanced=True,
        )

    def add_labels(self, name: str, label: str, help_text: str, *, grid: str, job: str = "labels") -> None:
        """Add a label layer, raster or vector, with its field.

        Args:
            name: name of the parameter.
            label: label of the parameter.
            help_text: its help.
            grid: raster parameter whose grid the labels belong to.
            job: name that the worker knows the labels by.
        """
        kinds = QgsProcessing.SourceType
        self._labels = (name, grid, job)
        self.add(
            QgsProcessingParameterMapLayer(
                name, label, None, False, [kinds.TypeVectorPolygon, kinds.TypeVectorPoint, kinds.TypeRaster]
            ),
            help_text,
            job="",
        )
        # Not a QgsProcessingParameterField: with a parent that may be a raster it crashes QGIS when the dialog opens
        # (a null pointer in QgsProcessingFieldWidgetWrapper::setParentLayerWrapperValue, from 3.22 to 3.44).
        self.add_text(
            self.FIELD,
            tr("Class field (vector labels only)"),
            tr(
                "Name of the field with the class of each feature: whole numbers from 1, or names. Leave it empty for "
                "raster labels, for a vector layer that is drawn by categories of the field to use, or for one with a "
                "single field."
            ),
            job="",
        )
        self.add_switch(
            self.SELECTED_ONLY,
            tr("Selected features only (vector labels only)"),
            tr(
                "Use only the features that are selected in the layer. A filter on the layer is always respected."
            ),
            job="",
        )

    def add_number_result(self, name: str, label: str, *, result: str | None = None) -> None:
        """Add a number that models can use; `result` is its name in the worker's outputs."""
        self._result_names[name] = name.lower() if result is None else result
        self.addOutput(QgsProcessingOutputNumber(name, label))

    def add_text_result(self, name: str, label: str, *, result: str | None = None) -> None:
        """Add a text that models can use; `result` is its name in the worker's outputs."""
        self._result_names[name] = name.lower() if result is None else result
        self.addOutput(QgsProcessingOutputString(name, label))

    # Running.

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse a wrong word with the list of right ones; QGIS itself says only that it is wrong."""
        for definition in self.parameterDefinitions():
            if definition.type() != "enum" or definition.name() not in parameters:
                continue
            word = parameters[definition.name()]
            if isinstance(word, (str, int)) and str(word) not in definition.options():
                return False, tr("{name} is “{word}”; choose one of {words}.").format(
                    name=definition.name(), word=word, words=", ".join(definition.options())
                )
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read parameters and layers: the only step that may touch the project."""
        self._params = {}
        for name, job in self._job_names.items():
            definition = self.parameterDefinition(name)
            if not definition.isDestination():
                value = self._read(definition, parameters, context)
                if value is not None:
                    self._params[job] = value
        if self._labels is not None:
            self._params.update(self._read_labels(parameters, context, feedback))
        return True

    def _read(
        self,
        definition: QgsProcessingParameterDefinition,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> Any:
        """Value of a parameter for the worker; None where nothing was given."""
        name, kind = definition.name(), definition.type()
        given = parameters.get(name, definition.defaultValue())
        if given is None or given == "" or (hasattr(given, "isNull") and given.isNull()):
            return None
        if kind == "raster":
            layer = self.parameterAsRasterLayer(parameters, name, context)
            if layer is None:
                raise QgsProcessingException(self.invalidRasterError(parameters, name))
            return raster_source(layer)
        if kind == "number":
            is_integer = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
            read = self.parameterAsInt if is_integer else self.parameterAsDouble
            return read(parameters, name, context)
        if kind == "boolean":
            return self.parameterAsBoolean(parameters, name, context)
        if kind == "enum":
            word = self.parameterAsEnumString(parameters, name, context)
            return (
                {YES: True, NO: False, RECIPE: None}[word]
                if definition.options() == [RECIPE, YES, NO]
                else word
            )
        if kind == "crs":
            crs = self.parameterAsCrs(parameters, name, context)
            return (crs.authid() or crs.toWkt()) if crs.isValid() else str(given)
        if kind == "file":
            return self.parameterAsFile(parameters, name, context) or None
        return self.parameterAsString(parameters, name, context).strip() or None

    def _read_labels(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        name, grid_name, job = self._labels
        layer = self.parameterAsLayer(parameters, name, context)
        grid = self.parameterAsRasterLayer(parameters, grid_name, context)
        if layer is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        if grid is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, grid_name))
        field = self.parameterAsString(parameters, self.FIELD, context).strip()
        self._folder = Path(tempfile.mkdtemp(prefix="hsi_", dir=QgsProcessingUtils.tempFolder()))
        params = hand_over_labels(
            layer,
            field=field,
            is_selected_only=self.parameterAsBoolean(parameters, self.SELECTED_ONLY, context),
            grid=grid,
            folder=self._folder,
            transform_context=context.transformContext(),
        )
        params[job] = params.pop("labels")
        if not field and "field" in params:
            feedback.pushInfo(tr("Class field: {field}").format(field=params["field"]))
        return params

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the task in the worker."""
        try:
            params = {**self._params, **self._destinations(parameters, context)}
            outputs = self.run_worker(self.TASK, params, feedback=feedback)
        finally:
            if self._folder is not None:
                shutil.rmtree(self._folder, ignore_errors=True)
        self._results = {name: outputs.get(result) for name, result in self._result_names.items()}
        return {name: value for name, value in self._results.items() if value is not None}

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Have class maps drawn with their names and colours."""
        style_class_maps([str(value) for value in self._results.values() if value], context)
        return {}

    def _destinations(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        found = {}
        for name, job in self._job_names.items():
            definition = self.parameterDefinition(name)
            if not definition.isDestination():
                continue
            is_raster = definition.type() == "rasterDestination"
            read = self.parameterAsOutputLayer if is_raster else self.parameterAsFileOutput
            path = read(parameters, name, context)
            if path:
                found[job] = path
        return found

    def run_worker(
        self, task: str, params: dict[str, Any], *, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run a task with the interpreter that is set up.

        Raises:
            QgsProcessingException: there is none, or the task did not end with a result.
        """
        is_ready, sentence = environment_status()
        if not is_ready:
            raise QgsProcessingException(sentence)
        destinations = [
            params[job]
            for name, job in self._job_names.items()
            if self.parameterDefinition(name).isDestination() and params.get(job)
        ]
        return run_task(task, params, python=find_interpreter().path, feedback=feedback, outputs=destinations)


def _is_terminal() -> bool:
    return QgsApplication.platform() == "qgis_process"
