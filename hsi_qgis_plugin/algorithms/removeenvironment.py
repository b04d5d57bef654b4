"""Remove the processing environment."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.confirmation import hide_from_models
from hsi_qgis_plugin.environment import (
    MARKER,
    VARIABLE,
    interpreter_setting,
    numbered_environments,
    store_interpreter_setting,
)
from hsi_qgis_plugin.environment_use import is_in_use, remove_folder, remove_rest
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.pip_install import log_path


class RemoveEnvironment(HsiAlgorithm):
    """Deletes the environments that the set-up made, and forgets an interpreter of the user."""

    ID = "removeenvironment"
    GROUP = "environment"
    NEEDS_ENVIRONMENT = False

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Remove the processing environment")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Deletes the Python environment that “Set up the processing environment” created, and frees 1 to "
            "6 GB. Run it before you uninstall the plugin. Models and maps stay.\n\n"
            "An interpreter that you chose yourself is only forgotten; its files stay."
        )

    def declare(self) -> None:
        """Declare the output; there is no parameter."""
        self.add_number_result("NUM_REMOVED", tr("Number of deleted environments"), result="")

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        """Hidden from the model designer: a model of somebody else must not remove the environment."""
        return hide_from_models(super().flags())

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Delete complete environments only: a folder without the marker may belong to a set-up that runs."""
        found = [path for path in numbered_environments() if (path / MARKER).is_file()]
        for path in found:
            if is_in_use(path):
                raise QgsProcessingException(
                    tr(
                        "A job runs in the environment {folder}: wait until it has finished, or cancel it."
                    ).format(folder=path)
                )
        chosen = interpreter_setting()
        if chosen:
            store_interpreter_setting("")
            feedback.pushInfo(
                tr("The interpreter {path} is no longer used. Its files stay.").format(path=chosen)
            )
        for path in found:
            remove_folder(path)
            feedback.pushInfo(tr("Deleted: {folder}").format(folder=path))
        remove_rest()
        if log_path().is_file():
            log_path().unlink()
        if not found and not chosen:
            feedback.pushInfo(tr("There is no environment to remove."))
        if os.environ.get(VARIABLE, "").strip():
            feedback.pushWarning(
                tr("The variable HSI_PYTHON is set to {path} and stays in use: unset it.").format(
                    path=os.environ[VARIABLE]
                )
            )
        return {"NUM_REMOVED": len(found)}
