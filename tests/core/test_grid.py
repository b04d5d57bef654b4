"""Grids: what counts as the same place, and that a grid survives being written."""

import os

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.errors import CRSError

from hsi_core.grid import Grid, parse_crs
from hsi_core.language import speaking, translate

UTM = CRS.from_epsg(32616)
PLACE = Affine(20.0, 0.0, 500000.0, 0.0, -20.0, 4480000.0)
TURNED = PLACE * Affine.rotation(30)


def write(path, grid):
    with rasterio.open(
        path, "w", driver="GTiff", count=1, dtype="uint8", **grid.creation_options()
    ) as dataset:
        dataset.write(np.zeros((1, *grid.shape), np.uint8))
    with rasterio.open(path) as dataset:
        return Grid.of(dataset)


@pytest.mark.parametrize(
    "grid",
    [Grid(7, 5), Grid(7, 5, UTM, PLACE), Grid(7, 5, UTM, TURNED), Grid(7, 5, None, PLACE)],
    ids=["no georeference", "north up", "rotated", "no CRS"],
)
def test_a_grid_survives_being_written(tmp_path, grid):
    found = write(tmp_path / "a.tif", grid)
    assert found.shape == (5, 7)
    assert found.crs == grid.crs
    assert (found.transform is None) == (grid.transform is None)
    assert grid.is_same_place(found)


def test_ground_control_points_survive_being_written(tmp_path):
    points = tuple(
        GroundControlPoint(row, column, 500000 + 20 * column + row, 4480000 - 20 * row)
        for row, column in ((0, 0), (0, 7), (5, 0), (5, 7))
    )
    found = write(tmp_path / "a.tif", Grid(7, 5, UTM, None, points))
    assert found.transform is None
    assert found.crs == UTM
    assert [(p.row, p.col, p.x, p.y) for p in found.gcps] == [(p.row, p.col, p.x, p.y) for p in points]


@given(st.floats(-0.009, 0.009), st.floats(-0.009, 0.009), st.sampled_from([PLACE, TURNED]))
def test_a_shift_below_a_hundredth_pixel_is_the_same_place(right, down, place):
    shifted = place * Affine.translation(right, down)
    assert Grid(50, 40, UTM, place).is_same_place(Grid(50, 40, UTM, shifted))


@pytest.mark.parametrize(
    "other",
    [
        Grid(50, 41, UTM, PLACE),
        Grid(50, 40, CRS.from_epsg(32617), PLACE),
        Grid(50, 40, UTM, PLACE * Affine.translation(0.5, 0)),
        Grid(50, 40, UTM, PLACE * Affine.scale(1.001)),
        Grid(50, 40, UTM, TURNED),
        Grid(50, 40, UTM, Affine(20.0, 0.0, 500000.0, 0.0, 20.0, 4479200.0)),
    ],
    ids=["size", "CRS", "shift", "pixel size", "rotation", "upside down"],
)
def test_another_place_is_told_apart(other):
    assert not Grid(50, 40, UTM, PLACE).is_same_place(other)
    assert not other.is_same_place(Grid(50, 40, UTM, PLACE))


def test_a_grid_without_georeference_is_the_same_as_any_of_its_size():
    assert Grid(50, 40).is_same_place(Grid(50, 40, UTM, PLACE))
    assert Grid(50, 40, UTM, PLACE).is_same_place(Grid(50, 40))
    assert not Grid(50, 40).is_same_place(Grid(40, 50))


def test_a_missing_crs_does_not_make_another_place():
    assert Grid(50, 40, None, PLACE).is_same_place(Grid(50, 40, UTM, PLACE))


def test_a_grid_describes_itself_in_few_words():
    assert Grid(50, 40, UTM, PLACE).describe() == "50 x 40 pixels, EPSG:32616"
    assert Grid(50, 40).describe() == "50 x 40 pixels, no CRS"
    local = CRS.from_proj4("+proj=tmerc +lat_0=1 +lon_0=2 +k=0.5 +x_0=1 +y_0=2 +ellps=bessel +units=m")
    assert len(Grid(50, 40, local, PLACE).describe()) <= 60


# One CRS in other words, and other CRSs
# ------------------------------------------------------------------------------------

