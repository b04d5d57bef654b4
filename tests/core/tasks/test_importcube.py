"""The task that brings cubes, rasters and ground truth into GeoTIFF."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
import rasterio
import scipy.io
from affine import Affine
from pydantic import ValidationError
from rasterio.crs import CRS

from hsi_core import progress
from hsi_core.classes.raster import read_class_table
from hsi_core.errors import CancelledError, HsiError, LabelError, OutputError, ParameterError, SceneError
from hsi_core.progress import Progress
from hsi_core.scenes import writer as scene_writer
from hsi_core.scenes.scene import open_scene
from hsi_core.scenes.wavelengths import read_bad_bands, read_wavelengths
from hsi_core.tasks.importcube import Params, Result, run
from products_for_tests import PLACE as PRODUCT_PLACE
from products_for_tests import write_enmap, write_image

pytestmark = pytest.mark.slow

HEIGHT, WIDTH, BANDS = 9, 6, 4
PLACE = {"crs": "EPSG:32616", "origin_x": 500000.0, "origin_y": 4480000.0, "pixel_size": 20.0}


@pytest.fixture
def cube() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 9000, (HEIGHT, WIDTH, BANDS)).astype(np.uint16)


@pytest.fixture
def truth() -> np.ndarray:
    codes = np.zeros((HEIGHT, WIDTH), np.uint8)
    codes[:3], codes[5:7, :2] = 1, 3
    return codes


def import_cube(**values: Any) -> tuple[Result, list[dict[str, Any]]]:
    events: list[dict[str, Any]] = []
    return run(Params(**values), Progress(events.append)), events


def messages(events: list[dict[str, Any]], kind: str) -> str:
    return " ".join(event["message"] for event in events if event["event"] == kind)


def write_raster(path: Path, values: np.ndarray, **options: Any) -> Path:
    defaults = {
        "driver": "GTiff",
        "crs": "EPSG:32633",
        "transform": Affine(30, 0, 383000, 0, -30, 5818000),
    }
    with rasterio.open(
        path,
        "w",
        count=values.shape[0],
        height=values.shape[1],
        width=values.shape[2],
        dtype=values.dtype.name,
        **(defaults | options),
    ) as dataset:
        dataset.write(values)
    return path


def test_a_matlab_cube_is_placed_where_the_user_says(tmp_path: Path, cube: np.ndarray) -> None:
    scipy.io.savemat(tmp_path / "a.mat", {"cube": cube})
    result, events = import_cube(input=tmp_path / "a.mat", output=tmp_path / "a.tif", **PLACE)
    assert (result.num_bands, result.height, result.width) == (BANDS, HEIGHT, WIDTH)
    assert result.num_classes is None
    with rasterio.open(tmp_path / "a.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), cube.transpose(2, 0, 1))
        assert dataset.crs == CRS.from_epsg(32616)
        assert dataset.transform == Affine(20, 0, 500000, 0, -20, 4480000)
        assert dataset.profile["tiled"]
        assert dataset.dtypes[0] == "uint16"
    assert "taken as rows, columns, bands" in messages(events, "info")


def test_a_cube_without_a_place_is_imported_and_the_user_told(tmp_path: Path, cube: np.ndarray) -> None:
    np.save(tmp_path / "a.npy", cube)
    _, events = import_cube(input=tmp_path / "a.npy", output=tmp_path / "a.tif")
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert dataset.crs is None
    assert "has no georeference; give CRS" in messages(events, "info")


def test_ground_truth_becomes_a_class_raster_on_the_same_grid(
    tmp_path: Path, cube: np.ndarray, truth: np.ndarray
) -> None:
    np.savez(tmp_path / "a.npz", cube=cube)
    np.save(tmp_path / "gt.npy", truth)
    (tmp_path / "classes.csv").write_text(
        "code,name,color\n1,Corn,#FF0000\n2,Oats,#00FF00\n3,Woods,#0000FF\n"
    )
    result, _ = import_cube(
        input=tmp_path / "a.npz",
        output=tmp_path / "a.tif",
        ground_truth=tmp_path / "gt.npy",
        output_ground_truth=tmp_path / "gt.tif",
        class_table=tmp_path / "classes.csv",
        **PLACE,
    )
    assert (result.num_classes, result.num_labelled) == (2, 22)
    with rasterio.open(tmp_path / "gt.tif") as labels, rasterio.open(tmp_path / "a.tif") as scene:
        np.testing.assert_array_equal(labels.read(1), truth)
        assert (labels.crs, labels.transform) == (scene.crs, scene.transform)
        table = read_class_table(labels, Progress())
    assert table is not None
    assert table.names == ["Corn", "Woods"]
    assert (tmp_path / "gt.qml").exists()
    assert (tmp_path / "gt.tif.aux.xml").exists()


def test_classes_without_a_table_are_numbered(tmp_path: Path, cube: np.ndarray, truth: np.ndarray) -> None:
    np.save(tmp_path / "a.npy", cube)
    scipy.io.savemat(tmp_path / "gt.mat", {"gt": truth.astype(float)})
    import_cube(
        input=tmp_path / "a.npy",
        output=tmp_path / "a.tif",
        ground_truth=tmp_path / "gt.mat",
        output_ground_truth=tmp_path / "gt.tif",
    )
    with rasterio.open(tmp_path / "gt.tif") as labels:
        table = read_class_table(labels, Progress())
    assert table is not None
    assert table.names == ["class 1", "class 3"]


def test_the_ground_truth_finds_the_axes(tmp_path: Path, cube: np.ndarray, truth: np.ndarray) -> None:
    np.save(tmp_path / "a.npy", cube.transpose(2, 0, 1))
    np.save(tmp_path / "gt.npy", truth)
    result, events = import_cube(
        input=tmp_path / "a.npy",
        output=tmp_path / "a.tif",
        ground_truth=tmp_path / "gt.npy",
        output_ground_truth=tmp_path / "gt.tif",
    )
    assert (result.num_bands, result.height, result.width) == (BANDS, HEIGHT, WIDTH)
    assert "taken as" not in messages(events, "info")


def test_codes_outside_the_class_table_are_said_and_left_unlabelled(
    tmp_path: Path, cube: np.ndarray, truth: np.ndarray
) -> None:
    np.save(tmp_path / "a.npy", cube)
    np.save(tmp_path / "gt.npy", truth)
    (tmp_path / "classes.csv").write_text("code,name\n1,Corn\n")
    result, events = import_cube(
        input=tmp_path / "a.npy",
        output=tmp_path / "a.tif",
        ground_truth=tmp_path / "gt.npy",
        output_ground_truth=tmp_path / "gt.tif",
        class_table=tmp_path / "classes.csv",
    )
    assert (result.num_classes, result.num_labelled) == (1, 18)
    assert "no entry for the codes 3; their 4 pixels are not used" in messages(events, "warning")


def test_a_raster_keeps_all_that_it_says_about_itself(tmp_path: Path) -> None:
    values = np.arange(4 * 5 * 3, dtype=np.int16).reshape(4, 5, 3) - 10
    path = write_raster(tmp_path / "a.tif", values, nodata=-9)
    with rasterio.open(path, "r+") as dataset:
        dataset.scales, dataset.offsets = (0.0001,) * 4, (0.5,) * 4
        for index, um in enumerate((0.45, 0.55, 0.65, 1.4), start=1):
            dataset.update_tags(index, ns="IMAGERY", CENTRAL_WAVELENGTH_UM=str(um), FWHM_UM="0.006")
            dataset.update_tags(index, bbl="0" if index == 4 else "1", gain="7", STATISTICS_MEAN="1")
        dataset.set_band_description(1, "blue")
    _, events = import_cube(input=path, output=tmp_path / "b.tif")
    with rasterio.open(tmp_path / "b.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), values)
        assert dataset.nodata == -9
        assert dataset.scales == (0.0001,) * 4
        assert dataset.offsets == (0.5,) * 4
        assert dataset.crs == CRS.from_epsg(32633)
        assert dataset.transform == Affine(30, 0, 383000, 0, -30, 5818000)
        assert read_wavelengths(dataset) == (450.0, 550.0, 650.0, 1400.0)
        assert read_bad_bands(dataset) == {4}
        assert dataset.descriptions == ("blue", "550.0 nm", "650.0 nm", "1400.0 nm")
        assert dataset.tags(2, ns="IMAGERY") == {"CENTRAL_WAVELENGTH_UM": "0.55", "FWHM_UM": "0.006"}
        assert dataset.tags(2) == {
            "wavelength": "550",
            "wavelength_units": "Nanometers",
            "bbl": "1",
            "gain": "7",
        }
    assert not messages(events, "warning")


def test_another_gdal_reads_the_wavelengths(tmp_path: Path, cube: np.ndarray) -> None:
    np.save(tmp_path / "a.npy", cube)
    (tmp_path / "nm.txt").write_text("# nm\n450.5\n550\n\n650.25\n1400,\n")
    import_cube(input=tmp_path / "a.npy", output=tmp_path / "a.tif", wavelengths=tmp_path / "nm.txt")
    try:
        text = subprocess.run(
            ["gdalinfo", "-mdd", "IMAGERY", tmp_path / "a.tif"], capture_output=True, text=True, check=True
        ).stdout
    except FileNotFoundError:
        pytest.skip("gdalinfo is not installed")
    assert "CENTRAL_WAVELENGTH_UM=0.65025" in text
    assert "wavelength=450.5" in text
    assert "Description = 1400.0 nm" in text


def test_an_envi_file_keeps_wavelengths_in_its_unit_and_bad_bands(tmp_path: Path) -> None:
    values = np.arange(3 * 4 * 5, dtype=np.int16).reshape(3, 4, 5)
    path = write_raster(tmp_path / "a.img", values, driver="ENVI")
    header = path.with_suffix(".hdr")
    header.write_text(
        header.read_text()
        + "wavelength units = Micrometers\nwavelength = {0.46, 0.5, 2.4}\nbbl = {1, 0, 1}\n"
    )
    import_cube(input=path, output=tmp_path / "b.tif")
    with rasterio.open(tmp_path / "b.tif") as dataset:
        assert read_wavelengths(dataset) == (460.0, 500.0, 2400.0)
        assert read_bad_bands(dataset) == {2}


def test_a_rotated_raster_keeps_its_transform(tmp_path: Path) -> None:
    transform = Affine(20, 5, 1000, 5, -20, 2000)
    path = write_raster(tmp_path / "a.tif", np.ones((3, 4, 5), np.float32), transform=transform)
    import_cube(input=path, output=tmp_path / "b.tif")
    with rasterio.open(tmp_path / "b.tif") as dataset:
        assert dataset.transform == transform


def test_nan_stays_nan_and_doubles_become_float32(tmp_path: Path) -> None:
    values = np.linspace(0, 1, 3 * 4 * 5).reshape(3, 4, 5)
    values[0, 0, 0] = np.nan
    np.save(tmp_path / "a.npy", values)
    _, events = import_cube(input=tmp_path / "a.npy", output=tmp_path / "a.tif")
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert dataset.dtypes[0] == "float32"
        np.testing.assert_array_equal(dataset.read(), values.transpose(2, 0, 1).astype(np.float32))
    assert "written as float32" in messages(events, "info")


def test_a_double_nodata_that_float32_cannot_hold_becomes_nan(tmp_path: Path) -> None:
    nodata = -1.7976931348623157e308
    values = np.full((3, 4, 5), 0.5)
    values[1, 2, 3] = nodata
    path = write_raster(tmp_path / "a.tif", values, nodata=nodata)
    import_cube(input=path, output=tmp_path / "b.tif")
    with rasterio.open(tmp_path / "b.tif") as dataset:
        assert np.isnan(dataset.nodata)
        assert np.isnan(dataset.read(2)[2, 3])
        assert np.isnan(dataset.read()).sum() == 1


@pytest.mark.parametrize(
    ("dtype", "low", "high", "expected"),
    [
        ("int64", 0, 255, "uint8"),
        ("int64", -1, 255, "int16"),
        ("int64", 0, 65535, "uint16"),
        ("int64", -1, 65535, "int32"),
        ("uint64", 0, 2**32 - 1, "uint32"),
        ("int64", 0, 2**40, "float32"),
        ("bool", 0, 1, "uint8"),
        ("int8", -128, 127, "int16"),
        ("float16", 0, 1, "float32"),
        ("float32", 0, 1, "float32"),
        ("int32", 0, 1, "int32"),
    ],
)
def test_values_are_stored_in_the_smallest_type_that_geotiff_has_for_them(
    tmp_path: Path, dtype: str, low: int, high: int, expected: str
) -> None:
    values = np.zeros((4, 5, 3), dtype)
    values[0, 0, 0], values[1, 1, 1] = low, high
    np.save(tmp_path / "a.npy", values)
    import_cube(input=tmp_path / "a.npy", output=tmp_path / "a.tif")
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert dataset.dtypes[0] == expected
        np.testing.assert_array_equal(dataset.read(), values.transpose(2, 0, 1).astype(expected))


def test_four_bands_of_bytes_are_no_picture_with_alpha(tmp_path: Path) -> None:
    np.save(tmp_path / "a.npy", np.ones((5, 6, 4), np.uint8))
    import_cube(input=tmp_path / "a.npy", output=tmp_path / "a.tif")
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert "alpha" not in [kind.name for kind in dataset.colorinterp]


def test_an_alpha_band_becomes_a_mask(tmp_path: Path) -> None:
    values = np.full((4, 5, 6), 200, np.uint8)
    values[3, :2] = 0
    path = write_raster(tmp_path / "a.tif", values, photometric="rgb", alpha="yes")
    result, _ = import_cube(input=path, output=tmp_path / "b.tif")
    assert result.num_bands == 3
    with rasterio.open(tmp_path / "b.tif") as dataset:
        np.testing.assert_array_equal(dataset.read_masks(1) > 0, values[3] > 0)


def test_different_nodata_values_of_bands_become_one(tmp_path: Path) -> None:
    first, second = np.full((1, 4, 5), 1, np.int16), np.full((1, 4, 5), 2, np.int16)
    first[0, 0, 0], second[0, 1, 1] = -9, -7
    write_raster(tmp_path / "1.tif", first, nodata=-9)
    write_raster(tmp_path / "2.tif", second, nodata=-7)
    sources = "".join(
        f'<VRTRasterBand dataType="Int16" band="{band}"><NoDataValue>{nodata}</NoDataValue><SimpleSource>'
        f"<SourceFilename "
        f'relativeToVRT="1">{band}.tif</SourceFilename><SourceBand>1</SourceBand></SimpleSource>'
        "</VRTRasterBand>"
        for band, nodata in ((1, -9), (2, -7))
    )
    (tmp_path / "a.vrt").write_text(f'<VRTDataset rasterXSize="5" rasterYSize="4">{sources}</VRTDataset>')
    _, events = import_cube(input=tmp_path / "a.vrt", output=tmp_path / "b.tif")
    with rasterio.open(tmp_path / "b.tif") as dataset:
        assert dataset.nodata == -9
        assert dataset.read(1)[0, 0] == -9
        assert dataset.read(2)[1, 1] == -9
        assert (dataset.read() == -9).sum() == 2
    assert "different nodata values" in messages(events, "warning")


def test_windows_cover_a_scene_larger_than_memory_allows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scene_writer, "MEMORY_BYTES", 1)
    monkeypatch.setattr(progress, "EMIT_EVERY_SECONDS", 0.0)
    values = np.random.default_rng(1).integers(0, 99, (300, 520, 2)).astype(np.int32)
    np.save(tmp_path / "a.npy", values)
    _, events = import_cube(input=tmp_path / "a.npy", output=tmp_path / "a.tif")
    with rasterio.open(tmp_path / "a.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), values.transpose(2, 0, 1))
    percents = [event["percent"] for event in events if event["event"] == "progress"]
    assert percents == sorted(percents)
    assert len(percents) > 5
    assert any(event.get("left") for event in events)


def refused(tmp_path: Path, error: type[HsiError], match: str, **values: Any) -> None:
    """Expect a refusal that leaves no new file."""
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(error, match=match):
        import_cube(**({"output": tmp_path / "out.tif"} | values))
    assert sorted(tmp_path.rglob("*")) == before


def test_a_missing_cube_is_refused(tmp_path: Path) -> None:
    refused(tmp_path, SceneError, "There is no file .*a.mat", input=tmp_path / "a.mat")
    refused(tmp_path, SceneError, "There is no file .*a.img", input=tmp_path / "a.img")


def test_a_file_that_is_no_raster_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("hello")
    refused(tmp_path, SceneError, "a.txt is not a raster that can be read", input=tmp_path / "a.txt")


def test_a_raster_with_one_band_is_refused(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", np.ones((1, 4, 5), np.uint8))
    refused(tmp_path, SceneError, "has one band; a hyperspectral scene has many", input=path)


def test_a_complex_raster_is_refused(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", np.ones((2, 4, 5), np.complex64))
    refused(tmp_path, SceneError, "complex values", input=path)


def test_a_variable_of_a_raster_is_refused(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", np.ones((2, 4, 5), np.uint8))
    refused(tmp_path, SceneError, "has no variables; leave the variable empty", input=path, variable="x")


def test_axes_of_a_raster_are_refused(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", np.ones((2, 4, 5), np.uint8))
    refused(tmp_path, ParameterError, "set the axes to auto", input=path, axes="hwc")


def test_a_place_for_a_raster_that_has_one_is_refused(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", np.ones((2, 4, 5), np.uint8))
    refused(tmp_path, ParameterError, "has a georeference of its own", input=path, **PLACE)


def test_a_place_without_all_of_its_parts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match="origin_y and pixel_size are missing"):
        Params(input=tmp_path / "a.npy", output=tmp_path / "a.tif", crs="EPSG:32616", origin_x=1.0)


def test_an_unknown_crs_is_refused(tmp_path: Path, cube: np.ndarray) -> None:
    np.save(tmp_path / "a.npy", cube)
    refused(
        tmp_path,
        ParameterError,
        'The CRS "EPSG:1" is not known',
        input=tmp_path / "a.npy",
        **(PLACE | {"crs": "EPSG:1"}),
    )


def test_ground_truth_and_its_output_come_together(tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match="output_ground_truth is missing"):
        Params(input=tmp_path / "a.npy", output=tmp_path / "a.tif", ground_truth=tmp_path / "gt.npy")


def test_a_ground_truth_of_another_size_is_refused(tmp_path: Path, cube: np.ndarray) -> None:
    np.save(tmp_path / "a.npy", cube)
    np.save(tmp_path / "gt.npy", np.ones((50, 60), np.uint8))
    refused(
        tmp_path,
        SceneError,
        r"50 x 60 pixels .* choose the ground truth of this cube",
        input=tmp_path / "a.npy",
        ground_truth=tmp_path / "gt.npy",
        output_ground_truth=tmp_path / "gt.tif",
    )
    raster = write_raster(tmp_path / "r.tif", np.ones((2, 4, 5), np.uint8))
    refused(
        tmp_path,
        LabelError,
        "50 rows and 60 columns but the cube has 4 and 5",
        input=raster,
        ground_truth=tmp_path / "gt.npy",
        output_ground_truth=tmp_path / "gt.tif",
    )


@pytest.mark.parametrize(("value", "match"), [(-1, "value -1"), (1.5, "value 1.5"), (0, "labels no pixel")])
def test_a_ground_truth_without_class_codes_is_refused(
    tmp_path: Path, cube: np.ndarray, value: float, match: str
) -> None:
    np.save(tmp_path / "a.npy", cube)
    np.save(tmp_path / "gt.npy", np.full((HEIGHT, WIDTH), value))
    refused(
        tmp_path,
        LabelError,
        match,
        input=tmp_path / "a.npy",
        ground_truth=tmp_path / "gt.npy",
        output_ground_truth=tmp_path / "gt.tif",
    )


def test_a_class_table_of_another_ground_truth_is_refused(
    tmp_path: Path, cube: np.ndarray, truth: np.ndarray
) -> None:
    np.save(tmp_path / "a.npy", cube)
    np.save(tmp_path / "gt.npy", truth)
    (tmp_path / "classes.csv").write_text("code,name\n77,Corn\n")
    refused(
        tmp_path,
        LabelError,
        r"The class table has none of the codes of gt.npy \(1, 3\); choose the class table of this ground "
        r"truth",
        input=tmp_path / "a.npy",
        ground_truth=tmp_path / "gt.npy",
        output_ground_truth=tmp_path / "gt.tif",
        class_table=tmp_path / "classes.csv",
    )


def test_wavelengths_of_another_count_are_refused(tmp_path: Path, cube: np.ndarray) -> None:
    np.save(tmp_path / "a.npy", cube)
    (tmp_path / "nm.txt").write_text("450\n550\n")
    refused(
        tmp_path,
        ParameterError,
        "has 2 wavelengths but the cube has 4 bands",
        input=tmp_path / "a.npy",
        wavelengths=tmp_path / "nm.txt",
    )


@pytest.mark.parametrize("text", ["abc", "450 nm", "-3", "nan", "0", ""])
def test_wavelengths_that_are_no_numbers_are_refused(tmp_path: Path, cube: np.ndarray, text: str) -> None:
    np.save(tmp_path / "a.npy", cube)
    (tmp_path / "nm.txt").write_text(f"{text}\n")
    refused(
        tmp_path,
        ParameterError,
        "one wavelength in nm per line|one in nm per line",
        input=tmp_path / "a.npy",
        wavelengths=tmp_path / "nm.txt",
    )


def test_wavelengths_in_micrometres_are_converted_and_said(tmp_path: Path, cube: np.ndarray) -> None:
    np.save(tmp_path / "a.npy", cube)
    (tmp_path / "um.txt").write_text("0.45\n0.55\n0.65\n2.4\n")
    _, events = import_cube(
        input=tmp_path / "a.npy", output=tmp_path / "a.tif", wavelengths=tmp_path / "um.txt"
    )
    assert "read as micrometres" in messages(events, "info")
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert read_wavelengths(dataset) == (450.0, 550.0, 650.0, 2400.0)


def test_the_input_is_never_replaced(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", np.ones((2, 4, 5), np.uint8))
    refused(tmp_path, OutputError, "is an input as well", input=path, output=path)


def test_scene_and_ground_truth_need_two_names(tmp_path: Path) -> None:
    refused(
        tmp_path,
        OutputError,
        "Two outputs have the name",
        input=tmp_path / "a.npy",
        ground_truth=tmp_path / "gt.npy",
        output_ground_truth=tmp_path / "out.tif",
    )


def test_an_output_that_is_no_geotiff_is_refused(tmp_path: Path) -> None:
    refused(tmp_path, OutputError, "ends in .tif", input=tmp_path / "a.npy", output=tmp_path / "a.img")


def test_an_unwritable_folder_is_refused(tmp_path: Path) -> None:
    refused(
        tmp_path,
        OutputError,
        "there is no folder",
        input=tmp_path / "a.npy",
        output=tmp_path / "no" / "a.tif",
    )


def test_a_cancel_leaves_neither_scene_nor_ground_truth(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scene_writer, "MEMORY_BYTES", 1)
    monkeypatch.setattr(progress, "EMIT_EVERY_SECONDS", 0.0)
    np.save(tmp_path / "a.npy", np.ones((600, 600, 2), np.uint8))
    np.save(tmp_path / "gt.npy", np.ones((600, 600), np.uint8))
    before = sorted(tmp_path.rglob("*"))
    seen: list[dict[str, Any]] = []

    def is_cancelled() -> bool:
        return any(event["event"] == "progress" and event["percent"] > 20 for event in seen)

    params = Params(
        input=tmp_path / "a.npy",
        output=tmp_path / "a.tif",
        ground_truth=tmp_path / "gt.npy",
        output_ground_truth=tmp_path / "gt.tif",
    )
    with pytest.raises(CancelledError):
        run(params, Progress(seen.append, is_cancelled))
    assert sorted(tmp_path.rglob("*")) == before


def test_a_damaged_raster_leaves_nothing(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", np.random.default_rng(0).random((3, 200, 200)).astype(np.float32))
    path.write_bytes(path.read_bytes()[:300_000])
    refused(tmp_path, SceneError, "damaged|cannot be read", input=path)


_LIMITED = """
import resource, signal, sys
sys.dont_write_bytecode = True  # a module that is imported later would be cached in part
from hsi_core.cli import main
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
sys.exit(main(sys.argv[2:]))
"""


def test_a_scene_that_lacks_a_block_before_the_last_is_refused(
    tmp_path: Path, cube: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    """GDAL closes such a file without an error, and its last pixel can be read."""
    create = rasterio.open

    def open_sparse(path: Path, *args: Any, **options: Any) -> Any:
        return create(path, *args, **(options | ({"sparse_ok": True} if "w" in args else {})))

    monkeypatch.setattr(rasterio, "open", open_sparse)
    cube = np.array(cube)
    cube[..., 0] = 0  # a sparse file has no block for zeros
    np.save(tmp_path / "a.npy", cube)
    refused(tmp_path, OutputError, "could not be written: the disk is full", input=tmp_path / "a.npy")


@pytest.mark.skipif(sys.platform == "win32", reason="limits of the file size are POSIX")
@pytest.mark.parametrize("limit", [0, 1000, 100_000, 200_000, 230_000])
def test_a_full_disk_is_said_and_leaves_nothing(tmp_path: Path, limit: int) -> None:
    np.save(tmp_path / "a.npy", np.random.default_rng(0).integers(0, 65536, (100, 120, 10)).astype(np.uint16))
    before = sorted(tmp_path.rglob("*"))
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            _LIMITED,
            str(limit),
            "importcube",
            "--input",
            str(tmp_path / "a.npy"),
            "--output",
            str(tmp_path / "a.tif"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert "error: The output" in done.stderr
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    ("attributes", "expected", "nodata"),
    [
        ({"valid_range": np.array([0, 9], np.int16)}, [-32768, 0, 9, -32768], -32768),
        ({"valid_min": np.int16(0), "_FillValue": np.int16(99)}, [99, 0, 9, 10], 99),
        ({"Valid_Max": np.array([9], np.int16)}, [-5, 0, 9, 32767], 32767),
        ({"valid_range": np.array([0.0, 0.9])}, [-5, 0, 9, 10], None),  # after the scale
        ({"valid_range": np.array([-32768, 32767], np.int16)}, [-5, 0, 9, 10], None),
        # The type of the values has no NaN, so no value is nodata.
        (
            {"valid_range": np.array([0, 9], np.int16), "missing_value": np.nan},
            [-32768, 0, 9, -32768],
            -32768,
        ),
    ],
)
def test_values_outside_the_valid_range_become_nodata(
    tmp_path: Path, attributes: dict[str, Any], expected: list[int], nodata: int | None
) -> None:
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["cube"] = np.array([[[-5, 0], [9, 10]]] * 2, np.int16).transpose(1, 2, 0)
        file["cube"].attrs.update(attributes)
    _, events = import_cube(input=tmp_path / "a.h5", axes="hwc", output=tmp_path / "a.tif")
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert dataset.read(2).ravel().tolist() == expected
        assert dataset.nodata == nodata
    said = f"others become nodata ({nodata})." in messages(events, "info")
    assert said == (nodata is not None)


def write_netcdf(path: Path, values: np.ndarray, names: tuple[str, str, str]) -> Path:
    """A netCDF 4 file with the variables rrs and unc; coordinates of the wavelengths in nm."""
    with h5py.File(path, "w") as file:
        for name, length in zip(names, values.shape, strict=True):
            file[name] = (
                450.0 + 100.0 * np.arange(length) if name == "wavelength" else np.arange(float(length))
            )
            file[name].make_scale(name)
        if "wavelength" in names:
            file["wavelength"].attrs["units"] = "nm"
        for variable in ("rrs", "unc"):
            file[variable] = values
            file[variable].attrs["_FillValue"] = values.dtype.type(7)
            file[variable].attrs["Scale_Factor"] = np.array([10000.0])
            for axis, name in enumerate(names):
                file[variable].dims[axis].attach_scale(file[name])
    return path


@pytest.mark.parametrize("suffix", ["nc", "h5"])
@pytest.mark.parametrize(
    ("names", "axes", "order"),
    [
        (("y", "x", "wavelength"), "auto", (2, 0, 1)),
        (("x", "y", "wavelength"), "auto", (2, 1, 0)),
        (("wavelength", "x", "y"), "auto", (0, 2, 1)),
        (("a", "b", "c"), "hwc", (2, 0, 1)),
        (("y", "x", "wavelength"), "chw", (0, 1, 2)),  # the user knows better
    ],
)
def test_axes_of_netcdf_and_hdf5_are_those_of_the_dimensions_or_of_the_user(
    tmp_path: Path,
    cube: np.ndarray,
    suffix: str,
    names: tuple[str, str, str],
    axes: str,
    order: tuple[int, ...],
) -> None:
    path = write_netcdf(tmp_path / f"a.{suffix}", cube, names)
    _, events = import_cube(input=path, variable="rrs", axes=axes, output=tmp_path / "a.tif")
    said = messages(events, "info")
    assert ("are known by the dimensions " + ", ".join(names) in said) == (axes == "auto")
    assert "Values are divided by the attribute Scale_Factor (10000)." in said
    with rasterio.open(tmp_path / "a.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), cube.transpose(order))
        assert dataset.nodata == 7
        assert dataset.scales == (0.0001,) * dataset.count
        if axes == "auto":
            expected = tuple(450.0 + 100.0 * i for i in range(dataset.count))
            assert read_wavelengths(dataset) == expected


def test_bands_first_in_netcdf_are_read_by_gdal_and_completed(tmp_path: Path, cube: np.ndarray) -> None:
    path = write_netcdf(tmp_path / "a.nc", cube.transpose(2, 0, 1), ("wavelength", "y", "x"))
    import_cube(input=path, variable="rrs", output=tmp_path / "a.tif")
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert dataset.shape == (HEIGHT, WIDTH)
        assert dataset.nodata == 7
        assert dataset.scales == (0.0001,) * BANDS
        assert read_wavelengths(dataset) == (450.0, 550.0, 650.0, 750.0)


def test_netcdf_without_a_place_keeps_the_order_of_its_rows(tmp_path: Path, cube: np.ndarray) -> None:
    """GDAL turns it upside down, so that a ground truth in another file would not fit."""
    bands_first = cube.transpose(2, 0, 1)
    path = write_netcdf(tmp_path / "a.nc", bands_first, ("wavelength", "y", "x"))
    with open_scene(Path(f'NETCDF:"{path}":rrs')) as scene:
        assert "turn it upside down: the last row of the file is the first" in " ".join(scene.notes)
    truth = np.arange(HEIGHT * WIDTH).reshape(HEIGHT, WIDTH) % 3
    np.save(tmp_path / "truth.npy", truth)
    import_cube(
        input=path,
        variable="rrs",
        output=tmp_path / "a.tif",
        ground_truth=tmp_path / "truth.npy",
        output_ground_truth=tmp_path / "t.tif",
    )
    with rasterio.open(tmp_path / "a.tif") as dataset, rasterio.open(tmp_path / "t.tif") as classes:
        np.testing.assert_array_equal(dataset.read(), bands_first)
        np.testing.assert_array_equal(classes.read(1), truth)


def test_axes_of_netcdf_that_no_name_tells_are_said(tmp_path: Path, cube: np.ndarray) -> None:
    path = write_netcdf(tmp_path / "a.nc", cube, ("a", "b", "c"))
    _, events = import_cube(input=path, variable="rrs", output=tmp_path / "a.tif")
    assert "The axes of rrs (9 x 6 x 4) are taken as bands, rows, columns." in messages(events, "info")


def test_a_netcdf_file_with_several_cubes_lists_them(tmp_path: Path, cube: np.ndarray) -> None:
    path = write_netcdf(tmp_path / "a.nc", cube, ("y", "x", "wavelength"))
    refused(tmp_path, SceneError, "holds several datasets; give the name of one.*rrs, unc", input=path)
    refused(tmp_path, SceneError, "several variables that could be meant.*rrs", input=path, axes="hwc")


@pytest.mark.parametrize("cog", [False, True])
def test_a_product_keeps_place_time_widths_and_bad_bands(tmp_path: Path, cog: bool) -> None:
    values = np.arange(3 * 300 * 270, dtype=np.int16).reshape(3, 300, 270) % 9000
    path = write_enmap(tmp_path, values, [450.5, 900.25, 2400.0], empty=[2], nodata=-32768)
    _, events = import_cube(input=path, output=tmp_path / "scene.tif", cog=cog)
    assert "EnMAP L2A: 300 rows, 270 columns, 3 bands from 450.5 to 2400.0 nm, 1 of" in messages(
        events, "info"
    )
    with rasterio.open(tmp_path / "scene.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), values)
        assert (dataset.crs, dataset.transform) == (CRS.from_epsg(32633), PRODUCT_PLACE)
        assert (dataset.nodata, set(dataset.scales)) == (-32768, {1e-4})
        assert read_wavelengths(dataset) == (450.5, 900.25, 2400.0)
        assert read_bad_bands(dataset) == {2}
        assert dataset.tags(2)["fwhm"] == "9.0025"
        assert dataset.tags(2, ns="IMAGERY") == {"CENTRAL_WAVELENGTH_UM": "0.90025", "FWHM_UM": "0.0090025"}
        assert dataset.tags()["acquisition_time"] == "2022-06-12T10:57:35Z"
        assert dataset.tags()["sensor_type"] == "EnMAP L2A"
        if not cog:  # GDAL drops this domain of the scene when it writes a COG
            assert dataset.tags(ns="IMAGERY")["ACQUISITIONDATETIME"] == "2022-06-12 10:57:35"
        assert dataset.tags(ns="IMAGE_STRUCTURE").get("LAYOUT") == ("COG" if cog else None)
        assert bool(dataset.overviews(1)) == cog
    assert sorted(file.name for file in tmp_path.glob("*scene*")) == ["scene.tif"]


def test_the_image_of_a_product_is_not_overwritten(tmp_path: Path) -> None:
    path = write_enmap(tmp_path, np.ones((2, 3, 3), np.int16), [450.0, 900.0])
    image = next(tmp_path.glob("*.TIF"))
    before = image.read_bytes()
    with pytest.raises(OutputError, match="SPECTRAL_IMAGE.TIF is an input as well"):
        import_cube(input=path, output=image)
    assert image.read_bytes() == before


def test_an_image_without_its_metadata_is_imported_with_a_warning(tmp_path: Path) -> None:
    write_enmap(tmp_path, np.ones((2, 3, 3), np.int16), [450.0, 900.0]).unlink()
    _, events = import_cube(input=next(tmp_path.glob("*.TIF")), output=tmp_path / "scene.tif")
    assert "its METADATA.XML is missing: the scene has no wavelengths" in messages(events, "warning")


def test_a_folder_without_a_product_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(
        SceneError, match=r"The folder .*folder is no product \(.*EnMAP L2A.*\); choose a file"
    ):
        import_cube(input=folder, output=tmp_path / "scene.tif")


def test_quality_layers_of_a_product_are_written_with_their_names(tmp_path: Path) -> None:
    path = write_enmap(tmp_path, np.ones((2, 3, 4), np.int16), [450.0, 900.0])
    clouds = np.arange(12, dtype=np.uint8).reshape(1, 3, 4)
    stem = path.name.removesuffix("METADATA.XML")
    write_image(tmp_path / f"{stem}QL_QUALITY_CLOUD.TIF", clouds)
    write_image(tmp_path / f"{stem}QL_QUALITY_HAZE_COG.TIF", clouds + 1)
    write_image(tmp_path / f"{stem}QL_PIXELMASK.TIF", clouds)
    write_image(tmp_path / f"{stem}QL_QUALITY_SNOW.TIF", clouds[:, :2])  # of another size
    result, _ = import_cube(
        input=path, output=tmp_path / "scene.tif", output_quality=tmp_path / "quality.tif"
    )
    assert result.output_quality == tmp_path / "quality.tif"
    with rasterio.open(tmp_path / "quality.tif") as dataset:
        assert dataset.descriptions == ("QUALITY_CLOUD", "QUALITY_HAZE")
        np.testing.assert_array_equal(dataset.read(), np.concatenate([clouds, clouds + 1]))
        assert dataset.transform == PRODUCT_PLACE


def test_quality_layers_that_are_missing_are_refused_and_nothing_is_written(tmp_path: Path) -> None:
    np.save(tmp_path / "a.npy", np.ones((3, 4, 2), np.int16))
    with pytest.raises(ParameterError, match="a.npy has no quality layers; leave their output empty"):
        import_cube(
            input=tmp_path / "a.npy", output=tmp_path / "scene.tif", output_quality=tmp_path / "quality.tif"
        )
    assert [file.name for file in tmp_path.iterdir()] == ["a.npy"]
