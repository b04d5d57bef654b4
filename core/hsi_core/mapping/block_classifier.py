"""The classification of blocks of tiles in a worker, which opens scene and models once for all its blocks."""

import time
from contextlib import ExitStack
from dataclasses import replace

import numpy as np

from hsi_core.mapping.classification import (
    ClassificationJob,
    find_applicability,
    make_loop,
    plan_map,
)
from hsi_core.mapping.plan import TilePlan
from hsi_core.mapping.spread import Block, BlockResults, BlockStore
from hsi_core.mapping.store import Journal
from hsi_core.mapping.tile_loop import UNREGULARISED, TileLoop
from hsi_core.progress import Progress


class BlockClassifier:
    """Classifies blocks of one map.

    Args:
        job: what to classify, and how; its outputs tell which results are needed, and none is written.
        stack: ends threads and hooks when it closes.
        progress: stops the work, and receives messages.

    Attributes:
        plan: tiles, batches and threads that suit this worker.
    """

    def __init__(self, job: ClassificationJob, stack: ExitStack, progress: Progress) -> None:
        self._job, self._stack, self._progress = job, stack, progress
        self._applicability = find_applicability(job)
        self._loop: TileLoop | None = None
        self.plan: TilePlan = plan_map(job, stack, progress)

    def classify(self, block: Block) -> BlockResults:
        """Classify the tiles of a block.

        Raises:
            SceneError: the scene is damaged.
            DeviceError: the device has too little memory.
            CancelledError: nobody waits for the results.
        """
        started, scene = time.monotonic(), self._job.scene
        store = BlockStore(self._job.layers())
        loop = self._make_loop(store, block.journal)
        loop.ensemble.resume(block.journal.measured_choices, block.journal.comparison)
        found = replace(loop, store=store, journal=block.journal, stop=block.stop).run()
        return BlockResults(
            store.values,
            seconds=time.monotonic() - started,
            measured_choices=found.measured_choices,
            comparison=found.comparison,
            is_settled=all(member.evaluate.is_settled for member in loop.ensemble.members)
            and _has_pixels(store),
            far_value=scene.far_value,
            empty_pixel=scene.empty_pixel,
        )

    def _make_loop(self, store: BlockStore, journal: Journal) -> TileLoop:
        """The loop of the first block; later blocks share its models, batches and threads."""
        if self._loop is None:
            self._loop = make_loop(
                self._job,
                self._applicability,
                store=store,
                journal=journal,
                cache_bytes=self.plan.cache_bytes,
                stack=self._stack,
                progress=self._progress.silent(),
            )
        return self._loop


def _has_pixels(store: BlockStore) -> bool:
    """Whether a pixel of the block was evaluated: an empty tile makes no choice."""
    classes, shares = store.values["class_map"], store.values.get(UNREGULARISED, [])
    return any(values.any() for values in classes) or any(not np.isnan(values).all() for values in shares)
