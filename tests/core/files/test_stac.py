"""The items of a STAC collection name one scene each."""

import json

import pytest

from hsi_core.errors import ParameterError
from hsi_core.files.stac import Item, file_stem, read_items


def write(tmp_path, *items, kind="FeatureCollection"):
    path = tmp_path / "items.json"
    path.write_text(json.dumps({"type": kind, "features": list(items)}))
    return path


def item(name, **assets):
    return {"type": "Feature", "id": name, "assets": assets}


def asset(href, *roles):
    return {"href": href, "roles": list(roles)}


def test_the_asset_with_the_role_data_is_taken_and_addresses_become_names_of_gdal(tmp_path):
    path = write(
        tmp_path,
        item("a", view=asset("a.png", "overview"), cube=asset("https://host/a.tif", "data", "reflectance")),
        item("b", cube=asset("s3://bucket/folder/b.tif", "data")),
        item("c", cube=asset("file:///scenes/c.tif", "data")),
        item("d", only={"href": "./d.tif"}),
    )
    assert {key: item.name for key, item in read_items(path).items()} == {
        "a": "/vsicurl/https://host/a.tif",
        "b": "/vsis3/bucket/folder/b.tif",
        "c": "/scenes/c.tif",
        "d": "./d.tif",
    }


def test_a_named_asset_is_taken_and_a_single_item_is_a_collection(tmp_path):
    path = tmp_path / "item.json"
    path.write_text(json.dumps(item("a", toa=asset("toa.tif", "data"), boa=asset("boa.tif", "data"))))
    assert read_items(path, "boa") == {"a": Item("boa.tif")}


def test_an_address_with_a_space_names_the_file_on_the_disk(tmp_path):
    (tmp_path / "my scene.tif").touch()
    (tmp_path / "b%20c.tif").touch()
    path = write(
        tmp_path,
        item("a", x=asset("my%20scene.tif")),
        item("b", x=asset("b%20c.tif")),
        item("c", x=asset(f"file://{tmp_path}/my%20scene.tif")),
    )
    names = [item.name for item in read_items(path).values()]
    assert names == ["my scene.tif", "b%20c.tif", f"{tmp_path}/my scene.tif"]


@pytest.mark.parametrize(
    ("described", "expected"),
    [
        ({"raster:bands": [{"scale": 1e-4, "offset": 0, "nodata": -7}] * 2}, ["scale", "nodata"]),
        ({"bands": [{"raster:scale": 1e-4}, {"raster:offset": 0.1}]}, ["scale", "offset"]),
        ({"eo:bands": [{"center_wavelength": 0.45}, {"center_wavelength": 0.56}]}, ["center_wavelength"]),
        (
            {"eo:bands": [{"center_wavelength": 0.45}], "raster:bands": [{"scale": 1}, {"scale": 9}]},
            ["scale"],
        ),
        ({"bands": [{"eo:center_wavelength": 0.55, "nodata": 0}, {"nodata": "nan"}]}, []),
        ({"bands": [{"nodata": True}, {"scale": float("inf")}, 3]}, []),
        ({"raster:bands": [{"scale": 2}] * 3}, []),  # of another file
        ({"raster:bands": [{"scale": 10**400}] * 2}, []),  # no number that Python can compare
    ],
)
def test_what_an_item_says_otherwise_than_the_file_is_found(tmp_path, described, expected):
    path = write(tmp_path, item("a", cube={"href": "a.tif", **described}))
    found = read_items(path)["a"].differences(
        scales=[1.0, 1.0], offsets=[0.0, 0.0], nodata=[0.0, None], wavelengths_nm=[550.0, 560.2]
    )
    assert found == expected


def test_an_address_that_is_too_long_for_a_file_stays(tmp_path):
    path = write(tmp_path, item("a", x=asset(f"{'a' * 300}.tif", "data")))
    assert read_items(path)["a"].name == f"{'a' * 300}.tif"


@pytest.mark.parametrize(
    ("items", "key", "message"),
    [
        (
            [item("a", x=asset("x", "data"), y=asset("y", "data"))],
            None,
            "role data; choose one of its assets: x, y",
        ),
        ([item("a", x=asset("x"))], "cube", "The item a has no asset cube; choose one of its assets: x."),
        ([item("a")], None, "assets: none."),
        ([item("a", x=asset("x")), item("a", x=asset("y"))], None, "has two items a; remove one."),
        ([], None, "is no STAC item collection"),
        ([{"id": "a", "assets": {"x": {}}}], None, "is no STAC item collection"),
        (["a"], None, "is no STAC item collection"),
    ],
)
def test_items_without_one_scene_are_refused(tmp_path, items, key, message):
    with pytest.raises(ParameterError, match=message):
        read_items(write(tmp_path, *items), key)


@pytest.mark.parametrize("text", ["", "[]", "3", '{"type": "FeatureCollection"}', "{"])
def test_other_files_are_refused(tmp_path, text):
    path = tmp_path / "items.json"
    path.write_text(text)
    with pytest.raises(ParameterError, match=r"items\.json"):
        read_items(path)


def test_an_id_becomes_a_part_of_a_file_name():
    assert file_stem("S2A/2024:06 x-1.0") == "S2A_2024_06_x-1.0"
