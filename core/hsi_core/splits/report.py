"""Sentences that explain a split, and its report with a small map of the subsets."""

import struct
import zlib

import numpy as np
from numpy.typing import NDArray

from hsi_core.language import Text, listed, tr
from hsi_core.reports.blocks import Column, Highlight
from hsi_core.reports.map_picture import MapFrame, map_svg
from hsi_core.reports.report import Origin, Report
from hsi_core.reports.values import Cell, Named, count, number, percent
from hsi_core.splits.outcome import describe_outcome, describe_similarity
from hsi_core.splits.split import TEST, TRAIN, UNUSED, VALIDATION, Split

SUBSET_COLORS = {TRAIN: "#0072B2", VALIDATION: "#E69F00", TEST: "#009E73", UNUSED: "#999999"}
_SUBSET_TITLES = {
    TRAIN: tr("training"),
    VALIDATION: tr("validation"),
    TEST: tr("test"),
    UNUSED: tr("not used"),
}
_MAP_SIDE = 640
"""Longest side of the map in the report, in pixels; larger scenes are subsampled."""


_ORIGINS = {
    "random": tr("Single pixels were drawn at random, class by class."),
    "blocks": tr("The scene was divided into square blocks."),
    "polygons": tr(
        "Whole polygons (for points, single points; for a raster, connected areas of one class) were kept "
        "together."
    ),
}
"""How the pixels of each kind of split were chosen."""


def describe_overlap(overlap: float, patch_size: int) -> Text:
    """The overlap as a sentence."""
    return tr(
        "{overlap:.1f} % of the test pixels have a training pixel in their patch of {patch_size} x "
        "{patch_size} pixels.",
        overlap=100.0 * overlap,
        patch_size=patch_size,
    )


def describe_kind(kind: str, guard: int, overlap: float) -> tuple[Text, bool]:
    """Explain what accuracies on the test pixels will mean.

    Args:
        kind: random, blocks or polygons.
        guard: width of the guard band in pixels.
        overlap: share of test pixels whose patch touches a training pixel, 0..1.

    Returns:
        The sentences, and whether they are a warning.
    """
    sentences = [_ORIGINS[kind]]
    if guard > 0:
        sentences.append(
            tr(
                "A guard band of {guard} pixels without labels separates training pixels from the others.",
                guard=guard,
            )
        )
    if overlap == 0.0:
        meaning = tr(
            "No patch of a test pixel contains a training pixel: test pixels are independent of training "
            "patches."
        )
    elif kind == "random":
        meaning = tr(
            "The test is optimistic: most test pixels lie in patches that the network was trained on, and "
            "accuracies at places without training pixels are lower. Use blocks or polygons for reliable "
            "accuracies."
        )
    else:
        meaning = tr(
            "Some patches of test pixels contain training pixels, so the test is optimistic; a guard band of "
            "half the patch size avoids this."
        )
    return listed([*sentences, meaning], " "), overlap != 0.0


def split_report(
    split: Split,
    *,
    patch_size: int,
    overlap: float,
    frame: MapFrame | None = None,
    origin: Origin | None = None,
) -> Report:
    """Report of a split.

    Args:
        split: the split to report.
        patch_size: side of the patches for which the overlap was counted, in pixels.
        overlap: share of test pixels whose patch touches a training pixel, 0..1.
        frame: where the scene lies.
        origin: inputs and date.
    """
    subsets = (TRAIN, VALIDATION, TEST, UNUSED)
    totals = [int(split.counts.sum(axis=0)[subset]) for subset in subsets]
    report = Report("Split of the labels", origin=origin)
    report.highlights(
        Highlight(split.kind, "split"),
        Highlight(
            percent(overlap, 1),
            tr(
                "of the test patches ({patch_size} x {patch_size}) touch a training pixel",
                patch_size=patch_size,
            ),
        ),
        *(
            Highlight(count(total), label)
            for total, label in zip(
                totals,
                (
                    tr("training pixels"),
                    tr("validation pixels"),
                    tr("test pixels"),
                    tr("labelled pixels not used"),
                ),
                strict=True,
            )
        ),
        Highlight(count(len(split.class_table)), "classes"),
    )
    words, is_warning = describe_kind(split.kind, split.guard, overlap)
    report.text(words, style="warn" if is_warning else "")
    outcome = describe_outcome(split)
    report.text(outcome.text, style="warn" if outcome.is_warning else "")
    for note in (describe_similarity(split), *split.messages):
        report.text(note or "", style="warn")
    report.heading("Pixels of each class")
    report.table(
        "Labelled pixels of each class in each subset",
        [Column("class", is_text=True), "training", "validation", "test", "not used", "labelled"],
        _rows(split, totals),
        num_totals=3,
        note="Numbers of pixels. Requested: share of the labelled pixels that was asked for. An orange zero: "
        "the class "
        "is missing in this subset.",
    )
    report.heading("Map of the subsets")
    height, width = split.subsets.shape
    report.figure(
        "Labelled pixels in the colour of their subset",
        [
            map_svg(
                map_png(split),
                width=width,
                height=height,
                legend=[(_SUBSET_TITLES[subset], color) for subset, color in SUBSET_COLORS.items()],
                title="Map of the subsets",
                frame=frame,
            )
        ],
        note="Not used: labelled pixels in a guard band, or beyond the requested shares. The rest of the "
        "scene is empty.",
    )
    report.heading("Settings of the split")
    block = (
        [(tr("block size"), count(split.block_size, unit="pixels"))] if split.block_size is not None else []
    )
    report.pairs(
        "Settings of the split",
        [
            (tr("kind"), split.kind),
            (tr("guard band"), count(split.guard, unit="pixels")),
            *block,
            ("patch size", count(patch_size, unit="pixels")),
            ("seed", number(split.seed, 0)),
        ],
    )
    return report


def _rows(split: Split, totals: list[int]) -> list[list[Cell]]:
    subsets = (TRAIN, VALIDATION, TEST, UNUSED)
    total = sum(totals)
    rows: list[list[Cell]] = [
        [
            Named.of(entry),
            *(
                count(int(counts[subset]), is_bad=subset != UNUSED and not counts[subset] and totals[k] > 0)
                for k, subset in enumerate(subsets)
            ),
            count(int(counts.sum())),
        ]
        for entry, counts in zip(split.class_table.entries, split.counts, strict=True)
    ]
    rows.append([tr("total"), *map(count, totals), count(total)])
    rows.append([tr("share"), *(percent(share / total if total else None, 1) for share in totals), ""])
    rows.append([tr("requested"), *(percent(share, 1) for share in split.fractions), "", ""])
    return rows


def map_png(split: Split) -> bytes:
    """Map of the subsets as a PNG: labelled pixels in the colour of their subset, transparent elsewhere."""
    shown = np.zeros(split.subsets.shape, dtype=np.uint8)  # 0 is unlabelled
    shown[split.is_labelled] = 1  # unused
    shown[split.subsets > 0] = split.subsets[split.subsets > 0] + 1
    step = -(-max(shown.shape) // _MAP_SIDE)
    for axis in (0, 1):
        if step > 1:
            shown = np.maximum.reduceat(shown, np.arange(0, shown.shape[axis], step), axis=axis)
    colors = [(0, 0, 0), *(_rgb(SUBSET_COLORS[subset]) for subset in (UNUSED, TRAIN, VALIDATION, TEST))]
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
