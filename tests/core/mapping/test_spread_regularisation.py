"""Tiles that come back in any order fill the map, and the journal counts whole rows of tiles only."""

import numpy as np
import pytest

from hsi_core.errors import ClusterLostError
from hsi_core.mapping.spread_regularisation import regularise_elsewhere
from hsi_core.mapping.store import Journal, Layer, open_store
from hsi_core.progress import Progress
from hsi_core.windows import Window

pytestmark = pytest.mark.usefixtures("commit_at_once")

SHAPE, SIDE = (10, 12), 4
"""3 rows of 3 tiles; those at the bottom are 2 pixels high."""


class FakeSpread:
    """Workers that give each pixel of a tile 10 times its first row plus its first column."""

    side = SIDE

    def __init__(self, order):
        self.order, self.guidance = order, None

    def run(self, guidance, windows):
        self.guidance = guidance
        given = list(windows)
        for index in self.order:
            window = given[index]
            values = np.full(
                (window.height, window.width, 1), 10 * window.row + window.column + 1, dtype=np.uint8
            )
            yield window, {"class_map": values}


def make(tmp_path, order, journal=None):
    """The map, the rows in the journal after each tile, and the progress."""
    rows, events = [], []
    layers = {"class_map": Layer(tmp_path / "map.tif", np.dtype(np.uint8))}
    with open_store(layers, shape=SHAPE, fingerprint="a", progress=Progress()) as store:
        store.commit = lambda entry: rows.append(entry.num_regularised)
        spread = FakeSpread(order)
        regularise_elsewhere(spread, "guidance", store, journal or Journal(SIDE), Progress(events.append))
        assert spread.guidance == "guidance"
        return store.read("class_map", Window(0, 0, *SHAPE))[..., 0], rows, events


def test_tiles_in_any_order_fill_the_map(tmp_path):
    values, rows, _ = make(tmp_path, [8, 1, 0, 3, 2, 7, 5, 4, 6])
    expected = np.repeat(np.repeat([[1, 5, 9], [41, 45, 49], [81, 85, 89]], 4, axis=0)[:10], 4, axis=1)
    assert (values == expected).all()
    # The first row of tiles is complete with tile 2, the second one with tile 4, the last one with tile 6.
    assert rows == [0, 0, 0, 0, 4, 4, 4, 8, 10]


def test_a_resumed_map_has_only_the_rows_after_the_journal_made(tmp_path):
    values, rows, _ = make(tmp_path, [1, 0, 2, 3, 4, 5], Journal(SIDE, num_regularised=3))
    # 7 rows are left: tiles begin in rows 3 and 7.
    assert (values[:3] == 0).all()
    assert (values[3:7, ::4] == [31, 35, 39]).all()
    assert rows == [3, 3, 7, 7, 7, 10]


def test_the_files_stay_when_the_workers_are_lost(tmp_path):
    class Lost(FakeSpread):
        def run(self, guidance, windows):
            yield from FakeSpread.run(self, guidance, windows)
            raise ClusterLostError("gone")

    layers = {"class_map": Layer(tmp_path / "map.tif", np.dtype(np.uint8))}
    with (
        pytest.raises(ClusterLostError),
        open_store(layers, shape=SHAPE, fingerprint="a", progress=Progress()) as store,
    ):
        regularise_elsewhere(Lost([0, 1, 2, 3]), None, store, Journal(SIDE), Progress())
    with open_store(layers, shape=SHAPE, fingerprint="a", progress=Progress()) as store:
        assert store.journal.num_regularised == 4
