"""Several models on one map: the mean by hand, tiles, the order of the models, and resuming."""

from dataclasses import dataclass, field

import numpy as np
import pytest
import rasterio
import torch

from hsi_core.mapping.comparison import Comparison
from hsi_core.mapping.ensemble import Ensemble, inside
from hsi_core.modelfile.model_file import load_model
from hsi_core.progress import Progress
from hsi_core.tasks import classify
from models_for_tests import write_model

HEIGHT, WIDTH = 20, 23
MODELS = {
    "forest": {"network": "random_forest"},
    "narrow": {"patch_size": 7},
    "wide": {"network": "discriminant-context", "patch_size": 9},
}


@dataclass
class FixedNetwork:
    halo: int = 0
    measured_choices: dict = field(default_factory=dict)


class FixedMember:
    """Has the same probabilities in every pixel."""

    def __init__(self, *probabilities, halo=0, temperature=1.0):
        self.temperature = temperature
        self.probabilities, self.network, self.evaluate = probabilities, FixedNetwork(halo), self
        self.resumed = None

    def logits_of(self, cube, valid, halo, on_progress):
        on_progress(1.0)
        shape = inside(valid, halo).shape
        # A constant in all logits does not change the probabilities.
        return (torch.tensor(self.probabilities).log() + 7.0)[:, None, None].expand(-1, *shape).clone()

    def resume(self, comparison):
        self.resumed = comparison


def evaluate(*members, height=2, width=3):
    """Probabilities and disagreement of the first pixel, and the reported progress."""
    ensemble, told = Ensemble(members), []
    margin = 2 * ensemble.halo
    valid = torch.ones(height + margin, width + margin, dtype=torch.bool)
    logits, disagreement = ensemble.evaluate(valid[None], valid, told.append, has_disagreement=True)
    assert logits.shape[1:] == disagreement.shape[1:] == (height, width)
    return logits.softmax(0)[:, 0, 0].tolist(), disagreement[0, 0, 0].item(), told


def test_probabilities_are_the_geometric_mean_and_disagreement_the_share_of_other_classes():
    # sqrt(0.8 * 0.1) : sqrt(0.2 * 0.9) = 0.2828 : 0.4243 = 0.4 : 0.6; one of two models has class 0.
    shares, disagreement, told = evaluate(FixedMember(0.8, 0.2), FixedMember(0.1, 0.9, halo=2))
    assert shares == pytest.approx([0.4, 0.6])
    assert disagreement == 0.5
    assert told == [0.5, 1.0]
    # (0.7 * 0.7 * 0.1) ^ (1/3) : (0.3 * 0.3 * 0.9) ^ (1/3) = 0.049 : 0.081, each to the power of 1/3
    shares, disagreement, _ = evaluate(FixedMember(0.7, 0.3), FixedMember(0.7, 0.3), FixedMember(0.1, 0.9))
    first, second = 0.049 ** (1 / 3), 0.081 ** (1 / 3)
    assert shares == pytest.approx([first / (first + second), second / (first + second)])
    assert disagreement == pytest.approx(2 / 3)  # two of three, although they are the majority
    assert evaluate(FixedMember(0.7, 0.3), FixedMember(0.6, 0.4))[1] == 0.0


def test_each_model_is_divided_by_its_temperature_before_the_mean():
    # At temperature 2, 0.8 and 0.2 become sqrt(0.8) : sqrt(0.2) = 2 : 1. sqrt(2 * 0.5) : sqrt(1 * 0.5).
    shares, _, _ = evaluate(FixedMember(0.8, 0.2, temperature=2.0), FixedMember(0.5, 0.5))
    assert shares == pytest.approx([2**0.5 / (2**0.5 + 1), 1 / (2**0.5 + 1)])


def test_an_interrupted_run_gives_each_network_its_own_choices_back():
    members = [FixedMember(0.5, 0.5), FixedMember(0.5, 0.5)]
    members[0].network.measured_choices["block"] = 64
    members[1].network.measured_choices["block"] = 0
    kept, again = Ensemble(members).measured_choices, [FixedMember(0.5, 0.5), FixedMember(0.5, 0.5)]
    Ensemble(again).resume(kept, Comparison())
    assert [member.network.measured_choices for member in again] == [{"block": 64}, {"block": 0}]
    assert again[0].resumed == Comparison()
    assert Ensemble(members[:1]).measured_choices == {"block": 64}  # as before there were ensembles


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("ensemble")


