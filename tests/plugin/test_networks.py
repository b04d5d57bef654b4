"""A network and a baseline are trained and map a scene through QGIS, in real workers.

The tests of the core train every network, and `test_defaults.py` compares the names.
"""

from __future__ import annotations

import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingContext, QgsRasterLayer

from conftest import ORIGIN, PIXEL, SIZE, scene_and_labels
from hsi_qgis_plugin.algorithms.train import Train

NAMES = ["Corn", "Wood"]
SMALL = {"PATCH_SIZE": 9, "COMPONENTS": 5, "EPOCHS": 1}


@pytest.fixture
def data(provider, scene):
    """A scene and labels of two classes, one in each half of it."""
    parameters = scene_and_labels(scene)
    yield parameters
    parameters.clear()  # pytest keeps it until QGIS has ended, and the layers would crash then


@pytest.fixture
def run(quick_python, feedback, monkeypatch):
    """Function that runs an algorithm and returns its results."""
    import processing

    monkeypatch.setenv("HSI_PYTHON", str(quick_python))
    return lambda algorithm, **parameters: processing.run(
        algorithm, {**parameters, "DEVICE": "cpu"}, feedback=feedback
    )


def check_map(path):
    """Check that a file is a class map on the grid of the scene, with class names."""
    dataset = gdal.Open(path)
    assert (dataset.RasterXSize, dataset.RasterYSize, dataset.RasterCount) == (SIZE, SIZE, 1)
    assert dataset.GetGeoTransform() == (ORIGIN[0], PIXEL, 0.0, ORIGIN[1], 0.0, -PIXEL)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32616)
    assert dataset.GetSpatialRef().IsSame(reference)
    band = dataset.GetRasterBand(1)
    assert band.GetCategoryNames()[1:3] == NAMES
    assert set(band.ReadRaster()) <= {1, 2}
    layer = QgsRasterLayer(path, "map")
    assert [entry.label for entry in layer.renderer().classes()] == NAMES


def check_training_and_map(run, trained, data, folder):
    """Check the results of a training, and map the scene."""
    assert trained["NUM_EPOCHS"] == 1
    assert 0 <= trained["VALIDATION_ACCURACY"] <= 1
    output = str(folder / "map.tif")
    mapped = run("hsi:classify", INPUT=data["INPUT"], MODEL=trained["MODEL"], OUTPUT=output)
    assert (mapped["NUM_PIXELS"], mapped["NUM_INVALID"]) == (SIZE * SIZE, 0)
    check_map(mapped["OUTPUT"])


def test_a_network_is_trained_and_maps_the_scene(run, trained, data, feedback, tmp_path):
    check_training_and_map(run, trained, data, tmp_path)
    assert feedback.errors == []


def test_a_baseline_is_trained_and_maps_the_scene(run, data, feedback, tmp_path):
    trained = run("hsi:train", **data, NETWORK="svm", MODEL=str(tmp_path / "model.safetensors"))
    check_training_and_map(run, trained, data, tmp_path)
    assert feedback.errors == []


def test_a_backbone_of_timm_is_trained_and_maps_the_scene(request, environment_outputs, tmp_path):
    if environment_outputs["timm_problem"] is not None:
        pytest.skip(environment_outputs["timm_problem"])
    # Requested here, so that a skipped test holds no layers: they would crash at the end of QGIS.
    run, data = request.getfixturevalue("run"), request.getfixturevalue("data")
    trained = run(
        "hsi:train",
        **data,
        **SMALL,
        NETWORK="timm",
        BACKBONE="resnet10t",
        MODEL=str(tmp_path / "m.safetensors"),
    )
    check_training_and_map(run, trained, data, tmp_path)


def test_a_backbone_reaches_the_worker_under_one_name(provider, data, feedback):
    algorithm = provider.algorithm("train").create()
    parameters = {**data, "NETWORK": "timm", "BACKBONE": " resnet18 "}
    assert algorithm.prepareAlgorithm(parameters, QgsProcessingContext(), feedback)
    assert algorithm._params["network"] == "timm:resnet18"
    assert "backbone" not in algorithm._params
    algorithm._remove_folder()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            {"NETWORK": "timm"},
            "The network is timm, but BACKBONE is empty; name one, for example resnet18.",
        ),
        (
            {"NETWORK": "timm", "BACKBONE": " "},
            "The network is timm, but BACKBONE is empty; name one, for example resnet18.",
        ),
        (
            {"BACKBONE": "resnet18"},
            "BACKBONE is “resnet18”, but the network is not chosen; choose the network timm or leave "
            "BACKBONE empty.",
        ),
        (
            {"NETWORK": "resnet18"},
            f"NETWORK is “resnet18”; choose one of {', '.join(['auto', *Train.NETWORKS, 'timm'])}.",
        ),
    ],
)
def test_a_network_that_is_named_wrongly_is_refused(provider, data, tmp_path, given, message):
    parameters = {**data, "MODEL": str(tmp_path / "model.safetensors"), **given}
    algorithm = provider.algorithm("train")
    assert algorithm.checkParameterValues(parameters, QgsProcessingContext()) == (False, message)


def test_help_says_a_line_about_each_network(provider):
    train = provider.algorithm("train")
    definition = train.parameterDefinition("NETWORK")
    lines = definition.help().split("\n")
    assert lines[0] == "If empty, the network of the tuned settings; without tuned settings, auto."
    assert [line.split(":")[0] for line in lines[1:]] == definition.options()
    assert "<br>svm: " in train.shortHelpString()
