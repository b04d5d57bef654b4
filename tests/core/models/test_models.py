"""One test over every registered network, and what is particular to each."""

import re

import numpy as np
import pytest
import rasterio
import torch
from safetensors import safe_open
from safetensors.torch import save_file

from hsi_core.errors import ModelError, ParameterError, PatchError
from hsi_core.evaluation.inference import predict_patchwise
from hsi_core.modelfile.model_file import load_model
from hsi_core.models.recipe import FORMS
from hsi_core.models.registry import find_recipe
from hsi_core.progress import Progress
from hsi_core.tasks import classify, train
from models_for_tests import (
    EVERY_TRAINED,
    FITTED,
    TRAINED,
    as_trained,
    make_network,
    random_batch,
    write_model,
)
from scenes_for_tests import separable_cube, striped_classes, write_labels

pytestmark = pytest.mark.slow

BANDS = (7, 13, 30, 61)
SIZES = tuple(range(7, 29, 2))


def make_or_say_why_not(name, form, **sizes):
    """A network in eval mode and no words, or no network and the words of the refusal."""
    try:
        return make_network(name, form, **sizes).eval(), ""
    except PatchError as error:
        return None, str(error)


@pytest.mark.parametrize(("name", "form"), EVERY_TRAINED)
def test_a_network_takes_any_odd_patch_from_7_to_27_and_any_number_of_bands(name, form):
    """The corrected form takes all of them; a faithful one says what it takes where it refuses."""
    taken = []
    for size, count in [*zip(SIZES, 3 * BANDS, strict=False), *((9, count) for count in BANDS)]:
        network, refusal = make_or_say_why_not(
            name, form, patch_size=size, num_components=count, num_bands=count
        )
        if network is None:
            assert form == "faithful", refusal
            assert f"not {size} x {size}" in refusal or f"components, not {count}" in refusal
            continue
        with torch.inference_mode():
            logits = network(*random_batch(network, 2))
        assert logits.shape == (2, 5)
        assert torch.isfinite(logits).all()
        taken.append(size)
    assert 9 in taken
    recipe = find_recipe(name, form)
    assert make_network(name, form, patch_size=recipe.patch_size).patch_size == recipe.patch_size


@pytest.mark.parametrize(("name", "form"), EVERY_TRAINED)
@pytest.mark.parametrize("size", [1, 3, 5])
def test_a_smaller_patch_is_taken_or_refused_with_the_smallest_one(name, form, size):
    network, refusal = make_or_say_why_not(name, form, patch_size=size)
    if network is None:
        assert re.search(rf"patches of .*(\d) x \1.*, not {size} x {size}", refusal)
    else:
        with torch.inference_mode():
            assert torch.isfinite(network(*random_batch(network, 2))).all()


@pytest.mark.parametrize(("name", "form"), EVERY_TRAINED)
def test_the_gradient_reaches_every_parameter(name, form):
    network = make_network(name, form)

    def find_silent():
        network(*random_batch(network, 8)).square().sum().backward()
        return {
            key for key, weight in network.named_parameters() if weight.grad is None or not weight.grad.any()
        }

    silent = find_silent()
    if silent > network.dead:  # a layer that begins at zero passes gradients after the first step
        torch.optim.SGD(network.parameters(), lr=1e-3).step()
        silent = find_silent()
    assert silent == (network.dead if form == "faithful" else set())


@pytest.mark.parametrize("name", TRAINED)
@pytest.mark.parametrize("num_components", [None, 1, 2, 7, 8, 15, 16])
def test_every_component_and_band_reaches_the_logits_of_the_corrected_form(name, num_components):
    recipe = find_recipe(name, "corrected")
    count = num_components or recipe.components
    network = as_trained(make_network(name, "corrected", patch_size=9, num_components=count))
    batch = [values.requires_grad_() for values in random_batch(network, 8)]
    network(*batch).square().sum().backward()
    for values in batch:
        seen = values.grad.flatten(2).abs().sum((0, 2)) if values.dim() == 4 else values.grad.abs().sum(0)
        assert (seen > 0).all(), f"unused: {(seen == 0).nonzero().flatten().tolist()}"


