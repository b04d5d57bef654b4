"""The record of a comparison of reduced precision with float32. It is kept in the journal of a map."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Comparison:
    """Counts of the pixels evaluated in both precisions, and the precision used so far.

    Args:
        num_compared: valid pixels evaluated in float32 and in bfloat16.
        num_same: pixels among them with the same class, or near a tie and therefore classified in float32.
        num_near: pixels among them near a tie.
        largest_differences: largest difference of a logit between the precisions, for each half of the
            pixels.
        is_reduced: whether any tile was computed in bfloat16.
    """

    num_compared: int = 0
    num_same: int = 0
    num_near: int = 0
    largest_differences: tuple[float, float] = (0.0, 0.0)
    is_reduced: bool = False

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Comparison":
        """The comparison that `dataclasses.asdict` and JSON made a record of.

        Raises:
            TypeError: the record has other fields.
            ValueError: it has more or fewer than two differences.
        """
        comparison = cls(**record)
        even, odd = comparison.largest_differences
        return cls(**{**record, "largest_differences": (even, odd)})

    @property
    def agreement(self) -> float | None:
        """Share of the compared pixels with the same class; None if no pixel was compared."""
        return self.num_same / self.num_compared if self.num_compared else None

    @property
    def used(self) -> str:
        """The lowest precision used in the map: float32 or bfloat16."""
        return "bfloat16" if self.is_reduced else "float32"

    def tags(self) -> dict[str, str]:
        """Tags of the rasters of the map."""
        tags = {"HSI_PRECISION": self.used}
        if self.num_compared:
            tags["HSI_AGREEMENT"] = f"{self.agreement:.6f} of {self.num_compared} pixels"
        return tags
