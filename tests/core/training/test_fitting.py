"""The fit of a baseline: which settings are taken, what is reported, and a cancel."""

import dataclasses
import threading

import numpy as np
import pytest

from baselines_for_tests import make_baseline, overlapping_spectra, training_data
from hsi_core.errors import CancelledError
from hsi_core.models.registry import find_recipe
from hsi_core.progress import Progress
from hsi_core.training import fitting
from hsi_core.training.fitting import (
    best_candidate,
    describe_settings,
    fit_network,
    steady_accuracies,
    warn_of_unused,
)
from hsi_core.training.loop import TrainingError
from models_for_tests import FITTED


def test_settings_are_chosen_by_the_validation_pixels():
    spectra, targets = overlapping_spectra(400)
    targets[250:] = np.random.default_rng(3).permutation(targets[250:])  # as if the validation were elsewhere
    network = make_baseline("svm")
    state, settings, found = fit_network(
        network,
        training_data(spectra, targets, 250),
        recipe=find_recipe("svm", "corrected"),
        seed=0,
        progress=Progress(),
    )
    accuracies = []
    for candidate in network.candidates(spectra[:250]):
        estimator = network.make_estimator(candidate, has_class_weights=False, seed=0)
        estimator.fit(spectra[:250], targets[:250])
        accuracies.append((estimator.predict(spectra[250:]) == targets[250:]).mean())
    candidates = network.candidates(spectra[:250])
    number = best_candidate(candidates, accuracies, usual=10)
    expected = candidates[number]
    assert {name: settings[name] for name in expected} == found == expected
    assert settings.keys() == {"inputs", "patch_size", "standardize", "class_weights", "C", "gamma"}
    assert state.history[0].validation_accuracy == pytest.approx(accuracies[number])
    assert [candidate["C"] for candidate in network.candidates(spectra)] == sorted(
        candidate["C"] for candidate in network.candidates(spectra)
    )


def test_of_many_pixels_a_part_is_drawn_for_the_choice_and_another_for_the_fit(monkeypatch):
    monkeypatch.setattr(fitting, "MAX_CHOICE_PIXELS", 60)
    spectra, targets = overlapping_spectra(400)
    network, sizes, events = make_baseline("svm"), [], []
    make_estimator, network.max_fit_pixels = network.make_estimator, 120

    def make_watched(*given, **options):
        estimator = make_estimator(*given, **options)
        fit = estimator.fit

        def watched(points, classes):
            sizes.append(np.bincount(classes).tolist())
            return fit(points, classes)

        estimator.fit = watched
        return estimator

    network.make_estimator = make_watched
    _, settings, _ = fit_network(
        network,
        training_data(spectra, targets, 300),
        recipe=find_recipe("svm", "corrected"),
        seed=0,
        progress=Progress(events.append),
    )
    shares = np.bincount(targets[:300]) / 300
    assert len(sizes) == 17
    for found, count in zip(sizes, [60] * 16 + [120], strict=True):
        # Each class is rounded up, twice for the pixels of the choice: they are drawn from those of the fit.
        assert (np.abs(found - shares * count) <= 2).all()
        assert count <= sum(found) <= count + 2 * len(shares)
    assert settings["fitted_pixels"] == sum(sizes[-1])
    message = (
        f"The SVM is fitted to {sum(sizes[-1])} of the 300 training pixels, the same share of each class"
    )
    assert any(message in event.get("message", "") for event in events)


def test_an_accuracy_counts_with_those_of_its_neighbours_on_the_grid():
    grid = [{"C": penalty, "gamma": width} for penalty in (1.0, 10.0, 100.0) for width in (0.5, 2.0)]
    accuracies = [0.8, 0.2, 0.3, 0.6, 0.6, 0.6]
    expected = [
        (0.8 + 0.5 * (0.2 + 0.3)) / 2.0,
        (0.2 + 0.5 * (0.8 + 0.6)) / 2.0,
        (0.3 + 0.5 * (0.8 + 0.6 + 0.6)) / 2.5,
        (0.6 + 0.5 * (0.2 + 0.3 + 0.6)) / 2.5,
        (0.6 + 0.5 * (0.3 + 0.6)) / 2.0,
        (0.6 + 0.5 * (0.6 + 0.6)) / 2.0,
    ]
    np.testing.assert_allclose(steady_accuracies(grid, accuracies), expected)
    assert int(np.argmax(expected)) == 5  # a plateau wins against a lonely peak
    np.testing.assert_allclose(steady_accuracies([{}], [0.7]), [0.7])
    np.testing.assert_allclose(steady_accuracies([{}], [np.nan]), [0.0])


def test_settings_that_lack_a_name_are_no_neighbours():
    mixed = [{"rate": 0.1, "trees": 50}, {"rate": 0.1, "trees": 100}, {"rate": 0.1}]
    np.testing.assert_allclose(steady_accuracies(mixed, [0.6, 0.9, 0.5]), [0.7, 0.8, 0.5])


