"""Check labels before training: counts, spread, separability, suspicious labels, and possible splits.

Single pixels and whole polygons that look like another class are listed in a report and as a point layer.
The labels themselves are not changed.
"""

from contextlib import ExitStack
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from hsi_core.classes.table_files import check_class_file, class_file_text
from hsi_core.errors import LabelError, ParameterError
from hsi_core.files.copies import shown_name
from hsi_core.labelquality.counts import (
    PolygonCount,
    count_classes,
    count_polygons,
    find_equal_spectra,
)
from hsi_core.labelquality.layer import REASONS, SuspiciousLabel, write_suspects
from hsi_core.labelquality.possible import PossibleSplit, try_splits
from hsi_core.labelquality.purity import purity_of_polygons
from hsi_core.labelquality.report import Checked, LabelReport, label_json, label_page
from hsi_core.labelquality.separability import measure_separability
from hsi_core.labelquality.spectra import LabelledSpectra, read_spectra
from hsi_core.labelquality.suspects import (
    MIN_PIXELS,
    SIDES,
    OutOfFold,
    find_suspicious_pixels,
    find_suspicious_polygons,
    predict_out_of_fold,
    predict_polygons,
    random_folds,
)
from hsi_core.labels.labels import Labels
from hsi_core.language import listed, tr
from hsi_core.outputs import check_outputs, new_file
from hsi_core.point_layer import check_point_layer
from hsi_core.progress import Progress
from hsi_core.reports.frame import frame_of
from hsi_core.reports.report import Origin
from hsi_core.scenes.invalid import describe_share
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.tasks import MAX_PATCH, MAX_PIXELS, MAX_SEED, LabelParams, TaskResult

SCATTERED = 2.0
"""With fewer pixels per polygon on average, polygons are not checked as a whole: the pixels are."""


class Params(LabelParams):
    """The labels to check, and the files to write."""

    scene: Path = Field(description="Scene.")
    labels: Path = Field(description="Labels: raster on the scene's grid, or vector of polygons or points.")
    report: Path | None = Field(None, description="HTML report to write.")
    json_file: Path | None = Field(None, description="JSON file to write, with the numbers of the report.")
    classes_file: Path | None = Field(
        None, description="Class table of the labels to write: .csv, or .qml, a QGIS style of class rasters."
    )
    points: Path | None = Field(None, description="Point layer of suspicious labels to write, GeoPackage.")
    per_class: int = Field(
        5000, ge=10, le=MAX_PIXELS, description="Maximum pixels per class whose spectra are checked."
    )
    patch_size: int = Field(
        9,
        ge=1,
        le=MAX_PATCH,
        description="Side of the patches that will be trained on; half of it is the guard band of splits.",
    )
    seed: int = Field(0, ge=0, le=MAX_SEED, description="Seed of the random choices.")


class Result(TaskResult):
    """Written files and counts."""

    report: Path | None
    json_file: Path | None
    classes_file: Path | None
    points: Path | None
    num_labelled: int
    num_classes: int
    num_polygons: int
    num_checked: int = Field(description="Valid pixels whose spectra were checked.")
    num_suspicious_pixels: int = Field(description="Checked pixels that look like another class.")
    num_suspicious_polygons: int = Field(description="Polygons that look like another class.")
    num_conflicts: int = Field(description="Pixels with labels of two classes.")
    num_equal_spectra: int = Field(description="Pixels whose spectrum has labels of two classes.")
    num_outliers: int = Field(description="Checked pixels that are spectral outliers in their polygon.")
    min_separability: float | None = Field(
        description="Smallest Jeffries-Matusita distance of two classes, 0..2; null if it is unknown."
    )
    num_possible_splits: int = Field(
        description="Splits that were tried and have every class in training and test."
    )


