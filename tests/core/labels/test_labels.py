"""Labels from rasters and vector files, on the grid of a scene."""

from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points

from hsi_core.classes.raster import as_codes, write_class_raster
from hsi_core.classes.table import PALETTE, ClassTable
from hsi_core.errors import LabelError
from hsi_core.grid import Grid
from hsi_core.labels.labels import Labels, connected_polygons, read_labels
from hsi_core.labels.rules import LabelRules
from hsi_core.progress import Progress

UTM = CRS.from_epsg(32616)
PLACE = Affine(20.0, 0.0, 500000.0, 0.0, -20.0, 4480000.0)
GRID = Grid(12, 10, UTM, PLACE)


def box(column, row, columns, rows, transform=PLACE):
    """Polygon over whole pixels."""
    corners = ((column, row), (column + columns, row), (column + columns, row + rows), (column, row + rows))
    return shapely.Polygon([transform * corner for corner in corners])


def write_vector(
    path, geometries, crs="EPSG:32616", layer=None, geometry_type="Unknown", append=False, **fields
):
    columns = [
        np.asarray(v, dtype=object if isinstance(v[0], (str, type(None))) else None) for v in fields.values()
    ]
    pyogrio.raw.write(
        path,
        None if geometries is None else shapely.to_wkb(np.asarray(geometries, dtype=object)),
        columns,
        list(fields),
        geometry_type=None if geometries is None else geometry_type,
        crs=None if geometries is None else crs,
        append=append,
        **({"layer": layer} if layer else {}),
    )
    return path


def write_raster(path, values, grid=GRID, **options):
    values = np.asarray(values)
    values = values if values.ndim == 3 else values[None]
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        count=len(values),
        dtype=values.dtype,
        **grid.creation_options(),
        **options,
    ) as dataset:
        dataset.write(values)
    return path


def read(path, **options):
    warnings: list[str] = []
    progress = Progress(lambda event: warnings.append(event["message"]))
    return read_labels(path, **({"grid": GRID} | options), progress=progress), warnings


def some_codes(dtype=np.uint8):
    codes = np.zeros(GRID.shape, dtype)
    codes[1:4, 1:5] = 2
    codes[6:9, 1:5] = 2
    codes[2:8, 7:11] = 5
    return codes


# Raster
# ------------------------------------------------------------------------------------------------------------


def test_a_raster_gives_its_codes_and_palette_colours(tmp_path):
    labels, warnings = read(write_raster(tmp_path / "a.tif", some_codes()))
    assert labels.codes.dtype == np.uint16
    assert np.array_equal(labels.codes, some_codes())
    assert [(e.code, e.name, e.color) for e in labels.class_table.entries] == [
        (2, "class 2", PALETTE[0]),
        (5, "class 5", PALETTE[1]),
    ]
    assert labels.counts == {2: 24, 5: 24}
    assert labels.split is None
    assert warnings == []


def test_a_least_share_of_a_raster_is_not_used_and_that_is_said(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.ones((10, 12), np.uint8))
    labels, warnings = read(path, rules=LabelRules(least_share=0.9))
    assert labels.counts == {1: 120}
    assert "a.tif is a raster; the least share of a pixel is for polygons only." in warnings


def test_pixels_at_the_edge_of_an_area_are_dropped_on_request(tmp_path):
    codes = some_codes()
    codes[4, 11] = 9
    labels, said = read(write_raster(tmp_path / "a.tif", codes), rules=LabelRules(pixel_rule="inside"))
    expected = np.zeros_like(codes)
    expected[2, 2:4] = expected[7, 2:4] = 2
    expected[3:7, 8:10] = 5
    assert np.array_equal(labels.codes, expected)
    assert "37 of 49 labelled pixels touch another class or unlabelled pixels and are left out." in said
    assert "The classes with the codes 9 have no pixel inside, so they are lost." in said


