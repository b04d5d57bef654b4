"""Split labels into training, validation and test rasters, and report how much they overlap.

`blocks` divides the scene into squares with a guard band between training and the rest. `polygons` keeps
whole polygons together. `random` draws single pixels and is optimistic, because nearly every test patch then
contains training pixels.
"""

from contextlib import ExitStack
from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator

from hsi_core.classes.raster import write_class_raster
from hsi_core.errors import SplitError
from hsi_core.grid import Grid
from hsi_core.labels.labels import Labels
from hsi_core.language import tr
from hsi_core.outputs import check_outputs, new_file
from hsi_core.progress import Progress
from hsi_core.reports.frame import frame_of
from hsi_core.reports.report import Origin
from hsi_core.scenes.scene import open_scene
from hsi_core.splits.info import SplitInfo
from hsi_core.splits.outcome import describe_outcome, describe_similarity
from hsi_core.splits.overlap import share_of_touching
from hsi_core.splits.report import describe_kind, describe_overlap, split_report
from hsi_core.splits.split import (
    PART_NAMES,
    TEST,
    TRAIN,
    VALIDATION,
    Split,
    codes_of_subset,
    default_guard,
    split_labels,
)
from hsi_core.tasks import MAX_PATCH, MAX_SEED, MAX_SIDE, LabelParams, TaskResult


class Params(LabelParams):
    """Labels, kind of split, and the files to write."""

    scene: Path = Field(description="Scene that gives the grid.")
    labels: Path = Field(description="Labels: raster on the scene's grid, or vector of polygons or points.")
    output_train: Path = Field(description="Training labels to write, GeoTIFF.")
    output_validation: Path | None = Field(None, description="Validation labels to write, GeoTIFF.")
    output_test: Path = Field(description="Test labels to write, GeoTIFF.")
    report: Path | None = Field(None, description="HTML report to write.")
    kind: str = Field(
        "blocks", pattern="^(random|blocks|polygons)$", description="random, blocks or polygons."
    )
    unit: Literal["auto", "features", "parts"] = Field(
        "auto",
        description="Polygons of a vector file that the kind polygons keeps whole: features, their separate "
        "parts, or auto: parts if there are fewer than two features for each class.",
    )
    train_fraction: float = Field(0.5, gt=0, lt=1, description="Share of the labelled pixels for training.")
    validation_fraction: float = Field(
        0.2, ge=0, lt=1, description="Share of the labelled pixels for validation."
    )
    test_fraction: float = Field(0.3, gt=0, lt=1, description="Share of the labelled pixels for the test.")
    patch_size: int = Field(
        9,
        ge=1,
        le=MAX_PATCH,
        description="Side of the patches that will be trained on, odd; for the guard band.",
    )
    guard: int | None = Field(
        None,
        ge=0,
        le=MAX_SIDE,
        description="Width of the guard band in pixels; if empty, half the patch size (random: 0).",
    )
    block_size: int | None = Field(
        None, ge=2, le=MAX_SIDE, description="Side of a block in pixels; if empty, found by search."
    )
    seed: int = Field(0, ge=0, le=MAX_SEED, description="Seed of the random choices.")

    @model_validator(mode="after")
    def _fractions_fit(self) -> "Params":
        total = self.train_fraction + self.validation_fraction + self.test_fraction
        if total > 1.0 + 1e-9:
            raise ValueError(
                tr(
                    "The fractions for training, validation and test add up to {total:.2f}; at most 1 fits.",
                    total=total,
                )
            )
        if (self.validation_fraction > 0) and self.output_validation is None:
            raise ValueError(
                "Validation pixels are asked for; give output_validation or set validation_fraction to 0."
            )
        if self.validation_fraction == 0 and self.output_validation is not None:
            raise ValueError(
                "No validation pixels are asked for (validation_fraction is 0); leave out output_validation, "
                "or give a share above 0."
            )
        if self.patch_size % 2 == 0:
            raise ValueError(
                tr(
                    "The patch size is {patch_size}; it must be odd, so that a patch has a centre pixel.",
                    patch_size=self.patch_size,
                )
            )
        return self


class ClassPixels(TaskResult):
    """Pixels of a class in each subset."""

    code: int
    name: str
    train: int
    validation: int
    test: int
    unused: int


class Result(TaskResult):
    """Files written, counts, and overlap."""

    output_train: Path
    output_validation: Path | None
    output_test: Path
    report: Path | None
    kind: str
    guard: int
    overlap: float = Field(description="Share of test pixels whose patch touches a training pixel, 0..1.")
    num_train: int
    num_validation: int
    num_test: int
    num_unused: int = Field(description="Labelled pixels in no subset: guard band, or fractions below 1.")
    num_classes: int
    requested: dict[str, float] = Field(description="Requested share of each subset, 0..1.")
    classes: list[ClassPixels] = Field(description="Pixels of each class in each subset.")
    outcome: str = Field(description="Requested and resulting shares in words, with reasons.")
    similarity: float | None = Field(
        description="Expected intersection over union of the test pixels of two seeds, 0..1; null for random."
    )


