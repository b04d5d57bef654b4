"""Distil a large network, or an ensemble, into a small network that maps faster.

The student learns from the labels and from the softened probabilities of its teachers, on labelled and
unlabelled pixels of a scene. The report shows size, multiply-adds, speed and accuracy of teacher and student
side by side.
"""

import dataclasses
import time
from pathlib import Path

import torch
from pydantic import Field

from hsi_core.accuracy.accuracies import Baseline, metrics_of, with_metrics
from hsi_core.accuracy.second_map import describe_points
from hsi_core.classes.table import ClassTable
from hsi_core.device import choose_device
from hsi_core.distillation.loss import distillation_loss, ensemble_probabilities, soften
from hsi_core.distillation.outcome import Outcome, compare
from hsi_core.distillation.preparation import DistillationSet, prepare_distillation
from hsi_core.distillation.report import distillation_report
from hsi_core.distillation.teachers import Teachers, load_teachers
from hsi_core.errors import LabelError, ParameterError
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.labels.labels import Labels
from hsi_core.labels.recoding import list_classes, recode_labels
from hsi_core.language import tr
from hsi_core.modelfile.history import TrainingState
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.models.base import check_patch_size
from hsi_core.models.registry import find_network
from hsi_core.outputs import check_outputs
from hsi_core.progress import Progress
from hsi_core.reports.report import Origin
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.tasks import MAX_PIXELS, NetworkParams, TaskResult
from hsi_core.training.baseline import SpectraSource, measure_baselines
from hsi_core.training.cautions import find_chance
from hsi_core.training.flow import Description, Stages, Trained, TrainingRun, train_and_save
from hsi_core.training.preparation import Choice
from hsi_core.training.recipe import has_own_schedule, resolve_recipe
from hsi_core.training.subset_map import subset_map


class Params(NetworkParams):
    """Teachers, scene, labels and settings; a setting that is not given is that of the student's recipe."""

    teachers: list[Path] = Field(
        description="Model files of the teachers, .safetensors: one, or an ensemble with the same classes."
    )
    scene: Path = Field(description="Scene to train on, with the bands of the teachers.")
    labels: Path = Field(
        description="Training labels: raster on the scene's grid, or vector of polygons or points."
    )
    output_model: Path = Field(description="Model of the student to write, .safetensors.")
    report: Path | None = Field(None, description="HTML report to write.")
    test: Path | None = Field(
        None, description="Test labels, raster: teachers and student are evaluated on them once."
    )
    unlabelled: int = Field(
        5000,
        ge=0,
        le=MAX_PIXELS,
        description="Number of unlabelled pixels from the whole scene for which the teachers give targets.",
    )
    temperature: float = Field(
        4.0, ge=1, le=100, description="Temperature that softens the probabilities of teachers and student."
    )
    soft_weight: float = Field(
        0.9,
        ge=0,
        le=1,
        description="Share of the loss on the teachers' probabilities; the rest is the loss on the labels.",
    )
    network: str = Field("hybridsn", description="Name of the network of the student.")


@with_metrics(after="teacher_overall_accuracy")
class Result(TaskResult):
    """Files written, accuracies and costs of student and teacher; several teachers count as an ensemble."""

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
    overlap: float | None = Field(
        description="Share of test pixels whose patch touches a training pixel, 0..1."
    )
    kept: float = Field(
        description="Overall accuracy of the student by the teacher's, on test or else validation pixels."
    )
    agreement: float = Field(description="Share of these pixels to which both assign the same class, 0..1.")
    seconds: float


def run(params: Params, progress: Progress) -> Result:
    """Distil teachers into a student."""
    started = time.monotonic()
    check_outputs(
        [params.output_model, params.report],
        inputs=[
            *params.teachers,
            params.scene,
            params.labels,
            params.validation,
            params.test,
            params.class_table,
            params.merge_table,
        ],
    )
    device = choose_device(params.device)
    choice = _choose_student(params)
    teachers = load_teachers(params.teachers)
    with open_scene(params.scene, progress) as scene, gdal_settings():
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
    _warn_of_teachers(teachers, distillation_set, progress)
    card, (outcome, _) = train_and_save(
        _make_run(params, distillation_set, teachers),
        distillation_set.prepared.scene_inputs([part for model in teachers.models for part in model.places]),
        _describe(params, distillation_set, teachers, device, progress),
        model=params.output_model,
        report=params.report,
        stages=Stages(0.2, 0.95, 0.97),
        started=started,
        progress=progress,
    )
    _say_outcome(outcome, progress)
    progress.report(1.0, "Done")
    return _result(params, card, outcome, seconds=time.monotonic() - started)


