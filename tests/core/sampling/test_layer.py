"""The point layer of a sample, its style and its form."""

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine
from rasterio.crs import CRS

from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.errors import OutputError
from hsi_core.grid import Grid
from hsi_core.progress import Progress
from hsi_core.sampling.drawing import Drawn
from hsi_core.sampling.frame import Population
from hsi_core.sampling.layer import DESIGN_FIELDS, Sample, refuse_labelled, write_sample
from scenes_for_tests import files_in

GRID = Grid(4, 3, CRS.from_epsg(32616), Affine(20.0, 0.0, 1000.0, 0.0, -20.0, 5000.0))
TABLE = ClassTable((ClassEntry(3, "Corn", "#FF8000"), ClassEntry(7, "Wald é", "#008000")))


def sample(**changes) -> Sample:
    population = Population()
    population.pixels[[3, 7]] = 8, 4
    population.hectares[[3, 7]] = 0.32, 0.16
    none = np.zeros(3, int)
    drawn = Drawn(np.array([1, 6, 11]), np.array([3, 3, 7]), np.array([0.25, 0.25, 0.25]), none, none)
    return replace(Sample("stratified", drawn, population, TABLE.entries, TABLE, GRID, True), **changes)


def read(path: Path) -> dict[str, list]:
    meta, _, wkb, columns = pyogrio.raw.read(path)
    table = {name: values.tolist() for name, values in zip(meta["fields"], columns, strict=True)}
    return table | {"places": shapely.get_coordinates(shapely.from_wkb(wkb)).tolist()}


def test_each_pixel_is_a_point_with_its_design(tmp_path: Path) -> None:
    write_sample(tmp_path / "s.gpkg", sample(), seed=0)
    assert files_in(tmp_path) == ["s.gpkg", "s.qml"]
    table = read(tmp_path / "s.gpkg")
    order = np.argsort(table["row"])
    found = {name: [values[index] for index in order] for name, values in table.items()}
    assert found["places"] == [[1030.0, 4990.0], [1050.0, 4970.0], [1070.0, 4950.0]]
    assert found["column"] == [1, 2, 3]
    assert found["stratum"] == [3, 3, 7]
    assert found["stratum_name"] == ["Corn", "Corn", "Wald é"]
    assert found["pixels"] == [8, 8, 4]
    assert found["hectares"] == [0.32, 0.32, 0.16]
    assert found["probability"] == [0.25] * 3
    assert found["design"] == ["stratified"] * 3
    assert found["reference"] == [None] * 3
    assert sorted(found["point"]) == [1, 2, 3]
    assert set(DESIGN_FIELDS) <= set(table)


def test_points_of_a_cluster_stand_together(tmp_path: Path) -> None:
    numbers = np.arange(12)
    drawn = Drawn(numbers, numbers * 0, np.full(12, 0.5), numbers % 3 + 1, numbers * 0)
    write_sample(tmp_path / "s.gpkg", sample(drawn=drawn, design="clusters", strata=()), seed=0)
    table = read(tmp_path / "s.gpkg")
    assert table["cluster"] == [1] * 4 + [2] * 4 + [3] * 4
    assert set(table["stratum_name"]) == {"whole area"}


@pytest.mark.parametrize(
    ("names", "choices"),
    [
        (("Corn", "Wald é"), ["", "Corn", "Wald é"]),
        (("Corn", "corn"), ["", "3", "7"]),
        (("class 3", "Corn"), ["", "3", "7"]),
    ],
)
def test_the_form_offers_the_classes_by_name_or_by_code(tmp_path: Path, names, choices) -> None:
    classes = ClassTable((ClassEntry(3, names[0], "#FF8000"), ClassEntry(7, names[1], "#008000")))
    write_sample(tmp_path / "s.gpkg", sample(classes=classes), seed=0)
    root = ET.parse(tmp_path / "s.qml").getroot()
    field = root.find(".//fieldConfiguration/field")
    assert field is not None
    assert field.get("name") == "reference"
    assert [option.get("value") for option in field.findall(".//Option[@type='QString']")] == choices
    assert [c.get("value") for c in root.findall(".//category")] == ["3", "7"]


def test_a_layer_whose_reference_is_filled_in_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "s.gpkg"
    refuse_labelled(path)
    write_sample(path, sample(), seed=0)
    refuse_labelled(path)
    pyogrio.raw.write(
        path,
        geometry=shapely.to_wkb(shapely.points([[0, 0], [1, 1]])),
        field_data=[np.array(["Corn", None], dtype=object)],
        fields=["reference"],
        layer="sample",
        geometry_type="Point",
        crs="EPSG:32616",
    )
    with pytest.raises(
        OutputError, match="already has the reference of 1 points; give the new layer another"
    ):
        refuse_labelled(path)
    path.write_text("no layer")
    refuse_labelled(path)


def test_a_new_sample_replaces_the_style_of_the_old_one(tmp_path: Path) -> None:
    events: list = []
    for classes in (TABLE, ClassTable(())):
        write_sample(tmp_path / "s.gpkg", sample(classes=classes), seed=0, progress=Progress(events.append))
    assert "fieldConfiguration" not in (tmp_path / "s.qml").read_text(encoding="utf-8")
    assert events == []
