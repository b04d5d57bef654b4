"""Labels in the class codes of a model."""

import numpy as np

from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.labels.labels import Labels
from hsi_core.labels.recoding import list_classes, recode_labels
from hsi_core.progress import Progress


def test_labels_get_the_codes_of_the_model_and_unknown_classes_become_unlabelled():
    known = ClassTable.of([ClassEntry(1, "Corn", "#010101"), ClassEntry(5, "Wood", "#020202")])
    own = ClassTable.of(
        [
            ClassEntry(1, "wood", "#030303"),
            ClassEntry(2, "Corn", "#040404"),
            ClassEntry(3, "Roads", "#050505"),
        ]
    )
    labels = Labels(np.array([[0, 1, 2, 3]], dtype=np.uint16), own)
    events = []
    found, unknown = recode_labels(
        labels, known, labels_name="training labels", known_name="teacher", progress=Progress(events.append)
    )
    assert found.codes.tolist() == [[0, 5, 1, 0]]
    assert found.codes.dtype == np.uint16
    assert found.class_table == known  # the names and colours of the model
    assert list_classes(unknown) == "3 Roads"
    assert "number their classes differently" in events[0]["message"]


def test_only_classes_of_the_labels_are_kept():
    known = ClassTable.from_codes([1, 2, 3], {1: "Corn", 2: "Wood", 3: "Water"})
    labels = Labels(np.array([[2, 0]], dtype=np.uint16), ClassTable.from_codes([2], {2: "Wood"}))
    found, unknown = recode_labels(
        labels, known, labels_name="labels", known_name="model", progress=Progress()
    )
    assert (found.codes.tolist(), found.class_table.names, unknown) == ([[2, 0]], ["Wood"], ())