def run(params: Params, progress: Progress) -> Result:
    """Check labels."""
    outputs = [params.report, params.json_file, params.classes_file, params.points]
    if not any(outputs):
        raise ParameterError(
            "No output is given; give a report, a JSON file, a class table or a point layer."
        )
    check_outputs(outputs, inputs=[params.scene, params.labels, params.class_table, params.merge_table])
    if params.classes_file is not None:
        check_class_file(params.classes_file)
    with open_scene(params.scene, progress) as scene:
        if params.points is not None:
            check_point_layer(
                params.points, scene.grid, raster=tr("scene"), advice=tr(", or leave the point layer empty")
            )
        progress.report(0.0, "Reading the labels")
        labels = params.read_labels(params.labels, scene.grid, progress, unit="auto")
        if len(labels.class_table) < 2:
            raise LabelError(
                tr(
                    "The labels hold only one class ({listed}), but a comparison of classes needs two or "
                    "more; label another class.",
                    listed=", ".join(labels.class_table.names),
                )
            )
        found = _check(params, scene, labels, progress)
        with ExitStack() as files:
            if params.report is not None:
                origin = Origin.of_fields(params, "scene", "labels", "class_table")
                page = label_page(found, frame=frame_of(scene.grid), origin=origin)
                page.write(files.enter_context(new_file(params.report)))
            if params.json_file is not None:
                file = files.enter_context(new_file(params.json_file))
                file.write_text(label_json(found), encoding="utf-8", newline="\n")
            if params.classes_file is not None:
                file = files.enter_context(new_file(params.classes_file))
                text = class_file_text(params.classes_file, labels.class_table)
                file.write_text(text, encoding="utf-8", newline="\n")
            progress.check()
            if params.points is not None:
                write_suspects(params.points, found.suspects, scene.grid, progress)
    _explain(found, progress)
    return Result(
        report=params.report,
        json_file=params.json_file,
        classes_file=params.classes_file,
        points=params.points,
        num_labelled=sum(one.pixels for one in found.classes),
        num_classes=len(found.classes),
        num_polygons=len(found.polygons),
        num_checked=found.checked.num_read,
        num_suspicious_pixels=found.count("pixel"),
        num_suspicious_polygons=found.count("polygon"),
        num_conflicts=found.count("conflict"),
        num_equal_spectra=found.count("same spectrum"),
        num_outliers=found.num_outliers,
        min_separability=round(found.pairs[0][2], 6) if found.pairs else None,
        num_possible_splits=sum(one.is_possible for one in found.splits),
    )


def _check(params: Params, scene: Scene, labels: Labels, progress: Progress) -> LabelReport:
    classes, polygons = count_classes(labels), count_polygons(labels)
    pixels = _draw(labels, params.per_class, params.seed)
    bands = scene.good_bands()
    spectra = read_spectra(scene, pixels, bands=bands, sides=SIDES, progress=progress.stage(0.02, 0.2))
    places = pixels[spectra.positions]
    targets = labels.class_table.to_indices(labels.codes[tuple(places.T)]).astype(np.int64)
    numbers = labels.polygons[tuple(places.T)].astype(np.int64)
    notes = _note_left_out(params, labels, len(pixels), len(places), targets)
    suspects, repeated_labels = _find_conflicts(params, scene, labels)
    equal = find_equal_spectra(spectra.means[0], targets)
    suspects += [
        _suspect("same spectrum", labels, places[position], labels.class_table.entries[other].code)
        for position, other in zip(equal.conflicts.tolist(), equal.others.tolist(), strict=True)
    ]
    single = _check_pixels(spectra, targets, params.seed, progress)
    suspects_of_pixels = find_suspicious_pixels(single.probabilities, targets)
    whole, checked_polygons, of_polygons = _check_polygons(
        labels, polygons, spectra, targets, numbers, notes, progress
    )
    suspects += whole
    for position, suggested, confidence, own in zip(
        suspects_of_pixels.positions.tolist(),
        suspects_of_pixels.suggested.tolist(),
        suspects_of_pixels.confidence.tolist(),
        suspects_of_pixels.own.tolist(),
        strict=True,
    ):
        code = labels.class_table.entries[suggested].code
        suspects.append(_suspect("pixel", labels, places[position], code, confidence=confidence, own=own))
    progress.report(0.7, "Trying splits")
    means, deviations = _describe(spectra.means[0], targets, len(classes))
    return LabelReport(
        labels=labels,
        classes=classes,
        polygons=polygons,
        purity=purity_of_polygons(spectra.means[0], numbers, check=progress.check),
        wavelengths_nm=scene.wavelengths_of(bands),
        means=means,
        deviations=deviations,
        separability=measure_separability(spectra.means[0], targets, len(classes)),
        suspects=suspects,
        splits=_try_splits(params, labels, progress),
        checked=Checked(
            num_read=len(places),
            num_invalid=len(pixels) - len(places),
            num_left_out=int((labels.codes > 0).sum()) - len(pixels),
            num_repeated_labels=repeated_labels,
            num_repeated_spectra=equal.num_repeated,
            side=single.side,
            agreement=single.agreement,
            num_checked_polygons=checked_polygons,
            polygon_agreement=None if of_polygons is None else of_polygons.agreement,
            notes=tuple(notes),
        ),
        scene_name=params.scene.name,
        labels_name=shown_name(params.labels),
    )


