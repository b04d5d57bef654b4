"""A window with the bands of a scene, their wavelengths and the bad ones, to choose the bands to use."""

from __future__ import annotations

import re
from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hsi_qgis_plugin.i18n import Number, tr
from hsi_qgis_plugin.wavelengths import Band, read_bands

_NUMBER, _WAVELENGTH = range(2)
"""The first columns of the list."""


def choose_bands(layer: QgsMapLayer | None, text: str, parent: QWidget | None) -> str | None:
    """Let the user choose bands of a scene; None if nothing was chosen.

    Args:
        layer: the scene.
        text: the present choice; empty for all bands that are not marked as bad.
        parent: widget that owns the window.
    """
    bands = read_bands(layer.source().partition("|")[0]) if isinstance(layer, QgsRasterLayer) else []
    if not bands:
        QMessageBox.information(
            parent, tr("Bands"), tr("Choose the scene first: a raster file, whose bands are listed here.")
        )
        return None
    window = BandChooser(bands, text, parent)
    is_accepted = window.exec() == QDialog.DialogCode.Accepted
    return window.text() if is_accepted else None


class BandChooser(QDialog):
    """The window.

    Args:
        bands: bands of the scene.
        text: numbers of the ticked bands; empty for all bands that are not marked as bad.
        parent: widget that owns the window.
    """

    def __init__(self, bands: list[Band], text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bands = bands
        self.setWindowTitle(tr("Bands"))
        self.list = QTreeWidget()
        self.list.setHeaderLabels([tr("Band"), tr("Wavelength (nm)"), ""])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.count = QLabel()
        self.take = QPushButton(tr("Use the selected"))
        self.leave = QPushButton(tr("Leave the selected out"))
        self.good = QPushButton(tr("All but bad bands"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        ticked = parse_bands(text)
        for number, band in enumerate(bands, 1):
            wavelength = "" if band.wavelength is None else f"{Number(band.wavelength):.1f}"
            item = QTreeWidgetItem([str(number), wavelength, tr("bad") if band.is_bad else ""])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_used = number in ticked if ticked else not band.is_bad
            item.setCheckState(_NUMBER, Qt.CheckState.Checked if is_used else Qt.CheckState.Unchecked)
            self.list.addTopLevelItem(item)
        for column in (_NUMBER, _WAVELENGTH):
            self.list.resizeColumnToContents(column)
        actions = QHBoxLayout()
        for button in (self.take, self.leave, self.good):
            actions.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(tr("Select rows with the mouse and the Shift key, or tick single bands.")))
        layout.addWidget(self.list)
        layout.addLayout(actions)
        layout.addWidget(self.count)
        layout.addWidget(self.buttons)
        self.take.clicked.connect(lambda *_: self._tick(self.list.selectedItems(), is_used=True))
        self.leave.clicked.connect(lambda *_: self._tick(self.list.selectedItems(), is_used=False))
        self.good.clicked.connect(lambda *_: self._tick_good())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.list.itemChanged.connect(lambda *_: self._refresh())
        self.resize(420, 560)
        self._refresh()

    def numbers(self) -> list[int]:
        """Numbers of the ticked bands."""
        items = [self.list.topLevelItem(index) for index in range(self.list.topLevelItemCount())]
        return [
            number
            for number, item in enumerate(items, 1)
            if item.checkState(_NUMBER) == Qt.CheckState.Checked
        ]

    def text(self) -> str:
        """The ticked bands as the parameter wants them; empty if they are all that are not bad."""
        numbers = self.numbers()
        good = [number for number, band in enumerate(self._bands, 1) if not band.is_bad]
        return "" if numbers == good else format_bands(numbers)

    def _tick(self, items: Iterable[QTreeWidgetItem], *, is_used: bool) -> None:
        self.list.blockSignals(True)
        for item in items:
            item.setCheckState(_NUMBER, Qt.CheckState.Checked if is_used else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self.list.viewport().update()
        self._refresh()

    def _tick_good(self) -> None:
        for number, band in enumerate(self._bands):
            self._tick([self.list.topLevelItem(number)], is_used=not band.is_bad)

    def _refresh(self) -> None:
        number = len(self.numbers())
        self.count.setText(tr("{number} of {all} bands").format(number=number, all=len(self._bands)))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(number > 0)


def parse_bands(text: str) -> set[int]:
    """Numbers in a text such as "1-103, 110"; empty if it cannot be read."""
    numbers: set[int] = set()
    for part in text.split(","):
        match = re.fullmatch(r"\s*(\d{1,6})\s*(?:-\s*(\d{1,6})\s*)?", part)
        if match is None:
            return set()
        numbers.update(range(int(match[1]), int(match[2] or match[1]) + 1))
    return numbers


def format_bands(numbers: list[int]) -> str:
    """Numbers in rising order as a text such as "1-103,110"."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in ranges)
