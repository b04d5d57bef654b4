"""Creates the private environment: venv, then pip, then a check of the installed packages.

Each new environment gets a new folder. It is complete once its marker file is written at the end. The old
environment is used until then and removed afterwards. A failed or cancelled set-up is removed at once.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from hsi_qgis_plugin.base_python import find_base_interpreter
from hsi_qgis_plugin.child_process import run_command
from hsi_qgis_plugin.environment import (
    MARKER,
    environments_folder,
    numbered_environments,
    python_of,
    shipped_requirements,
)
from hsi_qgis_plugin.environment_use import is_in_use, remove_folder, remove_rest
from hsi_qgis_plugin.i18n import Number, tr
from hsi_qgis_plugin.long_paths import are_long_paths_enabled, explain_long_path
from hsi_qgis_plugin.pip_failure import explain_failure
from hsi_qgis_plugin.pip_install import SetupRequest, install_packages, log_path, write_log
from hsi_qgis_plugin.resources import EXTRAS, REQUIREMENTS
from hsi_qgis_plugin.worker import run_task

NEEDED_BYTES = {"cpu": 3 * 1024**3, "cuda": 10 * 1024**3}
STALE_SECONDS = 6 * 3600.0


def make_environment(request: SetupRequest, *, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Create the private environment and return its contents (outputs of the task `environment`).

    Raises:
        QgsProcessingException: it cannot be created, or the user cancelled; no files are left.
    """
    base = find_base_interpreter(request.base, feedback)
    build = _resolve_build(request.build)
    folder = environments_folder()
    folder.mkdir(parents=True, exist_ok=True)
    _check_space(folder, build)
    old = numbered_environments()
    _remove_stale(old)
    target = folder / str(max((int(path.name) for path in old), default=0) + 1)
    if not are_long_paths_enabled() and (problem := explain_long_path(target)):
        raise QgsProcessingException(problem)
    try:
        target.mkdir()
    except FileExistsError as error:  # not ours: it must not be removed
        raise QgsProcessingException(
            tr("Another QGIS is creating an environment in {folder}; wait until it has finished.").format(
                folder=target
            )
        ) from error
    except OSError as error:
        raise _not_created(folder, error) from error
    is_done = False
    try:
        _make_venv(base, target, feedback)
        install_packages(target, request, build, feedback)
        feedback.setProgressText(tr("Checking the environment"))
        found = check_interpreter(python_of(target), feedback)
        (target / MARKER).write_text(
            json.dumps(
                {
                    "build": build,
                    "python": found["python"],
                    "requirements": shipped_requirements(),
                    "extras": request.extras,
                }
            ),
            encoding="utf-8",
        )
        is_done = True
    except OSError as error:
        raise _not_created(folder, error) from error
    finally:
        if not is_done:
            remove_folder(target)
    for path in old:
        if (path / MARKER).is_file() and not is_in_use(path):
            remove_folder(path)
    return found


def _not_created(folder: Path, error: OSError) -> QgsProcessingException:
    return QgsProcessingException(
        tr("The environment cannot be created in {folder}: {reason}").format(
            folder=folder, reason=error.strerror or error
        )
    )


def installed_extras(environment: Path | None) -> tuple[str, ...]:
    """Optional groups of packages that the set-up installed into a private environment."""
    if environment is None:
        return ()
    try:
        found = json.loads((environment / MARKER).read_text(encoding="utf-8"))["extras"]
    except (OSError, ValueError, LookupError, TypeError):  # of a version without them, or damaged
        return ()
    return tuple(name for name in EXTRAS if name in found)


def check_interpreter(python: Path, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Contents of an interpreter that has everything the worker needs.

    Raises:
        QgsProcessingException: the interpreter is too old, or packages are missing or cannot be imported.
    """
    found = run_task("environment", {}, python=python, feedback=feedback, is_disposable=True)
    if not {"missing", "executable", "packages"} <= found.keys():
        raise QgsProcessingException(
            tr("The program {path} does not answer as a Python interpreter with the packages does.").format(
                path=python
            )
        )
    if found["missing"]:
        raise QgsProcessingException(
            tr(
                "The interpreter {path} lacks {packages}: install them there (pip install -r "
                "{requirements}), or let the plugin create its own environment."
            ).format(path=python, packages=", ".join(found["missing"]), requirements=REQUIREMENTS)
        )
    return found


def _resolve_build(build: str) -> str:
    if build != "auto":
        return build
    has_card = sys.platform != "darwin" and shutil.which("nvidia-smi") is not None
    return "cuda" if has_card else "cpu"


def _check_space(folder: Path, build: str) -> None:
    gib = 1024.0**3
    free = shutil.disk_usage(folder).free
    if free < NEEDED_BYTES[build]:
        raise QgsProcessingException(
            tr(
                "The environment needs about {needed:.0f} GB in {folder}, but only {free:.1f} GB "
                "are free; free some space first."
            ).format(needed=NEEDED_BYTES[build] / gib, folder=folder, free=Number(free / gib))
        )


def _remove_stale(environments: list[Path]) -> None:
    """Remove the folders of set-ups and removals that were killed."""
    remove_rest()
    for path in environments:
        if not (path / MARKER).is_file() and time.time() - path.stat().st_mtime > STALE_SECONDS:
            remove_folder(path)


def _make_venv(base: str, target: Path, feedback: QgsProcessingFeedback) -> None:
    feedback.setProgress(1)
    feedback.setProgressText(tr("Creating a virtual environment"))
    code, printed = run_command([base, "-E", "-s", "-m", "venv", str(target)], feedback=feedback)
    write_log(printed, is_new=True)
    if code != 0:
        raise QgsProcessingException(
            explain_failure(
                printed, log=log_path(), fallback=tr("The virtual environment could not be created.")
            )
        )
