"""The largest tiles and batches that a limit of memory allows.

What a run takes is estimated before anything is written: what the process takes already, the block cache, two tiles as
they are read, the reduced tile, what the network holds (measured on a small tile and scaled with the area) and the
results. `benchmarks/memory.py` compares limits with the peaks that they lead to.
"""

from dataclasses import dataclass

import torch

from hsi_core.errors import DeviceError
from hsi_core.evaluation.border_sharing import can_share, plan_block
from hsi_core.evaluation.inference import CPU_BUDGET, MemoryMeter, batch_within, measure_patch
from hsi_core.evaluation.reader import GDAL_CACHE_BYTES
from hsi_core.evaluation.tiles import LARGEST_PART, cut_for_threads
from hsi_core.inputs.reduction import PORTION
from hsi_core.memory import MB, free_bytes, resident_bytes
from hsi_core.models.base import PatchNetwork

SIDES = {
    "cpu": (256, 192, 128, 96, 64, 48, 32, 16),
    "cuda": (512, 384, 256, 192, 128, 96, 64, 48, 32, 16),
}
"""Sides that are tried, the largest first. Larger tiles save less and less of the halo, and are evaluated in parts."""
FREE_SHARE = 0.5
"""Share of the free memory that a run takes at most where it is given no limit."""
TILE_FACTOR, BATCH_FACTOR = 3.0, 2.0
"""What a run of a network takes in all, against its tensors: libraries hold copies in layouts of their own. For tiles 0.7 to
2.4 was measured with HybridSN on one and two threads, for batches up to 2."""
HEAP_BYTES = 64 * MB
"""What the heap keeps of what was freed."""
SPREAD_BYTES = 16 * MB
"""By how much more the program may take when it is started again: what is advised shall do."""
SMALLEST_CACHE = 16 * MB
PROBE = 48
"""Side of the tile that a network is measured on."""


@dataclass(frozen=True)
class TilePlan:
    """How a scene is worked on.

    Args:
        side: of the tiles, in pixels.
        batch_size: patches at once where the network cannot share computation.
        num_threads: that compute parts of a tile side by side and share the batch.
        cache_bytes: block cache of GDAL.
    """

    side: int
    batch_size: int
    num_threads: int
    cache_bytes: int


