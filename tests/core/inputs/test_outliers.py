"""Fill values that nobody declared."""

import numpy as np
import pytest

from hsi_core.inputs.outliers import FarValueSearch

FILL = 9.969209968386869e36


def search(*cubes: np.ndarray) -> FarValueSearch:
    found = FarValueSearch()
    for number, cube in enumerate(cubes):
        found.update(np.asarray(cube, np.float32), row=100 * number, column=7)
    return found


def spectra(low: float = 0.0, high: float = 5000.0) -> np.ndarray:
    return np.random.default_rng(0).uniform(low, high, (3, 20, 30))


@pytest.mark.parametrize("fill", [FILL, -3.4028235e38, 1e20, -1e34, 1e30, -2147483648.0])
def test_one_pixel_far_from_all_others_is_found(fill: float) -> None:
    cube = spectra()
    cube[1, 4, 5] = fill
    found = search(spectra(), cube, spectra()).found()
    assert found is not None
    assert (found.count, found.row, found.column) == (1, 104, 12)
    assert 5000 <= found.largest_other <= 8192


def test_a_border_of_fill_values_larger_than_the_scene_is_found() -> None:
    cube = spectra(0.0, 0.6)
    cube[:, :15] = FILL
    found = search(cube).found()
    assert found is not None
    assert found.count == 15 * 30


def test_several_fill_values_are_found_at_once() -> None:
    cube = spectra()
    cube[0, 0, :2], cube[1, 2, 3], cube[2, 4, 4] = 1e20, FILL, -3.4e38
    found = search(cube).found()
    assert found is not None
    assert (found.count, found.row, found.column) == (4, 0, 7)


@pytest.mark.parametrize(
    "cube",
    [
        spectra(),
        spectra() * 1e17,  # photons
        np.where(spectra() > 4990, 65535, spectra()),  # saturated
        np.where(spectra() > 4990, 1e8, spectra(0.0, 1.0)),
        10.0 ** np.random.default_rng(0).uniform(-3, 30, (3, 40, 40)),  # of every size
        np.where(np.arange(600).reshape(20, 30) == 5, 0.0, spectra() * 1e17),  # a dead pixel
        np.where(np.arange(600).reshape(20, 30) == 5, 1.0, spectra() * 1e17),
        np.zeros((3, 4, 4)),
    ],
)
def test_data_of_a_sensor_are_no_fill_values(cube: np.ndarray) -> None:
    assert search(cube).found() is None
