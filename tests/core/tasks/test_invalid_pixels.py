"""One rule for invalid pixels in every task: however a scene marks them, the results are the same.

Each scene has stripes and the corners of a rotated footprint without data, and one valid pixel inside a hole.
At invalid pixels, the bands that do not say so hold other numbers, which must not matter.
"""

import json

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from hsi_core.errors import LabelError, SceneError
from hsi_core.libraries.formats import read_spectra
from hsi_core.libraries.layer import write_library
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window
from hsi_core.worker import run_job
from models_for_tests import write_model
from scenes_for_tests import UTM, separable_cube, striped_classes, write_labels, write_scene

SIDE, NUM_BANDS = 40, 6
WAVELENGTHS = [450 + 20 * band for band in range(NUM_BANDS)]
CODES = striped_classes(SIDE, SIDE)
CUBE = separable_cube(CODES, NUM_BANDS)
ROW, COLUMN = np.indices((SIDE, SIDE))
VALID = (ROW + COLUMN >= 8) & (ROW + COLUMN < 2 * SIDE - 10) & (ROW != 7) & (abs(COLUMN - 12.5) > 1)
VALID[20:27, 20:27] = False
VALID[23, 23] = True
NUM_INVALID = 36 + 45 + 39 + 78 + 48  # corners, the rest of a row and of two columns, the hole


def with_rest(dtype, rest):
    """The cube in a type, with a number at invalid pixels."""
    cube = CUBE.astype(dtype)
    cube[:, ~VALID] = rest
    return cube


def write_nodata_of_all_bands(folder):
    return write_scene(folder / "scene.tif", with_rest("uint16", 0), wavelengths=WAVELENGTHS, nodata=0)


def write_nan_and_infinity_in_single_bands(folder):
    cube = with_rest("float32", 5000)
    half = ~VALID & (ROW < 20)
    cube[1, half & (COLUMN < 20)], cube[2, half & (COLUMN >= 20)] = np.inf, -np.inf
    cube[5, ~VALID & ~half] = np.nan
    return write_scene(folder / "scene.tif", cube, wavelengths=WAVELENGTHS)


def write_offset_and_nodata_of_one_band(folder):
    cube = with_rest("int32", 7).astype("int16") - np.int16(1000)
    cube[2, ~VALID] = -32768
    path = write_scene(folder / "scene.tif", cube, wavelengths=WAVELENGTHS, nodata=-32768)
    with rasterio.open(path, "r+") as dataset:
        dataset.offsets = (1000.0,) * NUM_BANDS
    return path


def write_alpha(folder):
    cube = np.concatenate([with_rest("uint16", 5000), VALID[None] * np.uint16(65535)])
    path = write_scene(folder / "scene.tif", cube, wavelengths=WAVELENGTHS)
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = [ColorInterp.gray] + [ColorInterp.undefined] * 5 + [ColorInterp.alpha]
    return path


def write_mask(folder):
    path = folder / "scene.tif"
    size = {"count": NUM_BANDS, "height": SIDE, "width": SIDE, "dtype": "uint16"}
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
        rasterio.open(path, "w", driver="GTiff", transform=UTM, crs="EPSG:32616", **size) as dataset,
    ):
        dataset.write(with_rest("uint16", 4000))
        dataset.write_mask(VALID * np.uint8(255))
        for number, wavelength in enumerate(WAVELENGTHS, start=1):
            dataset.update_tags(number, wavelength=str(wavelength), wavelength_units="nm")
    return path


def write_nodata_of_its_own_for_each_band(folder):
    cube = with_rest("uint16", 777)
    for band in range(3, NUM_BANDS):
        cube[band, ~VALID] = 60000 + band
    write_scene(folder / "values.tif", cube)
    bands = "".join(
        f'<VRTRasterBand dataType="UInt16" band="{band + 1}"><Metadata><MDI key="wavelength">{wavelength}'
        f'</MDI><MDI key="wavelength_units">nm</MDI></Metadata><NoDataValue>{60000 + band}</NoDataValue>'
        '<SimpleSource><SourceFilename relativeToVRT="1">values.tif</SourceFilename>'
        f"<SourceBand>{band + 1}</SourceBand></SimpleSource></VRTRasterBand>"
        for band, wavelength in enumerate(WAVELENGTHS)
    )
    place = ",".join(map(str, UTM.to_gdal()))
    path = folder / "scene.tif"  # GDAL tells a VRT by its content
    path.write_text(
        f'<VRTDataset rasterXSize="{SIDE}" rasterYSize="{SIDE}"><SRS>EPSG:32616</SRS>'
        f"<GeoTransform>{place}</GeoTransform>{bands}</VRTDataset>"
    )
    return path