@dataclass(frozen=True)
class PixelCosts:
    """Bytes that a pixel takes on its way through a run.

    Args:
        raw: as it is read, all bands.
        projected: while it is scaled and projected, a portion of pixels at a time.
        reduced: channels of the network.
        results: logits, probabilities and what is stored of them.
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
    ) -> "PixelCosts":
        """Costs for a network.

        Args:
            network: takes the reduced pixel.
            num_bands: bands that are read.
            value_bytes: size of a value on disk.
            num_outputs: rasters that are written.
            is_averaged: whether turns and flips of a tile are averaged.
        """
        num_classes = network.num_classes
        # Logits, indices of 8 and 4 bytes and codes; where shares are wanted also these, in work and on their way to the disk.
        results = 4 * num_classes + 20 + (12 * num_classes + 8 if num_outputs > 1 else 0)
        if is_averaged:  # the sum so far, and what is added to it
            results += 12 * num_classes
        return cls(
            raw=num_bands * value_bytes + 1,
            projected=8 * num_bands,
            reduced=4 * (network.num_components + network.num_bands) * (2 if is_averaged else 1),
            results=results,
        )


@dataclass(frozen=True)
class _NetworkCosts:
    """Bytes that a network takes.

    Args:
        once: held from the first tile on.
        pixel: for each pixel of a tile with its halo, where computation is shared.
        patch: for each patch of a batch, where it is not.
        block: for each thread, where the first layers are shared.
    """

    once: int = 0
    pixel: float = 0.0
    patch: int = 0
    block: int = 0


@torch.inference_mode()
def _measure(network: PatchNetwork, device: torch.device) -> _NetworkCosts:
    """Run a network on a small tile, twice: what it prepares for later tiles shows in the difference."""
    side = PROBE + 2 * network.halo
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
    network.eval()  # forgets what it prepared for tiles of this size
    return _NetworkCosts(once=max(peaks[0] - peaks[1], 0), pixel=peaks[1] / side**2)


@dataclass(frozen=True)
class _Estimate:
    """What a run with a number of threads takes.

    Args:
        network: that is run.
        device: where.
        costs: of a pixel.
        measured: what the network takes.
        fixed: bytes taken whatever the threads and tiles.
        limit: of all bytes.
        num_threads: that compute parts of a tile side by side.
    """

    network: PatchNetwork
    device: torch.device
    costs: PixelCosts
    measured: _NetworkCosts
    fixed: int
    limit: int
    num_threads: int

    @property
    def num_patches(self) -> int:
        """Patches at once that are useful and fit; 0 where computation is shared."""
        if not self.measured.patch:
            return 0
        budget = (self.limit - self.fixed - self.num_threads * self.measured.block) / 2 / BATCH_FACTOR
        if self.device.type == "cpu":
            budget = min(budget, self.num_threads * CPU_BUDGET)
        return batch_within(int(budget), self.measured.patch)

    def total(self, side: int) -> float:
        """Bytes that a run with tiles of a side takes."""
        halo, costs, kind = self.network.halo, self.costs, self.device.type
        wide = (side + 2 * halo) ** 2
        parts = cut_for_threads(
            (side, side), min(side, LARGEST_PART[kind]), network=self.network, num_threads=self.num_threads
        )
        part = (parts[0].height + 2 * halo) * (parts[0].width + 2 * halo)
        return (
            self.fixed
            + self.num_threads * self.measured.block
            + TILE_FACTOR * self.measured.pixel * part * min(self.num_threads, len(parts))
            + BATCH_FACTOR * self.measured.patch * self.num_patches
            + (2 * costs.raw + costs.reduced) * wide
            + costs.projected * min(wide, PORTION[kind])
            + costs.results * side**2
        )


def plan_tiles(
    network: PatchNetwork,
    *,
    costs: PixelCosts,
    device: torch.device,
    memory_limit: int | None,
    tile_size: int | None,
    batch_size: int | None,
    num_threads: int,
) -> TilePlan:
    """Choose tiles, batches and threads: fewer threads where memory does not even allow the smallest tiles with all of them.

    Args:
        network: in eval mode, on the device.
        costs: of a pixel.
        device: where the network runs, and whose memory is limited.
        memory_limit: bytes that the process takes at most, on a graphics card those that it takes there; None: a share
            of what is free.
        tile_size: side that the user wants; None: as large as is useful and the limit allows.
        batch_size: patches at once that the user wants; None: as many as are useful and the limit allows.
        num_threads: that may compute parts of a tile side by side.

    Raises:
        DeviceError: the limit does not allow these tiles, or what is free does not allow the smallest ones.
    """
    is_cpu = device.type == "cpu"
    taken = resident_bytes() if is_cpu else torch.cuda.memory_reserved(device)
    free = free_bytes() if is_cpu else torch.cuda.mem_get_info(device)[0]
    limit = memory_limit if memory_limit is not None else taken + int(FREE_SHARE * free)
    cache = min(max((limit - taken) // 8, SMALLEST_CACHE), GDAL_CACHE_BYTES)
    measured = _measure(network, device)
    fixed = taken + measured.once + (cache + HEAP_BYTES if is_cpu else 0)
    estimates = [
        _Estimate(network, device, costs, measured, fixed, limit, num_threads // 2**times)
        for times in range(num_threads.bit_length())
    ]
    sides = SIDES[device.type] if tile_size is None else (tile_size,)
    fitting = ((each, side) for each in estimates for side in sides if each.total(side) <= limit)
    estimate, side = next(fitting, (estimates[-1], None))
    if side is None and tile_size is not None:
        needed = estimate.total(tile_size)
        if memory_limit is not None:
            raise DeviceError(
                f"Tiles of {tile_size} pixels take about {_mb(needed)} MB, more than the memory limit of {_mb(limit)} MB; "
                "leave out the tile size, or allow more memory."
            )
        side = tile_size
    if side is None:
        needs = f"the smallest tiles take about {_mb(estimate.total(sides[-1]))} MB"
        if memory_limit is not None:
            raise DeviceError(
                f"The memory limit of {_mb(limit)} MB is too small: {needs}, of which the program itself takes {_mb(taken)} "
                f"MB; allow {_mb(estimate.total(sides[-1]) + SPREAD_BYTES)} MB or more."
            )
        owner = "computer" if is_cpu else "graphics card"
        raise DeviceError(
            f"The {owner} has too little free memory: {needs}, and {_mb(free)} MB are free; close what else needs memory."
        )
    num_patches = estimate.num_patches
    if num_patches and batch_size is not None:
        num_patches = batch_size if memory_limit is None else min(batch_size, num_patches)
    threads = min(estimate.num_threads, num_patches or num_threads)  # each computes one patch at least
    return TilePlan(side, num_patches or 1, threads, cache)


def _mb(num_bytes: float) -> int:
    return round(num_bytes / MB)
