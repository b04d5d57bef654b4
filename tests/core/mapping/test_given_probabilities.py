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


def test_provenance_is_what_our_tags_say_without_the_classes(make_scene):
    path = make_scene(np.zeros((2, *SHAPE), np.float32))
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(HSI_MODEL="m", HSI_CLASS_TABLE="[]", OTHER="x")
    assert read_provenance(path) == {"HSI_MODEL": "m"}
