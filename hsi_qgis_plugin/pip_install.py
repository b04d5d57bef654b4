"""Installs the packages of the processing environment with pip: which steps, from where, and its variables.

The packages come from the package index of the user: the one in the configuration of pip, or the public one.
The index of the PyTorch project is used for torch only, if the index of the user has another build.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from hsi_qgis_plugin.child_process import run_command
from hsi_qgis_plugin.environment import (
    clean_environment,
    environments_folder,
    python_of,
    shipped_requirements,
)
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.pip_failure import broke_off, explain_failure
from hsi_qgis_plugin.pip_network import add_network_settings
from hsi_qgis_plugin.pip_progress import PipProgress
from hsi_qgis_plugin.resources import PINNED_FOLDER, REQUIREMENTS, extra_requirements

TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"
TORCH_CUDA_INDEX = "https://download.pytorch.org/whl/cu130"
"""The version of CUDA that the default index has for Linux. CUDA 12.6 has no code for cards of 2025."""
DOWNLOAD_BYTES = {"cpu": 0.5e9, "cuda": 3.0e9}
NUM_ATTEMPTS = 3
"""How often a step of pip is run if downloads break off."""
NUM_PACKAGES = 55
"""Approximate number of packages, if their list is not known; only for the progress bar."""

_PIN = re.compile(r"^\S+==\S+", re.MULTILINE)
_OF_TORCH = re.compile(r"(torch|torchvision|triton|nvidia-.*|cuda-.*)==")
"""Entries of pinned requirements that the index of torch replaces: torch and what its CUDA build needs."""
_BUILD_OF_TORCH = re.compile(r"^(?:torch|torchvision)==\S+", re.MULTILINE)
"""Packages that the index of torch has as another build."""


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
        extras: names of optional groups of packages.
    """

    build: str
    base: str
    wheels: str
    index: str
    is_pinned: bool = True
    extras: tuple[str, ...] = ()


def log_path() -> Path:
    """File with the whole output of the last set-up."""
    return environments_folder() / "setup.log"


def write_log(lines: list[str], *, is_new: bool = False) -> None:
    """Write lines to the log of the set-up; a log that cannot be written is no reason to stop."""
    try:
        with log_path().open("w" if is_new else "a", encoding="utf-8") as stream:
            stream.writelines(f"{line}\n" for line in lines)
    except OSError:
        return


def torch_index(build: str, platform: str) -> str:
    """Index of the PyTorch project if the default index has the other build; else empty.

    The default index has a CUDA build for Linux, a CPU build for Windows, and one build for macOS.
    """
    if build == "cpu" and platform.startswith("linux"):
        return TORCH_CPU_INDEX
    if build == "cuda" and platform == "win32":
        return TORCH_CUDA_INDEX
    return ""


