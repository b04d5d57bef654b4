"""The training loop: reads from top to bottom."""

import math
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.device import has_fast_bfloat16
from hsi_core.errors import DeviceError, HsiError
from hsi_core.evaluation.inference import call_between_layers, choose_batch_size
from hsi_core.inputs.patches import NetworkBatch, PatchSource
from hsi_core.inputs.symmetries import NUM_SYMMETRIES, mean_over_symmetries, turn_all, turn_each
from hsi_core.modelfile.history import EpochRecord, StepRecord, TrainingState
from hsi_core.models.base import PatchNetwork
from hsi_core.models.layers.shared_training import Windows, choose_window, shared_batches
from hsi_core.models.recipe import Recipe
from hsi_core.progress import Progress
from hsi_core.training.checkpoint import load_checkpoint, save_checkpoint


class TrainingError(HsiError, RuntimeError):
    """Training does not get anywhere."""


@dataclass(frozen=True)
class TrainingData:
    """Labelled pixels and their patches.

    Args:
        source: patches of all pixels.
        targets: class index of each pixel, shape (N,), int64, on the source's device.
        train: indices of the training pixels.
        validation: indices of the validation pixels.
        num_classes: K.
        noise_gain: standard deviation of each channel of the tiles under unit noise in the standardised bands, shape
            (channels,).
    """

    source: PatchSource
    targets: Tensor
    train: Tensor
    validation: Tensor
    num_classes: int
    noise_gain: Tensor


Loss = Callable[[Tensor, Tensor], Tensor]
"""From logits (n, K) and the indices of their pixels, shape (n,), to what a step makes smaller."""


def weigh_classes(targets: Tensor, num_classes: int) -> Tensor:
    """Weight of each class, the inverse of its training pixels, such that the mean over the pixels is 1.

    A class without training pixels, which only fine-tuning has, weighs 1: label smoothing looks at it too.
    """
    counts = torch.bincount(targets, minlength=num_classes).float()
    is_there = counts > 0
    weights = len(targets) / (is_there.sum() * counts.clamp(min=1))
    return torch.where(is_there, weights, 1.0)


def label_loss(data: TrainingData, recipe: Recipe) -> Loss:
    """Cross-entropy of the labels, with the recipe's class weights and label smoothing.

    A pixel counts with the weight of its class. The weights of torch's `cross_entropy` also multiply the smoothed part of
    every other class, which makes rare ones likely everywhere: LSGA-ViT fell from 98 to 71 % on Indian Pines.
    """
    targets = data.targets
    weights = weigh_classes(targets[data.train], data.num_classes) if recipe.class_weights else None

    def loss(logits: Tensor, indices: Tensor) -> Tensor:
        reference = targets[indices]
        losses = functional.cross_entropy(
            logits, reference, reduction="none", label_smoothing=recipe.label_smoothing
        )
        if weights is None:
            return losses.mean()
        return (losses * weights[reference]).sum() / weights[reference].sum()

    return loss


def group_weights(network: nn.Module, shares: Mapping[str, float]) -> list[dict[str, Any]]:
    """Parameter groups of the optimizer: weights with the same share of the learning rate.

    Args:
        network: its weights stay in their order.
        shares: share of the learning rate of each weight by its name; 1 where it is not named.
    """
    groups: dict[float, list[nn.Parameter]] = {}
    for name, weight in network.named_parameters():
        groups.setdefault(shares.get(name, 1.0), []).append(weight)
    return [{"params": weights, "share": share} for share, weights in groups.items()]


def set_training_mode(network: nn.Module) -> None:
    """Training mode, but evaluation mode for modules whose weights are all frozen.

    Batch norm would else move its running means while its weights stand still.
    """
    network.train()
    for module in network.modules():
        weights = list(module.parameters(recurse=False))
        if weights and not any(weight.requires_grad for weight in weights):
            module.eval()


def flip_and_turn(patches: Tensor, generator: torch.Generator) -> Tensor:
    """One of the eight symmetries of the square for each patch of (N, K, P, P): no pixel is interpolated."""
    return turn_each(patches, torch.randint(NUM_SYMMETRIES, (len(patches),), generator=generator))


def add_noise(values: Tensor, deviation: Tensor, generator: torch.Generator) -> Tensor:
    """Values with Gaussian noise, whose standard deviation is broadcast over them."""
    return values + deviation * torch.randn(values.shape, generator=generator).to(values.device)


def learning_rate_at(recipe: Recipe, step: float, num_steps: int) -> float:
    """Learning rate of a step: constant, or half a cosine from the start to zero."""
    if not recipe.is_cosine:
        return recipe.learning_rate
    return recipe.learning_rate * 0.5 * (1.0 + math.cos(math.pi * step / num_steps))


