"""Check a scene before training: bands, nodata, noise, stripes, saturation, and bands to leave out.

Bands that the file marks as bad, that lie in absorptions of water vapour, or that hold noise or nodata are
listed with their reasons, and the others as a text that Train takes. Of a large scene, a sample of tiles is
read. The scene itself is not changed.
"""

from contextlib import ExitStack
from pathlib import Path

import numpy as np
from pydantic import Field

from hsi_core.errors import ParameterError
from hsi_core.language import tr
from hsi_core.outputs import check_outputs, new_file
from hsi_core.progress import Progress
from hsi_core.reports.frame import frame_of
from hsi_core.reports.report import Origin
from hsi_core.scenequality.bad_bands import find_bad_bands
from hsi_core.scenequality.lines import find_smile
from hsi_core.scenequality.noise import signal_to_noise
from hsi_core.scenequality.record import SceneReport, scene_json
from hsi_core.scenequality.report import scene_page
from hsi_core.scenequality.survey import is_saturated, survey_scene
from hsi_core.scenes.invalid import describe_share
from hsi_core.scenes.quicklook import choose_bands, quicklook_png
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.tasks import TaskParams, TaskResult


class Params(TaskParams):
    """The scene to check, and the files to write."""

    scene: Path = Field(description="Scene.")
    report: Path | None = Field(None, description="HTML report to write.")
    json_file: Path | None = Field(None, description="JSON file to write, with the numbers of the report.")
    water_vapour: bool = Field(
        True, description="Leave out bands at 1350 to 1430 and 1800 to 1950 nm, where water vapour absorbs."
    )
    least_snr: float = Field(
        5.0, ge=0, le=1e6, description="Leave out bands whose signal-to-noise ratio is smaller."
    )
    num_pixels: int = Field(
        1_000_000,
        ge=10_000,
        le=1_000_000_000,
        description="Maximum pixels to read; of a larger scene, tiles at regular distances are read.",
    )


class Result(TaskResult):
    """Written files, counts, and lists of bands."""

    report: Path | None
    json_file: Path | None
    bands: str = Field(description="Bands to use, as Train takes them; empty if every band is bad.")
    bad_bands: str = Field(description="Bands to leave out, in the same form; empty if none is bad.")
    num_bands: int
    num_bad_bands: int
    num_saturated_bands: int = Field(description="Bands whose largest values are cut off.")
    num_striped_bands: int = Field(description="Bands with stripes along columns or rows.")
    invalid_share: float = Field(description="Share of the pixels read that are invalid in some band, 0..1.")
    num_read: int = Field(description="Pixels that were read.")


def run(params: Params, progress: Progress) -> Result:
    """Check a scene."""
    outputs = [params.report, params.json_file]
    if not any(outputs):
        raise ParameterError("No output is given; give a report or a JSON file.")
    check_outputs(outputs, inputs=[params.scene])
    with open_scene(params.scene, progress) as scene:
        found = _measure(params, scene, progress)
        with ExitStack() as files:
            if params.report is not None:
                page = scene_page(found, frame=frame_of(scene.grid), origin=Origin.of_fields(params, "scene"))
                page.write(files.enter_context(new_file(params.report)))
            if params.json_file is not None:
                file = files.enter_context(new_file(params.json_file))
                file.write_text(scene_json(found), encoding="utf-8", newline="\n")
            progress.check()
    survey = found.survey
    if survey.num_whole < survey.num_read:
        progress.info(
            tr(
                "{share} are nodata, NaN or masked in one band or more.",
                share=describe_share(survey.num_read - survey.num_whole, survey.num_read, "pixels read"),
            )
        )
    if found.bad:
        progress.info(
            tr(
                "Bands to leave out: {bad_bands}. Bands for Train: {good_bands}.",
                bad_bands=found.bad_bands,
                good_bands=found.good_bands or tr("none"),
            )
        )
    return Result(
        report=params.report,
        json_file=params.json_file,
        bands=found.good_bands,
        bad_bands=found.bad_bands,
        num_bands=len(survey.bands),
        num_bad_bands=len(found.bad),
        num_saturated_bands=int(found.saturated.sum()),
        num_striped_bands=int((found.striped_columns | found.striped_rows).sum()),
        invalid_share=round(1.0 - survey.num_whole / survey.num_read, 9),
        num_read=survey.num_read,
    )


def _measure(params: Params, scene: Scene, progress: Progress) -> SceneReport:
    survey = survey_scene(scene, most=params.num_pixels, progress=progress.stage(0.0, 0.9))
    progress.report(0.9, "Writing the report")
    bands = survey.bands
    if survey.far is not None:
        from hsi_core.evaluation.reader import far_values_error  # here, because torch takes time to load

        progress.warning(str(far_values_error(scene, survey.far, bands)))
    by_area, by_shift = survey.noise.by_area(), survey.noise.by_shift()
    ratios = signal_to_noise(survey.sample, np.fmin(by_area, by_shift))
    columns = survey.lines.columns()
    shown = choose_bands(scene)
    return SceneReport(
        name=params.scene.name,
        shape=scene.grid.shape,
        dtype=str(scene.dtype(bands)),
        survey=survey,
        wavelengths_nm=scene.wavelengths_nm,
        fwhm_nm=scene.fwhm_nm,
        nodata=scene.nodata_values(bands),
        saturated=is_saturated(survey.statistics, survey.sample, [_largest(scene, band) for band in bands]),
        noise_by_area=by_area,
        noise_by_shift=by_shift,
        ratios=ratios,
        least_ratio=params.least_snr,
        columns=columns,
        rows=survey.lines.rows(),
        smile=find_smile(columns, list(scene.wavelengths_nm)),
        bad=find_bad_bands(
            survey,
            wavelengths_nm=scene.wavelengths_nm,
            marked=scene.bad_bands,
            ratios=ratios,
            least_ratio=params.least_snr,
            has_water_vapour=params.water_vapour,
        ),
        quicklook=quicklook_png(params.scene, shown),
        quicklook_bands=shown,
        notes=tuple(scene.notes),
    )


def _largest(scene: Scene, band: int) -> float | None:
    """Largest value that the type of a band can hold, scale and offset applied; None for real numbers."""
    dtype = scene.dtype([band])
    if dtype.kind not in "iu":
        return None
    (scale,), (offset,) = scene.scaling([band])
    return float(np.float32(np.iinfo(dtype).max) * np.float32(scale) + np.float32(offset))
