"""Bring a cube and its ground truth into GeoTIFF, from MATLAB, NumPy or any raster that GDAL reads.

The variable and the order of the axes are found from the file, or given. A cube without georeference can be placed
with a CRS, an origin and a pixel size.
"""

from pathlib import Path
from typing import Literal

from pydantic import Field

from hsi_core.progress import Progress
from hsi_core.tasks import TaskParams, TaskResult

Axes = Literal["auto", "hwc", "chw", "hcw", "whc", "cwh", "wch"]


class Params(TaskParams):
    """What to import and where to."""

    input: Path = Field(description="The cube: .mat, .npy, .npz or any raster that GDAL reads.")
    output: Path = Field(description="Scene to write, GeoTIFF.")
    variable: str | None = Field(
        None, description="Variable of the .mat or .npz file; found where it is clear."
    )
    axes: Axes = Field("auto", description="Order of the axes in the file: h rows, w columns, c bands.")
    ground_truth: Path | None = Field(
        None, description="Reference labels of the same size: .mat, .npy, .npz or raster."
    )
    ground_truth_variable: str | None = Field(None, description="Variable of the ground truth file.")
    output_ground_truth: Path | None = Field(
        None, description="Ground truth to write, GeoTIFF with class names."
    )
    class_table: Path | None = Field(
        None, description="CSV with the columns code, name and optionally color."
    )
    crs: str | None = Field(None, description="CRS for a cube without one, for example EPSG:32616.")
    origin_x: float | None = Field(
        None, description="Easting of the outer corner of the first pixel, CRS units."
    )
    origin_y: float | None = Field(
        None, description="Northing of the outer corner of the first pixel, CRS units."
    )
    pixel_size: float | None = Field(None, gt=0, description="Side of a pixel in CRS units.")
    wavelengths: Path | None = Field(
        None,
        description="Text file with the centre wavelength of each band in nm, one a line, for a cube without them.",
    )


class Result(TaskResult):
    """What was written."""

    output: Path
    output_ground_truth: Path | None
    width: int
    height: int
    num_bands: int
    num_classes: int | None = Field(description="Classes in the ground truth; null without one.")
    num_labelled: int | None = Field(description="Labelled pixels in the ground truth; null without one.")


def run(params: Params, progress: Progress) -> Result:
    """Import a cube."""
    raise NotImplementedError
