"""Sentences about invalid pixels: their share, and bands without any data."""

from collections.abc import Sequence
from typing import Literal

import numpy as np

from hsi_core.errors import LabelError
from hsi_core.language import Text, listed, tr
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene, format_bands
from hsi_core.windows import spread_windows

What = Literal[
    "pixels",
    "labelled pixels",
    "pixels drawn",
    "pixels drawn from the scene",
    "pixels of the joined parts",
    "pixels read",
    "pixels to explain",
]
_SHARES: dict[What, Text] = {
    "pixels": tr("{part} of {total} pixels ({share})"),
    "labelled pixels": tr("{part} of {total} labelled pixels ({share})"),
    "pixels drawn": tr("{part} of {total} pixels drawn ({share})"),
    "pixels drawn from the scene": tr("{part} of {total} pixels drawn from the scene ({share})"),
    "pixels of the joined parts": tr("{part} of {total} pixels of the joined parts ({share})"),
    "pixels read": tr("{part} of {total} pixels read ({share})"),
    "pixels to explain": tr("{part} of {total} pixels to explain ({share})"),
}


def describe_share(part: int, total: int, what: What = "pixels") -> Text:
    """A number of pixels with its share, such as "237 of 1272 labelled pixels (18.6 %)".

    Args:
        part: some of them.
        total: all of them, at least 1.
        what: name of the pixels.
    """
    percent = 100.0 * part / total
    if 0.0 < percent < 0.05:
        share = tr("less than 0.1 %")
    elif 99.95 <= percent < 100.0:
        share = tr("more than 99.9 %")
    else:
        share = tr("{percent:.1f} %", percent=percent)
    return tr(_SHARES[what], part=part, total=total, share=share)


def say_invalid(
    num_invalid: int, scene: Scene, progress: Progress, *, bands: Sequence[int], note: str = ""
) -> None:
    """Say how many pixels of a scene are invalid; a warning if all are.

    Args:
        num_invalid: pixels that are invalid in one of the bands or more.
        scene: open scene.
        progress: receives the message.
        bands: band numbers that were read.
        note: sentence that follows if all pixels are invalid.
    """
    if not num_invalid:
        return
    total = scene.grid.width * scene.grid.height
    message = tr(
        "{share} of {name} are invalid: nodata, NaN or masked in a band that is used.",
        share=describe_share(num_invalid, total),
        name=scene.path.name,
    )
    if num_invalid == total:
        hint = hint_of_empty_bands(scene, bands)
        progress.warning(listed([listed([message, note] if note else [message], " "), hint], ""))
    else:
        progress.info(message)


def no_valid_label(scene: Scene, bands: Sequence[int]) -> LabelError:
    """The error for labels that are all on invalid pixels."""
    return LabelError(
        tr(
            "At every labelled pixel the scene is nodata, NaN or masked; choose labels on valid "
            "pixels.{hint}",
            hint=hint_of_empty_bands(scene, bands),
        )
    )


def hint_of_empty_bands(scene: Scene, bands: Sequence[int]) -> Text:
    """A sentence, with a space before it, that names bands without data; empty if there is none.

    Windows on a regular grid of the scene are read. A band has no data if no pixel is valid in it there,
    while another band has valid pixels.

    Args:
        scene: open scene.
        bands: band numbers that are used.
    """
    has_data = np.zeros(len(bands), dtype=bool)
    for window in spread_windows(scene.grid.shape):
        has_data |= scene.read_each(window, bands)[1].any(axis=(1, 2))
    if has_data.all() or not has_data.any():
        return tr("")
    empty = [number for number, is_filled in zip(bands, has_data, strict=True) if not is_filled]
    if len(empty) == 1:
        return tr(
            " Band {band} has no data where other bands have: leave such bands out, or mark them as bad "
            "(Scene report lists them).",
            band=empty[0],
        )
    return tr(
        " The bands {bands} have no data where other bands have: leave such bands out, or mark them as bad "
        "(Scene report lists them).",
        bands=format_bands(empty),
    )
