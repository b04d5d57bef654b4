"""Names and colours from raster attribute tables and category names of other programs."""

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import rasterio.shutil

from hsi_core.classes.raster import CLASS_TABLE_TAG, read_class_table
from hsi_core.classes.table import PALETTE
from hsi_core.grid import Grid
from hsi_core.labels.labels import read_labels
from hsi_core.progress import Progress

# Usages and types as GDAL numbers them (GDALRATFieldUsage, GDALRATFieldType).
VALUE, NAME = ("Value", 0, 5), ("Class", 2, 2)
COLOURS = [("Red", 0, 6), ("Green", 0, 7), ("Blue", 0, 8)]


def attribute_table(columns, rows, attributes=""):
    fields = "".join(
        f'<FieldDefn index="{number}"><Name>{name}</Name><Type>{kind}</Type><Usage>{usage}</Usage>'
        "</FieldDefn>"
        for number, (name, kind, usage) in enumerate(columns)
    )
    listed = "".join(
        f'<Row index="{number}">{"".join(f"<F>{cell}</F>" for cell in row)}</Row>'
        for number, row in enumerate(rows)
    )
    return f"<GDALRasterAttributeTable {attributes}>{fields}{listed}</GDALRasterAttributeTable>"


def categories(*names):
    return f"<CategoryNames>{''.join(f'<Category>{name}</Category>' for name in names)}</CategoryNames>"


def write(path, described, *, driver="GTiff", tags=None):
    tif = path.with_suffix(".tif")
    with rasterio.open(tif, "w", driver="GTiff", count=1, height=2, width=2, dtype="uint8") as dataset:
        dataset.update_tags(**(tags or {}))
        dataset.write(np.array([[[0, 1], [2, 7]]], np.uint8))
    tif.with_name(tif.name + ".aux.xml").write_text(
        f'<PAMDataset><PAMRasterBand band="1">{described}</PAMRasterBand></PAMDataset>'
    )
    if driver != "GTiff":
        rasterio.shutil.copy(str(tif), str(path), driver=driver)
    return path


def read(path):
    events = []
    with rasterio.open(path) as dataset:
        table = read_class_table(dataset, Progress(events.append))
    return table, [event["message"] for event in events]


@pytest.mark.parametrize("copied", [True, False], ids=["with .aux.xml", "alone"])
@pytest.mark.parametrize(("name", "driver"), [("a.tif", "GTiff"), ("a.img", "HFA")])
def test_an_attribute_table_gives_names_and_colours(tmp_path, name, driver, copied):
    rows = [(1, "Forest", 255, 0, 128), (7, "Lake &amp; pond", 0, 1, 2)]
    path = write(tmp_path / name, attribute_table([VALUE, NAME, *COLOURS], rows), driver=driver)
    if not copied:
        path.with_name(path.name + ".aux.xml").unlink()
    table, warnings = read(path)
    assert warnings == []
    if not copied and driver == "GTiff":
        assert table is None
        return
    named = [(e.code, e.name, e.color) for e in table.entries if not e.name.startswith("class ")]
    assert named == [(1, "Forest", "#FF0080"), (7, "Lake & pond", "#000102")]


@pytest.mark.parametrize(
    ("columns", "rows"),
    [
        ([("VALUE", 0, 0), ("COUNT", 1, 0), ("Class_Name", 2, 0)], [(2, 9, "Lake"), (1, 5, "Forest")]),
        ([("Klasse", 2, 2), ("Nummer", 1, 5)], [("Forest", "1.0"), ("Lake", "2"), ("Half", "2.5"), ("", 3)]),
        ([("from", 1, 3), ("to", 1, 4), NAME], [(1, 1, "Forest"), (2, 2, "Lake"), (3, 9, "Many")]),
        (
            [VALUE, NAME],
            [(0, "Nothing"), (-1, "Less"), (1, "Forest"), (2, "Lake"), (70000, "Far"), ("", "No")],
        ),
    ],
    ids=["names of columns", "usages of columns", "ranges of one value", "values that are no codes"],
)
def test_columns_are_found_by_usage_or_name(tmp_path, columns, rows):
    table, _ = read(write(tmp_path / "a.tif", attribute_table(columns, rows)))
    assert [(e.code, e.name, e.color) for e in table.entries] == [
        (1, "Forest", PALETTE[0]),
        (2, "Lake", PALETTE[1]),
    ]


