"""Where the files that the plugin brings are."""

from __future__ import annotations

from pathlib import Path

PLUGIN_FOLDER = Path(__file__).resolve().parent
CORE_FOLDER = PLUGIN_FOLDER / "core"
"""Folder that holds the package `hsi_core`."""
REQUIREMENTS = PLUGIN_FOLDER / "requirements.txt"
"""Packages that the worker needs, written when the plugin is assembled."""


def icon_path(name: str) -> str:
    """Path of an icon in `resources/icons`."""
    return str(PLUGIN_FOLDER / "resources" / "icons" / f"{name}.svg")
