"""Accuracy against coverage as SVG for reports: how accurate the surest pixels are.

The curve of the risk against the coverage of El-Yaniv, Wiener (2010, JMLR 11, 1605), with the accuracy
instead of the risk. No scripts and no fonts; the colours are those of the page.
"""

from collections.abc import Sequence

from hsi_core.accuracy.calibration import Accepted
from hsi_core.language import tr
from hsi_core.reports.charts import round_ticks, svg_text

_WIDTH, _HEIGHT = 330, 330
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 318, 20, 282


def acceptance_svg(found: Sequence[Accepted], title: str) -> str:
    """One SVG element: accuracy of the surest pixels against their share; both in %.

    The axis of the accuracy begins at a round number below the lowest accuracy.
    """
    low = min([0.9, *(one.accuracy for one in found)])
    low = int(10.0 * low) / 10.0

    def to_x(share: float) -> float:
        return _LEFT + share * (_RIGHT - _LEFT)

    def to_y(accuracy: float) -> float:
        return _BOTTOM - (accuracy - low) / (1.0 - low) * (_BOTTOM - _TOP)

    parts = [
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{svg_text(title)}">',
        f'<text class="title" x="{_LEFT}" y="12">{svg_text(title)}</text>',
    ]
    for tick in round_ticks(0.0, 100.0):
        x = to_x(tick / 100.0)
        parts.append(f'<text x="{x:.1f}" y="{_BOTTOM + 17}" text-anchor="middle">{tick:g}</text>')
    for tick in round_ticks(100.0 * low, 100.0):
        y = to_y(tick / 100.0)
        parts.append(f'<line class="grid" x1="{_LEFT}" x2="{_RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{tick:g}</text>')
    points = [(to_x(one.coverage), to_y(one.accuracy), one) for one in found]
    path = "L".join(f"{x:.1f} {y:.1f}" for x, y, _ in points)
    parts.append(f'<path d="M{path}" fill="none" stroke="var(--accent)" stroke-width="1.5"/>')
    for x, y, one in points:
        words = tr(
            "surest {coverage:.0f} % of the pixels: {accuracy:.1f} % are right",
            coverage=100.0 * one.coverage,
            accuracy=100.0 * one.accuracy,
        )
        parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="var(--accent)">'
            f"<title>{svg_text(words)}</title></circle>"
        )
    middle_x, middle_y = (_LEFT + _RIGHT) / 2, (_TOP + _BOTTOM) / 2
    parts.append(
        f'<text x="{middle_x:g}" y="{_HEIGHT - 10}" text-anchor="middle">'
        f"{svg_text('share of the surest pixels, %')}</text>"
        f'<text x="12" y="{middle_y:g}" text-anchor="middle" transform="rotate(-90 12 {middle_y:g})">'
        f"{svg_text('accuracy, %')}</text></svg>"
    )
    return "".join(parts)
