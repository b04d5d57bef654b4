"""The task: what is written, where, and what is refused."""

import csv
import json
import re

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassTable
from hsi_core.errors import CancelledError, LabelError, ModelError, ParameterError, SceneError
from hsi_core.grid import Grid
from hsi_core.progress import Progress
from hsi_core.tasks.explain import Params, run
from hsi_core.tasks.train import Params as TrainParams
from hsi_core.tasks.train import run as train
from html_for_tests import check_numbers, tables_of, without_origin
from models_for_tests import write_model
from scenes_for_tests import striped_classes

pytestmark = pytest.mark.slow

WAVELENGTHS = [400.0 + 10 * band for band in range(20)]
LEFT, TOP, PIXEL = 500000.0, 4480000.0, 20.0


def extent(row, column, height, width):
    """The window as text in coordinates."""
    left, top = LEFT + PIXEL * column, TOP - PIXEL * row
    return f"{left},{left + PIXEL * width},{top - PIXEL * height},{top}"


@pytest.fixture
def scene(make_scene):
    cube = np.random.default_rng(0).normal(1000, 150, size=(20, 24, 26)).astype(np.float32)
    return make_scene(cube, wavelengths=WAVELENGTHS)


@pytest.fixture
def labels(scene, tmp_path):
    codes = striped_classes(24, 26)
    with rasterio.open(scene) as dataset:
        grid = Grid.of(dataset)
    table = ClassTable.from_codes([1, 2, 3], {1: "name 1", 2: "name 2", 3: "name 3"})
    write_class_raster(tmp_path / "labels.tif", codes, grid=grid, class_table=table)
    return tmp_path / "labels.tif"


@pytest.fixture
def explain(scene, tmp_path):
    """Explains a model that was not trained; gives the result and what was told."""

    def call(network="hybridsn", *, codes=(1, 2, 3), on=None, options=None, baseline_patch=1, **settings):
        model = tmp_path / f"{network}.safetensors"
        sizes = {"patch_size": 7, "baseline_patch": baseline_patch, "components": 8}
        write_model(model, scene, network=network, codes=codes, options=options, **sizes)
        told = []
        params = Params(scene=on or scene, model=model, device="cpu", **settings)
        return run(params, Progress(told.append)), [event for event in told if "message" in event]

    return call


def write_points(path, pixels, *, crs="EPSG:32616", geometries=None):
    if geometries is None:
        geometries = [
            shapely.Point(LEFT + PIXEL * (column + 0.3), TOP - PIXEL * (row + 0.6)) for row, column in pixels
        ]
    wkb = np.array([shapely.to_wkb(geometry) for geometry in geometries], dtype=object)
    pyogrio.raw.write(path, wkb, [], [], geometry_type="Unknown", crs=crs, layer="points", driver="GPKG")
    return path


