"""The classify task: its own refusals and warnings; the maps have tests in `mapping`."""

import json
import shutil
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
import scipy.stats
from affine import Affine
from pydantic import ValidationError

from hsi_core.accuracy.calibration import Calibration, Reliability
from hsi_core.accuracy.validation_scores import ValidationScores
from hsi_core.errors import ModelError, ParameterError
from hsi_core.modelfile.model_file import load_model, save_model
from hsi_core.modelfile.places import TrainingPlaces
from hsi_core.modelfile.statistics import compute_scene_statistics
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import classify, regularise
from models_for_tests import write_model
from scenes_for_tests import files_in, separable_cube, write_scene


@pytest.fixture
def run(make_scene, tmp_path):
    """Classifies a small scene; gives the result and the warnings."""
    cube = np.random.default_rng(0).integers(1, 4000, (14, 17, 19)).astype(np.uint16)
    cube[:, 3:5, 6:9] = 0
    scene = make_scene(cube, nodata=0)

    def call(network="svm", *, settings=None, **params):
        path, events = tmp_path / "m.safetensors", []
        card = write_model(path, scene, network=network)
        if settings is not None:
            model = load_model(path)
            save_model(
                path,
                card=card.model_copy(update={"settings": settings}),
                weights=model.network.state_dict(),
                reduction=model.reduction,
            )
        result = classify.run(
            classify.Params(scene=scene, model=path, output=tmp_path / "map.tif", device="cpu", **params),
            Progress(events.append),
        )
        return result, [event["message"] for event in events if event["event"] == "warning"]

    return call


@pytest.mark.parametrize(
    ("params", "message"),
    [
        (
            {"provider": "cpu"},
            'The provider "cpu" needs ONNX Runtime; choose the engine onnx, or leave out the provider.',
        ),
        (
            {"engine": "onnx", "precision": "bfloat16"},
            "ONNX Runtime computes in float32, not in bfloat16; choose the engine torch, or leave out the "
            "precision.",
        ),
        (
            {"test_time_augmentation": True},
            "m.safetensors evaluates single pixels, which rotations and flips do not change; leave out "
            "test-time augmentation.",
        ),
    ],
)
def test_parameters_that_do_not_go_together_are_refused(run, tmp_path, params, message):
    with pytest.raises(ParameterError) as refusal:
        run(**params)
    assert str(refusal.value) == message
    assert files_in(tmp_path) == ["m.safetensors", "scene.tif"]


@pytest.fixture
def refused(make_scene, tmp_path):
    """The refusal of models a and b together; nothing is written."""
    scene = make_scene(np.random.default_rng(0).integers(1, 4000, (14, 17, 19)).astype(np.uint16))

    def call(first, second, **params):
        paths = [tmp_path / "a.safetensors", tmp_path / "b.safetensors"]
        for path, options in zip(paths, (first, second), strict=True):
            write_model(path, scene, **{"network": "lda", **options})
        with pytest.raises((ParameterError, ModelError)) as refusal:
            classify.run(
                classify.Params(
                    scene=scene, model=paths[0], more_models=paths[1:], output=tmp_path / "map.tif", **params
                ),
                Progress(),
            )
        assert files_in(tmp_path) == ["a.safetensors", "b.safetensors", "scene.tif"]
        return str(refusal.value)

    return call


