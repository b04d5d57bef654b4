"""The plugin in Qt 6, which QGIS 4 has: its modules, its names of Qt, and its windows run with PyQt6.

There is no QGIS 4 to test with. `qgis.PyQt` is PyQt6, as in QGIS 4; `qgis.core` consists of stand-ins. The
names of QGIS are tested in QGIS itself, by `tests/plugin/test_names.py`.
"""

from __future__ import annotations

import ast
import importlib
import os
import sys
import threading
import types

import pytest
from names_for_tests import BUILD, FILES, is_unscoped, names_in, parse

os.environ["QT_QPA_PLATFORM"] = "offscreen"
QT = ("QtCore", "QtGui", "QtNetwork", "QtSvg", "QtWidgets", "QtXml")
MODULES = [".".join(path.relative_to(BUILD.parent).with_suffix("").parts) for path in FILES]


class StandInType(type):
    """Type of the stand-ins: each attribute is one more stand-in."""

    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        setattr(cls, name, StandInType(name, (), {}))
        return getattr(cls, name)


class StandInModule(types.ModuleType):
    """A module whose names are stand-ins."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        setattr(self, name, StandInType(name, (), {}))
        return getattr(self, name)


@pytest.fixture(scope="module", autouse=True)
def qgis():
    """The modules `qgis` and `osgeo`, with PyQt6 as `qgis.PyQt`."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("qgis", "qgis.core", "qgis.gui", "osgeo"):
            patch.setitem(sys.modules, name, StandInModule(name))
        patch.setitem(sys.modules, "qgis.PyQt", importlib.import_module("PyQt6"))
        for name in QT:
            patch.setitem(sys.modules, f"qgis.PyQt.{name}", importlib.import_module(f"PyQt6.{name}"))
        patch.syspath_prepend(BUILD.parent)
        yield sys.modules["qgis.core"]


@pytest.fixture(scope="module")
def application(qgis):
    """The application of Qt 6, which is that of QGIS too."""
    from PyQt6.QtWidgets import QApplication

    found = QApplication([])
    qgis.QgsApplication.instance = staticmethod(QApplication.instance)
    qgis.QgsApplication.locale = staticmethod(lambda: "fr")
    return found


@pytest.mark.parametrize("module", MODULES)
def test_every_module_is_imported(module):
    importlib.import_module(module)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_name_of_qt_exists(path):
    for name in names_in(parse(path)):
        if name.module.startswith("qgis.PyQt"):
            name.resolve(importlib.import_module)


@pytest.mark.parametrize(
    ("text", "exists"),
    [
        ("from qgis.PyQt.QtCore import Qt\nQt.Orientation.Horizontal", True),
        ("from qgis.PyQt.QtCore import Qt\nQt.Horizontal", False),
        ("from qgis.PyQt.QtWidgets import QMessageBox as Box\nyes = Box.Yes", False),
        ("from qgis.PyQt.QtCore import Qt\nkeys = Qt.Key\nkeys.Key_Enter", True),
        ("from qgis.PyQt.QtCore import Qt\nkeys = Qt.Key\nkeys.Enter", False),
        ("from qgis.PyQt.QtCore import QRegExp", None),
        ("from qgis.PyQt.QtCore import QRegExp\nQRegExp('a')", False),
    ],
)
def test_a_name_that_qt_6_lacks_is_found(text, exists):
    names = list(names_in(ast.parse(text)))
    assert bool(names) is (exists is not None)
    for name in names[-1:]:
        try:
            parts = name.resolve(importlib.import_module)
        except AttributeError:
            assert not exists
        else:
            assert exists
            assert not is_unscoped(parts)


@pytest.mark.parametrize(("answer", "is_confirmed"), [("Yes", True), ("No", False)])
def test_the_question_before_a_program_runs_is_answered(application, monkeypatch, answer, is_confirmed):
    from PyQt6.QtCore import QTimer
    from PyQt6.QtWidgets import QMessageBox

    from hsi_qgis_plugin import confirmation

    monkeypatch.setattr(confirmation, "_confirmed", set())
    questions = []

    def press():
        box = application.activeModalWidget()
        questions.append(box.text())
        box.button(QMessageBox.StandardButton[answer]).click()

    QTimer.singleShot(0, press)
    assert confirmation.confirm(["/usr/bin/python3"]) is is_confirmed
    assert "/usr/bin/python3" in questions[0]
    assert confirmation._confirmed == ({"/usr/bin/python3"} if is_confirmed else set())


def test_no_question_is_asked_outside_the_main_thread(application):
    from hsi_qgis_plugin import confirmation

    answers = []
    thread = threading.Thread(target=lambda: answers.append(confirmation.confirm(["/usr/bin/python3"])))
    thread.start()
    thread.join()
    assert answers == [False]


def test_texts_and_icons_are_found(application):
    from PyQt6.QtCore import QCoreApplication
    from PyQt6.QtGui import QIcon

    from hsi_qgis_plugin import i18n, resources

    translator = i18n.install_translator()
    assert translator is not None
    assert i18n.tr("Device") != "Device"
    QCoreApplication.removeTranslator(translator)
    assert i18n.tr("Device") == "Device"
    icons = sorted((resources.PLUGIN_FOLDER / "resources" / "icons").glob("*.svg"))
    assert len(icons) >= 6
    for path in icons:
        assert not QIcon(resources.icon_path(path.stem)).pixmap(24).isNull()


@pytest.mark.parametrize("is_ready", [False, True])
def test_the_first_steps_lead_to_the_dialogs(application, monkeypatch, is_ready):
    from hsi_qgis_plugin.window import welcome

    monkeypatch.setattr(welcome, "environment_status", lambda: (is_ready, "a sentence"))
    opened = []
    dock = welcome.WelcomeDock(opened.append, lambda: opened.append("guide"))
    dock.resize(300, 600)
    dock.show()
    assert not dock.grab().isNull()
    for button in (dock.options, dock.to_map, dock.guide):
        button.click()
    assert opened == (
        ["setupenvironment", "labelstomap", "guide"] if is_ready else ["setupenvironment", "guide"]
    )


def test_spectra_are_drawn(application):
    from PyQt6.QtCore import QPointF
    from PyQt6.QtGui import QColor

    from hsi_qgis_plugin.spectra import Spectrum
    from hsi_qgis_plugin.wavelengths import Band
    from hsi_qgis_plugin.window.plot import SpectrumPlot

    plot = SpectrumPlot()
    plot.resize(400, 300)
    bands = [Band(400.0 + 10 * n, is_bad=n == 5) for n in range(40)]
    spectra = [Spectrum(name, "#ff0000", [1.0] * 40, [0.5] * 40, 9) for name in ("corn", "wood")]
    plot.show_spectra(bands, spectra)
    plot._mouse = QPointF(200, 150)
    image = plot.grab().toImage()
    red = [y for y in range(300) if image.pixelColor(150, y) == QColor("#ff0000")]
    assert red
    assert plot.picture().width() == 2400
