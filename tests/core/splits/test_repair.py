"""Classes that a subset lacks after the guard band."""

import numpy as np
import pytest

from hsi_core.errors import CancelledError
from hsi_core.splits import repair
from hsi_core.splits.guard import TEST, TRAIN, VALIDATION
from hsi_core.splits.problem import Problem
from hsi_core.splits.repair import apply_guard_and_repair


def problem(indices: np.ndarray, fractions: list[float], guard: int = 1) -> Problem:
    counts = np.bincount(indices[indices >= 0])
    return Problem(indices, counts, np.array(fractions), guard)


def test_a_class_that_training_lacks_is_cut_in_two() -> None:
    indices = np.zeros((8, 12), dtype=np.int64)
    indices[6:] = 1
    tentative = np.where(indices == 1, TEST, TRAIN).astype(np.uint8)
    tentative[:, 8:] = TEST
    given = problem(indices, [0.0, 0.5, 0.0, 0.5])
    counts = given.count(apply_guard_and_repair(given, tentative, bias=1.0))
    assert (counts[:, [TRAIN, TEST]] > 0).all()


def test_a_class_too_small_for_a_cut_is_used_for_training() -> None:
    indices = np.zeros((6, 12), dtype=np.int64)
    indices[0, 0] = 1
    tentative = np.full(indices.shape, TRAIN, dtype=np.uint8)
    tentative[:, :6] = TEST
    given = problem(indices, [0.0, 0.5, 0.0, 0.5], guard=2)
    subsets = apply_guard_and_repair(given, tentative, bias=1.0)
    assert subsets[0, 0] == TRAIN
    assert (given.count(subsets)[0, [TRAIN, TEST]] > 0).all()


def test_a_class_that_only_the_test_has_is_shared_with_validation() -> None:
    indices = np.zeros((4, 12), dtype=np.int64)
    tentative = np.full(indices.shape, TRAIN, dtype=np.uint8)
    tentative[:, 6:] = TEST
    given = problem(indices, [0.0, 0.5, 0.25, 0.25])
    subsets = apply_guard_and_repair(given, tentative, bias=1.0)
    columns = {
        subset: np.flatnonzero((subsets == subset).any(axis=0)) for subset in (TRAIN, VALIDATION, TEST)
    }
    assert columns[TRAIN].max() < columns[VALIDATION].min() <= columns[VALIDATION].max() < columns[TEST].min()


@pytest.mark.parametrize("number", [0, 2, 6])
def test_the_guard_band_and_each_repair_look_for_a_cancel(number: int) -> None:
    indices = np.zeros((8, 12), dtype=np.int64)
    indices[6:] = 1
    tentative = np.where(indices == 1, TEST, TRAIN).astype(np.uint8)
    tentative[:, 8:] = TEST
    looks = iter(range(number + 1))

    def check() -> None:
        if next(looks) == number:
            raise CancelledError

    with pytest.raises(CancelledError):
        apply_guard_and_repair(problem(indices, [0.0, 0.5, 0.0, 0.5]), tentative, bias=1.0, check=check)


HALF = [0.0, 0.5, 0.0, 0.5]
THREE = [0.0, 0.5, 0.25, 0.25]


def raster(text: str) -> np.ndarray:
    """One digit a pixel, "/" between rows; "." is -1."""
    return np.array([[-1 if one == "." else int(one) for one in row] for row in text.split("/")])


def shown(array: np.ndarray) -> str:
    return "/".join("".join(str(int(one)) for one in row) for row in array)


def labels(classes: str, fractions: list[float] = HALF, polygons: str = "") -> Problem:
    indices = raster(classes)
    counts = np.bincount(indices[indices >= 0])
    return Problem(indices, counts, np.array(fractions), 1, raster(polygons) if polygons else None)


def repairing(given: Problem, subsets: str, *, bias: float = 1.0) -> repair._Repair:
    """A repair that gives up after 100 looks for a cancel."""
    looks = iter(range(100))
    return repair._Repair(given, raster(subsets).astype(np.uint8), bias, lambda: next(looks) and None)


def test_a_class_with_just_enough_pixels_in_each_subset_is_left_as_it_is() -> None:
    assert shown(repairing(labels("0000"), "3011").run()) == "3011"


def test_a_class_that_has_room_for_one_evaluated_pixel_only_is_cut_once() -> None:
    """Validation and test would need two; the band and two training pixels leave one."""
    assert shown(repairing(labels("0000", THREE), "1111").run()) == "1103"


