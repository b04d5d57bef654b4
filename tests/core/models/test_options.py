"""Options of the networks: arguments beyond the sizes, which are kept in the model card."""

import pytest
import torch

from hsi_core.errors import ModelError, ParameterError
from hsi_core.evaluation.inference import predict_tile
from hsi_core.modelfile.model_file import load_model, save_model
from hsi_core.models.base import count_parameters
from hsi_core.models.registry import build_network, find_network, find_options, find_recipe
from models_for_tests import TRAINED, random_batch, write_model

WITH_OPTIONS = [(name, option) for name in TRAINED for option in find_network(name).options]
WIDTHS = [(name, option) for name, option in WITH_OPTIONS if option != "dropout"]
SIZES = {"patch_size": 9, "num_components": 15, "num_classes": 5}


def build(name, options=None, *, form="corrected"):
    torch.manual_seed(0)
    num_bands = 20 if find_recipe(name, form).inputs == "both" else 0
    return build_network(name, form=form, num_bands=num_bands, options=options, **SIZES)


def test_the_options_are_those_that_people_tune():
    expected = {
        "hybridsn": {"dropout", "channels"},
        "hybridsn-se": {"dropout", "channels"},
        "a2s2k": {"channels"},
        "lsga-vit": {"attention_size"},
        "ssan": {"dropout", "gru_units", "channels", "attention_size"},
    }
    assert {name: set(find_network(name).options) for name in expected} == expected


@pytest.mark.parametrize("name", TRAINED)
def test_the_defaults_are_the_network_without_options(name):
    defaults = {option: known.default for option, known in find_options(name, "corrected").items()}
    plain, same = build(name).state_dict(), build(name, defaults).state_dict()
    assert plain.keys() == same.keys()
    assert all(torch.equal(plain[key], same[key]) for key in plain)


@pytest.mark.parametrize(("name", "option"), WIDTHS)
@pytest.mark.parametrize("value", [8, 40])
def test_every_width_changes_the_weights_and_every_weight_learns(name, option, value):
    network = build(name, {option: value}).train()
    fewer = value < find_options(name, "corrected")[option].default
    assert (count_parameters(network) < count_parameters(build(name))) == fewer
    logits = network(*random_batch(network, 6))
    assert logits.shape == (6, 5)
    torch.nn.functional.cross_entropy(logits, torch.arange(6) % 5).backward()
    assert [key for key, weight in network.named_parameters() if weight.grad is None] == []


@pytest.mark.parametrize("name", [name for name, option in WITH_OPTIONS if option == "dropout"])
def test_dropout_is_what_was_set(name):
    rates = {m.p for m in build(name, {"dropout": 0.65}).modules() if isinstance(m, torch.nn.Dropout)}
    assert rates == {0.65}


@pytest.mark.parametrize("name", ["hybridsn", "hybridsn-se"])
def test_a_tile_agrees_with_its_patches_at_another_width(name):
    network = build(name, {"channels": 24}).eval()
    tile = torch.randn(15, 8 + 6, 8 + 5)
    with torch.inference_mode():
        dense = network.forward_dense(tile)
        patches = tile.unfold(1, 9, 1).unfold(2, 9, 1).permute(1, 2, 0, 3, 4).flatten(0, 1)
        assert torch.allclose(dense.flatten(1).T, network(patches), atol=1e-4)


def test_a_model_with_options_comes_back_from_its_file(labelled_scene, tmp_path):
    path, options = tmp_path / "m.safetensors", {"dropout": 0.55, "gru_units": 24, "attention_size": 16}
    write_model(path, labelled_scene[0], network="ssan")
    model = load_model(path)
    network = build_network(
        "ssan",
        form="corrected",
        num_components=model.card.num_components,
        num_classes=3,
        patch_size=9,
        num_bands=20,
        options=options,
    ).eval()
    card = model.card.model_copy(update={"options": options})
    save_model(path, card=card, weights=network.state_dict(), reduction=model.reduction)
    loaded = load_model(path)
    assert loaded.card.options == options
    tile = torch.randn(model.card.num_components + 20, 12, 12)
    logits = [predict_tile(each, tile, batch_size=16) for each in (network, loaded.network)]
    assert torch.equal(*logits)

    wrong = card.model_copy(update={"options": {"units": 3}})
    save_model(path, card=wrong, weights=network.state_dict(), reduction=model.reduction)
    with pytest.raises(ModelError, match='has no option "units"'):
        load_model(path)


def test_a_card_from_before_there_were_options_is_read(labelled_scene, tmp_path):
    card = write_model(tmp_path / "m.safetensors", labelled_scene[0], options={})
    record = card.model_dump(mode="json")
    del record["options"]
    assert type(card).model_validate(record) == card


def test_the_faithful_form_is_as_published():
    message = 'The network "ssan" \\(faithful\\) has no option "dropout"; leave it out'
    with pytest.raises(ParameterError, match=message):
        build("ssan", {"dropout": 0.5}, form="faithful")


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        ("ssan", {"heads": 2}, 'has no option "heads"; choose among dropout, gru_units, channels'),
        ("svm", {"dropout": 0.5}, 'has no option "dropout"; leave it out'),
        ("hybridsn", {"dropout": 0.95}, "dropout is 0.95; it must be 0 to 0.9: choose"),
        ("hybridsn", {"channels": 30}, "channels is 30; it must be 8 to 512, a multiple of 8: choose"),
        ("lsga-vit", {"attention_size": 0}, "attention_size is 0; it must be 8 to 512"),
        ("ssan", {"gru_units": float("nan")}, "gru_units is nan; it must be 8 to 512"),
    ],
)
def test_options_that_cannot_be_are_refused(name, options, message):
    with pytest.raises(ParameterError, match=message):
        build(name, options)
