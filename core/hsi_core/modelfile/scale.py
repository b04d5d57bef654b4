"""Compare the scale of a scene with that of the training scene, and find values that no sensor measures."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hsi_core.inputs.outliers import FAR, SMALLEST_FAR
from hsi_core.inputs.reduction import Reduction
from hsi_core.language import tr
from hsi_core.modelfile.statistics import SceneStatistics
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene
from hsi_core.windows import spread_windows

LARGEST_RATIO = 10.0
"""Values that differ by more than this factor have another unit or scale."""
_MAX_BANDS = 16


def check_scale(
    reduction: Reduction,
    statistics: SceneStatistics | None,
    scene: Scene,
    bands: Sequence[int],
    progress: Progress,
) -> None:
    """Warn if the values of a scene are much larger or smaller than those of the training scene.

    At most 16 bands are read in 25 windows of 32 x 32 pixels. If the values fit without the reflectance scale
    factor of an ENVI header, as for models of versions that ignored it, the scene is read without the factor.
    From now on, pixels with values far beyond those of the training scene are invalid.

    Args:
        reduction: of the model.
        statistics: of the training scene, if the model has them.
        scene: open scene.
        bands: band numbers of the scene, in the order of the model.
        progress: receives the warnings.

    Raises:
        SceneError: the scene is damaged.
    """
    trained = np.abs(reduction.band_means.astype(np.float64))
    if statistics is not None and reduction.pretreatment is None:
        trained = np.hypot(statistics.mean.astype(np.float64), statistics.deviation.astype(np.float64))
    ratio = _median_ratio(value_sizes(scene, few_bands(bands)), trained[_spread(len(bands))])
    factor = scene.reflectance_factor
    if ratio is not None and not _is_near(ratio):
        if factor is not None and _is_near(ratio * factor):
            scene.use_stored_values()
            progress.warning(
                tr(
                    "The reflectance scale factor {factor:g} of {name} is not applied: the model was "
                    "trained on values without it.",
                    factor=factor,
                    name=scene.path.name,
                )
            )
        else:
            times = (
                tr("{times:.3g} times larger", times=ratio)
                if ratio > 1.0
                else tr("{times:.3g} times smaller", times=1.0 / ratio)
            )
            progress.warning(
                tr(
                    "The values of {name} are about {times} than those of the training scene: their "
                    "unit or scale seems to differ, such as reflectance in 0 to 1 and in 0 to 10000. "
                    "The result "
                    "is probably wrong. Choose a scene in the unit of the training scene, or set the "
                    "scale of "
                    "its bands (gdal_edit.py -scale).",
                    name=scene.path.name,
                    times=times,
                )
            )
    scene.value_limit = max(SMALLEST_FAR, FAR * float(trained.max(initial=0.0)))


def warn_of_far_values(scene: Scene, progress: Progress) -> None:
    """Warn if pixels were left out because of values far beyond those of the training scene."""
    if scene.far_value is not None:
        progress.warning(
            tr(
                "Pixels of {name} with values such as {far_value}, far beyond those of the "
                "training scene, count as invalid. If this is a fill value, declare it as nodata: "
                "gdal_edit.py "
                "-a_nodata {far_value} {name}",
                name=scene.path.name,
                far_value=scene.far_value,
            )
        )


def warn_of_empty_pixels(scene: Scene, progress: Progress) -> None:
    """Warn if valid pixels have 0 in all bands, as where nobody has declared nodata."""
    if scene.empty_pixel is not None:
        progress.warning(
            tr(
                "Pixels of {name} have 0 in all bands that are used, such as row {row}, column {column} "
                "(from 0), and are treated like all others. If they have no data, declare it: gdal_edit.py "
                "-a_nodata 0 {name}",
                name=scene.path.name,
                row=scene.empty_pixel[0],
                column=scene.empty_pixel[1],
            )
        )


def warn_of_other_scale(scenes: Mapping[Path, NDArray[np.float64]], progress: Progress) -> None:
    """Warn if scenes that are used together have values of different units or scales.

    Args:
        scenes: `value_sizes` of each scene, in the same bands.
        progress: receives a warning that names the scenes that differ from the first.
    """
    first, *others = scenes
    ratios = {path: _median_ratio(scenes[path], scenes[first]) for path in others}
    far = {path: ratio for path, ratio in ratios.items() if ratio is not None and not _is_near(ratio)}
    if far:
        path, ratio = next(iter(far.items()))
        progress.warning(
            tr(
                "The values of {name} are about {ratio:.3g} times those of {first}, so their unit or scale "
                "seems to differ, such as reflectance in 0 to 1 and in 0 to 10000. {count} of {num_scenes} "
                "scenes differ so. Set the scale of their bands (gdal_edit.py -scale), and run again.",
                name=path.name,
                ratio=ratio,
                first=first.name,
                count=len(far),
                num_scenes=len(scenes),
            )
        )


def _is_near(ratio: float) -> bool:
    return 1.0 / LARGEST_RATIO <= ratio <= LARGEST_RATIO


def _median_ratio(here: NDArray[np.float64], there: NDArray[np.float64]) -> float | None:
    """Median over bands of the size of the values, here by there; None if it cannot be told."""
    known = (here > 0.0) & (there > 0.0)
    return float(np.median(here[known] / there[known])) if known.any() else None


def few_bands(bands: Sequence[int]) -> list[int]:
    """At most 16 of these bands, spread over all of them."""
    return [bands[index] for index in _spread(len(bands))]


def _spread(count: int) -> list[int]:
    """At most 16 indices, spread over 0 .. count - 1."""
    return [int(index) for index in np.unique(np.linspace(0, count - 1, _MAX_BANDS).round())]


def value_sizes(scene: Scene, bands: list[int]) -> NDArray[np.float64]:
    """Root mean square of each band in a sample of the scene, shape (C,); 0 without a sample."""
    spectra = _sample(scene, bands)
    if not len(spectra):
        return np.zeros(len(bands))
    sizes = np.abs(spectra.astype(np.float64))
    # The largest hundredth may be fill values or saturated.
    sizes = np.minimum(sizes, np.quantile(sizes, 0.99, axis=0, method="lower"))
    return np.asarray(np.sqrt((sizes**2).mean(axis=0)))


def _sample(scene: Scene, bands: list[int]) -> NDArray[np.float32]:
    """Spectra (N, C) of the valid pixels in windows on a regular grid."""
    found = []
    for window in spread_windows(scene.grid.shape):
        cube, valid = scene.read(window, bands)
        found.append(cube[:, valid].T)
    return np.concatenate(found)
