"""The provider lists and describes its algorithms, with and without an environment."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsSettings,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QImage

from conftest import BUILD, ROOT
from hsi_qgis_plugin.provider import algorithm_classes, model_files
from hsi_qgis_plugin.resources import help_page

CLASSES = algorithm_classes()
MOST_BYTES = 60_000
"""Of a picture in the help."""


def test_what_is_tested_is_what_ships():
    assert Path(sys.modules["hsi_qgis_plugin"].__file__).resolve().parent == BUILD


def test_every_file_in_the_folder_is_an_algorithm():
    files = {path.stem for path in (ROOT / "hsi_qgis_plugin" / "algorithms").glob("*.py")} - {
        "__init__",
        "base",
    }
    assert {algorithm.ID for algorithm in CLASSES} == files


def test_the_provider_is_registered_with_all_algorithms_and_models(provider):
    ids = {algorithm.id() for algorithm in provider.algorithms()}
    assert {f"hsi:{algorithm.ID}" for algorithm in CLASSES} <= ids
    assert len(ids) == len(CLASSES) + len(model_files())
    assert provider.name() == "Hyperspectral classification"
    assert provider.longName().endswith("(0.1.0)")


def test_rasters_are_offered_as_geotiff_only(provider):
    definition = provider.algorithm("classify").parameterDefinition("OUTPUT")
    assert definition.supportedOutputRasterLayerExtensions() == ["tif", "tiff"]
    assert definition.defaultFileExtension() == "tif"


def test_help_opens_the_page_of_the_algorithm_without_a_network(provider):
    for algorithm in CLASSES:
        url = QUrl(provider.algorithm(algorithm.ID).helpUrl())
        assert url.isLocalFile()
        page = Path(url.toLocalFile())
        assert page == BUILD / "resources" / "help" / f"{algorithm.ID}.html"
        title = provider.algorithm(algorithm.ID).displayName()
        text = page.read_text(encoding="utf-8")
        assert re.search(r"<h1[^>]*>(.*)</h1>", text)[1] == title, algorithm.ID


@pytest.mark.parametrize("algorithm", CLASSES, ids=lambda a: a.ID)
def test_the_page_of_the_algorithm_shows_its_dialog_with_all_parameters_that_are_not_advanced(
    provider, algorithm
):
    folder, picture = BUILD / "resources" / "help", f"pictures/dialog_{algorithm.ID}.png"
    assert f'src="{picture}"' in (folder / f"{algorithm.ID}.html").read_text(encoding="utf-8")
    assert (folder / picture).stat().st_size < MOST_BYTES
    shown = QImage(str(folder / picture)).text("parameters").split()
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    definitions = provider.algorithm(algorithm.ID).parameterDefinitions()
    names = [each.name() for each in definitions if not each.flags() & advanced]
    assert shown == names, "run scripts/window_test.sh and scripts/guide_pictures.py"


def test_without_its_page_help_leads_to_the_site(provider):
    assert help_page("nowhere") == "https://hyperspectral-classification.example/docs/nowhere"


def test_every_link_and_picture_of_the_help_is_there():
    pages = {
        path.name: path.read_text(encoding="utf-8") for path in (BUILD / "resources" / "help").glob("*.html")
    }
    assert "index.html" in pages
    for name, text in pages.items():
        for target in re.findall(r'(?:href|src)="([^":]*)"', text):
            file, _, heading = target.partition("#")
            assert not file or (BUILD / "resources" / "help" / file).is_file(), (name, target)
            assert not heading or f'id="{heading}"' in pages[file or name], (name, target)


def test_there_are_icons(provider):
    assert not provider.icon().isNull()
    for algorithm in provider.algorithms():
        if hasattr(algorithm, "ID"):
            assert Path(algorithm.svgIconPath()).is_file()
            assert algorithm.icon().pixmap(32, 32).toImage().pixelColor(16, 16).alpha() > 0


@pytest.mark.parametrize("algorithm", CLASSES, ids=lambda a: a.ID)
def test_every_parameter_has_help(provider, algorithm):
    made = provider.algorithm(algorithm.ID)
    html = made.shortHelpString()
    assert len(made.shortDescription()) > 30
    for definition in made.parameterDefinitions():
        assert len(definition.help()) > 10, definition.name()
        assert definition.help().endswith((".", "...")), definition.name()
        assert definition.description() in html.replace("&amp;", "&")
    assert html.count("<b>") == len(made.parameterDefinitions())


@pytest.mark.parametrize("algorithm", CLASSES, ids=lambda a: a.ID)
def test_batch_cancel_and_threads_are_left_on(provider, algorithm):
    flags = provider.algorithm(algorithm.ID).flags()
    kinds = QgsProcessingAlgorithm.Flag
    assert flags & kinds.FlagCanCancel
    assert flags & kinds.FlagSupportsBatch
    assert not flags & kinds.FlagNoThreading


def test_without_an_environment_everything_is_listed_and_says_what_to_run(provider, no_environment):
    for algorithm in CLASSES:
        can_execute, sentence = provider.algorithm(algorithm.ID).canExecute()
        if algorithm.NEEDS_ENVIRONMENT:
            assert not can_execute
            assert re.fullmatch(
                r"There is no processing environment yet: run “Set up the processing .*\.", sentence
            )
        else:
            assert can_execute


def test_with_an_environment_everything_can_run(provider, core_python, monkeypatch):
    monkeypatch.setenv("HSI_PYTHON", str(core_python))
    assert all(provider.algorithm(algorithm.ID).canExecute()[0] for algorithm in CLASSES)


def test_the_interpreter_can_be_set_in_the_options(provider):
    from processing.core.ProcessingConfig import ProcessingConfig

    setting = ProcessingConfig.settings["HSI_PYTHON"]
    assert setting.group == "Hyperspectral classification"
    setting.setValue("/usr/bin/python3")
    setting.save()
    from hsi_qgis_plugin.environment import interpreter_setting, store_interpreter_setting

    assert interpreter_setting() == "/usr/bin/python3"
    store_interpreter_setting("")
    assert not setting.value
    assert not QgsSettings().value(setting.qname)


def test_unloading_takes_everything_back(provider, qgis_app):
    """Runs in another process, because the other tests need the provider."""
    script = (
        f"import sys; sys.path[:0] = [{str(BUILD.parent)!r}, '/usr/share/qgis/python/plugins']\n"
        "from qgis.core import QgsApplication\n"
        "app = QgsApplication([], False); app.initQgis()\n"
        "before = set(sys.modules)\n"  # newer QGIS imports numpy by itself
        "import hsi_qgis_plugin; plugin = hsi_qgis_plugin.classFactory(None); plugin.initGui()\n"
        "registry = QgsApplication.processingRegistry()\n"
        "print(registry.providerById('hsi') is not None)\n"
        "loaded = sorted({'torch', 'numpy', 'rasterio', 'hsi_core'} & set(sys.modules) - before)\n"
        "plugin.unload(); print(registry.providerById('hsi') is None, loaded)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=False,
        env={"QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.split("\n")[:2] == ["True", "True []"], done.stderr
    assert QgsApplication.processingRegistry().providerById("hsi") is provider
