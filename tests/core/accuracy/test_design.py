"""Estimates from probability samples, against the worked examples of two papers."""

import numpy as np
import pytest

from hsi_core.accuracy.bootstrap import wilson
from hsi_core.accuracy.design import DesignSample, describe_estimate, estimate, join_small_groups
from hsi_core.errors import MetricError

# Olofsson et al. 2014, table 8: rows map, columns reference; deforestation, forest gain, stable forest,
# stable non-forest, on 30 m pixels.
COUNTS = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
PIXELS = np.array([200_000, 150_000, 3_200_000, 6_450_000])
HECTARES = PIXELS.sum() * 0.09
ORDERS = [[0, 1, 2, 3], [2, 0, 3, 1]]

# Stehman 2014: 40 pixels in four strata that are not the classes of the map.
STRATA = np.repeat([0, 1, 2, 3], 10)
MAPPED = np.array([0] * 7 + [1] * 3 + [0] + [1] * 11 + [2] * 6 + [1] * 2 + [3] * 10)
REFERENCE = np.array(
    [0, 0, 0, 0, 0, 2, 1, 0, 1, 2, 0, 1, 1, 1, 1, 1, 0, 0, 1, 1,
     2, 2, 2, 2, 2, 3, 3, 1, 1, 0, 3, 3, 3, 3, 3, 3, 3, 2, 2, 1]
)  # fmt: skip
SIZES = np.array([40_000, 30_000, 20_000, 10_000])


def stratified(reference, mapped, strata, sizes) -> DesignSample:
    points = np.bincount(strata, minlength=len(sizes))
    return DesignSample(
        reference=np.asarray(reference),
        mapped=np.asarray(mapped),
        weights=sizes[strata] / points[strata],
        strata=np.asarray(strata),
        units=np.arange(len(strata)),
        fractions=points / sizes,
    )


def olofsson(order=ORDERS[0]) -> DesignSample:
    """The points of table 8, with the classes numbered in an order."""
    rows, columns = np.nonzero(COUNTS)
    counts = COUNTS[rows, columns]
    number = np.argsort(order)
    mapped, reference = np.repeat(number[rows], counts), np.repeat(number[columns], counts)
    return stratified(reference, mapped, mapped, PIXELS[order])


@pytest.mark.parametrize("order", ORDERS, ids=["as printed", "legend in another order"])
def test_the_example_of_olofsson_2014_to_four_decimals(order) -> None:
    """Accuracies with 1.96 standard errors, and areas in hectares, as in the paper.

    A program that counts strata in one order and looks them up in another fails with the other legend.
    """
    found = estimate(olofsson(order), 4)
    assert found.overall_accuracy.value == pytest.approx(0.9465, abs=5e-5)
    assert 1.96 * found.overall_accuracy.standard_error == pytest.approx(0.0185, abs=5e-5)
    classes = [found.classes[order.index(index)] for index in range(4)]
    expected = {
        "users_accuracy": ([0.8800, 0.7333, 0.9273, 0.9631], [0.0740, 0.1008, 0.0397, 0.0205]),
        "producers_accuracy": ([0.7487, 0.8472, 0.9345, 0.9616], [0.2133, 0.2544, 0.0343, 0.0184]),
    }
    for name, (values, widths) in expected.items():
        estimates = [getattr(row, name) for row in classes]
        assert [e.value for e in estimates] == pytest.approx(values, abs=5.1e-5)
        assert [1.96 * e.standard_error for e in estimates] == pytest.approx(widths, abs=7e-5)
    areas = [row.area.times(HECTARES) for row in classes]
    assert [a.value for a in areas] == pytest.approx([21157.76, 11686.15, 285769.9, 581386.2], rel=1e-6)
    assert [1.96 * a.standard_error for a in areas] == pytest.approx(
        [6157.521, 3755.757, 15509.55, 16281.36], rel=1e-4
    )
    assert [row.mapped for row in classes] == pytest.approx(PIXELS / PIXELS.sum())


def test_the_example_of_stehman_2014_to_four_decimals() -> None:
    found = estimate(stratified(REFERENCE, MAPPED, STRATA, SIZES), 4)
    assert found.overall_accuracy.value == pytest.approx(0.63)
    assert found.overall_accuracy.standard_error == pytest.approx(0.0846, abs=5e-5)
    assert found.classes[1].users_accuracy.value == pytest.approx(0.5745, abs=5e-5)
    assert found.classes[1].users_accuracy.standard_error == pytest.approx(0.1248, abs=5e-5)
    assert found.classes[1].producers_accuracy.value == pytest.approx(0.7941, abs=5e-5)
    assert found.classes[1].producers_accuracy.standard_error == pytest.approx(0.1165, abs=5e-5)
    assert found.classes[0].area.value == pytest.approx(0.35)
    assert found.classes[0].area.standard_error == pytest.approx(0.0822, abs=5e-5)
    assert found.classes[2].area.value == pytest.approx(0.20)
    assert found.classes[2].area.standard_error == pytest.approx(0.0643, abs=5e-5)
    assert found.shares[2, 1] == pytest.approx(0.08)  # reference C, mapped as B


def test_an_interval_of_olofsson_2014_has_a_useful_width() -> None:
    """Other programs divided the width by 40, or gave areas an interval without width."""
    found = estimate(olofsson(), 4)
    low, high = found.overall_accuracy.interval
    assert (low, high) == pytest.approx((0.9247, 0.9624), abs=5e-4)  # 0.9280 to 0.9650 with 1.96 errors
    for row in found.classes:
        for value in (row.area, row.users_accuracy, row.producers_accuracy, row.f1):
            assert value.interval[0] < value.value < value.interval[1]
            width = (value.interval[1] - value.interval[0]) / (2 * 1.96 * value.standard_error)
            assert 0.7 < width < 1.3


