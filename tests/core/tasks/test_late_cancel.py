"""A cancel that comes after the first output is in place: the job finishes, and all outputs are new."""

import pytest

from hsi_core.errors import CancelledError, OrphanedError
from hsi_core.worker import EXIT_RESULT, Stop, run_guarded
from models_for_tests import write_model

pytestmark = pytest.mark.slow

OUTPUTS = {
    "assess": {"report": "a.html", "json_file": "a.json", "csv_file": "a.csv"},
    "classify": {"output": "map.tif", "confidence": "confidence.tif"},
    "featurespace": {"report": "f.html", "points": "points.gpkg"},
    "importcube": {"output": "cube.tif", "output_ground_truth": "truth.tif"},
    "modelinfo": {"report": "m.html", "json_file": "m.json"},
    "splitlabels": {"output_train": "train.tif", "output_test": "test.tif", "report": "s.html"},
    "train": {"output_model": "svm.safetensors", "report": "t.html"},
}
INPUTS = {
    "assess": {"map": "labels", "reference": "labels"},
    "classify": {"scene": "scene", "model": "model"},
    "featurespace": {"scene": "scene", "model": "model", "labels": "labels"},
    "importcube": {"input": "scene", "ground_truth": "labels"},
    "modelinfo": {"model": "model"},
    "splitlabels": {"scene": "scene", "labels": "labels"},
    "train": {"scene": "scene", "labels": "labels"},
}
SETTINGS = {
    "featurespace": {"method": "pca", "num_sample": 60},
    "splitlabels": {"patch_size": 3, "validation_fraction": 0},
    "train": {"network": "svm"},
}


class LateStop(Stop):
    """The user cancels as soon as one of the outputs is in place."""

    def __init__(self, paths):
        super().__init__()
        self.paths = paths

    @property
    def is_cancelled(self):
        return any(path.exists() for path in self.paths)

    @is_cancelled.setter
    def is_cancelled(self, value):
        pass


@pytest.fixture
def given(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    write_model(tmp_path / "model.safetensors", scene, patch_size=7, components=6)
    (tmp_path / "out").mkdir()
    return {"scene": str(scene), "labels": str(labels), "model": str(tmp_path / "model.safetensors")}


@pytest.mark.parametrize("task", OUTPUTS)
def test_a_job_with_an_output_in_place_finishes(task, given, tmp_path, few_threads):
    outputs = {name: tmp_path / "out" / file for name, file in OUTPUTS[task].items()}
    params = {
        **{name: given[kind] for name, kind in INPUTS[task].items()},
        **{name: str(path) for name, path in outputs.items()},
        **SETTINGS.get(task, {}),
    }
    events = []
    stop = LateStop([*outputs.values()])
    code = run_guarded({"task": task, "params": params}, emit=events.append, stop=stop)
    assert code == EXIT_RESULT, events
    assert events[-1]["event"] == "result"
    assert stop.is_finishing
    assert all(path.is_file() for path in outputs.values())


@pytest.mark.parametrize(
    ("name", "error"), [("is_cancelled", CancelledError), ("is_orphaned", OrphanedError)]
)
def test_a_stop_that_came_before_the_first_output_is_obeyed(name, error):
    stop = Stop()
    setattr(stop, name, True)
    with pytest.raises(CancelledError) as caught:
        stop.finish()
    assert type(caught.value) is error
    assert not stop.is_finishing
