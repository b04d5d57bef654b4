"""The cross-validation itself: every method on every fold, in memory."""

from collections.abc import Callable, Sequence

import numpy as np
import torch

from hsi_core.classes.table import UNLABELLED
from hsi_core.crossvalidation.fold_queue import FoldQueue, Spread
from hsi_core.crossvalidation.folds import draw_folds
from hsi_core.crossvalidation.methods import Method
from hsi_core.crossvalidation.result import CrossValidation
from hsi_core.crossvalidation.runs import Runner
from hsi_core.crossvalidation.scores import FoldScore
from hsi_core.crossvalidation.surroundings import MAX_BYTES, Surroundings
from hsi_core.errors import HsiError, TimeIsUpError
from hsi_core.evaluation.kept_pixels import KeptPixels
from hsi_core.evaluation.reader import keep_pixels, read_spectra
from hsi_core.labels.labels import Labels, fit_table
from hsi_core.language import tr
from hsi_core.progress import Progress, format_duration
from hsi_core.scenes.invalid import describe_share, no_valid_label
from hsi_core.scenes.scene import Scene


class CrossValidationError(HsiError, RuntimeError):
    """No method has a result."""


def cross_validate(
    scene: Scene,
    labels: Labels,
    methods: Sequence[Method],
    *,
    kind: str = "blocks",
    num_folds: int = 5,
    num_repeats: int = 1,
    guard: int | None = None,
    block_size: int | None = None,
    validation_fraction: float = 0.2,
    bands: list[int] | None = None,
    seed: int = 0,
    device: torch.device | None = None,
    has_mixed_precision: bool = False,
    budget_seconds: float | None = None,
    has_curve: bool = False,
    has_speed: bool = True,
    known: Sequence[FoldScore] = (),
    after_fold: Callable[[CrossValidation], None] = lambda found: None,
    progress: Progress,
    spread: Spread | None = None,
) -> CrossValidation:
    """Train and test methods on the folds of a scene.

    Args:
        scene: open scene.
        labels: labelled pixels.
        methods: see `parse_methods`.
        kind: see `hsi_core.crossvalidation.folds.KINDS`.
        num_folds: folds of a repeat.
        num_repeats: number of partitions.
        guard: width of the guard band in pixels; at least the largest half patch of the methods, which is
            also the default. 0 for random folds.
        block_size: side of the blocks in pixels; if None, see `draw_folds`.
        validation_fraction: share of the training pixels that chooses the settings.
        bands: band numbers; all that are not marked as bad if None.
        seed: of everything random.
        device: where to compute; the CPU if None.
        has_mixed_precision: see `train_network`.
        budget_seconds: after this time no method starts and running ones are stopped; the finished folds are
            the result.
        has_curve: train with shares of the labels as well, for the learning curve, once all folds are
            finished.
        has_speed: measure the speed of the classification in the first fold of each method.
        known: scores of an earlier run with the same arguments; their folds are not run again.
        after_fold: called with the finished folds after each one; they are the result so far.
        progress: reports, receives warnings, and tells when to stop.
        spread: computers that run the folds; None runs them here.

    Raises:
        SplitError: the labels cannot be divided.
        LabelError: no labelled pixel is valid.
        CrossValidationError: no method has a result.
    """
    queue = make_queue(
        scene,
        labels,
        methods,
        kind=kind,
        num_folds=num_folds,
        num_repeats=num_repeats,
        guard=guard,
        block_size=block_size,
        validation_fraction=validation_fraction,
        bands=bands,
        seed=seed,
        device=device,
        has_mixed_precision=has_mixed_precision,
        budget_seconds=budget_seconds,
        has_curve=has_curve,
        has_speed=has_speed,
        known=known,
        after_fold=after_fold,
        progress=progress,
        spread=spread,
    )
    try:
        queue.run()
    except TimeIsUpError:
        so_far = queue.result()
        curve = tr(
            ", and {num_trainings} of {num_curve_jobs} trainings of the learning curve",
            num_trainings=len(so_far.curve),
            num_curve_jobs=so_far.num_curve_jobs,
        )
        progress.info(
            tr(
                "The time of {duration} is up: {num_finished} of {num_jobs} folds of all methods{curve} are "
                "finished.",
                duration=format_duration(budget_seconds or 0.0),
                num_finished=len(so_far.scores),
                num_jobs=so_far.num_jobs,
                curve=curve if has_curve else "",
            )
        )
    found = queue.result()
    if not found.scores:
        reason = next(iter(found.problems.values()), tr("the time was too short"))
        raise CrossValidationError(
            tr(
                "No method has a result ({reason}) Give more time, label more places, or choose other "
                "methods.",
                reason=reason,
            )
        )
    return found


