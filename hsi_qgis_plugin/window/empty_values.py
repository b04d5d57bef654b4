"""Shows in a dialog which value an empty number or choice has, and numbers without needless zeros."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QDoubleSpinBox, QWidget

from hsi_qgis_plugin.declaration import RECIPE
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.recipes import in_words, settings_if_empty
from hsi_qgis_plugin.window.choosers import keep

DECIMALS = 12
"""Decimals that are kept. QGIS keeps six: it would lose a learning rate of 0.0000001."""
SOURCES = ("NETWORK", "FORM", "SETTINGS", "MODEL")
"""Parameters that decide which value an empty setting has."""


class ShortDecimals(QgsDoubleSpinBox):
    """A number that is shown with the decimals that it has: 0.2 instead of 0.200000."""

    def textFromValue(self, value: float) -> str:
        """The number without zeros at its end."""
        text = super().textFromValue(value)
        point = self.locale().decimalPoint()
        return text.rstrip(self.locale().zeroDigit()).rstrip(point) if point in text else text


def show_empty_values(algorithm: Any, wrappers: dict[str, Any]) -> None:
    """Show what empty numbers and choices mean, now and when another network or model is chosen.

    Args:
        algorithm: the algorithm of the dialog.
        wrappers: widget wrappers by the names of the parameters.
    """
    shown = {name: _shown_by(wrapper) for name, wrapper in wrappers.items()}
    for definition in algorithm.parameterDefinitions():
        widget, text = shown.get(definition.name()), algorithm.text_if_empty(definition.name())
        if widget is not None and (text or _is_optional_number(definition)):
            _show(widget, text or tr("default: {value}").format(value=in_words(definition.defaultValue())))
    settings = {name: shown[name] for name in algorithm.names_of_settings() if shown.get(name) is not None}
    inputs = {each.name() for each in algorithm.parameterDefinitions() if not each.isDestination()}
    sources = {name: wrappers[name] for name in SOURCES if name in wrappers and name in inputs}

    def fill(*_: Any) -> None:
        found = settings_if_empty({name: wrapper.parameterValue() for name, wrapper in sources.items()})
        for name, widget in settings.items():
            _show(widget, found.text(name.lower()))

    if settings:
        for wrapper in sources.values():
            wrapper.widgetValueHasChanged.connect(fill)
        fill()


def remove_marks(algorithm: Any, wrappers: dict[str, Any]) -> None:
    """Take the mark "[optional]" from the parameters that show a value when the dialog opens.

    They are optional for models and `qgis_process`, so that new parameters can be added. In a dialog, the
    mark stays where a layer, a file or a text may be left out.

    Args:
        algorithm: the algorithm of the dialog.
        wrappers: widget wrappers by the names of the parameters.
    """
    settings = algorithm.names_of_settings()
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        has_value = definition.defaultValue() is not None or algorithm.text_if_empty(name)
        wrapper: Any = wrappers.get(name)
        if not hasattr(wrapper, "wrappedLabel") or not (has_value or name in settings):
            continue
        label, widget = wrapper.wrappedLabel(), wrapper.wrappedWidget()
        if label is not None:
            label.setText(definition.description())
        elif isinstance(widget, QCheckBox):
            widget.setText(definition.description())


def _is_optional_number(definition: QgsProcessingParameterDefinition) -> bool:
    flag = QgsProcessingParameterDefinition.Flag.FlagOptional
    is_number = definition.type() == "number" and definition.defaultValue() is not None
    return is_number and bool(definition.flags() & flag)


def _show(widget: QWidget, text: str) -> None:
    """Give a number or a list a text for its empty value."""
    if isinstance(widget, QComboBox):
        if widget.itemData(0) in (None, "", RECIPE):
            widget.setItemText(0, text)
    else:
        widget.setSpecialValueText(text)


def _shown_by(wrapper: Any) -> QWidget | None:
    """The list or number that a wrapper shows; None for other widgets."""
    widget = wrapper.wrappedWidget() if hasattr(wrapper, "wrappedWidget") else None
    if isinstance(widget, QDoubleSpinBox):
        short = _shorten(widget)
        keep(wrapper, short)
        return short
    return widget if isinstance(widget, (QAbstractSpinBox, QComboBox)) else None


def _shorten(number: QDoubleSpinBox) -> QDoubleSpinBox:
    """Put a number with short decimals in the place of one of QGIS, which stays the place of the value."""
    parent = number.parentWidget()
    if parent is None or parent.layout() is None:
        return number
    number.setDecimals(DECIMALS)
    short = ShortDecimals(parent)
    short.setObjectName("short_decimals")
    short.setDecimals(DECIMALS)
    short.setRange(number.minimum(), number.maximum())
    short.setSingleStep(number.singleStep())
    short.setSpecialValueText(number.specialValueText())
    short.setToolTip(number.toolTip())
    short.setShowClearButton(number.showClearButton())
    short.setClearValue(number.clearValue(), number.specialValueText())
    short.setValue(number.value())
    parent.layout().replaceWidget(number, short)
    number.setParent(short)  # a group that is opened shows its children, hidden ones too
    number.hide()
    number.valueChanged.connect(short.setValue)
    short.valueChanged.connect(number.setValue)
    return short
