"""Spectra resampled to the bands of a scene, by the package `spectral`.

Each band of the scene has a Gaussian response; a source band is constant over its width.
"""

import logging
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from spectral.algorithms.resampling import BandResampler

from hsi_core.errors import ParameterError
from hsi_core.language import tr
from hsi_core.libraries.library import Spectrum
from hsi_core.scenes.scene import Scene

_SAME_NM = 0.1
logging.getLogger("spectral").setLevel(logging.WARNING)  # it names each band without a value


def to_bands(
    spectra: Sequence[Spectrum], wavelengths_nm: Sequence[float], widths_nm: Sequence[float | None]
) -> NDArray[np.float64]:
    """Values of spectra in bands.

    Args:
        spectra: spectra of a library.
        wavelengths_nm: centres of the bands, ascending.
        widths_nm: full widths at half maximum; if one is None, half the distance to the neighbours.

    Returns:
        Values, shape (spectra, bands); NaN in bands that a spectrum does not cover.

    Raises:
        ParameterError: a spectrum has no wavelengths.
    """
    centres = np.asarray(wavelengths_nm, dtype=np.float64)
    widths = None if any(width is None for width in widths_nm) or len(centres) < 2 else list(widths_nm)
    resampled = np.full((len(spectra), len(centres)), np.nan)
    samplers: dict[bytes, BandResampler] = {}
    for row, one in zip(resampled, spectra, strict=True):
        places = one.wavelengths_nm
        if not len(places):
            raise ParameterError(
                tr(
                    "The spectrum {name} of {source} has no wavelengths, so it cannot be resampled.",
                    name=one.name,
                    source=one.source,
                )
            )
        if len(places) == len(centres) and np.abs(places - centres).max() <= _SAME_NM:
            row[:] = one.values
            continue
        measured = np.isfinite(one.values)
        if measured.sum() < 2 or len(centres) < 2:
            continue
        places = places[measured]
        key = places.tobytes()
        if key not in samplers:
            samplers[key] = BandResampler(places.tolist(), centres.tolist(), None, widths)
        row[:] = samplers[key](one.values[measured])
    return resampled


def band_widths(scene: Scene, bands: Sequence[int]) -> list[float | None]:
    """Full widths at half maximum of bands given by number, in nm; None where unknown."""
    known = dict(zip(scene.band_numbers, scene.fwhm_nm, strict=True))
    return [known[number] for number in bands]
