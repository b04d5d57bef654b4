"""Draw a probability sample of a class map as a point layer, to be labelled and assessed.

The sample is stratified by the classes of the map or by another raster, simple random, systematic, in cells,
or in clusters. Its size follows from a wanted standard error of the overall accuracy. Each point has its
stratum, its inclusion probability, and an empty field for the reference class.
"""

import math
import re
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import Field, model_validator

from hsi_core.classes.matching import name_key
from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.errors import ParameterError
from hsi_core.language import listed, tr
from hsi_core.outputs import check_outputs
from hsi_core.point_layer import check_point_layer
from hsi_core.progress import Progress
from hsi_core.sampling.allocation import (
    MAX_SAMPLE,
    Allocation,
    allocate,
    expected_error,
    needed_for_class,
    sample_size,
)
from hsi_core.sampling.drawing import (
    Design,
    Drawn,
    cell_shape,
    collect,
    draw_cells,
    draw_clusters,
    draw_grid,
    draw_strata,
    require_distance,
    spare_capacity,
)
from hsi_core.sampling.frame import WHOLE, Frame, Population
from hsi_core.sampling.layer import Sample, refuse_labelled, write_sample
from hsi_core.tasks import MAX_SEED, TaskParams, TaskResult


class Params(TaskParams):
    """The map, the design, and the layer to write."""

    map: Path = Field(description="Class map.")
    output: Path = Field(description="Point layer to write, GeoPackage.")
    design: Design = Field(
        "stratified",
        description="stratified, simple (random), systematic (a grid with a random start), clusters "
        "(square blocks, with random pixels in each) or cells (the whole area in cells, with two random "
        "pixels in each).",
    )
    strata: Path | None = Field(
        None, description="Raster of strata on the grid of the map. If empty, the classes are the strata."
    )
    area: Path | None = Field(None, description="Polygons of the area of interest. If empty, the whole map.")
    area_layer: str | None = Field(
        None, description="Layer of the area of interest, if its file has several."
    )
    allocation: Allocation = Field(
        "neyman",
        description="Allocation of a stratified sample: proportional to the area, equal, neyman (area times "
        "standard deviation) or optimal (neyman, and each stratum has its wanted standard error).",
    )
    sample_size: int | None = Field(
        None, ge=2, le=MAX_SAMPLE, description="Number of points. If empty, it follows from standard_error."
    )
    standard_error: float = Field(
        0.02,
        ge=0.001,
        le=0.5,
        description="Wanted standard error of the overall accuracy, as a share; used without sample_size.",
    )
    class_standard_error: float | None = Field(
        None,
        ge=0.001,
        le=0.5,
        description="Wanted standard error of the accuracy in each stratum, for the allocation optimal.",
    )
    min_per_stratum: int = Field(
        10, ge=2, le=MAX_SAMPLE, description="Smallest number of points in a stratum."
    )
    expected_accuracy: float = Field(
        0.85, gt=0, lt=1, description="Expected accuracy of the map, 0..1; a guess is enough."
    )
    class_accuracies: str | None = Field(
        None,
        description='Expected accuracy of single strata by code or name, such as "1: 0.7, Oats: 0.9".',
    )
    min_distance: float = Field(
        0.0, ge=0, le=100_000, description="Smallest distance between points in pixels."
    )
    cluster_size: int = Field(10, ge=2, le=1000, description="Side of a cluster in pixels.")
    cluster_points: int = Field(5, ge=1, le=1000, description="Points in a cluster.")
    seed: int = Field(0, ge=0, le=MAX_SEED, description="Seed of the random choices.")

    @model_validator(mode="after")
    def _fits_the_design(self) -> "Params":
        if self.design != "stratified" and self.strata is not None:
            raise ValueError(
                tr(
                    "The design {design} has no strata; leave out strata, or choose the design stratified.",
                    design=self.design,
                )
            )
        if self.allocation == "optimal" and self.sample_size is not None and self.design == "stratified":
            raise ValueError(
                "The allocation optimal finds the sample size itself; leave out sample_size, or choose the "
                "allocation neyman."
            )
        if self.class_standard_error is not None and self.allocation != "optimal":
            raise ValueError(
                tr(
                    "class_standard_error is for the allocation optimal, not {allocation}; choose optimal, "
                    "or leave it out.",
                    allocation=self.allocation,
                )
            )
        return self


class Stratum(TaskResult):
    """A stratum and its points."""

    code: int
    name: str
    pixels: int
    hectares: float | None
    points: int
    expected_accuracy: float


class Result(TaskResult):
    """The layer, and how much it can tell."""

    output: Path
    num_points: int
    num_strata: int
    standard_error: float = Field(
        description="Standard error of the overall accuracy that is expected with these points."
    )
    num_pixels: int = Field(description="Pixels that the sample stands for.")
    hectares: float | None = Field(description="Their area in hectares; null without a CRS.")
    per_stratum: list[Stratum]


