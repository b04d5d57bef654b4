"""Parameter models that several tasks share. A task derives its `Params` from the one that fits.

Each model adds parameters to the one before: `TaskParams`, `LabelParams`, `HeldOutParams`, `RecipeParams`,
`NetworkParams`. The order of the fields is the order of the options on the command line.

Every number has a smallest and a largest value. The largest values are far above useful ones: they keep
typing errors from computing for days, or from overflowing in a library.
"""

import re
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from hsi_core.errors import OtherGridError, ParameterError
from hsi_core.files.dataset_names import is_dataset_name
from hsi_core.language import tr
from hsi_core.progress import Progress

if TYPE_CHECKING:
    from hsi_core.grid import Grid
    from hsi_core.labels.labels import Labels
    from hsi_core.labels.rules import LabelRules


MAX_SEED = 2**32 - 1
"""Largest seed that numpy and scikit-learn take."""
MAX_EPOCHS = 1_000_000
MAX_BATCH = 1_000_000
MAX_PATCH = 511
"""Side in pixels; the largest backbones of timm take 384."""
MAX_SIDE = 2**31 - 1
"""Largest width of a raster that GDAL reads, in pixels."""
MAX_PIXELS = 10_000_000
"""Pixels whose spectra or patches are held in memory."""
MAX_RATE = 100.0
"""Learning rate, weight decay, and noise on standardised spectra."""
MAX_BUFFER = 1e9
"""Units of a CRS."""
MAX_TEXT = 20_000
MAX_PATH, MAX_NAME = 4000, 255
"""Characters of a path, and size of the name of a file or folder, see `_name_size`; no system takes more."""


_UNREADABLE = re.compile("[\0\ud800-\udfff]")


