"""Fitting a baseline: pixels that were held out choose its settings, before it is fitted to them as well."""

import dataclasses
import math
import time
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from hsi_core.evaluation.inference import checked_between_layers
from hsi_core.language import Text, listed, tr
from hsi_core.modelfile.history import EpochRecord, TrainingState
from hsi_core.models.fitted import FittedNetwork
from hsi_core.models.recipe import Recipe
from hsi_core.progress import Progress
from hsi_core.training.data import TrainingData, draw_evenly
from hsi_core.training.fold_choice import (
    GIVEN_SHARE,
    MAX_FOLD_PIXELS,
    Fold,
    compare_in_folds,
    divide_cells,
    find_cells,
)
from hsi_core.training.loop import TrainingError
from hsi_core.training.prediction import predict_patches

NEIGHBOUR_WEIGHT = 0.5
"""Weight of a neighbouring setting in the choice of the settings of a baseline."""
MAX_CHOICE_PIXELS = 10_000
"""Training pixels that candidates are fitted to at most until one is chosen; the same share of each class."""
MIN_LEAD = 0.01
"""The usual settings of a baseline are kept unless others have a steady accuracy higher by more than this."""


def describe_settings(settings: dict[str, float]) -> Text:
    """Settings of a candidate for people: "C = 10, gamma = 0.00123"."""
    if not settings:
        return tr("no setting to choose")
    # Three digits, and no exponent for thousands: "C = 1000".
    rounded = {name: float(f"{value:.3g}") for name, value in settings.items()}
    return listed(tr("{name} = {value:g}", name=name, value=value) for name, value in rounded.items())


def warn_of_unused(network: FittedNetwork, recipe: Recipe, progress: Progress) -> None:
    """Warn of settings that the user gave and that a baseline does not use."""
    own = next(iter(network.recipes.values()))
    changed = [
        field.name.replace("_", " ")
        for field in dataclasses.fields(Recipe)
        if field.name not in network.used_settings and getattr(recipe, field.name) != getattr(own, field.name)
    ]
    if changed:
        progress.warning(
            tr(
                "{title} is fitted at once, not in epochs: these settings are not used: {listed}.",
                title=network.title.capitalize(),
                listed=", ".join(changed),
            )
        )


def _measure(network: FittedNetwork, data: TrainingData, indices: Tensor) -> tuple[float, float]:
    """Log loss and overall accuracy on some pixels; NaN without pixels."""
    if not len(indices):
        return math.nan, math.nan
    logits, reference = predict_patches(network, data.source, indices), data.targets[indices]
    return (
        float(functional.cross_entropy(logits, reference)),
        float((logits.argmax(1) == reference).float().mean()),
    )


def fit_network(
    network: FittedNetwork,
    data: TrainingData,
    *,
    recipe: Recipe,
    seed: int,
    chosen: Mapping[str, float] | None = None,
    progress: Progress,
) -> tuple[TrainingState, dict[str, Any], dict[str, float]]:
    """Fit a baseline with the settings of the best candidate.

    The best candidate is that of `best_candidate`. Candidates are compared on the validation pixels, and
    those of a kernel machine in folds (`_compare_in_folds`). The best one is not fitted with the validation
    pixels here, so that its validation accuracy is one on pixels that it was not fitted to. Of many training
    pixels a part is drawn: `MAX_CHOICE_PIXELS` for the choice of the candidate, and `max_fit_pixels` of the
    network for its fit.

    Args:
        network: on the device of the data.
        data: pixels and spectra.
        recipe: settings.
        seed: of everything random.
        chosen: the only candidate, if it is chosen already; validation pixels are then not needed.
        progress: reports, and tells when to stop. A cancel takes effect at once, while the fit ends in the
            background.

    Returns:
        A history of one epoch with the log losses of the best candidate, the settings for the model card
        (with `fitted_pixels`, their number, if a part was drawn for the fit), and the candidate.
    """
    started = time.perf_counter()
    warn_of_unused(network, recipe, progress)
    with checked_between_layers(network, progress.check):
        train = _draw_for_fit(network, data, seed, progress)
        best, weights, num_candidates = _choose_candidate(
            network, data, train, recipe, seed, chosen, progress
        )
        network.load_state_dict(weights)
        network.eval()
        loss, training_accuracy = _measure(network, data, data.train)
        validation_loss, accuracy = _measure(network, data, data.validation)
    if len(data.validation):
        reached = tr(
            "{settings}; validation accuracy {accuracy:.1f} %",
            settings=describe_settings(best),
            accuracy=100 * accuracy,
        )
        progress.info(
            tr(
                "Chosen from {num_candidates} candidates: {reached}.",
                num_candidates=num_candidates,
                reached=reached,
            )
            if num_candidates > 1
            else tr("Fitted: {reached}.", reached=reached)
        )
    record = EpochRecord(
        epoch=1,
        loss=loss,
        validation_loss=validation_loss,
        validation_accuracy=accuracy,
        accuracy=training_accuracy,
        seconds=time.perf_counter() - started,
    )
    listed = recipe.to_settings()
    used = {name: listed[name] for name in sorted(network.used_settings) if name in listed}
    if len(train) < len(data.train):
        used["fitted_pixels"] = len(train)
    return TrainingState(history=[record], best_epoch=1, best_weights=weights), used | best, best