def install_packages(
    target: Path, request: SetupRequest, build: str, feedback: QgsProcessingFeedback
) -> None:
    """Install the packages into a virtual environment.

    Raises:
        QgsProcessingException: pip failed, or the user cancelled.
    """
    work = target / "setup"
    downloads = work / "downloads"
    downloads.mkdir(parents=True)
    pip = [str(python_of(target)), "-E", "-s", "-u", "-X", "utf8", "-m", "pip", "install"]
    pip += ["--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    index = request.index or torch_index(build, sys.platform)
    pins = pinned_requirements(sys.platform, platform.machine(), request.extras)
    extras = [argument for name in request.extras for argument in ("-r", str(extra_requirements(name)))]
    if request.wheels:
        variables = _without_pip_settings()
        steps = [["--no-index", "--find-links", request.wheels, "-r", str(REQUIREMENTS), *extras]]
    elif request.is_pinned and pins:
        variables = _without_constraints(work)
        steps = _pinned_steps(pins, work / "pinned.txt", index=index, is_own_index=bool(request.index))
    else:
        if request.is_pinned:
            feedback.pushInfo(
                tr(
                    "There is no list of tested versions for this system; the newest versions that the "
                    "plugin allows are installed."
                )
            )
        variables = clean_environment()
        steps = [["-r", str(REQUIREMENTS), *extras]]
        if index:
            # First torch alone: the other packages must come from the default index.
            with_vision = ["torchvision"] if "timm" in request.extras else []
            steps.insert(0, ["--index-url", index, torch_requirement(), *with_vision])
    if not request.wheels:
        variables = add_network_settings(variables, environment=target, folder=work, feedback=feedback)
    # A memory disk at /tmp is often too small for torch; and the progress looks into this folder.
    variables = {**variables, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(downloads))}
    # pip 25.1 resumes within a file; see _run_pip for what others do.
    variables.setdefault("PIP_RESUME_RETRIES", "5")
    progress = PipProgress(
        feedback,
        environment=target,
        downloads=downloads,
        num_bytes=DOWNLOAD_BYTES[build],
        num_packages=_count_packages(pins, index) or NUM_PACKAGES,
    )
    for step in steps:
        _run_pip([*pip, *step], variables, progress, feedback, wheels=request.wheels)
    shutil.rmtree(work, ignore_errors=True)


def _run_pip(
    command: list[str],
    variables: dict[str, str],
    progress: PipProgress,
    feedback: QgsProcessingFeedback,
    *,
    wheels: str,
) -> None:
    """Run a step of pip, and again if a download broke off.

    pip 25.1 resumes a file whose connection ended. Older versions do not even notice the end, and pip 26.1
    fails. Complete files are in the cache of pip, so that another attempt downloads the rest only.

    Raises:
        QgsProcessingException: pip failed, or the user cancelled.
    """
    progress.begin_step()
    before: list[str] = []
    for attempt in range(1, NUM_ATTEMPTS + 1):
        code, printed = run_command(
            command,
            feedback=feedback,
            on_line=progress.on_line,
            on_wait=progress.look,
            variables=variables,
        )
        write_log(printed)
        if code == 0:
            return
        if attempt == NUM_ATTEMPTS or wheels or not broke_off(printed, before=before):
            raise QgsProcessingException(explain_failure(printed, log=log_path(), wheels=wheels))
        before = printed
        feedback.pushWarning(
            tr("A download broke off; attempt {next} of {last} follows.").format(
                next=attempt + 1, last=NUM_ATTEMPTS
            )
        )


def pinned_requirements(system: str, machine: str, extras: tuple[str, ...] = ()) -> str:
    """Tested versions of all packages for a platform, with the checksums of their files.

    Args:
        system: as in `sys.platform`.
        machine: as `platform.machine` gives it.
        extras: names of optional groups of packages, whose files list what they add.

    Returns:
        Text of a requirements file; empty if the platform has none.
    """
    same = {"amd64": "x86_64", "aarch64": "arm64"}
    wanted = f"{system}-{same.get(machine.lower(), machine.lower())}"
    if not (PINNED_FOLDER / f"{wanted}.txt").is_file():
        return ""
    names = [wanted, *(f"{wanted}-{extra}" for extra in extras)]
    return "".join((PINNED_FOLDER / f"{name}.txt").read_text(encoding="utf-8") for name in names)


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
    builds = _BUILD_OF_TORCH.findall(pins)
    if is_own_index:
        return [["--index-url", index, *builds], checked]
    # The index of the user comes first. The label of the build refuses the other builds that it may have.
    label = index.rpartition("/")[2]
    return [["--no-deps", "--extra-index-url", index, *(f"{build}+{label}" for build in builds)], checked]


def _count_packages(pins: str, index: str) -> int:
    """Number of packages to install; those of the CUDA build do not come with torch of another index."""
    names = _PIN.findall(pins)
    if not index:
        return len(names)
    return sum(1 for name in names if not _OF_TORCH.match(name) or _BUILD_OF_TORCH.match(name))


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
