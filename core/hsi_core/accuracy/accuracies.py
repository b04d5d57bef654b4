"""Accuracies as a model card holds them."""

from pydantic import BaseModel, ConfigDict


class Accuracies(BaseModel):
    """Accuracies on pixels of one kind, 0..1."""

    model_config = ConfigDict(frozen=True)

    num_pixels: int
    overall_accuracy: float
    average_accuracy: float
    kappa: float | None
    overlap: float | None = None
    split_kind: str = "unknown"