def _draw_for_fit(network: FittedNetwork, data: TrainingData, seed: int, progress: Progress) -> Tensor:
    """Indices of the training pixels that the network is fitted to."""
    most = network.max_fit_pixels
    if most is None or len(data.train) <= most:
        return data.train
    drawn = _draw(data, data.train, most, seed)
    progress.info(
        tr(
            "{title} is fitted to {num_drawn} of the {num_train} training pixels, the same share of each "
            "class: with all of them, its fit would take too long.",
            title=network.title.capitalize(),
            num_drawn=len(drawn),
            num_train=len(data.train),
        )
    )
    return drawn


def _choose_candidate(
    network: FittedNetwork,
    data: TrainingData,
    train: Tensor,
    recipe: Recipe,
    seed: int,
    chosen: Mapping[str, float] | None,
    progress: Progress,
) -> tuple[dict[str, float], dict[str, Tensor], int]:
    """Settings and weights of the best candidate, fitted to `train`, and the number of candidates."""
    channels, targets = _channels_at(network, data, train), data.targets[train].cpu().numpy()
    candidates = network.candidates(channels) if chosen is None else [dict(chosen)]
    spectra = channels.astype(np.float64)  # scikit-learn would fit a linear model in float32
    own = None if data.weights is None else data.weights[train].cpu().numpy()

    def fit(
        settings: dict[str, float],
        spectra: NDArray[np.float64],
        targets: NDArray[np.int64],
        weights: NDArray[np.float64] | None,
    ) -> None:
        estimator = network.make_estimator(settings, has_class_weights=recipe.class_weights, seed=seed)
        try:
            progress.wait_for(partial(network.fit, estimator, spectra, targets, weights))
        except (ValueError, np.linalg.LinAlgError) as error:
            raise TrainingError(
                tr(
                    "{title} cannot be fitted to these {num_pixels} training pixels: {error} Give more "
                    "labels, or choose another network.",
                    title=network.title.capitalize(),
                    num_pixels=len(targets),
                    error=error,
                )
            ) from error
        network.take_over(estimator)

    best = candidates[0]
    if len(candidates) > 1:
        if network.has_kernel_width and data.pixels is not None:
            accuracies = _compare_in_folds(
                network, data, data.pixels, candidates, recipe, seed, progress.stage(0.0, 0.9)
            )
        else:
            few = spectra, targets, own
            if len(targets) > MAX_CHOICE_PIXELS:
                drawn = draw_evenly(targets, MAX_CHOICE_PIXELS, seed=seed)
                few = spectra[drawn], targets[drawn], None if own is None else own[drawn]
            accuracies = []
            for number, settings in enumerate(candidates):
                message = tr(
                    "Fitting {number} of {count}: {settings}",
                    number=number + 1,
                    count=len(candidates),
                    settings=describe_settings(settings),
                )
                if number:
                    message = tr(
                        "{fitting}; best validation accuracy so far {best:.1f} %",
                        fitting=message,
                        best=100 * max(accuracies),
                    )
                progress.report(number / (len(candidates) + 1), message)
                fit(settings, *few)
                accuracies.append(_measure(network, data, data.validation)[1])
        best = candidates[best_candidate(candidates, accuracies, usual=network.usual_candidate)]
        progress.report(
            len(candidates) / (len(candidates) + 1),
            tr("Fitting again: {settings}", settings=describe_settings(best)),
        )
    fit(best, spectra, targets, own)
    weights = {name: value.detach().cpu().clone() for name, value in network.state_dict().items()}
    return best, weights, len(candidates)


def _channels_at(network: FittedNetwork, data: TrainingData, indices: Tensor) -> NDArray[np.float32]:
    """Channels of some pixels, shape (n, F)."""
    portions = torch.split(indices, network.pixels_at_once)
    channels = torch.cat([network.channels_of(*data.source.gather(part)) for part in portions])
    found: NDArray[np.float32] = channels[:, :, 0, 0].cpu().numpy()
    return found


