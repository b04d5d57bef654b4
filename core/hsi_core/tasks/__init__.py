"""The tasks of the worker: one module each. The name of the file is the name of the task.

A task module has `Params` (a validated, frozen model), `Result` (output files and figures) and
`run(params, progress)`. Its docstring is its help on the command line. A task is imported only on request,
so that a task without a network does not wait for torch. Modules whose name begins with "_" are not tasks. A
task may import every other package; only the worker and the command line import tasks.
"""

import importlib
import pkgutil
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from pydantic import BaseModel, ConfigDict

from hsi_core.errors import ContractError
from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.tasks._parameters import (
    MAX_BATCH,
    MAX_EPOCHS,
    MAX_PATCH,
    MAX_PIXELS,
    MAX_RATE,
    MAX_SEED,
    MAX_SIDE,
    HeldOutParams,
    LabelParams,
    NetworkParams,
    RecipeParams,
    TaskParams,
    listed_path,
)

__all__ = [
    "MAX_BATCH",
    "MAX_EPOCHS",
    "MAX_PATCH",
    "MAX_PIXELS",
    "MAX_RATE",
    "MAX_SEED",
    "MAX_SIDE",
    "HeldOutParams",
    "LabelParams",
    "NetworkParams",
    "RecipeParams",
    "Task",
    "TaskParams",
    "TaskResult",
    "listed_path",
    "load_task",
    "task_names",
]


class TaskResult(BaseModel):
    """Base of every result model: frozen, and an unknown name is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=())


class Task(Protocol):
    """The interface of a task module."""

    __doc__: str | None
    Params: type[TaskParams]
    Result: type[TaskResult]

    def run(self, params: Any, progress: Progress) -> TaskResult:
        """Run the task."""
        ...


@cache
def task_names() -> tuple[str, ...]:
    """Names of all tasks, sorted."""
    modules = pkgutil.iter_modules([str(Path(__file__).parent)])
    return tuple(sorted(module.name for module in modules if not module.name.startswith("_")))


def load_task(name: str) -> Task:
    """Import the module of a task.

    Raises:
        ContractError: no task has this name.
    """
    if name not in task_names():
        raise ContractError(
            tr(
                'There is no task "{name}"; choose one of {listed}.',
                name=name,
                listed=", ".join(task_names()),
            )
        )
    module: Any = importlib.import_module(f"hsi_core.tasks.{name}")
    return module  # type: ignore[no-any-return]
