"""The journal of finished folds."""

import dataclasses

import numpy as np
import pytest

from crossvalidation_for_tests import with_curve
from hsi_core.crossvalidation.journal import Journal
from hsi_core.crossvalidation.methods import parse_methods
from hsi_core.crossvalidation.scores import CurveScore, FoldScore
from hsi_core.progress import Progress


def _events_of(journal: Journal) -> tuple[list, list[dict]]:
    events: list[dict] = []
    return journal.read(Progress(events.append)), events


def test_scores_come_back_as_they_were(small, tmp_path):
    methods = parse_methods(["svm"])
    Journal(tmp_path / "j", "print", methods).write(small.found.scores)
    found, events = _events_of(Journal(tmp_path / "j", "print", methods))
    assert f"{len(found)} folds are finished" in events[0]["message"]
    for one, other in zip(found, small.found.scores, strict=True):
        np.testing.assert_array_equal(one.confusion, other.confusion)
        assert {**vars(one), "confusion": None} == {**vars(other), "confusion": None}


def test_only_methods_with_the_same_settings_are_resumed(small, tmp_path):
    methods = parse_methods(["svm"])
    Journal(tmp_path / "j", "print", methods).write(small.found.scores)
    # As if a settings file of the same name had other settings now.
    changed = [
        dataclasses.replace(one, choice=dataclasses.replace(one.choice, form="faithful"))
        if one.name == "svm"
        else one
        for one in methods
    ]
    found, _ = _events_of(Journal(tmp_path / "j", "print", changed))
    assert {one.method for one in found} == {one.name for one in methods} - {"svm"}


def test_a_journal_of_other_data_is_not_used(small, tmp_path):
    Journal(tmp_path / "j", "print", small.found.methods).write(small.found.scores)
    found, events = _events_of(Journal(tmp_path / "j", "other", small.found.methods))
    assert found == []
    assert "belongs to a cross-validation with other data or settings" in events[0]["message"]


def test_a_journal_is_not_used_where_changes_of_the_scene_cannot_be_noticed(small, tmp_path):
    Journal(tmp_path / "j", None, small.found.methods).write(small.found.scores)
    found, events = _events_of(Journal(tmp_path / "j", None, small.found.methods))
    assert found == []
    assert (
        "changes of the scene cannot be noticed: its files are not on this computer" in events[0]["message"]
    )


@pytest.mark.parametrize(
    "text", ["", "no json\n", '{"fingerprint": "print", "methods": {}}\n{"method": 1}\n', "[1]\n"]
)
def test_a_damaged_journal_is_not_used(small, tmp_path, text):
    (tmp_path / "j").write_text(text)
    found, events = _events_of(Journal(tmp_path / "j", "print", small.found.methods))
    assert found == []
    assert "is damaged" in events[0]["message"]


def test_without_a_journal_there_are_no_scores(tmp_path):
    assert _events_of(Journal(tmp_path / "j", "print", [])) == ([], [])


def test_trainings_of_the_learning_curve_come_back_as_they_were(small, tmp_path):
    found = with_curve(small.found, {"svm": {0.5: 0.6, 1.0: 0.7}}, [0.0] * 6)
    Journal(tmp_path / "j", "print", found.methods).write([*found.scores, *found.curve])
    scores, events = _events_of(Journal(tmp_path / "j", "print", found.methods))
    assert "6 folds and 6 trainings of the learning curve are finished" in events[0]["message"]
    assert [type(one) for one in scores] == [FoldScore] * 6 + [CurveScore] * 6
    for one, other in zip(scores[6:], found.curve, strict=True):
        assert (one.key, one.share, tuple(one.pixels), tuple(one.units)) == (
            other.key,
            other.share,
            other.pixels,
            other.units,
        )