def _draw(labels: Labels, most: int, seed: int) -> NDArray[np.int64]:
    """Row and column of at most `most` pixels of each class, in the order of the rows, shape (N, 2)."""
    rng = np.random.default_rng(seed)
    drawn = []
    for entry in labels.class_table.entries:
        pixels = np.argwhere(labels.codes == entry.code)
        drawn.append(pixels if len(pixels) <= most else pixels[rng.choice(len(pixels), most, replace=False)])
    pixels = np.concatenate(drawn)
    return pixels[np.lexsort((pixels[:, 1], pixels[:, 0]))]


def _note_left_out(
    params: Params, labels: Labels, num_drawn: int, num_valid: int, targets: NDArray[np.int64]
) -> list[str]:
    """Sentences about pixels that are not checked."""
    notes: list[str] = []
    total = sum(labels.counts.values())
    if num_drawn < total:
        notes.append(
            tr(
                "{num_drawn} of {total} labelled pixels are checked: at most {per_class} of each class, "
                "drawn at random. Give a larger per_class to check more.",
                num_drawn=num_drawn,
                total=total,
                per_class=params.per_class,
            )
        )
    if num_valid < num_drawn:
        notes.append(
            tr(
                "{share} are nodata, NaN or masked in the scene; they are not checked.",
                share=describe_share(num_drawn - num_valid, num_drawn, "labelled pixels"),
            )
        )
    counts = np.bincount(targets, minlength=len(labels.class_table))
    few = [
        name
        for name, count in zip(labels.class_table.names, counts.tolist(), strict=True)
        if count < MIN_PIXELS
    ]
    if few:
        notes.append(
            tr(
                "Classes with fewer than {least} valid pixels are not checked for wrong pixels: {listed}.",
                least=MIN_PIXELS,
                listed=", ".join(few),
            )
        )
    return notes


def _suspect(
    reason: str,
    labels: Labels,
    place: NDArray[np.int64],
    suggested: int,
    *,
    code: int | None = None,
    confidence: float | None = None,
    own: float | None = None,
    pixels: int = 1,
) -> SuspiciousLabel:
    row, column = place.tolist()
    names = {entry.code: entry.name for entry in labels.class_table.entries}
    code = int(labels.codes[row, column]) if code is None else code
    return SuspiciousLabel(
        reason,
        row,
        column,
        code,
        names.get(code, str(code)),
        suggested,
        names.get(suggested, str(suggested)),
        None if confidence is None else round(confidence, 6),
        None if own is None else round(own, 6),
        int(labels.polygons[row, column]),
        pixels,
    )


