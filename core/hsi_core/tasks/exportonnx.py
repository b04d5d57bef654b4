"""Write a trained model as ONNX, for programs that use ONNX Runtime.

The patch model takes patches of raw bands and gives class scores of their centres. The tile model takes a
tile of raw bands and gives class scores of all its pixels; the QGIS plugin Deepness reads it. Scaling and PCA
are inside both.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from pydantic import Field

from hsi_core.language import tr
from hsi_core.modelfile.model_file import Model, load_model, match_bands
from hsi_core.modelfile.scale import check_scale
from hsi_core.onnx.export import Target, export_patches, export_tiles, import_onnx_package, tile_network
from hsi_core.onnx.networks import require_exportable
from hsi_core.outputs import check_outputs, new_file
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.tasks import TaskParams, TaskResult


class Params(TaskParams):
    """Model, target scene and output files of an export."""

    model: Path = Field(description="Model file, .safetensors.")
    output: Path = Field(description="Patch model to write, .onnx.")
    tile_output: Path | None = Field(
        None,
        description="Tile model to write, .onnx. Only networks that share computation between pixels, or "
        "that read single pixels, have one.",
    )
    tile_size: int = Field(
        256, ge=16, le=4096, description="Side of the tiles of the tile model in pixels, with their overlap."
    )
    scene: Path | None = Field(
        None,
        description="Target scene: its bands, nodata values and pixel size go into the models. If empty, the "
        "bands of the training scene.",
    )


class Result(TaskResult):
    """Written models."""

    output: Path
    tile_output: Path | None
    num_bands: int = Field(description="Number of bands that both models take.")
    num_scores: int = Field(description="Number of scores of both models: no data, then each class.")
    overlap: int | None = Field(description="Overlap of neighbouring tiles in pixels.")


def run(params: Params, progress: Progress) -> Result:
    """Export a model."""
    check_outputs([params.output, params.tile_output], inputs=[params.model, params.scene])
    for name in ("onnx", "onnxscript"):
        import_onnx_package(name)
    model = load_model(params.model)
    require_exportable(model.reduction)
    if params.tile_output is not None:
        tile_network(model, params.tile_size)  # checked before anything is written
    if params.scene is None:
        bands = [number - 1 for number in model.card.bands]
        target = Target(
            model.card.scene_bands, bands, nodata=[None] * len(bands), is_whole=False, resolution_cm=None
        )
    else:
        with open_scene(params.scene, progress) as scene:
            target = _target(scene, model, progress)
    progress.report(0.1, "Writing the patch model")
    with new_file(params.output) as patch_file:
        _write(patch_file, lambda: export_patches(model, target), progress)
        if params.tile_output is not None:
            progress.report(0.5, "Writing the tile model")
            with new_file(params.tile_output) as tile_file:
                _write(tile_file, lambda: export_tiles(model, target, tile_size=params.tile_size), progress)
    progress.report(1.0, "Done")
    return Result(
        output=params.output,
        tile_output=params.tile_output,
        num_bands=target.num_bands,
        num_scores=len(model.card.classes) + 1,
        overlap=2 * model.network.halo if params.tile_output is not None else None,
    )


def _target(scene: Scene, model: Model, progress: Progress) -> Target:
    """Properties of the target scene that go into the models."""
    bands = match_bands(model.card, scene, progress)
    check_scale(model.reduction, model.statistics, scene, bands, progress)
    resolution_m = scene.grid.pixel_size_m
    if resolution_m is None:
        progress.warning(
            "The scene has no square pixels in a projected CRS; set the resolution in Deepness by hand."
        )
    scales, offsets = scene.scaling_of_file(bands)
    if {*scales} != {1.0} or {*offsets} != {0.0}:
        progress.info(
            "The scene has scale and offset. The models take scaled values, but nodata values as they "
            "are stored: value x scale + offset for every value that differs from the nodata value of "
            "its band. The metadata hsi_inputs, hsi_scale, hsi_offset and hsi_nodata say it exactly."
        )
    if scene.reflectance_factor is not None:
        progress.warning(
            tr(
                "QGIS and Deepness do not apply the reflectance scale factor {reflectance_factor:g} of "
                "{name}. For Deepness, import the scene first (Import a cube) and use the imported "
                "one there.",
                reflectance_factor=scene.reflectance_factor,
                name=scene.path.name,
            )
        )
    return Target(
        num_bands=max(scene.band_numbers),
        bands=[number - 1 for number in bands],
        nodata=scene.nodata_values(bands),
        is_whole=scene.has_whole_numbers(bands),
        resolution_cm=None if resolution_m is None else round(100.0 * resolution_m, 6),
        scales=scales,
        offsets=offsets,
    )


def _write(path: Path, export: Callable[[], Any], progress: Progress) -> None:
    """Write the model that `export` makes. The user can cancel during the export."""
    made: list[bytes] = []
    progress.wait_for(lambda: made.append(export().SerializeToString(deterministic=True)))
    path.write_bytes(made[0])