@dataclass(frozen=True)
class _Sizes:
    """Strata with their expected accuracies and wanted points, all of shape (H,)."""

    codes: NDArray[np.int64]
    pixels: NDArray[np.int64]
    accuracy: NDArray[np.float64]
    points: NDArray[np.int64]


def run(params: Params, progress: Progress) -> Result:
    """Draw a sample."""
    check_outputs([params.output], inputs=[params.map, params.strata, params.area])
    refuse_labelled(params.output)
    with ExitStack() as files:
        frame = Frame(
            params.map,
            strata=params.strata,
            area=params.area,
            area_layer=params.area_layer,
            is_stratified=params.design == "stratified",
            files=files,
            progress=progress,
        )
        check_point_layer(params.output, frame.grid, raster=tr("map"))
        given = _read_accuracies(params.class_accuracies, frame.known)
        if params.design in ("stratified", "simple"):
            population, drawn, sizes = _draw_random(params, frame, given, progress)
        elif params.design == "systematic":
            population, drawn, sizes = _draw_systematic(params, frame, given, progress)
        elif params.design == "cells":
            population, drawn, sizes = _draw_cells(params, frame, given, progress)
        else:
            population, drawn, sizes = _draw_clusters(params, frame, given, progress)
    _warn_of_sizes(params, sizes, given, progress)
    sample = Sample(
        design=params.design,
        drawn=drawn,
        population=population,
        strata=tuple(frame.table(sizes.codes)),
        classes=_find_classes(params, frame, sizes),
        grid=frame.grid,
        has_areas=frame.pixel_area is not None,
    )
    progress.report(0.95, "Writing the point layer")
    write_sample(params.output, sample, seed=params.seed, progress=progress)
    if frame.pixel_area is not None and frame.pixel_area.warning:
        progress.warning(frame.pixel_area.warning)
    return _report(params, sample, sizes, progress)


def _find_classes(params: Params, frame: Frame, sizes: _Sizes) -> ClassTable:
    """Classes of the map, for the form; empty if they are not known."""
    if params.strata is not None:
        return ClassTable(())
    if params.design != "stratified":
        return frame.known
    return ClassTable.of({e.code: e for e in [*frame.known.entries, *frame.table(sizes.codes)]}.values())


def _read_accuracies(text: str | None, known: ClassTable) -> dict[int, float]:
    """Expected accuracy of strata by code, from a text such as "1: 0.7, Oats: 0.9".

    Raises:
        ParameterError: a part of the text cannot be read.
    """
    codes = {name_key(entry.name): entry.code for entry in known.entries}
    found: dict[int, float] = {}
    for part in re.split(r"[,;\n]", text or ""):
        if not part.strip():
            continue
        name, _, number = part.replace("=", ":").rpartition(":")
        name = name.strip()
        try:
            value = float(number)
        except ValueError:
            value = math.nan
        if not name or not 0.0 < value < 1.0:
            raise ParameterError(
                tr(
                    '"{part}" in class_accuracies is no class with an accuracy between 0 and 1; write for '
                    'example "1: 0.7, Oats: 0.9".',
                    part=part.strip()[:60],
                )
            )
        code = codes.get(name_key(name))
        if code is None and name.isdecimal() and len(name) <= 5:
            code = int(name)
        if code is None:
            raise ParameterError(
                tr(
                    'class_accuracies names the class "{name}", which the strata do not have; they have '
                    "{listed}.",
                    name=name[:60],
                    listed=", ".join(known.names) or tr("no names, so give codes"),
                )
            )
        found[code] = value
    return found


def _choose_sizes(params: Params, population: Population, given: dict[int, float]) -> _Sizes:
    """Strata and points of a sample with strata, or of one as a whole.

    Raises:
        ParameterError: the points do not suffice for the strata, or are too many.
    """
    codes = population.codes
    pixels = population.pixels[codes]
    is_stratified = params.design == "stratified"
    known = given if is_stratified else {}
    accuracy = np.array([known.get(code, params.expected_accuracy) for code in codes.tolist()])
    allocation: Allocation = params.allocation if is_stratified else "proportional"
    size = params.sample_size
    if size is None:
        size = sample_size(pixels, accuracy, allocation=allocation, standard_error=params.standard_error)
    minimum = np.full(len(codes), params.min_per_stratum if is_stratified else 2)
    if params.class_standard_error is not None and is_stratified:
        minimum = np.maximum(minimum, needed_for_class(accuracy, params.class_standard_error))
    points = allocate(
        pixels,
        accuracy,
        allocation=allocation,
        size=size,
        minimum=minimum,
        is_fixed=params.sample_size is not None and is_stratified,
    )
    return _Sizes(codes, pixels, accuracy, points)