KINDS = [
    write_nodata_of_all_bands,
    write_nan_and_infinity_in_single_bands,
    write_offset_and_nodata_of_one_band,
    write_alpha,
    write_mask,
    write_nodata_of_its_own_for_each_band,
]


@pytest.mark.parametrize("write", KINDS)
def test_every_kind_of_scene_has_the_same_valid_pixels_and_values(write, tmp_path):
    with open_scene(write(tmp_path)) as scene:
        cube, valid = scene.read(Window(0, 0, SIDE, SIDE), scene.good_bands())
    np.testing.assert_array_equal(valid, VALID)
    np.testing.assert_array_equal(cube[:, VALID], CUBE[:, VALID])


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    """Labels of two of three rows, a library, and models that were made with the first kind of scene."""
    folder = tmp_path_factory.mktemp("inputs")
    scene = write_nodata_of_all_bands(folder)
    write_labels(folder / "labels.tif", scene, np.where(ROW % 3 > 0, CODES, 0))
    values = "\n".join(f"{nm},{1 + band % 3},{5 - band % 4}" for band, nm in enumerate(WAVELENGTHS))
    (folder / "spectra.csv").write_text(f"nm,one,two\n{values}")
    write_library(folder / "library.gpkg", read_spectra(folder / "spectra.csv"))
    write_model(folder / "network.safetensors", scene, patch_size=7, components=4)
    do(folder, "train", scene=scene, labels="labels.tif", output_model="lda.safetensors", network="lda")
    return folder


def do(inputs, task, **params):
    """Run a task on files of the folder of inputs; its result and its messages."""
    events = []
    paths = {name: str(value if name == "scene" else inputs / value) for name, value in params.items()
             if name == "scene" or (isinstance(value, str) and "." in value)}  # fmt: skip
    found = run_job({"task": task, "params": params | paths}, progress=Progress(events.append))
    return found, [event["message"] for event in events if event["event"] in ("info", "warning")]


def run_tasks(inputs, scene, folder):
    """Results of every task that reads a scene, apart from those that share their reading with these."""

    def out(name):
        return str(folder / name)

    network, lda = {"model": "network.safetensors"}, {"model": "lda.safetensors"}
    labels = {"labels": "labels.tif"}
    jobs = [
        ("train", {**labels, "network": "lda", "output_model": out("m.safetensors")}),
        ("classify", {**network, "output": out("map.tif"), "probabilities": out("p.tif"), "tile_size": 16}),
        ("classify", {**lda, "output": out("lda.tif"), "distance": out("d.tif"), "regularise": "medium"}),
        ("monitor", {**lda, "json_file": out("monitor.json")}),
        ("featurespace", {**network, **labels, "report": out("f.html"), "method": "pca"}),
        ("labelreport", {**labels, "json_file": out("labels.json")}),
        ("suggestlabels", {**lda, "output": out("suggested.gpkg"), "num_candidates": 300}),
        ("explain", {**network, **labels, "band_table": out("b.csv"), "samples": 20, "sanity": False}),
        ("reducebands", {"output": out("r.tif"), "components": 3, "method": "mnf"}),
        ("resamplebands", {"output": out("s.tif"), "wavelengths": out("w.txt")}),
        ("featuredepth", {"output": out("f.tif"), "start_nm": 450, "end_nm": 550}),
        ("matchspectra", {"library": "library.gpkg", "output": out("c.tif")}),
        ("crossvalidate", {**labels, "json_file": out("c.json"), "folds": 2, "methods": "lda"}),
        ("regularise", {"probabilities": out("p.tif"), "output": out("g.tif")}),
        ("importlibrary", {**labels, "output": out("l.gpkg")}),
    ]  # fmt: skip
    (folder / "w.txt").write_text("470\n530\n")
    return [do(inputs, task, scene=scene, **params) for task, params in jobs]


@pytest.fixture(scope="module")
def expected(inputs, tmp_path_factory):
    folder = tmp_path_factory.mktemp("first")
    return run_tasks(inputs, write_nodata_of_all_bands(folder), folder), folder