def batches(indices: Tensor, size: int, generator: torch.Generator) -> Iterator[Tensor]:
    """Shuffled batches; a single pixel at the end joins the batch before, because batch norm cannot take one."""
    order = indices[torch.randperm(len(indices), generator=generator).to(indices.device)]
    starts = list(range(0, len(order), size))
    if len(starts) > 1 and len(order) - starts[-1] == 1:
        starts.pop()
    for start, stop in zip(starts, [*starts[1:], len(order)], strict=True):
        yield order[start:stop]


@torch.inference_mode()
def predict_patches(
    network: PatchNetwork, source: PatchSource, indices: Tensor, *, is_averaged: bool = False
) -> Tensor:
    """Logits (n, classes) of pixels from their patches, in eval mode; averaged over turns and flips where asked."""
    network.eval()

    def logits_of(patches: Tensor, *spectra: Tensor) -> Tensor:
        if not is_averaged:
            logits: Tensor = network(patches, *spectra).float()
            return logits
        return mean_over_symmetries(
            lambda symmetry: network(turn_all(patches, symmetry), *spectra).float(), axis=1
        )

    at_once = choose_batch_size(network, indices.device)
    return torch.cat([logits_of(*source.gather(part)) for part in torch.split(indices, at_once)])


def _seed_epoch(seed: int, epoch: int) -> torch.Generator:
    """Seed everything random in an epoch from its number, so that going on after a kill needs no other state."""
    mixed = int(np.random.SeedSequence([seed, epoch]).generate_state(1, dtype=np.uint64)[0] >> np.uint64(1))
    torch.manual_seed(mixed)  # dropout
    return torch.Generator().manual_seed(mixed)


def _prepare(
    part: Tensor | Windows, source: PatchSource, recipe: Recipe, noise: Tensor, generator: torch.Generator
) -> tuple[NetworkBatch, Tensor]:
    """What the network is called with for pixels or windows, augmented, and the indices of the pixels."""
    if isinstance(part, Windows):
        if recipe.augment:
            part = part.turn(torch.randint(NUM_SYMMETRIES, (len(part.inputs),), generator=generator))
        windows = part.inputs
        if recipe.spectral_noise:
            windows = add_noise(windows, noise[:, None, None], generator)
        return (windows, part.pixels >= 0), part.indices()
    patches, *spectra = source.gather(part)
    if recipe.augment:
        patches = flip_and_turn(patches, generator)
    if recipe.spectral_noise:
        num_components = patches.shape[1]
        patches = add_noise(patches, noise[:num_components, None, None], generator)
        spectra = [add_noise(values, noise[num_components:], generator) for values in spectra]
    return (patches, *spectra), part


