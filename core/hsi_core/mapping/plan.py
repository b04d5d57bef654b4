"""The plan of a map: the largest tiles and batches that a memory limit allows.

The memory of a run is estimated before any file is written. The estimate is the sum of the present memory of
the process, the block cache, two tiles as they are read, the reduced tile, the tensors of the network
(measured on a small tile and scaled with the area) and the results. `benchmarks/memory.py` compares memory
limits with measured peaks.
"""

from dataclasses import dataclass

import torch

from hsi_core.errors import DeviceError
from hsi_core.evaluation.border_sharing import can_share, plan_block
from hsi_core.evaluation.inference import CPU_BUDGET, MemoryMeter, batch_within, measure_patch
from hsi_core.evaluation.reader import GDAL_CACHE_BYTES
from hsi_core.evaluation.tiles import LARGEST_PART, cut_for_threads
from hsi_core.inputs.reduction import PORTION
from hsi_core.language import tr
from hsi_core.memory import MB, free_bytes, resident_bytes
from hsi_core.models.base import PatchNetwork

SIDES = {
    "cpu": (256, 192, 128, 96, 64, 48, 32, 16),
    "cuda": (512, 384, 256, 192, 128, 96, 64, 48, 32, 16),
}
"""Tile sizes to try, the largest first. Still larger tiles save little of the halo and would be evaluated in
parts."""
FREE_SHARE = 0.5
"""Largest share of the free memory that a run without a memory limit takes."""
TILE_FACTOR, BATCH_FACTOR = 3.0, 2.0
"""Memory that a run of a network takes, relative to its tensors: libraries hold copies in other memory
layouts. Measured factors are 0.7 to 2.4 for tiles (HybridSN on one and two threads) and up to 2 for
batches."""
HEAP_BYTES = 64 * MB
"""Freed memory that the heap does not return to the system."""
SPREAD_BYTES = 16 * MB
"""Margin added to the advised limit, because memory use varies between runs."""
SMALLEST_CACHE = 16 * MB
MEASURED_SIDE = 48
"""Side of the tile that the memory of a network is measured with."""


@dataclass(frozen=True)
class TilePlan:
    """Tiles, batches and threads of a map.

    Args:
        side: side of the tiles, in pixels.
        batch_size: patches evaluated at once if the network cannot share computation.
        num_threads: threads that compute parts of a tile at the same time and share the batch.
        cache_bytes: block cache of GDAL.
    """

    side: int
    batch_size: int
    num_threads: int
    cache_bytes: int


@dataclass(frozen=True)
class PixelCosts:
    """Bytes per pixel in each step of a run.

    Args:
        raw: values of all bands, as they are read.
        projected: values while they are scaled and projected, for a portion of the pixels at a time.
        reduced: input channels of the network.
        results: logits, probabilities and stored values.
    """

    raw: int
    projected: int
    reduced: int
    results: int

    @classmethod
    def of(
        cls,
        network: PatchNetwork,
        *,
        num_bands: int,
        value_bytes: int,
        num_outputs: int,
        is_averaged: bool = False,
        num_models: int = 1,
        num_planes: int = 0,
    ) -> "PixelCosts":
        """Costs with a network.

        Args:
            network: network that receives the reduced pixels.
            num_bands: bands to read.
            value_bytes: size of a value on disk.
            num_outputs: rasters to write.
            is_averaged: whether rotations and flips of a tile are averaged.
            num_models: models that are evaluated on each tile, one after the other.
            num_planes: outputs with one value for each pixel that are computed from all probabilities.
        """
        num_classes = network.num_classes
        # Logits, indices of 8 and 4 bytes, and codes. Probabilities exist twice: while computed, and until
        # stored.
        results = 4 * num_classes + 20 + (12 * num_classes + 8 if num_outputs > 1 else 0) + 16 * num_planes
        if is_averaged:  # the sum, and the next term of it
            results += 12 * num_classes
        if num_models > 1:  # sum and next term of the logarithms; class of each model; disagreement
            results += 8 * num_classes + 4 * num_models + 24
        return cls(
            raw=num_bands * value_bytes + 1,
            projected=8 * num_bands,
            reduced=4 * (network.num_components + network.num_bands) * (2 if is_averaged else 1),
            results=results,
        )


