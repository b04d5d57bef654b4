"""Assess a class map against reference labels that the model did not see.

Writes the confusion matrix with overall and average accuracy, kappa and the accuracies of each class as HTML,
JSON and CSV, each with an interval over fields, polygons or blocks of the reference, and says how the
reference was split from the training labels. A second map is compared on the same pixels.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from pydantic import Field, model_validator

from hsi_core.accuracy.accuracies import with_metrics
from hsi_core.accuracy.bootstrap import Difference, Intervals, UnitConfusion, find_intervals
from hsi_core.accuracy.calibration import Reliability
from hsi_core.accuracy.design import describe_estimate, estimate
from hsi_core.accuracy.design_report import DesignReport, SampledStratum
from hsi_core.accuracy.page import to_report
from hsi_core.accuracy.report import Assessment, TrainingShare, describe_test, to_csv, to_json
from hsi_core.accuracy.second_map import MapComparison
from hsi_core.classes.confidence_raster import MODEL_TAG, ConfidenceRaster, open_confidence
from hsi_core.classes.map import TILE, complete_table, open_class_map, read_codes
from hsi_core.classes.matching import ClassMatch, has_real_name, match_classes
from hsi_core.classes.raster import CLASS_TABLE_TAG, read_class_table
from hsi_core.classes.table import UNLABELLED, ClassEntry, ClassTable, free_color
from hsi_core.classes.unclassified import code_in, without_unclassified
from hsi_core.errors import LabelError, SceneError
from hsi_core.grid import Grid
from hsi_core.labels.labels import Labels
from hsi_core.language import Text, listed, tr
from hsi_core.modelfile.places import HELD_TAG, TAG, TrainingPlaces, places_from_text
from hsi_core.outputs import check_outputs, new_file
from hsi_core.progress import Progress
from hsi_core.reports.class_map import add_class_map
from hsi_core.reports.report import Origin
from hsi_core.reports.values import describe_interval
from hsi_core.sampling.frame import Frame, Population
from hsi_core.sampling.layer import REFERENCE
from hsi_core.sampling.pixel_area import PixelArea
from hsi_core.sampling.post_strata import POST_STRATIFIED, PostStratum, list_classes
from hsi_core.sampling.reference import (
    GivenDesign,
    ReferencePoints,
    has_design,
    points_of_design,
    points_of_layer,
    prepare_sample,
    read_points,
)
from hsi_core.splits.info import SplitInfo
from hsi_core.splits.overlap import share_of_touching
from hsi_core.splits.units import UnitInfo, UnitsOfLabels
from hsi_core.tasks import LabelParams, TaskResult
from hsi_core.windows import Window


class Params(LabelParams):
    """The class map, the reference labels, and the reports to write."""

    map: Path = Field(description="Class map.")
    reference: Path = Field(
        description="Reference labels: raster on the map's grid, or vector of polygons or points."
    )
    compare: Path | None = Field(
        None, description="Second class map on the same grid, to compare with the first one."
    )
    model: Path | None = Field(
        None,
        description="Model file of the map, which knows its training pixels; maps of Classify know them too.",
    )
    design: GivenDesign = Field(
        "auto",
        description="How the reference was drawn from the map: auto (from the fields of a layer of Draw a "
        "sample), none (no probability sample), stratified, simple, systematic or clusters.",
    )
    strata: Path | None = Field(
        None,
        description="Raster of strata on the grid of the map, for the design stratified; 0 is outside the "
        "area. If empty, the classes of the map are the strata.",
    )
    cluster_field: str | None = Field(
        None, description="Field with the cluster of each point, for the design clusters."
    )
    area: Path | None = Field(
        None,
        description="Polygons of the area of interest that the sample was drawn in, for the designs simple "
        "and systematic and for points of your own. If empty, the whole map.",
    )
    area_layer: str | None = Field(
        None, description="Layer of the area of interest, if its file has several layers."
    )
    confidence: Path | None = Field(
        None,
        description="Confidence of the class map, raster on its grid: the report says how well it agrees "
        "with the accuracy.",
    )
    cluster: str | None = Field(
        None,
        description="Address of a Dask scheduler, tcp://host:port or tls://host:port, or its scheduler file "
        "(.json). Its workers read the maps; the report is the same. If empty, this computer does.",
    )
    report: Path | None = Field(None, description="HTML report to write.")
    json_file: Path | None = Field(None, description="JSON file to write.")
    csv_file: Path | None = Field(None, description="CSV file to write.")

    @model_validator(mode="after")
    def _fits_the_design(self) -> "Params":
        if self.strata is not None and self.design != "stratified":
            raise ValueError(
                tr(
                    "strata is for the design stratified, not {design}; choose stratified, or leave out "
                    "strata.",
                    design=self.design,
                )
            )
        if (self.cluster_field is not None) != (self.design == "clusters"):
            raise ValueError(
                "The design clusters needs the field with the cluster of each point (cluster_field), and "
                "other designs have none; give both, or neither."
            )
        return self


@with_metrics(after="num_pixels")
class Result(TaskResult):
    """Files written, and accuracies."""

    report: Path | None
    json_file: Path | None
    csv_file: Path | None
    num_pixels: int = Field(description="Reference pixels that were compared.")
    num_left_out: int = Field(description="Reference pixels without a class in the map, left out.")
    num_unclassified: int = Field(
        description="Reference pixels among them that the map rejected as unclassified."
    )
    overall_accuracy_with_left_out: float = Field(
        description="Overall accuracy if the pixels left out count as errors."
    )
    split_kind: str = Field(description="How the reference was split from the training labels, or unknown.")
    overlap: float | None = Field(
        description="Share of reference pixels whose patch touches a training pixel, if known."
    )
    overall_accuracy_low: float | None = Field(
        description="Lower end of the 95 % interval of the overall accuracy; null with too few units."
    )
    overall_accuracy_high: float | None = Field(description="Upper end of the interval.")
    units: str = Field(description="Spatial units of the interval: fields, polygons or blocks.")
    num_units: int = Field(description="Number of these units.")
    num_training_pixels: int | None = Field(
        description="Reference pixels that are training pixels of the model; null if its places are unknown."
    )
    difference: float | None = Field(
        description="Overall accuracy of the map minus that of the second map, on the same pixels."
    )
    difference_low: float | None = Field(
        description="Lower end of the 95 % interval of the difference; null with too few units."
    )
    difference_high: float | None = Field(description="Upper end of the interval.")
    calibration_error: float | None = Field(
        description="Mean difference between confidence and accuracy of the compared pixels (expected "
        "calibration error, 15 bins), 0..1; null without the confidence."
    )
    mean_confidence: float | None = Field(description="Mean confidence of these pixels.")
    design: str = Field(description="Design of the sample that the reference is; none if it is no sample.")
    area_adjusted_accuracy: float | None = Field(
        description="Overall accuracy estimated for the area of the map; null without a design."
    )
    area_adjusted_accuracy_error: float | None = Field(description="Its standard error.")
    area_adjusted_accuracy_low: float | None = Field(description="Lower end of its 95 % interval.")
    area_adjusted_accuracy_high: float | None = Field(description="Upper end of the interval.")


@dataclass(frozen=True)
class _Map:
    """An open class map."""

    name: str
    path: Path
    dataset: rasterio.DatasetReader
    table: ClassTable


@dataclass(frozen=True)
class _Counts:
    """Reference pixels in groups of the same unit, reference code, and code in each map.

    Args:
        unit: number of the unit, shape (n,).
        is_training: whether the pixels are training pixels of the model of the first map.
        reference: code in the reference.
        mapped: code in each map, shape (maps, n).
        count: pixels of the group.
    """

    unit: NDArray[np.int64]
    is_training: NDArray[np.bool_]
    reference: NDArray[np.int64]
    mapped: NDArray[np.int64]
    count: NDArray[np.int64]


@dataclass(frozen=True)
class _Sure:
    """Reference pixels with a class and a confidence in the map, each of shape (n,)."""

    reference: NDArray[np.uint16]
    mapped: NDArray[np.uint16]
    confidence: NDArray[np.float64]

    @classmethod
    def join(cls, parts: "Sequence[_Sure]") -> "_Sure":
        """The pixels of all parts, in their order."""
        return cls(
            np.concatenate([part.reference for part in parts]),
            np.concatenate([part.mapped for part in parts]),
            np.concatenate([part.confidence for part in parts]),
        )


@dataclass(frozen=True)
class StripCounts:
    """What the maps have in some rows.

    Args:
        groups: unit, training, reference code and map codes of reference pixels in one number, shape (n,).
        sizes: pixels of each group, shape (n,).
        sure: pixels with a confidence; None without the confidence.
        population: pixels of the classes of the map; None if they are not counted.
    """

    groups: NDArray[np.int64]
    sizes: NDArray[np.int64]
    sure: _Sure | None
    population: Population | None


@dataclass(frozen=True)
class _Known:
    """Places of the training pixels of the model of a map, each with its offset from the grid of the map."""

    places: Sequence[tuple[TrainingPlaces, tuple[int, int]]]

    @classmethod
    def of(cls, item: _Map, grid: Grid, model: Path | None, progress: Progress) -> "_Known":
        """The places in the model file, or else in the tags of the map; those on other grids are left out.

        Raises:
            ModelError: the model file cannot be read.
        """
        tags = item.dataset.tags()
        if model is not None:
            from hsi_core.modelfile.model_file import load_model  # here, because it imports torch

            loaded = load_model(model)
            digests = tags.get("HSI_MODEL_SHA256", loaded.digest).split(", ")
            if loaded.digest not in digests:
                progress.warning(
                    tr(
                        "The class map was made with another model file than {model}: its training pixels "
                        "may differ. Choose the model that made the map.",
                        model=model.name,
                    )
                )
            found: Sequence[TrainingPlaces] | None = loaded.places
            if len(digests) > 1 or HELD_TAG in tags:  # the tag has further pixels
                found = [*loaded.places, *((places_from_text(tags[TAG]) if TAG in tags else None) or ())]
        else:
            found = places_from_text(tags[TAG]) if TAG in tags else ()
        if found is None:
            progress.warning(
                "The tag of the class map with the training pixels of its model is damaged; choose the model "
                "file, so that training pixels among the reference are counted."
            )
            found = ()
        scene = tags.get("HSI_SCENE", "")
        offsets = [(part, part.grid.offset_of(grid, scene)) for part in found]
        return cls([(part, offset) for part, offset in offsets if offset is not None])

    def mask(self, shape: tuple[int, ...]) -> NDArray[np.bool_]:
        """The training pixels within a map of this shape (H, W)."""
        found = np.zeros(shape, dtype=bool)
        for part, offset in self.places:
            pixels = part.pixels - offset
            found[tuple(pixels[((pixels >= 0) & (pixels < shape)).all(axis=1)].T)] = True
        return found

    def contain(self, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Whether pixels of the map are training pixels."""
        is_training = np.zeros(len(rows), dtype=bool)
        for part, offset in self.places:
            is_training |= part.contain(rows, columns, offset)
        return is_training