def _warn_of_sizes(params: Params, sizes: _Sizes, given: dict[int, float], progress: Progress) -> None:
    """Warn of expected accuracies that are missing or superfluous."""
    if params.design != "stratified":
        if given:
            progress.warning(
                tr("The design {design} has no strata; class_accuracies is not used.", design=params.design)
            )
        return
    missing = sorted(set(given) - set(sizes.codes.tolist()))
    if missing:
        progress.warning(
            tr(
                "class_accuracies names {code}, but no pixel of the area of interest is in this stratum; the "
                "accuracy is not used.",
                code=missing[0],
            )
            if len(missing) == 1
            else tr(
                "class_accuracies names {codes}, but no pixel of the area of interest is in these strata; "
                "the accuracy is not used.",
                codes=", ".join(map(str, missing)),
            )
        )
    if params.allocation in ("neyman", "optimal") and len(np.unique(sizes.accuracy)) == 1 < len(sizes.codes):
        progress.warning(
            "All strata have the same expected accuracy, so the allocation follows their area. Give "
            "class_accuracies if some classes are harder than others."
        )


def _largest_sample(params: Params, given: dict[int, float]) -> int:
    """A number of points that no stratum exceeds, whatever the sizes of the strata are."""
    least = max(params.min_per_stratum, 2)
    if params.sample_size is not None:
        return max(params.sample_size, least)
    variance = max(value * (1.0 - value) for value in (*given.values(), params.expected_accuracy))
    errors = [params.standard_error, params.class_standard_error or 1.0]
    return max(least, *(math.ceil(min(variance / error**2, MAX_SAMPLE)) + 1 for error in errors))


def _draw_random(
    params: Params, frame: Frame, given: dict[int, float], progress: Progress
) -> tuple[Population, Drawn, _Sizes]:
    """A stratified or simple random sample: one pass; more only if a minimum distance refuses many pixels."""
    capacity = spare_capacity(_largest_sample(params, given), params.min_distance)
    while True:
        population, candidates = collect(frame, capacity, params.seed, progress.stage(0.0, 0.9))
        sizes = _choose_sizes(params, population, given)
        wanted = dict(zip(sizes.codes.tolist(), sizes.points.tolist(), strict=True))
        drawn = draw_strata(
            candidates,
            population,
            wanted,
            width=frame.grid.width,
            min_distance=params.min_distance,
        )
        found = {code: int((drawn.strata == code).sum()) for code in wanted}
        short = [code for code in wanted if found[code] < wanted[code]]
        if not any(population.pixels[code] > capacity for code in short):
            break
        capacity *= 8
    if short:
        entries = {entry.code: entry for entry in frame.table(sizes.codes)}
        names = listed(
            tr(
                "{name} ({count} of {wanted})",
                name=entries[code].name if code in entries else tr("the area"),
                count=found[code],
                wanted=wanted[code],
            )
            for code in short
        )
        progress.warning(
            tr(
                "The minimum distance of {min_distance:g} pixels leaves too few pixels in {names}; give "
                "a smaller distance.",
                min_distance=params.min_distance,
                names=names,
            )
        )
    if params.min_distance > 1.0:
        progress.warning(
            "With a minimum distance, pixels near drawn ones cannot be drawn. So the inclusion probabilities "
            "are approximate, and intervals tend to be too wide."
        )
    counts = np.array([found[code] for code in sizes.codes.tolist()])
    return population, drawn, _Sizes(sizes.codes, sizes.pixels, sizes.accuracy, counts)


def _draw_systematic(
    params: Params, frame: Frame, given: dict[int, float], progress: Progress
) -> tuple[Population, Drawn, _Sizes]:
    """A systematic sample: one pass for the number of pixels, and one for the points."""
    population, _ = collect(frame, 1, params.seed, progress.stage(0.0, 0.5))
    sizes = _choose_sizes(params, population, given)
    spacing = max(math.sqrt(float(sizes.pixels.sum()) / float(sizes.points.sum())), 1.0)
    require_distance(params.design, params.min_distance, spacing)
    drawn = draw_grid(frame, spacing, params.seed, progress.stage(0.5, 0.9))
    if len(drawn.numbers) < 2:
        raise ParameterError(
            tr(
                "A grid with a spacing of {spacing:.0f} pixels has {count} point in the area; draw "
                "more points, or choose the design simple.",
                spacing=spacing,
                count=len(drawn.numbers),
            )
        )
    progress.info(
        tr(
            "The points are {spacing:.1f} pixels apart. The variance of a single grid cannot be "
            "known exactly; "
            "if you need intervals of exactly 95 %, choose the design cells.",
            spacing=spacing,
        )
    )
    return (
        population,
        drawn,
        _Sizes(sizes.codes, sizes.pixels, sizes.accuracy, np.array([len(drawn.numbers)])),
    )


