"""Assess a class map against reference labels that the model did not see.

Writes the confusion matrix with overall and average accuracy, kappa and the accuracies of each class as HTML,
JSON and CSV, and says how the reference was split from the training labels.
"""

from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from pydantic import Field

from hsi_core.accuracy.accuracies import with_metrics
from hsi_core.accuracy.report import Assessment, describe_split, to_csv, to_html, to_json
from hsi_core.classes.map import TILE, complete_table, open_class_map, read_codes
from hsi_core.classes.matching import has_real_name, match_classes
from hsi_core.classes.raster import CLASS_TABLE_TAG, read_class_table
from hsi_core.classes.table import UNLABELLED, ClassEntry, ClassTable, free_color
from hsi_core.errors import LabelError
from hsi_core.grid import Grid
from hsi_core.labels.labels import Labels
from hsi_core.outputs import check_outputs, new_file
from hsi_core.progress import Progress
from hsi_core.splits.info import SplitInfo
from hsi_core.tasks import LabelParams, TaskResult
from hsi_core.windows import num_tiles, tiles


class Params(LabelParams):
    """The class map, the reference labels, and the reports to write."""

    map: Path = Field(description="Class map.")
    reference: Path = Field(
        description="Reference labels: raster on the map's grid, or vector of polygons or points."
    )
    report: Path | None = Field(None, description="HTML report to write.")
    json_file: Path | None = Field(None, description="JSON file to write.")
    csv_file: Path | None = Field(None, description="CSV file to write.")


@with_metrics(after="num_pixels")
class Result(TaskResult):
    """Files written, and accuracies."""

    report: Path | None
    json_file: Path | None
    csv_file: Path | None
    num_pixels: int = Field(description="Reference pixels that were compared.")
    num_left_out: int = Field(description="Reference pixels without a class in the map, left out.")
    overall_accuracy_with_left_out: float = Field(
        description="Overall accuracy if the pixels left out count as errors."
    )
    split_kind: str = Field(description="How the reference was split from the training labels, or unknown.")
    overlap: float | None = Field(
        description="Share of reference pixels whose patch touches a training pixel, if known."
    )


def run(params: Params, progress: Progress) -> Result:
    """Assess a class map."""
    check_outputs(
        [params.report, params.json_file, params.csv_file],
        inputs=[params.map, params.reference, params.class_table],
    )
    progress.report(0.0, "Reading the reference")
    notes: list[str] = []
    with open_class_map(params.map) as dataset:
        grid = Grid.of(dataset)
        labels = params.read_labels(params.reference, grid, progress)
        map_table = read_class_table(dataset, progress) or ClassTable(())
        tags = {
            key: value
            for key, value in dataset.tags().items()
            if key.startswith("HSI_") and key != CLASS_TABLE_TAG
        }
        pairs = _count_pairs(dataset, labels, params.map, progress.stage(0.1, 0.9))
    map_codes = {theirs for _, theirs in pairs} - {UNLABELLED}
    match = match_classes(
        labels.class_table,
        complete_table(map_table, map_codes),
        labels_name="reference labels",
        known_name="class map",
    )
    notes.extend(match.warnings)
    if match.unknown and len(map_table):
        notes.append(
            f"The class map does not know {', '.join(entry.name for entry in match.unknown)}; all reference "
            f"pixels of {'this class' if len(match.unknown) == 1 else 'these classes'} count as wrong."
        )
    pairs = Counter({(match.new_codes[ours], theirs): n for (ours, theirs), n in pairs.items()})
    num_left_out = sum(n for (_, theirs), n in pairs.items() if theirs == UNLABELLED)
    if num_left_out == pairs.total():
        raise LabelError(
            f"The class map {params.map.name} has no class at any of the {num_left_out} reference pixels; "
            "choose the map of the place that the reference is from."
        )
    _note_larger_patch(labels.split, tags.get("HSI_PATCH_SIZE", ""), notes)
    table = _join_tables(match.class_table, complete_table(map_table, map_codes))
    confusion = _matrix(pairs, table)
    if num_left_out:
        share = float(np.trace(confusion) / pairs.total())
        notes.append(
            f"The class map has no class at {num_left_out} of {pairs.total()} reference pixels; they are "
            f"left out. If they count as errors, the overall accuracy is {100.0 * share:.2f} %."
        )
    assessment = Assessment(
        class_table=table,
        confusion=confusion,
        split=labels.split,
        num_left_out=num_left_out,
        map_name=params.map.name,
        map_tags=tags,
        warnings=tuple(notes),
    )
    _warn_of_split(assessment, progress)
    for note in notes:
        progress.warning(note)
    progress.report(0.9, "Writing the reports")
    _write(assessment, params)
    progress.info(f"Overall accuracy {100.0 * assessment.overall_accuracy:.2f} %")
    return Result(
        report=params.report,
        json_file=params.json_file,
        csv_file=params.csv_file,
        num_pixels=assessment.num_pixels,
        **assessment.metrics,
        num_left_out=num_left_out,
        overall_accuracy_with_left_out=assessment.overall_accuracy_with_left_out,
        split_kind=assessment.split_kind,
        overlap=assessment.overlap,
    )


def _count_pairs(
    dataset: rasterio.DatasetReader, labels: Labels, path: Path, progress: Progress
) -> Counter[tuple[int, int]]:
    """Number of pixels of each pair of reference code and map code; the map is read window by window."""
    pairs: Counter[tuple[int, int]] = Counter()
    total = num_tiles(dataset.shape, TILE)
    for number, window in enumerate(tiles(dataset.shape, TILE)):
        progress.report(number / total, "Comparing map and reference", has_time_left=True)
        reference = labels.codes[window.slices]
        labelled = reference != UNLABELLED
        if not labelled.any():
            continue
        mapped = read_codes(dataset, window, path)
        joint = reference[labelled].astype(np.int64) << 16 | mapped[labelled].astype(np.int64)
        for pair, count in zip(*np.unique(joint, return_counts=True), strict=True):
            pairs[int(pair) >> 16, int(pair) & 0xFFFF] += int(count)
    return pairs


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


def _matrix(pairs: Counter[tuple[int, int]], table: ClassTable) -> NDArray[np.int64]:
    confusion = np.zeros((len(table), len(table)), dtype=np.int64)
    index = {code: position for position, code in enumerate(table.codes)}
    for (ours, theirs), count in pairs.items():
        if theirs != UNLABELLED:
            confusion[index[ours], index[theirs]] += count
    return confusion


def _note_larger_patch(split: SplitInfo | None, patch_size: str, notes: list[str]) -> None:
    """Warn if the patches of the network are larger than those for which the overlap was counted."""
    if split is not None and patch_size.isdigit() and int(patch_size) > split.patch_size:
        notes.append(
            f"The labels were split for patches of {split.patch_size} pixels, but the map was made with "
            f"patches of {patch_size}: more test patches touch training pixels than the overlap says. Split "
            f"for {patch_size} pixels and train again."
        )


def _warn_of_split(assessment: Assessment, progress: Progress) -> None:
    words, is_warning = describe_split(assessment.split)
    (progress.warning if is_warning else progress.info)(words)


def _write(assessment: Assessment, params: Params) -> None:
    """Write the requested files: all or none."""
    with ExitStack() as stack:
        for path, form in (
            (params.report, to_html),
            (params.json_file, to_json),
            (params.csv_file, to_csv),
        ):
            if path is not None:
                part = stack.enter_context(new_file(path))
                part.write_text(form(assessment), encoding="utf-8", newline="\n")
