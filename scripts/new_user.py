"""Runs inside QGIS (see new_user.sh): what a new user does, with a picture of each step, times and clicks."""

import json
import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyplugin_installer
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QDockWidget, QWidget
from qgis.utils import iface

FOLDER = Path("build/new_user")
ZIP = Path("build/hsi_qgis_plugin.zip")
WHEELS = os.environ.get("NEW_USER_WHEELS", "")
MOST_CLICKS = 10
LONGEST_S = 1500
"""Time after which a step has failed."""
WAIT_MS = 3000


class NewUser:
    """Clicks, waits, and writes down what happened."""

    def __init__(self) -> None:
        self.started = self.step_started = time.monotonic()
        self.clicks = self.clicks_before = 0
        self.steps: list[dict[str, Any]] = []

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

    def picture(self, name: str) -> str:
        """Save a picture of the whole screen."""
        for _ in range(25):  # animations end, layers are drawn
            QApplication.processEvents()
            time.sleep(0.02)
        self.wait(lambda: not iface.mapCanvas().isDrawing())
        path = FOLDER / f"{name}.png"
        assert QApplication.primaryScreen().grabWindow(0).save(str(path))
        return path.name

    def end_step(self, name: str) -> None:
        """Write a step down."""
        seconds, now = time.monotonic() - self.step_started, time.monotonic()
        picture = self.picture(f"{len(self.steps) + 1}-{name.replace(' ', '-')}")
        clicks = self.clicks - self.clicks_before
        self.steps.append({"step": name, "seconds": round(seconds, 1), "clicks": clicks, "picture": picture})
        self.step_started, self.clicks_before = now, self.clicks

    def run(self, button: QAbstractButton, parameters: dict[str, Any], name: str) -> dict[str, Any]:
        """Open a dialog with a button, run it with its defaults, and close it; returns the results."""
        self.click(button)
        dialog = self.wait(find_dialog)
        if parameters:
            dialog.setParameters(parameters)  # a user would choose a folder
        self.picture(f"{len(self.steps) + 1}-{name.replace(' ', '-')}-dialog")
        self.click(dialog.runButton())
        self.wait(lambda: dialog.runButton().isEnabled() and dialog.results())
        self.picture(f"{len(self.steps) + 1}-{name.replace(' ', '-')}-end")
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


def act() -> None:
    """The way of a new user from the zip to the report."""
    sys.excepthook = end  # of QGIS waits for an answer
    window = iface.mainWindow()
    window.setGeometry(0, 0, 1600, 1000)
    user = NewUser()
    user.clicks += 1  # “Install plugin” in the plugin manager; the path of the zip is typed
    pyplugin_installer.instance().installFromZipFile(str(ZIP.resolve()))
    dock = user.wait(lambda: window.findChild(QDockWidget, "HsiWelcomeDock"))
    assert dock.isVisible(), "the dock opens once after the installation"
    user.end_step("install the zip")

    if WHEELS:
        user.run(dock.options, {"WHEELS": WHEELS}, "set up")
        user.end_step("set up")
    user.wait(dock.sample.isEnabled)
    user.run(dock.sample, {"WHEELS": WHEELS} if WHEELS else {}, "sample scene")
    user.end_step("sample scene")

    results = user.run(dock.to_map, {}, "labels to map")
    user.end_step("labels to map")

    report = Path(str(results["REPORT"]))
    assert report.is_file()
    layers = [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers() if node.isVisible()]
    assert "Class map" in layers[0].name(), [layer.name() for layer in layers]
    viewer = window.findChild(QDockWidget, "ResultsViewer")
    assert viewer is not None
    assert viewer.isVisible(), "the report is offered"
    user.end_step("report")
    assert user.clicks <= MOST_CLICKS, f"{user.clicks} clicks"
    record = {
        "qgis": Qgis.QGIS_VERSION,
        "environment": "set up from a folder of wheels" if WHEELS else "an existing one",
        "seconds": round(time.monotonic() - user.started, 1),
        "clicks": user.clicks,
        "steps": user.steps,
        "layers from the top": [layer.name() for layer in layers],
        "summary": results["SUMMARY"],
    }
    (FOLDER / "new_user.json").write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", "utf-8")


def end(*error: Any) -> None:
    """Write the result, and end QGIS without questions."""
    if error:
        QApplication.primaryScreen().grabWindow(0).save(str(FOLDER / "failed.png"))
    text = "".join(traceback.format_exception(*error)) if error else "passed"
    (FOLDER / "end.txt").write_text(text, encoding="utf-8")
    os._exit(0)


def start() -> None:
    """Run all steps; an error is the result."""
    try:
        act()
    except BaseException:
        end(*sys.exc_info())
    end()


QTimer.singleShot(WAIT_MS, start)
