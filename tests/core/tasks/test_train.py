"""The train task over real files."""

import dataclasses
import os
import re
import shutil
import signal
import subprocess
import sys
from functools import partial

import numpy as np
import pytest
import rasterio
import torch

from hsi_core.crossvalidation.automatic import choose_automatically
from hsi_core.errors import CancelledError, DeviceError, HsiError, ModelError, ParameterError, SplitError
from hsi_core.inputs import light
from hsi_core.modelfile.model_file import load_model
from hsi_core.models.registry import find_recipe
from hsi_core.progress import Progress
from hsi_core.splits.info import SplitInfo
from hsi_core.tasks import assess, classify, exportonnx, monitor, train
from hsi_core.tuning.settings_file import TunedSettings, settings_of, write_settings
from html_for_tests import without_origin
from models_for_tests import SMALL
from orphaned_for_tests import run_and_lose_the_parent
from scenes_for_tests import files_in, separable_cube, striped_classes, write_labels

pytestmark = pytest.mark.slow

FAST = {"patch_size": 7, "components": 6, "epochs": 1, "batch_size": 64}


def run(scene, labels, output, progress=None, **params):
    return train.run(
        train.Params(scene=scene, labels=labels, output_model=output, **(FAST | params)),
        progress or Progress(),
    )


def test_a_model_says_what_it_is_and_how_it_was_trained(labelled_scene, tmp_path):
    scene, labels, codes = labelled_scene
    result = run(scene, labels, tmp_path / "m.safetensors", report=tmp_path / "r.html", epochs=12)
    card = load_model(tmp_path / "m.safetensors").card
    assert card.class_table.names == ["class 1", "class 2", "class 3"]
    assert card.bands == list(range(1, 21))
    assert card.wavelengths_nm[0] == 400.0
    assert card.validation_kind == "held out, blocks"
    assert card.validation.overlap == 0.0
    assert card.settings["epochs"] == 12
    assert sum(card.class_pixels.values()) + card.validation.num_pixels <= (codes > 0).sum()
    assert result.best_epoch == card.best_epoch
    assert result.validation_accuracy > 0.8
    assert result.overall_accuracy is None
    page = (tmp_path / "r.html").read_text()
    assert 'id="subset-map"' in page
    assert "<svg" in page
    assert "held out, blocks" in page
    assert "No test labels were given" in page


