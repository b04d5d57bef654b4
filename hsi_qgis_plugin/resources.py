"""Paths of the files of the plugin, and entries of metadata.txt."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

from qgis.PyQt.QtCore import QUrl

PLUGIN_FOLDER = Path(__file__).resolve().parent
CORE_FOLDER = PLUGIN_FOLDER / "core"
"""Folder of the package `hsi_core`."""
HELP_FOLDER = PLUGIN_FOLDER / "resources" / "help"
"""Pages of the user guide. `make plugin` writes them."""
REQUIREMENTS = PLUGIN_FOLDER / "requirements.txt"
"""Packages that the worker needs. `make plugin` writes this file."""
PINNED_FOLDER = PLUGIN_FOLDER / "resources" / "requirements"
"""Tested versions of these packages and of those that they need, a file for each platform."""
RECIPES = PLUGIN_FOLDER / "resources" / "recipes.json"
"""Settings of the recipes of all networks. `make plugin` writes this file."""
EXTRAS = ("onnx", "umap", "timm", "cluster")
"""Optional groups of packages, as in pyproject.toml; `make plugin` writes a file for each."""


def extra_requirements(name: str) -> Path:
    """File with the packages of an optional group."""
    return PLUGIN_FOLDER / f"requirements-{name}.txt"


def metadata(key: str) -> str:
    """An entry of metadata.txt; empty if there is none."""
    parser = ConfigParser(interpolation=None)
    parser.read(PLUGIN_FOLDER / "metadata.txt", encoding="utf-8")
    return parser.get("general", key, fallback="").strip()


def help_page(name: str) -> str:
    """Address of a page of the user guide: a file of the plugin, or a page of the site if there is no file.

    It is empty if there is neither.
    """
    page = HELP_FOLDER / f"{name}.html"
    if page.is_file():
        return bytes(QUrl.fromLocalFile(str(page)).toEncoded()).decode()
    homepage = metadata("homepage").rstrip("/")
    return f"{homepage}/{name}" if homepage else ""


def icon_path(name: str) -> str:
    """Path of an icon in `resources/icons`."""
    return str(PLUGIN_FOLDER / "resources" / "icons" / f"{name}.svg")
