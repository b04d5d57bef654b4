"""Preparation of a distillation: the student, its pixels, and the logits of the teachers."""

import dataclasses
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from hsi_core.distillation.teachers import Teachers, ask_teachers
from hsi_core.errors import LabelError
from hsi_core.inputs.patches import check_patch_fits
from hsi_core.labels.labels import Labels
from hsi_core.language import tr
from hsi_core.modelfile.model_file import match_bands
from hsi_core.modelfile.scale import check_scale
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene
from hsi_core.training.pixels import TrainingSet
from hsi_core.training.preparation import Choice, Preparation, prepare_training


@dataclass(frozen=True)
class DistillationSet:
    """The student with its pixels, and the logits of its teachers.

    Args:
        prepared: the student and its pixels.
        logits: logits of the teachers, shape (teachers, N, K).
    """

    prepared: Preparation
    logits: Tensor


def prepare_distillation(
    scene: Scene,
    labels: Labels,
    teachers: Teachers,
    *,
    choice: Choice,
    validation: Path | None,
    validation_fraction: float,
    test: Path | None,
    num_unlabelled: int,
    seed: int,
    device: torch.device,
    progress: Progress,
) -> DistillationSet:
    """Make the student, read the pixels, and compute the logits of the teachers.

    Args:
        scene: open scene.
        labels: training labels in the codes of the teachers.
        teachers: the teachers.
        choice: the student that the user wants.
        validation: validation labels; without them, some of the labels are held out.
        validation_fraction: share of the labels that is held out.
        test: test labels, if any.
        num_unlabelled: approximate number of unlabelled pixels to draw.
        seed: of everything random.
        device: where networks run and patches are kept.
        progress: reports, and tells when to stop.

    Raises:
        PatchError: a patch does not fit the scene or the network.
        ModelError: the scene lacks bands of a teacher.
        LabelError: labels cannot be used.
    """
    largest = max(choice.recipe.patch_size, teachers.patch_size)
    check_patch_fits(largest, scene.grid.shape)
    for model in teachers.models[1:]:
        check_scale(
            model.reduction, model.statistics, scene, match_bands(model.card, scene, progress), progress
        )
    bands = match_bands(teachers.models[0].card, scene, progress)
    check_scale(teachers.models[0].reduction, teachers.models[0].statistics, scene, bands, progress)
    prepared = prepare_training(
        scene,
        labels,
        choice,
        bands=bands,
        class_table=teachers.class_table,
        validation=validation,
        validation_fraction=validation_fraction,
        guard=largest // 2,
        test=test,
        num_unlabelled=num_unlabelled,
        seed=seed,
        device=device,
        progress=progress,
        until=0.07,
    )
    pixels = prepared.pixels
    progress.info(
        tr(
            "{teachers} {num_labelled} labelled and {num_unlabelled} unlabelled pixels for {network} on "
            "{device}, with {patches}.",
            teachers=tr("{count} teachers predict", count=len(teachers.models))
            if len(teachers.models) > 1
            else tr("1 teacher predicts"),
            num_labelled=len(pixels.train),
            num_unlabelled=len(pixels.unlabelled),
            network=choice.title,
            device=device.type,
            patches=prepared.describe_patches(),
        )
    )
    logits, is_seen = ask_teachers(
        teachers, scene, pixels.pixels, device=device, progress=progress.stage(0.07, 0.2)
    )
    return DistillationSet(
        dataclasses.replace(prepared, pixels=_keep_seen(pixels, is_seen, progress)), logits
    )


def _keep_seen(pixels: TrainingSet, is_seen: NDArray[np.bool_], progress: Progress) -> TrainingSet:
    """The pixels without those that are invalid in a band of a teacher."""
    names = ("train", "validation", "test", "unlabelled")
    kept = {name: (positions := getattr(pixels, name))[is_seen[positions]] for name in names}
    lost = sum(len(getattr(pixels, name)) - len(kept[name]) for name in names)
    if lost:
        progress.warning(
            tr(
                "{lost} pixels are not used: they are invalid in a band that only some teachers use.",
                lost=lost,
            )
        )
    if not len(kept["train"]) or not len(kept["validation"]):
        raise LabelError("No labelled pixel is valid in the bands of all teachers; choose other labels.")
    return dataclasses.replace(pixels, **kept)
