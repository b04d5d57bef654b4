"""Comparison of the settings of a kernel machine in folds of the labelled pixels.

One validation part lies in few places, and settings that are best there can be bad elsewhere. Here every cell
of the labels is held out once. The kernel of all pixels is computed once for each width, for every fold and
every penalty.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.accuracy.gains import CELL, number_cells
from hsi_core.language import tr
from hsi_core.models.fitted import FittedNetwork
from hsi_core.progress import Progress

Fold = tuple[NDArray[np.intp], NDArray[np.intp]]
"""Positions of the pixels to fit to, and of those held out."""
NUM_FOLDS = 4
MAX_FOLD_PIXELS = 4000
"""Pixels that are compared at most, the same share of each class: bounds time and memory."""
GIVEN_SHARE = 0.25
"""Share of these that given validation pixels keep beside many training pixels."""


def find_cells(pixels: NDArray[np.integer[Any]]) -> NDArray[np.int64]:
    """Number of the cell of each pixel (N, 2), shape (N,).

    Cells have 16 x 16 pixels. Where the labels lie in too few of them, the side is halved, down to single
    pixels.
    """
    side = CELL
    cells = number_cells(pixels, side=side)
    while side > 1 and cells.max(initial=0) + 1 < 2 * NUM_FOLDS:
        side //= 2
        cells = number_cells(pixels, side=side)
    return cells


def divide_cells(targets: NDArray[np.int64], cells: NDArray[np.int64], *, seed: int) -> list[Fold]:
    """Folds of whole cells with even shares of each class.

    Args:
        targets: class index of each pixel, shape (N,).
        cells: number of the cell of each pixel, shape (N,).
        seed: decides between cells that are alike.

    Returns:
        Positions of the pixels to fit to, and of those held out. Held-out pixels of a class that the others
        lack are left out, and so are folds without two classes to tell apart. Without any fold, there are too
        few pixels.
    """
    from sklearn.model_selection import StratifiedGroupKFold

    counts = np.bincount(targets)
    common = int(counts.argmax())
    if counts[common] < NUM_FOLDS:
        return []
    # Too few pixels of a class for the folds: they go with any other class.
    shared = np.where(counts[targets] < NUM_FOLDS, common, targets)
    divide = StratifiedGroupKFold(NUM_FOLDS, shuffle=True, random_state=seed % 2**32)
    found = []
    for fitted, rest in divide.split(targets, shared, cells):
        known = np.unique(targets[fitted])
        held_out = rest[np.isin(targets[rest], known)]
        if len(known) > 1 and len(held_out):
            found.append((fitted, held_out))
    return found


def compare_in_folds(
    network: FittedNetwork,
    candidates: Sequence[Mapping[str, float]],
    spectra: NDArray[np.float64],
    targets: NDArray[np.int64],
    folds: Sequence[Fold],
    *,
    has_class_weights: bool,
    progress: Progress,
) -> NDArray[np.int64]:
    """Number of held-out pixels that each candidate has right in each fold, shape (folds, candidates).

    Args:
        network: with `has_kernel_width`: its candidates have a width `gamma`.
        candidates: settings by name.
        spectra: of the pixels, scaled, with means of the surroundings, shape (N, F).
        targets: class index of each pixel, shape (N,).
        folds: positions of the pixels to fit to, and of those held out.
        has_class_weights: whether all classes weigh the same.
        progress: reports, and tells when to stop.
    """
    from sklearn.metrics.pairwise import rbf_kernel

    right = np.zeros((len(folds), len(candidates)), dtype=np.int64)
    inputs = network.kernel_inputs(spectra)
    kernel = np.zeros((0, 0))

    def compute_kernel(gamma: float) -> None:
        nonlocal kernel
        kernel = rbf_kernel(inputs, gamma=gamma)

    def count_right(fold: int, numbers: Sequence[int]) -> None:
        fitted, held_out = folds[fold]
        known, others = kernel[np.ix_(fitted, fitted)], kernel[np.ix_(held_out, fitted)]
        for number in numbers:
            estimator = network.make_machine(
                dict(candidates[number]), has_class_weights=has_class_weights
            ).set_params(kernel="precomputed")
            estimator.fit(known, targets[fitted])
            right[fold, number] = (estimator.predict(others) == targets[held_out]).sum()

    widths = sorted({settings["gamma"] for settings in candidates})
    steps = [(width, fold) for width in widths for fold in range(len(folds))]
    for step, (width, fold) in enumerate(steps):
        progress.report(
            step / len(steps),
            tr(
                "Comparing {num_candidates} settings in {num_folds} folds",
                num_candidates=len(candidates),
                num_folds=len(folds),
            ),
        )
        if fold == 0:
            progress.wait_for(partial(compute_kernel, width))
        numbers = [number for number, settings in enumerate(candidates) if settings["gamma"] == width]
        progress.wait_for(partial(count_right, fold, numbers))
    return right
