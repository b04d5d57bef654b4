"""A scene in the bands of another sensor."""

import inspect
import re

import numpy as np
import pytest
import rasterio

from hsi_core.errors import ParameterError
from hsi_core.progress import Progress
from hsi_core.scenes.resampled import ResampledScene, bands_with_widths, resample_scene
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.windows import Window

NM = [400.0, 410.0, 420.0, 430.0]
WEIGHTS = np.array([[0.25, 0.75, 0.0, 0.0], [0.0, 0.0, 0.5, 0.5]])
WHOLE = Window(0, 0, 2, 3)


@pytest.fixture
def path(make_scene):
    """Four bands of two by three pixels; one has no data, one a far value."""
    cube = np.arange(24, dtype=np.float32).reshape(4, 2, 3) + 1
    cube[2, 0, 1] = -5
    cube[3, 1, 2] = 1e30
    return make_scene(cube, wavelengths=NM, nodata=-5)


def resampled(scene):
    return ResampledScene(
        scene, scene.band_numbers, WEIGHTS, wavelengths_nm=[407.5, 425.0], widths_nm=[20.0, None]
    )


def test_each_band_is_the_weighted_sum_of_valid_pixels(path):
    with open_scene(path) as scene:
        made = resampled(scene)
        values, valid = made.read(WHOLE, [2, 1])
        part, _ = made.read_raw(Window(1, 1, 1, 2), [1])
    # First bands 1 and 7 at the first pixel: 0.25 * 1 + 0.75 * 7 = 5.5; the others 13 and 19: 16.
    np.testing.assert_array_equal(values[1], [[5.5, 0, 7.5], [8.5, 9.5, 10.5]])
    assert (values[0, 0, 0], values[0, 1, 0]) == (16, 19)
    np.testing.assert_array_equal(valid, [[True, False, True], [True, True, True]])
    np.testing.assert_array_equal(part, [[[9.5, 10.5]]])


def test_a_value_beyond_the_limit_is_invalid_and_noted(path):
    with open_scene(path) as scene:
        made = resampled(scene)
        made.value_limit = 1e6
        _, valid = made.read(WHOLE, [1])
        assert valid.sum() == 5
        assert made.far_value is None
        _, valid = made.read_each(WHOLE, [1, 2])
        assert not valid[:, 1, 2].any()
        assert float(made.far_value) == pytest.approx(5e29)


def test_a_pixel_without_any_value_in_the_scene_is_noted(make_scene):
    cube = np.ones((4, 2, 3), dtype=np.float32)
    cube[:, 1, 2] = 0
    with open_scene(make_scene(cube, wavelengths=NM)) as scene:
        made = resampled(scene)
        made.read(Window(0, 0, 1, 3), [1, 2])
        assert made.empty_pixel is None
        made.read(Window(1, 1, 1, 2), [1, 2])
        assert made.empty_pixel == (1, 2)


def test_it_looks_like_a_scene_of_floats_with_these_bands(path):
    with open_scene(path) as scene:
        made = resampled(scene)
        assert (made.num_bands, made.good_bands(), made.wavelengths_of([2])) == (2, [1, 2], [425.0])
        assert (made.fwhm_nm, made.nodata_values([1]), made.dtype([1])) == ((20.0, None), [None], np.float32)
        assert made.scaling([1, 2]) == made.scaling_of_file([1, 2]) == ([1.0, 1.0], [0.0, 0.0])
        assert (made.stamp(), made.reflectance_factor) == (scene.stamp(), None)
        assert list(made.parts(WHOLE)) == list(scene.parts(WHOLE))
        assert made.traits([1]) != ResampledScene(
            scene, scene.band_numbers, WEIGHTS[::-1], wavelengths_nm=NM[:2], widths_nm=[None] * 2
        ).traits([1])
        assert made.working_bytes == 2**16 * 4 * (4 + 4)
        assert made.describe() == "2 bands from 4 bands of the scene, Gaussian spectral response"


def test_every_part_of_a_scene_that_reads_the_file_is_replaced():
    """A part that joins `Scene` would fail here, not in a run."""
    for name, member in vars(Scene).items():
        function = getattr(member, "fget", getattr(member, "func", member))
        if name.startswith("_") or not inspect.isfunction(function):
            continue
        if re.search(r"self\._(dataset|alpha|scaling|has_)", inspect.getsource(function)):
            assert name in vars(ResampledScene), name


def test_bands_marked_as_bad_are_not_used(make_scene):
    cube = np.ones((4, 2, 3), dtype=np.float32)
    cube[1] = 9
    events = []
    path = make_scene(cube, wavelengths=NM)
    with rasterio.open(path, "r+") as dataset:
        for number in dataset.indexes:
            dataset.update_tags(number, bbl="0" if number == 2 else "1")
    with open_scene(path) as scene:
        assert bands_with_widths(scene, [1, 3]) == ([400.0, 420.0], [None, None])
        made = resample_scene(scene, [410.0, 425.0], [30.0, 20.0], Progress(events.append))
        values, _ = made.read(WHOLE, [1, 2])
    np.testing.assert_allclose(values, 1.0)
    assert not events


def test_bands_without_wavelength_are_refused(make_scene):
    with (
        open_scene(make_scene(np.ones((3, 2, 3), dtype=np.float32))) as scene,
        pytest.raises(ParameterError, match="3 of 3 bands of .* have no wavelength"),
    ):
        resample_scene(scene, [410.0, 420.0], [None, None], Progress())
