"""Curves against wavelength or channel as SVG for reports, written without a plotting library."""

from collections.abc import Sequence
from html import escape

import numpy as np
from numpy.typing import NDArray

from hsi_core.language import Text
from hsi_core.reports.charts import round_ticks, svg_text

Values = NDArray[np.float64]

_WIDTH, _HEIGHT = 360, 190
_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 350, 18, 152
GAP = 3.0
"""Number of median steps above which a step is a gap in the spectrum. No line crosses a gap."""


def split_at_gaps(x: Values) -> list[NDArray[np.int64]]:
    """Positions on an ascending axis, divided at its gaps."""
    if len(x) < 3:
        return [np.arange(len(x))]
    steps = np.diff(x)
    wide = np.flatnonzero(steps > GAP * np.median(steps)) + 1
    return np.split(np.arange(len(x)), wide)


def curve_svg(
    title: str,
    x: Values,
    y: Values,
    *,
    x_title: str,
    span: tuple[float, float],
    spread: Values | None = None,
) -> str:
    """One curve as an SVG element.

    Args:
        title: text above the curve.
        x: positions, shape (n,), in any order.
        y: values, shape (n,); NaN is not drawn.
        x_title: text below the axis.
        span: lower and upper end of the vertical axis.
        spread: spread of the values, drawn as a band around the curve, shape (n,).
    """
    order = np.argsort(x, kind="stable")
    x, y = x[order], y[order]
    low, high = span
    first, last = float(x[0]), float(x[-1])
    width = max(last - first, 1e-9)

    def to_x(values: Values) -> Values:
        return _LEFT + (values - first) / width * (_RIGHT - _LEFT)

    def to_y(values: Values) -> Values:
        return _BOTTOM - (np.clip(values, low, high) - low) / (high - low) * (_BOTTOM - _TOP)

    above = svg_text(title) if isinstance(title, Text) else escape(title)  # a name of a class stays
    parts = [
        f'<svg class="curve" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{above}">',
        f'<text class="title" x="{_LEFT}" y="11">{above}</text>',
    ]
    for tick in round_ticks(low, high, count=4):
        at = float(to_y(np.array(tick)))
        kind = "zero" if tick == 0.0 and low < 0.0 else "grid"
        parts.append(f'<line class="{kind}" x1="{_LEFT}" x2="{_RIGHT}" y1="{at:.1f}" y2="{at:.1f}"/>')
        parts.append(f'<text x="{_LEFT - 5}" y="{at + 4:.1f}" text-anchor="end">{tick:g}</text>')
    for tick in round_ticks(first, last, count=5):
        at = float(to_x(np.array(tick)))
        parts.append(f'<text x="{at:.1f}" y="{_BOTTOM + 15}" text-anchor="middle">{tick:g}</text>')
    middle = (_LEFT + _RIGHT) / 2
    parts.append(f'<text x="{middle:g}" y="{_HEIGHT - 5}" text-anchor="middle">{svg_text(x_title)}</text>')
    for part in split_at_gaps(x):
        known = part[np.isfinite(y[part])]
        if spread is not None and len(known) > 1:
            wide = spread[order][known]
            edge = np.concatenate([to_y(y[known] + wide), to_y(y[known] - wide)[::-1]])
            around = np.concatenate([to_x(x[known]), to_x(x[known])[::-1]])
            parts.append(f'<polygon class="spread" points="{_points(around, edge)}"/>')
        if len(known) == 1:
            parts.append(f'<circle cx="{to_x(x[known])[0]:.1f}" cy="{to_y(y[known])[0]:.1f}" r="1.5"/>')
        elif len(known):
            parts.append(f'<polyline points="{_points(to_x(x[known]), to_y(y[known]))}"/>')
    parts.append("</svg>")
    return "".join(parts)


def _points(x: Values, y: Values) -> str:
    return " ".join(f"{px:.1f},{py:.1f}" for px, py in zip(x, y, strict=True))


def common_span(values: Values, *, has_zero: bool) -> tuple[float, float]:
    """Ends of an axis for all values; with `has_zero`, the axis includes zero."""
    known = values[np.isfinite(values)]
    low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 1.0)
    if has_zero:
        low, high = min(low, 0.0), max(high, 0.0)
    if high <= low:
        return low - 0.5, high + 0.5
    margin = 0.05 * (high - low)
    return low - (margin if low != 0.0 else 0.0), high + margin


def class_curves(
    names: Sequence[str],
    x: Values,
    curves: Values,
    *,
    x_title: str,
    has_zero: bool = True,
) -> list[str]:
    """A curve for each class on one vertical scale; a class without values has no curve.

    Args:
        names: names of the K classes.
        x: shape (n,).
        curves: shape (K, n).
        x_title: text below the axes.
        has_zero: whether the scale includes zero.
    """
    span = common_span(curves, has_zero=has_zero)
    return [
        curve_svg(name, x, curve, x_title=x_title, span=span)
        for name, curve in zip(names, curves, strict=True)
        if np.isfinite(curve).any()
    ]
