"""The training of one method in one fold, and its test."""

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from hsi_core.accuracy.gains import is_gain, number_cells
from hsi_core.accuracy.metrics import confusion_matrix
from hsi_core.classes.table import UNLABELLED, ClassTable
from hsi_core.crossvalidation.inner import FoldLabels
from hsi_core.crossvalidation.methods import CHOSEN, REGION_GROWING, Method
from hsi_core.crossvalidation.places import nearest_places
from hsi_core.crossvalidation.scores import FoldScore
from hsi_core.crossvalidation.surroundings import Surroundings, grown_classes, regularised_classes
from hsi_core.evaluation.cost import measure_speed
from hsi_core.evaluation.inference import checked_between_layers
from hsi_core.evaluation.kept_pixels import KeptPixels
from hsi_core.evaluation.reader import SceneMoments, gdal_settings
from hsi_core.labels.labels import Labels
from hsi_core.labels.subsets import LabelledSubset
from hsi_core.models.fitted import load_estimators
from hsi_core.progress import Progress
from hsi_core.regularisation.diffusion import GAMMAS, HELD, OFF
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.splits.overlap import share_of_touching
from hsi_core.training.flow import Trained, TrainingRun
from hsi_core.training.prediction import predict_patches
from hsi_core.training.preparation import (
    Choice,
    Preparation,
    make_network,
    measure_for,
    read_training_pixels,
)
from hsi_core.training.refit import can_refit, train_again

_MEGAPIXEL = 1e6


@dataclass(frozen=True)
class _Tested:
    """Classes of the test pixels.

    Args:
        classes: index of the class of each test pixel, shape (N,).
        seconds: duration of the training and of the choice of settings.
        map_seconds: duration of the classification per megapixel; None if it was not measured.
        chosen: settings that were chosen.
    """

    classes: NDArray[np.int64]
    seconds: float
    map_seconds: float | None
    chosen: dict[str, Any]


