"""Studies and their trials, with an objective whose best is known."""

import dataclasses
import json
import os
import subprocess
import sys

import numpy as np
import optuna
import psutil
import pytest
import torch

from hsi_core.classes.table import ClassTable
from hsi_core.errors import CancelledError, OrphanedError
from hsi_core.labels.subsets import LabelledSubset, LabelledSubsets
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.training.loop import TrainingError
from hsi_core.tuning.report import find_axes, find_importances, tuning_report
from hsi_core.tuning.settings_file import TunedSettings, settings_of
from hsi_core.tuning.study import (
    CONFUSION,
    StudyError,
    _computer,
    _may_be_alive,
    _process_name,
    best_trial,
    finished_trials,
    open_study,
)
from hsi_core.tuning.trials import TrialTrainer, TuningError, candidate_of
from html_for_tests import check_numbers
from scenes_for_tests import write_scene
from studies_for_tests import SPACE, learn, open_here, run

pytestmark = pytest.mark.slow


def told(study):
    return [(trial.state.name, trial.value, trial.params) for trial in study.get_trials()]


@pytest.fixture(scope="module")
def searched(tmp_path_factory):
    """A study of 26 trials, and the events of the run."""
    study, events = open_here(tmp_path_factory.mktemp("study")), []
    run(study, 26, progress=Progress(events.append))
    return study, events


def test_the_search_comes_near_the_best_and_prunes_what_falls_behind(searched):
    study, _ = searched
    assert best_trial(study).value > 0.82  # of at most 0.844
    states = [trial.state.name for trial in study.get_trials()]
    assert states.count("PRUNED") >= 3
    pruned = [max(t.intermediate_values.values()) for t in study.get_trials() if t.state.name == "PRUNED"]
    assert max(pruned) < best_trial(study).value
    # The network does not matter: the first trials tried both, TPE went for the rate.
    late = [t.params["learning_rate"] for t in study.get_trials()[14:]]
    assert sum(3e-5 < rate < 3e-4 for rate in late) > len(late) / 2


def test_the_setting_that_decides_is_the_most_important_one(searched):
    importances = find_importances(searched[0])
    assert next(iter(importances)) == "learning_rate"
    assert sum(importances.values()) == pytest.approx(1.0)
    assert "spectral_noise" not in importances  # it is not searched
    assert {"hybridsn: dropout", "ssan: dropout"} <= set(importances)


def test_progress_tells_the_trial_what_was_found_and_the_time_left(searched):
    events = searched[1]
    assert any(e["event"] == "progress" and e["message"].startswith("Trial 1 of 26: ") for e in events)
    assert any(e["left"] for e in events if e["message"] == "Trial 7 of 26")
    infos = [e["message"] for e in events if e["event"] == "info"]
    assert len(infos) == 26
    assert infos[0].startswith("Trial 0 (hybridsn): validation accuracy ")
    assert any("pruned after epoch" in info and "; best so far" in info for info in infos)


def test_the_report_shows_history_importance_lines_and_every_trial(searched):
    study, _ = searched
    best = best_trial(study)
    candidate = candidate_of(SPACE, best)
    settings = TunedSettings(
        network=candidate.network,
        form="corrected",
        settings=settings_of(candidate.recipe),
        options=candidate.options,
        guard=4,
        trial=best.number,
        num_trials=26,
        validation_accuracy=best.value,
        validation_kind="held out, blocks",
        scene="<scene>.tif",
    )
    parts = [
        {
            "name": "validation",
            "kind": "held out, blocks",
            "num_pixels": 1234,
            "overlaps": [(0.25, "a training pixel")],
        }
    ]
    report = tuning_report(study, SPACE, settings, title="T", subsets=parts, settings_name="best.json")
    page = report.to_html()
    check_numbers(page)
    assert page.count("<svg class") == 3
    assert page.count('class="trial"') + 1 == sum(t.state.name == "COMPLETE" for t in study.get_trials())
    assert "held out, blocks" in page
    assert "25.0 % touch a training pixel" in page
    assert "&lt;scene&gt;.tif" in page
    assert "<scene>" not in page
    assert page.count('<td class="text">pruned</td>') == sum(
        t.state.name == "PRUNED" for t in study.get_trials()
    )
    assert "optimistic" in page


def test_axes_are_those_that_are_searched():
    assert [axis.name for axis in find_axes(SPACE)] == [
        "network",
        "patch_size",
        "components",
        "learning_rate",
        "weight_decay",
        "dropout",
        "gru_units",
        "channels",
        "attention_size",
    ]


def test_a_study_that_is_gone_on_with_is_the_one_that_was_never_interrupted(tmp_path, whole):
    for number in (3, 11, 12):
        run(open_here(tmp_path, name="parts.sqlite"), number)
    parts = open_here(tmp_path, name="parts.sqlite")
    assert told(parts) == whole
    assert len({json.dumps(params) for _, _, params in whole}) == 12


