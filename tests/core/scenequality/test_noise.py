"""Noise is found where it is known."""

import numpy as np
import pytest

from hsi_core.scenequality.noise import NoiseSample, signal_to_noise

RNG = np.random.default_rng(1)


def measure(cube, share=1.0):
    noise = NoiseSample(len(cube), share)
    for rows in np.array_split(np.arange(cube.shape[1]), 2):
        noise.update(cube[:, rows].astype(np.float32), np.random.default_rng(0))
    return noise.by_area(), noise.by_shift()


def scene_of_fields(deviations, num_rows=96, num_columns=100):
    """Fields of 20 x 20 pixels of very different brightness, with noise of a known deviation in each band."""
    fields = RNG.uniform(0, 3000, (len(deviations), -(-num_rows // 20), -(-num_columns // 20)))
    scene = fields.repeat(20, axis=1).repeat(20, axis=2)[:, :num_rows, :num_columns]
    return scene + RNG.normal(0, 1, scene.shape) * np.array(deviations)[:, None, None]


@pytest.mark.parametrize("share", [1.0, 0.3])
def test_edges_between_fields_do_not_count_as_noise(share):
    deviations = [2.0, 10.0, 50.0, 5.0]
    for found in measure(scene_of_fields(deviations), share):
        assert found == pytest.approx(deviations, rel=0.12)


def test_invalid_pixels_are_left_out_and_an_empty_band_has_no_noise():
    cube = scene_of_fields([10.0, 10.0, 10.0, 10.0])
    cube[0, :, 50:] = np.nan
    cube[1] = np.nan
    for found in measure(cube):
        assert found[0] == pytest.approx(10.0, rel=0.15)
        assert np.isnan(found[1])


def test_a_scene_without_neighbours_and_a_scene_of_one_value_are_no_error():
    for found in measure(np.ones((2, 2, 1))):
        assert np.isnan(found).all()
    for found in measure(np.ones((2, 8, 8))):
        assert (found == 0.0).all()


def test_the_ratio_is_that_of_bright_pixels_and_unknown_without_noise():
    sample = np.linspace(0.0, 100.0, 101, dtype=np.float32)[:, None].repeat(3, axis=1)
    sample[:, 2] *= -1.0
    found = signal_to_noise(sample, np.array([5.0, 0.0, 5.0]))
    assert found[0] == pytest.approx(95.0 / 5.0)
    assert np.isnan(found[1])
    assert found[2] == 0.0
