"""Map the depth and position of an absorption feature in a range of wavelengths, after continuum removal."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import Field, model_validator

from hsi_core.errors import SceneError
from hsi_core.language import tr
from hsi_core.outputs import check_outputs
from hsi_core.progress import Progress
from hsi_core.scenes.computed import ComputedCube
from hsi_core.scenes.invalid import describe_share, say_invalid
from hsi_core.scenes.scene import Scene, format_bands, open_scene
from hsi_core.scenes.wavelengths import describe_bands
from hsi_core.scenes.writer import BandInfo, write_scene
from hsi_core.tasks import TaskParams, TaskResult

LONGEST_NM = 100_000.0


class Params(TaskParams):
    """The scene, the range, and the file to write."""

    scene: Path = Field(description="Scene with wavelengths.")
    start_nm: float = Field(
        550.0,
        gt=0,
        le=LONGEST_NM,
        description="Wavelength in nm at which the continuum begins, before the feature.",
    )
    end_nm: float = Field(
        750.0,
        gt=0,
        le=LONGEST_NM,
        description="Wavelength in nm at which the continuum ends, after the feature.",
    )
    min_depth: float = Field(
        0.0, ge=0, le=1, description="Smallest depth whose position is written; noise has positions as well."
    )
    output: Path = Field(description="GeoTIFF to write: depth (band 1) and position in nm (band 2).")

    @model_validator(mode="after")
    def _is_range(self) -> "Params":
        if self.start_nm >= self.end_nm:
            raise ValueError(
                tr(
                    "start_nm is {start_nm:g} and end_nm {end_nm:g}; give a start below the end.",
                    start_nm=self.start_nm,
                    end_nm=self.end_nm,
                )
            )
        return self


class Result(TaskResult):
    """The file written, and figures."""

    output: Path
    num_bands: int = Field(description="Bands in the range that are not marked as bad.")
    num_pixels: int = Field(description="Pixels with a depth.")
    num_positions: int = Field(description="Pixels with a position: their depth is large enough.")
    mean_depth: float | None = Field(description="Mean depth of the pixels with a depth; null without any.")


class _Counts:
    """Sums over all pixels, which are computed window by window."""

    def __init__(self) -> None:
        self.valid, self.pixels, self.positions, self.depth = 0, 0, 0, 0.0

    def add(self, depth: NDArray[np.float64], position: NDArray[np.float64]) -> None:
        has_depth = np.isfinite(depth)
        self.valid += len(depth)
        self.pixels += int(has_depth.sum())
        self.positions += int(np.isfinite(position).sum())
        self.depth += float(depth[has_depth].sum())


def run(params: Params, progress: Progress) -> Result:
    """Map a feature."""
    from hsi_core.inputs.absorption import find_feature  # here, so that not every run waits for torch

    check_outputs([params.output], inputs=[params.scene])
    with open_scene(params.scene, progress, min_bands=3) as scene:
        bands, wavelengths = _bands_in_range(params, scene, progress)
        counts = _Counts()

        def compute(spectra: NDArray[np.float32]) -> NDArray[np.float64]:
            depth, position = find_feature(spectra, wavelengths)
            position[depth < params.min_depth] = np.nan
            counts.add(depth, position)
            return np.stack([depth, position])

        text = tr("{low:.6g} to {high:.6g} nm", low=wavelengths[0], high=wavelengths[-1])
        tags = {"continuum": text}
        write_scene(
            params.output,
            ComputedCube(scene, bands, 2, compute),
            grid=scene.grid,
            bands=[
                BandInfo(description="depth", tags=tags),
                BandInfo(description="position (nm)", tags=tags),
            ],
            nodata=float("nan"),
            progress=progress,
        )
        say_invalid(scene.grid.width * scene.grid.height - counts.valid, scene, progress, bands=bands)
    if counts.valid > counts.pixels:
        progress.warning(
            tr(
                "{share} have no continuum, because the "
                "first or last band is not positive there; they have no depth.",
                share=describe_share(counts.valid - counts.pixels, counts.valid),
            )
        )
    mean = counts.depth / counts.pixels if counts.pixels else None
    if mean is not None:
        progress.info(
            tr(
                "Bands {bands} ({text}): mean depth {mean:.4f}; {positions} of "
                "{pixels} pixels have a position.",
                bands=format_bands(bands),
                text=text,
                mean=mean,
                positions=counts.positions,
                pixels=counts.pixels,
            )
        )
    return Result(
        output=params.output,
        num_bands=len(bands),
        num_pixels=counts.pixels,
        num_positions=counts.positions,
        mean_depth=None if mean is None else round(mean, 6),
    )


def _bands_in_range(
    params: Params, scene: Scene, progress: Progress
) -> tuple[list[int], NDArray[np.float64]]:
    """Band numbers in ascending order of wavelengths, and these.

    Raises:
        SceneError: the range has fewer than three bands.
    """
    known = [
        (wavelength, band)
        for wavelength, band in zip(scene.wavelengths_of(scene.good_bands()), scene.good_bands(), strict=True)
        if wavelength is not None
    ]
    if not known:
        raise SceneError(
            tr(
                "{name} has no wavelengths; import the scene with its wavelengths first.",
                name=scene.path.name,
            )
        )
    # Of bands with one wavelength, the first one.
    chosen = {
        wavelength: band
        for wavelength, band in sorted(known, reverse=True)
        if params.start_nm <= wavelength <= params.end_nm
    }
    if len(chosen) < 3:
        raise SceneError(
            tr(
                "{name} has {count} bands from {start:g} to {end:g} nm that are not marked as "
                "bad, but a feature needs three; it has {bands}. Choose another range.",
                name=scene.path.name,
                count=len(chosen),
                start=params.start_nm,
                end=params.end_nm,
                bands=describe_bands([one for one, _ in sorted(known)]),
            )
        )
    wavelengths = np.array(sorted(chosen))
    step = float(np.diff(wavelengths).max())
    if wavelengths[0] - params.start_nm > step or params.end_nm - wavelengths[-1] > step:
        progress.warning(
            tr(
                "The scene covers only {first_wavelengths:.6g} to {last_wavelengths:.6g} nm of the "
                "range; the "
                "continuum begins and ends there.",
                first_wavelengths=wavelengths[0],
                last_wavelengths=wavelengths[-1],
            )
        )
    return [chosen[one] for one in wavelengths.tolist()], wavelengths
