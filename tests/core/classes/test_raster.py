"""Class rasters, as GDAL's own tools see them."""

import json
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS

from hsi_core.classes.raster import (
    CLASS_TABLE_TAG,
    class_tiff_options,
    code_dtype,
    count_codes,
    read_class_table,
    write_class_raster,
)
from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.errors import LabelError, OutputError
from hsi_core.geotiff import tiff_options
from hsi_core.grid import Grid
from hsi_core.outputs import new_file
from hsi_core.progress import Progress
from scenes_for_tests import files_in, files_of_at_most

TABLE = ClassTable(
    (
        ClassEntry(1, "Corn & <notill>", "#E69F00"),
        ClassEntry(3, 'Wald "Süd"', "#56B4E9"),
        ClassEntry(7, "玉米", "#0072B2"),
    )
)
GRID = Grid(300, 200, CRS.from_epsg(32616), Affine(20, 0, 500000, 0, -20, 4480000))


@pytest.fixture
def codes() -> np.ndarray:
    codes = np.zeros((200, 300), np.uint16)
    codes[10:110, 20:120] = 1
    codes[:50, 200:] = 3
    codes[150:, :40] = 7
    return codes


def gdalinfo(path: Path) -> dict:
    return json.loads(subprocess.check_output(["gdalinfo", "-json", path], text=True))


def test_gdal_sees_codes_colours_and_place(tmp_path, codes):
    path = tmp_path / "a.tif"
    write_class_raster(path, codes, grid=GRID, class_table=TABLE, tags={"HSI_SEED": "3"})
    found = gdalinfo(path)
    assert found["size"] == [300, 200]
    assert found["geoTransform"] == [500000.0, 20.0, 0.0, 4480000.0, 0.0, -20.0]
    assert found["metadata"][""]["HSI_SEED"] == "3"
    assert found["metadata"]["IMAGE_STRUCTURE"]["COMPRESSION"] == "DEFLATE"
    [band] = found["bands"]
    assert band["type"] == "Byte"
    assert band["block"] == [256, 256]
    assert band["noDataValue"] == 0
    assert band["colorInterpretation"] == "Palette"
    assert band["description"] == "class"
    entries = band["colorTable"]["entries"]
    assert entries[1][:3] == [0xE6, 0x9F, 0x00]
    assert entries[3][:3] == [0x56, 0xB4, 0xE9]
    assert entries[7][:3] == [0x00, 0x72, 0xB2]
    assert [o["size"] for o in band["overviews"]] == [[150, 100], [75, 50]]
    with rasterio.open(path) as dataset:
        assert np.array_equal(dataset.read(1), codes)
        assert dataset.dtypes == ("uint8",)


def test_gdal_sees_category_names_and_the_attribute_table(tmp_path, codes):
    path = tmp_path / "a.tif"
    write_class_raster(path, codes, grid=GRID, class_table=TABLE)
    found = gdalinfo(path)
    names = found["bands"][0].get("categories") or found["bands"][0].get("categoryNames")
    if names is None:  # not in the JSON of every GDAL
        text = subprocess.check_output(["gdalinfo", path], text=True)
        lines = text[text.index("Categories:") :].splitlines()[1:9]
        names = [line.split(":", 1)[1].strip() for line in lines]
    assert names == ["unlabelled", "Corn & <notill>", "", 'Wald "Süd"', "", "", "", "玉米"]
    table = found["rat"]
    assert [(f["name"], f["type"], f["usage"]) for f in table["fieldDefn"]] == [
        ("Value", 0, 5),  # GFU_MinMax
        ("Count", 1, 1),  # GFU_PixelCount
        ("Class", 2, 2),  # GFU_Name
        ("Red", 0, 6),
        ("Green", 0, 7),
        ("Blue", 0, 8),
    ]
    assert [row["f"] for row in table["row"]] == [
        [1, 10000, "Corn & <notill>", 0xE6, 0x9F, 0x00],
        [3, 5000, 'Wald "Süd"', 0x56, 0xB4, 0xE9],
        [7, 2000, "玉米", 0x00, 0x72, 0xB2],
    ]