def _warn_of_teachers(teachers: Teachers, distillation_set: DistillationSet, progress: Progress) -> None:
    """Warn of teachers that are hardly better than chance on the validation pixels of this scene."""
    prepared = distillation_set.prepared
    for path, model, logits in zip(teachers.paths, teachers.models, distillation_set.logits, strict=True):
        positions = prepared.pixels.validation
        assessed = prepared.pixels.assess_indices(
            logits.argmax(1).cpu().numpy()[positions],
            prepared.subsets.validation,
            positions,
            patch_size=model.card.patch_size,
        )
        if (kappa := find_chance(assessed)) is not None:
            progress.warning(
                tr(
                    "The teacher {name} has a kappa of {kappa:.2f} on the validation pixels: it is hardly "
                    "better than chance, and the student learns its errors. Choose another teacher, "
                    "or train it "
                    "again.",
                    name=path.name,
                    kappa=kappa,
                )
            )


def _say_outcome(outcome: Outcome, progress: Progress) -> None:
    """Compare student and teacher, or say that the student has not learned."""
    student = outcome.student.test or outcome.student.validation
    assigned = student.assessment.confusion.sum(axis=0)
    kappa = find_chance(student)
    if kappa is not None and (assigned > 0).sum() == 1:
        name = student.assessment.class_table.names[int(assigned.argmax())]
        progress.warning(
            tr(
                "The student assigns all {subset} pixels to one class, {name}: it has not learned. "
                "Train with more epochs or pixels, or choose another teacher.",
                subset=outcome.subset,
                name=name,
            )
        )
    elif kappa is not None:
        progress.warning(
            tr(
                "The student has a kappa of {kappa:.2f} on the {subset} pixels: it is hardly better "
                "than chance. Train with more epochs or pixels, or choose another teacher.",
                kappa=kappa,
                subset=outcome.subset,
            )
        )
    elif (kappa := find_chance(outcome.teacher.test or outcome.teacher.validation)) is not None:
        progress.warning(
            tr(
                "The teacher has a kappa of {kappa:.2f} on the {subset} pixels: it is hardly better "
                "than chance, so the share of its accuracy that the student keeps says nothing. "
                "Choose another "
                "teacher.",
                kappa=kappa,
                subset=outcome.subset,
            )
        )
    else:
        progress.info(
            tr(
                "The student keeps {kept:.1f} % of the teacher's overall accuracy "
                "({subset} pixels{change}) with {share:.1f} % of its multiply-adds, and is "
                "{speedup:.1f} times as fast here.",
                kept=100 * outcome.kept,
                subset=outcome.subset,
                change=tr(", {points}", points=describe_points(gain)) if (gain := outcome.gain) else "",
                share=100 * outcome.share,
                speedup=outcome.speedup,
            )
        )


def _choose_student(params: Params) -> Choice:
    """The student that the user wants.

    Raises:
        ParameterError: there is no such network, or it is a baseline.
        PatchError: the patch size is even.
    """
    if not find_network(params.network).has_gradients:
        raise ParameterError(
            tr(
                "The student {network} is a baseline, which is fitted to labels at once and cannot learn "
                "from probabilities; choose a network.",
                network=params.network,
            )
        )
    recipe = resolve_recipe(params.network, params.form, params)
    check_patch_size(recipe.patch_size)
    return Choice(
        params.network,
        params.form,
        recipe,
        params.components,
        has_own_schedule=has_own_schedule(params.form, params),
    )


