"""Sentences that explain a split, and an HTML report with a small map of the subsets."""

import base64
import struct
import zlib

import numpy as np
from numpy.typing import NDArray

from hsi_core.report import render
from hsi_core.splits.outcome import describe_outcome, describe_similarity
from hsi_core.splits.split import TEST, TRAIN, UNUSED, VALIDATION, Split

PART_COLORS = {TRAIN: "#0072B2", VALIDATION: "#E69F00", TEST: "#009E73", UNUSED: "#999999"}
_PART_TITLES = {TRAIN: "training", VALIDATION: "validation", TEST: "test", UNUSED: "not used"}
_MAP_SIDE = 640
"""Longest side of the map in the report, in pixels; larger scenes are subsampled."""


def describe_overlap(overlap: float, patch_size: int) -> str:
    """The overlap as a sentence."""
    return (
        f"{100.0 * overlap:.1f} % of the test pixels have a training pixel in their patch of {patch_size} x "
        f"{patch_size} pixels."
    )


def describe_kind(kind: str, guard: int, overlap: float) -> tuple[str, bool]:
    """Explain what accuracies on the test pixels will mean.

    Args:
        kind: random, blocks or polygons.
        guard: width of the guard band in pixels.
        overlap: share of test pixels whose patch touches a training pixel, 0..1.

    Returns:
        The sentences, and whether they are a warning.
    """
    origin = {
        "random": "Single pixels were drawn at random, class by class.",
        "blocks": "The scene was divided into square blocks.",
        "polygons": "Whole polygons (for points, single points; for a raster, connected areas of one class) "
        "were kept together.",
    }[kind]
    if guard > 0:
        origin += f" A guard band of {guard} pixels without labels separates training pixels from the others."
    if overlap == 0.0:
        return (
            f"{origin} No patch of a test pixel contains a training pixel: test pixels are independent of "
            "training patches.",
            False,
        )
    if kind == "random":
        return (
            f"{origin} The test is optimistic: most test pixels lie in patches that the network was trained "
            "on, and accuracies at places without training pixels are lower. Use blocks or polygons for "
            "reliable accuracies.",
            True,
        )
    return (
        f"{origin} Some patches of test pixels contain training pixels, so the test is optimistic; a guard "
        "band of half the patch size avoids this.",
        True,
    )


def split_html(split: Split, *, patch_size: int, overlap: float) -> str:
    """HTML report of a split, in one self-contained file.

    Args:
        split: the split to report.
        patch_size: side of the patches for which the overlap was counted, in pixels.
        overlap: share of test pixels whose patch touches a training pixel, 0..1.
    """
    words, is_warning = describe_kind(split.kind, split.guard, overlap)
    rows = [
        {
            "entry": entry,
            "total": int(counts.sum()),
            "counts": [int(counts[part]) for part in (TRAIN, VALIDATION, TEST, UNUSED)],
        }
        for entry, counts in zip(split.class_table.entries, split.counts, strict=True)
    ]
    totals = split.counts.sum(axis=0)
    height, width = split.parts.shape
    return render(
        "split.html",
        title="Split of the labels",
        split=split,
        patch_size=patch_size,
        overlap=overlap,
        words=words,
        outcome=describe_outcome(split),
        similarity=describe_similarity(split),
        asked=split.fractions,
        is_warning=is_warning,
        rows=rows,
        totals=[int(totals[part]) for part in (TRAIN, VALIDATION, TEST, UNUSED)],
        total=int(totals.sum()),
        legend=[(_PART_TITLES[part], color) for part, color in PART_COLORS.items()],
        map_png=base64.b64encode(map_png(split)).decode("ascii"),
        map_width=max(round(_MAP_SIDE * width / max(height, width)), 1),
    )


def map_png(split: Split) -> bytes:
    """Map of the subsets as a PNG: labelled pixels in the colour of their subset, transparent elsewhere."""
    shown = np.zeros(split.parts.shape, dtype=np.uint8)  # 0 is unlabelled
    shown[split.is_labelled] = 1  # unused
    shown[split.parts > 0] = split.parts[split.parts > 0] + 1
    step = -(-max(shown.shape) // _MAP_SIDE)
    for axis in (0, 1):
        if step > 1:
            shown = np.maximum.reduceat(shown, np.arange(0, shown.shape[axis], step), axis=axis)
    colors = [(0, 0, 0), *(_rgb(PART_COLORS[part]) for part in (UNUSED, TRAIN, VALIDATION, TEST))]
    return _encode_png(shown, colors)


def _rgb(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _encode_png(values: NDArray[np.uint8], colors: list[tuple[int, int, int]]) -> bytes:
    """Indexed PNG (ISO/IEC 15948) whose first colour is transparent."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    height, width = values.shape
    lines = np.concatenate(
        [np.zeros((height, 1), np.uint8), values], axis=1
    )  # each line starts with its filter
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0))
        + chunk(b"PLTE", bytes(value for color in colors for value in color))
        + chunk(b"tRNS", b"\x00")
        + chunk(b"IDAT", zlib.compress(lines.tobytes(), 9))
        + chunk(b"IEND", b"")
    )
