import json

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from hsi_core.errors import ModelError
from hsi_core.modelfile.model_file import load_model, match_bands
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from models_for_tests import write_model


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
