"""The training of one method in one fold, and its test."""

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from hsi_core.accuracy.metrics import confusion_matrix
from hsi_core.classes.table import ClassTable
from hsi_core.crossvalidation.inner import FoldLabels
from hsi_core.crossvalidation.methods import POSITION, Method
from hsi_core.crossvalidation.places import nearest_places
from hsi_core.crossvalidation.scores import FoldScore
from hsi_core.evaluation.cost import measure_cost
from hsi_core.evaluation.inference import checked_between_layers
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.inputs.reduction import Reduction
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.splits.overlap import share_of_touching
from hsi_core.training.flow import Trained, TrainingRun
from hsi_core.training.prediction import predict_patches
from hsi_core.training.preparation import Choice, Preparation, make_network, read_training_pixels

_MEGAPIXEL = 1e6


@dataclass
class Runner:
    """Trains and tests methods; several threads may call it at once.

    Args:
        path: the scene.
        bands: numbers of the bands that are used.
        class_table: all classes of the labels.
        device: where to compute.
        seed: of everything random.
        has_mixed_precision: see `train_network`.
    """

    path: Path
    bands: list[int]
    class_table: ClassTable
    device: torch.device
    seed: int
    has_mixed_precision: bool
    _reductions: dict[tuple[Any, ...], Reduction] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __call__(
        self, methods: Sequence[Method], labels: FoldLabels, *, is_timed: bool, progress: Progress
    ) -> list[FoldScore]:
        """Train once, and test every method of the same base.

        Args:
            methods: with the same base.
            labels: of the fold.
            is_timed: whether the classification is timed.
            progress: reports, receives warnings, and tells when to stop.

        Raises:
            HsiError: a method cannot be trained on the fold.
        """
        choice = methods[0].choice
        if choice is None:
            return [self._run_places(method, labels, progress) for method in methods]
        with open_scene(self.path) as scene, gdal_settings():
            return self._run_network(scene, choice, methods, labels, is_timed=is_timed, progress=progress)

    def _run_places(self, method: Method, labels: FoldLabels, progress: Progress) -> FoldScore:
        """The score of a method that knows no spectrum of a class."""
        progress.check()
        train, test = labels.subsets.train, labels.test
        started = time.perf_counter()
        places, pixels = np.argwhere(train.mask), np.argwhere(test.mask)
        targets = labels.class_table.to_indices(train.codes[train.mask])
        if method.base == POSITION:
            predicted = nearest_places(places, targets, pixels)
        return self._score(
            method, labels, pixels, predicted, num_train=len(places), seconds=time.perf_counter() - started
        )

    def _run_network(
        self,
        scene: Scene,
        choice: Choice,
        methods: Sequence[Method],
        labels: FoldLabels,
        *,
        is_timed: bool,
        progress: Progress,
    ) -> list[FoldScore]:
        prepared = self._prepare(scene, choice, labels, progress)
        pixels, network = prepared.pixels, prepared.network
        data = pixels.to_data()
        started = time.perf_counter()
        trained = TrainingRun(
            network=network,
            data=data,
            recipe=prepared.recipe,
            seed=self.seed,
            has_mixed_precision=self.has_mixed_precision,
            conditions=prepared.conditions(),
        ).train(checkpoint=None, progress=progress.stage(0.1, 0.95))
        seconds = time.perf_counter() - started
        with checked_between_layers(network, progress.check):
            logits = predict_patches(network, pixels.source, torch.from_numpy(pixels.test).to(self.device))
            cost = measure_cost(network, self.device, progress.check) if is_timed else None
        return [
            self._score(
                method,
                labels,
                pixels.pixels[pixels.test],
                logits.argmax(1).cpu().numpy(),
                num_train=len(pixels.train),
                seconds=seconds,
                map_seconds=_MEGAPIXEL / cost.pixels_per_second if cost else None,
                chosen=_chosen(network.has_gradients, trained),
            )
            for method in methods
        ]

    def _prepare(self, scene: Scene, choice: Choice, labels: FoldLabels, progress: Progress) -> Preparation:
        """The new network with the pixels of the fold; folds share a reduction that uses no labels."""
        new = make_network(
            choice,
            num_bands=len(self.bands),
            num_classes=len(labels.class_table),
            seed=self.seed,
            device=self.device,
            progress=progress,
        )
        recipe = new.recipe
        # Everything but the labels that a reduction depends on.
        pretreatment = getattr(recipe, "pretreatment", None)
        key = (recipe.standardize, recipe.whiten, recipe.inputs, new.num_components, pretreatment)

        def read(reduction: Reduction | None) -> Preparation:
            return read_training_pixels(
                scene,
                new,
                labels.subsets,
                bands=self.bands,
                class_table=labels.class_table,
                reduction=reduction,
                device=self.device,
                progress=progress,
                until=0.1,
            )

        if recipe.reduction != "pca":  # fitted on the training pixels of the fold
            return read(None)
        if key not in self._reductions:
            with self._lock:  # one thread fits the reduction, and the others wait for it
                if key not in self._reductions:
                    prepared = read(None)
                    self._reductions[key] = prepared.reduction
                    return prepared
        return read(self._reductions[key])

    def _score(
        self,
        method: Method,
        labels: FoldLabels,
        pixels: NDArray[np.int64],
        predicted: NDArray[np.int64],
        *,
        num_train: int,
        seconds: float,
        map_seconds: float | None = None,
        chosen: dict[str, Any] | None = None,
    ) -> FoldScore:
        """Count the pairs of classes of test pixels.

        Args:
            method: the method.
            labels: of the fold.
            pixels: row and column of each test pixel, shape (N, 2).
            predicted: index of its class among the trained classes, shape (N,).
            num_train: training pixels.
            seconds: duration of the training.
            map_seconds: duration of the classification per megapixel.
            chosen: settings that were chosen.
        """
        test = labels.test
        confusion = confusion_matrix(
            self.class_table.to_indices(test.codes[tuple(pixels.T)]),
            self.class_table.to_indices(labels.class_table.to_codes(predicted)),
            len(self.class_table),
        )
        overlap = share_of_touching(test.mask, labels.subsets.train.mask, method.patch_size)
        return FoldScore(
            method.name,
            labels.repeat,
            labels.fold,
            confusion,
            num_train=num_train,
            overlap=overlap,
            train_seconds=seconds,
            map_seconds=map_seconds,
            chosen=chosen or {},
        )


def _chosen(is_network: bool, trained: Trained) -> dict[str, Any]:
    """What the validation pixels chose: the epoch of a network, or the candidate of a baseline."""
    if is_network:
        return {"epoch": trained.state.best_epoch}
    return {name: value for name, value in trained.settings.items() if isinstance(value, float)}
