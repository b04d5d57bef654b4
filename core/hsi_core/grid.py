"""The pixel grid of a raster: its size and its georeference, if any."""

import math
import os
import re
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import transform as transform_points

from hsi_core.language import Text, conjoined, listed, tr

TOLERANCE = 0.01
"""Largest distance of corners of equal grids, in pixels."""

CRS_TOLERANCE = 0.001
"""Largest distance, in pixels, between coordinates in one CRS and the same coordinates in an equal CRS."""

UNREFERENCED = Affine(1.0, 0.0, 0.0, 0.0, -1.0, 0.0)
"""Transform of a raster without georeference as QGIS draws it: the upper left corner is at (0, 0), and y goes
upwards. Labels that were digitised on it have such coordinates."""


def parse_crs(text: str) -> CRS:
    """The CRS that a text describes: an authority with a code, WKT, PROJ JSON or a PROJ string.

    Names of files and addresses, which GDAL would open, are refused.

    Raises:
        CRSError: it describes none.
    """
    plain = text.strip()
    is_address = "://" in plain and re.match(r"https?://(www\.)?opengis\.net/def/crs", plain) is None
    if is_address or plain.startswith("/vsi") or _is_file(plain) or _is_file(plain.removeprefix("ESRI::")):
        raise CRSError("a file or an address describes no CRS here")
    return CRS.from_user_input(plain)


