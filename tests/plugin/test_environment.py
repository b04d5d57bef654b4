"""The choice of the interpreter that runs the worker."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hsi_qgis_plugin import environment
from hsi_qgis_plugin.environment import (
    MARKER,
    clean_environment,
    environment_status,
    find_interpreter,
    python_of,
    shipped_requirements,
    store_interpreter_setting,
)


def make_private(number, *, is_ready=True, requirements=None):
    folder = environment.environments_folder() / str(number)
    python = python_of(folder)
    python.parent.mkdir(parents=True)
    python.touch()
    if is_ready:
        marker = {"requirements": shipped_requirements() if requirements is None else requirements}
        (folder / MARKER).write_text(json.dumps(marker), encoding="utf-8")
    return python


def test_without_anything_there_is_no_interpreter(no_environment):
    assert find_interpreter() is None


def test_the_variable_goes_before_the_setting_and_the_setting_before_the_private_one(
    no_environment, monkeypatch
):
    private = make_private(1)
    assert find_interpreter().path == private
    store_interpreter_setting("/opt/python")
    assert find_interpreter().path == Path("/opt/python")
    monkeypatch.setenv("HSI_PYTHON", "/opt/other")
    assert find_interpreter().path == Path("/opt/other")


def test_the_newest_complete_environment_is_used(no_environment):
    make_private(2)
    newest = make_private(10)
    make_private(11, is_ready=False)
    assert find_interpreter().path == newest


@pytest.mark.parametrize(
    ("how", "words"), [("variable", "the variable HSI_PYTHON"), ("setting", "the Processing settings")]
)
def test_an_interpreter_that_is_gone_is_named_with_who_chose_it(no_environment, monkeypatch, how, words):
    if how == "variable":
        monkeypatch.setenv("HSI_PYTHON", "/gone/python")
    else:
        store_interpreter_setting("/gone/python")
    is_ready, sentence = environment_status()
    assert not is_ready
    assert f"/gone/python, chosen by {words}, does not exist" in sentence


def test_an_environment_of_this_version_is_ready(no_environment):
    make_private(1)
    assert environment_status() == (True, "")


@pytest.mark.parametrize("marker", ["{}", "[]", "half of a fi", '{"requirements": "torch>=1.0\\nnumpy\\n"}'])
def test_an_environment_of_another_version_is_to_be_made_again(no_environment, provider, marker):
    python = make_private(1)
    (python.parents[1] / MARKER).write_text(marker, encoding="utf-8")
    sentence = (
        "The plugin was updated and its processing environment lacks the new packages: run “Set up the "
        "processing environment” again."
    )
    assert environment_status() == (False, sentence)
    assert provider.algorithm("train").canExecute() == (False, sentence)
    assert provider.algorithm("setupenvironment").canExecute() == (True, "")


@pytest.mark.parametrize("how", ["variable", "setting"])
def test_an_interpreter_that_the_user_chose_is_not_held_against_the_requirements(
    no_environment, monkeypatch, core_python, how
):
    make_private(1, requirements="torch>=1.0")
    if how == "variable":
        monkeypatch.setenv("HSI_PYTHON", str(core_python))
    else:
        store_interpreter_setting(str(core_python))
    assert environment_status() == (True, "")


def test_the_private_environment_lies_in_the_user_profile(qgis_app):
    from qgis.core import QgsApplication

    profile = Path(QgsApplication.qgisSettingsDirPath())
    assert environment.environments_folder() == profile / "python_envs" / "hsi"


def test_interpreters_lie_where_the_system_has_them(monkeypatch):
    monkeypatch.setattr(environment.sys, "platform", "win32")
    assert python_of(Path("env")).parts[-2:] == ("Scripts", "python.exe")
    monkeypatch.setattr(environment.sys, "platform", "darwin")
    assert python_of(Path("env")).parts[-2:] == ("bin", "python")


def test_foreign_variables_are_dropped_and_others_kept(monkeypatch):
    for name in ("PYTHONPATH", "PROJ_DATA", "GDAL_DATA", "VIRTUAL_ENV", "CONDA_PREFIX", "QT_PLUGIN_PATH"):
        monkeypatch.setenv(name, "x")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "0")
    monkeypatch.setenv("PIP_INDEX_URL", "http://index")
    kept = clean_environment()
    assert not {
        "PYTHONPATH",
        "PROJ_DATA",
        "GDAL_DATA",
        "VIRTUAL_ENV",
        "CONDA_PREFIX",
        "QT_PLUGIN_PATH",
    } & set(kept)
    assert kept["CUDA_VISIBLE_DEVICES"] == "0"
    assert kept["PIP_INDEX_URL"] == "http://index"