def run(params: Params, progress: Progress) -> Result:
    """Split labels."""
    outputs = {
        TRAIN: params.output_train,
        VALIDATION: params.output_validation,
        TEST: params.output_test,
    }
    check_outputs(
        [*outputs.values(), params.report],
        inputs=[params.scene, params.labels, params.class_table, params.merge_table],
    )
    progress.report(0.0, "Reading the labels")
    with open_scene(params.scene, progress, min_bands=1) as scene:
        grid = scene.grid
    labels = _read_labels(params, grid, progress)
    labels.require_trainable()
    progress.report(0.2, "Splitting")
    split = _split(params, labels, progress)
    _require_trainable(split)
    overlap = share_of_touching(split.test, split.train, params.patch_size, check=progress.check)
    _explain(split, overlap, params.patch_size, progress)
    progress.report(0.7, "Writing the labels of each subset")
    with ExitStack() as files:
        for number, (part, path) in enumerate(outputs.items()):
            if path is None:
                continue
            info = SplitInfo(
                params.kind, PART_NAMES[part], params.seed, split.guard, params.patch_size, overlap
            )
            write_class_raster(
                files.enter_context(new_file(path, progress)),
                codes_of_subset(labels.codes, split, part),
                grid=grid,
                class_table=labels.class_table,
                tags=info.to_tags(),
            )
            progress.report(0.7 + 0.1 * number, "Writing the labels of each subset")
        if params.report is not None:
            split_report(
                split,
                patch_size=params.patch_size,
                overlap=overlap,
                frame=frame_of(grid),
                origin=Origin.of_fields(params, "scene", "labels", "class_table"),
            ).write(files.enter_context(new_file(params.report)))
        progress.check()
    unused, train, validation, test = (int(count) for count in split.counts.sum(axis=0))
    return Result(
        output_train=params.output_train,
        output_validation=params.output_validation,
        output_test=params.output_test,
        report=params.report,
        kind=params.kind,
        guard=split.guard,
        overlap=round(overlap, 6),
        num_train=train,
        num_validation=validation,
        num_test=test,
        num_unused=unused,
        num_classes=len(labels.class_table),
        requested=dict(zip(PART_NAMES.values(), split.fractions, strict=True)),
        classes=_count_classes(split),
        outcome=describe_outcome(split).text,
        similarity=None if split.similarity is None else round(split.similarity, 6),
    )


def _count_classes(split: Split) -> list[ClassPixels]:
    found = []
    for entry, row in zip(split.class_table.entries, split.counts.tolist(), strict=True):
        unused, train, validation, test = row
        found.append(
            ClassPixels(
                code=entry.code, name=entry.name, train=train, validation=validation, test=test, unused=unused
            )
        )
    return found


def _read_labels(params: Params, grid: Grid, progress: Progress) -> Labels:
    """Read the labels in a thread, so that a cancel need not wait for a large raster."""
    found: list[Labels] = []
    unit = params.unit if params.kind == "polygons" else "features"
    progress.wait_for(lambda: found.append(params.read_labels(params.labels, grid, progress, unit=unit)))
    return found[0]


def _split(params: Params, labels: Labels, progress: Progress) -> Split:
    guard = params.guard if params.guard is not None else default_guard(params.kind, params.patch_size)
    return split_labels(
        labels.codes,
        labels.polygons if params.kind == "polygons" else None,
        kind=params.kind,
        fractions=(params.train_fraction, params.validation_fraction, params.test_fraction),
        guard=guard,
        seed=params.seed,
        block_size=params.block_size if params.kind == "blocks" else None,
        class_table=labels.class_table,
        check=progress.check,
    )


def _require_trainable(split: Split) -> None:
    """Refuse a split that cannot be trained on, before anything is written.

    Raises:
        SplitError: a class has a single training pixel.
    """
    if split.lonely:
        lonely = ", ".join(split.lonely)
        raise SplitError(
            tr(
                "No split was found with two training pixels of each class: {lonely} would have one, and "
                "training needs two. Label more of it, or take a narrower guard band, merge it with another "
                "class, or remove it from the labels.",
                lonely=lonely,
            )
            if split.guard
            else tr(
                "No split was found with two training pixels of each class: {lonely} would have one, and "
                "training needs two. Label more of it, merge it with another class, or remove it from the "
                "labels.",
                lonely=lonely,
            )
        )


def _explain(split: Split, overlap: float, patch_size: int, progress: Progress) -> None:
    """Report the overlap, its meaning, the shares, and classes that a subset lacks."""
    progress.info(describe_overlap(overlap, patch_size))
    words, is_warning = describe_kind(split.kind, split.guard, overlap)
    (progress.warning if is_warning else progress.info)(words)
    for message in split.messages:
        progress.warning(message)
    outcome, similarity = describe_outcome(split), describe_similarity(split)
    (progress.warning if outcome.is_warning else progress.info)(outcome.text)
    if similarity is not None:
        progress.warning(similarity)
    if split.block_size is not None:
        progress.info(
            tr(
                "Blocks of {block_size} pixels, guard band of {guard} pixels.",
                block_size=split.block_size,
                guard=split.guard,
            )
        )
