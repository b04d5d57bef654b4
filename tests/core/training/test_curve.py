"""Learning curves as SVG: complete, small and drawn where the numbers say."""

import re
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_core.modelfile.history import EpochRecord, StepRecord, TrainingState
from hsi_core.reports.charts import round_ticks
from hsi_core.training.curve import MAX_POINTS, learning_curve_svgs, thin_out


def state_of(num_epochs: int, steps_per_epoch: int) -> TrainingState:
    rng = np.random.default_rng(0)
    steps = [StepRecord(*values) for values in rng.random((num_epochs * steps_per_epoch, 2)).tolist()]
    history = [
        EpochRecord(e, 1 / e, 1.5 / e, 1 - 0.5 / e, 1 - 0.2 / e, 1.0) for e in range(1, num_epochs + 1)
    ]
    return TrainingState(history, num_epochs, {}, steps)


def lines_of(svg: str) -> dict[str, np.ndarray]:
    """Points of each line by its class."""
    root = ElementTree.fromstring(svg)
    return {
        line.attrib["class"]: np.array(
            [[float(value) for value in pair.split(",")] for pair in line.attrib["points"].split()]
        )
        for line in root.iter("polyline")
    }


@given(st.integers(1, 5000), st.integers(0, 100))
def test_thinning_keeps_the_extremes_and_the_order(count: int, seed: int) -> None:
    values = np.random.default_rng(seed).random(count)
    x, y = thin_out(np.arange(count, dtype=float), values)
    assert len(y) <= MAX_POINTS
    assert (np.diff(x) > 0).all()
    assert y.min() == values.min()
    assert y.max() == values.max()
    np.testing.assert_array_equal(values[x.astype(int)], y)


@pytest.mark.parametrize(
    ("low", "high", "is_whole", "ticks"),
    [
        (0.0, 1.0, False, [0, 0.2, 0.4, 0.6, 0.8, 1.0]),
        (40.0, 100.0, False, [40, 60, 80, 100]),
        (0.0, 3.0, True, [0, 1, 2, 3]),
        (0.0, 2.4, False, [0, 0.5, 1.0, 1.5, 2.0]),
    ],
)
def test_ticks_are_round(low: float, high: float, is_whole: bool, ticks: list[float]) -> None:
    assert round_ticks(low, high, is_whole=is_whole) == pytest.approx(ticks)


def test_both_curves_show_every_step_and_every_epoch() -> None:
    for svg in learning_curve_svgs(state_of(4, 10)):
        lines = lines_of(svg)
        assert {name: len(points) for name, points in lines.items()} == {
            "train step": 40,
            "train": 4,
            "validation": 4,
        }
        assert "kept: epoch 4" in svg
        # an epoch's mean lies between the steps that it is of, validation at their end
        assert lines["train step"][9, 0] == pytest.approx(lines["validation"][0, 0], abs=0.11)
        assert lines["train step"][4, 0] == pytest.approx(lines["train"][0, 0], abs=0.11)


def test_a_curve_goes_down_where_the_loss_does_and_up_where_the_accuracy_does() -> None:
    loss, accuracy = map(lines_of, learning_curve_svgs(state_of(5, 3)))
    for name in ("train", "validation"):
        assert (np.diff(loss[name][:, 1]) > 0).all()  # y of an SVG grows downwards
        assert (np.diff(accuracy[name][:, 1]) < 0).all()


def test_a_long_training_stays_small_and_inside_its_frame() -> None:
    state = state_of(200, 100)
    state.steps[0] = StepRecord(1e6, 0.0)
    for svg in learning_curve_svgs(state):
        assert len(svg) < 40_000
        assert len(lines_of(svg)["train step"]) <= MAX_POINTS
        points = np.concatenate(list(lines_of(svg).values()))
        width, height = (float(v) for v in re.findall(r'viewBox="0 0 (\d+) (\d+)"', svg)[0])
        assert (points >= 0).all()
        assert (points <= [width, height]).all()
    assert "single steps from" in learning_curve_svgs(state)[0]
    assert "to 1e+06" in learning_curve_svgs(state)[0]


def test_a_validation_loss_that_is_no_number_leaves_a_gap() -> None:
    state = state_of(3, 2)
    state.history[1] = EpochRecord(2, 0.5, float("inf"), 0.5, 0.5)
    lines = lines_of(learning_curve_svgs(state)[0])
    assert len(lines["validation"]) == 2
    assert np.isfinite(lines["validation"]).all()


def test_one_step_in_one_epoch_can_be_drawn() -> None:
    assert len(learning_curve_svgs(state_of(1, 1))) == 2


def test_what_was_not_trained_in_steps_has_no_curve() -> None:
    assert learning_curve_svgs(TrainingState([EpochRecord(1, 0.1, 0.2, 0.9)], 1, {})) == []
