"""The verdict on a training, in words: its gain over simple classifiers, and whether it is chance."""

from collections.abc import Sequence
from dataclasses import dataclass

from hsi_core.accuracy.accuracies import Accuracies, Baseline, Gain
from hsi_core.accuracy.bootstrap import Difference
from hsi_core.accuracy.second_map import describe_points
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.models.fitted import FittedNetwork
from hsi_core.models.registry import find_network, network_names
from hsi_core.progress import Progress
from hsi_core.reports.values import describe_interval

CHANCE_KAPPA = 0.1
"""Where kappa has no interval, a network with a smaller one is hardly better than chance."""


@dataclass(frozen=True)
class Verdict:
    """The first line of the messages and of the report of a training.

    Args:
        text: the gain over the baselines, and a judgement.
        is_warning: whether the network is not worth its time here.
    """

    text: str
    is_warning: bool


def judge(card: ModelCard) -> Verdict | None:
    """The verdict of a model card; None if it was compared with nothing.

    The test pixels decide if there are any, because the validation pixels chose the epoch of the network.

    Args:
        card: card of the trained model.
    """
    name, found = ("test", card.test) if card.test is not None else ("validation", card.validation)
    pairs = [
        (baseline, _measured(baseline, name), _gain_of(found, baseline, name))
        for baseline in card.all_baselines
    ]
    if not pairs:
        return None
    classifiers = [(b, simple, gain) for b, simple, gain in pairs if b.network or b.num_train]
    one_class = [(b, simple, gain) for b, simple, gain in pairs if not (b.network or b.num_train)]
    units = f" ({found.units.describe()})" if found.units else ""
    where = f"on {found.num_pixels} {name} pixels{units}"
    compared = classifiers or one_class
    lead = ", and ".join(
        f"{_points(gain)} against {baseline.method} ({_percent(simple.overall_accuracy)})"
        for baseline, simple, gain in compared
    )
    lead = f"{card.network} reaches {_percent(found.overall_accuracy)} {where}: {lead}."
    judgements, is_warning = _judge_usefulness(found, one_class)
    if not judgements:
        judgements, is_warning = _judge_gain(classifiers, is_simple=_is_simple(card.network))
    return Verdict(" ".join([lead, *judgements]), is_warning)


def judge_search(accuracy: float, baselines: Sequence[Baseline]) -> Verdict | None:
    """The verdict on the best trial of a search; None without baselines.

    The pixels of the trials are not kept, so the accuracy is held against the interval of each baseline.

    Args:
        accuracy: best overall accuracy on the validation pixels, 0..1.
        baselines: fitted to the same training pixels and measured on the same validation pixels.
    """
    if not baselines:
        return None
    best = max(baselines, key=lambda baseline: baseline.validation.overall_accuracy)
    simple = best.validation
    ends = simple.intervals.get("overall_accuracy")
    interval = f", 95 % interval {describe_interval(ends, is_share=True)}" if ends else ""
    units = f" ({simple.units.describe()})" if simple.units else ""
    lead = (
        f"The best trial reaches {_percent(accuracy)} on {simple.num_pixels} validation pixels{units}: "
        f"{_points(Gain(value=accuracy - simple.overall_accuracy))} against {best.method} "
        f"({_percent(simple.overall_accuracy)}{interval})."
    )
    if accuracy <= (ends[1] if ends else simple.overall_accuracy):
        return Verdict(
            f"{lead} No better than the baseline {best.method}: use it (network {best.network}).", True
        )
    if ends is None:
        return Verdict(f"{lead} The places are too few to say whether this is more than chance.", False)
    return Verdict(f"{lead} Better than the baselines, on the pixels that chose it.", False)


def say_verdict(card: ModelCard, progress: Progress) -> None:
    """Report the verdict of a model card, as a warning where the network is not worth its time."""
    if (verdict := judge(card)) is not None:
        (progress.warning if verdict.is_warning else progress.info)(verdict.text)


_Pairs = Sequence[tuple[Baseline, Accuracies, Gain]]


def _judge_usefulness(found: Accuracies, one_class: _Pairs) -> tuple[list[str], bool]:
    """Whether the network is at chance, or no better than one class."""
    judgements = []
    if any(simple.overall_accuracy == 1.0 for _, simple, _ in one_class):  # kappa needs two classes
        return [], False
    if is_chance(found) and found.kappa is not None:
        ends = found.intervals.get("kappa")
        interval = f" (95 % interval {ends[0]:.2f} to {ends[1]:.2f})" if ends else ""
        judgements.append(f"Chance: kappa is {found.kappa:.2f}{interval}.")
    # Not by the interval: the share of the largest class differs from draw to draw, which kappa accounts for.
    judgements += [f"No better than {baseline.method}." for baseline, _, gain in one_class if gain.value <= 0]
    return judgements, bool(judgements)


def _is_simple(network: str) -> bool:
    """Whether a network is itself a baseline, which costs no more than the others."""
    return network in network_names() and issubclass(find_network(network), FittedNetwork)


def _judge_gain(classifiers: _Pairs, *, is_simple: bool) -> tuple[list[str], bool]:
    """Whether the network, which may be a simple classifier itself, is better than the simple classifiers."""
    if not classifiers:
        return [], False
    unbeaten = [
        (baseline, simple, gain)
        for baseline, simple, gain in classifiers
        if (gain.value if gain.interval is None else gain.interval[0]) <= 0
    ]
    if unbeaten:
        best, _, gain = max(unbeaten, key=lambda entry: entry[1].overall_accuracy)
        word = "Worse" if gain.interval is not None and gain.interval[1] < 0 else "No better"
        if is_simple and word != "Worse" and (gain.interval is not None or gain.value == 0):
            return [f"Not distinguishable from the baseline {best.method}."], False
        use = f"use it (network {best.network})" if best.network else "use it"
        return [f"{word} than the baseline {best.method}: {use}."], True
    if any(gain.interval is None for _, _, gain in classifiers):
        return ["The places are too few to say whether this is more than chance."], False
    return ["Better than the baselines." if len(classifiers) > 1 else "Better than the baseline."], False


def is_chance(found: Accuracies) -> bool:
    """Whether the interval of kappa holds 0; without an interval, whether kappa is hardly above 0."""
    ends = found.intervals.get("kappa")
    if ends is not None:
        return ends[0] <= 0
    return found.kappa is not None and found.kappa < CHANCE_KAPPA


def _measured(baseline: Baseline, name: str) -> Accuracies:
    return baseline.test if name == "test" and baseline.test is not None else baseline.validation


def _gain_of(found: Accuracies, baseline: Baseline, name: str) -> Gain:
    """The gain over a baseline; older model files do not hold it."""
    if baseline.gain is not None:
        return baseline.gain
    return Gain(value=found.overall_accuracy - _measured(baseline, name).overall_accuracy)


def _points(gain: Gain) -> str:
    return describe_points(Difference(gain.value, gain.interval))


def _percent(share: float) -> str:
    return f"{100.0 * share:.1f} %"