def test_everything_is_written_for_a_window(explain, labels, tmp_path, scene):
    result, told = explain(
        "ssan",
        relevance=tmp_path / "cam.tif",
        attention=tmp_path / "attention.tif",
        features=tmp_path / "features.tif",
        layer="maps.3",
        report=tmp_path / "report.html",
        band_table=tmp_path / "bands.csv",
        labels=labels,
        extent=extent(4, 6, 8, 10),
        classes="name 2, 3",
        samples=5,
        group=4,
        repeats=1,
    )
    assert (result.num_pixels, result.num_points) == (80, 0)
    assert -1 <= result.relevance_correlation <= 1
    assert result.num_independent >= 0
    with rasterio.open(scene) as whole, rasterio.open(tmp_path / "cam.tif") as cam:
        assert cam.descriptions == ("name 2", "name 3")
        assert cam.shape == (8, 10)
        assert cam.transform * (0, 0) == whole.transform * (6, 4)
        assert cam.tags()["HSI_NETWORK"] == "ssan (corrected)"
        assert cam.tags()["HSI_EXPLAINS"] == "Grad-CAM at maps.3"
        assert np.isfinite(cam.read()).all()
    with rasterio.open(tmp_path / "attention.tif") as attention:
        assert attention.count == 21
        assert attention.descriptions[0] == "spectral: band 1 (400 nm)"
        assert attention.descriptions[20] == "attention: weights of the pixels"
    with rasterio.open(tmp_path / "features.tif") as features:
        assert features.count == 16
        assert features.descriptions[15] == "maps.3 16"
    with (tmp_path / "bands.csv").open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    kinds = {row["kind"] for row in rows}
    assert kinds == {"integrated gradients", "loss of recall", "loss of overall accuracy", "attention"}
    shares = [
        float(row["value"])
        for row in rows
        if row["kind"] == "attention" and row["class"] == rows[-1]["class"]
    ]
    assert sum(shares) == pytest.approx(1.0, abs=1e-4)
    assert rows[0]["wavelength_nm"] == "400.0"
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    for words in (
        "Integrated gradients",
        "Permutation",
        "Adebayo",
        "wavelength, nm",
        "Features of maps.3",
        "rows 4 to 11",
    ):
        assert words in text
    assert not re.search(r"https?://", text)
    assert str(tmp_path) not in without_origin(text)
    check_numbers(text)
    assert not list(tmp_path.glob(".*.part*"))
    assert told[-1]["message"] == "Done"


def test_the_same_call_writes_the_same_bytes(explain, labels, tmp_path):
    first, second = tmp_path / "1.html", tmp_path / "2.html"
    for path in (first, second):
        explain(report=path, labels=labels, samples=4, repeats=1, group=7, extent=extent(0, 0, 8, 8))
    assert without_origin(first.read_bytes()) == without_origin(second.read_bytes())


def test_points_of_interest_are_explained_alone(explain, tmp_path):
    points = write_points(tmp_path / "points.gpkg", [(5, 6), (15, 12), (5, 6), (90, 3)])
    result, told = explain(
        relevance=tmp_path / "cam.tif", report=tmp_path / "r.html", points=points, importance=False
    )
    assert (result.num_pixels, result.num_points) == (2, 2)
    assert any("1 of 4 points lie outside the scene" in event["message"] for event in told)
    with rasterio.open(tmp_path / "cam.tif") as cam:
        values = cam.read(1)
    assert values.shape == (17, 13)  # rows 2 to 18, columns 3 to 15
    assert np.argwhere(np.isfinite(values)).tolist() == [
        [3, 3],
        [13, 9],
    ]  # the last map of a 7 x 7 patch is one cell
    assert ["15", "12"] in [
        row[:2] for row in tables_of((tmp_path / "r.html").read_text(encoding="utf-8"))[-2]
    ]


def test_a_network_of_tokens_has_rollout_and_its_gaussian_in_the_report(explain, tmp_path):
    result, told = explain(
        "lsga-vit",
        relevance=tmp_path / "rollout.tif",
        report=tmp_path / "r.html",
        extent=extent(4, 4, 4, 4),
        importance=False,
    )
    with rasterio.open(tmp_path / "rollout.tif") as dataset:
        assert dataset.descriptions == ("attention rollout from the centre",)
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "Gaussian bias, seen from the centre" in text
    # Its weights are those of the start: all that attention sees is the Gaussian, as in any other
    # untrained network.
    assert result.relevance_correlation > 0.9
    assert result.num_independent >= 1
    assert "this explanation does not depend on the weights" in text
    assert any(
        event["event"] == "warning"
        and "Attention rollout from the centre token does not depend" in event["message"]
        for event in told
    )
    explain(
        "lsga-vit", relevance=tmp_path / "cam.tif", method="gradcam", sanity=False, extent=extent(4, 4, 4, 4)
    )
    with rasterio.open(tmp_path / "cam.tif") as dataset:
        assert dataset.descriptions == ("name 1", "name 2", "name 3")