@dataclass(frozen=True)
class OpenedMaps:
    """A call with open files.

    Args:
        params: of the call; the field of a sample that we drew is filled in.
        maps: the class map, and the second one.
        grid: of the maps.
        labels: the reference.
        units: of the reference.
        known: training pixels of the model of the first map.
        confidence: of the first map.
    """

    params: Params
    maps: Sequence[_Map]
    grid: Grid
    labels: Labels
    units: UnitsOfLabels
    known: _Known
    confidence: ConfidenceRaster | None


@contextmanager
def open_maps(params: Params, progress: Progress) -> Iterator[OpenedMaps]:
    """Open the maps and read the reference.

    Raises:
        SceneError: a raster cannot be read.
        LabelError: the reference cannot be read, or is on another grid.
        ModelError: the model cannot be read.
    """
    if params.field is None and has_design(params.reference, params.labels_layer):
        params = params.model_copy(update={"field": REFERENCE})
    with ExitStack() as files:
        first = _open(params.map, tr("class map"), files, progress)
        grid = Grid.of(first.dataset)
        maps = [first]
        if params.compare is not None:
            maps.append(_open(params.compare, tr("second class map"), files, progress))
            _check_grid(grid, maps[1])
        labels = params.read_labels(params.reference, grid, progress, unit="auto")
        yield OpenedMaps(
            params,
            maps,
            grid,
            labels,
            UnitsOfLabels(labels.codes, labels.burnt_polygons),
            _Known.of(first, grid, params.model, progress),
            None
            if params.confidence is None
            else files.enter_context(open_confidence(params.confidence, grid)),
        )


