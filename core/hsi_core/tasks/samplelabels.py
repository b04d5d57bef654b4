"""Draw labels from labels: a number of pixels of each class or polygon, or equally many of each class.

Labels whose spectrum is an outlier inside their own polygon can be left out.
"""

from pathlib import Path

import numpy as np
from pydantic import Field, model_validator

from hsi_core.classes.raster import count_codes, write_class_raster
from hsi_core.labelquality.purity import find_outliers
from hsi_core.labels.drawing import draw_labels
from hsi_core.language import listed, tr
from hsi_core.outputs import check_outputs
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import MAX_PIXELS, MAX_SEED, LabelParams, TaskResult


class Params(LabelParams):
    """Labels, how many of them, and the file to write."""

    scene: Path = Field(description="Scene that gives the grid.")
    labels: Path = Field(description="Labels: raster on the scene's grid, or vector of polygons or points.")
    per_class: int | None = Field(
        None, ge=1, le=MAX_PIXELS, description="Most pixels of a class. If empty, there is no limit."
    )
    per_polygon: int | None = Field(
        None,
        ge=1,
        le=MAX_PIXELS,
        description="Most pixels of a polygon, or of a connected area of a raster. If empty, no limit.",
    )
    balanced: bool = Field(
        False, description="Draw as many pixels of each class as the class with the fewest pixels has."
    )
    pure: bool = Field(
        False,
        description="Leave out labels whose spectrum is an outlier in their own polygon, before the draw.",
    )
    seed: int = Field(0, ge=0, le=MAX_SEED, description="Seed of the random choices.")
    output: Path = Field(description="Labels to write, GeoTIFF.")

    @model_validator(mode="after")
    def _has_limit(self) -> "Params":
        if self.per_class is None and self.per_polygon is None and not self.balanced and not self.pure:
            raise ValueError("Nothing limits the labels; give per_class, per_polygon, balanced or pure.")
        return self


class ClassPixels(TaskResult):
    """Pixels of a class before and after."""

    code: int
    name: str
    labelled: int
    outliers: int = Field(description="Outliers that were left out.")
    drawn: int


class Result(TaskResult):
    """The file written, and counts."""

    output: Path
    num_labelled: int = Field(description="Labelled pixels before.")
    num_outliers: int | None = Field(
        description="Labels left out as outliers in their polygon; none without pure."
    )
    num_drawn: int
    num_classes: int
    classes: list[ClassPixels]


def run(params: Params, progress: Progress) -> Result:
    """Draw labels."""
    check_outputs(
        [params.output], inputs=[params.scene, params.labels, params.class_table, params.merge_table]
    )
    progress.report(0.0, "Reading the labels")
    with open_scene(params.scene, progress, min_bands=2 if params.pure else 1) as scene:
        grid = scene.grid
        labels = params.read_labels(params.labels, grid, progress, unit="auto")
        purity = find_outliers(scene, labels, progress.stage(0.1, 0.5)) if params.pure else None
    progress.report(0.5, "Drawing")
    codes = labels.codes if purity is None else np.where(purity.is_outlier, 0, labels.codes).astype(np.uint16)
    drawn = draw_labels(
        codes,
        labels.polygons,
        per_class=params.per_class,
        per_polygon=params.per_polygon,
        is_balanced=params.balanced,
        seed=params.seed,
    )
    codes = np.where(drawn, codes, 0).astype(np.uint16)
    progress.report(0.8, "Writing the labels")
    write_class_raster(
        params.output,
        codes,
        grid=grid,
        class_table=labels.class_table,
        tags=(labels.split.to_tags() if labels.split else {})
        | ({"HSI_PURE_LABELS": purity.describe()} if purity else {}),
        progress=progress,
    )
    found = count_codes(codes)
    left_out = {} if purity is None else count_codes(np.where(purity.is_outlier, labels.codes, 0))
    classes = [
        ClassPixels(
            code=entry.code,
            name=entry.name,
            labelled=labels.counts.get(entry.code, 0),
            outliers=left_out.get(entry.code, 0),
            drawn=found.get(entry.code, 0),
        )
        for entry in labels.class_table.entries
    ]
    if purity is not None:
        by_class = listed(
            tr("{name} {count} of {total}", name=one.name, count=one.outliers, total=one.labelled)
            for one in classes
        )
        progress.info(
            tr("Left out: {purity}. By class: {listed}.", purity=purity.describe(), listed=by_class)
        )
    counts = listed(
        tr("{name} {count} of {total}", name=one.name, count=one.drawn, total=one.labelled) for one in classes
    )
    progress.info(tr("Pixels that were drawn: {counts}.", counts=counts))
    progress.report(1.0, "Done")
    return Result(
        output=params.output,
        num_labelled=sum(one.labelled for one in classes),
        num_outliers=None if purity is None else sum(left_out.values()),
        num_drawn=sum(one.drawn for one in classes),
        num_classes=len(classes),
        classes=classes,
    )
