import numpy as np
import pytest
import rasterio
from hypothesis import given
from hypothesis import strategies as st

from hsi_core.errors import ModelError
from hsi_core.scenes.wavelengths import match_wavelengths, read_bad_bands, read_wavelengths

ENVI = """ENVI
samples = 4
lines = 3
bands = 3
header offset = 0
file type = ENVI Standard
data type = 2
interleave = bsq
byte order = 0
"""


def write_envi(folder, extra):
    np.zeros((3, 3, 4), np.int16).tofile(folder / "cube.bsq")
    (folder / "cube.hdr").write_text(ENVI + extra)
    return folder / "cube.bsq"


@pytest.mark.parametrize(
    ("extra", "expected"),
    [
        ("wavelength units = Nanometers\nwavelength = {450.5, 550, 650}\n", (450.5, 550.0, 650.0)),
        ("wavelength units = Micrometers\nwavelength = {0.45, 0.55, 2.4}\n", (450.0, 550.0, 2400.0)),
        ("wavelength units = Unknown\nwavelength = {0.45, 0.55, 0.65}\n", (450.0, 550.0, 650.0)),
        ("band names = {first, 550 nm, third}\n", (None, 550.0, None)),
    ],
)
def test_wavelengths_come_from_the_envi_header(tmp_path, extra, expected):
    with rasterio.open(write_envi(tmp_path, extra)) as dataset:
        assert read_wavelengths(dataset) == expected


def test_bad_bands_come_from_the_envi_header(tmp_path):
    with rasterio.open(write_envi(tmp_path, "bbl = {1, 0, 1}\n")) as dataset:
        assert read_bad_bands(dataset) == {2}


def test_wavelengths_come_from_the_imagery_domain_where_band_tags_have_none(make_scene):
    path = make_scene(np.zeros((2, 3, 3), np.uint8), wavelengths=[500])
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(1, ns="IMAGERY", CENTRAL_WAVELENGTH_UM="0.7")
        dataset.update_tags(2, ns="IMAGERY", CENTRAL_WAVELENGTH_UM="0.7")
        dataset.update_tags(2, bbl="0")
    with rasterio.open(path) as dataset:
        assert read_wavelengths(dataset) == (500.0, 700.0)
        assert read_bad_bands(dataset) == {2}


def test_a_number_that_is_no_wavelength_is_ignored(make_scene):
    path = make_scene(np.zeros((2, 3, 3), np.uint8), wavelengths=[-1, 5e7])
    with rasterio.open(path) as dataset:
        assert read_wavelengths(dataset) == (None, None)


@given(st.permutations(list(range(12))), st.lists(st.floats(-4, 4), min_size=12, max_size=12))
def test_shuffled_and_slightly_shifted_bands_are_found_again(order, shifts):
    model = [400.0 + 10 * i for i in range(12)]
    scene = [model[i] + shifts[i] for i in order]
    assert match_wavelengths(model, scene) == [order.index(i) + 1 for i in range(12)]


def test_a_missing_wavelength_is_refused_with_both_lists():
    with pytest.raises(
        ModelError, match=r"lacks 1 of the model's wavelengths: 900\.0 nm.*3 bands \(400.*2 bands \(400"
    ):
        match_wavelengths([400, 500, 900], [400, 500])