def test_validation_and_test_get_a_pixel_each_even_if_training_asks_for_more() -> None:
    """80 % for training are nearest with three of five pixels, but then one is left for both."""
    given = labels("00000", [0.0, 0.8, 0.1, 0.1])
    subsets = apply_guard_and_repair(given, np.full((1, 5), TRAIN, np.uint8), bias=1.0)
    assert shown(subsets) == "11023"


@pytest.mark.parametrize(
    ("subsets", "bias", "expected"),
    [
        ("0111133", 1.0, "0111033"),  # 1/4 of training against 1/2 of test: training gives way
        ("0111133", 3.0, "0111103"),  # 3/4 against 1/2
        ("113", 1.5, "103"),  # 3/4 against the only test pixel
    ],
)
def test_around_a_conflict_the_smaller_share_of_its_class_and_subset_is_dropped(
    subsets: str, bias: float, expected: str
) -> None:
    assert shown(repairing(labels("0" * len(subsets)), subsets, bias=bias)._apply()) == expected


@pytest.mark.parametrize(
    ("train", "evaluated", "expected"),
    [
        ("00000000", "10000000", "33330111"),
        ("00000001", "00000000", "33330111"),
        ("00000000", "11111000", "33333011"),  # more than half is evaluated, as nothing is to be left unused
    ],
)
def test_a_cut_stays_away_from_pixels_that_must_stay(train: str, evaluated: str, expected: str) -> None:
    """Without them the left end would be for training: of two equal cuts the first one wins."""
    given = repairing(labels("11111111/00000000"), "11111111/00000000")
    given.keep_train[1], given.keep_evaluated[1] = raster(train) > 0, raster(evaluated) > 0
    assert given._cut(1)
    assert shown(given.tentative) == f"{expected}/00000000"
    assert shown(given.keep_train) == f"{expected.replace('3', '0')}/{train}"
    assert shown(given.keep_evaluated) == f"{expected.replace('1', '0').replace('3', '1')}/{evaluated}"


@pytest.mark.parametrize(
    ("classes", "subsets", "expected"),
    [
        ("00000000", "00000000", "11103333"),  # both directions are equal: the first
        ("00000000", "33300000", "33330111"),  # test pixels of another class around the left end
        ("00000000", "22200000", "33330111"),
        ("00000000", "00000111", "33330111"),  # its training pixels around the right end
        # The loss is a share of the class: on the left 3 of 24, on the right 1 of 5.
        ("00000002/00000000/00000000/00002222", "33300003/00000000/00000000/00000000", "11103333"),
        # On the left 1 of 1, on the right 3 of 4.
        ("20...000", "30000333", "33330111"),
    ],
)
def test_a_class_is_cut_where_other_classes_lose_less(classes: str, subsets: str, expected: str) -> None:
    given = repairing(labels("11111111/" + classes), "11111111/" + subsets)
    assert given._cut(1)
    assert shown(given.tentative).split("/")[0] == expected
    assert shown(given.tentative) == f"{expected}/{subsets}"


def test_the_loss_of_others_is_weighed_against_the_gain_of_the_class() -> None:
    """Training must not be on the left. On the right it gets 3 pixels of 8 and evaluation 4, at the loss of
    a test pixel, 1 of 5: 0.75 - 0.2. With evaluation on the right they get 2 and 3: 0.5.
    """
    given = repairing(labels("11111111/0000...0"), "11111111/30000003")
    given.keep_evaluated[1, 0] = True
    assert given._cut(1)
    assert shown(given.tentative) == "33330111/30000003"


def test_three_pixels_are_too_few_for_a_cut() -> None:
    given = repairing(labels("000"), "333")
    assert not given._cut(0)
    assert shown(given.tentative) == "333"


@pytest.mark.parametrize(
    ("fractions", "subsets", "expected"),
    [
        (HALF, "11111111", "11103333"),
        ([0.0, 0.5, 0.5, 0.0], "11111111", "11102222"),
        (THREE, "11111123", "11103323"),  # what was evaluated already stays in its subset
    ],
)
def test_evaluated_pixels_of_a_cut_class_are_for_a_subset_that_is_asked_for(
    fractions: list[float], subsets: str, expected: str
) -> None:
    given = repairing(labels("00000000", fractions), subsets)
    assert given._cut(0)
    assert shown(given.tentative) == expected


@pytest.mark.parametrize(
    ("fractions", "expected"),
    [
        ([0.5, 0.25, 0.0, 0.25], "1111000000003333"),  # 4 and 4 of 16
        ([0.5, 0.2, 0.15, 0.15], "1110000000033333"),  # 3.2 and 4.8 of 16
        ([0.96, 0.02, 0.0, 0.02], "1100000000000003"),  # at least two and one
        ([0.96, 0.02, 0.01, 0.01], "1100000000000033"),
    ],
)
def test_if_the_fractions_leave_pixels_unused_the_outer_ends_of_a_cut_are_kept(
    fractions: list[float], expected: str
) -> None:
    given = repairing(labels("0" * 16, fractions), "1" * 16)
    assert given._cut(0)
    assert shown(given.tentative) == expected


