"""The tasks of the worker: one module each, found by its file name.

A task module has `Params` (a validated, frozen model), `Result` (what it wrote and counted) and
`run(params, progress)`. Its docstring is its help on the command line. Modules load when asked for, so that a
task without a network does not wait for torch. A task may import every other package; only the worker and the command
line import tasks.
"""

import importlib
import pkgutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

from pydantic import BaseModel, ConfigDict, Field

from hsi_core.errors import ContractError
from hsi_core.progress import Progress

if TYPE_CHECKING:
    from hsi_core.grid import Grid
    from hsi_core.labels.labels import Labels


class TaskParams(BaseModel):
    """Base of every parameter model: frozen, and a misspelt name is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=())


class LabelParams(TaskParams):
    """How labels are read from a file."""

    labels_layer: str | None = Field(None, description="Layer of a vector file with several.")
    field: str | None = Field(None, description="Field with the class of a feature: whole numbers or text.")
    class_table: Path | None = Field(
        None, description="CSV with the columns code, name and optionally color, value."
    )

    def read_labels(self, path: Path, grid: "Grid", progress: Progress) -> "Labels":
        """Read labels in this way, see `hsi_core.labels.labels.read_labels`."""
        from hsi_core.labels.labels import read_labels  # here, because not every task waits for rasterio

        return read_labels(
            path,
            grid=grid,
            layer=self.labels_layer,
            field=self.field,
            class_table=self.class_table,
            progress=progress,
        )


class HeldOutParams(LabelParams):
    """Labels that are trained on, those that are held out, and what all training needs besides."""

    validation: Path | None = Field(
        None, description="Validation labels, raster; else a part of the labels is held out."
    )
    validation_fraction: float = Field(
        0.2, gt=0, lt=1, description="Share of the labels held out without validation."
    )
    seed: int = Field(0, ge=0, description="Seed of everything random.")
    device: Literal["auto", "cpu", "cuda"] = Field("auto", description="auto, cpu or cuda.")
    mixed_precision: bool = Field(True, description="Half precision where it helps, on a GPU only.")


class RecipeParams(HeldOutParams):
    """Settings of the recipe that are about training steps; what is not given is the recipe's."""

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
    label_smoothing: float | None = Field(
        None, ge=0, lt=1, description="Share of the target that is spread over all classes."
    )


class NetworkParams(RecipeParams):
    """Form and size of a new network; what is not given is the recipe's."""

    form: Literal["corrected", "faithful"] = Field(
        "corrected", description="corrected, or faithful to the published code."
    )
    patch_size: int | None = Field(None, ge=1, description="Side of a patch in pixels, odd.")
    components: int | None = Field(None, ge=1, description="Number of principal components.")
    standardize: bool | None = Field(None, description="Scale every band to unit variance before the PCA.")
    whiten: bool | None = Field(None, description="Scale the components to unit variance.")


class TaskResult(BaseModel):
    """Base of every result model."""

    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=())


class Task(Protocol):
    """What a task module offers."""

    __doc__: str | None
    Params: type[TaskParams]
    Result: type[TaskResult]

    def run(self, params: Any, progress: Progress) -> TaskResult:
        """Do the work."""
        ...


def task_names() -> list[str]:
    """Names of all tasks, sorted."""
    return sorted(module.name for module in pkgutil.iter_modules([str(Path(__file__).parent)]))


def load_task(name: str) -> Task:
    """The module of a task.

    Raises:
        ContractError: no task has this name.
    """
    if name not in task_names():
        raise ContractError(f'There is no task "{name}"; choose one of {", ".join(task_names())}.')
    module: Any = importlib.import_module(f"hsi_core.tasks.{name}")
    return module  # type: ignore[no-any-return]
