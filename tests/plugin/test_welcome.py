"""The dock with the first steps."""

from __future__ import annotations

import time

import pytest
from qgis.core import QgsApplication, QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from hsi_qgis_plugin.algorithms import setupenvironment
from hsi_qgis_plugin.window.welcome import WelcomeDock


def wait_until(is_reached):
    end = time.monotonic() + 60
    while not is_reached():
        assert time.monotonic() < end
        QCoreApplication.processEvents()
        time.sleep(0.01)


@pytest.fixture
def opened():
    return []


@pytest.fixture
def dock(provider, no_environment, opened):
    return WelcomeDock(opened.append, lambda: opened.append("guide"))


def test_without_an_environment_the_first_step_is_to_set_it_up(dock, opened):
    assert dock.state.text().startswith("Not ready")
    assert not dock.to_map.isEnabled()
    assert [dock.set_up.isHidden(), dock.cancel.isHidden(), dock.progress.isHidden()] == [False, True, True]
    for button in (dock.options, dock.to_map, dock.guide):
        button.click()
    assert opened == ["setupenvironment", "guide"]


def test_the_dock_notices_that_the_environment_is_ready(dock, opened, core_python, monkeypatch):
    monkeypatch.setenv("HSI_PYTHON", str(core_python))
    dock.refresh()
    assert dock.state.text() == "Ready."
    assert dock.set_up.isHidden()
    dock.to_map.click()
    dock.import_cube.click()
    dock.sample.click()
    assert opened == ["labelstomap", "importcube", "samplescene"]


def test_the_dock_shows_the_progress_of_the_set_up_and_its_end(dock, core_python, quick_python):
    dock.setup_parameters = {"INTERPRETER": str(quick_python)}
    dock.set_up.click()
    assert dock.state.text().startswith("It is being set up.")
    assert [dock.set_up.isHidden(), dock.cancel.isHidden(), dock.progress.isHidden()] == [True, False, False]
    wait_until(dock.cancel.isHidden)
    assert dock.state.text() == "Ready."
    assert dock.to_map.isEnabled()


def test_a_folder_of_wheels_is_chosen_in_the_dock(dock, monkeypatch, tmp_path, core_python):
    asked = []

    def install(request, *, feedback):
        asked.append(request.wheels)
        raise QgsProcessingException("No wheel fits.")

    monkeypatch.setattr(setupenvironment, "make_environment", install)
    chosen = iter(["", str(tmp_path)])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: next(chosen))
    dock.from_folder.click()  # the user closes the question
    assert not dock.from_folder.isHidden()
    dock.from_folder.click()
    assert dock.from_folder.isHidden()
    wait_until(dock.cancel.isHidden)
    assert asked == [str(tmp_path)]
    assert dock.state.text() == "No wheel fits."


def test_a_folder_that_is_not_trusted_is_not_used(dock, monkeypatch, tmp_path):
    monkeypatch.setattr(QgsApplication, "platform", lambda: "desktop")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    dock.from_folder.click()
    assert dock.cancel.isHidden()
    assert dock.state.text().startswith("You have not confirmed")


def test_a_set_up_that_fails_says_why(dock, tmp_path):
    program = tmp_path / "python"
    program.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    dock.setup_parameters = {"INTERPRETER": str(program)}
    dock.set_up.click()
    wait_until(dock.cancel.isHidden)
    assert "exit code 1" in dock.state.text()
    assert not dock.set_up.isHidden()


def test_the_set_up_can_be_cancelled(dock, monkeypatch):
    def install(request, *, feedback):
        feedback.setProgress(40.0)
        feedback.setProgressText("Downloading torch")
        while not feedback.isCanceled():
            time.sleep(0.01)
        raise QgsProcessingException("The run was cancelled.")

    monkeypatch.setattr(setupenvironment, "make_environment", install)
    dock.set_up.click()
    wait_until(lambda: dock.step.text() == "Downloading torch")
    assert dock.progress.value() == 40
    dock.cancel.click()
    wait_until(dock.cancel.isHidden)
    assert dock.state.text() == "The set-up was cancelled."
    assert not dock.set_up.isHidden()
