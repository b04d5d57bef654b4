"""Create, repair or choose the processing environment."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.confirmation import confirm, explain_refusal, hide_from_models, unconfirmed
from hsi_qgis_plugin.environment import (
    VARIABLE,
    is_outdated,
    private_environment,
    python_of,
    store_interpreter_setting,
)
from hsi_qgis_plugin.environment_report import describe_environment
from hsi_qgis_plugin.environment_setup import check_interpreter, installed_extras, make_environment
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.pip_install import SetupRequest
from hsi_qgis_plugin.resources import EXTRAS


class SetupEnvironment(HsiAlgorithm):
    """Installs an environment with venv and pip, or uses an existing interpreter."""

    ID = "setupenvironment"
    GROUP = "environment"
    NEEDS_ENVIRONMENT = False

    BUILD, REPAIR, WHEELS, PYTHON = "BUILD", "REPAIR", "WHEELS", "PYTHON"
    INTERPRETER, INDEX, PINNED = "INTERPRETER", "INDEX", "PINNED"
    EXTRAS = "EXTRAS"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Set up the processing environment")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Installs the Python environment that runs the computation. All your QGIS profiles share it. "
            "It is separate from the Python of QGIS, which is not changed. Needed once, and again if an "
            "update of the plugin asks for it.\n\n"
            "Downloads about 1 GB (with CUDA about 4 GB). On a computer without a network, give a "
            "folder with the wheel files. If you already have an environment with the packages, "
            "choose its interpreter."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_choice(
            self.BUILD,
            tr("Build of torch"),
            tr(
                "cuda computes on an NVIDIA graphics card. auto uses cuda if the NVIDIA driver is "
                "installed, else cpu."
            ),
            choices=["auto", "cpu", "cuda"],
            default="auto",
            job="",
        )
        self.add_switch(
            self.REPAIR,
            tr("Reinstall from scratch"),
            tr(
                "Install a new environment even if the current one works. The current environment is "
                "used until the new one works."
            ),
            job="",
        )
        self.add_choices(
            self.EXTRAS,
            tr("Optional packages"),
            tr(
                "onnx: export to ONNX, and ONNX Runtime as an engine. umap: UMAP in “Show the feature "
                "space”. timm: the networks timm:<name>. cluster: Dask, for CLUSTER of “Classify a scene” "
                "and others. Packages that were chosen before stay."
            ),
            choices=list(EXTRAS),
            job="",
        )
        self.add_file(
            self.INTERPRETER,
            tr("Use this interpreter instead"),
            tr(
                "Python of an existing environment that has the packages. Nothing is installed: "
                "the interpreter is checked and stored in the settings."
            ),
            is_optional=True,
            job="",
        )
        self.add_file(
            self.WHEELS,
            tr("Folder with wheel files"),
            tr(
                "Install from this folder, without a network. The page “Install” of the user guide has the "
                "commands that fill it on another computer."
            ),
            is_folder=True,
            is_optional=True,
            is_advanced=True,
            job="",
        )
        self.add_file(
            self.PYTHON,
            tr("Base interpreter"),
            tr(
                "Python 3.11 or newer to create the environment from. If empty, the Python of "
                "QGIS, or another one that is found on this computer."
            ),
            is_optional=True,
            is_advanced=True,
            job="",
        )
        self.add_text(
            self.INDEX,
            tr("Package index for torch"),
            tr(
                "Address of a package index for torch. If empty, the index of the PyTorch project "
                "if it is needed."
            ),
            is_advanced=True,
            job="",
        )
        self.add_switch(
            self.PINNED,
            tr("Tested versions only"),
            tr(
                "Install exactly the versions that were tested, and check the checksum of each "
                "downloaded file. If no, the newest versions that the plugin allows are installed. "
                "A folder with wheel files decides by itself."
            ),
            default=True,
            is_advanced=True,
            job="",
        )
        self.add_text_result("INTERPRETER_PATH", tr("Path of the interpreter"), result="")
        self.add_text_result("TORCH", tr("Version of torch"), result="")

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        """Hidden from the model designer: a model of somebody else could run any program."""
        return hide_from_models(super().flags())

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Let the user confirm programs and sources of packages, once since QGIS started."""
        is_valid, message = super().checkParameterValues(parameters, context)
        if not is_valid:
            return is_valid, message
        new = unconfirmed(self._programs(parameters, context))
        if not new or confirm(new):
            return True, ""
        return False, explain_refusal(new)

    def _programs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        """Values whose code runs on this computer: interpreters, and where packages come from."""
        names = (self.INTERPRETER, self.PYTHON, self.WHEELS, self.INDEX)
        values = (self.parameterAsString(parameters, name, context).strip() for name in names)
        return [value for value in values if value]

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Check the existing environment, install one if needed, and show it."""
        if new := unconfirmed(self._programs(parameters, context)):
            raise QgsProcessingException(explain_refusal(new))
        interpreter = self.parameterAsFile(parameters, self.INTERPRETER, context)
        if interpreter:
            interpreter = os.path.abspath(interpreter)
            python, setting = Path(interpreter), interpreter
            found = check_interpreter(python, feedback)
        else:
            setting = ""
            chosen = self.parameterAsEnumStrings(parameters, self.EXTRAS, context)
            installed = installed_extras(private_environment())
            extras = tuple(name for name in EXTRAS if name in chosen or name in installed)
            found = self._existing(parameters, extras, context, feedback) or make_environment(
                SetupRequest(
                    build=self.parameterAsEnumString(parameters, self.BUILD, context),
                    base=self.parameterAsFile(parameters, self.PYTHON, context),
                    wheels=self.parameterAsFile(parameters, self.WHEELS, context),
                    index=self.parameterAsString(parameters, self.INDEX, context).strip(),
                    is_pinned=self.parameterAsBoolean(parameters, self.PINNED, context),
                    extras=extras,
                ),
                feedback=feedback,
            )
        rows = describe_environment(found, origin=tr("this set-up"))
        results = {"INTERPRETER_PATH": found["executable"], "TORCH": found["packages"]["torch"]}
        store_interpreter_setting(setting)
        for name, value in rows:
            feedback.pushInfo(f"{name}: {value}")
        if os.environ.get(VARIABLE, "").strip():
            feedback.pushWarning(
                tr(
                    "The variable HSI_PYTHON is set to {path} and has priority: unset it to use "
                    "this environment."
                ).format(path=os.environ[VARIABLE])
            )
        return results

    def _existing(
        self,
        parameters: dict[str, Any],
        extras: tuple[str, ...],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any] | None:
        """Contents of the private environment; None if it has to be installed."""
        environment = private_environment()
        if environment is None or self.parameterAsBoolean(parameters, self.REPAIR, context):
            return None
        if is_outdated(environment):
            feedback.pushInfo(
                tr("The environment is reinstalled: the plugin was updated and needs other packages.")
            )
            return None
        if extras != installed_extras(environment):
            feedback.pushInfo(tr("The environment is reinstalled with more optional packages."))
            return None
        try:
            found = check_interpreter(python_of(environment), feedback)
        except QgsProcessingException as error:
            if feedback.isCanceled():
                raise
            feedback.pushInfo(tr("The environment is reinstalled: {reason}").format(reason=error))
            return None
        feedback.pushInfo(tr("The environment exists and works; nothing was installed."))
        return found
