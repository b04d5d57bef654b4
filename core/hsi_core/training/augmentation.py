"""Augmentation of training patches: flips, rotations and spectral noise."""

import torch
from torch import Tensor

from hsi_core.inputs.patches import NetworkBatch, PatchSource, SummarySource
from hsi_core.inputs.symmetries import NUM_SYMMETRIES, rotate_each
from hsi_core.models.layers.shared_training import Windows
from hsi_core.models.recipe import Recipe


def flip_and_rotate(patches: Tensor, generator: torch.Generator) -> Tensor:
    """One of the eight symmetries of the square for each patch of (N, K, P, P), drawn at random.

    No pixel is interpolated.
    """
    return rotate_each(patches, torch.randint(NUM_SYMMETRIES, (len(patches),), generator=generator))


def add_noise(values: Tensor, deviation: Tensor, generator: torch.Generator) -> Tensor:
    """Values plus Gaussian noise. The standard deviation is broadcast over the values."""
    return values + deviation * torch.randn(values.shape, generator=generator).to(values.device)


def augmented_batch(
    batch: Tensor | Windows,
    source: PatchSource | SummarySource,
    recipe: Recipe,
    noise: Tensor,
    generator: torch.Generator,
) -> tuple[NetworkBatch, Tensor]:
    """The augmented inputs of the network for one step, and the indices of the pixels of the step.

    Args:
        batch: indices of pixels, or windows (`shared_training`).
        source: patches of all pixels, or their summaries, which flips and rotations do not change.
        recipe: says whether patches are augmented.
        noise: standard deviation of the noise of each channel, shape (channels,).
        generator: of everything random.
    """
    if isinstance(batch, Windows):
        if recipe.augment:
            batch = batch.rotate(torch.randint(NUM_SYMMETRIES, (len(batch.inputs),), generator=generator))
        windows = batch.inputs
        if recipe.spectral_noise:
            windows = add_noise(windows, noise[:, None, None], generator)
        return (windows, batch.pixels >= 0), batch.indices()
    patches, *spectra = source.gather(batch)
    if isinstance(source, SummarySource):
        if recipe.spectral_noise:
            drawn = torch.randn(patches.shape, generator=generator).to(patches.device)
            patches = patches + noise * (source.noise_root @ drawn)
        return (patches,), batch
    if recipe.augment:
        patches = flip_and_rotate(patches, generator)
    if recipe.spectral_noise:
        num_components = patches.shape[1]
        patches = add_noise(patches, noise[:num_components, None, None], generator)
        spectra = [add_noise(values, noise[num_components:], generator) for values in spectra]
    return (patches, *spectra), batch