@dataclass
class Runner:
    """Trains and tests methods; several threads may call it at once.

    Args:
        path: the scene.
        bands: numbers of the bands that are used.
        surroundings: of all labelled pixels.
        class_table: all classes of the labels.
        device: where to compute.
        seed: of everything random.
        has_mixed_precision: see `train_network`.
        polygons: number 1.. of the polygon or field of each labelled pixel, shape (H, W), if the folds keep
            them whole: the automatic choice then does so too. None for other folds.
        kept: all labelled pixels with their patches; None if each training shall read them.
        has_speed: measure the speed of the classification where a fold asks for it.
        on_tested: called for every score, with the method, row and column of its test pixels (N, 2), and the
            class codes that it gave them (N,).
    """

    path: Path
    bands: list[int]
    surroundings: Surroundings
    class_table: ClassTable
    device: torch.device
    seed: int
    has_mixed_precision: bool
    polygons: NDArray[np.int32] | None = None
    kept: KeptPixels | None = None
    has_speed: bool = True
    on_tested: Callable[[Method, NDArray[np.int64], NDArray[np.uint16]], None] = lambda *found: None
    _moments: dict[tuple[str, bool], SceneMoments] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        load_estimators()

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
        if methods[0].is_automatic:
            return [
                self._run_automatic(method, labels, is_timed=is_timed, progress=progress)
                for method in methods
            ]
        choice = methods[0].choice
        if choice is None:
            return [self._run_places(method, labels, progress) for method in methods]
        with open_scene(self.path) as scene, gdal_settings():
            return self._run_network(scene, choice, methods, labels, is_timed=is_timed, progress=progress)

    def _run_places(self, method: Method, labels: FoldLabels, progress: Progress) -> FoldScore:
        """The score of a method that uses no class spectrum."""
        progress.check()
        train, validation, test = labels.subsets.train, labels.subsets.validation, labels.test
        known = labels.subsets.labelled or train
        started = time.perf_counter()
        places, targets = self._places_of(known)
        pixels = np.argwhere(test.mask)
        predicted, chosen = nearest_places(places, targets, pixels), dict[str, Any]()
        if method.base == REGION_GROWING:
            grow = partial(
                grown_classes,
                self.surroundings,
                num_classes=len(labels.class_table),
                check=progress.check,
            )
            checked, reference = self._places_of(validation)
            strength = _best_strength(grow(*self._places_of(train), checked), reference, checked)
            grown = grow(places, targets, pixels)[strength]
            predicted = np.where(grown >= 0, grown, predicted)  # where no label arrives, the nearest one
            chosen = {"strength": strength}
        return self._score(
            method,
            labels,
            pixels,
            predicted,
            learned=known.mask,
            seconds=time.perf_counter() - started,
            chosen=chosen,
        )

    @staticmethod
    def _places_of(subset: LabelledSubset) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Row and column of the pixels (N, 2), and their class indices (N,)."""
        return np.argwhere(subset.mask), subset.class_table.to_indices(subset.codes[subset.mask])

    def _run_automatic(
        self, method: Method, labels: FoldLabels, *, is_timed: bool, progress: Progress
    ) -> FoldScore:
        """The score of the method that the automatic choice finds on the labels of the training fold."""
        from hsi_core.crossvalidation.automatic import (
            choose_automatically,
        )  # it runs cross-validations itself

        started = time.perf_counter()
        known = labels.subsets.joined().train
        codes = np.where(known.mask, known.codes, UNLABELLED).astype(np.uint16)
        training = Labels(codes, labels.class_table, self.polygons)
        with open_scene(self.path) as scene, gdal_settings():
            found = choose_automatically(
                scene,
                training,
                bands=self.bands,
                by_polygons=self.polygons is not None,
                seed=self.seed,
                device=self.device,
                has_mixed_precision=self.has_mixed_precision,
                progress=progress.stage(0.0, 0.8),
            )
            seconds = time.perf_counter() - started
            chosen = replace(method, choice=found.choice)
            score, *_ = self._run_network(
                scene,
                found.choice,
                [replace(chosen, strength=found.map_strength)],
                labels,
                is_timed=is_timed,
                progress=progress.stage(0.8, 1.0),
            )
        return replace(
            score,
            train_seconds=score.train_seconds + seconds,
            chosen={"method": found.method.name, "strength": found.map_strength, **score.chosen},
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
        """Train the network, and test the methods with it."""
        first = self._prepare(scene, choice, labels, progress)
        started = time.perf_counter()
        trained = TrainingRun(
            network=first.network,
            data=first.pixels.to_data(),
            recipe=first.recipe,
            seed=self.seed,
            has_mixed_precision=self.has_mixed_precision,
            conditions=first.conditions(),
        ).train(checkpoint=None, progress=progress.stage(0.1, 0.5 if can_refit(first) else 0.9))
        seconds = time.perf_counter() - started
        # Strength of the regularisation, and seconds of its choice, for each strength that a method asks for.
        strengths = {method.strength: (method.strength, 0.0) for method in methods}
        if CHOSEN in strengths:
            started = time.perf_counter()
            found = self._choose_strength(scene, first, progress)
            strengths[CHOSEN] = found, time.perf_counter() - started
        last = first
        if can_refit(first):
            started = time.perf_counter()
            last, _ = train_again(
                first,
                trained,
                scene,
                seed=self.seed,
                has_mixed_precision=self.has_mixed_precision,
                progress=progress.stage(0.5, 0.9),
            )
            seconds += time.perf_counter() - started
        network, pixels = last.network, last.pixels
        with checked_between_layers(network, progress.check):
            logits = predict_patches(network, pixels.source, torch.from_numpy(pixels.test).to(self.device))
            is_timed = is_timed and self.has_speed
            speed = measure_speed(network, self.device, progress.check) if is_timed else None
        plain = _Tested(
            logits.argmax(1).cpu().numpy(),
            seconds,
            _MEGAPIXEL / speed if speed else None,
            _chosen(network.has_gradients, trained),
        )
        behind = self._regularise(
            scene, last, plain, {strength for strength, _ in strengths.values()}, progress
        )
        tested = {OFF: plain} | {
            asked: replace(
                behind[strength],
                seconds=plain.seconds + choice_seconds,
                chosen={**plain.chosen, "strength": strength},
            )
            for asked, (strength, choice_seconds) in strengths.items()
            if asked != OFF
        }
        return [
            self._score(
                method,
                labels,
                pixels.pixels[pixels.test],
                tested[method.strength].classes,
                learned=last.subsets.train.mask,
                seconds=tested[method.strength].seconds,
                map_seconds=tested[method.strength].map_seconds,
                chosen=tested[method.strength].chosen,
            )
            for method in methods
        ]

    def _choose_strength(self, scene: Scene, prepared: Preparation, progress: Progress) -> str:
        """The strength of the regularisation that is best on the validation pixels."""
        pixels = prepared.pixels
        places = pixels.pixels[pixels.validation]
        found = regularised_classes(
            self.surroundings,
            scene,
            places,
            network=prepared.network,
            reduction=prepared.reduction,
            progress=progress,
        )
        return _best_strength(found, pixels.targets[pixels.validation], places)

    def _regularise(
        self, scene: Scene, prepared: Preparation, plain: _Tested, strengths: set[str], progress: Progress
    ) -> dict[str, _Tested]:
        """Regularise the probabilities of the test pixels, with each of the strengths but "off"."""
        wanted, pixels = [one for one in (*GAMMAS, HELD) if one in strengths], prepared.pixels
        if not wanted:
            return {OFF: plain}
        places, started = pixels.pixels[pixels.test], time.perf_counter()
        found = regularised_classes(
            self.surroundings,
            scene,
            places,
            network=prepared.network,
            reduction=prepared.reduction,
            strengths=wanted,
            held=(pixels.pixels[pixels.train], pixels.targets[pixels.train]),
            progress=progress,
        )
        speed = None
        if plain.map_seconds is not None:
            wide = [self.surroundings.widen(window) for window, _ in self.surroundings.parts(places)]
            area = sum(window.height * window.width for window in wide)
            # The time of the network is in it once, and that of the regularisation for each strength.
            seconds = _MEGAPIXEL * (time.perf_counter() - started) / area
            speed = plain.map_seconds + max(seconds - plain.map_seconds, 0.0) / len(wanted)
        return {OFF: plain} | {
            strength: replace(plain, classes=classes, map_seconds=speed)
            for strength, classes in found.items()
        }

    def _prepare(self, scene: Scene, choice: Choice, labels: FoldLabels, progress: Progress) -> Preparation:
        """The new network with the pixels of the fold; all folds share the statistics of the scene."""
        new = make_network(
            choice,
            num_bands=len(self.bands),
            num_classes=len(labels.class_table),
            seed=self.seed,
            device=self.device,
            progress=progress,
        )
        key = new.recipe.pretreatment, new.recipe.reduction == "mnf"
        if key not in self._moments:
            with self._lock:  # one thread measures, and the others wait for it
                if key not in self._moments:
                    self._moments[key] = measure_for(new.recipe, scene, self.bands, progress.stage(0.0, 0.04))
        return read_training_pixels(
            scene,
            new,
            labels.subsets,
            bands=self.bands,
            class_table=labels.class_table,
            moments=self._moments[key],
            kept=self.kept,
            device=self.device,
            progress=progress,
            until=0.1,
        )

    def _score(
        self,
        method: Method,
        labels: FoldLabels,
        pixels: NDArray[np.int64],
        predicted: NDArray[np.int64],
        *,
        learned: NDArray[np.bool_],
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
            learned: mask of the pixels that it was trained on, shape (H, W).
            seconds: duration of the training.
            map_seconds: duration of the classification per megapixel.
            chosen: settings that were chosen.
        """
        test, codes = labels.test, labels.class_table.to_codes(predicted)
        self.on_tested(method, pixels, codes)
        confusion = confusion_matrix(
            self.class_table.to_indices(test.codes[tuple(pixels.T)]),
            self.class_table.to_indices(codes),
            len(self.class_table),
        )
        overlap = share_of_touching(test.mask, learned, method.patch_size)
        return FoldScore(
            method.name,
            labels.repeat,
            labels.fold,
            confusion,
            num_train=int(learned.sum()),
            overlap=overlap,
            train_seconds=seconds,
            map_seconds=map_seconds,
            chosen=chosen or {},
        )


def _chosen(is_network: bool, trained: Trained) -> dict[str, Any]:
    """The choice of the validation pixels: the epoch of a network, or the candidate of a baseline."""
    if is_network:
        return {"epoch": trained.state.best_epoch}
    return {name: value for name, value in trained.settings.items() if isinstance(value, float)}


def _best_strength(
    found: Mapping[str, NDArray[np.int64]], reference: NDArray[np.int64], pixels: NDArray[np.int64]
) -> str:
    """The weakest strength whose validation accuracy is within a standard error of every stronger strength.

    Args:
        found: classes by strength, the weakest first; the validation pixels come first, shape (N,).
        reference: classes of the validation pixels, shape (n,).
        pixels: row and column of the validation pixels, shape (n, 2).
    """
    cells = number_cells(pixels)
    is_right = {strength: classes[: len(reference)] == reference for strength, classes in found.items()}
    best, *stronger = found
    for strength in stronger:
        if is_gain(is_right[strength].astype(float) - is_right[best], cells):
            best = strength
    return best
