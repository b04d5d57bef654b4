"""Join several scenes, plots or chips with their labels in one scene, to train one model on all of them."""

import csv
import os
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import Field, model_validator

from hsi_core.classes.cells import from_cell, to_cell
from hsi_core.classes.merging import merge_classes
from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import UNLABELLED, ClassTable
from hsi_core.errors import HsiError, LabelError, NoLabelsError, ParameterError
from hsi_core.grid import Grid
from hsi_core.labels.labels import Labels
from hsi_core.language import conjoined, listed, tr
from hsi_core.modelfile.scale import few_bands, value_sizes, warn_of_other_scale
from hsi_core.outputs import check_outputs, new_file
from hsi_core.progress import Progress
from hsi_core.scenes.invalid import describe_share
from hsi_core.scenes.joining import GAP, JoinedCube, Layout, band_infos, check_bands, lay_out, surroundings
from hsi_core.scenes.scene import open_scene
from hsi_core.scenes.writer import BandInfo, write_scene
from hsi_core.tasks import MAX_SIDE, LabelParams, TaskResult, listed_path
from hsi_core.windows import Window

_SCENE, _LABELS = "scene", "labels"
_PIXEL_TOLERANCE = 0.01
"""Pixel sizes that differ by a larger share are reported."""


class Params(LabelParams):
    """Scenes with labels, and the files to write."""

    scenes: list[Path] | None = Field(None, description="Scenes with the same bands.")
    labels: list[Path] | None = Field(
        None,
        description="Labels of each scene in the order of the scenes, or one vector file for all of them.",
    )
    list_file: Path | None = Field(
        None,
        description="CSV with the columns scene and labels, instead of scenes and labels; paths may be "
        "relative to its folder.",
    )
    margin: int = Field(
        32, ge=0, le=MAX_SIDE, description="Pixels that are kept around the labels of each scene."
    )
    output: Path = Field(description="Scene to write, GeoTIFF.")
    output_labels: Path = Field(description="Labels to write, GeoTIFF.")
    output_places: Path | None = Field(
        None, description="CSV to write, with the place of each scene in the joined scene."
    )

    @model_validator(mode="after")
    def _has_one_source(self) -> "Params":
        scenes, labels = self.scenes or [], self.labels or []
        if self.list_file is not None:
            if scenes:
                raise ValueError("Scenes are given twice; give either scenes or list_file.")
            if len(labels) > 1:
                raise ValueError("With list_file, labels is one vector file for all scenes, or empty.")
            return self
        if not scenes:
            raise ValueError("No scene is given; give scenes with their labels, or list_file.")
        if len(labels) not in (1, len(scenes)):
            raise ValueError(
                tr(
                    "There are {num_scenes} scenes and {num_labels} files of labels; give labels for each "
                    "scene in the same order, or one vector file for all of them.",
                    num_scenes=len(scenes),
                    num_labels=len(labels),
                )
            )
        return self


class Result(TaskResult):
    """Files written, and counts."""

    output: Path
    output_labels: Path
    output_places: Path | None
    num_scenes: int
    num_labelled: int = Field(description="Labelled pixels.")
    num_classes: int
    block_size: int = Field(description="Side of square blocks that hold one scene each, in pixels.")


@dataclass(frozen=True)
class _Part:
    """Labels of one scene, cut to their surroundings."""

    scene: Path
    labels: Path
    window: Window
    first: tuple[int, int]
    codes: NDArray[np.uint16]


