"""Reflectance scale factors of ENVI headers."""

from pathlib import Path

import numpy as np
import pytest

from hsi_core.scenes.raster_cube import open_raster_cube
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window

VALUES = np.arange(24, dtype=np.int16).reshape(2, 3, 4) * 100
WHOLE = Window(0, 0, 3, 4)


def write(folder: Path, extra: str) -> Path:
    VALUES.tofile(folder / "a.img")
    (folder / "a.hdr").write_text(
        "ENVI\nsamples = 4\nlines = 3\nbands = 2\nfile type = ENVI Standard\ndata type = 2\n"
        f"interleave = bsq\nbyte order = 0\n{extra}"
    )
    return folder / "a.img"


@pytest.mark.parametrize("text", ["10000", "10000.0", "{ 1e4 }"])
def test_values_are_divided_by_the_reflectance_scale_factor(tmp_path: Path, text: str) -> None:
    path = write(tmp_path, f"Reflectance Scale Factor = {text}\ndata ignore value = 300\n")
    with open_scene(path) as scene:
        cube, valid = scene.read(WHOLE, [1, 2])
        np.testing.assert_allclose(cube[:, valid], VALUES[:, valid] / 10000, rtol=1e-6)
        assert np.argwhere(~valid).tolist() == [[0, 3]]  # the nodata value is a stored one
        assert scene.scaling([2]) == ([1e-4], [0.0])
        assert scene.scaling_of_file([2]) == ([1e-4], [0.0])
        assert not scene.has_whole_numbers([1, 2])
        assert scene.notes == []
        divided = scene.traits([1])
        scene.use_stored_values()
        assert scene.scaling([2]) == scene.scaling_of_file([2]) == ([1.0], [0.0])
        assert scene.traits([1]) != divided
    with open_raster_cube(path, None) as cube_to_copy:
        assert [(band.scale, band.offset) for band in cube_to_copy.bands()] == [(1e-4, 0.0)] * 2


def test_gains_of_one_leave_the_factor_and_a_warning_says_so(tmp_path: Path) -> None:
    with open_scene(write(tmp_path, "reflectance scale factor = 100\ndata gain values = {1, 1}\n")) as scene:
        assert scene.scaling([1, 2]) == ([0.01, 0.01], [0.0, 0.0])
        assert scene.notes == [
            "a.img has gain or offset values that change nothing and the reflectance scale factor 100; "
            "the factor is used."
        ]


@pytest.mark.parametrize("text", ["1", "0", "-10", "none", "nan", ""])
def test_a_factor_that_changes_nothing_or_makes_no_sense_is_ignored(tmp_path: Path, text: str) -> None:
    with open_scene(write(tmp_path, f"reflectance scale factor = {text}\n")) as scene:
        assert scene.scaling([1, 2]) == ([1.0, 1.0], [0.0, 0.0])
        assert scene.has_whole_numbers([1, 2])
        assert scene.notes == (
            []
            if text in ("1", "")
            else [
                f'The reflectance scale factor "{text}" of a.img is no positive number, so it is not used; '
                "correct it in the header."
            ]
        )


def test_bands_of_scale_0_are_told(tmp_path: Path) -> None:
    with open_scene(write(tmp_path, "data gain values = {0, 1}\n")) as scene:
        assert scene.notes == [
            "1 of 2 bands of a.img have the scale 0, so all their values are the same; correct the scale "
            "(gdal_edit.py -scale)."
        ]


@pytest.mark.parametrize(
    ("extra", "scaling"),
    [
        ("data gain values = {0.5, 2}\n", ([0.5, 2.0], [0.0, 0.0])),
        ("data offset values = {0, 3}\n", ([1.0, 1.0], [0.0, 3.0])),
    ],
)
def test_gain_and_offset_go_before_the_factor_and_a_warning_says_so(
    tmp_path: Path, extra: str, scaling: tuple[list[float], list[float]]
) -> None:
    path = write(tmp_path, f"reflectance scale factor = 10000\n{extra}")
    expected = (
        "a.img has gain and offset values and the reflectance scale factor 10000; gain and offset are used, "
        "and the factor is not."
    )
    with open_scene(path) as scene:
        assert scene.scaling([1, 2]) == scaling
        assert scene.notes == [expected]
    with open_raster_cube(path, None) as cube:
        assert [band.scale for band in cube.bands()] == scaling[0]
        assert cube.notes == [expected]