def test_the_f1_of_a_class_is_the_harmonic_mean_of_its_accuracies() -> None:
    for row in estimate(olofsson(), 4).classes:
        user, producer = row.users_accuracy.value, row.producers_accuracy.value
        assert row.f1.value == pytest.approx(2 * user * producer / (user + producer))


def test_a_simple_random_sample_has_the_standard_error_of_the_binomial_distribution() -> None:
    reference = np.array([0] * 80 + [1] * 20)
    sample = stratified(reference, np.zeros(100, int), np.zeros(100, int), np.array([1000]))
    found = estimate(sample, 2).overall_accuracy
    assert found.value == pytest.approx(0.8)
    assert found.standard_error == pytest.approx((0.8 * 0.2 / 99 * (1 - 0.1)) ** 0.5)


def test_points_of_a_cluster_count_as_one_unit() -> None:
    """Ten clusters of ten equal points are as uncertain as ten points."""
    reference = np.repeat([0] * 8 + [1] * 2, 10)
    sample = DesignSample(
        reference,
        np.zeros(100, int),
        np.ones(100),
        np.zeros(100, int),
        np.repeat(np.arange(10), 10),
        np.zeros(1),
    )
    assert estimate(sample, 2).overall_accuracy.standard_error == pytest.approx((0.8 * 0.2 / 9) ** 0.5)


def test_where_all_points_are_right_the_interval_still_has_a_width() -> None:
    sample = stratified(np.zeros(50, int), np.zeros(50, int), np.zeros(50, int), np.array([10_000]))
    found = estimate(sample, 1).overall_accuracy
    assert found.value == 1.0
    # Wilson for 50 of 50: 50 / (50 + t^2), with t = 2.0096 for 49 degrees of freedom.
    assert found.interval == pytest.approx((50 / (50 + 2.0096**2), 1.0), abs=1e-4)


def test_if_every_pixel_is_drawn_nothing_is_uncertain() -> None:
    sample = stratified(np.array([0, 0, 1]), np.zeros(3, int), np.zeros(3, int), np.array([3]))
    found = estimate(sample, 2).overall_accuracy
    assert found.standard_error == 0.0


def test_a_class_of_one_side_only_has_the_figures_that_are_defined() -> None:
    found = estimate(stratified([0, 0, 2, 2], [0, 0, 0, 1], [0, 0, 0, 0], np.array([100])), 4)
    only_map, only_reference, nowhere = found.classes[1], found.classes[2], found.classes[3]
    assert only_map.producers_accuracy is None
    assert only_map.users_accuracy.value == 0.0
    assert only_reference.users_accuracy is None
    assert only_reference.area.value == 0.5
    assert nowhere.f1 is None
    assert nowhere.area.value == 0.0


def test_points_where_the_map_has_no_class_are_no_part_of_the_area() -> None:
    found = estimate(stratified([0, 1, 1, 0], [0, 1, -1, -1], [0, 0, 0, 0], np.array([100])), 2)
    assert found.overall_accuracy.value == 1.0
    assert [row.area.value for row in found.classes] == [0.5, 0.5]
    with pytest.raises(MetricError, match="has a class at none of the sample points"):
        estimate(stratified([0, 1], [-1, -1], [0, 0], np.array([100])), 2)


def test_one_point_alone_has_no_interval_and_a_lonely_one_adds_to_the_variance() -> None:
    alone = estimate(stratified([0], [0], [0], np.array([100])), 1).overall_accuracy
    assert (alone.standard_error, alone.interval) == (None, None)
    reference, strata = [0, 0, 1, 0, 1], [0, 0, 0, 0, 1]
    lonely = estimate(stratified(reference, [0] * 5, strata, np.array([400, 100])), 2)
    without = estimate(stratified(reference[:4], [0] * 4, strata[:4], np.array([400, 0.0001])), 2)
    assert lonely.overall_accuracy.standard_error > 0.8 * without.overall_accuracy.standard_error


def test_groups_of_one_point_join_their_neighbour() -> None:
    assert join_small_groups(np.array([3, 3, 5, 8, 8, 9])).tolist() == [0, 0, 0, 1, 1, 1]
    assert join_small_groups(np.array([3, 5, 5])).tolist() == [0, 0, 0]
    assert join_small_groups(np.array([3])).tolist() == [0]


def test_a_rare_class_of_a_systematic_sample_has_as_many_degrees_of_freedom_as_points() -> None:
    """Ten points of it, each in another neighbourhood: an interval with Student's t of nine degrees."""
    mapped = np.tile([0, 1, 1, 1], 10)
    reference = np.where(np.arange(40) < 12, 1, mapped)  # three of the ten are wrong
    groups, none = np.repeat(np.arange(10), 4), np.zeros(40, int)
    sample = DesignSample(reference, mapped, np.ones(40), groups, np.arange(40), np.zeros(10), none)
    found = estimate(sample, 2).classes[0].users_accuracy
    expected = wilson(0.7, 0.7 * 0.3 / found.standard_error**2, 2.262157)
    assert found.interval == pytest.approx(expected, abs=1e-5)


def test_the_interval_of_wilson_is_that_of_a_textbook() -> None:
    # 81 of 263: 0.2553 to 0.3662 (Newcombe 1998, table I)
    assert wilson(81 / 263, 263, 1.959964) == pytest.approx((0.2553, 0.3662), abs=5e-5)


def test_an_estimate_in_words() -> None:
    assert describe_estimate(estimate(olofsson(), 4).overall_accuracy).startswith("94.7 % (92.5 to 96.2")
    assert describe_estimate(None) == "n/a"
