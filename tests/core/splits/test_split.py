"""Splits: stated rules for any labels, and small cases worked out by hand."""

import itertools
import os
from pathlib import Path

import numpy as np
import pytest
import scipy.io
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from hsi_core.classes.table import ClassTable
from hsi_core.errors import CancelledError, SplitError
from hsi_core.labels.labels import connected_polygons, read_labels
from hsi_core.scenes.scene import open_scene
from hsi_core.splits import packing, search
from hsi_core.splits import split as module
from hsi_core.splits.overlap import share_of_touching, within
from hsi_core.splits.packing import Packing
from hsi_core.splits.problem import Problem
from hsi_core.splits.split import (
    TEST,
    TRAIN,
    UNUSED,
    VALIDATION,
    codes_of_subset,
    default_guard,
    split_labels,
)

USUAL = (0.4, 0.1, 0.5)


def split(codes, kind="blocks", fractions=USUAL, guard=0, seed=0, **options):
    codes = np.asarray(codes, dtype=np.uint16)
    return split_labels(
        codes, connected_polygons(codes), kind=kind, fractions=fractions, guard=guard, seed=seed, **options
    )


def num_in(found, code, subset):
    """Pixels of a class in a subset."""
    return int(found.counts[found.class_table.codes.index(code), subset])


def assert_sound(found, codes, fractions):
    """What holds for every split."""
    codes = np.asarray(codes)
    assert (found.subsets[codes == 0] == UNUSED).all()
    for subset, fraction in zip((TRAIN, VALIDATION, TEST), fractions, strict=True):
        assert (found.subsets == subset).any() == (fraction > 0)
    # Guard band
    near_training = within(found.train, found.guard)
    if found.guard > 0:
        assert not (near_training & (found.validation | found.test)).any()
        if found.test.any():
            assert share_of_touching(found.test, found.train, 2 * found.guard + 1) == 0.0
    # The counts are those of the raster
    for index, code in enumerate(found.class_table.codes):
        assert found.counts[index].tolist() == np.bincount(found.subsets[codes == code], minlength=4).tolist()
    # What is missing is said, and nothing else
    asked = [p for p, f in zip((TRAIN, VALIDATION, TEST), fractions, strict=True) if f > 0]
    lacking = [
        entry.name
        for entry, counts in zip(found.class_table.entries, found.counts, strict=True)
        if (counts[asked] == 0).any()
    ]
    assert len(found.messages) == len(lacking)
    for name, message in zip(lacking, found.messages, strict=True):
        assert message.startswith(f'Class "{name}" (')


# Properties
# --------------------------------------------------------------------------------------------------------


LABELS = hnp.arrays(
    np.uint16, st.tuples(st.integers(6, 20), st.integers(6, 20)), elements=st.sampled_from([0, 0, 1, 2, 3])
)
FRACTIONS = st.sampled_from(
    [USUAL, (0.6, 0.2, 0.2), (0.8, 0.2, 0.0), (0.5, 0.0, 0.5), (0.1, 0.05, 0.1), (0.05, 0.9, 0.05)]
)


@pytest.mark.slow
@settings(deadline=None, max_examples=60)
@given(
    LABELS, FRACTIONS, st.sampled_from(["random", "blocks", "polygons"]), st.integers(0, 3), st.integers(0, 5)
)
def test_any_split_is_sound_or_refused(codes, fractions, kind, guard, seed):
    try:
        found = split(codes, kind, fractions, guard, seed)
    except SplitError:
        return
    assert_sound(found, codes, fractions)


@pytest.mark.slow
@settings(deadline=None, max_examples=8)
@given(LABELS, st.sampled_from(["random", "blocks", "polygons"]), st.integers(0, 2), st.integers(0, 1000))
def test_the_same_seed_gives_the_same_split(codes, kind, guard, seed):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search, "MAX_STEPS", 100)
        try:
            first = split(codes, kind, guard=guard, seed=seed)
        except SplitError:
            assume(False)
        second = split(codes, kind, guard=guard, seed=seed)
    assert np.array_equal(first.subsets, second.subsets)
    assert first.messages == second.messages
    assert first.block_size == second.block_size


@pytest.mark.slow
@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.integers(1, 60), min_size=2, max_size=6),
    FRACTIONS,
    st.integers(0, 100),
)
def test_a_random_split_meets_the_fractions_of_each_class_within_a_pixel(sizes, fractions, seed):
    codes = np.zeros((len(sizes), 60), np.uint16)
    for row, size in enumerate(sizes):
        codes[row, :size] = row + 1
    try:
        found = split(codes, "random", fractions, seed=seed)
    except SplitError:
        assert max(sizes) < 4  # a subset stays empty only where no class has a pixel for each
        return
    asked = [subset for subset in (TRAIN, TEST, VALIDATION) if fractions[subset - 1] > 0]
    for size, counts in zip(sizes, found.counts, strict=True):
        for rank, subset in enumerate(asked):
            assert (counts[subset] > 0) == (size > (rank + 1 if rank else 0))  # training gets two pixels
        assert counts[TRAIN] >= min(size, 2)
        if all(fractions[subset - 1] * size >= (2 if subset == TRAIN else 1) for subset in asked):
            for subset in asked:
                assert abs(counts[subset] - fractions[subset - 1] * size) < 1 + 1e-9


