import dataclasses
import functools
import hashlib
import json

import numpy as np
import pytest
import rasterio
import torch
from safetensors import safe_open
from safetensors.torch import save_file

from hsi_core.accuracy.validation_scores import ValidationScores
from hsi_core.errors import ModelError
from hsi_core.grid import Grid
from hsi_core.inputs.pretreatment import Pretreatment
from hsi_core.inputs.reduction import Reduction
from hsi_core.modelfile.consistency import build_without_values
from hsi_core.modelfile.model_file import build_of_card, load_model, match_bands, save_model, write_provenance
from hsi_core.modelfile.places import TrainingPlaces
from hsi_core.modelfile.provenance import Provenance
from hsi_core.modelfile.statistics import compute_scene_statistics
from hsi_core.models.recipe import FORMS
from hsi_core.models.registry import network_names
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from models_for_tests import FITTED, make_network, write_model


@pytest.fixture
def scene(make_scene):
    rng = np.random.default_rng(0)
    return make_scene(
        rng.integers(0, 4000, (16, 20, 22)).astype(np.uint16), wavelengths=[400 + 10 * i for i in range(16)]
    )


def test_a_model_comes_back_as_it_was_written(tmp_path, scene):
    card = write_model(tmp_path / "model.safetensors", scene)
    model = load_model(tmp_path / "model.safetensors")
    assert model.card == card
    assert model.card.class_table.names == ["name 1", "name 2", "name 3"]
    assert not model.network.training
    assert model.reduction.num_channels == 13


def test_the_same_training_gives_the_same_bytes(tmp_path, scene):
    for name in ("a", "b"):
        write_model(tmp_path / f"{name}.safetensors", scene)
    assert (tmp_path / "a.safetensors").read_bytes() == (tmp_path / "b.safetensors").read_bytes()


@pytest.mark.parametrize("keep", [0, 5, 200, -100])
def test_a_truncated_model_is_refused(tmp_path, scene, keep):
    path = tmp_path / "model.safetensors"
    write_model(path, scene)
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(ModelError, match="is not a model file, or it is truncated"):
        load_model(path)


def test_a_foreign_file_is_refused(tmp_path):
    path = tmp_path / "weights.safetensors"
    save_file({"a": torch.zeros(3)}, path)
    with pytest.raises(ModelError, match="written by another program"):
        load_model(path)
    text = tmp_path / "text.safetensors"
    text.write_text("hello, this is not a model at all")
    with pytest.raises(ModelError, match="is not a model file"):
        load_model(text)
    with pytest.raises(ModelError, match="There is no model file"):
        load_model(tmp_path / "none.safetensors")


def test_a_card_that_does_not_fit_the_weights_is_refused(tmp_path, scene):
    path = tmp_path / "model.safetensors"
    write_model(path, scene)
    raw = path.read_bytes()
    changed = raw.replace(b'\\"patch_size\\":9', b'\\"patch_size\\":7')
    assert changed != raw
    path.write_bytes(changed)
    with pytest.raises(ModelError, match="does not hold what its description says"):
        load_model(path)


def test_bands_are_matched_by_wavelength_in_any_order(tmp_path, scene, make_scene):
    write_model(tmp_path / "model.safetensors", scene)
    card = load_model(tmp_path / "model.safetensors").card
    backwards = [1000, *reversed([400 + 10 * i for i in range(16)]), 1100]
    other = make_scene(np.ones((18, 20, 22), np.uint16), "other.tif", wavelengths=backwards)
    with open_scene(other) as opened:
        assert match_bands(card, opened, Progress()) == list(range(17, 1, -1))


def test_bad_bands_of_a_scene_that_the_model_uses_are_told(tmp_path, scene, make_scene):
    write_model(tmp_path / "model.safetensors", scene)
    card = load_model(tmp_path / "model.safetensors").card
    wavelengths = [*(400 + 10 * i for i in range(16)), 1000]
    other = make_scene(np.ones((17, 20, 22), np.uint16), "other.tif", wavelengths=wavelengths)
    with rasterio.open(other, "r+") as dataset:
        for band in (3, 4, 17):
            dataset.update_tags(band, bbl="0")
    events = []
    with open_scene(other) as opened:
        match_bands(card, opened, Progress(events.append))
    assert [event["message"] for event in events] == [
        "The scene other.tif marks bands as bad that the model uses: 3-4. If their values are wrong, so is "
        "the result; train a model without them."
    ]