@pytest.mark.parametrize(
    ("second", "params", "message"),
    [
        (
            {"network": "svm"},
            {"engine": "onnx"},
            "ONNX Runtime evaluates one model, but 2 are given; choose the engine torch, or one model.",
        ),
        (
            {"network": "svm"},
            {"precision": "bfloat16"},
            "bfloat16 is compared with float32 for one model, but 2 are given; leave out the precision, or "
            "choose one model.",
        ),
        (
            {"network": "svm"},
            {"test_time_augmentation": True},
            "a.safetensors, b.safetensors evaluate single pixels, which rotations and flips do not change; "
            "leave out test-time augmentation.",
        ),
        (
            {"network": "svm"},
            {"wanted_accuracy": 0.9},
            "A wanted accuracy and sets of classes come from the validation pixels of one model, but 2 "
            "models are given; choose one model, or give a smallest confidence.",
        ),
        (
            {},
            {},
            "The models a.safetensors and b.safetensors are the same model; give each model once.",
        ),
        (
            {"codes": (1, 2, 4)},
            {},
            "The models have different classes: a.safetensors 1 name 1, 2 name 2, 3 name 3; b.safetensors "
            "1 name 1, 2 name 2, 4 name 4. Choose models with the same classes.",
        ),
    ],
)
def test_models_that_cannot_map_together_are_refused(refused, second, params, message):
    assert refused({}, second, **params) == message


def test_a_disagreement_of_one_model_is_refused(run, tmp_path):
    with pytest.raises(ParameterError) as refusal:
        run(disagreement=tmp_path / "d.tif")
    assert str(refusal.value) == (
        "The disagreement is that of several models, but one model is given; give further models, or leave "
        "out the disagreement."
    )


def _with_settings(settings):
    return SimpleNamespace(card=SimpleNamespace(settings=settings))


@pytest.mark.parametrize(
    ("strengths", "expected", "words"),
    [
        (("weak", "weak"), "weak", 'The map is regularised with the strength "weak"'),
        (("weak", "off"), "off", "the models name different strengths (weak, off). Choose a strength."),
    ],
)
def test_models_have_to_agree_on_the_automatic_regularisation(strengths, expected, words):
    events = []
    params = classify.Params(scene="s.tif", model="m", output="o.tif")
    models = [_with_settings({"regularise": strength}) for strength in strengths]
    assert classify._choose_strength(params, models, None, Progress(events.append)) == expected
    assert words in events[0]["message"]


def test_a_model_that_names_an_unknown_regularisation_is_refused():
    models = [_with_settings({"regularise": "huge"})]
    with pytest.raises(ModelError, match='names the regularisation "huge", which does not exist'):
        classify._choose_strength(
            classify.Params(scene="s.tif", model="m", output="o.tif"), models, None, Progress()
        )


@pytest.fixture
def held_model(make_scene, tmp_path):
    """Two fields, and labels of which some contradict the spectra; scene, a function that saves, labels."""
    classes = np.ones((20, 40), np.uint16)
    classes[:, 20:] = 2
    scene = make_scene(separable_cube(classes.astype(np.int64) - 1, 4, seed=1))
    labels = np.where(np.indices(classes.shape).sum(0) % 20 == 3, classes, 0).astype(np.uint16)
    labels[5, 5:8] = 2
    path = tmp_path / "m.safetensors"
    card = write_model(path, scene, network="svm")
    model = load_model(path)
    where = np.argwhere(labels)

    def save(**settings):
        with open_scene(scene) as opened:
            save_model(
                path,
                card=card.model_copy(update={"settings": settings}),
                weights=model.network.state_dict(),
                reduction=model.reduction,
                places=[TrainingPlaces.of(opened.grid, where, labels[tuple(where.T)], scene=scene.name)],
            )
        return path

    return scene, save, labels


def _map_of(scene, path, output, **params):
    events = []
    classify.run(
        classify.Params(scene=scene, model=path, output=output, device="cpu", **params),
        Progress(events.append),
    )
    with rasterio.open(output) as dataset:
        return dataset.read(1), dataset.tags(), [event.get("message", "") for event in events]