def rasters(folder):
    found = {}
    for path in folder.glob("*.tif"):
        if path.name not in ("scene.tif", "values.tif"):
            with rasterio.open(path) as dataset:
                found[path.name] = dataset.read(), dataset.nodata, dataset.read_masks(1) > 0
    return found


def plain(value):
    """A result without times and paths, numbers rounded."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items() if "second" not in key}
    if isinstance(value, str) and "/" in value:
        return None
    return round(value, 3) if isinstance(value, float) else value


def test_results_do_not_depend_on_how_invalid_pixels_are_marked(inputs, expected, tmp_path):
    before, first = expected
    found = run_tasks(inputs, write_nan_and_infinity_in_single_bands(tmp_path), tmp_path)
    assert [plain(result) for result, _ in found] == [plain(result) for result, _ in before]
    assert [messages for _, messages in found] == [messages for _, messages in before]
    here, there = rasters(tmp_path), rasters(first)
    assert set(here) == set(there)
    for name, (values, nodata, mask) in here.items():
        np.testing.assert_allclose(values, there[name][0], atol=1e-4, err_msg=name)
        assert str(nodata) == str(there[name][1]) == ("nan" if values.dtype.kind == "f" else "0.0")
        np.testing.assert_array_equal(mask, VALID, err_msg=name)
    assert (tmp_path / "b.csv").read_text() == (first / "b.csv").read_text()
    labels = [json.loads((folder / "labels.json").read_text()) for folder in (tmp_path, first)]
    assert labels[0] == labels[1]


def test_the_share_of_invalid_pixels_is_said(expected):
    said = " ".join(message for _, messages in expected[0] for message in messages)
    assert np.count_nonzero(~VALID) == NUM_INVALID
    assert said.count("246 of 1600 pixels (15.4 %) of scene.tif are invalid: nodata, NaN or masked") == 6
    assert said.count("246 of 1600 pixels (15.4 %) have no probabilities, and get no class") == 1
    # The labels are in two of three rows. Train, Cross-validate and Import a library.
    lost = np.count_nonzero(~VALID & (ROW % 3 > 0))
    assert said.count(f"{lost} of 1040 labelled pixels") >= 3
    # Train and Monitor read all pixels of this small scene as their sample.
    assert said.count("246 of 1600 pixels drawn from the scene (15.4 %) are invalid") == 2


def test_every_task_refuses_a_band_without_data_by_its_number(inputs, tmp_path):
    cube = CUBE.astype("float32")
    cube[3] = np.nan
    scene = write_scene(tmp_path / "scene.tif", cube, wavelengths=WAVELENGTHS)
    labels, words = {"labels": "labels.tif"}, "Band 4 has no data where other bands have: leave such bands"
    lda, model = {"model": "lda.safetensors"}, str(tmp_path / "m.safetensors")
    trained = {**labels, "output_model": model}
    tuned = {**labels, "study": str(tmp_path / "s.db"), "output_settings": model, "components": "3"}
    for task, params, error in [
        ("train", {**trained, "network": "svm"}, SceneError),
        ("finetune", {**trained, "model": "network.safetensors"}, LabelError),
        ("tune", tuned, LabelError),
        ("crossvalidate", {**labels, "json_file": model}, LabelError),
        ("labelreport", {**labels, "json_file": model}, LabelError),
        ("importlibrary", {**labels, "output": str(tmp_path / "l.gpkg")}, LabelError),
        ("reducebands", {"output": str(tmp_path / "r.tif"), "components": 3}, SceneError),
        ("monitor", {**lda, "json_file": model}, SceneError),
        ("suggestlabels", {**lda, "output": str(tmp_path / "s.gpkg")}, SceneError),
        ("explain", {**lda, **labels, "band_table": model}, LabelError),
    ]:
        with pytest.raises(error, match=words):
            do(inputs, task, scene=scene, **params)
    assert [path.name for path in tmp_path.iterdir()] == ["scene.tif"]


def test_a_band_that_is_not_used_makes_no_pixel_invalid(inputs, tmp_path):
    cube = np.concatenate([CUBE.astype("float32"), np.full((1, SIDE, SIDE), np.nan, np.float32)])
    scene = write_scene(tmp_path / "scene.tif", cube, wavelengths=[*WAVELENGTHS, 900])
    params = {"model": "network.safetensors", "output": str(tmp_path / "map.tif")}
    found, messages = do(inputs, "classify", scene=scene, **params)
    assert found["num_invalid"] == 0
    assert not any("invalid" in message for message in messages)
