"""Speed of torch and ONNX Runtime on the same tile, for every network with its recipe and random weights.

Prints one JSON line: pixels per second of both engines, their ratio, the seconds to prepare ONNX Runtime, and
the share of pixels with the same class. The engines run alternately in one process with the threads of
classify; the fastest run of each counts.
"""

import json
import statistics
import time

import onnxruntime
import torch

from hsi_core.evaluation.inference import choose_batch_size
from hsi_core.evaluation.threads import choose_num_threads, compute_threads
from hsi_core.evaluation.tiles import TilePredictor
from hsi_core.models.base import PatchNetwork
from hsi_core.models.fitted import FittedNetwork
from hsi_core.models.registry import build_network, find_network, find_recipe, network_names
from hsi_core.onnx.engine import OnnxNetwork
from hsi_core.progress import Progress

NUM_BANDS, NUM_CLASSES = 200, 16
SIDES = {"hybridsn": 256, "hybridsn-se": 256}
"""Tile sides of networks that share work between pixels, as classify chooses them with enough memory."""
SIDE = 32
TURNS = 3


def make(name: str, form: str) -> PatchNetwork:
    """Build the network of a recipe for a scene with 200 bands."""
    recipe = find_recipe(name, form)
    torch.manual_seed(0)
    return build_network(
        name,
        form=form,
        num_components=recipe.components or NUM_BANDS,
        num_classes=NUM_CLASSES,
        patch_size=recipe.patch_size,
        num_bands=NUM_BANDS if recipe.inputs == "both" else 0,
    ).eval()


def compare(name: str, form: str) -> dict[str, float]:
    """Measure one network."""
    network = make(name, form)
    device = torch.device("cpu")
    num_threads = choose_num_threads(network, device)
    batch_size = num_threads * choose_batch_size(network, device)
    started = time.perf_counter()
    other = OnnxNetwork(network, providers=["CPU"], progress=Progress())
    seconds = time.perf_counter() - started
    side = SIDES.get(name, SIDE)
    wide = side + 2 * network.halo
    tile = torch.randn(network.num_components + network.num_bands, wide, wide)
    times: dict[PatchNetwork, list[float]] = {network: [], other: []}
    classes = {}
    with compute_threads(num_threads) as of_torch, compute_threads(1) as own:
        threads = {network: of_torch, other: own}
        predictors = {
            engine: TilePredictor(engine, batch_size=batch_size, progress=Progress(), threads=threads[engine])
            for engine in times
        }
        for _ in range(TURNS):
            for engine, taken in times.items():
                started = time.perf_counter()
                classes[engine] = predictors[engine](tile, lambda share: None).argmax(0)
                taken.append(time.perf_counter() - started)
    rates = {engine: side**2 / min(taken) for engine, taken in times.items()}
    return {
        "torch_pixels_per_second": round(rates[network], 1),
        "onnx_pixels_per_second": round(rates[other], 1),
        "onnx_to_torch": round(rates[other] / rates[network], 2),
        "onnx_to_torch_spread": round(
            statistics.stdev([a / b for a, b in zip(times[network], times[other], strict=True)]), 2
        ),
        "seconds_to_prepare": round(seconds, 1),
        "same_class": float((classes[network] == classes[other]).float().mean()),
    }


def main() -> None:
    """Measure and print."""
    found = {
        f"{name} {form}": compare(name, form)
        for name in network_names()
        if not issubclass(find_network(name), FittedNetwork)
        for form in ("corrected", *(["faithful"] if name == "hybridsn" else []))
    }
    print(
        json.dumps(
            {
                "benchmark": "engines",
                "num_threads": torch.get_num_threads(),
                "torch": torch.__version__,
                "onnxruntime": onnxruntime.__version__,
                "networks": found,
            }
        )
    )


if __name__ == "__main__":
    main()
