"""An explanation whose tiles a cluster computes has the bytes of one that this computer makes."""

import numpy as np
import pyogrio
import pytest
import shapely

from cluster_for_tests import contents, killing
from hsi_core.errors import ClusterError
from hsi_core.progress import Progress
from hsi_core.tasks import explain
from html_for_tests import without_origin
from models_for_tests import write_model
from scenes_for_tests import UTM, striped_classes, write_labels, write_scene

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("few_threads")]

HEIGHT, WIDTH = 66, 52


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    """Scene with an invalid corner, a network with attention, and points of interest."""
    folder = tmp_path_factory.mktemp("case")
    cube = np.random.default_rng(0).normal(1000, 150, (20, HEIGHT, WIDTH)).astype(np.float32)
    cube[:, :5, :5] = -1.0
    scene = write_scene(folder / "scene.tif", cube, nodata=-1, wavelengths=[400 + 10 * i for i in range(20)])
    write_model(folder / "model.safetensors", scene, network="ssan", patch_size=7, components=8)
    write_labels(folder / "labels.tif", scene, striped_classes(HEIGHT, WIDTH))
    wkb = np.array([shapely.to_wkb(shapely.Point(UTM * (x, y))) for x, y in [(2.5, 60.5), (50.5, 3.5)]])
    pyogrio.raw.write(
        folder / "points.gpkg", wkb, [], [], geometry_type="Point", crs="EPSG:32616", driver="GPKG"
    )
    return folder


def run(folder, out, progress=None, **params):
    """Files of an explanation."""
    out.mkdir()
    given = {
        "scene": folder / "scene.tif",
        "model": folder / "model.safetensors",
        "relevance": out / "cam.tif",
        "attention": out / "attention.tif",
        "report": out / "a.html",
        "band_table": out / "bands.csv",
        "importance": False,
        "sanity": False,
        "tile_size": 16,
        "device": "cpu",
        **params,
    }
    explain.run(explain.Params(**given), progress or Progress())
    files = contents(out)
    return {**files, "a.html": without_origin(files["a.html"])}


@pytest.mark.parametrize("kind", ["scene", "points"])
def test_killed_workers_give_the_same_bytes_and_say_what_one_computer_says(
    case, four_workers, tmp_path, kind
):
    more = {"points": case / "points.gpkg"} if kind == "points" else {}
    here, there = [], []
    expected = run(case, tmp_path / "here", Progress(here.append), **more)
    with killing(four_workers, seed=3) as killed:
        found = run(
            case, tmp_path / "there", Progress(there.append), cluster=four_workers.scheduler_address, **more
        )
    assert found == expected
    assert killed
    assert set(found) == {"cam.tif", "attention.tif", "a.html", "bands.csv"}
    told = [event["message"] for event in there if event["event"] in ("info", "warning")]
    assert {event["message"] for event in here if event["event"] in ("info", "warning")} <= set(told)
    number = {"scene": 5 * 4, "points": 3}[kind]
    assert any(text.startswith(f"{number} pieces of work on ") for text in told)


def test_workers_find_the_same_importance_of_bands_and_the_same_dependence_on_weights(
    case, four_workers, tmp_path
):
    """Five samples of three classes are four portions; 20 bands in groups of 8 are exchanged twice."""
    there = []
    more = {
        "importance": True,
        "sanity": True,
        "samples": 5,
        "group": 8,
        "labels": case / "labels.tif",
        "extent": "500200,500360,4479640,4479800",
    }
    expected = run(case, tmp_path / "here", **more)
    found = run(
        case, tmp_path / "there", Progress(there.append), cluster=four_workers.scheduler_address, **more
    )
    assert found == expected
    told = [event["message"] for event in there if event["event"] == "info"]
    number = 1 + 4 + 2 * 3 + 3 * 8
    assert any(text.startswith(f"{number} pieces of work on ") for text in told)


def test_workers_with_another_model_are_refused(case, four_workers, tmp_path, monkeypatch):
    monkeypatch.setattr("hsi_core.tasks._explain_tiles._digest", lambda explainer: "another")
    with pytest.raises(ClusterError, match=r"its .*scene.tif or .*model.safetensors differs from that of"):
        run(case, tmp_path / "there", cluster=four_workers.scheduler_address)
    assert contents(tmp_path / "there") == {}