def test_the_first_trials_are_the_recipes(tmp_path):
    study = open_here(tmp_path)
    run(study, 2)
    assert [trial.params for trial in study.get_trials()] == SPACE.starts()
    assert [trial.user_attrs[CONFUSION] for trial in open_here(tmp_path).get_trials()] == [[[0, 0, 9]]] * 2
    best = candidate_of(SPACE, study.get_trials()[0])
    assert (best.network, best.recipe.learning_rate, best.options["dropout"]) == ("hybridsn", 1e-3, 0.4)


def test_a_trial_that_is_cancelled_is_tried_again(tmp_path):
    study, calls = open_here(tmp_path), []

    def stop():
        return len(calls) >= 3

    with pytest.raises(CancelledError):
        run(study, 10, after_trial=lambda: calls.append(1), progress=Progress(is_cancelled=stop))
    with pytest.raises(CancelledError):
        run(study, 10, progress=Progress(is_cancelled=lambda: True))

    events, polls = [], []
    with pytest.raises(CancelledError):  # in the middle of the fourth trial
        run(study, 10, progress=Progress(events.append, lambda: polls.append(1) or len(polls) > 4))
    assert [t.state.name for t in study.get_trials()][3:] == ["WAITING"]
    assert len(finished_trials(study)) == 3
    params = study.get_trials()[3].params
    run(study, 4)
    assert [t.state.name for t in study.get_trials()][3:] in (["COMPLETE"], ["PRUNED"])
    assert study.get_trials()[3].params == params


class KilledError(BaseException):
    """Ends a run without any of its own handling, as a kill does."""


@pytest.fixture(scope="module")
def whole(searched):
    """The first 12 trials of a study that was not interrupted; TPE draws the last ones."""
    return told(searched[0])[:12]


INTERRUPTIONS = [
    (KilledError, 0, "before"),
    (KilledError, 1, "in the middle"),
    (CancelledError, 4, "before"),
    (KilledError, 5, "in the middle"),
    (OrphanedError, 5, "in the middle"),
    (CancelledError, 9, "in the middle"),
    (KilledError, 10, "after"),
    (KilledError, 11, "in the middle"),
]


class Interrupted:
    """A training that raises an error at one place of one trial."""

    def __init__(self, study, error, number, place):
        self.study, self.error, self.number, self.place = study, error, number, place

    def interrupt(self, number, place):
        if (number, place) == (self.number, self.place):
            raise self.error

    def train(self, candidate, *, progress, after_epoch):
        number = len(finished_trials(self.study))
        self.interrupt(number, "before")

        def then_interrupt(record):
            try:
                after_epoch(record)
            except optuna.TrialPruned:
                self.interrupt(number, "in the middle")
                raise
            if record.epoch == 2:
                self.interrupt(number, "in the middle")

        return learn(candidate, progress=progress, after_epoch=then_interrupt)

    def after_trial(self):
        self.interrupt(len(finished_trials(self.study)) - 1, "after")


def test_an_interrupted_study_equals_one_that_was_not(tmp_path, whole):
    for interruption in INTERRUPTIONS:
        study = open_here(tmp_path)
        interrupted = Interrupted(study, *interruption)
        with pytest.raises(interruption[0]):
            run(study, 12, train=interrupted.train, after_trial=interrupted.after_trial)
    study = open_here(tmp_path)
    run(study, 12)
    assert told(study) == whole


def test_a_trial_that_was_killed_while_its_values_were_drawn_gets_the_same_values(tmp_path, whole):
    study = open_here(tmp_path)
    run(study, 4)
    trial = study.ask()  # a random one, which is not run to its end
    first, *_ = whole[4][2]
    assert trial.suggest_categorical(first, SPACE.networks) == whole[4][2][first]
    study = open_here(tmp_path)
    run(study, 5)
    assert told(study) == whole[:5]


@pytest.mark.parametrize("is_alive", [True, False])
def test_trials_of_another_process_are_run_again_only_if_it_has_ended(tmp_path, is_alive):
    study = open_here(tmp_path)
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        study.set_user_attr("process " + _process_name(other.pid), True)
        taken = study.ask().number
        if not is_alive:
            other.communicate()
        run(study, 2)
        states = [trial.state.name for trial in study.get_trials()]
        assert states[taken] == ("RUNNING" if is_alive else "COMPLETE")
        assert len(states) == (3 if is_alive else 2)


def test_the_process_of_another_computer_may_be_alive():
    assert _may_be_alive('["another computer", 1, 2.0]')
    assert not _may_be_alive(json.dumps([_computer(), os.getpid(), 0.0]))  # the number was used before


@pytest.mark.skipif(not os.path.exists("/proc/self/stat"), reason="only Linux counts from the boot")
def test_a_process_keeps_its_name_when_the_clock_is_set(monkeypatch):
    name = _process_name(os.getpid())
    monkeypatch.setattr(psutil.Process, "create_time", lambda _: 1.0)
    assert _may_be_alive(name)