@pytest.mark.parametrize(("name", "form"), EVERY_TRAINED)
def test_eval_mode_is_deterministic_and_does_not_look_at_the_batch(name, form):
    network = make_network(name, form).eval()
    batch = random_batch(network, 6)
    with torch.inference_mode():
        assert torch.equal(network(*batch), network(*batch))
        alone = network(*(values[:1] for values in batch))
        torch.testing.assert_close(alone, network(*batch)[:1], rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(("name", "form"), [*EVERY_TRAINED, *((name, FORMS[0]) for name in FITTED)])
def test_a_saved_model_maps_as_its_network_does_whatever_the_tiles(name, form, make_scene, tmp_path):
    cube = np.random.default_rng(0).integers(1, 4000, (14, 9, 18)).astype(np.uint16)
    cube[:, 3:5, 6:9] = 0
    scene = make_scene(cube, nodata=0)
    path = tmp_path / "model.safetensors"
    write_model(path, scene, network=name, form=form)
    model, maps, events = load_model(path), [], []
    for tile_size in (16, 64):
        output = tmp_path / f"map_{tile_size}.tif"
        params = classify.Params(scene=scene, model=path, output=output, tile_size=tile_size)
        classify.run(params, Progress(events.append))
        with rasterio.open(output) as dataset:
            maps.append(dataset.read(1))
    valid = (cube > 0).all(axis=0)
    reduced = model.reduction.apply(cube.astype(np.float32), valid, torch.device("cpu"))
    tile = torch.nn.functional.pad(reduced, (model.network.halo,) * 4)
    with torch.inference_mode():
        logits = predict_patchwise(model.network, tile, batch_size=50)
    expected = np.where(valid, model.card.class_table.to_codes(logits.argmax(0).numpy()), 0)
    np.testing.assert_array_equal(maps[0], expected)
    np.testing.assert_array_equal(maps[1], expected)
    assert set(np.unique(expected)) == {0, 1, 2, 3}
    assert [event for event in events if event["event"] == "warning"] == []


@pytest.mark.parametrize(("name", "form"), [*EVERY_TRAINED, *((name, FORMS[0]) for name in FITTED)])
def test_a_model_with_a_missing_array_is_refused(name, form, make_scene, tmp_path):
    scene = make_scene(np.random.default_rng(0).integers(1, 4000, (14, 12, 12)).astype(np.uint16))
    path = tmp_path / "model.safetensors"
    write_model(path, scene, network=name, form=form)
    with safe_open(path, framework="pt") as file:
        metadata = file.metadata()
        tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118 - no dictionary
    lost = [key for key in tensors if key.startswith("network.")]
    for key in (lost[0], lost[-1]):
        save_file({other: value for other, value in tensors.items() if other != key}, path, metadata)
        with pytest.raises(ModelError, match="does not hold what its description says"):
            load_model(path)


@pytest.mark.parametrize(("name", "form"), EVERY_TRAINED)
def test_an_even_patch_is_refused(name, form):
    with pytest.raises(PatchError, match="The patch size is 12; it must be odd"):
        make_network(name, form, patch_size=12)


def test_an_unknown_network_or_form_is_refused_with_the_valid_ones():
    with pytest.raises(ParameterError, match=r'no network or baseline "resnet"; choose one of .*hybridsn'):
        make_network("resnet", "corrected")
    with pytest.raises(ParameterError, match="choose one of corrected, faithful"):
        find_recipe("hybridsn", "wrong")


@pytest.mark.parametrize("name", TRAINED)
def test_a_network_is_trained_and_maps_the_scene(name, make_scene, tmp_path):
    codes = striped_classes(20, 24)
    scene = make_scene(separable_cube(codes))
    labels = write_labels(tmp_path / "labels.tif", scene, codes)
    model, output = tmp_path / "model.safetensors", tmp_path / "map.tif"
    small = {"patch_size": 9, "components": 5, "epochs": 1, "batch_size": 64}
    params = train.Params(scene=scene, labels=labels, network=name, output_model=model, **small)
    assert train.run(params, Progress()).num_epochs == 1
    result = classify.run(classify.Params(scene=scene, model=model, output=output), Progress())
    assert (result.num_pixels, result.num_invalid) == (codes.size, 0)
    with rasterio.open(output) as dataset:
        assert set(np.unique(dataset.read(1))) <= {1, 2, 3}
