"""The point layer of suggestions."""

import numpy as np
import pyogrio

from hsi_core.classes.table import ClassTable
from hsi_core.grid import Grid
from hsi_core.sampling.suggested_layer import LAYER, reasons_of, write_suggestions
from hsi_core.sampling.suggestion import Candidates
from scenes_for_tests import UTM

TABLE = ClassTable.from_codes([1, 2, 4], {1: "Corn", 2: "Oats", 4: "Woods"})
FOUND = Candidates(
    np.array([[2, 3], [4, 5]]),
    np.array([[0.4, 0.25, 0.35], [0.1, 0.8, 0.1]]),
    np.zeros((2, 1)),
    np.array([False, True]),
)


def test_a_reason_names_the_two_classes_and_what_is_unlike():
    assert reasons_of(FOUND, TABLE) == [
        "Corn or Woods: 0.40 against 0.35",
        "unlike the training data (Oats or Corn: 0.80 against 0.10)",
    ]


def test_the_layer_has_the_pixels_and_an_empty_class_with_a_list(tmp_path):
    path = tmp_path / "next.gpkg"
    write_suggestions(path, FOUND, TABLE, Grid(10, 10, transform=UTM))
    meta, _, _, columns = pyogrio.raw.read(path, layer=LAYER)
    found = dict(zip(meta["fields"], columns, strict=True))
    assert found["class"].tolist() == [None, None]
    assert found["rank"].tolist() == [1, 2]
    assert found["predicted"].tolist() == [1, 2]
    assert found["second_name"].tolist() == ["Woods", "Corn"]
    np.testing.assert_allclose(found["margin"], [0.05, 0.7])
    assert (found["row"].tolist(), found["column"].tolist()) == ([2, 4], [3, 5])
    style = path.with_suffix(".qml").read_text(encoding="utf-8")
    assert 'attr="predicted"' in style
    assert 'name="Woods"' in style
