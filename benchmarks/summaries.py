"""Training speed of discriminant-context on Indian Pines: on patches, and on summaries of patches.

Prints one JSON line. Both train with `train_network` on all labelled pixels, as the train task does. The
methods run alternately, so that other programs slow down both alike. The rate is that of the fastest epoch.
"""

import json
from dataclasses import replace

import numpy as np
import torch
from torch.nn import functional

import indian_pines_reduced
from hsi_core.models.discriminant_context import DiscriminantContext
from hsi_core.models.registry import find_recipe
from hsi_core.progress import Progress
from hsi_core.training.data import TrainingData
from hsi_core.training.loop import train_network

NETWORK = "discriminant-context"
NUM_ROUNDS, NUM_EPOCHS = 3, 3


class OnPatches(DiscriminantContext):
    """The network, which is trained on patches."""

    has_summary = False


def main() -> None:
    """Measure and print."""
    recipe = replace(find_recipe(NETWORK, "corrected"), epochs=NUM_EPOCHS)
    scene, truth = indian_pines_reduced.load(recipe.components)
    pixels = np.argwhere(truth > 0)
    padded = functional.pad(scene, (recipe.patch_size // 2,) * 4)
    data = TrainingData(
        source=indian_pines_reduced.cut_tiles(padded, pixels, recipe.patch_size),
        targets=torch.from_numpy(truth[tuple(pixels.T)].astype(np.int64) - 1),
        train=torch.arange(len(pixels)),
        validation=torch.arange(0),
        num_classes=16,
        noise_gain=torch.ones(recipe.components),
    )
    rates: dict[str, list[float]] = {"patches": [], "summaries": []}
    for _ in range(NUM_ROUNDS):
        for name, kind in (("patches", OnPatches), ("summaries", DiscriminantContext)):
            network = kind(num_components=recipe.components, num_classes=16, patch_size=recipe.patch_size)
            state = train_network(
                network,
                data,
                recipe=recipe,
                seed=0,
                has_mixed_precision=False,
                checkpoint=None,
                fingerprint="",
                progress=Progress(),
            )
            rates[name] += [len(pixels) / record.seconds for record in state.history]
    best = {name: max(found) for name, found in rates.items()}
    print(
        json.dumps(
            {
                "benchmark": "summaries",
                "scene": "Indian Pines 145 x 145 x 200",
                "network": f"{NETWORK}, batch {recipe.batch_size}",
                "training_pixels": len(pixels),
                **{f"{name}_px_per_s": round(rate, 1) for name, rate in best.items()},
                "summaries_to_patches": round(best["summaries"] / best["patches"], 2),
                "threads": torch.get_num_threads(),
                "torch": torch.__version__,
            }
        )
    )


if __name__ == "__main__":
    main()
