"""The task that shows which pixels a network takes for alike."""

import base64
import json
import re
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from rasterio.control import GroundControlPoint
from rasterio.io import MemoryFile
from rasterio.transform import xy

from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassTable
from hsi_core.errors import LabelError, MissingPackageError, OutputError, ParameterError
from hsi_core.featurespace.pixels import choose_pixels
from hsi_core.grid import Grid
from hsi_core.progress import Progress
from hsi_core.scenes.quicklook import choose_bands, quicklook_png
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks.featurespace import Params, Result, run
from html_for_tests import without_origin
from models_for_tests import write_model
from scenes_for_tests import separable_cube, striped_classes

pytestmark = pytest.mark.slow


@pytest.fixture
def given(labelled_scene, tmp_path: Path) -> dict[str, Path]:
    """Scene, labels and an untrained model."""
    scene, labels, _ = labelled_scene
    write_model(tmp_path / "model.safetensors", scene, patch_size=7, components=6)
    return {"scene": scene, "labels": labels, "model": tmp_path / "model.safetensors"}


def show(**values) -> tuple[Result, str]:
    events = []
    small = {"method": "pca", "per_class": 30, "num_sample": 60, "device": "cpu"}
    result = run(Params(**(small | values)), Progress(events.append))
    return result, " ".join(event.get("message", "") for event in events)


def read_points(path: Path) -> tuple[dict, np.ndarray, dict[str, np.ndarray]]:
    meta, _, wkb, columns = pyogrio.raw.read(path)
    return meta, shapely.from_wkb(wkb), dict(zip(meta["fields"], columns, strict=True))


def test_points_lie_on_their_pixels_with_all_that_is_known(given, labelled_scene, tmp_path: Path) -> None:
    result, _ = show(**given, points=tmp_path / "points.gpkg")
    meta, points, table = read_points(tmp_path / "points.gpkg")
    codes = labelled_scene[2]
    assert meta["crs"] == "EPSG:32616"
    assert len(points) == result.num_points
    with rasterio.open(given["scene"]) as dataset:
        east, north = xy(dataset.transform, table["row"], table["column"])
    np.testing.assert_allclose(shapely.get_x(points), east)
    np.testing.assert_allclose(shapely.get_y(points), north)
    # All of the scene is labelled, so pixels of the sample are as well.
    np.testing.assert_array_equal(table["class_code"], codes[table["row"], table["column"]])
    assert set(table["class_name"]) == {"name 1", "name 2", "name 3"}
    np.testing.assert_array_equal(table["is_right"], table["class_code"] == table["predicted_code"])
    assert ((table["confidence"] > 1 / 3) & (table["confidence"] <= 1)).all()
    assert np.unique(table["row"] * 56 + table["column"]).size == len(points)
    assert table["x"].std() > 0
    style = (tmp_path / "points.qml").read_text(encoding="utf-8")
    assert style.count("<category ") == 4
    assert 'label="not labelled"' in style


def test_the_page_holds_the_same_pixels_and_needs_nothing_else(given, tmp_path: Path) -> None:
    result, _ = show(**given, report=tmp_path / "f.html", points=tmp_path / "f.gpkg")
    page = (tmp_path / "f.html").read_text(encoding="utf-8")
    data = json.loads(re.search(r"const data = (.*);\n", page)[1])
    _, _, table = read_points(tmp_path / "f.gpkg")
    for name in ("row", "column"):
        np.testing.assert_array_equal(data[name], table[name])
    np.testing.assert_array_equal(data["code"], table["class_code"])
    assert len(data["x"]) == result.num_points
    assert (data["height"], data["width"]) == (48, 56)
    assert not re.search(r"""(src|href)=["']?https?:""", page)
    assert str(tmp_path) not in without_origin(page)
    picture = base64.b64decode(re.search(r'data:image/png;base64,([^"]+)"', page)[1])
    with MemoryFile(picture) as memory, memory.open() as dataset:
        assert (dataset.height, dataset.width, dataset.count) == (48, 56, 4)


def test_a_class_name_cannot_break_out_of_the_script(given, tmp_path: Path) -> None:
    (tmp_path / "classes.csv").write_text(
        "code,name\n1,name 1\n2,name 2\n3,</script><b>x\n", encoding="utf-8"
    )
    show(**given, class_table=tmp_path / "classes.csv", report=tmp_path / "f.html")
    page = (tmp_path / "f.html").read_text(encoding="utf-8")
    assert "</script><b>x" not in page
    assert page.count("</script>") == 4  # the plot, the record, the buttons and their words


def test_separable_classes_are_near_their_own_with_spectra(labelled_scene, tmp_path: Path) -> None:
    scene, labels, _ = labelled_scene
    write_model(tmp_path / "svm.safetensors", scene, network="svm")
    result, said = show(
        scene=scene,
        labels=labels,
        model=tmp_path / "svm.safetensors",
        method="tsne",
        report=tmp_path / "f.html",
        points=tmp_path / "f.gpkg",
    )
    assert result.neighbor_agreement == 1.0
    assert result.silhouette > 0.5
    assert result.num_features == 20
    assert "svm has no features of its own: the plot shows its scaled spectra" in said
    assert "has no features of its own" in (tmp_path / "f.html").read_text(encoding="utf-8")
    _, _, table = read_points(tmp_path / "f.gpkg")
    centres = [
        np.median(np.column_stack([table["x"], table["y"]])[table["class_code"] == code], axis=0)
        for code in (1, 2, 3)
    ]
    assert min(np.linalg.norm(centres[i] - centres[j]) for i, j in ((0, 1), (0, 2), (1, 2))) > 5.0