def test_the_farthest_pixels_are_those_far_from_the_middle_of_the_other_mask() -> None:
    """The middle is row 1, column 5; the distances are 5, 4, 3, 2 and, in the last row, 4."""
    mask, other = raster("111100/000000/000000/010000") > 0, raster("000001/000000/000001/000000") > 0
    assert shown(repair._farthest(mask, other, 2)) == "110000/000000/000000/000000"
    assert shown(repair._farthest(mask, other, 3)) == "110000/000000/000000/010000"


def test_the_sides_of_a_cut_between_polygons_are_its_subsets_and_the_eight_largest_polygons() -> None:
    given = repairing(labels("00000000001", HALF, "12234567891"), "21130000001")
    mask = raster("11111111110") > 0
    sides = [(shown(first), shown(second)) for first, second in given._sides(mask, given.problem.window(0))]
    assert sides[:2] == [("01100000000", "10010000000"), ("10010000000", "01100000000")]
    assert sides[2:6] == [
        ("01100000000", "10011111110"),
        ("10011111110", "01100000000"),
        ("10000000000", "01111111110"),
        ("01111111110", "10000000000"),
    ]
    assert sides[-1] == ("11111111010", "00000000100")  # one pixel each: in the order of their numbers
    assert len(sides) == 2 + 2 * 8


def test_a_cut_between_polygons_gives_each_of_them_to_one_side() -> None:
    """The larger polygon is for training. Three of its pixels are as many as the other polygon has."""
    given = repairing(labels("00000000", HALF, "11122222"), "33333333")
    assert given._cut(0)
    assert shown(given.tentative) == "33300111"


@pytest.mark.parametrize(
    ("classes", "kept", "train", "left"),
    [
        ("1111/0000", "0000/0000", "1111/0001", "0000/0000"),
        ("1111/0000", "0000/1000", "0011/0001", "0000/1000"),  # two pixels are left
        ("1111/0000", "0000/0100", "1111/0001", "0000/0000"),  # one is left: the evaluated pixel gives way
        ("1000/0000", "0010/0000", "1000/0001", "0010/0000"),  # the class has no more than one
        (
            "10000/00000/00000/00010",
            "00001/10000/00000/00000",
            "10000/00001/00000/00010",
            "00001/00000/00000/00000",
        ),
    ],
)
def test_a_class_given_to_training_takes_the_place_of_evaluated_pixels_only_in_need(
    classes: str, kept: str, train: str, left: str
) -> None:
    given = repairing(labels(classes), classes.replace("1", "3"))
    given.keep_evaluated |= raster(kept) > 0
    given.keep_train[1, -1] = True
    given._give_to_training(1)
    assert shown(given.tentative) == classes
    assert shown(given.keep_train) == train
    assert shown(given.keep_evaluated) == left


@pytest.mark.parametrize(
    ("classes", "subsets", "expected"),
    [
        ("0" * 11, "11033333333", "11022223333"),
        ("0" * 11, "11022222222", "11022223333"),
        ("0" * 11, "33333333011", "33332222011"),  # validation is nearer to the training pixels
        ("0" * 8, "10333301", "10223301"),  # they are on both sides: the low end
        ("0/0/0/0/0/0/0", "1/1/0/3/3/3/3", "1/1/0/2/2/3/3"),
        ("0" * 13, "1103333000000", "1102233000000"),
        ("0000", "1103", "1103"),
        ("0000", "1102", "1103"),  # a single line is for the test
        ("00000", "11033", "11023"),
        ("0011111122222", "1011023311033", "1011023311023"),  # nothing, both and only test
    ],
)
def test_a_class_of_one_evaluated_subset_is_shared_at_a_line(
    classes: str, subsets: str, expected: str
) -> None:
    found = raster(subsets).astype(np.uint8)
    repair._share_evaluated(labels(classes, THREE), found)
    assert shown(found) == expected


@pytest.mark.parametrize(("share", "expected"), [(0.25, "110333222"), (0.125, "110333332")])
def test_small_polygons_are_for_validation_until_its_share_is_reached(share: float, expected: str) -> None:
    """Three, two and one of six pixels are in the polygons 4, 2 and 9; validation gets 3 or 1.5 pixels."""
    given = labels("000000000", [0.0, 0.5, share, 0.5 - share], "111444229")
    found = raster("110333333").astype(np.uint8)
    repair._share_evaluated(given, found)
    assert shown(found) == expected
