"""Finds faults of the parameters of a run that need no worker: missing files, and files named twice."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
)

from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.model_card import read_card, read_layers
from hsi_qgis_plugin.sources import is_dataset_name


def find_fault(
    algorithm: QgsProcessingAlgorithm,
    jobs: dict[str, str],
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> str:
    """Message about the first fault of the parameters; empty if there is none.

    Args:
        algorithm: the algorithm.
        jobs: names in the job of the worker by the names of the parameters.
        parameters: values of the parameters.
        context: resolves layers.
    """
    definitions = [each for each in algorithm.parameterDefinitions() if each.name() in jobs]
    files = {each.name(): _file_of(each, algorithm, parameters, context) for each in definitions}
    for definition in definitions:
        if definition.type() == "file" and (message := _find_fault_of_file(definition, files)):
            return message
    scene = next((name for name, job in jobs.items() if job == "scene"), "")
    inputs = {name: path for name, path in files.items() if path and not _is_output(algorithm, name)}
    titles = {each.name(): each.description() for each in definitions}
    for name, path in inputs.items():
        is_other_scene = jobs[name].endswith("scene")  # the same scene can be that of earlier labels as well
        if scene in inputs and not is_other_scene and path == inputs[scene]:
            return tr("“{first}” and “{second}” are the same file, {file}: choose another one.").format(
                first=titles[scene], second=titles[name], file=path
            )
    written: dict[str, str] = {}
    for name, path in files.items():
        if not path or not _is_output(algorithm, name):
            continue
        other = written.get(path) or next((other for other, used in inputs.items() if used == path), "")
        if other:
            return tr("“{first}” and “{second}” are the same file, {file}: choose another output.").format(
                first=titles[other], second=titles[name], file=path
            )
        written[path] = name
    return _find_fault_of_layer(jobs, parameters, files)


def _is_output(algorithm: QgsProcessingAlgorithm, name: str) -> bool:
    return bool(algorithm.parameterDefinition(name).isDestination())


def _file_of(
    definition: QgsProcessingParameterDefinition,
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> str:
    """Absolute path of the file of a parameter; empty if it is none, or not known before the run."""
    name, kind = definition.name(), definition.type()
    if definition.isDestination():
        value = parameters.get(name)
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink.staticValue()
        is_path = isinstance(value, str) and os.path.dirname(value)  # not TEMPORARY_OUTPUT
        return os.path.abspath(str(value)) if is_path else ""
    if kind == "raster" and parameters.get(name):
        layer = algorithm.parameterAsRasterLayer(parameters, name, context)
        source = layer.source().partition("|")[0] if layer is not None else ""
        return os.path.abspath(source) if os.path.exists(source) else source
    if kind == "file" and parameters.get(name):
        path = algorithm.parameterAsFile(parameters, name, context)
        return path if not path or is_dataset_name(path) else os.path.abspath(path)
    return ""


def _find_fault_of_file(definition: QgsProcessingParameterDefinition, files: dict[str, str]) -> str:
    path = files[definition.name()]
    if not path or is_dataset_name(path):
        return ""
    if not os.path.exists(path):
        return tr("“{name}”: there is no file {path}; choose another one.").format(
            name=definition.description(), path=path
        )
    if definition.extension() == MODEL_EXTENSION and not read_card(Path(path)):
        return tr(
            "“{name}”: {path} is no model file, or it is damaged; choose a file of “Train a network”."
        ).format(name=definition.description(), path=path)
    return ""


def _find_fault_of_layer(jobs: dict[str, str], parameters: dict[str, Any], files: dict[str, str]) -> str:
    """Message about a layer whose part of the network the model lacks; the worker knows all layers."""
    layer, model = str(parameters.get("LAYER") or "").strip(), files.get("MODEL", "")
    if "LAYER" not in jobs or not model or "." not in layer:
        return ""
    known = read_layers(Path(model))
    if layer.rpartition(".")[0] in known:
        return ""
    return tr("The model has no layer “{layer}”; it has {layers}.").format(
        layer=layer, layers=", ".join(known) or tr("none")
    )
