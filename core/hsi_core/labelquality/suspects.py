"""Labels that are probably wrong, found by out-of-fold confidence (confident learning).

A classifier that has not seen a label gives the probability of each class for its pixel. The normalised
margin of confident learning (Northcutt, Jiang, Chuang 2021, doi:10.1613/jair.1.12125) is

    m(x) = max over the other classes j of p_j(x) - p_label(x)

A pixel is suspicious if m > 0.5: another class is by far more probable than that of its label. The confident
joint of the same paper, which has a threshold for each class, found fewer errors in our measurements (80 %
instead of 99 % on Indian Pines, docs/labelreport.md), because wrong labels among the neighbours lower the
probabilities. The package cleanlab by the same authors has both. It needs pandas, which is much larger than
the few lines here, and this project does not use pandas otherwise.

Which pixels a classifier may not see depends on the kind of error:

- Single wrong pixels in a field that is otherwise right are found with random folds. The rest of the field
  then shows the classifier what the field looks like. Means over the surroundings help for the same reason.
- A polygon whose label is wrong as a whole needs folds by whole polygons: otherwise its other pixels confirm
  the error. Probabilities are averaged over the polygon. It is suspicious if the class of its label has a
  smaller mean probability than 1 / K, that of guessing among K classes: the other polygons of the class do
  not speak for it. To ask for a clear other class instead finds fewer errors with more false alarms
  (docs/labelreport.md), as right polygons that look unusual often have such a class. A class that lies in a
  single polygon cannot be checked in this way.

For pixels, the classifier is discriminant components (`hsi_core.inputs.discriminant`) and their nearest
neighbours, with the side of the surroundings (1, 3 or 9 pixels) that has the best out-of-fold agreement with
the labels. For polygons, it is the mean of two linear discriminant analyses of single pixels, one of spectra
and one of their standard normal variates: fields of one class differ in brightness. Large polygons do not
outweigh the others, because each is learned from a limited number of pixels.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from hsi_core.inputs.discriminant import find_discriminant_axes
from hsi_core.inputs.pretreatment import standard_normal_variate
from hsi_core.models.layers.linear_discriminant import make_discriminant

SIDES = (1, 3, 9)
"""Sides in pixels of the surroundings whose mean spectra are tried."""
NUM_FOLDS = 5
NUM_POLYGON_FOLDS = 10
"""More folds than for pixels: each polygon that is left out may be a large part of its class."""
NUM_NEIGHBORS = 15
MOST_LEARNED = 60
"""Pixels of a polygon, spread over it, that the classifier of polygons learns from."""
MIN_PIXELS = 5
"""A class with fewer pixels is not checked: too few are left to recognise it."""
MIN_MARGIN = 0.5
"""A pixel is suspicious if another class is more probable by more than this."""
Spectra = NDArray[np.float32]


@dataclass(frozen=True)
class OutOfFold:
    """Probabilities from classifiers that have not seen the label.

    Args:
        probabilities: shape (N, K); rows of zeros for pixels that no classifier could judge.
        side: side in pixels of the surroundings that was chosen.
        agreement: share of pixels whose most probable class is that of the label, 0..1.
    """

    probabilities: NDArray[np.float64]
    side: int
    agreement: float


@dataclass(frozen=True)
class Suspects:
    """Suspicious pixels or polygons, the most certain first.

    Args:
        positions: indices of the pixels or polygons, shape (S,).
        suggested: index of the class that fits better, shape (S,).
        confidence: probability of the suggested class, 0..1, shape (S,).
        own: probability of the class of the label, 0..1, shape (S,).
    """

    positions: NDArray[np.int64]
    suggested: NDArray[np.int64]
    confidence: NDArray[np.float64]
    own: NDArray[np.float64]


def random_folds(targets: NDArray[np.int64], *, seed: int, num_folds: int = NUM_FOLDS) -> NDArray[np.int64]:
    """Fold of each pixel, shape (N,): random, with the pixels of each class spread evenly over the folds."""
    rng = np.random.default_rng(seed)
    folds = np.zeros(len(targets), dtype=np.int64)
    for index in np.unique(targets):
        pixels = rng.permutation(np.flatnonzero(targets == index))
        folds[pixels] = (np.arange(len(pixels)) + rng.integers(num_folds)) % num_folds
    return folds


def polygon_folds(
    polygons: NDArray[np.int64], targets: NDArray[np.int64], *, num_folds: int = NUM_POLYGON_FOLDS
) -> NDArray[np.int64]:
    """Fold of each pixel, shape (N,), with whole polygons in a fold.

    The polygons of a class go to different folds where possible, the largest first to the fold with the
    fewest pixels.

    Args:
        polygons: number of the polygon of each pixel, shape (N,).
        targets: class index of each pixel, shape (N,).
        num_folds: number of folds; fewer if there are fewer polygons.
    """
    _, first, numbers, sizes = np.unique(polygons, return_index=True, return_inverse=True, return_counts=True)
    classes, num_folds = targets[first], min(num_folds, len(sizes))
    loads, fold_of = np.zeros(num_folds), np.zeros(len(sizes), dtype=np.int64)
    uses = np.zeros((int(targets.max()) + 1, num_folds))
    for polygon in np.argsort(-sizes, kind="stable").tolist():
        fold = int(np.lexsort((loads, uses[classes[polygon]]))[0])
        fold_of[polygon] = fold
        loads[fold] += sizes[polygon]
        uses[classes[polygon], fold] += 1
    return fold_of[numbers.reshape(-1)]


def predict_out_of_fold(
    spectra: Sequence[Spectra],
    targets: NDArray[np.int64],
    folds: NDArray[np.int64],
    *,
    sides: Sequence[int] = SIDES,
    check: Callable[[], None] = lambda: None,
) -> OutOfFold:
    """Class probabilities of each pixel, from a classifier that was fitted without the fold of the pixel.

    Args:
        spectra: mean spectra of the surroundings for each side, shape (N, C) each.
        targets: class index 0..K-1 of each pixel, shape (N,).
        folds: fold of each pixel, shape (N,).
        sides: side in pixels of the surroundings of each entry of `spectra`.
        check: called before each fit; may raise to cancel.
    """
    num_classes = int(targets.max()) + 1
    best: OutOfFold | None = None
    for side, values in zip(sides, spectra, strict=True):
        probabilities = np.zeros((len(targets), num_classes))
        for fold in np.unique(folds):
            check()
            is_test = folds == fold
            known = targets[~is_test]
            if len(np.unique(known)) < 2 or np.bincount(known).max() < 2:
                continue  # nothing to tell apart
            probabilities[is_test] = _predict(values[~is_test], known, values[is_test], num_classes)
        agreement = float((_most_probable(probabilities) == targets).mean())
        if best is None or agreement > best.agreement:
            best = OutOfFold(probabilities, side, agreement)
    if best is None:
        raise ValueError("no spectra")
    return best


def predict_polygons(
    spectra: Spectra,
    targets: NDArray[np.int64],
    polygons: NDArray[np.int64],
    *,
    check: Callable[[], None] = lambda: None,
) -> OutOfFold:
    """Probabilities of the classes from classifiers that have not seen the polygon of the pixel.

    Args:
        spectra: shape (N, C).
        targets: class index 0..K-1 of each pixel, shape (N,).
        polygons: number of the polygon of each pixel, shape (N,).
        check: called before each fit; may raise to cancel.
    """
    folds = polygon_folds(polygons, targets)
    order = np.argsort(polygons, kind="stable")
    _, first, size = np.unique(polygons[order], return_index=True, return_counts=True)
    rank = np.arange(len(order)) - np.repeat(first, size)
    step = np.repeat(np.maximum(size / MOST_LEARNED, 1.0), size)
    is_learned = np.zeros(len(targets), dtype=bool)
    is_learned[order] = np.floor(rank / step) > np.floor((rank - 1) / step)
    normal = standard_normal_variate(torch.from_numpy(spectra.T)).numpy().T
    probabilities = np.zeros((len(targets), int(targets.max()) + 1))
    for fold in np.unique(folds):
        check()
        is_test = folds == fold
        chosen = ~is_test & is_learned
        counts = np.bincount(targets[chosen], minlength=probabilities.shape[1])
        chosen &= counts[targets] > 1  # one pixel shows no spread
        if (counts > 1).sum() < 2:
            continue  # nothing to tell apart
        for values in (spectra, normal):
            probabilities[is_test] += 0.5 * _discriminate(
                values[chosen], targets[chosen], values[is_test], probabilities.shape[1]
            )
    return OutOfFold(probabilities, 1, float((_most_probable(probabilities) == targets).mean()))


def _discriminate(
    spectra: Spectra, targets: NDArray[np.int64], unseen: Spectra, num_classes: int
) -> NDArray[np.float64]:
    """Probabilities (M, K) of unseen spectra (M, C) by linear discriminant analysis."""
    known, asked = _standardise(spectra, unseen)
    if not _has_spread(known, targets):
        return _predict(spectra, targets, unseen, num_classes)
    fitted = make_discriminant().fit(known, targets)
    found = np.zeros((len(unseen), num_classes))
    found[:, fitted.classes_] = fitted.predict_proba(asked)
    return found


def _standardise(spectra: Spectra, unseen: Spectra) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Known and unseen spectra with the mean 0 and the deviation 1 of the known ones in each band."""
    mean, deviation = spectra.mean(axis=0, dtype=np.float64), spectra.std(axis=0, dtype=np.float64)
    scale = np.where(deviation > 0.0, deviation, 1.0)
    return (spectra - mean) / scale, (unseen - mean) / scale