def test_labels_on_another_grid_are_resampled_on_request_only(tmp_path):
    codes = some_codes()
    fine = Grid(24, 20, UTM, PLACE * Affine.scale(0.5))
    path = write_raster(tmp_path / "a.tif", np.repeat(np.repeat(codes, 2, 0), 2, 1), fine)
    with pytest.raises(LabelError, match="are on another grid"):
        read(path)
    labels, said = read(path, rules=LabelRules(resample=True))
    assert np.array_equal(labels.codes, codes)
    assert "are resampled to that of the scene" in said[0]
    # In another CRS: the code at the centre of each pixel, found by hand.
    far = Grid(400, 300, CRS.from_epsg(4326), Affine(1e-5, 0, -87.001, 0, -1e-5, 40.4725))
    values = np.zeros(far.shape, np.uint8)
    values[:, 200:] = 8
    values[:200] = 3
    labels, _ = read(write_raster(tmp_path / "b.tif", values, far), rules=LabelRules(resample=True))
    rows, columns = np.mgrid[:10, :12]
    xs, ys = PLACE * (columns.ravel() + 0.5, rows.ravel() + 0.5)
    longitudes, latitudes = transform_points(UTM, far.crs, xs, ys)
    c, r = ~far.transform * (np.array(longitudes), np.array(latitudes))
    r, c = np.floor(r).astype(int), np.floor(c).astype(int)
    is_in = (r >= 0) & (r < 300) & (c >= 0) & (c < 400)
    expected = np.where(is_in, values[np.clip(r, 0, 299), np.clip(c, 0, 399)], 0).reshape(10, 12)
    assert {0, 3, 8} == set(np.unique(expected))
    assert np.array_equal(labels.codes, expected)


def test_polygons_of_a_raster_are_its_connected_areas(tmp_path):
    labels, _ = read(write_raster(tmp_path / "a.tif", some_codes()))
    assert len(np.unique(labels.polygons)) == 4  # two patches of 2, one of 5, and none
    assert ((labels.polygons > 0) == (labels.codes > 0)).all()


def test_our_class_raster_brings_names_colours_and_its_split(tmp_path):
    table = ClassTable.from_codes([2, 5, 9], {2: "Corn", 5: "Oats", 9: "Woods"})
    tags = {
        "HSI_SPLIT_KIND": "blocks",
        "HSI_SPLIT_PART": "test",
        "HSI_SPLIT_SEED": "3",
        "HSI_SPLIT_GUARD": "4",
        "HSI_SPLIT_PATCH_SIZE": "9",
        "HSI_SPLIT_OVERLAP": "0.25",
    }
    write_class_raster(tmp_path / "a.tif", some_codes(np.uint16), grid=GRID, class_table=table, tags=tags)
    labels, _ = read(tmp_path / "a.tif")
    assert labels.class_table == table.restrict([2, 5])
    assert labels.split.part == "test"
    assert labels.split.overlap == 0.25


@pytest.mark.parametrize("dtype", ["uint8", "int16", "int32", "float32", "float64"])
def test_nodata_and_nan_are_unlabelled(tmp_path, dtype):
    codes = some_codes(dtype)
    nodata = 255 if dtype == "uint8" else -9999
    codes[0, :] = nodata
    if dtype.startswith("float"):
        codes[9, :] = np.nan
    labels, _ = read(write_raster(tmp_path / "a.tif", codes, nodata=nodata))
    assert np.array_equal(labels.codes, some_codes())


def test_pixels_of_code_0_beside_another_nodata_value_are_told(tmp_path):
    codes = some_codes()
    codes[0] = 255
    labels, warnings = read(write_raster(tmp_path / "a.tif", codes, nodata=255))
    assert labels.counts == {2: 24, 5: 24}
    assert warnings == [
        "60 pixels of a.tif have code 0 although its nodata value is 255. Here code 0 means unlabelled, "
        "so they are no class. If they are, give them another code."
    ]
    codes[codes == 0] = 255
    assert read(write_raster(tmp_path / "b.tif", codes, nodata=255))[1] == []


def test_a_class_table_given_by_the_user_comes_first_and_unknown_codes_are_said(tmp_path):
    (tmp_path / "t.csv").write_text("code,name,color\n2,Corn,#112233\n7,Unseen,\n")
    labels, warnings = read(write_raster(tmp_path / "a.tif", some_codes()), class_table=tmp_path / "t.csv")
    assert labels.class_table.names == ["Corn"]
    assert labels.class_table.entries[0].color == "#112233"
    assert labels.counts == {2: 24}
    assert (labels.polygons[some_codes() == 5] == 0).all()
    assert warnings == [
        "The class table has no entry for the codes 5; their 24 pixels are not used.",
    ]