class TaskParams(BaseModel):
    """Base of every parameter model: frozen, and a misspelt name is an error. Numbers are finite."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", protected_namespaces=(), allow_inf_nan=False, str_max_length=MAX_TEXT
    )

    @field_validator("*", mode="before")
    @classmethod
    def _has_characters_that_libraries_take(cls, value: Any) -> Any:
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, (str, Path)):
                _check_characters(str(text))
        return value

    @field_validator("*")
    @classmethod
    def _is_path_that_systems_take(cls, value: Any) -> Any:
        for path in value if isinstance(value, list) else [value]:
            if isinstance(path, Path):
                _check_path(path)
        return value


def _check_characters(text: str) -> None:
    """Refuse a NUL, and lone surrogates, which stand for bytes of other encodings."""
    if _UNREADABLE.search(text):
        raise ValueError(
            "The text holds a NUL or a character that is not UTF-8; rename the file, or give another text"
        )


def _name_size(name: str) -> int:
    """Size of a file name as its system counts: bytes of UTF-8, on Windows units of UTF-16."""
    return len(name.encode("utf-16-le")) // 2 if sys.platform == "win32" else len(name.encode())


def _check_path(path: Path) -> None:
    if len(str(path)) > MAX_PATH:
        raise ValueError(
            tr(
                "The path has {count} characters; give one of at most {most}",
                count=len(str(path)),
                most=MAX_PATH,
            )
        )
    # Addresses, which GDAL reads over the network, have longer parts than files.
    if ":/" not in str(path) and any(_name_size(part) > MAX_NAME for part in path.parts):
        unit = tr("characters") if sys.platform == "win32" else tr("bytes")
        raise ValueError(
            tr("A name in the path has more than {most} {unit}; give a shorter one", most=MAX_NAME, unit=unit)
        )
    try:
        mode = path.stat().st_mode
    except OSError:  # the task says which file is missing
        return
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):  # reading would wait, or never end
        raise ValueError("The path is a device or a pipe; give a file")


def listed_path(listing: Path, name: str) -> Path:
    """A path that a text file names, relative to its folder; checked as a path that is a parameter.

    Args:
        listing: the text file.
        name: the path as it stands there, or the name of a dataset for GDAL.

    Raises:
        ParameterError: no system takes the path, or it is a device or a pipe.
    """
    try:
        _check_characters(name)
        path = Path(name) if is_dataset_name(Path(name)) else listing.parent / name
        _check_path(path)
    except ValueError as error:
        shown = name if len(name) <= MAX_NAME else f"{name[:MAX_NAME]}..."
        raise ParameterError(
            tr("The list {name} names {shown!r}. {error}.", name=listing.name, shown=shown, error=error)
        ) from error
    return path


class LabelParams(TaskParams):
    """Parameters that say how to read labels from a file."""

    labels_layer: str | None = Field(None, description="Layer to read, if the vector file has several.")
    field: str | None = Field(
        None, description="Field with the class of each polygon, line or point: whole numbers or text."
    )
    class_table: Path | None = Field(
        None,
        description="CSV with the columns code, name and optionally color, value; or QML, SCPX, JSON.",
    )
    pixel_rule: Literal["centre", "touched", "inside"] = Field(
        "centre",
        description="Pixels that a polygon labels: those whose centre lies in it, those that it touches, or "
        "those that lie wholly inside, without mixed pixels at its edge.",
    )
    least_share: float = Field(
        0.0,
        ge=0,
        le=1,
        description="Least share of a pixel that polygons of its class cover; 0: the pixel rule decides.",
    )
    buffer: float = Field(
        0.0,
        ge=0,
        le=MAX_BUFFER,
        description="Distance around points and lines that belongs to them, in units of the scene's CRS.",
    )
    overlaps: Literal["unlabelled", "last"] = Field(
        "unlabelled",
        description="Pixels that several classes label: unlabelled, or the class of the last in the file.",
    )
    merge_table: Path | None = Field(
        None, description="CSV with the columns from and to: classes that become one, by name or code."
    )
    resample_labels: bool = Field(
        False, description="Resample a label raster on another grid (nearest neighbour), not refuse it."
    )

    @model_validator(mode="after")
    def _one_rule_for_pixels(self) -> Self:
        if self.least_share and self.pixel_rule != "centre":
            raise ValueError(
                tr(
                    "least_share is {least_share:g} and pixel_rule is {pixel_rule}; give one of them.",
                    least_share=self.least_share,
                    pixel_rule=self.pixel_rule,
                )
            )
        return self

    @property
    def label_rules(self) -> "LabelRules":
        """How labels become pixels."""
        from hsi_core.labels.rules import LabelRules

        return LabelRules(
            pixel_rule=self.pixel_rule,
            least_share=self.least_share,
            buffer=self.buffer,
            overlaps=self.overlaps,
            merge_table=self.merge_table,
            resample=self.resample_labels,
        )

    def read_labels(
        self, path: Path, grid: "Grid", progress: Progress, *, unit: str = "features"
    ) -> "Labels":
        """Read labels with these parameters, see `hsi_core.labels.labels.read_labels`."""
        from hsi_core.labels.labels import read_labels  # here, so that not every task waits for rasterio

        try:
            return read_labels(
                path,
                grid=grid,
                layer=self.labels_layer,
                field=self.field,
                class_table=self.class_table,
                progress=progress,
                unit=unit,
                rules=self.label_rules,
            )
        except OtherGridError as error:
            raise OtherGridError(
                tr(
                    "{error} Or switch on resample_labels: each pixel takes the label at its centre.",
                    error=error,
                )
            ) from error


class HeldOutParams(LabelParams):
    """Parameters of every training: training and validation labels, seed and device."""

    validation: Path | None = Field(
        None, description="Raster of validation labels. If empty, a share of the labels is held out."
    )
    validation_fraction: float = Field(
        0.2, gt=0, lt=1, description="Share of the labels to hold out, if no validation labels are given."
    )
    seed: int = Field(0, ge=0, le=MAX_SEED, description="Seed of all random numbers.")
    device: Literal["auto", "cpu", "cuda"] = Field("auto", description="auto, cpu or cuda.")
    mixed_precision: bool = Field(
        True, description="Compute in half precision where this is faster; on a GPU only."
    )


class RecipeParams(HeldOutParams):
    """Training settings. Without a value, the recipe of the network decides."""

    epochs: int | None = Field(None, ge=1, le=MAX_EPOCHS, description="Maximum number of epochs.")
    patience: int | None = Field(
        None, ge=1, le=MAX_EPOCHS, description="Epochs without better validation before training stops."
    )
    batch_size: int | None = Field(None, ge=2, le=MAX_BATCH, description="Patches per training step.")
    learning_rate: float | None = Field(None, gt=0, le=MAX_RATE, description="Learning rate at the start.")
    weight_decay: float | None = Field(None, ge=0, le=MAX_RATE, description="Weight decay of the optimizer.")
    class_weights: bool | None = Field(
        None, description="Balance classes: weight each by the inverse of its number of training pixels."
    )
    augment: bool | None = Field(
        None, description="Flip and rotate patches at random, by multiples of 90 degrees."
    )
    spectral_noise: float | None = Field(
        None,
        ge=0,
        le=MAX_RATE,
        description="Standard deviation of the noise that is added to standardised spectra.",
    )
    label_smoothing: float | None = Field(
        None, ge=0, lt=1, description="Share of the target that is spread over all classes."
    )


class NetworkParams(RecipeParams):
    """Form and size of a new network. Without a value, the recipe of the network decides."""

    form: Literal["corrected", "faithful"] = Field(
        "corrected", description="corrected, or faithful to the published code."
    )
    patch_size: int | None = Field(None, ge=1, le=MAX_PATCH, description="Side of a patch in pixels, odd.")
    components: int | None = Field(None, ge=1, le=100_000, description="Number of components.")
    standardize: bool | None = Field(
        None, description="Scale every band to unit variance before components are found."
    )
    whiten: bool | None = Field(None, description="Scale every component to unit variance.")
    reduction: Literal["pca", "discriminant", "mnf", "pls"] | None = Field(
        None,
        description="How components are found: pca (principal components of the scene), discriminant "
        "(directions that separate the classes of the training pixels), mnf (minimum noise fraction of the "
        "scene), or pls (partial least squares of the classes).",
    )
    pretreatment: Literal["none", "snv", "continuum", "derivative"] | None = Field(
        None,
        description="Pretreatment of each spectrum: none, snv (standard normal variate), continuum "
        "(continuum removal), or derivative (first derivative, Savitzky-Golay).",
    )