def test_other_wavelengths_are_refused_with_both_lists(tmp_path, scene, make_scene):
    write_model(tmp_path / "model.safetensors", scene)
    card = load_model(tmp_path / "model.safetensors").card
    other = make_scene(
        np.ones((16, 20, 22), np.uint16), "other.tif", wavelengths=[900 + 10 * i for i in range(16)]
    )
    with (
        open_scene(other) as opened,
        pytest.raises(ModelError, match=r"lacks 16.*trained with 16 bands.*scene has 16 bands"),
    ):
        match_bands(card, opened, Progress())


def test_another_number_of_bands_is_refused_where_wavelengths_are_unknown(tmp_path, scene, make_scene):
    write_model(tmp_path / "model.safetensors", scene)
    card = load_model(tmp_path / "model.safetensors").card
    other = make_scene(np.ones((15, 20, 22), np.uint16), "other.tif")
    with (
        open_scene(other) as opened,
        pytest.raises(
            ModelError, match="has 15 bands without wavelengths, but the model was trained on a scene with 16"
        ),
    ):
        match_bands(card, opened, Progress())


def test_the_same_number_of_bands_without_wavelengths_is_taken_with_a_warning(tmp_path, scene, make_scene):
    write_model(tmp_path / "model.safetensors", scene)
    card = load_model(tmp_path / "model.safetensors").card
    events = []
    other = make_scene(np.ones((16, 20, 22), np.uint16), "other.tif")
    with open_scene(other) as opened:
        assert match_bands(card, opened, Progress(events.append)) == list(range(1, 17))
    assert "matched by their position" in events[0]["message"]


def test_the_card_is_plain_json_in_the_header(tmp_path, scene):
    path = tmp_path / "model.safetensors"
    write_model(path, scene)
    raw = path.read_bytes()
    header = json.loads(raw[8 : 8 + int.from_bytes(raw[:8], "little")])
    card = json.loads(header["__metadata__"]["hsi_model_card"])
    assert card["classes"][0] == {"code": 1, "name": "name 1", "color": "#000010"}


def test_the_training_scene_fits_even_where_a_wavelength_occurs_twice(tmp_path, make_scene):
    rng = np.random.default_rng(0)
    cube = rng.integers(0, 4000, (16, 20, 22)).astype(np.uint16)
    twice = make_scene(cube, wavelengths=[400, 410, 410, *(420 + 10 * i for i in range(13))])
    write_model(tmp_path / "model.safetensors", twice)
    card = load_model(tmp_path / "model.safetensors").card
    with open_scene(twice) as opened:
        assert match_bands(card, opened, Progress()) == list(range(1, 17))


def test_a_shifted_sensor_keeps_its_bands_even_if_the_model_uses_one_of_two_close_ones(tmp_path, make_scene):
    wavelengths = [951.0, 951.4, *(961.0 + 10 * i for i in range(14))]
    cube = np.random.default_rng(0).integers(0, 4000, (16, 20, 22)).astype(np.uint16)
    write_model(tmp_path / "model.safetensors", make_scene(cube, wavelengths=wavelengths))
    card = load_model(tmp_path / "model.safetensors").card
    fewer = card.model_copy(update={"bands": card.bands[:1], "wavelengths_nm": card.wavelengths_nm[:1]})
    shifted = make_scene(cube, "shifted.tif", wavelengths=[value - 0.3 for value in wavelengths])
    with open_scene(shifted) as opened:
        assert match_bands(card, opened, Progress()) == list(range(1, 17))
        assert match_bands(fewer, opened, Progress()) == [1]  # 951.1 nm would be nearer


def test_a_scene_with_more_bands_of_a_wavelength_than_the_model_uses_gives_a_warning(
    tmp_path, scene, make_scene
):
    write_model(tmp_path / "model.safetensors", scene)
    card = load_model(tmp_path / "model.safetensors").card
    wavelengths = [400, *(400 + 10 * i for i in range(16))]
    other = make_scene(np.ones((17, 20, 22), np.uint16), "other.tif", wavelengths=wavelengths)
    events = []
    with open_scene(other) as opened:
        assert match_bands(card, opened, Progress(events.append)) == [1, *range(3, 18)]
    assert events[0]["message"].endswith("The first ones of the file are used; left out: 2.")


