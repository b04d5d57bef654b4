"""Groups of pixels in a large raster, packed side by side."""

import numpy as np
import pytest

from hsi_core.errors import CancelledError
from hsi_core.splits import packing
from hsi_core.splits.blocks import block_numbers
from hsi_core.splits.overlap import share_of_touching, within
from hsi_core.splits.packing import Packing, _place, _windows, pack
from hsi_core.splits.split import TEST, TRAIN, split_labels


def check() -> None:
    """Nobody cancels."""


def mosaic(num_chips: int = 12, side: int = 1500) -> np.ndarray:
    """Chips of 10 x 10 pixels of two classes in an empty raster; the last two chips are 3 pixels apart."""
    codes = np.zeros((side, side), np.uint16)
    rng = np.random.default_rng(3)
    places = rng.permutation(100)[:num_chips]
    for number, place in enumerate(places.tolist()):
        row, column = 150 * (place // 10) + 5, 150 * (place % 10) + 7
        codes[row : row + 10, column : column + 5] = 1 + number % 2
        codes[row : row + 10, column + 5 : column + 10] = 2 - number % 2
    codes[row : row + 10, column + 13 : column + 23] = 1
    return codes


def test_every_pixel_is_packed_and_comes_back() -> None:
    codes = mosaic()
    packing = pack(codes, 8, check)
    packed = packing.take(codes)
    assert packed.size < 30 * np.count_nonzero(codes)
    assert np.count_nonzero(packed) == np.count_nonzero(codes)
    back = np.zeros_like(codes)
    packing.put(packed, back)
    np.testing.assert_array_equal(back, codes)


def test_neighbourhoods_up_to_the_gap_are_the_same_as_in_the_scene() -> None:
    codes = mosaic()
    packing = pack(codes, 8, check)
    mask = codes == 1
    near = packing.take(within(mask, 8) & (codes == 2))
    np.testing.assert_array_equal(within(packing.take(mask), 8) & (packing.take(codes) == 2), near)
    assert len(packing.windows) == 12  # the two chips near each other stay together


def test_blocks_are_those_of_the_scene() -> None:
    codes = mosaic()
    packing = pack(codes, 8, check)
    rows, columns = np.flatnonzero(codes.any(1)), np.flatnonzero(codes.any(0))
    box = codes[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    packed = packing.take(codes)
    found = np.sort(np.bincount(block_numbers(packed > 0, 160, packing)[packed > 0]))
    np.testing.assert_array_equal(found, np.sort(np.bincount(block_numbers(box > 0, 160)[box > 0])))


def test_a_dense_or_small_raster_is_its_bounding_box() -> None:
    codes = np.zeros((1200, 1100), np.uint16)
    codes[50:, 20:] = 1
    assert pack(codes, 4, check).windows == ((slice(50, 1200), slice(20, 1100)),)
    small = np.zeros((900, 1000), np.uint16)
    small[0, 0] = small[899, 999] = 1
    assert pack(small, 4, check).shape == (900, 1000)


@pytest.mark.parametrize("kind", ["blocks", "random"])
def test_a_split_of_a_mosaic_keeps_its_guard_band(kind: str) -> None:
    codes = mosaic()
    guard = 3 if kind == "blocks" else 0
    found = split_labels(codes, kind=kind, fractions=(0.5, 0.2, 0.3), guard=guard, seed=0)
    assert (found.counts[:, [TRAIN, TEST]] > 0).all()
    assert (found.subsets[codes == 0] == 0).all()
    np.testing.assert_array_equal(found.is_labelled, codes > 0)
    if guard:
        assert not (within(found.train, guard) & (found.subsets > TRAIN)).any()
        assert share_of_touching(found.test, found.train, 2 * guard + 1) == 0.0
        touching = share_of_touching(found.test, found.train, 15)
        assert touching == (found.test & within(found.train, 7)).sum() / found.test.sum()


def test_packing_can_be_cancelled() -> None:
    def cancel() -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        pack(mosaic(), 4, cancel)


def test_two_windows_are_packed_and_put_back_and_keep_the_blocks_of_the_scene():
    windows = ((slice(1, 4), slice(2, 7)), (slice(6, 9), slice(13, 18)))
    places = ((slice(0, 3), slice(0, 5)), (slice(0, 3), slice(6, 11)))
    made = Packing(windows, places, (3, 11), (slice(1, 9), slice(2, 18)))
    scene = np.arange(200).reshape(10, 20)
    packed = made.take(scene)
    assert packed[0].tolist() == [22, 23, 24, 25, 26, 0, 133, 134, 135, 136, 137]
    back = np.zeros_like(scene)
    made.put(packed, back)
    for window in windows:
        np.testing.assert_array_equal(back[window], scene[window])
    # Blocks of 2 x 2 from the corner (1, 2) of the box, 8 in a row.
    grid = made.block_grid(2)
    assert grid[:, :5].tolist() == [[0, 0, 1, 1, 2], [0, 0, 1, 1, 2], [8, 8, 9, 9, 10]]
    assert grid[:, 6:].tolist() == [[21, 22, 22, 23, 23], [29, 30, 30, 31, 31], [29, 30, 30, 31, 31]]
    # A block of 3: 16 columns have 6, the last of one column.
    assert made.block_grid(3)[2].tolist() == [0, 0, 0, 1, 1, 0, 15, 16, 16, 16, 17]


def test_pixels_in_neighbouring_cells_are_one_group():
    """Cells of 16 pixels: the third and the fourth pixel touch by a corner, an empty cell is before them."""
    rows, columns = np.array([5, 6, 5, 20]), np.array([9, 7, 40, 60])
    assert _windows(rows, columns, 16) == [(slice(5, 7), slice(7, 10)), (slice(5, 21), slice(40, 61))]


def windows_of(*sizes: tuple[int, int]) -> list[tuple[slice, slice]]:
    """Windows of these heights and widths; their places in the scene do not matter."""
    return [(slice(0, height), slice(0, width)) for height, width in sizes]


def test_windows_stand_on_shelves_the_highest_first():
    windows = windows_of((3, 4), (6, 4), (2, 5))
    box = (slice(0, 100), slice(0, 100))
    packed = _place(windows, 2, box)
    # With the gap of 2, the area is 5 x 6 + 8 x 6 + 4 x 7 = 106, so a shelf is 10 wide: 4 + 2 + 4 fit.
    assert packed.windows == (windows[1], windows[0], windows[2])
    beside, below = (slice(0, 3), slice(6, 10)), (slice(8, 10), slice(0, 5))
    assert packed.places == ((slice(0, 6), slice(0, 4)), beside, below)
    assert (packed.shape, packed.box) == ((10, 10), box)


def test_a_shelf_is_at_least_as_wide_as_the_widest_window():
    packed = _place(windows_of((1, 50), (1, 10), (1, 10)), 2, (slice(0, 9), slice(0, 99)))
    places = ((slice(0, 1), slice(0, 50)), (slice(3, 4), slice(0, 10)), (slice(3, 4), slice(12, 22)))
    assert (packed.places, packed.shape) == (places, (4, 50))


def slices(*ends: int) -> tuple[slice, slice]:
    top, bottom, left, right = ends
    return slice(top, bottom), slice(left, right)


def test_a_small_raster_is_its_bounding_box():
    codes = np.zeros((9, 10), np.uint16)
    codes[2:5, 3:8] = 1
    box = slices(2, 5, 3, 8)
    assert pack(codes, 1, check) == Packing((box,), (slices(0, 3, 0, 5),), (3, 5), box)


@pytest.mark.parametrize("width", [48, 47])
def test_a_raster_is_packed_if_that_makes_it_four_times_smaller(width, monkeypatch):
    """Two groups of 1 x 3 pixels stand one above the other, with two empty rows between them: 4 x 3."""
    monkeypatch.setattr(packing, "_LARGE", width)
    codes = np.zeros((1, width), np.uint16)
    codes[0, :3] = codes[0, -3:] = 1
    found = pack(codes, 1, check)
    if width == 48:
        assert found.windows == (slices(0, 1, 0, 3), slices(0, 1, 45, 48))
        assert (found.places, found.shape) == ((slices(0, 1, 0, 3), slices(3, 4, 0, 3)), (4, 3))
    else:
        assert found.windows == (slices(0, 1, 0, 47),)


@pytest.mark.parametrize(("gap", "cell"), [(3, 16), (20, 21)])
def test_cells_are_wider_than_the_gap(gap, cell, monkeypatch):
    cells = []
    monkeypatch.setattr(packing, "_LARGE", 0)
    monkeypatch.setattr(packing, "_windows", lambda *given: cells.append(given[2]) or _windows(*given))
    pack(np.ones((2, 2), np.uint16), gap, check)
    assert cells == [cell]