def make_queue(
    scene: Scene,
    labels: Labels,
    methods: Sequence[Method],
    *,
    kind: str,
    num_folds: int,
    num_repeats: int,
    guard: int | None,
    block_size: int | None,
    validation_fraction: float,
    bands: list[int] | None,
    seed: int,
    device: torch.device | None,
    has_mixed_precision: bool,
    budget_seconds: float | None = None,
    has_curve: bool,
    has_speed: bool = True,
    known: Sequence[FoldScore] = (),
    after_fold: Callable[[CrossValidation], None] = lambda found: None,
    progress: Progress,
    spread: Spread | None = None,
) -> FoldQueue:
    """The folds of a cross-validation, ready to run; the arguments are those of `cross_validate`.

    The same arguments give the same folds, on every computer.

    Raises:
        SplitError: the labels cannot be divided.
        LabelError: no labelled pixel is valid.
    """
    bands = scene.good_bands() if bands is None else bands
    device = torch.device("cpu") if device is None else device
    halo = max(method.patch_size for method in methods) // 2
    kept = keep_pixels(
        scene,
        labels.codes > UNLABELLED,
        bands=bands,
        margin=halo,
        max_bytes=MAX_BYTES,
        on_part=lambda share: progress.report(0.02 * share, "Reading the labelled pixels"),
    )
    labels = drop_invalid(scene, labels, bands, kept, progress.stage(0.02, 0.03))
    folds = draw_folds(
        labels,
        kind=kind,
        num_folds=num_folds,
        num_repeats=num_repeats,
        guard=choose_guard(methods, kind, guard, progress),
        seed=seed,
        block_size=block_size,
        check=progress.check,
    )
    for message in folds.messages:
        progress.warning(message)
    if budget_seconds is not None:
        progress = progress.limited(budget_seconds)
    runner = Runner(
        scene.path,
        bands=bands,
        surroundings=Surroundings(scene.path, bands, labels.codes > 0, device, halo),
        class_table=labels.class_table,
        device=device,
        seed=seed,
        has_mixed_precision=has_mixed_precision,
        polygons=folds.units,
        kept=kept,
        has_speed=has_speed,
    )
    return FoldQueue(
        runner,
        methods,
        folds,
        labels,
        fraction=validation_fraction,
        seed=seed,
        has_curve=has_curve,
        after_fold=after_fold,
        known=known,
        progress=progress.stage(0.03, 1.0),
        has_limit=budget_seconds is not None,
        spread=spread,
    )


def choose_guard(methods: Sequence[Method], kind: str, given: int | None, progress: Progress) -> int:
    """Width of the guard band: at least the largest half patch of the methods; 0 for random folds."""
    if kind == "random":
        return given or 0
    largest = max(max(method.patch_size // 2, method.guard) for method in methods)
    if given is not None and given < largest:
        progress.warning(
            tr(
                "The guard band of {given} pixels is narrower than half the largest patch of the methods; it "
                "has {largest} pixels instead, so that no test patch contains a training pixel.",
                given=given,
                largest=largest,
            )
        )
    return max(given or 0, largest)


def drop_invalid(
    scene: Scene, labels: Labels, bands: list[int], kept: KeptPixels | None, progress: Progress
) -> Labels:
    """The labels without the pixels that are invalid in the scene, so that all methods have the same pixels.

    Args:
        scene: open scene.
        labels: labelled pixels.
        bands: band numbers that are used.
        kept: all labelled pixels, if they are read already.
        progress: reports, and tells when to stop.

    Raises:
        LabelError: none is valid.
    """
    codes = labels.codes.copy()
    pixels, num_read = np.argwhere(codes > UNLABELLED), 0
    for part, _, valid in read_spectra(scene, pixels, bands=bands, kept=kept, progress=progress):
        codes[tuple(pixels[part[~valid]].T)] = UNLABELLED
        num_read += len(part)
        progress.report(num_read / len(pixels), "Reading the labelled pixels")
    lost = int((labels.codes > 0).sum() - (codes > 0).sum())
    if not lost:
        return labels
    if not codes.any():
        raise no_valid_label(scene, bands)
    progress.warning(
        tr(
            "{share} lie where the scene is nodata, NaN or masked; they are not used.",
            share=describe_share(lost, int((labels.codes > 0).sum()), "labelled pixels"),
        )
    )
    codes, table = fit_table(codes, labels.class_table, progress)
    return Labels(codes, table, labels.burnt_polygons, labels.split)
