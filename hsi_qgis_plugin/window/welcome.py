"""A dock with the first steps: state of the environment, from labels to a map, guide."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hsi_qgis_plugin.environment import environment_status
from hsi_qgis_plugin.i18n import tr


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
        self.set_up = QPushButton(tr("Set up …"))
        self.import_cube = QPushButton(tr("Import a cube …"))
        self.sample = QPushButton(tr("Load the sample scene …"))
        self.to_map = QPushButton(tr("From labels to a map …"))
        self.guide = QPushButton(tr("Open the guide"))
        self.set_up.clicked.connect(lambda *_: run("setupenvironment"))
        self.import_cube.clicked.connect(lambda *_: run("importcube"))
        self.sample.clicked.connect(lambda *_: run("samplescene"))
        self.to_map.clicked.connect(lambda *_: run("labelstomap"))
        self.guide.clicked.connect(lambda *_: open_guide())

        body = QWidget()
        layout = QVBoxLayout(body)
        for heading, text, buttons in (
            (tr("1 Processing environment"), self.state, [self.set_up]),
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
                [self.to_map],
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
                layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
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
        self.state.setText(
            tr("Ready.") if is_ready else tr("Not ready. It is set up once, and takes some minutes.")
        )
        self.state.setToolTip(sentence)
        for button in (self.import_cube, self.sample, self.to_map):
            button.setEnabled(is_ready)
