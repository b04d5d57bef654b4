"""Teach a small network what a large one knows, or an ensemble of them, so that it maps faster.

The student learns from the labels and from the softened probabilities of its teachers, on labelled and on unlabelled
pixels of a scene. The report shows size, multiply-adds, speed and accuracy of teacher and student side by side.
"""

import dataclasses
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from pydantic import Field

from hsi_core import __version__
from hsi_core.classes.matching import match_classes
from hsi_core.classes.table import UNLABELLED, ClassTable
from hsi_core.device import choose_device
from hsi_core.distillation.loss import distillation_loss, ensemble_probabilities, soften
from hsi_core.distillation.outcome import Outcome, compare
from hsi_core.distillation.preparation import DistillationSet, prepare_distillation
from hsi_core.distillation.report import distillation_html
from hsi_core.distillation.teachers import Teachers, load_teachers
from hsi_core.errors import LabelError, ParameterError
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.fingerprint import fingerprint_of
from hsi_core.labels.labels import Labels
from hsi_core.modelfile.history import TrainingState
from hsi_core.modelfile.model_file import ModelCard, save_model
from hsi_core.models.base import check_patch_size
from hsi_core.models.registry import find_network
from hsi_core.outputs import check_outputs, checkpoint_path
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.tasks import NetworkParams, TaskResult
from hsi_core.training.checkpoint import kept_for_resume
from hsi_core.training.loop import train_network
from hsi_core.training.preparation import Choice
from hsi_core.training.recipe import resolve_recipe
from hsi_core.training.statistics import collect_scene_statistics


class Params(NetworkParams):
    """Who teaches what to whom; a setting that is not given takes the recipe of the student's network."""

    teachers: list[Path] = Field(
        description="Model files of the teachers, .safetensors: one, or an ensemble with the same classes."
    )
    scene: Path = Field(description="Scene to learn on, with the bands of the teachers.")
    labels: Path = Field(
        description="Training labels: raster on the scene's grid, or vector of polygons or points."
    )
    output_model: Path = Field(description="Model of the student to write, .safetensors.")
    report: Path | None = Field(None, description="HTML report to write.")
    test: Path | None = Field(
        None, description="Test labels, raster: teachers and student are evaluated on them once."
    )
    unlabelled: int = Field(
        5000, ge=0, description="Unlabelled pixels, drawn from all of the scene, that the teachers explain."
    )
    temperature: float = Field(
        4.0, ge=1, le=100, description="Softens the probabilities of teachers and student."
    )
    soft_weight: float = Field(
        0.9, ge=0, le=1, description="Share of the loss from the teachers; the rest is from the labels."
    )
    network: str = Field("hybridsn", description="Name of the student's network.")


class Result(TaskResult):
    """What was written and what the student keeps; of several teachers the figures are those of all together."""

    model: Path
    report: Path | None
    num_epochs: int
    best_epoch: int
    num_unlabelled: int
    teacher_multiply_adds: int = Field(description="For one pixel, from its patch.")
    multiply_adds: int
    teacher_parameters: int
    num_parameters: int
    teacher_pixels_per_second: float
    pixels_per_second: float
    teacher_validation_accuracy: float = Field(description="Overall accuracy, 0..1.")
    validation_accuracy: float
    teacher_overall_accuracy: float | None = Field(
        description="On the test pixels, 0..1; null without test labels."
    )
    overall_accuracy: float | None
    average_accuracy: float | None
    kappa: float | None
    overlap: float | None = Field(
        description="Share of test pixels whose patch touches a training pixel, 0..1."
    )
    kept: float = Field(
        description="Overall accuracy of the student by the teacher's: test, else validation."
    )
    agreement: float = Field(description="Share of these pixels that both give the same class, 0..1.")
    seconds: float


def run(params: Params, progress: Progress) -> Result:
    """Teach a student."""
    started = time.monotonic()
    check_outputs(
        [params.output_model, params.report],
        inputs=[*params.teachers, params.scene, params.labels, params.validation, params.test, params.class_table],
    )  # fmt: skip
    device = choose_device(params.device)
    choice = _choose_student(params)
    teachers = load_teachers(params.teachers)
    with open_scene(params.scene) as scene, gdal_settings():
        distillation_set = prepare_distillation(
            scene,
            _read_labels(params, scene, teachers.class_table, progress),
            teachers,
            choice=choice,
            validation=params.validation,
            validation_fraction=params.validation_fraction,
            test=params.test,
            num_unlabelled=params.unlabelled,
            seed=params.seed,
            device=device,
            progress=progress,
        )
    prepared = distillation_set.prepared
    checkpoint = checkpoint_path(params.output_model)
    with kept_for_resume(checkpoint):
        state, settings = _teach(
            distillation_set,
            teachers,
            params,
            device=device,
            checkpoint=checkpoint,
            progress=progress.stage(0.2, 0.95),
        )
        statistics = collect_scene_statistics(
            params.scene,
            prepared.pixels,
            bands=prepared.bands,
            reduction=prepared.reduction,
            network=prepared.network,
            device=device,
            seed=params.seed,
            progress=progress.stage(0.95, 0.97),
        )
        progress.report(0.97, "Measuring teachers and student")
        outcome = compare(distillation_set, teachers, device=device, progress=progress)
        card = prepared.make_card(
            state,
            settings=settings,
            seed=params.seed,
            validation=outcome.student.validation,
            test=outcome.student.test,
            origins=[
                model.as_origin("distilled", path)
                for path, model in zip(teachers.paths, teachers.models, strict=True)
            ],
        )
        html = distillation_html(
            card,
            state,
            title=f"Distillation of {params.output_model.name}",
            outcome=outcome,
            seconds=time.monotonic() - started,
        )
        save_model(
            params.output_model,
            card=card,
            weights=state.best_weights,
            reduction=prepared.reduction,
            statistics=statistics,
            report=params.report,
            html=html,
        )
    progress.info(
        f"The student keeps {100 * outcome.kept:.1f} % of the teacher's overall accuracy ({outcome.part} pixels) with "
        f"{100 * outcome.share:.1f} % of its multiply-adds, and is {outcome.speedup:.1f} times as fast here."
    )
    progress.report(1.0, "Done")
    return _result(params, card, outcome, seconds=time.monotonic() - started)


