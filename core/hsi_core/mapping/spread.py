"""A map whose tiles are classified elsewhere: blocks of tiles go out, and their results come in any order.

A block is a number of consecutive tiles. The results go to the same store as those of a map that is made
here, and this process alone writes to it. The journal moves on when all tiles before a place are finished, so
that a run resumes whatever happened to the blocks after it.
"""

from collections.abc import Generator, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from hsi_core.mapping.comparison import Comparison
from hsi_core.mapping.plan import TilePlan
from hsi_core.mapping.store import Journal, Layer, TileStore
from hsi_core.mapping.tile_loop import MAPPED
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene
from hsi_core.windows import Window, num_tiles, tile_at

BLOCK_SECONDS = 2.0
"""Duration of a block that is aimed at: long beside the few milliseconds that its way costs, and short beside
the time that a killed worker or a cancel loses."""
BLOCK_BYTES = 64 * 2**20
"""Largest size of the results of a block."""
BLOCKS_PER_WORKER = 4
"""Smallest number of blocks for each worker, so that all workers finish at about the same time."""


@dataclass(frozen=True)
class Block:
    """Consecutive tiles to classify.

    Args:
        journal: tiles, batches, threads and choices of the map; its finished tiles are those before the
            block.
        stop: index of the first tile after the block.
    """

    journal: Journal
    stop: int

    @property
    def num_tiles(self) -> int:
        """Tiles of the block."""
        return self.stop - self.journal.num_done


@dataclass(frozen=True)
class BlockResults:
    """What a worker found in a block.

    Args:
        layers: for each layer of the store, the values (H, W, channels) of each tile.
        seconds: duration.
        measured_choices: choices of the networks, see `PatchNetwork`.
        comparison: comparison of reduced precision with float32.
        is_settled: whether choices and comparison hold for all later tiles.
        far_value: see `Scene`.
        empty_pixel: see `Scene`.
    """

    layers: Mapping[str, list[NDArray[Any]]]
    seconds: float
    measured_choices: Mapping[str, int]
    comparison: Comparison
    is_settled: bool
    far_value: str | None = None
    empty_pixel: tuple[int, int] | None = None


class BlockStore:
    """Keeps the results of a block in memory.

    Args:
        layers: results that are needed, by name.
    """

    def __init__(self, layers: Mapping[str, Layer]) -> None:
        self.layers = layers
        self.values: dict[str, list[NDArray[Any]]] = {name: [] for name in layers}

    def write(self, name: str, window: Window, values: NDArray[Any]) -> None:
        """Keep values (H, W, channels) of a tile, in the type of the layer."""
        self.values[name].append(np.ascontiguousarray(values, dtype=self.layers[name].dtype))

    def commit(self, journal: Journal) -> None:
        """Nothing: the journal of the map is elsewhere."""


class Spread(Protocol):
    """Workers that classify blocks."""

    @property
    def plan(self) -> TilePlan:
        """Tiles, batches and threads that suit every worker."""

    @property
    def num_workers(self) -> int:
        """Workers at present."""

    def run(self, blocks: Iterable[Block]) -> Generator[tuple[Block, BlockResults], None, None]:
        """Classify blocks, drawn when a worker will soon be free; results come in any order."""


@dataclass(frozen=True)
class SpreadLoop:
    """Has the tiles of a map classified that an earlier run has not finished, and stores the results.

    Args:
        spread: workers.
        scene: the scene; receives the far value that a worker has met.
        store: receives the results.
        journal: how far the map is.
        progress: receives the progress, and stops the loop.
    """

    spread: Spread
    scene: Scene
    store: TileStore
    journal: Journal
    progress: Progress

    def run(self) -> Journal:
        """Have the remaining tiles classified.

        Returns:
            The journal of the finished tiles.
        """
        journal = self.journal
        total = num_tiles(self.store.shape, journal.side, first_row=journal.first_row)
        seconds = BLOCK_SECONDS
        # One tile after the other, until all choices that depend on the first tiles are made: the workers
        # then compute as one machine does.
        is_settled = False
        while not is_settled and journal.num_done < total:
            for block, results in self.spread.run([Block(journal, journal.num_done + 1)]):
                self._keep(block, results)
                seconds, is_settled = results.seconds, results.is_settled
                journal = replace(
                    journal,
                    num_done=block.stop,
                    measured_choices=results.measured_choices,
                    comparison=results.comparison,
                )
                self._note(journal, journal.num_done, total)
        finished: dict[int, int] = {}  # last tile of each finished block by its first one
        num_done = journal.num_done
        size = self._choose_size(seconds, total - num_done)
        blocks = (
            Block(replace(journal, num_done=first), min(first + size, total))
            for first in range(num_done, total, size)
        )
        with closing(self.spread.run(blocks)) as running:  # an error here drops those that are still running
            for block, results in running:
                self._keep(block, results)
                num_done += block.num_tiles
                finished[block.journal.num_done] = block.stop
                if results.comparison.is_reduced:
                    journal = replace(journal, comparison=results.comparison)
                while journal.num_done in finished:
                    journal = replace(journal, num_done=finished.pop(journal.num_done))
                self._note(journal, num_done, total)
        return journal

    def _choose_size(self, seconds: float, num_left: int) -> int:
        """Tiles of a block.

        Args:
            seconds: duration of a tile.
            num_left: remaining tiles.
        """
        pixel_bytes = sum(layer.num_channels * layer.dtype.itemsize for layer in self.store.layers.values())
        return max(
            1,
            min(
                round(BLOCK_SECONDS / max(seconds, 1e-3)),
                BLOCK_BYTES // (self.journal.side**2 * pixel_bytes),
                -(-num_left // (BLOCKS_PER_WORKER * max(self.spread.num_workers, 1))),
            ),
        )

    def _keep(self, block: Block, results: BlockResults) -> None:
        """Write the results of a block into the store."""
        for name, tiles in results.layers.items():
            for index, values in enumerate(tiles, start=block.journal.num_done):
                window = tile_at(
                    self.store.shape, block.journal.side, index, first_row=block.journal.first_row
                )
                self.store.write(name, window, values)
        self.scene.far_value = self.scene.far_value or results.far_value
        self.scene.empty_pixel = self.scene.empty_pixel or results.empty_pixel

    def _note(self, journal: Journal, num_done: int, total: int) -> None:
        self.store.commit(journal)
        self.progress.report(num_done / total * MAPPED, "Classifying on the cluster", has_time_left=True)
