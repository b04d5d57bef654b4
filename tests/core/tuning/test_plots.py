"""The plots of a tuning, by where their marks are."""

import re
import xml.etree.ElementTree as ET

import pytest

from hsi_core.tuning.plots import Axis, TrialRow, history_svg, importance_svg, parallel_svg


def trial(number, accuracy, state="complete", **values):
    return TrialRow(number, state, accuracy, 3, 1.0, values)


TRIALS = [
    trial(0, 0.5, rate=1e-3, network="a"),
    trial(1, 0.9, rate=1e-5, network="b", width=32),
    trial(2, 0.6, "pruned", rate=1e-4, network="a"),
    trial(3, None, "failed", rate=1e-4, network="b", width=64),
    trial(4, 0.7, rate=1e-4, network="<b>"),
]


def points_of(line):
    return [tuple(map(float, point.split(","))) for point in line.attrib["points"].split()]


def test_the_history_has_a_dot_for_every_trial_and_a_line_of_the_best_so_far():
    root = ET.fromstring(history_svg(TRIALS))
    dots = root.findall("circle")
    assert [dot.attrib["class"] for dot in dots] == ["complete", "complete", "pruned", "complete"]
    y = [float(dot.attrib["cy"]) for dot in dots]
    assert y[1] < y[3] < y[2] < y[0]
    line = points_of(root.find("polyline"))
    assert [point[1] for point in line] == pytest.approx([y[0], y[0], y[1], y[1]])
    assert line[-1][0] > line[-2][0]  # up to the last trial


def test_a_history_without_an_accuracy_is_empty():
    assert history_svg([TRIALS[3]]) == history_svg([]) == ""


def test_the_bars_are_as_long_as_the_importances():
    root = ET.fromstring(importance_svg({"learning_rate": 0.6, "ssan: dropout": 0.3, "augment": 0.1}))
    widths = [float(bar.attrib["width"]) for bar in root.findall("rect")]
    assert widths[0] / widths[1] == pytest.approx(2.0, rel=1e-3)
    assert widths[0] / widths[2] == pytest.approx(6.0, rel=1e-3)
    texts = [text.text for text in root.findall("text")]
    assert {"learning rate", "ssan: dropout", "60.0"} <= set(texts)
    assert importance_svg({}) == ""


def test_an_axis_places_numbers_logarithms_and_choices():
    assert Axis("x", 0.0, 4.0).place(1.0) == 0.25
    assert Axis("x", 1e-5, 1e-3, is_log=True).place(1e-4) == pytest.approx(0.5)
    choices = Axis("x", choices=(7, 9, 13))
    assert [choices.place(size) for size in (7, 9, 13)] == [0.0, 0.5, 1.0]
    assert [text for _, text in Axis("x", 1e-5, 1e-3, is_log=True).ticks()] == ["1e-05", "0.0001", "0.001"]
    assert [text for _, text in Axis("x", choices=(True, False)).ticks()] == ["yes", "no"]


def test_parallel_coordinates_have_a_line_for_every_whole_trial_and_the_best_on_top():
    axes = [
        Axis("rate", 1e-5, 1e-3, is_log=True),
        Axis("network", choices=("a", "b", "<b>")),
        Axis("width", 32, 64),
    ]
    root = ET.fromstring(parallel_svg(TRIALS, axes))
    lines = root.findall("polyline")
    assert [re.sub(":.*", "", line.find("title").text) for line in lines] == ["trial 0", "trial 4", "trial 1"]
    assert [line.attrib["class"] for line in lines] == ["trial", "trial", "best"]
    worst, _, best = [points_of(line) for line in lines]
    assert len(worst) == len(axes) + 1
    assert worst[0][1] < best[0][1]  # a higher rate is further up
    assert worst[-1][1] > best[-1][1]  # a higher accuracy too
    assert worst[2][1] > best[2][1]  # below the axis: it has no width
    assert "not used" in [text.text for text in root.findall("text")]


def test_parallel_coordinates_need_two_trials_and_two_axes():
    assert parallel_svg(TRIALS[:1], [Axis("rate"), Axis("width")]) == ""
    assert parallel_svg(TRIALS, [Axis("rate", 1e-5, 1e-3)]) == ""
