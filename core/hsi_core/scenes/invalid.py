"""Sentences about invalid pixels: their share, and bands without any data."""

from collections.abc import Sequence

import numpy as np

from hsi_core.errors import LabelError
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene, format_bands
from hsi_core.windows import spread_windows


def describe_share(part: int, total: int, what: str = "pixels") -> str:
    """A number of pixels with its share, such as "237 of 1272 labelled pixels (18.6 %)".

    Args:
        part: some of them.
        total: all of them, at least 1.
        what: name of the pixels.
    """
    percent = 100.0 * part / total
    if 0.0 < percent < 0.05:
        share = "less than 0.1 %"
    elif 99.95 <= percent < 100.0:
        share = "more than 99.9 %"
    else:
        share = f"{percent:.1f} %"
    return f"{part} of {total} {what} ({share})"


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
    message = (
        f"{describe_share(num_invalid, total)} of {scene.path.name} are invalid: nodata, NaN or masked in a "
        "band that is used."
    )
    if num_invalid == total:
        progress.warning(f"{message} {note}".rstrip() + hint_of_empty_bands(scene, bands))
    else:
        progress.info(message)


def no_valid_label(scene: Scene, bands: Sequence[int]) -> LabelError:
    """The error for labels that are all on invalid pixels."""
    return LabelError(
        "At every labelled pixel the scene is nodata, NaN or masked; choose labels on valid pixels."
        + hint_of_empty_bands(scene, bands)
    )


def hint_of_empty_bands(scene: Scene, bands: Sequence[int]) -> str:
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
        return ""
    empty = [number for number, is_filled in zip(bands, has_data, strict=True) if not is_filled]
    words = f"Band {empty[0]} has" if len(empty) == 1 else f"The bands {format_bands(empty)} have"
    return (
        f" {words} no data where other bands have: leave such bands out, or mark them as bad (Scene report "
        "lists them)."
    )