def train_network(
    network: PatchNetwork,
    data: TrainingData,
    *,
    recipe: Recipe,
    seed: int,
    has_mixed_precision: bool,
    is_shared: bool = False,
    checkpoint: Path | None,
    fingerprint: str,
    progress: Progress,
    loss_of: Loss | None = None,
    rate_shares: Mapping[str, float] | None = None,
    after_epoch: Callable[[EpochRecord], None] | None = None,
) -> TrainingState:
    """Train until validation stops getting better, and leave the best weights in the network.

    Without validation pixels every epoch runs and the last one is kept.

    Args:
        network: on the device of the data.
        data: pixels and patches.
        recipe: settings.
        seed: of everything random.
        has_mixed_precision: multiply in bfloat16 where the device does so fast (`has_fast_bfloat16`), float32
            elsewhere. The caller decides: the train task asks for it on a GPU only. Validation is always float32.
        is_shared: take windows instead of patches (`shared_training`); the network must be able to.
        checkpoint: where the state is kept after each epoch; removed by the caller. None: nowhere.
        fingerprint: identifies data and settings.
        progress: reports, and tells when to stop.
        loss_of: what is made smaller; `label_loss` if not given.
        rate_shares: share of the learning rate of each weight by its name; 1 where it is not named.
        after_epoch: called with each epoch that ends; ends the training by what it raises.

    Returns:
        History of the epochs and of every step, number of the best epoch and its weights.

    Raises:
        TrainingError: the loss is no number.
        DeviceError: the device has too little memory.
    """
    optimizer = torch.optim.AdamW(
        group_weights(network, rate_shares or {}),
        lr=recipe.learning_rate,
        weight_decay=recipe.weight_decay,
        fused=False,
    )
    state = None
    if checkpoint is not None:
        state = load_checkpoint(
            checkpoint, fingerprint=fingerprint, network=network, optimizer=optimizer, progress=progress
        )
    if state is not None:
        progress.info(f"Going on after epoch {len(state.history)} of a training that was interrupted.")
    else:
        state = TrainingState(history=[], best_epoch=0, best_weights={})
    targets, device = data.targets, data.targets.device
    loss_of = loss_of or label_loss(data, recipe)
    steps_per_epoch = max(math.ceil(len(data.train) / recipe.batch_size), 1)
    num_steps = recipe.epochs * steps_per_epoch
    noise = recipe.spectral_noise * data.noise_gain.to(device)
    has_bf16 = has_mixed_precision and has_fast_bfloat16(device)
    call_between_layers(network, progress.check)
    message = "Training"
    side = choose_window(data.source, data.train, recipe.batch_size) if is_shared else 0

    for epoch in range(len(state.history) + 1, recipe.epochs + 1):
        if state.best_epoch and epoch - state.best_epoch > recipe.patience:
            break
        epoch_started = time.perf_counter()
        generator = _seed_epoch(seed, epoch)
        set_training_mode(network)
        total, num_right, num_seen = 0.0, 0, 0
        parts: Iterator[Tensor | Windows] = (
            shared_batches(
                data.source, data.train, batch_size=recipe.batch_size, side=side, generator=generator
            )
            if is_shared
            else batches(data.train, recipe.batch_size, generator)
        )
        for number, part in enumerate(parts):
            done = num_seen / len(data.train) * steps_per_epoch if is_shared else number
            step = (epoch - 1) * steps_per_epoch + done
            progress.report(step / num_steps, message, has_time_left=True)
            step_started = time.perf_counter()
            try:
                inputs, indices = _prepare(part, data.source, recipe, noise, generator)
                for group in optimizer.param_groups:
                    group["lr"] = group["share"] * learning_rate_at(recipe, step, num_steps)
                with torch.autocast(device.type, dtype=torch.bfloat16, enabled=has_bf16):
                    logits = network.forward_shared(*inputs) if is_shared else network(*inputs)
                    loss = loss_of(logits, indices)
                optimizer.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                optimizer.step()
            except torch.OutOfMemoryError as error:
                raise DeviceError(
                    f"The graphics card has too little memory for batches of {recipe.batch_size} patches; choose "
                    "smaller batches or patches."
                ) from error
            step_loss, step_right = float(loss.detach()), int((logits.argmax(1) == targets[indices]).sum())
            total += step_loss * len(indices)
            num_right += step_right
            num_seen += len(indices)
            state.steps.append(
                StepRecord(step_loss, step_right / len(indices), seconds=time.perf_counter() - step_started)
            )
        mean_loss = total / len(data.train)
        if not math.isfinite(mean_loss):
            raise TrainingError(
                f"The loss became {mean_loss} in epoch {epoch}; choose a smaller learning rate (it was "
                f"{recipe.learning_rate:g}) or standardise the bands."
            )
        validation_loss = validation_accuracy = math.nan
        if len(data.validation):
            logits = predict_patches(network, data.source, data.validation)
            reference = targets[data.validation]
            validation_loss = float(functional.cross_entropy(logits, reference))
            validation_accuracy = float((logits.argmax(1) == reference).float().mean())
        record = EpochRecord(
            epoch=epoch,
            loss=mean_loss,
            validation_loss=validation_loss,
            validation_accuracy=validation_accuracy,
            accuracy=num_right / len(data.train),
            seconds=time.perf_counter() - epoch_started,
        )
        best = state.history[state.best_epoch - 1] if state.best_epoch else None
        state.history.append(record)
        is_better = best is None or (record.validation_accuracy, -record.validation_loss) > (
            best.validation_accuracy,
            -best.validation_loss,
        )
        if is_better or not len(data.validation):
            state.best_epoch = epoch
            state.best_weights = {
                name: value.detach().cpu().clone() for name, value in network.state_dict().items()
            }
        if checkpoint is not None:
            save_checkpoint(
                checkpoint, fingerprint=fingerprint, state=state, network=network, optimizer=optimizer
            )
        if after_epoch is not None:
            after_epoch(record)
        message = f"Epoch {epoch} of at most {recipe.epochs}: loss {mean_loss:.3f}"
        if len(data.validation):
            best_accuracy = state.history[state.best_epoch - 1].validation_accuracy
            message += (
                f", validation accuracy {100 * validation_accuracy:.1f} %, best {100 * best_accuracy:.1f} %"
            )
        progress.report(epoch / recipe.epochs, message, has_time_left=True)

    network.load_state_dict(state.best_weights)
    network.eval()
    return state
