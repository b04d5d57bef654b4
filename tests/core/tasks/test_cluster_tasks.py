"""All tasks with a cluster: scenes on servers, workers that are refused, and cancels."""

import json
import time
from pathlib import Path

import numpy as np
import pytest
from distributed import Client

from cluster_for_tests import contents, set_variables
from hsi_core.cluster import connection
from hsi_core.errors import CancelledError, ClusterError
from hsi_core.progress import Progress
from hsi_core.tasks import _remote, load_task
from models_for_tests import write_model
from scenes_for_tests import separable_cube, store_settings, striped_classes, write_labels, write_scene

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("few_threads")]

SIDE = 96
TASKS = ("assess", "classify", "crossvalidate", "explain", "regularise", "tune")
FREE_SECONDS = 5.0
"""Longest time from a cancel to workers that are free, as users are told."""


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    """A scene with labels, a map, probabilities and a model."""
    folder = tmp_path_factory.mktemp("inputs")
    codes = striped_classes(SIDE, SIDE)
    scene = write_scene(folder / "scene.tif", separable_cube(codes, 12))
    write_labels(folder / "labels.tif", scene, codes)
    write_labels(folder / "map.tif", scene, codes)
    rows = np.arange(SIDE)[:, None]
    write_labels(folder / "training.tif", scene, np.where(rows < 40, codes, 0))
    write_labels(folder / "validation.tif", scene, np.where(rows > 55, codes, 0))
    shares = np.random.default_rng(0).dirichlet(np.ones(3), (SIDE, SIDE)).transpose(2, 0, 1)
    write_scene(folder / "probabilities.tif", shares.astype(np.float32))
    write_model(folder / "model.safetensors", scene, patch_size=15, components=10)
    write_model(folder / "svm.safetensors", scene, network="svm", components=10)
    return folder


def params_of(task, inputs, out, **more):
    """A job whose pieces of work take much longer than a cancel may, except for those of assess."""
    given = {
        "assess": {"map": "map.tif", "reference": "labels.tif", "json_file": out / "a.json"},
        "classify": {"model": "model.safetensors", "output": out / "map.tif", "tile_size": SIDE},
        "crossvalidate": {
            "labels": "labels.tif",
            "json_file": out / "a.json",
            "methods": "ssan[epochs=1000,patience=1000]",
            "folds": 2,
            "repeats": 1,
        },
        "explain": {
            "model": "model.safetensors",
            "relevance": out / "cam.tif",
            "importance": False,
            "sanity": False,
        },
        "regularise": {"probabilities": "probabilities.tif", "output": out / "map.tif", "steps": 1000},
        "tune": {
            "labels": "training.tif",
            "validation": "validation.tif",
            "study": out / "a.sqlite",
            "output_settings": out / "a.json",
            "networks": "ssan",
            "patch_sizes": "9",
            "components": "10",
            "epochs": 1000,
            "trials": 4,
        },
    }[task]
    if task != "assess":
        given |= {"scene": "scene.tif", "device": "cpu"}
    values = {
        name: inputs / value if isinstance(value, str) and (inputs / value).exists() else value
        for name, value in given.items()
    }
    return load_task(task).Params(**{**values, **more})


def run(task, params, progress=None):
    return load_task(task).run(params, progress or Progress())


@pytest.mark.parametrize("task", TASKS)
def test_workers_of_another_version_are_refused(inputs, four_workers, tmp_path, monkeypatch, task):
    monkeypatch.setattr(connection, "versions", lambda: "hsi-core 99 with torch 1")
    with pytest.raises(ClusterError, match=r"^The worker tcp://\S+ is not used: it has hsi-core 0.* has hsi"):
        run(task, params_of(task, inputs, tmp_path, cluster=four_workers.scheduler_address))
    assert contents(tmp_path) == {}


@pytest.mark.parametrize("task", TASKS)
def test_workers_without_the_file_are_refused(inputs, four_workers, tmp_path, monkeypatch, task):
    monkeypatch.setattr(_remote, "_absolute", lambda path: f"/nowhere/{path.name}")
    name = {"assess": "map.tif", "classify": "model", "explain": "model"}.get(task, "scene.tif")
    with pytest.raises(ClusterError, match=rf"^The worker tcp://\S+ is not used: .*/nowhere/{name}"):
        run(task, params_of(task, inputs, tmp_path, cluster=four_workers.scheduler_address))
    assert contents(tmp_path) == {}


@pytest.mark.parametrize("task", TASKS)
def test_a_cancel_frees_the_workers(inputs, four_workers, tmp_path, monkeypatch, task):
    monkeypatch.setattr(connection, "EMIT_EVERY_SECONDS", 0.01)
    begun, cancelled_at = [], []

    def emit(event):
        if " workers of the cluster " in event.get("message", ""):
            begun.append(True)

    def is_cancelled():
        tasks = four_workers.scheduler.tasks.values()
        if begun and (task == "assess" or any(one.state == "processing" for one in list(tasks))):
            cancelled_at.append(time.monotonic())
        return bool(cancelled_at)

    with Client(four_workers.scheduler_address, set_as_default=False) as client:
        with pytest.raises(CancelledError):
            run(
                task,
                params_of(task, inputs, tmp_path, cluster=four_workers.scheduler_address),
                Progress(emit, is_cancelled),
            )
        while any(client.run(lambda dask_worker: dask_worker.state.executing_count).values()):
            assert time.monotonic() - cancelled_at[0] < 60.0
            time.sleep(0.02)
    seconds = time.monotonic() - cancelled_at[0]
    print(f"{task}: workers are free {seconds:.2f} s after a cancel (told: {FREE_SECONDS:.0f} s)")
    assert contents(tmp_path) == {}


def test_workers_read_scenes_from_a_server_and_from_a_cloud_store(
    inputs, four_workers, server, tmp_path, monkeypatch
):
    """Scenes as a STAC item collection: one by its address, one in a bucket, and one that is missing."""
    (tmp_path / "bucket").mkdir()
    for name in ("one", "bucket/two"):  # small, because the server does not send parts of a file
        write_scene(tmp_path / f"{name}.tif", separable_cube(striped_classes(16, 16), 12))
    features = [
        {"id": Path(href).stem, "assets": {"cube": {"href": href}}}
        for href in (f"{server}/one.tif", "s3://bucket/two.tif", f"{server}/gone.tif")
    ]
    listed = tmp_path / "items.json"
    listed.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    settings = store_settings(server)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    given = {"scenes": [listed], "model": inputs / "svm.safetensors", "device": "cpu", "tile_size": 16}
    task = load_task("classifyscenes")
    task.run(task.Params(output_folder=tmp_path / "here", **given), Progress())
    with Client(four_workers.scheduler_address, set_as_default=False) as client:
        client.run(set_variables, settings)
        try:
            result = task.run(
                task.Params(
                    output_folder=tmp_path / "there", cluster=four_workers.scheduler_address, **given
                ),
                Progress(),
            )
        finally:
            client.run(set_variables, dict.fromkeys(settings))
    assert (result.num_classified, result.num_failed) == (2, 1)
    here, there = contents(tmp_path / "here"), contents(tmp_path / "there")
    for name in ("one_classes.tif", "two_classes.tif"):
        assert there[name] == here[name]
