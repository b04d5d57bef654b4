"""Which Python runs the worker, and in what surroundings.

The variable HSI_PYTHON goes first, then the setting in Settings > Options > Processing, then the newest complete
environment that "Set up the processing environment" made under the user profile. Environments are numbered folders;
one counts only once its marker is written, so that a broken set-up is never used and the old one stays in use until
the new one works. The marker keeps the requirements that were installed: an update of the plugin may need others.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.resources import REQUIREMENTS

VARIABLE = "HSI_PYTHON"
SETTING_NAME = "HSI_PYTHON"
SETTING_KEY = f"Processing/Configuration/{SETTING_NAME}"
MARKER = "ready.json"

# What QGIS sets for its own Python, GDAL, PROJ and Qt, and what a user's shell may bring along.
_FOREIGN_PREFIXES = ("PYTHON", "PROJ_", "GDAL_", "OGR_", "GEOTIFF_", "CPL_", "QT_", "QGIS_", "OSGEO4W_")
_FOREIGN_NAMES = {"VIRTUAL_ENV", "CONDA_PREFIX", "CONDA_DEFAULT_ENV", "__PYVENV_LAUNCHER__", "GDALRC"}


@dataclass(frozen=True)
class Interpreter:
    """A Python that was chosen to run the worker.

    Args:
        path: the program.
        origin: who chose it, as words for the user.
        environment: the private environment that it belongs to; None for an interpreter of the user.
    """

    path: Path
    origin: str
    environment: Path | None = None

    @property
    def exists(self) -> bool:
        """Whether the program is there."""
        return self.path.is_file()


def clean_environment() -> dict[str, str]:
    """The variables of this process without those that would lead the worker to the packages of QGIS."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.upper().startswith(_FOREIGN_PREFIXES) and name.upper() not in _FOREIGN_NAMES
    }


def environments_folder() -> Path:
    """Folder of the private environments, inside the user profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "python_envs" / "hsi"


def python_of(environment: Path) -> Path:
    """The interpreter of a virtual environment."""
    if sys.platform == "win32":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def numbered_environments() -> list[Path]:
    """All private environments, complete or not, oldest first."""
    folder = environments_folder()
    if not folder.is_dir():
        return []
    found = [path for path in folder.iterdir() if path.is_dir() and path.name.isdigit()]
    return sorted(found, key=lambda path: int(path.name))


def private_environment() -> Path | None:
    """The newest complete private environment."""
    complete = [path for path in numbered_environments() if (path / MARKER).is_file()]
    return complete[-1] if complete else None


def interpreter_setting() -> str:
    """The interpreter in the settings; empty if none was chosen."""
    value = QgsSettings().value(SETTING_KEY)
    return str(value).strip() if value else ""


def store_interpreter_setting(path: str) -> None:
    """Change the interpreter in the settings; empty for the private environment."""
    QgsSettings().setValue(SETTING_KEY, path)
    config = sys.modules.get("processing.core.ProcessingConfig")
    if config is not None and SETTING_NAME in config.ProcessingConfig.settings:
        config.ProcessingConfig.settings[SETTING_NAME].value = path


def find_interpreter() -> Interpreter | None:
    """The Python that runs the worker, whether it exists or not; None if nothing was set up."""
    variable = os.environ.get(VARIABLE, "").strip()
    if variable:
        return Interpreter(Path(variable), tr("the variable HSI_PYTHON"))
    setting = interpreter_setting()
    if setting:
        return Interpreter(Path(setting), tr("the Processing settings"))
    private = private_environment()
    if private is not None:
        return Interpreter(python_of(private), tr("the plugin's own environment"), private)
    return None


def shipped_requirements() -> str:
    """The packages that this version of the plugin needs, one a line."""
    return REQUIREMENTS.read_text(encoding="utf-8")


def is_outdated(environment: Path) -> bool:
    """Whether a private environment was made for other requirements than those of this version of the plugin."""
    try:
        made_for = json.loads((environment / MARKER).read_text(encoding="utf-8"))["requirements"]
    except (OSError, ValueError, LookupError, TypeError):
        return True
    return str(made_for).split() != shipped_requirements().split()


def environment_status() -> tuple[bool, str]:
    """Whether a worker can be started, and if not, one sentence that says what to do."""
    interpreter = find_interpreter()
    if interpreter is None:
        return False, tr(
            "There is no processing environment yet: run “Set up the processing environment” "
            "(Hyperspectral classification, group Environment) first."
        )
    if not interpreter.exists:
        return False, tr(
            "The Python interpreter {path}, chosen by {origin}, does not exist: correct it, or run “Set up the "
            "processing environment”."
        ).format(path=interpreter.path, origin=interpreter.origin)
    if interpreter.environment is not None and is_outdated(interpreter.environment):
        return False, tr(
            "The plugin was updated and needs other packages than its processing environment has: run “Set up the "
            "processing environment” again."
        )
    return True, ""
