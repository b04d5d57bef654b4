"""Fitting a baseline: its settings are chosen on the validation pixels, which it is never fitted to."""

import dataclasses
import time
from functools import partial
from typing import Any

from torch import Tensor
from torch.nn import functional

from hsi_core.evaluation.inference import call_between_layers
from hsi_core.modelfile.history import EpochRecord, TrainingState
from hsi_core.models.fitted import FittedNetwork
from hsi_core.models.recipe import Recipe
from hsi_core.progress import Progress
from hsi_core.training.loop import TrainingData, predict_patches


def describe_settings(settings: dict[str, float]) -> str:
    """Settings of a candidate as people say them: "C = 10, gamma = 0.00123"."""
    return ", ".join(f"{name} = {value:.3g}" for name, value in settings.items())


def warn_of_unused(network: FittedNetwork, recipe: Recipe, progress: Progress) -> None:
    """Say which of the user's settings do nothing for a baseline."""
    own = next(iter(network.recipes.values()))
    changed = [
        field.name.replace("_", " ")
        for field in dataclasses.fields(Recipe)
        if field.name not in network.used_settings and getattr(recipe, field.name) != getattr(own, field.name)
    ]
    if changed:
        progress.warning(
            f"{network.title} is fitted at once and not in epochs: what was set for {', '.join(changed)} is not used."
        )


def _measure(network: FittedNetwork, data: TrainingData, indices: Tensor) -> tuple[float, float]:
    """Log loss and overall accuracy on some pixels."""
    logits, reference = predict_patches(network, data.source, indices), data.targets[indices]
    return (
        float(functional.cross_entropy(logits, reference)),
        float((logits.argmax(1) == reference).float().mean()),
    )


def fit_network(
    network: FittedNetwork, data: TrainingData, *, recipe: Recipe, seed: int, progress: Progress
) -> tuple[TrainingState, dict[str, Any]]:
    """Fit a baseline with each candidate's settings, and leave the one in it that does best on the validation pixels.

    Best is the overall accuracy; of equally good ones the first candidate is kept. The winner is not fitted again with
    the validation pixels, so that its accuracy on them stays one on pixels that it has not seen.

    Args:
        network: on the device of the data.
        data: pixels and spectra.
        recipe: settings.
        seed: of everything random.
        progress: reports, and tells when to stop: at once, while a fit that is under way is left to itself.

    Returns:
        A history of one epoch with the winner's log losses, and what the model card says of the settings.
    """
    started = time.perf_counter()
    warn_of_unused(network, recipe, progress)
    call_between_layers(network, progress.check)
    (patches,) = data.source.gather(data.train)
    spectra, targets = patches[:, :, 0, 0].cpu().numpy(), data.targets[data.train].cpu().numpy()
    candidates = network.candidates(spectra)
    best: tuple[float, dict[str, float]] | None = None
    weights: dict[str, Tensor] = {}
    for number, settings in enumerate(candidates):
        message = f"Fitting {number + 1} of {len(candidates)}: {describe_settings(settings)}"
        if best is not None:
            message += f"; best validation accuracy so far {100 * best[0]:.1f} %"
        progress.report(number / len(candidates), message)
        estimator = network.make_estimator(settings, has_class_weights=recipe.class_weights, seed=seed)
        progress.wait_for(partial(estimator.fit, spectra, targets))
        network.take_over(estimator)
        _, accuracy = _measure(network, data, data.validation)
        if best is None or accuracy > best[0]:
            best = accuracy, settings
            weights = {name: value.detach().cpu().clone() for name, value in network.state_dict().items()}
    chosen = best[1] if best else {}
    network.load_state_dict(weights)
    network.eval()
    loss, training_accuracy = _measure(network, data, data.train)
    validation_loss, accuracy = _measure(network, data, data.validation)
    progress.info(
        f"Taken: {describe_settings(chosen)}, with a validation accuracy of {100 * accuracy:.1f} %, the best of "
        f"{len(candidates)}."
        if len(candidates) > 1
        else f"Fitted: {describe_settings(chosen)}, with a validation accuracy of {100 * accuracy:.1f} %."
    )
    record = EpochRecord(
        epoch=1,
        loss=loss,
        validation_loss=validation_loss,
        validation_accuracy=accuracy,
        accuracy=training_accuracy,
        seconds=time.perf_counter() - started,
    )
    used = {name: getattr(recipe, name) for name in sorted(network.used_settings)}
    return TrainingState(history=[record], best_epoch=1, best_weights=weights), used | chosen
