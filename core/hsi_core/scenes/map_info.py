"""The text `map info` of ENVI headers: projection, place of a reference pixel, size of pixels, rotation."""

import math
import re

from affine import Affine


def read_map_info(text: str) -> Affine | None:
    """The transform that a map info describes; None if its numbers are missing.

    The reference pixel counts from 1, and (1, 1) is the outer corner of the upper left pixel. A rotation is
    in degrees, counter-clockwise.

    Args:
        text: such as "UTM, 1, 1, 368000.0, 4307000.0, 1.0, 1.0, 18, North, WGS-84, rotation=30".
    """
    parts = [part.strip() for part in text.strip(" {}\x00").split(",")]
    try:
        column, row, x, y, width, height = (float(part) for part in parts[1:7])
    except ValueError:
        return None
    if not (width > 0.0 and height > 0.0 and all(map(math.isfinite, (column, row, x, y, width, height)))):
        return None
    found = re.search(r"rotation\s*=\s*([-+.\deE]+)", text)
    angle = math.radians(float(found[1])) if found else 0.0
    turn = Affine(
        math.cos(angle) * width, math.sin(angle) * height, 0.0,
        math.sin(angle) * width, -math.cos(angle) * height, 0.0,
    )  # fmt: skip
    return Affine.translation(x, y) * turn * Affine.translation(1.0 - column, 1.0 - row)
