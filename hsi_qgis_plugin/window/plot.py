"""Draws spectra against wavelength. QGIS 3.22 ships no library of charts that Python can use."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPen,
    QPolygonF,
    QTextOption,
)
from qgis.PyQt.QtWidgets import QWidget

from hsi_qgis_plugin.i18n import Number, tr
from hsi_qgis_plugin.spectra import Spectrum, positions_of
from hsi_qgis_plugin.wavelengths import Band

PICTURE = (1200, 700)
"""Width and height of an exported picture in logical pixels."""
SHARPNESS = 2
"""Pixels of an exported picture for each logical pixel."""
CENTER = Qt.AlignmentFlag.AlignCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
GAP, MANY_BANDS = 6.0, 30
"""A line is interrupted where bands are further apart than this many usual steps, if there are many bands."""
LEGEND_ROWS = 20
"""Names in the legend at most."""


def ticks(low: float, high: float, count: int) -> list[float]:
    """Round numbers between two values: 1, 2 or 5 times a power of ten apart, about `count` of them."""
    rough = (high - low) / max(count, 1)
    if not rough > 0 or not math.isfinite(rough):
        return []
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    first = math.ceil(low / step - 1e-9)
    return [n * step for n in range(first, math.floor(high / step + 1e-9) + 1)]


def runs(positions: Sequence[float | None], values: Sequence[float | None]) -> list[list[int]]:
    """Indices that a line joins.

    A line ends at a missing value, where the wavelengths of a second detector begin, and where bands are
    missing in the file.
    """
    known = [place for place in positions if place is not None]
    steps = sorted(after - before for before, after in zip(known, known[1:]) if after > before)
    is_dense = len(known) >= MANY_BANDS
    widest = GAP * steps[len(steps) // 2] if steps and is_dense else math.inf
    found: list[list[int]] = []
    last: float | None = None
    for index, (position, value) in enumerate(zip(positions, values)):
        if position is None or value is None:
            last = None
            continue
        if last is None or not 0 <= position - last <= widest:
            found.append([])
        found[-1].append(index)
        last = position
    return found


def bad_spans(positions: Sequence[float | None], bands: Sequence[Band]) -> list[tuple[float, float]]:
    """Parts of the axis that bad bands take, each up to the middle between it and its neighbours."""
    spans: list[tuple[float, float]] = []
    known = [(place, band.is_bad) for place, band in zip(positions, bands) if place is not None]
    known.sort()
    for index, (place, is_bad) in enumerate(known):
        if not is_bad:
            continue
        left = (known[index - 1][0] + place) / 2 if index else place
        right = (known[index + 1][0] + place) / 2 if index + 1 < len(known) else place
        if spans and spans[-1][1] >= left:
            spans[-1] = (spans[-1][0], right)
        else:
            spans.append((left, right))
    return spans


class SpectrumPlot(QWidget):
    """A chart of spectra. It shows wavelength and value below the mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bands: list[Band] = []
        self.spectra: list[Spectrum] = []
        self.hint = ""
        self._mouse: QPointF | None = None
        self.setMouseTracking(True)
        self.setMinimumSize(260, 180)

    def sizeHint(self) -> QSize:
        """Size that the chart likes to have."""
        return QSize(420, 300)

    def show_spectra(self, bands: list[Band], spectra: list[Spectrum]) -> None:
        """Draw other spectra."""
        self.bands, self.spectra = bands, [spectrum for spectrum in spectra if spectrum.is_shown]
        self.update()

    def mouseMoveEvent(self, event: Any) -> None:
        """Show the value below the mouse."""
        self._mouse = QPointF(event.pos())
        self.update()

    def leaveEvent(self, event: Any) -> None:
        """Hide the value."""
        self._mouse = None
        self.update()

    def paintEvent(self, event: Any) -> None:
        """Draw the chart in the colours of the window."""
        painter = QPainter(self)
        text, base = self.palette().text().color(), self.palette().base().color()
        _Chart(self, painter, QRectF(self.rect()), text, base).draw(self._mouse)
        painter.end()

    def picture(self) -> QImage:
        """The chart as a picture with a white background."""
        width, height = PICTURE
        image = QImage(width * SHARPNESS, height * SHARPNESS, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SHARPNESS)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setFont(self.font())
        area = QRectF(0, 0, width, height)
        _Chart(self, painter, area, QColor("black"), QColor("white")).draw(None)
        painter.end()
        return image