def run(params: Params, progress: Progress) -> Result:
    """Assess a class map."""
    check_outputs(
        [params.report, params.json_file, params.csv_file],
        inputs=[
            params.map,
            params.compare,
            params.confidence,
            params.reference,
            params.model,
            params.class_table,
            params.merge_table,
            params.strata,
            params.area,
        ],
    )
    progress.report(0.0, "Reading the reference")
    notes: list[str] = []
    with ExitStack() as files:
        opened = files.enter_context(open_maps(params, progress))
        params, maps, labels, grid = opened.params, opened.maps, opened.labels, opened.grid
        first, units, known = maps[0], opened.units, opened.known
        tags = {
            key: value
            for key, value in first.dataset.tags().items()
            if key.startswith("HSI_") and key not in (CLASS_TABLE_TAG, TAG)
        }
        if len(maps) > 1:
            _note_known_pixels(maps[1], labels, grid, notes, progress)
        points = _find_points(params, labels, first, grid, notes, progress.stage(0.05, 0.1))
        has_classes = _has_classes(params, points, notes)
        frame = open_frame(params, files, progress) if has_classes else None
        strips = _strips(grid.shape)
        found: Iterator[tuple[Window, StripCounts]]
        if params.cluster is None:
            found = ((strip, count_strip(opened, frame, strip, progress)) for strip in strips)
        else:
            from hsi_core.tasks._assess_strips import count_elsewhere  # it runs this task in the workers

            found = files.enter_context(
                count_elsewhere(opened, strips, has_classes=has_classes, progress=progress)
            )
        counts, sure, population = _join_strips(
            found, num_strips=len(strips), num_maps=len(maps), progress=progress.stage(0.1, 0.9)
        )
        num_unclassified = _leave_out_unclassified(counts, maps)
        _check_confidence(opened, sure, notes)
        at_points = None if points is None else _codes_at(first, points, progress)
        classes = list_classes(frame, population) if frame is not None else ()
    table, confusion, match = _confuse(labels, first, counts, 0, units.info, counts.mapped[0] > 0, notes)
    design = None
    if points is not None and at_points is not None:
        design = _estimate(points, at_points, classes, match, table, grid, notes, progress)
    num_left_out = int(counts.count[counts.mapped[0] == 0].sum())
    split = _split_of_patches(labels, tags.get("HSI_PATCH_SIZE", ""), known, notes)
    if num_left_out:
        notes.append(_describe_left_out(confusion.total, num_left_out, num_unclassified))
    intervals = find_intervals(confusion)
    if intervals.warning:
        notes.append(intervals.warning)
    assessment = Assessment(
        class_table=table,
        confusion=confusion.total,
        split=split,
        num_left_out=num_left_out,
        num_unclassified=num_unclassified,
        map_name=params.map.name,
        map_tags=tags,
        comparison=_compare(labels, maps, counts, units.info, notes) if len(maps) > 1 else None,
        warnings=tuple(notes),
        intervals=intervals,
        training=_find_training(labels, first, counts, units.info) if known.places else None,
        reliability=None if sure is None else _measure_reliability(sure, match, table),
        held_to=tags.get(HELD_TAG, ""),
        design=design,
    )
    _warn_of_split(assessment, progress)
    for note in notes:
        progress.warning(note)
    progress.info(assessment.design_words)
    progress.report(0.9, "Writing the reports")
    _write(assessment, params)
    _say(assessment, intervals, progress)
    return _result(params, assessment, intervals)


