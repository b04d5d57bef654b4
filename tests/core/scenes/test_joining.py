"""The layout of joined scenes: cells, margins, and the parts of a window."""

from pathlib import Path

import numpy as np
import pytest

from hsi_core.scenes.joining import GAP, Piece, lay_out, surroundings
from hsi_core.windows import Window


@pytest.mark.parametrize(
    ("margin", "window", "first"),
    [(0, Window(3, 5, 2, 4), (0, 0)), (2, Window(1, 3, 6, 8), (2, 2)), (100, Window(0, 0, 10, 12), (3, 5))],
)
def test_the_surroundings_of_labels_end_at_the_scene(margin, window, first):
    labelled = np.zeros((10, 12), dtype=bool)
    labelled[3, 5] = labelled[4, 8] = True
    assert surroundings(labelled, margin) == (window, first)


def test_labels_start_at_the_same_place_of_every_cell_and_scenes_are_apart():
    random = np.random.default_rng(0)
    found = []
    for _ in range(7):
        height, width = random.integers(5, 60, 2).tolist()
        first = int(random.integers(0, height)), int(random.integers(0, width))
        found.append((Window(2, 3, height, width), first))
    layout = lay_out([Path(str(number)) for number in range(7)], found)
    taken = np.zeros(layout.shape, dtype=int)
    starts = set()
    for piece, (_, (row, column)) in zip(layout.pieces, found, strict=True):
        starts.add(((piece.row + row) % layout.side, (piece.column + column) % layout.side))
        wide = Window(piece.row, piece.column, piece.window.height, piece.window.width).grow(GAP // 2)
        taken[wide.clip(layout.shape).slices] += 1
    assert len(starts) == 1
    assert taken.max() == 1


def test_windows_of_the_joined_raster_put_a_scene_together():
    piece = Piece(Path("a"), Window(2, 1, 7, 9), 4, 5)
    scene = np.arange(10 * 12).reshape(10, 12)
    joined = np.full((20, 20), -1)
    for row in range(0, 20, 3):
        for column in range(0, 20, 6):
            found = piece.take(Window(row, column, 3, 6))
            if found is not None:
                part, place = found
                joined[row : row + 3, column : column + 6][place] = scene[part.slices]
    expected = np.full((20, 20), -1)
    expected[4:11, 5:14] = scene[2:9, 1:10]
    np.testing.assert_array_equal(joined, expected)