@dataclass(frozen=True)
class _NetworkCosts:
    """Memory of a network, in bytes.

    Args:
        once: held from the first tile to the end.
        pixel: per pixel of a tile with its halo, if the network shares computation.
        patch: per patch of a batch, if it does not.
        block: per thread, if patches share the first layers.
    """

    once: int = 0
    pixel: float = 0.0
    patch: int = 0
    block: int = 0


@torch.inference_mode()
def _measure(network: PatchNetwork, device: torch.device) -> _NetworkCosts:
    """Run a network twice on a small tile. The difference is the memory prepared once for all tiles."""
    side = MEASURED_SIDE + 2 * network.halo
    tile = torch.zeros(network.num_components + network.num_bands, side, side, device=device)
    peaks = []
    for _ in range(2):
        meter = MemoryMeter(network)
        with meter:
            is_shared = network.forward_dense(tile) is not None
        if not is_shared:
            once, patch = measure_patch(network, device)
            block = plan_block(network, device)[1] if can_share(network) else 0
            return _NetworkCosts(once, patch=patch, block=block)
        peaks.append(meter.peak_bytes)
    network.eval()  # discards the data prepared for tiles of this size
    return _NetworkCosts(once=max(peaks[0] - peaks[1], 0), pixel=peaks[1] / side**2)


@dataclass(frozen=True)
class _Estimate:
    """Memory of a run with a number of threads.

    Args:
        network: network to run.
        device: where the network runs.
        costs: bytes per pixel.
        measured: memory of the network.
        fixed: bytes that do not depend on threads and tiles.
        limit: bytes that the run may take.
        num_threads: threads that compute parts of a tile at the same time.
        shape: (H, W) of the scene.
        margin: halo that is read around a tile.
    """

    network: PatchNetwork
    device: torch.device
    costs: PixelCosts
    measured: _NetworkCosts
    fixed: int
    limit: int
    num_threads: int
    shape: tuple[int, int]
    margin: int

    @property
    def num_patches(self) -> int:
        """Useful number of patches at once that fits into the limit; 0 if the network shares computation."""
        if not self.measured.patch:
            return 0
        budget = (self.limit - self.fixed - self.num_threads * self.measured.block) / 2 / BATCH_FACTOR
        if self.device.type == "cpu":
            budget = min(budget, self.num_threads * CPU_BUDGET)
        return batch_within(int(budget), self.measured.patch)

    def total(self, side: int) -> float:
        """Bytes that a run takes with tiles of a side; a tile is not larger than the scene."""
        halo, costs, kind = self.network.halo, self.costs, self.device.type
        height, width = (min(side, length) for length in self.shape)
        wide = (height + 2 * halo) * (width + 2 * halo)
        read = (height + 2 * self.margin) * (width + 2 * self.margin)
        copied = wide if self.margin > halo else 0  # the part of a tile that a smaller halo needs
        parts = cut_for_threads(
            (height, width),
            min(side, LARGEST_PART[kind]),
            network=self.network,
            num_threads=self.num_threads,
        )
        part = (parts[0].height + 2 * halo) * (parts[0].width + 2 * halo)
        return (
            self.fixed
            + self.num_threads * self.measured.block
            + TILE_FACTOR * self.measured.pixel * part * min(self.num_threads, len(parts))
            + BATCH_FACTOR * self.measured.patch * self.num_patches
            + costs.raw * (2 * read + copied)
            + costs.reduced * wide
            + costs.projected * min(wide, PORTION[kind])
            + costs.results * height * width
        )


def prepared_bytes(network: PatchNetwork, device: torch.device) -> int:
    """Memory that a network holds from the first tile to the end."""
    return _measure(network, device).once


