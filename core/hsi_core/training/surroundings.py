"""The choice of the surroundings that a trained network uses, by its validation pixels."""

import dataclasses

from torch import Tensor
from torch.nn import functional

from hsi_core.language import Text, listed, tr
from hsi_core.modelfile.history import TrainingState
from hsi_core.models.base import PatchNetwork
from hsi_core.progress import Progress
from hsi_core.training.data import TrainingData
from hsi_core.training.prediction import predict_patches

UNTRAINED = 0
"""Stands for the network before the training, where a side of surroundings is expected."""


def choose_surroundings(
    network: PatchNetwork,
    data: TrainingData,
    state: TrainingState,
    *,
    start: dict[str, Tensor],
    progress: Progress,
) -> tuple[TrainingState, str, int]:
    """Keep the weights of the best epoch with the surroundings that the validation pixels choose.

    The candidates are the network before the training, and the best weights with each side of the
    surroundings. The highest accuracy on the validation pixels decides; of equal ones, the smaller side. The
    loss does not decide: before the training, the scores are less certain than after it, so that on hard
    validation pixels their loss is smaller though fewer of them are right.

    Args:
        network: holds the best weights; it holds the chosen ones afterwards.
        data: pixels of the training.
        state: of the finished training.
        start: weights before the first step.
        progress: receives the choice.

    Returns:
        The state with the chosen weights, the choice in words, and the chosen side; `UNTRAINED` for the
        network before the training. Without validation pixels, the same state and the largest surroundings.
    """
    if not len(data.validation):
        return state, _describe(network.surroundings[-1]), network.surroundings[-1]
    reference = data.targets[data.validation]
    best = {name: value.clone() for name, value in network.state_dict().items()}
    candidates = [(start, UNTRAINED), *((best, side) for side in network.surroundings)]
    losses, accuracies = list[float](), list[float]()
    for candidate in candidates:
        _take(network, *candidate)
        logits = predict_patches(network, data.source, data.validation)
        losses.append(float(functional.cross_entropy(logits, reference)))
        accuracies.append(float((logits.argmax(1) == reference).float().mean()))
    kept = accuracies.index(max(accuracies))
    _take(network, *candidates[kept])
    network.eval()
    names = [tr("before the training"), *(_describe(side) for side in network.surroundings)]
    described = [
        tr("{name} {accuracy:.1f} %", name=name, accuracy=100 * value)
        for name, value in zip(names, accuracies, strict=True)
    ]
    words = (
        tr("Validation accuracy with surroundings: {accuracies}. Chosen: {chosen}.")
        if kept
        else tr(
            "Validation accuracy with surroundings: {accuracies}. Chosen: {chosen}, because nothing that was "
            "learned is better."
        )
    )
    progress.info(tr(words, accuracies=listed(described), chosen=names[kept]))
    record = dataclasses.replace(
        state.history[state.best_epoch - 1],
        validation_loss=losses[kept],
        validation_accuracy=accuracies[kept],
    )
    history = [*state.history[: state.best_epoch - 1], record, *state.history[state.best_epoch :]]
    kept_weights = {name: value.detach().cpu().clone() for name, value in network.state_dict().items()}
    return (
        dataclasses.replace(state, history=history, best_weights=kept_weights),
        names[kept],
        candidates[kept][1],
    )


def use_chosen(network: PatchNetwork, state: TrainingState, side: int) -> TrainingState:
    """Use the surroundings of a side that was chosen before, and return the state with it.

    Args:
        network: after a training that was not validated.
        state: of this training.
        side: the side of the surroundings.
    """
    network.use_surroundings(side)
    weights = {name: value.detach().cpu().clone() for name, value in network.state_dict().items()}
    return dataclasses.replace(state, best_weights=weights)


def _take(network: PatchNetwork, weights: dict[str, Tensor], side: int) -> None:
    """Load weights, and use the surroundings of a side; the start has its own side."""
    network.load_state_dict(weights)
    if side != UNTRAINED:
        network.use_surroundings(side)


def _describe(side: int) -> Text:
    return tr("pixel alone") if side == 1 else tr("{side} x {side}", side=side)
