"""Tuned settings as a file, and Train with them."""

import dataclasses
import json

import pytest

from hsi_core.errors import ParameterError
from hsi_core.modelfile.model_file import load_model
from hsi_core.models.registry import find_recipe
from hsi_core.progress import Progress
from hsi_core.tasks import train
from hsi_core.tuning.settings_file import TunedSettings, read_settings, settings_of, write_settings

pytestmark = pytest.mark.slow

RECIPE = dataclasses.replace(
    find_recipe("ssan", "corrected"), patch_size=7, components=6, epochs=1, learning_rate=1.23456789e-4
)
TUNED = TunedSettings(
    network="ssan",
    form="corrected",
    settings=settings_of(RECIPE),
    options={"dropout": 0.55, "gru_units": 16, "channels": 24},
    guard=6,
    trial=3,
    num_trials=9,
    validation_accuracy=0.5,
    validation_kind="held out, blocks",
    scene="scene.tif",
)


@pytest.fixture
def path(tmp_path):
    write_settings(tmp_path / "best.json", TUNED)
    return tmp_path / "best.json"


def run(data, tmp_path, settings, progress=None, **params):
    scene, labels, _ = data
    given = train.Params(
        scene=scene, labels=labels, output_model=tmp_path / "m.safetensors", settings=settings, **params
    )
    return train.run(given, progress or Progress())


def test_settings_come_back_as_they_were(path):
    assert read_settings(path) == TUNED
    assert "inputs" not in TUNED.settings
    assert {type(value) for value in read_settings(path).options.values()} == {int, float}


def test_a_reduction_is_written_where_it_is_not_the_default_or_not_that_of_the_network():
    other = dataclasses.replace(RECIPE, reduction="discriminant")
    assert "reduction" not in settings_of(RECIPE)
    assert settings_of(other)["reduction"] == "discriminant"
    assert settings_of(RECIPE, own=other)["reduction"] == "pca"


def test_train_takes_network_settings_options_and_guard(labelled_scene, path, tmp_path):
    events = []
    run(labelled_scene, tmp_path, path, Progress(events.append), report=tmp_path / "r.html")
    card = load_model(tmp_path / "m.safetensors").card
    assert (card.network, card.form, card.options) == ("ssan", "corrected", TUNED.options)
    assert RECIPE.to_settings() | {"mixed_precision": False} == card.settings
    infos = [event["message"] for event in events if event["event"] == "info"]
    assert "Network and settings are those of trial 3 in best.json: ssan." in infos
    assert any("guard band of 6 pixels" in info for info in infos)
    assert '<td class="text">gru units</td><td class="text">16</td>' in (tmp_path / "r.html").read_text()


def test_what_is_given_beside_the_file_counts_more(labelled_scene, path, tmp_path):
    run(labelled_scene, tmp_path, path, patch_size=9, learning_rate=0.5e-3)
    card = load_model(tmp_path / "m.safetensors").card
    assert (card.patch_size, card.settings["learning_rate"], card.num_components) == (9, 0.5e-3, 6)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, r"The settings .*best.json cannot be read \(No such file"),
        ("{", r"best.json does not hold settings that Tune wrote \(Invalid JSON"),
        ("[1]", r"best.json does not hold settings that Tune wrote \(Input should be an object"),
        ({"format": "hsi-settings-2"}, "best.json does not hold settings that Tune wrote \\(format: "),
        ({"scene": None}, "does not hold settings that Tune wrote \\(scene: Input should be a valid string"),
        ({"guard": "wide"}, "does not hold settings that Tune wrote \\(guard: "),
        (
            {"settings": {"output_model": "x", "epochs": 1}},
            "settings that Train does not know \\(output_model\\); another version of Tune wrote it",
        ),
        ({"settings": {"epochs": 0}}, "best.json cannot be used \\(epochs: Input should be greater than"),
        ({"network": "resnet"}, 'There is no network or baseline "resnet"; choose one of'),
        ({"options": {"units": 3}}, 'The network "ssan" \\(corrected\\) has no option "units"'),
    ],
)
def test_what_are_no_settings_is_refused(labelled_scene, path, tmp_path, text, message):
    if text is None:
        path.unlink()
    elif isinstance(text, str):
        path.write_text(text)
    else:
        path.write_text(json.dumps(TUNED.model_dump(mode="json") | text))
    with pytest.raises(ParameterError, match=message):
        run(labelled_scene, tmp_path, path)
    assert not (tmp_path / "m.safetensors").exists()
