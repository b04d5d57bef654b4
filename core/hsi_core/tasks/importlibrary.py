"""Make a spectral library from files of instruments and archives, or from the class means of labels.

The library is a table in a GeoPackage with one row for each spectrum, which QGIS and EnMAP-Box open. With a
scene, the spectra are resampled to its bands.
"""

from dataclasses import replace
from pathlib import Path

import numpy as np
from pydantic import Field, model_validator

from hsi_core.errors import SceneError
from hsi_core.inputs.outliers import FarValueSearch
from hsi_core.language import tr
from hsi_core.libraries.formats import read_spectra
from hsi_core.libraries.layer import check_library_name, write_library
from hsi_core.libraries.library import Spectrum, renamed
from hsi_core.libraries.resampling import band_widths, to_bands
from hsi_core.outputs import check_outputs
from hsi_core.progress import Progress
from hsi_core.scenes.invalid import describe_share, no_valid_label
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.tasks import LabelParams, TaskResult
from hsi_core.windows import Window


class Params(LabelParams):
    """Files of spectra, or a scene with labels, and the library to write."""

    inputs: list[Path] | None = Field(
        None, description="Files: ENVI .sli, USGS splib07 ASCII, ECOSTRESS, ASD, SVC .sig, or text tables."
    )
    scene: Path | None = Field(None, description="Scene to whose bands spectra are resampled.")
    labels: Path | None = Field(
        None, description="Labels of the scene: the mean spectrum of each class joins the library."
    )
    output: Path = Field(description="Library to write, GeoPackage.")

    @model_validator(mode="after")
    def _has_spectra(self) -> "Params":
        if not self.inputs and self.labels is None:
            raise ValueError("No spectra are given; give inputs, or a scene with labels.")
        if self.labels is not None and self.scene is None:
            raise ValueError("Labels are given without a scene; give the scene whose spectra are averaged.")
        return self


class Result(TaskResult):
    """The library, and counts."""

    output: Path
    num_spectra: int
    num_bands: int = Field(description="Bands of the scene that the spectra have; 0 without a scene.")


def run(params: Params, progress: Progress) -> Result:
    """Import a library."""
    inputs = params.inputs or []
    check_outputs(
        [params.output],
        inputs=[*inputs, params.scene, params.labels, params.class_table, params.merge_table],
    )
    check_library_name(params.output)
    spectra: list[Spectrum] = []
    for number, path in enumerate(inputs):
        progress.report(0.5 * number / len(inputs), tr("Reading {name}", name=path.name))
        found = read_spectra(path, progress)
        progress.info(tr("{name}: {num_found} spectra.", name=path.name, num_found=len(found)))
        spectra += found
    num_bands = 0
    if params.scene is not None:
        with open_scene(params.scene, progress) as scene:
            bands = scene.good_bands()
            num_bands = len(bands)
            spectra = resample_to_scene(spectra, scene, bands, progress) if spectra else spectra
            if params.labels is not None:
                spectra += class_means(params, scene, bands, progress)
    spectra = renamed(spectra)
    write_library(params.output, spectra, progress)
    progress.report(1.0, "Done")
    return Result(output=params.output, num_spectra=len(spectra), num_bands=num_bands)


def resample_to_scene(
    spectra: list[Spectrum], scene: Scene, bands: list[int], progress: Progress
) -> list[Spectrum]:
    """The spectra in the bands of a scene, in the order of their wavelengths.

    Raises:
        SceneError: the scene has bands without a wavelength.
    """
    places = np.array([np.nan if nm is None else nm for nm in scene.wavelengths_of(bands)], np.float64)
    if np.isnan(places).any():
        raise SceneError(
            tr(
                "{name} has bands without a wavelength, so no spectrum can be resampled to it; import the "
                "scene with its wavelengths first.",
                name=scene.path.name,
            )
        )
    order = np.argsort(places, kind="stable")
    widths = band_widths(scene, [bands[index] for index in order])
    values = to_bands(spectra, places[order].tolist(), widths)
    if any(width is None for width in widths):
        progress.info(
            tr(
                "{name} has no widths of bands; half the distance to the neighbours is used.",
                name=scene.path.name,
            )
        )
    missing = int(np.isnan(values).any(axis=1).sum())
    if missing:
        progress.warning(
            tr(
                "{missing} of {num_spectra} spectra do not cover all {num_bands} bands of the scene.",
                missing=missing,
                num_spectra=len(spectra),
                num_bands=len(bands),
            )
        )
    return [
        replace(one, wavelengths_nm=places[order], values=row)
        for one, row in zip(spectra, values, strict=True)
    ]


def class_means(params: Params, scene: Scene, bands: list[int], progress: Progress) -> list[Spectrum]:
    """Mean spectrum of each class of the labels, at valid pixels."""
    if params.labels is None:
        return []
    labels = params.read_labels(params.labels, scene.grid, progress)
    sums = np.zeros((len(labels.class_table), len(bands)))
    counts = np.zeros(len(labels.class_table), np.int64)
    indices = labels.class_table.to_indices(labels.codes)
    search = FarValueSearch()
    parts = list(scene.parts(Window(0, 0, *scene.grid.shape)))
    for number, window in enumerate(parts):
        progress.report(0.5 + 0.5 * number / len(parts), "Averaging the classes")
        of_part = indices[window.slices]
        if (of_part < 0).all():
            continue
        cube, valid = scene.read(window, bands)
        search.update(np.where(of_part >= 0, cube, 0.0), window.row, window.column)
        for index in range(len(counts)):
            chosen = valid & (of_part == index)
            sums[index] += cube[:, chosen].sum(axis=1, dtype=np.float64)
            counts[index] += int(chosen.sum())
    if not counts.any():
        raise no_valid_label(scene, bands)
    num_labelled, num_valid = int((indices >= 0).sum()), int(counts.sum())
    if num_valid < num_labelled:
        progress.warning(
            tr(
                "{share} lie where the scene is nodata, NaN or masked; they are not used.",
                share=describe_share(num_labelled - num_valid, num_labelled, "labelled pixels"),
            )
        )
    if (far := search.found()) is not None:
        from hsi_core.evaluation.reader import far_values_error  # here, because torch takes time to load

        raise far_values_error(scene, far, bands, spoilt=tr("the mean of a class"))
    places = [np.nan if nm is None else nm for nm in scene.wavelengths_of(bands)]
    known = [] if np.isnan(places).any() else places
    means = []
    for entry, total, count in zip(labels.class_table.entries, sums, counts.tolist(), strict=True):
        if not count:
            progress.warning(tr('The class "{name}" has no valid pixel and is left out.', name=entry.name))
            continue
        one = Spectrum.of(entry.name, known, total / count, scene.path.name)
        means.append(replace(one, code=entry.code, color=entry.color))
    return means
