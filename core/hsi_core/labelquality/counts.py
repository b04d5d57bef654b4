"""Counts of labelled pixels per class and polygon, their spread in space, and equal spectra."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hsi_core.labels.labels import Labels

CELLS = 10
"""The scene is divided into 10 x 10 cells to count in how many of them a class has labels."""


@dataclass(frozen=True)
class ClassCount:
    """Labelled pixels of a class, and where they are.

    Args:
        code: class code.
        name: class name.
        color: "#rrggbb".
        pixels: labelled pixels.
        polygons: polygons or points, or connected fields of a raster.
        largest_share: share of the pixels that is in the largest polygon, 0..1.
        spread: standard distance: root mean square distance of the pixels from their centre, in pixels.
        cells: cells of 10 x 10 cells of the scene with a label of the class.
    """

    code: int
    name: str
    color: str
    pixels: int
    polygons: int
    largest_share: float
    spread: float
    cells: int


@dataclass(frozen=True)
class PolygonCount:
    """A polygon, a point, or a connected field of a raster.

    Args:
        number: number 1.. in the labels.
        code: class code.
        pixels: labelled pixels.
        row: row of the labelled pixel that is nearest to the centre, from 0.
        column: its column, from 0.
    """

    number: int
    code: int
    pixels: int
    row: int
    column: int


def count_classes(labels: Labels) -> list[ClassCount]:
    """Count the pixels and polygons of each class."""
    height, width = labels.codes.shape
    found = []
    for entry in labels.class_table.entries:
        pixels = np.argwhere(labels.codes == entry.code)
        sizes = np.unique(labels.polygons[tuple(pixels.T)], return_counts=True)[1]
        cells = pixels * CELLS // (height, width)
        found.append(
            ClassCount(
                code=entry.code,
                name=entry.name,
                color=entry.color,
                pixels=len(pixels),
                polygons=len(sizes),
                largest_share=float(sizes.max() / len(pixels)),
                spread=float(np.sqrt(pixels.var(axis=0).sum())),
                cells=len(np.unique(cells @ (CELLS, 1))),
            )
        )
    return found


def count_polygons(labels: Labels) -> list[PolygonCount]:
    """Count the pixels of each polygon, in the order of their numbers."""
    pixels = np.argwhere(labels.codes > 0)
    polygons, codes = labels.polygons[tuple(pixels.T)], labels.codes[tuple(pixels.T)]
    order = np.argsort(polygons, kind="stable")
    numbers, starts, sizes = np.unique(polygons[order], return_index=True, return_counts=True)
    found = []
    for number, start, size in zip(numbers.tolist(), starts.tolist(), sizes.tolist(), strict=True):
        members = order[start : start + size]
        places = pixels[members]
        nearest = int(((places - places.mean(axis=0)) ** 2).sum(axis=1).argmin())
        row, column = places[nearest].tolist()
        found.append(PolygonCount(number, int(codes[members[0]]), size, row, column))
    return found


@dataclass(frozen=True)
class EqualSpectra:
    """Pixels whose spectra are equal in every band.

    Args:
        num_repeated: pixels whose spectrum another pixel of the same class has as well.
        conflicts: positions of the pixels whose spectrum has labels of several classes, shape (M,).
        others: class index of another label of the same spectrum, shape (M,).
    """

    num_repeated: int
    conflicts: NDArray[np.int64]
    others: NDArray[np.int64]


def find_equal_spectra(spectra: NDArray[np.float32], targets: NDArray[np.int64]) -> EqualSpectra:
    """Find spectra that occur more than once, with one label or with several.

    Args:
        spectra: shape (N, C).
        targets: class index of each spectrum, shape (N,).
    """
    _, numbers, sizes = np.unique(spectra, axis=0, return_inverse=True, return_counts=True)
    numbers = numbers.reshape(-1)
    pairs, members, alike = np.unique(
        np.column_stack([numbers, targets]), axis=0, return_inverse=True, return_counts=True
    )
    repeated = int((alike[members.reshape(-1)] > 1).sum())
    least, most = np.full(len(sizes), np.iinfo(np.int64).max), np.full(len(sizes), -1)
    np.minimum.at(least, pairs[:, 0], pairs[:, 1])
    np.maximum.at(most, pairs[:, 0], pairs[:, 1])
    conflicts = np.flatnonzero((least != most)[numbers])
    low, high = least[numbers[conflicts]], most[numbers[conflicts]]
    return EqualSpectra(repeated, conflicts, np.where(targets[conflicts] == low, high, low))
