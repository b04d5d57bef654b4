import numpy as np
import pytest
import scipy.stats
import torch

from hsi_core.classes.table import ClassTable
from hsi_core.mapping.certainty import (
    Thresholds,
    codes_of,
    derive,
    entropy_of,
    margin_of,
    set_size_of,
)

NAN = float("nan")


def shares_of(num_classes, *, seed=0):
    """Probabilities (K, 6, 7) with one pixel that is invalid."""
    shares = np.random.default_rng(seed).dirichlet(np.full(num_classes, 0.3), (6, 7)).transpose(2, 0, 1)
    shares[:, 2, 3] = NAN
    return torch.from_numpy(shares.astype(np.float32))


@pytest.mark.parametrize("num_classes", [2, 5, 40])
def test_entropy_is_that_of_scipy_relative_to_equal_probabilities(num_classes):
    shares = shares_of(num_classes)
    expected = scipy.stats.entropy(shares.double().numpy(), base=num_classes, axis=0)
    np.testing.assert_allclose(entropy_of(shares), expected, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("num_classes", [2, 5, 40])
def test_the_margin_is_the_difference_of_the_two_largest_probabilities(num_classes):
    shares = shares_of(num_classes)
    ordered = np.sort(shares.numpy(), axis=0)
    np.testing.assert_array_equal(margin_of(shares), ordered[-1] - ordered[-2])


@pytest.mark.parametrize(
    ("shares", "entropy", "margin"),
    [
        ([1.0, 0.0], 0.0, 1.0),
        ([0.5, 0.5], 1.0, 0.0),
        ([0.25, 0.75, 0.0, 0.0], 0.405639, 0.5),  # (2 / 4 + 3 / 4 * log2(4 / 3)) / log2(4)
        ([1.0], 0.0, 1.0),
        ([NAN, NAN], NAN, NAN),
    ],
)
def test_entropy_and_margin_by_hand(shares, entropy, margin):
    pixel = torch.tensor(shares)[:, None, None]
    assert entropy_of(pixel).item() == pytest.approx(entropy, abs=1e-6, nan_ok=True)
    assert margin_of(pixel).item() == pytest.approx(margin, nan_ok=True)


def test_pixels_below_the_threshold_are_rejected_and_invalid_ones_are_not():
    table = ClassTable.from_codes([3, 9])
    thresholds = Thresholds.of(table, confidence=0.75)
    shares = torch.tensor([[[0.75, 0.74, NAN]], [[0.25, 0.26, NAN]]])
    found = derive(shares, (), thresholds)
    assert list(found) == ["rejected"]
    assert found["rejected"].tolist() == [[[False, True, False]]]
    assert codes_of(table, thresholds).tolist() == [3, 9, 10, 0]
    assert codes_of(table, Thresholds()).tolist() == [3, 9, 0, 0]


def test_a_set_holds_every_class_from_the_threshold_on_and_always_the_most_probable_one():
    shares = torch.tensor([[[0.6, 0.5, 0.4, NAN]], [[0.4, 0.5, 0.3, NAN]], [[0.0, 0.0, 0.3, NAN]]])
    assert set_size_of(shares, 0.5).tolist() == [[1, 2, 1, 0]]
    assert set_size_of(shares, 0.3).tolist() == [[2, 2, 3, 0]]
