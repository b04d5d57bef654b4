"""Classify a scene by the most similar spectrum of a library: spectral angle or information divergence.

The library is a GeoPackage of “Import a spectral library” or of EnMAP-Box. Its spectra are resampled to the
bands of the scene. Pixels that no spectrum resembles enough are unclassified.
"""

from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Literal

import numpy as np
import rasterio
from numpy.typing import NDArray
from pydantic import Field
from rasterio.enums import Resampling
from rasterio.windows import Window as RasterioWindow

from hsi_core.classes.raster import class_tiff_options, code_dtype, describe_classes, finish_class_raster
from hsi_core.classes.table import UNLABELLED
from hsi_core.classes.unclassified import entry_for, with_entry
from hsi_core.errors import ParameterError, SceneError
from hsi_core.evaluation.threads import largest_num_threads
from hsi_core.geotiff import build_overviews, tiff_options
from hsi_core.language import tr
from hsi_core.libraries.layer import read_library
from hsi_core.libraries.library import Spectrum, classes_of
from hsi_core.libraries.matching import information_divergences, spectral_angles
from hsi_core.libraries.resampling import band_widths, to_bands
from hsi_core.outputs import check_outputs, new_file
from hsi_core.progress import Progress
from hsi_core.scenes.invalid import say_invalid
from hsi_core.scenes.scene import Scene, open_scene, parse_bands
from hsi_core.tasks import TaskParams, TaskResult
from hsi_core.windows import Window


class Params(TaskParams):
    """Scene, library, measure, and the files to write."""

    scene: Path = Field(description="Scene to classify.")
    library: Path = Field(description="Spectral library, GeoPackage.")
    group_field: str = Field("class", description="Field of the library with the class of each spectrum.")
    method: Literal["angle", "divergence"] = Field(
        "angle", description="angle (spectral angle, SAM) or divergence (information divergence, SID)."
    )
    threshold: float | None = Field(
        None,
        gt=0,
        le=1e6,
        description="Pixels with a larger angle (radians) or divergence are unclassified; if empty, none is.",
    )
    bands: str | None = Field(
        None, description="Bands to compare, for example 1-103,110; if empty, all that are not marked as bad."
    )
    output: Path = Field(description="Class map to write, GeoTIFF.")
    output_distance: Path | None = Field(
        None, description="Smallest angle (radians) or divergence to write, GeoTIFF."
    )


class Result(TaskResult):
    """The files written, and counts."""

    output: Path
    output_distance: Path | None
    num_classes: int
    num_bands: int = Field(description="Bands that were compared.")
    num_pixels: int = Field(description="Pixels with a class.")
    num_unclassified: int = Field(description="Pixels beyond the threshold.")
    num_invalid: int = Field(description="Pixels without data.")