def test_a_report_of_a_baseline_says_what_it_has_not(explain, labels, tmp_path):
    result, _ = explain("svm", report=tmp_path / "r.html", labels=labels, samples=6, repeats=1)
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "the network svm has none" in text
    assert "svm has no gradients" in text
    assert "Permutation" in text
    assert result.relevance_correlation is None
    assert result.num_independent is None


def test_a_baseline_with_means_of_surroundings_has_important_bands(explain, labels, tmp_path):
    table = tmp_path / "b.csv"
    explain("lda", band_table=table, labels=labels, samples=6, repeats=1, baseline_patch=3)
    assert len(table.read_text(encoding="utf-8").splitlines()) > 14


def test_a_trained_network_shows_the_band_that_decides(make_scene, tmp_path):
    """Two classes that differ in band 13 of 20 only."""
    codes = striped_classes(32, 32, 2)
    cube = np.random.default_rng(3).normal(1000, 50, size=(20, 32, 32))
    cube[12] += 150.0 * (codes == 2)
    scene = make_scene(cube.astype(np.float32), wavelengths=WAVELENGTHS)
    with rasterio.open(scene) as dataset:
        grid = Grid.of(dataset)
    labels = tmp_path / "labels.tif"
    write_class_raster(labels, codes, grid=grid, class_table=ClassTable.from_codes([1, 2]))
    model = tmp_path / "m.safetensors"
    train(
        TrainParams(
            scene=scene,
            labels=labels,
            output_model=model,
            patch_size=7,
            components=20,
            epochs=6,
            device="cpu",
        ),
        Progress(),
    )
    result = run(
        Params(
            scene=scene,
            model=model,
            labels=labels,
            band_table=tmp_path / "b.csv",
            group=1,
            samples=20,
            repeats=2,
            sanity=False,
            device="cpu",
        ),
        Progress(),
    )
    assert result.num_independent is None
    with (tmp_path / "b.csv").open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    for kind, name in [
        ("integrated gradients", "class 1"),
        ("integrated gradients", "class 2"),
        ("loss of overall accuracy", "all"),
    ]:
        values = {
            int(row["band"]): abs(float(row["value"]))
            for row in rows
            if (row["kind"], row["class"]) == (kind, name)
        }
        assert max(values, key=values.get) == 13
        others = [value for band, value in values.items() if band != 13]
        assert values[13] > 3 * max(others), kind


@pytest.mark.parametrize(
    ("network", "settings", "message"),
    [
        ("hybridsn", {}, "No output is given; name at least one output"),
        (
            "svm",
            {"relevance": "x.tif"},
            "Grad-CAM needs a convolution that sees more than one pixel, and the network svm has none",
        ),
        ("svm", {"report": "x.html"}, "Nothing is left to explain; give labels"),
        ("random_forest", {"band_table": "x.csv"}, "The band table would be empty: "),
        (
            "hybridsn",
            {"attention": "x.tif"},
            "The network hybridsn has no attention weights to show; leave the attention out, or choose a "
            "model of a2s2k, hybridsn-se",
        ),
        (
            "hybridsn",
            {"relevance": "x.tif", "method": "rollout"},
            "Attention rollout needs tokens, and the network hybridsn has none; choose the method gradcam "
            "or auto, or a model of lsga-vit",
        ),
        ("hybridsn", {"features": "x.tif", "layer": "conv9"}, 'no layer "conv9"; choose one of spectral.0, '),
        (
            "hybridsn",
            {"features": "x.tif"},
            "Feature maps are wanted, but no layer is given; choose one of spectral.0",
        ),
        (
            "hybridsn",
            {"relevance": "x.tif", "classes": "Corn"},
            'no class "Corn"; choose from 1 name 1, 2 name 2, 3 name 3',
        ),
        ("hybridsn", {"relevance": "x.tif", "extent": "1,2,3"}, 'The window "1,2,3" cannot be read'),
        ("hybridsn", {"relevance": "x.tif", "extent": "2,1,3,4"}, 'The window "2,1,3,4" is empty'),
        (
            "hybridsn",
            {"relevance": "x.tif", "extent": "1,2,3,4"},
            "lies outside the scene, which spans x 500000 to 500520",
        ),
    ],
)
def test_what_cannot_be_explained_is_refused(explain, tmp_path, network, settings, message):
    paths = {"relevance", "attention", "features", "report", "band_table"}
    settings = {name: tmp_path / value if name in paths else value for name, value in settings.items()}
    with pytest.raises(ParameterError) as refusal:
        explain(network, **settings)
    assert message in str(refusal.value)
    assert not list(tmp_path.glob("*x.*"))


