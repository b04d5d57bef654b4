import numpy as np
import pytest

from hsi_core.inputs.mnf import ROWS, NoiseCovariance, find_mnf_axes


def test_the_noise_of_a_tile_by_hand():
    # To the right: 1 and (invalid); below: (0, 3), (invalid). Each difference counts half.
    tile = np.array([[[1.0, 2.0], [1.0, 9.0]], [[5.0, 5.0], [8.0, 9.0]]])
    noise = NoiseCovariance(2)
    noise.update(tile, np.array([[True, True], [True, False]]))
    assert noise.num_pairs == 2
    np.testing.assert_allclose(noise.covariance, [[1 / 4, 0.0], [0.0, 9 / 4]])


def test_no_pair_of_neighbours_is_lost_or_counted_twice_between_portions_of_rows():
    height = ROWS + 3
    tile = np.random.default_rng(0).normal(size=(3, height, 4))
    noise = NoiseCovariance(3)
    noise.update(tile, np.ones((height, 4), bool))
    pairs = np.concatenate(
        [np.diff(tile, axis=1).reshape(3, -1), np.diff(tile, axis=2).reshape(3, -1)], axis=1
    )
    assert noise.num_pairs == pairs.shape[1]
    np.testing.assert_allclose(noise.covariance, pairs @ pairs.T / (2 * pairs.shape[1]))


def test_a_scene_without_neighbours_has_no_noise():
    noise = NoiseCovariance(2)
    noise.update(np.ones((2, 3, 3)), np.eye(3, dtype=bool))
    assert not noise.covariance.any()


@pytest.mark.parametrize("whiten", [False, True])
def test_two_bands_by_hand(whiten):
    """The second band has the smaller variance, and the better ratio of variance to noise."""
    axes = find_mnf_axes(np.diag([9.0, 4.0]), np.diag([3.0, 0.5]), components=2, whiten=whiten)
    expected = [[0.0, 0.5], [1 / 3, 0.0]] if whiten else [[0.0, 2**0.5], [3**-0.5, 0.0]]
    np.testing.assert_allclose(axes.rows, expected, rtol=1e-5)
    np.testing.assert_allclose(axes.explained, [8 / 11, 3 / 11], rtol=1e-5)
    gains = [8**-0.5, 3**-0.5] if whiten else [1.0, 1.0]
    np.testing.assert_allclose(axes.noise_gain, gains, rtol=1e-5)


def test_components_have_white_noise_and_no_correlation_and_do_not_depend_on_the_scale_of_bands():
    rng = np.random.default_rng(1)
    first, second = rng.normal(size=(2, 6, 6))
    covariance, noise = first @ first.T + 3 * np.eye(6), second @ second.T + np.eye(6)
    axes = find_mnf_axes(covariance, noise, components=4, whiten=False)
    np.testing.assert_allclose(axes.rows @ noise @ axes.rows.T, np.eye(4), atol=1e-4)
    found = axes.rows @ covariance @ axes.rows.T
    np.testing.assert_allclose(found, np.diag(np.diag(found)), atol=1e-4 * found.max())
    assert (np.diff(np.diag(found)) < 0).all()
    scale = np.diag([1.0, 10.0, 100.0, 1e-3, 1.0, 5.0])
    other = find_mnf_axes(scale @ covariance @ scale, scale @ noise @ scale, components=4, whiten=False)
    signs = np.sign(np.sum((other.rows @ scale) * axes.rows, axis=1))[:, None]
    np.testing.assert_allclose(other.rows @ scale * signs, axes.rows, rtol=1e-6)


def test_bands_without_variance_give_components_of_zero():
    axes = find_mnf_axes(np.diag([1.0, 0.0, 2.0]), np.diag([1.0, 0.0, 1.0]), components=3, whiten=True)
    assert (axes.rows[:, 1] == 0).all()
    assert not axes.rows[2].any()
    assert not find_mnf_axes(np.zeros((2, 2)), np.zeros((2, 2)), components=1, whiten=False).rows.any()
