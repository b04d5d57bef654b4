"""Assemble the plugin in build/ exactly as it ships; --zip packs it, --install copies it into a QGIS profile.

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


def requirements() -> str:
    """Packages that the worker needs, as a requirements file."""
    with (ROOT / "pyproject.toml").open("rb") as stream:
        dependencies = tomllib.load(stream)["project"]["dependencies"]
    return "".join(f"{dependency}\n" for dependency in dependencies)


def assemble(target: Path) -> None:
    """Assemble the plugin next to the target, then swap it in at once: programs may run from the target."""
    target.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".new-") as folder:
        new, old = Path(folder) / NAME, Path(folder) / "old"
        copy_tree(ROOT / NAME, new)
        copy_tree(ROOT / "resources", new / "resources")
        copy_tree(ROOT / "core" / "hsi_core", new / "core" / "hsi_core")
        for document in DOCUMENTS:
            if (ROOT / document).is_file():
                shutil.copy(ROOT / document, new / document)
        (new / "requirements.txt").write_text(requirements(), encoding="utf-8")
        if target.exists():
            target.rename(old)
        new.rename(target)


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
    parser.add_argument("--install", type=Path, metavar="PROFILE", help="copy build/ into a QGIS profile")
    parser.add_argument("--folder", type=Path, default=ROOT / "build", help="folder to use instead of build/")
    arguments = parser.parse_args()
    plugin = arguments.folder / NAME
    assemble(plugin)
    if arguments.zip:
        packed = pack(plugin)
        print(f"{packed}: {packed.stat().st_size / 1000:.0f} kB")
    if arguments.install:
        place = install(plugin, arguments.install)
        print(f"Installed in {place}. Enable it in Plugins > Manage and Install Plugins.")


if __name__ == "__main__":
    main()
