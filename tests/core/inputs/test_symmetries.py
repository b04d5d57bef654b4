"""Turns and flips of patches and tiles, and the mean over them."""

import numpy as np
import pytest
import rasterio
import torch

from hsi_core.errors import ParameterError
from hsi_core.evaluation.tiles import TilePredictor
from hsi_core.inputs.patches import PatchSource, cut_patches
from hsi_core.inputs.symmetries import (
    NUM_SYMMETRIES,
    SymmetricPredictor,
    rotate_all,
    rotate_back,
    rotate_each,
)
from hsi_core.modelfile.model_file import load_model, save_model
from hsi_core.progress import Progress
from hsi_core.tasks import classify
from hsi_core.training.prediction import predict_patches
from models_for_tests import SMALL, make_network, write_model

pytestmark = pytest.mark.slow


def test_the_symmetries_are_eight_different_ones_and_are_undone():
    values = torch.arange(12.0).reshape(3, 4)
    rotated = [rotate_all(values, symmetry) for symmetry in range(NUM_SYMMETRIES)]
    assert len({(tuple(part.shape), tuple(part.flatten().tolist())) for part in rotated}) == NUM_SYMMETRIES
    for symmetry, part in enumerate(rotated):
        assert torch.equal(rotate_back(part, symmetry), values)


def test_each_patch_gets_its_own_symmetry():
    patches = torch.randn(NUM_SYMMETRIES, 2, 5, 5)
    rotated = rotate_each(patches, torch.arange(NUM_SYMMETRIES))
    for symmetry in range(NUM_SYMMETRIES):
        assert torch.equal(rotated[symmetry], rotate_all(patches[symmetry], symmetry))


# One network of each kind: of tiles, of patches, of patches and spectra.
@pytest.mark.parametrize("name", ["hybridsn", "lsga-vit", "ssan"])
def test_a_tile_gets_the_mean_probabilities_of_the_rotated_patches(name):
    torch.manual_seed(0)
    network = make_network(name, "corrected", patch_size=9, options=SMALL[name]).eval()
    side, shape = network.patch_size, (3, 5)
    tile = torch.randn(network.num_components + network.num_bands, shape[0] + side - 1, shape[1] + side - 1)
    shares = []
    predict = SymmetricPredictor(TilePredictor(network, batch_size=16, progress=Progress()))
    found = predict(tile, shares.append)
    patches, *spectra = cut_patches(tile, side, 0, shape[0] * shape[1], num_bands=network.num_bands)
    with torch.no_grad():
        probabilities = [
            network(rotate_all(patches, symmetry), *spectra).softmax(1) for symmetry in range(NUM_SYMMETRIES)
        ]
    expected = torch.stack(probabilities).mean(0)
    torch.testing.assert_close(found.softmax(0).flatten(1).T, expected, rtol=1e-3, atol=1e-5)
    is_pixel = torch.rand(shape) < 0.5
    some = predict.predict_pixels(tile, is_pixel)
    torch.testing.assert_close(some, found[:, is_pixel].T, rtol=1e-3, atol=1e-4)
    assert shares == sorted(shares)
    assert max(shares, default=0.0) <= 1.0

    row, column = (part.flatten() for part in torch.meshgrid(*map(torch.arange, shape), indexing="ij"))
    source = PatchSource(tile[None], torch.zeros_like(row), row, column, side, network.num_bands)
    of_pixels = predict_patches(network, source, torch.arange(len(row)), is_averaged=True)
    torch.testing.assert_close(of_pixels.softmax(1), expected, rtol=1e-3, atol=1e-5)


@pytest.fixture
def case(make_scene, tmp_path):
    """A scene without a direction of its own, and a model for it."""
    cube = np.random.default_rng(0).integers(1, 4000, (14, 30, 41)).astype(np.int16)
    scene, model = make_scene(cube), tmp_path / "model.safetensors"
    write_model(model, scene)
    return scene, cube, model


def classify_averaged(scene, model, output, progress=None, **params):
    params = classify.Params(scene=scene, model=model, output=output, test_time_augmentation=True, **params)
    return classify.run(params, progress or Progress())


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(), dataset.tags()


def test_the_averaged_map_of_a_rotated_scene_is_the_rotated_map(case, make_scene, tmp_path):
    scene, cube, model = case
    rotated = make_scene(np.ascontiguousarray(np.rot90(cube, axes=(1, 2))[:, ::-1]), name="rotated.tif")
    maps, tags = [], []
    for path in (scene, rotated):
        shares, output = tmp_path / f"{path.stem}_p.tif", tmp_path / f"{path.stem}_map.tif"
        classify_averaged(path, model, output, probabilities=shares, tile_size=16)
        maps.append(read(shares)[0])
        tags.append(read(output)[1])
    np.testing.assert_allclose(maps[1], np.rot90(maps[0], axes=(1, 2))[:, ::-1], atol=1e-4)
    assert [tag["HSI_TEST_TIME_AUGMENTATION"] for tag in tags] == ["mean of 8 turns and flips"] * 2
    classify.run(
        classify.Params(
            scene=scene, model=model, output=tmp_path / "plain.tif", probabilities=tmp_path / "p.tif"
        ),
        Progress(),
    )
    assert np.abs(read(tmp_path / "p.tif")[0] - maps[0]).max() > 1e-3
    assert "HSI_TEST_TIME_AUGMENTATION" not in read(tmp_path / "plain.tif")[1]


def test_a_model_of_patches_that_were_never_rotated_gets_a_warning(case, tmp_path):
    scene, _, path = case
    model = load_model(path)
    other = tmp_path / "other.safetensors"
    card = model.card.model_copy(update={"settings": {"augment": False}})
    save_model(other, card=card, weights=model.network.state_dict(), reduction=model.reduction)
    for used, num_warnings in ((path, 0), (other, 1)):
        events = []
        classify_averaged(scene, used, tmp_path / f"{used.stem}.tif", Progress(events.append))
        found = [event["message"] for event in events if event["event"] == "warning"]
        assert (
            len([message for message in found if "was trained without rotated or flipped patches" in message])
            == num_warnings
        )


@pytest.mark.parametrize(
    ("size", "words"), [(1, "single pixels"), (3, "single pixels and means around them")]
)
def test_a_baseline_is_refused(case, tmp_path, size, words):
    scene, _, _ = case
    model = tmp_path / "svm.safetensors"
    write_model(model, scene, network="svm", baseline_patch=size)
    with pytest.raises(ParameterError, match=f"evaluates {words}, which .* leave out test-time augmentation"):
        classify_averaged(scene, model, tmp_path / "map.tif")
    assert not (tmp_path / "map.tif").exists()
