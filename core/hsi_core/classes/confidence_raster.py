"""The confidence of a map at its reference pixels: a raster of Classify, or of any other tool."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window as RasterioWindow

from hsi_core.errors import SceneError
from hsi_core.files.rasters import open_raster
from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.windows import Window

MODEL_TAG = "HSI_MODEL_SHA256"


@dataclass(frozen=True)
class ConfidenceRaster:
    """An open raster of confidence on the grid of a map.

    Args:
        dataset: the open raster.
        path: of the raster.
    """

    dataset: rasterio.DatasetReader
    path: Path

    @property
    def model(self) -> str:
        """Digest of the model that made it; empty if it does not say so."""
        return str(self.dataset.tags().get(MODEL_TAG, ""))

    def read(self, window: Window) -> NDArray[np.float64]:
        """Confidence in a window, shape (H, W); NaN where there is none.

        Raises:
            SceneError: the file is damaged, or a value is no share.
        """
        area = RasterioWindow(window.column, window.row, window.width, window.height)
        try:
            values, mask = self.dataset.read(1, window=area), self.dataset.read_masks(1, window=area)
        except RasterioError as error:
            raise SceneError(
                tr(
                    "The confidence {name} cannot be read ({error}); the file seems damaged.",
                    name=self.path.name,
                    error=error,
                )
            ) from error
        found: NDArray[np.float64] = np.where(mask == 0, np.nan, values.astype(np.float64))
        wrong = found[(found < 0.0) | (found > 1.0 + 1e-6)]
        if wrong.size:
            raise SceneError(
                tr(
                    "The confidence {name} has the value {value:.6g}, but a confidence lies between 0 and "
                    "1; choose the largest class probability of each pixel.",
                    name=self.path.name,
                    value=wrong[0],
                )
            )
        return np.minimum(found, 1.0)


@contextmanager
def open_confidence(path: Path, grid: Grid) -> Iterator[ConfidenceRaster]:
    """Open a raster of confidence.

    Raises:
        SceneError: the file is missing, cut off, no raster, on another grid, or has several bands.
    """
    with open_raster(path, tr("confidence")) as dataset:
        if dataset.count != 1:
            raise SceneError(
                tr(
                    "{name} has {count} bands; the confidence has one. Choose the confidence, not the class "
                    "probabilities or the scene.",
                    name=path.name,
                    count=dataset.count,
                )
            )
        found = Grid.of(dataset)
        if not grid.is_same_place(found):
            raise SceneError(
                tr(
                    "The confidence {name} is on another grid ({found}) than the class map ({grid}); choose "
                    "the confidence of this map.",
                    name=path.name,
                    found=found.describe(),
                    grid=grid.describe(),
                )
            )
        yield ConfidenceRaster(dataset, path)
