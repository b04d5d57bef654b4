"""Any ENVI header is read as it says, or refused in a sentence. `make headers` tries many more of them."""

import os
import tempfile
import warnings
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from headers_for_tests import HARMLESS, Header, headers
from hsi_core.errors import SceneError
from hsi_core.scenes.raster_cube import open_raster_cube
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window

COUNT = int(os.environ.get("HSI_HEADERS", "25"))


@settings(max_examples=COUNT, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(header=headers())
def test_a_header_is_read_as_it_says_or_refused_in_a_sentence(header: Header) -> None:
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        path = header.write(Path(folder))
        try:
            check(path, header)
        except SceneError as error:
            if not header.fault or header.fault in HARMLESS:
                raise
            message = str(error)
        else:
            return
    assert message.endswith("."), message


def check(path: Path, header: Header) -> None:
    height, width = header.values.shape[1:]
    with open_raster_cube(path, None) as cube:
        assert cube.shape == header.values.shape
        np.testing.assert_array_equal(cube.read(Window(0, 0, height, width)), header.values)
        bands = cube.bands()
        for found, expected in (
            ([band.wavelength_nm for band in bands], header.wavelengths),
            ([band.fwhm_nm for band in bands], header.widths),
        ):
            if expected[0] is None:
                assert set(found) == {None}
            else:
                np.testing.assert_allclose(np.array(found, float), expected, atol=1e-3)
        assert {number for number, band in enumerate(bands, start=1) if band.is_bad} == header.bad
        assert cube.nodata == header.nodata
        if header.place is not None:
            assert cube.grid.crs is not None
            x, y = cube.grid.place_pixels(np.array([[height - 1, width - 1]]))[0]
            assert (x, y) == pytest.approx(header.place, abs=header.side / 10)
    with open_scene(path, min_bands=1) as scene:
        assert list(scene.wavelengths_nm) == [band.wavelength_nm for band in bands]
        assert scene.bad_bands == header.bad
