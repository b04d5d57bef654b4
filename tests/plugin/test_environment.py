"""Which interpreter runs the worker."""

from __future__ import annotations

from pathlib import Path

import pytest

from hsi_qgis_plugin import environment
from hsi_qgis_plugin.environment import (
    MARKER,
    clean_environment,
    environment_status,
    find_interpreter,
    python_of,
    store_interpreter_setting,
)


def make_private(number, *, is_ready=True):
    folder = environment.environments_folder() / str(number)
    python = python_of(folder)
    python.parent.mkdir(parents=True)
    python.touch()
    if is_ready:
        (folder / MARKER).write_text("{}")
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
