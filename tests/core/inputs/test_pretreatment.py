import numpy as np
import pytest
import torch
from scipy.signal import savgol_filter
from scipy.spatial import ConvexHull

from hsi_core.inputs.pretreatment import Pretreatment, positions_of

KINDS = ("snv", "continuum", "derivative")


def random_spectra(bands=30, pixels=200, seed=0):
    walk = np.random.default_rng(seed).normal(size=(bands, pixels)).cumsum(axis=0)
    return torch.from_numpy((walk - walk.min() + 1.0).astype(np.float32))


def positions(bands=30, seed=0):
    """Wavelengths at unequal distances."""
    steps = np.random.default_rng(seed).uniform(2.0, 20.0, bands)
    return (400.0 + steps.cumsum()).astype(np.float32)


def test_the_standard_normal_variate_by_hand():
    spectra = torch.tensor([[1.0, 7.0, 0.1], [2.0, 7.0, 0.1], [6.0, 7.0, 0.1]])
    found = Pretreatment("snv", np.arange(3, dtype=np.float32)).apply(spectra)
    # Mean 3, standard deviation sqrt((4 + 1 + 9) / 2) = sqrt(7); constant spectra become 0.
    expected = torch.tensor([[-2.0], [-1.0], [3.0]]) / 7**0.5
    torch.testing.assert_close(found, torch.cat([expected, torch.zeros(3, 2)], dim=1))


def test_the_continuum_by_hand():
    """The hull goes from (0, 2) over (1, 4) to (4, 1); at 3 it is 2."""
    spectra = torch.tensor([[2.0, 0.0, -1.0], [4.0, 0.0, -1.0], [1.0, 0.0, -1.0], [1.0, 0.0, -1.0]])
    found = Pretreatment("continuum", np.array([0, 1, 3, 4], dtype=np.float32)).apply(spectra)
    torch.testing.assert_close(found[:, 0], torch.tensor([1.0, 1.0, 0.5, 1.0]))
    assert not found[:, 1:].any()  # where the hull is not positive


def test_the_continuum_is_the_convex_hull_of_scipy():
    spectra, places = random_spectra(), positions()
    found = Pretreatment("continuum", places).apply(spectra).numpy()
    for pixel in range(0, 200, 20):
        values = spectra[:, pixel].double().numpy()
        points = np.concatenate(
            [np.stack([places, values], axis=1), [[places[0], -1e3], [places[-1], -1e3]]]
        )  # two points far below close the hull
        vertices = [index for index in sorted(ConvexHull(points).vertices) if index < len(values)]
        hull = np.interp(places, places[vertices], values[vertices])
        np.testing.assert_allclose(found[:, pixel], values / hull, rtol=1e-5)


@pytest.mark.parametrize("bands", [30, 6, 4, 3])
def test_the_derivative_at_equal_distances_is_the_savitzky_golay_filter_of_scipy(bands):
    spectra = random_spectra(bands)
    found = Pretreatment("derivative", (400 + 5 * np.arange(bands)).astype(np.float32)).apply(spectra)
    window = min(7, bands - 1 + bands % 2)
    expected = savgol_filter(spectra.double(), window, 2, deriv=1, delta=5.0, axis=0, mode="interp")
    np.testing.assert_allclose(found, expected, atol=1e-5)


def test_the_derivative_of_a_parabola_is_exact_at_unequal_distances():
    places = positions()
    shifted = (places - 500.0).astype(np.float64)
    derivative = Pretreatment("derivative", places).matrix() @ (3.0 + 2.0 * shifted + 0.1 * shifted**2)
    np.testing.assert_allclose(derivative, 2.0 + 0.2 * shifted, rtol=1e-8, atol=1e-8)


def test_two_bands_have_the_slope_between_them():
    matrix = Pretreatment("derivative", np.array([10.0, 14.0], dtype=np.float32)).matrix()
    np.testing.assert_allclose(matrix, [[-0.25, 0.25], [-0.25, 0.25]])


@pytest.mark.parametrize("kind", KINDS)
def test_bands_count_in_the_order_of_their_wavelengths(kind):
    spectra, places = random_spectra(), positions()
    mixed = np.random.default_rng(1).permutation(30)
    expected = Pretreatment(kind, places).apply(spectra)[mixed]
    torch.testing.assert_close(Pretreatment(kind, places[mixed]).apply(spectra[mixed]), expected)


@pytest.mark.parametrize("kind", ["snv", "continuum"])
def test_a_pixel_has_the_same_bytes_among_any_others(kind):
    spectra = random_spectra()
    pretreatment = Pretreatment(kind, positions())
    whole = pretreatment.apply(spectra)
    for part in (slice(0, 1), slice(3, 20), slice(199, 200)):
        assert torch.equal(pretreatment.apply(spectra[:, part].clone()), whole[:, part])
    np.testing.assert_array_equal(pretreatment.apply_rows(spectra.numpy().T), whole.numpy().T)


@pytest.mark.parametrize("kind", KINDS)
def test_gradients_are_those_of_small_differences(kind):
    pretreatment = Pretreatment(kind, positions(8))
    spectra = random_spectra(8, 3).double().requires_grad_()
    if kind == "derivative":
        spectra = spectra.detach().float().requires_grad_()  # its matrix is in float32
        pretreatment.apply(spectra)[2].sum().backward()
        np.testing.assert_allclose(spectra.grad[:, 0], pretreatment.matrix()[2], rtol=1e-4, atol=1e-6)
    else:
        assert torch.autograd.gradcheck(pretreatment.apply, (spectra,))


def test_positions_are_wavelengths_if_they_are_known_and_different():
    found, is_known = positions_of([500.0, 400.0])
    assert is_known
    assert found.tolist() == [500.0, 400.0]
    for wavelengths in ([500.0, None, 400.0], [500.0, 400.0, 500.0]):
        found, is_known = positions_of(wavelengths)
        assert not is_known
        assert found.tolist() == [0.0, 1.0, 2.0]