def run(params: Params, progress: Progress) -> Result:
    """Match spectra."""
    check_outputs([params.output, params.output_distance], inputs=[params.scene, params.library])
    spectra = read_library(params.library, params.group_field, progress)
    table, codes = classes_of(spectra)
    unclassified = None if params.threshold is None else entry_for(table)
    measure = spectral_angles if params.method == "angle" else information_divergences
    dtype = code_dtype(with_entry(table, unclassified))
    counts = np.zeros(2**16, np.int64)
    with open_scene(params.scene, progress) as scene, ExitStack() as files:
        bands = parse_bands(params.bands, scene) if params.bands else scene.good_bands()
        bands, members = _members(spectra, scene, bands, progress)
        part = files.enter_context(new_file(params.output, progress))
        written = files.enter_context(
            rasterio.open(part, "w", **class_tiff_options(scene.grid, with_entry(table, unclassified)))
        )
        describe_classes(written, table, unclassified)
        distances = None
        if params.output_distance is not None:
            other = files.enter_context(new_file(params.output_distance, progress))
            options = tiff_options(scene.grid, dtype="float32", count=1)
            distances = files.enter_context(rasterio.open(other, "w", nodata=float("nan"), **options))
            distances.set_band_description(1, "spectral angle" if params.method == "angle" else "divergence")
        windows = list(scene.parts(Window(0, 0, *scene.grid.shape)))
        for number, window in enumerate(windows):
            progress.report(number / len(windows), "Matching spectra", has_time_left=True)
            cube, valid = scene.read(window, bands)
            found = np.zeros(valid.shape, np.uint16)
            nearest = np.full(valid.shape, np.nan, np.float32)
            best, smallest = _nearest(measure(cube[:, valid].T, members))
            chosen = np.where(np.isnan(smallest), UNLABELLED, codes[best])
            if params.threshold is not None and unclassified is not None:
                chosen = np.where(smallest > params.threshold, unclassified.code, chosen)
            found[valid], nearest[valid] = chosen, smallest
            counts += np.bincount(found.ravel(), minlength=2**16)
            area = RasterioWindow(window.column, window.row, window.width, window.height)
            written.write(found.astype(dtype), 1, window=area)
            if distances is not None:
                distances.write(nearest, 1, window=area)
        say_invalid(int(counts[UNLABELLED]), scene, progress, bands=bands, note=tr("The map is empty."))
        written.close()
        threads = largest_num_threads()
        finish_class_raster(
            part,
            with_entry(table, unclassified),
            dict(enumerate(counts.tolist())),
            num_threads=threads,
            progress=progress,
        )
        if distances is not None:
            distances.close()
            progress.wait_for(partial(build_overviews, other, Resampling.average, num_threads=threads))
    rejected = 0 if unclassified is None else int(counts[unclassified.code])
    pixels = int(counts[1:].sum()) - rejected
    listed = ", ".join(f"{entry.name} {counts[entry.code]}" for entry in table.entries)
    progress.info(
        tr("Pixels of each class: {listed}; unclassified: {rejected}.", listed=listed, rejected=rejected)
    )
    progress.report(1.0, "Done")
    return Result(
        output=params.output,
        output_distance=params.output_distance,
        num_classes=len(table),
        num_bands=len(bands),
        num_pixels=pixels,
        num_unclassified=rejected,
        num_invalid=int(counts[UNLABELLED]),
    )


def _nearest(distances: NDArray[np.float64]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The first of the most similar members of each spectrum, and its distance."""
    if not len(distances):
        return np.zeros(0, np.int64), np.zeros(0)
    best = np.argmin(distances, axis=1)
    return best, distances[np.arange(len(best)), best]


def _members(
    spectra: list[Spectrum], scene: Scene, bands: list[int], progress: Progress
) -> tuple[list[int], NDArray[np.float64]]:
    """Bands to compare, in ascending order of wavelengths, and the library in these bands.

    Raises:
        SceneError: the scene has no wavelengths and another number of bands than the library.
        ParameterError: no band has values of all spectra.
    """
    places = scene.wavelengths_of(bands)
    if any(place is None for place in places):
        sizes = {len(one.values) for one in spectra}
        if sizes != {len(bands)}:
            raise SceneError(
                tr(
                    "{name} has no wavelengths and {num_bands} bands, the library has {listed}; import the "
                    "scene with its wavelengths first.",
                    name=scene.path.name,
                    num_bands=len(bands),
                    listed=", ".join(map(str, sorted(sizes))),
                )
            )
        progress.warning("The scene has no wavelengths; its bands are those of the library, one by one.")
        members = np.array([one.values for one in spectra])
    else:
        bands = sorted(bands, key=lambda band: scene.wavelengths_of([band])[0] or 0.0)
        known = [place for place in scene.wavelengths_of(bands) if place is not None]
        members = to_bands(spectra, known, band_widths(scene, bands))
    covered = np.isfinite(members).all(axis=0)
    if not covered.any():
        raise ParameterError(
            "No band of the scene has values of all spectra of the library; remove spectra of other ranges "
            "of wavelengths."
        )
    if not covered.all():
        progress.warning(
            tr(
                "{count} of {num_bands} bands are not compared, because a spectrum lacks them.",
                count=int((~covered).sum()),
                num_bands=len(bands),
            )
        )
    return [band for band, is_in in zip(bands, covered, strict=True) if is_in], members[:, covered]
