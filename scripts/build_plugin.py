"""Assemble the plugin in build/ exactly as it ships; --zip packs it, --install copies it into a QGIS profile.

Needs only Python 3.11, so that it runs before any environment exists. The help pages need markdown-it-py, and
the recipes the core, which `make env` installs. Without them, Help leads to the site, and dialogs name no
values of recipes.
"""

import argparse
import configparser
import fnmatch
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomllib

from translations import compile_translations

NAME = "hsi_qgis_plugin"
ROOT = Path(__file__).resolve().parent.parent
MAX_ZIP_BYTES = 25 * 1000**2
"""Limit of the plugin hub."""
DOCUMENTS = ("metadata.txt", "LICENSE", "README.md", "CHANGELOG.md")
UNWANTED = ("__pycache__", "*.pyc", "*.pyo", ".*", "*.egg-info", "*~")
ZIP_TIME = (2020, 1, 1, 0, 0, 0)
"""One time for every entry: the same files give the same zip."""


def is_unwanted(name: str) -> bool:
    """Whether a file or folder with this name does not ship."""
    return any(fnmatch.fnmatch(name, pattern) for pattern in UNWANTED)


def copy_tree(source: Path, target: Path) -> None:
    """Copy a folder without the files that do not ship."""
    shutil.copytree(source, target, ignore=lambda _, names: [name for name in names if is_unwanted(name)])


def requirements(extra: str = "") -> str:
    """Packages that the worker needs, or those of an optional group, as a requirements file."""
    project = read_project()
    packages = project["optional-dependencies"][extra] if extra else project["dependencies"]
    return "".join(f"{package}\n" for package in packages)


def write_with_core(script: str, target: Path) -> bool:
    """Write files with a script and the Python of `make env`; return whether they could be written."""
    python = ROOT / ".venv" / "bin" / "python"
    if not python.is_file():
        return False
    return subprocess.run([python, "-B", ROOT / "scripts" / script, target], check=False).returncode == 0


def read_project() -> dict[str, Any]:
    """The table `project` of pyproject.toml."""
    with (ROOT / "pyproject.toml").open("rb") as stream:
        return dict(tomllib.load(stream)["project"])


def assemble(target: Path) -> None:
    """Assemble the plugin next to the target, then swap it in at once: programs may run from the target."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".new-") as folder:
        new, old = Path(folder) / NAME, Path(folder) / "old"
        copy_tree(ROOT / NAME, new)
        copy_tree(ROOT / "resources", new / "resources")
        shutil.rmtree(new / "resources" / "translations")
        if not compile_translations(new / "resources" / "translations"):
            print("The plugin is in English only: install Qt's lrelease first.", file=sys.stderr)
        copy_tree(ROOT / "core" / "hsi_core", new / "core" / "hsi_core")
        for document in DOCUMENTS:
            if (ROOT / document).is_file():
                shutil.copy(ROOT / document, new / document)
        (new / "requirements.txt").write_text(requirements(), encoding="utf-8")
        for extra in read_project()["optional-dependencies"]:
            (new / f"requirements-{extra}.txt").write_text(requirements(extra), encoding="utf-8")
        if not write_with_core("help_pages.py", new / "resources" / "help"):
            print("The plugin has no help pages: run make env first.", file=sys.stderr)
        if not write_with_core("recipes.py", new / "resources" / "recipes.json"):
            print("The dialogs of the plugin name no values of recipes: run make env first.", file=sys.stderr)
        if target.exists():
            target.rename(old)
        new.rename(target)


def find_placeholders(plugin: Path) -> list[str]:
    """Entries of the metadata whose address is not set: its domain ends with .example (RFC 2606)."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(plugin / "metadata.txt", encoding="utf-8")
    return [name for name, value in metadata["general"].items() if re.search(r"\.example(/|$)", value)]


