"""Blocks, and their assignment to subsets."""

import numpy as np
import pytest

from hsi_core.errors import SplitError
from hsi_core.splits import blocks
from hsi_core.splits.blocks import block_numbers, split_by_blocks, split_by_polygons, try_guard
from hsi_core.splits.draw import Finished
from hsi_core.splits.packing import Packing
from hsi_core.splits.problem import Problem


def striped(polygons: bool = False) -> Problem:
    """Two classes in alternating stripes of four rows."""
    indices = np.repeat(np.arange(8) % 2, 3)[:, None].repeat(24, axis=1)
    numbers = np.repeat(np.arange(1, 9), 3)[:, None].repeat(24, axis=1) if polygons else None
    return Problem(indices, np.bincount(indices.ravel()), np.array([0.0, 0.5, 0.0, 0.5]), 0, numbers)


def test_blocks_are_numbered_without_gaps_and_skip_what_is_unlabelled() -> None:
    labelled = np.zeros((4, 5), dtype=bool)
    labelled[0, 0] = labelled[3, 4] = labelled[2, 4] = True
    found = block_numbers(labelled, 2)
    assert (found[0, 0], found[2, 4], found[3, 4]) == (0, 1, 1)
    assert (found[~labelled] == -1).all()


def test_a_block_is_in_one_subset_and_the_fractions_are_kept() -> None:
    problem = striped()
    found, _ = split_by_blocks(problem, [6], np.random.default_rng(0), lambda: None)
    subsets = found.subsets
    assert found.block_size == 6
    numbers = block_numbers(problem.indices >= 0, 6)
    for number in range(16):
        assert len(np.unique(subsets[numbers == number])) == 1
    np.testing.assert_array_equal(problem.count(subsets), [[0, 144, 0, 144]] * 2)


def test_a_polygon_is_in_one_subset() -> None:
    problem = striped(polygons=True)
    found, _ = split_by_polygons(problem, np.random.default_rng(0), lambda: None)
    subsets = found.subsets
    assert problem.polygons is not None
    for number in range(1, 9):
        assert len(np.unique(subsets[problem.polygons == number])) == 1
    np.testing.assert_array_equal(problem.count(subsets), [[0, 144, 0, 144]] * 2)


def in_rows(*classes: int, fractions: tuple[float, ...] = (0.0, 0.5, 0.25, 0.25), guard: int = 0) -> Problem:
    """One row for each class, which has so many pixels."""
    indices = np.full((len(classes), max(classes)), -1)
    for index, number in enumerate(classes):
        indices[index, :number] = index
    return Problem(indices, np.array(classes), np.array(fractions), guard)


def test_blocks_of_packed_labels_are_those_of_the_scene() -> None:
    scene = np.zeros((10, 20), dtype=bool)
    scene[1:4, 2:7] = scene[6:9, 13:18] = True
    windows = ((slice(1, 4), slice(2, 7)), (slice(6, 9), slice(13, 18)))
    places = ((slice(0, 3), slice(0, 5)), (slice(0, 3), slice(6, 11)))
    packing = Packing(windows, places, (3, 11), (slice(1, 9), slice(2, 18)))
    found = block_numbers(packing.take(scene), 2, packing)
    expected = block_numbers(scene[1:9, 2:18], 2)
    np.testing.assert_array_equal(found[:, :5], expected[:3, :5])
    np.testing.assert_array_equal(found[:, 6:], expected[5:, 11:])
    assert (found[:, 5] == -1).all()


def test_the_figures_of_a_split_worked_out_by_hand() -> None:
    problem = in_rows(4, 4, 1)
    subsets = np.array([[1, 1, 2, 3], [1, 3, 3, 0], [1, 0, 0, 0]], np.uint8)
    missing, cost = blocks._rate(problem, subsets)
    # The second class lacks validation and has a single training pixel; the third lacks two subsets.
    assert missing == 1 + 2.5 + 2
    lost = (0 + 1 / 4 + 0) / 3
    deviation = 0.5 * (0 + (1 / 6 + 1 / 4 + 5 / 12) + (1 / 2 + 1 / 4 + 1 / 4)) / 3
    assert cost == pytest.approx(lost + deviation)


