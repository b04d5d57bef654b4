"""Training speed of HybridSN 25 x 25 x 30 on Indian Pines: DataLoader, our patches, and shared windows.

Prints one JSON line. All three methods take steps of the same recipe from the same weights. In the first, a
`torch.utils.data.Dataset` cuts patches, a `DataLoader` stacks them, and the network consists of the published
layers as plain torch modules. The second and third work as the train task does. Rates are training pixels per
second of the fastest step. The methods run alternately, so that other programs slow down all of them alike.
Labels are all pixels of the ground truth, or a random tenth of them.
"""

import json
import time
from collections.abc import Callable, Iterator
from itertools import chain, repeat

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.data import DataLoader, Dataset

import indian_pines_reduced
from hsi_core.inputs.patches import PatchSource
from hsi_core.models.hybridsn import HybridSN
from hsi_core.models.layers.shared_training import choose_window, shared_batches
from hsi_core.models.registry import build_network
from hsi_core.training.loop import batches
from published_hybridsn import published_hybridsn

PATCH, COMPONENTS, BATCH = 25, 30, 128
NUM_STEPS = 3


class Patches(Dataset[tuple[Tensor, int]]):
    """Patches from a padded scene (K, H, W), cut one by one as in the published code."""

    def __init__(self, scene: Tensor, pixels: np.ndarray, targets: Tensor) -> None:
        self._scene, self._pixels, self._targets = scene, pixels, targets

    def __len__(self) -> int:
        return len(self._pixels)

    def __getitem__(self, index: int) -> tuple[Tensor, int]:
        row, column = self._pixels[index]
        return self._scene[:, row : row + PATCH, column : column + PATCH], int(self._targets[index])


def take_steps(
    network: nn.Module, evaluations: Iterator[tuple[Callable[[], Tensor], Tensor]]
) -> Callable[[], float]:
    """Return a function that takes one step and returns its pixels per second."""
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-4)

    def step() -> float:
        started = time.perf_counter()
        evaluate, targets = next(evaluations)
        loss = functional.cross_entropy(evaluate(), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        return len(targets) / (time.perf_counter() - started)

    return step


def measure(share: float) -> dict[str, float]:
    """Measure the rates for training on a share of the ground truth."""
    scene, truth = indian_pines_reduced.load(COMPONENTS)
    rng = np.random.default_rng(0)
    pixels = np.argwhere((truth > 0) & (rng.random(truth.shape) < share))
    targets = torch.from_numpy(truth[tuple(pixels.T)].astype(np.int64) - 1)
    padded = functional.pad(scene, (PATCH // 2,) * 4)
    source = indian_pines_reduced.cut_tiles(padded, pixels, PATCH)
    train = torch.arange(len(pixels))

    def network() -> HybridSN:
        torch.manual_seed(0)
        made = build_network(
            "hybridsn", form="faithful", num_components=COMPONENTS, num_classes=16, patch_size=PATCH
        )
        assert isinstance(made, HybridSN)
        return made.train()

    plain, single, shared = published_hybridsn(network()), network(), network()
    loader = DataLoader(Patches(padded, pixels, targets), batch_size=BATCH, shuffle=True, drop_last=True)
    generator = torch.Generator().manual_seed(0)
    side = choose_window(source, train, BATCH)

    def from_loader() -> Iterator[tuple[Callable[[], Tensor], Tensor]]:
        for patches, classes in chain.from_iterable(repeat(loader)):
            yield (lambda patches=patches: plain(patches)), classes

    def from_patches(source: PatchSource = source) -> Iterator[tuple[Callable[[], Tensor], Tensor]]:
        while True:
            for batch in batches(train, BATCH, generator):
                yield (lambda batch=batch: single(*source.gather(batch))), targets[batch]

    def from_windows() -> Iterator[tuple[Callable[[], Tensor], Tensor]]:
        while True:
            for batch in shared_batches(source, train, batch_size=BATCH, side=side, generator=generator):
                yield (
                    (lambda batch=batch: shared.forward_shared(batch.inputs, batch.pixels >= 0)),
                    targets[batch.indices()],
                )

    steps = {
        "dataloader": take_steps(plain, from_loader()),
        "patches": take_steps(single, from_patches()),
        "windows": take_steps(shared, from_windows()),
    }
    rates: dict[str, list[float]] = {name: [] for name in steps}
    for _ in range(NUM_STEPS):
        for name, step in steps.items():
            rates[name].append(step())
    best = {name: max(found) for name, found in rates.items()}
    return {
        "training_pixels": len(train),
        "window": side,
        **{f"{name}_px_per_s": round(rate, 1) for name, rate in best.items()},
        "patches_to_dataloader": round(best["patches"] / best["dataloader"], 2),
        "windows_to_dataloader": round(best["windows"] / best["dataloader"], 2),
        "windows_to_patches": round(best["windows"] / best["patches"], 2),
    }


def main() -> None:
    """Measure and print."""
    print(
        json.dumps(
            {
                "benchmark": "training",
                "scene": "Indian Pines 145 x 145 x 200",
                "network": f"hybridsn faithful {PATCH} x {PATCH} x {COMPONENTS}, batch {BATCH}",
                "all_labels": measure(1.0),
                "tenth_of_labels": measure(0.1),
                "threads": torch.get_num_threads(),
                "torch": torch.__version__,
            }
        )
    )


if __name__ == "__main__":
    main()
