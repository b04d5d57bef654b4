"""Recent models beside the parameters of a dialog for model files, with network, classes and accuracy."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsProcessingContext
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QLayout, QMenu, QToolButton, QWidget

from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.model_card import describe_model
from hsi_qgis_plugin.recent_models import recent_models
from hsi_qgis_plugin.window.choosers import keep, replace_widget


class ModelFiles(QObject):
    """A line for any number of model files, in the place of the list of QGIS.

    The value of that list cannot be set in QGIS 3.22, even from the history. This is no subclass of the
    wrapper of QGIS: a widget that such a subclass makes is taken for two objects, and QGIS crashes later.

    Args:
        replaced: widget wrapper of the list of QGIS.
        line: the line.
    """

    widgetValueHasChanged = pyqtSignal(object)  # noqa: N815 the name that QGIS has

    def __init__(self, replaced: Any, line: QgsFileWidget) -> None:
        super().__init__(line)
        self._replaced, self._line = replaced, line
        line.setStorageMode(QgsFileWidget.StorageMode.GetMultipleFiles)
        line.setFilter(tr("Model files") + f" (*.{MODEL_EXTENSION})")
        line.fileChanged.connect(lambda *_: self.widgetValueHasChanged.emit(self))

    def parameterDefinition(self) -> Any:
        """The parameter."""
        return self._replaced.parameterDefinition()

    def wrappedLabel(self) -> QLabel:
        """The label of the line."""
        return self._replaced.wrappedLabel()

    def wrappedWidget(self) -> QgsFileWidget:
        """The line."""
        return self._line

    def setParameterValue(self, value: Any, context: QgsProcessingContext) -> None:
        """Show a list of paths."""
        paths = [value] if isinstance(value, str) else list(value or [])
        self._line.setFilePath(" ".join(f'"{path}"' for path in paths if path))

    def parameterValue(self) -> list[str] | None:
        """The paths; None if there are none."""
        return QgsFileWidget.splitFilePaths(self._line.filePath()) or None


def offer_models(model: Any) -> None:
    """Add a menu with recent models to the line of a model file, and a line about the chosen one.

    Args:
        model: widget wrapper of the model.
    """
    widget = model.wrappedWidget()
    if widget is not None and hasattr(widget, "setFilePath") and widget.layout() is not None:
        _offer(
            model,
            choose=lambda path: widget.setFilePath(str(path)),
            describe=lambda: describe_model(Path(str(model.parameterValue() or ""))),
        )


def offer_model_list(models: Any) -> Any:
    """Let several model files be chosen in one line, with a menu of recent models, and describe them.

    Args:
        models: widget wrapper of the list of QGIS.

    Returns:
        The widget wrapper that takes its place.
    """
    old = models.wrappedWidget()
    if old is None or old.parentWidget() is None or old.parentWidget().layout() is None:
        return models
    widget = QgsFileWidget(old.parentWidget())
    made = ModelFiles(models, widget)
    replace_widget(old, widget)
    old.setParent(widget)  # a group that is opened shows its children, hidden ones too
    old.hide()

    def choose(path: Path) -> None:
        paths = made.parameterValue() or []
        if str(path) not in paths:
            made.setParameterValue([*paths, str(path)], QgsProcessingContext())

    def describe() -> str:
        paths = [Path(path) for path in made.parameterValue() or []]
        texts = [(path.name, describe_model(path)) for path in paths]
        return "\n".join(f"{name}: {text}" for name, text in texts if text)

    _offer(made, choose=choose, describe=describe)
    return made


def _offer(model: Any, *, choose: Callable[[Path], None], describe: Callable[[], str]) -> None:
    """Add a menu of recent models to a line, and below it a text about the chosen ones."""
    widget = model.wrappedWidget()
    button = QToolButton(widget)
    button.setObjectName("recent_models")
    button.setText(tr("Recent"))
    button.setToolTip(tr("Models that were made or used last"))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    button.setMenu(menu)
    widget.layout().addWidget(button)
    about = QLabel(widget.parentWidget())
    about.setObjectName("about_model")
    about.setWordWrap(True)
    place = _layout_with(widget.parentWidget().layout(), widget) if widget.parentWidget() else None
    if place is not None and hasattr(place, "insertWidget"):
        place.insertWidget(place.indexOf(widget) + 1, about)

    def fill() -> None:
        menu.clear()
        for path in recent_models():
            action = menu.addAction(f"{path.name}: {describe_model(path) or tr('no model file')}")
            action.setToolTip(str(path))
            action.triggered.connect(lambda *_, path=path: choose(path))
        if menu.isEmpty():
            menu.addAction(tr("None yet")).setEnabled(False)

    def show(*_: Any) -> None:
        text = describe()
        about.setText(text)
        about.setVisible(bool(text))

    keep(model, button, menu, about)
    menu.setToolTipsVisible(True)
    menu.aboutToShow.connect(fill)
    model.widgetValueHasChanged.connect(show)
    show()


def _layout_with(layout: QLayout | None, widget: QWidget) -> QLayout | None:
    """The layout, or the one inside it, that holds a widget."""
    if layout is None or layout.indexOf(widget) >= 0:
        return layout
    inner = [layout.itemAt(index).layout() for index in range(layout.count())]
    found = [_layout_with(each, widget) for each in inner if each is not None]
    return next((each for each in found if each is not None), None)
