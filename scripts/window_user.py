"""Somebody who works in a window of QGIS: clicks, waits, runs dialogs, and takes pictures."""

import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QWidget
from qgis.utils import iface

LONGEST_S = 1500
"""Time after which a step has failed."""
WAIT_MS = 3000


class WindowUser:
    """Clicks, waits, and takes pictures.

    Args:
        folder: folder of the pictures.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clicks = 0

    def click(self, button: QAbstractButton) -> None:
        """Click a button that can be seen."""
        assert button.isVisible(), f"“{button.text()}” cannot be seen"
        assert button.isEnabled(), f"“{button.text()}” is switched off"
        self.clicks += 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def wait(self, condition: Callable[[], object]) -> Any:
        """Wait until a condition holds; returns its value."""
        started = time.monotonic()
        while not (found := condition()):
            QApplication.processEvents()
            time.sleep(0.02)
            assert time.monotonic() - started < LONGEST_S, "this takes too long"
        return found

    def answer(self, kind: type[QWidget], press: Callable[[Any], None]) -> None:
        """Let `press` answer the next question of this kind, which waits inside a click."""

        def look() -> None:
            window = QApplication.activeModalWidget()
            if isinstance(window, kind) and window.isVisible():
                press(window)
            else:
                QTimer.singleShot(200, look)

        QTimer.singleShot(200, look)

    def picture(self, name: str) -> str:
        """Save a picture of the whole screen."""
        for _ in range(25):  # animations end, layers are drawn
            QApplication.processEvents()
            time.sleep(0.02)
        self.wait(lambda: not iface.mapCanvas().isDrawing())
        return self.grab(name)

    def grab(self, name: str) -> str:
        """Save a picture of the whole screen as it is."""
        path = self.folder / f"{name}.png"
        assert QApplication.primaryScreen().grabWindow(0).save(str(path))
        return path.name

    def run(
        self, open_dialog: Callable[[], object], parameters: dict[str, Any], picture: str = ""
    ) -> dict[str, Any]:
        """Open a dialog, run it, and close it.

        Args:
            open_dialog: opens the dialog.
            parameters: what the user chooses; everything else is a default.
            picture: name of the pictures of the dialog before and after the run; empty for none.

        Returns:
            The results.
        """
        open_dialog()
        dialog = self.wait(find_dialog)
        if parameters:
            dialog.setParameters(parameters)
        if picture:
            self.picture(f"{picture}-dialog")
        self.click(dialog.runButton())
        self.wait(lambda: dialog.runButton().isEnabled() and dialog.results())
        if picture:
            self.picture(f"{picture}-end")
        results = dict(dialog.results())
        self.click(dialog.buttonBox().button(QDialogButtonBox.StandardButton.Close))
        self.wait(lambda: not dialog.isVisible())
        return results


def find_dialog() -> QWidget | None:
    """The dialog of an algorithm that is open."""
    return next(
        (each for each in QApplication.topLevelWidgets() if each.isVisible() and hasattr(each, "runButton")),
        None,
    )


def act_in_window(act: Callable[[], None], folder: Path) -> None:
    """Run `act` when QGIS is ready, and end QGIS without questions.

    The error, or “passed”, is written to a text file with the name of the folder.
    """

    def end(*error: Any) -> None:
        if error:
            QApplication.primaryScreen().grabWindow(0).save(str(folder / "failed.png"))
        text = "".join(traceback.format_exception(*error)) if error else "passed"
        folder.with_suffix(".txt").write_text(text, encoding="utf-8")
        os._exit(0)

    def start() -> None:
        sys.excepthook = end  # of QGIS waits for an answer
        try:
            iface.mainWindow().setGeometry(0, 0, 1600, 1000)
            act()
        except BaseException:
            end(*sys.exc_info())
        end()

    QTimer.singleShot(WAIT_MS, start)
