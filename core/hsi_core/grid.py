"""The pixel grid of a raster: its size and its georeference, if any."""

from dataclasses import dataclass, field
from typing import Any

import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS

TOLERANCE = 0.01
"""Largest distance of corners of equal grids, in pixels."""


@dataclass(frozen=True)
class Grid:
    """Size and georeference.

    Args:
        width: columns.
        height: rows.
        crs: CRS of the raster; None without one.
        transform: from (column, row) to CRS units; None where the raster is not georeferenced by a transform.
            May be rotated.
        gcps: ground control points, if the raster has these instead of a transform.
    """

    width: int
    height: int
    crs: CRS | None = None
    transform: Affine | None = None
    gcps: tuple[GroundControlPoint, ...] = field(default=(), compare=False)

    @classmethod
    def of(cls, dataset: rasterio.DatasetReader) -> "Grid":
        """Grid of an open raster."""
        gcps, gcps_crs = dataset.gcps
        transform = None if dataset.transform == Affine.identity() else dataset.transform
        return cls(dataset.width, dataset.height, dataset.crs or gcps_crs, transform, tuple(gcps))

    @property
    def shape(self) -> tuple[int, int]:
        """(H, W)."""
        return self.height, self.width

    @property
    def pixel_size_m(self) -> float | None:
        """Side of a pixel in metres; None unless pixels are squares along the axes of a projected CRS."""
        if self.transform is None or self.crs is None or not self.crs.is_projected:
            return None
        width, height = abs(self.transform.a), abs(self.transform.e)
        is_rotated = bool(self.transform.b or self.transform.d)
        if is_rotated or abs(width - height) > 1e-6 * width:
            return None
        return float(width * self.crs.linear_units_factor[1])

    def creation_options(self) -> dict[str, Any]:
        """Arguments for `rasterio.open` in write mode."""
        options: dict[str, Any] = {"width": self.width, "height": self.height}
        if self.crs is not None:
            options["crs"] = self.crs
        if self.transform is not None:
            options["transform"] = self.transform
        elif self.gcps:
            options["gcps"] = list(self.gcps)
        return options

    def is_same_place(self, other: "Grid") -> bool:
        """Whether both grids cover the same pixels.

        Grids of the same size are equal if at least one has no transform. Otherwise the CRS must be equal,
        and every corner must agree within `TOLERANCE`.
        """
        if self.shape != other.shape:
            return False
        if self.transform is None or other.transform is None:
            return True
        if self.crs is not None and other.crs is not None and self.crs != other.crs:
            return False
        back = ~self.transform
        for column, row in ((0, 0), (self.width, 0), (0, self.height), (self.width, self.height)):
            there = back * (other.transform * (column, row))
            if abs(there[0] - column) > TOLERANCE or abs(there[1] - row) > TOLERANCE:
                return False
        return True

    def describe(self) -> str:
        """Size and CRS for messages: "145 x 145 pixels, EPSG:32616"."""
        place = self.crs.to_string() if self.crs is not None else "no CRS"
        if len(place) > 40:
            place = place[:37] + "..."
        return f"{self.width} x {self.height} pixels, {place}"
