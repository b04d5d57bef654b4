"""Scenes and labels with which other programs failed: each is read, or refused in a sentence.

Each test names the program and the report. Other tests hold the following faults:

- EnMAP-Box #177 (text classes): `labels/test_vector.py`, `tasks/test_assess.py`.
- EnMAP-Box #1522 (a product inside an archive): `scenes/test_unreadable.py`.
- EnMAP-Box #473 (pixels of PRISMA that are too small): `scenes/products/test_prisma.py`.
- GeoDeep #10 (a scene with other bands than the model): `acceptance/test_refusals.py`.
- SCP #59 (a full disk): `test_outputs.py`, and a full disk for each task in `benchmarks/robustness.py`.
- Raster Vision #703 (classes at pixels without data): `tasks/test_invalid_pixels.py`.
"""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform

from hsi_core.scenes.quicklook import choose_bands
from hsi_core.scenes.scene import open_scene
from hsi_core.worker import EXIT_ERROR, Stop, run_guarded
from models_for_tests import write_model
from products_for_tests import PLACE, prisma_parts, tanager_parts, write_enmap, write_hdf5
from scenes_for_tests import write_labels

VALUES = np.arange(1, 3 * 4 * 5 + 1, dtype=np.int16).reshape(3, 4, 5)


def run(task: str, **params: object) -> tuple[dict[str, Any], str]:
    """The result of a task, and all messages that the user sees."""
    events: list[dict[str, Any]] = []
    texts = {name: str(value) if isinstance(value, Path) else value for name, value in params.items()}
    code = run_guarded({"task": task, "params": texts}, emit=events.append, stop=Stop())
    said = " ".join(event.get("message", "") for event in events)
    assert code == (EXIT_ERROR if events[-1]["event"] == "error" else 0), said
    return events[-1], said


