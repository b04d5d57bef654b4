"""A small picture of a scene for reports: three bands, read at the size of the picture."""

from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray

from hsi_core.errors import SceneError
from hsi_core.files.dataset_names import dataset_name
from hsi_core.language import tr
from hsi_core.png import encode_png
from hsi_core.scenes.scene import Scene

SIDE = 420
"""Longest side in pixels."""
COLORS_NM = (650.0, 550.0, 460.0)
SHARES = (0.145, 0.095, 0.045)
"""Position of red, green and blue in the bands of AVIRIS and similar sensors, if wavelengths are unknown."""
_MANY = 20
"""Smallest number of bands at which these positions are three different bands."""


def choose_bands(scene: Scene) -> list[int]:
    """Band numbers for red, green and blue: nearest to `COLORS_NM`, or by position without them."""
    known = [(w, n) for w, n in zip(scene.wavelengths_nm, scene.band_numbers, strict=True) if w is not None]
    if known and min(w for w, _ in known) < 600.0:
        return [min(known, key=lambda pair: abs(pair[0] - wanted))[1] for wanted in COLORS_NM]
    numbers = scene.band_numbers
    if len(numbers) < _MANY:
        return [numbers[-1], numbers[len(numbers) // 2], numbers[0]]
    return [numbers[round(share * len(numbers))] for share in SHARES]


def quicklook_png(path: Path, bands: list[int]) -> bytes:
    """The scene as a PNG of at most `SIDE` pixels, each band stretched from its 2nd to its 98th percentile.

    Args:
        path: of the scene.
        bands: three band numbers.

    Raises:
        SceneError: the scene is damaged.
    """
    try:
        with rasterio.open(dataset_name(path)) as dataset:
            shrink = max(1.0, max(dataset.shape) / SIDE)
            shape = tuple(max(1, round(length / shrink)) for length in dataset.shape)
            # One by one: the bands may have different types.
            read = [dataset.read(band, out_shape=shape, masked=True).astype(np.float64) for band in bands]
            values = np.ma.stack(read)
    except rasterio.errors.RasterioError as error:
        raise SceneError(
            tr(
                "The scene {name} cannot be read ({error}); the file seems damaged.",
                name=path.name,
                error=error,
            )
        ) from error
    valid = ~np.ma.getmaskarray(values).any(axis=0) & np.isfinite(values.filled(np.nan)).all(axis=0)
    picture = np.zeros((4, *valid.shape), dtype=np.uint8)
    picture[3] = 255 * valid
    for band in range(3):
        picture[band] = _stretch(values[band].filled(0.0), valid)
    return encode_png(picture)


def _stretch(values: NDArray[np.float64], valid: NDArray[np.bool_]) -> NDArray[np.uint8]:
    if not valid.any():
        return np.zeros(values.shape, dtype=np.uint8)
    low, high = np.percentile(values[valid], (2, 98))
    scaled = np.clip((np.where(valid, values, low) - low) / max(high - low, 1e-12), 0.0, 1.0)
    stretched: NDArray[np.uint8] = (255 * scaled).astype(np.uint8)
    return stretched
