"""The queue of folds: threads, known folds, cancels, time limits and methods that fail."""

import dataclasses

import numpy as np
import pytest
import torch

from hsi_core.crossvalidation.fold_queue import Job
from hsi_core.crossvalidation.methods import parse_method, parse_methods
from hsi_core.crossvalidation.validation import cross_validate, make_queue
from hsi_core.errors import CancelledError
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene

OPTIONS = {"kind": "blocks", "num_folds": 3, "num_repeats": 2, "block_size": 12, "guard": 1}


def test_a_run_with_threads_gives_the_same_scores_and_takes_known_ones_over(small):
    before = torch.get_num_threads()
    torch.set_num_threads(3)
    known = [one for one in small.found.scores if one.method == "svm" and one.fold]
    marked = dataclasses.replace(known[0], train_seconds=77.0)
    seen = []
    try:
        with open_scene(small.scene) as scene:
            found = cross_validate(
                scene,
                small.labels,
                parse_methods(["svm"]),
                **OPTIONS,
                known=[marked, *known[1:]],
                after_fold=lambda so_far: seen.append(len(so_far.scores)),
                progress=Progress(),
            )
    finally:
        torch.set_num_threads(before)
    for name, score in found.results.items():
        for one, other in zip(score.folds, small.found.results[name].folds, strict=True):
            np.testing.assert_array_equal(one.confusion, other.confusion)
    assert 77.0 in [one.train_seconds for one in found.results["svm"].folds]
    assert seen == list(range(len(known) + 1, len(found.scores) + 1))


def test_the_time_left_counts_a_strength_that_is_added_to_finished_folds(small):
    events = []
    known = [one for one in small.found.scores if one.method == "lda"]
    names = ["lda", "lda+regularise=weak"]
    with open_scene(small.scene) as scene:
        cross_validate(
            scene,
            small.labels,
            parse_methods(names, with_references=False),
            **OPTIONS,
            known=known,
            progress=Progress(events.append),
        )
    told = [event for event in events if event["event"] == "progress" and " of 12 folds" in event["message"]]
    assert any(event["left"] for event in told)


def test_the_time_left_falls_while_a_fold_is_running(small):
    """A finished fold took 100 seconds; six are left, and half of the first one is done."""
    events = []
    method = parse_method("discriminant-context")
    with open_scene(small.scene) as scene:
        queue = make_queue(
            scene,
            small.labels,
            [method],
            **OPTIONS,
            validation_fraction=0.2,
            bands=None,
            seed=0,
            device=None,
            has_mixed_precision=False,
            has_curve=False,
            progress=Progress(events.append),
        )
    queue._seconds[method.base] = [100.0]
    progress = queue._watch(Job((method,), 0, 0))
    found = []
    for share in (0.0, 0.5, 0.9):
        progress.report(share, f"Epoch {share}")
        found.append(events[-1]["left"])
    assert found == ["10 min 00 s", "9 min 10 s", "8 min 30 s"]


def test_a_cancel_comes_through_and_the_caller_has_the_finished_folds(small):
    kept = []
    progress = Progress(is_cancelled=lambda: bool(kept))
    with open_scene(small.scene) as scene, pytest.raises(CancelledError):
        cross_validate(
            scene, small.labels, parse_methods(["svm"]), **OPTIONS, after_fold=kept.append, progress=progress
        )
    assert kept[0].scores
    assert not kept[0].is_complete


def test_when_the_time_is_up_the_finished_folds_are_the_result(small):
    events = []
    known = [one for one in small.found.scores if one.repeat == 0]
    with open_scene(small.scene) as scene:
        found = cross_validate(
            scene,
            small.labels,
            parse_methods(["svm"]),
            **OPTIONS,
            known=known,
            budget_seconds=0.0,
            progress=Progress(events.append),
        )
    assert [len(score.folds) for score in found.results.values()] == [3] * len(found.methods)
    assert not found.is_complete
    assert "The time of 0 s is up: 12 of 24 folds" in events[-1]["message"]


def test_a_method_that_fails_leaves_the_others(small):
    events = []
    wide = parse_method("hybridsn[patch_size=3]")
    with open_scene(small.scene) as scene:
        found = cross_validate(
            scene,
            small.labels,
            [wide, parse_method("position")],
            **{**OPTIONS, "num_repeats": 1},
            progress=Progress(events.append),
        )
    assert list(found.results) == ["position"]
    assert found.is_complete
    assert len([e for e in events if e["event"] == "warning" and "hybridsn" in e["message"]]) == 1


def test_the_learning_curve_comes_after_the_folds_and_takes_known_trainings_over(small):
    """Fields of the small scene are squares of 12 pixels or parts of them."""
    seen: list[tuple[int, int]] = []
    options = {**OPTIONS, "num_repeats": 1, "has_curve": True}
    lda = [parse_method("lda"), parse_method("position")]

    def run(known, budget=None):
        with open_scene(small.scene) as scene:
            return cross_validate(
                scene,
                small.labels,
                lda,
                **options,
                known=known,
                budget_seconds=budget,
                after_fold=lambda so_far: seen.append((len(so_far.scores), len(so_far.curve))),
                progress=Progress(events.append),
            )

    events: list[dict] = []
    known = [one for one in small.found.scores if one.method in ("lda", "position") and one.repeat == 0]
    found = run(known)
    assert seen == [(6, number) for number in range(1, 10)]  # three folds with three shares, no places
    assert found.is_complete
    assert {one.method for one in found.curve} == {"lda"}
    whole = found.label_counts[0, 0]
    for one in found.curve:
        assert all(0 < part <= all_of for part, all_of in zip(one.pixels, whole.pixels, strict=True))
        assert one.confusion.sum() == next(s for s in known if s.fold == one.fold).confusion.sum()
    marked = [dataclasses.replace(one, train_seconds=77.0) for one in found.curve[:4]]
    again = run([*known, *marked], budget=0.0)
    assert [one.train_seconds for one in again.curve] == [77.0] * 4
    assert not again.is_complete
    assert "6 of 6 folds of all methods, and 4 of 9 trainings of the learning curve" in events[-1]["message"]


NETWORK = "discriminant-context[epochs=1]"


def test_all_methods_finish_one_draw_of_the_folds_before_the_next_begins(small):
    """A network comes after the baselines of its draw, and before those of the next one."""
    seen = []
    with open_scene(small.scene) as scene:
        cross_validate(
            scene,
            small.labels,
            parse_methods(["lda", NETWORK], with_references=False),
            **OPTIONS,
            after_fold=lambda so_far: seen.append(so_far.scores[-1]),
            progress=Progress(),
        )
    order = [(one.repeat, one.method) for one in seen]
    assert order == [(repeat, method) for repeat in (0, 1) for method in ("lda", NETWORK) for _ in range(3)]


def test_with_a_time_limit_the_time_left_is_told_before_each_method_has_finished_a_fold(small):
    events = []
    methods = parse_methods([NETWORK], with_references=False)
    with open_scene(small.scene) as scene:
        cross_validate(
            scene, small.labels, methods, **OPTIONS, budget_seconds=300.0, progress=Progress(events.append)
        )
    told = [event for event in events if event["event"] == "progress" and "folds of all" in event["message"]]
    early = [event for event in told if event["message"].startswith("0 of 6 folds")]
    assert any(event["left"] for event in early)
