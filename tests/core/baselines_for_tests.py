"""Spectra of classes that overlap, and baselines for them."""

import numpy as np
import torch

from hsi_core.inputs.patches import PatchSource
from hsi_core.training.data import TrainingData
from models_for_tests import make_network

NUM_BANDS = 12


def overlapping_spectra(count, *, num_classes=5, seed=0):
    """Scaled spectra (N, C) of classes that overlap, and their classes (N,)."""
    rng = np.random.default_rng(seed)
    means = np.random.default_rng(99).normal(0.0, 0.8, (num_classes, NUM_BANDS))
    targets = np.concatenate([np.arange(num_classes), rng.integers(0, num_classes, count - num_classes)])
    return (means[targets] + rng.normal(0.0, 1.0, (count, NUM_BANDS))).astype(np.float32), targets


def make_baseline(name, *, num_classes=5, num_bands=NUM_BANDS, patch_size=1):
    return make_network(
        name, "corrected", patch_size=patch_size, num_components=num_bands, num_classes=num_classes
    ).eval()


def logits_of(network, spectra):
    with torch.inference_mode():
        return network(torch.from_numpy(spectra)[:, :, None, None])


def training_data(spectra, targets, train_pixels):
    """Spectra (N, C) as patches of one pixel; those behind the training pixels validate."""
    tiles = torch.from_numpy(spectra.T.reshape(1, NUM_BANDS, len(spectra), 1))
    indices = torch.arange(len(spectra))
    zeros = torch.zeros_like(indices)
    return TrainingData(
        source=PatchSource(tiles=tiles, tile=zeros, row=indices, column=zeros, patch_size=1),
        targets=torch.from_numpy(targets),
        train=indices[:train_pixels],
        validation=indices[train_pixels:],
        num_classes=5,
        noise_gain=torch.ones(NUM_BANDS),
    )
