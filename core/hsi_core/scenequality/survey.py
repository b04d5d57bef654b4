"""Statistics of each band of a scene, from tiles that are read once.

A small scene is read whole. Of a large scene, tiles at regular distances are read, so that time and memory
do not grow with the scene.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hsi_core.inputs.outliers import FarValues, FarValueSearch
from hsi_core.progress import Progress
from hsi_core.scenequality.lines import LineStatistics
from hsi_core.scenequality.noise import NoiseSample
from hsi_core.scenes.scene import Scene
from hsi_core.windows import Window

TILE = 128
"""Side of a tile in pixels."""
MAX_TILES = 32
"""Maximum tiles along each axis; it limits the columns and rows whose statistics are kept."""
NUM_SAMPLED = 20_000
"""Spectra that are kept for percentiles, histograms and differences of neighbours."""

Values = NDArray[np.float64]


@dataclass(frozen=True)
class BandStatistics:
    """Statistics of each band over its own valid pixels; C bands. NaN where a band has no valid pixel.

    Args:
        num_valid: valid pixels of each band, shape (C,).
        smallest: smallest value, shape (C,).
        largest: largest value, shape (C,).
        num_smallest: pixels with the smallest value, shape (C,).
        num_largest: pixels with the largest value, shape (C,).
        mean: shape (C,).
        deviation: standard deviation, shape (C,).
    """

    num_valid: NDArray[np.int64]
    smallest: Values
    largest: Values
    num_smallest: NDArray[np.int64]
    num_largest: NDArray[np.int64]
    mean: Values
    deviation: Values


@dataclass(frozen=True)
class Survey:
    """All measurements of a scene; C bands.

    Args:
        bands: band numbers.
        num_read: pixels that were read.
        num_filled: pixels that are valid in at least one band.
        num_in_most: pixels that are valid in at least half of the bands.
        num_whole: pixels that are valid in every band.
        num_valid_in_most: of the pixels that are valid in at least half of the bands, those that are valid in
            a band, shape (C,).
        statistics: statistics of each band.
        sample: spectra of a sample of the pixels, shape (N, C); NaN where a band is invalid.
        noise: sample of differences and homogeneous blocks.
        lines: statistics of columns and rows.
        far: values that seem to be a fill value that is not declared.
    """

    bands: list[int]
    num_read: int
    num_filled: int
    num_in_most: int
    num_whole: int
    num_valid_in_most: NDArray[np.int64]
    statistics: BandStatistics
    sample: NDArray[np.float32]
    noise: NoiseSample
    lines: LineStatistics
    far: FarValues | None = None


def choose_tiles(shape: tuple[int, int], most: int) -> list[Window]:
    """Tiles to read: all that cover the grid, or tiles at regular distances with about `most` pixels."""
    rows, columns = (-(-length // TILE) for length in shape)
    if shape[0] * shape[1] <= most and max(rows, columns) <= MAX_TILES:
        chosen_rows, chosen_columns = list(range(rows)), list(range(columns))
    else:
        rows, columns = (max(length // TILE, 1) for length in shape)  # tiles at the end may be thin
        wanted = max(most // (min(shape[0], TILE) * min(shape[1], TILE)), 1)
        num_columns = min(max(round((wanted * columns / rows) ** 0.5), 1), columns, MAX_TILES)
        num_rows = min(max(wanted // num_columns, 1), rows, MAX_TILES)
        num_columns = min(max(wanted // num_rows, 1), columns, MAX_TILES)
        chosen_rows, chosen_columns = _spread(rows, num_rows), _spread(columns, num_columns)
    return [
        Window(TILE * row, TILE * column, TILE, TILE).clip(shape)
        for row in chosen_rows
        for column in chosen_columns
    ]


def _spread(count: int, num_chosen: int) -> list[int]:
    """Positions at regular distances, each in the middle of its part."""
    return sorted({int((index + 0.5) * count / num_chosen) for index in range(num_chosen)})


def survey_scene(scene: Scene, *, most: int, progress: Progress) -> Survey:
    """Read tiles of a scene and measure all its bands.

    Args:
        scene: open scene.
        most: about the maximum number of pixels to read.
        progress: reports, and tells when to stop.

    Raises:
        SceneError: the file is damaged.
    """
    bands = scene.band_numbers
    tiles = choose_tiles(scene.grid.shape, most)
    num_read = sum(tile.height * tile.width for tile in tiles)
    rng = np.random.default_rng(0)  # the same scene gives the same report
    moments = _Moments(len(bands))
    noise = NoiseSample(len(bands), share=min(1.0, NUM_SAMPLED / num_read))
    lines, search = LineStatistics(len(bands)), FarValueSearch()
    sample: list[NDArray[np.float32]] = []
    counts = np.zeros(3, dtype=np.int64)
    in_most = np.zeros(len(bands), dtype=np.int64)
    for position, tile in enumerate(tiles):
        progress.report(position / len(tiles), "Reading the scene", has_time_left=True)
        around = tile.grow(1).clip(scene.grid.shape)  # columns and rows are compared with their neighbours
        cube, valid = scene.read_each(around, bands)
        cube[~valid] = np.nan
        lines.update(cube, around)
        top, left = tile.row - around.row, tile.column - around.column
        inner = (slice(None), slice(top, top + tile.height), slice(left, left + tile.width))
        cube, valid = cube[inner], valid[inner]
        search.update(np.where(valid, cube, 0.0), tile.row, tile.column)
        for number in range(len(bands)):
            progress.check()
            moments.update(number, cube[number][valid[number]])
        share = valid.mean(axis=0)
        is_in_most = share >= 0.5
        counts += [int((share > 0.0).sum()), int(is_in_most.sum()), int((share == 1.0).sum())]
        in_most += valid[:, is_in_most].sum(axis=1)
        noise.update(cube, rng)
        sample.append(_draw(cube, share > 0.0, NUM_SAMPLED / num_read, rng))
    return Survey(
        bands=list(bands),
        num_read=num_read,
        num_filled=int(counts[0]),
        num_in_most=int(counts[1]),
        num_whole=int(counts[2]),
        num_valid_in_most=in_most,
        statistics=moments.found(),
        sample=np.concatenate(sample),
        noise=noise,
        lines=lines,
        far=search.found(),
    )


def _draw(
    cube: NDArray[np.float32], is_filled: NDArray[np.bool_], share: float, rng: np.random.Generator
) -> NDArray[np.float32]:
    """About a share of the spectra of a tile (C, H, W) that are valid in some band, shape (N, C)."""
    places = np.flatnonzero(is_filled)
    count = min(len(places), int(np.ceil(min(share, 1.0) * is_filled.size)))
    if count < len(places):
        places = np.sort(rng.choice(places, count, replace=False))
    return cube.reshape(len(cube), -1)[:, places].T.copy()


class _Moments:
    """Sums of each band that arrive tile by tile, in float64 (Chan, Golub, LeVeque 1983)."""

    def __init__(self, num_bands: int) -> None:
        self.count = np.zeros(num_bands, dtype=np.int64)
        self.mean, self.squares = np.zeros(num_bands), np.zeros(num_bands)
        self.low, self.high = np.full(num_bands, np.inf), np.full(num_bands, -np.inf)
        self.num_low, self.num_high = np.zeros((2, num_bands), dtype=np.int64)

    def update(self, band: int, values: NDArray[np.float32]) -> None:
        """Add the valid values of a band."""
        if not len(values):
            return
        low, high = float(values.min()), float(values.max())
        if low <= self.low[band]:
            self.num_low[band] *= low == self.low[band]
            self.num_low[band] += int((values == low).sum())
            self.low[band] = low
        if high >= self.high[band]:
            self.num_high[band] *= high == self.high[band]
            self.num_high[band] += int((values == high).sum())
            self.high[band] = high
        exact = values.astype(np.float64)
        mean, added = exact.mean(), len(values)
        shift, total = mean - self.mean[band], self.count[band] + added
        self.squares[band] += ((exact - mean) ** 2).sum() + shift**2 * (self.count[band] * added / total)
        self.mean[band] += shift * (added / total)
        self.count[band] = total

    def found(self) -> BandStatistics:
        """The statistics."""
        has_values = self.count > 0
        return BandStatistics(
            num_valid=self.count,
            smallest=np.where(has_values, self.low, np.nan),
            largest=np.where(has_values, self.high, np.nan),
            num_smallest=self.num_low,
            num_largest=self.num_high,
            mean=np.where(has_values, self.mean, np.nan),
            deviation=np.where(has_values, np.sqrt(self.squares / np.maximum(self.count - 1, 1)), np.nan),
        )


NEXT_VALUES = 5
"""Values below the largest one that it is compared with."""


def is_saturated(
    statistics: BandStatistics, sample: NDArray[np.float32], largest_stored: Sequence[float | None]
) -> NDArray[np.bool_]:
    """Whether values of each band are cut off at its largest value.

    A band is saturated if at least 0.05 % of its pixels have the largest value, and if this value is the
    largest that the file can store, or occurs in at least ten pixels of the sample and five times as often as
    the five next smaller values on average.

    Args:
        statistics: of the bands.
        sample: spectra (N, C).
        largest_stored: largest value of each band that its type can hold; None for real numbers.
    """
    found = np.zeros(sample.shape[1], dtype=bool)
    for band, limit in enumerate(largest_stored):
        largest, num_valid = statistics.largest[band], int(statistics.num_valid[band])
        if not largest > statistics.smallest[band] or statistics.num_largest[band] < 5e-4 * num_valid:
            continue
        values = sample[:, band]
        _, counts = np.unique(values[np.isfinite(values)], return_counts=True)
        top, below = counts[-1], counts[-1 - NEXT_VALUES : -1]
        has_top = bool(np.nanmax(values) == np.float32(largest))
        is_peak = has_top and top >= 10 and len(below) > 0 and top >= 5 * below.mean()
        found[band] = is_peak or (limit is not None and largest == limit)
    return found
