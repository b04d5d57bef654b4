import subprocess

import numpy as np
import pytest
import rasterio
from affine import Affine

from hsi_core.errors import CancelledError, SceneError
from hsi_core.evaluation.reader import read_raw_padded
from hsi_core.scenes import scene as scene_module
from hsi_core.scenes.scene import open_scene, parse_bands
from hsi_core.windows import Window


def read_all(path, bands=None):
    with open_scene(path) as scene:
        window = Window(0, 0, *scene.grid.shape)
        return scene.read(window, bands or scene.good_bands())


def test_a_window_holds_the_same_values_as_the_file(make_scene):
    cube = np.arange(3 * 8 * 9, dtype=np.uint16).reshape(3, 8, 9)
    with open_scene(make_scene(cube)) as scene:
        part, valid = scene.read(Window(2, 3, 4, 5), [1, 3])
    np.testing.assert_array_equal(part, cube[[0, 2], 2:6, 3:8])
    assert valid.all()


def test_a_pixel_is_invalid_where_any_band_is_nodata(make_scene):
    cube = np.full((3, 4, 4), 7, np.int16)
    cube[1, 2, 3] = -99
    part, valid = read_all(make_scene(cube, nodata=-99))
    assert np.argwhere(~valid).tolist() == [[2, 3]]
    assert (part[:, 2, 3] == 0).all()


def test_a_nodata_value_in_a_band_that_is_not_used_does_not_matter(make_scene):
    cube = np.full((3, 4, 4), 7, np.int16)
    cube[1] = -99
    assert read_all(make_scene(cube, nodata=-99), bands=[1, 3])[1].all()


def test_each_band_can_have_its_own_nodata_value(tmp_path, make_scene):
    cube = np.full((2, 3, 3), 5, np.int16)
    cube[0, 0, 0], cube[1, 1, 1] = -1, -2
    make_scene(cube[:1], "a.tif", nodata=-1)
    make_scene(cube[1:], "b.tif", nodata=-2)
    vrt = tmp_path / "both.vrt"
    subprocess.run(
        ["gdalbuildvrt", "-q", "-separate", str(vrt), str(tmp_path / "a.tif"), str(tmp_path / "b.tif")],
        check=True,
    )
    assert np.argwhere(~read_all(vrt)[1]).tolist() == [[0, 0], [1, 1]]


def test_nan_and_infinity_are_invalid(make_scene):
    cube = np.ones((2, 3, 3), np.float32)
    cube[0, 0, 1], cube[1, 2, 2] = np.nan, np.inf
    part, valid = read_all(make_scene(cube))
    assert np.argwhere(~valid).tolist() == [[0, 1], [2, 2]]
    assert np.isfinite(part).all()


def test_an_alpha_band_is_a_mask_and_not_a_spectral_band(make_scene):
    cube = np.full((4, 3, 3), 200, np.uint8)
    cube[3, 1, 1] = 0
    path = make_scene(cube, photometric="rgb", alpha="yes")
    with open_scene(path) as scene:
        assert scene.band_numbers == [1, 2, 3]
    assert np.argwhere(~read_all(path)[1]).tolist() == [[1, 1]]


def test_a_mask_band_of_the_dataset_is_honoured(make_scene):
    path = make_scene(np.ones((2, 3, 3), np.uint8))
    mask = np.full((3, 3), 255, np.uint8)
    mask[2, 0] = 0
    with rasterio.open(path, "r+") as dataset:
        dataset.write_mask(mask)
    assert np.argwhere(~read_all(path)[1]).tolist() == [[2, 0]]


def test_whole_numbers_are_those_of_integers_without_scale_and_offset(make_scene):
    def is_whole(path):
        with open_scene(path) as scene:
            return scene.has_whole_numbers([1, 2])

    cube = np.ones((2, 2, 2), np.int16)
    path = make_scene(cube)
    assert is_whole(path)
    assert not is_whole(make_scene(cube.astype(np.float32), "single.tif"))
    for name in ("scales", "offsets"):
        with rasterio.open(path, "r+") as dataset:
            dataset.scales, dataset.offsets = (1.0, 1.0), (0.0, 0.0)
            setattr(dataset, name, (1.0, 0.5))
        assert not is_whole(path)


