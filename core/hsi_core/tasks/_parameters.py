"""Parameter models that several tasks share. A task derives its `Params` from the one that fits.

Each model adds parameters to the one before: `TaskParams`, `LabelParams`, `HeldOutParams`, `RecipeParams`,
`NetworkParams`. The order of the fields is the order of the options on the command line.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from hsi_core.progress import Progress

if TYPE_CHECKING:
    from hsi_core.grid import Grid
    from hsi_core.labels.labels import Labels


def _is_text(text: str) -> bool:
    """Whether a text has no NUL, and none of the lone surrogates that stand for bytes of other encodings."""
    return "\0" not in text and not any("\ud800" <= letter <= "\udfff" for letter in text)


class TaskParams(BaseModel):
    """Base of every parameter model: frozen, and a misspelt name is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=())

    @model_validator(mode="before")
    @classmethod
    def _names_are_text(cls, values: Any) -> Any:
        """Refuse names and texts that GDAL and JSON cannot take."""
        for name, value in values.items() if isinstance(values, dict) else ():
            for text in value if isinstance(value, list | tuple) else [value]:
                if isinstance(text, str | Path) and not _is_text(str(text)):
                    raise ValueError(
                        f"{name}: {str(text)!r} holds a NUL or a character that is not UTF-8; rename the "
                        "file, or give another text."
                    )
        return values


class LabelParams(TaskParams):
    """Parameters that say how to read labels from a file."""

    labels_layer: str | None = Field(None, description="Layer to read, if the vector file has several.")
    field: str | None = Field(
        None, description="Field with the class of each polygon or point: whole numbers or text."
    )
    class_table: Path | None = Field(
        None, description="CSV with the columns code, name and optionally color, value."
    )

    def read_labels(self, path: Path, grid: "Grid", progress: Progress) -> "Labels":
        """Read labels with these parameters, see `hsi_core.labels.labels.read_labels`."""
        from hsi_core.labels.labels import read_labels  # here, so that not every task waits for rasterio

        return read_labels(
            path,
            grid=grid,
            layer=self.labels_layer,
            field=self.field,
            class_table=self.class_table,
            progress=progress,
        )


class HeldOutParams(LabelParams):
    """Parameters of every training: training and validation labels, seed and device."""

    validation: Path | None = Field(
        None, description="Raster of validation labels. If empty, a share of the labels is held out."
    )
    validation_fraction: float = Field(
        0.2, gt=0, lt=1, description="Share of the labels to hold out, if no validation labels are given."
    )
    seed: int = Field(0, ge=0, description="Seed of all random numbers.")
    device: Literal["auto", "cpu", "cuda"] = Field("auto", description="auto, cpu or cuda.")
    mixed_precision: bool = Field(
        True, description="Compute in half precision where this is faster; on a GPU only."
    )


class RecipeParams(HeldOutParams):
    """Training settings. Without a value, the recipe of the network decides."""

    epochs: int | None = Field(None, ge=1, description="Maximum number of epochs.")
    patience: int | None = Field(
        None, ge=1, description="Epochs without better validation before training stops."
    )
    batch_size: int | None = Field(None, ge=2, description="Patches per training step.")
    learning_rate: float | None = Field(None, gt=0, description="Learning rate at the start.")
    weight_decay: float | None = Field(None, ge=0, description="Weight decay of the optimizer.")
    class_weights: bool | None = Field(
        None, description="Balance classes: weight each by the inverse of its number of training pixels."
    )
    augment: bool | None = Field(
        None, description="Flip and rotate patches at random, by multiples of 90 degrees."
    )
    spectral_noise: float | None = Field(
        None, ge=0, description="Standard deviation of the noise that is added to standardised spectra."
    )
    label_smoothing: float | None = Field(
        None, ge=0, lt=1, description="Share of the target that is spread over all classes."
    )


class NetworkParams(RecipeParams):
    """Form and size of a new network. Without a value, the recipe of the network decides."""

    form: Literal["corrected", "faithful"] = Field(
        "corrected", description="corrected, or faithful to the published code."
    )
    patch_size: int | None = Field(None, ge=1, description="Side of a patch in pixels, odd.")
    components: int | None = Field(None, ge=1, description="Number of principal components.")
    standardize: bool | None = Field(None, description="Scale every band to unit variance before the PCA.")
    whiten: bool | None = Field(None, description="Scale every component to unit variance.")
