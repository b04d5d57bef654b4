import numpy as np
import pytest
import rasterio

from hsi_core.classes.confidence_raster import open_confidence
from hsi_core.errors import SceneError
from hsi_core.geotiff import tiff_options
from hsi_core.grid import Grid
from hsi_core.windows import Window

GRID = Grid(4, 3)


def test_values_without_data_are_nan_and_rounding_above_one_is_one(tmp_path):
    values = np.full((3, 4), 0.25, dtype=np.float32)
    values[1] = [-9999, np.nan, 1.0000001, 0]
    with rasterio.open(
        tmp_path / "c.tif", "w", nodata=-9999, **tiff_options(GRID, dtype="float32", count=1)
    ) as file:
        file.write(values, 1)
    with open_confidence(tmp_path / "c.tif", GRID) as raster:
        np.testing.assert_array_equal(raster.read(Window(1, 0, 1, 4))[0], [np.nan, np.nan, 1.0, 0.0])
        assert raster.model == ""


def test_a_file_that_is_no_raster_is_refused(tmp_path):
    (tmp_path / "c.tif").write_text("no raster")
    with (
        pytest.raises(SceneError, match="c.tif is not a raster that can be read"),
        open_confidence(tmp_path / "c.tif", GRID),
    ):
        pass
