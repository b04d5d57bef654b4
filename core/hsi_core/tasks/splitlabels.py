"""Split labels into training, validation and test rasters, and say how much they overlap.

`blocks` parts the scene into squares and keeps a guard band between the parts, `polygons` keeps whole features
together, `random` draws single pixels and is optimistic: nearly every test patch then holds training pixels.
"""

from pathlib import Path

from pydantic import Field, model_validator

from hsi_core.progress import Progress
from hsi_core.tasks import TaskParams, TaskResult


class Params(TaskParams):
    """What to split and how."""

    scene: Path = Field(description="Scene that gives the grid.")
    labels: Path = Field(description="Labels: raster on the scene's grid, or vector of polygons or points.")
    output_train: Path = Field(description="Training labels to write, GeoTIFF.")
    output_validation: Path | None = Field(None, description="Validation labels to write, GeoTIFF.")
    output_test: Path = Field(description="Test labels to write, GeoTIFF.")
    report: Path | None = Field(None, description="HTML report to write.")
    labels_layer: str | None = Field(None, description="Layer of a vector file with several.")
    field: str | None = Field(None, description="Field with the class of a feature: whole numbers or text.")
    class_table: Path | None = Field(
        None, description="CSV with the columns code, name and optionally color, value."
    )
    kind: str = Field(
        "blocks", pattern="^(random|blocks|polygons)$", description="random, blocks or polygons."
    )
    train_fraction: float = Field(0.4, gt=0, lt=1, description="Share of the labelled pixels for training.")
    validation_fraction: float = Field(
        0.1, ge=0, lt=1, description="Share of the labelled pixels for validation."
    )
    test_fraction: float = Field(0.5, gt=0, lt=1, description="Share of the labelled pixels for the test.")
    patch_size: int = Field(
        9, ge=1, description="Side of the patches that will be trained on, odd; for the guard band."
    )
    guard: int | None = Field(
        None,
        ge=0,
        description="Width of the guard band in pixels; half the patch if not given (random: none).",
    )
    block_size: int | None = Field(
        None, ge=2, description="Side of a block in pixels; found by search if not given."
    )
    seed: int = Field(0, ge=0, description="Seed of the random choices.")

    @model_validator(mode="after")
    def _fractions_fit(self) -> "Params":
        total = self.train_fraction + self.validation_fraction + self.test_fraction
        if total > 1.0 + 1e-9:
            raise ValueError(
                f"The fractions for training, validation and test add up to {total:.2f}; at most 1 fits."
            )
        if (self.validation_fraction > 0) and self.output_validation is None:
            raise ValueError(
                "Validation pixels are asked for; give output_validation or set validation_fraction to 0."
            )
        if self.patch_size % 2 == 0:
            raise ValueError(
                f"The patch size is {self.patch_size}; it must be odd, so that a patch has a centre pixel."
            )
        return self


class Result(TaskResult):
    """What was written and how honest it is."""

    output_train: Path
    output_validation: Path | None
    output_test: Path
    report: Path | None
    kind: str
    guard: int
    overlap: float = Field(description="Share of test pixels whose patch touches a training pixel, 0..1.")
    num_train: int
    num_validation: int
    num_test: int
    num_unused: int = Field(description="Labelled pixels in no part: guard band, or fractions below 1.")
    num_classes: int


def run(params: Params, progress: Progress) -> Result:
    """Split labels."""
    raise NotImplementedError
