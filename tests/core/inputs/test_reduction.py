import warnings

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.decomposition import PCA
from sklearn.preprocessing import StandardScaler

from hsi_core.errors import ParameterError, SceneError
from hsi_core.inputs import reduction
from hsi_core.inputs.axes import Axes
from hsi_core.inputs.pretreatment import Pretreatment
from hsi_core.inputs.reduction import Covariance, Reduction, fit_reduction, to_float


def spectra(num=500, bands=12, seed=0):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(num, bands)) @ rng.normal(size=(bands, bands)) * 50 + 5000


@given(st.lists(st.integers(0, 200), min_size=1, max_size=5), st.integers(0, 3))
@settings(max_examples=30, deadline=None)
def test_the_covariance_does_not_depend_on_how_spectra_arrive(cuts, seed):
    data = spectra(200, 5, seed) + 1e6
    moments = Covariance(5)
    for part in np.split(data, sorted(cuts)):
        moments.update(part)
    np.testing.assert_allclose(moments.covariance, np.cov(data.T), rtol=1e-7)
    np.testing.assert_allclose(moments.mean, data.mean(axis=0))


@pytest.mark.parametrize("standardize", [False, True])
@pytest.mark.parametrize("whiten", [False, True])
def test_components_equal_those_of_scikit_learn_but_for_the_sign(standardize, whiten):
    data = spectra()
    scaled = StandardScaler().fit_transform(data) if standardize else data
    reference = PCA(4, whiten=whiten).fit_transform(scaled)
    if whiten and standardize:
        # StandardScaler divides by N, we by N - 1: whitening removes any common factor anyway.
        pass
    ours = fit_reduction(
        [data[:77], data[77:]], num_bands=12, components=4, standardize=standardize, whiten=whiten
    )
    cube = data.T.reshape(12, 25, 20).astype(np.float32)
    reduced = ours.apply(cube, np.ones((25, 20), bool), torch.device("cpu")).flatten(1).numpy().T
    signs = np.sign((reduced * reference).sum(axis=0))
    factor = np.sqrt(499 / 500) if standardize and not whiten else 1.0
    np.testing.assert_allclose(reduced * signs, reference * factor, rtol=2e-3, atol=2e-3 * reference.std())


def test_the_largest_entry_of_a_component_is_positive():
    ours = fit_reduction([spectra()], num_bands=12, components=12, standardize=False, whiten=False)
    largest = ours.weight[np.arange(12), np.abs(ours.weight).argmax(axis=1)]
    assert (largest > 0).all()


def test_explained_variance_adds_up_to_one():
    ours = fit_reduction([spectra()], num_bands=12, components=12, standardize=True, whiten=False)
    assert ours.explained.sum() == pytest.approx(1.0, abs=1e-5)


def test_white_noise_has_the_same_size_in_every_unwhitened_component():
    ours = fit_reduction([spectra()], num_bands=12, components=5, standardize=True, whiten=False)
    np.testing.assert_allclose(ours.noise_gain, 1.0, rtol=1e-5)


def test_invalid_pixels_become_zero():
    ours = fit_reduction([spectra()], num_bands=12, components=3, standardize=True, whiten=False)
    valid = np.array([[True, False]])
    reduced = ours.apply(spectra(2).T.reshape(12, 1, 2).astype(np.float32), valid, torch.device("cpu"))
    assert (reduced[:, 0, 1] == 0).all()
    assert (reduced[:, 0, 0] != 0).all()


def test_a_constant_band_has_no_influence():
    data = spectra()
    data[:, 3] = 42.0
    ours = fit_reduction([data], num_bands=12, components=3, standardize=True, whiten=False)
    assert (ours.weight[:, 3] == 0).all()
    assert np.isfinite(ours.weight).all()


def test_more_components_than_bands_are_refused():
    with pytest.raises(ParameterError, match="13 components are asked for, but only 12 bands"):
        fit_reduction([spectra()], num_bands=12, components=13, standardize=True, whiten=False)


