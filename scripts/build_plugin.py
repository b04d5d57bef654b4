"""Assemble the plugin in build/ exactly as it ships; --zip packs it, --install copies it into a profile.

Needs only Python 3.11, so that it runs before any environment exists.
"""

import argparse
import fnmatch
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path

import tomllib

NAME = "hsi_qgis_plugin"
ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / NAME
ZIP = ROOT / "build" / f"{NAME}.zip"
MAX_ZIP_BYTES = 25 * 1000**2
"""Maximum size of a zip on the plugin hub."""
DOCUMENTS = ("metadata.txt", "LICENSE", "README.md", "CHANGELOG.md")
UNWANTED = ("__pycache__", "*.pyc", "*.pyo", ".*", "*.egg-info", "*~")
ZIP_TIME = (2020, 1, 1, 0, 0, 0)
"""Time of every entry, fixed so that the same files give the same zip."""


def is_unwanted(name: str) -> bool:
    """Whether a file or folder with this name is left out of the plugin."""
    return any(fnmatch.fnmatch(name, pattern) for pattern in UNWANTED)


def copy_tree(source: Path, target: Path) -> None:
    """Copy a folder without unwanted files."""
    shutil.copytree(source, target, ignore=lambda _, names: [name for name in names if is_unwanted(name)])


def requirements() -> str:
    """Text of requirements.txt: the packages that the worker needs."""
    with (ROOT / "pyproject.toml").open("rb") as stream:
        dependencies = tomllib.load(stream)["project"]["dependencies"]
    return "".join(f"{dependency}\n" for dependency in dependencies)


def assemble() -> None:
    """Make the plugin in a temporary folder that then replaces build/, to disturb running programs little."""
    BUILD.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD.parent, prefix=".new-") as folder:
        new, old = Path(folder) / NAME, Path(folder) / "old"
        copy_tree(ROOT / NAME, new)
        copy_tree(ROOT / "resources", new / "resources")
        copy_tree(ROOT / "core" / "hsi_core", new / "core" / "hsi_core")
        for document in DOCUMENTS:
            if (ROOT / document).is_file():
                shutil.copy(ROOT / document, new / document)
        (new / "requirements.txt").write_text(requirements(), encoding="utf-8")
        if BUILD.exists():
            BUILD.rename(old)
        new.rename(BUILD)


def pack() -> None:
    """Pack build/ into a zip with one top folder."""
    with zipfile.ZipFile(ZIP, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(BUILD.rglob("*")):
            relative = path.relative_to(BUILD.parent)
            if path.is_file() and not any(is_unwanted(name) for name in relative.parts):
                entry = zipfile.ZipInfo(relative.as_posix(), ZIP_TIME)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, path.read_bytes())
    if ZIP.stat().st_size > MAX_ZIP_BYTES:
        sys.exit(
            f"{ZIP} has {ZIP.stat().st_size} bytes, but the plugin hub accepts {MAX_ZIP_BYTES}; remove files."
        )


def install(profile: Path) -> Path:
    """Copy the assembled plugin into a QGIS profile and return its folder."""
    target = profile / "python" / "plugins" / NAME
    if target.is_symlink():
        target.unlink()
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(BUILD, target)
    return target


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--zip", action="store_true", help="pack build/ for the plugin hub")
    parser.add_argument("--install", type=Path, metavar="PROFILE", help="copy build/ into a QGIS profile")
    arguments = parser.parse_args()
    assemble()
    if arguments.zip:
        pack()
        print(f"{ZIP.relative_to(ROOT)}: {ZIP.stat().st_size / 1000:.0f} kB")
    if arguments.install:
        print(
            f"Installed in {install(arguments.install)}. Enable it in Plugins > Manage and Install Plugins."
        )


if __name__ == "__main__":
    main()
