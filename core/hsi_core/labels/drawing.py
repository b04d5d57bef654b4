"""Labels drawn from labels, with a maximum number of pixels for each polygon and each class."""

import numpy as np
from numpy.typing import NDArray


def draw_labels(
    codes: NDArray[np.uint16],
    polygons: NDArray[np.int32],
    *,
    per_class: int | None,
    per_polygon: int | None,
    is_balanced: bool,
    seed: int,
) -> NDArray[np.bool_]:
    """Draw labelled pixels at random.

    The pixels of a class are spread over its polygons: a polygon gives a second pixel when all others have
    given one or have no more. The same seed gives nested draws: with a larger number, pixels are added.

    Args:
        codes: class codes, shape (H, W); 0 is unlabelled.
        polygons: number 1.. of the polygon of each labelled pixel, shape (H, W).
        per_class: most pixels of a class; None for all.
        per_polygon: most pixels of a polygon; None for all.
        is_balanced: whether every class gets as many pixels as the class with the fewest.
        seed: of the random choices.

    Returns:
        Mask of the drawn pixels, shape (H, W).
    """
    places = np.flatnonzero(codes)
    classes, units = codes.flat[places], polygons.flat[places]
    order = np.random.default_rng(seed).permutation(len(places))
    turn = _rank(order, np.stack([classes, units]))
    kept = np.ones(len(places), dtype=bool) if per_polygon is None else turn < per_polygon
    place_in_class = np.full(len(places), len(places), dtype=np.int64)
    chosen = order[kept[order]]
    chosen = chosen[np.argsort(turn[chosen], kind="stable")]  # one of each polygon, then the next ones
    place_in_class[chosen] = _rank(chosen, classes[None])[chosen]
    limit = len(places) if per_class is None else per_class
    if is_balanced and len(chosen):
        limit = min(limit, int(np.unique(classes[chosen], return_counts=True)[1].min()))
    drawn = np.zeros(codes.shape, dtype=bool)
    drawn.flat[places[kept & (place_in_class < limit)]] = True
    return drawn


def _rank(order: NDArray[np.int64], groups: NDArray[np.generic]) -> NDArray[np.int64]:
    """Position 0.. of each pixel among those of its group, in an order.

    Args:
        order: indices of pixels.
        groups: group of each pixel as one or more numbers, shape (K, N).

    Returns:
        Positions, shape (N,); 0 for pixels that are not in the order.
    """
    own = np.unique(groups[:, order], axis=1, return_inverse=True)[1].ravel()
    by_group = np.argsort(own, kind="stable")
    starts = np.concatenate([[0], np.cumsum(np.bincount(own))])[own[by_group]] if len(own) else own
    ranks = np.zeros(groups.shape[1], dtype=np.int64)
    ranks[order[by_group]] = np.arange(len(order)) - starts
    return ranks