def test_a_trial_at_which_the_time_is_up_is_tried_again(tmp_path):
    study = open_here(tmp_path)
    with pytest.raises(TuningError, match="No trial is complete: the time was too short. Give more time"):
        run(study, 10, seconds=1e-9)
    run(study, 1)
    events = []
    best = run(study, 10, seconds=1e-9, progress=Progress(events.append))
    assert best.number == 0
    assert events[-1]["message"] == "The time of 0 s is up after 1 of 10 trials."


def test_a_trial_that_cannot_be_trained_is_told_and_counts(tmp_path):
    def fail(candidate, *, progress, after_epoch):
        if candidate.network == "hybridsn":
            raise TrainingError("The loss became nan in epoch 1.")
        return learn(candidate, progress=progress, after_epoch=after_epoch)

    study, events = open_here(tmp_path), []
    with pytest.raises(TuningError, match=r"the last one failed \(The loss became nan in epoch 1.\)"):
        run(study, 1, train=fail, progress=Progress(events.append))
    assert "Trial 0 (hybridsn): failed (The loss became nan" in events[-1]["message"]
    best = run(study, 2, train=fail)
    assert (best.number, best.params["network"], len(finished_trials(study))) == (1, "ssan", 2)


def test_a_bug_is_not_taken_for_a_bad_trial(tmp_path):
    def broken(candidate, *, progress, after_epoch):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(open_here(tmp_path), 3, train=broken)


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    """Two scenes of 20 x 12 pixels that differ in one value."""
    folder = tmp_path_factory.mktemp("scenes")
    cube = np.random.default_rng(0).integers(1, 99, (4, 20, 12)).astype(np.uint16)
    other = cube.copy()
    other[1, 7, 5] += 1
    return {name: write_scene(folder / f"{name}.tif", c) for name, c in (("one", cube), ("other", other))}


STRIPES = np.tile(np.array([1, 2, 3], dtype=np.uint16), (20, 4))


def identity_of(
    scenes,
    *,
    scene="one",
    bands=(1, 2, 3),
    border=8,
    end=20,
    codes=STRIPES,
    classes=(1, 2, 3),
    seed=0,
    space=SPACE,
):
    """What a study keeps of its data: training pixels above a border, validation pixels below it."""
    rows = np.indices(codes.shape)[0]
    table = ClassTable.from_codes(classes)
    subsets = LabelledSubsets(
        LabelledSubset(rows < border, codes, table),
        LabelledSubset((rows >= border) & (rows < end), codes, table),
    )
    with open_scene(scenes[scene]) as opened:
        trainer = TrialTrainer(
            scene=opened,
            bands=list(bands),
            class_table=table,
            subsets=subsets,
            device=torch.device("cpu"),
            seed=seed,
            has_mixed_precision=False,
        )
        return trainer.identity(space)


@pytest.fixture(scope="module")
def open_with(scenes, tmp_path_factory):
    """Opens a study that was made, and is opened again if nothing has changed."""
    path = tmp_path_factory.mktemp("study") / "s.sqlite"

    def call(**given):
        identity = identity_of(scenes, **given)
        return open_study(path, identity=identity, starts=SPACE.starts(), seed=0, num_warmup_epochs=1)

    call()
    call()
    return call


RECODED = np.where((np.indices(STRIPES.shape)[0] == 3) & (STRIPES == 1), 2, STRIPES).astype(np.uint16)
SWAPPED = np.where((np.indices(STRIPES.shape)[0] == 15) & (STRIPES == 1), 2, STRIPES).astype(np.uint16)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"scene": "other"}, "is one of another scene, or other bands of it"),
        ({"bands": (1, 2)}, "is one of another scene, or other bands of it"),
        ({"bands": (3, 2, 1)}, "is one of another scene, or other bands of it"),
        ({"border": 9}, "is one of other labels, or another split of them"),  # pixels change their use
        ({"border": 7}, "is one of other labels, or another split of them"),
        ({"end": 19}, "is one of other labels, or another split of them"),
        ({"codes": RECODED}, "is one of other labels, or another split of them"),  # in the training subset
        ({"codes": SWAPPED}, "is one of other labels, or another split of them"),  # in the validation subset
        ({"classes": (1, 2, 3, 4)}, "is one of other labels, or another split of them"),
        ({"seed": 1}, r"seed is 0 there and 1 here"),
        ({"space": dataclasses.replace(SPACE, epochs=5)}, r"epochs is 4 there and 5 here"),
        (
            {"space": dataclasses.replace(SPACE, networks=("ssan",))},
            r"networks is .* there and \['ssan'\] here",
        ),
    ],
)
def test_a_study_is_not_resumed_after_a_change(scenes, open_with, changes, message):
    with pytest.raises(StudyError, match=message):
        open_with(**changes)