def _say(assessment: Assessment, intervals: Intervals, progress: Progress) -> None:
    found = intervals.overall["overall_accuracy"]
    accuracy = 100.0 * assessment.overall_accuracy
    progress.info(
        tr(
            "Overall accuracy {accuracy:.2f} % (95 % interval {interval}, {units})",
            accuracy=accuracy,
            interval=describe_interval(found, is_share=True),
            units=intervals.units.describe(),
        )
        if found
        else tr("Overall accuracy {accuracy:.2f} %", accuracy=accuracy)
    )
    if assessment.design is not None:
        progress.info(
            tr(
                "Overall accuracy by area {estimate}",
                estimate=describe_estimate(assessment.design.estimates.overall_accuracy),
            )
        )
    if assessment.reliability is not None:
        progress.info(
            tr(
                "Calibration: confidence and accuracy differ by {error:.1f} "
                "percentage points on average (mean confidence "
                "{mean_confidence:.1f} %).",
                error=100.0 * assessment.reliability.error,
                mean_confidence=100.0 * assessment.reliability.mean_confidence,
            )
        )
    if assessment.comparison is not None:
        progress.info(assessment.comparison.describe())


def _result(params: Params, assessment: Assessment, intervals: Intervals) -> Result:
    comparison = assessment.comparison
    found = assessment.design.estimates.overall_accuracy if assessment.design else None
    low, high = intervals.overall["overall_accuracy"] or (None, None)
    difference = comparison.differences["overall_accuracy"] if comparison else Difference(None, None)
    ends = difference.interval or (None, None)
    return Result(
        report=params.report,
        json_file=params.json_file,
        csv_file=params.csv_file,
        num_pixels=assessment.num_pixels,
        **assessment.metrics,
        num_left_out=assessment.num_left_out,
        num_unclassified=assessment.num_unclassified,
        overall_accuracy_with_left_out=assessment.overall_accuracy_with_left_out,
        split_kind=assessment.split_kind,
        overlap=assessment.overlap,
        overall_accuracy_low=low,
        overall_accuracy_high=high,
        units=intervals.units.kind,
        num_units=intervals.units.count,
        num_training_pixels=None if assessment.training is None else assessment.training.count,
        difference=difference.value,
        difference_low=ends[0],
        difference_high=ends[1],
        calibration_error=assessment.reliability.error if assessment.reliability else None,
        mean_confidence=assessment.reliability.mean_confidence if assessment.reliability else None,
        design=assessment.design.design if assessment.design else "none",
        area_adjusted_accuracy=found.value if found else None,
        area_adjusted_accuracy_error=found.standard_error if found else None,
        area_adjusted_accuracy_low=found.interval[0] if found and found.interval else None,
        area_adjusted_accuracy_high=found.interval[1] if found and found.interval else None,
    )