def plan_tiles(
    network: PatchNetwork,
    *,
    shape: tuple[int, int],
    costs: PixelCosts,
    device: torch.device,
    memory_limit: int | None,
    tile_size: int | None,
    batch_size: int | None,
    num_threads: int,
    margin: int | None = None,
    held_bytes: int = 0,
) -> TilePlan:
    """Choose tiles, batches and threads.

    Fewer threads are used if memory does not allow even the smallest tiles with all threads.

    Args:
        network: in eval mode, on the device.
        shape: (H, W) of the scene.
        costs: bytes per pixel.
        device: where the network runs; the limit applies to its memory.
        memory_limit: bytes that the process may take, on a graphics card the bytes there; None is a share of
            the free memory.
        tile_size: side chosen by the user, at most the longer side of the scene is used; None is as large as
            is useful and the limit allows.
        batch_size: patches at once chosen by the user; None is as many as are useful and the limit allows.
        num_threads: largest number of threads that compute parts of a tile at the same time.
        margin: halo that is read around a tile; None is that of the network.
        held_bytes: memory that other networks hold from the first tile to the end.

    Raises:
        DeviceError: the limit is too small for the chosen tiles, or there is too little memory for the
            smallest tiles.
    """
    tile_size = None if tile_size is None else min(tile_size, max(shape))
    is_cpu = device.type == "cpu"
    taken = resident_bytes() if is_cpu else torch.cuda.memory_reserved(device)
    free = free_bytes() if is_cpu else torch.cuda.mem_get_info(device)[0]
    limit = memory_limit if memory_limit is not None else taken + int(FREE_SHARE * free)
    cache = min(max((limit - taken) // 8, SMALLEST_CACHE), GDAL_CACHE_BYTES)
    measured = _measure(network, device)
    fixed = taken + held_bytes + measured.once + (cache + HEAP_BYTES if is_cpu else 0)
    estimates = [
        _Estimate(
            network,
            device,
            costs,
            measured,
            fixed,
            limit,
            num_threads // 2**times,
            shape,
            network.halo if margin is None else margin,
        )
        for times in range(num_threads.bit_length())
    ]
    sides = SIDES[device.type] if tile_size is None else (tile_size,)
    fitting = ((each, side) for each in estimates for side in sides if each.total(side) <= limit)
    estimate, side = next(fitting, (estimates[-1], None))
    if side is None and tile_size is not None:
        needed = estimate.total(tile_size)
        if memory_limit is not None:
            raise DeviceError(
                tr(
                    "Tiles of {tile_size} pixels take about {needed} MB, more than the memory limit of "
                    "{limit} MB; leave out the tile size, or raise the memory limit.",
                    tile_size=tile_size,
                    needed=_mb(needed),
                    limit=_mb(limit),
                )
            )
        side = tile_size
    if side is None:
        needs = tr("the smallest tiles need about {needed} MB", needed=_mb(estimate.total(sides[-1])))
        if memory_limit is not None:
            raise DeviceError(
                tr(
                    "The memory limit of {limit} MB is too small: {needs}, including {taken} MB of the "
                    "program itself; raise the limit to at least {least} MB.",
                    limit=_mb(limit),
                    needs=needs,
                    taken=_mb(taken),
                    least=_mb(estimate.total(sides[-1]) + SPREAD_BYTES),
                )
            )
        owner = tr("computer") if is_cpu else tr("graphics card")
        raise DeviceError(
            tr(
                "The {owner} has too little free memory: {needs}, but {free} MB are free; close other "
                "programs.",
                owner=owner,
                needs=needs,
                free=_mb(free),
            )
        )
    num_patches = estimate.num_patches
    if num_patches and batch_size is not None:
        num_patches = batch_size if memory_limit is None else min(batch_size, num_patches)
    threads = min(estimate.num_threads, num_patches or num_threads)  # each thread computes at least one patch
    return TilePlan(side, num_patches or 1, threads, cache)


def _mb(num_bytes: float) -> int:
    return round(num_bytes / MB)
