"""The pixels to explain: windows in coordinates and points, worked out by hand."""

import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS

from hsi_core.errors import LabelError, ParameterError
from hsi_core.explanation.region import choose_region, cut_grid, read_points
from hsi_core.grid import Grid
from hsi_core.progress import Progress
from hsi_core.windows import Window

UTM = CRS.from_epsg(32616)
GRID = Grid(14, 12, UTM, Affine(20.0, 0.0, 500000.0, 0.0, -20.0, 4480000.0))
PLAIN = Grid(14, 12)
GCPS = Grid(14, 12, UTM, None, (GroundControlPoint(row=2.0, col=3.0, x=5.0, y=6.0, z=7.0),))


def choose(extent=None, *, grid=GRID, points=None, layer=None, patch_size=3, events=None):
    progress = Progress((events if events is not None else []).append)
    return choose_region(
        grid, extent=extent, points=points, points_layer=layer, patch_size=patch_size, progress=progress
    )


def write_points(path, *places, layer="points", crs="EPSG:32616", **options):
    wkb = np.array([shapely.to_wkb(shapely.Point(place)) for place in places], dtype=object)
    pyogrio.raw.write(
        path, wkb, [], [], geometry_type="Unknown", crs=crs, layer=layer, driver="GPKG", **options
    )
    return path


def test_without_a_choice_the_whole_scene_is_explained():
    region = choose()
    assert (region.window, region.points) == (Window(0, 0, 12, 14), None)


@pytest.mark.parametrize(
    ("extent", "grid", "window"),
    [
        ("500020,500060,4479940,4479980", GRID, Window(1, 1, 2, 2)),
        ("500021,500059.9,4479941,4479979", GRID, Window(1, 1, 2, 2)),  # parts of the same pixels
        ("500019.99999,500060.00001,4479940,4479980", GRID, Window(1, 1, 2, 2)),  # rounding adds no pixel
        ("500019.9,500060.1,4479939.9,4479980.1", GRID, Window(0, 0, 4, 4)),
        ("500000,500280,4479760,4480000", GRID, Window(0, 0, 12, 14)),
        ("4,12,-10,-3", PLAIN, Window(3, 4, 7, 8)),  # rows count down from 0 without a georeference
    ],
)
def test_a_window_holds_every_pixel_that_it_touches(extent, grid, window):
    events = []
    assert choose(extent, grid=grid, events=events).window == window
    assert events == []


def test_a_window_on_a_grid_turned_by_90_degrees_has_its_rows_along_x():
    turned = Grid(14, 12, UTM, Affine(0.0, 20.0, 500000.0, -20.0, 0.0, 4480000.0))
    assert choose("500020,500060,4479900,4479960", grid=turned).window == Window(1, 2, 2, 3)


def test_a_window_beyond_the_scene_is_cut_with_a_warning():
    events = []
    assert choose("499900,500020,4479980,4490000", events=events).window == Window(0, 0, 1, 1)
    (event,) = events
    assert event["event"] == "warning"
    assert event["message"].startswith("The window reaches beyond the scene; only the pixels inside")


@pytest.mark.parametrize(
    ("extent", "grid", "message"),
    [
        ("", GRID, 'The window "" cannot be read; write it like 500000,501000,4479000,4480000'),
        ("1,2,3,4,5", GRID, 'The window "1,2,3,4,5" cannot be read'),
        ("1,2,a,4", GRID, 'The window "1,2,a,4" cannot be read'),
        ("1,1,3,4", GRID, 'The window "1,1,3,4" is empty; write xmin,xmax,ymin,ymax with xmin below'),
        ("1,2,4,3", GRID, 'The window "1,2,4,3" is empty'),
        ("1,nan,3,4", GRID, 'The window "1,nan,3,4" is empty'),
        ("1,inf,3,4", GRID, 'The window "1,inf,3,4" is empty'),
        # it ends where the scene begins
        (
            "499000,500000,4479000,4480000",
            GRID,
            "The window (x 499000 to 500000, y 4479000 to 4480000) lies outside the scene, which spans "
            "x 500000 to 500280, y 4479760 to 4480000; draw it on the scene, in its CRS.",
        ),
        ("1,2,3,4", GCPS, "The scene has ground control points instead of a grid in a CRS"),
    ],
)
def test_a_window_that_cannot_be_used_is_refused(extent, grid, message):
    with pytest.raises(ParameterError) as refusal:
        choose(extent, grid=grid)
    assert str(refusal.value).startswith(message)


def test_points_are_pixels_once_each_in_the_order_of_the_file_and_their_patches_are_covered(tmp_path):
    path = write_points(
        tmp_path / "p.gpkg",
        (500030.0, 4479890.0),  # row 5, column 1
        (500279.0, 4479999.0),  # row 0, column 13
        (500039.0, 4479881.0),  # the first pixel again
        (500040.0, 4479900.0),  # a corner: the pixel right of it and below, row 5, column 2
    )
    region = choose(points=path, patch_size=5)
    assert region.points.tolist() == [[5, 1], [0, 13], [5, 2]]
    assert region.window == Window(0, 0, 8, 14)  # two pixels more on each side, inside the scene


def test_points_outside_the_scene_are_left_out_with_a_warning(tmp_path):
    right = (500280.0, 4479999.0)  # the right edge is outside
    path, events = write_points(tmp_path / "p.gpkg", (500001.0, 4479999.0), right, (0.0, 0.0)), []
    assert choose(points=path, events=events).points.tolist() == [[0, 0]]
    assert [event["message"] for event in events] == [
        "2 of 3 points lie outside the scene; they are left out."
    ]


def test_the_layer_has_to_be_named_where_a_file_has_several(tmp_path):
    path = write_points(tmp_path / "p.gpkg", (500001.0, 4479999.0), layer="first")
    write_points(path, (500021.0, 4479999.0), layer="second", append=True)
    with pytest.raises(LabelError, match=r"p\.gpkg has the layers first, second; give the name of the layer"):
        choose(points=path)
    assert choose(points=path, layer="second").points.tolist() == [[0, 1]]
    with pytest.raises(LabelError, match=r"p\.gpkg cannot be read as a vector file"):
        choose(points=path, layer="third")


def test_points_that_cannot_be_used_are_refused(tmp_path):
    path = write_points(tmp_path / "p.gpkg", (1.0, 1.0))
    with pytest.raises(ParameterError, match="Both a window and points of interest are given"):
        choose("1,2,3,4", points=path)
    with pytest.raises(LabelError, match=r"No point of p\.gpkg lies on the scene, which spans x 500000"):
        choose(points=path)
    with pytest.raises(ParameterError, match="warp the scene to a CRS first, or explain the whole scene"):
        choose(points=path, grid=GCPS)
    with pytest.raises(LabelError, match="does not exist; choose an existing file of points"):
        read_points(tmp_path / "none.gpkg", grid=GRID, layer=None, progress=Progress())


def test_the_grid_of_a_window_begins_at_its_first_pixel():
    window = Window(2, 3, 4, 5)
    cut = cut_grid(GRID, window)
    assert (cut.shape, cut.crs, cut.transform * (0, 0)) == ((4, 5), UTM, (500060.0, 4479960.0))
    assert cut_grid(PLAIN, window).transform * (0, 0) == (3.0, -2.0)
    assert cut_grid(PLAIN, Window(0, 0, 12, 14)) is PLAIN
    moved = cut_grid(GCPS, window)
    assert moved.transform is None
    (point,) = moved.gcps
    assert (point.row, point.col, point.x, point.y, point.z) == (0.0, 0.0, 5.0, 6.0, 7.0)
