"""Validation pixels that a model file keeps: how sure the model was of each, and whether it was right.

They answer two questions about a map. From which confidence on are the classified pixels as accurate as
wanted? And which classes belong into a set that holds the true class with a stated probability?

The second is split conformal prediction (Vovk, Gammerman, Shafer 2005, doi:10.1007/b106715) with the score of
Sadinle, Lei, Wasserman (2019, doi:10.1080/01621459.2017.1395341): the set holds every class whose probability
is at least a threshold. Unlike the source, the most probable class is always in the set, so that no set is
empty. The coverage is exact for pixels that are exchangeable with the validation pixels. Pixels of a scene
are not: neighbours are alike, and places differ. Each figure is therefore also measured part by part of the
scene, with the threshold of the other parts.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.language import tr

MAX_PIXELS = 10_000
"""More pixels do not change a threshold much; every second or third one is then kept."""
MIN_ACCEPTED = 20
"""Fewer pixels do not tell an accuracy."""

_DTYPES = {"confidence": np.float32, "of_true": np.float32, "is_right": np.uint8, "part": np.uint8}


@dataclass(frozen=True)
class ValidationScores:
    """Scores of validation pixels, at the temperature of the model.

    Args:
        confidence: largest class probability, float32, shape (n,).
        of_true: probability of the true class, float32, shape (n,).
        is_right: 1 if the most probable class is the true one, else 0, uint8, shape (n,).
        part: number of the part of the scene that the pixel lies in, uint8, shape (n,).
    """

    confidence: NDArray[np.float32]
    of_true: NDArray[np.float32]
    is_right: NDArray[np.uint8]
    part: NDArray[np.uint8]

    @classmethod
    def of(
        cls, probabilities: NDArray[np.floating[Any]], targets: NDArray[np.int64], parts: NDArray[np.int64]
    ) -> "ValidationScores":
        """Scores of pixels with probabilities (n, classes), class indices (n,) and parts (n,)."""
        return cls(
            probabilities.max(axis=1).astype(np.float32),
            np.take_along_axis(probabilities, targets[:, None], axis=1)[:, 0].astype(np.float32),
            (probabilities.argmax(axis=1) == targets).astype(np.uint8),
            parts.astype(np.uint8),
        )

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> "ValidationScores":
        """The inverse of `arrays`.

        Raises:
            KeyError: an array is missing.
            ValueError: an array has a wrong type or shape, or values that are no probabilities.
        """
        found = cls(**{name: arrays[name] for name in _DTYPES})
        count = found.confidence.size
        for name, array in found.arrays().items():
            if array.dtype != _DTYPES[name] or array.shape != (count,) or not count:
                raise ValueError(
                    tr("validation pixels: {name} has another type or shape than it should have", name=name)
                )
        shares = np.concatenate([found.confidence, found.of_true])
        if not ((shares >= 0.0) & (shares <= 1.0)).all() or found.is_right.max() > 1:
            raise ValueError("validation pixels: a value is no probability")
        return found

    def __len__(self) -> int:
        return len(self.confidence)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """All fields by name."""
        return {name: getattr(self, name) for name in _DTYPES}

    def at(self, chosen: Any) -> "ValidationScores":
        """The scores of some of the pixels."""
        return ValidationScores(**{name: array[chosen] for name, array in self.arrays().items()})

    def thinned(self) -> "ValidationScores":
        """Every second or third pixel if there are more than `MAX_PIXELS`."""
        return self.at(slice(None, None, max(-(-len(self) // MAX_PIXELS), 1)))

    def held_out(
        self, choose: Callable[["ValidationScores"], float | None]
    ) -> Iterator[tuple["ValidationScores", float | None]]:
        """Each part of the pixels with the threshold that the other parts choose."""
        for number in np.unique(self.part):
            inside = self.part == number
            if not inside.all():
                yield self.at(inside), choose(self.at(~inside))


@dataclass(frozen=True)
class Acceptance:
    """Pixels whose confidence is at least a threshold.

    Args:
        threshold: the smallest confidence.
        coverage: share of the pixels that are accepted, 0..1.
        accuracy: share of the accepted pixels that are right, 0..1.
    """

    threshold: float
    coverage: float
    accuracy: float


def acceptances(confidence: NDArray[Any], is_right: NDArray[Any]) -> list[Acceptance]:
    """The accepted pixels at each threshold that the pixels can tell apart, the highest threshold first."""
    order = np.argsort(-confidence, kind="stable")
    ordered = confidence[order]
    is_last = np.append(ordered[1:] != ordered[:-1], True)  # equal pixels are accepted together
    counts = np.flatnonzero(is_last) + 1
    shares = np.cumsum(is_right[order].astype(np.int64))[is_last] / counts
    return [
        Acceptance(float(ordered[count - 1]), float(count / len(ordered)), float(share))
        for count, share in zip(counts, shares, strict=True)
    ]


def choose_threshold(scores: ValidationScores, wanted: float) -> Acceptance | None:
    """The acceptance with most pixels whose accuracy is at least the wanted one; None if there is none.

    Its threshold is 0 if all pixels together are as accurate as wanted.
    """
    for found in reversed(acceptances(scores.confidence, scores.is_right)):
        if found.coverage * len(scores) < MIN_ACCEPTED - 0.5:
            return None
        if found.accuracy >= wanted:
            return Acceptance(0.0, 1.0, found.accuracy) if found.coverage == 1.0 else found
    return None


def accuracies_of_surest(scores: ValidationScores, shares: Sequence[float]) -> tuple[float, ...]:
    """Share of right pixels among the surest ones, for each share of the pixels.

    Of pixels of equal confidence, any may be among the surest: they count with their mean.
    """
    found = acceptances(scores.confidence, scores.is_right)
    coverages = [0.0, *(one.coverage for one in found)]
    right = [0.0, *(one.coverage * one.accuracy for one in found)]
    return tuple(float(np.interp(share, coverages, right)) / share for share in shares)


def most_accurate(scores: ValidationScores) -> Acceptance:
    """The acceptance of at least `MIN_ACCEPTED` pixels with the highest accuracy."""
    found = acceptances(scores.confidence, scores.is_right)
    enough = [one for one in found if one.coverage * len(scores) >= MIN_ACCEPTED - 0.5] or found[-1:]
    return max(enough, key=lambda one: (one.accuracy, one.coverage))


def measure_threshold(scores: ValidationScores, wanted: float) -> tuple[float, float | None]:
    """Coverage and accuracy where each part of the pixels gets the threshold that the other parts choose.

    Returns:
        Share of the pixels that are accepted, and share of them that are right; None if none is accepted.
    """
    num_accepted, num_right, num_pixels = 0, 0, 0

    def choose(others: ValidationScores) -> float | None:
        found = choose_threshold(others, wanted)
        return None if found is None else found.threshold

    for part, threshold in scores.held_out(choose):
        is_accepted = part.confidence >= (np.inf if threshold is None else threshold)
        num_pixels += len(part)
        num_accepted += int(is_accepted.sum())
        num_right += int(part.is_right[is_accepted].sum())
    return num_accepted / max(num_pixels, 1), num_right / num_accepted if num_accepted else None


def choose_set_threshold(scores: ValidationScores, coverage: float) -> float:
    """Smallest probability of a class in the set, so that the set holds the true class as often as stated.

    With n pixels, the ceil((n + 1) coverage)-th largest probability of a true class; 0, so that the set holds
    every class, if n is too small.
    """
    rank = max(math.ceil((len(scores) + 1) * coverage - 1e-9), 1)
    return 0.0 if rank > len(scores) else float(np.sort(scores.of_true)[len(scores) - rank])


def is_covered(scores: ValidationScores, threshold: float) -> NDArray[np.bool_]:
    """Whether the set of each pixel holds the true class, shape (n,)."""
    found: NDArray[np.bool_] = (scores.of_true >= np.float32(threshold)) | (scores.is_right == 1)
    return found


def measure_coverage(scores: ValidationScores, coverage: float) -> list[float]:
    """Share of the pixels of each part whose set holds their class, with the threshold of the other parts."""
    held_out = scores.held_out(lambda others: choose_set_threshold(others, coverage))
    return [float(is_covered(part, threshold or 0.0).mean()) for part, threshold in held_out]
