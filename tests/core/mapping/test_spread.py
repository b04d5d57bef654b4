"""Blocks that come back in any order fill the map, and the journal knows only what a later run may skip."""

from types import SimpleNamespace

import numpy as np
import pytest

from hsi_core.mapping.comparison import Comparison
from hsi_core.mapping.plan import TilePlan
from hsi_core.mapping.spread import Block, BlockResults, SpreadLoop
from hsi_core.mapping.store import Journal, Layer, open_store
from hsi_core.mapping.tile_loop import MAPPED
from hsi_core.progress import Progress
from hsi_core.windows import Window, tiles

pytestmark = pytest.mark.usefixtures("commit_at_once")

SHAPE, SIDE = (20, 40), 8
"""3 rows of 5 tiles; those at the bottom are 4 pixels high."""


class FakeSpread:
    """Workers that give each pixel the index of its tile plus one, and finish blocks in a given order."""

    plan = TilePlan(SIDE, 1, 1, 2**20)
    num_workers = 2

    def __init__(self, order=lambda blocks: blocks, *, num_unsettled=0, seconds=1.0):
        self.order, self.seconds = order, seconds
        self.num_unsettled = num_unsettled
        self.given, self.choices = [], []

    def run(self, blocks):
        for block in self.order(list(blocks)):
            self.given.append((block.journal.num_done, block.stop))
            self.choices.append(dict(block.journal.measured_choices))
            windows = list(tiles(SHAPE, SIDE))[block.journal.num_done : block.stop]
            values = [
                np.full((window.height, window.width, 1), index + 1, np.uint8)
                for index, window in enumerate(windows, start=block.journal.num_done)
            ]
            is_settled = block.stop > self.num_unsettled
            choices = {"block": 4} if is_settled else {}
            empty = {"empty_pixel": (8, 3)} if block.stop == 15 else {}
            yield (
                block,
                BlockResults({"class_map": values}, self.seconds, choices, Comparison(), is_settled, **empty),
            )


@pytest.fixture(autouse=True)
def every_report(monkeypatch):
    """Every report arrives, however quick the blocks are."""
    monkeypatch.setattr("hsi_core.progress.EMIT_EVERY_SECONDS", 0.0)


@pytest.fixture
def make_map(tmp_path):
    """Runs the loop; gives the map, the places in the journal after each block, and the progress."""

    def make(spread, journal=None):
        journal = journal or Journal(SIDE)
        events, places = [], []
        layers = {"class_map": Layer(tmp_path / "map.tif", np.dtype(np.uint8))}
        scene = SimpleNamespace(far_value=None, empty_pixel=None)
        with open_store(layers, shape=SHAPE, fingerprint="a", progress=Progress()) as store:
            commit = store.commit
            store.commit = lambda entry: (places.append(entry.num_done), commit(entry))
            found = SpreadLoop(
                spread, scene=scene, store=store, journal=journal, progress=Progress(events.append)
            ).run()
            assert scene.empty_pixel == (8, 3)  # that a worker has met
            values = store.read("class_map", Window(0, 0, *SHAPE))[..., 0]
        return values, found, places, [event["percent"] for event in events]

    return make


EXPECTED = np.repeat(np.repeat(np.arange(1, 16).reshape(3, 5), 8, axis=0), 8, axis=1)[:20]


@pytest.mark.parametrize("order", [lambda blocks: blocks, lambda blocks: blocks[::-1]])
def test_the_order_of_finishing_does_not_change_the_map(make_map, order):
    values, found, _, percents = make_map(FakeSpread(order))
    assert (values == EXPECTED).all()
    assert found.num_done == 15
    assert percents[-1] == round(100.0 * MAPPED, 1)


def test_the_journal_waits_for_the_first_tile_that_is_missing(make_map):
    def second_first(blocks):
        return [blocks[1], blocks[0], *blocks[2:]] if len(blocks) > 1 else blocks

    # The first tile alone took as long as a block should: blocks of one tile.
    _, _, places, _ = make_map(FakeSpread(second_first, seconds=2.0))
    assert places == [1, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]


def test_tiles_go_out_one_by_one_until_the_choices_are_made(make_map):
    spread = FakeSpread(num_unsettled=2)
    values, found, _, _ = make_map(spread)
    # A tile takes 1 s, a block should take 2 s: 12 tiles in blocks of 2.
    assert spread.given == [(0, 1), (1, 2), (2, 3), (3, 5), (5, 7), (7, 9), (9, 11), (11, 13), (13, 15)]
    assert spread.choices == [{}] * 3 + [{"block": 4}] * 6
    assert found.measured_choices == {"block": 4}
    assert (values == EXPECTED).all()


def test_every_worker_gets_several_blocks_of_quick_tiles(make_map):
    spread = FakeSpread(seconds=0.01)
    make_map(spread)
    # 14 tiles are left after the first; 4 blocks for each of 2 workers are blocks of at most 2 tiles.
    assert max(stop - first for first, stop in spread.given) == 2


def test_finished_tiles_are_not_given_again(make_map):
    spread = FakeSpread()
    make_map(spread, Journal(SIDE, num_done=13))
    assert spread.given == [(13, 14), (14, 15)]


def test_a_block_counts_its_tiles():
    assert Block(Journal(SIDE, num_done=3), 7).num_tiles == 4
