"""Makes the private environment: venv, then pip, then a look at what came out.

A new environment is made in a folder of its own and counts only when its marker is written at the end; the old one
stays in use until then and is removed afterwards. What fails or is cancelled is removed at once.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingFeedback

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
from hsi_qgis_plugin.resources import REQUIREMENTS
from hsi_qgis_plugin.worker import run_task

MINIMUM_PYTHON = (3, 11)
NEWEST_TRIED = 14
TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"
TORCH_CUDA_INDEX = "https://download.pytorch.org/whl/cu126"
NEEDED_BYTES = {"cpu": 3 * 1024**3, "cuda": 10 * 1024**3}
STALE_SECONDS = 6 * 3600.0
NUM_PACKAGES = 55
"""About how many packages pip collects; for the progress bar only."""

_PROBE = "import sys, json, ensurepip, venv; print(json.dumps([list(sys.version_info[:3]), sys.executable]))"
_NETWORK = re.compile(
    r"NewConnectionError|Temporary failure in name resolution|getaddrinfo|ProxyError|SSLError|ConnectTimeout"
    r"|ReadTimeout|Network is unreachable|Connection refused|RemoteDisconnected|ConnectionError",
    re.IGNORECASE,
)
_DISK = re.compile(
    r"No space left on device|Errno 28|not enough space on the disk|Disk quota exceeded", re.IGNORECASE
)
_NO_WHEEL = re.compile(r"No matching distribution found for (\S+)")


@dataclass(frozen=True)
class SetupRequest:
    """What to make.

    Args:
        build: auto, cpu or cuda.
        base: interpreter to make the environment from; empty to look for one.
        wheels: folder with wheel files, to install without a network; empty for the package index.
        index: address of the index for torch; empty to follow from the build.
    """

    build: str
    base: str
    wheels: str
    index: str


def make_environment(request: SetupRequest, *, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Make the private environment and return what it has (outputs of the task `environment`).

    Raises:
        QgsProcessingException: it cannot be made, or the user cancelled; nothing of it is left.
    """
    base = find_base_interpreter(request.base, feedback)
    build = _resolve_build(request.build)
    folder = environments_folder()
    folder.mkdir(parents=True, exist_ok=True)
    _check_space(folder, build)
    old = numbered_environments()
    _remove_stale(old)
    target = folder / str(max((int(path.name) for path in old), default=0) + 1)
    is_done = False
    try:
        target.mkdir()
        _make_venv(base, target, feedback)
        _install(python_of(target), request, build, feedback)
        feedback.setProgressText(tr("Checking the environment"))
        found = check_interpreter(python_of(target), feedback)
        (target / MARKER).write_text(
            json.dumps({"build": build, "python": found["python"], "requirements": shipped_requirements()}),
            encoding="utf-8",
        )
        is_done = True
    except OSError as error:
        raise QgsProcessingException(
            tr("The environment cannot be made in {folder}: {reason}").format(
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
    """What an interpreter has, if it has all that the worker needs.

    Raises:
        QgsProcessingException: it is too old, or packages are missing or do not load.
    """
    found = run_task("environment", {}, python=python, feedback=feedback)
    if found["missing"]:
        raise QgsProcessingException(
            tr(
                "The interpreter {path} lacks {packages}: install them there (pip install -r {requirements}), or let "
                "the plugin make its own environment."
            ).format(path=python, packages=", ".join(found["missing"]), requirements=REQUIREMENTS)
        )
    return found


def probe_python(program: str, feedback: QgsProcessingFeedback) -> tuple[tuple[int, ...], str]:
    """Version of an interpreter, empty if it is none, and what is wrong with it, empty if nothing."""
    try:
        code, printed = run_command([program, "-E", "-s", "-c", _PROBE], feedback=feedback)
    except QgsProcessingException as error:
        if feedback.isCanceled():
            raise
        return (), str(error)
    if code != 0:
        return (), (printed[-1] if printed else tr("exit code {code}").format(code=code))
    try:
        return tuple(json.loads(printed[0])[0]), ""
    except (ValueError, LookupError, TypeError):
        return (), tr("it is not Python")


def find_base_interpreter(chosen: str, feedback: QgsProcessingFeedback) -> str:
    """A Python that an environment can be made from.

    Raises:
        QgsProcessingException: none was found that is new enough; says which were looked at.
    """
    needed = ".".join(map(str, MINIMUM_PYTHON))
    seen = []
    for program in [chosen] if chosen else _candidates():
        version, problem = probe_python(program, feedback)
        if not problem and version >= MINIMUM_PYTHON:
            feedback.pushInfo(
                tr("Base interpreter: {program}, Python {version}").format(
                    program=program, version=".".join(map(str, version))
                )
            )
            return program
        seen.append(f"{program} ({problem or 'Python ' + '.'.join(map(str, version))})")
    raise QgsProcessingException(
        tr(
            "No Python {needed} or newer with the modules venv and ensurepip was found; looked at: {seen}. Install "
            "Python from python.org (on Debian and Ubuntu: python3-venv) and choose it as base interpreter."
        ).format(needed=needed, seen="; ".join(seen) or tr("nothing"))
    )


def _candidates() -> list[str]:
    """Where a Python may be: that of QGIS first, then those on the path, newest first."""
    found: list[str | None] = []
    if sys.platform == "win32":
        found += [str(Path(sys.base_exec_prefix) / "python.exe"), shutil.which("python")]
    else:
        # sys.executable is QGIS itself where Python is embedded.
        name = f"python{sys.version_info[0]}.{sys.version_info[1]}"
        found += [str(Path(sys.base_exec_prefix) / "bin" / name), sys.executable]
        found += [
            shutil.which(f"python3.{minor}") for minor in range(NEWEST_TRIED, MINIMUM_PYTHON[1] - 1, -1)
        ]
        found += [shutil.which("python3")]
    usable = [p for p in found if p and Path(p).is_file() and Path(p).name.lower().startswith("python")]
    return list(dict.fromkeys(usable))


def _resolve_build(build: str) -> str:
    if build != "auto":
        return build
    has_card = sys.platform != "darwin" and shutil.which("nvidia-smi") is not None
    return "cuda" if has_card else "cpu"


def torch_index(build: str, platform: str) -> str:
    """Index of the PyTorch project where the default index has the other build; else empty.

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
                "The environment needs about {needed:.0f} GB in {folder}, but only {free:.1f} GB are free; free some "
                "space first."
            ).format(needed=NEEDED_BYTES[build] / gib, folder=folder, free=free / gib)
        )


def _remove_stale(environments: list[Path]) -> None:
    """Remove what a set-up left that was ended by force."""
    for path in environments:
        if not (path / MARKER).is_file() and time.time() - path.stat().st_mtime > STALE_SECONDS:
            shutil.rmtree(path, ignore_errors=True)


def _make_venv(base: str, target: Path, feedback: QgsProcessingFeedback) -> None:
    feedback.setProgress(1)
    feedback.setProgressText(tr("Making a virtual environment"))
    code, printed = run_command([base, "-E", "-s", "-m", "venv", str(target)], feedback=feedback)
    if code != 0:
        raise QgsProcessingException(explain_pip(printed, wheels=""))


def _install(python: Path, request: SetupRequest, build: str, feedback: QgsProcessingFeedback) -> None:
    pip = [str(python), "-E", "-s", "-u", "-m", "pip", "install"]
    pip += ["--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    follow = _PipProgress(feedback)
    variables = _without_pip_settings() if request.wheels else None
    if request.wheels:
        steps = [["--no-index", "--find-links", request.wheels, "-r", str(REQUIREMENTS)]]
    else:
        index = request.index or torch_index(build, sys.platform)
        steps = [["-r", str(REQUIREMENTS)]]
        if index:
            # First torch alone: its index must not shadow the default one for the other packages.
            steps.insert(0, ["--index-url", index, torch_requirement()])
    for step in steps:
        code, printed = run_command([*pip, *step], feedback=feedback, on_line=follow, variables=variables)
        if code != 0:
            raise QgsProcessingException(explain_pip(printed, wheels=request.wheels))


def _without_pip_settings() -> dict[str, str]:
    """Environment variables under which pip reads no configuration file and no variable of the user.

    Constraints, other folders with wheels, or a target folder would otherwise decide beside the wheel folder. The option
    `--isolated` of pip still reads the configuration of the system; the null device as configuration file turns all off.
    """
    variables = {
        name: value for name, value in clean_environment().items() if not name.upper().startswith("PIP_")
    }
    return {**variables, "PIP_CONFIG_FILE": os.devnull}


def torch_requirement() -> str:
    """The line for torch in the requirements."""
    return next((line for line in shipped_requirements().splitlines() if re.match(r"torch\b", line)), "torch")


class _PipProgress:
    """Shows what pip is doing; its number of packages is only roughly known beforehand."""

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
            self._feedback.setProgressText(tr("Installing the packages; this takes some minutes"))


def explain_pip(printed: list[str], *, wheels: str) -> str:
    """Why pip or venv failed, with the end of what it printed."""
    text = "\n".join(printed)
    tail = "\n".join(line for line in printed[-12:] if line.strip())
    no_wheel = _NO_WHEEL.search(text)
    if _DISK.search(text):
        head = tr("The disk is full; free some space and run the set-up again.")
    elif no_wheel and wheels:
        head = tr("The folder {folder} has no wheel of {package} that fits this Python and system.").format(
            folder=wheels, package=no_wheel.group(1)
        )
    elif _NETWORK.search(text):
        head = tr(
            "The package index cannot be reached: check the network, or a proxy (variable HTTPS_PROXY), or install "
            "from a folder with wheels."
        )
    elif no_wheel:
        # pip says the same where an index refuses the connection at once.
        head = tr(
            "The package index has no build of {package} for this Python and system, or cannot be reached: check the "
            "network, or a proxy (variable HTTPS_PROXY), or choose another base interpreter."
        ).format(package=no_wheel.group(1))
    else:
        head = tr("The packages could not be installed.")
    return head + (tr("\nThe end of the output:\n") + tail if tail else "")
