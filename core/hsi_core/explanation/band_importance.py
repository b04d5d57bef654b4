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
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

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


def find_method(network: SpectralNetwork) -> Any:
    """Integrated gradients of captum for a network."""
    try:
        captum = importlib.import_module("captum.attr")
    except ImportError as error:
        raise MissingPackageError(
            "Integrated gradients need the package captum, which is missing; set up the processing "
            "environment again, or switch the importance of bands off."
        ) from error
    return captum.IntegratedGradients(network)


@dataclass(frozen=True)
class Exchange:
    """Bands of all samples that take the values of other samples.

    Args:
        group: positions of the bands.
        order: the sample that each sample takes them from, shape (N,).
    """

    group: list[int]
    order: NDArray[np.int64]


class SampleWork(Protocol):
    """Workers that compute for parts of the same samples what this module computes here."""

    def integrate(self, portions: Sequence[slice]) -> Iterator[tuple[Values, Values]]:
        """`integrate_portion` of parts of the samples, in their order."""

    def exchange(self, exchanges: Iterable[Exchange]) -> Iterator[NDArray[np.bool_]]:
        """`classify_exchanged` of all samples for each exchange, in their order."""


def integrate_gradients(
    network: SpectralNetwork,
    samples: Samples,
    *,
    num_classes: int,
    device: torch.device,
    progress: Progress,
    work: SampleWork | None = None,
) -> Gradients:
    """Integrated gradients of samples with respect to bands.

    Args:
        network: in eval mode, without gradients of its weights; differentiable.
        samples: patches to explain.
        num_classes: K.
        device: device of the network.
        progress: reports, and tells when to stop.
        work: workers that compute the portions; None if this process does.

    Raises:
        MissingPackageError: captum is not installed.
    """
    progress.wait_for(lambda: find_method(network))  # loads captum
    at_once = max(1, POINTS_AT_ONCE // STEPS)
    portions = [slice(start, start + at_once) for start in range(0, len(samples.targets), at_once)]

    def integrate_here() -> Iterator[tuple[Values, Values]]:
        for portion in portions:
            part, targets = samples.spectra[portion], samples.targets[portion]
            yield integrate_portion(network, part, targets, device)

    found, errors = [], []
    for number, (attributions, error) in enumerate(
        integrate_here() if work is None else work.integrate(portions), start=1
    ):
        progress.report(number / len(portions), "Integrating gradients", has_time_left=True)
        found.append(attributions)
        errors.append(error)
    attributions = np.concatenate(found)
    changes = np.concatenate([part.sum(axis=1) for part in found])
    scale = float(np.abs(changes).mean())
    return Gradients(
        attributions,
        class_means(attributions, samples.targets, num_classes),
        float(np.concatenate(errors).max()) / scale if scale > 0 else 0.0,
    )


def integrate_portion(
    network: SpectralNetwork, spectra: torch.Tensor, targets: NDArray[np.int64], device: torch.device
) -> tuple[Values, Values]:
    """Attributions of some samples to each band, shape (n, C), and the error of each sum, shape (n,)."""
    # The recurrent layers of cuDNN have no gradients in eval mode.
    with torch.backends.cudnn.flags(enabled=False):
        attributions, delta = find_method(network).attribute(
            spectra.to(device).requires_grad_(),
            target=torch.from_numpy(targets).to(device),
            n_steps=STEPS,
            return_convergence_delta=True,
        )
    found = attributions.detach().double().sum((2, 3)).cpu().numpy()
    return found, delta.detach().abs().double().cpu().numpy()


def class_means(values: Values, targets: NDArray[np.int64], num_classes: int) -> Values:
    """Mean of values (N, B) of each class, shape (K, B); NaN for a class without values."""
    means = np.full((num_classes, values.shape[1]), np.nan)
    for index in np.unique(targets):
        means[index] = values[targets == index].mean(axis=0)
    return means


def group_bands(num_bands: int, size: int) -> list[list[int]]:
    """Positions of neighbouring bands in groups of this size; the last group may be smaller."""
    return [list(range(start, min(start + size, num_bands))) for start in range(0, num_bands, size)]


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
    work: SampleWork | None = None,
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
        work: workers that compute the exchanges; None if this process does.

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
    exchanges = (  # drawn when they are needed: each has an order of all samples
        Exchange(list(group), rng.permutation(len(targets))) for _ in range(repeats) for group in groups
    )
    num_exchanges = repeats * len(groups)

    def classify(exchange: Exchange | None) -> NDArray[np.bool_]:
        return classify_exchanged(
            network, samples, exchange, batch_size=batch_size, device=device, progress=progress
        )

    def recalls(right: NDArray[np.bool_]) -> Values:
        return class_means(right[:, None].astype(float), targets, num_classes)[:, 0]

    before = classify(None)
    losses = np.zeros((num_exchanges, num_classes))
    overall = np.zeros(num_exchanges)
    for number, after in enumerate(map(classify, exchanges) if work is None else work.exchange(exchanges)):
        progress.report((number + 1) / num_exchanges, "Exchanging bands", has_time_left=True)
        losses[number] = recalls(before) - recalls(after)
        overall[number] = before.mean() - after.mean()
    return Permutation(
        [list(group) for group in groups],
        losses.reshape(repeats, len(groups), num_classes).mean(axis=0).T,
        overall.reshape(repeats, len(groups)).mean(axis=0),
        overall.reshape(repeats, len(groups)).std(axis=0),
        float(before.mean()),
    )


@torch.no_grad()
def classify_exchanged(
    network: SpectralNetwork,
    samples: Samples,
    exchange: Exchange | None,
    *,
    batch_size: int,
    device: torch.device,
    progress: Progress,
) -> NDArray[np.bool_]:
    """Whether each sample gets its class after an exchange, shape (N,); None is no exchange."""
    right = np.zeros(len(samples.targets), dtype=bool)
    for start in range(0, len(right), batch_size):
        progress.check()
        part = slice(start, start + batch_size)
        spectra = samples.spectra[part].to(device, copy=True)
        if exchange is not None:
            spectra[:, exchange.group] = samples.spectra[exchange.order[part]][:, exchange.group].to(device)
        right[part] = network(spectra).argmax(1).cpu().numpy() == samples.targets[part]
    return right
