"""Arranges the advanced parameters of a dialog in named sections."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterDefinition
from qgis.PyQt.QtWidgets import QLabel, QLayout, QWidget

from hsi_qgis_plugin.i18n import tr

FEWEST = 8
"""Advanced parameters from which a dialog has sections."""
LABELS = ("PIXEL_RULE", "LEAST_SHARE", "BUFFER", "OVERLAPS", "MERGE_TABLE", "RESAMPLE_LABELS")
HELD_OUT = ("VALIDATION_FRACTION", "GUARD", "BLOCK_SIZE", "UNIT", "PURE")
NETWORK = (
    "BANDS",
    "SETTINGS",
    "CHOICE_MINUTES",
    "BACKBONE",
    "FORM",
    "PATCH_SIZE",
    "PATCH_SIZES",
    "COMPONENTS",
)
SIZES = ("STANDARDIZE", "WHITEN", "REDUCTION", "PRETREATMENT")
WIDTHS = ("DROPOUT", "GRU_UNITS", "CHANNELS", "ATTENTION_SIZE")
TRAINING = (
    "REHEARSE",
    "OLD_LAYERS_RATE",
    "TEMPERATURE",
    "SOFT_WEIGHT",
    "EPOCHS",
    "PATIENCE",
    "LEARNING_RATE",
)
LOSS = ("WEIGHT_DECAY", "CLASS_WEIGHTS", "AUGMENT", "SPECTRAL_NOISE", "LABEL_SMOOTHING", "FIELD_WEIGHTS")
REPEATED = ("REFIT", "SHARED_TRAINING")
COMPUTATION = ("SEED", "DEVICE", "MIXED_PRECISION", "PRECISION", "ENGINE", "PROVIDER")
MEMORY = ("TILE_SIZE", "BATCH_SIZE", "MEMORY_LIMIT", "CLUSTER")


def section_of(name: str, *, is_setting: bool) -> str:
    """Title of the section of an advanced parameter.

    Args:
        name: name of the parameter.
        is_setting: whether the parameter is a setting of a recipe.
    """
    if name in LABELS or name in HELD_OUT:
        return tr("Labels")
    if name in NETWORK or name in SIZES or name in WIDTHS:
        return tr("Network")
    if name in TRAINING or name in LOSS or name in REPEATED or (is_setting and name == "BATCH_SIZE"):
        return tr("Training")
    if name in COMPUTATION or name in MEMORY:
        return tr("Computation")
    return tr("Method")


def arrange_advanced(algorithm: Any, wrappers: dict[str, Any]) -> None:
    """Put the advanced parameters of a dialog into sections with headings, if there are many.

    Args:
        algorithm: the algorithm of the dialog.
        wrappers: widget wrappers by the names of the parameters.
    """
    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    definitions = [each for each in algorithm.parameterDefinitions() if not each.isDestination()]
    names = [each.name() for each in definitions if each.flags() & flag and each.name() in wrappers]
    settings = algorithm.names_of_settings()
    sections = {name: section_of(name, is_setting=name in settings) for name in names}
    titles = [
        title
        for title in (tr("Labels"), tr("Network"), tr("Training"), tr("Method"), tr("Computation"))
        if title in sections.values()
    ]
    first = _first_widget(wrappers[names[0]]) if names else None
    if len(names) < FEWEST or len(titles) < 2 or first is None or first.parentWidget() is None:
        return
    layout = first.parentWidget().layout()
    if layout is None or layout.indexOf(first) < 0:
        return
    parts = _parts(layout, {_first_widget(wrappers[name]): name for name in names})
    place = layout.indexOf(first)
    for title in titles:
        heading = QLabel(f"<b>{title}</b>", first.parentWidget())
        heading.setObjectName("section")
        heading.setContentsMargins(0, 8, 0, 0)
        for widget in (heading, *(each for name in names if sections[name] == title for each in parts[name])):
            layout.insertWidget(place, widget)  # takes it from its old place
            place = layout.indexOf(widget) + 1


def _first_widget(wrapper: Any) -> QWidget | None:
    """The label of a parameter, or its check box."""
    label = wrapper.wrappedLabel() if hasattr(wrapper, "wrappedLabel") else None
    return label if label is not None else wrapper.wrappedWidget()


def _parts(layout: QLayout, first: dict[QWidget | None, str]) -> dict[str, list[QWidget]]:
    """Widgets of each parameter in their order, given its first one."""
    found: dict[str, list[QWidget]] = {name: [] for name in first.values()}
    name = ""
    for index in range(layout.count()):
        widget = layout.itemAt(index).widget()
        if widget is None:
            continue
        name = first.get(widget, name)
        if name:
            found[name].append(widget)
    return found
