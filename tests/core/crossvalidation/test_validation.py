"""The cross-validation: pooled test pixels, threads, a budget, a cancel, and invalid pixels."""

import numpy as np
import pytest

from hsi_core.crossvalidation import surroundings, validation
from hsi_core.crossvalidation.methods import parse_method, parse_methods
from hsi_core.crossvalidation.validation import (
    CrossValidationError,
    choose_guard,
    cross_validate,
    drop_invalid,
)
from hsi_core.errors import LabelError
from hsi_core.evaluation import reader
from hsi_core.evaluation.tiles import TilePredictor
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
        found = drop_invalid(scene, small.labels, scene.good_bands(), None, Progress(events.append))
        np.testing.assert_array_equal(found.codes[5:], small.labels.codes[5:])
        assert not found.codes[:5, :5].any()
        assert "25 of 1296 labelled pixels (1.9 %) lie where the scene is nodata" in events[-1]["message"]
        told = [event["percent"] for event in events if event.get("message") == "Reading the labelled pixels"]
        assert told[-1] == 100.0 > told[0]
        few = np.zeros_like(small.labels.codes)
        few[:3, :3] = 1
        with pytest.raises(LabelError, match="At every labelled pixel the scene is nodata"):
            drop_invalid(scene, Labels(few, small.labels.class_table), scene.good_bands(), None, Progress())


def _accuracies(path, small):
    with open_scene(path) as scene:
        found = cross_validate(
            scene,
            small.labels,
            parse_methods(
                ["lda+regularise=weak", "discriminant-svm[patch_size=3]+regularise=strong"],
                with_references=False,
            ),
            **OPTIONS | {"num_repeats": 1},
            progress=Progress(),
        )
    return {name: [one.confusion.tolist() for one in score.folds] for name, score in found.results.items()}


def test_trainings_read_the_labelled_pixels_from_memory_and_have_the_same_scores(small, monkeypatch):
    places = []
    monkeypatch.setattr(reader, "read_padded", lambda *given, **named: places.append(given))
    kept = _accuracies(small.scene, small)
    assert places == []
    monkeypatch.undo()
    monkeypatch.setattr(validation, "MAX_BYTES", 0)
    monkeypatch.setattr(surroundings, "MAX_BYTES", 0)
    assert _accuracies(small.scene, small) == kept


def test_baselines_are_evaluated_on_valid_pixels_alone_where_they_are_few(tmp_path, small, monkeypatch):
    """Plots of 10 pixels with gaps between them; the scores are those of an evaluation of all pixels."""
    cube = separable_cube(small.labels.codes, 6, seed=3).astype(np.float32)
    rows, columns = np.indices(cube.shape[1:]) % 18
    cube[:, (rows >= 10) | (columns >= 10)] = np.nan
    path = write_scene(tmp_path / "plots.tif", cube)
    counts = []
    predict = TilePredictor.predict_pixels

    def counted(self, tile, is_pixel):
        counts.append(int(is_pixel.sum()))
        return predict(self, tile, is_pixel)

    monkeypatch.setattr(TilePredictor, "predict_pixels", counted)
    few = _accuracies(path, small)
    assert set(counts) == {400}
    monkeypatch.setattr(surroundings, "SPARSE", 0.0)
    assert _accuracies(path, small) == few


def test_the_speed_of_the_classification_is_left_out_on_request(small):
    with open_scene(small.scene) as scene:
        found = cross_validate(
            scene,
            small.labels,
            parse_methods(["lda"], with_references=False),
            **OPTIONS | {"num_repeats": 1},
            has_speed=False,
            progress=Progress(),
        )
    assert found.results["lda"].map_seconds is None
