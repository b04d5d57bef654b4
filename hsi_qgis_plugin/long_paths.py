"""Longest path that Windows allows: a check before a download, and the form of a path without this limit."""

from __future__ import annotations

import sys
from pathlib import PurePath, PureWindowsPath

from hsi_qgis_plugin.i18n import tr

LONGEST_PATH = 259
"""Characters that Windows allows in a path, unless long paths are enabled."""
LONGEST_ENTRY = 173
"""Characters of the longest file name in the packages: a licence in the CUDA build of torch 2.13."""

_KEY = r"SYSTEM\CurrentControlSet\Control\FileSystem"


def are_long_paths_enabled() -> bool:
    """Whether this Windows allows programs such as Python to use longer paths."""
    if sys.platform != "win32":
        return True
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _KEY) as key:
            return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
    except OSError:
        return False


def explain_long_path(environment: PurePath) -> str:
    """Message about an environment whose files would have paths that are too long for Windows.

    Returns:
        The message; empty if all paths are short enough.
    """
    packages = PureWindowsPath(environment) / "Lib" / "site-packages"
    length = len(str(packages)) + 1 + LONGEST_ENTRY
    if length <= LONGEST_PATH:
        return ""
    return tr(
        "The path of the folder {folder} is {excess} characters too long: torch would have files with "
        "paths of {length} characters, and Windows allows {limit}. Set the variable HSI_ENVIRONMENTS to a "
        "folder with a short path, for example C:\\hsi, or let an administrator enable long paths "
        "(LongPathsEnabled)."
    ).format(folder=environment.parent, excess=length - LONGEST_PATH, length=length, limit=LONGEST_PATH)


def unlimited_path(folder: PurePath, system: str) -> str:
    """Path of a folder in the form that Windows takes at any length; other systems have no such form.

    Args:
        folder: an absolute path.
        system: as `sys.platform`.
    """
    text = str(folder)
    if system != "win32" or text.startswith("\\\\?\\"):
        return text
    return "\\\\?\\UNC" + text[1:] if text.startswith("\\\\") else "\\\\?\\" + text
