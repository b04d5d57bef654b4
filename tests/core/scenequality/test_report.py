"""The report of a scene is held by the test of its task; here, the sentences for rare scenes."""

import json

import numpy as np
import pytest

from hsi_core.tasks.scenereport import Params, run
from html_for_tests import check_numbers


@pytest.mark.parametrize("shape", [(2, 1, 1), (3, 30, 2), (2, 5, 40)])
def test_a_scene_that_is_tiny_or_empty_has_a_report(make_scene, tmp_path, shape):
    for name, cube in (("some", np.ones(shape, np.float32)), ("none", np.full(shape, np.nan, np.float32))):
        scene = make_scene(cube, f"{name}.tif")
        result = run(
            Params(scene=scene, report=tmp_path / "r.html", json_file=tmp_path / "r.json"), _progress()
        )
        assert result.bands == ""
        assert result.num_bad_bands == shape[0]
        page = (tmp_path / "r.html").read_text()
        check_numbers(page)
        assert "choose the bands by hand" in page
        assert json.loads((tmp_path / "r.json").read_text())["bands"][0]["bad_reasons"] == ["constant"]


def _progress():
    from hsi_core.progress import Progress

    return Progress()
