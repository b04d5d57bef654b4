"""Draws the pixels of a sample: stratified, simple random, systematic, in cells, or in clusters."""

import math
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from hsi_core.classes.map import TILE
from hsi_core.classes.table import MAX_CODE
from hsi_core.errors import LabelError, ParameterError
from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.sampling.candidates import Candidates, Reservoir, random_keys
from hsi_core.sampling.frame import WHOLE, Frame, Population

Design = Literal["stratified", "simple", "systematic", "clusters", "cells"]
POINTS_OF_CELL = 2
"""Points of each cell: the fewest that show how much points of a cell vary."""
_SPARE = 8
"""Candidates for each point, if a minimum distance refuses some."""


@dataclass(frozen=True)
class Drawn:
    """The pixels of a sample.

    Args:
        numbers: number of each pixel in the order of the grid, shape (N,).
        strata: code of its stratum.
        probability: its inclusion probability.
        clusters: number 1.. of its cluster; 0 without clusters.
        groups: number 1.. of its neighbourhood in a systematic sample, or of its cell; 0 in others.
    """

    numbers: NDArray[np.int64]
    strata: NDArray[np.int64]
    probability: NDArray[np.float64]
    clusters: NDArray[np.int64]
    groups: NDArray[np.int64]


def collect(frame: Frame, capacity: int, seed: int, progress: Progress) -> tuple[Population, Candidates]:
    """Sizes of the strata, and the first pixels of each in random order, in one pass.

    Args:
        frame: the pixels.
        capacity: pixels of each stratum that are kept.
        seed: of the random order.
        progress: receives the progress.

    Raises:
        LabelError: no pixel is in the frame.
    """
    population, reservoir = Population(), Reservoir(capacity, MAX_CODE + 1)
    for part in frame.read(progress, tr("Reading the class map"), population=population):
        rows, columns = np.nonzero(part.is_inside)
        numbers = (rows + part.window.row) * frame.grid.width + columns + part.window.column
        reservoir.add(part.strata[rows, columns], numbers, random_keys(numbers, seed))
    _require_pixels(population)
    return population, reservoir.finish()


def _require_pixels(population: Population) -> None:
    if not len(population.codes):
        raise LabelError(
            "No pixel of the area of interest has a class in the map and a stratum; choose an area that "
            "overlaps the map."
        )


def draw_strata(
    candidates: Candidates,
    population: Population,
    points: dict[int, int],
    *,
    width: int,
    min_distance: float,
) -> Drawn:
    """Draw the wanted number of pixels of each stratum, small strata first.

    Args:
        candidates: pixels of each stratum in random order.
        population: sizes of the strata.
        points: wanted number of points of each stratum by its code.
        width: of the grid.
        min_distance: smallest distance between points in pixels; 0 for none.

    Returns:
        The pixels; a stratum has fewer where the distance leaves no more of the candidates.
    """
    spacing = _Spacing(min_distance, width)
    numbers, strata = [], []
    for code in sorted(points, key=lambda code: (population.pixels[code], code)):
        chosen = spacing.choose(candidates.of(code), points[code])
        numbers.append(chosen)
        strata.append(np.full(len(chosen), code, dtype=np.int64))
    drawn, codes = np.concatenate(numbers), np.concatenate(strata)
    counts = np.bincount(codes, minlength=MAX_CODE + 1)
    none = np.zeros(len(drawn), dtype=np.int64)
    return Drawn(drawn, codes, counts[codes] / population.pixels[codes], none, none)


