"""The training loop, from top to bottom: epochs, steps, validation, and the choice of the best epoch."""

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
from hsi_core.evaluation.inference import checked_between_layers
from hsi_core.evaluation.threads import one_thread
from hsi_core.inputs.patches import PatchSource, SummarySource
from hsi_core.language import tr
from hsi_core.modelfile.history import EpochRecord, StepRecord, TrainingState
from hsi_core.models.base import PatchNetwork
from hsi_core.models.layers.shared_training import Windows, choose_window, shared_batches
from hsi_core.models.recipe import Recipe
from hsi_core.progress import Progress
from hsi_core.training.augmentation import augmented_batch
from hsi_core.training.checkpoint import load_checkpoint, save_checkpoint
from hsi_core.training.data import TrainingData, find_source
from hsi_core.training.loss import Loss, label_loss
from hsi_core.training.prediction import predict_patches


class TrainingError(HsiError, RuntimeError):
    """The loss of a training is not a finite number."""


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
    """Train until validation no longer improves, and leave the best weights in the network.

    Without validation pixels every epoch runs and the last one is kept.

    Args:
        network: on the device of the data.
        data: pixels and patches.
        recipe: settings.
        seed: of everything random.
        has_mixed_precision: multiply in bfloat16 where the device is fast at it (`has_fast_bfloat16`), and in
            float32 elsewhere. The caller decides: the tasks ask for it on a GPU only. Validation is always
            float32.
        is_shared: train on windows instead of patches (`shared_training`); the network must support it.
        checkpoint: file for the state after each epoch; the caller removes it. None: no checkpoint.
        fingerprint: identifies data and settings.
        progress: reports, and tells when to stop.
        loss_of: the loss; `label_loss` if not given.
        rate_shares: share of the learning rate of each weight, by the name of the weight; 1 if not named.
        after_epoch: called after each epoch; an error that it raises ends the training.

    Returns:
        History of the epochs and of every step, number of the best epoch and its weights.

    Raises:
        TrainingError: the loss is not a finite number.
        DeviceError: the device has too little memory.
    """
    optimizer = _make_optimizer(network, recipe, rate_shares or {}, progress)
    state = _resume(checkpoint, fingerprint, network, optimizer, progress)
    loop = _Loop(
        network=network,
        data=data,
        source=data.source if is_shared else find_source(network, data.source),
        recipe=recipe,
        seed=seed,
        optimizer=optimizer,
        loss_of=loss_of or label_loss(data, recipe),
        has_bfloat16=has_mixed_precision and has_fast_bfloat16(data.targets.device),
        window=choose_window(data.source, data.train, recipe.batch_size) if is_shared else None,
        progress=progress,
    )
    message: str = tr("Training")
    with checked_between_layers(network, progress.check), one_thread(is_wanted=network.has_summary):
        for epoch in range(len(state.history) + 1, recipe.epochs + 1):
            if state.best_epoch and epoch - state.best_epoch > recipe.patience:
                break
            record = loop.run_epoch(epoch, state.steps, message)
            state.history.append(record)
            if is_better(record, state):
                state.best_epoch, state.best_weights = epoch, _copy_weights(network)
            if checkpoint is not None:
                save_checkpoint(
                    checkpoint, fingerprint=fingerprint, state=state, network=network, optimizer=optimizer
                )
            if after_epoch is not None:
                after_epoch(record)
            message = _describe_epoch(state, recipe)
            progress.report(epoch / recipe.epochs, message, has_time_left=True)
    network.load_state_dict(state.best_weights)
    network.eval()
    return state


def _resume(
    checkpoint: Path | None,
    fingerprint: str,
    network: PatchNetwork,
    optimizer: torch.optim.Optimizer,
    progress: Progress,
) -> TrainingState:
    """The state in a checkpoint of the same training, or the state before the first epoch."""
    state = None
    if checkpoint is not None:
        state = load_checkpoint(
            checkpoint, fingerprint=fingerprint, network=network, optimizer=optimizer, progress=progress
        )
    if state is None:
        return TrainingState(history=[], best_epoch=0, best_weights={})
    progress.info(
        tr("The interrupted training resumes after epoch {num_history}.", num_history=len(state.history))
    )
    return state


