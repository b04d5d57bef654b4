"""Keeps the paths of the models that were made or used last, for the list in the dialogs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsProcessingUtils, QgsSettings

_SETTING = "hsi/recent_models"
MOST = 10
"""Length of the list."""


def recent_models() -> list[Path]:
    """The models whose files exist, the last one first."""
    return [path for path in map(Path, _stored()) if path.is_file()]


def remember_models(paths: Iterable[str]) -> None:
    """Put models at the top of the list; files in the temporary folder of QGIS are left out."""
    stored = _stored()
    for path in paths:
        if path and not is_temporary(path):
            stored = [path, *(other for other in stored if other != path)]
    QgsSettings().setValue(_SETTING, stored[:MOST])


def is_temporary(path: str) -> bool:
    """Whether a file is in the temporary folder, which QGIS deletes when it ends."""
    return Path(QgsProcessingUtils.tempFolder()) in Path(path).parents


def _stored() -> list[str]:
    stored = QgsSettings().value(_SETTING, [])
    # QSettings gives back a list of one text as the text.
    return [stored] if isinstance(stored, str) else [str(path) for path in stored or []]
