"""Histograms of all bands on one scale of values, and their picture."""

import base64

import numpy as np
from numpy.typing import NDArray

from hsi_core.png import encode_png
from hsi_core.reports.charts import round_ticks, svg_text

NUM_BINS = 64
_LEFT, _RIGHT, _TOP, _BOTTOM, _HEIGHT = 60, 700, 20, 260, 300


def find_histograms(sample: NDArray[np.float32]) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Edges of the bins, shape (NUM_BINS + 1,), and counts of each band, shape (C, NUM_BINS).

    The bins reach from the 0.1th to the 99.9th percentile of all values; values beyond are in the bins at the
    ends.

    Args:
        sample: spectra (N, C), NaN where a band is invalid.
    """
    known = sample[np.isfinite(sample)]
    low, high = np.percentile(known, (0.1, 99.9)).tolist() if known.size else (0.0, 1.0)
    edges = np.linspace(low, high if high > low else low + 1.0, NUM_BINS + 1)
    counts = [
        np.bincount(
            np.clip(np.searchsorted(edges, band[np.isfinite(band)], side="right") - 1, 0, NUM_BINS - 1),
            minlength=NUM_BINS,
        )
        for band in sample.T
    ]
    return edges, np.array(counts, dtype=np.int64)


def histograms_svg(
    title: str, bands: list[int], edges: NDArray[np.float64], counts: NDArray[np.int64]
) -> str:
    """Histograms side by side, one column for each band. A darker cell has more pixels.

    Args:
        title: text for readers who cannot see the picture.
        bands: band numbers.
        edges: of the bins.
        counts: of each band, shape (C, bins).
    """
    shares = np.sqrt(
        counts / np.maximum(counts.max(axis=1, keepdims=True), 1)
    )  # so that rare values are seen
    opacity = np.rint(255 * shares.T[::-1]).astype(np.uint8)  # large values on top
    color = np.array([31, 99, 161], dtype=np.uint8)[:, None, None] * np.ones_like(opacity)[None]
    png = base64.b64encode(encode_png(np.concatenate([color, opacity[None]]))).decode("ascii")
    wide, tall = _RIGHT - _LEFT, _BOTTOM - _TOP
    parts = [
        f'<svg viewBox="0 0 {_RIGHT + 10} {_HEIGHT}" role="img" aria-label="{svg_text(title)}">',
        f'<image x="{_LEFT}" y="{_TOP}" width="{wide}" height="{tall}" preserveAspectRatio="none" '
        f'style="image-rendering: pixelated" href="data:image/png;base64,{png}"/>',
        f'<rect class="outline" style="fill: none" x="{_LEFT}" y="{_TOP}" width="{wide}" height="{tall}"/>',
        f'<text x="{(_LEFT + _RIGHT) / 2:g}" y="{_HEIGHT - 6}" text-anchor="middle">'
        f"{svg_text('band')}</text>",
    ]
    low, high = float(edges[0]), float(edges[-1])
    for tick in round_ticks(low, high):
        y = _BOTTOM - (tick - low) / (high - low) * tall
        parts.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{tick:g}</text>')
    for tick in round_ticks(1.0, float(len(bands)), count=8, is_whole=True):
        x = _LEFT + (tick - 0.5) / len(bands) * wide
        number = bands[int(tick) - 1]
        parts.append(f'<text x="{x:.1f}" y="{_BOTTOM + 16}" text-anchor="middle">{number}</text>')
    return "".join([*parts, "</svg>"])