def test_a_raster_without_georeference_is_taken_as_the_scenes_place(tmp_path):
    labels, _ = read(write_raster(tmp_path / "a.tif", some_codes(), Grid(12, 10)))
    assert labels.counts == {2: 24, 5: 24}


@given(hnp.arrays(np.uint16, (7, 8), elements=st.sampled_from([0, 1, 1, 2])))
def test_a_connected_feature_has_one_class_and_no_neighbour_of_its_class(codes):
    polygons = connected_polygons(codes)
    assert ((polygons > 0) == (codes > 0)).all()
    for number in np.unique(polygons[polygons > 0]):
        assert len(np.unique(codes[polygons == number])) == 1
    for rows, columns in ((0, 1), (1, 0), (1, 1), (1, -1)):
        here = codes[: 7 - rows, max(-columns, 0) : 8 - max(columns, 0)]
        there = codes[rows:, max(columns, 0) : 8 + min(columns, 0)]
        of_here = polygons[: 7 - rows, max(-columns, 0) : 8 - max(columns, 0)]
        of_there = polygons[rows:, max(columns, 0) : 8 + min(columns, 0)]
        same = (here == there) & (here > 0)
        assert (of_here[same] == of_there[same]).all()


@pytest.mark.parametrize(
    ("grid", "words"),
    [
        (Grid(12, 11, UTM, PLACE), "12 x 11 pixels, EPSG:32616"),
        (Grid(12, 10, CRS.from_epsg(32617), PLACE), "12 x 10 pixels, EPSG:32617"),
        (Grid(12, 10, UTM, PLACE * Affine.translation(1, 0)), "12 x 10 pixels, EPSG:32616"),
    ],
)
def test_a_raster_on_another_grid_is_refused(tmp_path, grid, words):
    path = write_raster(tmp_path / "a.tif", np.ones(grid.shape, np.uint8), grid)
    with pytest.raises(
        LabelError, match=rf"The labels a.tif are on another grid \({words}\) than the scene \(12 x 10"
    ):
        read(path)


def test_a_raster_of_several_bands_is_refused(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.ones((3, 10, 12), np.uint8))
    with pytest.raises(LabelError, match="have 3 bands; labels are a raster with one band"):
        read(path)


@pytest.mark.parametrize(
    ("value", "dtype"), [(-1, "int16"), (1.5, "float32"), (70000, "int32"), (np.inf, "float32")]
)
def test_values_that_are_no_class_codes_are_refused(tmp_path, value, dtype):
    codes = some_codes(dtype)
    codes[0, 0] = value
    with pytest.raises(
        LabelError, match=f"hold the value {value}; class codes are whole numbers from 1 to 65535"
    ):
        read(write_raster(tmp_path / "a.tif", codes))


def test_complex_values_are_refused(tmp_path):
    with pytest.raises(LabelError, match="have complex values; class codes are whole numbers"):
        read(write_raster(tmp_path / "a.tif", some_codes("complex64")))


