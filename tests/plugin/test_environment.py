"""The choice of the interpreter that runs the worker."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext

from hsi_qgis_plugin import environment
from hsi_qgis_plugin.environment import (
    MARKER,
    clean_environment,
    environment_status,
    explain_lost_base,
    find_interpreter,
    local_data_folder,
    python_of,
    shipped_requirements,
    store_interpreter_setting,
)


def make_private(number, *, is_ready=True, requirements=None, folder=None):
    folder = (folder or environment.environments_folder()) / str(number)
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


@pytest.mark.parametrize(
    ("system", "variables", "folder"),
    [
        ("win32", {"LOCALAPPDATA": "/Users/x/L", "APPDATA": "/Users/x/R"}, "/Users/x/L/hsi-qgis"),
        ("win32", {}, "/home/x/AppData/Local/hsi-qgis"),
        ("darwin", {"XDG_DATA_HOME": "/data"}, "/home/x/Library/Application Support/hsi-qgis"),
        ("linux", {"XDG_DATA_HOME": "/data"}, "/data/hsi-qgis"),
        ("linux", {"XDG_DATA_HOME": "relative"}, "/home/x/.local/share/hsi-qgis"),
        ("linux", {}, "/home/x/.local/share/hsi-qgis"),
    ],
)
def test_environments_lie_in_the_local_data_of_the_user(system, variables, folder):
    assert local_data_folder(system, Path("/home/x"), variables) == Path(folder)


def test_a_configuration_folder_of_its_own_keeps_the_environments_and_a_variable_moves_them(
    qgis_app, monkeypatch
):
    assert environment.environments_folder() == environment.profile_folder()
    monkeypatch.setenv("HSI_ENVIRONMENTS", "/large/disk")
    assert environment.environments_folder() == Path("/large/disk")
    monkeypatch.delenv("HSI_ENVIRONMENTS")
    monkeypatch.delenv("QGIS_CUSTOM_CONFIG_PATH")
    monkeypatch.setattr(environment.sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", "/data")
    assert environment.environments_folder() == Path("/data/hsi-qgis")


def test_an_environment_in_the_profile_is_used_until_there_is_a_newer_one(
    no_environment, monkeypatch, tmp_path
):
    profile = tmp_path / "profile"
    monkeypatch.setattr(environment, "profile_folder", lambda: profile)
    old = make_private(3, folder=profile)
    assert find_interpreter().path == old
    assert "which an earlier version created in the QGIS profile" in find_interpreter().origin
    new = make_private(4)
    assert find_interpreter().path == new
    assert find_interpreter().origin == "the plugin's own environment"


def test_an_environment_for_the_current_requirements_goes_before_a_newer_one_for_others(no_environment):
    """Two profiles may have two versions of the plugin."""
    fitting = make_private(1)
    make_private(2, requirements="torch>=1.0")
    assert find_interpreter().path == fitting
    assert environment_status() == (True, "")


def make_venv(folder, *, home, program, config=""):
    """What remains of a virtual environment; `program` is the file behind its link, None if it is gone."""
    python = folder / "bin" / "python"
    python.parent.mkdir(parents=True)
    target = home / (program or "python3")
    home.mkdir()
    if program:
        target.touch()
    python.symlink_to(target)
    (folder / "pyvenv.cfg").write_text(
        config or f"home = {home}\ninclude-system-site-packages = false\nversion = 3.11.2\n", encoding="utf-8"
    )
    return python


@pytest.mark.parametrize(
    ("system", "program", "config", "words"),
    [
        ("linux", "python3.11", "", ""),
        ("linux", None, "", "the Python in {home}, which no longer exists"),
        ("darwin", "python3.12", "", "Python 3.11 in {home}, which is now Python 3.12"),
        ("win32", "python.exe", "", ""),
        # The starter of Windows is there, the Python that it starts is not.
        ("win32", "python", "", "the Python in {home}, which no longer exists"),
        ("linux", "python3.12", "version = 20.24\nhome = /usr/bin\n", ""),  # of another tool
        ("linux", None, "damaged", ""),
    ],
)
def test_the_lost_python_of_an_environment_is_noticed(tmp_path, system, program, config, words):
    home = tmp_path / "base"
    python = make_venv(tmp_path / "venv", home=home, program=program, config=config)
    assert explain_lost_base(python, system) == words.format(home=home)


def test_an_interpreter_without_an_environment_has_no_lost_base(core_python):
    assert explain_lost_base(core_python, "linux") == ""
    assert explain_lost_base(Path("/usr/bin/python3"), "linux") == ""


def test_after_an_update_of_qgis_the_status_and_each_algorithm_name_the_set_up(
    no_environment, provider, feedback, monkeypatch
):
    folder = environment.environments_folder() / "1"
    home = no_environment / "QGIS 3.40"
    make_venv(folder, home=home, program=None)
    (folder / MARKER).write_text(json.dumps({"requirements": shipped_requirements()}), encoding="utf-8")
    sentence = (
        f"The environment {folder}, chosen by the plugin's own environment, was created from the Python in "
        f"{home}, which no longer exists. An update of QGIS or of Python is the usual cause. Run “Set up the "
        "processing environment” again."
    )
    assert environment_status() == (False, sentence)
    assert provider.algorithm("train").canExecute() == (False, sentence)
    results, ok = provider.algorithm("environmentstatus").run({}, QgsProcessingContext(), feedback)
    assert ok
    assert results["READY"] is False
    assert feedback.warnings == [sentence]


def test_interpreters_lie_where_the_system_has_them(monkeypatch):
    monkeypatch.setattr(environment.sys, "platform", "win32")
    assert python_of(Path("env")).parts[-2:] == ("Scripts", "python.exe")
    monkeypatch.setattr(environment.sys, "platform", "darwin")
    assert python_of(Path("env")).parts[-2:] == ("bin", "python")


def test_only_variables_that_a_worker_needs_are_passed_on(monkeypatch):
    passed = [
        "CUDA_VISIBLE_DEVICES",
        "HTTPS_PROXY",
        "no_proxy",
        "LC_ALL",
        "OMP_NUM_THREADS",
        "PIP_INDEX_URL",
        "SSL_CERT_FILE",
        "TMPDIR",
        "AWS_PROFILE",
        "XDG_CACHE_HOME",
        "HSI_PYTHON",
        "SYSTEMROOT",
        "PYTORCH_CUDA_ALLOC_CONF",
        "HSA_OVERRIDE_GFX_VERSION",
        "ROCR_VISIBLE_DEVICES",
        "HF_HOME",
    ]
    kept_back = [
        "PYTHONPATH",
        "PYTHONHOME",
        "PROJ_DATA",
        "PROJ_LIB",
        "GDAL_DATA",
        "GDAL_DRIVER_PATH",
        "CPL_LOG",
        "VIRTUAL_ENV",
        "CONDA_PREFIX",
        "QT_PLUGIN_PATH",
        "LD_PRELOAD",
        "LD_LIBRARY_PATH",
        "DYLD_LIBRARY_PATH",
        "DYLD_FALLBACK_LIBRARY_PATH",
        "DYLD_INSERT_LIBRARIES",
        "BASH_ENV",
        "MPLBACKEND",
        "SOMETHING_NEW",
    ]
    monkeypatch.setattr(os, "environ", dict.fromkeys([*passed, *kept_back], "x"))
    assert clean_environment() == dict.fromkeys(passed, "x")
