"""The reliability diagram as SVG for reports: accuracy against confidence (DeGroot, Fienberg 1983).

No scripts and no fonts; the colours are those of the page.
"""

from hsi_core.accuracy.calibration import NUM_BINS, Reliability
from hsi_core.language import tr
from hsi_core.reports.charts import svg_text

_WIDTH, _HEIGHT = 330, 330
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 318, 20, 282


def reliability_svg(found: Reliability, title: str) -> str:
    """One SVG element: a bar for each bin, and the line on which confidence and accuracy are equal.

    The width of a bar is that of its bin. A mark shows the mean confidence of the bin at its accuracy; the
    share of the pixels is in the text that appears at the bar.
    """

    def to_x(value: float) -> float:
        return _LEFT + value * (_RIGHT - _LEFT)

    def to_y(value: float) -> float:
        return _BOTTOM - value * (_BOTTOM - _TOP)

    parts = [
        f'<svg class="reliability" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
        f'aria-label="{svg_text(title)}">',
        f'<text class="title" x="{_LEFT}" y="12">{svg_text(title)}</text>',
    ]
    for step in range(6):
        value = step / 5
        x, y = to_x(value), to_y(value)
        parts.append(f'<line class="grid" x1="{_LEFT}" x2="{_RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{value:g}</text>')
        parts.append(f'<text x="{x:.1f}" y="{_BOTTOM + 17}" text-anchor="middle">{value:g}</text>')
    width = (_RIGHT - _LEFT) / NUM_BINS
    rows = zip(found.counts, found.confidence, found.accuracy, strict=True)
    for number, (count, confidence, accuracy) in enumerate(rows):
        if count:
            share = count / found.num_pixels
            words = tr(
                "{share:.1f} % of the pixels: mean confidence {confidence:.3f}, accuracy {accuracy:.3f}",
                share=100 * share,
                confidence=confidence,
                accuracy=accuracy,
            )
            parts.append(
                f'<g class="bin" opacity="{0.35 + 0.65 * share**0.5:.2f}"><title>{svg_text(words)}</title>'
                f'<rect x="{_LEFT + number * width + 0.5:.1f}" y="{to_y(accuracy):.1f}" '
                f'width="{width - 1:.1f}" height="{_BOTTOM - to_y(accuracy):.1f}"/>'
                f'<circle cx="{to_x(confidence):.1f}" cy="{to_y(accuracy):.1f}" r="3"/></g>'
            )
    parts.append(
        f'<line class="equal" x1="{_LEFT}" y1="{_BOTTOM}" x2="{_RIGHT}" y2="{_TOP}"/>'
        f'<text x="{(_LEFT + _RIGHT) / 2:g}" y="{_HEIGHT - 10}" text-anchor="middle">'
        f"{svg_text('confidence')}</text>"
        f'<text class="axis" x="12" y="{(_TOP + _BOTTOM) / 2:g}" text-anchor="middle" '
        f'transform="rotate(-90 12 {(_TOP + _BOTTOM) / 2:g})">{svg_text("accuracy")}</text></svg>'
    )
    return "".join(parts)
