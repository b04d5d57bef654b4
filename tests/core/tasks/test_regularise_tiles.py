"""A map that a cluster regularises has the bytes of one that this computer regularises."""

import numpy as np
import pytest

from cluster_for_tests import contents, killing, local_cluster
from hsi_core.errors import ClusterError, ClusterLostError
from hsi_core.progress import Progress
from hsi_core.tasks import regularise
from regularisation_for_tests import fields_scene
from scenes_for_tests import write_labels, write_scene

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("commit_at_once", "few_threads")]

HEIGHT, WIDTH = 64, 80


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    """Scene, probabilities that add up to 2, labels to hold; and the files of a map made here."""
    folder = tmp_path_factory.mktemp("case")
    cube, valid, shares, classes = fields_scene(HEIGHT, WIDTH)
    cube[:, ~valid] = -9999.0
    scene = write_scene(folder / "scene.tif", cube, nodata=-9999.0)
    write_scene(folder / "given.tif", 2.0 * shares)
    write_labels(folder / "labels.tif", scene, np.where(np.arange(WIDTH) % 9, 0, classes + 1))
    run(folder, folder / "here")
    return folder, contents(folder / "here")


def run(folder, out, progress=None, **changes):
    out.mkdir(exist_ok=True)
    given = {
        "scene": folder / "scene.tif",
        "probabilities": folder / "given.tif",
        "labels": folder / "labels.tif",
        "output": out / "map.tif",
        "output_probabilities": out / "probabilities.tif",
        "confidence": out / "confidence.tif",
        "steps": 6,
        "tile_size": 16,
        "device": "cpu",
        **changes,
    }
    return regularise.run(regularise.Params(**given), progress or Progress())


def test_four_workers_make_the_same_bytes_and_say_what_one_computer_says(case, four_workers, tmp_path):
    here, there = [], []
    run(case[0], tmp_path / "here", Progress(here.append))
    run(case[0], tmp_path / "there", Progress(there.append), cluster=four_workers.scheduler_address)
    assert contents(tmp_path / "there") == case[1]
    told = {event["message"] for event in there if event["event"] in ("info", "warning")}
    assert {event["message"] for event in here if event["event"] in ("info", "warning")} <= told
    assert any(
        text.endswith("add up to 2 to 2 instead of 1; they were divided by their sum.") for text in told
    )
    assert any(text.startswith("20 pieces of work on ") for text in told)


def test_workers_killed_at_random_change_nothing(case, four_workers, tmp_path):
    with killing(four_workers, seed=1) as killed:
        run(case[0], tmp_path / "map", cluster=four_workers.scheduler_address)
    assert contents(tmp_path / "map") == case[1]
    assert killed


def test_after_the_loss_of_the_scheduler_the_same_call_goes_on(case, four_workers, tmp_path, monkeypatch):
    monkeypatch.setattr("hsi_core.progress.EMIT_EVERY_SECONDS", 0.0)
    with local_cluster(1) as cluster:

        def emit(event):
            if event["event"] == "progress" and event["percent"] >= 50.0:
                cluster.close()

        with pytest.raises(ClusterLostError, match="is lost. Start it again"):
            run(case[0], tmp_path / "map", Progress(emit), cluster=cluster.scheduler_address)
    assert all(name.endswith(".checkpoint") for name in contents(tmp_path / "map"))
    events = []
    run(case[0], tmp_path / "map", Progress(events.append), cluster=four_workers.scheduler_address)
    assert any(event.get("message", "").startswith("Resuming after ") for event in events)
    assert contents(tmp_path / "map") == case[1]


def test_workers_with_other_files_are_refused(case, four_workers, tmp_path, monkeypatch):
    monkeypatch.setattr("hsi_core.tasks._regularise_tiles._digest", lambda opened: "another")
    with pytest.raises(
        ClusterError, match=r"not used: its .*scene.tif or .*given.tif or .*labels.tif differs from that of"
    ):
        run(case[0], tmp_path / "map", cluster=four_workers.scheduler_address)
    assert contents(tmp_path / "map") == {}