@pytest.mark.slow
@settings(deadline=None, max_examples=10)
@given(
    st.lists(st.tuples(st.integers(1, 12), st.integers(1, 12)), min_size=2, max_size=3),
    st.integers(0, 5),
    st.integers(0, 100),
)
def test_classes_apart_from_each_other_are_in_training_and_test_exactly_if_they_are_long_enough(
    sides, guard, seed
):
    codes = np.zeros((12, 18 * len(sides)), np.uint16)
    for index, (height, width) in enumerate(sides):
        codes[:height, 18 * index : 18 * index + width] = index + 1  # at least 6 pixels apart
    # Two lines besides the guard band are enough if they have two pixels for training.
    long_enough = [max(side) >= guard + (2 if min(side) > 1 else 3) for side in sides]
    if not any(long_enough):
        with pytest.raises(SplitError):
            split(codes, fractions=(0.5, 0.0, 0.5), guard=guard, seed=seed)
        return
    found = split(codes, fractions=(0.5, 0.0, 0.5), guard=guard, seed=seed)
    assert (found.counts[:, TRAIN] > 0).all()
    assert (found.counts[:, TEST] > 0).tolist() == long_enough
    assert len(found.messages) == long_enough.count(False)


# Random
# ------------------------------------------------------------------------------------------------------------


def test_random_fractions_worked_out_by_hand():
    codes = np.repeat([1, 2, 3], [10, 20, 35]).reshape(5, 13)
    found = split(codes, "random", (0.4, 0.1, 0.5))
    assert found.counts.tolist()[:2] == [[0, 4, 1, 5], [0, 8, 2, 10]]
    # 35 pixels: 14, 3.5 and 17.5; one of the two halves gets the pixel
    assert found.counts[2, TRAIN] == 14
    assert sorted(found.counts[2, 2:].tolist()) in ([3, 18], [4, 17])


def test_what_the_fractions_leave_is_unused():
    codes = np.repeat([1, 2], [40, 60]).reshape(10, 10)
    found = split(codes, "random", (0.2, 0.1, 0.3))
    assert found.counts.tolist() == [[16, 8, 4, 12], [24, 12, 6, 18]]


def test_training_gets_two_pixels_before_the_test_gets_one():
    codes = np.array([[1] * 10, [2, 2, 2] + [0] * 7, [3, 3] + [0] * 8])
    found = split(codes, "random")
    assert found.counts[1].tolist() == [0, 2, 0, 1]
    assert found.counts[2].tolist() == [0, 2, 0, 0]
    assert found.lonely == ()
    assert found.messages == (
        'Class "class 2" (3 pixels) cannot be in validation: it has too few pixels; it is in training and '
        "the test "
        "only.",
        'Class "class 3" (2 pixels) cannot be in validation and the test: it has too few pixels; it is in '
        "training "
        "only.",
    )


def test_random_has_no_guard_band_by_default_and_others_half_the_patch():
    assert default_guard("random", 9) == 0
    assert default_guard("blocks", 9) == 4
    assert default_guard("polygons", 1) == 0


def test_a_random_split_with_a_guard_band_that_leaves_nothing_is_refused():
    codes = np.repeat([1, 2], 50).reshape(10, 10)
    with pytest.raises(
        SplitError, match=r'around single pixels removes the other pixels; choose the kind "blocks"'
    ):
        split(codes, "random", (0.02, 0.49, 0.49), guard=12)


def test_a_random_split_with_a_guard_band_keeps_it():
    codes = np.zeros((60, 60), np.uint16)
    codes[::6, ::6] = 1
    codes[3::6, ::6] = 2
    found = split(codes, "random", guard=3)
    assert_sound(found, codes, USUAL)


# Blocks
# ------------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_class_in_one_strip_is_cut_along_its_longer_axis_with_a_gap():
    # 10 rows with a guard band of 4 leave 6: 3 for training, 3 for the test
    codes = np.zeros((60, 60), np.uint16)
    codes[:, 30:] = 1
    codes[:, :10] = 2
    codes[20:30, 18:20] = 3
    found = split(codes, fractions=(0.5, 0.0, 0.5), guard=4)
    assert_sound(found, codes, (0.5, 0.0, 0.5))
    assert num_in(found, 3, TRAIN) == 6
    assert num_in(found, 3, TEST) == 6
    strip = found.subsets[20:30, 18:20]
    assert (strip[:3] == strip[0, 0]).all()
    assert (strip[7:] == strip[9, 0]).all()
    assert (strip[3:7] == UNUSED).all()
    assert found.messages == ()


@pytest.mark.slow
def test_a_class_in_one_strip_leaves_validation_beside_the_test():
    codes = np.zeros((60, 60), np.uint16)
    codes[:, 30:] = 1
    codes[:, :10] = 2
    codes[20:30, 18:20] = 3
    found = split(codes, guard=4)
    assert found.messages == ()
    assert min(num_in(found, 3, subset) for subset in (TRAIN, VALIDATION, TEST)) >= 2


@pytest.mark.slow
def test_a_rare_class_inside_an_abundant_one_is_protected():
    codes = np.ones((64, 64), np.uint16)
    codes[:, 40:] = 2
    codes[30:40, 20:22] = 3
    found = split(codes, guard=4)
    assert_sound(found, codes, USUAL)
    assert (found.counts[:, 1:] > 0).all()