def pack(plugin: Path) -> Path:
    """Pack the assembled plugin into a zip with one top folder, next to it."""
    target = plugin.with_suffix(".zip")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(plugin.rglob("*")):
            relative = path.relative_to(plugin.parent)
            if path.is_file() and not any(is_unwanted(part) for part in relative.parts):
                entry = zipfile.ZipInfo(relative.as_posix(), ZIP_TIME)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, path.read_bytes())
    if target.stat().st_size > MAX_ZIP_BYTES:
        sys.exit(f"{target} has {target.stat().st_size} bytes; the plugin hub takes {MAX_ZIP_BYTES}.")
    return target


def find_profiles(platform: str, home: Path, variables: Mapping[str, str]) -> list[Path]:
    """The profile that each version of QGIS starts with, for the versions that have been started.

    Args:
        platform: as `sys.platform`.
        home: home folder of the user.
        variables: environment variables.

    Returns:
        At least one profile. If QGIS has not been started yet, it is the profile that QGIS 3 will make.
    """
    if platform == "win32":
        data = Path(variables.get("APPDATA", home / "AppData" / "Roaming"))
    elif platform == "darwin":
        data = home / "Library" / "Application Support"
    else:
        data = Path(variables.get("XDG_DATA_HOME") or home / ".local" / "share")
    folders = [data / "QGIS" / version / "profiles" for version in ("QGIS3", "QGIS4")]
    if chosen := variables.get("QGIS_CUSTOM_CONFIG_PATH"):
        folders = [Path(chosen) / "profiles"]
    started = [folder / _default_profile(folder) for folder in folders if folder.is_dir()]
    return started or [folders[0] / "default"]


def _default_profile(folder: Path) -> str:
    """Name of the profile that QGIS starts with, from `profiles.ini`."""
    settings = configparser.ConfigParser(interpolation=None)
    try:
        settings.read(folder / "profiles.ini", encoding="utf-8")
        name = settings.get("core", "defaultProfile", fallback="")
    except (configparser.Error, UnicodeDecodeError):
        name = ""
    return name if name and (folder / name).is_dir() else "default"


def install(plugin: Path, profile: Path) -> Path:
    """Copy the assembled plugin into a QGIS profile and return its folder there."""
    target = profile / "python" / "plugins" / NAME
    if target.is_symlink():
        target.unlink()
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(plugin, target)
    return target


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--zip", action="store_true", help="pack build/ for the plugin hub")
    parser.add_argument("--testing", action="store_true", help="pack although the metadata has placeholders")
    parser.add_argument(
        "--install",
        nargs="?",
        const="",
        metavar="PROFILE",
        help="copy build/ into a QGIS profile; without a name, into the default profiles of QGIS 3 and 4",
    )
    parser.add_argument("--folder", type=Path, default=ROOT / "build", help="folder to use instead of build/")
    arguments = parser.parse_args()
    plugin = arguments.folder / NAME
    assemble(plugin)
    if arguments.zip:
        missing = find_placeholders(plugin)
        if missing and not arguments.testing:
            sys.exit(
                f"metadata.txt has no real {', '.join(missing)}; set them, or run make zip TESTING=1 for a "
                "zip that is not for the plugin hub."
            )
        if not (plugin / "resources" / "help").is_dir() or not (plugin / "resources/recipes.json").is_file():
            sys.exit("A zip needs the help pages and the recipes; run make env first.")
        if not (plugin / "resources" / "translations").is_dir():
            sys.exit("A zip needs the translations; install lrelease first (Debian: qttools5-dev-tools).")
        packed = pack(plugin)
        print(f"{packed}: {packed.stat().st_size / 1000:.0f} kB")
    if arguments.install is not None:
        given = [Path(arguments.install)] if arguments.install else []
        for profile in given or find_profiles(sys.platform, Path.home(), os.environ):
            print(f"Installed in {install(plugin, profile)}.")
        print("Enable it in Plugins > Manage and Install Plugins.")


if __name__ == "__main__":
    main()
