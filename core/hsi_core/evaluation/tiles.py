"""Logits of a tile, computed in parts by several threads, and in smaller parts if memory runs out."""

from collections.abc import Callable
from functools import partial
from threading import Lock, get_ident

import torch
from torch import Tensor

from hsi_core.errors import is_out_of_memory
from hsi_core.evaluation.inference import is_patchwise, predict_pixels, predict_tile
from hsi_core.evaluation.threads import ComputeThreads
from hsi_core.language import tr
from hsi_core.models.base import PatchNetwork
from hsi_core.progress import Progress
from hsi_core.windows import Window

SMALLEST_PART = 16
"""Side of the smallest part of a tile to try."""
LARGEST_PART = {"cpu": 256, "cuda": 512}
"""Side of the largest part. In a larger part a layer takes so long that a cancel is delayed, and little time
is saved."""
LEAST_ROWS, LEAST_HALOS = 8, 8
"""Minimum rows of a strip for a thread, and minimum rows per row of halo if neighbouring pixels share
computation."""


def cut_for_threads(
    shape: tuple[int, int], side: int, *, network: PatchNetwork, num_threads: int
) -> list[Window]:
    """Parts of a tile, row by row: squares of at most a side, or less high so that each thread has a part.

    Args:
        shape: (H, W) of the tile without its halo.
        side: side of the largest part.
        network: a network that shares computation computes the halo of each part again, so it gets higher
            parts.
        num_threads: threads that compute at the same time.
    """
    height, width = shape
    lowest = LEAST_ROWS if is_patchwise(network) else max(LEAST_ROWS, LEAST_HALOS * network.halo)
    num_strips = max(min(num_threads, height // lowest), -(-height // side))
    return list(Window(0, 0, height, width).cut(-(-height // num_strips), side))


class TilePredictor:
    """Evaluates a network on reduced tiles.

    A size that memory did not allow is not tried again. The first such size gives a warning.

    Args:
        network: in eval mode, on the device.
        batch_size: patches at once if the network cannot share computation.
        progress: receives a warning if memory runs out, and stops the evaluation.
        threads: threads that compute parts of a tile on a CPU.
    """

    def __init__(
        self,
        network: PatchNetwork,
        *,
        batch_size: int,
        progress: Progress,
        threads: ComputeThreads | None = None,
    ) -> None:
        self._network = network
        self._batch_size = batch_size
        self._progress = progress
        self._threads = threads or ComputeThreads()
        self._prepared: set[bool] = set()  # with autocast, and without: whether a tile was evaluated before
        self._side: int | None = None  # side of the parts that memory allows; None until it runs out
        self._is_batch_said = self._is_side_said = False
        self._lock = Lock()

    @torch.inference_mode()
    def __call__(self, tile: Tensor, on_progress: Callable[[float], None]) -> Tensor:
        """Logits (classes, H, W) of a reduced tile (K + num_bands, H + 2 halo, W + 2 halo).

        Args:
            tile: on the network's device.
            on_progress: receives the finished share of the tile.

        Raises:
            torch.OutOfMemoryError: there is too little memory for one patch or the smallest part of the tile;
                RuntimeError on a CPU.
        """
        halo = self._network.halo
        whole = max(tile.shape[1], tile.shape[2]) - 2 * halo
        while True:
            side = min(self._side or whole, whole, LARGEST_PART[tile.device.type])
            try:
                return self._evaluate(tile, side, on_progress)
            except (RuntimeError, MemoryError) as error:
                if side <= SMALLEST_PART or not is_out_of_memory(error):
                    raise
            # Only after the except block: until its end the error keeps the computed tensors in memory.
            if tile.is_cuda:
                torch.cuda.empty_cache()
            self._side = max(-(-side // 2), SMALLEST_PART)
            if not self._is_side_said:
                self._progress.warning(
                    tr(
                        "There is too little memory for {side} x {side} pixels at once: continuing "
                        "with parts "
                        "of {smaller} x {smaller} or fewer. The map is the same; it may take longer.",
                        side=side,
                        smaller=self._side,
                    )
                )
                self._is_side_said = True

    def predict_pixels(self, tile: Tensor, is_pixel: Tensor) -> Tensor:
        """Logits (n, classes) of the n pixels of a tile selected by a mask (H, W), row by row."""
        pixels = is_pixel.flatten().nonzero()[:, 0]
        parts = torch.tensor_split(pixels, min(self._threads.count, len(pixels)))

        def predict(some: Tensor) -> Tensor:
            return predict_pixels(
                self._network,
                tile,
                some,
                batch_size=max(self._batch_size // len(parts), 1),
                on_halved=partial(self._take_fewer_patches, len(parts)),
            )

        return torch.cat(self._threads.map(predict, parts, while_waiting=self._progress.check))

    def _evaluate(self, tile: Tensor, side: int, on_progress: Callable[[float], None]) -> Tensor:
        """Logits of a tile, part by part."""
        margin = 2 * self._network.halo
        shape = (tile.shape[1] - margin, tile.shape[2] - margin)
        parts = cut_for_threads(shape, side, network=self._network, num_threads=self._threads.count)
        logits = tile.new_empty((self._network.num_classes, *shape))
        num_done = [0.0] * len(parts)  # finished pixels of each part
        caller = get_ident()

        def tell() -> None:
            on_progress(sum(num_done) / (shape[0] * shape[1]))

        def report(number: int, share: float) -> None:
            num_done[number] = share * parts[number].height * parts[number].width
            if get_ident() == caller:
                tell()

        def evaluate(number: int, num_sharing: int = 1) -> None:
            part = parts[number]
            around = tile[
                :, part.row : part.row + part.height + margin, part.column : part.column + part.width + margin
            ]
            logits[(slice(None), *part.slices)] = predict_tile(
                self._network,
                around,
                batch_size=max(self._batch_size // num_sharing, 1),
                on_progress=partial(report, number),
                on_halved=partial(self._take_fewer_patches, num_sharing),
            )
            report(number, 1.0)

        numbers = range(len(parts))
        has_autocast = torch.is_autocast_enabled(tile.device.type)
        if has_autocast not in self._prepared and not is_patchwise(self._network):
            evaluate(0)  # before the other threads start: prepares data for all tiles, and measures choices
            numbers = numbers[1:]
        num_sharing = min(self._threads.count, len(numbers))
        self._threads.map(partial(evaluate, num_sharing=num_sharing), numbers, while_waiting=tell)
        self._prepared.add(has_autocast)
        return logits

    def _take_fewer_patches(self, num_sharing: int, size: int) -> None:
        """Reduce the batch of `num_sharing` threads to the number of patches that one could evaluate."""
        with self._lock:
            fewer = min(self._batch_size, size * num_sharing)
            if not self._is_batch_said:
                self._progress.warning(
                    tr(
                        "There is too little memory for {batch_size} patches at once: continuing with "
                        "{fewer} or fewer. The map is the same; it may take longer.",
                        batch_size=self._batch_size,
                        fewer=fewer,
                    )
                )
                self._is_batch_said = True
            self._batch_size = fewer
