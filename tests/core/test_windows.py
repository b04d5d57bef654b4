import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_core.windows import Window, num_tiles, spread_windows, tile_at, tiles


@given(height=st.integers(1, 70), width=st.integers(1, 70), size=st.integers(1, 80))
def test_tiles_cover_every_pixel_exactly_once(height, width, size):
    hits = np.zeros((height, width), int)
    windows = list(tiles((height, width), size))
    for window in windows:
        hits[window.slices] += 1
    assert (hits == 1).all()
    assert len(windows) == num_tiles((height, width), size)


def test_growing_and_clipping_undo_each_other_inside_the_grid():
    window = Window(10, 20, 5, 6)
    assert window.grow(3) == Window(7, 17, 11, 12)
    assert window.grow(3).clip((12, 23)) == Window(7, 17, 5, 6)


def test_a_window_outside_the_grid_clips_to_nothing():
    assert Window(30, 30, 4, 4).clip((10, 10)).height == 0


@given(
    row=st.integers(0, 40),
    column=st.integers(0, 40),
    shape=st.tuples(st.integers(1, 40), st.integers(1, 40)),
    cell=st.tuples(st.integers(1, 50), st.integers(1, 50)),
)
def test_the_parts_of_a_window_cover_it_once_and_lie_in_one_cell_each(row, column, shape, cell):
    window = Window(row, column, *shape)
    hits = np.zeros((80, 80), int)
    for part in window.cut(*cell):
        hits[part.slices] += 1
        assert part.row // cell[0] == (part.row + part.height - 1) // cell[0]
        assert part.column // cell[1] == (part.column + part.width - 1) // cell[1]
    assert (hits[window.slices] == 1).all()
    assert hits.sum() == shape[0] * shape[1]


def test_a_window_that_reaches_over_the_border_is_clipped_at_it():
    assert Window(-3, -2, 5, 4).clip((10, 10)) == Window(0, 0, 2, 2)
    assert Window(8, 9, 5, 4).clip((10, 10)) == Window(8, 9, 2, 1)
    assert Window(0, 12, 4, 3).clip((10, 10)) == Window(0, 12, 4, 0)
    assert Window(12, 0, 4, 3).clip((10, 10)) == Window(12, 0, 0, 3)


def test_tiles_from_a_row_on_cover_the_rows_below_it_and_end_at_the_border():
    assert list(tiles((7, 5), 3, first_row=4)) == [Window(4, 0, 3, 3), Window(4, 3, 3, 2)]
    assert list(tiles((8, 3), 3, first_row=4)) == [Window(4, 0, 3, 3), Window(7, 0, 1, 3)]
    assert (num_tiles((7, 5), 3, first_row=4), num_tiles((8, 3), 3, first_row=4)) == (2, 2)
    assert num_tiles((7, 5), 3, first_row=7) == 0


def test_windows_are_spread_from_edge_to_edge():
    windows = list(spread_windows((100, 20), side=10, number=3))
    assert [(window.row, window.column) for window in windows] == [
        (row, column) for row in (0, 45, 90) for column in (0, 5, 10)
    ]
    assert list(spread_windows((7, 5))) == [Window(0, 0, 7, 5)]


@pytest.mark.parametrize("first_row", [0, 5])
def test_a_tile_is_found_by_its_index(first_row):
    every = list(tiles((20, 33), 8, first_row=first_row))
    assert [tile_at((20, 33), 8, index, first_row=first_row) for index in range(len(every))] == every
