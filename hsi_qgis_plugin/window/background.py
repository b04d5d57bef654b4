"""Runs an algorithm as a task of QGIS without its dialog, for docks that show its progress."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal


class _Feedback(QgsProcessingFeedback):
    """Passes texts on to the thread of the windows, and keeps the last error."""

    said = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)
        self.error = ""

    def setProgressText(self, text: str) -> None:
        self.said.emit(text)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.error = error


class BackgroundRun(QObject):
    """An algorithm that runs in the background.

    Args:
        algorithm: its id without the provider.
        parameters: values of its parameters.
        parent: object that owns the run.

    Attributes:
        progressed: percent, sent from the start on.
        said: the present step.
        ended: whether the run was successful, its results, and the error if there is one.
    """

    progressed = pyqtSignal(float)
    said = pyqtSignal(str)
    ended = pyqtSignal(bool, dict, str)

    def __init__(self, algorithm: str, parameters: dict[str, Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._feedback = _Feedback()
        self._feedback.progressChanged.connect(self.progressed.emit)
        self._feedback.said.connect(self.said.emit)
        self._parameters = parameters
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"hsi:{algorithm}")
        self._task: QgsProcessingAlgRunnerTask | None = None

    def find_fault(self) -> str:
        """What is wrong with the parameters, as the dialog of the algorithm says it; empty if nothing is."""
        is_fine, message = self._algorithm.checkParameterValues(self._parameters, self._context)
        return "" if is_fine else str(message)

    def start(self) -> None:
        """Hand the run to QGIS."""
        self._task = QgsProcessingAlgRunnerTask(
            self._algorithm, self._parameters, self._context, self._feedback
        )
        self._task.executed.connect(self._end)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask the run to end; `ended` follows."""
        self._feedback.cancel()

    @property
    def is_cancelled(self) -> bool:
        """Whether the run was asked to end."""
        return bool(self._feedback.isCanceled())

    def load(self) -> list[QgsMapLayer]:
        """Load the layers of a run that has ended into the project; returns them."""
        from processing.gui.Postprocessing import handleAlgorithmResults

        project = QgsProject.instance()
        before = set(project.mapLayers())
        handleAlgorithmResults(self._algorithm, self._context, self._feedback)
        return [layer for name, layer in project.mapLayers().items() if name not in before]

    def _end(self, is_successful: bool, results: dict[str, Any]) -> None:
        self.ended.emit(is_successful, results, self._feedback.error)
