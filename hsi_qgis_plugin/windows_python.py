"""Finds the Python interpreters that Windows knows: in its registry, and in the launcher `py`."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping
from pathlib import Path, PurePath, PureWindowsPath
from typing import Any


def windows_candidates(
    prefix: PurePath,
    known: list[tuple[str, str]],
    *,
    minors: Container[int],
    which: Callable[[str], str | None],
) -> list[str]:
    """Interpreters on Windows: that of QGIS, those that Windows knows, and those on the path.

    Those that Windows knows are ordered: the newest tested version first, and untested versions last.

    Args:
        prefix: folder of the Python of QGIS.
        known: tag and program of each interpreter in the registry or the launcher, the preferred ones first.
        minors: tested minor versions.
        which: finds a program on the path.
    """

    def order(entry: tuple[str, str]) -> tuple[bool, int]:
        version = re.search(r"3\.(\d+)", entry[0])
        minor = int(version[1]) if version else 0
        return minor not in minors, -minor

    found = [str(prefix / "python.exe"), str(prefix / "python3.exe")]
    found += [program for _, program in sorted(known, key=order)]
    return found + [path for name in ("python", "python3") if (path := which(name))]


def find_launcher(variables: Mapping[str, str], which: Callable[[str], str | None]) -> str:
    """Path of the Python launcher of Windows; empty if there is none."""
    places = (
        which("py"),
        f"{variables.get('WINDIR', '')}/py.exe",
        f"{variables.get('LOCALAPPDATA', '')}/Programs/Python/Launcher/py.exe",
    )
    return next((place for place in places if place and Path(place).is_file()), "")


def read_launcher(printed: list[str]) -> list[tuple[str, str]]:
    """Tag and program of each interpreter that `py -0p` lists; its form depends on the version."""
    entry = re.compile(r"\s*-(?:V:)?(\S+)\s+(?:\*\s+)?([A-Za-z]:\\.*?\.exe)\s*\*?\s*", re.IGNORECASE)
    return [(found[1], found[2]) for line in printed if (found := entry.fullmatch(line))]


def read_registry(winreg: Any) -> list[tuple[str, str]]:
    """Tag and program of each interpreter in the registry of Windows (PEP 514), those of the user first.

    Args:
        winreg: the module.
    """
    found = []
    for root in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
        for view in (winreg.KEY_WOW64_64KEY, winreg.KEY_WOW64_32KEY):
            registry = _Registry(winreg, root, winreg.KEY_READ | view)
            for company in registry.keys("Software\\Python"):
                if company == "PyLauncher":  # settings of the launcher
                    continue
                for tag in registry.keys(f"Software\\Python\\{company}"):
                    place = f"Software\\Python\\{company}\\{tag}\\InstallPath"
                    folder, program = registry.value(place, ""), registry.value(place, "ExecutablePath")
                    if program or folder:
                        found.append((tag, program or str(PureWindowsPath(folder) / "python.exe")))
    return list(dict.fromkeys(found))


class _Registry:
    """One view of the registry.

    Args:
        winreg: the module.
        root: key of the user or of the computer.
        access: rights, with the view of 32-bit or 64-bit programs.
    """

    def __init__(self, winreg: Any, root: int, access: int) -> None:
        self._winreg, self._root, self._access = winreg, root, access

    def keys(self, path: str) -> list[str]:
        """Names of the keys below a key; empty if it cannot be read."""
        try:
            with self._winreg.OpenKey(self._root, path, 0, self._access) as key:
                return [
                    self._winreg.EnumKey(key, index) for index in range(self._winreg.QueryInfoKey(key)[0])
                ]
        except OSError:
            return []

    def value(self, path: str, name: str) -> str:
        """A value of a key; empty if it cannot be read."""
        try:
            with self._winreg.OpenKey(self._root, path, 0, self._access) as key:
                return str(self._winreg.QueryValueEx(key, name)[0])
        except OSError:
            return ""
