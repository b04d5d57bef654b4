"""The task that draws labels from labels."""

import numpy as np
import pytest
import rasterio
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
    (tmp_path / "some.shp").touch()
    (tmp_path / "some.qml").write_text("style of the shapefile")
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
    assert (tmp_path / "some.qml").read_text() == "style of the shapefile"
    assert any("some.qml" in event["message"] for event in events if event["event"] == "warning")


def test_outliers_are_left_out_before_the_draw_and_counted_by_class(make_scene, tmp_path):
    codes = np.repeat(np.uint16([1, 2]), 60).reshape(10, 12)
    ramp = np.linspace(20.0, 100.0, 40)
    cube = np.random.default_rng(0).normal(ramp[:, None, None], 1.0, (40, 10, 12)).astype(np.float32)
    cube[:, 1, 3] = cube[:, 2, 7] = ramp[::-1]
    cube[:, 8, 8] = 60
    scene, events = make_scene(cube), []
    labels = write_labels(tmp_path / "l.tif", scene, codes, names={1: "corn", 2: "oats"})
    result = run(
        Params(scene=scene, labels=labels, pure=True, output=tmp_path / "o.tif"), Progress(events.append)
    )
    assert [(one.labelled, one.outliers, one.drawn) for one in result.classes] == [(60, 2, 58), (60, 1, 59)]
    assert result.num_outliers == 3
    with rasterio.open(result.output) as dataset:
        left_out = np.argwhere(dataset.read(1) == 0).tolist()
        assert dataset.tags()["HSI_PURE_LABELS"].startswith("3 of 120 checked labels (2.5 %)")
    assert left_out == [[1, 3], [2, 7], [8, 8]]
    assert any("By class: corn 2 of 60, oats 1 of 60" in event.get("message", "") for event in events)
    drawn = run(
        Params(scene=scene, labels=labels, pure=True, balanced=True, output=tmp_path / "b.tif"), Progress()
    )
    assert [one.drawn for one in drawn.classes] == [58, 58]


def test_a_job_without_a_limit_is_refused(tmp_path):
    with pytest.raises(ValidationError, match="Nothing limits the labels"):
        Params(scene=tmp_path / "a", labels=tmp_path / "b", output=tmp_path / "c")
