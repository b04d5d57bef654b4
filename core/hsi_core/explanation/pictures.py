"""Small pictures for reports: PNG files inside the page, coloured without a plotting library."""

import base64

import numpy as np
from numpy.typing import NDArray

from hsi_core.png import encode_png
from hsi_core.reports.charts import svg_text

LONGEST_SIDE = 160
"""Longest side of the picture of a window, in pixels; larger windows are thinned out."""

# Nine colours of viridis (matplotlib, CC0); colours between them are interpolated.
_VIRIDIS = np.array(
    [
        (68, 1, 84), (72, 40, 120), (62, 74, 137), (49, 104, 142), (38, 130, 142),
        (31, 158, 137), (53, 183, 121), (110, 206, 88), (253, 231, 37),
    ],
    dtype=float,
)  # fmt: skip


def ramp_svg() -> str:
    """The colours of `picture`, from low to high, as an SVG element."""
    width = 120 / len(_VIRIDIS)
    parts = [
        f'<rect x="{index * width:.2f}" y="4" width="{width + 0.5:.2f}" height="12" '
        f'style="fill: rgb({red:.0f}, {green:.0f}, {blue:.0f})"/>'
        for index, (red, green, blue) in enumerate(_VIRIDIS)
    ]
    return (
        f'<svg viewBox="0 0 122 34" role="img" aria-label="{svg_text("colours from low to high")}">'
        f'{"".join(parts)}<text x="0" y="30">{svg_text("low")}</text>'
        f'<text x="120" y="30" text-anchor="end">{svg_text("high")}</text></svg>'
    )


def thinning(shape: tuple[int, int]) -> int:
    """Step between the drawn rows and columns of a window."""
    return max(1, -(-max(shape) // LONGEST_SIDE))


def stretch(values: NDArray[np.floating]) -> tuple[float, float]:
    """Values at the ends of the colour ramp: the 2nd and the 98th percentile; never equal."""
    known = values[np.isfinite(values)]
    if not known.size:
        return 0.0, 1.0
    low, high = (float(value) for value in np.percentile(known, (2, 98)))
    if high <= low:
        low, high = float(known.min()), float(known.max())
    return (low, high) if high > low else (low, low + 1.0)


def picture(values: NDArray[np.floating], *, ends: tuple[float, float] | None = None) -> str:
    """Values (H, W) as a data URL of a PNG in the colours of viridis; NaN is transparent."""
    low, high = ends or stretch(values)
    known = np.isfinite(values)
    share = np.clip((np.where(known, values, low) - low) / (high - low), 0.0, 1.0) * (len(_VIRIDIS) - 1)
    steps = np.arange(len(_VIRIDIS))
    colors = [np.interp(share, steps, _VIRIDIS[:, channel]) for channel in range(3)]
    return _png(np.stack([*colors, known * 255.0]))


def class_picture(indices: NDArray[np.int64], colors: list[tuple[int, int, int]]) -> str:
    """Class indices (H, W) in the colours of their classes; -1 is transparent."""
    table = np.array([*[(*color, 255) for color in colors], (0, 0, 0, 0)], dtype=float)
    return _png(table[indices].transpose(2, 0, 1))


def _png(channels: NDArray[np.floating]) -> str:
    image = np.round(channels).astype(np.uint8)
    return "data:image/png;base64," + base64.b64encode(encode_png(image)).decode("ascii")
