"""Marks private environments that workers run from, and removes environments.

Each worker of a private environment has a lock file in it. A lock whose process has ended does not count, so
a crash of QGIS blocks nothing.
"""

from __future__ import annotations

import shutil
import sys
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile

from hsi_qgis_plugin.confirmation import is_desktop
from hsi_qgis_plugin.environment import (
    MARKER,
    environments_folder,
    numbered_environments,
    profile_folder,
)
from hsi_qgis_plugin.long_paths import unlimited_path

_REMOVED = ".removed-"
"""Beginning of the names of folders that are being removed."""


@contextmanager
def in_use(python: Path) -> Iterator[None]:
    """Mark the private environment of an interpreter as used; other interpreters need no mark."""
    environment = python.parent.parent
    if environment not in numbered_environments() or not (environment / MARKER).is_file():
        yield
        return
    lock = _lock(environment / f"{uuid.uuid4().hex}.lock")
    lock.tryLock(0)  # without it (a full disk), the worker can run all the same
    try:
        yield
    finally:
        lock.unlock()


def is_in_use(environment: Path) -> bool:
    """Whether a worker of any QGIS on this computer runs from an environment."""
    for path in environment.glob("*.lock"):
        lock = _lock(path)
        if not lock.tryLock(0):
            return True
        lock.unlock()
    return False


def _lock(path: Path) -> QLockFile:
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)  # a lock is stale if its process has ended, however old it is
    return lock


def remove_folder(folder: Path) -> None:
    """Remove a folder of many files; it is out of the way at once.

    The desktop program removes the files in the background. `qgis_process` ends without waiting for threads.
    """
    hidden = folder.with_name(f"{_REMOVED}{uuid.uuid4().hex}")
    try:
        folder.rename(hidden)
    except OSError:  # on Windows, while a file in it is open
        hidden = folder
    # On Windows, the longer name can make paths of files too long.
    path = unlimited_path(hidden.absolute(), sys.platform)
    if is_desktop():
        threading.Thread(target=shutil.rmtree, args=(path, True)).start()
    else:
        shutil.rmtree(path, ignore_errors=True)


def remove_rest() -> None:
    """Remove folders whose removal was interrupted by a crash."""
    for folder in (profile_folder(), environments_folder()):
        for path in folder.glob(f"{_REMOVED}*"):
            remove_folder(path)
