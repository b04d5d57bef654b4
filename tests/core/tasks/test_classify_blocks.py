"""A map that a cluster makes has the bytes of one that this computer makes, whatever happens to workers."""

import re

import numpy as np
import pytest

from cluster_for_tests import contents, killing, local_cluster
from hsi_core.errors import CancelledError, ClusterError, ClusterLostError, ParameterError
from hsi_core.progress import Progress
from hsi_core.tasks import classify, classifyscenes
from models_for_tests import write_model
from scenes_for_tests import write_scene

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("commit_at_once", "few_threads")]

HEIGHT, WIDTH = 96, 70


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch):
    """Every block is one tile, so that there are 30 of them, and every report arrives."""
    monkeypatch.setattr("hsi_core.mapping.spread.BLOCK_SECONDS", 0.0)
    monkeypatch.setattr("hsi_core.progress.EMIT_EVERY_SECONDS", 0.0)


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    """Scene whose first tile is empty, a network of patches, and the files of a map made here."""
    folder = tmp_path_factory.mktemp("case")
    cube = np.random.default_rng(0).integers(500, 3000, (16, HEIGHT, WIDTH)).astype(np.int16)
    cube[:, :16, :16] = cube[:, 50, 30] = -1
    scene = write_scene(folder / "scene.tif", cube, nodata=-1, wavelengths=[400 + 10 * i for i in range(16)])
    write_model(folder / "model.safetensors", scene, patch_size=7)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("torch.get_num_threads", lambda: 1)
        run((scene, folder / "model.safetensors"), folder / "here", cluster=None)
    return scene, folder / "model.safetensors", contents(folder / "here")


def run(case, folder, *, progress=None, **params):
    folder.mkdir(exist_ok=True)
    scene, model = case[:2]
    given = {
        "output": folder / "map.tif",
        "confidence": folder / "confidence.tif",
        "probabilities": folder / "probabilities.tif",
        "tile_size": 16,
        "device": "cpu",
        **params,
    }
    return classify.run(classify.Params(scene=scene, model=model, **given), progress or Progress())


def at_percent(percent, act):
    """Progress that calls a function once, from some percent on; and its events."""
    events, is_done = [], []

    def emit(event):
        events.append(event)
        if event["event"] == "progress" and event["percent"] >= percent and not is_done:
            is_done.append(True)
            act()

    return Progress(emit), events


def test_four_workers_make_the_same_bytes_and_tell_their_time(case, four_workers, tmp_path):
    events = []
    found = run(
        case, tmp_path / "map", progress=Progress(events.append), cluster=four_workers.scheduler_address
    )
    assert contents(tmp_path / "map") == case[2]
    assert found.num_pixels == HEIGHT * WIDTH - 16 * 16 - 1
    told = [event["message"] for event in events if event["event"] == "info"]
    assert any(re.fullmatch("[1-4] workers of the cluster classify the scene on cpu.", text) for text in told)
    assert re.match("30 pieces of work on [1-4] workers: tcp://", told[-1])


def test_after_the_loss_of_the_scheduler_the_same_call_goes_on(case, tmp_path):
    """The rasters are written by this process alone, so that the cluster may be gone by then."""
    with local_cluster(1) as cluster:
        progress, _ = at_percent(40.0, cluster.close)
        with pytest.raises(ClusterLostError, match="is lost. Start it again"):
            run(case, tmp_path / "map", progress=progress, cluster=cluster.scheduler_address)
    assert sorted(contents(tmp_path / "map")) == [
        "confidence.tif.checkpoint",
        "map.tif.checkpoint",
        "probabilities.tif.checkpoint",
    ]
    with local_cluster(1) as cluster:
        progress, events = at_percent(94.0, cluster.close)
        run(case, tmp_path / "map", progress=progress, cluster=cluster.scheduler_address)
        assert cluster.status.name == "closed"
    told = [event["message"] for event in events if event["event"] == "info"]
    assert any(text.startswith("Resuming after 1") and text.endswith(" of 30 tiles.") for text in told)
    assert contents(tmp_path / "map") == case[2]


def test_a_cancel_leaves_nothing(case, four_workers, tmp_path):
    is_cancelled = []
    progress, _ = at_percent(30.0, lambda: is_cancelled.append(True))
    progress._is_cancelled = lambda: bool(is_cancelled)
    with pytest.raises(CancelledError):
        run(case, tmp_path / "map", progress=progress, cluster=four_workers.scheduler_address)
    assert contents(tmp_path / "map") == {}


def test_smoothed_probabilities_are_those_of_one_machine(case, four_workers, tmp_path):
    run(case, tmp_path / "here", regularise="weak")
    run(case, tmp_path / "there", regularise="weak", cluster=four_workers.scheduler_address)
    assert contents(tmp_path / "there") == contents(tmp_path / "here")


def test_many_scenes_have_the_maps_of_one_computer(case, four_workers, tmp_path):
    for name, address in (("here", None), ("there", four_workers.scheduler_address)):
        classifyscenes.run(
            classifyscenes.Params(
                scenes=[case[0]],
                model=case[1],
                output_folder=tmp_path / name,
                tile_size=16,
                device="cpu",
                cluster=address,
            ),
            Progress(),
        )
    here, there = (contents(tmp_path / name)["scene_classes.tif"] for name in ("here", "there"))
    assert here == there


def test_workers_with_another_model_are_refused(case, four_workers, tmp_path, monkeypatch):
    def other(job):
        return {"scene": "a", "model": "b"}

    monkeypatch.setattr("hsi_core.tasks._classify_blocks._identify", other)
    with pytest.raises(
        ClusterError, match=r"worker tcp://\S+ is not used: its .*scene.tif differs from that of this"
    ):
        run(case, tmp_path / "map", cluster=four_workers.scheduler_address)
    assert contents(tmp_path / "map") == {}


def test_onnx_is_refused_before_the_cluster_is_looked_for(case, tmp_path):
    with pytest.raises(ParameterError, match="compute with torch, not with ONNX Runtime; choose the engine"):
        run(case, tmp_path / "map", engine="onnx", cluster="tcp://127.0.0.1:9")


@pytest.mark.parametrize("seed", [0, 1])
def test_workers_killed_at_random_change_nothing(case, four_workers, tmp_path, seed):
    with killing(four_workers, seed=seed) as killed:
        run(case, tmp_path / "map", cluster=four_workers.scheduler_address)
    assert contents(tmp_path / "map") == case[2]
    assert killed