def test_qgis_finds_a_style_with_names_and_colours(tmp_path, codes):
    write_class_raster(tmp_path / "a.b.tif", codes, grid=GRID, class_table=TABLE)
    style = ET.parse(tmp_path / "a.b.qml")
    [renderer] = style.iter("rasterrenderer")
    assert renderer.get("type") == "paletted"
    assert [(e.get("value"), e.get("label"), e.get("color")) for e in renderer.iter("paletteEntry")] == [
        (str(entry.code), entry.name, entry.color) for entry in TABLE.entries
    ]


def test_codes_past_255_are_written_with_16_bits(tmp_path):
    table = ClassTable.from_codes([1, 256, 65535])
    codes = np.array([[0, 1], [256, 65535]], np.uint16)
    path = tmp_path / "a.tif"
    write_class_raster(path, codes, grid=Grid(2, 2), class_table=table)
    band = gdalinfo(path)["bands"][0]
    assert band["type"] == "UInt16"
    assert band["colorTable"]["entries"][65535][:3] == list(table.entries[2].rgb)
    with rasterio.open(path) as dataset:
        assert np.array_equal(dataset.read(1), codes)
        assert read_class_table(dataset, Progress()) == table


def test_the_type_is_as_small_as_the_table_allows():
    assert code_dtype(ClassTable.from_codes([255])) == "uint8"
    assert code_dtype(ClassTable.from_codes([1, 256])) == "uint16"


def test_overviews_keep_the_class_that_most_pixels_have(tmp_path):
    codes = np.ones((128, 128), np.uint16)
    codes[::4, ::4] = 2
    write_class_raster(
        tmp_path / "a.tif", codes, grid=Grid(128, 128), class_table=ClassTable.from_codes([1, 2])
    )
    with rasterio.open(tmp_path / "a.tif", overview_level=0) as dataset:
        assert dataset.shape == (64, 64)
        assert (dataset.read(1) == 1).all()


@pytest.mark.parametrize("shape", [(1, 1), (1, 700), (700, 1), (63, 65)])
def test_small_and_narrow_rasters_are_written(tmp_path, shape):
    codes = np.ones(shape, np.uint16)
    path = tmp_path / "a.tif"
    write_class_raster(path, codes, grid=Grid(shape[1], shape[0]), class_table=ClassTable.from_codes([1]))
    with rasterio.open(path) as dataset:
        assert np.array_equal(dataset.read(1), codes)


def test_a_rotated_and_a_point_referenced_grid_are_kept(tmp_path, codes):
    turned = Grid(300, 200, GRID.crs, GRID.transform * Affine.rotation(20))
    write_class_raster(tmp_path / "a.tif", codes, grid=turned, class_table=TABLE)
    assert gdalinfo(tmp_path / "a.tif")["geoTransform"] == pytest.approx(turned.transform.to_gdal())
    points = tuple(
        GroundControlPoint(r, c, 500000.0 + c, 4480000.0 - r)
        for r, c in ((0, 0), (0, 300), (200, 0), (200, 300))
    )
    write_class_raster(
        tmp_path / "b.tif", codes, grid=Grid(300, 200, GRID.crs, None, points), class_table=TABLE
    )
    assert len(gdalinfo(tmp_path / "b.tif")["gcps"]["gcpList"]) == 4


def test_a_copy_of_the_tif_alone_still_carries_its_class_table(tmp_path, codes):
    write_class_raster(tmp_path / "a.tif", codes, grid=GRID, class_table=TABLE)
    (tmp_path / "elsewhere").mkdir()
    shutil.copy(tmp_path / "a.tif", tmp_path / "elsewhere" / "a.tif")
    with rasterio.open(tmp_path / "elsewhere" / "a.tif") as dataset:
        assert read_class_table(dataset, Progress()) == TABLE


def test_the_same_codes_give_the_same_bytes(tmp_path, codes):
    for name in ("a", "b"):
        write_class_raster(tmp_path / f"{name}.tif", codes, grid=GRID, class_table=TABLE)
    for suffix in (".tif", ".tif.aux.xml", ".qml"):
        assert (tmp_path / f"a{suffix}").read_bytes() == (tmp_path / f"b{suffix}").read_bytes()


