"""Trials that a cluster trains have the accuracies of trials that this computer trains."""

import numpy as np
import pytest

from hsi_core.errors import ClusterError
from hsi_core.progress import Progress
from hsi_core.tasks import tune
from hsi_core.tuning.study import finished_trials, open_study
from scenes_for_tests import write_labels

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("few_threads")]


@pytest.fixture
def data(labelled_scene, tmp_path):
    """Scene, and training and validation labels of every sixth pixel."""
    scene, _, codes = labelled_scene
    few = np.zeros_like(codes)
    few[::3, ::2] = codes[::3, ::2]
    rows = np.arange(len(codes))[:, None]
    return (
        scene,
        write_labels(tmp_path / "train.tif", scene, np.where(rows < 24, few, 0)),
        write_labels(tmp_path / "validation.tif", scene, np.where(rows > 30, few, 0)),
    )


def run(data, folder, progress=None, **params):
    """The study of a search."""
    folder.mkdir()
    scene, labels, validation = data
    study = folder / "s.sqlite"
    tune.run(
        tune.Params(
            scene=scene,
            labels=labels,
            validation=validation,
            study=study,
            output_settings=folder / "best.json",
            networks="ssan",
            patch_sizes="7",
            components="5,6",
            channels="8..16",
            attention_size="8..16",
            epochs=1,
            trials=2,
            device="cpu",
            **params,
        ),
        progress or Progress(),
    )
    return study


def trials_of(path, monkeypatch):
    monkeypatch.setattr("hsi_core.tuning.study._check_identity", lambda *values: None)
    study = open_study(path, identity={}, starts=[], seed=0, num_warmup_epochs=1)
    return [
        (one.number, one.params, one.value, one.intermediate_values, one.user_attrs)
        for one in finished_trials(study)
    ]


def test_the_trials_are_those_of_one_computer(data, four_workers, tmp_path, monkeypatch):
    events = []
    there = run(data, tmp_path / "there", Progress(events.append), cluster=four_workers.scheduler_address)
    here = run(data, tmp_path / "here")
    assert trials_of(there, monkeypatch) == trials_of(here, monkeypatch)
    settings = [(tmp_path / name / "best.json").read_bytes() for name in ("here", "there")]
    assert settings[0] == settings[1]
    told = [event["message"] for event in events if event["event"] == "info"]
    assert any(text.endswith(" workers of the cluster train the trials on cpu.") for text in told)
    assert any(text.startswith("2 pieces of work on ") for text in told)


def test_workers_with_other_labels_are_refused(data, four_workers, tmp_path, monkeypatch):
    monkeypatch.setattr("hsi_core.tasks._tune_trials._digest", lambda opened: "another")
    with pytest.raises(
        ClusterError, match=r"its .*scene.tif or .*train.tif or .*validation.tif differs from that of this"
    ):
        run(data, tmp_path / "there", cluster=four_workers.scheduler_address)