def test_scale_and_offset_are_applied_after_nodata(make_scene):
    cube = np.full((2, 2, 2), 10, np.int16)
    cube[0, 0, 0] = -9
    path = make_scene(cube, nodata=-9)
    with rasterio.open(path, "r+") as dataset:
        dataset.scales, dataset.offsets = (0.5, 1.0), (1.0, 0.0)
    part, valid = read_all(path)
    assert part[:, 1, 1].tolist() == [6.0, 10.0]
    assert not valid[0, 0]


def test_a_scene_may_be_rotated_or_without_georeference(make_scene):
    cube = np.ones((2, 3, 3), np.uint8)
    rotated = Affine(17.3, 10.0, 5e5, 10.0, -17.3, 4e6)
    with open_scene(make_scene(cube, "rotated.tif", transform=rotated)) as scene:
        assert scene.grid.transform.almost_equals(rotated)
    with open_scene(make_scene(cube, "plain.tif", transform=None, crs=None)) as scene:
        assert scene.grid.transform is None


def test_one_band_is_refused(make_scene):
    with (
        pytest.raises(SceneError, match="has 1 band; a hyperspectral scene has many"),
        open_scene(make_scene(np.ones((1, 3, 3), np.uint8))),
    ):
        pass


def test_a_missing_file_and_a_file_of_another_kind_are_refused(tmp_path):
    with pytest.raises(SceneError, match="There is no file"), open_scene(tmp_path / "none.tif"):
        pass
    text = tmp_path / "text.tif"
    text.write_text("no raster")
    with pytest.raises(SceneError, match="is not a raster that can be read"), open_scene(text):
        pass


def test_complex_values_are_refused(make_scene):
    with (
        pytest.raises(SceneError, match="complex values"),
        open_scene(make_scene(np.ones((2, 3, 3), np.complex64))),
    ):
        pass


def test_a_truncated_file_is_refused_while_reading(make_scene):
    path = make_scene(np.random.default_rng(0).integers(0, 9999, (4, 64, 64)).astype(np.uint16))
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(SceneError, match="seems damaged|not a raster that can be read"):
        read_all(path)


@pytest.mark.parametrize(("text", "bands"), [("1-3", [1, 2, 3]), ("4, 1-2,2", [1, 2, 4]), ("5", [5])])
def test_bands_are_chosen_by_number_and_range(make_scene, text, bands):
    with open_scene(make_scene(np.ones((5, 3, 3), np.uint8))) as scene:
        assert parse_bands(text, scene) == bands


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1-", "cannot be read; write them like"),
        ("a", "cannot be read"),
        ("0-3", "the bands 1 to 5; 0 is none"),
        ("7", "7 is none"),
        ("1-100000000000000000", "the bands 1 to 5; 6 is none"),
        ("5-1,7-9", "7 is none"),
        ("1-" + 5000 * "9", "cannot be read"),
        ("\u0661-3", "cannot be read"),
        ("\u00b2", "cannot be read"),
        ("3-2", "3-2 is none"),
    ],
)
def test_bands_that_make_no_sense_are_refused(make_scene, text, message):
    with (
        open_scene(make_scene(np.ones((5, 3, 3), np.uint8))) as scene,
        pytest.raises(SceneError, match=message),
    ):
        parse_bands(text, scene)


def test_bad_bands_of_a_real_enmap_header_are_left_out(make_scene):
    path = make_scene(np.ones((3, 4, 4), np.int16))
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(2, bbl="0")
    with open_scene(path) as scene:
        assert scene.good_bands() == [1, 3]


