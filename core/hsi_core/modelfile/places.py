"""The places of training pixels, so that an assessment can tell training pixels from test pixels.

A model file and each map of the model hold them as runs of pixels in reading order: the number of other
pixels before the run, and its length. Runs need a few kilobytes, and a place is found without a raster.
"""

import base64
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field
from rasterio.crs import CRS
from rasterio.errors import CRSError

from hsi_core.grid import TOLERANCE, Grid

TAG = "HSI_TRAINING_PIXELS"
"""Tag of a map."""
HELD_TAG = "HSI_HELD_TO_LABELS"
"""Tag of a regularised map that is held to labels; the pixels of these labels are in the other tag too."""
MAX_TAG = 1_000_000
"""Characters of the tag; places that need more stay in the model file alone."""
_MAX_RUNS = 50_000_000
"""More runs are not read from a tag."""


class PlaceGrid(BaseModel):
    """The grid of a training scene, as a model card holds it.

    Args:
        scene: file name of the scene.
        width: columns.
        height: rows.
        crs: CRS as WKT; None without one.
        transform: six numbers of the transform; None without one.
    """

    model_config = ConfigDict(frozen=True)

    scene: str
    width: int = Field(ge=1)
    height: int = Field(ge=1)
    crs: str | None = None
    transform: tuple[float, float, float, float, float, float] | None = None

    @classmethod
    def of(cls, grid: Grid, scene: str) -> "PlaceGrid":
        """The grid of a scene with this file name."""
        return cls(
            scene=scene,
            width=grid.width,
            height=grid.height,
            crs=grid.crs.to_wkt() if grid.crs is not None else None,
            transform=None if grid.transform is None else tuple(grid.transform)[:6],
        )

    @property
    def pixel_size_m(self) -> float | None:
        """Side of a pixel in metres; None if unknown."""
        if self.crs is None or self.transform is None:
            return None
        try:
            crs = CRS.from_wkt(self.crs)
        except CRSError:
            return None
        return Grid(self.width, self.height, crs, Affine(*self.transform)).pixel_size_m

    def offset_of(self, grid: Grid, scene: str) -> tuple[int, int] | None:
        """Row and column here of the first pixel of another grid; None if the grids cannot be compared.

        Grids of one CRS and one pixel size may be shifted by whole pixels. Without a georeference, the scenes
        must have one name and one size.

        Args:
            grid: the other grid.
            scene: file name of the scene that the other grid is from; empty if unknown.
        """
        if self.transform is None or grid.transform is None:
            return (0, 0) if scene == self.scene and grid.shape == (self.height, self.width) else None
        try:
            crs = None if self.crs is None else CRS.from_wkt(self.crs)
        except CRSError:
            return None
        if crs != grid.crs:
            return None
        mine = Affine(*self.transform)
        if mine.determinant == 0.0:
            return None
        corners = [(0, 0), (grid.width, 0), (0, grid.height)]
        here = np.array([~mine * (grid.transform * corner) for corner in corners])
        if not np.isfinite(here).all():
            return None
        column, row = (round(value) for value in here[0].tolist())
        is_shift = np.abs(here - corners - (column, row)).max() <= TOLERANCE
        return (row, column) if is_shift else None


