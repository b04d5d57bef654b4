"""Translates all texts for the user."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "hsi"


def tr(text: str) -> str:
    """The text in the language of QGIS."""
    return QCoreApplication.translate(CONTEXT, text)


class Number(float):
    """A number that texts show with the decimal point of the locale of QGIS, as its dialogs do."""

    def __format__(self, form: str) -> str:
        return super().__format__(form).replace(".", QLocale().decimalPoint())


def language() -> str:
    """The language of QGIS, such as "de" or "zh_CN"."""
    return QgsApplication.locale().replace("-", "_")  # zh-Hans: without its end, the file of zh is found


def install_translator() -> QTranslator | None:
    """Load the translation for the language of QGIS; None if there is none."""
    folder = Path(__file__).parent / "resources" / "translations"
    translator = QTranslator()
    if not translator.load(f"hsi_{language()}", str(folder)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