def _find_conflicts(params: Params, scene: Scene, labels: Labels) -> tuple[list[SuspiciousLabel], int]:
    """Pixels that polygons or points of two classes label, and the number that one class labels twice."""
    if labels.burnt_polygons is None:
        return [], 0
    from hsi_core.classes.table_files import read_class_file
    from hsi_core.labels.vector import find_overlaps

    table, values = read_class_file(params.class_table) if params.class_table is not None else (None, {})
    overlaps = find_overlaps(
        params.labels,
        grid=scene.grid,
        layer=params.labels_layer,
        field=params.field,
        table=table,
        values=values,
        rules=params.label_rules,
    )
    return [
        _suspect("conflict", labels, place, other, code=code)
        for place, (code, other) in zip(overlaps.pixels, overlaps.codes.tolist(), strict=True)
    ], overlaps.num_repeated


def _check_pixels(
    spectra: LabelledSpectra, targets: NDArray[np.int64], seed: int, progress: Progress
) -> OutOfFold:
    found: list[OutOfFold] = []
    progress.report(0.2, "Checking single pixels")
    progress.wait_for(
        lambda: found.append(predict_out_of_fold(spectra.means, targets, random_folds(targets, seed=seed)))
    )
    return found[0]


def _check_polygons(
    labels: Labels,
    polygons: list[PolygonCount],
    spectra: LabelledSpectra,
    targets: NDArray[np.int64],
    numbers: NDArray[np.int64],
    notes: list[str],
    progress: Progress,
) -> tuple[list[SuspiciousLabel], int, OutOfFold | None]:
    """Suspicious polygons, the number that was checked, and the probabilities."""
    present = np.unique(numbers)
    if len(numbers) < SCATTERED * len(present):
        notes.append(
            tr(
                "The labels have fewer than {least:g} pixels per polygon or point, so only single pixels "
                "are checked.",
                least=SCATTERED,
            )
        )
        return [], 0, None
    found: list[OutOfFold] = []
    progress.report(0.5, "Checking whole polygons")
    progress.wait_for(lambda: found.append(predict_polygons(spectra.means[0], targets, numbers)))
    suspects, is_checked = find_suspicious_polygons(found[0].probabilities, targets, numbers)
    by_number = {one.number: one for one in polygons}
    of_class = {one.code: 0 for one in polygons}
    for number in present.tolist():
        of_class[by_number[number].code] += 1
    lonely = [entry.name for entry in labels.class_table.entries if of_class.get(entry.code) == 1]
    if lonely:
        notes.append(
            tr(
                "Classes in a single polygon cannot be checked for wrong polygons: {listed}.",
                listed=", ".join(lonely),
            )
        )
    rows = []
    for position, suggested, confidence, own in zip(
        suspects.positions.tolist(),
        suspects.suggested.tolist(),
        suspects.confidence.tolist(),
        suspects.own.tolist(),
        strict=True,
    ):
        one = by_number[int(present[position])]
        rows.append(
            _suspect(
                "polygon",
                labels,
                np.array([one.row, one.column]),
                labels.class_table.entries[suggested].code,
                confidence=confidence,
                own=own,
                pixels=one.pixels,
            )
        )
    return rows, int(is_checked.sum()), found[0]


def _describe(
    spectra: NDArray[np.float32], targets: NDArray[np.int64], num_classes: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Mean and standard deviation of the spectra of each class, shape (K, C) each; NaN without spectra."""
    means, deviations = (np.full((num_classes, spectra.shape[1]), np.nan) for _ in range(2))
    for index in np.unique(targets).tolist():
        values = spectra[targets == index].astype(np.float64)
        means[index], deviations[index] = values.mean(axis=0), values.std(axis=0)
    return means, deviations


def _try_splits(params: Params, labels: Labels, progress: Progress) -> list[PossibleSplit]:
    return try_splits(labels, guard=params.patch_size // 2, seed=params.seed, check=progress.check)


def _explain(found: LabelReport, progress: Progress) -> None:
    """Say what was found."""
    for note in found.checked.notes:
        progress.warning(note)
    counts = [(REASONS[reason][0], found.count(reason)) for reason in REASONS]
    counts.append((tr("spectral outlier in its polygon"), found.num_outliers))
    reasons = listed(tr("{label}: {count}", label=label, count=count) for label, count in counts)
    progress.info(tr("Suspicious labels: {reasons}.", reasons=reasons))
