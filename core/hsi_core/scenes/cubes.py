"""A stored array as a cube: find the order of the axes, and read windows."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.errors import SceneError
from hsi_core.language import tr
from hsi_core.scenes.array_file import StoredArray
from hsi_core.windows import Window


@dataclass(frozen=True)
class ArrayCube:
    """A cube with known axes, read window by window.

    Args:
        stored: array with three axes.
        axes: order of the axes as in `stored.variable.shape`: h rows, w columns, c bands.
    """

    stored: StoredArray
    axes: str

    @property
    def shape(self) -> tuple[int, int, int]:
        """(C, H, W)."""
        size = dict(zip(self.axes, self.stored.variable.shape, strict=True))
        return size["c"], size["h"], size["w"]

    @property
    def dtype(self) -> np.dtype[Any]:
        """Type of the values."""
        return self.stored.dtype

    def read(self, window: Window) -> NDArray[Any]:
        """Read all bands in a window.

        Returns:
            Values of shape (C, H, W).

        Raises:
            SceneError: the file is damaged.
        """
        order = self.axes[::-1] if self.stored.is_reversed else self.axes
        rows, columns = window.slices
        part = {"h": rows, "w": columns, "c": slice(None)}
        try:
            values = np.asarray(self.stored.values[tuple(part[axis] for axis in order)])
        except OSError as error:
            raise SceneError(
                tr(
                    "The variable {variable} cannot be read ({error}); the file seems damaged.",
                    variable=self.stored.variable.describe(),
                    error=error,
                )
            ) from error
        values = values.transpose([order.index(axis) for axis in "chw"])  # (C, H, W)
        return values.astype(self.dtype, copy=False)

    def read_mask(self, window: Window) -> None:
        """A file of arrays has no mask."""
        return None


@dataclass(frozen=True)
class LimitedCube:
    """A cube whose values outside a range become nodata.

    Args:
        cube: the cube.
        low: smallest valid value.
        high: largest valid value.
        nodata: value that takes the place of others.
    """

    cube: ArrayCube
    low: float
    high: float
    nodata: float

    @property
    def shape(self) -> tuple[int, int, int]:
        """(C, H, W)."""
        return self.cube.shape

    @property
    def dtype(self) -> np.dtype[Any]:
        """Type of the values."""
        return self.cube.dtype

    def read(self, window: Window) -> NDArray[Any]:
        """Read all bands in a window, shape (C, H, W); see `ArrayCube`."""
        values = self.cube.read(window)
        return np.where((values < self.low) | (values > self.high), self.dtype.type(self.nodata), values)

    def read_mask(self, window: Window) -> None:
        """A file of arrays has no mask."""
        return None


def value_outside(dtype: np.dtype[Any], low: float, high: float) -> float | None:
    """A value of a type outside a range, for nodata; None if the range has all values of the type."""
    if dtype.kind == "f":
        return float("nan")
    limits = np.iinfo(dtype)
    return limits.min if limits.min < low else limits.max if limits.max > high else None


def find_axes(
    shape: Sequence[int], axes: str, ground_truth_shape: tuple[int, int] | None
) -> tuple[str, bool]:
    """Order of the axes of a cube.

    The size of a ground truth shows which axes are rows and columns. Without one, the order is rows, columns,
    bands, as in nearly all published cubes. The shortest axis need not be the bands: Indian Pines has 145 x
    145 x 200.

    Args:
        shape: of the array.
        axes: "auto", or the order.
        ground_truth_shape: (H, W) of the ground truth, if there is one.

    Returns:
        The order, and whether it is a guess.

    Raises:
        SceneError: the ground truth fits no order, or not the given one.
    """
    size = " x ".join(map(str, shape))
    if ground_truth_shape is None:
        return ("hwc", True) if axes == "auto" else (axes, False)
    truth = " x ".join(map(str, ground_truth_shape))
    fitting = [
        order
        for order in ("hwc", "chw", "hcw", *map("".join, permutations("hwc")))
        if (shape[order.index("h")], shape[order.index("w")]) == tuple(ground_truth_shape)
    ]
    if axes != "auto":
        if axes in fitting:
            return axes, False
        hint = tr("; the axes {axes} would fit", axes=fitting[0]) if fitting else ""
        raise SceneError(
            tr(
                "The ground truth has {truth} pixels (rows x columns), which does not fit a cube of {size} "
                "with the axes {axes}{hint}. Choose the ground truth of this cube or other axes.",
                truth=truth,
                size=size,
                axes=axes,
                hint=hint,
            )
        )
    if not fitting:
        raise SceneError(
            tr(
                "The ground truth has {truth} pixels (rows x columns), which fits no two axes of the cube "
                "({size}); choose the ground truth of this cube.",
                truth=truth,
                size=size,
            )
        )
    # Rows before columns: a square scene fits both orders, and files rarely have columns first.
    return fitting[0], len(set(shape)) == 1
