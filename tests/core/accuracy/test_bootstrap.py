"""Intervals of accuracies against a direct loop, against enumeration by hand, and in a simulation."""

import numpy as np
import pytest

from hsi_core.accuracy import bootstrap
from hsi_core.accuracy.bootstrap import Difference, UnitConfusion, find_differences, find_intervals
from hsi_core.accuracy.metrics import CLASS_METRICS, OVERALL_METRICS, confusion_matrix
from hsi_core.errors import MetricError
from hsi_core.splits.units import UnitInfo

NUM_CLASSES = 3


@pytest.fixture
def pixels() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Unit, reference and map of 300 pixels in 20 units; the third class is rare."""
    rng = np.random.default_rng(3)
    numbers = rng.integers(0, 20, 300)
    reference = np.where(numbers < 9, 0, np.where(numbers < 19, 1, 2))
    mapped = np.where(rng.random(300) < 0.7, reference, rng.integers(0, NUM_CLASSES, 300))
    return numbers, reference, mapped


def count(numbers, reference, mapped, **options) -> UnitConfusion:
    return UnitConfusion.of(
        numbers,
        reference,
        mapped,
        **({"num_classes": NUM_CLASSES, "units": UnitInfo("fields", 20)} | options),
    )


@pytest.mark.parametrize("cells", [2_000_000, 50])
def test_the_intervals_are_those_of_a_loop_over_draws_and_pixels(pixels, monkeypatch, cells) -> None:
    monkeypatch.setattr(bootstrap, "NUM_DRAWS", 200)
    monkeypatch.setattr(bootstrap, "_MAX_CELLS", cells)
    numbers, reference, mapped = pixels
    found = find_intervals(count(*pixels), seed=5)
    draws = np.random.default_rng(5).integers(20, size=(200, 20), dtype=np.int32)
    matrices = []
    for drawn in draws:
        chosen = np.concatenate([np.flatnonzero(numbers == unit) for unit in drawn])
        matrices.append(confusion_matrix(reference[chosen], mapped[chosen], NUM_CLASSES))
    for metric in OVERALL_METRICS:
        values = [float(metric.measure(matrix)) for matrix in matrices]
        assert found.overall[metric.name] == pytest.approx(np.percentile(values, [2.5, 97.5]))
    for metric in CLASS_METRICS:
        values = np.array([metric.measure(matrix) for matrix in matrices])
        for index in (0, 1):
            assert found.classes[metric.name][index] == pytest.approx(
                np.nanpercentile(values[:, index], [2.5, 97.5])
            )


def test_the_interval_of_eight_units_is_that_of_the_binomial_distribution() -> None:
    """Four of eight equal units are right: the number of right ones in a draw is binomial (8, 1/2)."""
    found = find_intervals(count(np.arange(8), np.zeros(8, int), np.repeat([0, 1], 4)))
    # P(0 right) = 1/256 < 2.5 %, and P(0 or 1 right) = 9/256 > 2.5 %; the same for the wrong ones.
    assert found.overall["overall_accuracy"] == (1 / 8, 7 / 8)


@pytest.mark.parametrize("is_right", [True, False])
def test_equal_units_have_the_interval_of_wilson_and_kappa_has_none(is_right) -> None:
    """All draws of eight units that are right are the same: 8 / (8 + t^2) with t = 2.364624, 7 degrees."""
    reference = np.repeat([0, 1], 8)  # each unit has a pixel of either class
    found = find_intervals(
        count(np.tile(np.arange(8), 2), reference, reference if is_right else 1 - reference)
    )
    expected = pytest.approx((0.588605, 1.0) if is_right else (0.0, 0.411395), abs=1e-6)
    for name in ("overall_accuracy", "average_accuracy"):
        assert found.overall[name] == expected
    for metric in CLASS_METRICS:
        assert found.classes[metric.name][:2] == [expected, expected]
    assert found.overall["kappa"] is None or not is_right


def test_groups_of_pixels_count_as_their_pixels(pixels) -> None:
    weights = np.arange(1, 301)
    repeated = [np.repeat(part, weights) for part in pixels]
    assert find_intervals(count(*pixels, weights=weights)) == find_intervals(count(*repeated))


def test_fewer_than_eight_units_have_no_interval_and_a_reason(pixels) -> None:
    numbers, reference, mapped = pixels
    found = find_intervals(count(numbers % 7, reference, mapped))
    assert set(found.overall.values()) == {None}
    assert found.warning is not None
    assert found.warning.startswith("The pixels are of 7 fields only")
    assert find_intervals(count(*pixels)).warning is None


def test_a_class_in_few_units_has_no_interval(pixels) -> None:
    """The third class has one unit, and pixels of other units are mapped as it."""
    found = find_intervals(count(*pixels))
    assert found.classes["recall"][2] is None
    assert found.classes["precision"][2] is not None


def test_a_map_does_not_differ_from_itself(pixels) -> None:
    found = find_differences(count(*pixels), count(*pixels))
    assert found["overall_accuracy"] == Difference(0.0, (0.0, 0.0))
    assert not found["overall_accuracy"].is_clear


def test_two_maps_are_compared_in_the_same_draws(pixels) -> None:
    """Both maps fail in the same half of the units; one is right in one more pixel of each unit."""
    numbers = np.repeat(np.arange(40), 10)
    reference = np.zeros(400, int)
    second = (numbers % 2).astype(int)
    first = second.copy()
    first[::10] = 0
    second[::10] = 1
    better, worse = (count(numbers, reference, mapped) for mapped in (first, second))
    low, high = find_intervals(better).overall["overall_accuracy"]
    assert high - low > 0.25
    found = find_differences(better, worse)["overall_accuracy"]
    assert found.value == pytest.approx(0.1)
    assert found.interval == pytest.approx((0.1, 0.1))
    assert found.is_clear


def test_maps_of_other_pixels_are_not_compared(pixels) -> None:
    numbers, reference, mapped = pixels
    with pytest.raises(MetricError, match="same pixels in the same units"):
        find_differences(count(*pixels), count(numbers[1:], reference[1:], mapped[1:]))


@pytest.mark.parametrize(
    ("numbers", "message"), [(np.zeros(0, int), "There is no pixel"), (np.zeros(3, int), "of one shape")]
)
def test_pixels_that_cannot_be_counted_are_refused(numbers, message) -> None:
    with pytest.raises(MetricError, match=message):
        count(numbers, np.zeros(0, int), np.zeros(0, int))


def test_the_interval_holds_the_truth_where_one_over_pixels_does_not(monkeypatch) -> None:
    """40 fields of 9 pixels, each right or wrong as a whole with probability 0.7: 200 samples."""
    monkeypatch.setattr(bootstrap, "NUM_DRAWS", 200)
    rng = np.random.default_rng(0)
    numbers = np.repeat(np.arange(40), 9)
    reference = np.zeros(360, int)
    held = {"units": 0, "pixels": 0}
    for sample in range(200):
        mapped = np.repeat(rng.random(40) > 0.7, 9).astype(int)
        for name, drawn in (("units", numbers), ("pixels", np.arange(360))):
            confusion = count(drawn, reference, mapped, num_classes=2)
            low, high = find_intervals(confusion, seed=sample).overall["overall_accuracy"]
            held[name] += low <= 0.7 <= high
    assert 180 <= held["units"] <= 199
    assert held["pixels"] < 120