def test_a_scene_without_valid_or_different_pixels_is_refused():
    with pytest.raises(SceneError, match="has 0 valid pixels"):
        fit_reduction([], num_bands=12, components=3, standardize=True, whiten=False)
    with pytest.raises(SceneError, match="the same spectrum"):
        fit_reduction([np.ones((9, 12))], num_bands=12, components=3, standardize=True, whiten=False)


def test_the_spectrum_is_the_scaled_bands_in_their_order():
    data = spectra()
    ours = fit_reduction(
        [data], num_bands=12, components=0, standardize=True, whiten=False, inputs="spectrum"
    )
    cube = data.T.reshape(12, 25, 20).astype(np.float32)
    channels = ours.apply(cube, np.ones((25, 20), bool), torch.device("cpu")).flatten(1).numpy().T
    np.testing.assert_allclose(
        channels, (data - data.mean(axis=0)) / data.std(axis=0, ddof=1), rtol=1e-3, atol=1e-4
    )
    assert ours.explained.shape == (0,)
    np.testing.assert_allclose(ours.noise_gain, 1.0, rtol=1e-5)


def test_both_are_the_components_and_then_the_scaled_bands():
    data = spectra()
    settings_ = {"num_bands": 12, "components": 3, "standardize": True, "whiten": True}
    components = fit_reduction([data], **settings_)
    scaled = fit_reduction([data], **settings_, inputs="spectrum")
    both = fit_reduction([data], **settings_, inputs="both")
    assert both.num_channels == 15
    np.testing.assert_array_equal(both.weight, np.concatenate([components.weight, scaled.weight]))
    np.testing.assert_array_equal(both.noise_gain, np.concatenate([components.noise_gain, scaled.noise_gain]))
    np.testing.assert_array_equal(both.explained, components.explained)


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.uint16, np.uint32, np.float32, np.float64])
def test_values_on_disk_give_the_channels_of_the_scaled_values(dtype):
    rng = np.random.default_rng(0)
    raw = rng.integers(0, 200, (12, 30, 40)).astype(dtype)
    scales, offsets = rng.uniform(-2e-3, 2e-3, 12).astype(np.float32), rng.normal(0, 0.2, 12)
    # In single precision, as a scene is read for training.
    scaled = raw.astype(np.float32) * scales[:, None, None]
    scaled += offsets.astype(np.float32)[:, None, None]
    ours = fit_reduction(
        [scaled.reshape(12, -1).T], num_bands=12, components=5, standardize=True, whiten=True
    )
    valid = rng.random((30, 40)) > 0.1
    expected = ours.apply(scaled, valid, torch.device("cpu"))
    found = ours.for_raw(scales, offsets).apply(raw, valid, torch.device("cpu"))
    assert torch.equal(found, expected)
    assert not found[:, ~torch.from_numpy(valid)].any()


def test_what_is_invalid_is_zero_even_where_it_is_no_number():
    cube = np.random.default_rng(0).normal(size=(4, 6, 7)).astype(np.float32)
    ours = fit_reduction([cube.reshape(4, -1).T], num_bands=4, components=2, standardize=True, whiten=False)
    valid = np.ones((6, 7), bool)
    valid[2, 3] = valid[4, 4] = False
    cube[1, 2, 3], cube[0, 4, 4] = np.nan, np.inf
    found = ours.apply(cube, valid, torch.device("cpu"))
    assert found.isfinite().all()
    assert not found[:, 2, 3].any()


def test_portions_do_not_show(monkeypatch):
    cube = np.random.default_rng(0).normal(size=(9, 20, 33)).astype(np.float32)
    ours = fit_reduction([cube.reshape(9, -1).T], num_bands=9, components=4, standardize=True, whiten=False)
    expected = ours.apply(cube, np.ones((20, 33), bool), torch.device("cpu"))
    monkeypatch.setitem(reduction.PORTION, "cpu", 7)
    found = ours.apply(cube, np.ones((20, 33), bool), torch.device("cpu"))
    torch.testing.assert_close(found, expected)


