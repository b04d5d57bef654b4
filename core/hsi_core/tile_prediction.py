"""What a network says of a tile, on the device: where memory runs out, in smaller batches or parts of the tile."""

from collections.abc import Callable

import torch
from torch import Tensor

from hsi_core.errors import is_out_of_memory
from hsi_core.inference import predict_pixels, predict_tile
from hsi_core.models import PatchNetwork
from hsi_core.progress import Progress
from hsi_core.windows import tiles

SMALLEST_PART = 16
"""Side of the smallest part of a tile that is tried."""
LARGEST_PART = {"cpu": 256, "cuda": 512}
"""Side of the largest part: a layer of a larger one would keep a cancel waiting, and hardly saves anything."""


class TilePredictor:
    """Evaluates a network on reduced tiles. What memory once did not allow is not tried again, and is said once.

    Args:
        network: in eval mode, on the device.
        batch_size: patches at once where the network cannot share computation.
        progress: told what memory does not allow.
    """

    def __init__(self, network: PatchNetwork, *, batch_size: int, progress: Progress) -> None:
        self._network = network
        self._batch_size = batch_size
        self._progress = progress
        self._side: int | None = None  # of the parts that memory allows, once it ran out
        self._is_batch_said = self._is_side_said = False

    @torch.inference_mode()
    def __call__(self, tile: Tensor, on_progress: Callable[[float], None]) -> Tensor:
        """Logits (classes, H, W) of a reduced tile (K + num_bands, H + 2 halo, W + 2 halo).

        Args:
            tile: on the network's device.
            on_progress: told the share of the tile that is done.

        Raises:
            torch.OutOfMemoryError: there is too little memory for a single patch or the smallest part of the tile;
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
            # After the error is forgotten, which holds what the network had computed.
            if tile.is_cuda:
                torch.cuda.empty_cache()
            self._side = max(-(-side // 2), SMALLEST_PART)
            if not self._is_side_said:
                self._progress.warning(
                    f"There is too little memory for {side} x {side} pixels at once: going on with parts of "
                    f"{self._side} x {self._side} or fewer. The map is the same; it may take longer."
                )
                self._is_side_said = True

    def predict_pixels(self, tile: Tensor, is_pixel: Tensor) -> Tensor:
        """Logits (n, classes) of the n pixels of a reduced tile that are wanted, (H, W), row by row and patch by patch."""
        return predict_pixels(
            self._network,
            tile,
            is_pixel.flatten().nonzero()[:, 0],
            batch_size=self._batch_size,
            on_halved=self._take_fewer_patches,
        )

    def _evaluate(self, tile: Tensor, side: int, on_progress: Callable[[float], None]) -> Tensor:
        """Logits of a tile, part by part."""
        halo = self._network.halo
        shape = (tile.shape[1] - 2 * halo, tile.shape[2] - 2 * halo)
        if side >= max(shape):
            return self._predict(tile, on_progress)
        logits = tile.new_empty((self._network.num_classes, *shape))
        done = 0
        for part in tiles(shape, side):
            margin = 2 * halo
            around = tile[
                :, part.row : part.row + part.height + margin, part.column : part.column + part.width + margin
            ]
            area = part.height * part.width

            def report(share: float, done: int = done, area: int = area) -> None:
                on_progress((done + share * area) / (shape[0] * shape[1]))

            logits[(slice(None), *part.slices)] = self._predict(around, report)
            done += area
            on_progress(done / (shape[0] * shape[1]))
        return logits

    def _predict(self, tile: Tensor, on_progress: Callable[[float], None]) -> Tensor:
        return predict_tile(
            self._network,
            tile,
            batch_size=self._batch_size,
            on_progress=on_progress,
            on_halved=self._take_fewer_patches,
        )

    def _take_fewer_patches(self, size: int) -> None:
        if not self._is_batch_said:
            self._progress.warning(
                f"There is too little memory for {self._batch_size} patches at once: going on with {size} or fewer. The "
                "map is the same; it may take longer."
            )
            self._is_batch_said = True
        self._batch_size = size