UTM_33 = CRS.from_epsg(32633)
ESRI = (
    'PROJCS["WGS_1984_UTM_Zone_33N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,'
    '298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],'
    'PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],'
    'PARAMETER["Central_Meridian",15.0],PARAMETER["Scale_Factor",0.9996],'
    'PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]'
)


@pytest.mark.parametrize(
    "words",
    [
        "+proj=utm +zone=33 +ellps=WGS84 +units=m +no_defs",
        "+proj=utm +zone=33 +datum=WGS84 +units=m +no_defs",
        "+proj=utm +zone=33 +ellps=WGS84 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs",
        "+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=500000 +y_0=0 +datum=WGS84 +units=m +no_defs",
        "EPSG:32633+5773",
        ESRI,
        ESRI.replace("D_WGS_1984", "D_unknown").replace("WGS_1984_UTM_Zone_33N", "UTM"),
    ],
    ids=["ellipsoid", "datum", "towgs84", "projection", "with heights", "ESRI", "ENVI"],
)
def test_a_crs_in_other_words_is_the_same(tmp_path, words):
    here = Grid(40, 40, UTM_33, PLACE)
    there = write(tmp_path / "a.tif", Grid(40, 40, CRS.from_user_input(words), PLACE))
    assert here.difference(there) is None
    assert there.difference(here) is None
    moved = Grid(40, 40, there.crs, PLACE * Affine.translation(0.5, 0))
    assert "0.5 pixels (10 m) to the right" in here.difference(moved)


@pytest.mark.parametrize("words", ["OGC:CRS84", "EPSG:4979", "EPSG:9057", "+proj=longlat +ellps=WGS84"])
def test_forms_and_frames_of_wgs_84_are_the_same(words):
    place = Affine(0.001, 0.0, 15.0, 0.0, -0.001, 50.0)
    here, there = (Grid(40, 40, CRS.from_user_input(name), place) for name in ("EPSG:4326", words))
    assert here.difference(there) is None


@pytest.mark.parametrize("text", ["EPSG:32633", " epsg:32633 ", "urn:ogc:def:crs:EPSG::32633", "wkt", "proj"])
def test_a_text_is_a_crs(text):
    utm = CRS.from_epsg(32633)
    assert parse_crs({"wkt": utm.to_wkt(), "proj": "+init=epsg:32633"}.get(text, text)) == utm