def _predict(
    spectra: Spectra, targets: NDArray[np.int64], unseen: Spectra, num_classes: int
) -> NDArray[np.float64]:
    """Probabilities (M, K) of unseen spectra (M, C), from spectra (N, C) with known classes."""
    from sklearn.neighbors import KNeighborsClassifier

    known, asked = _standardise(spectra, unseen)
    components = min(len(np.unique(targets)) - 1, spectra.shape[1])
    if not _has_spread(known, targets):
        rows = np.eye(spectra.shape[1])
    else:
        rows = find_discriminant_axes(known, targets, components).rows
    neighbors = KNeighborsClassifier(min(NUM_NEIGHBORS, len(known))).fit(known @ rows.T, targets)
    found = np.zeros((len(unseen), num_classes))
    found[:, neighbors.classes_] = neighbors.predict_proba(asked @ rows.T)
    return found


def _has_spread(spectra: NDArray[np.float64], targets: NDArray[np.int64]) -> bool:
    """Whether some class has two different spectra."""
    return any(np.ptp(spectra[targets == index], axis=0).any() for index in np.unique(targets))


def _most_probable(probabilities: NDArray[np.float64]) -> NDArray[np.int64]:
    """Most probable class of each row, shape (N,); -1 for a row of zeros."""
    return np.where(probabilities.any(axis=1), probabilities.argmax(axis=1), -1)