@pytest.mark.parametrize(
    ("name", "driver", "attributes", "names"),
    [
        ("a.tif", "GTiff", 'Row0Min="0" BinSize="1"', ["Forest", "Lake"]),
        ("a.img", "HFA", "", ["Forest", "Lake"]),
        ("a.tif", "GTiff", "", None),
    ],
    ids=["bins", "rows of ERDAS", "rows that mean nothing"],
)
def test_rows_without_a_value_are_numbered_only_where_the_file_says_so(
    tmp_path, name, driver, attributes, names
):
    described = attribute_table(
        [("Histogram", 1, 1), ("Class_Names", 2, 2)], [(1, "Nothing"), (1, "Forest"), (2, "Lake")], attributes
    )
    path = write(tmp_path / name, described, driver=driver)
    if driver == "HFA":
        path.with_name("a.img.aux.xml").unlink()  # the table of the file itself
    table, _ = read(path)
    assert (table.names if table else None) == names


def test_real_colours_go_from_0_to_1(tmp_path):
    columns = [VALUE, NAME, *((name, 1, 0) for name, _, _ in COLOURS)]
    table, _ = read(write(tmp_path / "a.tif", attribute_table(columns, [(1, "Forest", 1.0, 0.5, 0.0)])))
    assert table.entries[0].color == "#FF8000"


@pytest.mark.parametrize(("name", "driver"), [("a.tif", "GTiff"), ("a.img", "HFA")])
def test_category_names_are_used_without_an_attribute_table(tmp_path, name, driver):
    path = write(tmp_path / name, categories("Nothing", "Forest", "", "Lake"), driver=driver)
    table, _ = read(path)
    assert [(e.code, e.name) for e in table.entries] == [(1, "Forest"), (3, "Lake")]


def test_an_attribute_table_wins_over_category_names_and_our_tag_over_both(tmp_path):
    described = categories("No", "A", "B") + attribute_table([VALUE, NAME], [(1, "Forest")])
    table, _ = read(write(tmp_path / "a.tif", described))
    assert table.names == ["Forest"]
    ours = '[{"code": 1, "name": "Ours"}]'
    table, _ = read(write(tmp_path / "b.tif", described, tags={CLASS_TABLE_TAG: ours}))
    assert table.names == ["Ours"]


def test_two_names_of_one_code_are_told_and_not_used(tmp_path):
    rows = [(1, "Forest"), (2, "Lake"), (1, "Wood"), (2, "Lake")]
    table, [warning] = read(write(tmp_path / "a.tif", attribute_table([VALUE, NAME], rows)))
    assert table.names == ["Lake"]
    assert warning == (
        "The raster attribute table of a.tif has several names for the codes 1; these classes are called by "
        "their codes."
    )


def test_names_are_brought_to_one_line(tmp_path):
    rows = [(1, "Forest\n  (mixed)"), (2, "a\tb"), (3, " "), (6, "می‌شود"), (7, "x&#127;y")]
    table, _ = read(write(tmp_path / "a.tif", attribute_table([VALUE, NAME], rows)))
    assert [(e.code, e.name) for e in table.entries] == [
        (1, "Forest (mixed)"),
        (2, "a b"),
        (6, "می‌شود"),
        (7, "x y"),
    ]
    table, _ = read(write(tmp_path / "b.tif", categories("", "Forest\n(mixed)")))
    assert table.names == ["Forest (mixed)"]