def _choose_student(params: Params) -> Choice:
    """The student that the user wants.

    Raises:
        ParameterError: it cannot be taught.
        PatchError: it has no such patches.
    """
    if not find_network(params.network).has_gradients:
        raise ParameterError(
            f"The student {params.network} is a baseline, which is fitted to labels at once and cannot learn from "
            "probabilities; choose a network."
        )
    recipe = resolve_recipe(params.network, params.form, params)
    check_patch_size(recipe.patch_size)
    return Choice(params.network, params.form, recipe, params.components)


def _teach(
    distillation_set: DistillationSet,
    teachers: Teachers,
    params: Params,
    *,
    device: torch.device,
    checkpoint: Path,
    progress: Progress,
) -> tuple[TrainingState, dict[str, Any]]:
    """Train the student on labels and on what the teachers say; how it went, and with which settings."""
    prepared = distillation_set.prepared
    pixels, recipe = prepared.pixels, prepared.recipe
    data = pixels.to_data()
    taught = ensemble_probabilities(distillation_set.logits)
    unlabelled = torch.from_numpy(pixels.unlabelled).to(device)
    is_labelled = torch.zeros(len(data.targets), dtype=torch.bool, device=device)
    is_labelled[data.train] = True
    targets = data.targets.clone()
    targets[unlabelled] = taught[unlabelled].argmax(1)  # for the training accuracy; no loss looks at them
    data = dataclasses.replace(data, targets=targets, train=torch.cat([data.train, unlabelled]))
    settings = dataclasses.asdict(recipe) | {
        "temperature": params.temperature,
        "soft_weight": params.soft_weight,
        "unlabelled": len(unlabelled),
        "mixed_precision": params.mixed_precision and device.type == "cuda",
    }
    state = train_network(
        prepared.network,
        data,
        recipe=recipe,
        seed=params.seed,
        has_mixed_precision=bool(settings["mixed_precision"]),
        checkpoint=checkpoint,
        fingerprint=fingerprint_of(
            core=__version__, torch=torch.__version__, network=params.network, form=params.form, settings=settings,
            seed=params.seed, device=device.type, teachers=[model.digest for model in teachers.models],
            pixels=pixels.pixels, targets=pixels.targets, train=pixels.train, validation=pixels.validation,
            unlabelled=pixels.unlabelled, mean=prepared.reduction.mean, weight=prepared.reduction.weight,
        ),
        progress=progress,
        loss_of=distillation_loss(
            data,
            recipe,
            soft_targets=soften(distillation_set.logits, params.temperature),
            is_labelled=is_labelled,
            temperature=params.temperature,
            soft_weight=params.soft_weight,
        ),
    )  # fmt: skip
    return state, settings


def _result(params: Params, card: ModelCard, outcome: Outcome, *, seconds: float) -> Result:
    teacher, student, tested = outcome.teacher, outcome.student, card.test
    return Result(
        model=params.output_model,
        report=params.report,
        num_epochs=card.num_epochs,
        best_epoch=card.best_epoch,
        num_unlabelled=outcome.num_unlabelled,
        teacher_multiply_adds=teacher.cost.multiply_adds,
        multiply_adds=student.cost.multiply_adds,
        teacher_parameters=teacher.cost.num_parameters,
        num_parameters=student.cost.num_parameters,
        teacher_pixels_per_second=round(teacher.cost.pixels_per_second, 1),
        pixels_per_second=round(student.cost.pixels_per_second, 1),
        teacher_validation_accuracy=teacher.validation.accuracies.overall_accuracy,
        validation_accuracy=card.validation.overall_accuracy,
        teacher_overall_accuracy=teacher.test.accuracies.overall_accuracy if teacher.test else None,
        overall_accuracy=tested.overall_accuracy if tested else None,
        average_accuracy=tested.average_accuracy if tested else None,
        kappa=tested.kappa if tested else None,
        overlap=tested.overlap if tested else None,
        kept=round(outcome.kept, 6),
        agreement=round(outcome.agreement, 6),
        seconds=round(seconds, 3),
    )


def _read_labels(params: Params, scene: Scene, table: ClassTable, progress: Progress) -> Labels:
    """Labels in the codes of the teachers; classes that they do not know are left out."""
    labels = params.read_labels(params.labels, scene.grid, progress)
    match = match_classes(labels.class_table, table, labels_name="training labels", known_name="teacher")
    for warning in match.warnings:
        progress.warning(warning)
    known = table.restrict(match.class_table.codes)
    codes = match.recode(labels.codes)
    if match.unknown:
        listed = ", ".join(f"{entry.code} {entry.name}" for entry in match.unknown)
        progress.warning(
            f"The teacher does not know some classes of the training labels ({listed}): their pixels are not used. "
            "Fine-tune the teacher with them first."
        )
        codes = np.where(np.isin(codes, known.codes), codes, UNLABELLED).astype(np.uint16)
    if len(known) < 2:
        raise LabelError(
            f"The training labels hold {len(known)} of the teacher's classes ({', '.join(table.names)}); a student needs "
            "at least two to be validated on."
        )
    labels = dataclasses.replace(labels, codes=codes, class_table=known)
    labels.require_trainable()
    return labels
