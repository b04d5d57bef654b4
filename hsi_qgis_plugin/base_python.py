"""Finds a Python from which the processing environment can be created.

Candidates are the Python of QGIS and those that the system knows. A candidate is used if it is new enough, if
torch has a build for it, and if an environment made from it starts. The Python inside a QGIS for Windows or
macOS often makes environments that do not start.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path, PureWindowsPath
from typing import NamedTuple

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from hsi_qgis_plugin.child_process import run_command
from hsi_qgis_plugin.environment import python_of
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.windows_python import find_launcher, read_launcher, read_registry, windows_candidates

MINIMUM_PYTHON = (3, 11)
TESTED_MINORS = range(14, MINIMUM_PYTHON[1] - 1, -1)

_PROBE = (
    "import sys, json, platform, ensurepip, ssl, venv; "
    "print(json.dumps([list(sys.version_info[:3]), platform.machine(), sys.maxsize > 2**32]))"
)
_MAC_FOLDERS = (
    "/opt/homebrew/bin",
    "/opt/homebrew/opt/python@3.{minor}/bin",
    "/Library/Frameworks/Python.framework/Versions/3.{minor}/bin",
    "/usr/local/bin",
    "/usr/local/opt/python@3.{minor}/bin",
    "/opt/local/bin",
)
"""Folders of Homebrew (Apple and Intel processors), python.org and MacPorts. A program that was not started
in a terminal does not have them on its path."""


class Build(NamedTuple):
    """Answer of an interpreter.

    Args:
        version: major, minor and micro version; empty if the program is not Python.
        machine: processor for which it was built, as `platform.machine`.
        is_64_bit: whether it is a 64-bit program.
    """

    version: tuple[int, ...] = ()
    machine: str = ""
    is_64_bit: bool = True


def find_base_interpreter(chosen: str, feedback: QgsProcessingFeedback) -> str:
    """A Python to create an environment from.

    Raises:
        QgsProcessingException: no Python can be used; the message lists those that were tried, with reasons.
    """
    seen, is_intel_mac = [], False
    for program in [chosen] if chosen else _candidates(feedback):
        build = Build()
        problem = explain_not_started(program, sys.platform)
        if not problem:
            build, problem = probe_python(program, feedback)
        problem = problem or explain_build(build, sys.platform) or _try_environment(program, feedback)
        if not problem:
            feedback.pushInfo(
                tr("Base interpreter: {program}, Python {version}").format(
                    program=program, version=".".join(map(str, build.version))
                )
            )
            return program
        is_intel_mac = is_intel_mac or _is_intel_mac(build, sys.platform)
        seen.append(f"{program} ({problem})")
    tried = "; ".join(seen) or tr("nothing")
    if is_intel_mac:
        raise QgsProcessingException(
            tr(
                "PyTorch has no build for Intel Macs since version 2.3, and this plugin needs 2.4; tried: "
                "{tried}. On a Mac with an Apple processor, use a QGIS for Apple processors, or install the "
                "Python of Homebrew. On an Intel Mac, install the packages with conda-forge and choose that "
                "Python as “Use this interpreter instead”."
            ).format(tried=tried)
        )
    raise QgsProcessingException(
        tr(
            "No Python {needed} or newer with the modules venv and ensurepip was found; tried: {tried}. "
            "Install Python from python.org (on Debian and Ubuntu: python3-venv) and choose it as base "
            "interpreter."
        ).format(needed=".".join(map(str, MINIMUM_PYTHON)), tried=tried)
    )


def explain_not_started(program: str, system: str) -> str:
    """Why a program is not even started; empty if it can be.

    Args:
        program: path of the program.
        system: as `sys.platform`.
    """
    if system == "darwin" and program.startswith("/usr/bin/"):
        # Without the developer tools it is a stub that opens an installer; with them it is Python 3.9.
        return tr("it belongs to the developer tools of Apple and is too old")
    if system == "win32" and "windowsapps" in (part.lower() for part in PureWindowsPath(program).parts):
        return tr("it belongs to the Microsoft Store, and Windows would hide its environments from QGIS")
    return ""


def explain_build(build: Build, system: str) -> str:
    """Why the environment cannot be created from a Python; empty if it can be.

    Args:
        build: its answer.
        system: as `sys.platform`.
    """
    if build.version < MINIMUM_PYTHON:
        return "Python " + ".".join(map(str, build.version))
    if not build.is_64_bit:
        return tr("a 32-bit program, for which torch has no build")
    if _is_intel_mac(build, system):
        return tr("a program for Intel processors, for which torch has no build")
    return ""


def _is_intel_mac(build: Build, system: str) -> bool:
    return system == "darwin" and build.machine == "x86_64"


def probe_python(program: str, feedback: QgsProcessingFeedback) -> tuple[Build, str]:
    """Version and build of an interpreter, and its problem, which is empty if the program works."""
    try:
        code, printed = run_command([program, "-E", "-s", "-c", _PROBE], feedback=feedback)
    except QgsProcessingException as error:
        if feedback.isCanceled():
            raise
        return Build(), str(error)
    if code != 0:
        return Build(), (printed[-1] if printed else tr("exit code {code}").format(code=code))
    try:
        version, machine, is_64_bit = json.loads(printed[0])
        return Build(tuple(version), str(machine), bool(is_64_bit)), ""
    except (ValueError, LookupError, TypeError):
        return Build(), tr("the program is not Python")


def _try_environment(program: str, feedback: QgsProcessingFeedback) -> str:
    """Problem of an empty environment made from an interpreter; it is removed again."""
    folder = Path(tempfile.mkdtemp(prefix="hsi_"))
    try:
        command = [program, "-E", "-s", "-m", "venv", "--without-pip", str(folder / "trial")]
        code, printed = run_command(command, feedback=feedback)
        if code != 0:
            problem = printed[-1] if printed else tr("exit code {code}").format(code=code)
        else:
            problem = probe_python(str(python_of(folder / "trial")), feedback)[1]
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return (
        tr("an environment made from it does not start: {problem}").format(problem=problem) if problem else ""
    )


def _candidates(feedback: QgsProcessingFeedback) -> list[str]:
    """Interpreters of this computer: that of QGIS first, then the newest tested version."""
    prefix = Path(sys.base_exec_prefix)
    if sys.platform == "win32":
        import winreg

        known = read_registry(winreg) + read_launcher(_ask_launcher(feedback))
        found = windows_candidates(prefix, known, minors=TESTED_MINORS, which=shutil.which)
    else:
        # If Python is embedded, sys.executable is QGIS itself.
        own = [str(prefix / "bin" / f"python3.{sys.version_info[1]}"), sys.executable]
        found = own + (mac_candidates if sys.platform == "darwin" else path_candidates)(shutil.which)
    return [
        path
        for path in dict.fromkeys(found)
        if Path(path).name.lower().startswith("python") and Path(path).is_file()
    ]


def path_candidates(which: Callable[[str], str | None]) -> list[str]:
    """Interpreters on the path, the newest tested version first."""
    names = [f"python3.{minor}" for minor in TESTED_MINORS] + ["python3"]
    return [path for name in names if (path := which(name))]


def mac_candidates(which: Callable[[str], str | None]) -> list[str]:
    """Interpreters on the path, and places of interpreters on macOS, the newest tested version first."""
    found = path_candidates(which)
    for minor in TESTED_MINORS:
        found += [f"{folder}/python3.{minor}".format(minor=minor) for folder in _MAC_FOLDERS]
    return found


def _ask_launcher(feedback: QgsProcessingFeedback) -> list[str]:
    """Output of the Python launcher of Windows; empty if there is none."""
    launcher = find_launcher(os.environ, shutil.which)
    if not launcher:
        return []
    try:
        return run_command([launcher, "-0p"], feedback=feedback)[1]
    except QgsProcessingException:
        if feedback.isCanceled():
            raise
        return []
