"""Several scenes beside each other in one raster, so that one model learns from all of them.

Each scene is cut to the surroundings of its labels and stands in a square cell of its own. Between scenes lie
pixels without data. The labels of every scene start at the same place of its cell, so square blocks of the
size of a cell, which are counted from the first labelled pixel, hold one scene each.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.errors import ModelError, SceneError
from hsi_core.language import tr
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.scenes.wavelengths import describe_bands, match_wavelengths
from hsi_core.scenes.writer import BandInfo
from hsi_core.windows import Window

GAP = 32
"""Pixels without data between two scenes, at least."""


@dataclass(frozen=True)
class Piece:
    """A part of a scene and its place in the joined raster.

    Args:
        path: the scene.
        window: the part of the scene.
        row, column: place of its upper left pixel in the joined raster.
    """

    path: Path
    window: Window
    row: int
    column: int

    def take(self, window: Window) -> tuple[Window, tuple[slice, slice]] | None:
        """The part of the scene that lies in a window of the joined raster, and its place in that window."""
        top, left = max(self.row, window.row), max(self.column, window.column)
        bottom = min(self.row + self.window.height, window.row + window.height)
        right = min(self.column + self.window.width, window.column + window.width)
        if top >= bottom or left >= right:
            return None
        part = Window(
            self.window.row + top - self.row,
            self.window.column + left - self.column,
            bottom - top,
            right - left,
        )
        place = (
            slice(top - window.row, bottom - window.row),
            slice(left - window.column, right - window.column),
        )
        return part, place


@dataclass(frozen=True)
class Layout:
    """Where each scene stands.

    Args:
        pieces: one for each scene.
        side: side of a cell in pixels.
        shape: (H, W) of the joined raster.
    """

    pieces: tuple[Piece, ...]
    side: int
    shape: tuple[int, int]


def surroundings(labelled: NDArray[np.bool_], margin: int) -> tuple[Window, tuple[int, int]]:
    """The box of the labelled pixels with a margin, and the place of its first labelled row and column.

    Args:
        labelled: labelled pixels of a scene, shape (H, W), at least one.
        margin: pixels around the box, as far as the scene reaches.
    """
    sides = []
    for axis in (0, 1):
        found = np.flatnonzero(labelled.any(axis=1 - axis))
        first, last = int(found[0]), int(found[-1])
        start, stop = max(first - margin, 0), min(last + margin + 1, labelled.shape[axis])
        sides.append((start, stop - start, first - start))
    (row, height, first_row), (column, width, first_column) = sides
    return Window(row, column, height, width), (first_row, first_column)


def lay_out(paths: Sequence[Path], found: Sequence[tuple[Window, tuple[int, int]]]) -> Layout:
    """Give every scene a cell; the cells form a square, row by row.

    Args:
        paths: the scenes.
        found: for each scene what `surroundings` returns.
    """
    anchor = max(max(first) for _, first in found)
    reach = max(
        max(window.height - first[0], window.width - first[1]) for window, first in found
    )  # from the first label to the end
    side = anchor + reach + GAP
    across = int(np.ceil(np.sqrt(len(found))))
    pieces = []
    for number, (path, (window, (first_row, first_column))) in enumerate(zip(paths, found, strict=True)):
        row, column = divmod(number, across)
        pieces.append(
            Piece(path, window, row * side + anchor - first_row, column * side + anchor - first_column)
        )
    height = max(piece.row + piece.window.height for piece in pieces)
    width = max(piece.column + piece.window.width for piece in pieces)
    return Layout(tuple(pieces), side, (height, width))


class JoinedCube:
    """All scenes of a layout as one cube of physical values, NaN where there is no data.

    Args:
        layout: where the scenes stand.
        num_bands: bands of each scene.
    """

    def __init__(self, layout: Layout, num_bands: int) -> None:
        self._layout, self._num_bands = layout, num_bands

    @property
    def shape(self) -> tuple[int, int, int]:
        """(C, H, W)."""
        return self._num_bands, *self._layout.shape

    @property
    def dtype(self) -> np.dtype[Any]:
        """float32."""
        return np.dtype(np.float32)

    def read(self, window: Window) -> NDArray[np.float32]:
        """All bands in a window, scale and offset applied, shape (C, H, W).

        Raises:
            SceneError: a scene is damaged.
        """
        cube = np.full((self._num_bands, window.height, window.width), np.nan, dtype=np.float32)
        for piece in self._layout.pieces:
            if (found := piece.take(window)) is None:
                continue
            part, place = found
            with open_scene(piece.path) as scene:
                values, valid = scene.read_each(part, scene.band_numbers)
            values[~valid] = np.nan
            cube[(slice(None), *place)] = values
        return cube

    def read_mask(self, window: Window) -> NDArray[np.uint8] | None:
        """None: NaN marks pixels without data."""
        return None


def check_bands(first: Scene, other: Scene) -> None:
    """Refuse a scene whose bands are not those of the first one, in the same order.

    Raises:
        SceneError: the number or the wavelengths of the bands differ.
    """
    wanted, found = first.wavelengths_nm, other.wavelengths_nm
    is_same = len(wanted) == len(found)
    known = [value for value in wanted if value is not None]
    if is_same and len(known) == len(wanted) and None not in found:
        try:
            is_same = match_wavelengths(known, found) == list(range(1, len(wanted) + 1))
        except ModelError:
            is_same = False
    if not is_same:
        raise SceneError(
            tr(
                "The scene {name} has {bands}; {first} has {wanted_bands}. Join scenes with the same "
                "bands in the same order.",
                name=other.path.name,
                bands=describe_bands(found),
                first=first.path.name,
                wanted_bands=describe_bands(wanted),
            )
        )


def band_infos(scene: Scene, bad_bands: frozenset[int]) -> list[BandInfo]:
    """Metadata of the bands of the joined raster.

    Args:
        scene: the first scene, which gives the wavelengths.
        bad_bands: numbers of the bands that any of the scenes marks as bad.
    """
    return [
        BandInfo(wavelength, is_bad=number in bad_bands)
        for number, wavelength in zip(scene.band_numbers, scene.wavelengths_nm, strict=True)
    ]