@pytest.fixture
def model(tmp_path, scene):
    write_model(tmp_path / "model.safetensors", scene)
    return load_model(tmp_path / "model.safetensors")


@pytest.fixture
def statistics(model):
    """Of random spectra; the numbers do not matter."""
    rng = np.random.default_rng(1)
    spectra = rng.uniform(0, 4000, (200, 16))
    probabilities = rng.dirichlet([1, 1, 1], 200).astype(np.float32)
    return compute_scene_statistics(
        spectra,
        reduction=model.reduction,
        probabilities=probabilities,
        validation_probabilities=probabilities[:50],
    )


def save(path, model, **others):
    save_model(path, card=model.card, weights=model.network.state_dict(), reduction=model.reduction, **others)


def test_statistics_of_the_training_scene_come_back_and_are_optional(tmp_path, model, statistics):
    path = tmp_path / "with.safetensors"
    save(path, model, statistics=statistics)
    found = load_model(path).statistics
    for name, values in statistics.arrays().items():
        np.testing.assert_array_equal(found.arrays()[name], values)
    assert model.statistics is None


def test_validation_pixels_come_back_and_are_optional(tmp_path, model):
    path = tmp_path / "other.safetensors"
    shares = np.array([[0.7, 0.3], [0.4, 0.6]])
    scores = ValidationScores.of(shares, np.array([0, 0]), np.array([0, 1]))
    save(path, model, validation=scores)
    found = load_model(path).validation
    for name, values in scores.arrays().items():
        np.testing.assert_array_equal(getattr(found, name), values)
        assert getattr(found, name).dtype == values.dtype
    assert model.validation is None


def test_damaged_validation_pixels_are_refused(tmp_path, model):
    path, shares = tmp_path / "other.safetensors", np.array([[0.7, 0.3], [0.4, 0.6]])
    scores = ValidationScores.of(shares, np.array([0, 0]), np.array([0, 1]))
    save(path, model, validation=dataclasses.replace(scores, of_true=np.float32([0.5, 1.5])))
    with pytest.raises(ModelError, match="other.safetensors does not hold .*validation pixels"):
        load_model(path)


@pytest.mark.parametrize("changes", [{"classes": 2}, {"bands": 15}])
def test_statistics_of_other_bands_or_classes_are_refused(tmp_path, model, statistics, changes):
    card = model.card
    if "classes" in changes:
        card = card.model_copy(update={"classes": card.classes[:2]})
    else:
        card = card.model_copy(update={"bands": card.bands[:15], "wavelengths_nm": card.wavelengths_nm[:15]})
    network = build_of_card(card)
    path = tmp_path / "other.safetensors"
    save_model(
        path, card=card, weights=network.state_dict(), reduction=model.reduction, statistics=statistics
    )
    with pytest.raises(
        ModelError, match="other.safetensors does not hold .*statistics of the training scene"
    ):
        load_model(path)


def test_a_model_and_its_report_appear_together(tmp_path, model):
    save(tmp_path / "a.safetensors", model, report=tmp_path / "a.html", html="Früher\nlater")
    assert (tmp_path / "a.html").read_bytes() == "Früher\nlater".encode()
    (tmp_path / "b.html").mkdir()  # cannot be written
    with pytest.raises(OSError, match="it is a folder"):
        save(tmp_path / "b.safetensors", model, report=tmp_path / "b.html", html="x")
    assert not (tmp_path / "b.safetensors").exists()


def test_the_digest_is_that_of_the_file_and_is_passed_on_as_the_origin(tmp_path, model):
    path = tmp_path / "model.safetensors"
    assert model.digest == hashlib.sha256(path.read_bytes()).hexdigest()
    origin = model.as_origin("distilled", path)
    assert origin.model_dump() == {
        "kind": "distilled",
        "model": "model.safetensors",
        "sha256": model.digest,
        "network": "hybridsn (corrected)",
        "scene": "scene.tif",
    }


def test_provenance_is_written_into_a_copy_that_is_otherwise_the_same(tmp_path, model):
    copy = tmp_path / "copy.safetensors"
    write_provenance(tmp_path / "model.safetensors", copy, Provenance(title="Mais 高", authors="A"))
    found = load_model(copy)
    assert found.card == model.card.model_copy(
        update={"provenance": Provenance(title="Mais 高", authors="A")}
    )
    for name, values in model.network.state_dict().items():
        assert torch.equal(found.network.state_dict()[name], values)
    assert "Mais 高".encode() in copy.read_bytes()  # not escaped
    with pytest.raises(ModelError, match="There is no model file"):
        write_provenance(tmp_path / "none.safetensors", copy, Provenance())