def _is_file(name: str) -> bool:
    try:
        return os.path.lexists(name)
    except ValueError:  # with a NUL
        return False


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

    @property
    def semi_axes_m(self) -> tuple[float, float] | None:
        """Semi-axes of the ellipsoid of the CRS in metres; None if they are unknown."""
        ellipsoid = _datum(_horizontal(self.crs)).get("ellipsoid") or {} if self.crs is not None else {}
        major = ellipsoid.get("semi_major_axis", ellipsoid.get("radius"))
        if not isinstance(major, (int, float)):
            return None
        minor, flattening = ellipsoid.get("semi_minor_axis"), ellipsoid.get("inverse_flattening")
        if not isinstance(minor, (int, float)):
            minor = major * (1.0 - 1.0 / flattening) if flattening else major
        return float(major), float(minor)

    def place_pixels(self, pixels: NDArray[np.int64]) -> NDArray[np.float64]:
        """Centres (x, y) of pixels in the CRS; without georeference, as QGIS draws the raster.

        Args:
            pixels: row and column of each pixel, shape (N, 2).

        Returns:
            Coordinates, shape (N, 2).
        """
        a, b, c, d, e, f, *_ = self.transform or UNREFERENCED
        row, column = pixels.T + 0.5
        return np.column_stack([a * column + b * row + c, d * column + e * row + f])

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
        however it is written, and every corner must agree within `TOLERANCE`.
        """
        return self.difference(other) is None

    def difference(self, other: "Grid") -> Text | None:
        """How a grid of labels differs from this one of a scene, and the remedy; None if they are equal."""
        found: list[Text] = []
        remedy = tr('align them with the scene first, for example with "Warp" and nearest neighbour.')
        first = tr('Align them with the scene first, for example with "Warp" and nearest neighbour.')
        if self.shape != other.shape:
            size, mine = (f"{grid.width} x {grid.height}" for grid in (other, self))
            found.append(tr("They have {size} pixels, the scene has {mine}.", size=size, mine=mine))
        if self.transform is not None and other.transform is not None:
            is_comparable = True
            if self.crs is not None and other.crs is not None and self.crs != other.crs:
                move = self._crs_move(other)
                if move > CRS_TOLERANCE or not _has_equal_datum(self.crs, other.crs):
                    found.append(self._describe_crs(other, move))
                    is_comparable = move <= 1.0
                    if move == math.inf:
                        first = tr("Check the CRS of both layers.")
                    elif move <= CRS_TOLERANCE:
                        first = tr(
                            "If they were drawn on the scene, assign its CRS to them (Assign projection); "
                            "otherwise {remedy}",
                            remedy=remedy,
                        )
                        remedy = tr(
                            "if they were drawn on the scene, assign its CRS to them (Assign projection); "
                            "otherwise {remedy}",
                            remedy=remedy,
                        )
            offsets = self._offsets(other) if is_comparable else []
            if offsets:
                found.extend(self._describe_offsets(other, offsets))
                if self.shape == other.shape and self._is_small_shift(offsets):
                    first = self._correct_shift(offsets[0], remedy)
        return listed([*found, first], " ") if found else None

    def _offsets(self, other: "Grid") -> list[tuple[float, float]]:
        """Columns and rows from each corner of this grid to that of the other; empty if all agree."""
        mine, theirs = self.transform or Affine.identity(), other.transform or Affine.identity()
        there = [~mine * (theirs * corner) for corner in self._corners]
        offsets = [(x - column, y - row) for (x, y), (column, row) in zip(there, self._corners, strict=True)]
        return offsets if max(max(abs(right), abs(down)) for right, down in offsets) > TOLERANCE else []

    @property
    def _corners(self) -> tuple[tuple[int, int], ...]:
        return (0, 0), (self.width, 0), (0, self.height), (self.width, self.height)

    def _crs_move(self, other: "Grid") -> float:
        """Largest move, in pixels, of the other corners on the way to this CRS; infinite if impossible."""
        if self.transform is None or other.transform is None:
            return 0.0
        before = [other.transform * corner for corner in other._corners]
        try:
            xs, ys = transform_points(other.crs, self.crs, [x for x, _ in before], [y for _, y in before])
        except (RasterioError, CPLE_BaseError):
            return math.inf
        back = ~self.transform
        moves = [math.dist(back * a, back * b) for a, b in zip(before, zip(xs, ys, strict=True), strict=True)]
        return max(moves) if all(map(math.isfinite, moves)) else math.inf

    def _describe_crs(self, other: "Grid", move: float) -> Text:
        words = tr(
            "Their CRS is {theirs}, that of the scene is {mine}.",
            theirs=_crs_name(other.crs),
            mine=_crs_name(self.crs),
        )
        if move == math.inf:
            return tr("{words} Their corners cannot be transformed to the CRS of the scene.", words=words)
        if move > CRS_TOLERANCE:
            return tr(
                "{words} Transformed to it, their corners move by {length}.",
                words=words,
                length=self._length(move),
            )
        metre = (
            tr(", here {count:.2g} pixels", count=1.0 / self.pixel_size_m) if self.pixel_size_m else tr("")
        )
        return tr(
            "{words} Transformed to it, their corners move by less than {tolerance} pixels, but the datums "
            "differ: the transformation is accurate to about a metre{metre}.",
            words=words,
            tolerance=CRS_TOLERANCE,
            metre=metre,
        )

    def _describe_offsets(self, other: "Grid", offsets: list[tuple[float, float]]) -> list[Text]:
        mine, theirs = self.transform or Affine.identity(), other.transform or Affine.identity()
        found: list[Text] = []
        sizes = [_pixel_size(theirs), _pixel_size(mine)]
        growth = [abs(a - b) / b * n for a, b, n in zip(*sizes, (self.width, self.height), strict=True)]
        is_resized = max(growth) > TOLERANCE
        if is_resized:
            one, two = (" x ".join(f"{side:.9g}" for side in size) for size in sizes)
            found.append(
                tr(
                    "Their pixels are {theirs} {unit}, those of the scene {mine} {unit}.",
                    theirs=one,
                    mine=two,
                    unit=self._unit,
                )
            )
        turn = (math.degrees(math.atan2(theirs.d, theirs.a) - math.atan2(mine.d, mine.a)) + 180) % 360 - 180
        if (mine.determinant < 0) != (theirs.determinant < 0):
            found.append(tr("They are mirrored against the scene."))
        elif math.radians(abs(turn)) * max(self.shape) > TOLERANCE:
            found.append(tr("They are rotated by {turn:.4g} degrees against the scene.", turn=turn))
        if max(map(abs, offsets[0])) > TOLERANCE:
            found.append(
                tr(
                    "Their upper left corner lies {step} from that of the scene.",
                    step=self._step(*offsets[0]),
                )
            )
        if not found or (is_resized and self.shape == other.shape):
            found.append(
                tr(
                    "Their lower right corner lies {step} from that of the scene.",
                    step=self._step(*offsets[3]),
                )
            )
        return found

    def _step(self, right: float, down: float) -> str:
        """A step in words: "0.5 pixels (15 m) to the right and 0.5 pixels (15 m) down"."""
        width, height = _pixel_size(self.transform or Affine.identity())
        steps = [
            tr(words[step < 0], pixels=_count(abs(step)), length=abs(step) * side, unit=self._unit)
            for step, side, words in ((right, width, _ACROSS), (down, height, _DOWN))
            if abs(step) > TOLERANCE
        ]
        return conjoined(steps) if steps else _count(0.0)

    def _length(self, pixels: float) -> Text:
        width, _ = _pixel_size(self.transform or Affine.identity())
        count, length = (f"{n:.3g}" if n < 1000.0 else f"{n:.0f}" for n in (pixels, pixels * width))
        return tr("{count} pixels ({length} {unit})", count=count, length=length, unit=self._unit)

    @staticmethod
    def _is_small_shift(offsets: list[tuple[float, float]]) -> bool:
        """Whether all corners differ by one step of at most a pixel."""
        return all(
            max(steps) - min(steps) <= TOLERANCE and max(map(abs, steps)) <= 1.0 + TOLERANCE
            for steps in zip(*offsets, strict=True)
        )

    def _correct_shift(self, offset: tuple[float, float], otherwise: Text) -> Text:
        place = self.transform or Affine.identity()
        words = tr("If they were drawn on the scene, {action}; otherwise {remedy}")
        if all(abs(abs(step) - 0.5) <= TOLERANCE for step in offset):
            words = tr(
                "Half a pixel lies between the corner of a pixel and its centre; if they were drawn on the "
                "scene, {action}; otherwise {remedy}"
            )
        if place.b or place.d:
            return tr(words, action=tr("give them the position of the scene"), remedy=otherwise)
        corners = self._corners[0], self._corners[3]
        ends = " ".join(f"{value:.12g}" for corner in corners for value in place * corner)
        action = tr("correct their position with gdal_translate -a_ullr {ends}", ends=ends)
        return tr(words, action=action, remedy=otherwise)

    @property
    def _unit(self) -> str:
        """Unit of the CRS in the plural; "map units" if unknown."""
        try:
            unit = str(self.crs.units_factor[0]) if self.crs is not None else ""
        except (RasterioError, CPLE_BaseError):
            unit = ""
        return {"metre": "m", "meter": "m", "degree": tr("degrees")}.get(unit, tr("map units"))

    def describe(self) -> Text:
        """Size and CRS for messages: "145 x 145 pixels, EPSG:32616"."""
        place = self.crs.to_string() if self.crs is not None else tr("no CRS")
        if len(place) > 40:
            place = place[:37] + "..."
        return tr("{width} x {height} pixels, {place}", width=self.width, height=self.height, place=place)


_ACROSS = tr("{pixels} ({length:.4g} {unit}) to the right"), tr("{pixels} ({length:.4g} {unit}) to the left")
_DOWN = tr("{pixels} ({length:.4g} {unit}) down"), tr("{pixels} ({length:.4g} {unit}) up")


def _count(pixels: float) -> Text:
    return tr("1 pixel") if f"{pixels:.4g}" == "1" else tr("{count:.4g} pixels", count=pixels)


def _pixel_size(transform: Affine) -> tuple[float, float]:
    return math.hypot(transform.a, transform.d), math.hypot(transform.b, transform.e)


def _crs_name(crs: CRS | None) -> str:
    """Name and code for messages: "WGS 84 / UTM zone 33N (EPSG:32633)"; without a name, its datum."""
    record = _horizontal(crs) if crs is not None else {}
    name, code = str(record.get("name", "unknown")), record.get("id") or {}
    if name.casefold() == "unknown":
        name = tr('unnamed with the datum "{datum}"', datum=_datum(record).get("name", "unknown"))
    if "code" not in code:
        return name
    return tr("{name} ({authority}:{code})", name=name, authority=code["authority"], code=code["code"])


def _horizontal(crs: CRS) -> dict[str, Any]:
    """The horizontal CRS as PROJ JSON, without vertical part and without a transformation to WGS 84."""
    try:
        record: dict[str, Any] = crs.to_dict(projjson=True)
    except (RasterioError, CPLE_BaseError):
        return {}
    while part := record.get("source_crs") or next(iter(record.get("components") or ()), None):
        record = part
    return record


def _datum(record: dict[str, Any]) -> dict[str, Any]:
    """Datum or datum ensemble of a CRS in PROJ JSON; empty without one."""
    base = record.get("base_crs") or record
    return base.get("datum") or base.get("datum_ensemble") or {}


def _has_equal_datum(first: CRS, second: CRS) -> bool:
    """Whether both have one ellipsoid, and one datum or one that is not known.

    The frames of an ensemble, such as WGS 84 (G1762), count as that datum.
    """
    names, ellipsoids = [], []
    for crs in (first, second):
        datum = _datum(_horizontal(crs))
        if not datum:
            return False
        ellipsoid = datum.get("ellipsoid") or {}
        ellipsoids.append(
            [ellipsoid.get(key) for key in ("semi_major_axis", "inverse_flattening", "semi_minor_axis")]
        )
        name = str(datum.get("name", "")).casefold().removesuffix(" ensemble").partition(" (")[0]
        names.append("" if name.startswith(("unknown", "not specified", "undefined")) else name)
    return ellipsoids[0] == ellipsoids[1] and (names[0] == names[1] or "" in names)