def test_a_model_says_how_its_components_were_found(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    run(
        scene,
        labels,
        tmp_path / "m.safetensors",
        report=tmp_path / "r.html",
        epochs=1,
        reduction="discriminant",
    )
    model = load_model(tmp_path / "m.safetensors")
    assert model.card.settings["reduction"] == "discriminant"
    assert model.card.pca_fitted_on.startswith("the training pixels and their classes; scaling on all valid")
    assert model.reduction.noise_gain.tolist() == [1.0] * 6
    assert model.validation is not None
    assert len(model.validation) == model.card.calibration.num_pixels
    page = (tmp_path / "r.html").read_text()
    assert 'id="sets"' in page
    assert "6 discriminant components of 20 bands" in page
    assert "PCA" not in page


@pytest.mark.parametrize("network", ["hybridsn", "discriminant-context", "discriminant-svm", "lda"])
def test_fields_are_balanced_if_wanted(labelled_scene, tmp_path, network):
    """The labels have fields of different sizes, so that the weights of the model are others."""
    scene, labels, _ = labelled_scene
    own = {"patch_size": 1, "components": None} if network == "lda" else {}
    own |= {"patch_size": 1} if network == "discriminant-svm" else {}
    found = {}
    for wanted in (None, False, True):
        path = tmp_path / f"{wanted}.safetensors"
        run(scene, labels, path, network=network, field_weights=wanted, report=tmp_path / "r.html", **own)
        found[wanted] = load_model(path)
        assert found[wanted].card.settings.get("field_weights", False) is bool(wanted)
    assert found[None].digest == found[False].digest
    plain, balanced = (found[wanted].network.state_dict() for wanted in (False, True))
    assert any(not torch.equal(plain[name], balanced[name]) for name in plain)
    if network == "hybridsn":
        assert "and with balanced fields in the loss" in (tmp_path / "r.html").read_text()


def test_a_baseline_that_cannot_balance_fields_says_so(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    events = []
    run(
        scene,
        labels,
        tmp_path / "m.safetensors",
        Progress(events.append),
        network="pls_da",
        field_weights=True,
        patch_size=1,
        components=None,
    )
    assert any(
        "these settings are not used:" in str(event) and "field weights" in str(event) for event in events
    )


@pytest.mark.parametrize("pretreatment", ["snv", "continuum"])
def test_spectra_are_pretreated_in_the_map_and_in_monitoring_as_in_training(
    labelled_scene, make_scene, tmp_path, pretreatment
):
    """Both pretreatments remove a common factor: a scene twice as bright has the same map."""
    scene, labels, _ = labelled_scene
    path = tmp_path / "m.safetensors"
    params = {"network": "lda", "patch_size": 1, "components": None, "pretreatment": pretreatment}
    run(scene, labels, path, **params)
    model = load_model(path)
    assert model.card.format == "hsi-model-2"
    assert model.card.settings["pretreatment"] == pretreatment
    assert model.reduction.pretreatment.positions.tolist() == [400.0 + 10 * band for band in range(20)]
    with rasterio.open(scene) as opened:
        cube = opened.read()
    np.testing.assert_allclose(model.reduction.band_means, cube.mean(axis=(1, 2)), rtol=1e-5)
    bright = make_scene(2 * cube.astype(np.float32), "bright.tif", wavelengths=model.card.wavelengths_nm)
    maps = []
    for number, (mapped, tile_size) in enumerate([(scene, 16), (scene, 512), (bright, 32)]):
        output = tmp_path / f"map{number}.tif"
        classify.run(
            classify.Params(scene=mapped, model=path, output=output, tile_size=tile_size), Progress()
        )
        with rasterio.open(output) as opened:
            maps.append(opened.read(1))
    np.testing.assert_array_equal(maps[1], maps[0])
    np.testing.assert_array_equal(maps[2], maps[0])
    assert len(np.unique(maps[0])) == 3
    drift = monitor.run(monitor.Params(scene=bright, model=path), Progress())
    assert drift.drift < 0.05
    if pretreatment == "continuum":
        with pytest.raises(ModelError, match="train with the pretreatment none, snv or derivative"):
            exportonnx.run(exportonnx.Params(model=path, output=tmp_path / "m.onnx"), Progress())


@pytest.mark.parametrize("network", ["discriminant-svm", "discriminant-context"])
def test_a_map_of_discriminant_components_is_right_in_other_light(make_scene, tmp_path, monkeypatch, network):
    """Three classes with small differences of shape, whose training pixels are equally bright."""
    codes, rising = striped_classes(48, 56), np.linspace(0.0, 1.0, 20)
    waves = 60 * np.stack([np.sin(6 * rising), np.cos(6 * rising), 0.5 * np.sin(9 * rising) + 0.7])
    spectra = (1000 + 800 * rising + waves)[codes - 1] + 10 * np.random.default_rng(0).normal(
        size=(48, 56, 20)
    )
    cube, wavelengths = spectra.transpose(2, 0, 1).astype(np.float32), [400 + 10 * i for i in range(20)]
    scene = make_scene(cube, wavelengths=wavelengths)
    labels = write_labels(tmp_path / "labels.tif", scene, codes)
    lights = {"as in the training": 1.0, "darker": 0.85, "brighter": 1.15, "bluer": 1.1 - 0.2 * rising}
    scenes = {
        name: make_scene(
            cube * np.float32(np.reshape(factor, (-1, 1, 1))), f"{name}.tif", wavelengths=wavelengths
        )
        for name, factor in lights.items()
    }

    def accuracies(model):
        run(scene, labels, model, network=network, patch_size=None, components=10)
        for name, path in scenes.items():
            output = tmp_path / f"{model.stem}_{name}.tif"
            classify.run(classify.Params(scene=path, model=model, output=output), Progress())
            with rasterio.open(output) as opened:
                yield name, float((opened.read(1) == codes).mean())

    found = dict(accuracies(tmp_path / "m.safetensors"))
    assert min(found.values()) > 0.95, found
    monkeypatch.setattr(light, "GAIN", 0.0)
    monkeypatch.setattr(light, "TILT", 0.0)
    without = dict(accuracies(tmp_path / "without.safetensors"))
    assert without["as in the training"] > 0.95
    assert max(value for name, value in without.items() if name != "as in the training") < 0.8, without


def test_a_baseline_warns_that_it_has_no_components(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    events = []
    params = {"network": "random_forest", "reduction": "discriminant", "patch_size": 1, "components": None}
    run(scene, labels, tmp_path / "m.safetensors", Progress(events.append), **params)
    said = [event["message"] for event in events if event["event"] == "warning"]
    assert sum("the reduction discriminant is not used" in text for text in said) == 1
    assert "reduction" not in load_model(tmp_path / "m.safetensors").card.settings


def test_test_labels_are_evaluated_with_their_split_and_overlap(labelled_scene, tmp_path):
    scene, _, codes = labelled_scene
    part = np.random.default_rng(0).integers(1, 4, codes.shape)
    paths = []
    for number, name in ((1, "train"), (2, "validation"), (3, "test")):
        info = SplitInfo("random", name, 0, 0, 7, 1.0)
        paths.append(
            write_labels(tmp_path / f"{name}.tif", scene, np.where(part == number, codes, 0), info=info)
        )
    events = []
    result = run(
        scene,
        paths[0],
        tmp_path / "m.safetensors",
        Progress(events.append),
        validation=paths[1],
        test=paths[2],
        report=tmp_path / "r.html",
        epochs=8,
    )
    card = load_model(tmp_path / "m.safetensors").card
    assert card.test.num_pixels == (part == 3).sum()
    assert card.test.split_kind == card.validation_kind == "random"
    assert result.overlap == card.test.overlap == 1.0
    assert result.overall_accuracy > 0.8
    assert card.baseline.num_train == sum(card.class_pixels.values())
    assert card.baseline.validation.num_pixels == card.validation.num_pixels
    assert card.baseline.test.num_pixels == card.test.num_pixels
    said = [event["message"] for event in events if event["event"] in ("info", "warning")]
    verdict = next(text for text in said if text.startswith("hybridsn reaches"))
    # the classes are far apart in every spectrum
    assert f"on {card.test.num_pixels} test pixels (" in verdict
    assert "against linear discriminant analysis (100.0 %), and" in verdict
    assert [text.split(":")[0] for text in said[said.index(verdict) + 1 :]][:2] == ["Calibration", "Test"]
    assert f'<p id="verdict" class="warn"><b>{verdict}</b></p>' in (tmp_path / "r.html").read_text()
    assert [baseline.network for baseline in card.baselines] == ["svm", ""]
    low, high = card.test.intervals["overall_accuracy"]
    assert low <= card.test.overall_accuracy <= high
    assert f"(95 % interval {100 * low:.1f} to {100 * high:.1f} %)" in next(
        t for t in said if t.startswith("Test:")
    )
    assert "so the test accuracy is optimistic" in (tmp_path / "r.html").read_text()


def test_the_map_of_a_model_knows_its_training_pixels(labelled_scene, tmp_path):
    scene, labels, codes = labelled_scene
    left = np.indices(codes.shape)[1] < 30
    paths = [
        write_labels(tmp_path / f"{name}.tif", scene, np.where(mask, codes, 0))
        for name, mask in (("train", left), ("validation", ~left))
    ]
    params = {"network": "lda", "patch_size": 1, "components": None}
    run(scene, paths[0], tmp_path / "m.safetensors", validation=paths[1], **params)
    classify.run(
        classify.Params(scene=scene, model=tmp_path / "m.safetensors", output=tmp_path / "map.tif"),
        Progress(),
    )
    counts = [
        assess.run(assess.Params(map=tmp_path / "map.tif", reference=path), Progress())
        for path in (*paths, labels)
    ]
    trained = ((codes > 0) & left).sum()
    assert [count.num_training_pixels for count in counts] == [trained, 0, trained]
    assert [count.split_kind for count in counts] == ["training pixels", "unknown", "unknown"]


def test_test_pixels_that_were_trained_on_do_not_count(labelled_scene, tmp_path):
    scene, labels, codes = labelled_scene
    half = np.where(np.indices(codes.shape)[1] < 30, codes, 0)
    train_labels = write_labels(tmp_path / "half.tif", scene, half)
    events = []
    run(scene, train_labels, tmp_path / "m.safetensors", Progress(events.append), test=labels)
    card = load_model(tmp_path / "m.safetensors").card
    assert card.test.num_pixels == ((codes > 0) & (half == 0)).sum()
    assert any("test pixels are also training pixels" in event["message"] for event in events)


def test_classes_without_training_pixels_count_as_errors(labelled_scene, tmp_path):
    scene, _, codes = labelled_scene
    left = np.indices(codes.shape)[1] < 30
    labels = write_labels(tmp_path / "l.tif", scene, np.where(left & (codes < 3), codes, 0))
    test = write_labels(tmp_path / "t.tif", scene, np.where(~left & (codes == 3), codes, 0))
    events = []
    result = run(scene, labels, tmp_path / "m.safetensors", Progress(events.append), test=test)
    assert result.overall_accuracy == 0.0
    assert any("classes without training pixels (codes 3)" in event["message"] for event in events)


def test_the_same_call_gives_the_same_bytes(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        run(scene, labels, tmp_path / name / "m.safetensors", report=tmp_path / name / "r.html", epochs=2)
    models = [(tmp_path / name / "m.safetensors").read_bytes() for name in ("a", "b")]
    pages = [without_origin((tmp_path / name / "r.html").read_bytes()) for name in ("a", "b")]
    assert models[0] == models[1]
    timing = re.compile(r'<p id="timing">[^<]*</p>')
    assert [len(timing.findall(page)) for page in pages] == [1, 1]
    assert timing.sub("", pages[0]) == timing.sub("", pages[1])


def test_labels_on_invalid_pixels_are_left_out_with_a_warning(tmp_path, make_scene):
    codes = striped_classes(40, 48)
    cube = separable_cube(codes).astype(np.int32)
    cube[2, :3] = -1
    scene = make_scene(cube, nodata=-1)
    labels = write_labels(tmp_path / "labels.tif", scene, codes)
    events = []
    run(scene, labels, tmp_path / "m.safetensors", Progress(events.append))
    said = " ".join(event["message"] for event in events)
    [number] = re.findall(r"(\d+) of \d+ labelled pixels \([\d.]+ %\) lie where the scene is nodata", said)
    assert 0 < int(number) <= 144  # 3 rows, less the pixels in the guard band
    assert "144 of 1920 pixels drawn from the scene (7.5 %) are invalid" in said


def test_bands_can_be_chosen(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    run(scene, labels, tmp_path / "m.safetensors", bands="3-12")
    card = load_model(tmp_path / "m.safetensors").card
    assert card.bands == list(range(3, 13))
    assert card.wavelengths_nm[0] == 420.0


def test_bad_bands_are_left_out(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    with rasterio.open(scene, "r+") as dataset:
        dataset.update_tags(4, bbl="0")
    run(scene, labels, tmp_path / "m.safetensors")
    assert 4 not in load_model(tmp_path / "m.safetensors").card.bands


@pytest.mark.parametrize("form", ["corrected", "faithful"])
def test_the_recipe_of_the_form_is_used_unless_the_user_says_otherwise(labelled_scene, tmp_path, form):
    scene, labels, _ = labelled_scene
    params = train.Params(
        scene=scene,
        labels=labels,
        output_model=tmp_path / "m.safetensors",
        form=form,
        epochs=1,
        components=13,
        patch_size=9,
        label_smoothing=0.25,
    )
    train.run(params, Progress())
    settings = load_model(tmp_path / "m.safetensors").card.settings
    assert settings["batch_size"] == {"corrected": 128, "faithful": 256}[form]
    assert settings["whiten"] is (form == "faithful")
    assert settings["epochs"] == 1
    assert settings["label_smoothing"] == 0.25


def test_a_scene_with_few_bands_takes_fewer_components_than_the_recipe(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    events = []
    run(scene, labels, tmp_path / "m.safetensors", Progress(events.append), components=None, epochs=1)
    assert load_model(tmp_path / "m.safetensors").card.num_components == 20
    assert any("20 components instead of 30" in event["message"] for event in events)


REFUSALS = [
    ({"patch_size": 8}, "The patch size is 8; it must be odd"),
    ({"patch_size": 49}, "The patch size is 49, but the scene has only 56 x 48 pixels"),
    ({"patch_size": 5}, "at least 7 x 7 pixels, not 5 x 5"),
    ({"components": 21}, "21 components are asked for, but only 20 bands"),
    ({"bands": "1-4"}, "6 components are asked for, but only 4 bands"),
    ({"bands": "7"}, "Only band 7 would be used; choose at least two bands"),
    ({"bands": "1-30"}, "The scene has the bands 1 to 20; 21 is none of them"),
    ({"network": "resnet"}, 'no network or baseline "resnet"; choose one of'),
]


@pytest.mark.parametrize(("params", "message"), REFUSALS)
def test_settings_that_do_not_fit_are_refused_before_training(labelled_scene, tmp_path, params, message):
    scene, labels, _ = labelled_scene
    before = files_in(tmp_path)
    with pytest.raises(HsiError, match=message):
        run(scene, labels, tmp_path / "m.safetensors", **params)
    assert files_in(tmp_path) == before


def write_tuned(path, network):
    """Settings as Tune writes them, with the recipe of a network made fast."""
    recipe = dataclasses.replace(
        find_recipe(network, "corrected"), patch_size=7, components=6, epochs=1, batch_size=64
    )
    settings = TunedSettings(
        network=network,
        form="corrected",
        settings=settings_of(recipe),
        options=SMALL[network],
        guard=3,
        trial=4,
        num_trials=9,
        validation_accuracy=0.9,
        validation_kind="given",
        scene="s.tif",
    )
    write_settings(path, settings)
    return path


def test_the_network_is_that_of_the_settings_unless_another_one_is_named(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    settings = write_tuned(tmp_path / "best.json", "ssan")
    model = tmp_path / "m.safetensors"
    train.run(train.Params(scene=scene, labels=labels, output_model=model, settings=settings), Progress())
    assert load_model(model).card.network == "ssan"
    # The default of Train is a network like any other once it is named.
    events = []
    own = {"epochs": 1, "patch_size": 7, "components": 4}
    named = train.Params(
        scene=scene, labels=labels, output_model=model, settings=settings, network="hybridsn", **own
    )
    train.run(named, Progress(events.append))
    said = [event["message"] for event in events if event["event"] == "warning"]
    assert any(
        text.startswith("best.json has settings of ssan, and the network is hybridsn") for text in said
    )
    with_settings = model.read_bytes()
    train.run(named.model_copy(update={"settings": None}), Progress())
    assert model.read_bytes() == with_settings


def test_a_named_network_that_agrees_with_the_settings_is_trained(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    settings = write_tuned(tmp_path / "best.json", "hybridsn")
    for name, network in (("a", "hybridsn"), ("b", None)):
        params = train.Params(
            scene=scene,
            labels=labels,
            settings=settings,
            network=network,
            output_model=tmp_path / f"{name}.safetensors",
        )
        train.run(params, Progress())
    assert (tmp_path / "a.safetensors").read_bytes() == (tmp_path / "b.safetensors").read_bytes()


def test_without_a_name_and_without_settings_the_network_is_hybridsn(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    run(scene, labels, tmp_path / "m.safetensors", epochs=1)
    assert load_model(tmp_path / "m.safetensors").card.network == "hybridsn"


def test_training_in_windows_is_said_in_the_model_and_refused_where_pixels_cannot_share(
    labelled_scene, tmp_path
):
    scene, labels, _ = labelled_scene
    run(scene, labels, tmp_path / "m.safetensors", shared_training=True)
    assert load_model(tmp_path / "m.safetensors").card.settings["shared_training"] is True
    with pytest.raises(
        HsiError, match=r"pixels of ssan cannot share .*; choose one of hybridsn, hybridsn-se, or train on"
    ):
        run(scene, labels, tmp_path / "other.safetensors", shared_training=True, network="ssan")
    assert not (tmp_path / "other.safetensors").exists()


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a CUDA device")
def test_cuda_is_refused_where_there_is_none(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    with pytest.raises(DeviceError, match="CUDA is asked for"):
        run(scene, labels, tmp_path / "m.safetensors", device="cuda")


def test_outputs_that_cannot_be_written_are_refused_before_training(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    with pytest.raises(HsiError, match="there is no folder"):
        run(scene, labels, tmp_path / "missing" / "m.safetensors")
    with pytest.raises(HsiError, match="is an input as well"):
        run(scene, labels, labels)


def test_labels_that_nothing_can_be_learned_from_are_refused(labelled_scene, tmp_path):
    scene, _, codes = labelled_scene
    one = write_labels(tmp_path / "one.tif", scene, np.where(codes == 1, 1, 0).astype(np.uint16))
    with pytest.raises(HsiError, match="The labels hold 1 class"):
        run(scene, one, tmp_path / "m.safetensors")
    lonely = np.where(codes == 1, 1, 0).astype(np.uint16)
    lonely[0, 20] = 2
    with pytest.raises(HsiError, match=r"Too few labelled pixels: class 2 \(1 pixel\)"):
        run(scene, write_labels(tmp_path / "lonely.tif", scene, lonely), tmp_path / "m.safetensors")
    assert not (tmp_path / "m.safetensors").exists()


def test_labels_on_another_grid_are_refused(labelled_scene, tmp_path, make_scene):
    _, labels, codes = labelled_scene
    other = make_scene(separable_cube(codes[:40]), "other.tif")
    with pytest.raises(HsiError, match="are on another grid"):
        run(other, labels, tmp_path / "m.safetensors")
    elsewhere = make_scene(separable_cube(codes), "elsewhere.tif", crs="EPSG:32633")
    with pytest.raises(HsiError, match=r"another grid .*EPSG:32616.*EPSG:32633"):
        run(elsewhere, labels, tmp_path / "m.safetensors")


def test_a_cancelled_training_leaves_nothing(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    before, epochs = files_in(tmp_path), []

    def emit(event):
        if "Epoch 2" in event["message"]:
            epochs.append(1)

    with pytest.raises(CancelledError):
        run(scene, labels, tmp_path / "m.safetensors", Progress(emit, lambda: bool(epochs)), epochs=50)
    assert files_in(tmp_path) == before


def test_a_killed_training_goes_on_and_ends_with_the_weights_of_an_uninterrupted_one(
    labelled_scene, tmp_path
):
    scene, _, codes = labelled_scene
    rows = np.indices(codes.shape)[0]
    labels = write_labels(tmp_path / "train.tif", scene, np.where(rows < 24, codes, 0))
    validation = write_labels(tmp_path / "validation.tif", scene, np.where(rows >= 28, codes, 0))
    run(scene, labels, tmp_path / "whole.safetensors", validation=validation, epochs=4)
    output = tmp_path / "killed" / "whole.safetensors"
    output.parent.mkdir()
    command = [sys.executable, "-m", "hsi_core.cli", "train", "--scene", scene, "--labels", labels]
    command += ["--validation", validation]
    command += [
        "--output-model",
        output,
        "--patch-size",
        "7",
        "--components",
        "6",
        "--epochs",
        "4",
        "--batch-size",
        "64",
    ]
    process = subprocess.Popen([str(word) for word in command], stderr=subprocess.PIPE, text=True)
    for line in process.stderr:
        if "Epoch 2 of" in line:
            os.kill(process.pid, signal.SIGKILL)
            break
    process.wait()
    assert files_in(output.parent) == ["whole.safetensors.checkpoint"]
    events = []
    run(scene, labels, output, Progress(events.append), validation=validation, epochs=4)
    assert any("resumes after epoch 2" in event["message"] for event in events)
    assert output.read_bytes() == (tmp_path / "whole.safetensors").read_bytes()
    assert files_in(output.parent) == ["whole.safetensors"]


def test_a_training_does_not_resume_after_the_border_to_the_validation_moved(labelled_scene, tmp_path):
    """Training pixels become validation pixels: a resumed network would have been trained on them."""
    scene, _, codes = labelled_scene
    rows = np.indices(codes.shape)[0]
    output = tmp_path / "killed" / "m.safetensors"
    output.parent.mkdir()

    def subsets(name, *, border):
        write_labels(tmp_path / f"{name}_t.tif", scene, np.where(rows < border, codes, 0))
        write_labels(tmp_path / f"{name}_v.tif", scene, np.where(rows >= border, codes, 0))
        return {"labels": tmp_path / f"{name}_t.tif", "validation": tmp_path / f"{name}_v.tif"}

    def start(progress, **files):
        train.run(train.Params(scene=scene, output_model=output, **(FAST | {"epochs": 3} | files)), progress)

    run_and_lose_the_parent(start, at_percent=60, **subsets("first", border=24))
    assert files_in(output.parent) == ["m.safetensors.checkpoint"]
    events = []
    start(Progress(events.append), **subsets("second", border=32))
    said = " ".join(event.get("message", "") for event in events)
    assert "belongs to a training with other data or settings" in said
    assert "resumes" not in said


def test_points_too_few_for_blocks_are_held_out_at_random_with_a_warning(labelled_scene, tmp_path):
    scene, _, codes = labelled_scene
    few = np.zeros_like(codes)
    few[6:8, 6:10] = codes[6:8, 6:10]
    events = []
    run(
        scene,
        write_labels(tmp_path / "few.tif", scene, few),
        tmp_path / "m.safetensors",
        Progress(events.append),
    )
    assert any("drawn at random" in event["message"] for event in events)
    assert load_model(tmp_path / "m.safetensors").card.validation_kind == "held out, random"


def test_a_baseline_with_surroundings_is_compared_with_the_spectrum_alone(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    path = tmp_path / "m.safetensors"
    train.run(
        train.Params(scene=scene, labels=labels, output_model=path, network="lda", patch_size=3), Progress()
    )
    assert load_model(path).card.baseline.network == "lda"


def test_without_a_network_the_method_is_chosen_and_classify_takes_its_regularisation(
    labelled_scene, tmp_path, monkeypatch
):
    scene, labels, _ = labelled_scene
    choose = partial(choose_automatically, candidates=("lda",))

    def choose_weak(*given, **options):
        return dataclasses.replace(choose(*given, **options), strength="weak")

    monkeypatch.setattr(train, "choose_automatically", choose_weak)
    path, events = tmp_path / "m.safetensors", []
    params = train.Params(scene=scene, labels=labels, output_model=path, buffer=1.0)  # it is for vectors
    train.run(params, Progress(events.append))
    assert sum("the buffer is for points" in event.get("message", "") for event in events) == 1
    card = load_model(path).card
    assert card.network == "lda"
    assert card.settings["chosen_automatically"].startswith("lda is ")
    assert any(event.get("message") == card.settings["chosen_automatically"] for event in events)
    tags = {}
    for name in ("auto", "off"):
        output = tmp_path / f"{name}.tif"
        params = classify.Params(scene=scene, model=path, output=output, regularise=name)
        classify.run(params, Progress())
        with rasterio.open(output) as dataset:
            tags[name] = dataset.tags().get("HSI_REGULARISE", "")
    assert tags["auto"]
    assert not tags["off"]


@pytest.mark.parametrize(("kind", "by_polygons"), [("polygons", True), ("blocks", False)])
def test_the_choice_compares_methods_as_the_labels_were_divided(
    labelled_scene, tmp_path, monkeypatch, kind, by_polygons
):
    scene, labels, _ = labelled_scene
    split, asked = tmp_path / "train.tif", []
    shutil.copy(labels, split)
    with rasterio.open(split, "r+") as dataset:
        dataset.update_tags(**SplitInfo(kind, "train", 0, 0, 1, 0.0).to_tags())

    def choose(*given, **options):
        asked.append(options["by_polygons"])
        raise SplitError("seen")

    monkeypatch.setattr(train, "choose_automatically", choose)
    params = train.Params(scene=scene, labels=split, output_model=tmp_path / "m.safetensors")
    with pytest.raises(SplitError, match="seen"):
        train.run(params, Progress())
    assert asked == [by_polygons]


def test_settings_of_a_network_without_a_network_train_hybridsn_with_a_warning(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    path, events = tmp_path / "m.safetensors", []
    params = train.Params(scene=scene, labels=labels, output_model=path, epochs=1, components=3)
    train.run(params, Progress(events.append))
    assert load_model(path).card.network == "hybridsn"
    words = "settings of a network are given (components, epochs): hybridsn is trained"
    assert any(words in event.get("message", "") for event in events)


def test_settings_of_a_network_with_the_automatic_choice_are_refused(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    params = train.Params(
        scene=scene, labels=labels, output_model=tmp_path / "m.safetensors", network="auto", epochs=3
    )
    with pytest.raises(ParameterError, match="settings of a network are given: epochs. Leave them out, or"):
        train.run(params, Progress())
