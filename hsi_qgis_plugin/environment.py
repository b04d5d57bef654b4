"""Finds the Python that runs the worker, and its environment variables.

The order of priority is: the variable HSI_PYTHON; the setting in Settings > Options > Processing; the newest
complete environment that "Set up the processing environment" created.

All profiles of QGIS share the environments of a user. They have several GB, so they are kept in the folder
for local data of the user: profiles can be copied between computers (Windows: roaming). Earlier versions
created them in the profile; such an environment is used until a new one is created.

Environments are numbered folders. An environment is complete once its marker file is written. So a broken
set-up is never used, and the old environment is used until the new one works. The marker stores the installed
requirements, because an update of the plugin may need others.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.resources import REQUIREMENTS

VARIABLE = "HSI_PYTHON"
SETTING_NAME = "HSI_PYTHON"
SETTING_KEY = f"Processing/Configuration/{SETTING_NAME}"
FOLDER_VARIABLE = "HSI_ENVIRONMENTS"
"""Names another folder for the environments, for example on a larger disk."""
MARKER = "ready.json"

# Environment variables that the worker gets. All others stay here: those of QGIS for its own Python, GDAL,
# PROJ and Qt, those of an active environment of the user, and those that nobody has thought of. Folders of
# libraries (LD_LIBRARY_PATH, DYLD_*) are not passed on: packages would load the libraries of QGIS.
# fmt: off
_PASSED_NAMES = frozenset((
    # System, user and folders
    "PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TEMP", "TMP",
    # Windows
    "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "OS", "COMPUTERNAME", "USERNAME",
    "USERDOMAIN", "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA",
    "ALLUSERSPROFILE", "PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432", "COMMONPROGRAMFILES",
    "COMMONPROGRAMFILES(X86)", "COMMONPROGRAMW6432", "PROCESSOR_ARCHITECTURE",
    "NUMBER_OF_PROCESSORS",
    # Network
    "HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "ALL_PROXY", "NO_PROXY", "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
))
_PASSED_PREFIXES = (
    "LC_", "XDG_", "SSL_CERT_", "HSI_", "PIP_",
    # Processors, memory and graphics cards
    "OMP_", "GOMP_", "KMP_", "MKL_", "OPENBLAS_", "BLIS_", "VECLIB_", "NUMEXPR_", "NUMBA_", "LOKY_",
    "JOBLIB_", "MALLOC_", "CUDA_", "CUDNN_", "CUBLAS_", "NVIDIA_", "NCCL_", "TORCH", "PYTORCH_", "ORT_",
    "HIP_", "HSA_", "ROC",
    # Files of models and of scenes on servers
    "HF_", "AWS_", "AZURE_", "GS_", "GOOGLE_", "OSS_", "SWIFT_", "OS_",
)
# fmt: on


@dataclass(frozen=True)
class Interpreter:
    """The Python that was chosen to run the worker.

    Args:
        path: the program.
        origin: where the choice was made, as text for the user.
        environment: its private environment; None for an interpreter of the user.
    """

    path: Path
    origin: str
    environment: Path | None = None

    @property
    def exists(self) -> bool:
        """Whether the program exists."""
        return self.path.is_file()


def clean_environment() -> dict[str, str]:
    """Variables of this process that a worker or pip needs; see `_PASSED_NAMES`."""
    return {
        name: value
        for name, value in os.environ.items()
        if name.upper() in _PASSED_NAMES or name.upper().startswith(_PASSED_PREFIXES)
    }


def local_data_folder(system: str, home: Path, variables: Mapping[str, str]) -> Path:
    """Folder of a user for large data that belong to this computer. Its name is short: paths are limited.

    Args:
        system: as `sys.platform`.
        home: home folder of the user.
        variables: environment variables.
    """
    if system == "win32":
        return Path(variables.get("LOCALAPPDATA") or home / "AppData" / "Local") / "hsi-qgis"
    if system == "darwin":
        return home / "Library" / "Application Support" / "hsi-qgis"
    data = Path(variables.get("XDG_DATA_HOME", ""))
    return (data if data.is_absolute() else home / ".local" / "share") / "hsi-qgis"


def environments_folder() -> Path:
    """Folder of the private environments.

    A QGIS with a configuration folder of its own (tests, portable installations) keeps them there.
    """
    chosen = os.environ.get(FOLDER_VARIABLE, "").strip()
    if chosen:
        return Path(chosen)
    if os.environ.get("QGIS_CUSTOM_CONFIG_PATH"):
        return profile_folder()
    return local_data_folder(sys.platform, Path.home(), os.environ)


def profile_folder() -> Path:
    """Folder inside the QGIS profile in which earlier versions created environments."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "python_envs" / "hsi"