def test_a_network_of_a_card_has_its_options_its_bands_and_as_many_classes_as_are_asked_for(tmp_path, scene):
    path = tmp_path / "ssan.safetensors"
    write_model(path, scene, network="ssan", options={"gru_units": 64})
    model = load_model(path)
    assert model.network.num_bands == 16
    fresh = build_of_card(model.card, num_classes=5)
    assert fresh.num_classes == 5
    same = {name for name, weight in model.network.named_parameters() if "head" not in name}
    assert same
    for name, weight in fresh.named_parameters():
        if name in same:
            assert weight.shape == dict(model.network.named_parameters())[name].shape


@pytest.mark.parametrize("lost", ["reduction.mean", "network."])
def test_a_file_without_some_of_its_arrays_is_named_as_damaged(tmp_path, model, lost):
    weights = model.network.state_dict()
    path = tmp_path / "damaged.safetensors"
    save(path, model)
    with safe_open(path, framework="pt") as file:
        header = file.metadata()
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - no dictionary
    assert len(tensors) == len(weights) + 4
    kept = {name: values for name, values in tensors.items() if not name.startswith(lost)}
    save_file(kept, path, metadata=header)
    with pytest.raises(
        ModelError, match=r"^damaged\.safetensors does not hold what its description says \(\S"
    ):
        load_model(path)


def test_the_reduction_comes_back(model, tmp_path):
    scaled = Reduction(
        model.reduction.mean + 1,
        model.reduction.weight * 2,
        model.reduction.explained,
        model.reduction.noise_gain,
    )
    save_model(
        tmp_path / "b.safetensors", card=model.card, weights=model.network.state_dict(), reduction=scaled
    )
    found = load_model(tmp_path / "b.safetensors").reduction
    for name in ("mean", "weight", "explained", "noise_gain"):
        np.testing.assert_array_equal(getattr(found, name), getattr(scaled, name))


def rewrite(path, change, *, is_old=False):
    """Change the card and the tensors of a model file, as another program does with safetensors."""
    with safe_open(path, framework="pt") as file:
        card = json.loads(file.metadata()["hsi_model_card"])
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - no dictionary
    assert len(card["contents_sha256"]) == 64
    if is_old:
        del card["contents_sha256"]
    change(card, tensors)
    save_file(tensors, path, metadata={"hsi_model_card": json.dumps(card)})


@pytest.mark.parametrize("kind", ["snv", "continuum"])
def test_a_pretreatment_comes_back_and_older_versions_refuse_its_format(tmp_path, model, kind):
    path = tmp_path / "m.safetensors"
    num_bands = len(model.card.bands)
    pretreatment = Pretreatment(kind, np.arange(num_bands, dtype=np.float32) ** 2)
    reduction = model.reduction.with_pretreatment(pretreatment, np.linspace(1.0, 2.0, num_bands))
    card = model.card.model_copy(update={"format": "hsi-model-2", "settings": {"pretreatment": kind}})
    save_model(path, card=card, weights=model.network.state_dict(), reduction=reduction)
    found = load_model(path).reduction
    assert found.pretreatment.kind == kind
    np.testing.assert_array_equal(found.pretreatment.positions, pretreatment.positions)
    np.testing.assert_array_equal(found.band_means, reduction.band_means)
    cube = np.random.default_rng(0).uniform(1, 9, (num_bands, 4, 5)).astype(np.float32)
    channels = [each.apply(cube, np.ones((4, 5), bool), torch.device("cpu")) for each in (found, reduction)]
    assert torch.equal(*channels)
    rewrite(path, lambda card, tensors: card.update(format="hsi-model-1"), is_old=True)
    with pytest.raises(ModelError, match=f"the format hsi-model-1 has no pretreatment {kind}"):
        load_model(path)
    rewritten = tmp_path / "n.safetensors"
    save_model(rewritten, card=card, weights=model.network.state_dict(), reduction=reduction)
    rewrite(rewritten, lambda card, tensors: tensors.pop("reduction.raw_mean"))
    with pytest.raises(ModelError, match="raw_mean"):
        load_model(rewritten)


