"""The task that compares a new scene with what a model was trained on."""

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from safetensors.torch import load_file

from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassTable
from hsi_core.errors import CancelledError, LabelError, ModelError, OutputError, SceneError
from hsi_core.grid import Grid
from hsi_core.modelfile.model_file import load_model
from hsi_core.progress import Progress
from hsi_core.tasks import monitor, train
from hsi_core.tasks.monitor import Params, Result, run
from models_for_tests import write_model
from scenes_for_tests import UTM, separable_cube, striped_classes

pytestmark = pytest.mark.slow

HEIGHT, WIDTH = 64, 72
CODES = striped_classes(HEIGHT, WIDTH)
WAVELENGTHS = [400 + 10 * band for band in range(20)]
CUBE = separable_cube(CODES).astype(np.float32)


def write_scene(path: Path, cube: np.ndarray, wavelengths: list[int] = WAVELENGTHS) -> Path:
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        count=len(cube),
        height=cube.shape[1],
        width=cube.shape[2],
        dtype="float32",
        transform=UTM,
        crs="EPSG:32616",
    ) as dataset:
        dataset.write(cube.astype(np.float32))
        for band, value in enumerate(wavelengths, start=1):
            dataset.update_tags(band, wavelength=str(value), wavelength_units="nm")
    return path


def grid_of(path: Path) -> Grid:
    with rasterio.open(path) as dataset:
        return Grid.of(dataset)


@pytest.fixture(scope="module")
def trained(tmp_path_factory) -> tuple[Path, Path]:
    """Scene, and a model that was trained on it."""
    folder = tmp_path_factory.mktemp("trained")
    scene = write_scene(folder / "scene.tif", CUBE)
    labels = folder / "labels.tif"
    codes = np.where(np.random.default_rng(0).random(CODES.shape) < 0.3, CODES, 0)
    write_class_raster(labels, codes, grid=grid_of(scene), class_table=ClassTable.from_codes([1, 2, 3]))
    train.run(
        train.Params(
            scene=scene,
            labels=labels,
            output_model=folder / "model.safetensors",
            components=6,
            patch_size=7,
            epochs=3,
            device="cpu",
        ),
        Progress(),
    )
    return scene, folder / "model.safetensors"


def compare(scene: Path, model: Path, **values) -> tuple[Result, str]:
    events = []
    result = run(
        Params(**({"scene": scene, "model": model, "num_pixels": 2000, "device": "cpu"} | values)),
        Progress(events.append),
    )
    return result, " ".join(event["message"] for event in events if event["event"] in ("warning", "info"))


def test_the_scene_itself_is_silent(trained, tmp_path: Path) -> None:
    result, said = compare(*trained, report=tmp_path / "m.html", json_file=tmp_path / "m.json")
    assert result.drift < 0.05
    assert result.is_drift == 0
    assert result.class_drift < 0.05
    assert 0.0 < result.unlike_share < 0.04
    assert "No drift" in said
    page = (tmp_path / "m.html").read_text(encoding="utf-8")
    assert "No drift: " in page
    assert "Hotelling" in page
    assert page.count('<svg class="bars"') == 6
    record = json.loads((tmp_path / "m.json").read_text(encoding="utf-8"))
    assert record["drift"] == result.drift
    assert len(record["components"]) == 6
    assert record["findings"] == []
    assert sum(row["now"] for row in record["classes"]["shares"]) == pytest.approx(1.0)
    assert str(tmp_path) not in page + json.dumps(record)


def test_the_same_land_with_other_noise_is_silent(trained, tmp_path: Path) -> None:
    again = CUBE + np.random.default_rng(7).normal(0, 3.0, CUBE.shape)
    result, _ = compare(write_scene(tmp_path / "again.tif", again), trained[1])
    assert result.drift < 0.1


@pytest.mark.parametrize("kind", ["shifted", "noisier", "recalibrated"])
def test_a_changed_copy_is_loud(trained, tmp_path: Path, kind: str) -> None:
    rng = np.random.default_rng(1)
    cube = {
        "shifted": CUBE + 0.5 * CUBE.std(axis=(1, 2), keepdims=True),
        "noisier": CUBE + rng.normal(0, 150, CUBE.shape),
        "recalibrated": CUBE * (1 + 0.2 * np.sin(np.arange(20) / 3))[:, None, None],
    }[kind]
    result, said = compare(
        write_scene(tmp_path / "copy.tif", cube),
        trained[1],
        report=tmp_path / "m.html",
        json_file=tmp_path / "m.json",
    )
    assert result.drift > 0.25
    assert result.is_drift == 1
    assert result.drift == max(result.component_drift, result.confidence_drift, result.unlike_drift)
    assert "The scene has drifted" in said
    assert "The scene has drifted" in (tmp_path / "m.html").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "m.json").read_text())["findings"]
    if kind == "noisier":
        assert result.unlike_share > 0.5
    calm, _ = compare(tmp_path / "copy.tif", trained[1], threshold=1000.0)
    assert calm.is_drift == 0


