"""Groups of pixels in a large raster, packed side by side."""

import numpy as np
import pytest

from hsi_core.errors import CancelledError
from hsi_core.splits.blocks import block_numbers
from hsi_core.splits.overlap import share_of_touching, within
from hsi_core.splits.packing import pack
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
