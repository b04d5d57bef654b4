"""Programs that the user confirms before they are run."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingException
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from hsi_qgis_plugin import confirmation
from hsi_qgis_plugin.environment import interpreter_setting

YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No


@pytest.fixture
def algorithm(provider, no_environment):
    return provider.algorithm("setupenvironment").create()


@pytest.fixture
def desktop(monkeypatch):
    """The tests run in a script; this process counts as QGIS."""
    monkeypatch.setattr(confirmation, "is_desktop", lambda: True)
    monkeypatch.setattr(confirmation, "_confirmed", set())


@pytest.fixture
def program(tmp_path):
    """A program that leaves a file and claims to be an interpreter that lacks nothing."""
    path = tmp_path / "program"
    path.write_text(
        f"#!/bin/sh\ntouch {tmp_path / 'trace'}\n"
        """echo '{"event": "result", "outputs": {"missing": []}}'\n""",
        encoding="utf-8",
    )
    path.chmod(0o700)
    return path


def check(algorithm, program, *, answer):
    """Answer the question of the algorithm; returns whether it agrees, its message, and the question."""
    questions = []

    def press():
        box = QApplication.activeModalWidget()
        questions.append(box.text())
        box.button(answer).click()

    if answer is not None:
        QTimer.singleShot(0, press)
    parameters = {"INTERPRETER": str(program)}
    return (*algorithm.checkParameterValues(parameters, QgsProcessingContext()), questions)


def test_set_up_and_removal_are_hidden_from_models(provider, monkeypatch):
    """But not from `qgis_process`, which would call them deprecated."""
    hidden = QgsProcessingAlgorithm.Flag.FlagHideFromModeler
    for is_desktop, names in ((False, set()), (True, {"removeenvironment", "setupenvironment"})):
        monkeypatch.setattr(confirmation, "is_desktop", lambda is_desktop=is_desktop: is_desktop)
        assert {item.name() for item in provider.algorithms() if item.flags() & hidden} == names


def test_a_program_is_confirmed_once(algorithm, desktop, program):
    is_valid, _, questions = check(algorithm, program, answer=YES)
    assert is_valid
    assert str(program) in questions[0]
    assert check(algorithm, program, answer=None) == (True, "", [])


def test_a_program_that_is_not_confirmed_is_refused(algorithm, desktop, program):
    is_valid, message, _ = check(algorithm, program, answer=NO)
    assert not is_valid
    assert message.startswith(f"You have not confirmed that {program} may run; open “Set up the processing")


@pytest.mark.parametrize("name", ["INTERPRETER", "PYTHON", "WHEELS", "INDEX"])
def test_a_model_runs_no_program_that_is_not_confirmed(algorithm, desktop, program, feedback, tmp_path, name):
    """A model calls `processAlgorithm` without the dialog."""
    with pytest.raises(QgsProcessingException, match="You have not confirmed"):
        algorithm.processAlgorithm({name: str(program)}, QgsProcessingContext(), feedback)
    assert not (tmp_path / "trace").exists()


def test_a_call_outside_the_desktop_program_is_a_confirmation(algorithm, program):
    assert check(algorithm, program, answer=None) == (True, "", [])


def test_a_program_that_does_not_answer_is_not_stored(algorithm, program, feedback, tmp_path):
    with pytest.raises(QgsProcessingException, match="program does not answer as a Python interpreter"):
        algorithm.processAlgorithm({"INTERPRETER": str(program)}, QgsProcessingContext(), feedback)
    assert (tmp_path / "trace").exists()
    assert interpreter_setting() == ""
