"""Show the processing environment."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
)

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.environment import environment_status, find_interpreter
from hsi_qgis_plugin.environment_report import describe_environment, write_environment_html
from hsi_qgis_plugin.i18n import tr


class EnvironmentStatus(HsiAlgorithm):
    """Shows interpreter, versions and devices; also runs without an environment."""

    ID = "environmentstatus"
    TASK = "environment"
    GROUP = "environment"
    NEEDS_ENVIRONMENT = False

    REPORT, READY = "REPORT", "READY"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Show the processing environment")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Shows which Python runs the computation, the versions of its packages, and the "
            "graphics cards that it can use.\n\n"
            "The plugin computes in its own environment, separate from the Python of QGIS. If "
            "there is no environment, this algorithm says what to do."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_report(tr("Environment report"), tr("The findings as an HTML page."), job="")
        self.addOutput(QgsProcessingOutputBoolean(self.READY, tr("Whether the environment can be used")))
        self.add_text_result("PYTHON", tr("Version of Python"), result="python")
        self.add_text_result("TORCH", tr("Version of torch"), result="")
        self.add_text_result("INTERPRETER", tr("Path of the interpreter"), result="executable")
        self.add_number_result("NUM_CUDA_DEVICES", tr("Graphics cards that torch can use"), result="")

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Check the environment. A missing environment is reported as a result, not as an error."""
        is_ready, problem = environment_status()
        found: dict[str, Any] = {}
        rows: list[tuple[str, str]] = []
        if is_ready:
            try:
                found = self.run_worker(self.TASK, {}, feedback=feedback)
            except QgsProcessingException as error:
                if feedback.isCanceled():
                    raise
                problem = str(error)
        interpreter = find_interpreter()
        if found and interpreter is not None:
            rows = describe_environment(found, origin=interpreter.origin)
            if found["missing"]:
                problem = tr(
                    "The environment lacks {packages}: run “Set up the processing environment”."
                ).format(packages=", ".join(found["missing"]))
        if problem:
            feedback.pushWarning(problem)
        for name, value in rows:
            feedback.pushInfo(f"{name}: {value}")
        results = {
            self.READY: bool(found) and not problem,
            "PYTHON": found.get("python", ""),
            "TORCH": found.get("packages", {}).get("torch") or "",
            "INTERPRETER": found.get("executable", ""),
            "NUM_CUDA_DEVICES": len(found.get("cuda_devices", [])),
        }
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if report:
            write_environment_html(Path(report), rows, problem)
            results[self.REPORT] = report
        return results
