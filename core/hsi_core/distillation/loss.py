"""The loss of a student: cross-entropy of the labels, and divergence from the softened probabilities of the teachers.

Source: Hinton, Vinyals, Dean (2015), "Distilling the knowledge in a neural network", arXiv:1503.02531. There,
as here, the soft loss is multiplied by the square of the temperature, because its gradients shrink by that
factor.
"""

import torch
from torch import Tensor
from torch.nn import functional

from hsi_core.models.recipe import Recipe
from hsi_core.training.data import TrainingData
from hsi_core.training.loss import Loss, label_loss


def soften(logits: Tensor, temperature: float) -> Tensor:
    """Mean over the teachers of softmax(z / T): (M, N, K) to (N, K)."""
    return (logits / temperature).softmax(-1).mean(0)


def soft_loss(logits: Tensor, targets: Tensor, temperature: float) -> Tensor:
    """T^2 KL(p || q), averaged over the pixels, with q = softmax(z / T).

    Args:
        logits: z of the student, shape (n, K).
        targets: p of the teachers at the same temperature, shape (n, K).
        temperature: T, above 0; 1 does not change the probabilities.
    """
    log_probabilities = (logits / temperature).log_softmax(-1)
    return temperature**2 * functional.kl_div(log_probabilities, targets, reduction="batchmean")


def distillation_loss(
    data: TrainingData,
    recipe: Recipe,
    *,
    soft_targets: Tensor,
    is_labelled: Tensor,
    temperature: float,
    soft_weight: float,
) -> Loss:
    """Weighted sum: w T^2 KL(p || q) over all pixels of a batch + (1 - w) cross-entropy over its labelled pixels.

    Args:
        data: its training pixels are labelled and unlabelled.
        recipe: class weights and label smoothing of the cross-entropy.
        soft_targets: p of every pixel, shape (N, K); see `soften`.
        is_labelled: mask of the pixels with a label, shape (N,).
        temperature: T.
        soft_weight: w, 0..1.
    """
    labelled = TrainingData(
        data.source,
        data.targets,
        data.train[is_labelled[data.train]],
        data.validation,
        data.num_classes,
        data.noise_gain,
    )
    hard_loss = label_loss(labelled, recipe)

    def loss(logits: Tensor, indices: Tensor) -> Tensor:
        soft = soft_loss(logits.float(), soft_targets[indices], temperature)
        chosen = is_labelled[indices]
        if soft_weight == 1.0 or not bool(chosen.any()):
            return soft_weight * soft
        return soft_weight * soft + (1.0 - soft_weight) * hard_loss(logits[chosen], indices[chosen])

    return loss


def ensemble_probabilities(logits: Tensor) -> Tensor:
    """Mean of the probabilities of the teachers, (M, N, K) to (N, K)."""
    return soften(logits, 1.0)


def agreement(first: Tensor, second: Tensor) -> float:
    """Share of pixels to which two sets of logits or probabilities (N, K) assign the same class, 0..1."""
    return float((first.argmax(1) == second.argmax(1)).float().mean()) if len(first) else float(torch.nan)
