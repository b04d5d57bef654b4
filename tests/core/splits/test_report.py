"""Sentences and pictures about a split."""

import numpy as np
import pytest
from rasterio.io import MemoryFile

from hsi_core.classes.table import ClassTable
from hsi_core.splits.report import describe_kind, describe_overlap, map_png, split_report
from hsi_core.splits.split import Split
from html_for_tests import check_numbers

PARTS = np.array([[1, 2, 3], [0, 0, 1]], dtype=np.uint8)
LABELLED = np.array([[True, True, True], [True, False, True]])


def make_split() -> Split:
    return Split(
        PARTS,
        LABELLED,
        "blocks",
        1,
        2,
        7,
        ClassTable.from_codes([1], {1: "Corn <b>"}),
        np.array([[1, 2, 1, 1]]),
        ("A message.",),
    )


def test_the_overlap_is_a_sentence_with_one_decimal() -> None:
    assert describe_overlap(0.1234, 9) == (
        "12.3 % of the test pixels have a training pixel in their patch of 9 x 9 pixels."
    )


@pytest.mark.parametrize(
    ("kind", "guard", "overlap", "sentence", "is_warning"),
    [
        ("blocks", 4, 0.0, "test pixels are independent of training patches", False),
        ("polygons", 1, 0.2, "Some patches of test pixels contain training pixels", True),
        ("random", 0, 0.9, "Use blocks or polygons for reliable accuracies", True),
    ],
)
def test_the_kind_says_what_accuracies_mean(
    kind: str, guard: int, overlap: float, sentence: str, is_warning: bool
) -> None:
    words, warns = describe_kind(kind, guard, overlap)
    assert sentence in words
    assert warns == is_warning
    assert ("guard band of" in words.split("Some")[0]) == (guard > 0)


def test_the_map_shows_each_subset_in_its_colour_and_nothing_where_unlabelled() -> None:
    with MemoryFile(map_png(make_split())) as memory, memory.open() as picture:
        colors, values = picture.colormap(1), picture.read(1)
    shown = ["#{:02X}{:02X}{:02X}".format(*colors[value][:3]) for value in values[0]]
    assert shown == ["#0072B2", "#E69F00", "#009E73"]
    assert values[1].tolist() == [1, 0, 2]  # unused, unlabelled, training
    assert colors[0][3] == 0


def test_the_page_has_counts_and_messages_and_escapes_names() -> None:
    html = split_report(make_split(), patch_size=3, overlap=0.5).to_html()
    check_numbers(html)
    assert "Corn &lt;b&gt;" in html
    assert "A message." in html
    assert '<data value="0.5">50.0 %</data></b><span>of the test patches (3 x 3) touch' in html
    assert '<data value="2">2</data></b><span>training pixels</span>' in html
