"""Classify a scene of any size with a trained model, tile by tile.

The map does not depend on the size of the tiles, and memory is set by the tile, not by the scene.
"""

from pathlib import Path
from typing import Literal

from pydantic import Field

from hsi_core.progress import Progress
from hsi_core.tasks import TaskParams, TaskResult


class Params(TaskParams):
    """What to classify, with what, and where to."""

    scene: Path = Field(description="Scene to classify.")
    model: Path = Field(description="Model file, .safetensors.")
    output: Path = Field(description="Class map to write, GeoTIFF.")
    probabilities: Path | None = Field(
        None, description="Class probabilities to write, GeoTIFF with one band a class."
    )
    confidence: Path | None = Field(None, description="Largest probability to write, GeoTIFF.")
    tile_size: int = Field(
        128, ge=16, description="Side of a tile in pixels; sets the memory that is needed."
    )
    batch_size: int = Field(
        512, ge=1, description="Patches at once, for networks that are evaluated patch by patch."
    )
    device: Literal["auto", "cpu", "cuda"] = Field("auto", description="auto, cpu or cuda.")


class Result(TaskResult):
    """What was written."""

    output: Path
    probabilities: Path | None
    confidence: Path | None
    num_pixels: int = Field(description="Classified pixels; invalid ones are not counted.")
    num_invalid: int
    seconds: float
    pixels_per_second: float


def run(params: Params, progress: Progress) -> Result:
    """Classify a scene."""
    raise NotImplementedError
