"""Copies `hsi_core` out of the plugin, so that the plugin can be updated while a worker runs.

An update replaces the folder of the plugin. Windows refuses this while a program works in the folder; on
other systems the worker would import the rest of its modules from the new version. So each state of the core
is copied once, beside the environments. The name of the copy follows from the names, sizes and times of the
files: after an update, or after an edit, there is another copy.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProcessingFeedback

from hsi_qgis_plugin.environment import environments_folder
from hsi_qgis_plugin.i18n import tr

KEPT_SECONDS = 7 * 24 * 3600.0
"""Time after its last start in which a copy is kept, because a job may still run from it."""


def copy_core(core: Path, feedback: QgsProcessingFeedback) -> Path:
    """A folder with the same files as the core of this plugin, to run the worker from.

    Args:
        core: folder of the package `hsi_core`.
        feedback: gets a warning if the core cannot be copied.

    Returns:
        The copy, made if there is none; the core itself if it cannot be copied.
    """
    try:
        folder = environments_folder() / "core"
        copy = folder / fingerprint(core)
        if copy.is_dir():
            os.utime(copy)
        else:
            folder.mkdir(parents=True, exist_ok=True)
            _copy(core, copy)
            _remove_unused(folder, kept=copy)
    except OSError as error:
        feedback.pushWarning(
            tr(
                "The worker runs inside the folder of the plugin, because it cannot be copied to {folder} "
                "({reason}). Do not update the plugin before the job has ended."
            ).format(folder=environments_folder(), reason=error.strerror or error)
        )
        return core
    return copy


def fingerprint(folder: Path) -> str:
    """Fingerprint of the names, sizes and times of the files in a folder.

    The time of the last change of an entry (Windows: of its creation) is included, because a zip can give the
    files of all versions the same time of modification.
    """
    digest = hashlib.sha256()
    for path, status in sorted(_files(folder, ""), key=lambda item: item[0]):
        digest.update(f"{path}|{status.st_size}|{status.st_mtime_ns}|{status.st_ctime_ns}\n".encode())
    return digest.hexdigest()[:16]


def _files(folder: Path | str, name: str) -> Iterator[tuple[str, os.stat_result]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(entry.path, f"{name}{entry.name}/")
            else:
                yield name + entry.name, entry.stat()


def _copy(core: Path, copy: Path) -> None:
    """Copy all files; the copy appears when it is complete."""
    part = Path(tempfile.mkdtemp(prefix=".", dir=copy.parent))
    try:
        shutil.copytree(core, part / "core", ignore=shutil.ignore_patterns("__pycache__"))
        os.utime(part / "core")
        try:
            (part / "core").rename(copy)
        except OSError:
            if not copy.is_dir():  # if it exists, another QGIS was faster
                raise
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _remove_unused(folder: Path, *, kept: Path) -> None:
    """Remove copies from which no worker was started for a long time, and parts of copies."""
    for path in folder.iterdir():
        if path != kept and time.time() - path.stat().st_mtime > KEPT_SECONDS:
            shutil.rmtree(path, ignore_errors=True)
