"""Models on raw bands: choice of bands, valid mask, reduction and scores, worked out by hand."""

import dataclasses
import math

import numpy as np
import pytest
import torch
from torch import nn

from explanation_for_tests import Known
from hsi_core.errors import ModelError
from hsi_core.inputs.pretreatment import Pretreatment
from hsi_core.inputs.reduction import Reduction
from hsi_core.onnx.networks import RawPatchModel, RawTileModel

NAN, INF = math.nan, math.inf
REDUCTION = Reduction(
    np.array([10.0, 20.0], np.float32),
    np.array([[1.0, 0.0], [0.0, 0.5]], np.float32),
    np.zeros(0, np.float32),
    np.ones(2, np.float32),
)


def scores_of(pixel, *, nodata=(None, None), is_whole=False):
    """Scores of one pixel of three bands; the model uses the third and the first."""
    model = RawPatchModel(Known(patch_size=1), REDUCTION, [2, 0], nodata, is_whole=is_whole).eval()
    with torch.no_grad():
        return model(torch.tensor(pixel, dtype=torch.float32)[None, :, None, None])[0].tolist()


def valid_scores(first, second):
    """No data, then the softmax of the reduced values of the two bands that the model uses."""
    shares = torch.tensor([first - 10.0, (second - 20.0) / 2]).softmax(0)
    return pytest.approx([0.0, *shares.tolist()], abs=1e-6)


def test_bands_are_taken_in_the_order_of_the_model():
    assert scores_of([21.0, 99.0, 11.5]) == valid_scores(11.5, 21.0)


@pytest.mark.parametrize("pixel", [[NAN, 1.0, 5.0], [5.0, 1.0, INF], [-INF, 1.0, 5.0], [0.0, 7.0, 0.0]])
def test_a_pixel_that_is_not_finite_or_zero_in_all_its_bands_is_no_data(pixel):
    assert scores_of(pixel) == [1.0, 0.0, 0.0]


@pytest.mark.parametrize("unused", [NAN, INF, -9999.0])
def test_a_band_that_the_model_does_not_use_makes_no_pixel_invalid(unused):
    assert scores_of([21.0, unused, 11.0], nodata=[-9999.0, -9999.0]) == valid_scores(11.0, 21.0)


@pytest.mark.parametrize("pixel", [[3.0, 0.0, 7.0], [5.0, 1.0, 5.0]])
def test_spectra_are_pretreated_as_in_the_map(pixel):
    """The standard normal variate of two bands is +-1 / sqrt(2), and 0 for equal bands."""
    pretreatment = Pretreatment("snv", np.arange(2, dtype=np.float32))
    reduction = dataclasses.replace(REDUCTION, mean=np.zeros(2, np.float32)).with_pretreatment(
        pretreatment, np.array([4.0, 6.0])
    )
    model = RawPatchModel(Known(patch_size=1), reduction, [2, 0], (None, None), is_whole=False).eval()
    with torch.no_grad():
        found = model(torch.tensor(pixel)[None, :, None, None])[0, 1:]
    cube = np.array(pixel, np.float32)[[2, 0], None, None]
    expected = reduction.apply(cube, np.ones((1, 1), bool), torch.device("cpu"))[:, 0, 0].softmax(0)
    torch.testing.assert_close(found, expected)


def test_continuum_removal_is_refused():
    reduction = REDUCTION.with_pretreatment(
        Pretreatment("continuum", np.arange(2, dtype=np.float32)), np.ones(2)
    )
    with pytest.raises(ModelError, match="train with the pretreatment none, snv or derivative to export"):
        RawPatchModel(Known(patch_size=1), reduction, [0, 1], (None, None), is_whole=False)


def test_a_zero_in_one_band_is_a_value():
    assert scores_of([0.0, 1.0, 11.0]) == valid_scores(11.0, 0.0)


@pytest.mark.parametrize(
    ("nodata", "pixel", "is_valid"),
    [
        ((-9999.0, None), [21.0, 0.0, -9999.0], False),
        ((-9999.0, None), [21.0, 0.0, -9999.005], False),  # scaled and scaled back
        ((-9999.0, None), [21.0, 0.0, -9999.5], True),
        ((None, -9999.0), [21.0, 0.0, -9999.0], True),  # the nodata value of the other band
        ((0.0, None), [21.0, 0.0, 0.0], False),
        ((0.0, None), [21.0, 0.0, 1e-9], True),
        ((-1e300, None), [21.0, 0.0, 11.0], True),  # beyond float32: equal to no value
        ((NAN, None), [21.0, 0.0, 11.0], True),
    ],
)
def test_each_band_has_its_own_nodata_value(nodata, pixel, is_valid):
    assert (scores_of(pixel, nodata=nodata)[0] == 0.0) == is_valid


def test_whole_numbers_are_rounded_and_others_are_not():
    assert scores_of([21.4, 0.0, 10.6], is_whole=True) == valid_scores(11.0, 21.0)
    assert scores_of([21.4, 0.0, 10.6]) == valid_scores(10.6, 21.4)


def test_the_centre_of_a_patch_decides_whether_there_are_data():
    model = RawPatchModel(Known(patch_size=3), REDUCTION, [0, 1], [None, None], is_whole=False).eval()
    patches = torch.zeros(2, 2, 3, 3)
    patches[0, :, 1, 1] = torch.tensor([19.0, 22.0])  # the other pixels are no data: 0 after the reduction
    patches[1, :, 0, 0] = 5.0
    with torch.no_grad():
        found = model(patches)
    shares = torch.tensor([9.0 / 9, 1.0 / 9]).softmax(0)
    torch.testing.assert_close(found[0], torch.tensor([0.0, *shares.tolist()]))
    assert found[1].tolist() == [1.0, 0.0, 0.0]


def test_pixels_outside_a_tile_and_invalid_ones_count_as_zero():
    network = nn.AvgPool2d(3, stride=1)
    model = RawTileModel(network, REDUCTION, [0, 1], [None, None], halo=1, is_whole=False).eval()
    tile = torch.empty(1, 2, 4, 5)
    tile[:, 0], tile[:, 1] = 19.0, 20.0  # reduced: 9 and 0
    tile[0, :, 2, 3] = NAN
    with torch.no_grad():
        scores = model(tile)
    assert scores.shape == (1, 3, 4, 5)
    torch.testing.assert_close(scores.sum(1), torch.ones(1, 4, 5))
    assert scores[0, :, 2, 3].tolist() == [1.0, 0.0, 0.0]
    for (row, column), mean in {(0, 0): 4.0, (0, 1): 6.0, (1, 1): 9.0, (1, 2): 8.0}.items():
        torch.testing.assert_close(scores[0, 1, row, column], torch.tensor([mean, 0.0]).softmax(0)[0])
