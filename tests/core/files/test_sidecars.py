"""Styles and sidecars of other layers are kept; our own are replaced."""

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassTable
from hsi_core.featurespace.layer import _style
from hsi_core.grid import Grid
from hsi_core.outputs import new_file
from hsi_core.progress import Progress
from scenes_for_tests import files_in

# As QGIS 3.28 begins a style.
QGIS_STYLE = (
    "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
    '<qgis version="3.28.4-Firenze" styleCategories="AllStyleCategories">\n  <pipe/>\n</qgis>\n'
)

PLAIN = Grid(4, 4)


def class_map(path, *, code=1, grid=PLAIN):
    """Write a class map as a task does; the warnings."""
    events = []
    with new_file(path, Progress(events.append)) as part:
        write_class_raster(part, np.full((4, 4), code), grid=grid, class_table=ClassTable.from_codes([code]))
    return [event["message"] for event in events if event["event"] == "warning"]


def plain(path):
    """Write a raster without a style; the warnings."""
    events = []
    with new_file(path, Progress(events.append)) as part:
        part.write_text("raster")
    return [event["message"] for event in events if event["event"] == "warning"]


def test_a_second_run_replaces_its_style_and_sidecar(tmp_path):
    assert class_map(tmp_path / "map.tif") == []
    assert class_map(tmp_path / "map.tif", code=2) == []
    assert 'value="2"' in (tmp_path / "map.qml").read_text()
    assert plain(tmp_path / "map.tif") == []
    assert files_in(tmp_path) == ["map.tif"], "no class colours beside a raster that has none"


def test_a_mask_of_the_raster_that_is_replaced_goes_with_it(tmp_path):
    """GDAL would hide pixels of the new map by it."""
    mask = tmp_path / "map.tif.msk"
    class_map(tmp_path / "map.tif")
    mask.write_text("mask of the old raster")
    assert class_map(tmp_path / "map.tif") == []
    assert not mask.exists()
    mask.write_text("mask of nobody knows which raster")
    (tmp_path / "map.tif").unlink()
    [warning] = class_map(tmp_path / "map.tif")
    assert warning.startswith("map.tif.msk existed before map.tif and was kept")
    assert mask.exists()


def test_a_world_file_that_places_a_raster_without_a_place_is_told(tmp_path):
    (tmp_path / "map.tfw").write_text("1\n0\n0\n-1\n100\n200\n")
    placed = Grid(4, 4, CRS.from_epsg(32633), Affine(10, 0, 5, 0, -10, 9))
    assert class_map(tmp_path / "map.tif", grid=placed) == []
    [warning] = class_map(tmp_path / "map.tif")
    assert warning.startswith("map.tfw existed before map.tif and was kept")
    assert (tmp_path / "map.tfw").is_file()


def test_a_style_that_somebody_else_wrote_is_kept_and_the_run_says_so(tmp_path):
    for path, write in ((tmp_path / "map.tif", class_map), (tmp_path / "share.tif", plain)):
        path.with_suffix(".qml").write_text(QGIS_STYLE)
        for _ in range(2):  # a new raster, and one that is replaced
            assert write(path) == [
                f"The style {path.stem}.qml was kept, because this program did not write it; QGIS applies it "
                f"to {path.name}, too. If that is wrong, delete it and run again, or choose another name."
            ]
        assert path.with_suffix(".qml").read_text() == QGIS_STYLE


def test_the_style_of_a_point_layer_is_not_that_of_a_map_of_the_same_stem(tmp_path):
    table = ClassTable.from_codes([1])
    (tmp_path / "map.qml").write_text(_style(table))
    (message,) = class_map(tmp_path / "map.tif")
    assert "The style map.qml was kept" in message
    assert (tmp_path / "map.qml").read_text() == _style(table)


def test_a_style_that_may_belong_to_another_raster_of_the_stem_is_kept(tmp_path):
    class_map(tmp_path / "map.tif")
    before = (tmp_path / "map.qml").read_text()
    (message,) = class_map(tmp_path / "map.tiff", code=2)
    assert "because it may belong to map.tif; QGIS applies it to map.tiff, too" in message
    assert (tmp_path / "map.qml").read_text() == before


def test_a_vector_file_of_the_same_stem_does_not_keep_our_style_from_being_renewed(tmp_path):
    (tmp_path / "train.shp").write_bytes(b"")
    assert class_map(tmp_path / "train.tif") == []
    assert class_map(tmp_path / "train.tif", code=2) == []
    assert 'value="2"' in (tmp_path / "train.qml").read_text()


def test_an_aux_xml_without_its_raster_is_kept_unless_it_is_ours(tmp_path):
    path, aux = tmp_path / "map.tif", tmp_path / "map.tif.aux.xml"
    class_map(path)
    path.unlink()
    assert class_map(path, code=2) == []
    assert "<F>2</F>" in aux.read_text()
    path.unlink()
    aux.write_text("<PAMDataset><SRS>mine</SRS></PAMDataset>")
    (message,) = class_map(path)
    assert message.startswith("map.tif.aux.xml existed before map.tif and was kept, because this program did")
    assert "mine" in aux.read_text()


@pytest.mark.parametrize("kind", ["folder", "link"])
def test_a_folder_or_a_link_with_the_name_of_a_style_stays(tmp_path, kind):
    (tmp_path / "kept").write_text("kept")
    if kind == "folder":
        (tmp_path / "map.qml").mkdir()
    else:
        (tmp_path / "map.qml").symlink_to(tmp_path / "kept")
    (message,) = class_map(tmp_path / "map.tif")
    assert "The style map.qml was kept" in message
    assert files_in(tmp_path) == ["kept", "map.qml", "map.tif", "map.tif.aux.xml"]
    assert (tmp_path / "kept").read_text() == "kept"