def test_a_scene_without_place_has_points_as_qgis_shows_it(make_scene, tmp_path: Path) -> None:
    codes = striped_classes(24, 32)
    scene = make_scene(separable_cube(codes), transform=None)
    write_class_raster(
        tmp_path / "l.tif", codes, grid=Grid(32, 24), class_table=ClassTable.from_codes([1, 2, 3])
    )
    write_model(tmp_path / "m.safetensors", scene, patch_size=7)
    show(scene=scene, labels=tmp_path / "l.tif", model=tmp_path / "m.safetensors", points=tmp_path / "p.gpkg")
    _, points, table = read_points(tmp_path / "p.gpkg")
    np.testing.assert_allclose(shapely.get_x(points), table["column"] + 0.5)
    np.testing.assert_allclose(shapely.get_y(points), -(table["row"] + 0.5))


def test_pixels_are_drawn_from_each_class_and_from_the_scene() -> None:
    codes = np.zeros((100, 100), np.uint16)
    codes[:10, :10], codes[90:, 90:95] = 1, 2
    chosen = choose_pixels(codes, per_class=20, num_sample=300, seed=0)
    found = codes[tuple(chosen.T)]
    assert (found == 1).sum() >= 20
    assert (found == 2).sum() >= 20
    assert 250 < (found == 0).sum() <= 320
    alone = choose_pixels(codes, per_class=1000, num_sample=0, seed=0)
    assert len(alone) == 150


def test_what_cannot_be_shown_is_refused_and_leaves_nothing(given, tmp_path: Path, monkeypatch) -> None:
    grid = Grid(56, 48)
    one, other = tmp_path / "one.tif", tmp_path / "other.tif"
    write_class_raster(one, np.ones((48, 56), np.uint16), grid=grid, class_table=ClassTable.from_codes([1]))
    write_class_raster(
        other, np.ones((20, 20), np.uint16), grid=Grid(20, 20), class_table=ClassTable.from_codes([1])
    )
    for values, error, message in (
        ({"labels": one}, LabelError, r"hold only one class \(class 1\)"),
        ({"labels": other}, LabelError, "are on another grid"),
        (
            {"method": "tsne", "perplexity": 500.0},
            ParameterError,
            "The perplexity is 500, but there are only",
        ),
        (
            {"points": tmp_path / "points.shp"},
            ParameterError,
            "is not a GeoPackage; choose a name that ends in .gpkg",
        ),
        ({"report": given["labels"]}, OutputError, "is an input as well"),
    ):
        before = sorted(tmp_path.iterdir())
        outputs = {"report": tmp_path / "f.html", "points": tmp_path / "f.gpkg"}
        with pytest.raises(error, match=message):
            show(**(given | outputs | values))
        assert sorted(tmp_path.iterdir()) == before
    monkeypatch.setitem(__import__("sys").modules, "umap", None)
    with pytest.raises(MissingPackageError, match="UMAP needs the package umap-learn"):
        show(**given, method="umap")


def test_a_scene_placed_by_control_points_has_no_layer(given, tmp_path: Path) -> None:
    points = [GroundControlPoint(r, c, 1000 + c, 2000 - r) for r, c in ((0, 0), (0, 56), (48, 0), (48, 56))]
    with rasterio.open(given["scene"]) as dataset:
        cube, tags = dataset.read(), [dataset.tags(band) for band in dataset.indexes]
    path = tmp_path / "gcps.tif"
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        count=20,
        height=48,
        width=56,
        dtype="uint16",
        gcps=points,
        crs="EPSG:32616",
    ) as dataset:
        dataset.write(cube)
        for band, values in enumerate(tags, start=1):
            dataset.update_tags(band, **values)
    with pytest.raises(ParameterError, match="placed by ground control points"):
        show(**(given | {"scene": path}), points=tmp_path / "f.gpkg")


def test_the_picture_takes_visible_bands_where_they_are_known(make_scene) -> None:
    cube = np.random.default_rng(0).integers(0, 100, (20, 900, 30)).astype(np.uint16)
    known = make_scene(cube, "known.tif", wavelengths=[400 + 20 * i for i in range(20)])
    unknown = make_scene(cube, "unknown.tif")
    with open_scene(known) as scene:
        bands = choose_bands(scene)
        assert [scene.wavelengths_of([band])[0] for band in bands] == [640.0, 540.0, 460.0]
    with open_scene(unknown) as scene:
        assert choose_bands(scene) == [4, 3, 2]
    with MemoryFile(quicklook_png(known, bands)) as memory, memory.open() as dataset:
        assert dataset.shape == (420, 14)
