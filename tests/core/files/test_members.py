"""Every file that an input is made of is found, so that no output replaces it."""

import json
import os

import h5py
import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine

from hsi_core.errors import OutputError
from hsi_core.files.members import files_of, is_sidecar_name
from hsi_core.outputs import check_outputs

GRID = {"crs": "EPSG:32633", "transform": Affine(30, 0, 500000, 0, -30, 5000000)}


def raster(path, driver="GTiff"):
    path.parent.mkdir(exist_ok=True)
    with rasterio.open(
        path, "w", driver=driver, width=4, height=4, count=2, dtype="int16", **GRID
    ) as dataset:
        dataset.write(np.ones((2, 4, 4), np.int16))
    return path


def virtual(path, source, *, is_relative=False):
    path.write_text(
        '<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand dataType="Int16" band="1"><SimpleSource>'
        f'<SourceFilename relativeToVRT="{int(is_relative)}">{source}</SourceFilename><SourceBand>1'
        "</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    return path


def vrt_of_vrt(folder):
    raster(folder / "deep" / "a & b.tif")
    virtual(folder / "deep" / "inner.vrt", "a &amp; b.tif", is_relative=True)
    return virtual(folder / "in.vrt", folder / "deep" / "inner.vrt"), ["deep/a & b.tif", "deep/inner.vrt"]


def envi(folder):
    return raster(folder / "scene.bsq", "ENVI"), ["scene.hdr"]


def with_sidecars(folder):
    scene = raster(folder / "scene.tif")
    for end in (".aux.xml", ".ovr", ".msk"):
        scene.with_name(scene.name + end).write_text("<PAMDataset/>" if end == ".aux.xml" else "")
    return scene, ["scene.tif.aux.xml", "scene.tif.ovr", "scene.tif.msk"]


def tile_index(folder):
    raster(folder / "tiles" / "t.tif")
    pyogrio.raw.write(
        folder / "index.gti.gpkg",
        geometry=shapely.to_wkb([shapely.box(500000, 4999880, 500120, 5000000)]),
        field_data=[np.array([str(folder / "tiles" / "t.tif")], dtype=object)],
        fields=["location"],
        layer="index",
        driver="GPKG",
        geometry_type="Polygon",
        crs="EPSG:32633",
    )
    with rasterio.open(folder / "index.gti.gpkg") as dataset:
        assert dataset.driver == "GTI"
    return folder / "index.gti.gpkg", ["tiles/t.tif"]


def hdf5_in_vrt(folder):
    with h5py.File(folder / "cube.h5", "w") as file:
        file["x"] = np.ones((4, 4))
    return virtual(folder / "in.vrt", f'HDF5:"{folder}/cube.h5"://x'), ["cube.h5"]


def archive_in_vrt(folder):
    (folder / "a.zip").write_bytes(b"PK")
    return virtual(folder / "in.vrt", f"/vsizip/{folder}/a.zip/scene.tif"), ["a.zip"]


def vector_in_vrt(folder):
    source = shapefile(folder)[0]
    path = folder / "labels.vrt"
    path.write_text(
        f'<OGRVRTDataSource><OGRVRTLayer name="x"><SrcDataSource>{source}</SrcDataSource>'
        "</OGRVRTLayer></OGRVRTDataSource>"
    )
    return path, ["fields.shp", "fields.dbf"]


def shapefile(folder):
    pyogrio.raw.write(
        folder / "fields.shp",
        geometry=shapely.to_wkb([shapely.box(0, 0, 1, 1)]),
        field_data=[np.array([1])],
        fields=["c"],
        driver="ESRI Shapefile",
        geometry_type="Polygon",
        crs="EPSG:32633",
    )
    return folder / "fields.shp", ["fields.dbf", "fields.shx", "fields.prj"]


@pytest.mark.parametrize(
    "make",
    [
        vrt_of_vrt,
        envi,
        with_sidecars,
        tile_index,
        hdf5_in_vrt,
        archive_in_vrt,
        vector_in_vrt,
        shapefile,
    ],
)
def test_a_file_that_an_input_is_made_of_is_refused_as_an_output(tmp_path, make):
    given, members = make(tmp_path)
    for member in members:
        assert tmp_path / member in files_of(given)
        with pytest.raises(
            OutputError,
            match=rf"The output .* is a file that the input .*{given.name} is made of; give it another name",
        ):
            check_outputs([tmp_path / "new.tif", tmp_path / member], inputs=[None, given])
    check_outputs([tmp_path / "new.tif"], inputs=[given])


def test_a_hard_link_and_a_symbolic_link_to_a_source_are_the_source(tmp_path):
    given, _ = vrt_of_vrt(tmp_path)
    source = tmp_path / "deep" / "a & b.tif"
    (tmp_path / "soft.tif").symlink_to(source)
    (tmp_path / "hard.tif").hardlink_to(source)
    for name in ("soft.tif", "hard.tif", "deep/../deep/a & b.tif"):
        with pytest.raises(OutputError, match="is made of"):
            check_outputs([tmp_path / name], inputs=[given])


def test_a_vrt_that_names_itself_ends(tmp_path):
    assert files_of(virtual(tmp_path / "in.vrt", tmp_path / "in.vrt")) == {tmp_path / "in.vrt"}


def test_a_name_that_a_driver_would_read_as_a_sidecar_is_refused_before_the_file_exists(tmp_path):
    scene = raster(tmp_path / "scene.tif")
    for name in (
        "scene.tif.aux.xml",
        "scene.tif.vat.dbf",
        "scene.clr",
        "scene.tif.ovr",
        "scene.tfw",
        "scene.HDR",
    ):
        with pytest.raises(OutputError, match=r"is a file that the input .*scene.tif is made of"):
            check_outputs([tmp_path / name], inputs=[scene])
    check_outputs([tmp_path / "scene.html", tmp_path / "scene.json"], inputs=[scene])


def test_a_file_of_another_folder_or_stem_is_no_sidecar(tmp_path):
    assert not is_sidecar_name(tmp_path / "a.hdr", tmp_path / "sub" / "a.bsq")
    assert not is_sidecar_name(tmp_path / "b.hdr", tmp_path / "a.bsq")
    assert not is_sidecar_name(tmp_path / "a.tif", tmp_path / "a.tif")


def test_an_output_inside_a_folder_that_is_an_input_is_refused(tmp_path):
    (tmp_path / "labels.gdb").mkdir()
    with pytest.raises(OutputError, match=r"a.tif lies in the input .*labels.gdb; choose another folder"):
        check_outputs([tmp_path / "labels.gdb" / "a.tif"], inputs=[tmp_path / "labels.gdb"])


def test_labels_with_many_features_are_searched_for_names_once(tmp_path, monkeypatch):
    labels = tmp_path / "labels.geojson"
    feature = {
        "type": "Feature",
        "properties": {"class": "corn", "seen": "2020-01-01T10:00:00"},
        "geometry": {"type": "Point", "coordinates": [1.5, 2.5]},
    }
    labels.write_text(json.dumps({"type": "FeatureCollection", "features": [feature] * 1000}))
    asked, exists = [], os.path.exists
    monkeypatch.setattr(os.path, "exists", lambda path: asked.append(path) or exists(path))
    assert files_of(labels) == {labels}
    assert len(asked) < 200


def test_the_host_of_an_address_is_not_looked_for_in_the_network(tmp_path, monkeypatch):
    source = virtual(tmp_path / "in.vrt", "/vsicurl/https://example.org/scene.tif")
    asked, exists = [], os.path.exists
    monkeypatch.setattr(os.path, "exists", lambda path: asked.append(str(path)) or exists(path))
    assert files_of(source) == {source}
    assert not [path for path in asked if path.startswith("//")]
