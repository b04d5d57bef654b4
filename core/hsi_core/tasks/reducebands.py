"""Reduce the bands of a scene to components: PCA, minimum noise fraction, or discriminant components.

The components become a raster. On request, the scene is rebuilt from the first components, without the noise
in the others. A report shows the variance in each component.
"""

from contextlib import ExitStack
from pathlib import Path
from typing import Literal

import numpy as np
from pydantic import Field

from hsi_core.errors import OutputError, ParameterError
from hsi_core.evaluation.reader import LabelledPixels, fit_scene_reduction
from hsi_core.explanation.curves import common_span, curve_svg
from hsi_core.inputs.reduction import Reduction, check_components
from hsi_core.language import listed, tr
from hsi_core.outputs import check_outputs, new_file
from hsi_core.progress import Progress
from hsi_core.reports.blocks import Highlight
from hsi_core.reports.frame import frame_of
from hsi_core.reports.map_picture import map_svg
from hsi_core.reports.report import Origin, Report
from hsi_core.reports.values import count, general, number, percent
from hsi_core.scenequality.components import ComponentCube, DenoisedCube
from hsi_core.scenes.invalid import say_invalid
from hsi_core.scenes.quicklook import quicklook_png
from hsi_core.scenes.scene import Scene, format_bands, open_scene, parse_bands
from hsi_core.scenes.writer import BandInfo, write_scene
from hsi_core.tasks import LabelParams, TaskResult

MOST_PER_CLASS = 5000
"""Labelled pixels of each class that discriminant components are found from."""


class Params(LabelParams):
    """The scene, the kind and number of its components, and the files to write."""

    scene: Path = Field(description="Scene.")
    output: Path = Field(description="Components to write, GeoTIFF with one band each.")
    method: Literal["pca", "mnf", "discriminant"] = Field(
        "pca",
        description="pca (principal components), mnf (minimum noise fraction), or discriminant (directions "
        "that separate the classes of labels).",
    )
    components: int = Field(10, ge=1, le=100_000, description="Number of components.")
    bands: str | None = Field(
        None, description="Bands to use, for example 1-103,110; if not given, all that are not marked as bad."
    )
    standardize: bool = Field(False, description="Scale every band to unit variance first.")
    labels: Path | None = Field(
        None, description="Labels for discriminant: raster on the scene's grid, or vector."
    )
    output_denoised: Path | None = Field(
        None, description="Scene rebuilt from the components to write, GeoTIFF."
    )
    report: Path | None = Field(None, description="HTML report to write.")


class Result(TaskResult):
    """Written files and figures."""

    output: Path
    output_denoised: Path | None
    report: Path | None
    num_components: int
    explained: float = Field(description="Share of the variance in the components that are kept, 0..1.")


def run(params: Params, progress: Progress) -> Result:
    """Reduce the bands of a scene."""
    for path in (params.output, params.output_denoised):
        if path is not None and path.suffix.lower() not in (".tif", ".tiff"):
            raise OutputError(
                tr("The output {name} must be a GeoTIFF; give a name that ends in .tif.", name=path.name)
            )
    outputs = [params.output, params.output_denoised, params.report]
    check_outputs(outputs, inputs=[params.scene, params.labels, params.class_table, params.merge_table])
    if params.method == "discriminant" and params.labels is None:
        raise ParameterError("Discriminant components need labels; give labels, or choose pca or mnf.")
    if params.method != "discriminant" and params.labels is not None:
        progress.warning(tr("The labels are not used: {method} needs none.", method=params.method))
    with open_scene(params.scene, progress) as scene, ExitStack() as files:
        bands = parse_bands(params.bands, scene) if params.bands else scene.good_bands()
        check_components(params.components, len(bands))
        reduction = _fit(params, scene, bands, progress)
        cube = ComponentCube(scene, bands, reduction, params.components)
        part = files.enter_context(new_file(params.output, progress))
        prefix = {"pca": "PC", "mnf": "MNF", "discriminant": "discriminant"}[params.method]
        num_invalid = write_scene(
            part,
            cube,
            grid=scene.grid,
            bands=[BandInfo(description=f"{prefix} {k + 1}") for k in range(params.components)],
            nodata=float("nan"),
            progress=progress.stage(0.4, 0.7),
        )
        variance = cube.variance
        say_invalid(num_invalid, scene, progress, bands=bands)
        if params.output_denoised is not None:
            denoised = files.enter_context(new_file(params.output_denoised, progress))
            write_scene(
                denoised,
                DenoisedCube(ComponentCube(scene, bands, reduction, params.components), reduction),
                grid=scene.grid,
                bands=_band_infos(scene, bands),
                nodata=float("nan"),
                progress=progress.stage(0.7, 0.98),
            )
        if params.report is not None:
            page = _page(params, scene, bands, reduction, variance, part, cube.num_valid)
            page.write(files.enter_context(new_file(params.report)))
        progress.check()
    return Result(
        output=params.output,
        output_denoised=params.output_denoised,
        report=params.report,
        num_components=params.components,
        explained=round(float(reduction.explained[: params.components].sum(dtype=np.float64)), 6),
    )