@pytest.mark.parametrize("kind", ["snv", "continuum", "derivative"])
def test_pretreated_spectra_are_mapped_and_their_mean_spectrum_is_zero(kind):
    rng = np.random.default_rng(0)
    cube = rng.uniform(1.0, 9.0, (9, 20, 33)).astype(np.float32)
    valid = rng.random((20, 33)) > 0.1
    pretreatment = Pretreatment(kind, np.arange(9, dtype=np.float32) ** 2)
    spectra = cube[:, valid].T
    treated = pretreatment.apply_rows(spectra).astype(np.float64)
    fitted = fit_reduction([treated], num_bands=9, components=4, standardize=True, whiten=False)
    ours = fitted.with_pretreatment(pretreatment, spectra.mean(axis=0))
    found = ours.apply(cube, valid, torch.device("cpu"))
    centre = pretreatment.apply_rows(spectra.mean(axis=0)[None]).astype(np.float64)
    expected = (treated - centre) @ fitted.weight.T.astype(np.float64)
    np.testing.assert_allclose(found[:, valid].numpy().T, expected, rtol=1e-3, atol=1e-4)
    assert not found[:, ~valid].any()
    middle = ours.apply(ours.band_means[:, None, None], np.ones((1, 1), bool), torch.device("cpu"))
    assert not middle.any()
    assert (ours.pretreatment is None) == (kind == "derivative")  # it is linear, and part of the weights


def test_values_on_disk_are_scaled_before_they_are_pretreated():
    raw = np.random.default_rng(0).integers(1, 200, (5, 6, 7)).astype(np.uint8)
    scales, offsets = [0.1, 0.2, 0.3, 0.4, 0.5], [1.0, 0.0, 2.0, 0.0, 0.0]
    scaled = raw * np.float32(scales)[:, None, None] + np.float32(offsets)[:, None, None]
    pretreatment = Pretreatment("snv", np.arange(5, dtype=np.float32))
    spectra = scaled.reshape(5, -1).T
    fitted = fit_reduction(
        [pretreatment.apply_rows(spectra)], num_bands=5, components=2, standardize=True, whiten=False
    )
    ours = fitted.with_pretreatment(pretreatment, spectra.mean(axis=0))
    valid = np.ones((6, 7), bool)
    expected = ours.apply(scaled, valid, torch.device("cpu"))
    torch.testing.assert_close(ours.for_raw(scales, offsets).apply(raw, valid, torch.device("cpu")), expected)


def test_two_pixels_are_enough_and_one_is_not():
    pair = np.array([[1.0, 2.0], [3.0, 5.0]])
    ours = fit_reduction([pair], num_bands=2, components=1, standardize=True, whiten=False)
    # Both bands go up: the axis is (1, 1) / sqrt(2) of the bands by their standard deviations sqrt(2) and
    # 3 / sqrt(2).
    np.testing.assert_allclose(ours.weight, [[1 / 2, 1 / 3]], rtol=1e-6)
    with pytest.raises(SceneError, match="The scene has 1 valid pixel: every other"):
        fit_reduction([pair[:1]], num_bands=2, components=1, standardize=True, whiten=False)


def test_equal_spectra_are_refused():
    with pytest.raises(
        SceneError, match=r"^Every valid pixel of the scene has the same spectrum; choose another"
    ):
        fit_reduction([np.ones((5, 3))], num_bands=3, components=1, standardize=True, whiten=False)


def test_everything_in_a_model_is_float32():
    ours = fit_reduction([spectra()], num_bands=12, components=3, standardize=True, whiten=True)
    raw = ours.for_raw([2] * 12, [1] * 12)
    for found in (ours, raw):
        for name in ("mean", "weight", "explained", "noise_gain"):
            assert getattr(found, name).dtype == np.float32
    assert raw.raw_scale.dtype == raw.raw_offset.dtype == np.float32