@dataclass(frozen=True)
class _Loop:
    """Everything that stays the same from epoch to epoch.

    Args:
        network: on the device of the data.
        data: pixels and patches.
        source: patches of all pixels, or their summaries.
        recipe: settings.
        seed: of everything random.
        optimizer: of the weights of the network.
        loss_of: the loss.
        has_bfloat16: multiply in bfloat16.
        window: side of the windows of shared training; None to train on patches.
        progress: reports, and tells when to stop.
    """

    network: PatchNetwork
    data: TrainingData
    source: PatchSource | SummarySource
    recipe: Recipe
    seed: int
    optimizer: torch.optim.Optimizer
    loss_of: Loss
    has_bfloat16: bool
    window: int | None
    progress: Progress

    @property
    def steps_per_epoch(self) -> int:
        """Number of steps of an epoch; with windows, about that number."""
        return max(math.ceil(len(self.data.train) / self.recipe.batch_size), 1)

    def run_epoch(self, epoch: int, steps: list[StepRecord], message: str) -> EpochRecord:
        """Train for one epoch and validate.

        Args:
            epoch: number, from 1.
            steps: gets a record of each step.
            message: shown while the epoch runs.

        Raises:
            TrainingError: the mean loss is not a finite number.
        """
        started = time.perf_counter()
        generator = seed_epoch(self.seed, epoch)
        set_training_mode(self.network)
        noise = self.recipe.spectral_noise * self.data.noise_gain.to(self.data.targets.device)
        num_train = len(self.data.train)
        total, num_right, num_seen = 0.0, 0, 0
        for number, batch in enumerate(self._batches(generator)):
            done = number if self.window is None else num_seen / num_train * self.steps_per_epoch
            position = (epoch - 1) * self.steps_per_epoch + done
            self.progress.report(
                position / (self.recipe.epochs * self.steps_per_epoch), message, has_time_left=True
            )
            step_started = time.perf_counter()
            loss, step_right, num_pixels = self._step(batch, position, noise, generator)
            total += loss * num_pixels
            num_right += step_right
            num_seen += num_pixels
            steps.append(
                StepRecord(loss, step_right / num_pixels, seconds=time.perf_counter() - step_started)
            )
        mean_loss = total / num_train
        if not math.isfinite(mean_loss):
            raise TrainingError(
                tr(
                    "The loss became {loss} in epoch {epoch}; choose a smaller learning rate (it was "
                    "{rate:g}) or standardise the bands.",
                    loss=mean_loss,
                    epoch=epoch,
                    rate=self.recipe.learning_rate,
                )
            )
        validation_loss, validation_accuracy = self._validate()
        return EpochRecord(
            epoch=epoch,
            loss=mean_loss,
            validation_loss=validation_loss,
            validation_accuracy=validation_accuracy,
            accuracy=num_right / num_train,
            seconds=time.perf_counter() - started,
        )

    def _batches(self, generator: torch.Generator) -> Iterator[Tensor | Windows]:
        """The shuffled batches of an epoch: indices of pixels, or windows."""
        if self.window is None:
            return batches(self.data.train, self.recipe.batch_size, generator)
        return shared_batches(
            self.data.source,
            self.data.train,
            batch_size=self.recipe.batch_size,
            side=self.window,
            generator=generator,
        )

    def _step(
        self, batch: Tensor | Windows, position: float, noise: Tensor, generator: torch.Generator
    ) -> tuple[float, int, int]:
        """One step of the optimizer: loss before the step, pixels with the right class, and pixels."""
        network, targets, num_steps = (
            self.network,
            self.data.targets,
            self.recipe.epochs * self.steps_per_epoch,
        )
        try:
            inputs, indices = augmented_batch(batch, self.source, self.recipe, noise, generator)
            for group in self.optimizer.param_groups:
                group["lr"] = group["share"] * learning_rate_at(self.recipe, position, num_steps)
            with torch.autocast(targets.device.type, dtype=torch.bfloat16, enabled=self.has_bfloat16):
                logits = network(*inputs) if self.window is None else network.forward_shared(*inputs)
                loss = self.loss_of(logits, indices)
            self.optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            self.optimizer.step()
        except torch.OutOfMemoryError as error:
            raise DeviceError(
                tr(
                    "The graphics card has too little memory for batches of {batch_size} patches; choose "
                    "smaller batches or patches.",
                    batch_size=self.recipe.batch_size,
                )
            ) from error
        num_right = int((logits.argmax(1) == targets[indices]).sum())
        return float(loss.detach()), num_right, len(indices)

    def _validate(self) -> tuple[float, float]:
        """Loss and overall accuracy on the validation pixels; NaN without validation pixels."""
        data = self.data
        if not len(data.validation):
            return math.nan, math.nan
        logits = predict_patches(self.network, self.source, data.validation)
        reference = data.targets[data.validation]
        loss = float(functional.cross_entropy(logits, reference))
        return loss, float((logits.argmax(1) == reference).float().mean())


