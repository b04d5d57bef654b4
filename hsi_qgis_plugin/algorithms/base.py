"""Base of all algorithms: it describes an algorithm to QGIS and runs its task in the worker.

Parameters are declared with `declaration.py`. Ids and parameter names are public: they must not change
(`tests/plugin/test_interface.py` checks them).
"""

from __future__ import annotations

import html
import os
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from hsi_qgis_plugin.checks import find_fault
from hsi_qgis_plugin.declaration import MODEL_EXTENSION, NO, RECIPE, YES, DeclaringAlgorithm
from hsi_qgis_plugin.environment import environment_status, find_interpreter
from hsi_qgis_plugin.i18n import Number, tr
from hsi_qgis_plugin.labels import export_vector, hand_over_labels, missing_field
from hsi_qgis_plugin.model_card import read_card
from hsi_qgis_plugin.recent_models import is_temporary, remember_models
from hsi_qgis_plugin.resources import help_page, icon_path
from hsi_qgis_plugin.sources import dataset_title, is_dataset_name, raster_source
from hsi_qgis_plugin.styling import STYLE_FILE, Output, style_layers
from hsi_qgis_plugin.temporary_models import offer_to_save
from hsi_qgis_plugin.worker import run_task

LINE_END = "\n"


class HsiAlgorithm(DeclaringAlgorithm):
    """Base of every algorithm.

    A subclass sets the constants and implements `title`, `summary` and `declare`.
    """

    ID = ""
    TASK = ""
    """Task of `hsi_core`; empty for an algorithm that runs without the worker."""
    GROUP = ""
    NEEDS_ENVIRONMENT = True
    KEPT: frozenset[str] = frozenset()
    """Outputs that are kept after a cancel or a crash, because they are useful before the run is complete."""

    def __init__(self) -> None:
        super().__init__()
        self._params: dict[str, Any] = {}
        self._folder: Path | None = None
        self._results: dict[str, Any] = {}
        self._subject = ""
        self._scene = ""
        self._model = ""

    # Description: implemented by a subclass.

    def title(self) -> str:
        """Name in the Toolbox, translated."""
        raise NotImplementedError

    def summary(self) -> str:
        """Description of the algorithm, translated; paragraphs are separated by an empty line."""
        raise NotImplementedError

    def declare(self) -> None:
        """Add all parameters and outputs."""
        raise NotImplementedError

    # Description: called by QGIS.

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
        """Name of the group in the Toolbox, which sorts by name; the numbers are the order of the work."""
        return {
            "environment": tr("1 Environment"),
            "data": tr("2 Data preparation"),
            "classification": tr("3 Classification"),
            "accuracy": tr("4 Accuracy"),
            "insight": tr("5 Insight and monitoring"),
        }[self.GROUP]

    def tags(self) -> list[str]:
        """Search words, the same for all algorithms of the provider."""
        return tr("hyperspectral,deep learning,neural network,machine learning,spectral,worker").split(",")

    def icon(self) -> QIcon:
        """Icon in the Toolbox."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Path of the icon."""
        return icon_path(self.GROUP)

    def helpUrl(self) -> str:
        """Page of the user guide."""
        return help_page(self.ID)

    def shortDescription(self) -> str:
        """First paragraph of the summary: the tooltip in the Toolbox."""
        if _is_terminal():
            return ""  # the help in a terminal begins with the whole summary
        return self.summary().split("\n\n", 1)[0]

    def shortHelpString(self) -> str:
        """Summary and the help of every parameter: HTML in a window, plain text in a terminal."""
        if _is_terminal():
            return self.summary()
        paragraphs = "".join(f"<p>{html.escape(part)}</p>" for part in self.summary().split("\n\n"))
        texts = "".join(
            f"<p><b>{html.escape(name)}</b><br>{html.escape(text).replace(LINE_END, '<br>')}</p>"
            for name, text in self._help
        )
        return paragraphs + texts

    def createCustomParametersWidget(self, parent: QWidget | None = None) -> QWidget | None:
        """The usual dialog, with likely layers and lists to choose from; None if QGIS shall make it."""
        from hsi_qgis_plugin.window.dialog import make_dialog

        return make_dialog(self, parent)

    def createInstance(self) -> HsiAlgorithm:
        """New instance for a run."""
        return type(self)()

    def canExecute(self) -> tuple[bool, str]:
        """Whether the worker can be started, and if not, what the user can do."""
        return environment_status() if self.NEEDS_ENVIRONMENT else (True, "")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.declare()

    # Running.

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse a wrong choice, number or file extension with a message that lists the valid ones.

        QGIS itself only says that the value is wrong.
        """
        parameters = self._with_layers(parameters, context)
        for definition in self.parameterDefinitions():
            word = parameters.get(definition.name())
            if not isinstance(word, (str, int, float)):
                continue
            if definition.type() == "enum":
                words = str(word).split(",") if definition.allowMultiple() else [str(word)]
                if set(words) <= set(definition.options()):
                    continue
                return False, tr("{name} is “{word}”; choose one of {words}.").format(
                    name=definition.name(), word=word, words=", ".join(definition.options())
                )
            if definition.type() == "file" and _has_other_extension(word, definition.extension()):
                return False, tr("{name} is “{word}”; choose a file that ends in .{extension}.").format(
                    name=definition.name(), word=word, extension=definition.extension()
                )
            if definition.type() == "number" and _is_number(word):
                least, most = definition.minimum(), definition.maximum()
                if float(word) < least:
                    return False, tr("{name} is {word}; give {least:.10g} or more.").format(
                        name=definition.name(), word=word, least=Number(least)
                    )
                if float(word) > most:
                    return False, tr("{name} is {word}; give {most:.10g} or less.").format(
                        name=definition.name(), word=word, most=Number(most)
                    )
        message = self._find_fault_of_labels(parameters, context) if self._labels is not None else ""
        message = message or find_fault(self, self._job_names, parameters, context)
        if message:
            return False, message
        return super().checkParameterValues(parameters, context)

    def _with_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """Parameters with layers for names of datasets inside archives and files and on servers.

        QGIS opens layers by name only if the name is that of a file.
        """
        found = dict(parameters)
        for definition in self.parameterDefinitions():
            name = parameters.get(definition.name())
            if definition.type() == "raster" and isinstance(name, str) and is_dataset_name(name):
                layer = QgsRasterLayer(name, dataset_title(name), "gdal")
                if layer.isValid():
                    context.temporaryLayerStore().addMapLayer(layer)
                    found[definition.name()] = layer.id()
        return found

    def _find_fault_of_labels(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """What is wrong with layer and field of the labels, before a worker starts; empty if nothing is."""
        name, grid_name, _ = self._labels or ("", "", "")
        layer = self.parameterAsLayer(parameters, name, context)
        grid = self.parameterAsRasterLayer(parameters, grid_name, context)
        if layer is None or grid is None:
            return ""  # QGIS says so, or the labels are optional
        titles = [self.parameterDefinition(each).description() for each in (grid_name, name)]
        if isinstance(layer, QgsRasterLayer) and layer.source() == grid.source():
            return tr("“{first}” and “{second}” are the same layer, {layer}: choose another one.").format(
                first=titles[0], second=titles[1], layer=layer.name()
            )
        field = self.parameterAsString(parameters, self.FIELD, context).strip()
        if field and isinstance(layer, QgsVectorLayer):
            return missing_field(field, layer)
        return ""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read parameters and layers. Only this step may use the layers of the project."""
        parameters = self._with_layers(parameters, context)
        self._params = {}
        for name, job in self._job_names.items():
            definition = self.parameterDefinition(name)
            if not definition.isDestination():
                value = self._read(definition, parameters, context)
                if value is not None:
                    self._params[job] = value
        self._subject = self._name_of(parameters, context, "INPUT", "MAP")
        self._scene = self._id_of_scene(parameters, context)
        self._model = self._name_of(parameters, context, "MODEL")
        if self._model and is_temporary(self.parameterAsFile(parameters, "MODEL", context)):
            # The name of a temporary file says nothing.
            card = read_card(Path(self.parameterAsFile(parameters, "MODEL", context)))
            self._model = str(card.get("network") or self._model)
        if self._labels is not None:
            self._params.update(self._read_labels(*self._labels, parameters, context, feedback))
        if self._area is not None:
            self._read_area(*self._area, parameters, context)
        return True

    def read_extent(self, name: str, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Hand over a window in the CRS of the scene."""
        scene = self.parameterAsRasterLayer(parameters, "INPUT", context)
        window = self.parameterAsExtent(parameters, name, context, scene.crs())
        if parameters.get(name) not in (None, "") and not window.isNull():
            sides = (window.xMinimum(), window.xMaximum(), window.yMinimum(), window.yMaximum())
            self._params["extent"] = ",".join(map(repr, sides))

    def _read_area(
        self, name: str, grid: str, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        """Hand over the area of interest in the CRS of a raster."""
        if parameters.get(name) in (None, ""):
            return
        area = self.parameterAsVectorLayer(parameters, name, context)
        if area is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        try:
            self._params["area"] = str(
                export_vector(
                    area,
                    field="",
                    is_selected_only=False,
                    grid=self.parameterAsRasterLayer(parameters, grid, context),
                    folder=self._make_folder(),
                    transform_context=context.transformContext(),
                )
            )
        except QgsProcessingException:
            self._remove_folder()  # QGIS does not call processAlgorithm after an error
            raise

    def _read(
        self,
        definition: QgsProcessingParameterDefinition,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> Any:
        """Value of a parameter for the worker; None if the parameter is empty."""
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
        if kind == "multilayer":
            paths = self.parameterAsFileList(parameters, name, context)  # [""] for an empty list
            return [os.path.abspath(path) for path in paths if path]
        if kind == "file":
            path = self.parameterAsFile(parameters, name, context)
            return os.path.abspath(path) if path else None
        return self.parameterAsString(parameters, name, context).strip() or None

    def _name_of(self, parameters: dict[str, Any], context: QgsProcessingContext, *names: str) -> str:
        """Name of the layer or file of the first of these parameters that is an input; empty if none is."""
        for name in names:
            definition = self.parameterDefinition(name)
            if definition is None or definition.isDestination():
                continue
            if definition.type() == "raster":
                layer = self.parameterAsRasterLayer(parameters, name, context)
                return "" if layer is None else str(layer.name())
            return Path(self.parameterAsFile(parameters, name, context)).stem
        return ""

    def _id_of_scene(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Id of the layer of the scene; empty if the algorithm reads none."""
        if self._job_names.get("INPUT") != "scene":
            return ""
        layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
        return "" if layer is None else str(layer.id())

    def group_of_layers(self) -> str:
        """Title of the group in the layer tree for the layers of a run; empty for no group."""
        return f"{self._subject} - {self._model or self.title()}" if self._subject else ""

    def _read_labels(
        self,
        name: str,
        grid_name: str,
        job: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        layer = self.parameterAsLayer(parameters, name, context)
        grid = self.parameterAsRasterLayer(parameters, grid_name, context)
        if layer is None:
            is_optional = self.is_optional(name)
            if is_optional and parameters.get(name) in (None, ""):
                return {}
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        if grid is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, grid_name))
        if context.temporaryLayerStore().mapLayer(layer.id()) is not None:
            # Processing opens a file without its style file (.qml), which has names and colours of the
            # classes.
            layer.loadDefaultStyle()
        field = self.parameterAsString(parameters, self.FIELD, context).strip()
        try:
            params = hand_over_labels(
                layer,
                field=field,
                is_selected_only=self.parameterAsBoolean(parameters, self.SELECTED_ONLY, context),
                grid=grid,
                folder=self._make_folder(),
                transform_context=context.transformContext(),
                cluster_field=str(self._params.get("cluster_field", "")),
            )
        except Exception:
            self._remove_folder()  # QGIS does not call processAlgorithm after an error
            raise
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
            self._remove_folder()
        self._results = {name: outputs.get(result) for name, result in self._result_names.items()}
        for path in filter(is_temporary, models_of(self._results.values())):
            feedback.pushInfo(
                tr(
                    "The model is in a temporary file, which QGIS deletes when it ends. To keep it, copy "
                    "{path} to a folder of yours."
                ).format(path=path)
            )
        return {name: value for name, value in self._results.items() if value is not None}

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Arrange the layers that QGIS will load, and give them names and styles."""
        self._remember_models()
        style_layers(
            [
                Output(str(path), f"{self.ID}:{name}", *self._looks.get(name, (STYLE_FILE, True)))
                for name, path in self._results.items()
                if path and name in self._job_names and self.parameterDefinition(name).isDestination()
            ],
            context,
            subject=self._subject,
            title=self.group_of_layers(),
            scene=self._scene,
        )
        return {}

    def _remember_models(self) -> None:
        """Offer the models that were used and made in later dialogs, and offer to save temporary ones."""
        used = [str(self._params.get(self._job_names[name]) or "") for name in self.names_of_models()]
        for name in self.names_of_model_lists():
            used += self._params.get(self._job_names[name]) or []
        made = models_of(self._results.values())
        remember_models([*used, *made])
        for path in filter(is_temporary, made):
            offer_to_save(Path(path))

    def _make_folder(self) -> Path:
        """Folder for the input files of the worker; it is removed when the worker has ended."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="hsi_", dir=QgsProcessingUtils.tempFolder()))
        return self._folder

    def _remove_folder(self) -> None:
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _destinations(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        found = {}
        for name, job in self._job_names.items():
            definition = self.parameterDefinition(name)
            if not definition.isDestination():
                continue
            is_layer = definition.type() in ("rasterDestination", "vectorDestination")
            read = self.parameterAsOutputLayer if is_layer else self.parameterAsFileOutput
            path = read(parameters, name, context)
            if path:
                found[job] = os.path.abspath(path)  # the worker runs in another folder
        return found

    def run_worker(
        self,
        task: str,
        params: dict[str, Any],
        *,
        feedback: QgsProcessingFeedback,
        outputs: list[str] | None = None,
    ) -> dict[str, Any]:
        """Run a task with the interpreter of the processing environment.

        Args:
            task: name of the task.
            params: its parameters, as JSON values.
            feedback: receives progress and messages.
            outputs: files that the task writes; by default those of the parameters of this algorithm.

        Raises:
            QgsProcessingException: there is no interpreter, or the task ended without a result.
        """
        is_ready, sentence = environment_status()
        interpreter = find_interpreter()
        if not is_ready or interpreter is None:
            raise QgsProcessingException(sentence)
        destinations = {
            name: params[job]
            for name, job in self._job_names.items()
            if self.parameterDefinition(name).isDestination() and params.get(job)
        }
        return run_task(
            task,
            params,
            python=interpreter.path,
            feedback=feedback,
            outputs=outputs or [path for name, path in destinations.items() if name not in self.KEPT],
            kept=[path for name, path in destinations.items() if name in self.KEPT],
        )


def models_of(results: Iterable[Any]) -> list[str]:
    """Those of the results of a run that are model files."""
    return [str(value) for value in results if str(value).endswith(f".{MODEL_EXTENSION}")]


def _has_other_extension(word: str | int | float, extension: str) -> bool:
    """Whether a file name lacks the required extension; False if no extension is required."""
    return bool(word and extension) and not str(word).lower().endswith(f".{extension}")


def _is_number(word: str | int | float) -> bool:
    """Whether the value is a number and not an expression."""
    try:
        float(word)
    except ValueError:
        return False
    return True


def _is_terminal() -> bool:
    return QgsApplication.platform() == "qgis_process"
