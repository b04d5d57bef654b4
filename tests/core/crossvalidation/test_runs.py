"""The training of a method in a fold."""

import dataclasses

import numpy as np
import pytest
import torch

from hsi_core.crossvalidation import automatic, runs
from hsi_core.crossvalidation.automatic import AutomaticChoice
from hsi_core.crossvalidation.inner import divide_fold
from hsi_core.crossvalidation.methods import parse_method
from hsi_core.crossvalidation.runs import Runner
from hsi_core.crossvalidation.surroundings import Surroundings
from hsi_core.evaluation.reader import measure_scene
from hsi_core.progress import Progress
from hsi_core.regularisation.diffusion import STRENGTHS
from hsi_core.training import preparation

train = runs.TrainingRun.train


@pytest.fixture
def fold(small):
    return divide_fold(small.labels, small.found.folds, repeat=0, fold=0, fraction=0.2, seed=0)


def _runner(small) -> Runner:
    bands, device = list(range(1, 7)), torch.device("cpu")
    around = Surroundings(small.scene, bands, small.labels.codes > 0, device)
    return Runner(small.scene, bands, around, small.labels.class_table, device, 0, False)


def test_a_network_is_trained_by_the_loop_of_train(small, fold, few_threads):
    method = parse_method("ssan[patch_size=7,epochs=1,components=4]")
    (score,) = _runner(small)([method], fold, is_timed=False, progress=Progress())
    assert score.confusion.sum() == fold.test.mask.sum()
    assert score.chosen["epoch"] == 1
    assert score.overlap > 0.0  # the guard band of 1 pixel is narrower than half the patch
    assert score.map_seconds is None


def test_test_pixels_of_a_class_that_is_not_trained_count_as_errors(small, fold):
    table = small.labels.class_table.restrict({1, 2})
    train = fold.subsets.train
    few = dataclasses.replace(train, mask=train.mask & (train.codes < 3), class_table=table)
    known = fold.subsets.labelled
    fewer = dataclasses.replace(known, mask=known.mask & (known.codes < 3), class_table=table)
    valid = fold.subsets.validation
    checked = dataclasses.replace(valid, mask=valid.mask & (valid.codes < 3), class_table=table)
    changed = dataclasses.replace(
        fold,
        class_table=table,
        subsets=dataclasses.replace(fold.subsets, train=few, validation=checked, labelled=fewer),
    )
    (score,) = _runner(small)([parse_method("lda")], changed, is_timed=False, progress=Progress())
    np.testing.assert_array_equal(score.confusion[:, 2], 0)
    assert score.confusion[2].sum() == (fold.test.codes[fold.test.mask] == 3).sum()


@pytest.mark.parametrize("name", ["position", "lda", "lda+regularise"])
def test_the_classes_of_the_test_pixels_are_those_of_the_score(small, fold, name):
    runner, heard = _runner(small), []
    runner.on_tested = lambda method, pixels, codes: heard.append((method.name, pixels, codes))
    (score,) = runner([parse_method(name)], fold, is_timed=False, progress=Progress())
    ((heard_name, pixels, codes),) = heard
    assert heard_name == name
    np.testing.assert_array_equal(pixels, np.argwhere(fold.test.mask))
    reference = fold.test.codes[tuple(pixels.T)]
    assert score.confusion.sum() == len(codes)
    assert score.confusion.trace() == (codes == reference).sum()
    np.testing.assert_array_equal(score.confusion.sum(axis=0), np.bincount(codes, minlength=4)[1:])


def test_auto_is_the_method_that_the_choice_finds_on_the_labels_of_the_fold(small, fold, monkeypatch):
    seen = []

    def choose(scene, labels, **options):
        seen.append(labels.codes)
        assert not options["by_polygons"]
        return AutomaticChoice(parse_method("lda"), "off", "because", {})

    monkeypatch.setattr(automatic, "choose_automatically", choose)
    (found,) = _runner(small)([parse_method("auto")], fold, is_timed=False, progress=Progress())
    (lda,) = _runner(small)([parse_method("lda")], fold, is_timed=False, progress=Progress())
    assert found.method == "auto"
    assert found.chosen == {"method": "lda", "strength": "off"}
    np.testing.assert_array_equal(found.confusion, lda.confusion)
    taken = small.found.folds.partitions[0].train(0)
    np.testing.assert_array_equal(seen[0], np.where(taken, small.labels.codes, 0))
    assert taken.sum() > (fold.subsets.train.mask | fold.subsets.validation.mask).sum()  # with the guard band
    assert not (seen[0] > 0)[fold.test.mask].any()


@pytest.mark.parametrize("strength", ["weak", "strong"])
def test_auto_regularises_with_the_strength_of_the_choice_as_classify_does(
    small, fold, monkeypatch, strength
):
    found = AutomaticChoice(parse_method("lda"), strength, "because", {})
    monkeypatch.setattr(automatic, "choose_automatically", lambda *given, **options: found)
    runner = _runner(small)
    (auto,) = runner([parse_method("auto")], fold, is_timed=False, progress=Progress())
    assert auto.chosen == {"method": "lda", "strength": strength}
    (lda,) = runner([parse_method(f"lda+regularise={strength}")], fold, is_timed=False, progress=Progress())
    np.testing.assert_array_equal(auto.confusion, lda.confusion)


def test_auto_holds_the_map_to_the_training_labels_if_the_choice_does(small, fold, monkeypatch):
    found = AutomaticChoice(parse_method("lda"), "weak", "because", {}, is_held=True)
    monkeypatch.setattr(automatic, "choose_automatically", lambda *given, **options: found)
    runner = _runner(small)
    (auto,) = runner([parse_method("auto")], fold, is_timed=False, progress=Progress())
    assert auto.chosen == {"method": "lda", "strength": "held"}
    (lda,) = runner([parse_method("lda+regularise=held")], fold, is_timed=False, progress=Progress())
    np.testing.assert_array_equal(auto.confusion, lda.confusion)