def python_of(environment: Path) -> Path:
    """The interpreter of a virtual environment."""
    if sys.platform == "win32":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def numbered_environments() -> list[Path]:
    """All private environments, complete or not, the oldest first; those of earlier versions included."""
    folders = dict.fromkeys((profile_folder(), environments_folder()))
    found = [
        path
        for folder in folders
        if folder.is_dir()
        for path in folder.iterdir()
        if path.is_dir() and path.name.isdigit()
    ]
    return sorted(found, key=lambda path: int(path.name))


def private_environment() -> Path | None:
    """The private environment to use: complete, if possible for the current requirements, and the newest.

    Returns:
        Its folder; None if no environment is complete.
    """
    complete = [path for path in numbered_environments() if (path / MARKER).is_file()]
    return max(complete, key=lambda path: (not is_outdated(path), int(path.name)), default=None)


def interpreter_setting() -> str:
    """The interpreter in the settings; empty if none is set."""
    value = QgsSettings().value(SETTING_KEY)
    return str(value).strip() if value else ""


def store_interpreter_setting(path: str) -> None:
    """Store the interpreter in the settings; empty for the private environment."""
    QgsSettings().setValue(SETTING_KEY, path)
    config = sys.modules.get("processing.core.ProcessingConfig")
    if config is not None and SETTING_NAME in config.ProcessingConfig.settings:
        config.ProcessingConfig.settings[SETTING_NAME].value = path


def find_interpreter() -> Interpreter | None:
    """The Python that runs the worker, whether the file exists or not; None if none is set up."""
    variable = os.environ.get(VARIABLE, "").strip()
    if variable:
        return Interpreter(Path(variable), tr("the variable HSI_PYTHON"))
    setting = interpreter_setting()
    if setting:
        return Interpreter(Path(setting), tr("the Processing settings"))
    private = private_environment()
    if private is not None:
        origin = tr("the plugin's own environment")
        if private.parent != environments_folder():
            origin = tr("the plugin's own environment, which an earlier version created in the QGIS profile")
        return Interpreter(python_of(private), origin, private)
    return None


def shipped_requirements() -> str:
    """The packages that this version of the plugin needs, one per line."""
    return REQUIREMENTS.read_text(encoding="utf-8")


def is_outdated(environment: Path) -> bool:
    """Whether a private environment was created for other requirements than the current ones."""
    try:
        made_for = json.loads((environment / MARKER).read_text(encoding="utf-8"))["requirements"]
    except (OSError, ValueError, LookupError, TypeError):
        return True
    return str(made_for).split() != shipped_requirements().split()


def explain_lost_base(python: Path, system: str) -> str:
    """What has become of the Python that a virtual environment was created from.

    An environment has only a link (Windows: a starter) to that Python, which an update can remove or replace.

    Args:
        python: the interpreter, of a virtual environment or not.
        system: as `sys.platform`.

    Returns:
        End of a sentence about that Python; empty if nothing is wrong with it, or this is no environment.
    """
    try:
        text = (python.parent.parent / "pyvenv.cfg").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    lines = (line.partition("=") for line in text.splitlines())
    values = {name.strip().lower(): value.strip() for name, _, value in lines}
    home = values.get("home", "")
    if not home:
        return ""
    needed = Path(home) / "python.exe" if system == "win32" else python
    if not needed.is_file():
        return tr("the Python in {folder}, which no longer exists").format(folder=home)
    made_for = re.match(r"3\.\d+", values.get("version", ""))
    present = re.fullmatch(r"python(3\.\d+)", python.resolve().name)
    if made_for and present and made_for[0] != present[1]:
        return tr("Python {old} in {folder}, which is now Python {new}").format(
            old=made_for[0], folder=home, new=present[1]
        )
    return ""


def environment_status() -> tuple[bool, str]:
    """Whether a worker can be started, and if not, a sentence that says what to do."""
    interpreter = find_interpreter()
    if interpreter is None:
        return False, tr(
            "There is no processing environment yet: run “Set up the processing environment” "
            "(in Raster > Hyperspectral classification > First steps, or in the Processing Toolbox) first."
        )
    if lost := explain_lost_base(interpreter.path, sys.platform):
        return False, tr(
            "The environment {folder}, chosen by {origin}, was created from {lost}. An update of QGIS or of "
            "Python is the usual cause. Run “Set up the processing environment” again."
        ).format(folder=interpreter.path.parent.parent, origin=interpreter.origin, lost=lost)
    if not interpreter.exists:
        return False, tr(
            "The Python interpreter {path}, chosen by {origin}, does not exist: correct it, or run "
            "“Set up the processing environment”."
        ).format(path=interpreter.path, origin=interpreter.origin)
    if interpreter.environment is not None and is_outdated(interpreter.environment):
        return False, tr(
            "The plugin was updated and its processing environment lacks the new packages: run "
            "“Set up the processing environment” again."
        )
    return True, ""
