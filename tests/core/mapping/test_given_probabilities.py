"""Class probabilities of other tools: classes of the bands, and values."""

import json
import math

import numpy as np
import pytest
import rasterio

from hsi_core.errors import LabelError, SceneError
from hsi_core.mapping.given_probabilities import (
    GivenProbabilities,
    read_classes_of_bands,
    read_provenance,
)
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window

SHAPE = (4, 5)


@pytest.fixture
def classes_of(make_scene, tmp_path):
    """Classes of a raster with these names and tags, a table, and the warnings."""

    def find(names, *, tags=None, table=None):
        path = make_scene(np.full((len(names), *SHAPE), 1.0 / len(names), np.float32), name="given.tif")
        with rasterio.open(path, "r+") as dataset:
            for band, name in enumerate(names, start=1):
                dataset.set_band_description(band, name)
            dataset.update_tags(**(tags or {}))
        csv = None
        if table is not None:
            csv = tmp_path / "classes.csv"
            csv.write_text(table)
        events = []
        with open_scene(path) as scene:
            found, bands = read_classes_of_bands(path, scene, csv, Progress(events.append))
        return found.to_records(), bands, [event["message"] for event in events]

    return find


def test_our_tag_gives_codes_names_and_colours(classes_of):
    records = [
        {"code": 3, "name": "Corn", "color": "#112233"},
        {"code": 7, "name": "Woods", "color": "#445566"},
    ]
    found = classes_of(["Corn", "Woods"], tags={"HSI_CLASS_TABLE": json.dumps(records)})
    assert found == (records, [1, 2], [])


def test_a_class_table_is_matched_by_name_in_any_order(classes_of):
    records, bands, messages = classes_of(
        ["woods", "Corn", "Oats"], table="code,name\n4,Woods\n2,Oats\n9,corn\n"
    )
    assert [(record["code"], record["name"]) for record in records] == [
        (2, "Oats"),
        (4, "Woods"),
        (9, "corn"),
    ]
    assert bands == [3, 1, 2]
    assert messages == []


def test_a_class_table_with_other_names_is_taken_in_order_with_a_warning(classes_of):
    _, bands, messages = classes_of(["Fraction 1", "Fraction 2"], table="code,name\n4,Woods\n2,Oats\n")
    assert bands == [1, 2]
    assert messages == [
        "The bands of given.tif have other names than the classes of the class table classes.csv; the bands "
        "are taken in the order of the codes: 2 Oats, 4 Woods."
    ]


def test_without_a_table_the_names_of_the_bands_are_classes_with_codes_from_one(classes_of):
    records, bands, messages = classes_of(["Corn", ""])
    assert [(record["code"], record["name"]) for record in records] == [(1, "Corn"), (2, "class 2")]
    assert bands == [1, 2]
    assert len(messages) == 1
    assert "taken as classes with the codes 1 to 2: Corn, class 2. Give a class table" in messages[0]


def test_a_table_of_another_length_is_refused(classes_of):
    with pytest.raises(LabelError, match=r"3 bands, but the tag HSI_CLASS_TABLE has 1 classes; give a class"):
        classes_of(["a", "b", "c"], tags={"HSI_CLASS_TABLE": '[{"code": 1, "name": "a"}]'})


def test_values_are_read_in_the_order_of_the_classes_and_checked(make_scene):
    values = np.full((2, *SHAPE), 0.25, np.float32)
    values[1] = 0.5
    values[:, 1, 2] = np.nan
    values[:, 3, 4] = 0.0
    path = make_scene(values)
    with open_scene(path) as scene:
        given = GivenProbabilities(scene, [2, 1])
        assert given.note() is None
        found = given.read(Window(1, 1, 3, 4))
        assert np.array_equal(found, values[::-1, 1:, 1:], equal_nan=True)
        assert "add up to 0.75 to 0.75 instead of 1" in given.note()
    values[0, 2, 3] = -0.5
    with (
        open_scene(make_scene(values)) as scene,
        pytest.raises(SceneError, match=r"have the value -0.5 in row 3, column 4; probabilities are not"),
    ):
        GivenProbabilities(scene, [1, 2]).read(Window(0, 0, *SHAPE))
    assert math.isnan(found[0, 0, 1])


