"""The parts of the labels: training, validation and test."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassTable
from hsi_core.errors import CancelledError, LabelError, SplitError
from hsi_core.grid import Grid
from hsi_core.labels.labels import Labels, connected_polygons
from hsi_core.labels.subsets import (
    LabelledSubset,
    LabelledSubsets,
    hold_out,
    leave_out_validation,
    read_part,
    warn_of_guard,
)
from hsi_core.progress import Progress
from hsi_core.splits.info import SplitInfo
from scenes_for_tests import striped_classes

HEIGHT, WIDTH = 32, 48
GRID = Grid(WIDTH, HEIGHT)
NAMES = {1: "Corn", 2: "Oats", 3: "Woods"}


@pytest.fixture
def codes() -> NDArray[np.uint16]:
    return striped_classes(HEIGHT, WIDTH)


def labels_of(codes: NDArray[np.uint16], names: dict[int, str]) -> Labels:
    present = set(np.unique(codes).tolist())
    return Labels(codes, ClassTable.from_codes(present, names), connected_polygons(codes))


def read(
    path: Path, codes: NDArray[Any], names: dict[int, str], labels: Labels
) -> tuple[LabelledSubset, str]:
    write_class_raster(
        path, codes.astype(np.uint16), grid=GRID, class_table=ClassTable.from_codes(names, names)
    )
    events: list[dict[str, Any]] = []
    part = read_part(path, GRID, labels, name="validation", progress=Progress(events.append))
    return part, " ".join(event["message"] for event in events if event["event"] == "warning")


def left_half(codes: NDArray[np.uint16]) -> NDArray[np.uint16]:
    return np.where(np.arange(WIDTH) < WIDTH // 2, codes, 0).astype(np.uint16)


def test_validation_numbered_differently_is_matched_by_name(
    tmp_path: Path, codes: NDArray[np.uint16]
) -> None:
    permuted = np.array([0, 2, 3, 1])[codes - left_half(codes)]
    part, warned = read(
        tmp_path / "v.tif", permuted, {2: "Corn", 3: "Oats", 1: "Woods"}, labels_of(left_half(codes), NAMES)
    )
    np.testing.assert_array_equal(part.codes, codes - left_half(codes))
    assert (
        "The validation labels and the table of the training labels number their classes differently"
        in warned
    )


def test_an_unknown_class_is_named_and_never_taken_for_another(
    tmp_path: Path, codes: NDArray[np.uint16]
) -> None:
    part, warned = read(
        tmp_path / "v.tif",
        codes - left_half(codes),
        {1: "Corn", 2: "Steel", 3: "Woods"},
        labels_of(left_half(codes), NAMES),
    )
    assert sorted(np.unique(part.codes)) == [0, 1, 3, 4]
    assert "classes without training pixels (codes 2 Steel); the network cannot learn these classes" in warned


def test_names_of_which_none_is_known_are_refused(tmp_path: Path, codes: NDArray[np.uint16]) -> None:
    with pytest.raises(LabelError, match='The code 1 is "Mais" in the validation labels but "Corn"'):
        read(
            tmp_path / "v.tif",
            codes - left_half(codes),
            {1: "Mais", 2: "Hafer", 3: "Wald"},
            labels_of(left_half(codes), NAMES),
        )


def part_of(mask: NDArray[np.bool_]) -> LabelledSubset:
    return LabelledSubset(mask, mask.astype(np.uint16), ClassTable.from_codes([1]))


def test_validation_pixels_do_not_count_in_the_test() -> None:
    rows = np.arange(HEIGHT)[:, None] * np.ones((1, WIDTH))
    events: list[dict[str, Any]] = []
    test = leave_out_validation(part_of(rows < 10), part_of(rows >= 8), Progress(events.append))
    np.testing.assert_array_equal(test.mask, rows < 8)
    assert [event["message"] for event in events] == [
        f"{2 * WIDTH} test pixels are also validation pixels; they are not used for the test."
    ]


def test_a_test_of_validation_pixels_alone_is_refused() -> None:
    mask = np.ones((HEIGHT, WIDTH), dtype=bool)
    with pytest.raises(
        LabelError,
        match=rf"All {HEIGHT * WIDTH} test pixels are also validation pixels; choose other test labels",
    ):
        leave_out_validation(part_of(mask), part_of(mask), Progress())


def test_a_class_that_cannot_be_held_out_is_named(codes: NDArray[np.uint16]) -> None:
    codes[codes == 3] = 1
    codes[0, 0] = 3  # one pixel: for training alone
    events: list[dict[str, Any]] = []
    train, validation = hold_out(
        labels_of(codes, NAMES), fraction=0.3, guard=1, seed=0, progress=Progress(events.append)
    )
    assert train.mask[0, 0]
    assert not (validation.codes[validation.mask] == 3).any()
    warned = [event["message"] for event in events if event["event"] == "warning"]
    assert any("Woods" in message for message in warned)


def test_two_pixels_of_each_class_leave_none_for_validation(codes: NDArray[np.uint16]) -> None:
    few = np.zeros_like(codes)
    few[0, 0], few[0, 1], few[20, 8], few[20, 9] = 1, 1, 2, 2
    with pytest.raises(SplitError, match=r"No class has more than 2 labelled pixels.* at least 3 pixels"):
        hold_out(labels_of(few, NAMES), fraction=0.3, guard=0, seed=0, progress=Progress())
    few[0, 2] = 1
    _, validation = hold_out(labels_of(few, NAMES), fraction=0.3, guard=9, seed=0, progress=Progress())
    assert validation.mask.sum() == 1


@pytest.mark.parametrize(("wide", "width"), [(0, 1), (4, 4), (47, 1)])
def test_a_wide_guard_band_is_taken_where_the_labels_allow_it(codes, wide, width):
    labels = labels_of(codes, NAMES)
    train, validation = hold_out(labels, fraction=0.3, guard=1, wide_guard=wide, seed=0, progress=Progress())
    assert (validation.guard, validation.kind) == (width, "held out, blocks")
    apart = np.abs(np.argwhere(train.mask)[:, None] - np.argwhere(validation.mask)).max(2).min()
    assert apart == width + 1


def test_holding_out_can_be_cancelled(codes: NDArray[np.uint16]) -> None:
    with pytest.raises(CancelledError):
        hold_out(
            labels_of(codes, NAMES),
            fraction=0.3,
            guard=1,
            seed=0,
            progress=Progress(lambda event: None, lambda: True),
        )


def test_a_part_keeps_the_guard_band_that_its_file_tells(tmp_path: Path, codes: NDArray[np.uint16]) -> None:
    table, path = ClassTable.from_codes(NAMES, NAMES), tmp_path / "v.tif"
    tags = SplitInfo("blocks", "validation", 0, 6, 13, 0.0).to_tags()
    write_class_raster(path, codes - left_half(codes), grid=GRID, class_table=table, tags=tags)
    part = read_part(path, GRID, labels_of(left_half(codes), NAMES), name="validation", progress=Progress())
    assert (part.kind, part.guard) == ("blocks", 6)
    untold, _ = read(tmp_path / "w.tif", codes - left_half(codes), NAMES, labels_of(left_half(codes), NAMES))
    assert (untold.kind, untold.guard) == ("given", None)


@pytest.mark.parametrize(("guard", "patch_size", "is_warned"), [(4, 9, False), (4, 13, True), (0, 13, False)])
def test_patches_that_reach_across_the_guard_band_are_warned_of(guard, patch_size, is_warned):
    """Columns 0 to 9 are training pixels, and columns 14 to 29 test pixels: of 16 columns, 2 are within 6."""
    columns = np.indices((20, 30))[1]
    codes = np.ones((20, 30), np.uint16)
    table = ClassTable.from_codes([1])
    train, test = (
        LabelledSubset(mask, codes, table, "blocks", guard) for mask in (columns < 10, columns >= 14)
    )
    events = []
    warn_of_guard(LabelledSubsets(train, train, test), patch_size, Progress(events.append))
    said = [event["message"] for event in events if "The test labels" in event["message"]]
    assert bool(said) == is_warned
    if is_warned:
        assert said == [
            "The test labels were split with a guard band of 4 pixels, and patches of 13 pixels reach "
            "across it: "
            "12.5 % of the test patches hold training pixels, so the test accuracy will be optimistic. "
            "Train with "
            "patches of at most 9 pixels, or split with a guard band of at least 6 pixels."
        ]
