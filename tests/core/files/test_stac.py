"""The items of a STAC collection name one scene each."""

import json

import pytest

from hsi_core.errors import ParameterError
from hsi_core.files.stac import file_stem, read_items


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
    assert read_items(path) == {
        "a": "/vsicurl/https://host/a.tif",
        "b": "/vsis3/bucket/folder/b.tif",
        "c": "/scenes/c.tif",
        "d": "./d.tif",
    }


def test_a_named_asset_is_taken_and_a_single_item_is_a_collection(tmp_path):
    path = tmp_path / "item.json"
    path.write_text(json.dumps(item("a", toa=asset("toa.tif", "data"), boa=asset("boa.tif", "data"))))
    assert read_items(path, "boa") == {"a": "boa.tif"}


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