@pytest.mark.slow
def test_a_class_as_short_as_the_guard_band_goes_to_training_and_is_named():
    codes = np.ones((64, 64), np.uint16)
    codes[:, 30:] = 2
    codes[10:14, 10:15] = 3
    table = ClassTable.from_codes([1, 2, 3], {1: "Corn", 2: "Woods", 3: "Oats"})
    found = split(codes, guard=4, class_table=table)
    assert found.counts[2].tolist() == [0, 20, 0, 0]
    assert found.messages == (
        'Class "Oats" (20 pixels) cannot be in validation and the test: it spans 5 x 4 pixels, which '
        "leaves no pixel "
        "beyond a guard band of 4 pixels; it is in training only.",
    )


@pytest.mark.slow
def test_three_pixels_more_than_the_guard_band_are_enough_and_two_are_for_training():
    codes = np.ones((64, 64), np.uint16)
    codes[:, 30:] = 2
    codes[10, 10:17] = 3
    found = split(codes, fractions=(0.5, 0.0, 0.5), guard=4)
    assert found.counts[2].tolist() == [4, 2, 0, 1]
    codes[10, 16] = 1
    found = split(codes, fractions=(0.5, 0.0, 0.5), guard=4)
    assert found.counts[2].tolist() == [0, 6, 0, 0]


@pytest.mark.slow
def test_two_classes_that_stand_in_each_others_way_are_explained():
    codes = np.zeros((40, 40), np.uint16)
    codes[0:2, :] = 1
    codes[20, [0, 1, 4]] = 2  # each alone could be parted by a guard band of 1, both together cannot
    codes[20, [2, 3, 6]] = 3
    found = split(codes, fractions=(0.5, 0.0, 0.5), guard=1)
    assert_sound(found, codes, (0.5, 0.0, 0.5))
    assert len(found.messages) == 1
    assert "a guard band of 1 pixels around it and the classes next to it leaves no room" in found.messages[0]


@pytest.mark.slow
def test_pixels_of_one_block_are_in_one_part_or_unused():
    codes = np.repeat(np.repeat(np.arange(1, 5).reshape(2, 2), 32, axis=0), 32, axis=1)
    found = split(codes, guard=2, block_size=8)
    assert found.block_size == 8
    for row in range(0, 64, 8):
        for column in range(0, 64, 8):
            held = set(np.unique(found.subsets[row : row + 8, column : column + 8])) - {UNUSED}
            assert len(held) <= 1


@pytest.mark.slow
def test_blocks_meet_the_fractions_where_nothing_is_in_the_way():
    codes = np.kron(np.arange(64).reshape(8, 8) % 2 + 1, np.ones((8, 8), int))
    found = split(codes, fractions=(0.5, 0.25, 0.25), guard=0, block_size=8)
    assert found.counts[:, 1:].tolist() == [[1024, 512, 512], [1024, 512, 512]]


@pytest.mark.slow
def test_blocks_leave_out_what_the_fractions_do_not_ask_for():
    codes = np.kron(np.arange(256).reshape(16, 16) % 2 + 1, np.ones((8, 8), int))
    found = split(codes, fractions=(0.125, 0.0, 0.25), guard=0, block_size=8)
    assert found.counts.tolist() == [[5120, 1024, 0, 2048]] * 2


@pytest.mark.slow
def test_a_small_class_gives_no_more_than_the_fractions_ask_for():
    codes = np.ones((64, 64), np.uint16)
    codes[:, 30:] = 2
    codes[10, 0:20] = 3
    found = split(codes, fractions=(0.1, 0.0, 0.2), guard=2, block_size=32)
    assert num_in(found, 3, TRAIN) == 2
    assert num_in(found, 3, TEST) == 4


@pytest.mark.slow
def test_a_hold_out_without_test_fills_training_and_validation():
    codes = np.ones((48, 48), np.uint16)
    codes[:, 20:] = 2
    codes[5:25, 5:7] = 3
    found = split(codes, fractions=(0.8, 0.2, 0.0), guard=4)
    assert_sound(found, codes, (0.8, 0.2, 0.0))
    assert (found.counts[:, [TRAIN, VALIDATION]] > 0).all()
    assert not found.test.any()


@pytest.mark.slow
def test_labels_in_a_corner_of_a_large_scene_are_split_as_well():
    codes = np.zeros((500, 700), np.uint16)
    codes[480:500, 660:680] = 1
    codes[480:500, 680:700] = 2
    found = split(codes, guard=2)
    assert_sound(found, codes, USUAL)
    assert found.subsets.shape == codes.shape


