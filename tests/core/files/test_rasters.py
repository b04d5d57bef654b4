"""Rasters that a user chose."""

import numpy as np
import pytest

from hsi_core.errors import SceneError
from hsi_core.files.rasters import open_raster


def test_a_raster_is_opened(make_scene):
    with open_raster(make_scene(np.ones((3, 4, 5), np.uint16)), "scene") as dataset:
        assert (dataset.count, dataset.shape) == (3, (4, 5))


def test_a_missing_file_and_one_that_is_no_raster_are_refused_by_their_name(tmp_path):
    with pytest.raises(SceneError, match=r"^There is no file .*map.tif; choose the class map again\.$"):
        open_raster(tmp_path / "map.tif", "class map")
    (tmp_path / "map.tif").write_text("no raster")
    with pytest.raises(SceneError, match=r"^map.tif is not a raster .*; choose the class map\.$"):
        open_raster(tmp_path / "map.tif", "class map")


def test_raw_data_that_end_early_are_refused(tmp_path):
    (tmp_path / "a.hdr").write_text(
        "ENVI\nsamples = 5\nlines = 6\nbands = 4\ndata type = 2\ninterleave = bsq\nbyte order = 0\n"
    )
    (tmp_path / "a.img").write_bytes(bytes(239))  # of 5 x 6 x 4 x 2
    with pytest.raises(SceneError, match="a.img has 239 bytes, .* need 240"):
        open_raster(tmp_path / "a.img", "class map")
