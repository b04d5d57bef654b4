"""Declares each parameter once: with its help text and its name in the job of the worker."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.metrics import metric_labels
from hsi_qgis_plugin.styling import STYLE_FILE

RECIPE, YES, NO = "recipe", "yes", "no"
"""Values of a switch. With RECIPE, the recipe of the network decides."""

MODEL_EXTENSION = "safetensors"
ALWAYS_STORED = frozenset(
    [
        "AUGMENT",
        "CLASS_WEIGHTS",
        "DEVICE",
        "FORM",
        "KIND",
        "MIXED_PRECISION",
        "NETWORK",
        "SEED",
        "SELECTED_ONLY",
        "STANDARDIZE",
        "TEST_FRACTION",
        "TRAIN_FRACTION",
        "VALIDATION_FRACTION",
        "WHITEN",
    ]
)
"""Parameters with a default that every saved model holds.

For QGIS, a saved model without a parameter is invalid, unless the parameter is optional. Therefore every
other parameter with a default is optional: a model that was saved before it existed stays valid.
"""
HTML_FILTER = "HTML files (*.html)"


class DeclaringAlgorithm(QgsProcessingAlgorithm):
    """Base that stores the declarations: help texts, names in the job, names in the result."""

    LABELS, FIELD, SELECTED_ONLY = "LABELS", "FIELD", "SELECTED_ONLY"

    def __init__(self) -> None:
        super().__init__()
        self._job_names: dict[str, str] = {}
        self._result_names: dict[str, str] = {}
        self._looks: dict[str, tuple[str, bool]] = {}
        self._help: list[tuple[str, str]] = []
        self._empty: dict[str, str] = {}
        self._model_lists: list[str] = []
        self._labels: tuple[str, str, str] | None = None
        self._area: tuple[str, str] | None = None

    def add(
        self,
        parameter: QgsProcessingParameterDefinition,
        help_text: str,
        *,
        job: str | None = None,
        is_advanced: bool = False,
        empty: str = "",
    ) -> None:
        """Add a parameter.

        Args:
            parameter: the parameter.
            help_text: its help, translated.
            job: name in the job of the worker; by default the name in lower case. "" leaves it out.
            is_advanced: show it among the advanced parameters.
            empty: what the dialog shows in a number or list without a value, translated.
        """
        parameter.setHelp(help_text)
        if empty:
            self._empty[parameter.name()] = empty
        if parameter.defaultValue() is not None and parameter.name() not in ALWAYS_STORED:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
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
        """Add an input raster layer."""
        self.add(QgsProcessingParameterRasterLayer(name, label, None, is_optional), help_text, **options)

    def add_raster_output(
        self,
        name: str,
        label: str,
        help_text: str,
        *,
        is_optional: bool = False,
        is_on: bool | None = None,
        look: str = STYLE_FILE,
        is_shown: bool = True,
        **options: Any,
    ) -> None:
        """Add an output raster; an optional one is off by default unless `is_on`.

        `look` (see `styling.py`) is how QGIS draws it, and `is_shown` whether it is switched on when it has
        been loaded.
        """
        is_on = not is_optional if is_on is None else is_on
        self._looks[name] = (look, is_shown)
        self.add(
            QgsProcessingParameterRasterDestination(name, label, None, is_optional, is_on),
            help_text,
            **options,
        )

    def add_point_output(self, name: str, label: str, help_text: str, **options: Any) -> None:
        """Add an optional output point layer."""
        kind = QgsProcessing.SourceType.TypeVectorPoint
        self.add(
            QgsProcessingParameterVectorDestination(name, label, kind, None, True),
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
        maximum: int | None = None,
        **options: Any,
    ) -> None:
        """Add an integer; without a default it is optional."""
        self._add_number(
            QgsProcessingParameterNumber.Type.Integer,
            name,
            label,
            help_text,
            default,
            minimum,
            maximum,
            options,
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
        self,
        name: str,
        label: str,
        help_text: str,
        *,
        choices: list[str],
        default: str | None,
        **options: Any,
    ) -> None:
        """Add a choice between words; models and qgis_process store them. Optional without a default."""
        parameter = QgsProcessingParameterEnum(name, label, choices, False, default, default is None, True)
        self.add(parameter, help_text, **options)

    def add_choices(
        self, name: str, label: str, help_text: str, *, choices: list[str], **options: Any
    ) -> None:
        """Add a choice of any number of words; it is optional."""
        self.add(
            QgsProcessingParameterEnum(name, label, choices, True, None, True, True), help_text, **options
        )

    def add_recipe_switch(self, name: str, label: str, help_text: str, **options: Any) -> None:
        """Add a choice of recipe, yes or no. With recipe, the recipe of the network decides."""
        self.add_choice(name, label, help_text, choices=[RECIPE, YES, NO], default=RECIPE, **options)

    def add_text(
        self,
        name: str,
        label: str,
        help_text: str,
        *,
        default: str | None = None,
        **options: Any,
    ) -> None:
        """Add a line of text; without a default it is optional."""
        self.add(
            QgsProcessingParameterString(name, label, default, False, default is None),
            help_text,
            **options,
        )

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
                # Without a filter QGIS 3.22 takes "*.*" and refuses every name without a dot.
                file_filter or ("" if extension or is_folder else tr("All files") + " (*)"),
            ),
            help_text,
            **options,
        )

    def add_files(
        self, name: str, label: str, help_text: str, *, is_optional: bool = False, **options: Any
    ) -> None:
        """Add one file or several to read."""
        kind = QgsProcessing.SourceType.TypeFile
        self.add(
            QgsProcessingParameterMultipleLayers(name, label, kind, None, is_optional),
            help_text,
            **options,
        )

    def add_models(self, name: str, label: str, help_text: str, **options: Any) -> None:
        """Add one model file or several to read."""
        self._model_lists.append(name)
        self.add_files(name, label, help_text, **options)

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
        """Add the choice of the device."""
        self.add_choice(
            "DEVICE",
            tr("Device"),
            tr(
                "Device that computes. cuda is an NVIDIA graphics card; auto uses cuda if there is "
                "one, else cpu."
            ),
            choices=["auto", "cpu", "cuda"],
            default="auto",
            is_advanced=True,
        )

    def add_tile_size(self) -> None:
        """Add the parameter TILE_SIZE of algorithms whose map does not depend on it."""
        self.add_integer(
            "TILE_SIZE",
            tr("Tile size"),
            tr(
                "Side of a tile in pixels. If empty, the tile is as large as is useful and fits "
                "into memory. The tile size does not change the map."
            ),
            minimum=16,
            maximum=2147483647,
            is_advanced=True,
            empty=tr("automatic"),
        )

    def add_cluster(self) -> None:
        """Add the parameter CLUSTER of algorithms whose work other computers can do."""
        self.add_text(
            "CLUSTER",
            tr("Cluster"),
            tr(
                "Address of a Dask scheduler (tcp://host:port or tls://host:port), or the path of its "
                "scheduler file (.json). Its workers do the work; the result is the same. They need the "
                "same files at the same paths. Needs the optional package cluster of “Set up the processing "
                "environment”. If empty, this computer does the work."
            ),
            is_advanced=True,
        )

    def add_area(self, name: str, label: str, help_text: str, *, grid: str) -> None:
        """Add an optional layer of polygons, which the worker gets in the CRS of a raster.

        Args:
            name: name of the parameter.
            label: label of the parameter.
            help_text: its help.
            grid: name of the raster parameter.
        """
        self._area = (name, grid)
        self.add(
            QgsProcessingParameterVectorLayer(
                name, label, [QgsProcessing.SourceType.TypeVectorPolygon], None, True
            ),
            help_text,
            job="",
        )

    def add_labels(
        self,
        name: str,
        label: str,
        help_text: str,
        *,
        grid: str,
        job: str = "labels",
        is_optional: bool = False,
        has_selection: bool = True,
    ) -> None:
        """Add a label layer, raster or vector, with its field.

        Args:
            name: name of the parameter.
            label: label of the parameter.
            help_text: its help.
            grid: name of the raster parameter that gives the grid of the labels.
            job: name of the labels in the job of the worker.
            is_optional: whether the labels may be empty.
            has_selection: whether to offer the selected features only.
        """
        kinds = QgsProcessing.SourceType
        self._labels = (name, grid, job)
        self.add(
            QgsProcessingParameterMapLayer(
                name,
                label,
                None,
                is_optional,
                [kinds.TypeVectorPolygon, kinds.TypeVectorPoint, kinds.TypeVectorLine, kinds.TypeRaster],
            ),
            help_text,
            job="",
        )
        # Not a QgsProcessingParameterField: if its parent can be a raster, QGIS crashes when the dialog opens
        # (null pointer in QgsProcessingFieldWidgetWrapper::setParentLayerWrapperValue, 3.22 to 3.44).
        self.add_text(
            self.FIELD,
            tr("Class field (vector labels only)"),
            tr(
                "Name of the field with the class of each polygon or point: whole numbers from 1, "
                "or names. Leave it empty for raster labels, for a layer that is categorized by "
                "this field, or for a layer with a single field."
            ),
            job="",
        )
        if has_selection:
            self.add_switch(
                self.SELECTED_ONLY,
                tr("Selected features only (vector labels only)"),
                tr("Use only the selected features of the layer. A filter of the layer always applies."),
                job="",
            )
        self.add_label_rules()

    def add_label_rules(self) -> None:
        """Add how labels become pixels."""
        self.add_choice(
            "PIXEL_RULE",
            tr("Pixels that a polygon labels"),
            tr(
                "centre: pixels whose centre lies in the polygon. touched: all pixels that it touches. "
                "inside: pixels that lie wholly in it, without mixed pixels at its edge; of a raster, pixels "
                "whose neighbours have the same class."
            ),
            choices=["centre", "touched", "inside"],
            default="centre",
            is_advanced=True,
        )
        self.add_real(
            "LEAST_SHARE",
            tr("Least share of a pixel"),
            tr(
                "Least share of a pixel that the polygons of its class cover, from 0 to 1. With 0, a pixel "
                "is labelled if its centre lies in a polygon; on a coarse grid, many pixels at the edges are "
                "then mixtures. With 0.9, only pixels that belong mostly to one class are labelled."
            ),
            default=0.0,
            minimum=0.0,
            maximum=1.0,
            is_advanced=True,
        )
        self.add_real(
            "BUFFER",
            tr("Buffer around points and lines"),
            tr(
                "Points and lines label the pixels within this distance, in units of the scene's CRS, "
                "usually metres. With 0, a point labels its pixel and a line the pixels that it crosses."
            ),
            default=0.0,
            minimum=0.0,
            maximum=1000000000.0,
            is_advanced=True,
        )
        self.add_choice(
            "OVERLAPS",
            tr("Pixels with several classes"),
            tr(
                "Pixels in polygons of several classes. unlabelled: they are not used. last: they get the "
                "class of the last polygon in the layer. Their number is in the log."
            ),
            choices=["unlabelled", "last"],
            default="unlabelled",
            is_advanced=True,
        )
        self.add_file(
            "MERGE_TABLE",
            tr("Merge table"),
            tr(
                "CSV file with the columns from and to, which merges classes by name or code. A class with "
                "an empty cell in the column to is left out."
            ),
            is_optional=True,
            is_advanced=True,
        )
        self.add_switch(
            "RESAMPLE_LABELS",
            tr("Resample raster labels on another grid"),
            tr(
                "A raster of labels on another grid than the scene is resampled, nearest neighbour. "
                "Otherwise it is refused."
            ),
            is_advanced=True,
        )

    def is_optional(self, name: str) -> bool:
        """Whether a parameter may be empty."""
        return bool(
            self.parameterDefinition(name).flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        )

    def text_if_empty(self, name: str) -> str:
        """What a dialog shows in a parameter without a value; empty for what QGIS shows."""
        return self._empty.get(name, "")

    def names_of_settings(self) -> tuple[str, ...]:
        """Names of the parameters that have the value of a recipe if they are empty."""
        return ()

    def name_of_labels(self) -> str:
        """Name of the parameter of the labels; empty if there is none."""
        return self._labels[0] if self._labels else ""

    def name_of_scene(self) -> str:
        """Name of the parameter of the scene; empty if there is none."""
        return next((name for name, job in self._job_names.items() if job == "scene"), "")

    def names_of_models(self) -> list[str]:
        """Names of the parameters of single model files that are read."""
        files = [each for each in self.parameterDefinitions() if each.type() == "file"]
        return [each.name() for each in files if each.extension() == MODEL_EXTENSION]

    def names_of_model_lists(self) -> list[str]:
        """Names of the parameters of several model files that are read."""
        return self._model_lists

    def needed_rasters(self) -> list[str]:
        """Names of the rasters that may not be empty, in their order."""
        rasters = [each for each in self.parameterDefinitions() if each.type() == "raster"]
        return [each.name() for each in rasters if not self.is_optional(each.name())]

    def add_number_result(self, name: str, label: str, *, result: str | None = None) -> None:
        """Add an output number for graphical models; `result` is its name in the outputs of the worker."""
        self._result_names[name] = name.lower() if result is None else result
        self.addOutput(QgsProcessingOutputNumber(name, label))

    def add_metric_results(self, pixels: str = "") -> None:
        """Add a number for each overall metric; `pixels` says which pixels are measured."""
        for name, label in metric_labels().items():
            self.add_number_result(name, f"{label}, {pixels}" if pixels else label)

    def add_text_result(self, name: str, label: str, *, result: str | None = None) -> None:
        """Add an output text for graphical models; `result` is its name in the outputs of the worker."""
        self._result_names[name] = name.lower() if result is None else result
        self.addOutput(QgsProcessingOutputString(name, label))
