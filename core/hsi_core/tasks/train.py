"""Train a network on the labelled pixels of a scene and write a model file.

Bands are scaled and reduced with a PCA that is fitted on the valid pixels of the scene and stored in the model.
Training stops early on validation pixels, which are given or held out of the labels in blocks with a guard band.
Test labels, if given, are used once, after training.
"""

from pathlib import Path
from typing import Literal

from pydantic import Field

from hsi_core.progress import Progress
from hsi_core.tasks import TaskParams, TaskResult


class Params(TaskParams):
    """What to train on and how; a setting that is not given takes the network's recipe."""

    scene: Path = Field(description="Scene to train on.")
    labels: Path = Field(
        description="Training labels: raster on the scene's grid, or vector of polygons or points."
    )
    output_model: Path = Field(description="Model to write, .safetensors.")
    report: Path | None = Field(None, description="HTML report to write.")
    labels_layer: str | None = Field(None, description="Layer of a vector file with several.")
    field: str | None = Field(None, description="Field with the class of a feature: whole numbers or text.")
    class_table: Path | None = Field(
        None, description="CSV with the columns code, name and optionally color, value."
    )
    validation: Path | None = Field(
        None, description="Validation labels, raster; else a part of the labels is held out."
    )
    validation_fraction: float = Field(
        0.2, gt=0, lt=1, description="Share of the labels held out without validation."
    )
    test: Path | None = Field(
        None, description="Test labels, raster: evaluated once after training, never looked at before."
    )
    bands: str | None = Field(
        None, description="Bands to use, for example 1-103,110; all but the bad ones if not given."
    )
    network: str = Field("hybridsn", description="Name of the network.")
    form: Literal["corrected", "faithful"] = Field(
        "corrected", description="corrected, or faithful to the published code."
    )
    patch_size: int | None = Field(None, ge=1, description="Side of a patch in pixels, odd.")
    components: int | None = Field(None, ge=1, description="Number of principal components.")
    standardize: bool | None = Field(None, description="Scale every band to unit variance before the PCA.")
    whiten: bool | None = Field(None, description="Scale the components to unit variance.")
    epochs: int | None = Field(None, ge=1, description="Largest number of epochs.")
    patience: int | None = Field(None, ge=1, description="Epochs without better validation before stopping.")
    batch_size: int | None = Field(None, ge=2, description="Patches in a step.")
    learning_rate: float | None = Field(None, gt=0, description="Rate of the optimizer at the start.")
    weight_decay: float | None = Field(None, ge=0, description="Weight decay of the optimizer.")
    class_weights: bool | None = Field(
        None, description="Weigh classes by the inverse of their training pixels."
    )
    augment: bool | None = Field(None, description="Flip and turn patches by quarters at random.")
    spectral_noise: float | None = Field(None, ge=0, description="Sd of noise added to standardised spectra.")
    seed: int = Field(0, ge=0, description="Seed of everything random.")
    device: Literal["auto", "cpu", "cuda"] = Field("auto", description="auto, cpu or cuda.")
    mixed_precision: bool = Field(True, description="Half precision where it helps, on a GPU only.")


class Result(TaskResult):
    """What was written and what was reached."""

    model: Path
    report: Path | None
    num_epochs: int
    best_epoch: int
    validation_accuracy: float = Field(
        description="Overall accuracy on the validation pixels at the best epoch, 0..1."
    )
    overall_accuracy: float | None = Field(description="On the test pixels, 0..1; null without test labels.")
    average_accuracy: float | None
    kappa: float | None
    overlap: float | None = Field(
        description="Share of test pixels whose patch touches a training pixel, 0..1."
    )
    seconds: float


def run(params: Params, progress: Progress) -> Result:
    """Train a network."""
    raise NotImplementedError