def test_only_requested_subsets_can_be_missing_and_unrequested_pixels_are_not_lost() -> None:
    problem = in_rows(4, fractions=(0.5, 0.25, 0.0, 0.25))
    assert blocks._rate(problem, np.array([[1, 3, 0, 0]], np.uint8)) == (2.5, 0.0)
    assert blocks._rate(problem, np.zeros((1, 4), np.uint8)) == (2.0, 0.5 + 0.5)


def test_a_class_with_one_of_its_two_pixels_for_training_cannot_be_trained_well() -> None:
    problem = in_rows(2, fractions=(0.0, 0.5, 0.0, 0.5))
    assert blocks._rate(problem, np.array([[1, 3]], np.uint8)) == (2.5, 0.0)


def test_a_split_that_uses_more_pixels_than_were_requested_loses_none() -> None:
    problem = in_rows(4, fractions=(0.5, 0.25, 0.0, 0.25))
    assert blocks._rate(problem, np.array([[1, 1, 3, 3]], np.uint8)) == (0.0, 0.0)


def searched(problem: Problem, monkeypatch: pytest.MonkeyPatch, *sizes: int) -> list[np.ndarray]:
    """The numbers of the units in the order of the search; the draw gets the candidates of all sizes."""
    asked: list[np.ndarray] = []
    drawn: list[list[int]] = []

    def search(problem: Problem, numbers: np.ndarray, *_: object, **__: object) -> list[int]:
        asked.append(numbers)
        return [len(asked)]

    monkeypatch.setattr(blocks, "_search", search)
    monkeypatch.setattr(blocks, "_draw", lambda _, candidates, *__: drawn.append(candidates))
    rng = np.random.default_rng(0)
    if sizes:
        split_by_blocks(problem, list(sizes), rng, lambda: None)
    else:
        split_by_polygons(problem, rng, lambda: None)
    assert drawn == [list(range(1, len(asked) + 1))]
    return asked


