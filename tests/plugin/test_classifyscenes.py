"""Maps that QGIS loads after many scenes were classified."""

from hsi_qgis_plugin.algorithms.classifyscenes import finished_maps


def test_maps_of_failed_scenes_are_not_loaded(tmp_path):
    (tmp_path / "classified.csv").write_text(
        'scene,map,state,problem\na.tif,a_classes.tif,classified,\nb.tif,b_classes.tif,failed,"no, bands"\n'
        "c.tif,c_classes.tif,unchanged,\n",
        encoding="utf-8",
    )
    assert finished_maps(tmp_path) == [tmp_path / "a_classes.tif", tmp_path / "c_classes.tif"]