def _check_confidence(opened: OpenedMaps, sure: _Sure | None, notes: list[str]) -> None:
    """Note a confidence of another model.

    Raises:
        SceneError: it has no value at any reference pixel with a class.
    """
    if opened.confidence is None or sure is None:
        return
    name = opened.confidence.path.name
    model = opened.maps[0].dataset.tags().get(MODEL_TAG, "")
    if model and opened.confidence.model and model != opened.confidence.model:
        notes.append(
            tr(
                "The confidence {name} was made with another model than the class map: its calibration says "
                "nothing about the map. Choose the confidence of the same run.",
                name=name,
            )
        )
    if not len(sure.confidence):
        raise SceneError(
            tr(
                "The confidence {name} has no value at any reference pixel with a class; choose the "
                "confidence of this map.",
                name=name,
            )
        )


def _measure_reliability(sure: _Sure, match: ClassMatch, table: ClassTable) -> Reliability:
    is_right = table.to_indices(match.recode(sure.reference)) == table.to_indices(sure.mapped)
    return Reliability.of(sure.confidence, is_right)


def _find_points(
    params: Params, labels: Labels, item: _Map, grid: Grid, notes: list[str], progress: Progress
) -> ReferencePoints | None:
    """The points of the sample that the reference is; None if it is no probability sample.

    Raises:
        LabelError: the design does not fit the reference.
    """
    is_vector = labels.burnt_polygons is not None
    from_layer = params.design == "auto"
    if params.design == "none" or (
        from_layer and not (is_vector and has_design(params.reference, params.labels_layer))
    ):
        return None
    fields: dict[str, NDArray[Any]] = {}
    if is_vector:
        rows, columns, codes, fields = read_points(
            params.reference,
            grid=grid,
            layer=params.labels_layer,
            field=params.field,
            class_table=params.class_table,
            labels=labels,
            cluster_field=params.cluster_field,
        )
    else:
        rows, columns = (v.astype(np.int64) for v in np.nonzero(labels.codes))
        codes = labels.codes[rows, columns].astype(np.int64)
    if from_layer:
        return points_of_layer(rows, columns, codes, fields, name=params.reference.name)
    if params.cluster_field and not is_vector:
        raise LabelError("The design clusters needs points with a field of their cluster, not a raster.")
    points, num_outside = points_of_design(
        rows,
        columns,
        codes,
        fields.get(params.cluster_field or ""),
        design=params.design,
        map=item.path,
        strata=params.strata,
        area=params.area,
        area_layer=params.area_layer,
        progress=progress,
    )
    if num_outside:
        notes.append(
            tr(
                "{num_outside} of {num_rows} points lie outside the area of interest, or where the map has "
                "no class or no stratum; the estimates leave them out.",
                num_outside=num_outside,
                num_rows=len(rows),
            )
        )
    return points


def _has_classes(params: Params, points: ReferencePoints | None, notes: list[str]) -> bool:
    """Whether the pixels of each class of the map are counted: they weight a sample without strata."""
    if points is not None and points.design in POST_STRATIFIED:
        return True
    if params.area is not None and params.design in ("auto", "none"):
        notes.append(
            tr("The area of interest is not used: the reference is no probability sample.")
            if points is None
            else tr("The area of interest is not used: the layer of the sample has the sizes of its strata.")
        )
    return False


def open_frame(params: Params, files: ExitStack, progress: Progress) -> Frame:
    """Open the map as the frame of a sample without strata."""
    return Frame(
        params.map,
        strata=None,
        area=params.area,
        area_layer=params.area_layer,
        is_stratified=True,
        files=files,
        progress=progress,
    )


