"""Assignment of units to folds, so that every class is spread evenly; a unit is a block, field or polygon.

The method is simulated annealing (Kirkpatrick et al. 1983, doi:10.1126/science.220.4598.671) with many chains
in parallel, as in `hsi_core.splits.search`. The cost of an assignment is the deviation of the shares of each
class in the folds from equal shares (mean over classes), the same of all pixels, and `MISSING` for each class
that a fold lacks although the class has enough units. Where the guard band would take most training pixels,
or all of a class, a second search also counts the pixels that the band takes, so that near units come into
the same fold.
"""

import numpy as np
from numpy.typing import NDArray

from hsi_core.splits.search import Units

MISSING = 1.0
"""Cost of a class that a fold lacks although the class has enough units; deviations are 0..1."""
GUARD = 2.0
"""Weight of the share of a class that the guard band takes, mean over classes, if it is counted."""
NUM_CHAINS = 48


def assign_units(
    shares: NDArray[np.float64],
    sizes: NDArray[np.float64],
    num_folds: int,
    rng: np.random.Generator,
    *,
    near: Units | None = None,
) -> list[tuple[float, NDArray[np.int64]]]:
    """Assignments of units to folds, the best first.

    Args:
        shares: share of each class's pixels that lies in each unit, shape (B, K); columns add up to 1.
        sizes: share of all pixels that lies in each unit, shape (B,).
        num_folds: F.
        rng: source of randomness.
        near: neighbours of the units, and the share of a class that the guard band takes if a neighbour is in
            another fold; None if the search does not count them.

    Returns:
        Cost, without what the guard band takes, and assignment, without duplicates; each assignment has shape
        (B,) and values 0..F-1.
    """
    num_units, num_classes = shares.shape
    values = np.column_stack([shares, sizes])
    weights = np.append(np.full(num_classes, 1.0 / num_classes), 1.0)
    is_spread = np.append((shares > 0).sum(axis=0) >= num_folds, False)
    state = _deal(values, weights, num_folds, rng)
    chains = np.arange(NUM_CHAINS)
    held = np.stack([(state == fold) @ values for fold in range(num_folds)], axis=1)  # (chains, F, K + 1)

    def cost_of(part: NDArray[np.float64]) -> NDArray[np.float64]:
        """Contribution of one fold of each chain, shape (chains,)."""
        missing = ((part < 1e-12) & is_spread).sum(axis=1)
        found: NDArray[np.float64] = 0.5 * np.abs(part - 1.0 / num_folds) @ weights + MISSING * missing
        return found

    num_steps = int(np.clip(40 * num_units, 1000, 4000)) if num_units > 1 else 0
    heat = np.geomspace(0.3 / num_units, 0.01 / num_units, max(num_steps, 1))
    picks = rng.integers(num_units, size=(num_steps, NUM_CHAINS))
    news = rng.integers(num_folds, size=(num_steps, NUM_CHAINS))
    limits = rng.exponential(size=(num_steps, NUM_CHAINS))  # -log of a uniform number
    for step in range(num_steps):
        pick, new = picks[step], news[step]
        old = state[chains, pick]
        moved = values[pick]
        before_old, before_new = held[chains, old], held[chains, new]
        after_old, after_new = before_old - moved, before_new + moved
        change = cost_of(after_old) + cost_of(after_new) - cost_of(before_old) - cost_of(before_new)
        if near is not None:
            around = state[chains[:, None], near.neighbours[pick]]  # (chains, M)
            parted = (around != new[:, None]).astype(float) - (around != old[:, None])
            change += GUARD * (near.losses[pick] * parted * (near.neighbours[pick] != pick[:, None])).sum(
                axis=1
            )
        accept = (change <= heat[step] * limits[step]) & (new != old)
        rows = chains[accept]
        state[rows, pick[accept]] = new[accept]
        held[rows, old[accept]] = after_old[accept]
        held[rows, new[accept]] = after_new[accept]
    costs = sum(
        cost_of(np.stack([(one == fold) @ values for one in state])) for fold in range(num_folds)
    ) * np.ones(NUM_CHAINS)
    found: list[tuple[float, NDArray[np.int64]]] = []
    for chain in np.argsort(costs, kind="stable").tolist():
        if not any(np.array_equal(state[chain], other) for _, other in found):
            found.append((float(costs[chain]), state[chain]))
    return found


def _deal(
    values: NDArray[np.float64], weights: NDArray[np.float64], num_folds: int, rng: np.random.Generator
) -> NDArray[np.int64]:
    """Start of each chain, shape (chains, B): large units first, each to the fold that needs it most."""
    num_units = len(values)
    noise = rng.normal(0.0, 0.5, size=(NUM_CHAINS, num_units))
    order = np.argsort(-(np.log(values.max(axis=1) + 1e-12) + noise), axis=1)
    state = np.zeros((NUM_CHAINS, num_units), dtype=np.int64)
    held = np.zeros((NUM_CHAINS, num_folds, values.shape[1]))
    chains = np.arange(NUM_CHAINS)
    jitter = 1e-9 * rng.random((num_units, NUM_CHAINS, num_folds))
    for position in range(num_units):
        unit = order[:, position]
        added = values[unit]  # (chains, K + 1)
        crowd = np.einsum("cfk,ck->cf", held, added * weights) + jitter[position]
        fold = crowd.argmin(axis=1)
        state[chains, unit] = fold
        held[chains, fold] += added
    return state
