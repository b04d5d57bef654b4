"""A map in a report: the picture with its legend, a scale bar, and an arrow to the north."""

import base64
import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from hsi_core.language import Text, tr, translate
from hsi_core.reports.charts import num_letters, svg_text

SIDE = 640
"""Longest side of a map, in units of the drawing."""
_BAR = 0.3
"""The scale bar is at most this share of the width of the map."""
_WIDTH_OF_LETTER = 6.6


@dataclass(frozen=True)
class MapFrame:
    """Where a picture lies on the ground; unknown without a georeference.

    Args:
        width_m: width of the picture in metres, measured along its middle row; None if it is unknown.
        height_m: height of the picture in metres; None if it is unknown.
        north_deg: direction of the north in the picture, clockwise from up; None if it is unknown.
    """

    width_m: float | None = None
    height_m: float | None = None
    north_deg: float | None = None


def scale_length(width_m: float) -> float:
    """Length of the scale bar in metres: 1, 2 or 5 times a power of ten."""
    most = _BAR * width_m
    power = 10.0 ** math.floor(math.log10(most))
    return float(next(f * power for f in (5, 2, 1) if f * power <= most * (1 + 1e-9)))


def say_length(metres: float) -> str:
    """A length in the unit that fits it."""
    if metres >= 1000.0:
        return tr("{kilometres:g} km", kilometres=metres / 1000.0)
    if metres >= 1.0:
        return tr("{metres:g} m", metres=metres)
    return tr("{centimetres:g} cm", centimetres=100.0 * metres)


def map_svg(
    png: bytes,
    *,
    width: int,
    height: int,
    legend: Sequence[tuple[str, str]],
    title: str,
    frame: MapFrame | None = None,
    side: int = SIDE,
) -> str:
    """A map as one SVG element.

    Args:
        png: the picture.
        width: columns of the scene that the picture shows.
        height: its rows.
        legend: name and colour of each class, in the order of the legend; a name is drawn as it is, and a
            text in the language of the user.
        title: text for readers who cannot see the map.
        frame: where the picture lies; None if it has no georeference.
        side: longest side of the map.
    """
    legend = [(translate(name) if isinstance(name, Text) else name, color) for name, color in legend]
    frame = frame or MapFrame()
    ratio = height / width
    if frame.width_m and frame.height_m:
        ratio = frame.height_m / frame.width_m
    wide, tall = (side, max(side * ratio, 1.0)) if ratio <= 1 else (max(side / ratio, 1.0), side)
    top = 34.0 if frame.north_deg is not None or frame.width_m is None else 4.0
    total = max(wide, 320.0, *(_width_of_key(name) for name, _ in legend))
    below, keys = _legend(legend, total, top + tall + 26.0)
    encoded = base64.b64encode(png).decode("ascii")
    parts = [
        f'<svg viewBox="0 0 {total:.0f} {below + 6:.0f}" role="img" aria-label="{svg_text(title)}" '
        f'style="max-width: {total:.0f}px">',
        f'<rect class="outline" x=".5" y="{top + 0.5:.1f}" width="{wide - 1:.1f}" height="{tall - 1:.1f}"/>',
        f'<image x="0" y="{top:.1f}" width="{wide:.1f}" height="{tall:.1f}" preserveAspectRatio="none" '
        f'style="image-rendering: pixelated" href="data:image/png;base64,{encoded}"/>',
    ]
    if frame.north_deg is not None:
        parts += _north(frame.north_deg, y=17)
    if frame.width_m:
        parts += _scale_bar(frame.width_m, wide, top + tall + 8.0)
    else:
        size = tr("The scene has no georeference: {width} x {height} pixels", width=width, height=height)
        parts.append(
            f'<text x="40" y="{top - 14:.1f}">{svg_text(size)}</text>' if frame.north_deg is None else ""
        )
    return "".join([*parts, *keys, "</svg>"])


def scale_svg(frame: MapFrame, *, wide: float) -> str:
    """Scale bar and arrow to the north for a picture that is drawn beside it; empty without a georeference.

    Args:
        frame: where the picture lies.
        wide: width of the picture in units of the drawing.
    """
    if frame.width_m is None:
        return ""
    parts = [
        f'<svg viewBox="0 0 {wide:.0f} 46" role="img" aria-label="{svg_text("scale and north")}" '
        'style="width: 100%">',
        *_scale_bar(frame.width_m, wide, 4.0),
    ]
    if frame.north_deg is not None:
        parts += _north(frame.north_deg, y=29)
    return "".join([*parts, "</svg>"])


def _north(angle: float, *, y: float) -> list[str]:
    return [
        f'<g transform="translate(16 {y:g}) rotate({angle:.1f})">'
        '<path class="ink" d="M0 -15L6 12L0 7L-6 12z"/></g>',
        f'<text class="ink" x="32" y="{y + 5:g}">N{_say_angle(angle)}</text>',
    ]


def _say_angle(angle: float) -> str:
    turned = (angle + 180.0) % 360.0 - 180.0
    if abs(turned) < 0.05:
        return ""
    words = tr(", {angle:.1f}° to the right") if turned > 0 else tr(", {angle:.1f}° to the left")
    return translate(tr(words, angle=abs(turned)))


def _scale_bar(width_m: float, wide: float, y: float) -> list[str]:
    length = scale_length(width_m)
    end = length / width_m * wide
    return [
        f'<rect class="ink" x="1" y="{y:.1f}" width="{end / 2:.2f}" height="5"/>',
        f'<rect class="other" x="{1 + end / 2:.2f}" y="{y:.1f}" width="{end / 2:.2f}" height="5" '
        'style="stroke-width: 1"/>',
        f'<rect x="1" y="{y:.1f}" width="{end:.2f}" height="5" class="whisker" style="stroke-width: 1"/>',
        f'<text class="ink" x="{end + 10:.1f}" y="{y + 8:.1f}">{svg_text(say_length(length))}</text>',
    ]


def _width_of_key(name: str) -> float:
    return 18.0 + _WIDTH_OF_LETTER * num_letters(name)


def _legend(legend: Sequence[tuple[str, str]], wide: float, top: float) -> tuple[float, list[str]]:
    """The lower end of the legend, and its marks."""
    x, y, parts = 0.0, top + 14.0, []
    for name, color in legend:
        length = _width_of_key(name) + 16.0
        if x > 0.0 and x + length > wide:
            x, y = 0.0, y + 18.0
        parts.append(
            f'<rect class="outline" style="fill: {escape(color)}" x="{x + 0.5:.1f}" y="{y - 10:.1f}" '
            'width="12" height="12"/>'
            f'<text class="ink" x="{x + 18:.1f}" y="{y:.1f}">{escape(name)}</text>'
        )
        x += length
    return (y if legend else top), parts
