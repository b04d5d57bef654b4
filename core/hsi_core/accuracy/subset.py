"""Accuracies of a network on one subset of pixels, with how the subset was chosen."""

from dataclasses import dataclass

from hsi_core.accuracy.accuracies import Accuracies
from hsi_core.accuracy.report import Assessment


@dataclass(frozen=True)
class SubsetAssessment:
    """Confusion of a network on validation or test pixels.

    Args:
        assessment: the confusion matrix, of all classes that the network or the subset has.
        kind: how the subset was chosen: random, blocks, polygons, one of them after "held out, ", or given.
        guard: width of the guard band to the training pixels in pixels; None if unknown.
        overlap: share of the pixels whose patch touches a training pixel, 0..1.
    """

    assessment: Assessment
    kind: str
    guard: int | None
    overlap: float

    @property
    def accuracies(self) -> Accuracies:
        """The summary for the model card."""
        found = self.assessment
        return Accuracies(
            num_pixels=found.num_pixels,
            **{name: None if value is None else round(value, 6) for name, value in found.metrics.items()},
            overlap=round(self.overlap, 6),
            split_kind=self.kind,
        )