def test_the_usual_settings_stay_unless_others_are_a_point_better():
    line = [{"C": penalty} for penalty in (1.0, 10.0, 100.0, 1000.0)]
    # Steady accuracies: 0.66, 0.66, (0.66 + 0.5 * (0.66 + 0.68)) / 2 = 0.665, (0.68 + 0.33) / 1.5 = 0.673.
    accuracies = [0.66, 0.66, 0.66, 0.68]
    assert [best_candidate(line, accuracies, usual=usual) for usual in (None, 0, 1, 2, 3)] == [3, 3, 3, 2, 3]
    assert best_candidate(line, [np.nan] * 4, usual=1) == 1


def test_of_equally_good_settings_the_usual_ones_are_taken():
    spectra, targets = overlapping_spectra(200)
    spectra[:, :5] = 20.0 * np.eye(5)[targets]  # any setting tells them apart
    network = make_baseline("svm")
    state, settings, found = fit_network(
        network,
        training_data(spectra, targets, 120),
        recipe=find_recipe("svm", "corrected"),
        seed=0,
        progress=Progress(),
    )
    assert state.history[0].validation_accuracy == 1.0
    assert settings["C"] == found["C"] == 100.0
    assert found == network.candidates(spectra[:120])[10]


@pytest.mark.parametrize("name", FITTED)
def test_a_cancel_does_not_wait_for_the_fit(name, monkeypatch):
    network = make_baseline(name)
    is_fitting, may_end, has_ended = threading.Event(), threading.Event(), threading.Event()

    class Endless:
        def fit(self, spectra, targets, weights=None):
            is_fitting.set()
            may_end.wait(60)
            has_ended.set()

    monkeypatch.setattr(network, "make_estimator", lambda *args, **kwargs: Endless())
    recipe = find_recipe(name, "corrected")
    data = training_data(*overlapping_spectra(100), 60)
    progress = Progress(lambda event: None, is_fitting.is_set)
    with pytest.raises(CancelledError):
        fit_network(network, data, recipe=recipe, seed=0, progress=progress)
    assert not has_ended.is_set()
    may_end.set()


def test_settings_are_told_with_three_digits():
    assert describe_settings({"C": 10.0, "gamma": 0.0012345}) == "C = 10, gamma = 0.00123"
    assert describe_settings({"C": 1000.0, "gamma": 0.00000123}) == "C = 1000, gamma = 1.23e-06"
    assert describe_settings({"trees": 200}) == "trees = 200"
    assert describe_settings({}) == "no setting to choose"


def test_a_fit_that_scikit_learn_refuses_is_said_in_one_message():
    data = training_data(*overlapping_spectra(30), 5)  # one pixel of each class
    with pytest.raises(
        TrainingError,
        match="The linear discriminant analysis cannot be fitted to these 5 training pixels: .* Give more "
        "labels, or choose another network",
    ):
        fit_network(
            make_baseline("lda"), data, recipe=find_recipe("lda", "corrected"), seed=0, progress=Progress()
        )


def warnings_of(**changes):
    events = []
    recipe = dataclasses.replace(find_recipe("svm", "corrected"), **changes)
    warn_of_unused(make_baseline("svm"), recipe, Progress(events.append))
    return [event["message"] for event in events]


def test_settings_that_a_baseline_does_not_use_are_named():
    assert warnings_of(batch_size=7, weight_decay=0.1) == [
        "The SVM is fitted at once, not in epochs: these settings are not used: batch size, weight decay."
    ]


def test_settings_that_a_baseline_uses_need_no_warning():
    assert warnings_of() == warnings_of(class_weights=True, standardize=False) == []


def test_a_single_candidate_is_fitted_and_measured_on_both_subsets():
    spectra, targets = overlapping_spectra(60)
    spectra += 100.0 * targets[:, None].astype(np.float32)  # every band tells the classes apart
    targets[40:] = (targets[40:] + 1) % 5  # every validation pixel has another class
    network, events = make_baseline("random_forest"), []
    network.candidates = lambda spectra: [{"trees": 5}]
    recipe = find_recipe("random_forest", "corrected")
    state, settings, found = fit_network(
        network,
        training_data(spectra, targets, 40),
        recipe=recipe,
        seed=0,
        progress=Progress(events.append),
    )
    (record,) = state.history
    assert (record.epoch, state.best_epoch) == (1, 1)
    assert (record.accuracy, record.validation_accuracy) == (1.0, 0.0)
    assert record.loss < record.validation_loss
    assert settings["trees"] == found["trees"] == 5
    assert not network.training
    assert {key: value.shape for key, value in state.best_weights.items()} == {
        key: value.shape for key, value in network.state_dict().items()
    }
    messages = [event["message"] for event in events if event["event"] == "info"]
    assert messages == ["Fitted: trees = 5; validation accuracy 0.0 %."]


def test_the_message_names_the_chosen_candidate_not_the_best_one(monkeypatch):
    """The usual settings stay if others are hardly better, so the chosen accuracy can be below the best."""
    network = make_baseline("svm")
    data = training_data(*overlapping_spectra(400), 250)
    monkeypatch.setattr("hsi_core.training.fitting.best_candidate", lambda *args, **settings: 0)
    events = []
    recipe = find_recipe("svm", "corrected")
    _, settings, best = fit_network(network, data, recipe=recipe, seed=0, progress=Progress(events.append))
    said = [event["message"] for event in events if "candidates:" in event.get("message", "")]
    assert said[0].startswith("Chosen from 16 candidates: C = 1, gamma = ")
    assert best.items() <= settings.items()
