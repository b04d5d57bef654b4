"""The cross-validation: pooled test pixels, threads, a budget, a cancel, and invalid pixels."""

import numpy as np
import pytest

from hsi_core.crossvalidation.methods import parse_method, parse_methods
from hsi_core.crossvalidation.validation import (
    CrossValidationError,
    choose_guard,
    cross_validate,
    drop_invalid,
)
from hsi_core.errors import LabelError
from hsi_core.labels.labels import Labels
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from scenes_for_tests import separable_cube, write_scene

OPTIONS = {"kind": "blocks", "num_folds": 3, "num_repeats": 2, "block_size": 12, "guard": 1}


def test_every_labelled_pixel_is_tested_once_in_each_repeat(small):
    assert small.found.is_complete
    for score in small.found.results.values():
        assert score.confusion.sum(axis=1).tolist() == [2 * n for n in small.labels.counts.values()]
        assert len(score.folds) == 6
        assert score.overlap == 0.0


def test_methods_that_know_spectra_solve_what_places_do_not(small):
    results = small.found.results
    assert results["svm"].accuracy > 0.98
    assert results["lda"].accuracy > 0.98
    assert results["position"].accuracy < 0.6
    assert results["svm"].map_seconds is not None


def test_settings_are_chosen_inside_the_training_folds(small):
    assert set(small.found.results["svm"].folds[0].chosen) == {"C", "gamma"}


def test_without_time_there_is_no_result(small):
    with (
        open_scene(small.scene) as scene,
        pytest.raises(CrossValidationError, match="the time was too short"),
    ):
        cross_validate(
            scene, small.labels, parse_methods([]), **OPTIONS, budget_seconds=0.0, progress=Progress()
        )


@pytest.mark.parametrize(
    ("kind", "given", "expected"),
    [("blocks", None, 6), ("fields", 9, 9), ("blocks", 2, 6), ("random", None, 0)],
)
def test_the_guard_band_covers_half_the_largest_patch(kind, given, expected):
    events = []
    methods = [parse_method("svm"), parse_method("hybridsn[patch_size=13]")]
    assert choose_guard(methods, kind, given, Progress(events.append)) == expected
    assert bool(events) == (given == 2)


def test_invalid_pixels_are_no_labels(tmp_path, small):
    cube = separable_cube(small.labels.codes, 6).astype(np.float32)
    cube[2, :5, :5] = np.nan
    path = write_scene(tmp_path / "scene.tif", cube)
    events = []
    with open_scene(path) as scene:
        found = drop_invalid(scene, small.labels, scene.good_bands(), Progress(events.append))
        np.testing.assert_array_equal(found.codes[5:], small.labels.codes[5:])
        assert not found.codes[:5, :5].any()
        assert "25 of 1296 labelled pixels (1.9 %) lie where the scene is nodata" in events[-1]["message"]
        few = np.zeros_like(small.labels.codes)
        few[:3, :3] = 1
        with pytest.raises(LabelError, match="At every labelled pixel the scene is nodata"):
            drop_invalid(scene, Labels(few, small.labels.class_table), scene.good_bands(), Progress())
