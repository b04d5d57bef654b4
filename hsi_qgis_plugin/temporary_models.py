"""Tells the window about a model in the temporary folder of QGIS, so that it can offer to save it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QThread

listeners: list[Callable[[Path], None]] = []
"""Called with the path of each model; the window adds itself."""


def offer_to_save(path: Path) -> None:
    """Call the listeners in the thread of the windows; steps of graphical models run in another one."""
    application = QgsApplication.instance()
    if application is not None and QThread.currentThread() == application.thread():
        for listener in list(listeners):
            listener(path)


def save_model(source: Path, target: Path) -> None:
    """Copy a model; the copy appears whole or not at all.

    Raises:
        OSError: it cannot be read or written.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        shutil.copyfile(source, part)
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)
