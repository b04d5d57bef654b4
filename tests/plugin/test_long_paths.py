"""Paths that are too long for Windows."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from qgis.core import QgsProcessingException

from hsi_qgis_plugin import environment_setup, long_paths
from hsi_qgis_plugin.environment import numbered_environments
from hsi_qgis_plugin.environment_setup import make_environment
from hsi_qgis_plugin.pip_install import SetupRequest


@pytest.mark.parametrize(
    ("user", "is_short"),
    [
        ("mueller", True),
        ("x" * 33, True),  # "C:\Users\" 9, "\AppData\Local\hsi-qgis\1\Lib\site-packages\" 44, entry 173
        ("x" * 34, False),
    ],
)
def test_a_path_is_too_long_if_the_longest_file_of_torch_does_not_fit(user, is_short):
    folder = PureWindowsPath("C:/Users") / user / "AppData" / "Local" / "hsi-qgis" / "1"
    message = long_paths.explain_long_path(folder)
    assert (message == "") is is_short
    if not is_short:
        assert "is 1 characters too long" in message
        assert "files with paths of 260 characters, and Windows allows 259" in message
        assert "HSI_ENVIRONMENTS" in message


def test_a_long_path_is_refused_before_anything_is_downloaded(no_environment, feedback, monkeypatch):
    monkeypatch.setattr(environment_setup, "are_long_paths_enabled", lambda: False)
    monkeypatch.setattr(
        environment_setup, "environments_folder", lambda: no_environment / ("x" * 100) / ("y" * 100)
    )
    request = SetupRequest(build="cpu", base="/usr/bin/python3", wheels="", index="")
    with pytest.raises(QgsProcessingException, match=r"is \d+ characters too long"):
        make_environment(request, feedback=feedback)
    assert numbered_environments() == []


def test_other_systems_have_no_such_limit():
    assert long_paths.are_long_paths_enabled()


@pytest.mark.parametrize(
    ("folder", "path"),
    [
        (r"C:\Users\ana\hsi\.removed-1", r"\\?\C:\Users\ana\hsi\.removed-1"),
        (r"\\server\share\hsi\1", r"\\?\UNC\server\share\hsi\1"),
        (r"\\?\C:\hsi\1", r"\\?\C:\hsi\1"),
    ],
)
def test_windows_removes_files_whose_paths_are_too_long(folder, path):
    """The folder gets a longer name before it is removed."""
    assert long_paths.unlimited_path(PureWindowsPath(folder), "win32") == path


def test_on_other_systems_a_path_stays_as_it_is():
    assert long_paths.unlimited_path(PurePosixPath("/home/ana/hsi/1"), "linux") == "/home/ana/hsi/1"