def test_a_raster_that_is_cut_off_is_refused_as_such(tmp_path):
    codes = np.random.default_rng(0).integers(1, 200, (300, 300)).astype(np.uint8)
    path = write_raster(tmp_path / "a.tif", codes, Grid(300, 300), compress="deflate")
    with path.open("r+b") as stream:
        stream.truncate(path.stat().st_size // 2)
    with pytest.raises(
        LabelError, match=r"The labels a.tif .*(damaged or incomplete|cannot be read|can be read)"
    ):
        read(path, grid=Grid(300, 300))


def test_a_raster_without_any_label_is_refused(tmp_path):
    with pytest.raises(LabelError, match="label no pixel of the scene; choose labels that overlap it"):
        read(write_raster(tmp_path / "a.tif", np.zeros(GRID.shape, np.uint8)))


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(LabelError, match=r"There is no file .*nothing.tif; choose the labels again"):
        read(tmp_path / "nothing.tif")


def test_a_file_of_another_kind_is_refused(tmp_path):
    (tmp_path / "a.txt").write_text("hello")
    with pytest.raises(LabelError, match="a.txt cannot be read as a raster or a vector file"):
        read(tmp_path / "a.txt", field="class")


def test_whole_numbers_of_any_type_are_codes():
    assert as_codes(np.array([0.0, 3.0, 65535.0]), name="a").tolist() == [0, 3, 65535]


@pytest.mark.parametrize(
    ("codes", "message"),
    [
        ([[1, 1, 0]], r"hold 1 class \(class 1\); training needs at least two"),
        (
            [[1, 1, 2]],
            r"class 2 \(1 pixel\); a class needs at least two pixels. Label more of it, or remove it",
        ),
    ],
)
def test_labels_that_nothing_can_be_learned_from_are_refused(codes, message):
    codes = np.array(codes, np.uint16)
    labels = Labels(codes, ClassTable.from_codes(np.unique(codes)), connected_polygons(codes))
    with pytest.raises(LabelError, match=message):
        labels.require_trainable()


def test_two_classes_of_two_pixels_can_be_learned_from():
    codes = np.array([[1, 1, 2, 2]], np.uint16)
    Labels(codes, ClassTable.from_codes([1, 2]), connected_polygons(codes)).require_trainable()


# Vector
# ------------------------------------------------------------------------------------------------------------


def test_polygons_label_the_pixels_whose_centre_they_hold(tmp_path):
    path = write_vector(
        tmp_path / "a.gpkg", [box(1, 1, 4, 3), box(6.4, 2.6, 2, 2), box(1, 6, 4, 3)], code=np.array([2, 5, 2])
    )
    labels, warnings = read(path, field="code")
    expected = np.zeros(GRID.shape, int)
    expected[1:4, 1:5] = expected[6:9, 1:5] = 2
    expected[3:5, 6:8] = 5  # centres at 6.5, 7.5 and 3.5, 4.5
    assert np.array_equal(labels.codes, expected)
    assert labels.class_table.codes == [2, 5]
    assert warnings == []
    assert labels.polygons[1, 1] == 1
    assert labels.polygons[3, 6] == 2
    assert labels.polygons[6, 1] == 3


def test_points_label_the_pixel_they_lie_in(tmp_path):
    points = [shapely.Point(PLACE * at) for at in ((0.1, 0.1), (11.9, 9.9), (5.5, 4.2))]
    labels, _ = read(write_vector(tmp_path / "a.gpkg", points, code=np.array([1, 1, 2])), field="code")
    assert np.argwhere(labels.codes == 1).tolist() == [[0, 0], [9, 11]]
    assert np.argwhere(labels.codes == 2).tolist() == [[4, 5]]


def test_multipolygons_with_holes_and_z_are_burnt(tmp_path):
    ring = box(1, 1, 5, 5).difference(box(2, 2, 3, 3))
    geometry = shapely.force_3d(shapely.MultiPolygon([ring, box(8, 1, 2, 2)]), 100.0)
    labels, _ = read(write_vector(tmp_path / "a.gpkg", [geometry], code=np.array([1])), field="code")
    assert labels.counts == {1: 25 - 9 + 4}
    assert (labels.polygons[labels.codes > 0] == 1).all()


def test_text_gives_classes_in_alphabetical_order(tmp_path):
    path = write_vector(
        tmp_path / "a.gpkg",
        [box(0, 0, 2, 2), box(3, 0, 2, 2), box(6, 0, 2, 2)],
        crop=["wheat", " corn ", "wheat"],
    )
    labels, _ = read(path, field="crop")
    assert labels.class_table.names == ["corn", "wheat"]
    assert labels.codes[0, 0] == 2
    assert labels.codes[0, 3] == 1


@pytest.mark.parametrize(
    "values", [["2", "5"], np.array([2.0, 5.0]), np.array([2, 5], np.int64)], ids=["text", "real", "whole"]
)
def test_numbers_are_codes_however_they_are_stored(tmp_path, values):
    path = write_vector(tmp_path / "a.gpkg", [box(0, 0, 2, 2), box(3, 0, 2, 2)], code=values)
    labels, _ = read(path, field="code")
    assert labels.class_table.codes == [2, 5]
    (tmp_path / "t.csv").write_text("code,name\n2,Corn\n5,Oats\n")
    labels, warnings = read(path, field="code", class_table=tmp_path / "t.csv")
    assert labels.class_table.names == ["Corn", "Oats"]
    assert labels.counts == {2: 4, 5: 4}
    assert warnings == []


def test_a_class_table_gives_codes_to_values_and_names_strangers(tmp_path):
    path = write_vector(
        tmp_path / "a.gpkg",
        [box(0, 0, 2, 2), box(3, 0, 2, 2), box(6, 0, 2, 2), box(9, 0, 2, 2)],
        crop=["wheat", "corn", "rye", None],
    )
    (tmp_path / "t.csv").write_text("code,name,value\n7,Winter wheat,wheat\n3,corn,\n")
    labels, warnings = read(path, field="crop", class_table=tmp_path / "t.csv")
    assert labels.counts == {3: 4, 7: 4}
    assert labels.class_table.names == ["corn", "Winter wheat"]
    assert warnings == [
        'The class table has no entry for rye in the field "crop"; these polygons or points are not used.',
        '1 of 4 features of a.gpkg have no geometry, or no class in the field "crop"; they are not used.',
    ]


@pytest.mark.parametrize("values", [[0, 1], [0.0, 1.0], ["0", "1"]])
def test_features_of_code_0_are_told(tmp_path, values):
    path = write_vector(tmp_path / "a.gpkg", [box(0, 0, 2, 2), box(3, 0, 2, 2)], crop=values)
    labels, warnings = read(path, field="crop")
    assert labels.counts == {1: 4}
    assert warnings == [
        'Features of a.gpkg with 0 in the field "crop": 1. Here 0 means unlabelled, so they are no class. If '
        "they are, give them another code."
    ]
    (tmp_path / "t.csv").write_text("code,name,value\n1,oak,1\n2,ash,0\n")
    labels, warnings = read(path, field="crop", class_table=tmp_path / "t.csv")
    assert (labels.counts, warnings) == ({1: 4, 2: 4}, [])


def test_classes_with_almost_the_same_name_are_told(tmp_path):
    boxes = [box(0, 0, 2, 2), box(3, 0, 2, 2), box(6, 0, 2, 2), box(9, 0, 2, 2)]
    path = write_vector(tmp_path / "a.gpkg", boxes, crop=["Oak", "beech", "oak", "beach"])
    _, warnings = read(path, field="crop")
    assert warnings == [
        'Classes with almost the same name: "Oak" and "oak", "beach" and "beech". If they are one class, '
        "merge them by a merge table."
    ]


def test_polygons_without_class_or_geometry_are_left_out(tmp_path):
    path = write_vector(
        tmp_path / "a.gpkg",
        [box(0, 0, 2, 2), box(3, 0, 2, 2), None, box(6, 0, 2, 2)],
        code=np.array([1.0, np.nan, 2.0, 0.0]),
    )
    labels, _ = read(path, field="code")
    assert labels.counts == {1: 4}


def test_pixels_that_different_classes_claim_are_unlabelled(tmp_path):
    path = write_vector(tmp_path / "a.gpkg", [box(0, 0, 4, 4), box(2, 0, 4, 4)], code=np.array([1, 2]))
    labels, warnings = read(path, field="code")
    assert labels.counts == {1: 8, 2: 8}
    assert (labels.polygons[:4, 2:4] == 0).all()
    assert warnings == ["8 pixels lie in polygons or points of different classes; these pixels are not used."]


def test_a_conflict_between_two_polygons_of_one_class_is_seen(tmp_path):
    path = write_vector(
        tmp_path / "a.gpkg", [box(0, 0, 4, 4), box(0, 0, 4, 4), box(0, 0, 4, 5)], code=np.array([1, 2, 1])
    )
    labels, warnings = read(path, field="code")
    assert labels.counts == {1: 4}
    assert warnings[0].startswith("16 pixels lie in polygons or points of different classes")


def test_polygons_of_one_class_may_overlap(tmp_path):
    path = write_vector(tmp_path / "a.gpkg", [box(0, 0, 4, 4), box(2, 0, 4, 4)], code=np.array([1, 1]))
    labels, warnings = read(path, field="code")
    assert labels.counts == {1: 24}
    assert warnings == []


def test_polygons_that_label_nothing_or_leave_the_scene_are_said(tmp_path):
    path = write_vector(
        tmp_path / "a.gpkg",
        [box(0, 0, 2, 2), box(10, 8, 4, 4), box(30, 30, 2, 2), box(5.6, 5.6, 0.3, 0.3)],
        code=np.array([1, 2, 2, 2]),
    )
    labels, warnings = read(path, field="code")
    assert labels.counts == {1: 4, 2: 4}
    assert warnings == [
        "2 of 4 polygons or points label no pixel: they lie outside the scene, contain no pixel centre, "
        "or are covered by others.",
        "1 of 4 polygons or points extend beyond the scene; only the area inside is used.",
    ]


def test_a_polygon_as_large_as_the_scene_does_not_leave_it(tmp_path):
    path = write_vector(tmp_path / "a.gpkg", [box(0, 0, 12, 10)], code=np.array([1]))
    labels, warnings = read(path, field="code")
    assert labels.counts == {1: 120}
    assert warnings == []


def test_another_crs_is_brought_to_the_scene(tmp_path):
    corners = [PLACE * (c, r) for c, r in ((1, 1), (5, 1), (5, 4), (1, 4))]
    xs, ys = transform_points(UTM, CRS.from_epsg(4326), [c[0] for c in corners], [c[1] for c in corners])
    polygon = shapely.Polygon(list(zip(xs, ys, strict=True)))
    path = write_vector(tmp_path / "a.geojson", [polygon], crs="EPSG:4326", code=np.array([3]))
    labels, _ = read(path, field="code")
    assert np.argwhere(labels.codes == 3).tolist() == [[r, c] for r in range(1, 4) for c in range(1, 5)]


def test_a_rotated_scene_is_labelled_in_its_own_pixels(tmp_path):
    turned = PLACE * Affine.rotation(30)
    path = write_vector(tmp_path / "a.gpkg", [box(2, 3, 4, 2, turned)], code=np.array([1]))
    labels, warnings = read(path, grid=Grid(12, 10, UTM, turned), field="code")
    assert np.argwhere(labels.codes == 1).tolist() == [[r, c] for r in (3, 4) for c in range(2, 6)]
    assert warnings == []


def test_labels_drawn_on_a_scene_without_georeference_are_found(tmp_path):
    # QGIS shows such a scene with its upper left corner at (0, 0) and y upwards, so that rows are negative
    path = write_vector(tmp_path / "a.gpkg", [shapely.box(2, -5, 6, -3)], code=np.array([1]))
    labels, _ = read(path, grid=Grid(12, 10), field="code")
    assert np.argwhere(labels.codes == 1).tolist() == [[r, c] for r in (3, 4) for c in range(2, 6)]


def test_a_layer_is_chosen_by_name(tmp_path):
    path = write_vector(tmp_path / "a.gpkg", [box(0, 0, 2, 2)], layer="one", code=np.array([1]))
    write_vector(path, [box(0, 0, 3, 3)], layer="two", append=True, code=np.array([2]))
    labels, _ = read(path, layer="two", field="code")
    assert labels.counts == {2: 9}
    with pytest.raises(LabelError, match="a.gpkg has the layers one, two; say which one holds the labels"):
        read(path, field="code")
    with pytest.raises(LabelError, match="three"):
        read(path, layer="three", field="code")


def add_table(path, name):
    pyogrio.raw.write(
        path, None, [np.array(["a"], dtype=object)], ["styleQML"], layer=name, geometry_type=None, append=True
    )


def test_tables_without_geometry_are_no_layers_to_choose_from(tmp_path):
    path = write_vector(tmp_path / "a.gpkg", [box(0, 0, 2, 2)], layer="fields", code=np.array([1]))
    add_table(path, "layer_styles")
    labels, _ = read(path, field="code")
    assert labels.counts == {1: 4}
    write_vector(path, [box(0, 0, 3, 3)], layer="more", append=True, code=np.array([2]))
    with pytest.raises(LabelError, match="a.gpkg has the layers fields, more; say which one holds"):
        read(path, field="code")


def test_a_file_of_tables_only_is_refused(tmp_path):
    add_table(tmp_path / "a.gpkg", "one")
    add_table(tmp_path / "a.gpkg", "two")
    with pytest.raises(LabelError, match="a.gpkg is a table without geometries"):
        read(tmp_path / "a.gpkg", field="styleQML")


@pytest.mark.parametrize("name", ["a" * 260, 'it\'s "quoted" 木/\\ [x]; DROP TABLE'])
def test_any_name_of_a_layer_is_found(tmp_path, name):
    path = write_vector(tmp_path / "a.gpkg", [box(0, 0, 2, 2)], layer=name, code=np.array([1]))
    write_vector(path, [box(0, 0, 3, 3)], layer="two", append=True, code=np.array([2]))
    labels, _ = read(path, layer=name, field="code")
    assert labels.counts == {1: 4}


@pytest.mark.parametrize(
    ("suffix", "field"),
    [
        (".gpkg", "fid"),
        (".gpkg", "FID"),
        (".gpkg", "ogc_fid"),
        (".gpkg", "rowid"),
        (".sqlite", "ogc_fid"),
        (".sqlite", "geom"),
        (".shp", "FID"),
        (".geojson", "fid"),
    ],
)
def test_a_class_field_may_have_the_name_of_a_key(tmp_path, suffix, field):
    path = tmp_path / f"a{suffix}"
    write_vector(
        path, [box(0, 0, 2, 2), box(4, 0, 3, 3)], **{"geometry_type": "Polygon", field: np.array([9, 7])}
    )
    labels, _ = read(path, field=field)
    assert labels.counts == {9: 4, 7: 9}


def test_a_key_that_the_file_does_not_have_is_refused(tmp_path):
    path = write_vector(tmp_path / "a.geojson", [box(0, 0, 2, 2)], code=np.array([1]))
    with pytest.raises(LabelError, match='a.geojson has no field "fid"; choose one of code'):
        read(path, field="fid")


def test_a_field_must_be_named_and_exist(tmp_path):
    path = write_vector(tmp_path / "a.gpkg", [box(0, 0, 2, 2)], code=np.array([1]), crop=["corn"])
    with pytest.raises(LabelError, match="Say which field of a.gpkg holds the class; it has code, crop"):
        read(path)
    with pytest.raises(LabelError, match='a.gpkg has no field "class"; choose one of code, crop'):
        read(path, field="class")


def test_the_only_field_that_can_hold_classes_needs_no_name(tmp_path):
    dates = np.array(["2026-01-01"], dtype="datetime64[D]")
    path = write_vector(tmp_path / "a.gpkg", [box(0, 0, 2, 2)], crop=["corn"], day=dates)
    labels, said = read(path)
    assert labels.class_table.names == ["corn"]
    assert "The classes of a.gpkg are those of its only field, crop." in said
    with pytest.raises(LabelError, match="Say which field of b.gpkg holds the class; it has day"):
        read(write_vector(tmp_path / "b.gpkg", [box(0, 0, 2, 2)], day=dates))


def test_text_mixed_with_numbers_is_refused(tmp_path):
    path = write_vector(tmp_path / "a.gpkg", [box(0, 0, 2, 2), box(3, 0, 2, 2)], code=["1", "corn"])
    with pytest.raises(LabelError, match=r'The field "code" mixes numbers with text \("corn"\)'):
        read(path, field="code")


@pytest.mark.parametrize("value", [-3.0, 2.5, 70000.0])
def test_numbers_that_are_no_codes_are_refused(tmp_path, value):
    path = write_vector(tmp_path / "a.gpkg", [box(0, 0, 2, 2)], code=np.array([value]))
    with pytest.raises(LabelError, match=f'The field "code" holds {value}; class codes are whole numbers'):
        read(path, field="code")


def test_tables_without_geometries_are_refused(tmp_path):
    write_vector(tmp_path / "t.gpkg", None, code=np.array([1]))
    with pytest.raises(LabelError, match="t.gpkg is a table without geometries; choose a layer of polygons"):
        read(tmp_path / "t.gpkg", field="code")


def test_labels_that_miss_the_scene_are_refused_with_both_extents(tmp_path):
    path = write_vector(tmp_path / "a.gpkg", [box(100, 100, 2, 2)], code=np.array([1]))
    with pytest.raises(
        LabelError,
        match=(
            r"do not overlap the scene: they span x 502000 to 502040, .* the scene spans x 500000 to .* "
            r"Check the CRS"
        ),
    ):
        read(path, field="code")
    with pytest.raises(LabelError, match=r"The scene has no georeference: place it first \(Import a cube\)"):
        read(path, grid=Grid(12, 10), field="code")


def test_polygons_without_any_class_are_refused(tmp_path):
    path = write_vector(tmp_path / "a.gpkg", [box(0, 0, 2, 2)], code=np.array([0]))
    with pytest.raises(
        LabelError, match='No polygon or point of a.gpkg has a geometry and a class in the field "code"'
    ):
        read(path, field="code")


def test_curves_are_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(
        'WKT,code\n"CURVEPOLYGON (CIRCULARSTRING (500000 4480000, 500100 4479900, 500200 4480000, 500100 '
        '4480100, 500000 4480000))",1\n'
    )
    try:
        labels, _ = read(path, field="code")
    except LabelError as error:
        assert "save it with straight segments" in str(error)  # noqa: PT017 - newer GEOS reads curves
    else:
        assert labels.class_table.codes == [1]


def test_shapefiles_are_read(tmp_path):
    path = write_vector(
        tmp_path / "a.shp", [box(0, 0, 2, 2), box(3, 0, 2, 2)], geometry_type="Polygon", crop=["a", "b"]
    )
    labels, _ = read(path, field="crop")
    assert labels.class_table.names == ["a", "b"]
    assert isinstance(path, Path)


def test_a_category_may_hold_several_values(tmp_path):
    table = tmp_path / "classes.csv"
    table.write_text(
        "code,name,color,value\n1,forest,#00ff00,beech\n1,forest,#00ff00,oak\n2,lake,#0000ff,lake\n"
    )
    path = write_vector(
        tmp_path / "l.gpkg",
        [box(0, 0, 2, 2), box(4, 0, 2, 2), box(8, 0, 2, 2)],
        kind=["beech", "oak", "lake"],
    )
    labels, _ = read(path, field="kind", class_table=table)
    assert labels.class_table.names == ["forest", "lake"]
    assert labels.counts == {1: 8, 2: 4}


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
@pytest.mark.parametrize(
    "crs",
    [
        None,
        'GEOGCS["Undefined geographic SRS",DATUM["unknown",SPHEROID["unknown",6378137,298.257223563]],'
        'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]',
    ],
)
def test_labels_without_a_crs_are_taken_in_that_of_the_scene(tmp_path, crs):
    path = write_vector(tmp_path / "l.gpkg", [box(0, 0, 2, 2), box(4, 4, 2, 2)], crs=crs, code=[1, 2])
    labels, _ = read(path, field="code")
    assert labels.counts == {1: 4, 2: 4}


def test_labels_that_cannot_be_brought_to_the_scene_are_refused(tmp_path):
    local = 'LOCAL_CS["site grid",UNIT["metre",1]]'
    path = write_vector(tmp_path / "l.gpkg", [box(0, 0, 2, 2), box(4, 4, 2, 2)], crs=local, code=[1, 2])
    with pytest.raises(
        LabelError, match="cannot be transformed to the CRS of the scene; check that both layers"
    ):
        read(path, field="code")


def test_vector_labels_on_a_scene_placed_by_control_points_are_refused(tmp_path):
    grid = Grid(12, 10, UTM, None, (rasterio.control.GroundControlPoint(0, 0, 5e5, 4e6),))
    path = write_vector(tmp_path / "l.gpkg", [box(0, 0, 2, 2), box(4, 4, 2, 2)], code=[1, 2])
    with pytest.raises(LabelError, match="georeferenced by ground control points.*warp the scene"):
        read_labels(path, grid=grid, field="code")


def test_coordinates_that_are_no_numbers_are_refused(tmp_path):
    lost = shapely.Polygon([(0, 0), (np.inf, 0), (np.inf, np.inf), (0, 0)])
    path = write_vector(tmp_path / "l.gpkg", [box(0, 0, 2, 2), lost], code=[1, 2])
    with pytest.raises(
        LabelError, match="coordinates that are no numbers in the CRS of the scene; check the CRS"
    ):
        read(path, field="code")
