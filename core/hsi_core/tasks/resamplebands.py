"""Resample a scene to the bands of another sensor, of a model, or of a list of wavelengths."""

from pathlib import Path

import numpy as np
from pydantic import Field, model_validator

from hsi_core.errors import ParameterError
from hsi_core.outputs import check_outputs
from hsi_core.progress import Progress
from hsi_core.scenes.computed import ComputedCube
from hsi_core.scenes.response import estimate_widths, response_weights
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.scenes.wavelength_file import read_wavelength_file
from hsi_core.scenes.writer import BandInfo, write_scene
from hsi_core.tasks import TaskParams, TaskResult

METHOD = "Gaussian spectral response"
COARSE = 1.2
"""Bands of the scene that are wider than a wanted band by this factor cannot show it."""

_Bands = tuple[list[float], list[float | None]]


class Params(TaskParams):
    """The scene, the wanted bands, and the file to write."""

    scene: Path = Field(description="Scene to resample.")
    like: Path | None = Field(None, description="Scene whose bands are wanted.")
    model: Path | None = Field(None, description="Model file whose bands are wanted, .safetensors.")
    wavelengths: Path | None = Field(
        None, description="Text file with the centre wavelength of each wanted band, one in each line."
    )
    output: Path = Field(description="Scene to write, GeoTIFF.")

    @model_validator(mode="after")
    def _has_one_target(self) -> "Params":
        given = [name for name in ("like", "model", "wavelengths") if getattr(self, name) is not None]
        if len(given) != 1:
            raise ValueError(
                f"The wanted bands are given {len(given)} times; give one of like, model and wavelengths."
            )
        return self


class Result(TaskResult):
    """The file written, and counts."""

    output: Path
    num_bands: int
    num_source_bands: int = Field(description="Bands of the scene that were used.")


def run(params: Params, progress: Progress) -> Result:
    """Resample a scene."""
    check_outputs([params.output], inputs=[params.scene, params.like, params.model, params.wavelengths])
    with open_scene(params.scene, progress) as scene:
        bands = scene.good_bands()
        source, source_widths = _bands_of(scene, bands)
        target, target_widths = _wanted(params, progress)
        weights = response_weights(source, source_widths, target, target_widths)
        _warn_of_coarse_bands(source, source_widths, target, target_widths, progress)
        write_scene(
            params.output,
            ComputedCube(scene, bands, len(target), lambda spectra: weights @ spectra.astype(np.float64)),
            grid=scene.grid,
            bands=[
                BandInfo(wavelength, fwhm_nm=width, tags={"resampled": METHOD})
                for wavelength, width in zip(target, target_widths, strict=True)
            ],
            nodata=float("nan"),
            progress=progress,
        )
    used = int((weights > 0).any(axis=0).sum())
    progress.info(
        f"{len(target)} bands were made of {used} bands of the scene, each by the {METHOD} of its width."
    )
    return Result(output=params.output, num_bands=len(target), num_source_bands=used)


def _wanted(params: Params, progress: Progress) -> _Bands:
    """Centres and widths of the wanted bands."""
    if params.model is not None:
        return _bands_of_model(params.model)
    if params.like is not None:
        with open_scene(params.like, progress) as like:
            return _bands_of(like, like.band_numbers)
    listed = read_wavelength_file(params.wavelengths) if params.wavelengths is not None else []
    return listed, [None] * len(listed)


def _bands_of_model(path: Path) -> _Bands:
    """Centres of the bands of a model; it keeps no widths.

    Raises:
        ParameterError: a band has no wavelength.
    """
    from hsi_core.modelfile.model_file import load_model  # here, so that not every run waits for torch

    found = load_model(path).card.wavelengths_nm
    known = [value for value in found if value is not None]
    if len(known) < len(found):
        raise ParameterError(
            f"The model {path.name} has no wavelengths; choose a scene with the wanted bands."
        )
    return known, [None] * len(known)


def _bands_of(scene: Scene, bands: list[int]) -> _Bands:
    """Centres and widths of bands of a scene.

    Raises:
        ParameterError: a band has no wavelength.
    """
    found = scene.wavelengths_of(bands)
    known = [value for value in found if value is not None]
    if len(known) < len(found):
        raise ParameterError(
            f"{len(found) - len(known)} of {len(found)} bands of {scene.path.name} have no wavelength; "
            "import the scene with its wavelengths first."
        )
    widths = dict(zip(scene.band_numbers, scene.fwhm_nm, strict=True))
    return known, [widths[number] for number in bands]


def _warn_of_coarse_bands(
    source: list[float],
    source_widths: list[float | None],
    target: list[float],
    target_widths: list[float | None],
    progress: Progress,
) -> None:
    """Say where the scene is coarser than the wanted bands."""
    orders = [np.argsort(values, kind="stable") for values in (source, target)]
    (from_nm, from_widths), (to_nm, to_widths) = (
        (
            np.asarray(values)[order],
            np.asarray(estimate_widths(np.asarray(values)[order].tolist(), [widths[k] for k in order])),
        )
        for values, widths, order in zip(
            (source, target), (source_widths, target_widths), orders, strict=True
        )
    )
    nearest = np.abs(to_nm[:, None] - from_nm[None]).argmin(axis=1)
    is_coarse = from_widths[nearest] > COARSE * to_widths
    if is_coarse.any():
        progress.warning(
            f"{int(is_coarse.sum())} of the wanted bands are narrower than the bands of the scene (from "
            f"{to_nm[is_coarse][0]:.1f} nm on): resampling cannot restore what a coarser sensor has not "
            "measured."
        )
