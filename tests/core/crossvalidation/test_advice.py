"""The recommendation in words."""

import dataclasses
import re

import pytest

from crossvalidation_for_tests import with_accuracies
from hsi_core.crossvalidation.advice import recommend

GOOD = [0.91, 0.90, 0.92, 0.90, 0.91, 0.90]
BAD = [0.60, 0.61, 0.60, 0.59, 0.60, 0.58]


def test_the_best_method_is_recommended_and_the_worse_ones_are_named_with_their_distance(small):
    found = recommend(with_accuracies(small.found, {"svm": GOOD, "lda": BAD, "position": BAD}))
    assert found is not None
    assert (found.method.name, found.equals) == ("svm", ())
    assert re.match(
        r"Use svm: overall accuracy 90.7 % \(95 % interval 89.. to 92.. %\) in 6 folds, standard "
        r"deviation over folds 0.8\.",
        found.text,
    )
    assert "Distinguishably less accurate: lda (by 31.0 points" in found.text
    assert "Caution" not in found.text


def test_methods_that_differ_by_chance_are_not_distinguishable(small):
    other = [0.89, 0.92, 0.91, 0.91, 0.88, 0.92]
    found = recommend(with_accuracies(small.found, {"svm": GOOD, "lda": other, "position": BAD}))
    assert found is not None
    assert found.equals == ("lda",)
    assert "lda is not distinguishable from it." in found.text


@pytest.mark.parametrize("strength", ["weak", "held"])
def test_a_method_with_a_given_strength_names_it_for_the_map(small, strength):
    found = recommend(with_accuracies(small.found, {f"svm+regularise={strength}": GOOD, "lda": BAD}))
    assert found is not None
    assert f"For the map, choose the regularisation {strength} in Classify. " in found.text + " "


def test_of_equal_methods_the_one_without_regularisation_is_recommended(small):
    found = recommend(with_accuracies(small.found, {"lda+regularise": GOOD, "lda": GOOD}))
    assert found is not None
    assert found.method.name == "lda"


def test_a_faster_method_that_is_not_distinguishable_is_named(small):
    changed = with_accuracies(
        small.found, {"svm": GOOD, "lda": [one - 0.01 for one in GOOD[::-1]], "position": BAD}
    )
    scores = [
        dataclasses.replace(one, train_seconds=90.0) if one.method == "svm" else one for one in changed.scores
    ]
    found = recommend(dataclasses.replace(changed, scores=tuple(scores)))
    assert found is not None
    assert "lda is not distinguishable from it; lda trains in 2 s instead of 1 min 30 s." in found.text


@pytest.mark.parametrize(
    ("strengths", "words"),
    [
        (
            ["off"] * 2 + ["strong"] * 4,
            "choose the regularisation strong in Classify: 4 of 6 folds chose it.",
        ),
        (["off"] * 5 + ["weak"], "need no regularisation: 5 of 6 folds chose the strength off."),
    ],
)
def test_the_strength_of_most_folds_is_named(small, strengths, words):
    changed = with_accuracies(small.found, {"svm+regularise": GOOD, "lda": BAD})
    own = [one for one in changed.scores if one.method == "svm+regularise"]
    scores = [dataclasses.replace(one, chosen={"strength": s}) for one, s in zip(own, strengths, strict=True)]
    found = recommend(dataclasses.replace(changed, scores=tuple(scores)))
    assert found is not None
    assert words in found.text


def test_no_strength_is_named_for_the_automatic_choice_because_train_chooses_it(small):
    changed = with_accuracies(small.found, {"auto": GOOD, "lda": BAD})
    scores = [dataclasses.replace(one, chosen={"strength": "strong"}) for one in changed.scores]
    found = recommend(dataclasses.replace(changed, scores=tuple(scores)))
    assert found is not None
    assert found.method.name == "auto"
    assert "egularisation" not in found.text


def test_places_that_come_near_are_a_caution(small):
    found = recommend(with_accuracies(small.found, {"svm": GOOD, "lda": BAD, "position": GOOD}))
    assert found is not None
    assert found.method.name == "svm"
    assert "Caution: position, which knows no spectrum, reaches 90.7 %" in found.text


@pytest.mark.parametrize(
    ("accuracies", "is_said"),
    [
        ({"svm+regularise": GOOD, "region_growing": GOOD}, True),
        ({"svm+regularise": GOOD, "region_growing": BAD}, False),
        ({"svm": GOOD, "region_growing": GOOD, "lda+regularise=held": BAD}, False),
        ({"auto": GOOD, "region_growing": GOOD}, False),
        ({"svm": GOOD, "position": GOOD}, False),
    ],
)
def test_held_maps_are_proposed_where_labels_spread_well(small, accuracies, is_said):
    found = recommend(with_accuracies(small.found, accuracies))
    assert found is not None
    words = "If only this scene is mapped, compare svm+regularise=held as well"
    assert (words in found.text) == is_said
    assert ("=held" in found.text.replace("lda+regularise=held", "")) == is_said


def test_no_better_than_the_most_frequent_class_is_a_caution(small):
    half = [0.5] * 6
    found = recommend(with_accuracies(small.found, {"svm": half, "lda": half, "position": half}))
    assert found is not None
    assert "no method is better than always saying class 1, which reaches 50.0 %" in found.text


@pytest.mark.parametrize(
    ("network", "chosen", "words"),
    [
        (
            GOOD,
            "svm",
            "Networks are not worth their time here: the best one, hybridsn, has +0.5 points against svm",
        ),
        (
            [one + 0.08 for one in GOOD],
            "hybridsn",
            "The network hybridsn is worth its time: it is better than the best baseline, svm, by 8.5 points",
        ),
    ],
)
def test_a_network_has_to_be_better_than_the_baselines(small, network, chosen, words):
    svm = [0.90, 0.91, 0.91, 0.90, 0.90, 0.89]
    found = recommend(
        with_accuracies(small.found, {"hybridsn": network, "svm": svm, "lda": BAD, "position": BAD})
    )
    assert found is not None
    assert found.method.name == chosen
    assert words in found.text


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(4.0, "its training takes less time."), (13.0, "its training takes 1.3 times as long.")],
)
def test_the_time_of_a_network_is_told_as_a_multiple_or_as_less(small, seconds, words):
    changed = with_accuracies(
        small.found, {"hybridsn": [one + 0.08 for one in GOOD], "svm": GOOD, "lda": BAD, "position": BAD}
    )
    timed = {"hybridsn": seconds, "svm": 10.0}
    scores = [dataclasses.replace(one, train_seconds=timed.get(one.method, 1.0)) for one in changed.scores]
    found = recommend(dataclasses.replace(changed, scores=tuple(scores)))
    assert found is not None
    assert words in found.text


def test_the_automatic_choice_is_no_network_and_no_baseline(small):
    found = recommend(with_accuracies(small.found, {"auto": GOOD, "svm": BAD, "position": BAD}))
    assert found is not None
    assert found.method.name == "auto"
    assert "etwork" not in found.text


def test_without_a_method_that_knows_spectra_there_is_no_recommendation(small):
    assert recommend(with_accuracies(small.found, {"position": GOOD})) is None