@pytest.fixture(scope="module")
def mapped(folder):
    """Maps the scene with some of the models; returns the rasters by name."""
    cube = np.random.default_rng(0).integers(500, 3000, (14, HEIGHT, WIDTH)).astype(np.int16)
    cube[:, 3:6, 5:9] = cube[2, 17, 20] = -1
    scene = folder / "scene.tif"
    with rasterio.open(
        scene, "w", driver="GTiff", count=14, height=HEIGHT, width=WIDTH, dtype="int16", nodata=-1
    ) as dataset:
        dataset.write(cube)
    for name, options in MODELS.items():
        write_model(folder / f"{name}.safetensors", scene, **options)

    def run(*names, **params):
        first, *more = (folder / f"{name}.safetensors" for name in names)
        outputs = {name: folder / f"{name}.tif" for name in ("output", "probabilities", "confidence")}
        if more:
            outputs["disagreement"] = folder / "disagreement.tif"
        classify.run(
            classify.Params(scene=scene, model=first, more_models=more, device="cpu", **outputs, **params),
            Progress(),
        )
        found = {}
        for name, path in outputs.items():
            with rasterio.open(path) as dataset:
                found[name], found[f"{name} tags"] = dataset.read(), dataset.tags()
        return found

    return run


@pytest.fixture(scope="module")
def together(mapped):
    return mapped("forest", "narrow", "wide")


@pytest.mark.slow
def test_the_map_follows_from_the_maps_of_the_models_alone(mapped, together):
    alone = [mapped(name) for name in MODELS]
    logs = np.log([each["probabilities"].astype(np.float64) for each in alone]).mean(0)
    expected = np.exp(logs) / np.exp(logs).sum(0)
    np.testing.assert_allclose(together["probabilities"], expected, rtol=2e-4, atol=1e-6)
    np.testing.assert_array_equal(together["confidence"][0], together["probabilities"].max(0))
    valid = ~np.isnan(together["probabilities"][0])
    assert (~valid).sum() == 13
    codes = together["output"][0]
    np.testing.assert_array_equal(codes, np.where(valid, together["probabilities"].argmax(0) + 1, 0))
    share = np.mean([each["output"][0] != codes for each in alone], axis=0)
    np.testing.assert_allclose(together["disagreement"][0], np.where(valid, share, np.nan), rtol=1e-6)
    assert set(np.round(3 * together["disagreement"][0][valid])) >= {0, 1, 2}


@pytest.mark.slow
def test_neither_tiles_nor_the_order_of_the_models_change_the_map(mapped, together):
    tiled = mapped("wide", "forest", "narrow", tile_size=16, batch_size=7)
    np.testing.assert_array_equal(tiled["output"], together["output"])
    np.testing.assert_array_equal(tiled["disagreement"], together["disagreement"])
    np.testing.assert_allclose(tiled["probabilities"], together["probabilities"], atol=1e-5)
    other = mapped("wide", "forest", "narrow")
    for name in ("output", "probabilities", "confidence", "disagreement"):
        np.testing.assert_array_equal(other[name], together[name])


@pytest.mark.slow
def test_the_tags_name_all_models(folder, together):
    for output in ("output", "probabilities", "disagreement"):
        tags = together[f"{output} tags"]
        assert tags["HSI_MODEL"] == "forest.safetensors, narrow.safetensors, wide.safetensors"
        digests = [load_model(folder / f"{name}.safetensors").digest for name in MODELS]
        assert tags["HSI_MODEL_SHA256"] == ", ".join(digests)
        assert tags["HSI_NETWORK"].startswith("random_forest (corrected), hybridsn (corrected), ")
        assert (tags["HSI_PATCH_SIZE"], tags["HSI_ENSEMBLE"]) == ("9", "mean log-probability of 3 models")


@pytest.mark.slow
def test_a_regularised_map_has_the_disagreement_of_the_models_before(mapped, together):
    smooth = mapped("forest", "narrow", "wide", regularise="strong")
    np.testing.assert_array_equal(smooth["disagreement"], together["disagreement"])
    assert (smooth["output"] != together["output"]).any()
    assert "HSI_REGULARISE" in smooth["output tags"]


@pytest.mark.slow
def test_rotations_are_averaged_for_networks_of_patches_only(mapped):
    turned = mapped("forest", "narrow", test_time_augmentation=True)
    alone = [mapped("forest"), mapped("narrow", test_time_augmentation=True)]
    logs = np.log([each["probabilities"].astype(np.float64) for each in alone]).mean(0)
    np.testing.assert_allclose(
        turned["probabilities"], np.exp(logs) / np.exp(logs).sum(0), rtol=2e-4, atol=1e-6
    )