def test_a_file_of_an_older_version_has_no_checksum_and_loads_and_a_copy_gets_one(tmp_path, model):
    path, copy = tmp_path / "old.safetensors", tmp_path / "copy.safetensors"
    save(path, model)
    rewrite(path, lambda card, tensors: None, is_old=True)
    assert load_model(path).card == model.card
    write_provenance(path, copy, Provenance(title="T"))
    rewrite(copy, lambda card, tensors: None)  # reads the checksum
    assert load_model(copy).card.provenance.title == "T"


@pytest.mark.parametrize("name", ["network.head.weight", "reduction.noise_gain", "population.spread"])
def test_a_changed_value_is_noticed_by_the_checksum(tmp_path, model, statistics, name):
    path = tmp_path / "m.safetensors"
    save(path, model, statistics=statistics)

    def change(card, tensors):
        tensors[name].view(-1)[-1] += 1e-3

    rewrite(path, change)
    with pytest.raises(
        ModelError,
        match=r"m\.safetensors was changed after it was written: .* another program edited it; copy or down",
    ):
        load_model(path)
    with pytest.raises(ModelError, match="was changed after it was written"):
        write_provenance(path, tmp_path / "copy.safetensors", Provenance())


def test_a_changed_class_code_or_wavelength_is_noticed_by_the_checksum(tmp_path, model):
    for number, key in enumerate(["classes", "wavelengths_nm"]):
        path = tmp_path / f"{number}.safetensors"
        save(path, model)

        def change(card, tensors, key=key):
            card[key][2] = {"code": 9, "name": "x", "color": "#000000"} if key == "classes" else 421.0

        rewrite(path, change)
        with pytest.raises(ModelError, match="was changed after it was written"):
            load_model(path)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("name", ["network.head.weight", "reduction.weight"])
def test_values_that_are_not_finite_are_refused_in_old_files_too(tmp_path, model, name, value):
    path = tmp_path / "m.safetensors"
    save(path, model)

    def change(card, tensors):
        tensors[name].view(-1)[0] = value

    rewrite(path, change, is_old=True)
    with pytest.raises(ModelError, match=r"weight holds values that are not finite; train the model again"):
        load_model(path)


def put(*path, value):
    """A change that sets a value of the card."""

    def change(card, tensors):
        *parents, key = path
        for step in parents:
            card = card[step]
        card[key] = value

    return change


def without(*path):
    """A change that removes a value of the card."""

    def change(card, tensors):
        *parents, key = path
        for step in parents:
            card = card[step]
        del card[key]

    return change


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (put("classes", 0, "code", value="one"), "no whole number as its code"),
        (put("classes", 0, "code", value=1.5), "no whole number as its code"),
        (without("classes", 0, "code"), "no whole number as its code"),
        (without("classes", 1, "name"), "no text as its name"),
        (put("classes", 1, "code", value=1), "unique and ascending"),
        (put("classes", 0, "code", value=2), "unique and ascending"),
        (put("classes", 0, "code", value=7), "not in ascending order"),
        (put("classes", 0, "code", value=-1), "use codes from 1 to 65535"),
        (put("classes", 0, "color", value="red"), "write it as #RRGGBB"),
        (put("classes", value=[]), "has no classes"),
        (without("classes", 2), r"head.weight has the shape"),
        (put("bands", 3, value=10**9), "not different bands of a scene with 16 bands"),
        (put("bands", 3, value=0), "not different bands"),
        (put("bands", 3, value=1), "not different bands"),
        (put("scene_bands", value=10**9), "a scene of 1000000000 bands"),
        (put("scene_bands", value=-16), "a scene of -16 bands"),
        (without("wavelengths_nm", 0), "16 bands have 15 wavelengths"),
        (put("wavelengths_nm", 0, value=-400.0), "a wavelength is negative or far too large"),
        (put("wavelengths_nm", 0, value=1e300), "a wavelength is negative or far too large"),
        (put("wavelengths_nm", 0, value=float("nan")), "a wavelength is negative or far too large"),
        (put("num_spectrum_bands", value=16), "does not take a spectrum of 16 bands"),
        (put("num_components", value=10**6), r"reduction.weight has the shape \(13, 16\)"),
        (put("num_components", value=-13), r"reduction.weight has the shape \(13, 16\)"),
        (put("patch_size", value=10**9 + 1), "must be at most 511"),
        (put("patch_size", value=511), r"shape .* instead of"),
        (put("patch_size", value=-9), "it must be odd"),
        (put("options", value={"channels": 512}), r"shape .* instead of"),
        (put("options", value={"channels": 24.0}), "channels is 24"),
        (put("settings", value={"epochs": "many"}), "the setting epochs is many"),
        (put("settings", value={"learning_rate": float("inf")}), "the setting learning_rate is inf"),
        (put("best_epoch", value=-1), "a number of epochs or of pixels is negative"),
        (put("class_pixels", "1", value=-1), "a number of epochs or of pixels is negative"),
        (put("classes", value={"1": "a"}), "classes: Input should be a valid list"),
        (without("validation", "kappa"), "validation.kappa: Field required"),
    ],
)
def test_a_card_with_wrong_contents_is_refused_when_it_is_read(tmp_path, model, change, message):
    path = tmp_path / "m.safetensors"
    save(path, model)
    rewrite(path, change, is_old=True)
    with pytest.raises(ModelError, match=rf"(?s)m\.safetensors does not hold what .*{message}"):
        load_model(path)


