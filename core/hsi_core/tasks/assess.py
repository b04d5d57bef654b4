"""Assess a class map against reference labels that the model did not see.

Writes the confusion matrix with overall and average accuracy, kappa and the accuracies of each class as HTML, JSON
and CSV, and says how the reference was split from the training labels.
"""

from pathlib import Path

from pydantic import Field

from hsi_core.progress import Progress
from hsi_core.tasks import TaskParams, TaskResult


class Params(TaskParams):
    """What to assess against what."""

    map: Path = Field(description="Class map.")
    reference: Path = Field(
        description="Reference labels: raster on the map's grid, or vector of polygons or points."
    )
    labels_layer: str | None = Field(None, description="Layer of a vector file with several.")
    field: str | None = Field(None, description="Field with the class of a feature: whole numbers or text.")
    class_table: Path | None = Field(
        None, description="CSV with the columns code, name and optionally color, value."
    )
    report: Path | None = Field(None, description="HTML report to write.")
    json_file: Path | None = Field(None, description="JSON file to write.")
    csv_file: Path | None = Field(None, description="CSV file to write.")


class Result(TaskResult):
    """What was reached."""

    report: Path | None
    json_file: Path | None
    csv_file: Path | None
    num_pixels: int = Field(description="Reference pixels that were compared.")
    overall_accuracy: float
    average_accuracy: float = Field(description="Mean recall of the classes in the reference.")
    kappa: float | None = Field(description="Null where it is not defined.")
    split_kind: str = Field(description="How the reference was split from the training labels, or unknown.")
    overlap: float | None = Field(
        description="Share of reference pixels whose patch touches a training pixel, if known."
    )


def run(params: Params, progress: Progress) -> Result:
    """Assess a class map."""
    raise NotImplementedError
