"""What a student learns from: labelled and unlabelled pixels of a scene, and what its teachers say of them."""

import dataclasses
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from hsi_core.errors import LabelError, PatchError
from hsi_core.labels import Labels
from hsi_core.model_file import match_bands
from hsi_core.models import PatchNetwork, Recipe, build_network
from hsi_core.pixel_sample import sample_pixels
from hsi_core.progress import Progress
from hsi_core.reduction import Reduction
from hsi_core.scene import Scene
from hsi_core.settled_recipe import describe_inputs, settle_components
from hsi_core.teachers import Teachers, ask_teachers
from hsi_core.tile_reader import fit_scene_reduction
from hsi_core.training_set import LabelledPart, TrainingSet, collect_training_set, hold_out, read_part


@dataclass(frozen=True)
class Lesson:
    """Everything that was read of the scene, and the student.

    Args:
        pixels: all pixels with the patches that the student looks at.
        validation: validation labels.
        test: test labels, if any.
        logits: of the teachers, shape (teachers, N, K).
        bands: band numbers of the scene that the student uses.
        band_positions: the same counted from 1 in the scene, as a model card has them.
        wavelengths_nm: of these bands.
        num_scene_bands: bands of the scene.
        reduction: scaling and PCA of the student, fitted on the scene.
        network: of the student, with fresh weights.
        recipe: of the student, as the bands allow it.
    """

    pixels: TrainingSet
    validation: LabelledPart
    test: LabelledPart | None
    logits: Tensor
    bands: list[int]
    band_positions: list[int]
    wavelengths_nm: list[float | None]
    num_scene_bands: int
    reduction: Reduction
    network: PatchNetwork
    recipe: Recipe


def prepare_lesson(
    scene: Scene,
    labels: Labels,
    teachers: Teachers,
    *,
    network: str,
    form: str,
    recipe: Recipe,
    components: int | None,
    validation: Path | None,
    validation_fraction: float,
    test: Path | None,
    num_unlabelled: int,
    seed: int,
    device: torch.device,
    progress: Progress,
) -> Lesson:
    """Read pixels and what the teachers say of them, and make the student.

    Args:
        scene: open scene.
        labels: training labels in the codes of the teachers.
        teachers: who explains the pixels.
        network: name of the student's network.
        form: its form.
        recipe: the student's, with what the user set.
        components: what the user set of it, if anything.
        validation: validation labels; else a part of the labels is held out.
        validation_fraction: share that is held out.
        test: test labels, if any.
        num_unlabelled: unlabelled pixels to draw, about.
        seed: of everything random.
        device: where networks run and patches are kept.
        progress: reports, and tells when to stop.

    Raises:
        PatchError: a patch does not fit the scene or the network.
        ModelError: the scene has not the bands of a teacher.
        LabelError: labels cannot be used.
    """
    largest = max(recipe.patch_size, teachers.patch_size)
    if largest > min(scene.grid.shape):
        raise PatchError(
            f"The patch size is {largest}, but the scene has only {scene.grid.describe()}; choose smaller patches."
        )
    for model in teachers.models[1:]:
        match_bands(model.card, scene, progress)
    bands = match_bands(teachers.models[0].card, scene, progress)
    table = teachers.class_table
    recipe, num_components = settle_components(
        recipe,
        network=f"{network} ({form})",
        components=components,
        num_bands=len(bands),
        progress=progress,
    )
    num_spectrum_bands = len(bands) if recipe.inputs == "both" else 0
    # Made before the scene is read, so that a patch or a number of components that does not fit is said at once.
    torch.manual_seed(seed)
    student = build_network(
        network,
        form=form,
        num_components=num_components,
        num_classes=len(table),
        patch_size=recipe.patch_size,
        num_bands=num_spectrum_bands,
    ).to(device)
    known = dataclasses.replace(labels, class_table=table)
    tested = read_part(test, scene.grid, known, name="test", progress=progress) if test else None
    train = LabelledPart(labels.codes > 0, labels.codes, labels.class_table)
    if validation:
        validated = read_part(validation, scene.grid, known, name="validation", progress=progress)
    else:
        train, validated = hold_out(
            labels, fraction=validation_fraction, guard=largest // 2, seed=seed, progress=progress
        )
    taken = (labels.codes > 0) | validated.mask
    if tested is not None:
        taken |= tested.mask
    reduction = fit_scene_reduction(
        scene,
        bands=bands,
        components=num_components,
        standardize=recipe.standardize,
        whiten=recipe.whiten,
        inputs=recipe.inputs,
        progress=progress.stage(0.0, 0.04),
    )
    pixels = collect_training_set(
        scene,
        class_table=table,
        train=train,
        validation=validated,
        test=tested,
        bands=bands,
        reduction=reduction,
        patch_size=recipe.patch_size,
        num_bands=num_spectrum_bands,
        device=device,
        progress=progress.stage(0.04, 0.07),
        unlabelled=_draw_unlabelled(taken, num_unlabelled, seed),
    )
    progress.info(
        f"{len(teachers.models)} {'teachers explain' if len(teachers.models) > 1 else 'teacher explains'} "
        f"{len(pixels.train)} labelled and {len(pixels.unlabelled)} unlabelled pixels to {network} ({form}) "
        f"on {device.type}, with patches of {recipe.patch_size} x {recipe.patch_size}, "
        f"{describe_inputs(recipe, num_components, len(bands))}."
    )
    logits, is_seen = ask_teachers(
        teachers, scene, pixels.pixels, device=device, progress=progress.stage(0.07, 0.2)
    )
    return Lesson(
        pixels=_keep_seen(pixels, is_seen, progress),
        validation=validated,
        test=tested,
        logits=logits,
        bands=bands,
        band_positions=[scene.band_numbers.index(number) + 1 for number in bands],
        wavelengths_nm=scene.wavelengths_of(bands),
        num_scene_bands=scene.num_bands,
        reduction=reduction,
        network=student,
        recipe=recipe,
    )


def _draw_unlabelled(taken: NDArray[np.bool_], count: int, seed: int) -> NDArray[np.bool_] | None:
    """Mask of about so many pixels that are in no part of the labels; None for none."""
    free = 1.0 - taken.mean()
    if count == 0 or free == 0.0:
        return None
    mask = np.zeros_like(taken)
    mask[tuple(sample_pixels(taken.shape, math.ceil(count / free), seed=seed).T)] = True
    return mask & ~taken


def _keep_seen(pixels: TrainingSet, is_seen: NDArray[np.bool_], progress: Progress) -> TrainingSet:
    """Without pixels that a teacher cannot see, because a band that only it uses is invalid there."""
    names = ("train", "validation", "test", "unlabelled")
    kept = {name: (positions := getattr(pixels, name))[is_seen[positions]] for name in names}
    lost = sum(len(getattr(pixels, name)) - len(kept[name]) for name in names)
    if lost:
        progress.warning(
            f"{lost} pixels are invalid in a band that only some teachers use; they are not used."
        )
    if not len(kept["train"]) or not len(kept["validation"]):
        raise LabelError("No labelled pixel is valid in the bands of all teachers; choose other labels.")
    return dataclasses.replace(pixels, **kept)
