"""Folds that a cluster runs have the scores of folds that this computer runs."""

import dataclasses
import json

import numpy as np
import pytest

from cluster_for_tests import local_cluster
from hsi_core.errors import ClusterError, ClusterLostError
from hsi_core.progress import Progress
from hsi_core.tasks import crossvalidate
from hsi_core.tasks._crossvalidate_folds import _digest
from scenes_for_tests import separable_cube, striped_classes, write_labels, write_scene

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def job(tmp_path_factory):
    """A job of two strengths and the usual methods, on a scene of 36 x 36 pixels; and its scores here."""
    folder = tmp_path_factory.mktemp("case")
    codes = striped_classes(36, 36)
    codes[::3, ::2] = 0
    scene = write_scene(folder / "scene.tif", separable_cube(codes, 6))
    given = {
        "scene": scene,
        "labels": write_labels(folder / "labels.tif", scene, codes),
        "methods": ("lda+regularise=weak", "lda+regularise=strong"),
        "folds": 2,
        "repeats": 1,
        "guard": 1,
        "block_size": 12,
    }
    with pytest.MonkeyPatch.context() as patch:  # the workers search for a split as the product does
        patch.setattr("hsi_core.splits.search.MAX_STEPS", 4000)
        patch.setattr("hsi_core.splits.blocks._FINISHED_PIXELS", 4_000_000)
        return given, run(given, folder / "here.json")


def run(given, path, progress=None, **params):
    """Scores by method and fold."""
    crossvalidate.run(
        crossvalidate.Params(**given, json_file=path, **params), progress if progress else Progress()
    )
    return scores(path)


def scores(path):
    methods = json.loads(path.read_text())["methods"]
    return {
        (name, fold["repeat"], fold["fold"]): {
            key: value for key, value in fold.items() if "seconds" not in key
        }
        for name, method in methods.items()
        for fold in method["folds"]
    }


def test_the_scores_are_those_of_one_computer(job, four_workers, tmp_path):
    events = []
    found = run(job[0], tmp_path / "a.json", Progress(events.append), cluster=four_workers.scheduler_address)
    assert found == job[1]
    told = [event["message"] for event in events if event["event"] == "info"]
    assert any(text.endswith(" workers of the cluster run the folds on cpu.") for text in told)
    bases = {(name.partition("+")[0], repeat, fold) for name, repeat, fold in job[1]}
    assert len(job[1]) == len(bases) + 4  # two strengths of two folds share a training with lda
    assert any(text.startswith(f"{len(bases)} pieces of work on ") for text in told)


def test_the_folds_before_the_loss_of_the_scheduler_are_kept(job, four_workers, tmp_path):
    path = tmp_path / "a.json"
    with local_cluster(1) as cluster:

        def emit(event):
            if event.get("message", "").startswith("3 of "):
                cluster.close()

        with pytest.raises(ClusterLostError, match="is lost"):
            run(job[0], path, Progress(emit), cluster=cluster.scheduler_address)
    assert len(scores(path)) >= 3
    events = []
    found = run(job[0], path, Progress(events.append), cluster=four_workers.scheduler_address)
    assert any("is resumed; " in event.get("message", "") for event in events)
    assert found == job[1]


@pytest.mark.parametrize("changed", ["codes", "burnt_polygons", "bands"])
def test_other_labels_polygons_or_bands_have_another_digest(job, changed):
    with crossvalidate.open_inputs(crossvalidate.Params(**job[0], json_file="a.json"), Progress()) as (
        scene,
        bands,
        labels,
    ):
        before = _digest(scene, bands, labels)
        assert before == _digest(scene, list(bands), dataclasses.replace(labels))
        if changed == "bands":
            assert _digest(scene, bands[1:], labels) != before
        else:
            other = np.full(labels.codes.shape, 1, np.uint16 if changed == "codes" else np.int32)
            assert _digest(scene, bands, dataclasses.replace(labels, **{changed: other})) != before


def test_workers_with_other_labels_are_refused(job, four_workers, tmp_path, monkeypatch):
    monkeypatch.setattr("hsi_core.tasks._crossvalidate_folds._digest", lambda *inputs: "another")
    with pytest.raises(
        ClusterError, match=r"not used: its .*scene.tif or .*labels.tif differs from that of this computer"
    ):
        run(job[0], tmp_path / "a.json", cluster=four_workers.scheduler_address)
