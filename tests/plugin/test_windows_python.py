"""Interpreters that Windows knows, from recorded outputs and a recorded registry."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import PureWindowsPath

import pytest

from hsi_qgis_plugin.base_python import TESTED_MINORS
from hsi_qgis_plugin.windows_python import find_launcher, read_launcher, read_registry, windows_candidates

LAUNCHER_310 = r"""
Installed Pythons found by C:\WINDOWS\py.exe Launcher for Windows
 -3.10-64       C:\Users\Ana Li\AppData\Local\Programs\Python\Python310\python.exe *
 -3.8-32        C:\Python38-32\python.exe
"""
LAUNCHER_312 = r"""
 -V:3.12 *        C:\Users\Ana Li\AppData\Local\Programs\Python\Python312\python.exe
 -V:3.11          C:\Program Files\Python311\python.exe
 -V:ContinuumAnalytics/Anaconda39-64 C:\Users\Ana Li\anaconda3\python.exe
"""
MANAGER = r"""
 -V:3.14[-64] * C:\Users\Ana Li\AppData\Local\Python\pythoncore-3.14-64\python.exe
"""


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        (
            LAUNCHER_310,
            [
                ("3.10-64", r"C:\Users\Ana Li\AppData\Local\Programs\Python\Python310\python.exe"),
                ("3.8-32", r"C:\Python38-32\python.exe"),
            ],
        ),
        (
            LAUNCHER_312,
            [
                ("3.12", r"C:\Users\Ana Li\AppData\Local\Programs\Python\Python312\python.exe"),
                ("3.11", r"C:\Program Files\Python311\python.exe"),
                ("ContinuumAnalytics/Anaconda39-64", r"C:\Users\Ana Li\anaconda3\python.exe"),
            ],
        ),
        (
            MANAGER,
            [("3.14[-64]", r"C:\Users\Ana Li\AppData\Local\Python\pythoncore-3.14-64\python.exe")],
        ),
        ("No installed Pythons found!\n", []),
    ],
)
def test_the_list_of_the_launcher_is_read_in_each_form(printed, found):
    assert read_launcher(printed.splitlines()) == found


class RecordedRegistry:
    """What `winreg` gives for recorded keys: (root, view, path) to values."""

    HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE = 1, 2
    KEY_READ, KEY_WOW64_64KEY, KEY_WOW64_32KEY = 0x20019, 0x0100, 0x0200

    def __init__(self, keys):
        self._keys = keys

    @contextmanager
    def OpenKey(self, root, path, reserved, access):
        place = (root, access & ~self.KEY_READ, path)
        if not any(key[:2] == place[:2] and f"{key[2]}\\".startswith(f"{path}\\") for key in self._keys):
            raise FileNotFoundError(2, "The system cannot find the file specified")
        yield place

    def _below(self, place):
        root, view, path = place
        names = [
            key[2][len(path) + 1 :].split("\\")[0]
            for key in self._keys
            if key[:2] == (root, view) and key[2].startswith(f"{path}\\")
        ]
        return list(dict.fromkeys(names))

    def QueryInfoKey(self, place):
        return len(self._below(place)), 0, 0

    def EnumKey(self, place, index):
        return self._below(place)[index]

    def QueryValueEx(self, place, name):
        values = self._keys.get(place, {})
        if name not in values:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return values[name], 1


def test_interpreters_in_the_registry_are_found_for_user_and_computer_in_both_views():
    user, computer, wide, narrow = 1, 2, 0x0100, 0x0200
    core = r"Software\Python\PythonCore"
    keys = {
        # Without ExecutablePath, as Python 3.5 and older registered; the name of the program follows.
        (computer, wide, rf"{core}\3.11\InstallPath"): {"": "C:\\Program Files\\Python311\\"},
        (computer, narrow, rf"{core}\3.12-32\InstallPath"): {"ExecutablePath": r"C:\Python312-32\python.exe"},
        (user, wide, rf"{core}\3.13\InstallPath"): {"ExecutablePath": r"C:\Users\x\Python313\python.exe"},
        (user, narrow, rf"{core}\3.13\InstallPath"): {"ExecutablePath": r"C:\Users\x\Python313\python.exe"},
        (user, wide, r"Software\Python\ContinuumAnalytics\py312-64\InstallPath"): {"": r"C:\conda"},
        (user, wide, rf"{core}\3.9\Help"): {"": "no InstallPath: removed in part"},
        (user, wide, r"Software\Python\PyLauncher\3.12\InstallPath"): {"": r"C:\Windows"},
    }
    assert read_registry(RecordedRegistry(keys)) == [
        ("3.13", r"C:\Users\x\Python313\python.exe"),
        ("py312-64", r"C:\conda\python.exe"),
        ("3.11", r"C:\Program Files\Python311\python.exe"),
        ("3.12-32", r"C:\Python312-32\python.exe"),
    ]
    assert read_registry(RecordedRegistry({})) == []


def test_on_windows_the_newest_tested_version_follows_the_python_of_qgis():
    prefix = PureWindowsPath(r"C:\Program Files\QGIS 3.44\apps\Python312")
    known = [("3.15", "15"), ("3.9", "9"), ("3.12", "12"), ("Anaconda39-64", "conda"), ("3.13[-64]", "13")]
    which = {"python": r"C:\on\path\python.exe"}.get
    assert windows_candidates(prefix, known, minors=TESTED_MINORS, which=which) == [
        rf"{prefix}\python.exe",
        rf"{prefix}\python3.exe",
        *("13", "12", "15", "9", "conda"),
        r"C:\on\path\python.exe",
    ]


def test_the_launcher_is_found_without_a_path(tmp_path):
    assert find_launcher({}, lambda name: None) == ""
    place = tmp_path / "Programs" / "Python" / "Launcher" / "py.exe"
    place.parent.mkdir(parents=True)
    place.touch()
    assert find_launcher({"LOCALAPPDATA": str(tmp_path)}, lambda name: None) == f"{place}"