def _compare_in_folds(
    network: FittedNetwork,
    data: TrainingData,
    pixels: NDArray[np.int64],
    candidates: Sequence[Mapping[str, float]],
    recipe: Recipe,
    seed: int,
    progress: Progress,
) -> list[float]:
    """Accuracies of candidates in folds, for which a part of the pixels is drawn.

    Validation pixels that were held out are divided with the training pixels. Given validation pixels are one
    more fold, and have half of the say: the accuracy is the mean of theirs and of that in the other folds.
    """
    both, num_known = _draw_for_folds(data, seed)
    targets, places = data.targets[both].cpu().numpy(), pixels[both.cpu().numpy()]
    known = np.arange(num_known)
    folds: list[Fold] = [
        (known[fitted], known[rest])
        for fitted, rest in divide_cells(targets[:num_known], find_cells(places[:num_known]), seed=seed)
    ]
    parts = [list(range(len(folds)))]
    if num_known < len(both):
        parts.append([len(folds)])
        folds.append((known, np.arange(num_known, len(both))))
    right = compare_in_folds(
        network,
        candidates,
        _channels_at(network, data, both).astype(np.float64),
        targets,
        folds,
        has_class_weights=recipe.class_weights,
        progress=progress,
    )
    accuracies = [
        right[part].sum(axis=0) / sum(len(folds[number][1]) for number in part) for part in parts if part
    ]
    return np.mean(accuracies, axis=0).tolist() if accuracies else [math.nan] * len(candidates)


def _draw_for_folds(data: TrainingData, seed: int) -> tuple[Tensor, int]:
    """Indices of at most about `MAX_FOLD_PIXELS` pixels, and how many of them, the first ones, are divided.

    Given validation pixels, which are not divided, follow the training pixels. They are drawn apart from
    these: they keep `GIVEN_SHARE` of the pixels, however many training pixels there are.
    """
    if data.is_held_out:
        both = _draw(data, torch.cat([data.train, data.validation]), MAX_FOLD_PIXELS, seed)
        return both, len(both)
    least = min(len(data.validation), round(GIVEN_SHARE * MAX_FOLD_PIXELS))
    train = _draw(data, data.train, MAX_FOLD_PIXELS - least, seed)
    validation = _draw(data, data.validation, max(least, MAX_FOLD_PIXELS - len(train)), seed)
    return torch.cat([train, validation]), len(train)


def _draw(data: TrainingData, indices: Tensor, count: int, seed: int) -> Tensor:
    """About `count` of some pixels, the same share of each class."""
    drawn = draw_evenly(data.targets[indices].cpu().numpy(), count, seed=seed)
    return indices[torch.from_numpy(drawn).to(indices.device)]


def best_candidate(
    candidates: Sequence[Mapping[str, float]], accuracies: Sequence[float], *, usual: int | None
) -> int:
    """Number of the candidate with the largest steady accuracy; the usual one if its own is nearly as large.

    Of equal candidates it is the first.

    Args:
        candidates: settings by name.
        accuracies: of the candidates on the validation pixels; NaN counts as 0.
        usual: number of the usual candidate; None if there is none.
    """
    steady = steady_accuracies(candidates, accuracies)
    if usual is not None and steady.max() <= steady[usual] + MIN_LEAD:
        return usual
    return int(steady.argmax())


def steady_accuracies(
    candidates: Sequence[Mapping[str, float]], accuracies: Sequence[float]
) -> NDArray[np.float64]:
    """Mean of the accuracy of each candidate and its neighbours on the grid of settings, shape (candidates,).

    Validation pixels lie in few places. The accuracies of settings that are alike differ by chance, and the
    largest one is often far from the best setting. A neighbour differs in one setting, by one step, and has
    the weight `NEIGHBOUR_WEIGHT`.

    Args:
        candidates: settings by name.
        accuracies: of the candidates on the validation pixels; NaN counts as 0.
    """
    steps = [
        {
            name: values.index(settings[name])
            for name, values in _values_of(candidates).items()
            if name in settings
        }
        for settings in candidates
    ]
    found = np.empty(len(candidates))
    for number, own in enumerate(steps):
        weights = np.array([_weight(own, other) for other in steps])
        found[number] = weights @ np.nan_to_num(np.asarray(accuracies)) / weights.sum()
    return found


def _values_of(candidates: Sequence[Mapping[str, float]]) -> dict[str, list[float]]:
    """The values of each setting, ascending."""
    names = dict.fromkeys(name for settings in candidates for name in settings)
    return {name: sorted({settings[name] for settings in candidates if name in settings}) for name in names}


def _weight(own: Mapping[str, int], other: Mapping[str, int]) -> float:
    """Weight of the accuracy of another candidate: 1 for the same one, 0 for one that is no neighbour."""
    if own.keys() != other.keys():
        return 0.0
    distance = sum(abs(own[name] - other[name]) for name in own)
    return {0: 1.0, 1: NEIGHBOUR_WEIGHT}.get(distance, 0.0)
