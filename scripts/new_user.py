"""Runs inside QGIS (see new_user.sh): what a new user does, with a picture of each step, times and clicks."""

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

import pyplugin_installer
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QDialogButtonBox,
    QDockWidget,
    QFileDialog,
    QLineEdit,
    QMessageBox,
)
from qgis.utils import iface

sys.path.insert(0, "scripts")
from window_user import WindowUser, act_in_window

FOLDER = Path("build/new_user")
ZIP = Path("build/hsi_qgis_plugin.zip")
WHEELS = os.environ.get("NEW_USER_WHEELS", "")
MOST_CLICKS = 10
ON_THE_WAY_PERCENT = 30
"""Progress of the set-up at which a picture is taken."""


class NewUser(WindowUser):
    """Works step by step, and writes down what happened."""

    def __init__(self) -> None:
        super().__init__(FOLDER)
        self.started = self.step_started = time.monotonic()
        self.clicks_before = 0
        self.steps: list[dict[str, Any]] = []

    def next_name(self, name: str) -> str:
        """Name of the pictures of the step that is being done."""
        return f"{len(self.steps) + 1}-{name.replace(' ', '-')}"

    def end_step(self, name: str) -> None:
        """Write a step down."""
        seconds, now = time.monotonic() - self.step_started, time.monotonic()
        picture = self.picture(self.next_name(name))
        clicks = self.clicks - self.clicks_before
        self.steps.append({"step": name, "seconds": round(seconds, 1), "clicks": clicks, "picture": picture})
        self.step_started, self.clicks_before = now, self.clicks

    def run_from(self, button: QAbstractButton, parameters: dict[str, Any], name: str) -> dict[str, Any]:
        """Run the dialog that a button opens; returns the results."""
        return self.run(lambda: self.click(button), parameters, self.next_name(name))

    def set_up(self, dock: QDockWidget) -> None:
        """Set the environment up from a folder of wheels; the dock shows the progress."""
        self.answer(QFileDialog, self.choose_wheels)
        self.click(dock.from_folder)
        self.wait(lambda: dock.progress.value() > ON_THE_WAY_PERCENT or not dock.cancel.isVisible())
        self.picture(self.next_name("set up progress"))
        self.wait(lambda: not dock.cancel.isVisible())
        assert dock.sample.isEnabled(), dock.state.text()

    def choose_wheels(self, dialog: QFileDialog) -> None:
        """Type a folder, and press the button; the question whether to trust it follows."""
        dialog.findChild(QLineEdit).setText(WHEELS)
        self.answer(QMessageBox, self.trust)
        self.click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Open))

    def trust(self, question: QMessageBox) -> None:
        """Press “Yes”."""
        self.grab(self.next_name("set up question"))
        self.click(question.button(QMessageBox.StandardButton.Yes))


def act() -> None:
    """The way of a new user from the zip to the report."""
    window = iface.mainWindow()
    user = NewUser()
    user.clicks += 1  # “Install plugin” in the plugin manager; the path of the zip is typed
    pyplugin_installer.instance().installFromZipFile(str(ZIP.resolve()))
    dock = user.wait(lambda: window.findChild(QDockWidget, "HsiWelcomeDock"))
    assert dock.isVisible(), "the dock opens once after the installation"
    user.end_step("install the zip")

    if WHEELS:
        user.set_up(dock)
        user.end_step("set up")
    user.wait(dock.sample.isEnabled)
    user.run_from(dock.sample, {"WHEELS": WHEELS} if WHEELS else {}, "sample scene")
    user.end_step("sample scene")

    results = user.run_from(dock.to_map, {}, "labels to map")
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


act_in_window(act, FOLDER)