def test_units_of_polygons_are_numbered_without_gaps_and_skip_what_is_unlabelled(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    polygons = np.array([[5, 5, 9, 0, 2, 7]])
    problem = Problem(np.array([[0, 0, 1, -1, 0, -1]]), np.array([3, 1]), np.full(4, 0.25), 0, polygons)
    (numbers,) = searched(problem, monkeypatch)
    assert numbers.tolist() == [[1, 1, 2, -1, 0, -1]]
    assert numbers.dtype == np.int64


def test_candidates_of_all_sizes_are_drawn_from_and_packed_labels_have_the_blocks_of_the_scene(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Two pixels of a row, four apart in the scene and one apart in the packed raster."""
    place = slice(0, 1)
    windows = ((place, slice(0, 1)), (place, slice(4, 5)))
    places = ((place, slice(0, 1)), (place, slice(2, 3)))
    packing = Packing(windows, places, (1, 3), (place, slice(0, 5)))
    indices = np.array([[0, -1, 0]])
    problem = Problem(indices, np.array([2]), np.full(4, 0.25), 0, packing=packing)
    of_four, of_five = searched(problem, monkeypatch, 4, 5)
    assert of_four.tolist() == [[0, -1, 1]]  # without the packing, both would be in one block
    assert of_five.tolist() == [[0, -1, 0]]


def test_the_guard_band_looks_for_a_cancel_and_its_bias_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def repair(problem: Problem, subsets: np.ndarray, *, bias: float, check: object) -> np.ndarray:
        asked.append((bias, check))
        return subsets

    def check() -> None:
        pass

    monkeypatch.setattr(blocks, "apply_guard_and_repair", repair)
    problem = in_rows(4, fractions=(0.0, 0.5, 0.0, 0.5))
    given = [candidate(0.0, [1, 3], np.array([[0, 0, 1, 1]]))]
    found, _ = blocks._draw(problem, given, np.random.default_rng(0), check)
    assert found.bias in (1.0, 4.0)
    try_guard(problem, found, 2, check)
    assert asked == [(1.0, check), (4.0, check), (found.bias, check)]


def test_the_other_guard_band_is_applied_to_the_split_before_its_guard_band() -> None:
    problem = in_rows(12, fractions=(0.0, 0.5, 0.0, 0.5), guard=1)
    tentative = np.repeat([1, 3], 6)[None].astype(np.uint8)
    for bias, expected in ((4.0, [2, 6, 0, 4]), (0.25, [2, 4, 0, 6])):
        found = Finished(0.0, 0.0, np.zeros_like(tentative), tentative, bias, None)
        assert try_guard(problem, found, 2).tolist() == [expected]
        assert try_guard(problem, found, 0).tolist() == [[0, 6, 0, 6]]


def candidate(energy: float, assignment: list[int], numbers: np.ndarray) -> blocks._Candidate:
    return blocks._Candidate(energy, 4, numbers, np.array(assignment))


def test_pixels_take_the_subset_of_their_unit_and_what_is_indivisible_is_for_training() -> None:
    indices = np.array([[0, 0, 0, -1, 1]])
    problem = Problem(indices, np.array([3, 1]), np.array([0.0, 0.5, 0.25, 0.25]), 1)
    found = candidate(0.0, [3, 2], np.array([[0, 0, 1, -1, 1]])).subsets(problem)
    assert found.tolist() == [[3, 3, 2, 0, 1]]
    assert found.dtype == np.uint8


def test_candidates_come_by_energy_and_about_equal_ones_in_random_order() -> None:
    numbers = np.zeros((1, 1), dtype=np.int64)
    given = [candidate(energy, [1], numbers) for energy in (0.31, 0.29, 0.0, 1.0)]
    orders = {
        tuple(one.energy for one in blocks._shuffled_if_equal(given, np.random.default_rng(seed)))
        for seed in range(8)
    }
    assert orders == {(0.0, 0.31, 0.29, 1.0), (0.0, 0.29, 0.31, 1.0)}


@pytest.mark.parametrize(("pixels", "number"), [(0, 2), (24 * 24 * 3, 3), (24 * 24 * 9, 5)])
def test_a_large_scene_is_evaluated_fewer_times(
    pixels: int, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(blocks, "_FINISHED_PIXELS", pixels)
    problem, rated, rate = striped(), [], blocks._rate

    def counted(problem: Problem, subsets: np.ndarray) -> tuple[float, float]:
        rated.append(subsets)
        return rate(problem, subsets)

    numbers = block_numbers(problem.indices >= 0, 12)
    given = [candidate(0.0, order, numbers) for order in ([1, 3, 1, 3], [3, 1, 3, 1], [1, 3, 3, 1]) * 2][:5]
    monkeypatch.setattr(blocks, "_rate", counted)
    found, _ = blocks._draw(problem, given, np.random.default_rng(0), lambda: None)
    assert len(rated) == 2 * number  # each with two biases
    assert (found.missing, found.cost, found.block_size) == (0.0, 0.0, 4)
    np.testing.assert_array_equal(found.subsets, found.tentative)


def test_the_search_looks_for_a_cancel_and_keeps_the_best_assignments() -> None:
    problem, checks = striped(), []
    numbers = block_numbers(problem.indices >= 0, 6)
    found = blocks._search(
        problem, numbers, np.random.default_rng(0), lambda: checks.append(None), block_size=6
    )
    assert len(checks) > 2  # before, after and during the search
    assert len(found) == 8
    assert [one.energy for one in found] == sorted(one.energy for one in found)
    assert {one.block_size for one in found} == {6}


def test_without_candidates_there_is_no_split() -> None:
    with pytest.raises(SplitError, match=r"^No split of these labels was found; label more pixels\.$"):
        blocks._draw(striped(), [], np.random.default_rng(0), lambda: None)


def test_test_pixels_differ_between_draws_and_without_a_test_validation_pixels() -> None:
    numbers = np.array([[0, 0, 1, 1]])
    for subset in (2, 3):
        fractions = np.array([0.0, 0.5, 0.0, 0.0])
        fractions[subset] = 0.5
        problem = Problem(np.zeros((1, 4), dtype=np.int64), np.array([4]), fractions, 0)
        given = [candidate(0.0, [1, subset], numbers), candidate(0.0, [subset, 1], numbers)]
        _, similarity = blocks._draw(problem, given, np.random.default_rng(0), lambda: None)
        assert similarity == 0.5  # two equally likely splits, whose pixels are apart