def _draw_cells(
    params: Params, frame: Frame, given: dict[int, float], progress: Progress
) -> tuple[Population, Drawn, _Sizes]:
    """Two points in each cell: one pass for the number of pixels, and one for the points."""
    require_distance(params.design, params.min_distance, 1.0)
    population, _ = collect(frame, 1, params.seed, progress.stage(0.0, 0.5))
    sizes = _choose_sizes(params, population, given)
    shape = cell_shape(int(sizes.pixels.sum()), int(sizes.points.sum()))
    drawn = draw_cells(frame, shape, params.seed, progress.stage(0.5, 0.9))
    if len(drawn.numbers) < 2:
        raise ParameterError(
            tr(
                "Cells of {height} x {width} pixels have {count} point in the area; draw more points, "
                "or choose the design simple.",
                height=shape[0],
                width=shape[1],
                count=len(drawn.numbers),
            )
        )
    progress.info(
        tr(
            "The cells have {height} x {width} pixels, with two points in each.",
            height=shape[0],
            width=shape[1],
        )
    )
    return (
        population,
        drawn,
        _Sizes(sizes.codes, sizes.pixels, sizes.accuracy, np.array([len(drawn.numbers)])),
    )


def _draw_clusters(
    params: Params, frame: Frame, given: dict[int, float], progress: Progress
) -> tuple[Population, Drawn, _Sizes]:
    """A sample in clusters, in one pass. The number of clusters does not depend on the size of the map."""
    require_distance(params.design, params.min_distance, 1.0)
    size = params.sample_size or _largest_sample(params, given) - 1
    population, drawn, num_blocks = draw_clusters(
        frame,
        side=params.cluster_size,
        num_clusters=max(math.ceil(size / params.cluster_points), 2),
        points=params.cluster_points,
        seed=params.seed,
        progress=progress.stage(0.0, 0.9),
    )
    count = int(drawn.clusters.max())
    if count < 2:
        raise ParameterError(
            tr(
                "The area has one cluster of {cluster_size} x {cluster_size} pixels; choose smaller "
                "clusters, or the design simple.",
                cluster_size=params.cluster_size,
            )
        )
    progress.info(tr("{count} of {num_blocks} clusters were drawn.", count=count, num_blocks=num_blocks))
    progress.warning(
        "Points of one cluster are often right or wrong together, so the standard error will be larger than "
        "the expected one, which is that of as many single points."
    )
    points = np.array([len(drawn.numbers)])
    accuracy = np.array([params.expected_accuracy])
    return population, drawn, _Sizes(population.codes, population.pixels[population.codes], accuracy, points)


def _report(params: Params, sample: Sample, sizes: _Sizes, progress: Progress) -> Result:
    """Say the sizes of strata and sample, and the expected standard error."""
    population = sample.population
    entries: list[ClassEntry | None] = list(sample.strata) or [None]
    strata = []
    for entry, pixels, accuracy, points in zip(
        entries, sizes.pixels.tolist(), sizes.accuracy.tolist(), sizes.points.tolist(), strict=True
    ):
        code, name = (entry.code, entry.name) if entry else (WHOLE, "whole area")
        hectares = float(population.hectares[code]) if sample.has_areas else None
        strata.append(
            Stratum(
                code=code,
                name=name,
                pixels=pixels,
                hectares=hectares,
                points=points,
                expected_accuracy=accuracy,
            )
        )
        size = (
            tr("{pixels:,} pixels", pixels=pixels)
            if hectares is None
            else tr("{pixels:,} pixels, {hectares:,.1f} ha", pixels=pixels, hectares=hectares)
        )
        progress.info(
            tr(
                "{name}: {points} points of {size}; expected accuracy {accuracy:g}.",
                name=name,
                points=points,
                size=size,
                accuracy=accuracy,
            )
        )
    error = expected_error(sizes.pixels, sizes.accuracy, sizes.points)
    total = sum(stratum.points for stratum in strata)
    progress.info(
        tr(
            "{total} points. The expected standard error of the overall accuracy is {error:.2f} percentage "
            "points, so its 95 % interval is about {half_width:.1f} percentage points to either side.",
            total=total,
            error=100.0 * error,
            half_width=100.0 * 1.96 * error,
        )
    )
    if population.num_without_class:
        progress.info(
            tr(
                "{num_without_class:,} pixels without a class or stratum are not in the sample; the "
                "assessment does not hold for them.",
                num_without_class=population.num_without_class,
            )
        )
    return Result(
        output=params.output,
        num_points=total,
        num_strata=len(strata),
        standard_error=error,
        num_pixels=int(sizes.pixels.sum()),
        hectares=float(population.hectares.sum()) if sample.has_areas else None,
        per_stratum=strata,
    )