def _codes_at(item: _Map, points: ReferencePoints, progress: Progress) -> NDArray[np.int64]:
    """Code of the map at each point, shape (N,); 0 without a class, -1 outside the map."""
    height, width = item.dataset.shape
    is_on_map = (points.rows >= 0) & (points.rows < height) & (points.columns >= 0) & (points.columns < width)
    found = np.where(is_on_map, 0, -1)
    places = np.flatnonzero(is_on_map)
    owners = points.rows[places] // TILE * (width // TILE + 1) + points.columns[places] // TILE
    for owner in np.unique(owners):
        progress.check()
        mine = places[owners == owner]
        rows, columns = points.rows[mine], points.columns[mine]
        top, left = int(rows.min()), int(columns.min())
        window = Window(top, left, int(rows.max()) - top + 1, int(columns.max()) - left + 1)
        found[mine] = read_codes(item.dataset, window, item.path)[rows - top, columns - left]
    return found


def _estimate(
    points: ReferencePoints,
    at_points: NDArray[np.int64],
    classes: tuple[PostStratum, ...],
    match: ClassMatch,
    table: ClassTable,
    grid: Grid,
    notes: list[str],
    progress: Progress,
) -> DesignReport:
    """Estimates from the sample."""
    area = PixelArea.of(grid)
    codes = match.recode(points.codes.astype(np.uint16))
    prepared = prepare_sample(
        points,
        reference=table.to_indices(codes),
        mapped=table.to_indices(np.maximum(at_points, 0).astype(np.uint16)),
        is_on_map=at_points >= 0,
        area=area,
        codes=at_points,
        classes=classes,
    )
    notes.extend(prepared.notes)
    if area is None:
        progress.info("The map has no CRS with a known unit; areas are given as shares only.")
    elif area.warning:
        notes.append(area.warning)
    return DesignReport(
        points.design,
        table,
        estimate(prepared.sample, len(table)),
        prepared.hectares,
        prepared.num_points,
        len(np.unique(prepared.sample.units)),
        tuple(SampledStratum(**asdict(stratum), points=count) for stratum, count in prepared.strata),
        tuple(
            SampledStratum(one.codes[0], one.name, one.pixels, one.hectares, count)
            for one, count in prepared.post_strata
        ),
    )


def _open(path: Path, name: str, files: ExitStack, progress: Progress) -> _Map:
    dataset = files.enter_context(open_class_map(path))
    return _Map(name, path, dataset, read_class_table(dataset, progress) or ClassTable(()))


def _check_grid(grid: Grid, second: _Map) -> None:
    """Refuse a second map on another grid.

    Raises:
        LabelError: it is.
    """
    found = Grid.of(second.dataset)
    if not grid.is_same_place(found):
        raise LabelError(
            tr(
                "The second class map {name} is on another grid ({found}) than the first one ({grid}); "
                "choose two maps of one scene, or align one with the other first.",
                name=second.path.name,
                found=found.describe(),
                grid=grid.describe(),
            )
        )


def _strips(shape: tuple[int, int]) -> list[Window]:
    """Rows of windows of a map; one is a piece of work."""
    return list(Window(0, 0, *shape).cut(TILE, shape[1]))


def count_strip(opened: OpenedMaps, frame: Frame | None, strip: Window, progress: Progress) -> StripCounts:
    """Count the reference pixels of some rows by unit, reference code and map codes, window by window.

    Args:
        opened: reference and maps.
        frame: the map, if the pixels of its classes are counted as well.
        strip: the rows.
        progress: tells when to stop.
    """
    groups, sizes = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    sure = [_Sure(np.zeros(0, np.uint16), np.zeros(0, np.uint16), np.zeros(0))]
    for window in strip.cut(TILE, TILE):
        progress.check()
        reference = opened.labels.codes[window.slices]
        rows, columns = np.nonzero(reference != UNLABELLED)
        if not len(rows):
            continue
        # There are at most 2000 units, so that unit, training and three codes fit into 63 bits.
        rows_of_map, columns_of_map = rows + window.row, columns + window.column
        is_training = opened.known.contain(rows_of_map, columns_of_map)
        group = opened.units.at(rows_of_map, columns_of_map) << 1 | is_training
        codes = [reference[rows, columns]]
        for item in opened.maps:
            mapped = read_codes(item.dataset, window, item.path, has_unclassified=True)
            codes.append(mapped[rows, columns])
        for each in codes:
            group = group << 16 | each.astype(np.int64)
        found, size = np.unique(group, return_counts=True)
        groups.append(found)
        sizes.append(size)
        if opened.confidence is not None:
            confidence = opened.confidence.read(window)[rows, columns]
            first = without_unclassified(codes[1], opened.maps[0].dataset.tags())
            chosen = (first != UNLABELLED) & ~np.isnan(confidence)
            sure.append(_Sure(codes[0][chosen], first[chosen], confidence[chosen]))
    population = None if frame is None else frame.count(strip, progress)
    return StripCounts(
        *_sum_groups(groups, sizes), None if opened.confidence is None else _Sure.join(sure), population
    )