def test_classes_are_compared_with_the_last_map(trained, tmp_path: Path) -> None:
    grid = grid_of(trained[0])
    names = ClassTable.from_codes([1, 2, 3])
    write_class_raster(tmp_path / "same.tif", CODES, grid=grid, class_table=names)
    alike, _ = compare(*trained, last_map=tmp_path / "same.tif", json_file=tmp_path / "m.json")
    assert alike.class_drift < 0.05
    assert json.loads((tmp_path / "m.json").read_text())["classes"]["against"] == "same.tif"
    other = np.where(CODES == 3, 5, CODES)
    write_class_raster(
        tmp_path / "other.tif", other, grid=grid, class_table=ClassTable.from_codes([1, 2, 5], {5: "Water"})
    )
    changed, said = compare(*trained, last_map=tmp_path / "other.tif", report=tmp_path / "m.html")
    # A third of the map is a class that the model does not know: (0 - 1/3) ln(small) and the like for
    # class 3.
    assert changed.class_drift > 2.0
    assert changed.drift == alike.drift
    assert "does not know Water of the last map" in said
    page = (tmp_path / "m.html").read_text(encoding="utf-8")
    assert "Class map other.tif" in page
    assert "Water" in (tmp_path / "m.html").read_text(encoding="utf-8")


def test_the_population_is_that_of_the_training_scene(trained) -> None:
    model = load_model(trained[1])
    assert model.statistics is not None
    assert model.statistics.num_pixels[0] == pytest.approx(4096, abs=10)
    assert model.statistics.weight.shape == (6, 20)
    np.testing.assert_allclose(model.statistics.class_shares, 1 / 3, atol=0.1)
    assert model.statistics.validation_confidence.sum() == pytest.approx(1.0)


def test_few_pixels_are_warned_of(trained) -> None:
    _, said = compare(*trained, num_pixels=100)
    assert "equal scenes would differ by" in said


def test_invalid_pixels_are_left_out(trained, tmp_path: Path) -> None:
    cube = CUBE.copy()
    cube[:, :, : WIDTH // 2] = np.nan
    result, _ = compare(write_scene(tmp_path / "half.tif", cube), trained[1], num_pixels=5000)
    assert result.num_pixels == HEIGHT * WIDTH // 2
    with pytest.raises(SceneError, match="None of 4608 pixels drawn from the scene is valid"):
        compare(write_scene(tmp_path / "none.tif", np.full_like(CUBE, np.nan)), trained[1])


def test_more_pixels_are_drawn_where_nearly_all_of_a_scene_is_invalid(trained, tmp_path: Path) -> None:
    corner = np.full((20, 320, 320), np.nan, np.float32)
    corner[:, 128:192, 128:200] = CUBE
    result, _ = compare(write_scene(tmp_path / "corner.tif", corner), trained[1], num_pixels=500)
    assert result.num_pixels >= 125
    assert result.drift < 0.25


def test_a_model_without_statistics_is_refused_with_advice(trained, tmp_path: Path) -> None:
    write_model(tmp_path / "old.safetensors", trained[0])
    assert not any(name.startswith("population.") for name in load_file(tmp_path / "old.safetensors"))
    with pytest.raises(ModelError, match=r"holds no statistics of its training scene: .* Train it again"):
        compare(trained[0], tmp_path / "old.safetensors", report=tmp_path / "m.html")
    assert not (tmp_path / "m.html").exists()


def test_other_inputs_are_refused_and_leave_nothing(trained, tmp_path: Path) -> None:
    scene, model = trained
    report = tmp_path / "m.html"
    far = write_scene(tmp_path / "far.tif", CUBE, [2000 + 10 * band for band in range(20)])
    with pytest.raises(ModelError, match="The scene lacks 20 of the model's wavelengths"):
        compare(far, model, report=report)
    with pytest.raises(SceneError, match="a class map has one band"):
        compare(scene, model, report=report, last_map=far)
    empty = tmp_path / "empty.tif"
    with rasterio.open(empty, "w", driver="GTiff", count=1, height=4, width=4, dtype="uint8") as dataset:
        dataset.write(np.zeros((1, 4, 4), np.uint8))
    with pytest.raises(LabelError, match="has no class at any pixel"):
        compare(scene, model, report=report, last_map=empty)
    with pytest.raises(OutputError, match="is an input as well"):
        compare(scene, model, report=model)
    with pytest.raises(ValueError, match="threshold"):
        Params(scene=scene, model=model, threshold=0.0)
    assert not report.exists()


def test_it_can_be_cancelled(trained, tmp_path: Path) -> None:
    seen = []

    def is_cancelled() -> bool:
        seen.append(1)
        return len(seen) > 20

    with pytest.raises(CancelledError):
        monitor.run(
            Params(scene=trained[0], model=trained[1], report=tmp_path / "m.html"),
            Progress(is_cancelled=is_cancelled),
        )
    assert not (tmp_path / "m.html").exists()