def _read_labels(params: Params, scene: Scene, table: ClassTable, progress: Progress) -> Labels:
    """Labels in the codes of the teachers, without classes that the teachers do not have.

    Raises:
        LabelError: fewer than two classes are left, or the labels cannot be used.
    """
    labels, unknown = recode_labels(
        params.read_labels(params.labels, scene.grid, progress),
        table,
        labels_name=tr("training labels"),
        known_name=tr("teacher"),
        progress=progress,
    )
    if unknown:
        progress.warning(
            tr(
                "The teacher does not know some classes of the training labels ({classes}): "
                "their pixels are not used. Fine-tune the teacher with them first.",
                classes=list_classes(unknown),
            )
        )
    if len(labels.class_table) < 2:
        raise LabelError(
            tr(
                "The training labels hold {num_classes} of the teacher's classes ({listed}); the "
                "validation of a student needs at least two.",
                num_classes=len(labels.class_table),
                listed=", ".join(table.names),
            )
        )
    labels.require_trainable()
    return labels


def _make_run(params: Params, distillation_set: DistillationSet, teachers: Teachers) -> TrainingRun:
    """The training of the student on the labels and on the probabilities of its teachers."""
    prepared = distillation_set.prepared
    data = prepared.pixels.to_data()
    unlabelled = torch.from_numpy(prepared.pixels.unlabelled).to(data.targets.device)
    is_labelled = torch.zeros(len(data.targets), dtype=torch.bool, device=data.targets.device)
    is_labelled[data.train] = True
    # Only the training accuracy uses the targets of unlabelled pixels; the loss does not.
    targets = data.targets.clone()
    targets[unlabelled] = ensemble_probabilities(distillation_set.logits)[unlabelled].argmax(1)
    data = dataclasses.replace(data, targets=targets, train=torch.cat([data.train, unlabelled]))
    return TrainingRun(
        network=prepared.network,
        data=data,
        recipe=prepared.recipe,
        seed=params.seed,
        has_mixed_precision=params.mixed_precision and data.targets.device.type == "cuda",
        conditions={"teachers": [model.digest for model in teachers.models], **prepared.conditions()},
        settings={
            "temperature": params.temperature,
            "soft_weight": params.soft_weight,
            "unlabelled": len(unlabelled),
        },
        loss_of=distillation_loss(
            data,
            prepared.recipe,
            soft_targets=soften(distillation_set.logits, params.temperature),
            is_labelled=is_labelled,
            temperature=params.temperature,
            soft_weight=params.soft_weight,
        ),
    )


_Assessed = tuple[Outcome, list[Baseline]]
"""Teachers and student side by side, and the baselines of the student."""


def _describe(
    params: Params,
    distillation_set: DistillationSet,
    teachers: Teachers,
    device: torch.device,
    progress: Progress,
) -> Description[_Assessed]:
    """Teachers and student side by side, model card and report."""
    prepared = distillation_set.prepared

    def assess() -> _Assessed:
        progress.report(0.97, "Measuring teachers and student")
        outcome = compare(distillation_set, teachers, device=device, progress=progress)
        baselines = measure_baselines(
            [SpectraSource(prepared.scene_path, prepared.pixels, prepared.bands)],
            prepared.subsets,
            network=params.network,
            validation=outcome.student.validation,
            test=outcome.student.test,
            seed=params.seed,
            progress=progress,
        )
        return outcome, baselines

    def make_card(trained: Trained, assessed: _Assessed) -> ModelCard:
        outcome, baselines = assessed
        return prepared.make_card(
            trained,
            seed=params.seed,
            validation=outcome.student.validation,
            test=outcome.student.test,
            origins=[
                model.as_origin("distilled", path)
                for path, model in zip(teachers.paths, teachers.models, strict=True)
            ],
            baselines=baselines,
        )

    def make_page(card: ModelCard, state: TrainingState, assessed: _Assessed, seconds: float) -> str:
        return distillation_report(
            card,
            state,
            title=tr("Distillation of {name}", name=params.output_model.name),
            outcome=assessed[0],
            seconds=seconds,
            subset_picture=subset_map(prepared.subsets, prepared.scene_path),
            origin=Origin.of_fields(
                params, "teachers", "scene", "labels", "validation", "test", "class_table"
            ),
        ).to_html()

    return Description(assess=assess, make_card=make_card, make_page=make_page)


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
        **metrics_of(tested),
        overlap=tested.overlap if tested else None,
        kept=round(outcome.kept, 6),
        agreement=round(outcome.agreement, 6),
        seconds=round(seconds, 3),
    )
