"""Post-strata: classes of a map whose areas weight the points of a sample without strata.

The share of each class in the map is known exactly, and that of the points is not. Points of a class
therefore stand for its pixels in the map (Card 1982; Olofsson et al. 2014, doi:10.1016/j.rse.2014.02.015).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hsi_core.sampling.frame import Frame, Population

POST_STRATIFIED = ("simple", "systematic", "cells")
MIN_POINTS = 2
"""Post-strata with fewer points are joined, because a variance needs two."""


@dataclass(frozen=True)
class PostStratum:
    """Classes of the map that share one weight.

    Args:
        codes: their codes.
        name: their names.
        pixels: their size in the area.
        hectares: their area; None if it is unknown.
    """

    codes: tuple[int, ...]
    name: str
    pixels: int
    hectares: float | None


def list_classes(frame: Frame, population: Population) -> tuple[PostStratum, ...]:
    """The classes that a map has in an area, by ascending code.

    Args:
        frame: the map, with its classes as strata.
        population: their sizes.
    """
    has_areas = frame.pixel_area is not None
    return tuple(
        PostStratum(
            (entry.code,),
            entry.name,
            int(population.pixels[entry.code]),
            float(population.hectares[entry.code]) if has_areas else None,
        )
        for entry in frame.table(population.codes)
    )


def join_rare_classes(
    classes: tuple[PostStratum, ...], codes: NDArray[np.int64]
) -> tuple[tuple[PostStratum, ...], NDArray[np.int64]]:
    """Join the classes that have too few points for a post-stratum of their own.

    Args:
        classes: all classes of the map.
        codes: class of the map at each point, shape (N,).

    Returns:
        The post-strata, and the index of that of each point, shape (N,). If the points of the joined classes
        are still too few, the class with the fewest points joins them.
    """
    points = {one.codes[0]: int((codes == one.codes[0]).sum()) for one in classes}
    ranked = sorted(classes, key=lambda one: (points[one.codes[0]], one.codes))
    num_rare = sum(points[one.codes[0]] < MIN_POINTS for one in ranked)
    while num_rare and num_rare < len(ranked):
        if sum(points[one.codes[0]] for one in ranked[:num_rare]) >= MIN_POINTS:
            break
        num_rare += 1
    rare = sorted(ranked[:num_rare], key=lambda one: one.codes)
    found = sorted(ranked[num_rare:], key=lambda one: one.codes)
    if rare:
        areas = [one.hectares for one in rare if one.hectares is not None]
        found.append(
            PostStratum(
                tuple(one.codes[0] for one in rare),
                ", ".join(one.name for one in rare),
                sum(one.pixels for one in rare),
                sum(areas) if len(areas) == len(rare) else None,
            )
        )
    index = np.full(len(codes), -1, dtype=np.int64)
    for number, one in enumerate(found):
        index[np.isin(codes, one.codes)] = number
    return tuple(found), index
