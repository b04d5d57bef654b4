"""Importance of bands by integrated gradients and by permutation.

Both methods explain bands of the scene, not components.

Integrated gradients: Sundararajan, Taly, Yan (2017), Axiomatic Attribution for Deep Networks,
arXiv:1703.01365. The path leads from a patch with the mean spectrum of the training scene at every position
to the explained patch. The reduction z = W (x - mean) is linear and is differentiated together with the
network, so attributions of components are propagated to bands exactly. The sum of attributions over all bands
and positions is the difference of the logits at both ends of the path, except for the error of the numerical
integration.

Permutation: Breiman (2001), Random Forests, doi:10.1023/A:1010933404324; for any model Fisher, Rudin,
Dominici (2019), arXiv:1801.01489. The bands of a group are exchanged between whole patches of different
pixels. The loss of recall of a class is the importance of the group for this class. Neighbouring bands hold
nearly the same information, so the loss of a single band is often small. Therefore bands are exchanged in
groups.
"""

import importlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from hsi_core.errors import LabelError, MissingPackageError
from hsi_core.explanation.samples import Samples, SpectralNetwork
from hsi_core.progress import Progress

STEPS = 32
"""Points of the Gauss-Legendre sum that approximates the integral."""
POINTS_AT_ONCE = 128
"""Samples times steps in one pass."""

Values = NDArray[np.float64]


@dataclass(frozen=True)
class Gradients:
    """Integrated gradients of the logit of the class of each sample.

    Args:
        attributions: attribution of each sample to each band, summed over the patch, shape (N, C).
        class_means: mean attributions of each class, shape (K, C); NaN for a class without samples.
        error: largest difference between the sum of attributions of a sample and its change of the logit, as
            a share of the mean change.
    """

    attributions: Values
    class_means: Values
    error: float


@dataclass(frozen=True)
class Permutation:
    """Losses of accuracy when bands are exchanged between pixels.

    Args:
        groups: positions of the bands that were exchanged together.
        recall_losses: loss of recall of each class for each group, mean over the repeats, shape (K, groups);
            NaN for a class without samples.
        accuracy_losses: loss of the overall accuracy for each group, shape (groups,).
        spread: standard deviation of the loss of overall accuracy over the repeats, shape (groups,).
        accuracy: overall accuracy of the unchanged samples.
    """

    groups: list[list[int]]
    recall_losses: Values
    accuracy_losses: Values
    spread: Values
    accuracy: float


def _integrated_gradients(network: SpectralNetwork) -> Any:
    try:
        captum = importlib.import_module("captum.attr")
    except ImportError as error:
        raise MissingPackageError(
            "Integrated gradients need the package captum, which is missing; set up the processing "
            "environment again, or switch the importance of bands off."
        ) from error
    return captum.IntegratedGradients(network)


def integrate_gradients(
    network: SpectralNetwork, samples: Samples, *, num_classes: int, device: torch.device, progress: Progress
) -> Gradients:
    """Integrated gradients of samples with respect to bands.

    Args:
        network: in eval mode, without gradients of its weights; differentiable.
        samples: patches to explain.
        num_classes: K.
        device: device of the network.
        progress: reports, and tells when to stop.

    Raises:
        MissingPackageError: captum is not installed.
    """
    methods: list[Any] = []
    progress.wait_for(lambda: methods.append(_integrated_gradients(network)))  # loads captum
    method = methods[0]
    at_once = max(1, POINTS_AT_ONCE // STEPS)
    found, errors, changes = [], [], []
    # The recurrent layers of cuDNN have no gradients in eval mode.
    with torch.backends.cudnn.flags(enabled=False):
        for start in range(0, len(samples.targets), at_once):
            progress.report(start / len(samples.targets), "Integrating gradients", has_time_left=True)
            spectra = samples.spectra[start : start + at_once].to(device).requires_grad_()
            targets = torch.from_numpy(samples.targets[start : start + at_once]).to(device)
            attributions, delta = method.attribute(
                spectra, target=targets, n_steps=STEPS, return_convergence_delta=True
            )
            found.append(attributions.detach().double().sum((2, 3)).cpu().numpy())
            errors.append(delta.detach().abs().double().cpu().numpy())
            changes.append(found[-1].sum(axis=1))
    attributions = np.concatenate(found)
    scale = float(np.abs(np.concatenate(changes)).mean())
    return Gradients(
        attributions,
        class_means(attributions, samples.targets, num_classes),
        float(np.concatenate(errors).max()) / scale if scale > 0 else 0.0,
    )


def class_means(values: Values, targets: NDArray[np.int64], num_classes: int) -> Values:
    """Mean of values (N, B) of each class, shape (K, B); NaN for a class without values."""
    means = np.full((num_classes, values.shape[1]), np.nan)
    for index in np.unique(targets):
        means[index] = values[targets == index].mean(axis=0)
    return means


def group_bands(num_bands: int, size: int) -> list[list[int]]:
    """Positions of neighbouring bands in groups of this size; the last group may be smaller."""
    return [list(range(start, min(start + size, num_bands))) for start in range(0, num_bands, size)]


@torch.no_grad()
def permute_bands(
    network: SpectralNetwork,
    samples: Samples,
    *,
    groups: Sequence[list[int]],
    num_classes: int,
    repeats: int,
    batch_size: int,
    seed: int,
    device: torch.device,
    progress: Progress,
) -> Permutation:
    """Loss of accuracy when the bands of each group are exchanged between pixels.

    Args:
        network: in eval mode.
        samples: labelled patches of at least two classes.
        groups: positions of bands.
        num_classes: K.
        repeats: exchanges of each group.
        batch_size: patches at once.
        seed: seed of the exchanges.
        device: device of the network.
        progress: reports, and tells when to stop.

    Raises:
        LabelError: the samples have one class only, so an exchange changes nothing.
    """
    targets = samples.targets
    if len(np.unique(targets)) < 2:
        raise LabelError(
            "The valid labelled pixels have only one class that the model knows. The importance of bands "
            "needs at least two classes; give labels of more classes, or no labels."
        )
    rng = np.random.default_rng(seed)
    num_samples = len(targets)
    starts = range(0, num_samples, batch_size)

    def recalls(order: NDArray[np.int64] | None, group: list[int]) -> tuple[Values, float]:
        right = np.zeros(num_samples, dtype=bool)
        for start in starts:
            progress.check()
            stop = start + batch_size
            spectra = samples.spectra[start:stop].to(device, copy=True)
            if order is not None:
                spectra[:, group] = samples.spectra[order[start:stop]][:, group].to(device)
            predicted = network(spectra).argmax(1).cpu().numpy()
            right[start:stop] = predicted == targets[start:stop]
        return class_means(right[:, None].astype(float), targets, num_classes)[:, 0], float(right.mean())

    before, accuracy = recalls(None, [])
    losses = np.zeros((repeats, len(groups), num_classes))
    overall = np.zeros((repeats, len(groups)))
    for repeat in range(repeats):
        for number, group in enumerate(groups):
            done = (repeat * len(groups) + number) / (repeats * len(groups))
            progress.report(done, "Exchanging bands", has_time_left=True)
            after, now = recalls(rng.permutation(num_samples), group)
            losses[repeat, number], overall[repeat, number] = before - after, accuracy - now
    return Permutation(
        [list(group) for group in groups],
        losses.mean(axis=0).T,
        overall.mean(axis=0),
        overall.std(axis=0),
        accuracy,
    )
