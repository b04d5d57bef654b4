"""The tasks of the worker: one module each, found by its file name.

A task module has `Params` (a validated, frozen model), `Result` (what it wrote and counted) and
`run(params, progress)`. Its docstring is its help on the command line. Modules load when asked for, so that a
task without a network does not wait for torch.
"""

import importlib
import pkgutil
from pathlib import Path
from typing import Any, Protocol

from pydantic import BaseModel, ConfigDict

from hsi_core.errors import ContractError
from hsi_core.progress import Progress


class TaskParams(BaseModel):
    """Base of every parameter model: frozen, and a misspelt name is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=())


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