def find_suspicious_pixels(probabilities: NDArray[np.float64], targets: NDArray[np.int64]) -> Suspects:
    """Pixels for which another class is far more probable than the class of their label.

    Args:
        probabilities: out-of-fold probabilities, shape (N, K).
        targets: class index of each pixel, shape (N,). Pixels of classes with fewer than `MIN_PIXELS` pixels
            are not checked.
    """
    own = probabilities[np.arange(len(targets)), targets]
    suggested = probabilities.argmax(axis=1)
    is_checked = np.bincount(targets)[targets] >= MIN_PIXELS
    return _sorted(is_checked & (probabilities.max(axis=1) - own > MIN_MARGIN), suggested, probabilities, own)


def find_suspicious_polygons(
    probabilities: NDArray[np.float64], targets: NDArray[np.int64], polygons: NDArray[np.int64]
) -> tuple[Suspects, NDArray[np.bool_]]:
    """Polygons whose pixels do not look like the class of their label.

    Args:
        probabilities: probabilities with folds by polygons, shape (N, K).
        targets: class index of each pixel, shape (N,).
        polygons: number of the polygon of each pixel, shape (N,).

    Returns:
        Suspicious polygons as positions in the sorted numbers, and a mask (U,) of the polygons that were
        checked: those whose class has another polygon.
    """
    _, first, numbers, sizes = np.unique(polygons, return_index=True, return_inverse=True, return_counts=True)
    classes = targets[first]
    means = np.stack(
        [
            np.bincount(numbers.reshape(-1), column, minlength=len(sizes)) / sizes
            for column in probabilities.T
        ],
        axis=1,
    )
    is_checked = (np.bincount(classes)[classes] > 1) & means.any(axis=1)
    suggested, own = means.argmax(axis=1), means[np.arange(len(sizes)), classes]
    is_found = is_checked & (own < 1.0 / len(np.unique(classes)))
    return _sorted(is_found, suggested, means, own), is_checked


def _sorted(
    is_found: NDArray[np.bool_],
    suggested: NDArray[np.int64],
    probabilities: NDArray[np.float64],
    own: NDArray[np.float64],
) -> Suspects:
    found = np.flatnonzero(is_found)
    confidence = probabilities[found, suggested[found]]
    order = np.lexsort((found, -(confidence - own[found])))
    found = found[order]
    return Suspects(found, suggested[found], confidence[order], own[found])