def test_a_map_of_the_training_scene_is_held_to_the_training_labels(held_model, tmp_path):
    scene, save, labels = held_model
    path, output = save(held_to_labels=True, regularise="off"), tmp_path / "map.tif"
    plain, tags, _ = _map_of(scene, path, output, regularise="off")
    assert "HSI_HELD_TO_LABELS" not in tags
    is_labelled = labels > 0
    assert (plain[is_labelled] != labels[is_labelled]).any()
    found, tags, messages = _map_of(scene, path, output)
    np.testing.assert_array_equal(found[is_labelled], labels[is_labelled])
    assert tags["HSI_HELD_TO_LABELS"] == f"{is_labelled.sum()} pixels that m.safetensors was trained on"
    assert tags["HSI_REGULARISE"] == "gamma 0.03, 64 steps"
    assert any(f"held to the {is_labelled.sum()} training pixels of the model" in one for one in messages)
    for size in (16, 40):
        again, *_ = _map_of(scene, path, output, regularise="held", tile_size=size)
        np.testing.assert_array_equal(again, found)
    window = labels[:, :30]
    with rasterio.open(output) as dataset:
        (left, top), (right, bottom) = (dataset.transform * corner for corner in ((0, 0), (30, 20)))
    part, *_ = _map_of(scene, path, output, extent=f"{left},{right},{bottom},{top}")
    np.testing.assert_array_equal(part[window > 0], window[window > 0])


