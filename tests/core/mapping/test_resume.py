"""A killed map that runs again under changed conditions: it resumes with the same result, or starts again and
says so."""

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from rasterio.io import MemoryFile

from hsi_core.accuracy.validation_scores import ValidationScores
from hsi_core.errors import ParameterError
from hsi_core.mapping import classification
from hsi_core.mapping.classification import ClassificationJob
from hsi_core.mapping.writer import Outputs
from hsi_core.memory import MB, resident_bytes
from hsi_core.modelfile.model_file import load_model, save_model
from hsi_core.modelfile.statistics import compute_scene_statistics
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import classify
from models_for_tests import write_model
from orphaned_for_tests import run_and_lose_the_parent
from scenes_for_tests import write_scene

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("commit_at_once")]

HEIGHT, WIDTH = 120, 40
ACROSS = 3
"""Tiles of 16 pixels in a row of tiles."""


@pytest.fixture(autouse=True)
def every_report(monkeypatch):
    """The progress of every tile is reported, however quick it is: a kill comes when it is due."""
    monkeypatch.setattr("hsi_core.progress.EMIT_EVERY_SECONDS", 0.0)


def random_cube(seed=0):
    return np.random.default_rng(seed).integers(500, 3000, (16, HEIGHT, WIDTH)).astype(np.int16)


@pytest.fixture(scope="module")
def scene_and_model(tmp_path_factory):
    folder = tmp_path_factory.mktemp("case")
    scene = write_scene(
        folder / "scene.tif", random_cube(), nodata=-1, wavelengths=[400 + 10 * i for i in range(16)]
    )
    write_model(folder / "model.safetensors", scene, network="lda")
    return scene, folder / "model.safetensors"


@pytest.fixture
def case(tmp_path, scene_and_model):
    """Copies of a scene and of a model of single pixels, and the outputs."""
    scene, model = (Path(shutil.copy(path, tmp_path)) for path in scene_and_model)
    return scene, model, {"output": tmp_path / "map.tif", "confidence": tmp_path / "confidence.tif"}


