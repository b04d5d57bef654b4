"""Class names of ENVI headers, where a name may contain a comma."""

import numpy as np
import pytest
import rasterio

from hsi_core.classes.envi_names import read_envi_names
from hsi_core.classes.raster import read_class_table
from hsi_core.grid import Grid
from hsi_core.labels.labels import read_labels
from hsi_core.progress import Progress


def write(path, lines):
    path.with_suffix(".hdr").write_text(
        "ENVI\nsamples = 2\nlines = 2\nbands = 1\nheader offset = 0\nfile type = ENVI Classification\n"
        f"data type = 1\ninterleave = bsq\nbyte order = 0\n{lines}\n"
    )
    path.write_bytes(bytes([0, 1, 2, 3]))
    return path


def read(path, lines):
    events = []
    with rasterio.open(write(path, lines)) as dataset:
        names = read_envi_names(dataset, Progress(events.append))
    assert all(event["event"] == "warning" for event in events)
    return names, [event["message"] for event in events]


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        ("Unclassified, Wald (Laub, Nadel), Wasser, Stadt", ["Wald (Laub, Nadel)", "Wasser", "Stadt"]),
        ("Unclassified, Wald [a, (b, c)], {x, y}, Stadt", ["Wald [a, (b, c)]", "{x, y}", "Stadt"]),
        ('Unclassified, "Wald, Laub", Wasser, Stadt', ["Wald, Laub", "Wasser", "Stadt"]),
    ],
)
def test_the_number_of_classes_confirms_names_with_commas(tmp_path, listed, names):
    found, warnings = read(tmp_path / "a", f"classes = 4\nclass names = {{{listed}}}")
    assert found == dict(enumerate(["Unclassified", *names]))
    assert warnings == [
        "The ENVI header of a has commas inside class names. It says 4 classes, so its names are read as: "
        + " | ".join(f"{code} {name}" for code, name in found.items())
        + "."
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "classes = 4\nclass names = {Unclassified, Wald, Laub, Wasser, Stadt}",
        "classes = 4\nclass names = {Unclassified, Wald (Laub, Nadel, Wasser, Stadt}",
        "classes = 5\nclass names = {Unclassified, Wald (Laub, Nadel), Wasser, Stadt}",
        "class names = {Unclassified, Wald (Laub, Nadel), Wasser, Stadt}",
    ],
    ids=["no brackets", "unbalanced", "count says otherwise", "no count"],
)
def test_names_that_may_be_shifted_are_not_used(tmp_path, lines):
    found, [warning] = read(tmp_path / "a", lines)
    assert found == {}
    said = "does not say how many classes it has" if "classes =" not in lines else f"says {lines[10]} classes"
    assert warning.startswith(f"The ENVI header of a {said}, but the commas between its class names give 5: ")
    assert "0 Unclassified | 1 Wald" in warning
    assert "the classes are called by their codes" in warning


def test_colours_remain_where_names_are_in_doubt(tmp_path):
    lines = (
        "classes = 3\nclass lookup = {0, 0, 0, 255, 0, 0, 0, 128, 255}\nclass names = {No, Oats, rye, Wood}"
    )
    with rasterio.open(write(tmp_path / "a", lines)) as dataset:
        table = read_class_table(dataset, Progress())
        assert np.array_equal(dataset.read(1), [[0, 1], [2, 3]])
    assert [(e.code, e.name, e.color) for e in table.entries] == [
        (1, "class 1", "#FF0000"),
        (2, "class 2", "#0080FF"),
    ]


@pytest.mark.parametrize(
    "lines", ["class names = {No, Corn, Wood}", "classes = 3\nclass names = {No, Corn, Wood}"]
)
def test_names_without_doubt_need_no_word(tmp_path, lines):
    assert read(tmp_path / "a", lines) == ({0: "No", 1: "Corn", 2: "Wood"}, [])


def test_fewer_names_than_classes_are_used_with_a_warning(tmp_path):
    found, [warning] = read(tmp_path / "a", "classes = 4\nclass names = {No, Corn, Wood}")
    assert found == {0: "No", 1: "Corn", 2: "Wood"}
    assert "says 4 classes but names 3; the names are used in their order: 0 No | 1 Corn" in warning


def test_labels_without_a_name_keep_their_code(tmp_path):
    path = write(tmp_path / "a", "classes = 4\nclass names = {Unclassified, , Wasser}")
    labels = read_labels(path, grid=Grid(2, 2))
    assert labels.class_table.names == ["class 1", "Wasser", "class 3"]


def test_a_header_without_names_gives_none(tmp_path):
    assert read(tmp_path / "a", "classes = 4") == ({}, [])


@pytest.mark.parametrize("names", ["Wald, \u00dcbergang, Moor", "a = b, (=1), c"])
def test_names_that_rasterio_does_not_hand_over_are_read_from_the_header(tmp_path, names):
    path = write(tmp_path / "a", "")
    header = path.with_suffix(".hdr")
    listed = f"class names = {{\n Unclassified,\n {names}}}\nclasses = 4\n"
    header.write_bytes(header.read_bytes() + listed.encode("latin-1"))
    with rasterio.open(path) as dataset:
        table = read_class_table(dataset, Progress())
    assert table.names == names.split(", ")


def test_a_comma_at_the_end_is_no_name(tmp_path):
    assert read(tmp_path / "a", "classes = 2\nclass names = {Unclassified, Wald, }") == (
        {0: "Unclassified", 1: "Wald"},
        [],
    )
