"""A map that Classify regularises is that of the task Regularise on its probabilities."""

import numpy as np
import pytest
import rasterio

from hsi_core.progress import Progress
from hsi_core.tasks import classify, regularise
from models_for_tests import write_model
from orphaned_for_tests import run_and_lose_the_parent
from regularisation_for_tests import fields_scene
from scenes_for_tests import files_in, write_scene

NAMES = ("output", "probabilities", "confidence")


@pytest.fixture
def case(tmp_path):
    cube, valid, _, _ = fields_scene(34, 40)
    cube = (cube + 5000.0).clip(1.0, 30000.0).astype(np.int16)
    cube[:, ~valid] = -1
    scene = write_scene(
        tmp_path / "scene.tif", cube, nodata=-1, wavelengths=[400 + 10 * band for band in range(12)]
    )
    write_model(tmp_path / "model.safetensors", scene, network="random_forest")
    (tmp_path / "out").mkdir()
    return tmp_path


def run(folder, progress=None, *, prefix="", **changes):
    files = {name: folder / "out" / f"{prefix}{name}.tif" for name in NAMES}
    params = {"scene": folder / "scene.tif", "model": folder / "model.safetensors", **files, "device": "cpu"}
    classify.run(classify.Params(**{**params, **changes}), progress or Progress())
    return [path.read_bytes() for path in files.values()]


def test_it_has_the_values_of_the_task_and_says_so(case):
    run(case, prefix="raw_")
    run(case, regularise="medium")
    files = {name: case / f"{name}.tif" for name in ("output", "output_probabilities", "confidence")}
    regularise.run(
        regularise.Params(
            scene=case / "scene.tif",
            probabilities=case / "out" / "raw_probabilities.tif",
            strength="medium",
            device="cpu",
            **files,
        ),
        Progress(),
    )
    for name, path in zip(NAMES, files.values(), strict=True):
        with rasterio.open(case / "out" / f"{name}.tif") as ours, rasterio.open(path) as theirs:
            assert np.array_equal(ours.read(), theirs.read(), equal_nan=True)
            assert ours.tags()["HSI_REGULARISE"] == "medium (gamma 0.1), 64 steps"
            assert theirs.tags()["HSI_MODEL"] == "model.safetensors"
            assert ours.tags().get("HSI_CLASS_TABLE") == theirs.tags().get("HSI_CLASS_TABLE")
    with rasterio.open(case / "out" / "raw_output.tif") as raw:
        assert (raw.read() != rasterio.open(files["output"]).read()).any()
        assert "HSI_REGULARISE" not in raw.tags()


@pytest.mark.slow
@pytest.mark.usefixtures("commit_at_once")
@pytest.mark.parametrize("at_percent", [30.0, 80.0])
def test_a_killed_map_resumes_in_either_pass_and_leaves_no_other_files(case, at_percent, monkeypatch):
    monkeypatch.setattr("hsi_core.progress.EMIT_EVERY_SECONDS", 0.001)
    monkeypatch.setattr("hsi_core.mapping.regularised_tiles.SIDES", (16,))
    whole = run(case, prefix="whole_", regularise="strong", tile_size=16)
    for name in NAMES:
        (case / "out" / f"whole_{name}.tif").unlink()
    run_and_lose_the_parent(run, case, at_percent=at_percent, regularise="strong", tile_size=16)
    assert "output.tif.unregularised.checkpoint" in files_in(case / "out")
    events = []
    assert run(case, Progress(events.append), regularise="strong", tile_size=16) == whole
    assert any("Resuming" in event["message"] for event in events if event["event"] == "info")
    assert not [name for name in files_in(case / "out") if "checkpoint" in name]