@pytest.fixture
def three_threads():
    """torch computes with one thread, and can be given three."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield lambda: torch.set_num_threads(3)
    torch.set_num_threads(before)


def run(case, progress=None, **params):
    scene, model, outputs = case
    given = {"scene": scene, "model": model, **outputs, "tile_size": 16, **params}
    return classify.run(classify.Params(**given), progress or Progress())


def rasters(folder):
    """Bytes of all rasters of maps in a folder."""
    return {path.name: path.read_bytes() for path in folder.glob("*.tif") if path.name != "scene.tif"}


def journal_of(folder):
    """The journal beside the class map."""
    return json.loads((folder / "map.tif.checkpoint").read_bytes()[:2048])


def kill(case, at_percent, **params):
    run_and_lose_the_parent(run, case, at_percent=at_percent, **params)


def uninterrupted(case, folder, **params):
    """Bytes of the rasters of a run without a kill, which are removed."""
    run(case, **params)
    found = rasters(folder)
    for name in found:
        (folder / name).unlink()
    return found


@pytest.fixture(scope="module")
def expected(scene_and_model, tmp_path_factory):
    """Bytes of the rasters of a run without a kill, with tiles of 16 pixels."""
    folder = tmp_path_factory.mktemp("whole")
    run((*scene_and_model, {"output": folder / "map.tif", "confidence": folder / "confidence.tif"}))
    return rasters(folder)


def said(events, kind):
    return [event["message"] for event in events if event["event"] == kind]


def is_resumed(events):
    return any(message.startswith("Resuming after") for message in said(events, "info"))


def checkpoint_warnings(events):
    return [message for message in said(events, "warning") if "checkpoint" in message]


def assert_same_map(folder, expected):
    """The class map has the same bytes; other tiles or threads may change the last bits of a confidence."""
    found = rasters(folder)
    assert found["map.tif"] == expected["map.tif"]
    assert found.keys() == expected.keys()
    with (
        MemoryFile(expected["confidence.tif"]) as file,
        file.open() as whole,
        rasterio.open(folder / "confidence.tif") as resumed,
    ):
        np.testing.assert_allclose(resumed.read(), whole.read(), atol=0.05)


RESUMED = {
    "nothing": {},
    "larger tiles": {"tile_size": 48},
    "smaller tiles, of which the earlier ones are no multiple": {"tile_size": 17},
    "tiles by memory": {"tile_size": None},
    "a batch size": {"batch_size": 7},
    "a memory limit": {"memory_limit": 2000},
}


@pytest.mark.parametrize("change", RESUMED.values(), ids=RESUMED)
def test_a_map_resumes_with_other_limits_and_has_the_same_bytes(case, expected, tmp_path, change):
    kill(case, 40)
    if "memory_limit" in change:
        change = {"memory_limit": resident_bytes() // MB + change["memory_limit"]}
    events = []
    run(case, Progress(events.append), **change)
    assert is_resumed(events)
    assert checkpoint_warnings(events) == []
    assert_same_map(tmp_path, expected)
    if not change.get("tile_size"):
        assert rasters(tmp_path) == expected
    assert not list(tmp_path.glob("*.checkpoint"))


def test_finished_rows_stay_finished_after_two_and_three_changes_of_the_tile_size(case, expected, tmp_path):
    first_row, side, num_done = 0, 16, 0
    for tile_size, at_percent in ((16, 40), (24, 40), (32, 35)):
        kill(case, at_percent, tile_size=tile_size)
        found = journal_of(tmp_path)
        if tile_size != side:
            before = num_done // -(-WIDTH // side)  # complete rows of tiles
            first_row += before * side
        side, num_done = tile_size, found["num_done"]
        assert (found["side"], found["first_row"]) == (side, first_row)
        assert num_done > 0
    events = []
    run(case, Progress(events.append), tile_size=20)
    assert is_resumed(events)
    assert_same_map(tmp_path, expected)


def test_a_row_of_tiles_that_is_not_complete_is_computed_again_with_other_tiles(case, tmp_path):
    kill(case, 40)
    num_done = journal_of(tmp_path)["num_done"]
    assert num_done >= ACROSS
    kill(case, 60, tile_size=24)
    assert journal_of(tmp_path)["first_row"] == num_done // ACROSS * 16


def test_more_threads_are_not_used_when_a_map_resumes(case, expected, tmp_path, three_threads):
    kill(case, 30)
    assert journal_of(tmp_path)["num_threads"] == 1
    three_threads()
    kill(case, 60)
    assert journal_of(tmp_path)["num_threads"] == 1
    run(case)
    assert_same_map(tmp_path, expected)


def test_fewer_threads_are_used_when_a_map_resumes_with_fewer(case, expected, tmp_path, three_threads):
    three_threads()
    kill(case, 30)
    assert journal_of(tmp_path)["num_threads"] == 3
    torch.set_num_threads(1)
    kill(case, 60)
    assert journal_of(tmp_path)["num_threads"] == 1
    run(case)
    assert_same_map(tmp_path, expected)


def test_a_smaller_batch_is_used_when_memory_allows_no_more_and_a_larger_one_is_not(
    case, tmp_path, monkeypatch
):
    plan = classification.plan_tiles

    def plan_with(batch_size):
        monkeypatch.setattr(
            classification,
            "plan_tiles",
            lambda *args, **named: replace(plan(*args, **named), batch_size=batch_size),
        )

    sizes = []
    for batch_size, at_percent in ((50, 20), (20, 40), (90, 60)):
        plan_with(batch_size)
        kill(case, at_percent)
        sizes.append(journal_of(tmp_path)["batch_size"])
    assert sizes == [50, 20, 20]


CHANGES = {
    "fewer outputs": {"confidence": None},
    "more outputs": {"probabilities": "probabilities.tif"},
    "an output elsewhere": {"confidence": "elsewhere.tif"},
    "precision": {"precision": "bfloat16"},
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_map_with_other_outputs_or_precision_starts_again_with_a_warning(case, tmp_path, change):
    change = {
        name: tmp_path / value if str(value).endswith(".tif") else value for name, value in change.items()
    }
    expected = uninterrupted(case, tmp_path, **change)
    kill(case, 40)
    events = []
    run(case, Progress(events.append), **change)
    assert not is_resumed(events)
    first, *others = checkpoint_warnings(events)
    assert "belongs to a map with another scene, model or settings" in first
    assert rasters(tmp_path) == expected
    left = list(tmp_path.glob("*.checkpoint"))
    assert left == ([tmp_path / "confidence.tif.checkpoint"] if "confidence" in change else [])
    assert len(others) == len(left)
    assert all(
        f"An earlier run left the file {path}" in text for text, path in zip(others, left, strict=True)
    )


def test_a_class_map_elsewhere_starts_again(case, tmp_path):
    expected = uninterrupted(case, tmp_path)
    kill(case, 40)
    events = []
    run(case, Progress(events.append), output=tmp_path / "elsewhere.tif")
    assert not is_resumed(events)
    found = rasters(tmp_path)
    assert (found["elsewhere.tif"], found["confidence.tif"]) == (
        expected["map.tif"],
        expected["confidence.tif"],
    )


@pytest.fixture
def deep(case, tmp_path):
    """The scene, a model of patches, and the outputs."""
    write_model(tmp_path / "deep.safetensors", case[0], patch_size=7)
    return case[0], tmp_path / "deep.safetensors", case[2]


def test_a_map_with_averaging_starts_again_with_a_warning(deep, tmp_path):
    expected = uninterrupted(deep, tmp_path, test_time_augmentation=True)
    kill(deep, 40)
    events = []
    run(deep, Progress(events.append), test_time_augmentation=True)
    assert not is_resumed(events)
    assert len(checkpoint_warnings(events)) == 1
    assert rasters(tmp_path) == expected


def test_a_map_with_another_engine_starts_again_with_a_warning(case, monkeypatch):
    """Without an export to ONNX, which takes seconds: torch computes under the name of the other engine."""
    kill(case, 40)
    monkeypatch.setattr(classify, "use_onnx", lambda model, *others: (model, "with ONNX Runtime"))
    events = []
    run(case, Progress(events.append), engine="onnx")
    assert not is_resumed(events)
    assert len(checkpoint_warnings(events)) == 1


@pytest.fixture(scope="module")
def measured(scene_and_model, tmp_path_factory):
    """A scene, and a model that keeps validation pixels and statistics of the scene."""
    scene, path = scene_and_model[0], tmp_path_factory.mktemp("measured") / "measured.safetensors"
    card = write_model(path, scene, network="lda")
    model, spectra = load_model(path), random_cube().reshape(16, -1).T.astype(float)
    shares = np.random.default_rng(1).dirichlet((2, 1, 1), 400)
    is_known = np.random.default_rng(2).random(400) < shares.max(1)
    targets = np.where(is_known, shares.argmax(1), shares.argmin(1))
    even = np.full((len(spectra), 3), 1 / 3)
    save_model(
        path,
        card=card,
        weights=model.network.state_dict(),
        reduction=model.reduction,
        validation=ValidationScores.of(shares, targets, np.arange(400) % 2),
        statistics=compute_scene_statistics(
            spectra, reduction=model.reduction, probabilities=even, validation_probabilities=even
        ),
    )
    return scene, path


@pytest.mark.slow  # an export to ONNX
@pytest.mark.usefixtures("one_table_of_operators")
def test_doubt_rejection_and_distance_resume_and_are_those_of_onnx(measured, tmp_path):
    """The rasters have the same bytes and the shares are those of an uninterrupted run."""
    names = ("confidence", "entropy", "margin", "set_size", "distance")
    given = {"min_confidence": 0.5, "set_coverage": 0.7, "device": "cpu"}
    case = (*measured, {"output": tmp_path / "map.tif"} | {name: tmp_path / f"{name}.tif" for name in names})
    whole = run(case, **given)
    expected = rasters(tmp_path)
    for name in expected:
        (tmp_path / name).unlink()
    kill(case, 40, **given)
    events = []
    resumed = run(case, Progress(events.append), **given)
    assert is_resumed(events)
    assert rasters(tmp_path) == expected
    shares = ("num_pixels", "num_unclassified", "unlike_share")
    assert [getattr(resumed, name) for name in shares] == [getattr(whole, name) for name in shares]
    assert whole.num_unclassified > 0
    assert whole.unlike_share > 0.0
    run(case, engine="onnx", **given)
    for name in ("map", *names):
        with (
            MemoryFile(expected[f"{name}.tif"]) as file,
            file.open() as torch_map,
            rasterio.open(tmp_path / f"{name}.tif") as onnx_map,
        ):
            np.testing.assert_allclose(onnx_map.read(), torch_map.read(), atol=1e-4, err_msg=name)


def change_values(scene, model):
    with rasterio.open(scene, "r+") as dataset:
        dataset.write(dataset.read(3) + 400, 3)


def change_nodata(scene, model):
    value = random_cube()[0, 100, 20]
    scene.with_name("scene.tif.aux.xml").write_text(
        "<PAMDataset>"
        + "".join(
            f'<PAMRasterBand band="{band}"><NoDataValue>{value}</NoDataValue></PAMRasterBand>'
            for band in range(1, 17)
        )
        + "</PAMDataset>"
    )


def change_scale(scene, model):
    scene.with_name("scene.tif.aux.xml").write_text(
        '<PAMDataset><PAMRasterBand band="3"><Scale>2</Scale></PAMRasterBand></PAMDataset>'
    )


def change_place(scene, model):
    with rasterio.open(scene, "r+") as dataset:
        dataset.transform = dataset.transform * dataset.transform.translation(3, 2)


def change_size(scene, model):
    with rasterio.open(scene) as dataset:
        profile, cube = dataset.profile, dataset.read()
        tags = [dataset.tags(band) for band in dataset.indexes]
    with rasterio.open(scene, "w", **{**profile, "width": HEIGHT, "height": WIDTH}) as dataset:
        dataset.write(cube.transpose(0, 2, 1))
        for band, values in enumerate(tags, start=1):
            dataset.update_tags(band, **values)


def change_bands(scene, model):
    """The wavelengths of two bands are exchanged, so that the model takes them in another order."""
    with rasterio.open(scene, "r+") as dataset:
        first, second = dataset.tags(4), dataset.tags(5)
        dataset.update_tags(4, **second)
        dataset.update_tags(5, **first)


def change_model(scene, model):
    write_model(model, scene, network="lda", codes=(4, 5, 6))


# The fingerprints below have the other changes.
@pytest.mark.parametrize(
    "change", [change_values, change_nodata, change_bands, change_model], ids=lambda change: change.__name__
)
def test_a_map_of_a_changed_scene_or_model_starts_again_with_a_warning(case, tmp_path, change):
    kill(case, 40)
    change(*case[:2])
    events = []
    run(case, Progress(events.append))
    assert not is_resumed(events)
    assert len(checkpoint_warnings(events)) == 1
    found = rasters(tmp_path)
    for name in found:
        (tmp_path / name).unlink()
    assert uninterrupted(case, tmp_path) == found


def test_a_map_whose_second_checkpoint_is_missing_or_cut_starts_again_with_a_warning(case, tmp_path):
    expected = uninterrupted(case, tmp_path)
    for damage in (lambda path: path.unlink(), lambda path: os.truncate(path, 5000)):
        kill(case, 40)
        damage(tmp_path / "confidence.tif.checkpoint")
        events = []
        run(case, Progress(events.append))
        assert not is_resumed(events)
        assert len(checkpoint_warnings(events)) == 1
        assert rasters(tmp_path) == expected


@pytest.fixture
def job(case, tmp_path):
    with open_scene(case[0]) as scene:
        yield ClassificationJob(
            scene=scene,
            model=load_model(case[1]),
            bands=list(range(1, 14)),
            outputs=Outputs(tmp_path / "map.tif"),
            device=torch.device("cpu"),
            settings={"precision": "float32"},
        )


def test_jobs_alike_have_the_same_fingerprint_whatever_their_limits(job):
    assert job.fingerprint() == replace(job).fingerprint()
    assert job.fingerprint() == replace(job, tile_size=16, batch_size=2, memory_limit=10**9).fingerprint()


@pytest.mark.parametrize(
    "change",
    [
        {"bands": [2, 1, *range(3, 14)]},
        {"device": torch.device("cuda")},
        {"settings": {"precision": "bfloat16"}},
        {"settings": {}},
    ],
    ids=str,
)
def test_another_job_has_another_fingerprint(job, change):
    assert replace(job, **change).fingerprint() != job.fingerprint()


def test_another_model_has_another_fingerprint(job):
    assert replace(job, model=replace(job.model, digest="0" * 64)).fingerprint() != job.fingerprint()


def test_further_models_have_another_fingerprint(job):
    further = replace(job.model, digest="0" * 64)
    assert replace(job, more_models=(further,)).fingerprint() != job.fingerprint()
    assert replace(job, more_models=(further,)).models == [further, job.model]  # by digest


def test_a_touched_scene_has_another_fingerprint(job, case):
    before = job.fingerprint()
    os.utime(case[0], ns=(1, 1))
    assert job.fingerprint() != before


def test_the_shape_of_the_scene_is_in_the_fingerprint(job):
    before = job.fingerprint()
    job.scene.grid = replace(job.scene.grid, width=HEIGHT, height=WIDTH)
    assert job.fingerprint() != before


def test_changes_in_and_beside_the_file_of_the_scene_are_in_the_fingerprint(job, case):
    fingerprints = {job.fingerprint()}
    for change in (change_scale, change_nodata, change_place, change_size):
        change(*case[:2])
        with open_scene(case[0]) as scene:
            fingerprints.add(replace(job, scene=scene).fingerprint())
    assert len(fingerprints) == 5


def test_another_version_of_the_program_or_of_torch_has_another_fingerprint(job, monkeypatch):
    fingerprints = {job.fingerprint()}
    monkeypatch.setattr(classification, "__version__", "0.0.0")
    fingerprints.add(job.fingerprint())
    monkeypatch.setattr(torch, "__version__", "0.0.0")
    fingerprints.add(job.fingerprint())
    assert len(fingerprints) == 3


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"bands": []}, r"The bands \[\] are not all in the scene; choose band numbers from 1 to 16\."),
        ({"bands": [1, 17]}, r"The bands \[1, 17\] are not all in the scene"),
        ({"bands": [0, 1]}, r"The bands \[0, 1\] are not all in the scene"),
        ({"tile_size": 0}, r"tile_size is 0; choose at least 1, or None\."),
        ({"batch_size": 0}, r"batch_size is 0; choose at least 1"),
        ({"memory_limit": -1}, r"memory_limit is -1; choose at least 1"),
        ({"precision": "half"}, 'The precision "half" is unknown; choose one of auto, float32, bfloat16'),
    ],
    ids=str,
)
def test_a_job_outside_its_ranges_is_refused(job, change, message):
    with pytest.raises(ParameterError, match=message):
        replace(job, **change)
