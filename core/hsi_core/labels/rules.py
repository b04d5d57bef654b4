"""How labels become pixels: which pixels a geometry labels, and which classes are one."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

PixelRule = Literal["centre", "touched", "inside"]
OverlapRule = Literal["unlabelled", "last"]


@dataclass(frozen=True)
class LabelRules:
    """Rules that every task applies in the same way to the labels it reads.

    Args:
        pixel_rule: a polygon labels the pixels whose "centre" lies inside it, all pixels that are "touched",
            or the pixels that lie wholly "inside", which drops mixed pixels at edges. Of a raster, "inside"
            keeps pixels whose eight neighbours have the same class.
        least_share: least share of a pixel that polygons of its class cover; 0: the pixel rule decides.
        buffer: distance around points and lines that belongs to them, in units of the scene's CRS.
        overlaps: pixels that several classes label become "unlabelled", or get the class of the "last"
            polygon, line or point in the file.
        merge_table: CSV that names the classes to merge, see `merging`.
        resample: resample a raster on another grid, nearest neighbour, instead of refusing it.
    """

    pixel_rule: PixelRule = "centre"
    least_share: float = 0.0
    buffer: float = 0.0
    overlaps: OverlapRule = "unlabelled"
    merge_table: Path | None = None
    resample: bool = False

    @property
    def share(self) -> float:
        """Least share of a pixel that has to be covered; 0: pixels are chosen by their centre or a touch."""
        return 1.0 if self.pixel_rule == "inside" else self.least_share


DEFAULT_RULES = LabelRules()
