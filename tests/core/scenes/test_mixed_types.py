"""Rasters whose bands have different types."""

from pathlib import Path

import numpy as np
import pytest
import rasterio

from hsi_core.errors import SceneError
from hsi_core.scenes.quicklook import quicklook_png
from hsi_core.scenes.raster_cube import open_raster_cube
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window

WHOLE = Window(0, 0, 4, 5)
NAMES = {
    "uint8": "Byte", "int8": "Int8", "int16": "Int16", "uint16": "UInt16", "int32": "Int32", "int64": "Int64",
    "uint64": "UInt64", "float32": "Float32", "float64": "Float64", "complex64": "CFloat32",
    "complex_int16": "CInt16",
}  # fmt: skip


def write_vrt(folder: Path, bands: list[tuple[str, np.ndarray, float | None]]) -> Path:
    """A VRT over one GeoTIFF for each band, with its type and nodata value."""
    text = ""
    for number, (dtype, values, nodata) in enumerate(bands, start=1):
        with rasterio.open(
            folder / f"{number}.tif", "w", driver="GTiff", count=1, height=4, width=5, dtype=values.dtype
        ) as dataset:
            dataset.write(values, 1)
        declared = "" if nodata is None else f"<NoDataValue>{nodata}</NoDataValue>"
        text += (
            f'<VRTRasterBand dataType="{NAMES[dtype]}" band="{number}">{declared}<SimpleSource>'
            f'<SourceFilename relativeToVRT="1">{number}.tif</SourceFilename><SourceBand>1</SourceBand>'
            "</SimpleSource></VRTRasterBand>"
        )
    (folder / "a.vrt").write_text(f'<VRTDataset rasterXSize="5" rasterYSize="4">{text}</VRTDataset>')
    return folder / "a.vrt"


@pytest.mark.parametrize(
    ("types", "common"),
    [
        (("int16", "float32", "int16"), "float32"),
        (("uint8", "uint16", "int8"), "int32"),
        (("int32", "float32", "uint8"), "float64"),
        (("int64", "uint64", "float64"), "float64"),
        (("int8", "int8", "int8"), "int8"),
    ],
)
def test_bands_of_different_types_are_read_in_a_type_that_holds_all(
    tmp_path: Path, types: tuple[str, ...], common: str
) -> None:
    values = np.arange(60).reshape(3, 4, 5)
    path = write_vrt(tmp_path, [(name, values[i].astype(name), None) for i, name in enumerate(types)])
    with open_scene(path) as scene:
        raw, valid = scene.read_raw(WHOLE, [3, 1, 2])
        assert scene.dtype([1, 2, 3]) == raw.dtype == np.dtype(common)
    assert valid.all()
    np.testing.assert_array_equal(raw, values[[2, 0, 1]])
    with open_raster_cube(path, None) as cube:
        np.testing.assert_array_equal(cube.read(Window(1, 2, 2, 3)), values[:, 1:3, 2:])
    assert quicklook_png(path, [1, 2, 3])


def test_nodata_of_a_band_is_compared_in_the_type_of_the_band(tmp_path: Path) -> None:
    low = np.float32(-3.4e38)
    single = np.ones((4, 5), np.float32)
    single[2, 3] = low
    path = write_vrt(tmp_path, [("float32", single, -3.4e38), ("float64", np.ones((4, 5)), -9.0)])
    with open_scene(path) as scene:
        assert np.argwhere(~scene.read(WHOLE, [1, 2])[1]).tolist() == [[2, 3]]
    path = write_vrt(tmp_path, [("float64", np.ones((4, 5)), -9.0), ("float32", single, -3.4e38)])
    with open_raster_cube(path, None) as cube:
        assert np.argwhere(cube.read(WHOLE)[1] == -9.0).tolist() == [[2, 3]]


def test_the_largest_number_of_64_bits_can_be_nodata(tmp_path: Path) -> None:
    values = np.full((4, 5), 7, np.uint64)
    values[1, 1] = 2**64 - 1
    path = write_vrt(tmp_path, [("uint64", values, 2**64 - 1)] * 2)
    with open_scene(path) as scene:
        assert np.argwhere(~scene.read(WHOLE, [1, 2])[1]).tolist() == [[1, 1]]


@pytest.mark.parametrize("dtype", ["complex64", "complex_int16"])
def test_one_complex_band_is_refused(tmp_path: Path, dtype: str) -> None:
    ones = np.ones((4, 5), np.int16)
    path = write_vrt(tmp_path, [("int16", ones, None), (dtype, ones, None)])
    with pytest.raises(SceneError, match="has complex values"), open_scene(path):
        pass
    with pytest.raises(SceneError, match="has complex values"), open_raster_cube(path, None):
        pass
