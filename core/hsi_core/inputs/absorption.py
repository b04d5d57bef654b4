"""Depth and position of an absorption feature, after the continuum is removed.

The depth is 1 less the smallest ratio of spectrum and continuum (Clark and Roush 1984,
doi:10.1029/JB089iB07p06329). The position is the vertex of a parabola through the deepest band and its two
neighbours (Rodger et al. 2012, doi:10.1016/j.rse.2011.11.025), so it is finer than the bands.
"""

import numpy as np
import torch
from numpy.typing import NDArray

from hsi_core.inputs.pretreatment import Pretreatment


def find_feature(
    spectra: NDArray[np.float32], wavelengths_nm: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The deepest feature of each spectrum. The continuum begins and ends at the first and last band.

    Args:
        spectra: shape (C, N), of at least three bands.
        wavelengths_nm: centres of the bands, ascending, all different, shape (C,).

    Returns:
        Depth (N,), from 0; NaN where the first or last band is not positive, so that there is no continuum.
        Position in nm (N,); NaN where there is no depth.
    """
    continuum = Pretreatment("continuum", wavelengths_nm.astype(np.float32))
    ratios = continuum.apply(torch.from_numpy(np.ascontiguousarray(spectra))).numpy().astype(np.float64)
    pixels = np.arange(spectra.shape[1])
    deepest = ratios.argmin(axis=0)
    depth = 1.0 - ratios[deepest, pixels]
    depth[(spectra[0] <= 0) | (spectra[-1] <= 0)] = np.nan
    middle = np.clip(deepest, 1, len(ratios) - 2)  # the ends are on the continuum
    left, centre, right = (ratios[middle + step, pixels] for step in (-1, 0, 1))
    before, here, after = (wavelengths_nm[middle + step] for step in (-1, 0, 1))
    fall, rise = (centre - left) / (here - before), (right - centre) / (after - here)
    bend = rise - fall
    # The parabola has the slope `fall` midway to the left neighbour, and `rise` midway to the right one.
    with np.errstate(divide="ignore", invalid="ignore"):
        vertex = (before + here) / 2 - fall * (after - before) / 2 / bend
    position = np.where(bend > 0, vertex, here)
    return depth, np.where(depth > 0, position, np.nan)
