"""Creates the private environment: venv, then pip, then a check of the installed packages.

Each new environment gets a new folder. It is complete once its marker file is written at the end. The old
environment is used until then and removed afterwards. A failed or cancelled set-up is removed at once.
"""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from hsi_qgis_plugin.base_python import find_base_interpreter
from hsi_qgis_plugin.child_process import run_command
from hsi_qgis_plugin.environment import (
    MARKER,
    clean_environment,
    environments_folder,
    numbered_environments,
    python_of,
    shipped_requirements,
)
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.long_paths import are_long_paths_enabled, explain_long_path
from hsi_qgis_plugin.resources import PINNED_FOLDER, REQUIREMENTS
from hsi_qgis_plugin.worker import run_task

TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"
TORCH_CUDA_INDEX = "https://download.pytorch.org/whl/cu126"
NEEDED_BYTES = {"cpu": 3 * 1024**3, "cuda": 10 * 1024**3}
STALE_SECONDS = 6 * 3600.0
NUM_PACKAGES = 55
"""Approximate number of packages that pip collects; only for the progress bar."""

_NETWORK = re.compile(
    r"NewConnectionError|Temporary failure in name resolution|getaddrinfo|ProxyError|SSLError|ConnectTimeout"
    r"|ReadTimeout|Network is unreachable|Connection refused|RemoteDisconnected|ConnectionError",
    re.IGNORECASE,
)
_DISK = re.compile(
    r"No space left on device|Errno 28|not enough space on the disk|Disk quota exceeded", re.IGNORECASE
)
_HASH = re.compile(r"DO NOT MATCH THE HASHES", re.IGNORECASE)
_OF_TORCH = re.compile(r"(torch|triton|nvidia-.*|cuda-.*)==")
"""Entries of pinned requirements that the index of torch replaces: torch and what its CUDA build needs."""
_NO_WHEEL = re.compile(r"No matching distribution found for (\S+)")


@dataclass(frozen=True)
class SetupRequest:
    """The environment to create.

    Args:
        build: auto, cpu or cuda.
        base: interpreter to create the environment from; empty to search for one.
        wheels: folder with wheel files, to install without a network; empty to use the package index.
        index: address of the index for torch; empty if the build decides.
        is_pinned: whether to install the tested versions only, with a checksum for each file. A folder with
            wheels is not pinned: whoever filled it has chosen the versions.
    """

    build: str
    base: str
    wheels: str
    index: str
    is_pinned: bool = True


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
    is_done = False
    try:
        target.mkdir()
        _make_venv(base, target, feedback)
        _install(target, request, build, feedback)
        feedback.setProgressText(tr("Checking the environment"))
        found = check_interpreter(python_of(target), feedback)
        (target / MARKER).write_text(
            json.dumps({"build": build, "python": found["python"], "requirements": shipped_requirements()}),
            encoding="utf-8",
        )
        is_done = True
    except OSError as error:
        raise QgsProcessingException(
            tr("The environment cannot be created in {folder}: {reason}").format(
                folder=folder, reason=error.strerror or error
            )
        ) from error
    finally:
        if not is_done:
            shutil.rmtree(target, ignore_errors=True)
    for path in old:
        if (path / MARKER).is_file():
            shutil.rmtree(path, ignore_errors=True)
    return found