def test_a_raster_that_cannot_be_written_is_refused_and_leaves_nothing(tmp_path, codes):
    with pytest.raises(OutputError, match="make it first"):
        write_class_raster(tmp_path / "nowhere" / "a.tif", codes, grid=GRID, class_table=TABLE)
    assert list(tmp_path.iterdir()) == []


def test_float_rasters_use_the_predictor_for_floats():
    assert tiff_options(GRID, dtype="float32", count=2)["predictor"] == 3
    assert tiff_options(GRID, dtype="uint8", count=1)["predictor"] == 2


def test_class_codes_are_compressed_without_a_predictor():
    options = class_tiff_options(GRID, TABLE)
    assert (options["predictor"], options["nodata"], options["count"]) == (1, 0, 1)


@given(hnp.arrays(np.uint16, (6, 7), elements=st.integers(0, 5)))
def test_counts_are_pixels_of_each_code_but_unlabelled(codes):
    counts = count_codes(codes)
    assert counts == {code: int((codes == code).sum()) for code in range(1, 6) if (codes == code).any()}


# Class tables of other programs
# ------------------------------------------------------------------------------------


def test_names_of_an_envi_classification_are_read(tmp_path):
    (tmp_path / "a.hdr").write_text(
        "ENVI\nsamples = 2\nlines = 2\nbands = 1\nheader offset = 0\nfile type = ENVI "
        "Classification\ndata type = 1\n"
        "interleave = bsq\nbyte order = 0\nclasses = 3\nclass lookup = {0, 0, 0, 255, 0, 0, 0, 128, 255}\n"
        "class names = {Unclassified, Corn, Woods}\n"
    )
    (tmp_path / "a").write_bytes(bytes([0, 1, 2, 2]))
    with rasterio.open(tmp_path / "a") as dataset:
        table = read_class_table(dataset, Progress())
    assert [(e.code, e.name, e.color) for e in table.entries] == [
        (1, "Corn", "#FF0000"),
        (2, "Woods", "#0080FF"),
    ]


def test_a_colour_table_without_names_gives_colours(tmp_path):
    with rasterio.open(
        tmp_path / "a.tif", "w", driver="GTiff", count=1, height=2, width=2, dtype="uint8"
    ) as dataset:
        dataset.write_colormap(1, {1: (255, 0, 0, 255), 2: (0, 128, 255, 255)})
        dataset.write(np.array([[[0, 1], [2, 2]]], np.uint8))
    with rasterio.open(tmp_path / "a.tif") as dataset:
        table = read_class_table(dataset, Progress()).restrict([1, 2])
    assert [(e.name, e.color) for e in table.entries] == [("class 1", "#FF0000"), ("class 2", "#0080FF")]


def test_a_raster_without_colours_and_names_has_no_class_table(tmp_path):
    with rasterio.open(
        tmp_path / "a.tif", "w", driver="GTiff", count=1, height=2, width=2, dtype="int16"
    ) as dataset:
        dataset.write(np.ones((1, 2, 2), np.int16))
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert read_class_table(dataset, Progress()) is None


@pytest.mark.parametrize("damaged", ["[{", '[{"name": "a"}]', "3", '[{"code": "x", "name": "a"}]'])
def test_a_damaged_tag_is_refused(tmp_path, codes, damaged):
    write_class_raster(
        tmp_path / "a.tif", codes, grid=GRID, class_table=TABLE, tags={CLASS_TABLE_TAG: damaged}
    )
    with (
        rasterio.open(tmp_path / "a.tif") as dataset,
        pytest.raises(
            LabelError, match="The tag HSI_CLASS_TABLE of a.tif is damaged .*write the raster again"
        ),
    ):
        read_class_table(dataset, Progress())


@pytest.mark.parametrize("num_bytes", [0, 8, 100, 700, 1500, 1900])
def test_a_full_disk_is_an_error_wherever_it_stops_a_class_raster(tmp_path, num_bytes):
    codes = np.random.default_rng(0).integers(1, 3, (200, 200)).astype(np.uint16)
    with (
        pytest.raises(OutputError, match=r"The output .*map.tif could not be written: "),
        files_of_at_most(num_bytes),
        new_file(tmp_path / "map.tif") as part,
    ):
        write_class_raster(part, codes, grid=Grid(200, 200), class_table=ClassTable.from_codes([1, 2]))
    assert files_in(tmp_path) == []
