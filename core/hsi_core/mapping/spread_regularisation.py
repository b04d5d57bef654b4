"""A map whose tiles are regularised elsewhere: tiles go out, and their results come in any order.

This process alone writes the results, into the same store as those of a map that is regularised here. The
journal moves on by whole rows of tiles.
"""

from collections import Counter
from collections.abc import Generator, Iterable, Mapping
from contextlib import closing
from dataclasses import replace
from typing import Any, Protocol

from numpy.typing import NDArray

from hsi_core.mapping.store import Journal, TileStore
from hsi_core.progress import Progress
from hsi_core.regularisation.guidance import Guidance
from hsi_core.windows import Window, num_tiles, tiles


class TileSpread(Protocol):
    """Workers that regularise tiles."""

    @property
    def side(self) -> int:
        """Side of the tiles that every worker has the memory for."""

    def run(
        self, guidance: Guidance, windows: Iterable[Window]
    ) -> Generator[tuple[Window, Mapping[str, NDArray[Any]]], None, None]:
        """Regularise tiles, drawn when a worker will soon be free.

        Args:
            guidance: components of the scene, fitted on this computer.
            windows: the tiles.

        Yields:
            Each tile with its results (H, W, channels) by layer, in any order.
        """


def regularise_elsewhere(
    spread: TileSpread, guidance: Guidance, store: TileStore, journal: Journal, progress: Progress
) -> None:
    """Have the remaining rows of a map regularised, and store the results.

    Args:
        spread: workers.
        guidance: components of the scene.
        store: receives the results.
        journal: how far the map is.
        progress: receives the progress, and stops the run.
    """
    shape, side, done_row = store.shape, spread.side, journal.num_regularised
    total, num_done = num_tiles(shape, side, first_row=done_row), 0
    across = num_tiles((1, shape[1]), side)
    finished: Counter[int] = Counter()  # tiles by their first row
    with closing(spread.run(guidance, tiles(shape, side, first_row=done_row))) as running:
        for window, layers in running:
            for name, values in layers.items():
                store.write(name, window, values)
            num_done += 1
            finished[window.row] += 1
            while finished[done_row] == across:
                done_row = min(done_row + side, shape[0])
            store.commit(replace(journal, num_regularised=done_row))
            progress.report(num_done / total, "Regularising on the cluster", has_time_left=True)