@pytest.mark.slow
@pytest.mark.skipif(
    "HSI_SHARED_DATA" not in os.environ, reason="HSI_SHARED_DATA does not point to real scenes"
)
@pytest.mark.parametrize(("patch_size", "impossible"), [(9, 0), (13, 1), (25, 3)])
def test_every_class_of_indian_pines_that_can_be_is_in_every_part(patch_size, impossible):
    path = Path(os.environ["HSI_SHARED_DATA"]) / "indian_pines" / "Indian_pines_gt.mat"
    codes = scipy.io.loadmat(path)["indian_pines_gt"].astype(np.uint16)
    found = split(codes, guard=patch_size // 2)
    assert_sound(found, codes, USUAL)
    assert len(found.messages) == impossible
    assert (found.counts[:, TRAIN] > 0).all()


@pytest.mark.slow
def test_a_class_keeps_two_training_pixels_where_there_is_such_a_split():
    # Eight pixels that no guard band of 4 divides, and one pixel far away
    codes = np.zeros((60, 40), np.uint16)
    codes[:, :18], codes[:, 22:] = 1, 2
    codes[40:45, 18:22] = np.array([[0, 0, 3, 3], [0, 3, 0, 0], [0, 0, 0, 0], [3, 0, 0, 3], [3, 3, 0, 3]])
    codes[10, 20] = 3
    for seed in range(4):
        found = split(codes, fractions=(0.5, 0.2, 0.3), guard=4, seed=seed, block_size=10)
        assert_sound(found, codes, (0.5, 0.2, 0.3))
        assert found.lonely == ()
        assert num_in(found, 3, TRAIN) >= 2
        assert num_in(found, 3, TEST) >= 1


@pytest.mark.slow
def test_a_class_gives_up_its_test_pixels_if_another_class_needs_them_free_for_training():
    codes = np.zeros((20, 20), np.uint16)
    codes[:3] = 1
    codes[15, [0, 1, 4]] = 2  # cut into two training pixels and one test pixel, beside class 3
    codes[15, [5, 19]] = 3
    found = split(codes, fractions=(0.5, 0.0, 0.5), guard=1)
    assert_sound(found, codes, (0.5, 0.0, 0.5))
    assert found.lonely == ()


@pytest.mark.slow
@pytest.mark.skipif(
    "HSI_SHARED_DATA" not in os.environ, reason="HSI_SHARED_DATA does not point to real scenes"
)
@pytest.mark.parametrize("level", ["Level_1", "Level_2"])
def test_a_scene_of_few_polygons_can_be_trained_on_after_its_split(level):
    labels = berlin(level)
    for seed in range(3):
        found = split_labels(
            labels.codes,
            kind="blocks",
            fractions=(0.5, 0.2, 0.3),
            guard=4,
            seed=seed,
            class_table=labels.class_table,
        )
        assert found.lonely == ()
        assert (found.counts[:, TRAIN] >= 2).all()


def berlin(field):
    folder = Path(os.environ["HSI_SHARED_DATA"]) / "enmap_berlin"
    with open_scene(folder / "EnMAP_BerlinUrbanGradient.bsq") as scene:
        grid = scene.grid
    return read_labels(folder / "LandCov_BerlinUrbanGradient.shp", grid=grid, field=field)


# Seeds
# ------------------------------------------------------------------------------------------------------------


def mean_overlap(codes, fractions, guard, **options):
    """Mean intersection over union of the test pixels of ten seeds, the largest expected one, and splits."""
    found = [split(codes, fractions=fractions, guard=guard, seed=seed, **options) for seed in range(10)]
    subset = TEST if fractions[2] else VALIDATION
    masks = [one.subsets == subset for one in found]
    overlaps = [(a & b).sum() / (a | b).sum() for a, b in itertools.combinations(masks, 2)]
    return np.mean(overlaps), max(one.similarity for one in found), found


@pytest.mark.slow
@pytest.mark.parametrize(
    ("fractions", "guard"),
    [((0.5, 0.0, 0.5), 1), ((0.6, 0.0, 0.4), 4), ((0.8, 0.2, 0.0), 1), ((0.3, 0.1, 0.2), 4)],
)
def test_seeds_give_different_splits(fractions, guard):
    codes = np.kron(np.add.outer(range(3), range(4)) % 2 + 1, np.ones((12, 12), int))
    mean, similarity, found = mean_overlap(codes, fractions, guard, block_size=12)
    assert mean <= 0.5
    assert similarity <= 0.5
    for one in found:
        shares = one.counts[:, 1:].sum(axis=0) / one.counts[:, 1:].sum()
        assert np.abs(shares - np.array(fractions) / sum(fractions)).max() < 0.15
        assert one.messages == ()


@pytest.mark.slow
def test_test_pixels_that_are_most_of_the_scene_are_similar_and_the_split_says_so():
    # Two random subsets of 80 % of the pixels have an expected overlap of 0.64 / (1.6 - 0.64) = 0.67.
    codes = np.kron(np.arange(4).reshape(2, 2) % 2 + 1, np.ones((8, 8), int))
    assert split(codes, fractions=(0.2, 0.0, 0.8)).similarity == pytest.approx(0.67, abs=0.06)


@pytest.mark.slow
@pytest.mark.skipif(
    "HSI_SHARED_DATA" not in os.environ, reason="HSI_SHARED_DATA does not point to real scenes"
)
@pytest.mark.parametrize("name", ["indian_pines", "enmap_berlin"])
@pytest.mark.parametrize(
    ("fractions", "guard"), [((0.5, 0.0, 0.5), 6), ((0.6, 0.0, 0.4), 6), ((0.3, 0.1, 0.2), 12)]
)
def test_seeds_give_different_splits_of_a_real_scene_or_say_that_they_do_not(name, fractions, guard):
    if name == "indian_pines":
        path = Path(os.environ["HSI_SHARED_DATA"]) / name / "Indian_pines_gt.mat"
        codes = scipy.io.loadmat(path)["indian_pines_gt"].astype(np.uint16)
    else:
        codes = berlin("Level_2").codes
    mean, similarity, _ = mean_overlap(codes, fractions, guard)
    assert mean <= 0.5 or similarity > 0.5


# Polygons
# ----------------------------------------------------------------------------------------------------------


def field(polygons):
    """Codes and feature numbers of 10 x 10 fields, 6 pixels apart; one entry a feature: its class."""
    codes = np.zeros((16, 16 * len(polygons)), np.uint16)
    numbers = np.zeros(codes.shape, np.int32)
    for index, code in enumerate(polygons):
        codes[:10, 16 * index : 16 * index + 10] = code
        numbers[:10, 16 * index : 16 * index + 10] = index + 1
    return codes, numbers


@pytest.mark.slow
def test_polygons_stay_whole_and_are_shared_out_by_their_pixels():
    codes, numbers = field([1, 2] * 10)
    found = split_labels(codes, numbers, kind="polygons", fractions=USUAL, guard=4, seed=0)
    for number in range(1, 21):
        assert len(np.unique(found.subsets[numbers == number])) == 1
    assert found.counts.tolist() == [[0, 400, 100, 500]] * 2


@pytest.mark.slow
def test_two_polygons_are_for_training_and_test_three_for_validation_too():
    codes, numbers = field([1, 1, 1, 2, 2])
    found = split_labels(codes, numbers, kind="polygons", fractions=USUAL, guard=4, seed=1)
    assert found.counts.tolist() == [[0, 100, 100, 100], [0, 100, 0, 100]]
    assert found.messages == (
        'Class "class 2" (200 pixels) cannot be in validation: it has 2 polygons, and polygons stay '
        "whole; it is in "
        "training and the test only.",
    )


@pytest.mark.slow
def test_a_class_of_one_feature_is_for_training():
    codes, numbers = field([1, 1, 1, 2])
    found = split_labels(codes, numbers, kind="polygons", fractions=USUAL, guard=4, seed=1)
    assert found.counts[1].tolist() == [0, 100, 0, 0]
    assert "it has 1 polygon, and polygons stay whole; it is in training only" in found.messages[0]


def test_polygons_that_touch_lose_the_guard_band_only():
    codes = np.zeros((10, 40), np.uint16)
    codes[:, :20], codes[:, 20:] = 1, 2
    numbers = np.repeat([[1, 2, 3, 4]], 10, axis=0).repeat(10, axis=1).astype(np.int32)
    found = split_labels(codes, numbers, kind="polygons", fractions=(0.5, 0.0, 0.5), guard=3, seed=0)
    assert_sound(found, codes, (0.5, 0.0, 0.5))
    assert (found.counts[:, [TRAIN, TEST]] > 0).all()
    # Best is one side training, one test, in pairs: two borders, or with equal neighbours in the middle as
    # well
    assert found.counts[:, UNUSED].sum() == 60


# Refusals
# ----------------------------------------------------------------------------------------------------------


TWO = np.repeat([1, 2], 200).reshape(20, 20)


def test_an_unknown_kind_is_refused_with_the_list():
    with pytest.raises(SplitError, match='There is no split "folds"; choose one of random, blocks, polygons'):
        split(TWO, "folds")


@pytest.mark.parametrize(
    "fractions", [(0.0, 0.5, 0.5), (0.5, 0.0, 0.0), (0.5, 0.3, 0.3), (0.5, -0.1, 0.5), (-0.5, 0.1, 0.5)]
)
def test_fractions_that_do_not_fit_are_refused(fractions):
    with pytest.raises(SplitError, match="together they add up to at most 1"):
        split(TWO, fractions=fractions)


def test_a_negative_guard_band_is_refused():
    with pytest.raises(SplitError, match="The guard band is -1 pixels wide; give 0 or more"):
        split(TWO, guard=-1)


def test_a_block_as_large_as_the_scene_is_refused():
    with pytest.raises(
        SplitError,
        match="Blocks of 20 pixels leave one block in a scene of 20 x 20 pixels; choose at most 10",
    ):
        split(TWO, block_size=20)
    with pytest.raises(SplitError, match="The block size is 0"):
        split(TWO, block_size=0)


def test_no_label_is_refused():
    with pytest.raises(SplitError, match="The labels have no labelled pixel; choose other labels"):
        split(np.zeros((5, 5)))


def test_a_split_by_polygons_without_polygons_is_refused():
    with pytest.raises(SplitError, match="needs the polygon of each pixel, but none is given; choose blocks"):
        split_labels(TWO.astype(np.uint16), None, kind="polygons", fractions=USUAL, guard=0, seed=0)


def test_classes_of_single_polygons_are_refused():
    with pytest.raises(
        SplitError,
        match=(
            r"Every class has a single polygon.*at least two polygons for each class, or choose the "
            r'kind "blocks"'
        ),
    ):
        split(TWO, "polygons")


def test_polygons_without_a_feature_for_validation_are_refused():
    codes, numbers = field([1, 1, 2, 2])
    with pytest.raises(
        SplitError, match="No pixel is left for validation: .*or set the share for validation to 0"
    ):
        split_labels(codes, numbers, kind="polygons", fractions=USUAL, guard=4, seed=0)


@pytest.mark.slow
def test_labels_too_close_for_the_guard_band_are_refused():
    with pytest.raises(
        SplitError,
        match="No pixel is left for validation|No pixel is left for the test: the labels lie too close",
    ):
        split(TWO, guard=30)
    with pytest.raises(
        SplitError,
        match=r"No pixel is left for the test: the labels lie too close together for a guard band of 30",
    ):
        split(TWO, fractions=(0.5, 0.0, 0.5), guard=30)


@pytest.mark.slow
def test_a_single_class_is_refused():
    with pytest.raises(
        SplitError, match="Only class 1 is left for training, and training needs at least two"
    ):
        split(np.ones((30, 30)), guard=1)


def test_a_class_table_of_other_codes_is_refused():
    with pytest.raises(SplitError, match="The class table has no entry for any label"):
        split(TWO, class_table=ClassTable.from_codes([7, 8]))


def test_the_search_can_be_stopped():
    def check():
        raise CancelledError

    for kind in ("blocks", "polygons"):
        codes, numbers = field([1, 2] * 3)
        with pytest.raises(CancelledError):
            split_labels(codes, numbers, kind=kind, fractions=USUAL, guard=1, seed=0, check=check)


def test_the_codes_of_a_part_are_zero_elsewhere():
    codes = np.repeat([1, 2], [40, 60]).reshape(10, 10).astype(np.uint16)
    found = split(codes, "random")
    train = codes_of_subset(codes, found, TRAIN)
    assert train.dtype == np.uint16
    assert (train[found.train] == codes[found.train]).all()
    assert (train[~found.train] == 0).all()


# Steps by hand
# ----------------------------------------------------------------------------------------------------------


def problem_of(indices, fractions=(0.0, 0.5, 0.25, 0.25), guard=0, **options):
    indices = np.atleast_2d(indices)
    num_pixels = np.bincount(indices[indices >= 0])
    return Problem(indices, num_pixels, np.array(fractions), guard, **options)


@pytest.mark.parametrize(
    ("num_pixels", "fractions", "expected"),
    [
        (35, (0.0, 0.4, 0.1, 0.5), [0, 14, 4, 17]),  # of two equal remainders the first one
        (10, (0.2, 0.3, 0.1, 0.4), [2, 3, 1, 4]),
        (5, (0.6, 0.1, 0.1, 0.2), [1, 2, 1, 1]),  # training takes from what is unused
        (4, (0.0, 0.4, 0.1, 0.5), [0, 2, 1, 1]),  # validation takes from the test
        (4, (0.0, 0.4, 0.0, 0.6), [0, 2, 0, 2]),
        (3, (0.0, 0.4, 0.1, 0.5), [0, 2, 0, 1]),
        (2, (0.0, 0.1, 0.1, 0.8), [0, 2, 0, 0]),
        (1, (0.0, 0.1, 0.1, 0.8), [0, 1, 0, 0]),
        (0, (0.0, 0.4, 0.1, 0.5), [0, 0, 0, 0]),
        (3, (0.9, 0.05, 0.05, 0.0), [0, 2, 1, 0]),
        (4, (0.0, 0.05, 0.9, 0.05), [0, 2, 1, 1]),
        (5, (0.0, 0.2, 0.38, 0.42), [0, 2, 1, 2]),  # validation has 0.1 too many, the test 0.1 too few
    ],
)
def test_pixels_are_shared_out_by_largest_remainders_and_least_numbers(num_pixels, fractions, expected):
    assert module._share_out(num_pixels, np.array(fractions)).tolist() == expected


@pytest.mark.parametrize(
    ("extent", "guard", "expected"),
    [
        ((30, 120), 4, [8, 14, 23, 40]),  # 8 * 5 ** (k / 3)
        ((400, 400), 2, [10, 19, 36, 70, 133]),  # a fortieth to a third
        ((20, 20), 4, [6, 8]),
        ((15, 1), 0, [4, 5]),
        ((3, 3), 0, [2]),
        ((1, 1), 0, [1, 2]),
        ((401, 5), 0, [11, 21, 38, 71, 133]),  # a fortieth is rounded up
        ((78, 1), 10, [20, 26]),
    ],
)
def test_sizes_of_blocks_from_twice_the_guard_band_to_a_third_of_the_labelled_area(extent, guard, expected):
    box = (slice(10, 10 + extent[0]), slice(3, 3 + extent[1]))
    packed = problem_of([0, 0], guard=guard, packing=Packing((box,), (box,), extent, box))
    assert module._block_sizes(packed) == expected
    assert module._block_sizes(problem_of(np.zeros(extent, int), guard=guard)) == expected


TOGETHER = (
    "a guard band of {} pixels around it and the classes next to it leaves no room for two training pixels "
    "and others"
)


@pytest.mark.parametrize(
    ("pixels", "kind", "guard", "lacking", "reason"),
    [
        (3, "blocks", 0, [VALIDATION], "it has too few pixels"),
        (4, "blocks", 1, [VALIDATION], "the guard band leaves too few of its pixels"),
        (4, "blocks", 1, [VALIDATION, TEST], TOGETHER.format(1)),
        (4, "blocks", 1, [TRAIN], TOGETHER.format(1)),
        (
            4,
            "blocks",
            3,
            [TEST],
            "it spans 4 x 1 pixels, which leaves no pixel beyond a guard band of 3 pixels",
        ),
        (4, "random", 3, [VALIDATION, TEST], TOGETHER.format(3)),
    ],
)
def test_the_reason_why_a_subset_lacks_a_class(pixels, kind, guard, lacking, reason):
    assert module._reason(problem_of([0] * pixels, guard=guard), 0, kind, lacking) == reason


def test_the_span_of_a_class_is_that_of_its_bounding_box():
    given = problem_of([[-1] * 6, [-1, -1, 0, 0, 0, 0]], guard=3)
    assert module._reason(given, 0, "blocks", [TEST]).startswith("it spans 4 x 1 pixels")


@pytest.mark.parametrize(
    ("numbers", "reason"),
    [
        ([1, 1, 1, 1], "it has 1 polygon, and polygons stay whole"),
        ([1, 1, 2, 2], "it has 2 polygons, and polygons stay whole"),
        ([1, 2, 3, 3], "the guard band leaves too few of its pixels"),
    ],
)
def test_the_reason_counts_the_polygons_of_the_class(numbers, reason):
    given = problem_of([[0] * 4, [1] * 4], polygons=np.array([numbers, [7, 8, 9, 9]]))
    assert module._reason(given, 0, "polygons", [VALIDATION]) == reason


def test_a_sentence_for_each_class_that_a_requested_subset_lacks():
    table = ClassTable.from_codes([1, 2, 3, 4])
    given = problem_of([[0, -1, -1, -1], [1, 1, -1, -1], [2, 2, 2, 2], [3, 3, 3, 3]])
    counts = np.array([[1, 0, 0, 0], [0, 2, 0, 0], [0, 2, 1, 1], [0, 2, 0, 2]])
    assert module._explain(given, counts, table, "blocks") == [
        'Class "class 1" (1 pixel) cannot be in training and validation and the test: it has too few pixels; '
        "none of its pixels is used.",
        'Class "class 2" (2 pixels) cannot be in validation and the test: it has too few pixels; it is in '
        "training only.",
        'Class "class 4" (4 pixels) cannot be in validation: the guard band leaves too few of its pixels; it '
        "is in training and the test only.",
    ]


@pytest.mark.parametrize(
    ("subset", "kind", "guard", "fractions", "advice"),
    [
        (VALIDATION, "blocks", 0, (0.0, 0.5, 0.2, 0.3), "or set the share for validation to 0."),
        (VALIDATION, "blocks", 0, (0.0, 0.5, 0.5, 0.0), "there are too few labelled pixels; label more."),
        (VALIDATION, "random", 0, (0.0, 0.5, 0.2, 0.3), "there are too few labelled pixels; label more."),
        (TEST, "random", 1, (0.0, 0.5, 0.2, 0.3), 'choose the kind "blocks", or a guard band of 0.'),
        (TEST, "blocks", 1, (0.0, 0.5, 0.2, 0.3), "or take a smaller patch or guard band."),
        (TRAIN, "blocks", 0, (0.0, 0.5, 0.2, 0.3), "there are too few labelled pixels; label more."),
    ],
)
def test_the_advice_fits_the_subset_that_is_empty(subset, kind, guard, fractions, advice):
    assert module._advice(problem_of([0], fractions, guard), kind, subset).endswith(advice)


def test_an_empty_subset_or_too_few_classes_in_training_are_refused():
    table = ClassTable.from_codes([1, 2])
    given = problem_of([0, 1], (0.0, 0.5, 0.0, 0.5))
    module._require_all_parts(given, np.array([[0, 1, 0, 0], [0, 1, 0, 1]]), table, "blocks", 2)
    with pytest.raises(SplitError, match="No pixel is left for training: there are too few"):
        module._require_all_parts(given, np.array([[0, 0, 0, 1]] * 2), table, "blocks", 0)
    with pytest.raises(SplitError, match="No pixel is left for the test: there are too few"):
        module._require_all_parts(given, np.array([[0, 1, 0, 0]] * 2), table, "blocks", 2)
    second_only = np.array([[0, 0, 0, 1], [0, 1, 0, 1]])
    module._require_all_parts(given, second_only, table, "blocks", 1)
    with pytest.raises(SplitError, match="Only class 2 is left for training.*classes: there are too few"):
        module._require_all_parts(given, second_only, table, "blocks", 2)


def test_what_is_not_asked_for_is_unused_and_a_rest_of_rounding_is_nothing():
    codes = np.ones((4, 4), np.uint16)

    def check(fractions, kind="blocks", **options):
        return module._check(codes, None, kind=kind, fractions=fractions, guard=0, **options).tolist()

    assert check((0.25, 0.125, 0.5), block_size=3) == [0.125, 0.25, 0.125, 0.5]
    assert check((0.7, 0.2, 0.1), block_size=None) == [0.0, 0.7, 0.2, 0.1]  # their sum is below 1
    assert check((0.5, 0.0, 0.5), kind="random", block_size=99) == [0.0, 0.5, 0.0, 0.5]
    assert check((0.5, 0.5, 0.0), block_size=1) == [0.0, 0.5, 0.5, 0.0]


def test_classes_with_a_single_training_pixel_are_lonely():
    found = split(np.repeat([1, 2], [10, 1]).reshape(1, 11), "random")
    assert found.lonely == ("class 2",)
    assert found.fractions == USUAL
    assert (found.similarity, found.block_size, found.trials) == (None, None, {})


def test_a_polygon_is_counted_once_for_each_class():
    two = problem_of([[0, 0, 1, -1]], polygons=np.array([[1, 2, 3, 9]]))
    module._require_polygons(two)
    with pytest.raises(SplitError, match="Every class has a single polygon"):
        module._require_polygons(problem_of([[0, 0, 1, -1]], polygons=np.array([[1, 1, 3, 9]])))


@pytest.mark.parametrize(("guard", "widths"), [(1, {0, 2}), (3, {1, 5}), (0, set())])
def test_a_narrower_and_a_wider_guard_band_are_tried(guard, widths, monkeypatch):
    monkeypatch.setattr(search, "MAX_STEPS", 100)
    codes = np.kron(np.arange(6) % 2 + 1, np.ones((12, 12), int))
    found = split(codes, guard=guard, block_size=12, fractions=(0.5, 0.0, 0.5))
    assert set(found.trials) == widths
    unused = [found.trials[width][:, UNUSED].sum() for width in sorted(widths)]
    for narrow, wide in itertools.pairwise(unused):
        assert narrow < found.counts[:, UNUSED].sum() < wide


def test_pixels_of_each_class_are_shuffled_in_the_order_of_the_raster():
    indices = np.random.default_rng(1).integers(-1, 3, (20, 30))
    given = problem_of(indices, (0.0, 0.5, 0.2, 0.3))
    found = module._split_at_random(given, np.random.default_rng(5)).ravel()
    rng = np.random.default_rng(5)
    for index in range(3):
        shuffled = rng.permutation(np.flatnonzero(indices == index))
        numbers = module._share_out(len(shuffled), given.fractions)
        assert found[shuffled].tolist() == np.repeat(np.arange(4), numbers).tolist()


def test_a_pixel_that_the_guard_band_removes_costs_its_share_of_class_and_subset(monkeypatch):
    costs = []

    def record(subsets, weights, **options):
        labelled = given.indices >= 0
        costs.extend(zip(given.indices[labelled], subsets[labelled], weights[labelled], strict=True))
        assert (options.pop("guard"), sorted(options)) == (0, ["keep_evaluated", "keep_train"])
        assert not any(keep.any() for keep in options.values())
        return subsets

    monkeypatch.setattr(module, "apply_guard", record)
    given = problem_of([[0] * 4 + [-1] * 4, [1] * 8])
    module._split_at_random(given, np.random.default_rng(0))
    assert sorted(costs) == (
        [(0, TRAIN, 0.5)] * 2
        + [(0, VALIDATION, 1.0), (0, TEST, 1.0)]
        + [(1, TRAIN, 0.25)] * 4
        + [(1, VALIDATION, 0.5)] * 2
        + [(1, TEST, 0.5)] * 2
    )


def test_a_split_says_what_it_was_made_from():
    codes = np.kron(np.arange(36).reshape(6, 6) % 2 + 1, np.ones((4, 4), int))
    codes[:, :2] = 0
    halves = (0.5, 0.0, 0.5)
    found, again, other = (split(codes, "random", halves, seed=seed) for seed in (3, 3, 4))
    assert found.is_labelled.dtype == bool
    assert (found.is_labelled == (codes > 0)).all()
    assert (found.kind, found.seed, found.guard) == ("random", 3, 0)
    assert (found.subsets == again.subsets).all()
    assert (found.subsets != other.subsets).any()


@pytest.mark.parametrize("block_size", [4, None])
def test_a_split_by_blocks_says_their_size_and_how_similar_others_are(block_size, monkeypatch):
    monkeypatch.setattr(search, "MAX_STEPS", 100)
    codes = np.kron(np.arange(72).reshape(6, 12) % 2 + 1, np.ones((4, 4), int))
    found, again = (split(codes, fractions=(0.5, 0.0, 0.5), seed=9, block_size=block_size) for _ in range(2))
    assert (found.kind, found.seed) == ("blocks", 9)
    assert found.block_size in ([block_size] if block_size else module._block_sizes(problem_of(codes - 1)))
    assert 0 < found.similarity < 1
    assert (found.subsets == again.subsets).all()


@pytest.mark.parametrize(("gap", "extent"), [(0, (6, 12)), (60, (6, 72))])
def test_the_extent_of_labels_in_places_far_apart_is_that_in_the_scene(gap, extent, monkeypatch):
    problems = []

    def record(problem):
        problems.append(problem)
        return [3]

    monkeypatch.setattr(module, "_block_sizes", record)
    monkeypatch.setattr(packing, "_LARGE", 1)
    codes = np.zeros((40, 100), int)
    codes[2:8, 4:10], codes[2:8, 10 + gap : 16 + gap] = 1, 2
    found = split(codes, fractions=(0.5, 0.0, 0.5))
    (problem,) = problems
    assert problem.extent == extent
    assert (problem.packing is None) == (gap == 0)
    assert found.counts[:, 1:].tolist() == [[18, 0, 18]] * 2


def test_a_single_class_in_training_is_named():
    with pytest.raises(SplitError, match="Only class 1 is left for training"):
        split(np.ones((2, 10)), "random")
    assert split(np.ones((2, 10)), "random", min_classes=1).counts.tolist() == [[0, 8, 2, 10]]


def test_the_reason_for_a_lacking_class_fits_the_kind_of_the_split():
    codes = np.zeros((60, 60), np.uint16)
    codes[::6, ::6] = 1
    codes[57:59, 57:59] = 2  # the guard band of any of its pixels holds the other three
    found = split(codes, "random", guard=4, min_classes=1)
    assert num_in(found, 2, UNUSED) > 0
    (message,) = found.messages
    assert "a guard band of 4 pixels around it and the classes next to it" in message