def check_interpreter(python: Path, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Contents of an interpreter that has everything the worker needs.

    Raises:
        QgsProcessingException: the interpreter is too old, or packages are missing or cannot be imported.
    """
    found = run_task("environment", {}, python=python, feedback=feedback)
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


def torch_index(build: str, platform: str) -> str:
    """Index of the PyTorch project if the default index has the other build; else empty.

    The default index has a CUDA build for Linux, a CPU build for Windows, and one build for macOS.
    """
    if build == "cpu" and platform.startswith("linux"):
        return TORCH_CPU_INDEX
    if build == "cuda" and platform == "win32":
        return TORCH_CUDA_INDEX
    return ""


def _check_space(folder: Path, build: str) -> None:
    gib = 1024.0**3
    free = shutil.disk_usage(folder).free
    if free < NEEDED_BYTES[build]:
        raise QgsProcessingException(
            tr(
                "The environment needs about {needed:.0f} GB in {folder}, but only {free:.1f} GB "
                "are free; free some space first."
            ).format(needed=NEEDED_BYTES[build] / gib, folder=folder, free=free / gib)
        )


def _remove_stale(environments: list[Path]) -> None:
    """Remove the folders of set-ups that were killed."""
    for path in environments:
        if not (path / MARKER).is_file() and time.time() - path.stat().st_mtime > STALE_SECONDS:
            shutil.rmtree(path, ignore_errors=True)


def _make_venv(base: str, target: Path, feedback: QgsProcessingFeedback) -> None:
    feedback.setProgress(1)
    feedback.setProgressText(tr("Creating a virtual environment"))
    code, printed = run_command([base, "-E", "-s", "-m", "venv", str(target)], feedback=feedback)
    if code != 0:
        raise QgsProcessingException(explain_pip(printed, wheels=""))


def _install(target: Path, request: SetupRequest, build: str, feedback: QgsProcessingFeedback) -> None:
    pip = [str(python_of(target)), "-E", "-s", "-u", "-m", "pip", "install"]
    pip += ["--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    follow = _PipProgress(feedback)
    index = request.index or torch_index(build, sys.platform)
    pins = pinned_requirements(sys.platform, platform.machine())
    variables = None
    if request.wheels:
        variables = _without_pip_settings()
        steps = [["--no-index", "--find-links", request.wheels, "-r", str(REQUIREMENTS)]]
    elif request.is_pinned and pins:
        variables = _without_constraints(target)
        steps = _pinned_steps(pins, target / "pinned.txt", index=index, is_own_index=bool(request.index))
    else:
        if request.is_pinned:
            feedback.pushInfo(
                tr(
                    "There is no list of tested versions for this system; the newest versions that the "
                    "plugin allows are installed."
                )
            )
        steps = [["-r", str(REQUIREMENTS)]]
        if index:
            # First torch alone: the other packages must come from the default index.
            steps.insert(0, ["--index-url", index, torch_requirement()])
    for step in steps:
        code, printed = run_command([*pip, *step], feedback=feedback, on_line=follow, variables=variables)
        if code != 0:
            raise QgsProcessingException(explain_pip(printed, wheels=request.wheels))


def pinned_requirements(system: str, machine: str) -> str:
    """Tested versions of all packages for a platform, with the checksums of their files.

    Args:
        system: as in `sys.platform`.
        machine: as `platform.machine` gives it.

    Returns:
        Text of a requirements file; empty if the platform has none.
    """
    same = {"amd64": "x86_64", "aarch64": "arm64"}
    wanted = f"{system}-{same.get(machine.lower(), machine.lower())}"
    path = PINNED_FOLDER / f"{wanted}.txt"
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _pinned_steps(pins: str, path: Path, *, index: str, is_own_index: bool) -> list[list[str]]:
    """Arguments of pip for each step; the requirements of the last step are written to a file.

    Args:
        pins: text of the pinned requirements.
        path: file to write.
        index: index of torch; empty for the default index.
        is_own_index: whether the user named it; such an index may need packages of its own beside torch.
    """
    checked = ["--require-hashes", "--no-deps", "-r", str(path)]
    if not index:
        path.write_text(pins, encoding="utf-8")
        return [checked]
    # torch comes from another index, whose builds have other checksums: the version is pinned only.
    entries = re.split(r"^(?=\S)", pins, flags=re.MULTILINE)
    path.write_text("".join(entry for entry in entries if not _OF_TORCH.match(entry)), encoding="utf-8")
    torch = next(entry for entry in entries if entry.startswith("torch==")).split()[0]
    return [["--index-url", index, *([] if is_own_index else ["--no-deps"]), torch], checked]


def _without_constraints(folder: Path) -> dict[str, str]:
    """Environment variables that keep the settings of pip, but for constraints: these have no checksums."""
    path = folder / "no_constraints.txt"
    path.write_text("", encoding="utf-8")
    return {**clean_environment(), "PIP_CONSTRAINT": str(path)}


def _without_pip_settings() -> dict[str, str]:
    """Environment variables that make pip ignore all configuration files and PIP_* variables.

    Otherwise constraints, other wheel folders or a target folder of the user could change the result. With
    the option `--isolated`, pip would still read the configuration of the system. The null device as
    configuration file turns off all configuration files.
    """
    variables = {
        name: value for name, value in clean_environment().items() if not name.upper().startswith("PIP_")
    }
    return {**variables, "PIP_CONFIG_FILE": os.devnull}


def torch_requirement() -> str:
    """The line of torch in the requirements."""
    return next((line for line in shipped_requirements().splitlines() if re.match(r"torch\b", line)), "torch")


class _PipProgress:
    """Shows the progress of pip. The number of packages is only an estimate."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._count = 0

    def __call__(self, line: str) -> None:
        text = line.strip()
        if text.startswith(("Collecting ", "Downloading ", "Installing ", "Successfully ", "Processing ")):
            self._feedback.pushInfo(text[:300])
        if text.startswith(("Collecting ", "Processing ")):
            self._count += 1
            self._feedback.setProgress(5 + 70 * min(self._count / NUM_PACKAGES, 1.0))
        elif text.startswith("Installing "):
            self._feedback.setProgress(80)
            self._feedback.setProgressText(tr("Installing the packages; this takes a few minutes"))


def explain_pip(printed: list[str], *, wheels: str) -> str:
    """Message that says why pip or venv failed, with the end of the output."""
    text = "\n".join(printed)
    tail = "\n".join(line for line in printed[-12:] if line.strip())
    no_wheel = _NO_WHEEL.search(text)
    if _DISK.search(text):
        head = tr("The disk is full; free some space and run the set-up again.")
    elif _HASH.search(text):
        head = tr(
            "A downloaded package is not the tested one: its checksum differs. Ask the administrator of "
            "your package index, or turn off “Tested versions only” if you trust the index."
        )
    elif no_wheel and wheels:
        head = tr("The folder {folder} has no wheel of {package} for this Python and system.").format(
            folder=wheels, package=no_wheel.group(1)
        )
    elif _NETWORK.search(text):
        head = tr(
            "The package index cannot be reached: check the network or the proxy (variable "
            "HTTPS_PROXY), or install from a folder with wheels."
        )
    elif no_wheel:
        # pip prints the same text if an index refuses the connection at once.
        head = tr(
            "The package index has no build of {package} for this Python and system, or cannot be "
            "reached: check the network or the proxy (variable HTTPS_PROXY), or choose another "
            "base interpreter."
        ).format(package=no_wheel.group(1))
    else:
        head = tr("The packages could not be installed.")
    return head + (tr("\nThe end of the output:\n") + tail if tail else "")