def test_a_model_of_one_class_is_refused(explain, tmp_path):
    with pytest.raises(
        ModelError, match=r"has one class only \(name 7\), so there is nothing to explain; choose a model"
    ):
        explain(codes=(7,), relevance=tmp_path / "x.tif")


def test_labels_of_one_class_are_refused(explain, scene, tmp_path):
    with rasterio.open(scene) as dataset:
        grid = Grid.of(dataset)
    codes = np.zeros((24, 26), np.uint16)
    codes[3:8, 3:8] = 2
    table = ClassTable.from_codes([2], {2: "name 2"})
    write_class_raster(tmp_path / "one.tif", codes, grid=grid, class_table=table)
    with pytest.raises(LabelError, match="The labels hold fewer than two classes that the model knows"):
        explain(report=tmp_path / "x.html", labels=tmp_path / "one.tif")


def test_a_scene_with_other_bands_is_refused(explain, make_scene, tmp_path):
    other = make_scene(np.zeros((7, 20, 20), np.float32), "other.tif", wavelengths=WAVELENGTHS[:7])
    with pytest.raises((ModelError, SceneError), match="bands"):
        explain(on=other, relevance=tmp_path / "x.tif")


def test_an_invalid_window_is_refused(explain, make_scene, tmp_path):
    cube = np.full((20, 24, 26), np.nan, np.float32)
    other = make_scene(cube, "other.tif", wavelengths=WAVELENGTHS)
    with pytest.raises(
        LabelError, match="Every pixel to explain is nodata, NaN or masked in the scene; choose valid pixels"
    ):
        explain(on=other, relevance=tmp_path / "x.tif", sanity=False)
    assert not (tmp_path / "x.tif").exists()


@pytest.mark.parametrize(
    ("geometries", "message"),
    [
        ([shapely.box(0, 0, 1, 1)], "holds lines or polygons; choose a layer of points, or give a window"),
        ([shapely.Point()], "holds no point; choose a layer of points"),
        ([shapely.Point(1, 1)], "No point of p.gpkg lies on the scene, which spans x 500000 to 500520"),
    ],
)
def test_points_that_cannot_be_used_are_refused(explain, tmp_path, geometries, message):
    points = write_points(tmp_path / "p.gpkg", [], geometries=geometries)
    with pytest.raises(LabelError, match=message):
        explain(relevance=tmp_path / "x.tif", points=points)


def test_points_need_a_file_and_no_window(explain, tmp_path, scene):
    with pytest.raises(LabelError, match="The file .* does not exist; choose an existing file of points"):
        explain(relevance=tmp_path / "x.tif", points=tmp_path / "none.gpkg")
    with pytest.raises(LabelError, match="cannot be read as a vector file"):
        explain(relevance=tmp_path / "x.tif", points=tmp_path / "hybridsn.safetensors")
    points = write_points(tmp_path / "p.gpkg", [(1, 1)])
    with pytest.raises(
        ParameterError, match="Both a window and points of interest are given; give only one of them"
    ):
        explain(relevance=tmp_path / "x.tif", points=points, extent=extent(0, 0, 5, 5))