def _sum_groups(
    groups: Sequence[NDArray[np.int64]], sizes: Sequence[NDArray[np.int64]]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Each group once, with the sum of its sizes."""
    group, inverse = np.unique(np.concatenate(groups), return_inverse=True)
    return group, np.bincount(inverse.reshape(-1), weights=np.concatenate(sizes)).astype(np.int64)


def _join_strips(
    found: Iterable[tuple[Window, StripCounts]], *, num_strips: int, num_maps: int, progress: Progress
) -> tuple[_Counts, _Sure | None, Population]:
    """The counts of all strips together; they come in the order of the strips."""
    groups, sizes, sure, population = [], [], [], Population()
    for number, (_, part) in enumerate(found, start=1):
        progress.report(number / num_strips, "Comparing map and reference", has_time_left=True)
        groups.append(part.groups)
        sizes.append(part.sizes)
        if part.sure is not None:
            sure.append(part.sure)
        if part.population is not None:
            population.add(part.population)
    group, count = _sum_groups(groups, sizes)
    columns = []
    for _ in range(num_maps + 1):
        columns.append(group & 0xFFFF)
        group = group >> 16
    return (
        _Counts(group >> 1, (group & 1).astype(bool), columns[-1], np.array(columns[-2::-1]), count),
        _Sure.join(sure) if sure else None,
        population,
    )


def _leave_out_unclassified(counts: _Counts, maps: Sequence[_Map]) -> int:
    """Take rejected pixels of each map as pixels without a class; returns their number in the first map."""
    found = []
    for codes, item in zip(counts.mapped, maps, strict=True):
        is_rejected = (codes == code_in(item.dataset.tags())) & (codes != UNLABELLED)
        found.append(int(counts.count[is_rejected].sum()))
        codes[is_rejected] = UNLABELLED
    return found[0]


def _describe_left_out(confusion: NDArray[np.int64], num_left_out: int, num_unclassified: int) -> Text:
    """The reference pixels that are left out, why, and the accuracy if they are errors."""
    total = int(confusion.sum()) + num_left_out
    sentences = []
    if num_unclassified:
        sentences.append(
            tr(
                "The class map rejected {count} of {total} reference pixels ({share:.1f} %) as unclassified: "
                "the accuracies hold for the others.",
                count=num_unclassified,
                total=total,
                share=100.0 * num_unclassified / total,
            )
        )
    if num_left_out > num_unclassified:
        sentences.append(
            tr(
                "The class map has no class at {count} of {total} reference pixels; they are left out.",
                count=num_left_out - num_unclassified,
                total=total,
            )
        )
    share = 100.0 * float(np.trace(confusion) / total)
    if len(sentences) == 1:
        last = tr("If they count as errors, the overall accuracy is {share:.2f} %.", share=share)
    else:
        last = tr(
            "If all pixels left out count as errors, the overall accuracy is {share:.2f} %.", share=share
        )
    return listed([*sentences, last], " ")


def _confuse(
    labels: Labels,
    item: _Map,
    counts: _Counts,
    index: int,
    units: UnitInfo,
    chosen: NDArray[np.bool_],
    notes: list[str],
) -> tuple[ClassTable, UnitConfusion, ClassMatch]:
    """Classes of reference and map together, and the confusion of the chosen pixels in each unit.

    Raises:
        LabelError: the map has no class at any of the pixels, or codes and names contradict each other.
    """
    mapped = counts.mapped[index]
    map_table = complete_table(item.table, set(np.unique(mapped[mapped > 0]).tolist()))
    match = match_classes(
        labels.class_table, map_table, labels_name=tr("reference labels"), known_name=item.name
    )
    notes.extend(match.warnings)
    if match.unknown and len(item.table):
        names = ", ".join(entry.name for entry in match.unknown)
        notes.append(
            tr(
                "The {map} does not know {names}; all reference pixels of this class count as wrong.",
                map=item.name,
                names=names,
            )
            if len(match.unknown) == 1
            else tr(
                "The {map} does not know {names}; all reference pixels of these classes count as wrong.",
                map=item.name,
                names=names,
            )
        )
    if not chosen.any():
        raise LabelError(
            tr(
                "The {map} {name} has no class at any of the {count} reference pixels; choose the map "
                "of the place that the reference is from.",
                map=item.name,
                name=item.path.name,
                count=counts.count.sum(),
            )
        )
    table = _join_tables(match.class_table, map_table)
    confusion = UnitConfusion.of(
        counts.unit[chosen],
        table.to_indices(match.recode(counts.reference[chosen].astype(np.uint16))),
        table.to_indices(mapped[chosen].astype(np.uint16)),
        num_classes=len(table),
        units=units,
        weights=counts.count[chosen],
    )
    return table, confusion, match


def _find_training(labels: Labels, item: _Map, counts: _Counts, units: UnitInfo) -> TrainingShare:
    """Number of training pixels among the pixels compared, and the accuracy without them."""
    compared = counts.mapped[0] > 0
    others = compared & ~counts.is_training
    count = int(counts.count[compared & counts.is_training].sum())
    if not others.any():
        return TrainingShare(count, None)
    _, confusion, _ = _confuse(labels, item, counts, 0, units, others, [])
    return TrainingShare(count, float(np.trace(confusion.total) / confusion.total.sum()))


def _compare(
    labels: Labels, maps: Sequence[_Map], counts: _Counts, units: UnitInfo, notes: list[str]
) -> MapComparison:
    """The two maps on the pixels where both have a class.

    Raises:
        LabelError: see `_confuse`.
    """
    chosen: NDArray[np.bool_] = np.logical_and.reduce(counts.mapped > 0)
    _, first, _ = _confuse(labels, maps[0], counts, 0, units, chosen, [])
    _, second, _ = _confuse(labels, maps[1], counts, 1, units, chosen, notes)
    return MapComparison.of((maps[0].path.name, maps[1].path.name), first, second)


def _join_tables(reference: ClassTable, mapped: ClassTable) -> ClassTable:
    """Classes of both, with the names of the reference and the colours of the map; no colour twice."""
    entries = {entry.code: entry for entry in mapped.entries}
    for entry in reference.entries:
        other = entries.get(entry.code)
        if other is None:
            taken = [known.color.upper() for known in entries.values()]
            color = free_color(taken) if entry.color.upper() in taken else entry.color
            entries[entry.code] = ClassEntry(entry.code, entry.name, color)
        else:
            name = entry.name if has_real_name(entry) or not has_real_name(other) else other.name
            entries[entry.code] = ClassEntry(entry.code, name, other.color)
    return ClassTable.of(entries.values())


def _note_known_pixels(
    second: _Map, labels: Labels, grid: Grid, notes: list[str], progress: Progress
) -> None:
    """Warn if the model of the second map was trained on pixels of the reference."""
    known = _Known.of(second, grid, None, progress)
    if not known.places:
        return
    is_labelled = labels.codes != UNLABELLED
    if count := int(np.count_nonzero(is_labelled & known.mask(is_labelled.shape))):
        notes.append(
            tr(
                "{count} of the {num_pixels} reference pixels are training pixels of the model of {name}, "
                "which favours this map in the comparison. Compare the maps on pixels that neither model was "
                "trained on.",
                count=count,
                num_pixels=int(np.count_nonzero(is_labelled)),
                name=second.path.name,
            )
        )


def _split_of_patches(labels: Labels, patch_size: str, known: _Known, notes: list[str]) -> SplitInfo | None:
    """The split of the reference, with the overlap of the patches that the map was made with.

    The labels tell the overlap for patches of the size that they were split for. If those of the network are
    larger, the overlap is counted anew; if the training pixels are unknown, a note says that it is larger.
    """
    split = labels.split
    if split is None or not patch_size.isdigit() or int(patch_size) <= split.patch_size:
        return split
    if known.places and int(patch_size) % 2:
        overlap = share_of_touching(labels.codes > 0, known.mask(labels.codes.shape), int(patch_size))
        split = replace(split, patch_size=int(patch_size), overlap=overlap)
    else:
        notes.append(
            tr(
                "The labels were split for patches of {split_size} pixels, but the map was made with patches "
                "of {patch_size}: more test patches touch training pixels than the overlap says. Split for "
                "{patch_size} pixels and train again.",
                split_size=split.patch_size,
                patch_size=patch_size,
            )
        )
    return split


def _warn_of_split(assessment: Assessment, progress: Progress) -> None:
    words, is_warning = describe_test(assessment)
    (progress.warning if is_warning else progress.info)(words)


def _write(assessment: Assessment, params: Params) -> None:
    """Write the requested files: all or none."""
    with ExitStack() as stack:
        if params.report is not None:
            inputs = ("map", "compare", "reference", "model", "strata", "area", "class_table")
            report = to_report(assessment, Origin.of_fields(params, *inputs))
            add_class_map(report, params.map, Progress())  # its warnings were given before
            report.write(stack.enter_context(new_file(params.report)))
        for path, form in (
            (params.json_file, to_json),
            (params.csv_file, to_csv),
        ):
            if path is not None:
                part = stack.enter_context(new_file(path))
                part.write_text(form(assessment), encoding="utf-8", newline="\n")