def test_a_map_is_held_to_all_labels_of_the_fold_but_those_of_its_test(small, fold, monkeypatch):
    seen = []

    def regularise(around, scene, pixels, *, strengths, held, **given):
        seen.append(held)
        return {strength: np.zeros(len(pixels), int) for strength in strengths}

    monkeypatch.setattr(runs, "regularised_classes", regularise)
    _runner(small)([parse_method("lda+regularise=held")], fold, is_timed=False, progress=Progress())
    ((pixels, targets),) = seen
    known = fold.subsets.labelled
    np.testing.assert_array_equal(np.unique(pixels, axis=0), np.argwhere(known.mask))
    np.testing.assert_array_equal(known.class_table.to_codes(targets), known.codes[tuple(pixels.T)])
    assert not fold.test.mask[tuple(pixels.T)].any()


def test_several_strengths_of_a_method_share_one_training(small, fold, monkeypatch):
    runner, trained = _runner(small), []
    monkeypatch.setattr(
        runs.TrainingRun, "train", lambda run, **given: trained.append(run) or train(run, **given)
    )
    names = ["lda", "lda+regularise", "lda+regularise=weak", "lda+regularise=strong"]
    found = runner([parse_method(name) for name in names], fold, is_timed=True, progress=Progress())
    assert len(trained) == 2  # the second one has the validation pixels, too
    alone = [runner([parse_method(name)], fold, is_timed=True, progress=Progress())[0] for name in names]
    for score, other in zip(found, alone, strict=True):
        assert (score.method, score.chosen) == (other.method, other.chosen)
        np.testing.assert_array_equal(score.confusion, other.confusion)
    assert [score.chosen.get("strength") for score in found[2:]] == ["weak", "strong"]


@pytest.mark.parametrize("speed", [1.0, 1e12])
def test_the_time_of_a_regularised_map_holds_that_of_the_network_once(small, fold, monkeypatch, speed):
    """A network of 1 pixel per second takes nearly all the time, one of 10¹² pixels nearly none."""
    monkeypatch.setattr(runs, "measure_speed", lambda *given: speed)
    names = ["lda", "lda+regularise=weak", "lda+regularise=strong"]
    found = _runner(small)([parse_method(n) for n in names], fold, is_timed=True, progress=Progress())
    plain, weak, strong = [score.map_seconds for score in found]
    assert plain == pytest.approx(1e6 / speed)
    assert weak == strong
    assert (weak == plain) if speed == 1.0 else (weak > 1000 * plain)


def test_each_strength_gives_the_classes_of_its_method(small, fold, monkeypatch):
    def regularise(around, scene, pixels, *, strengths, **given):
        return {strength: np.full(len(pixels), STRENGTHS.index(strength) - 1) for strength in strengths}

    monkeypatch.setattr(runs, "regularised_classes", regularise)
    names = [f"lda+regularise={strength}" for strength in ("strong", "weak")]
    strong, weak = _runner(small)([parse_method(n) for n in names], fold, is_timed=False, progress=Progress())
    assert np.flatnonzero(strong.confusion.sum(axis=0)).tolist() == [2]
    assert np.flatnonzero(weak.confusion.sum(axis=0)).tolist() == [0]


def test_auto_keeps_the_areas_whole_that_the_folds_keep_whole(small, fold, monkeypatch):
    seen = []

    def choose(scene, labels, **options):
        seen.append((options["by_polygons"], labels.burnt_polygons))
        return AutomaticChoice(parse_method("lda"), "off", "because", {})

    monkeypatch.setattr(automatic, "choose_automatically", choose)
    areas = small.labels.polygons
    runner = dataclasses.replace(_runner(small), polygons=areas)
    runner([parse_method("auto")], fold, is_timed=False, progress=Progress())
    assert seen == [(True, areas)]


@pytest.mark.parametrize("name", ["position", "region_growing", "lda", "discriminant-context[epochs=1]"])
def test_methods_learn_all_training_pixels_of_a_fold_once_their_settings_are_chosen(
    small, fold, name, few_threads
):
    (score,) = _runner(small)([parse_method(name)], fold, is_timed=False, progress=Progress())
    learned = small.found.folds.partitions[0].train(0)
    assert score.num_train == learned.sum() > fold.subsets.train.mask.sum()


def test_the_scene_is_measured_once_for_each_pretreatment(small, fold, monkeypatch):
    """A reduction that uses labels is fitted in each fold, but its scaling knows no labels."""
    measured = []

    def watch(scene, **given):
        measured.append((given["pretreatment"], given["has_noise"]))
        return measure_scene(scene, **given)

    monkeypatch.setattr(preparation, "measure_scene", watch)
    names = ["lda", "discriminant-svm[components=4]", "svm[pretreatment=snv]", "lda[pretreatment=snv]"]

    def test(runner, name):
        (score,) = runner([parse_method(name)], fold, is_timed=False, progress=Progress())
        return score.confusion

    shared = _runner(small)
    together = [test(shared, name) for name in names]
    assert measured == [("none", False), ("snv", False)]
    for confusion, name in zip(together, names, strict=True):
        np.testing.assert_array_equal(confusion, test(_runner(small), name))
    assert len(measured) == 2 + len(names)  # the second training of a fold measures nothing


def test_scikit_learn_is_loaded_before_the_threads_of_the_folds_start(small, monkeypatch):
    loaded = []
    monkeypatch.setattr(runs, "load_estimators", lambda: loaded.append(True))
    _runner(small)
    assert loaded == [True]
