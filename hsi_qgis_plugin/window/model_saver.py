"""A message above the map with a button that saves a model from the temporary folder of QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QFileDialog, QPushButton, QWidget

from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.model_card import describe_model
from hsi_qgis_plugin.recent_models import remember_models
from hsi_qgis_plugin.temporary_models import save_model


class ModelSaver:
    """Shows the message, and saves the model.

    Args:
        bar: the message bar.
        warn: shows a warning.
        parent: the main window.
    """

    def __init__(self, bar: Any, warn: Callable[[str], None], parent: QWidget | None) -> None:
        self._bar, self._warn, self._parent = bar, warn, parent

    def offer(self, path: Path) -> None:
        """Show the message about a model until the user closes it."""
        text = tr("QGIS deletes it when it ends.")
        about = describe_model(path)
        message = self._bar.createMessage(tr("Temporary model"), f"{text} ({about})" if about else text)
        button = QPushButton(tr("Save as …"))
        button.clicked.connect(lambda *_: self._ask(path, message))
        message.layout().addWidget(button)
        self._bar.pushWidget(message, Qgis.MessageLevel.Info)

    def _ask(self, path: Path, message: QWidget) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._parent, tr("Save the model"), "", tr("Model files") + f" (*.{MODEL_EXTENSION})"
        )
        if name and self.save(path, Path(name)):
            self._bar.popWidget(message)

    def save(self, path: Path, target: Path) -> bool:
        """Copy the model, and offer the copy in later dialogs; False if it fails."""
        if target.suffix != f".{MODEL_EXTENSION}":
            target = target.with_name(f"{target.name}.{MODEL_EXTENSION}")
        try:
            save_model(path, target)
        except OSError as error:
            self._warn(
                tr("The model cannot be saved as {path}: {reason}").format(
                    path=target, reason=error.strerror or error
                )
            )
            return False
        remember_models([str(target)])
        return True