def test_spectra_of_whole_numbers_have_their_covariance():
    data = np.random.default_rng(0).integers(0, 200, (50, 3)).astype(np.uint8)
    moments = Covariance(3)
    moments.update(data)
    np.testing.assert_allclose(moments.covariance, np.cov(data.T))


def test_a_band_that_hardly_varies_is_left_out_and_one_that_varies_little_is_kept():
    data = spectra(400, 3)
    data *= 1e5 / data.std(axis=0)
    # Standard deviations against the largest: a millionth is the limit of 1e-12 of its variance.
    data[:, 1] *= 5e-7
    data[:, 2] *= 5e-6
    ours = fit_reduction([data], num_bands=3, components=2, standardize=True, whiten=False)
    assert (ours.weight[:, 1] == 0).all()
    assert (ours.weight[:, 2] != 0).any()


def test_more_components_than_the_data_have_stay_small_when_whitened():
    """Three bands of rank 1: the axes without variance are divided by at most 1e5 times less than the
    first."""
    line = np.outer(np.linspace(-1, 1, 50), [100.0, 200.0, 200.0])
    ours = fit_reduction([line], num_bands=3, components=3, standardize=False, whiten=True)
    spread = line.var(axis=0, ddof=1).sum()
    norms = np.linalg.norm(ours.weight, axis=1)
    np.testing.assert_allclose(norms, 1 / np.sqrt(spread) * np.array([1.0, 1e5, 1e5]), rtol=1e-3)
    assert ours.explained[0] == pytest.approx(1.0)
    assert (ours.explained >= 0).all()


def test_the_cube_that_is_projected_is_not_changed():
    ours = fit_reduction([spectra()], num_bands=12, components=3, standardize=True, whiten=False)
    cube = spectra(6).T.reshape(12, 2, 3).astype(np.float32)
    before = cube.copy()
    ours.apply(cube, np.ones((2, 3), bool), torch.device("cpu"))
    np.testing.assert_array_equal(cube, before)


def test_more_components_than_bands_matter_only_where_components_are_used():
    common = {"num_bands": 12, "components": 13, "standardize": True, "whiten": False}
    assert fit_reduction([spectra()], inputs="spectrum", **common).num_channels == 12
    for inputs in ("components", "both"):
        with pytest.raises(ParameterError, match="13 components are asked for, but only 12 bands are used"):
            fit_reduction([spectra()], inputs=inputs, **common)


def by_hand(**changes) -> Reduction:
    """Two bands with the means 1 and 2; the only channel is their sum."""
    values = {"mean": [1, 2], "weight": [[1, 1]], "explained": [1], "noise_gain": [1]}
    return Reduction(**{name: np.array(value, np.float32) for name, value in values.items()} | changes)


def one_pixel(ours: Reduction, *values: float) -> float:
    cube = np.array(values)[:, None, None]
    return float(ours.apply(cube, np.ones((1, 1), bool), torch.device("cpu")))


@pytest.mark.parametrize(
    ("scales", "offsets", "expected"),
    [
        ([1.0, 1.0], [0.0, 0.0], 5.0 - 1 + 6.0 - 2),
        ([1.0, 1.0], [0.0, 3.0], 5.0 - 1 + 9.0 - 2),
        ([2.0, 2.0], [0.0, 0.0], 10.0 - 1 + 12.0 - 2),
        ([1.0, 0.5], [1.0, 1.0], 6.0 - 1 + 4.0 - 2),
    ],
)
def test_scale_and_offset_of_each_band_are_used(scales, offsets, expected):
    ours = by_hand()
    assert one_pixel(ours.for_raw(scales, offsets), 5, 6) == expected


def test_values_that_are_scaled_already_need_no_scale_and_too_large_ones_no_warning():
    ours = by_hand()
    assert ours.for_raw([1.0, 1.0], [0.0, 0.0]) is ours
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert np.isinf(ours.for_raw([1e300, 1.0], [0.0, 0.0]).raw_scale[0])


