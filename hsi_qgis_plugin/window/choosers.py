"""Lists beside the parameters of a dialog: fields of the labels, layers of a model, bands.

The parameters stay texts and files, so models, batch processing and `qgis_process` are as they were. A
parameter for a field of QGIS cannot be used: if its layer can be a raster, QGIS crashes when the dialog opens
(see `declaration.py`).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.labels import categorized_field, single_field
from hsi_qgis_plugin.model_card import read_layers
from hsi_qgis_plugin.window.band_chooser import choose_bands


def keep(wrapper: Any, *widgets: QWidget) -> None:
    """Keep Python's part of widgets as long as a widget wrapper.

    A dialog owns the widgets, not their Python parts. Without a reference, Python may delete these at any
    time, with the functions that a click shall call: QGIS crashes then.
    """
    wrapper.kept = [*getattr(wrapper, "kept", []), *widgets]


def offer_fields(field: Any, labels: Any) -> None:
    """Turn the line of the class field into a list of the fields of the chosen label layer.

    Args:
        field: widget wrapper of the field.
        labels: widget wrapper of the labels.
    """
    combo = _into_list(field)
    if combo is None:
        return

    def fill(*_: Any) -> None:
        layer, names, usual = layer_of(labels), [], ""
        if isinstance(layer, QgsVectorLayer):
            names = [each.name() for each in layer.fields()]
            usual = categorized_field(layer) or single_field(layer)
            if layer.fields().lookupField(combo.currentText()) < 0:
                combo.setEditText("")  # a field of the layer before
        _fill(combo, names)
        combo.lineEdit().setPlaceholderText(usual)  # is used if nothing is chosen

    labels.widgetValueHasChanged.connect(fill)
    fill()


def offer_layers(layer: Any, model: Any) -> None:
    """Turn the line of the layer into a list of the layers of the chosen model.

    Args:
        layer: widget wrapper of the name of the layer.
        model: widget wrapper of the model.
    """
    combo = _into_list(layer)
    if combo is None:
        return

    def fill(*_: Any) -> None:
        _fill(combo, read_layers(Path(str(model.parameterValue() or ""))))

    model.widgetValueHasChanged.connect(fill)
    fill()


def offer_bands(bands: Any, scene: Any) -> None:
    """Add a button to the line of the bands, which opens a list of them with their wavelengths.

    Args:
        bands: widget wrapper of the bands.
        scene: widget wrapper of the scene.
    """
    line = _line_of(bands)
    if line is None:
        return
    box = QWidget(line.parentWidget())
    replace_widget(line, box)
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    button = QToolButton(box)
    button.setObjectName("choose_bands")
    button.setText("…")
    button.setToolTip(tr("Choose bands by their wavelengths"))
    row.addWidget(line)
    row.addWidget(button)

    def choose(*_: Any) -> None:
        text = choose_bands(layer_of(scene), line.text(), box)
        if text is not None:
            line.setText(text)

    button.clicked.connect(choose)
    keep(bands, box, button)


def layer_of(wrapper: Any) -> QgsMapLayer | None:
    """The layer that is chosen in a dialog: one of the project, or a file; None if there is none."""
    value = wrapper.parameterValue()
    value = value.staticValue() if hasattr(value, "staticValue") else value
    if hasattr(value, "source"):  # with a limit of features
        value = value.source.staticValue()
    if isinstance(value, QgsMapLayer):
        return value
    if not value:
        return None
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    layer = QgsProcessingUtils.mapLayerFromString(str(value), context)
    # A layer of a file would end with the context.
    return context.takeResultLayer(layer.id()) or layer if layer is not None else None


def _into_list(wrapper: Any) -> QComboBox | None:
    """Put an editable list in the place of a line of text; the line stays the place of the value."""
    line = _line_of(wrapper)
    if line is None:
        return None
    combo = QComboBox(line.parentWidget())
    combo.setObjectName(f"list_of_{wrapper.parameterDefinition().name()}")
    combo.setToolTip(line.toolTip())
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    text = line.text()
    keep(wrapper, combo)
    replace_widget(line, combo)
    combo.setLineEdit(line)
    combo.setEditText(text)
    return combo


def _fill(combo: QComboBox, names: list[str]) -> None:
    """Give a list other entries; its text stays."""
    text = combo.currentText()
    combo.clear()
    combo.addItems(["", *names])
    combo.setEditText(text)


def _line_of(wrapper: Any) -> QLineEdit | None:
    widget = wrapper.wrappedWidget()
    is_placed = isinstance(widget, QLineEdit) and widget.parentWidget() is not None
    return widget if is_placed and widget.parentWidget().layout() is not None else None


def replace_widget(old: QWidget, new: QWidget) -> None:
    """Put a widget in the place of another one in its layout."""
    old.parentWidget().layout().replaceWidget(old, new)
