"""Class tables in files of QGIS, EnMAP-Box and others."""

import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.classes.table_files import class_file_text, read_class_file
from hsi_core.errors import LabelError
from hsi_core.grid import Grid

TABLE = ClassTable((ClassEntry(2, "=Corn", "#E69F00"), ClassEntry(7, "Öd, Land", "#0072B2")))
CATEGORIZED = """<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis><renderer-v2 type="categorizedSymbol" attr="use"><categories>
<category value="wood" label="Forest" symbol="0"/><category value="corn" label="" symbol="1"/>
<category value="" label="all other" symbol="1"/></categories><symbols>
<symbol name="0"><layer><Option type="Map"><Option name="color" value="1,2,3,255"/></Option></layer></symbol>
<symbol name="1"><layer><prop k="color" v="255,0,16,255"/></layer></symbol>
</symbols></renderer-v2></qgis>"""
MACROCLASSES = '<macroclasses><macroclass id="4" name="Wood" color="#0a0b0c"/></macroclasses>'


def rows(path: Path) -> list[tuple[int, str, str]]:
    return [(e.code, e.name, e.color) for e in read_class_file(path)[0].entries]


@pytest.mark.parametrize("name", ["classes.csv", "classes.QML"])
def test_a_table_that_was_written_is_read_again(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(class_file_text(path, TABLE), encoding="utf-8")
    assert read_class_file(path)[0] == TABLE
    if name.endswith("csv"):
        assert path.read_text(encoding="utf-8").splitlines()[0] == "code,name,color"
    with pytest.raises(
        LabelError, match=r"classes.doc cannot be written; choose a name ending in .csv or .qml"
    ):
        class_file_text(tmp_path / "classes.doc", TABLE)


def test_the_style_of_a_class_raster_is_read_again(tmp_path: Path) -> None:
    write_class_raster(tmp_path / "a.tif", np.zeros((2, 2), np.uint8), grid=Grid(2, 2), class_table=TABLE)
    assert read_class_file(tmp_path / "a.qml")[0] == TABLE
    assert read_class_file(tmp_path / "a.tif")[0] == TABLE


def test_categories_of_a_layer_are_numbered_by_their_values(tmp_path: Path) -> None:
    (tmp_path / "a.qml").write_text(CATEGORIZED, encoding="utf-8")
    table, values = read_class_file(tmp_path / "a.qml")
    assert [(e.code, e.name, e.color) for e in table.entries] == [
        (1, "corn", "#FF0010"),
        (2, "Forest", "#010203"),
    ]
    assert values == {"corn": 1, "wood": 2}


@pytest.mark.parametrize(
    "content",
    [
        [{"value": 4, "name": "Wood", "color": "#0a0b0c"}, {"value": 0, "name": "none", "color": "#000000"}],
        {"categories": [[4, "Wood", "10,11,12"]]},
        {"categories": [[4, "Wood", [10, 11, 12, 255]]]},
    ],
)
def test_categories_of_enmap_box_are_read(tmp_path: Path, content: Any) -> None:
    (tmp_path / "a.json").write_text(json.dumps(content))
    assert rows(tmp_path / "a.json") == [(4, "Wood", "#0A0B0C")]


def test_macroclasses_and_rasters_are_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.scpx", "w") as archive:
        archive.writestr("macroclasses.xml", MACROCLASSES)
    assert rows(tmp_path / "a.scpx") == [(4, "Wood", "#0A0B0C")]
    with rasterio.open(
        tmp_path / "a.tif", "w", driver="GTiff", width=1, height=1, count=1, dtype="uint8"
    ) as dataset:
        dataset.write(np.full((1, 1, 1), 4, np.uint8))
        dataset.write_colormap(1, {4: (10, 11, 12, 255)})
    assert (4, "class 4", "#0A0B0C") in rows(tmp_path / "a.tif")


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.qml", "<qgis><pipe/></qgis>", "a.qml is the style of a layer without classes"),
        ("a.qml", "<qgis>", "a.qml is no valid XML"),
        ("a.qml", '<!DOCTYPE a [<!ENTITY b "c">]><qgis/>', "a.qml defines entities"),
        ("a.scpx", "text", "a.scpx holds no macroclasses"),
        ("a.json", "{", "a.json is no valid JSON"),
        ("a.json", "{}", 'a.json holds no list of "categories"'),
        ("a.json", "[3]", "a.json holds the category 3; give value, name and color"),
        ("a.json", "[]", "a.json holds no class"),
    ],
)
def test_a_file_without_classes_is_refused(tmp_path: Path, name: str, text: str, message: str) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(LabelError, match=message):
        read_class_file(tmp_path / name)
