"""Search for the best assignment of units to subsets; a unit is a block or a polygon and is not cut here.

The method is simulated annealing (Kirkpatrick et al. 1983, doi:10.1126/science.220.4598.671) with many chains
in parallel. The energy of an assignment is the sum of

- `MISSING` for each class that a requested subset lacks,
- the estimated share of pixels that the guard band removes, mean over classes,
- the deviation from the requested fractions, mean over classes.

Shares are per class, so that a rare class counts as much as an abundant one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

MISSING = 10.0
"""Weight of a class that a subset lacks; lost pixels and the deviation from the fractions have weight 1."""

NUM_SUBSETS = 4
"""Unused, training, validation, test."""

MAX_STEPS = 4000
"""Steps of each chain at most; there are 40 for each unit, and at least 1000."""

CHECK_EVERY = 64
"""Steps between two looks for a cancel."""

_MAX_NEIGHBOURS = 16
_MAX_PIXELS = 1 << 20
"""Number of pixels from which neighbours of units are estimated; a larger raster is subsampled."""


@dataclass(frozen=True)
class Units:
    """Units as the search needs them.

    Args:
        shares: share of each class's pixels that lies in each unit, shape (B, K); columns add up to 1.
        neighbours: units near each unit, shape (B, M); filled up with the unit itself if there are fewer than
            M.
        losses: share of a class that the guard band removes if only one of unit and neighbour is for
            training, mean over classes; shape (B, M).
    """

    shares: NDArray[np.float64]
    neighbours: NDArray[np.int64]
    losses: NDArray[np.float64]

    @classmethod
    def of(
        cls, numbers: NDArray[np.int64], indices: NDArray[np.int64], *, num_classes: int, guard: int
    ) -> "Units":
        """Compute shares, neighbours and losses from a raster of units.

        Args:
            numbers: unit 0..B-1 of each pixel, shape (H, W); -1 where unlabelled.
            indices: class index 0..K-1 of each pixel, shape (H, W); -1 where unlabelled.
            num_classes: K.
            guard: width of the guard band in pixels.
        """
        labelled = numbers >= 0
        num_units = int(numbers.max()) + 1
        pixels = np.bincount(
            numbers[labelled] * num_classes + indices[labelled], minlength=num_units * num_classes
        ).reshape(num_units, num_classes)
        per_class = np.maximum(pixels.sum(axis=0), 1)
        weights = np.where(labelled, 1.0 / (per_class * num_classes)[indices], 0.0)
        neighbours, losses = _neighbourhood(numbers, weights, num_units=num_units, guard=guard)
        return cls(pixels / per_class, neighbours, losses)


def _neighbourhood(
    numbers: NDArray[np.int64], weights: NDArray[np.float64], *, num_units: int, guard: int
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Neighbours of each unit and the losses of separating them, estimated from shifts by at most `guard`."""
    own = np.arange(num_units)[:, None]
    if guard == 0:
        return own, np.zeros((num_units, 1))
    stride = int(np.ceil(np.sqrt(max(numbers.size / _MAX_PIXELS, 1.0))))
    numbers, weights = numbers[::stride, ::stride], weights[::stride, ::stride]
    reach = max(round(guard / stride), 1)
    scale = (
        stride * guard / reach
    )  # scale to all pixels: subsampled along two axes, a strip of width `guard` along one
    cost = sparse.csr_array((num_units, num_units))
    for step in sorted({1, (reach + 1) // 2, reach}):
        for rows, columns in ((0, step), (step, 0), (step, step), (step, -step)):
            here, there = _shifted(numbers, rows, columns)
            weight_here, weight_there = _shifted(weights, rows, columns)
            apart = (here >= 0) & (there >= 0) & (here != there)
            first = np.concatenate([here[apart], there[apart]])
            second = np.concatenate([there[apart], here[apart]])
            weight = np.concatenate([weight_here[apart], weight_there[apart]]) * scale
            shape = (num_units, num_units)
            cost = cost.maximum(sparse.coo_array((weight, (first, second)), shape=shape).tocsr())
    cost = cost.minimum(cost.T).tocsr()  # the side with the smaller loss is dropped
    degrees = np.diff(cost.indptr)
    width = int(min(max(degrees.max(initial=0), 1), _MAX_NEIGHBOURS))
    neighbours, losses = np.repeat(own, width, axis=1), np.zeros((num_units, width))
    rows_of = np.repeat(np.arange(num_units), degrees)
    order = np.lexsort((-cost.data, rows_of))
    rank = np.arange(len(order)) - np.repeat(cost.indptr[:-1], degrees)
    kept = rank < width
    neighbours[rows_of[kept], rank[kept]] = cost.indices[order][kept]
    losses[rows_of[kept], rank[kept]] = cost.data[order][kept]
    return neighbours, losses


def _shifted(array: NDArray[Any], rows: int, columns: int) -> tuple[NDArray[Any], NDArray[Any]]:
    """The array and a copy shifted by (rows, columns), cropped to the common area; rows >= 0."""
    height, width = array.shape
    if rows >= height or abs(columns) >= width:
        return array[:0, :0], array[:0, :0]
    left, right = max(-columns, 0), width - max(columns, 0)
    here = array[: height - rows, left:right]
    there = array[rows:, left + columns : right + columns]
    return here, there


def search(
    units: Units,
    fractions: NDArray[np.float64],
    *,
    num_chains: int,
    rng: np.random.Generator,
    check: Callable[[], None] = lambda: None,
) -> list[tuple[float, NDArray[np.int64]]]:
    """Search assignments of units to subsets; returns the best first.

    Args:
        units: units to assign.
        fractions: requested share of each subset: unused, training, validation, test; sum 1.
        num_chains: number of chains in parallel.
        rng: source of randomness.
        check: called regularly; may raise to cancel.

    Returns:
        Energy and assignment, without duplicates; each assignment has shape (B,) and values 0..3.
    """
    num_units, num_classes = units.shares.shape
    allowed = np.flatnonzero(fractions > 0)
    is_asked = fractions > 0
    is_asked[0] = False
    state = np.stack([_start(units.shares, fractions, rng) for _ in range(num_chains)])  # (chains, B)
    chains = np.arange(num_chains)
    held = np.zeros((num_chains, NUM_SUBSETS, num_classes))
    for subset in allowed:
        held[:, subset] = (state == subset) @ units.shares
    clash = np.zeros((NUM_SUBSETS, NUM_SUBSETS))
    clash[1, 2:] = clash[2:, 1] = 1.0
    target = fractions[:, None]
    num_steps = min(max(40 * num_units, 1000), MAX_STEPS) if num_units > 1 else 0
    heat = np.geomspace(1.0 / num_units, 0.01 / num_units, max(num_steps, 1))
    picks = rng.integers(num_units, size=(num_steps, num_chains))
    news = allowed[rng.integers(len(allowed), size=(num_steps, num_chains))]
    limits = rng.exponential(size=(num_steps, num_chains))  # -log of a uniform number
    for step in range(num_steps):
        if step % CHECK_EVERY == 0:
            check()
        pick, new = picks[step], news[step]
        old = state[chains, pick]
        moved = units.shares[pick]  # (chains, K)
        around = state[chains[:, None], units.neighbours[pick]]  # (chains, M)
        change = (units.losses[pick] * (clash[new[:, None], around] - clash[old[:, None], around])).sum(
            axis=1
        )
        from_before, to_before = held[chains, old], held[chains, new]
        from_after, to_after = from_before - moved, to_before + moved
        from_target, to_target = target[old], target[new]
        deviation = (
            np.abs(from_after - from_target)
            - np.abs(from_before - from_target)
            + np.abs(to_after - to_target)
            - np.abs(to_before - to_target)
        )
        change += 0.5 * deviation.sum(axis=1) / num_classes
        touched = moved > 0
        gone = ((from_after < 1e-9) & touched).sum(axis=1) * is_asked[old]
        come = ((to_before < 1e-9) & touched).sum(axis=1) * is_asked[new]
        change += MISSING * (gone - come)
        accept = (change <= heat[step] * limits[step]) & (new != old)
        rows = chains[accept]
        state[rows, pick[accept]] = new[accept]
        held[rows, old[accept]] = from_after[accept]
        held[rows, new[accept]] = to_after[accept]
    energies = np.array([_energy(units, one, fractions, clash) for one in state])
    best: list[tuple[float, NDArray[np.int64]]] = []
    for chain in np.argsort(energies, kind="stable").tolist():
        if not any(np.array_equal(state[chain], other) for _, other in best):
            best.append((float(energies[chain]), state[chain]))
    return best


def _start(
    shares: NDArray[np.float64], fractions: NDArray[np.float64], rng: np.random.Generator
) -> NDArray[np.int64]:
    """Start of a chain: deal out the units of each majority class to subsets in random order."""
    num_units = len(shares)
    sequence = _deal(fractions, num_units)
    owner = shares.argmax(axis=1)
    order = np.lexsort((rng.random(num_units), owner))
    first = np.searchsorted(owner[order], owner[order])
    subsets = np.empty(num_units, dtype=np.int64)
    subsets[order] = sequence[np.arange(num_units) - first]
    return subsets


def _deal(fractions: NDArray[np.float64], length: int) -> NDArray[np.int64]:
    """A sequence of subsets: each beginning is near the fractions; training, test, validation come first."""
    sequence = np.empty(length, dtype=np.int64)
    dealt = np.zeros(NUM_SUBSETS)
    first = [subset for subset in (1, 3, 2) if fractions[subset] > 0]
    for position in range(length):
        subset = (
            first[position] if position < len(first) else int(np.argmax(fractions * (position + 1) - dealt))
        )
        sequence[position] = subset
        dealt[subset] += 1
    return sequence


def _energy(
    units: Units, state: NDArray[np.int64], fractions: NDArray[np.float64], clash: NDArray[np.float64]
) -> float:
    held = np.stack([(state == subset) @ units.shares for subset in range(NUM_SUBSETS)])  # (subsets, K)
    missing = np.count_nonzero((held[1:] < 1e-9) & (fractions[1:, None] > 0))
    lost = (units.losses * clash[state[:, None], state[units.neighbours]]).sum() / 2
    deviation = 0.5 * np.abs(held - fractions[:, None]).sum(axis=0).mean()
    return float(MISSING * missing + lost + deviation)