@pytest.mark.parametrize("card", ["[" * 5000, "[1]", "null", "{", '{"a": 1' + "0" * 5000 + "}"])
def test_a_card_that_is_no_json_object_is_refused(tmp_path, model, card):
    path = tmp_path / "m.safetensors"
    save_file({"a": torch.zeros(3)}, path, metadata={"hsi_model_card": card})
    with pytest.raises(ModelError, match=r"m\.safetensors does not hold what its description says"):
        load_model(path)


def test_tensors_of_another_type_or_shape_are_refused(tmp_path, model):
    for number, (name, convert) in enumerate(
        [
            ("network.head.weight", torch.Tensor.double),
            ("network.head.weight", lambda values: values.T.contiguous()),
            ("network.head.bias", lambda values: values[0]),
            ("reduction.mean", torch.Tensor.bfloat16),
            ("reduction.weight", lambda values: values.flatten()),
        ]
    ):
        path = tmp_path / f"{number}.safetensors"
        save(path, model)

        def change(card, tensors, name=name, convert=convert):
            tensors[name] = convert(tensors[name])

        rewrite(path, change, is_old=True)
        with pytest.raises(ModelError, match=r"has the shape \(.*instead of"):
            load_model(path)


@pytest.mark.parametrize(
    ("convert", "message"),
    [
        (torch.Tensor.bfloat16, "BFloat16"),
        (torch.Tensor.long, r"classes of 3 training pixels have the shape \(3,\) in int64"),
        (lambda values: values[1:].clone(), r"classes of 3 training pixels have the shape \(2,\) in int32"),
        (lambda values: values - 1, "a class of a training pixel is no class code"),
        (lambda values: values + 2**16, "a class of a training pixel is no class code"),
    ],
)
def test_damaged_classes_of_training_pixels_are_refused(tmp_path, model, convert, message):
    path = tmp_path / "m.safetensors"
    where, codes = np.array([[0, 1], [0, 2], [2, 0]]), np.array([1, 2, 1], np.uint16)
    save(path, model, places=[TrainingPlaces.of(Grid(4, 3), where, codes, scene="scene.tif")])
    (places,) = load_model(path).places
    assert places.labels_on(Grid(4, 3), "scene.tif").tolist() == [[0, 1, 2, 0], [0] * 4, [1, 0, 0, 0]]

    def change(card, tensors):
        tensors["codes.0"] = convert(tensors["codes.0"])

    rewrite(path, change, is_old=True)
    with pytest.raises(ModelError, match=message):
        load_model(path)


@pytest.mark.parametrize(("name", "form"), [(name, form) for name in network_names() for form in FORMS])
def test_a_network_without_values_has_the_shapes_of_the_network(name, form):
    build = functools.partial(make_network, name, form, patch_size=1 if name in FITTED else 9)
    real, shapes = build().state_dict(), build_without_values(build).state_dict()
    assert {key: (value.shape, value.dtype) for key, value in shapes.items()} == {
        key: (value.shape, value.dtype) for key, value in real.items()
    }


def test_a_network_without_values_of_any_size_takes_no_memory():
    network = build_without_values(
        functools.partial(make_network, "hybridsn", "corrected", patch_size=501, num_components=200)
    )
    assert sum(value.numel() for value in network.parameters()) > 3 * 10**9