@pytest.mark.parametrize(
    "described",
    [
        "<GDALRasterAttributeTable",
        attribute_table([NAME], [("Forest",)]),
        attribute_table([VALUE], [(1,), (2,)]),
        attribute_table([VALUE, NAME], [(1, "")]),
        attribute_table([("Value", 0, 5), ("Class", 2, 2)], [(), (1,)]),
    ],
    ids=["damaged", "no values", "no names", "empty name", "short rows"],
)
def test_a_table_that_names_nothing_is_as_none(tmp_path, described):
    assert read(write(tmp_path / "a.tif", described)) == (None, [])


def test_labels_keep_codes_that_the_attribute_table_lacks(tmp_path):
    path = write(tmp_path / "a.tif", attribute_table([VALUE, NAME], [(1, "Forest"), (2, "Lake"), (9, "No")]))
    labels = read_labels(path, grid=Grid(2, 2))
    assert labels.counts == {1: 1, 2: 1, 7: 1}
    assert labels.class_table.names == ["Forest", "Lake", "class 7"]


@pytest.mark.parametrize(
    ("columns", "row"),
    [
        (["Description", "Source"], ["NAME", "x"]),
        (["Source", "Land_Cover_Class"], ["x", "NAME"]),
        (["Hex", "Habitat"], ["#FF00AA", "NAME"]),
        (["Level", "Class"], ["x", "NAME"]),
    ],
)
def test_a_column_of_another_name_names_the_classes_if_no_other_can(tmp_path, columns, row):
    rows = [
        (code, *(cell.replace("NAME", name) for cell in row)) for code, name in [(1, "Wood"), (2, "Lake")]
    ]
    described = attribute_table([VALUE, *((name, 2, 0) for name in columns)], rows)
    table, warnings = read(write(tmp_path / "a.tif", described))
    assert (table.names, warnings) == (["Wood", "Lake"], [])


def test_several_columns_that_could_be_names_are_told(tmp_path):
    described = attribute_table([VALUE, ("Level1", 2, 0), ("Level2", 2, 0)], [(1, "Plants", "Wood")])
    table, [warning] = read(write(tmp_path / "a.tif", described))
    assert table is None
    assert warning == (
        "The raster attribute table of a.tif has several columns that could name the classes (level1, "
        "level2), so they are called by their codes; call one of the columns class_name."
    )


@pytest.mark.parametrize("counts", ["", attribute_table([("Histogram", 1, 1)], [(4,), (1,)], 'BinSize="1"')])
def test_the_table_of_arcgis_beside_the_file_is_read(tmp_path, counts):
    path = write(tmp_path / "a.tif", counts)
    pyogrio.raw.write(
        tmp_path / "a.tif.vat.dbf",
        None,
        [np.array([7, 1, 0]), np.array([1, 1, 1]), np.array(["Lake", "Wäldchen", None], object)],
        ["VALUE", "COUNT", "CLASS_NAME"],
        driver="ESRI Shapefile",
    )
    table, warnings = read(path)
    assert [(e.code, e.name) for e in table.entries] == [(1, "Wäldchen"), (7, "Lake")]
    assert warnings == []
    (tmp_path / "a.tif.vat.dbf").write_bytes(b"damaged")
    assert read(path) == (None, [])


@pytest.mark.parametrize(
    "described", [categories("Asphalt", "Wood"), attribute_table([VALUE, NAME], [(0, "Asphalt")])]
)
def test_a_class_that_has_code_0_is_told(tmp_path, described):
    _, [warning] = read(write(tmp_path / "a.tif", described))
    assert warning == (
        'Code 0 of a.tif is called "Asphalt", but here code 0 means unlabelled, so its pixels are no class. '
        "If they are, give them another code."
    )


def test_names_of_an_old_file_may_be_in_latin_1(tmp_path):
    path = write(
        tmp_path / "a.img", attribute_table([VALUE, NAME], [(1, "Wald"), (7, "Bäche")]), driver="HFA"
    )
    path.with_name("a.img.aux.xml").unlink(missing_ok=True)
    content = path.read_bytes()
    assert content.count("Bäche".encode()) == 1
    path.write_bytes(content.replace("Bäche".encode(), "Bäche\0".encode("latin-1")))
    table, _ = read(path)
    assert table.names[-1] == "Bäche"
