"""The plugin in other languages: files are found, and the whole Toolbox is in Chinese."""

from __future__ import annotations

import re
from contextlib import contextmanager

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.i18n import Number, install_translator, tr
from hsi_qgis_plugin.provider import HsiProvider
from hsi_qgis_plugin.worker import run_task

CHINESE = re.compile(r"[\u4e00-\u9fff]")
LANGUAGES = {"de": "Klasse", "es_MX": "mapa", "fr_CA": "carte", "zh_CN": "类", "zh-Hans": "类"}
INTERNATIONAL = {"", "CRS"}


@contextmanager
def language(monkeypatch, name):
    """QGIS in a language."""
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: name))
    translator = install_translator()
    try:
        yield translator
    finally:
        if translator is not None:
            QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_language_is_found_by_its_name_in_qgis(qgis_app, monkeypatch, name):
    with language(monkeypatch, name) as translator:
        assert translator is not None
        assert LANGUAGES[name].lower() in tr("Classify a scene").lower() + tr("Class map").lower()
    assert tr("Class map") == "Class map"


@pytest.mark.parametrize("name", ["en_US", "C", "it_IT"])
def test_other_languages_stay_english(qgis_app, monkeypatch, name):
    with language(monkeypatch, name) as translator:
        assert translator is None


def test_a_worker_speaks_the_language_of_qgis(qgis_app, monkeypatch, quick_python, feedback):
    with language(monkeypatch, "de_AT"):
        run_task("environment", {}, python=quick_python, feedback=feedback)
    assert "Umgebung wird untersucht" in feedback.texts


def test_all_algorithms_are_in_chinese(qgis_app, monkeypatch):
    with language(monkeypatch, "zh_CN"):
        provider = HsiProvider()
        provider.loadAlgorithms()
        # The example model has its texts in its file.
        algorithms = [one for one in provider.algorithms() if isinstance(one, HsiAlgorithm)]
        assert len(algorithms) > 20
        english = []
        for algorithm in algorithms:
            texts = [algorithm.displayName(), algorithm.group(), algorithm.shortHelpString()]
            for parameter in algorithm.parameterDefinitions():
                texts += [parameter.description(), parameter.help()]
            english += [text for text in texts if text not in INTERNATIONAL and not CHINESE.search(text)]
        assert english == []


def test_numbers_have_the_decimal_point_of_the_locale(qgis_app):
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert f"{Number(81.25):.1f} %" == "81,2 %"
        assert f"{Number(0.5):.2f} {Number(1e-6):.10g} {Number(650.0):.0f}" == "0,50 1e-06 650"
    finally:
        QLocale.setDefault(before)
    assert f"{Number(81.25):.1f} %" == "81.2 %"