def test_points_in_another_crs_and_a_scene_without_one_are_found(make_scene, explain, tmp_path):
    lonlat = rasterio.warp.transform("EPSG:32616", "EPSG:4326", [LEFT + 130.0], [TOP - 110.0])
    point = shapely.Point(lonlat[0][0], lonlat[1][0])
    points = write_points(tmp_path / "p.gpkg", [], crs="EPSG:4326", geometries=[point])
    explain(relevance=tmp_path / "x.tif", points=points, sanity=False)
    with rasterio.open(tmp_path / "x.tif") as dataset:
        assert dataset.transform * (3.5, 3.5) == pytest.approx(
            (LEFT + 130.0, TOP - 110.0)
        )  # pixel (5, 6), of 7 x 7
    cube = np.random.default_rng(0).normal(1000, 150, size=(20, 24, 26)).astype(np.float32)
    plain = make_scene(cube, "plain.tif", transform=None, wavelengths=WAVELENGTHS)
    explain(on=plain, relevance=tmp_path / "y.tif", extent="4,12,-10,-3", sanity=False)
    with rasterio.open(tmp_path / "y.tif") as dataset:
        assert dataset.shape == (7, 8)
        assert dataset.transform * (0, 0) == (4.0, -3.0)


def test_a_window_that_leaves_the_scene_is_cut_with_a_warning(explain, tmp_path):
    _, told = explain(relevance=tmp_path / "x.tif", extent=extent(20, 20, 9, 9), sanity=False)
    assert any("The window reaches beyond the scene" in event["message"] for event in told)
    with rasterio.open(tmp_path / "x.tif") as dataset:
        assert dataset.shape == (4, 6)


def test_a_cancel_leaves_nothing(scene, tmp_path):
    model = tmp_path / "m.safetensors"
    write_model(model, scene, patch_size=7, components=8)
    seen = []

    def emit(event):
        seen.append(event["event"] == "progress" and event["message"].startswith("Explaining"))

    params = Params(
        scene=scene,
        model=model,
        relevance=tmp_path / "x.tif",
        report=tmp_path / "x.html",
        samples=2,
        device="cpu",
    )
    with pytest.raises(CancelledError):
        run(params, Progress(emit, lambda: any(seen)))
    assert {path.name for path in tmp_path.iterdir()} == {"scene.tif", "m.safetensors"}


def test_the_result_is_json(explain, tmp_path):
    result, _ = explain(relevance=tmp_path / "x.tif", sanity=False, extent=extent(0, 0, 4, 4))
    assert json.loads(result.model_dump_json())["num_pixels"] == 16


def test_a_scene_that_is_nearly_all_masked_is_explained_where_it_is_valid(explain, make_scene, tmp_path):
    cube = np.full((20, 90, 90), np.nan, np.float32)
    cube[:, 40:48, 50:58] = np.random.default_rng(0).normal(1000, 150, size=(20, 8, 8))
    result, _ = explain(
        on=make_scene(cube, "masked.tif", wavelengths=WAVELENGTHS),
        relevance=tmp_path / "x.tif",
        importance=False,
    )
    assert result.num_pixels == 64


def test_tiles_without_points_are_empty_and_the_others_as_without_tiles(explain, make_scene, tmp_path):
    cube = np.random.default_rng(0).normal(1000, 150, size=(20, 90, 90)).astype(np.float32)
    scene = make_scene(cube, "wide.tif", wavelengths=WAVELENGTHS)
    points = write_points(tmp_path / "p.gpkg", [(2, 3), (80, 85)])
    settings = {"on": scene, "points": points, "sanity": False}
    explain(relevance=tmp_path / "one.tif", **settings)
    explain(relevance=tmp_path / "many.tif", tile_size=16, **settings)
    with rasterio.open(tmp_path / "one.tif") as one, rasterio.open(tmp_path / "many.tif") as many:
        first, second = one.read(), many.read()
    np.testing.assert_allclose(first, second, rtol=1e-4, atol=1e-6)
    assert np.isfinite(first).any()
    assert np.isnan(second[:, 32:64]).all()
