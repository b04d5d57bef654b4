"""Models that are used together: bands, scale of values, and training pixels."""

from dataclasses import replace

import numpy as np
import pytest
import rasterio
from affine import Affine

from hsi_core.errors import ModelError
from hsi_core.modelfile.ensemble import check_scales, match_all_bands, places_of, warn_of_pixel_size
from hsi_core.modelfile.model_file import load_model
from hsi_core.modelfile.places import TrainingPlaces
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from models_for_tests import write_model


@pytest.fixture
def case(make_scene, tmp_path):
    """A scene, the path of a model, and the model."""
    scene = make_scene(np.random.default_rng(0).integers(1, 4000, (14, 17, 19)).astype(np.uint16))
    write_model(tmp_path / "a.safetensors", scene, network="lda")
    return scene, tmp_path / "a.safetensors", load_model(tmp_path / "a.safetensors")


def test_bad_bands_that_all_models_use_are_told_once(case):
    scene, path, model = case
    with rasterio.open(scene, "r+") as dataset:
        dataset.update_tags(3, bbl="0")
    events = []
    with open_scene(scene) as opened:
        match_all_bands([path, path], [model, model], opened, Progress(events.append))
    (event,) = events
    assert "marks bands as bad that the model uses: 3." in event["message"]


def test_models_of_other_bands_are_refused_with_both_lists(case):
    scene, path, model = case
    bands = [1, 2, 3, 5, *range(7, 15)]
    other = replace(
        model, card=model.card.model_copy(update={"bands": bands, "wavelengths_nm": [None] * len(bands)})
    )
    with open_scene(scene) as opened:
        assert match_all_bands([path, path], [model, model], opened, Progress()) == list(range(1, 15))
        with pytest.raises(ModelError) as refusal:
            match_all_bands([path, path.with_name("b.safetensors")], [model, other], opened, Progress())
    assert str(refusal.value) == (
        "The models use different bands of the scene: a.safetensors 1-14; b.safetensors 1-3, 5, 7-14. Choose "
        "models that were trained on the same bands."
    )


@pytest.mark.parametrize("is_reversed", [False, True])
def test_a_value_is_too_far_if_it_is_for_every_model(case, is_reversed):
    scene, _, model = case
    larger = model.reduction.band_means * np.float32(1e6)
    wide = replace(model, reduction=replace(model.reduction, mean=larger), statistics=None)
    limits = []
    for models in ([model], [wide], [wide, model] if is_reversed else [model, wide]):
        with open_scene(scene) as opened:
            check_scales(models, opened, list(range(1, 15)), Progress())
            limits.append(opened.value_limit)
    assert limits[0] < limits[1] == limits[2]


def test_models_with_the_same_training_pixels_share_the_record_of_them(make_scene, tmp_path):
    scene = make_scene(np.random.default_rng(0).integers(1, 4000, (14, 17, 19)).astype(np.uint16))
    with open_scene(scene) as opened:
        grid = opened.grid
    first, second = (TrainingPlaces.of(grid, np.array([[row, 2]]), scene="scene.tif") for row in (1, 3))
    models = []
    for name, places in (("a", [first]), ("b", [first, second])):
        write_model(tmp_path / name, scene, network="lda", places=places)
        models.append(load_model(tmp_path / name))
    found = places_of(models)
    assert [part.runs.tolist() for part in found] == [first.runs.tolist(), second.runs.tolist()]


@pytest.mark.parametrize(
    ("patch_size", "pixel_size", "crs", "is_warned"),
    [(5, 3.6, "EPSG:32616", True), (1, 3.6, "EPSG:32616", False), (5, 25.0, "EPSG:32616", False),
     (5, 60.0, "EPSG:32633", True), (5, 3.6, "EPSG:4326", False)],
)  # fmt: skip
def test_patches_of_other_pixels_get_a_warning(case, make_scene, patch_size, pixel_size, crs, is_warned):
    """The training scene has pixels of 20 m."""
    path, _, model = case
    with open_scene(path) as opened:
        places = [TrainingPlaces.of(opened.grid, np.array([[1, 2]]), scene="scene.tif")]
    card = model.card.model_copy(update={"patch_size": patch_size})
    transform = Affine(pixel_size, 0.0, 5.0, 0.0, -pixel_size, 5.0)
    other = make_scene(np.ones((2, 3, 4), np.uint16), "other.tif", transform=transform, crs=crs)
    events = []
    with open_scene(other) as opened:
        warn_of_pixel_size([replace(model, card=card, places=places)], opened, Progress(events.append))
    expected = (
        f"The pixels of other.tif are {pixel_size:g} m wide, those of the training scene 20 m: patches of 5 "
        "x 5 pixels show another area than in the training. Resample the scene to 20 m, or train on a scene "
        f"with pixels of {pixel_size:g} m."
    )
    assert [event["message"] for event in events] == ([expected] if is_warned else [])
