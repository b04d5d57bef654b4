"""Settings of an SVM are compared in folds of whole cells."""

import dataclasses
import warnings

import numpy as np
import pytest

from baselines_for_tests import make_baseline, overlapping_spectra, training_data
from hsi_core.errors import CancelledError
from hsi_core.models.registry import find_recipe
from hsi_core.progress import Progress
from hsi_core.training import fitting
from hsi_core.training.fitting import best_candidate, fit_network
from hsi_core.training.fold_choice import compare_in_folds, divide_cells, find_cells

SQUARE = np.argwhere(np.ones((20, 40), dtype=bool))


@pytest.mark.parametrize(
    ("shape", "side"),
    [((40, 56), 16), ((32, 64), 16), ((32, 48), 8), ((16, 16), 4), ((3, 3), 1), ((1, 2), 1)],
)
def test_cells_become_smaller_until_there_are_enough_for_the_folds(shape, side):
    pixels = np.argwhere(np.ones(shape, dtype=bool))
    corners = pixels // side
    expected = np.unique(corners, axis=0, return_inverse=True)[1].reshape(-1)
    np.testing.assert_array_equal(find_cells(pixels + 160), expected)


def test_every_cell_is_held_out_once_and_as_a_whole():
    _, targets = overlapping_spectra(800)
    cells = find_cells(SQUARE)
    folds = divide_cells(targets, cells, seed=0)
    assert len(folds) == 4
    np.testing.assert_array_equal(np.sort(np.concatenate([rest for _, rest in folds])), np.arange(800))
    for fitted, rest in folds:
        assert not set(cells[fitted]) & set(cells[rest])
        assert len(fitted) + len(rest) == 800
    again = divide_cells(targets, cells, seed=0)
    assert all(np.array_equal(a[1], b[1]) for a, b in zip(folds, again, strict=True))


def test_classes_are_spread_over_the_folds():
    """Of six cells with a second class, no fold has more than two."""
    cells = np.repeat(np.arange(12), 10)
    targets = np.where(cells < 6, 1, 0) * (np.arange(120) % 2)
    shares = [np.count_nonzero(targets[rest] == 1) for _, rest in divide_cells(targets, cells, seed=0)]
    assert sorted(shares) == [5, 5, 10, 10]


def test_pixels_of_a_class_in_one_cell_are_never_held_out():
    cells = np.repeat(np.arange(8), 5)
    targets = np.where(cells == 3, 2, np.arange(40) % 2)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        folds = divide_cells(targets, cells, seed=0)
    held_out = np.sort(np.concatenate([rest for _, rest in folds]))
    np.testing.assert_array_equal(held_out, np.flatnonzero(targets != 2))


def test_classes_of_few_pixels_give_no_warning_and_too_few_pixels_give_no_fold():
    targets = np.array([0] * 8 + [1] * 8 + [2, 3, 3])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len(divide_cells(targets, np.arange(19), seed=0)) == 4
        assert divide_cells(np.array([0, 0, 0, 1, 1, 1]), np.arange(6), seed=0) == []
        # Without the only cell of the second class, nothing is left to tell apart: three folds are of use.
        folds = divide_cells(np.repeat([0, 0, 0, 0, 1], 4), np.repeat(np.arange(5), 4), seed=0)
    assert sorted(len(rest) for _, rest in folds) == [4, 4, 4]


@pytest.mark.parametrize("has_class_weights", [False, True])
@pytest.mark.parametrize("num_classes", [2, 5])
def test_the_accuracies_are_those_of_support_vector_machines_fitted_in_each_fold(
    num_classes, has_class_weights
):
    spectra, targets = overlapping_spectra(400, num_classes=num_classes)
    spectra, folds = spectra.astype(float), divide_cells(targets, find_cells(SQUARE[:400]), seed=3)
    network = make_baseline("svm", num_classes=num_classes)
    candidates = [{"C": penalty, "gamma": width} for penalty in (0.1, 100.0) for width in (0.01, 1.0)]
    found = compare_in_folds(
        network,
        candidates,
        spectra,
        targets,
        folds,
        has_class_weights=has_class_weights,
        progress=Progress(),
    )
    expected = np.zeros((4, 4))
    for number, candidate in enumerate(candidates):
        for fold, (fitted, rest) in enumerate(folds):
            estimator = network.make_estimator(candidate, has_class_weights=has_class_weights, seed=0)
            estimator.fit(spectra[fitted], targets[fitted])
            expected[fold, number] = (estimator.predict(spectra[rest]) == targets[rest]).sum()
    assert len(set(expected.sum(axis=0))) == 4
    np.testing.assert_allclose(found, expected, atol=1)  # one pixel on the border of two classes


def data_of(spectra, targets, train_pixels, pixels, *, is_held_out=True):
    data = training_data(spectra, targets, train_pixels)
    return dataclasses.replace(data, pixels=pixels, is_held_out=is_held_out)


