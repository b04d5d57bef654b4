"""A dock with the first steps: set-up of the environment with its progress, from labels to a map, guide."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDockWidget,
    QFileDialog,
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hsi_qgis_plugin.environment import environment_status
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.window.background import BackgroundRun


class WelcomeDock(QDockWidget):
    """The dock.

    Args:
        run: opens the dialog of an algorithm, given its id without the provider.
        open_guide: opens the user guide.
        parent: the main window.
    """

    def __init__(
        self, run: Callable[[str], None], open_guide: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Hyperspectral classification"), parent)
        self.setObjectName("HsiWelcomeDock")
        self.state = QLabel()
        self.step = QLabel()
        self.step.setWordWrap(True)
        self.progress = QProgressBar()
        self.set_up = QPushButton(tr("Set up"))
        self.cancel = QPushButton(tr("Cancel"))
        self.from_folder = QPushButton(tr("Set up from a folder …"))
        self.from_folder.setToolTip(tr("Install from a folder with wheel files, without a network."))
        self.options = QPushButton(tr("Set up with options …"))
        self.import_cube = QPushButton(tr("Import a cube …"))
        self.sample = QPushButton(tr("Load the sample scene …"))
        self.to_map = QPushButton(tr("From labels to a map …"))
        self.compare = QPushButton(tr("Compare by swipe"))
        self.compare.setToolTip(
            tr("Show the selected layer only left of a line, which you drag over the map; again to end.")
        )
        self.guide = QPushButton(tr("Open the guide"))
        self.setup_parameters: dict[str, Any] = {}
        self._setup: BackgroundRun | None = None
        self._problem = ""
        self.set_up.clicked.connect(lambda *_: self._start_setup(self.setup_parameters))
        self.from_folder.clicked.connect(lambda *_: self._choose_folder())
        self.cancel.clicked.connect(lambda *_: self.cancel_setup())
        self.options.clicked.connect(lambda *_: run("setupenvironment"))
        self.import_cube.clicked.connect(lambda *_: run("importcube"))
        self.sample.clicked.connect(lambda *_: run("samplescene"))
        self.to_map.clicked.connect(lambda *_: run("labelstomap"))
        self.guide.clicked.connect(lambda *_: open_guide())

        body = QWidget()
        layout = QVBoxLayout(body)
        for heading, text, buttons in (
            (
                tr("1 Processing environment"),
                self.state,
                [self.progress, self.step, self.cancel, self.set_up, self.from_folder, self.options],
            ),
            (
                tr("2 Scene"),
                QLabel(
                    tr(
                        "Add a raster that QGIS reads to the project. Import other files. Or try the plugin "
                        "with a sample scene, whose wavelengths are approximate."
                    )
                ),
                [self.import_cube, self.sample],
            ),
            (
                tr("3 Map"),
                QLabel(
                    tr(
                        "Label some fields of each class: polygons with a field for the class. One run makes "
                        "a map from them, and says how far to trust it."
                    )
                ),
                [self.to_map, self.compare],
            ),
            (
                tr("Guide"),
                QLabel(tr("Each step and each setting is explained. “Help” in a dialog opens its page.")),
                [self.guide],
            ),
        ):
            title = QLabel(f"<b>{heading}</b>")
            text.setWordWrap(True)
            layout.addWidget(title)
            layout.addWidget(text)
            for button in buttons:
                if isinstance(button, QPushButton):
                    layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
                else:
                    layout.addWidget(button)
            line = QFrame()
            line.setFrameShape(QFrame.Shape.HLine)
            line.setFrameShadow(QFrame.Shadow.Sunken)
            layout.addWidget(line)
        layout.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        self.setWidget(scroll)
        self.visibilityChanged.connect(lambda is_visible: self.refresh() if is_visible else None)
        self.refresh()

    def refresh(self) -> None:
        """Show the state of the environment; without one, the steps that need it are switched off."""
        is_ready, sentence = environment_status()
        is_running = self._setup is not None
        if is_running:
            self.state.setText(tr("It is being set up. You can go on working in QGIS."))
        elif is_ready:
            self.state.setText(tr("Ready."))
        elif self._problem:
            self.state.setText(self._problem)
        else:
            self.state.setText(tr("Not ready. It is set up once: about 1 GB is downloaded, 4 GB for CUDA."))
        self.state.setToolTip(sentence)
        for widget in (self.progress, self.step, self.cancel):
            widget.setVisible(is_running)
        for button in (self.set_up, self.from_folder):
            button.setVisible(not is_running and not is_ready)
        self.options.setVisible(not is_running)
        for button in (self.import_cube, self.sample, self.to_map):
            button.setEnabled(is_ready)

    def _choose_folder(self) -> None:
        """Set the environment up from a folder that the user chooses."""
        folder = QFileDialog.getExistingDirectory(self, tr("Folder with wheel files"))
        if folder:
            self._start_setup({"WHEELS": folder})

    def _start_setup(self, parameters: dict[str, Any]) -> None:
        """Set the environment up in the background, if the user confirms where packages come from."""
        run = BackgroundRun("setupenvironment", parameters, self)
        self._problem = run.find_fault()
        if self._problem:
            self.refresh()
            return
        self._setup = run
        self._setup.progressed.connect(lambda percent: self.progress.setValue(round(percent)))
        self._setup.said.connect(self.step.setText)
        self._setup.ended.connect(self._end_setup)
        self.progress.setValue(0)
        self.step.setText("")
        self.cancel.setEnabled(True)
        self._setup.start()
        self.refresh()

    def cancel_setup(self) -> None:
        """Ask a set-up that is running to end."""
        if self._setup is not None:
            self.cancel.setEnabled(False)
            self.step.setText(tr("Cancelling …"))
            self._setup.cancel()

    def _end_setup(self, is_successful: bool, results: dict[str, Any], error: str) -> None:
        if not is_successful:
            is_cancelled = self._setup is not None and self._setup.is_cancelled
            self._problem = tr("The set-up was cancelled.") if is_cancelled else error
        self._setup = None
        self.refresh()
