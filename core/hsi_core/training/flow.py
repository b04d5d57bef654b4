"""One training from fresh weights to a model file: the flow of Train, Fine-tune, Distil and Tune.

A `TrainingRun` describes a training. `TrainingRun.train` trains the network, and resumes an interrupted
training only if nothing that matters has changed. `train_and_save` adds the statistics of the scene, the
accuracies, the model card, the report and the model file, and says the verdict.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Generic, TypeVar

import torch

from hsi_core import __version__
from hsi_core.accuracy.calibration import Calibration
from hsi_core.errors import SceneError
from hsi_core.evaluation.inference import checked_between_layers
from hsi_core.fingerprint import fingerprint_of
from hsi_core.inputs.reduction import Reduction
from hsi_core.language import Text, tr
from hsi_core.modelfile.history import EpochRecord, TrainingState
from hsi_core.modelfile.model_file import ModelCard, save_model
from hsi_core.modelfile.places import TrainingPlaces
from hsi_core.models.base import PatchNetwork
from hsi_core.models.fitted import is_fitted
from hsi_core.models.recipe import Recipe
from hsi_core.outputs import checkpoint_path
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.training.calibration import calibrate_network
from hsi_core.training.checkpoint import kept_for_resume
from hsi_core.training.data import TrainingData
from hsi_core.training.fitting import fit_network
from hsi_core.training.loop import train_network
from hsi_core.training.loss import Loss
from hsi_core.training.pixels import TrainingSet
from hsi_core.training.prediction import predict_patches
from hsi_core.training.statistics import collect_scene_statistics
from hsi_core.training.surroundings import UNTRAINED, choose_surroundings, use_chosen
from hsi_core.training.verdict import say_verdict


@dataclass(frozen=True)
class Trained:
    """A network after its training.

    Args:
        state: epochs, steps and best weights.
        settings: settings of the training, as the model card lists them.
        chosen: settings that the validation pixels chose: those of a baseline, or `side` of the surroundings.
        calibration: on the validation pixels, before a training on all labels; None if they are too few.
    """

    state: TrainingState
    settings: dict[str, Any]
    chosen: Mapping[str, float] = field(default_factory=dict)
    calibration: Calibration | None = None


@dataclass(frozen=True)
class TrainingRun:
    """Everything that one training depends on.

    Args:
        network: on the device of the data, with the weights that the training starts from.
        data: pixels of the training loop.
        recipe: settings of the training loop.
        seed: of everything random.
        has_mixed_precision: see `train_network`.
        conditions: everything else that the result depends on: pixels, classes, reduction, other models. A
            training resumes only under the same conditions.
        settings: settings besides the recipe, as the model card lists them.
        is_shared: train on windows instead of patches.
        loss_of: the loss; that of the labels if not given.
        rate_shares: see `train_network`.
        chosen: `Trained.chosen` of an earlier training: these settings are used, and validation pixels are
            not needed.
    """

    network: PatchNetwork
    data: TrainingData
    recipe: Recipe
    seed: int
    has_mixed_precision: bool
    conditions: Mapping[str, Any]
    settings: Mapping[str, Any] = field(default_factory=dict)
    is_shared: bool = False
    loss_of: Loss | None = None
    rate_shares: Mapping[str, float] = field(default_factory=dict)
    chosen: Mapping[str, float] | None = None

    def card_settings(self) -> dict[str, Any]:
        """Settings of the training, as the model card lists them."""
        found = self.recipe.to_settings() | dict(self.settings)
        found["mixed_precision"] = self.has_mixed_precision
        if self.is_shared:
            found["shared_training"] = True
        return found

    def fingerprint(self) -> str:
        """Digest of everything that the result depends on; a checkpoint with another digest is not used."""
        return fingerprint_of(
            core=__version__,
            torch=torch.__version__,
            settings=self.card_settings(),
            seed=self.seed,
            device=self.data.targets.device.type,
            rate_shares=dict(self.rate_shares),
            **self.conditions,
        )

    def train(
        self,
        *,
        checkpoint: Path | None,
        progress: Progress,
        after_epoch: Callable[[EpochRecord], None] | None = None,
    ) -> Trained:
        """Train the network, or fit it if it is a baseline; the best weights stay in it.

        Args:
            checkpoint: file for the state after each epoch; None: no checkpoint.
            progress: reports, and tells when to stop.
            after_epoch: called after each epoch; an error that it raises ends the training.

        Raises:
            TrainingError: the loss is not a finite number.
            DeviceError: the device has too little memory.
        """
        if is_fitted(self.network):
            fitted, settings, chosen = fit_network(
                self.network,
                self.data,
                recipe=self.recipe,
                seed=self.seed,
                chosen=self.chosen,
                progress=progress,
            )
            return Trained(fitted, settings | dict(self.settings), chosen)
        side = None if self.chosen is None else self.chosen.get("side")
        start = {name: value.clone() for name, value in self.network.state_dict().items()}
        if side == UNTRAINED:
            self.network.eval()
            weights = {name: value.cpu() for name, value in start.items()}
            return Trained(
                TrainingState(history=[], best_epoch=0, best_weights=weights), self.card_settings()
            )
        if self.network.surroundings:
            self.network.use_surroundings(self.network.surroundings[-1])  # each epoch is validated with all
        state = train_network(
            self.network,
            self.data,
            recipe=self.recipe,
            seed=self.seed,
            has_mixed_precision=self.has_mixed_precision,
            is_shared=self.is_shared,
            checkpoint=checkpoint,
            fingerprint="" if checkpoint is None else self.fingerprint(),
            progress=progress,
            loss_of=self.loss_of,
            rate_shares=self.rate_shares,
            after_epoch=after_epoch,
        )
        settings = self.card_settings()
        if side is not None:
            return Trained(use_chosen(self.network, state, int(side)), settings)
        if not self.network.surroundings:
            return Trained(state, settings)
        state, settings["surroundings"], side = choose_surroundings(
            self.network, self.data, state, start=start, progress=progress
        )
        return Trained(state, settings, {"side": side})


@dataclass(frozen=True)
class SceneInputs:
    """How a network sees its training scene; the model file keeps it.

    Args:
        path: the scene.
        bands: band numbers that the network uses, in its order.
        reduction: scaling and principal components.
        pixels: labelled pixels of the scene.
        earlier: places that the network has been trained on before, or that its teachers were.
    """

    path: Path
    bands: Sequence[int]
    reduction: Reduction
    pixels: TrainingSet
    earlier: Sequence[TrainingPlaces] = ()

    def find_places(self, progress: Progress) -> list[TrainingPlaces]:
        """Places of all training pixels, with the grid of each scene.

        If the scene cannot be read any more, its places are missing and a warning says so.
        """
        earlier = [replace(part, codes=None) for part in self.earlier]  # their classes may be others
        try:
            with open_scene(self.path) as scene:
                grid = scene.grid
        except SceneError as error:
            progress.warning(
                tr(
                    "The model file does not keep the places of its training pixels, so that Assess "
                    "cannot tell "
                    "them from test pixels: {error}",
                    error=error,
                )
            )
            return earlier
        where = self.pixels.pixels[self.pixels.train]
        codes = self.pixels.class_table.to_codes(self.pixels.targets[self.pixels.train])
        return [TrainingPlaces.of(grid, where, codes, scene=self.path.name), *earlier]


@dataclass(frozen=True)
class Refitted:
    """A network that was trained again on all labelled pixels.

    Args:
        network: with its final weights.
        inputs: how it sees the scene.
        trained: the first training, with the final weights.
    """

    network: PatchNetwork
    inputs: SceneInputs
    trained: Trained


Assessed = TypeVar("Assessed")


@dataclass(frozen=True)
class Description(Generic[Assessed]):
    """How a task assesses and describes a trained network; each part is a function of the ones before.

    Args:
        assess: measures the accuracies.
        make_card: writes the model card.
        make_page: writes the report; its last argument is the duration of the whole call in seconds.
    """

    assess: Callable[[], Assessed]
    make_card: Callable[[Trained, Assessed], ModelCard]
    make_page: Callable[[ModelCard, TrainingState, Assessed, float], str]


@dataclass(frozen=True)
class Stages:
    """Shares of the progress, 0..1, at which the steps of `train_and_save` begin or end.

    Args:
        prepared: the training begins.
        trained: the training ends, the second one included.
        sampled: the statistics of the scene are complete.
    """

    prepared: float
    trained: float
    sampled: float = 1.0


def train_and_save(
    run: TrainingRun,
    inputs: SceneInputs,
    description: Description[Assessed],
    *,
    model: Path,
    report: Path | None,
    stages: Stages,
    started: float,
    refit: Callable[[Trained, Progress], Refitted] | None = None,
    progress: Progress,
) -> tuple[ModelCard, Assessed]:
    """Train a network, assess it, and write its model file and its report: both appear, or neither.

    A killed training keeps its checkpoint beside the model file; the same call resumes it.

    Args:
        run: what to train, and how.
        inputs: scene, bands and reduction of the network.
        description: how to assess and describe the trained network.
        model: model file to write.
        report: report to write, if any.
        stages: progress of the steps.
        started: time of `time.monotonic` at which the task began.
        refit: trains the network again on all labelled pixels, if it shall be.
        progress: reports, and tells when to stop.

    Returns:
        The model card and the accuracies.

    Raises:
        TrainingError: the loss is not a finite number.
        DeviceError: the device has too little memory.
        OutputError: a file cannot be written.
    """
    checkpoint, device = checkpoint_path(model), run.data.targets.device
    first_end = stages.trained if refit is None else (stages.prepared + stages.trained) / 2.0
    with kept_for_resume(checkpoint):
        trained = run.train(checkpoint=checkpoint, progress=progress.stage(stages.prepared, first_end))
        with checked_between_layers(run.network, progress.check):
            validation_logits = predict_patches(run.network, run.data.source, run.data.validation)
        # The pixels of this scene come first; a fine-tuning may add those of the old scene.
        of_scene = validation_logits[: len(inputs.pixels.validation)].cpu().numpy()
        notes: list[Text] = []
        calibrated = calibrate_network(inputs.pixels, of_scene, say=notes.append)
        found, scores = calibrated or (None, None)
        trained = replace(trained, calibration=found)
        final = Refitted(run.network, inputs, trained)
        if refit is not None:
            final = refit(trained, progress.stage(first_end, stages.trained))
        places = final.inputs.find_places(progress)
        statistics = collect_scene_statistics(
            final.inputs.path,
            validation_logits,
            bands=final.inputs.bands,
            reduction=final.inputs.reduction,
            network=final.network,
            device=device,
            seed=run.seed,
            progress=progress.stage(stages.trained, stages.sampled),
        )
        assessed = description.assess()
        card = description.make_card(final.trained, assessed)
        html = ""
        if report is not None:
            html = description.make_page(card, final.trained.state, assessed, time.monotonic() - started)
        save_model(
            model,
            card=card,
            weights=final.trained.state.best_weights,
            reduction=final.inputs.reduction,
            statistics=statistics,
            validation=scores,
            places=places,
            report=report,
            html=html,
        )
    say_verdict(card, progress)  # before all else that there is to say about the result
    for note in notes:
        progress.info(note)
    return card, assessed