class _Chart:
    """One drawing of a plot."""

    def __init__(
        self, plot: SpectrumPlot, painter: QPainter, area: QRectF, text: QColor, base: QColor
    ) -> None:
        self.plot, self.painter, self.area = plot, painter, area
        self.text, self.base = text, base
        self.faint = QColor(self.text)
        self.faint.setAlpha(60)
        self.metrics = painter.fontMetrics()
        self.positions, self.is_wavelength = positions_of(plot.bands)
        self.is_bad = [band.is_bad for band in plot.bands]

    def draw(self, mouse: QPointF | None) -> None:
        self.painter.fillRect(self.area, self.base)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._set_limits():
            self._write(self.area.adjusted(12, 12, -12, -12), self.plot.hint, CENTER)
            return
        self._place_frame()
        self._draw_axes()
        self.painter.setClipRect(self.frame)
        for spectrum in self.plot.spectra:
            self._draw_spread(spectrum)
        for spectrum in self.plot.spectra:
            self._draw_line(spectrum)
        self.painter.setClipping(False)
        self._draw_legend()
        if mouse is not None and self.frame.contains(mouse):
            self._draw_value(mouse)

    def _good(self, spectrum: Spectrum) -> list[float | None]:
        return [None if bad else value for value, bad in zip(spectrum.values, self.is_bad)]

    def _set_limits(self) -> bool:
        places = [place for place in self.positions if place is not None]
        values: list[float] = []
        for spectrum in self.plot.spectra:
            spread = spectrum.spread or [0.0] * len(spectrum.values)
            for value, width in zip(self._good(spectrum), spread):
                if value is not None:
                    values += [value - (width or 0.0), value + (width or 0.0)]
        if not values or not places:
            return False
        self.x_low, self.x_high = min(places), max(places)
        if self.x_low == self.x_high:
            self.x_low, self.x_high = self.x_low - 1, self.x_high + 1
        low, high = min(values), max(values)
        margin = (high - low) * 0.05 or abs(high) * 0.05 or 1.0
        self.y_low = 0.0 if 0 <= low < margin else low - margin
        self.y_high = high + margin
        return True

    def _place_frame(self) -> None:
        line = self.metrics.height()
        self.y_ticks = ticks(self.y_low, self.y_high, max(2, int(self.area.height() / (3 * line))))
        widest = max((self.metrics.horizontalAdvance(f"{Number(y):.6g}") for y in self.y_ticks), default=0)
        self.frame = self.area.adjusted(widest + 12, line / 2 + 4, -12, -2 * line - 10)
        wide = self.metrics.horizontalAdvance("00000")
        self.x_ticks = ticks(self.x_low, self.x_high, max(2, int(self.frame.width() / (2 * wide))))
        if not self.is_wavelength:
            self.x_ticks = [x for x in self.x_ticks if x == int(x)]

    def _x(self, value: float) -> float:
        return self.frame.left() + (value - self.x_low) / (self.x_high - self.x_low) * self.frame.width()

    def _y(self, value: float) -> float:
        return self.frame.bottom() - (value - self.y_low) / (self.y_high - self.y_low) * self.frame.height()

    def _draw_axes(self) -> None:
        painter, frame, line = self.painter, self.frame, self.metrics.height()
        grey = QColor(128, 128, 128, 70)
        for left, right in bad_spans(self.positions, self.plot.bands):
            width = max(self._x(right) - self._x(left), 1.0)
            painter.fillRect(QRectF(self._x(left), frame.top(), width, frame.height()), grey)
        for x in self.x_ticks:
            painter.setPen(self.faint)
            painter.drawLine(QPointF(self._x(x), frame.top()), QPointF(self._x(x), frame.bottom()))
            self._write(QRectF(self._x(x) - 40, frame.bottom() + 3, 80, line), f"{Number(x):.6g}", CENTER)
        for y in self.y_ticks:
            painter.setPen(self.faint)
            painter.drawLine(QPointF(frame.left(), self._y(y)), QPointF(frame.right(), self._y(y)))
            place = QRectF(self.area.left(), self._y(y) - line / 2, frame.left() - self.area.left() - 5, line)
            self._write(place, f"{Number(y):.6g}", RIGHT)
        painter.setPen(self.text)
        painter.drawRect(frame)
        title = tr("Wavelength (nm)") if self.is_wavelength else tr("Band")
        self._write(QRectF(frame.left(), frame.bottom() + line + 5, frame.width(), line), title, CENTER)

    def _write(self, place: QRectF, text: str, alignment: Qt.AlignmentFlag) -> None:
        self.painter.setPen(self.text)
        self.painter.drawText(place, text, QTextOption(alignment))

    def _points(self, places: list[int], values: Sequence[float | None]) -> list[QPointF]:
        return [
            QPointF(self._x(self.positions[index] or 0.0), self._y(values[index] or 0.0)) for index in places
        ]

    def _draw_spread(self, spectrum: Spectrum) -> None:
        if not spectrum.spread:
            return
        good = self._good(spectrum)
        low, high = (
            [
                None if value is None else value + sign * (width or 0.0)
                for value, width in zip(good, spectrum.spread)
            ]
            for sign in (-1, 1)
        )
        color = QColor(spectrum.color)
        color.setAlpha(45)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(color)
        for run in runs(self.positions, good):
            outline = self._points(run, high) + self._points(run, low)[::-1]
            self.painter.drawPolygon(QPolygonF(outline))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_line(self, spectrum: Spectrum) -> None:
        good = self._good(spectrum)
        self.painter.setPen(QPen(QColor(spectrum.color), 1.6))
        for run in runs(self.positions, good):
            points = self._points(run, good)
            if len(points) == 1:
                self.painter.drawEllipse(points[0], 1.5, 1.5)
            else:
                self.painter.drawPolyline(QPolygonF(points))

    def _draw_legend(self) -> None:
        if len(self.plot.spectra) < 2:
            return
        line = self.metrics.height()
        rows = min(len(self.plot.spectra), LEGEND_ROWS, int((self.frame.height() - 8) / line))
        names = [spectrum.name for spectrum in self.plot.spectra[:rows]]
        if rows < len(self.plot.spectra) and rows > 0:
            names[-1] = tr("{count} more").format(count=len(self.plot.spectra) - rows + 1)
        most = int(self.frame.width() * 0.45)
        names = [self.metrics.elidedText(name, Qt.TextElideMode.ElideRight, most) for name in names]
        width = max((self.metrics.horizontalAdvance(name) for name in names), default=0) + 30
        box = QRectF(self.frame.right() - width - 4, self.frame.top() + 4, width, rows * line + 4)
        ground = QColor(self.base)
        ground.setAlpha(215)
        self.painter.fillRect(box, ground)
        for row, name in enumerate(names):
            y = box.top() + 2 + row * line
            if row < rows - 1 or rows == len(self.plot.spectra):
                self.painter.setPen(QPen(QColor(self.plot.spectra[row].color), 2.5))
                self.painter.drawLine(
                    QPointF(box.left() + 4, y + line / 2), QPointF(box.left() + 20, y + line / 2)
                )
            self.painter.setPen(self.text)
            self.painter.drawText(QPointF(box.left() + 25, y + self.metrics.ascent()), name)

    def _draw_value(self, mouse: QPointF) -> None:
        """Wavelength and value of the drawn point that is nearest to the mouse."""
        best: tuple[float, int, float, Spectrum] | None = None
        for spectrum in self.plot.spectra:
            for index, value in enumerate(self._good(spectrum)):
                place = self.positions[index]
                if value is None or place is None:
                    continue
                distance = math.hypot(self._x(place) - mouse.x(), self._y(value) - mouse.y())
                if best is None or distance < best[0]:
                    best = (distance, index, value, spectrum)
        if best is None:
            return
        _, index, value, spectrum = best
        place = self.positions[index] or 0.0
        where = f"{Number(place):.1f} nm, " if self.is_wavelength else ""
        text = where + tr("band {number}: {value}").format(number=index + 1, value=f"{Number(value):.6g}")
        if len(self.plot.spectra) > 1:
            text = f"{spectrum.name}, {text}"
        self.painter.setPen(QPen(QColor(spectrum.color), 2))
        self.painter.drawEllipse(QPointF(self._x(place), self._y(value)), 4, 4)
        box = QRectF(0, 0, self.metrics.horizontalAdvance(text) + 10, self.metrics.height() + 4)
        left = min(max(mouse.x() - box.width() / 2, self.frame.left()), self.frame.right() - box.width())
        box.moveTo(max(left, self.area.left()), self.frame.bottom() - box.height() - 3)
        ground = QColor(self.base)
        ground.setAlpha(235)
        self.painter.fillRect(box, ground)
        self._write(box, text, CENTER)
