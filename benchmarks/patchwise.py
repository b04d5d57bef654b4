"""Speed of networks that cannot share all work between pixels: our evaluation against the published layers.

The published layers evaluate batches of 128 prepared patches. Prints one JSON line; `--device cuda` measures
on a graphics card. Both methods have the same weights, two threads and inference mode, and run alternately.
The ratio is the median of the ratios of neighbouring runs, so that a busy machine changes it little.

`bfloat16` is the reduced precision of classify, which evaluates pixels near a tie again in float32: `near` is
the share of these pixels, `agreement` the share of equal classes afterwards. It is null on a processor
without fast bfloat16. `memory_mb` is the peak memory that the tile adds to a process with the network loaded
(on Linux, `getrusage` would count the parent). The tile holds random values: the time does not depend on
them.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

import published
from hsi_core.device import choose_device, has_fast_bfloat16
from hsi_core.evaluation.inference import choose_batch_size
from hsi_core.evaluation.threads import ComputeThreads, compute_threads
from hsi_core.evaluation.tiles import TilePredictor
from hsi_core.inputs.patches import cut_patches
from hsi_core.mapping.reduced_precision import ReducedPrecisionCheck
from hsi_core.models.base import PatchNetwork
from hsi_core.models.registry import build_network
from hsi_core.progress import Progress

NUM_THREADS = 2
BATCH = 128
REPEATS = 5
SIZES = {
    "a2s2k": {"num_components": 200, "num_classes": 16, "patch_size": 7},
    "lsga-vit": {"num_components": 36, "num_classes": 16, "patch_size": 9},
    "ssan": {"num_components": 4, "num_classes": 9, "patch_size": 27, "num_bands": 102},
}
SIDES = {"a2s2k": 32, "lsga-vit": 64, "ssan": 32}
PUBLISHED = {"a2s2k": published.a2s2k, "lsga-vit": published.lsga_vit, "ssan": published.ssan}
CUDA_FACTOR = 4
"""Ratio of the tile sides on a graphics card and on a CPU."""

_PEAK = """
import sys, torch
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import patchwise
torch.set_num_threads(patchwise.NUM_THREADS)
network = patchwise.make(sys.argv[2])
tile = patchwise.random_tile(network, patchwise.SIDES[sys.argv[2]])
def status(name):
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith(name)))

with patchwise.compute_threads(patchwise.NUM_THREADS) as threads:
    predict = patchwise.make_predictor(network, threads)
    before = status("VmRSS")
    predict(tile, patchwise.ignore)
    print((status("VmHWM") - before) // 1024)
"""


def make(name: str, device: str = "cpu") -> PatchNetwork:
    """Build a faithful network with statistics in its batch norms, as after training."""
    torch.manual_seed(0)
    network = build_network(name, form="faithful", **SIZES[name]).eval()
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d | nn.BatchNorm3d):
            for values, low, high in (
                (module.running_mean, -0.2, 0.2),
                (module.running_var, 0.5, 2.0),
                (module.weight, 0.5, 1.5),
                (module.bias, -0.3, 0.3),
            ):
                nn.init.uniform_(values, low, high)
    return network.to(choose_device(device))


def random_tile(network: PatchNetwork, side: int) -> Tensor:
    """Random tile with the given side, plus its halo."""
    outer, device = side + 2 * network.halo, next(network.parameters()).device
    return torch.randn(network.num_components + network.num_bands, outer, outer, device=device)


def make_predictor(network: PatchNetwork, threads: ComputeThreads) -> TilePredictor:
    """Predictor that evaluates tiles as classify does."""
    batch_size = threads.count * choose_batch_size(network, next(network.parameters()).device)
    return TilePredictor(network, batch_size=batch_size, progress=Progress(), threads=threads)


def seconds(compute: Callable[[], Tensor]) -> float:
    """Seconds of a call, until its results are in main memory."""
    started = time.perf_counter()
    compute().cpu()
    return time.perf_counter() - started


def ignore(share: float) -> None:
    """Ignore the number of evaluated pixels."""


def measure(name: str, threads: ComputeThreads, device: torch.device) -> dict[str, Any]:
    """Measure rates, ratio and difference of one network."""
    network, side = make(name, device.type), SIDES[name] * (CUDA_FACTOR if device.type == "cuda" else 1)
    tile = random_tile(network, side)
    predict = make_predictor(network, threads)
    ready = cut_patches(tile, network.patch_size, 0, side**2, num_bands=network.num_bands)
    batches = list(zip(*(torch.split(tensor.contiguous(), BATCH) for tensor in ready), strict=True))

    def theirs() -> Tensor:
        return torch.cat([PUBLISHED[name](network, *batch) for batch in batches])

    def ours() -> Tensor:
        return predict(tile, ignore).flatten(1).T

    trial = ReducedPrecisionCheck(
        "bfloat16",
        predict,
        network=network,
        device=device,
        progress=Progress(),
    )
    valid = torch.ones(side, side, dtype=torch.bool, device=device)
    ways = [theirs, ours]
    if has_fast_bfloat16(device):
        trial(tile, valid, ignore)
        ways.append(lambda: trial.evaluate_reduced(tile, valid, ignore).flatten(1).T)

    expected, found, *reduced = [compute() for compute in ways]
    times = np.array([[seconds(compute) for compute in ways] for _ in range(REPEATS)])
    rates = side**2 / np.median(times, axis=0)
    return {
        "published_px_per_s": round(float(rates[0]), 1),
        "tile_px_per_s": round(float(rates[1]), 1),
        "ratio": round(float(np.median(times[:, 0] / times[:, 1])), 2),
        "relative_logit_difference": float((expected - found).abs().max() / expected.abs().max()),
        "class_agreement": float((expected.argmax(1) == found.argmax(1)).float().mean()),
        "bfloat16": {
            "px_per_s": round(float(rates[2]), 1),
            "ratio": round(float(np.median(times[:, 0] / times[:, 2])), 2),
            "near": round(trial.comparison.num_near / trial.comparison.num_compared, 4),
            "agreement": float((found.argmax(1) == reduced[0].argmax(1)).float().mean()),
        }
        if reduced
        else None,
        "memory_mb": tile_memory(name) if device.type == "cpu" else None,
    }


def tile_memory(name: str) -> int:
    """Peak memory in MB that the tile adds, measured in a separate process."""
    done = subprocess.run(
        [sys.executable, "-c", _PEAK, str(Path(__file__).parent), name], check=True, stdout=subprocess.PIPE
    )
    return int(done.stdout)


@torch.inference_mode()
def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("networks", nargs="*", default=[*SIZES])
    parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu")
    arguments = parser.parse_args()
    torch.set_num_threads(NUM_THREADS)
    device = choose_device(arguments.device)
    with compute_threads(NUM_THREADS if device.type == "cpu" else 1) as threads:
        results = {name: measure(name, threads, device) for name in arguments.networks}
    versions = {"device": device.type, "threads": NUM_THREADS, "torch": torch.__version__}
    print(json.dumps({"benchmark": "patchwise", "networks": results, **versions}))


if __name__ == "__main__":
    main()
