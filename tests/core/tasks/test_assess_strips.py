"""An assessment whose maps a cluster reads has the bytes of one whose maps this computer reads."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from cluster_for_tests import contents
from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassTable
from hsi_core.errors import ClusterError
from hsi_core.geotiff import tiff_options
from hsi_core.grid import Grid
from hsi_core.modelfile.places import TAG, TrainingPlaces, places_to_text
from hsi_core.progress import Progress
from hsi_core.tasks import assess
from html_for_tests import without_origin

pytestmark = pytest.mark.slow

HEIGHT, WIDTH = 90, 40
# In a geographic CRS the area of a pixel depends on its row, so that areas are sums of different numbers.
GRID = Grid(WIDTH, HEIGHT, CRS.from_epsg(4326), Affine(0.001, 0, 13.0, 0, -0.001, 52.0))


@pytest.fixture(autouse=True)
def small_strips(monkeypatch):
    """A piece of work is 8 rows, so that there are 12 of them."""
    monkeypatch.setattr(assess, "TILE", 8)


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    """Two maps, reference, and confidence; some reference pixels are training pixels."""
    folder = tmp_path_factory.mktemp("case")
    rng = np.random.default_rng(0)
    codes = rng.integers(0, 4, (HEIGHT, WIDTH)).astype(np.uint16)
    places = TrainingPlaces.of(GRID, np.argwhere(rng.random(codes.shape) < 0.1), scene="scene.tif")
    tags = {TAG: places_to_text([places]), "HSI_SCENE": "scene.tif"}
    table = ClassTable.from_codes([1, 2, 3])
    for name, share, extra in (("map", 0.8, tags), ("other", 0.6, {}), ("reference", 1.0, {})):
        values = np.where(rng.random(codes.shape) < share, codes, rng.integers(1, 4, codes.shape))
        if name == "reference":
            values[30:55] = 0  # strips without a reference
        write_class_raster(folder / f"{name}.tif", values, grid=GRID, class_table=table, tags=extra)
    sparse = np.where(rng.random(codes.shape) < 0.03, codes, 0)
    write_class_raster(folder / "points.tif", sparse, grid=GRID, class_table=table)
    with rasterio.open(
        folder / "confidence.tif", "w", **tiff_options(GRID, dtype="float32", count=1)
    ) as file:
        file.write(rng.random((1, HEIGHT, WIDTH), np.float32))
    return folder


def run(folder, out, progress=None, **params):
    """Files of an assessment."""
    out.mkdir()
    given = {
        "map": folder / "map.tif",
        "reference": folder / "reference.tif",
        "report": out / "a.html",
        "json_file": out / "a.json",
        "csv_file": out / "a.csv",
        **params,
    }
    result = assess.run(assess.Params(**given), progress or Progress())
    files = contents(out)
    return {**files, "a.html": without_origin(files["a.html"])}, result


@pytest.mark.parametrize("kind", ["whole", "sample"])
def test_four_workers_give_the_same_bytes_and_say_what_one_computer_says(case, four_workers, tmp_path, kind):
    more = {"reference": case / "points.tif", "design": "simple"}
    if kind == "whole":
        more = {"compare": case / "other.tif", "confidence": case / "confidence.tif"}
    here, there = [], []
    expected, alone = run(case, tmp_path / "here", Progress(here.append), **more)
    found, result = run(
        case, tmp_path / "there", Progress(there.append), cluster=four_workers.scheduler_address, **more
    )
    assert found == expected
    assert result.num_training_pixels > 0
    assert (result.design, result.area_adjusted_accuracy is None) == (
        ("none", True) if kind == "whole" else ("simple", False)
    )
    assert result.overall_accuracy == alone.overall_accuracy
    told = [event["message"] for event in there if event["event"] in ("info", "warning")]
    assert {event["message"] for event in here if event["event"] in ("info", "warning")} <= set(told)
    assert any(text.startswith("12 pieces of work on ") for text in told)


def test_workers_with_another_reference_are_refused(case, four_workers, tmp_path, monkeypatch):
    monkeypatch.setattr("hsi_core.tasks._assess_strips._digest", lambda opened: "another")
    with pytest.raises(ClusterError, match=r"its .*map.tif or .*reference.tif differs from that of this"):
        run(case, tmp_path / "there", cluster=four_workers.scheduler_address)
    assert contents(tmp_path / "there") == {}
