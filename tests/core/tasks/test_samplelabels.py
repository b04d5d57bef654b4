"""The task that draws labels from labels."""

import numpy as np
import pytest
from pydantic import ValidationError

from hsi_core.labels.labels import read_labels
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.splits.info import SplitInfo
from hsi_core.tasks.samplelabels import Params, run
from scenes_for_tests import write_labels


def test_drawn_labels_keep_classes_and_the_split_that_they_come_from(labelled_scene, tmp_path):
    scene, _, codes = labelled_scene
    info = SplitInfo("blocks", "train", 5, 4, 9, 0.0)
    labels = write_labels(
        tmp_path / "all.tif", scene, codes, names={1: "corn", 2: "oats", 3: "hay"}, info=info
    )
    events = []
    result = run(
        Params(scene=scene, labels=labels, per_class=20, output=tmp_path / "some.tif"),
        Progress(events.append),
    )
    with open_scene(scene) as opened:
        found = read_labels(result.output, grid=opened.grid)
    assert found.counts == {1: 20, 2: 20, 3: 20}
    assert found.class_table.names == ["corn", "oats", "hay"]
    assert found.split == info
    assert (found.codes[found.codes > 0] == codes[found.codes > 0]).all()
    assert (result.num_drawn, result.num_labelled) == (60, int(np.count_nonzero(codes)))
    assert any("corn 20 of" in event.get("message", "") for event in events)


def test_a_job_without_a_limit_is_refused(tmp_path):
    with pytest.raises(ValidationError, match="Nothing limits the labels"):
        Params(scene=tmp_path / "a", labels=tmp_path / "b", output=tmp_path / "c")