def test_regularise_held_to_the_same_labels_gives_the_same_map(held_model, tmp_path):
    scene, save, labels = held_model
    path, shares = save(held_to_labels=True, regularise="off"), tmp_path / "shares.tif"
    found, *_ = _map_of(scene, path, tmp_path / "map.tif")
    _map_of(scene, path, tmp_path / "off.tif", regularise="off", probabilities=shares)
    where = write_scene(tmp_path / "labels.tif", labels[None])
    regularise.run(
        regularise.Params(
            probabilities=shares, scene=scene, labels=where, output=tmp_path / "r.tif", device="cpu"
        ),
        Progress(),
    )
    with rasterio.open(tmp_path / "r.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1), found)


def test_a_scene_of_another_name_is_held_only_if_the_user_asks_for_it(held_model, tmp_path):
    scene, save, labels = held_model
    path, other = save(held_to_labels=True, regularise="strong"), scene.with_name("next_year.tif")
    shutil.copyfile(scene, other)
    _, tags, _ = _map_of(other, path, tmp_path / "map.tif")
    assert "HSI_HELD_TO_LABELS" not in tags
    assert tags["HSI_REGULARISE"].startswith("strong")
    found, tags, _ = _map_of(other, path, tmp_path / "map.tif", regularise="held")
    np.testing.assert_array_equal(found[labels > 0], labels[labels > 0])
    with rasterio.open(other, "r+") as dataset:
        dataset.transform = dataset.transform * Affine.translation(500, 0)
    with pytest.raises(ParameterError, match="cannot be held to training labels: none .* next_year.tif"):
        _map_of(other, path, tmp_path / "map.tif", regularise="held")


def test_all_models_have_to_ask_for_a_held_map(held_model, tmp_path):
    scene, save, labels = held_model
    asks = shutil.copyfile(save(held_to_labels=True, regularise="weak"), tmp_path / "asks.safetensors")
    other = shutil.copyfile(save(held_to_labels=False, regularise="weak"), tmp_path / "other.safetensors")
    again = shutil.copyfile(save(held_to_labels=True, regularise="strong"), tmp_path / "again.safetensors")
    for second, is_held in ((again, True), (other, False)):
        found, tags, _ = _map_of(scene, asks, tmp_path / "map.tif", more_models=[second])
        assert ("HSI_HELD_TO_LABELS" in tags) == is_held
        assert (found[labels > 0] == labels[labels > 0]).all() == is_held
        assert tags["HSI_REGULARISE"].startswith("gamma 0.03" if is_held else "weak")


@pytest.mark.parametrize(
    ("name", "value"), [("tile_size", 15), ("batch_size", 0), ("memory_limit", 0), ("precision", "float16")]
)
def test_values_out_of_range_are_refused(run, name, value):
    with pytest.raises(ValidationError, match=name):
        run(**{name: value})


def test_the_result_counts_valid_and_invalid_pixels(run, tmp_path):
    result, warnings = run()
    assert (result.num_pixels, result.num_invalid) == (17 * 19 - 6, 6)
    assert (result.precision, result.agreement) == ("float32", None)
    assert warnings == []
    with rasterio.open(tmp_path / "map.tif") as dataset:
        tags = dataset.tags()
    assert (tags["HSI_SCENE"], tags["HSI_MODEL"]) == ("scene.tif", "m.safetensors")
    assert tags["HSI_MODEL_SHA256"] == load_model(tmp_path / "m.safetensors").digest
    assert (tags["HSI_NETWORK"], tags["HSI_PATCH_SIZE"]) == ("svm (corrected)", "1")
    assert "HSI_TEST_TIME_AUGMENTATION" not in tags


def test_a_window_is_mapped_as_it_is_in_the_map_of_the_whole(run, tmp_path):
    run()
    with rasterio.open(tmp_path / "map.tif") as dataset:
        whole, corners = dataset.read(1), [dataset.transform * corner for corner in ((4, 3), (12, 10))]
    (left, top), (right, bottom) = corners
    result, _ = run(extent=f"{left},{right},{bottom},{top}")
    assert (result.num_pixels, result.num_invalid) == (8 * 7 - 6, 6)
    with rasterio.open(tmp_path / "map.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1), whole[3:10, 4:12])
        assert dataset.transform * (0, 0) == (left, top)


@pytest.mark.slow
@pytest.mark.parametrize(("settings", "has_warning"), [({}, False), ({"augment": False}, True)])
def test_averaging_is_told_in_the_map_and_warned_of_for_a_model_without_augmentation(
    run, tmp_path, settings, has_warning
):
    _, warnings = run("hybridsn", settings=settings, test_time_augmentation=True)
    expected = (
        "m.safetensors was trained without rotated or flipped patches: averaging over rotations and flips "
        "may make the map worse."
    )
    assert warnings == [expected] * has_warning
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert dataset.tags()["HSI_TEST_TIME_AUGMENTATION"] == "mean of 8 turns and flips"


@pytest.mark.parametrize("regularise", ["off", "weak"])
def test_the_temperature_changes_the_confidence_and_never_the_class(make_scene, tmp_path, regularise):
    scene = make_scene(np.random.default_rng(0).integers(1, 4000, (14, 17, 19)).astype(np.uint16))
    path, found = tmp_path / "m.safetensors", {}
    card = write_model(path, scene, network="svm")
    model, part = load_model(path), Reliability.of(np.ones(1), np.ones(1, dtype=bool))
    for temperature in (1.0, 0.25):
        calibration = Calibration(temperature=temperature, num_pixels=1, before=part, after=part)
        save_model(
            path,
            card=card.model_copy(update={"calibration": calibration if temperature != 1.0 else None}),
            weights=model.network.state_dict(),
            reduction=model.reduction,
        )
        files = {
            name: tmp_path / f"{name}{temperature}.tif" for name in ("output", "probabilities", "confidence")
        }
        classify.run(
            classify.Params(scene=scene, model=path, device="cpu", regularise=regularise, **files), Progress()
        )
        for name, file in files.items():
            with rasterio.open(file) as dataset:
                found[name, temperature] = dataset.read()
    np.testing.assert_array_equal(found["output", 0.25], found["output", 1.0])
    powers = found["probabilities", 1.0].astype(np.float64) ** 4  # softmax of four times the logits
    expected = powers / powers.sum(0)
    np.testing.assert_allclose(found["probabilities", 0.25], expected, rtol=1e-4, atol=1e-6)
    np.testing.assert_allclose(found["confidence", 0.25][0], expected.max(0), rtol=1e-4)


@pytest.mark.parametrize(("num_models", "regularise"), [(1, "weak"), (2, "off")])
def test_pixels_of_low_confidence_become_unclassified(make_scene, tmp_path, regularise, num_models):
    scene = make_scene(np.random.default_rng(0).integers(1, 4000, (14, 17, 19)).astype(np.uint16))
    paths = [tmp_path / f"{network}.safetensors" for network in ("svm", "lda")][:num_models]
    for path in paths:
        write_model(path, scene, network=path.stem)
    names = ("confidence", "entropy", "margin", "probabilities")
    files, found, events = {name: tmp_path / f"{name}.tif" for name in names}, {}, []

    def run(name, **params):
        result = classify.run(
            classify.Params(
                scene=scene,
                model=paths[0],
                more_models=paths[1:] or None,
                device="cpu",
                output=tmp_path / f"{name}.tif",
                regularise=regularise,
                **params,
            ),
            Progress(events.append),
        )
        with rasterio.open(result.output) as dataset:
            return result, dataset.read(1), dataset.tags(), dataset.colormap(1)

    _, plain, *_ = run("plain", **files)
    for name, path in files.items():
        with rasterio.open(path) as dataset:
            found[name] = dataset.read()
    threshold = float(np.median(found["confidence"]))
    result, codes, tags, colors = run("map", min_confidence=threshold)
    is_rejected = found["confidence"][0] < threshold
    assert is_rejected.sum() == 161
    np.testing.assert_array_equal(codes, np.where(is_rejected, 4, plain))
    assert (result.num_pixels, result.num_unclassified) == ((~is_rejected).sum(), is_rejected.sum())
    assert json.loads(tags["HSI_UNCLASSIFIED"]) == {"code": 4, "name": "unclassified", "color": "#808080"}
    assert [record["code"] for record in json.loads(tags["HSI_CLASS_TABLE"])] == [1, 2, 3]
    assert (np.float32(tags["HSI_MIN_CONFIDENCE"]), colors[4]) == (threshold, (128, 128, 128, 255))
    assert 'label="unclassified"' in result.output.with_suffix(".qml").read_text(encoding="utf-8")
    words = f'have a confidence below {threshold:.4g} and are "unclassified" (code 4).'
    assert any(words in event.get("message", "") for event in events)
    ordered = np.sort(found["probabilities"], axis=0)
    np.testing.assert_array_equal(found["margin"][0], ordered[-1] - ordered[-2])
    expected = scipy.stats.entropy(found["probabilities"].astype(float), base=3, axis=0)
    np.testing.assert_allclose(found["entropy"][0], expected, rtol=1e-4, atol=1e-5)


def test_validation_pixels_choose_the_rejection_and_the_sets(make_scene, tmp_path):
    """The scores are those of the map, so that all shares can be counted in its rasters."""
    scene = make_scene(np.random.default_rng(0).integers(1, 4000, (14, 17, 19)).astype(np.uint16))
    path, events = tmp_path / "m.safetensors", []
    card = write_model(path, scene, network="lda")
    model = load_model(path)

    def run(**params):
        params = {"scene": scene, "model": path, "output": tmp_path / "map.tif", "device": "cpu"} | params
        return classify.run(classify.Params(**params), Progress(events.append))

    def read(path):
        with rasterio.open(path) as dataset:
            return dataset.read(), dataset.tags()

    run(probabilities=tmp_path / "p.tif")
    shares = read(tmp_path / "p.tif")[0]
    flat = shares.reshape(3, -1).T
    rng = np.random.default_rng(1)
    targets = np.where(rng.random(len(flat)) < flat.max(1), flat.argmax(1), rng.integers(0, 3, len(flat)))
    scores = ValidationScores.of(flat, targets, np.arange(len(flat)) % 2)
    save_model(
        path,
        card=card,
        weights=model.network.state_dict(),
        reduction=model.reduction,
        validation=scores,
    )
    result = run(wanted_accuracy=0.9, set_size=tmp_path / "s.tif", set_coverage=0.85)
    codes, tags = read(tmp_path / "map.tif")
    is_classified = codes.reshape(-1) != 4
    assert 0 < is_classified.sum() < len(flat)
    assert scores.is_right[is_classified].mean() >= 0.9
    assert (result.num_pixels, result.threshold) == (is_classified.sum(), flat.max(1)[is_classified].min())
    assert result.expected_accuracy == pytest.approx(0.9, abs=0.05)
    assert tags["HSI_WANTED_ACCURACY"] == "0.9"
    sizes, tags = read(tmp_path / "s.tif")
    threshold = np.float32(tags["HSI_SET_THRESHOLD"])
    np.testing.assert_array_equal(sizes[0], np.maximum((shares >= threshold).sum(0), 1))
    assert sizes.dtype == np.uint8
    assert result.kept_set_coverage == pytest.approx(0.85, abs=0.05)
    told = [event["message"] for event in events if event["event"] == "info"]
    assert sum(words.startswith(("Wanted accuracy 90.0 %", "Sets of classes")) for words in told) == 2


@pytest.mark.parametrize(
    ("params", "message"),
    [
        (
            {"wanted_accuracy": 0.9, "min_confidence": 0.5},
            "A wanted accuracy and a smallest confidence are given, but the wanted accuracy chooses the "
            "confidence; leave out one of them.",
        ),
        (
            {"wanted_accuracy": 0.9},
            "m.safetensors keeps no validation pixels, which a wanted accuracy needs: an older version wrote "
            "the file, or the validation pixels were few or lay in one place. Train again with labels in "
            "several places, or give a smallest confidence instead.",
        ),
        (
            {"set_size": "s.tif"},
            "m.safetensors keeps no validation pixels, which a set of classes needs: an older version wrote "
            "the file, or the validation pixels were few or lay in one place. Train again with labels in "
            "several places, or leave out the sets.",
        ),
    ],
)
def test_thresholds_without_validation_pixels_are_refused(run, params, message):
    with pytest.raises((ParameterError, ModelError)) as refusal:
        run(**params)
    assert str(refusal.value) == message


@pytest.mark.parametrize("regularise", ["off", "weak"])
def test_pixels_unlike_the_training_scene_are_mapped_and_told(make_scene, tmp_path, regularise):
    """The training scene is the left half; in the right half, 20 pixels are far from it."""
    cube = np.random.default_rng(0).normal(2000, 100, (14, 20, 30)).astype(np.uint16)
    left = make_scene(cube[:, :, :15], name="left.tif")
    path, events = tmp_path / "m.safetensors", []
    card, spectra = write_model(path, left, network="lda"), cube[:, :, :15].reshape(14, -1).T.astype(float)
    model, even = load_model(path), np.full((len(spectra), 3), 1 / 3)
    statistics = compute_scene_statistics(
        spectra, reduction=model.reduction, probabilities=even, validation_probabilities=even
    )
    save_model(
        path,
        card=card,
        weights=model.network.state_dict(),
        reduction=model.reduction,
        statistics=statistics,
    )
    cube[:, 3, 5:25] += 900
    scene, found = make_scene(cube, name="whole.tif"), []
    for side in (16, 256):
        result = classify.run(
            classify.Params(
                scene=scene,
                model=path,
                output=tmp_path / "map.tif",
                distance=tmp_path / "d.tif",
                tile_size=side,
                regularise=regularise,
                device="cpu",
            ),
            Progress(events.append),
        )
        with rasterio.open(tmp_path / "d.tif") as dataset:
            found.append(dataset.read(1))
    np.testing.assert_allclose(found[0], found[1], rtol=1e-6)
    assert (found[0][3, 5:25] > 2).all()
    assert result.unlike_share == (found[1] > 1).mean()
    assert 20 / 600 <= result.unlike_share < 60 / 600
    words = f"{100 * result.unlike_share:.1f} % of the scene is unlike anything that the model was trained on"
    assert any(event.get("message", "").startswith(words) for event in events)
