"""Resample a scene to the bands of another sensor, of a model, or of a list of wavelengths."""

from pathlib import Path

from pydantic import Field, model_validator

from hsi_core.language import tr
from hsi_core.outputs import check_outputs
from hsi_core.progress import Progress
from hsi_core.scenes.computed import ComputedCube
from hsi_core.scenes.invalid import say_invalid
from hsi_core.scenes.resampled import METHOD, ResampledScene, bands_with_widths, resample_scene
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.scenes.wavelength_file import read_wavelength_file
from hsi_core.scenes.writer import BandInfo, write_scene
from hsi_core.tasks import TaskParams, TaskResult


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
                tr(
                    "The wanted bands are given {count} times; give one of like, model and wavelengths.",
                    count=len(given),
                )
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
        resampled = _resample(params, scene, progress)
        bands = zip(resampled.wavelengths_nm, resampled.fwhm_nm, strict=True)
        num_invalid = write_scene(
            params.output,
            ComputedCube(resampled, resampled.band_numbers, resampled.num_bands, lambda spectra: spectra),
            grid=scene.grid,
            bands=[
                BandInfo(wavelength, fwhm_nm=width, tags={"resampled": METHOD}) for wavelength, width in bands
            ],
            nodata=float("nan"),
            progress=progress,
        )
        say_invalid(num_invalid, scene, progress, bands=scene.good_bands())
    progress.info(tr("The bands were resampled: {resampled}.", resampled=resampled.describe()))
    return Result(output=params.output, num_bands=resampled.num_bands, num_source_bands=resampled.num_used)


def _resample(params: Params, scene: Scene, progress: Progress) -> ResampledScene:
    """The scene in the wanted bands."""
    if params.model is not None:
        # Here, so that not every run waits for torch.
        from hsi_core.modelfile.model_file import load_model
        from hsi_core.modelfile.resampling import resample_to_model

        return resample_to_model(load_model(params.model).card, params.model.name, scene, progress)
    if params.like is not None:
        with open_scene(params.like, progress) as like:
            wanted = bands_with_widths(like, like.band_numbers)
    else:
        listed = read_wavelength_file(params.wavelengths) if params.wavelengths is not None else []
        wanted = listed, [None] * len(listed)
    return resample_scene(scene, *wanted, progress)