def run(params: Params, progress: Progress) -> Result:
    """Join scenes."""
    outputs = [params.output, params.output_labels, params.output_places]
    given = [*(params.scenes or ()), *(params.labels or ())]
    check_outputs(outputs, inputs=[params.list_file, params.class_table, params.merge_table, *given])
    pairs = _pairs(params)
    if params.list_file is not None:
        check_outputs(outputs, inputs=dict.fromkeys(path for pair in pairs for path in pair))
    parts, table, bands = _read_parts(params, pairs, progress.stage(0.0, 0.3))
    pairs = [(part.scene, part.labels) for part in parts]
    layout = lay_out([part.scene for part in parts], [(part.window, part.first) for part in parts])
    codes = _join_codes(parts, layout)
    height, width = layout.shape
    grid = Grid(width, height)
    with ExitStack() as files:
        num_invalid = write_scene(
            files.enter_context(new_file(params.output, progress)),
            JoinedCube(layout, len(bands)),
            grid=grid,
            bands=bands,
            nodata=float("nan"),
            progress=progress.stage(0.3, 0.9),
        )
        write_class_raster(
            files.enter_context(new_file(params.output_labels, progress)), codes, grid=grid, class_table=table
        )
        if params.output_places is not None:
            _write_places(files.enter_context(new_file(params.output_places, progress)), pairs, layout)
        progress.check()
    num_pixels = sum(piece.window.height * piece.window.width for piece in layout.pieces)
    num_invalid -= height * width - num_pixels  # pixels between scenes
    if num_invalid:
        progress.info(
            tr(
                "{share} are invalid: nodata, NaN or masked in a band that is not bad.",
                share=describe_share(num_invalid, num_pixels, "pixels of the joined parts"),
            )
        )
    _explain(codes, table, layout, progress)
    progress.report(1.0, "Done")
    return Result(
        output=params.output,
        output_labels=params.output_labels,
        output_places=params.output_places,
        num_scenes=len(pairs),
        num_labelled=int(np.count_nonzero(codes)),
        num_classes=len(table),
        block_size=layout.side,
    )


def _pairs(params: Params) -> list[tuple[Path, Path]]:
    """Each scene with its labels.

    Raises:
        ParameterError: the list cannot be read, or a scene is there twice.
    """
    given, labels = params.scenes or [], params.labels or []
    if params.list_file is not None:
        pairs = _read_list(params.list_file, labels)
    else:
        pairs = list(zip(given, labels if len(labels) > 1 else labels * len(given), strict=True))
    scenes = [scene for scene, _ in pairs]
    files = [os.path.realpath(scene) for scene in scenes]
    twice = [scene.name for number, scene in enumerate(scenes) if files[number] in files[:number]]
    if twice:
        raise ParameterError(tr("The scene {scene} is given twice; give each scene once.", scene=twice[0]))
    return pairs