def test_held_out_validation_pixels_choose_together_with_the_training_pixels(monkeypatch):
    monkeypatch.setattr(fitting, "MAX_FOLD_PIXELS", 300)
    spectra, targets = overlapping_spectra(400)
    targets[350:] = np.random.default_rng(3).permutation(targets[350:])  # as if the validation were elsewhere
    network, sizes, shares, events = make_baseline("svm"), [], [], []

    def watched(network, candidates, spectra, targets, folds, **settings):
        sizes.append(len(targets))
        shares.extend(np.bincount(targets) / len(targets))
        right = compare_in_folds(network, candidates, spectra, targets, folds, **settings)
        found.extend(right.sum(axis=0) / sum(len(rest) for _, rest in folds))
        return right

    found = []
    monkeypatch.setattr(fitting, "compare_in_folds", watched)
    state, settings, best = fit_network(
        network,
        data_of(spectra, targets, 350, SQUARE[:400]),
        recipe=find_recipe("svm", "corrected"),
        seed=0,
        progress=Progress(events.append),
    )
    assert 300 <= sizes[0] <= 305
    np.testing.assert_allclose(shares, np.bincount(targets) / 400, atol=0.01)
    candidates = network.candidates(spectra[:350])
    assert best == candidates[best_candidate(candidates, found, usual=10)]
    estimator = network.make_estimator(best, has_class_weights=False, seed=0)
    estimator.fit(spectra[:350], targets[:350])  # without the validation pixels
    expected = (estimator.predict(spectra[350:]) == targets[350:]).mean()
    assert state.history[0].validation_accuracy == pytest.approx(expected)
    assert any(event.get("message", "").startswith("Comparing 16 settings in 4 folds") for event in events)
    assert best.items() <= settings.items()


def test_given_validation_pixels_have_half_of_the_say(monkeypatch):
    """They are predicted by a machine of all training pixels, and are in no fold of these."""
    spectra, targets = overlapping_spectra(400)
    network, calls, steady = make_baseline("svm"), [], []

    def watched(network, candidates, spectra, targets, folds, **settings):
        calls.append((folds, compare_in_folds(network, candidates, spectra, targets, folds, **settings)))
        return calls[0][1]

    def choose(candidates, accuracies, *, usual):
        steady.extend(accuracies)
        return 3

    monkeypatch.setattr(fitting, "compare_in_folds", watched)
    monkeypatch.setattr(fitting, "best_candidate", choose)
    _, _, best = fit_network(
        network,
        data_of(spectra, targets, 350, SQUARE[:400], is_held_out=False),
        recipe=find_recipe("svm", "corrected"),
        seed=0,
        progress=Progress(),
    )
    (folds, right), *_ = calls
    assert len(folds) == 5
    assert [part.tolist() for part in folds[-1]] == [list(range(350)), list(range(350, 400))]
    np.testing.assert_array_equal(np.sort(np.concatenate([rest for _, rest in folds])), np.arange(400))
    np.testing.assert_allclose(steady, (right[:4].sum(axis=0) / 350 + right[4] / 50) / 2)
    assert best == network.candidates(spectra[:350])[3]


@pytest.mark.parametrize(
    ("num_train", "most", "expected"),
    [(350, 400, (350, 50)), (350, 100, (75, 25)), (390, 100, (90, 10)), (20, 100, (20, 80))],
)
def test_given_validation_pixels_are_drawn_apart(num_train, most, expected, monkeypatch):
    """A few of them beside many training pixels are all kept, and so are a few training pixels."""
    monkeypatch.setattr(fitting, "MAX_FOLD_PIXELS", most)
    spectra, targets = overlapping_spectra(400, num_classes=2)
    found = []

    def watched(network, candidates, spectra, targets, folds, **settings):
        found.extend([len(part) for part in folds[-1]])
        found.append(sorted({place for fold in folds[:-1] for part in fold for place in part.tolist()}))
        assert len(targets) == sum(found[:2])
        return compare_in_folds(network, candidates, spectra, targets, folds, **settings)

    monkeypatch.setattr(fitting, "compare_in_folds", watched)
    fit_network(
        make_baseline("svm", num_classes=2),
        data_of(spectra, targets, num_train, SQUARE[:400], is_held_out=False),
        recipe=find_recipe("svm", "corrected"),
        seed=0,
        progress=Progress(),
    )
    assert found[:2] == pytest.approx(expected, abs=2)  # each class may have one more
    assert found[2] == list(range(found[0]))


def test_too_few_pixels_for_folds_keep_the_usual_settings():
    spectra, _ = overlapping_spectra(10)
    network = make_baseline("svm")
    _, _, best = fit_network(
        network,
        data_of(spectra, np.arange(10) % 5, 5, SQUARE[:10]),
        recipe=find_recipe("svm", "corrected"),
        seed=0,
        progress=Progress(),
    )
    assert best == network.candidates(spectra[:5])[10]


def test_a_cancel_ends_the_comparison_at_once():
    spectra, targets = overlapping_spectra(400)
    steps = []

    def emit(event):
        steps.append(event)

    with pytest.raises(CancelledError):
        compare_in_folds(
            make_baseline("svm"),
            [{"C": 1.0, "gamma": width} for width in (0.1, 1.0)],
            spectra.astype(float),
            targets,
            divide_cells(targets, find_cells(SQUARE[:400]), seed=0),
            has_class_weights=False,
            progress=Progress(emit, lambda: len(steps) > 0),
        )
    assert len(steps) == 1
