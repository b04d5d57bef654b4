"""The product that a reader returns, and errors that all readers share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hsi_core.errors import SceneError
from hsi_core.grid import Grid
from hsi_core.language import Text, tr
from hsi_core.scenes.writer import BandInfo, ReadableCube


@dataclass(frozen=True)
class Product:
    """The cube of a product with all that its files say about it.

    Args:
        name: sensor and level, such as "EnMAP L2A".
        cube: its pixels.
        bands: one entry a band of the cube.
        grid: where the pixels lie.
        nodata: stored value of pixels without data, None if there is none.
        files: all files that it is read from.
        acquired: start of the acquisition, None where unknown.
        quality: quality layers by name, each of shape (H, W); whole numbers from 0 to 255.
        notes: sentences about what was chosen or assumed.
        warnings: sentences about what may be wrong.
    """

    name: str
    cube: ReadableCube
    bands: list[BandInfo]
    grid: Grid
    nodata: float | None
    files: tuple[Path, ...]
    acquired: datetime | None = None
    quality: Mapping[str, NDArray[np.uint8]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    def describe(self) -> Text:
        """Product, size, bands and time for the log."""
        known = [band.wavelength_nm for band in self.bands if band.wavelength_nm is not None]
        span = tr(" from {low:.1f} to {high:.1f} nm", low=min(known), high=max(known)) if known else ""
        num_bad = sum(band.is_bad for band in self.bands)
        bad = tr(", {count} of them marked as bad", count=num_bad) if num_bad else ""
        time = ""
        if self.acquired is not None:
            time = tr(", acquired {time} UTC", time=self.acquired.strftime("%Y-%m-%d %H:%M:%S"))
        return tr(
            "{name}: {height} rows, {width} columns, {num_bands} bands{span}{bad}{time}.",
            name=self.name,
            height=self.grid.height,
            width=self.grid.width,
            num_bands=len(self.bands),
            span=span,
            bad=bad,
            time=time,
        )


_REMEDY = tr("fetch the product again")


def lacks(path: Path, product: str, part: str, remedy: str = _REMEDY) -> SceneError:
    """The error for a product that is not whole.

    Args:
        path: file that was chosen.
        product: sensor and level.
        part: what is missing, as the object of a sentence: "the file X-METADATA.XML".
        remedy: what to do.
    """
    return SceneError(
        tr(
            "{name} looks like {product} but lacks {part}; {remedy}.",
            name=path.name,
            product=product,
            part=part,
            remedy=remedy,
        )
    )


def read_time(text: str | None) -> datetime | None:
    """A time in ISO 8601, in UTC if it names no zone; None if it is none."""
    try:
        time = datetime.fromisoformat((text or "").strip())
    except ValueError:
        return None
    return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