@dataclass(frozen=True)
class TrainingPlaces:
    """Training pixels on the grid of one scene.

    Args:
        grid: the grid.
        runs: number of other pixels before each run and length of the run, in reading order, shape (R, 2),
            int32.
        codes: class code of each training pixel, in reading order, shape (N,), int32, because older versions
            of safetensors have no uint16; None if they are not known.
    """

    grid: PlaceGrid
    runs: NDArray[np.int32]
    codes: NDArray[np.int32] | None = None

    @classmethod
    def of(
        cls,
        grid: Grid,
        pixels: NDArray[np.integer[Any]],
        codes: NDArray[np.uint16] | None = None,
        *,
        scene: str,
    ) -> "TrainingPlaces":
        """The places of pixels.

        Args:
            grid: grid of the scene.
            pixels: row and column of each pixel, shape (N, 2).
            codes: class code of each pixel, shape (N,); None if the places alone are kept.
            scene: file name of the scene.
        """
        places, first = np.unique(pixels.astype(np.int64) @ (grid.width, 1), return_index=True)
        kept = None if codes is None else codes[first].astype(np.int32)
        is_first = np.diff(places, prepend=-2) != 1
        starts = places[is_first]
        lengths = np.diff(np.flatnonzero(np.append(is_first, True)))
        gaps = np.diff(starts, prepend=0) - np.append(0, lengths)[: len(lengths)]
        # A gap may exceed int32 in the largest rasters: runs of no pixels bridge it.
        largest = np.iinfo(np.int32).max
        rows: list[tuple[int, int]] = []
        if len(gaps) and gaps.max() > largest:
            for gap, length in zip(gaps.tolist(), lengths.tolist(), strict=True):
                rows += [(largest, 0)] * (gap // largest) + [(gap % largest, length)]
            return cls(PlaceGrid.of(grid, scene), np.array(rows, dtype=np.int32), kept)
        return cls(PlaceGrid.of(grid, scene), np.column_stack([gaps, lengths]).astype(np.int32), kept)

    def find_fault(self) -> str | None:
        """Fault of the runs, as a phrase; None if there is no fault."""
        if self.runs.ndim != 2 or self.runs.shape[1] != 2 or self.runs.dtype != np.int32:
            return f"the places of training pixels have the shape {self.runs.shape} in {self.runs.dtype}"
        if (self.runs < 0).any() or int(self.runs.sum(dtype=np.int64)) > self.grid.width * self.grid.height:
            return "places of training pixels lie outside the scene"
        if self.codes is not None and (
            self.codes.shape != (self.num_pixels,) or self.codes.dtype != np.int32
        ):
            return (
                f"the classes of {self.num_pixels} training pixels have the shape {self.codes.shape} in "
                f"{self.codes.dtype}"
            )
        if self.codes is not None and ((self.codes < 1) | (self.codes > np.iinfo(np.uint16).max)).any():
            return "a class of a training pixel is no class code"
        return None

    @property
    def num_pixels(self) -> int:
        """Number of training pixels."""
        return int(self.runs[:, 1].sum(dtype=np.int64))

    @cached_property
    def _ends(self) -> NDArray[np.int64]:
        """Place behind each run, in reading order."""
        ends: NDArray[np.int64] = np.cumsum(self.runs.sum(axis=1, dtype=np.int64))
        return ends

    @property
    def pixels(self) -> NDArray[np.int64]:
        """Row and column of the training pixels on their own grid, shape (N, 2)."""
        lengths = self.runs[:, 1].astype(np.int64)
        starts = self._ends - np.cumsum(lengths)  # of each run, less the training pixels before it
        places = np.repeat(starts, lengths) + np.arange(int(lengths.sum()))
        found: NDArray[np.int64] = np.column_stack(np.divmod(places, self.grid.width))
        return found

    def pixels_on(self, grid: Grid, scene: str) -> NDArray[np.int64]:
        """Row and column of the training pixels on another grid, shape (N, 2); none if it cannot be compared.

        Args:
            grid: the other grid.
            scene: see `PlaceGrid.offset_of`.
        """
        pixels, is_inside = self._placed_on(grid, scene)
        return pixels[is_inside]

    def labels_on(self, grid: Grid, scene: str) -> NDArray[np.uint16] | None:
        """Class code of each training pixel on another grid, 0 at other pixels, shape (H, W).

        None if the classes are not known, or no training pixel lies there.

        Args:
            grid: the other grid.
            scene: see `PlaceGrid.offset_of`.
        """
        pixels, is_inside = self._placed_on(grid, scene)
        if self.codes is None or not is_inside.any():
            return None
        found = np.zeros(grid.shape, dtype=np.uint16)
        found[tuple(pixels[is_inside].T)] = self.codes[is_inside]
        return found

    def _placed_on(self, grid: Grid, scene: str) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """Row and column of all training pixels on another grid, (N, 2), and which of them lie inside, (N,).

        None lies inside a grid that cannot be compared.
        """
        offset = self.grid.offset_of(grid, scene)
        pixels = self.pixels
        if offset is None:
            return pixels, np.zeros(len(pixels), dtype=bool)
        rows, columns = (pixels - offset).T
        is_inside = (rows >= 0) & (rows < grid.height) & (columns >= 0) & (columns < grid.width)
        return np.column_stack([rows, columns]), is_inside

    def contain(
        self, rows: NDArray[np.integer[Any]], columns: NDArray[np.integer[Any]], offset: tuple[int, int]
    ) -> NDArray[np.bool_]:
        """Whether pixels of another grid are training pixels.

        Args:
            rows: row of each pixel, shape (n,).
            columns: column of each pixel, shape (n,).
            offset: see `PlaceGrid.offset_of`.
        """
        row, column = rows.astype(np.int64) + offset[0], columns.astype(np.int64) + offset[1]
        is_inside = (row >= 0) & (row < self.grid.height) & (column >= 0) & (column < self.grid.width)
        if not len(self.runs):
            return np.zeros(len(rows), dtype=bool)
        ends = self._ends
        run = np.searchsorted(ends, row * self.grid.width + column, side="right").clip(max=len(ends) - 1)
        place = row * self.grid.width + column
        found: NDArray[np.bool_] = is_inside & (place < ends[run]) & (place >= ends[run] - self.runs[run, 1])
        return found


def places_to_text(places: Sequence[TrainingPlaces]) -> str | None:
    """The places as text for a tag; None without places, or if the text would be too long."""
    if not places:
        return None
    records = [
        {
            **part.grid.model_dump(),
            "runs": base64.b64encode(zlib.compress(part.runs.astype("<i4").tobytes(), 9)).decode("ascii"),
        }
        for part in places
    ]
    text = json.dumps(records, separators=(",", ":"))
    return text if len(text) <= MAX_TAG else None


def places_from_text(text: str) -> list[TrainingPlaces] | None:
    """The places of a tag; None if it is damaged."""
    found = []
    try:
        for record in json.loads(text):
            unpacker = zlib.decompressobj()
            packed = base64.b64decode(record.pop("runs"), validate=True)
            values = unpacker.decompress(packed, 8 * _MAX_RUNS)
            runs = np.frombuffer(values, dtype="<i4").reshape(-1, 2).astype(np.int32)
            part = TrainingPlaces(PlaceGrid.model_validate(record), runs)
            if not unpacker.eof or part.find_fault():
                return None
            found.append(part)
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError, zlib.error):
        return None
    return found
