"""The cost of a network: size, multiply-adds and measured speed, to compare networks."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch

from hsi_core.evaluation.inference import choose_batch_size
from hsi_core.evaluation.summary import summarize_network
from hsi_core.evaluation.threads import choose_num_threads, compute_threads
from hsi_core.evaluation.tiles import TilePredictor
from hsi_core.models.base import PatchNetwork
from hsi_core.progress import Progress

SMALLEST_TILE, LARGEST_TILE = 16, 128
LONG_ENOUGH = 0.2
"""Minimum duration of a measurement in seconds. If a tile takes less, a larger tile is used."""
NUM_RUNS = 3


@dataclass(frozen=True)
class NetworkCost:
    """Cost of a network, or sums over the networks of an ensemble.

    Args:
        num_parameters: trainable weights.
        num_bytes: size of all stored numbers.
        multiply_adds: multiply-adds to classify one pixel from its patch.
        shared_multiply_adds: multiply-adds per pixel of a tile; None if the network does not share
            computation.
        pixels_per_second: measured speed of classification on this device.
    """

    num_parameters: int
    num_bytes: int
    multiply_adds: int
    shared_multiply_adds: float | None
    pixels_per_second: float


def measure_cost(network: PatchNetwork, device: torch.device, check: Callable[[], None]) -> NetworkCost:
    """Count and time a network.

    Args:
        network: in eval mode, on the device.
        device: where the network is timed.
        check: called between runs; may raise an error to stop.
    """
    summary = summarize_network(network)
    return NetworkCost(
        num_parameters=summary.num_parameters,
        num_bytes=sum(value.numel() * value.element_size() for value in network.state_dict().values()),
        multiply_adds=summary.multiply_adds,
        shared_multiply_adds=summary.shared_multiply_adds,
        pixels_per_second=measure_speed(network, device, check),
    )


def add_costs(costs: Sequence[NetworkCost]) -> NetworkCost:
    """Cost of networks that are evaluated one after another."""
    shared = [cost.shared_multiply_adds for cost in costs]
    return NetworkCost(
        num_parameters=sum(cost.num_parameters for cost in costs),
        num_bytes=sum(cost.num_bytes for cost in costs),
        multiply_adds=sum(cost.multiply_adds for cost in costs),
        shared_multiply_adds=None if None in shared else sum(value for value in shared if value is not None),
        pixels_per_second=1.0 / sum(1.0 / cost.pixels_per_second for cost in costs),
    )


def measure_speed(network: PatchNetwork, device: torch.device, check: Callable[[], None]) -> float:
    """Pixels per second: the median over a few tiles that take long enough to be timed."""
    num_threads = choose_num_threads(network, device)
    with compute_threads(num_threads) as threads:
        predict = TilePredictor(
            network,
            batch_size=num_threads * choose_batch_size(network, device),
            progress=Progress(),
            threads=threads,
        )

        def run(side: int) -> float:
            check()
            wide = side + 2 * network.halo
            tile = torch.zeros(network.num_components + network.num_bands, wide, wide, device=device)
            started = time.perf_counter()
            predict(tile, lambda share: check()).argmax(0).cpu()  # waits for the device
            return time.perf_counter() - started

        side = SMALLEST_TILE
        while run(side) < LONG_ENOUGH and side < LARGEST_TILE:
            side *= 2
        return side**2 / statistics.median(run(side) for _ in range(NUM_RUNS))
