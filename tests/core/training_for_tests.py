"""Patches that are easy to tell apart, and a small network for them."""

import dataclasses

import numpy as np
import torch

from hsi_core.inputs.patches import PatchSource
from hsi_core.models.registry import build_network, find_recipe
from hsi_core.training.data import TrainingData

RECIPE = dataclasses.replace(
    find_recipe("hybridsn", "corrected"), patch_size=7, components=6, epochs=4, patience=4, batch_size=16
)


def make_data():
    rng = np.random.default_rng(0)
    targets = torch.from_numpy(rng.integers(0, 3, 120))
    tiles = torch.from_numpy(rng.normal(0, 0.3, (1, 6, 36, 26)).astype(np.float32))
    row = torch.from_numpy(np.arange(120) // 20 * 5)
    column = torch.from_numpy(np.arange(120) % 20)
    for index in range(120):
        tiles[0, int(targets[index]), row[index] + 3, column[index] + 3] += 2.0
    source = PatchSource(tiles, torch.zeros(120, dtype=torch.long), row, column, 7)
    return TrainingData(
        source, targets, torch.arange(0, 90), torch.arange(90, 120), num_classes=3, noise_gain=torch.ones(6)
    )


def make_network():
    torch.manual_seed(0)
    return build_network("hybridsn", form="corrected", num_components=6, num_classes=3, patch_size=7)
