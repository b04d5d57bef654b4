"""Labels whose spectrum is an outlier inside their own polygon.

The spectral angle (Kruse et al. 1993, doi:10.1016/0034-4257(93)90013-N) measures how far a spectrum is from
the median spectrum of its polygon, whatever the illumination. An angle is an outlier if its modified z-score
exceeds 3.5 (Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers). The limit follows from the
polygon itself, so a mixed polygon keeps its pixels and a pure one loses strangers.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hsi_core.errors import LabelError
from hsi_core.labelquality.spectra import read_spectra
from hsi_core.labels.labels import Labels
from hsi_core.language import tr
from hsi_core.libraries.matching import spectral_angles
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene

MIN_PIXELS = 10
"""Polygons with fewer valid pixels are not checked."""
LARGEST_SCORE = 3.5
_TO_DEVIATION = 1.4826
"""Standard deviation of a normal distribution, as a multiple of its median absolute deviation."""
_ROUNDING = 1e-6
"""Smaller angles, in radians, are rounding errors of equal spectra."""
_MEAN_TO_DEVIATION = 1.2533
"""The same, of its mean absolute deviation: used where more than half of the angles are equal."""


@dataclass(frozen=True)
class Purity:
    """Outliers among labels.

    Args:
        is_outlier: shape (H, W).
        num_checked: pixels that were checked.
        num_unchecked: labelled pixels without data, or in polygons with too few pixels.
    """

    is_outlier: NDArray[np.bool_]
    num_checked: int
    num_unchecked: int

    def describe(self) -> str:
        """The counts in words, for messages and tags."""
        found = int(self.is_outlier.sum())
        return tr(
            "{found} of {num_checked} checked labels ({share:.1f} %) as spectral outliers in their polygon; "
            "{num_unchecked} labels were not checked, because they have no data or fewer than {min_pixels} "
            "valid pixels are in their polygon",
            found=found,
            num_checked=self.num_checked,
            share=100.0 * found / self.num_checked,
            num_unchecked=self.num_unchecked,
            min_pixels=MIN_PIXELS,
        )


def find_outliers(scene: Scene, labels: Labels, progress: Progress) -> Purity:
    """Find the labelled pixels that are outliers in their polygon. Bad bands are not used.

    Raises:
        LabelError: no polygon has enough valid pixels.
    """
    pixels = np.argwhere(labels.codes > 0)
    found = read_spectra(scene, pixels, bands=scene.good_bands(), sides=(1,), progress=progress)
    places = tuple(pixels[found.positions].T)
    is_outlier, is_checked = outliers_of(found.means[0], labels.polygons[places], check=progress.check)
    if not is_checked.any():
        raise LabelError(
            tr(
                "No polygon has {min_pixels} valid pixels, so outliers cannot be found; keep all labels.",
                min_pixels=MIN_PIXELS,
            )
        )
    mask = np.zeros(labels.codes.shape, dtype=bool)
    mask[places] = is_outlier
    num_checked = int(is_checked.sum())
    return Purity(mask, num_checked, len(pixels) - num_checked)


@dataclass(frozen=True)
class PolygonPurity:
    """Outliers in a polygon.

    Args:
        number: number of the polygon in the labels.
        checked: pixels that were checked.
        outliers: those that are outliers.
    """

    number: int
    checked: int
    outliers: int


def purity_of_polygons(
    spectra: NDArray[np.float32], polygons: NDArray[np.int64], *, check: Callable[[], None] = lambda: None
) -> list[PolygonPurity]:
    """Outliers in each polygon that has enough pixels, in the order of their numbers. See `outliers_of`."""
    is_outlier, is_checked = outliers_of(spectra, polygons, check=check)
    numbers, counts = np.unique(polygons[is_checked], return_counts=True)
    return [
        PolygonPurity(number, count, int(is_outlier[polygons == number].sum()))
        for number, count in zip(numbers.tolist(), counts.tolist(), strict=True)
    ]


def outliers_of(
    spectra: NDArray[np.float32],
    polygons: NDArray[np.signedinteger],
    *,
    check: Callable[[], None] = lambda: None,
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Whether each spectrum is an outlier in its polygon.

    Args:
        spectra: shape (N, C).
        polygons: number of the polygon of each, shape (N,).
        check: called before each polygon; may raise to cancel.

    Returns:
        Outliers, and the pixels that were checked, shape (N,) each.
    """
    is_outlier, is_checked = np.zeros(len(spectra), dtype=bool), np.zeros(len(spectra), dtype=bool)
    order = np.argsort(polygons, kind="stable")
    for part in np.split(order, np.flatnonzero(np.diff(polygons[order])) + 1):
        check()
        if len(part) < MIN_PIXELS:
            continue
        own = spectra[part].astype(np.float64)
        angles = np.nan_to_num(spectral_angles(own, np.median(own, axis=0)[None])[:, 0], nan=np.pi / 2)
        angles[angles < _ROUNDING] = 0.0
        is_outlier[part], is_checked[part] = modified_scores(angles) > LARGEST_SCORE, True
    return is_outlier, is_checked


def modified_scores(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Distance from the median, in robust standard deviations; 0 where all values are equal."""
    distances = values - np.median(values)
    deviation = _TO_DEVIATION * float(np.median(np.abs(distances)))
    if deviation == 0.0:
        deviation = _MEAN_TO_DEVIATION * float(np.abs(distances).mean())
    return distances / deviation if deviation > 0.0 else np.zeros_like(distances)