def _read_list(path: Path, labels: list[Path]) -> list[tuple[Path, Path]]:
    """Scenes and labels of a CSV file."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file, skipinitialspace=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ParameterError(
            tr(
                "The list {name} cannot be read ({error}); save it as CSV in UTF-8.",
                name=path.name,
                error=error,
            )
        ) from error
    needed = (_SCENE,) if labels else (_SCENE, _LABELS)
    pairs = []
    for number, row in enumerate(rows, start=2):
        values = [from_cell((row.get(column) or "").strip()) for column in needed]
        if not all(values):
            raise ParameterError(
                tr(
                    "Line {number} of {name} lacks a value; the columns {listed} have to be filled in every "
                    "line, with a heading in line 1.",
                    number=number,
                    name=path.name,
                    listed=conjoined(needed),
                )
            )
        scene, *own = [listed_path(path, value) for value in values]
        pairs.append((scene, own[0] if own else labels[0]))
    if not pairs:
        raise ParameterError(
            tr("The list {name} names no scene; write one in each line, below the heading.", name=path.name)
        )
    return pairs


def _read_parts(
    params: Params, pairs: list[tuple[Path, Path]], progress: Progress
) -> tuple[list[_Part], ClassTable, list[BandInfo]]:
    """Labels of all scenes in the codes of one table, and the bands of the scenes."""
    parts: list[_Part] = []
    is_shared = len(pairs) > 1 and len({labels for _, labels in pairs}) == 1
    unlabelled: list[str] = []
    table = ClassTable(())
    sizes: dict[str, float] = {}
    values: dict[Path, NDArray[np.float64]] = {}
    with open_scene(pairs[0][0], progress) as first:
        bad_bands = first.bad_bands
        compared = few_bands(first.band_numbers)
        for number, (path, labels_path) in enumerate(pairs):
            progress.report(
                number / len(pairs), tr("Reading the labels of {name}", name=path.name), has_time_left=True
            )
            with open_scene(path) as scene:
                check_bands(first, scene)
                bad_bands |= scene.bad_bands
                size = scene.grid.pixel_size_m
                # Of labels for all scenes, most lie outside each of them.
                told = progress.silent() if is_shared else progress
                try:
                    labels = params.read_labels(labels_path, scene.grid, told)
                    table, codes = _merge(table, labels)
                except NoLabelsError:
                    if not is_shared:
                        raise
                    unlabelled.append(path.name)
                    continue
                except HsiError as error:
                    raise type(error)(f"Scene {path.name}: {error}") from error
                values[path] = value_sizes(scene, compared)
            window, corner = surroundings(codes > UNLABELLED, params.margin)
            parts.append(_Part(path, labels_path, window, corner, codes[window.slices]))
            if size is not None:
                sizes[path.name] = size
        if not parts:
            raise LabelError(
                tr(
                    "{name} labels no pixel of any scene; check the CRS of the labels and scenes.",
                    name=pairs[0][1].name,
                )
            )
        if unlabelled:
            progress.warning(
                tr(
                    "{num_unlabelled} of {num_pairs} scenes have no label and are left out: {listed}.",
                    num_unlabelled=len(unlabelled),
                    num_pairs=len(pairs),
                    listed=", ".join(unlabelled[:10]) + (" ..." if len(unlabelled) > 10 else ""),
                )
            )
        _warn_of_pixel_sizes(sizes, progress)
        warn_of_other_scale(values, progress)
        return parts, table, band_infos(first, bad_bands)


def _merge(table: ClassTable, labels: Labels) -> tuple[ClassTable, NDArray[np.uint16]]:
    """The table with the classes of further labels, and the labels in its codes."""
    if not len(table):
        return labels.class_table, labels.codes
    merged = merge_classes(labels.class_table, table, known_name=tr("scenes before it"))
    return merged.class_table, merged.match.recode(labels.codes)


def _warn_of_pixel_sizes(sizes: dict[str, float], progress: Progress) -> None:
    if sizes and max(sizes.values()) > min(sizes.values()) * (1.0 + _PIXEL_TOLERANCE):
        small, large = min(sizes, key=lambda name: sizes[name]), max(sizes, key=lambda name: sizes[name])
        progress.warning(
            tr(
                "The pixels of the scenes have different sizes ({small}: {small_size:g} m, {large}: "
                "{large_size:g} m). Methods that use the surroundings of a pixel see other distances in "
                "each.",
                small=small,
                small_size=sizes[small],
                large=large,
                large_size=sizes[large],
            )
        )


def _join_codes(parts: list[_Part], layout: Layout) -> NDArray[np.uint16]:
    """Labels of the joined scene, shape (H, W)."""
    codes = np.zeros(layout.shape, dtype=np.uint16)
    for part, piece in zip(parts, layout.pieces, strict=True):
        codes[Window(piece.row, piece.column, part.window.height, part.window.width).slices] = part.codes
    return codes


def _write_places(path: Path, pairs: list[tuple[Path, Path]], layout: Layout) -> None:
    """The place of each scene, as CSV."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([_SCENE, _LABELS, "row", "column", "height", "width", "scene_row", "scene_column"])
        for (scene, labels), piece in zip(pairs, layout.pieces, strict=True):
            window = piece.window
            writer.writerow(
                [
                    to_cell(str(scene)),
                    to_cell(str(labels)),
                    piece.row,
                    piece.column,
                    window.height,
                    window.width,
                    window.row,
                    window.column,
                ]
            )


def _explain(codes: NDArray[np.uint16], table: ClassTable, layout: Layout, progress: Progress) -> None:
    """Classes with the number of scenes that hold them, and how to keep scenes whole."""
    counts = []
    for entry in table.entries:
        is_class = codes == entry.code
        num_scenes = sum(
            bool(is_class[Window(p.row, p.column, p.window.height, p.window.width).slices].any())
            for p in layout.pieces
        )
        counts.append((entry.name, int(is_class.sum()), num_scenes))
    found = listed(
        tr("{name} {pixels} in {scenes}", name=name, pixels=pixels, scenes=scenes)
        for name, pixels, scenes in counts
    )
    progress.info(
        tr("Labelled pixels of each class, and the number of scenes that hold it: {listed}.", listed=found)
    )
    if lonely := [name for name, _, scenes in counts if scenes == 1 and len(layout.pieces) > 1]:
        progress.warning(
            tr(
                "Classes in one scene only: {listed}. Whole scenes cannot test them: label them in "
                "more scenes.",
                listed=", ".join(lonely),
            )
        )
    progress.info(
        tr(
            "Square blocks of {side} pixels hold one scene each, with {gap} pixels without data between "
            "scenes. Give {side} as the block size of Split labels or Cross-validate, so that whole "
            "scenes are held out.",
            side=layout.side,
            gap=GAP,
        )
    )