class _Spacing:
    """Refuses pixels that lie closer to chosen ones than a distance."""

    def __init__(self, distance: float, width: int) -> None:
        self._distance, self._width = distance, width
        self._cells: dict[tuple[int, int], list[tuple[int, int]]] = {}

    def choose(self, numbers: NDArray[np.int64], count: int) -> NDArray[np.int64]:
        """The first numbers, up to a count, that keep the distance from all numbers chosen before."""
        if self._distance <= 1.0:  # any two pixels have it
            return numbers[:count]
        chosen: list[int] = []
        for number in numbers.tolist():
            if len(chosen) == count:
                break
            row, column = divmod(number, self._width)
            cell = (int(row // self._distance), int(column // self._distance))
            near = (
                place
                for y in (-1, 0, 1)
                for x in (-1, 0, 1)
                for place in self._cells.get((cell[0] + y, cell[1] + x), ())
            )
            if all(math.dist(place, (row, column)) >= self._distance for place in near):
                self._cells.setdefault(cell, []).append((row, column))
                chosen.append(number)
        return np.array(chosen, dtype=np.int64)


def spare_capacity(size: int, min_distance: float) -> int:
    """Candidates to keep for each stratum, so that a sample of a size can be drawn."""
    return size if min_distance <= 1.0 else max(_SPARE * size, 1000)


def draw_grid(frame: Frame, spacing: float, seed: int, progress: Progress) -> Drawn:
    """Draw a square grid of pixels with a random start.

    Args:
        frame: the pixels; grid points outside it are left out.
        spacing: distance of neighbouring points in pixels, at least 1; need not be whole.
        seed: of the start.
        progress: receives the progress.

    Returns:
        The pixels, with groups of up to 2 x 2 neighbours.
    """
    height, width = frame.grid.shape
    first_row, first_column = np.random.default_rng(seed).uniform(0.0, spacing, 2)
    rows = np.floor(np.arange(first_row, height, spacing)).astype(np.int64)
    columns = np.floor(np.arange(first_column, width, spacing)).astype(np.int64)
    numbers, groups = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for part in frame.read(progress, tr("Drawing the sample")):
        window = part.window
        top, bottom = np.searchsorted(rows, [window.row, window.row + window.height])
        left, right = np.searchsorted(columns, [window.column, window.column + window.width])
        mine, across = rows[top:bottom], columns[left:right]
        is_inside = part.is_inside[np.ix_(mine - window.row, across - window.column)]
        number = mine[:, None] * width + across[None, :]
        of_group = (np.arange(top, bottom) // 2)[:, None] * (len(columns) // 2 + 1)
        group = of_group + (np.arange(left, right) // 2)[None, :] + 1
        numbers.append(number[is_inside])
        groups.append(group[is_inside])
    drawn, group = np.concatenate(numbers), np.concatenate(groups)
    order = np.argsort(drawn)
    count = len(drawn)
    return Drawn(
        drawn[order],
        np.full(count, WHOLE, dtype=np.int64),
        np.full(count, 1.0 / spacing**2),
        np.zeros(count, dtype=np.int64),
        group[order],
    )


def cell_shape(num_pixels: int, num_points: int) -> tuple[int, int]:
    """Height and width of nearly square cells that give about a number of points, two in each."""
    wanted = max(POINTS_OF_CELL * num_pixels / num_points, float(POINTS_OF_CELL))
    height = max(round(math.sqrt(wanted)), 1)
    return height, max(round(wanted / height), POINTS_OF_CELL)


def draw_cells(frame: Frame, shape: tuple[int, int], seed: int, progress: Progress) -> Drawn:
    """Draw two pixels at random in each cell of a grid of cells with a random start.

    The cells are strata with two points each, so that the variance of an estimate is known from the sample
    (Cochran 1977, chapter 5).

    Args:
        frame: the pixels; points that fall outside it are left out.
        shape: height and width of a cell in pixels, at least two pixels together.
        seed: of the start and the pixels.
        progress: receives the progress.

    Returns:
        The pixels, with their cells as groups.
    """
    cell_height, cell_width = shape
    size, width = cell_height * cell_width, frame.grid.width
    rng = np.random.default_rng(seed)
    above, before = int(rng.integers(cell_height)), int(rng.integers(cell_width))
    across = (width + before) // cell_width + 1
    numbers, groups = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for part in frame.read(progress, tr("Drawing the sample")):
        window = part.window
        top, left = window.row + above, window.column + before
        cell_rows = np.arange(top // cell_height, (top + window.height - 1) // cell_height + 1)
        cell_columns = np.arange(left // cell_width, (left + window.width - 1) // cell_width + 1)
        cells = (cell_rows[:, None] * across + cell_columns[None, :]).reshape(-1)
        first = (random_keys(cells, seed) % np.uint64(size)).astype(np.int64)
        second = (random_keys(cells, seed + 1) % np.uint64(size - 1)).astype(np.int64)
        second += second >= first  # another pixel than the first one
        cell, place = np.tile(cells, POINTS_OF_CELL), np.concatenate([first, second])
        row = cell // across * cell_height + place // cell_width - top
        column = cell % across * cell_width + place % cell_width - left
        is_here = (row >= 0) & (row < window.height) & (column >= 0) & (column < window.width)
        row, column, cell = row[is_here], column[is_here], cell[is_here]
        is_inside = part.is_inside[row, column]
        number = (row + window.row) * width + column + window.column
        numbers.append(number[is_inside])
        groups.append(cell[is_inside] + 1)
    drawn, group = np.concatenate(numbers), np.concatenate(groups)
    order, count = np.lexsort((drawn, group)), len(drawn)
    return Drawn(
        drawn[order],
        np.full(count, WHOLE, dtype=np.int64),
        np.full(count, POINTS_OF_CELL / size),
        np.zeros(count, dtype=np.int64),
        group[order],
    )


def draw_clusters(
    frame: Frame, *, side: int, num_clusters: int, points: int, seed: int, progress: Progress
) -> tuple[Population, Drawn, int]:
    """Draw square blocks at random, and pixels at random in each, in one pass.

    Args:
        frame: the pixels.
        side: of a block in pixels.
        num_clusters: blocks to draw.
        points: pixels to draw in each block; a block with fewer gives all.
        seed: of the random order.
        progress: receives the progress.

    Returns:
        Sizes of the strata, the pixels, and the number of blocks that have pixels in the frame.

    Raises:
        LabelError: no pixel is in the frame.
    """
    population, reservoir = Population(), Reservoir(num_clusters, 1)
    kept: dict[int, tuple[NDArray[np.int64], int]] = {}
    width, total = frame.grid.width, 0
    across = -(-width // side)
    # Blocks end at the edges of the windows.
    for part in frame.read(
        progress, tr("Reading the class map"), side=max(TILE // side, 1) * side, population=population
    ):
        rows, columns = np.nonzero(part.is_inside)
        rows, columns = rows + part.window.row, columns + part.window.column
        numbers = rows * width + columns
        owners = rows // side * across + columns // side
        order = np.lexsort((random_keys(numbers, seed), owners))
        blocks, first, count = np.unique(owners[order], return_index=True, return_counts=True)
        total += len(blocks)
        keys = random_keys(blocks, seed + 1)
        reservoir.add(np.zeros(len(blocks), np.int64), blocks, keys)
        for block, start, size in zip(blocks.tolist(), first.tolist(), count.tolist(), strict=True):
            kept[block] = (numbers[order[start : start + min(size, points)]], size)
        if len(kept) > 4 * num_clusters + len(blocks):
            chosen = set(reservoir.finish().numbers.tolist())
            kept = {block: item for block, item in kept.items() if block in chosen}
    _require_pixels(population)
    chosen_blocks = reservoir.finish().of(0).tolist()
    taken = [kept[block] for block in chosen_blocks]
    probability = [len(chosen_blocks) / total * len(found) / size for found, size in taken]
    sizes = [len(found) for found, _ in taken]
    drawn = np.concatenate([found for found, _ in taken])
    return (
        population,
        Drawn(
            drawn,
            np.full(len(drawn), WHOLE, dtype=np.int64),
            np.repeat(probability, sizes),
            np.repeat(np.arange(1, len(sizes) + 1), sizes),
            np.zeros(len(drawn), dtype=np.int64),
        ),
        total,
    )


def require_distance(design: Design, min_distance: float, distance: float) -> None:
    """Refuse a minimum distance that a systematic sample, cells or clusters do not keep.

    Raises:
        ParameterError: they do not.
    """
    if min_distance > distance:
        raise ParameterError(
            tr(
                "The points of the design {design} are {distance:.4g} pixels apart, less than the minimum "
                "distance of {min_distance:g}; draw fewer points, or leave the minimum distance at 0.",
                design=design,
                distance=distance,
                min_distance=min_distance,
            )
        )


def as_row_and_column(numbers: NDArray[np.integer[Any]], width: int) -> NDArray[np.int64]:
    """Row and column of pixels by their number, shape (N, 2)."""
    return np.column_stack(np.divmod(numbers, width)).astype(np.int64)