def test_files_and_addresses_are_no_crs_and_are_not_opened(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.prj").write_text(CRS.from_epsg(32633).to_wkt())
    os.mkfifo(tmp_path / "pipe")  # whoever opens it waits for ever
    for text in ("a.prj", "pipe", "ESRI::pipe", str(tmp_path / "a.prj"), "/vsimem/a", "http://localhost:1/a"):
        with pytest.raises(CRSError):
            parse_crs(text)


def test_the_order_of_axes_makes_no_other_crs():
    place = Affine(20.0, 0.0, 400000.0, 0.0, -20.0, 5600000.0)
    east_north, north_east = CRS.from_epsg(25833), CRS.from_epsg(3045)
    assert east_north != north_east
    assert Grid(40, 40, east_north, place).is_same_place(Grid(40, 40, north_east, place))


@pytest.mark.parametrize(
    ("words", "sentences"),
    [
        (
            "EPSG:25833",
            "Their CRS is ETRS89 / UTM zone 33N (EPSG:25833), that of the scene is WGS 84 / UTM zone 33N "
            "(EPSG:32633). Transformed to it, their corners move by less than 0.001 pixels, but the datums "
            "differ: the transformation is accurate to about a metre, here 0.05 pixels. If they were drawn "
            "on the scene, assign its CRS to them (Assign projection); otherwise align them",
        ),
        (
            "+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs",
            'Their CRS is unnamed with the datum "Unknown based on GRS 1980 ellipsoid", that',
        ),
        ("EPSG:32634", "their corners move by 254"),  # 6 degrees of longitude are 509 km here
        ("EPSG:23033", "their corners move by 10"),
        ("EPSG:5653", "Their corners cannot be transformed to the CRS of the scene. Check the CRS of both"),
    ],
    ids=["ETRS89", "GRS 80", "zone 34", "ED50", "zone in front"],
)
def test_another_crs_is_told_with_its_distance_in_pixels(words, sentences):
    there = Grid(40, 40, CRS.from_user_input(words), PLACE)
    assert sentences in Grid(40, 40, UTM_33, PLACE).difference(there)


@pytest.mark.parametrize(
    ("other", "sentences"),
    [
        (
            Grid(50, 40, UTM, PLACE * Affine.translation(0.5, 0.5)),
            "Their upper left corner lies 0.5 pixels (10 m) to the right and 0.5 pixels (10 m) down from "
            "that of the scene. Half a pixel lies between the corner of a pixel and its centre; if they were "
            "drawn on the scene, correct their position with gdal_translate -a_ullr 500000 4480000 501000 "
            '4479200; otherwise align them with the scene first, for example with "Warp" and nearest '
            "neighbour.",
        ),
        (
            Grid(50, 40, UTM, PLACE * Affine.translation(0, -1)),
            "Their upper left corner lies 1 pixel (20 m) up from that of the scene. If they were drawn on "
            "the scene, correct their position with gdal_translate -a_ullr 500000 4480000 501000 4479200; "
            "otherwise align them",
        ),
        (
            Grid(50, 40, UTM, PLACE * Affine.translation(-3, 0)),
            "Their upper left corner lies 3 pixels (60 m) to the left from that of the scene. Align them "
            'with the scene first, for example with "Warp" and nearest neighbour.',
        ),
        (
            Grid(50, 40, UTM, PLACE * Affine.scale(1.001)),
            "Their pixels are 20.02 x 20.02 m, those of the scene 20 x 20 m. Their lower right corner lies "
            "0.05 pixels (1 m) to the right and 0.04 pixels (0.8 m) down from that of the scene. Align",
        ),
        (
            Grid(51, 40, UTM, PLACE * Affine.translation(-1, 0)),
            "They have 51 x 40 pixels, the scene has 50 x 40. Their upper left corner lies 1 pixel (20 m) "
            "to the left from that of the scene. Align",
        ),
        (Grid(50, 40, UTM, TURNED), "They are rotated by -30 degrees against the scene. Align"),
        (
            Grid(50, 40, UTM, Affine(20.0, 0.0, 500000.0, 0.0, 20.0, 4479200.0)),
            "They are mirrored against the scene. Their upper left corner lies 40 pixels (800 m) down from",
        ),
        (Grid(51, 40), "They have 51 x 40 pixels, the scene has 50 x 40. Align"),
    ],
    ids=[
        "half a pixel",
        "small shift",
        "shift",
        "pixel size",
        "size",
        "rotation",
        "mirrored",
        "no georeference",
    ],
)
def test_a_difference_is_told_in_pixels_and_units(other, sentences):
    assert Grid(50, 40, UTM, PLACE).difference(other).startswith(sentences)


def test_half_a_pixel_on_a_rotated_scene_is_corrected_without_corners():
    there = Grid(50, 40, UTM, TURNED * Affine.translation(-0.5, -0.5))
    assert "if they were drawn on the scene, give them the position of the scene; otherwise" in Grid(
        50, 40, UTM, TURNED
    ).difference(there)


def test_degrees_are_named():
    place = Affine(0.001, 0.0, 15.0, 0.0, -0.001, 50.0)
    degrees = CRS.from_epsg(4326)
    there = Grid(50, 40, degrees, place * Affine.translation(2, 0))
    assert "2 pixels (0.002 degrees) to the right" in Grid(50, 40, degrees, place).difference(there)


def test_a_difference_of_grids_is_translated_with_all_its_parts():
    other = Grid(51, 40, UTM, PLACE * Affine.translation(-1.5, 2))
    found = Grid(50, 40, UTM, PLACE).difference(other)
    with speaking("es"):
        text = translate(found)
    assert text.startswith(
        "Tienen 51 x 40 píxeles, la escena tiene 50 x 40. Su esquina superior izquierda está 1,5 píxeles "
        "(30 m) a la izquierda y 2 píxeles (40 m) hacia abajo de la de la escena. Alinéelas antes"
    )