def test_a_nodata_value_of_0_is_a_probability_where_other_classes_are_probable(make_scene):
    values = np.full((2, *SHAPE), 40, np.uint8)
    values[:, 0, 0] = 0, 100  # certain
    values[:, 0, 1] = 0
    with open_scene(make_scene(values, nodata=0)) as scene:
        found = GivenProbabilities(scene, [1, 2]).read(Window(0, 0, 1, 3))
    assert found[:, 0].tolist() == [[0.0, 0.0, 40.0], [100.0, 0.0, 40.0]]
    values[0, 0, 0] = 9
    with open_scene(make_scene(values, nodata=9)) as scene:
        assert np.isnan(GivenProbabilities(scene, [1, 2]).read(Window(0, 0, 1, 1))).all()


def test_rounding_errors_below_0_are_allowed_and_fill_values_are_told(make_scene):
    values = np.full((2, *SHAPE), 0.5, np.float32)
    values[0, 1, 1] = -1e-7
    with open_scene(make_scene(values)) as scene:
        assert GivenProbabilities(scene, [1, 2]).read(Window(0, 0, *SHAPE))[0, 1, 1] < 0.0
    values[:, 1, 1] = -9999.0
    with (
        open_scene(make_scene(values)) as scene,
        pytest.raises(SceneError, match=r"value -9999 in row 2, column 2; .* If it is a fill value, declare"),
    ):
        GivenProbabilities(scene, [1, 2]).check_some()


def shares_of(scale, kind):
    """Shares of three classes that add up to a scale but for rounding."""
    shares = np.random.default_rng(0).dirichlet([1.0, 1.0, 1.0], (60, 70)).transpose(2, 0, 1) * scale
    return (np.floor(shares) if kind == np.uint8 else shares).astype(kind)


@pytest.mark.parametrize(
    "values",
    [shares_of(1.0, np.float32), shares_of(100.0, np.float32), shares_of(255.0, np.uint8)],
    ids=["shares", "percent", "bytes"],
)
def test_shares_of_any_scale_are_probabilities(make_scene, values):
    with open_scene(make_scene(values)) as scene:
        GivenProbabilities(scene, [1, 2, 3]).check_some()


@pytest.mark.parametrize(
    "values",
    [
        np.log(shares_of(1.0, np.float32) + 1e-3) + 20.0,
        np.repeat(np.arange(4200, dtype=np.uint8).reshape(1, 60, 70) % 7, 3, axis=0),
        2000.0 + 100.0 * shares_of(6.0, np.float32) * [[[1.0]], [[2.0]], [[3.0]]],
    ],
    ids=["logits", "codes", "scene"],
)
def test_values_that_are_no_probabilities_are_refused_before_a_run(make_scene, values):
    with (
        open_scene(make_scene(values.astype(np.float32))) as scene,
        pytest.raises(SceneError, match=r"seem to be no probabilities: they reach .*, not to one number"),
    ):
        GivenProbabilities(scene, [1, 2, 3]).check_some()


def test_an_alpha_band_is_no_class_and_is_told(make_scene):
    values = np.full((4, *SHAPE), 255, np.uint8)
    path = make_scene(values, name="given.tif")  # GDAL marks the fourth band of bytes as alpha
    events = []
    with open_scene(path) as scene:
        found, bands = read_classes_of_bands(path, scene, None, Progress(events.append))
    assert (len(found), bands) == (3, [1, 2, 3])
    assert "Band 4 of given.tif is marked as alpha: it masks pixels, and is no class." in events[0]["message"]


def test_provenance_is_what_our_tags_say_without_the_classes(make_scene):
    path = make_scene(np.zeros((2, *SHAPE), np.float32))
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(HSI_MODEL="m", HSI_CLASS_TABLE="[]", OTHER="x")
    assert read_provenance(path) == {"HSI_MODEL": "m"}
