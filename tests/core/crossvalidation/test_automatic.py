"""The automatic choice: what helps in the folds is chosen, and nothing else."""

import dataclasses

import numpy as np
import pytest
import torch

from crossvalidation_for_tests import with_accuracies
from hsi_core.classes.table import ClassTable
from hsi_core.crossvalidation import automatic
from hsi_core.crossvalidation.automatic import (
    LEADERS,
    MAX_PIXELS,
    _choose,
    _fewer,
    choose_automatically,
)
from hsi_core.crossvalidation.methods import with_strength
from hsi_core.crossvalidation.validation import cross_validate
from hsi_core.labels.labels import Labels
from hsi_core.progress import Progress
from hsi_core.regularisation.diffusion import HELD, STRENGTHS
from hsi_core.scenes.scene import open_scene

SIDE = 48


def make_case(make_scene, *, has_fields):
    """A noisy scene of two classes, in fields of 12 x 12 pixels or pixel by pixel."""
    generator = np.random.default_rng(0)
    truth = generator.integers(1, 3, (SIDE // 12, SIDE // 12))
    truth = truth.repeat(12, 0).repeat(12, 1) if has_fields else generator.integers(1, 3, (SIDE, SIDE))
    means = np.array([[100.0, 200, 300, 400], [130, 180, 320, 390]])
    cube = means[truth - 1].transpose(2, 0, 1) + generator.normal(scale=40.0, size=(4, SIDE, SIDE))
    labels = Labels(truth.astype(np.uint16), ClassTable.from_codes([1, 2]))
    return make_scene(cube.astype(np.float32)), labels


def choose(path, labels, candidates=("lda", "lda[patch_size=5]"), **settings):
    with open_scene(path) as scene:
        return choose_automatically(
            scene,
            labels,
            bands=[1, 2, 3, 4],
            **settings,
            seed=0,
            device=torch.device("cpu"),
            candidates=candidates,
            progress=Progress(),
        )


def test_surroundings_or_regularisation_are_chosen_where_fields_are_large(make_scene):
    path, labels = make_case(make_scene, has_fields=True)
    found = choose(path, labels)
    assert found.method.base.startswith("lda[patch_size=5")
    assert found.accuracies["lda[patch_size=5]"] > found.accuracies["lda"] + 0.05
    found = choose(path, labels, candidates=("lda",))
    assert found.strength in ("weak", "medium", "strong")
    assert found.accuracies[f"lda+regularise={found.strength}"] > found.accuracies["lda"] + 0.05
    assert f'lda is chosen, with "{found.strength}" regularisation of the map' in found.reason
    assert found.to_settings() == {
        "chosen_automatically": found.reason,
        "regularise": found.strength,
        "held_to_labels": found.is_held,
    }


def test_regularisation_is_not_tested_where_labels_are_spread_over_a_large_area(make_scene, monkeypatch):
    path, labels = make_case(make_scene, has_fields=True)
    monkeypatch.setattr(automatic, "MAX_SPREAD", 2 * SIDE**2)
    assert choose(path, labels, candidates=("lda",)).strength != "off"
    monkeypatch.setattr(automatic, "MAX_SPREAD", 2 * SIDE**2 - 1)
    found = choose(path, labels, candidates=("lda",))
    assert (found.strength, list(found.accuracies)) == ("off", ["lda"])
    assert "Regularisation was not tested, because the labels are spread over a large area" in found.reason


def test_the_pixel_alone_is_chosen_where_neighbours_say_nothing(make_scene):
    found = choose(*make_case(make_scene, has_fields=False))
    assert (found.method.name, found.strength) == ("lda", "off")
    assert found.choice.recipe.patch_size == 1


@pytest.mark.parametrize(("most", "num_folds"), [(SIDE**2 - 1, 6), (SIDE**2, 12)])
def test_folds_of_few_labels_are_drawn_more_often(make_scene, monkeypatch, most, num_folds):
    monkeypatch.setattr(automatic, "FEW_PIXELS", most)
    found = choose(*make_case(make_scene, has_fields=True), candidates=("lda",))
    assert f"in {num_folds} folds of blocks" in found.reason


def test_labels_without_folds_give_the_fallback_and_say_so(make_scene):
    path, labels = make_case(make_scene, has_fields=True)
    codes = np.zeros_like(labels.codes)
    codes[20:22, 20:24] = [[1, 1, 2, 2]] * 2
    found = choose(path, Labels(codes, labels.class_table))
    assert (found.method.name, found.strength) == ("lda", "off")
    assert found.reason.startswith("lda is used, because methods cannot be compared on these labels:")


def test_methods_are_compared_on_whole_areas_if_the_labels_are_divided_so(make_scene, monkeypatch):
    path, labels = make_case(make_scene, has_fields=True)
    monkeypatch.setattr(automatic, "MAX_PIXELS", 400)  # pixels that are left out do not divide an area
    seen = []

    def watch(scene, labels, methods, **settings):
        seen.append((settings["kind"], labels))
        return cross_validate(scene, labels, methods, **settings)

    monkeypatch.setattr(automatic, "cross_validate", watch)
    found = choose(path, labels, candidates=("lda",), by_polygons=True)
    assert "folds of polygons of the training labels" in found.reason
    ((kind, used),) = seen
    assert kind == "polygons"
    np.testing.assert_array_equal(used.polygons, np.where(used.codes > 0, labels.polygons, 0))
    assert 0 < (used.codes > 0).sum() <= 402
    choose(path, labels, candidates=("lda",))
    assert [kind for kind, _ in seen] == ["polygons", "blocks"]


def test_blocks_compare_methods_where_areas_are_too_few(make_scene):
    path, labels = make_case(make_scene, has_fields=True)
    codes = np.ones_like(labels.codes)
    codes[:, SIDE // 2 :] = 2  # one area for each class
    labels = Labels(codes, labels.class_table)
    found = choose(path, labels, candidates=("lda",), by_polygons=True)
    assert "folds of blocks of the training labels" in found.reason


MEAN, KERNEL, SVM = LEADERS


def with_strengths(found, accuracies, *, gains=(0.0, 0.0, 0.0)):
    """The same folds with other accuracies; each gain of a strength is the same for all candidates."""
    return with_accuracies(
        found,
        {
            with_strength(name, strength): [value + gain for value in values]
            for name, values in accuracies.items()
            for strength, gain in zip((*STRENGTHS, HELD), (0.0, *gains, -0.1), strict=True)
        },
    )


@pytest.mark.parametrize(
    ("accuracies", "chosen", "why"),
    [
        ({MEAN: 0.60, SVM: 0.62, "lda": 0.66}, SVM, f"it is more accurate than {MEAN} by over 1.0 points."),
        ({MEAN: 0.62, SVM: 0.625, "lda": 0.66}, MEAN, f"none of {SVM} is more accurate by over 1.0 points."),
        (
            {MEAN: 0.60, SVM: 0.605, "lda": 0.66},
            "lda",
            f"it is more accurate than {MEAN} by over 5.0 points.",
        ),
        ({MEAN: 0.60, SVM: 0.63, "lda": 0.69}, "lda", f"it is more accurate than {SVM} by over 5.0 points."),
        (
            {MEAN: 0.60, SVM: 0.59, KERNEL: 0.62, "lda": 0.66},
            KERNEL,
            f"it is more accurate than {MEAN} by over 1.0 points.",
        ),
        (
            {MEAN: 0.60, SVM: 0.59, KERNEL: 0.605},
            MEAN,
            f"none of {KERNEL}, {SVM} is more accurate by over 1.0 points.",
        ),
        ({KERNEL: 0.60, SVM: 0.61, "lda": 0.63}, SVM, f"it is the most accurate one of {KERNEL}, {SVM}."),
        ({KERNEL: 1.0, SVM: 1.0, "lda": 1.0}, KERNEL, f"it is the most accurate one of {KERNEL}, {SVM}."),
        ({MEAN: 0.60, "lda": 0.62}, MEAN, "it is preferred."),
        ({"pls_da": 0.60, "lda": 0.61}, "lda", "it is the most accurate one of pls_da, lda."),
    ],
)
def test_the_first_leader_is_chosen_unless_another_one_is_better_or_another_candidate_far_better(
    small, accuracies, chosen, why
):
    found = _choose(with_strengths(small.found, {name: [value] * 6 for name, value in accuracies.items()}))
    assert found.method.name == chosen
    assert f"{chosen} is chosen: {why}" in found.reason
    assert found.strength == "off"


@pytest.mark.parametrize(("lead", "chosen"), [(0.015, MEAN), (0.03, SVM)])
def test_on_whole_polygons_another_leader_has_to_be_better_by_more(small, lead, chosen):
    made = with_strengths(small.found, {MEAN: [0.6] * 6, SVM: [0.6 + lead] * 6})
    assert _choose(made).method.name == SVM
    folds = dataclasses.replace(made.folds, kind="polygons")
    assert _choose(dataclasses.replace(made, folds=folds)).method.name == chosen


@pytest.mark.parametrize(("others", "is_on"), [(0.04, True), (-0.04, False)])
def test_regularisation_is_decided_for_all_candidates_together(small, others, is_on):
    """The best candidate alone loses or wins by chance; the others decide."""
    plain = {MEAN: 0.60, SVM: 0.50, "lda": 0.50}
    behind = {MEAN: 0.60 - others / 4, SVM: 0.50 + others, "lda": 0.50 + others}
    both = {
        with_strength(name, strength): [values[name]] * 6
        for name in plain
        for strength, values in zip((*STRENGTHS, HELD), (plain, plain, behind, plain, plain), strict=True)
    }
    found = _choose(with_accuracies(small.found, both))
    assert found.method.base.startswith(MEAN)
    assert found.strength == ("medium" if is_on else "off")
    assert f"on average by +0.0 (weak), {100 * others * 1.75 / 3:+.1f} (medium)" in found.reason
    assert (f"Overall accuracies{' with this regularisation' if is_on else ''} in 6 folds") in found.reason
    shown = behind[MEAN] if is_on else plain[MEAN]
    assert (
        f"{MEAN} {100 * shown:.1f} % (95 % interval {100 * shown:.1f} to {100 * shown:.1f} %)" in found.reason
    )


@pytest.mark.parametrize(
    ("gains", "strength"),
    [
        ((0.01, 0.03, 0.05), "strong"),
        ((0.01, 0.03, 0.01), "medium"),
        ((-0.02, -0.01, 0.02), "strong"),
        ((0.02, 0.02, 0.02), "weak"),  # equal: the weakest
        ((-0.01, -0.02, -0.03), "off"),
    ],
)
def test_the_strength_is_the_most_accurate_one_of_all_candidates(small, gains, strength):
    found = _choose(with_strengths(small.found, {MEAN: [0.6] * 6, "lda": [0.5] * 6}, gains=gains))
    assert found.strength == strength


@pytest.mark.parametrize(
    ("gains", "held", "expected"),
    [
        ((0.01, 0.03, 0.05), 0.07, ("strong", True)),
        ((0.01, 0.03, 0.05), 0.04, ("strong", True)),  # two points less would be accepted
        ((0.01, 0.03, 0.05), 0.02, ("strong", False)),
        ((0.01, 0.01, 0.01), 0.0, ("weak", False)),
        ((-0.01, -0.02, -0.03), 0.02, ("off", True)),
        ((-0.01, -0.02, -0.03), -0.01, ("off", False)),
    ],
)
def test_maps_are_held_to_labels_unless_this_costs_more_than_two_points(small, gains, held, expected):
    plain = {MEAN: 0.6, "lda": 0.5}
    both = {
        with_strength(name, strength): [value + gain] * 6
        for name, value in plain.items()
        for strength, gain in zip((*STRENGTHS, HELD), (0.0, *gains, held), strict=True)
    }
    found = _choose(with_accuracies(small.found, both))
    assert (found.strength, found.is_held) == expected
    assert found.map_strength == ("held" if found.is_held else found.strength)
    assert f"and {100 * held:+.1f} (held to the training labels) points" in found.reason
    assert ("Maps of this scene are held to its training labels" in found.reason) == found.is_held
    assert (f"which gives {100 * (0.6 + held):.1f} % in these folds" in found.reason) == found.is_held


@pytest.mark.parametrize(("name", "has_means"), [(MEAN, True), (KERNEL, True), ("lda", True), (SVM, False)])
@pytest.mark.parametrize(
    ("gains", "held", "is_regularised"),
    [((0.0, 0.0, 0.05), -0.1, True), ((0.0, 0.0, 0.0), 0.05, True), ((0.0, 0.0, 0.0), -0.1, False)],
)
def test_fields_are_balanced_where_maps_are_regularised(small, name, has_means, gains, held, is_regularised):
    strengths = zip((*STRENGTHS, HELD), (0.0, *gains, held), strict=True)
    both = {with_strength(name, strength): [0.6 + gain] * 6 for strength, gain in strengths}
    found = _choose(with_accuracies(small.found, both))
    is_balanced = has_means and is_regularised
    assert found.method.name == (f"{name}[field_weights=yes]" if is_balanced else name)
    assert found.choice.recipe.field_weights == is_balanced
    assert ("It is trained with balanced fields (field_weights=yes)" in found.reason) == is_balanced
    assert f"{name} is chosen" in found.reason


def test_the_method_is_chosen_without_labels_that_are_held(small):
    both = {with_strength(MEAN, one): [0.6] * 6 for one in STRENGTHS} | {f"{MEAN}+regularise=held": [0.7] * 6}
    both |= {with_strength(SVM, one): [0.5] * 6 for one in STRENGTHS} | {f"{SVM}+regularise=held": [0.9] * 6}
    found = _choose(with_accuracies(small.found, both))
    assert (found.method.name, found.is_held) == (f"{MEAN}[field_weights=yes]", True)
    assert "which gives 70.0 % in these folds" in found.reason


def test_regularisation_has_to_gain_more_than_half_a_point(small):
    """Two of three candidates gain one point of a hundred in one of six folds: less than half a point."""
    accuracies = {name: [0.6] * 6 for name in (MEAN, SVM, "lda")}
    found = with_strengths(small.found, accuracies)
    better = {f"{SVM}+regularise=weak": [0.61] + [0.6] * 5, "lda+regularise=strong": [0.61] + [0.6] * 5}
    changed = {one.name: better.get(one.name, [0.6] * 6) for one in found.methods}
    assert _choose(with_accuracies(small.found, changed)).strength == "off"


def test_a_candidate_with_few_folds_of_the_first_draw_is_not_chosen(small):
    found = _choose(with_strengths(small.found, {"svm": [0.99], MEAN: [0.6] * 6}))
    assert found.method.name == MEAN
    assert {name.partition("+")[0] for name in found.accuracies} == {MEAN}
    assert "Overall accuracies in 6 folds" in found.reason
    assert (
        "The time was too short to compare svm; give the choice more minutes (CHOICE_MINUTES)" in found.reason
    )


def test_nothing_is_said_of_candidates_that_failed_or_were_compared(small):
    made = with_strengths(small.found, {"svm": [], MEAN: [0.6] * 6})
    failed = {(with_strength("svm", strength), 0, 0): "it failed" for strength in STRENGTHS}
    assert "too short" not in _choose(dataclasses.replace(made, problems=failed)).reason
    assert "to compare svm;" in _choose(made).reason


def test_one_fold_is_named_as_one(small):
    found = _choose(with_strengths(small.found, {SVM: [0.5], MEAN: [0.6]}))
    assert "Overall accuracies in one fold of blocks of the training labels" in found.reason


def test_one_fold_is_given_up_for_several_candidates_that_have_not_finished_it(small):
    """The time ended in the third fold of the first draw, after the cheapest candidates."""
    accuracies = {"lda": [0.6] * 3, "pls_da": [0.5] * 3, KERNEL: [0.8] * 2, SVM: [0.7] * 2, MEAN: [0.99]}
    found = _choose(with_strengths(small.found, accuracies))
    assert found.method.name == KERNEL
    assert {name.partition("+")[0] for name in found.accuracies} == {"lda", "pls_da", KERNEL, SVM}
    assert "Overall accuracies in 2 folds" in found.reason


def test_candidates_are_compared_on_the_folds_that_all_have_finished(small):
    accuracies = {MEAN: [0.6] * 4, SVM: [0.5] * 3 + [0.7] + [0.9] * 2, "lda": [0.4] * 6}
    found = _choose(with_strengths(small.found, accuracies))
    assert found.method.name == MEAN
    assert {name: found.accuracies[name] for name in accuracies} == pytest.approx(
        {MEAN: 0.6, SVM: 0.55, "lda": 0.4}
    )
    assert "Overall accuracies in 4 folds" in found.reason


def test_a_choice_is_made_where_no_fold_of_the_first_draw_can_be_trained(small):
    made = with_strengths(small.found, {MEAN: [0.9] * 3 + [0.6] * 3, SVM: [0.1] * 3 + [0.7]})
    second = tuple(score for score in made.scores if score.repeat == 1)
    found = _choose(dataclasses.replace(made, scores=second))
    assert (found.method.name, found.accuracies[MEAN]) == (MEAN, pytest.approx(0.6))


def test_many_labels_are_thinned_with_the_shares_of_their_classes():
    codes = np.ones((200, 100), dtype=np.uint16)
    codes[:20] = 2
    thin = _fewer(Labels(codes, ClassTable.from_codes([1, 2])), seed=0).codes
    counts = [(thin == code).sum() for code in (1, 2)]
    assert sum(counts) == pytest.approx(MAX_PIXELS, abs=2)
    assert counts[1] == pytest.approx(MAX_PIXELS / 10, abs=2)
    assert ((thin == 0) | (thin == codes)).all()
