"""The report of a tuning, from studies whose trials are made by hand."""

import dataclasses

import optuna
import pytest
from optuna.distributions import CategoricalDistribution, FloatDistribution, IntDistribution
from optuna.trial import TrialState, create_trial

from hsi_core.tuning.plots import Axis
from hsi_core.tuning.report import FEWEST_FOR_IMPORTANCE, find_axes, find_importances, tuning_report
from hsi_core.tuning.settings_file import TunedSettings
from hsi_core.tuning.space import Span
from hsi_core.tuning.study import PROBLEM
from html_for_tests import check_numbers, tables_of
from studies_for_tests import SPACE

DISTRIBUTIONS = {
    "network": CategoricalDistribution(["hybridsn", "ssan"]),
    "patch_size": IntDistribution(9, 9),
    "learning_rate": FloatDistribution(1e-5, 1e-3, log=True),
    "ssan: dropout": FloatDistribution(0.3, 0.7),
}


def add(study, value, state=TrialState.COMPLETE, *, reached=(), problem="", **params):
    params = {"network": "hybridsn", "patch_size": 9, "learning_rate": 1e-4} | params
    study.add_trial(
        create_trial(
            params=params,
            distributions={name: DISTRIBUTIONS[name] for name in params},
            value=value,
            state=state,
            intermediate_values=dict(enumerate(reached, start=1)),
            user_attrs={PROBLEM: problem} if problem else {},
        )
    )


@pytest.fixture
def study():
    return optuna.create_study(direction="maximize")


def page(study, *, best=0, intervals=None):
    settings = TunedSettings(
        network="hybridsn",
        form="corrected",
        settings={"epochs": 4},
        options={},
        guard=4,
        trial=best,
        num_trials=len(study.trials),
        validation_accuracy=0.5,
        validation_kind="held out",
        scene="scene.tif",
    )
    subsets = [
        {"name": "validation", "kind": "held out", "num_pixels": 1200, "overlaps": [(0.25, "training")]}
    ]
    return tuning_report(
        study,
        SPACE,
        settings,
        title="A & B",
        subsets=subsets,
        intervals=intervals,
        settings_name="<best>.json",
    ).to_html()


def trials_of(text):
    return next(table for table in tables_of(text) if table[0][:2] == ["trial", "state"])


def test_trials_are_listed_from_the_best_to_those_without_an_accuracy(study):
    add(study, None, TrialState.FAIL, problem="Out of memory <here>.")
    add(study, 0.5, reached=[0.25, 0.75, 0.5])  # the best epoch counts
    add(study, None, TrialState.PRUNED, reached=[0.625])
    add(study, 0.0)
    add(study, 0.75)
    add(study, None, TrialState.FAIL)  # interrupted, without a problem
    text = page(study, best=4)
    check_numbers(text)
    assert [row[:3] for row in trials_of(text)[1:]] == [
        ["1", "complete", "75.00 %"],
        ["4", "complete", "75.00 %"],  # equal ones in the order of the study
        ["2", "pruned", "62.50 %"],
        ["3", "complete", "0.00 %"],
        ["0", "failed", trials_of(text)[5][2]],
    ]
    assert "trials: 3 complete, 1 pruned, 1 failed" in text
    assert "Out of memory &lt;here&gt;." in text


def test_every_trial_has_its_interval_where_there_is_one(study):
    add(study, 0.5)
    add(study, 0.75)
    add(study, None, TrialState.PRUNED, reached=[0.625])
    text = page(study, best=1, intervals={0: (0.25, 0.625), 1: (0.5, 0.875), 2: None})
    assert [row[2] for row in trials_of(text)[1:]] == [
        "75.00 %50.0 to 87.5 %",
        "62.50 %",
        "50.00 %25.0 to 62.5 %",
    ]
    assert "95 %: 50.0 to 87.5 %" in text  # below the best accuracy, at the top
    record = check_numbers(text)
    table = next(one for one in record["tables"] if one["caption"] == "Trials, the best first")
    assert table["columns"][2:5] == ["accuracy", "accuracy, low", "accuracy, high"]
    assert [row[2:5] for row in table["rows"]] == [
        [0.75, 0.5, 0.875],
        [0.625, None, None],
        [0.5, 0.25, 0.625],
    ]
    assert "Below a figure is its 95 % interval." in text
    assert "Below a figure is its 95 % interval." not in page(study, best=1, intervals={0: None})


def test_the_page_escapes_names_and_tells_the_split(study):
    add(study, 0.5)
    text = page(study)
    assert "<h1>A &amp; B</h1>" in text
    assert "&lt;best&gt;.json" in text
    split = next(table for table in tables_of(text) if table[0][0] == "subset")
    assert split[1] == ["validation", "held out", "1\u202f200", "25.0 % touch training"]
    assert f"needs at least {FEWEST_FOR_IMPORTANCE} complete trials" in text
    assert "needs at least two complete trials" in text


def test_an_option_is_one_axis_whatever_the_network(study):
    add(study, 0.5, network="ssan", **{"ssan: dropout": 0.4})
    add(study, 0.6)
    assert "ssan: dropout" in trials_of(page(study))[0]
    assert "needs at least two complete trials" not in page(study)


def test_the_axes_are_the_searched_parameters():
    axes = {axis.name: axis for axis in find_axes(SPACE)}
    assert list(axes)[:5] == ["network", "patch_size", "components", "learning_rate", "weight_decay"]
    assert "spectral_noise" not in axes  # one value only
    assert "augment" not in axes
    assert axes["network"].choices == ("hybridsn", "ssan")
    assert axes["learning_rate"] == Axis("learning_rate", 1e-5, 1e-3, is_log=True)
    assert axes["dropout"] == Axis("dropout", 0.3, 0.7)


def test_a_range_from_zero_and_noise_have_even_axes():
    space = dataclasses.replace(SPACE, weight_decay=Span(0.0, 0.1), spectral_noise=Span(0.1, 0.5))
    axes = {axis.name: axis for axis in find_axes(space)}
    assert (axes["weight_decay"].is_log, axes["spectral_noise"].is_log) == (False, False)


def test_importance_needs_ten_complete_trials_that_differ(study):
    for number in range(FEWEST_FOR_IMPORTANCE - 1):
        add(study, number / 10, learning_rate=1e-5 * (number + 1))
    add(study, None, TrialState.PRUNED, reached=[0.9])
    assert find_importances(study) == {}
    add(study, 0.95, learning_rate=1e-3)
    shares = find_importances(study)
    assert sum(shares.values()) == pytest.approx(1.0)
    assert next(iter(shares)) == "learning_rate"
    assert "patch_size" not in shares  # one value only


def test_equally_good_trials_have_no_importance(study):
    for number in range(FEWEST_FOR_IMPORTANCE):
        add(study, 0.5, learning_rate=1e-5 * (number + 1))
    assert find_importances(study) == {}