def test_spectra_are_pretreated_as_the_linear_map_takes_them():
    spectra = np.array([[1.0, 2.0, 3.0], [2.0, 2.0, 8.0]])
    assert by_hand().pretreat(spectra) is spectra
    snv = by_hand(pretreatment=Pretreatment("snv", np.arange(3, dtype=np.float32)))
    # Mean 2 and deviation 1; mean 4 and deviation sqrt((4 + 4 + 16) / 2).
    expected = [[-1, 0, 1], [-2 / np.sqrt(12), -2 / np.sqrt(12), 4 / np.sqrt(12)]]
    np.testing.assert_allclose(snv.pretreat(spectra), expected, rtol=1e-6)


def test_band_means_are_float32_whatever_they_come_in():
    treatment = Pretreatment("snv", np.arange(2, dtype=np.float32))
    assert by_hand().with_pretreatment(treatment, np.array([1.0, 2.0])).band_means.dtype == np.float32


def test_everything_is_computed_on_the_device_that_is_asked_for(monkeypatch):
    """The device "meta" has shapes and no values; it refuses tensors of another device."""
    monkeypatch.setattr(reduction, "PORTION", {"cuda": 4})  # as for every device but a CPU
    device = torch.device("meta")
    ours = by_hand().for_raw([2.0, 2.0], [1.0, 0.0])
    found = ours.apply(np.zeros((2, 3, 5), np.int16), np.ones((3, 5), bool), device)
    assert (found.device, found.dtype, tuple(found.shape)) == (device, torch.float32, (1, 3, 5))


def test_each_pixel_is_projected_once_in_portions_of_the_size_for_a_cpu(monkeypatch):
    sizes = []
    monkeypatch.setattr(reduction, "PORTION", {"cpu": 7})
    monkeypatch.setattr(reduction, "to_float", lambda part: sizes.append(part.shape[1]) or to_float(part))
    by_hand().apply(np.zeros((2, 4, 4)), np.ones((4, 4), bool), torch.device("cpu"))
    assert sizes == [7, 7, 2]


@pytest.mark.parametrize("device", ["cpu", "meta"])
def test_a_copy_in_float32_is_made_on_each_device(device):
    for dtype in (torch.float32, torch.uint8, torch.float64):
        values = torch.zeros(3, dtype=dtype, device=device)
        copy = to_float(values)
        assert copy.dtype == torch.float32
        assert copy is not values
        assert copy.device.type == device
        if device == "cpu":
            assert copy.data_ptr() != values.data_ptr()


@pytest.mark.parametrize("noise_gain", [None, np.array([7.0])])
def test_other_axes_are_found_from_the_mean_the_scale_and_the_scaled_covariance(noise_gain):
    """Bands (0, 2, 4) and (1, 1, 4): means 2, variances 4 and 3, covariance 3."""
    asked = []

    def find_axes(*values):
        asked.append(values)
        return Axes(np.array([[2.0, 4.0]]), np.array([0.5]), noise_gain)

    data = np.array([[0.0, 1.0], [2.0, 1.0], [4.0, 4.0]])
    common = {"num_bands": 2, "components": 1, "standardize": True, "whiten": False}
    ours = fit_reduction([data], inputs="both", find_axes=find_axes, **common)
    ((mean, scale, covariance),) = asked
    np.testing.assert_allclose(mean, [2, 2])
    np.testing.assert_allclose(scale, [1 / 2, 1 / np.sqrt(3)])
    np.testing.assert_allclose(covariance, [[1, np.sqrt(3) / 2], [np.sqrt(3) / 2, 1]])
    np.testing.assert_allclose(ours.weight, [[1, 4 / np.sqrt(3)], [1 / 2, 0], [0, 1 / np.sqrt(3)]], rtol=1e-6)
    # Without a gain of their own, the noise of both bands is white: sqrt(2^2 + 4^2).
    np.testing.assert_allclose(ours.noise_gain, [np.sqrt(20) if noise_gain is None else 7, 1, 1], rtol=1e-6)
    np.testing.assert_allclose(ours.explained, [0.5])
