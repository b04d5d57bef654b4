"""The sampling frame: the pixels of a map from which a sample is drawn, with their strata."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray

from hsi_core.classes.map import TILE, complete_table, open_class_map, read_codes
from hsi_core.classes.raster import read_class_table
from hsi_core.classes.table import MAX_CODE, ClassEntry, ClassTable
from hsi_core.errors import LabelError
from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.sampling.area import Area, read_area
from hsi_core.sampling.pixel_area import PixelArea
from hsi_core.windows import Window, num_tiles

WHOLE = 0
"""Code of the only stratum of a sample without strata."""


@dataclass(frozen=True)
class Part:
    """Strata of the pixels of a window.

    Args:
        window: the window.
        strata: stratum of each pixel, shape (H, W).
        is_inside: whether a pixel is in the frame, shape (H, W).
    """

    window: Window
    strata: NDArray[np.uint16]
    is_inside: NDArray[np.bool_]


@dataclass
class Population:
    """Sizes of the strata, counted while the frame is read.

    Args:
        pixels: pixels of each stratum by its code.
        hectares: area of each stratum by its code.
        num_without_class: pixels of the area of interest where the map has no class, or no stratum.
    """

    pixels: NDArray[np.int64] = field(default_factory=lambda: np.zeros(MAX_CODE + 1, np.int64))
    hectares: NDArray[np.float64] = field(default_factory=lambda: np.zeros(MAX_CODE + 1))
    num_without_class: int = 0

    @property
    def codes(self) -> NDArray[np.int64]:
        """Codes of the strata that have pixels, ascending."""
        return np.flatnonzero(self.pixels)

    def add(self, other: "Population") -> None:
        """Add the sizes of another part of the frame."""
        self.pixels += other.pixels
        self.hectares += other.hectares
        self.num_without_class += other.num_without_class


class Frame:
    """An open map, with its strata and the area of interest.

    Args:
        map: the class map.
        strata: raster of strata on the same grid; None if the classes of the map are the strata.
        area: vector file with the area of interest; None for the whole map.
        area_layer: its layer.
        is_stratified: whether pixels differ in their stratum; else all have the stratum `WHOLE`.
        files: closes the files.
        progress: receives warnings.

    Raises:
        SceneError: a raster cannot be read.
        LabelError: the strata are on another grid, or the area cannot be read.
    """

    def __init__(
        self,
        map: Path,
        *,
        strata: Path | None,
        area: Path | None,
        area_layer: str | None,
        is_stratified: bool,
        files: ExitStack,
        progress: Progress,
    ) -> None:
        self._map: tuple[rasterio.DatasetReader, Path] = (files.enter_context(open_class_map(map)), map)
        self._strata = self._map
        if strata is not None:
            self._strata = (files.enter_context(open_class_map(strata)), strata)
        self.grid = Grid.of(self._map[0])
        found = Grid.of(self._strata[0])
        if not self.grid.is_same_place(found):
            raise LabelError(
                tr(
                    "The strata {name} are on another grid ({found}) than the class map ({grid}); align them "
                    "with the map first.",
                    name=self._strata[1].name,
                    found=found.describe(),
                    grid=self.grid.describe(),
                )
            )
        self._is_stratified = is_stratified
        self._table = read_class_table(self._strata[0], progress) or ClassTable(())
        self._area: Area | None = read_area(area, area_layer, self.grid) if area is not None else None
        self.pixel_area = PixelArea.of(self.grid)

    def table(self, codes: NDArray[np.int64]) -> list[ClassEntry]:
        """Entries of the strata with these codes, in this order; empty without strata."""
        if not self._is_stratified:
            return []
        found = {e.code: e for e in complete_table(self._table, set(codes.tolist())).entries}
        return [found[code] for code in codes.tolist()]

    @property
    def known(self) -> ClassTable:
        """Class table of the raster that gives the strata."""
        return self._table

    def count(self, within: Window, progress: Progress) -> Population:
        """Sizes of the strata in a window; sums of several windows depend on their order in the last bits.

        Args:
            within: what to read.
            progress: tells when to stop.
        """
        population = Population()
        for _ in self.read(progress.silent(), "", population=population, within=within):
            pass
        return population

    def read(
        self,
        progress: Progress,
        message: str,
        *,
        side: int = TILE,
        population: Population | None = None,
        within: Window | None = None,
    ) -> Iterator[Part]:
        """Read the frame, window by window.

        Args:
            progress: receives the progress.
            message: what is done.
            side: side of the windows.
            population: receives the sizes of the strata, if given.
            within: what to read; None for the whole map.

        Raises:
            SceneError: a file is damaged.
            LabelError: the values are no class codes.
        """
        area = within or Window(0, 0, *self.grid.shape)
        total = num_tiles((area.height, area.width), side)
        for number, window in enumerate(area.cut(side, side)):
            progress.report(number / total, message, has_time_left=True)
            is_wanted = np.ones((window.height, window.width), dtype=bool)
            if self._area is not None:
                is_wanted = self._area.within(window)
                if not is_wanted.any():
                    continue
            codes = read_codes(self._map[0], window, self._map[1])
            is_inside = is_wanted & (codes > 0)
            if self._strata is not self._map:
                codes = read_codes(self._strata[0], window, self._strata[1])
                is_inside &= codes > 0
            if not self._is_stratified:
                codes = np.full_like(codes, WHOLE)
            part = Part(window, codes, is_inside)
            if population is not None:
                self._count(part, int(is_wanted.sum()), population)
            if is_inside.any():
                yield part

    def _count(self, part: Part, num_wanted: int, population: Population) -> None:
        codes = part.strata[part.is_inside]
        counts = np.bincount(codes)
        population.pixels[: len(counts)] += counts
        population.num_without_class += num_wanted - len(codes)
        if self.pixel_area is None:
            return
        if self.pixel_area.constant is not None:
            population.hectares[: len(counts)] += counts * self.pixel_area.constant
            return
        area = np.broadcast_to(self.pixel_area.within(part.window), part.strata.shape)[part.is_inside]
        sums = np.bincount(codes, weights=area)
        population.hectares[: len(sums)] += sums
