"""Which explanations a model gets, and why it does not get the others."""

import pytest

from hsi_core.classes.table import ClassTable
from hsi_core.errors import ParameterError
from hsi_core.explanation.features import advise_layer
from hsi_core.explanation.selection import Selection, choose_classes, select_maps
from hsi_core.modelfile.model_file import load_model
from models_for_tests import write_model

TABLE = ClassTable.from_codes([1, 4, 7], {1: "Corn", 4: "Wood", 7: "Water"})
NOTHING = dict.fromkeys(("relevance", "attention", "features"), False)


@pytest.fixture
def select(make_scene, tmp_path):
    """Selects for a network."""
    import numpy as np

    scene = make_scene(np.random.default_rng(0).integers(1, 4000, (14, 12, 12)).astype(np.uint16))

    def call(network, *, has_report=False, has_bands=False, layer=None, method="auto", **wanted):
        path = tmp_path / f"{network}.safetensors"
        write_model(path, scene, network=network)
        model = load_model(path)
        return select_maps(
            model, classes=[0, 2], method=method, layer=layer, is_wanted=NOTHING | wanted,
            has_report=has_report, has_bands=has_bands,
        )  # fmt: skip

    return call


def test_classes_are_named_by_name_or_code_in_any_order_and_once():
    assert choose_classes(TABLE, " water,1, Corn") == [0, 2]
    assert choose_classes(TABLE, None) == [0, 1, 2]
    with pytest.raises(ParameterError, match='no class "Wheat"; choose from 1 Corn, 4 Wood, 7 Water'):
        choose_classes(TABLE, "Wheat")


def test_a_report_notes_what_a_baseline_does_not_have(select):
    selection = select("svm", has_report=True, has_bands=True)
    assert selection.rasters == {}
    assert not selection.has_band_attention
    relevance, attention, bands = selection.notes
    assert (
        "Grad-CAM needs a convolution that sees more than one pixel, and the network svm has none"
        in relevance
    )
    assert "choose a model of a2s2k, hybridsn-se, lsga-vit or ssan" in attention
    assert "The network svm has no gradients. Only permutation" in bands


def test_a_network_without_tokens_gets_grad_cam_and_refuses_rollout(select):
    (relevance,) = select("hybridsn", relevance=True).rasters["relevance"]
    assert relevance.title.startswith("Grad-CAM at ")
    assert relevance.names == ["name 1", "name 3"]
    with pytest.raises(ParameterError, match="needs tokens, and the network hybridsn has none; .* lsga-vit"):
        select("hybridsn", relevance=True, method="rollout")


def test_features_need_a_layer(select):
    with pytest.raises(ParameterError, match=r"no layer is given; choose one of spectral\.0"):
        select("hybridsn", features=True)
    assert select("hybridsn", layer="dense1").rasters["features"][0].title == "Features of dense1"


def test_relevance_and_attention_are_tested_and_features_are_not():
    assert Selection({"relevance": ["r"], "attention": ["a"], "features": ["f"]}, []).tested == ["r", "a"]


def test_advice_on_layers_is_short():
    assert advise_layer([]) == "the model has no layers; leave the layer out"
    assert advise_layer([f"l{n}" for n in range(62)]).endswith("l59 and 2 more")