def test_enmap_box_1262_and_1260_metadata_in_lower_case_and_an_image_of_stac(tmp_path: Path) -> None:
    """The importer refused "METADATA.xml", and did not find "SPECTRAL_IMAGE_COG.TIF"."""
    metadata = write_enmap(tmp_path, VALUES, [450.0, 900.0, 2400.0], image="SPECTRAL_IMAGE_COG.TIF")
    metadata = metadata.rename(metadata.with_suffix(".xml"))
    _, said = run("importcube", input=metadata, output=tmp_path / "scene.tif")
    assert "EnMAP L2A: 4 rows, 5 columns, 3 bands from 450.0 to 2400.0 nm" in said
    with rasterio.open(tmp_path / "scene.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), VALUES)


def test_enmap_box_862_a_product_without_red_green_and_blue_bands(tmp_path: Path) -> None:
    """The importer ended with a TypeError, because it found no band number for red."""
    metadata = write_enmap(tmp_path, VALUES, [1000.0, 1650.0, 2200.0], nodata=-32768)
    run("importcube", input=metadata, output=tmp_path / "scene.tif")
    with open_scene(tmp_path / "scene.tif") as scene:
        assert scene.wavelengths_nm == (1000.0, 1650.0, 2200.0)
        assert len(set(choose_bands(scene))) == 3


def test_enmap_box_1072_and_966_prisma_lies_at_its_corner_and_has_the_wavelengths_of_its_file(
    tmp_path: Path,
) -> None:
    """The importer placed it 15 m off. A list in the program had other wavelengths, and one band less.

    The upper left corner is at 383010 E, 5818020 N. The centre of the last pixel of 4 x 5 pixels of 30 m is
    4.5 pixels to the east and 3.5 to the south.
    """
    vnir = np.arange(3 * 4 * 5, dtype=np.uint16).reshape(3, 4, 5)
    path = write_hdf5(tmp_path / "PRS.he5", *prisma_parts(vnir, vnir[:2] + 1000))
    _, said = run("importcube", input=path, output=tmp_path / "scene.tif")
    assert "lies 15 m to the north-west of this one" in said
    with rasterio.open(tmp_path / "scene.tif") as dataset:
        assert dataset.xy(3, 4) == pytest.approx((383010 + 4.5 * 30, 5818020 - 3.5 * 30), abs=3)
        assert dataset.crs == CRS.from_epsg(32633)
    with open_scene(tmp_path / "scene.tif") as scene:
        assert scene.wavelengths_nm == pytest.approx((411.2, 943.4, 972.5, 2497.0))


def test_enmap_box_1259_and_qgis_62649_tanager_has_a_georeference_after_the_import(tmp_path: Path) -> None:
    """GDAL reads the cube without a place. Each pixel of the swath is at its place on the grid."""
    values = VALUES[:2].astype(np.float32)
    variables, attributes = tanager_parts(values, [500.0, 600.0], is_ortho=False)
    fields = "HDFEOS/SWATHS/HYP/Geolocation Fields"
    columns, rows = np.meshgrid(np.arange(5) + 0.5, np.arange(4) + 0.5)
    found = transform(
        "EPSG:32633", "EPSG:4326", (383010 + 30 * columns).ravel(), (5818020 - 30 * rows).ravel()
    )
    for name, places in zip(("Longitude", "Latitude"), found, strict=True):
        variables[f"{fields}/{name}"] = np.reshape(places, (4, 5))
    framing = {"epsg_code": 32633, "rows": 4, "cols": 5, "geotransform": PLACE.to_gdal()}
    attributes[f"{fields}@Planet_Ortho_Framing"] = json.dumps(framing)
    path = write_hdf5(tmp_path / "tanager.h5", variables, attributes)
    run("importcube", input=path, output=tmp_path / "scene.tif")
    with rasterio.open(tmp_path / "scene.tif") as dataset:
        assert (dataset.crs, dataset.transform) == (CRS.from_epsg(32633), PLACE)
        np.testing.assert_array_equal(dataset.read()[:, 1:], values[:, 1:])


@pytest.mark.parametrize("cog", [False, True])
def test_enmap_box_1051_and_1077_wavelengths_that_a_geotiff_has_lost_are_given_back(
    tmp_path: Path, cog: bool
) -> None:
    """Another program saved the scene without metadata. GDAL 3.10 and ENVI readers find them afterwards."""
    lost, listed = tmp_path / "lost.tif", tmp_path / "wavelengths.txt"
    with rasterio.open(
        lost,
        "w",
        driver="GTiff",
        count=3,
        height=4,
        width=5,
        dtype="int16",
        crs="EPSG:32633",
        transform=PLACE,
    ) as dataset:
        dataset.write(VALUES)
    listed.write_text("450.5\n900.25\n2400\n")
    run("importcube", input=lost, wavelengths=listed, output=tmp_path / "scene.tif", cog=cog)
    with rasterio.open(tmp_path / "scene.tif") as dataset:
        assert dataset.tags(2, ns="IMAGERY")["CENTRAL_WAVELENGTH_UM"] == "0.90025"
        assert (dataset.tags(2)["wavelength"], dataset.tags(2)["wavelength_units"]) == (
            "900.25",
            "Nanometers",
        )
    with open_scene(tmp_path / "scene.tif") as scene:
        assert scene.wavelengths_nm == (450.5, 900.25, 2400.0)


def test_enmap_box_688_and_560_a_bad_band_without_data_takes_no_sample(labelled_scene, tmp_path) -> None:
    """The bad band holds the nodata value only; the workflow dropped every sample."""
    scene, labels, codes = labelled_scene
    with rasterio.open(scene, "r+") as dataset:
        dataset.nodata = 65535
        dataset.write(np.full(dataset.shape, 65535, np.uint16), 4)
        dataset.update_tags(4, bbl="0")
    model = tmp_path / "m.safetensors"
    run("train", scene=scene, labels=labels, network="lda", output_model=model)
    last, _ = run("classify", scene=scene, model=model, output=tmp_path / "map.tif")
    assert [last["outputs"][name] for name in ("num_invalid", "num_pixels")] == [0, codes.size]


@pytest.mark.parametrize(
    ("crs", "place"),
    [
        ("EPSG:4326", Affine(0.0002, 0, 13.0, 0, -0.0001, 52.5)),
        (None, None),
        ("EPSG:32633", Affine(0, 30, 383010, 30, 0, 5818020)),
        ("EPSG:32633", Affine(30, 0, 383010, 0, 30, 5818020)),
    ],
    ids=["degrees", "none", "turned", "south up"],
)
def test_deepness_128_and_198_and_otbtf_66_the_map_does_not_depend_on_the_georeference(
    labelled_scene, tmp_path, crs, place
) -> None:
    """Degrees were refused or distorted; an image without, or with an odd, georeference failed."""
    scene, _, _ = labelled_scene
    write_model(tmp_path / "m.safetensors", scene, network="svm", components=3)
    other = tmp_path / "other.tif"
    with rasterio.open(scene) as dataset:
        profile = {**dataset.profile, "crs": crs, "transform": place}
        with rasterio.open(other, "w", **profile) as written:
            written.write(dataset.read())
            for number in dataset.indexes:
                written.update_tags(number, **dataset.tags(number))
    maps = []
    for path in (scene, other):
        run("classify", scene=path, model=tmp_path / "m.safetensors", output=tmp_path / "map.tif")
        with rasterio.open(tmp_path / "map.tif") as dataset:
            maps.append(dataset.read(1))
    np.testing.assert_array_equal(maps[0], maps[1])
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert dataset.crs == (CRS.from_string(crs) if crs else None)
        assert dataset.transform == (place or Affine.identity())


def test_geo_sam_78_a_window_of_the_map_is_a_part_of_the_whole_map(labelled_scene, tmp_path) -> None:
    """The result changed with the extent. Here the rows 10 to 30 and columns 8 to 40, without patches."""
    scene, _, _ = labelled_scene
    write_model(tmp_path / "m.safetensors", scene, network="svm", components=3)
    with rasterio.open(scene) as dataset:
        left, bottom, right, top = rasterio.windows.bounds(
            rasterio.windows.Window(8, 10, 32, 20), dataset.transform
        )
    maps = []
    for extent in (None, f"{left},{right},{bottom},{top}"):
        output = tmp_path / "map.tif"
        run("classify", scene=scene, model=tmp_path / "m.safetensors", output=output, extent=extent)
        with rasterio.open(output) as dataset:
            maps.append(dataset.read(1))
    np.testing.assert_array_equal(maps[1], maps[0][10:30, 8:40])


def test_specdeepmap_labels_of_another_grid_are_refused_with_the_switch_that_resamples_them(
    labelled_scene, tmp_path
) -> None:
    """A raster of labels on pixels of twice the size."""
    scene, labels, codes = labelled_scene
    coarse = tmp_path / "coarse.tif"
    write_labels(coarse, scene, codes)
    with rasterio.open(labels) as dataset:
        profile = {
            **dataset.profile,
            "height": 24,
            "width": 28,
            "transform": dataset.transform * Affine.scale(2),
        }
    with rasterio.open(coarse, "w", **profile) as dataset:
        dataset.write(codes[::2, ::2], 1)
    last, said = run("samplelabels", scene=scene, labels=coarse, per_class=5, output=tmp_path / "s.tif")
    assert last["event"] == "error"
    assert "coarse.tif are on another grid (28 x 24 pixels, EPSG:32616) than the scene (56 x 48" in said
    assert "Or switch on resample_labels" in said
