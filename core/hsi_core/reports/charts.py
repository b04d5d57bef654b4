"""Charts of a report as SVG, drawn without a plotting library: bars with their intervals."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from unicodedata import east_asian_width

import numpy as np

from hsi_core.language import Text, tr, translate
from hsi_core.reports.values import Value

_LEFT, _RIGHT, _ROW, _TOP = 200, 520, 22, 24
_MOST_LETTERS = 27
"""Width of the longest name beside a bar, in letters."""


@dataclass(frozen=True)
class Bar:
    """A bar of a chart.

    Args:
        label: its name; a text of `tr` is drawn in the language of the user, any other as it is.
        value: its length and interval.
        color: colour of a swatch before the name; empty without one.
        mark: another number, drawn as a diamond; None without one.
        dots: single numbers behind the value.
        interval_name: what the interval is.
    """

    label: str
    value: Value
    color: str = ""
    mark: float | None = None
    dots: Sequence[float] = ()
    interval_name: str = "95 %"


def svg_text(text: str) -> str:
    """A text of a picture: in the language of the user, and escaped for SVG."""
    return escape(translate(text))


def round_ticks(low: float, high: float, *, count: int = 5, is_whole: bool = False) -> list[float]:
    """At most count + 1 round numbers from low to high, 1, 2 or 5 times a power of ten apart."""
    raw = max((high - low) / count, 1e-9)
    power = 10.0 ** np.floor(np.log10(raw))
    step = float(next(f * power for f in (1, 2, 5, 10) if f * power >= raw * (1 - 1e-9)))
    if is_whole:
        step = max(1.0, round(step))
    first, last = int(np.ceil(low / step - 1e-9)), int(np.floor(high / step + 1e-9))
    return [round(index * step, 12) for index in range(first, last + 1)]


def num_letters(text: str) -> int:
    """Width of a text in Latin letters; a Chinese character is as wide as two."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def _shorten(text: str) -> str:
    """A name that fits beside a bar."""
    if num_letters(text) <= _MOST_LETTERS:
        return text
    while num_letters(text) >= _MOST_LETTERS:
        text = text[:-1]
    return f"{text}…"


def bars_svg(title: str, bars: Sequence[Bar], *, end: float | None = None) -> str:
    """Horizontal bars with whiskers for their intervals.

    Args:
        title: what the bars show, with its unit.
        bars: the bars, from top to bottom; a number that is not defined has no bar.
        end: end of the axis; the largest number if None.
    """
    height = _TOP + _ROW * len(bars) + 24
    numbers = [
        n for bar in bars for n in (bar.value.datum, bar.mark, *(bar.value.interval or ())) if n is not None
    ]
    top = float(end if end is not None else max([*numbers, 1e-9]) * 1.02)
    factor = 100.0 if bars and bars[0].value.form == "percent" else 1.0

    def to_x(number: float) -> float:
        return _LEFT + min(max(number / top, 0.0), 1.0) * (_RIGHT - _LEFT)

    parts = [
        f'<svg viewBox="0 0 540 {height}" role="img" aria-label="{svg_text(title)}">',
        f'<text class="title" x="{_LEFT}" y="13">{svg_text(title)}</text>',
    ]
    for tick in round_ticks(0.0, factor * top):
        x = to_x(tick / factor)
        parts.append(f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP}" y2="{height - 22}"/>')
        parts.append(f'<text x="{x:.1f}" y="{height - 8}" text-anchor="middle">{tick:g}</text>')
    for number, bar in enumerate(bars):
        parts += _draw(bar, _TOP + _ROW * number + _ROW / 2, to_x)
    return "".join([*parts, "</svg>"])


def _draw(bar: Bar, y: float, to_x: Callable[[float], float]) -> list[str]:
    name = _shorten(translate(bar.label) if isinstance(bar.label, Text) else bar.label)
    words = tr("{label}: {value}", label=bar.label, value=bar.value.text)
    if bar.value.interval_text:
        words = tr(
            "{label}: {value}, {name}: {interval}",
            label=bar.label,
            value=bar.value.text,
            name=tr(bar.interval_name),
            interval=bar.value.interval_text,
        )
    parts = []
    if bar.color:
        parts.append(
            f'<rect class="outline" style="fill: {escape(bar.color)}" x="{_LEFT - 20}" y="{y - 6:.1f}" '
            'width="12" height="12"/>'
        )
    parts.append(
        f'<text class="ink" x="{_LEFT - (26 if bar.color else 8)}" y="{y + 4:.1f}" text-anchor="end">'
        f"{escape(name)}</text>"
    )
    if not bar.value.is_defined:
        return [*parts, f'<text x="{_LEFT + 6}" y="{y + 4:.1f}">{svg_text(bar.value.text)}</text>']
    end = to_x(float(bar.value.number or 0.0))
    parts.append(
        f'<rect class="value" opacity=".75" x="{_LEFT}" y="{y - 7:.1f}" height="14" '
        f'width="{end - _LEFT:.1f}"><title>{svg_text(words)}</title></rect>'
    )
    parts += [
        f'<circle class="ink" opacity=".45" cx="{to_x(dot):.1f}" cy="{y:.1f}" r="2.4"/>' for dot in bar.dots
    ]
    if bar.value.interval is not None:
        low, high = (to_x(one) for one in bar.value.interval)
        parts.append(
            f'<path class="whisker" d="M{low:.1f} {y:.1f}H{high:.1f}'
            f'M{low:.1f} {y - 5:.1f}v10M{high:.1f} {y - 5:.1f}v10"/>'
        )
    if bar.mark is not None:
        x = to_x(bar.mark)
        parts.append(f'<path class="other" d="M{x:.1f} {y - 6:.1f}l6 6l-6 6l-6 -6z"/>')
    return parts
