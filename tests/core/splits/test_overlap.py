"""The overlap of test and training, against counting by hand and by others."""

import os
from pathlib import Path

import numpy as np
import pytest
import scipy.io
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from hsi_core.errors import PatchError
from hsi_core.splits.overlap import share_of_touching, within

MASKS = hnp.arrays(bool, hnp.array_shapes(min_dims=2, max_dims=2, max_side=12))


def count_touching(test, train, patch_size):
    """The definition, pixel by pixel."""
    half = patch_size // 2
    touching = [
        train[max(row - half, 0) : row + half + 1, max(column - half, 0) : column + half + 1].any()
        for row, column in np.argwhere(test)
    ]
    return np.mean(touching)


def test_a_patch_touches_up_to_its_half_side_in_rows_columns_and_diagonals():
    train = np.zeros((9, 9), bool)
    train[4, 4] = True
    near = within(train, 2)
    assert near[2:7, 2:7].all()
    assert near.sum() == 25


def test_share_counts_test_pixels_whose_patch_holds_a_training_pixel():
    train, test = np.zeros((1, 8), bool), np.zeros((1, 8), bool)
    train[0, 0] = True
    test[0, [1, 2, 3, 6]] = True
    assert share_of_touching(test, train, 1) == 0.0
    assert share_of_touching(test, train, 3) == 0.25
    assert share_of_touching(test, train, 5) == 0.5
    assert share_of_touching(test, train, 7) == 0.75
    assert share_of_touching(test, train, 11) == 0.75
    assert share_of_touching(test, train, 99) == 1.0


def test_places_far_apart_in_a_large_raster_do_not_touch_each_other():
    """The raster is large enough to be packed; its places are then side by side, with a gap."""
    train, test = np.zeros((1100, 1100), bool), np.zeros((1100, 1100), bool)
    test[0, 0] = train[20, 20] = test[1099, 1099] = True
    assert share_of_touching(test, train, 41) == 0.5
    assert share_of_touching(test, train, 39) == 0.0


def test_share_of_no_test_pixel_is_not_defined():
    nothing, everything = np.zeros((3, 3), bool), np.ones((3, 3), bool)
    assert np.isnan(share_of_touching(nothing, everything, 3))
    assert share_of_touching(everything, nothing, 3) == 0.0


@pytest.mark.parametrize("patch_size", [0, 2, -3])
def test_an_even_patch_size_is_refused(patch_size):
    mask = np.ones((3, 3), bool)
    with pytest.raises(PatchError, match=f"The patch size is {patch_size}; it must be odd and at least 1"):
        share_of_touching(mask, mask, patch_size)


@given(st.data(), MASKS, st.integers(0, 14))
def test_share_equals_counting_pixel_by_pixel(data, train, half):
    test = data.draw(hnp.arrays(bool, train.shape))
    if test.any():
        patch_size = 2 * half + 1
        assert share_of_touching(test, train, patch_size) == pytest.approx(
            count_touching(test, train, patch_size)
        )


@pytest.mark.skipif(
    "HSI_SHARED_DATA" not in os.environ, reason="HSI_SHARED_DATA does not point to real scenes"
)
def test_overlap_of_the_dase_split_of_indian_pines_is_as_measured_elsewhere():
    folder = Path(os.environ["HSI_SHARED_DATA"]) / "indian_pines" / "splits"
    masks = scipy.io.loadmat(folder / "indian_pines_fixed_splits_gic_order.mat")
    train, test = masks["dase_TR"] > 0, masks["dase_TE"] > 0
    shares = [100 * share_of_touching(test, train, size) for size in (7, 9, 13, 25)]
    assert shares == pytest.approx(
        [55.5, 70.7, 90.8, 100.0], abs=0.2
    )  # measured on masks that differ in ten pixels
