"""How well a network does on the pixels of one part, and what is known of how the part was chosen."""

from dataclasses import dataclass

from hsi_core.accuracy.accuracies import Accuracies
from hsi_core.accuracy.report import Assessment


@dataclass(frozen=True)
class SubsetAssessment:
    """Validation or test pixels as a network maps them.

    Args:
        assessment: the confusion matrix, of all classes that the network knows or the part has.
        kind: how the part was chosen: random, blocks, polygons, one of them after "held out, ", or given.
        guard: width of the guard band between the part and the training pixels; None where it is not known.
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