def test_a_mask_of_one_band_counts_where_the_band_is_used(tmp_path, make_scene):
    make_scene(np.ones((1, 3, 3), np.uint8), "a.tif")
    mask = np.full((1, 3, 3), 255, np.uint8)
    mask[0, 1, 2] = 0
    make_scene(mask, "mask.tif")
    band = (
        '<VRTRasterBand dataType="Byte" band="{band}"><SimpleSource><SourceFilename relativeToVRT="1">a.tif'
        "</SourceFilename><SourceBand>1</SourceBand></SimpleSource>{mask}</VRTRasterBand>"
    )
    own = (
        '<MaskBand><VRTRasterBand dataType="Byte"><SimpleSource><SourceFilename relativeToVRT="1">mask.tif'
        "</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></MaskBand>"
    )
    vrt = tmp_path / "masked.vrt"
    vrt.write_text(
        '<VRTDataset rasterXSize="3" rasterYSize="3">'
        + band.format(band=1, mask=own)
        + band.format(band=2, mask="")
        + "</VRTDataset>"
    )
    assert np.argwhere(~read_all(vrt)[1]).tolist() == [[1, 2]]
    assert read_all(vrt, bands=[2])[1].all()


def test_values_too_large_to_compute_with_are_invalid(make_scene):
    cube = np.ones((2, 3, 3), np.float64)
    cube[1, 0, 2] = 1e300
    part, valid = read_all(make_scene(cube))
    assert np.argwhere(~valid).tolist() == [[0, 2]]
    assert np.isfinite(part).all()


def test_values_as_they_are_on_disk_give_the_cube_by_scale_and_offset(make_scene):
    rng = np.random.default_rng(0)
    path = make_scene(rng.integers(0, 5, (3, 6, 7)).astype(np.int16), nodata=0)
    with rasterio.open(path, "r+") as dataset:
        dataset.scales, dataset.offsets = (0.01, 0.0, -2.0), (0.5, 7.0, 0.0)
    with open_scene(path) as scene:
        window, bands = Window(1, 2, 4, 3), [3, 1, 2]
        cube, valid = scene.read(window, bands)
        raw, same = scene.read_raw(window, bands)
        scales, offsets = scene.scaling(bands)
    assert raw.dtype == np.int16
    np.testing.assert_array_equal(valid, same)
    assert not valid.all()
    found = raw * np.array(scales)[:, None, None] + np.array(offsets)[:, None, None]
    np.testing.assert_allclose(found[:, valid], cube[:, valid], rtol=1e-6)
    assert (cube[2, valid] == 7.0).all()  # a scale of 0
    assert all(scales)


@pytest.mark.parametrize(
    ("layout", "num_parts"),
    [
        ({"driver": "ENVI", "interleave": "bip"}, 22),  # of 3 rows
        ({"tiled": True, "blockxsize": 256, "blockysize": 32, "compress": "deflate"}, 6),  # of a block
        ({"blockysize": 70, "compress": "lzw", "interleave": "pixel"}, 1),  # the file is one block
    ],
)
def test_a_tile_in_parts_is_the_tile_read_at_once(tmp_path, monkeypatch, layout, num_parts):
    monkeypatch.setattr(scene_module, "PIXELS_AT_ONCE", 1000)
    cube = np.random.default_rng(0).integers(0, 9, (3, 70, 300)).astype(np.int16)
    path = tmp_path / "scene.tif"
    with rasterio.open(
        path, "w", count=3, height=70, width=300, dtype="int16", nodata=0, **layout
    ) as dataset:
        dataset.write(cube)
    calls = []
    with open_scene(path) as scene:
        raw, valid = read_raw_padded(
            scene, Window(10, 20, 60, 280), halo=4, bands=[3, 1], on_part=lambda: calls.append(1)
        )
    expected = np.pad(cube[[2, 0]], ((0, 0), (0, 4), (0, 4)))[:, 6:74, 16:304]
    np.testing.assert_array_equal(raw, expected)
    np.testing.assert_array_equal(valid, (expected != 0).all(0))
    assert len(calls) == num_parts


def test_a_read_ends_where_it_is_told_to(make_scene):
    def cancel():
        raise CancelledError

    with open_scene(make_scene(np.ones((3, 20, 20), np.uint8))) as scene, pytest.raises(CancelledError):
        read_raw_padded(scene, Window(0, 0, 20, 20), halo=0, bands=[1, 2], on_part=cancel)