def is_better(record: EpochRecord, state: TrainingState) -> bool:
    """Whether an epoch is better than the best epoch so far.

    The larger validation accuracy is better. Equal accuracies are decided by the smaller validation loss; of
    equal epochs the first stays the best. Without validation every epoch is better than the ones before.
    """
    if not state.best_epoch or math.isnan(record.validation_accuracy):
        return True
    best = state.history[state.best_epoch - 1]
    return (record.validation_accuracy, -record.validation_loss) > (
        best.validation_accuracy,
        -best.validation_loss,
    )


def _copy_weights(network: nn.Module) -> dict[str, Tensor]:
    return {name: value.detach().cpu().clone() for name, value in network.state_dict().items()}


def _describe_epoch(state: TrainingState, recipe: Recipe) -> str:
    """The last epoch in a few words."""
    record = state.history[-1]
    message = tr(
        "Epoch {epoch} of at most {epochs}: loss {loss:.3f}",
        epoch=record.epoch,
        epochs=recipe.epochs,
        loss=record.loss,
    )
    if math.isnan(record.validation_accuracy):
        return message
    return tr(
        "{message}, validation accuracy {accuracy:.1f} %, best {best:.1f} %",
        message=message,
        accuracy=100 * record.validation_accuracy,
        best=100 * state.history[state.best_epoch - 1].validation_accuracy,
    )


def _make_optimizer(
    network: nn.Module, recipe: Recipe, shares: Mapping[str, float], progress: Progress
) -> torch.optim.Optimizer:
    """The optimizer; with the first one, torch loads its compiler, which takes seconds."""
    made: list[torch.optim.Optimizer] = []

    def make() -> None:
        optimizer = torch.optim.AdamW(
            group_weights(network, shares),
            lr=recipe.learning_rate,
            eps=recipe.adam_epsilon,
            weight_decay=recipe.weight_decay,
            fused=False,
        )
        made.append(optimizer)

    progress.wait_for(make)
    return made[0]


def group_weights(network: nn.Module, shares: Mapping[str, float]) -> list[dict[str, Any]]:
    """Parameter groups of the optimizer: weights with the same share of the learning rate.

    Args:
        network: its weights keep their order.
        shares: share of the learning rate of each weight, by the name of the weight; 1 if not named.
    """
    groups: dict[float, list[nn.Parameter]] = {}
    for name, weight in network.named_parameters():
        groups.setdefault(shares.get(name, 1.0), []).append(weight)
    return [{"params": weights, "share": share} for share, weights in groups.items()]


def set_training_mode(network: nn.Module) -> None:
    """Training mode, but evaluation mode for modules whose weights are all frozen.

    In training mode, batch norm would move its running means although its weights are frozen.
    """
    network.train()
    for module in network.modules():
        weights = list(module.parameters(recurse=False))
        if weights and not any(weight.requires_grad for weight in weights):
            module.eval()


def learning_rate_at(recipe: Recipe, step: float, num_steps: int) -> float:
    """Learning rate of a step: constant but for a decay, or half a cosine from the start to zero.

    Args:
        recipe: settings.
        step: number of the step, from 0.
        num_steps: number of steps of the training.
    """
    if not recipe.is_cosine:
        return recipe.learning_rate / (1.0 + recipe.rate_decay * step)
    return recipe.learning_rate * 0.5 * (1.0 + math.cos(math.pi * step / num_steps))


def batches(indices: Tensor, size: int, generator: torch.Generator) -> Iterator[Tensor]:
    """Shuffled batches; a single last pixel joins the batch before, because batch norm fails on one pixel."""
    order = indices[torch.randperm(len(indices), generator=generator).to(indices.device)]
    starts = list(range(0, len(order), size))
    if len(starts) > 1 and len(order) - starts[-1] == 1:
        starts.pop()
    for start, stop in zip(starts, [*starts[1:], len(order)], strict=True):
        yield order[start:stop]


def seed_epoch(seed: int, epoch: int) -> torch.Generator:
    """Seed everything random in an epoch from its number: a resumed training needs no other random state."""
    mixed = int(np.random.SeedSequence([seed, epoch]).generate_state(1, dtype=np.uint64)[0] >> np.uint64(1))
    torch.manual_seed(mixed)  # dropout
    return torch.Generator().manual_seed(mixed)
