"""Write the example models that the plugin ships; run with the Python of QGIS after `make plugin`.

    QT_QPA_PLATFORM=offscreen PYTHONPATH=build /usr/bin/python3 scripts/build_models.py

The model is built in code, so that it follows the algorithms; what it writes is in resources/models/.
"""

import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "models"
FromInput = QgsProcessingModelChildParameterSource.fromModelParameter
FromChild = QgsProcessingModelChildParameterSource.fromChildOutput
FromValue = QgsProcessingModelChildParameterSource.fromStaticValue


def add_input(model, definition, help_text, position):
    """Add an input of the model, drawn at a place; inputs are asked for in the order of adding."""
    model.setHelpContent({**model.helpContent(), definition.name(): help_text})
    definition.setHelp(help_text)
    component = QgsProcessingModelParameter(definition.name())
    component.setPosition(QPointF(*position))
    component.setSize(QSizeF(220, 40))
    model.addModelParameter(definition, component)


def add_step(model, step, *, description, position, sources, outputs=None):
    """Add a step.

    Args:
        model: the model.
        step: id of the algorithm; without the provider it is the id of the step.
        description: shown in the model.
        position: where it is drawn.
        sources: source of each parameter.
        outputs: name and description in the model of each output of the step that is a result.
    """
    child = QgsProcessingModelChildAlgorithm(step)
    child.setChildId(step.partition(":")[2])
    child.setDescription(description)
    child.setPosition(QPointF(*position))
    child.setSize(QSizeF(220, 40))
    for definition in child.algorithm().parameterDefinitions():
        if definition.name() in sources:
            child.addParameterSources(definition.name(), [sources[definition.name()]])
        elif not definition.isDestination() and definition.defaultValue() is not None:
            child.addParameterSources(definition.name(), [FromValue(definition.defaultValue())])
    results = {}
    for number, (output, (name, label)) in enumerate((outputs or {}).items()):
        result = QgsProcessingModelOutput(name)
        result.setChildId(child.childId())
        result.setChildOutputName(output)
        result.setDescription(label)
        result.setPosition(QPointF(position[0] + 290, position[1] + 60 * number))
        result.setSize(QSizeF(200, 40))
        results[name] = result
    child.setModelOutputs(results)
    model.addChildAlgorithm(child)


def label_to_map():
    """From a scene and labels to a class map and its accuracy on independent test pixels."""
    model = QgsProcessingModelAlgorithm("labeltomap", "Examples", "examples")
    kinds = QgsProcessing.SourceType
    add_input(
        model,
        QgsProcessingParameterRasterLayer("scene", "Scene"),
        "The hyperspectral scene.",
        (130, 60),
    )
    add_input(
        model,
        QgsProcessingParameterMapLayer(
            "labels",
            "Labels",
            None,
            False,
            [kinds.TypeVectorPolygon, kinds.TypeVectorPoint, kinds.TypeRaster],
        ),
        "Polygons or points, or a raster of class codes on the grid of the scene.",
        (400, 60),
    )
    add_input(
        model,
        # Not a field parameter: with a parent that may be a raster it crashes QGIS.
        QgsProcessingParameterString("field", "Class field (vector labels only)", None, False, True),
        "Name of the field with the class of each polygon or point. Leave it empty for a categorized layer.",
        (670, 60),
    )
    add_input(
        model,
        QgsProcessingParameterEnum(
            "kind", "Kind of split", ["blocks", "polygons", "random"], False, "blocks", False, True
        ),
        "How labels are split into training, validation and test labels.",
        (940, 60),
    )
    add_input(
        model,
        QgsProcessingParameterNumber(
            "patch_size", "Patch size", QgsProcessingParameterNumber.Type.Integer, 9, False, 1
        ),
        "Side in pixels of the square patch around a pixel that the network uses. Must be odd.",
        (1210, 60),
    )
    add_input(
        model,
        QgsProcessingParameterNumber(
            "epochs", "Epochs", QgsProcessingParameterNumber.Type.Integer, 100, False, 1
        ),
        "Maximum number of passes over the training pixels.",
        (1480, 60),
    )
    add_step(
        model,
        "hsi:splitlabels",
        description="Split labels",
        position=(400, 200),
        sources={
            "INPUT": FromInput("scene"),
            "LABELS": FromInput("labels"),
            "FIELD": FromInput("field"),
            "KIND": FromInput("kind"),
            "PATCH_SIZE": FromInput("patch_size"),
        },
        outputs={"REPORT": ("Split report", "Split report")},
    )
    add_step(
        model,
        "hsi:train",
        description="Train a network",
        position=(400, 340),
        sources={
            "INPUT": FromInput("scene"),
            "LABELS": FromChild("splitlabels", "TRAIN"),
            "VALIDATION": FromChild("splitlabels", "VALIDATION"),
            "PATCH_SIZE": FromInput("patch_size"),
            "EPOCHS": FromInput("epochs"),
        },
        outputs={"MODEL": ("Model", "Model"), "REPORT": ("Training report", "Training report")},
    )
    add_step(
        model,
        "hsi:classify",
        description="Classify the scene",
        position=(400, 500),
        sources={"INPUT": FromInput("scene"), "MODEL": FromChild("train", "MODEL")},
        outputs={"OUTPUT": ("Class map", "Class map")},
    )
    add_step(
        model,
        "hsi:assess",
        description="Assess the class map",
        position=(400, 640),
        sources={
            "MAP": FromChild("classify", "OUTPUT"),
            "REFERENCE": FromChild("splitlabels", "TEST"),
        },
        outputs={
            "REPORT": ("Accuracy report", "Accuracy report"),
            "OVERALL_ACCURACY": ("OVERALL_ACCURACY", "Overall accuracy"),
            "KAPPA": ("KAPPA", "Kappa"),
        },
    )
    model.setParameterOrder(["scene", "labels", "field", "kind", "patch_size", "epochs"])
    model.setHelpContent(
        {
            **model.helpContent(),
            "TITLE": "Label to map (example model)",
            "ALG_DESC": "Splits labels without leakage between training and test, trains a network, maps the "
            "whole scene, and assesses the map with the test labels.",
        }
    )
    return model


def main():
    """Write all models."""
    from hsi_qgis_plugin.provider import HsiProvider

    application = QgsApplication([], False)
    application.initQgis()
    provider = HsiProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for model in (label_to_map(),):
        is_valid, problems = model.validate()
        path = FOLDER / f"{model.name()}.model3"
        print(
            path.name,
            "valid" if is_valid else problems,
            [output.name() for output in model.outputDefinitions()],
        )
        if not is_valid or not model.toFile(str(path)):
            sys.exit(1)
    QgsApplication.exitQgis()


if __name__ == "__main__":
    main()