def _fit(params: Params, scene: Scene, bands: list[int], progress: Progress) -> Reduction:
    """As many components as bands: all are needed to go back."""
    training = None
    if params.method == "discriminant" and params.labels is not None:
        labels = params.read_labels(params.labels, scene.grid, progress)
        places = np.argwhere(labels.codes > 0)
        targets = labels.class_table.to_indices(labels.codes[tuple(places.T)]).astype(np.int64)
        kept = np.concatenate(
            [_draw(np.flatnonzero(targets == index)) for index in range(len(labels.class_table))]
        )
        if len(kept) < len(places):
            progress.info(
                tr(
                    "{num_kept} of {num_places} labelled pixels are used: at most {most_per_class} of each "
                    "class, drawn at random.",
                    num_kept=len(kept),
                    num_places=len(places),
                    most_per_class=MOST_PER_CLASS,
                )
            )
        training = LabelledPixels(places[kept], targets[kept])
    return fit_scene_reduction(
        scene,
        bands=bands,
        components=len(bands),
        standardize=params.standardize,
        whiten=False,
        kind=params.method,
        training=training,
        progress=progress.stage(0.0, 0.4),
    )


def _draw(
    positions: "np.ndarray[tuple[int], np.dtype[np.int64]]",
) -> "np.ndarray[tuple[int], np.dtype[np.int64]]":
    if len(positions) <= MOST_PER_CLASS:
        return positions
    return np.sort(np.random.default_rng(0).choice(positions, MOST_PER_CLASS, replace=False))


def _band_infos(scene: Scene, bands: list[int]) -> list[BandInfo]:
    widths = dict(zip(scene.band_numbers, scene.fwhm_nm, strict=True))
    return [
        BandInfo(wavelength_nm=wavelength, fwhm_nm=widths[band], is_bad=band in scene.bad_bands)
        for band, wavelength in zip(bands, scene.wavelengths_of(bands), strict=True)
    ]


_HEADS = {
    "pca": tr("Principal components of the bands {bands}."),
    "mnf": tr("Components of the minimum noise fraction of the bands {bands}."),
    "discriminant": tr("Discriminant components of the bands {bands}."),
}
_UNITS = {
    "mnf": tr(
        "The noise has the variance 1 in each component, so that the variance is that of signal and noise in "
        "units of the noise: a component with a variance near 1 is noise."
    ),
    "discriminant": tr(
        "The spread within a class has the variance 1 in each component: a component with a variance near 1 "
        "does not separate the classes."
    ),
}


def _page(
    params: Params,
    scene: Scene,
    bands: list[int],
    reduction: Reduction,
    variance: "np.ndarray[tuple[int, ...], np.dtype[np.float64]]",
    raster: Path,
    num_valid: int,
) -> Report:
    explained = reduction.explained.astype(np.float64)
    total = np.cumsum(explained)
    kept = params.components
    report = Report(
        tr("Components of {name}", name=params.scene.name),
        origin=Origin.of_fields(params, "scene", "labels", "class_table"),
    )
    report.text(tr(_HEADS[params.method], bands=format_bands(bands)), style="soft")
    report.highlights(
        Highlight(count(kept), "components"),
        Highlight(count(len(bands)), "bands used"),
        Highlight(percent(float(total[kept - 1]), 2), "variance in the components"),
        Highlight(percent(num_valid / max(scene.grid.width * scene.grid.height, 1), 1), "valid pixels"),
    )
    if kept >= 3:
        height, width = scene.grid.shape
        report.heading("Picture")
        report.figure(
            "The first three components",
            [
                map_svg(
                    quicklook_png(raster, [1, 2, 3]),
                    width=width,
                    height=height,
                    legend=[],
                    title="The first three components",
                    frame=frame_of(scene.grid),
                )
            ],
            note="Components 1, 2 and 3 as red, green and blue, each stretched from its 2nd to its 98th "
            "percentile.",
        )
    report.heading("Variance")
    x = np.arange(1, kept + 1, dtype=np.float64)
    if kept > 1:
        log = np.log10(np.maximum(variance, 1e-12))
        report.figure(
            "Variance of each component",
            [
                curve_svg(
                    tr("log10 of the variance"),
                    x,
                    log,
                    x_title=tr("component"),
                    span=common_span(log, has_zero=False),
                ),
                curve_svg(
                    tr("share of the variance so far"),
                    x,
                    total[:kept],
                    x_title=tr("component"),
                    span=(0.0, 1.05),
                ),
            ],
            note="Left: eigenvalues as powers of ten. Right: share of the variance in all components up to "
            "this one.",
            width=22.0,
        )
    note = tr(
        "The variance is over all valid pixels. Shares are of the variance of all {count} components.",
        count=len(bands),
    )
    report.table(
        "Components",
        ["component", "variance", "share", "share so far"],
        [
            [
                number(k + 1, 0),
                general(float(variance[k]), 5),
                percent(float(explained[k]), 3),
                percent(float(total[k]), 2),
            ]
            for k in range(kept)
        ],
        note=listed([note, _UNITS[params.method]], " ") if params.method in _UNITS else note,
    )
    return report
