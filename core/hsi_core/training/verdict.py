"""The verdict on a training, in words: its gain over simple classifiers, and whether it is chance."""

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from hsi_core.accuracy.accuracies import Accuracies, Baseline, Gain
from hsi_core.accuracy.second_map import describe_points
from hsi_core.language import Text, listed, tr
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.models.fitted import FittedNetwork
from hsi_core.models.registry import find_network, network_names
from hsi_core.progress import Progress
from hsi_core.splits.units import UnitInfo

CHANCE_KAPPA = 0.1
"""Where kappa has no interval, a network with a smaller one is hardly better than chance."""


SAYING = "always saying "
"""Beginning of the method that names one class for all pixels."""
_TOO_FEW = tr("The places are too few to say whether this is more than chance.")


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
    return _judge(
        card.network,
        *((tr("test"), card.test) if card.test is not None else (tr("validation"), card.validation)),
        card.all_baselines,
        is_simple=_is_simple(card.network),
        better=(tr("Better than the baseline."), tr("Better than the baselines.")),
    )


def judge_search(network: str, found: Accuracies, baselines: Sequence[Baseline]) -> Verdict | None:
    """The verdict on the best trial of a search; None if it was compared with nothing.

    Args:
        network: of the trial.
        found: its accuracies on the validation pixels.
        baselines: fitted to the same training pixels and measured on the same validation pixels.
    """
    return _judge(
        tr("The best trial ({network})", network=network),
        tr("validation"),
        found,
        baselines,
        is_simple=False,
        better=(
            tr("Better than the baseline, on the pixels that chose it."),
            tr("Better than the baselines, on the pixels that chose it."),
        ),
    )


def _judge(
    network: str,
    name: str,
    found: Accuracies,
    baselines: Sequence[Baseline],
    *,
    is_simple: bool,
    better: tuple[Text, Text],
) -> Verdict | None:
    """The verdict on accuracies on test or validation pixels, in these words if they are better."""
    pairs = [(baseline, _measured(baseline, name), _gain_of(found, baseline, name)) for baseline in baselines]
    if not pairs:
        return None
    classifiers = [(b, simple, gain) for b, simple, gain in pairs if b.network or b.num_train]
    one_class = [(b, simple, gain) for b, simple, gain in pairs if not (b.network or b.num_train)]
    compared = classifiers or one_class
    gains = functools.reduce(
        lambda first, second: tr("{first}, and {second}", first=first, second=second),
        (
            tr(
                "{gain} against {method} ({accuracy})",
                gain=describe_points(gain),
                method=name_baseline(baseline),
                accuracy=_percent(simple.overall_accuracy),
            )
            for baseline, simple, gain in compared
        ),
    )
    lead = tr(
        "{network} reaches {accuracy} on {num_pixels} {name} pixels{units}: {gains}.",
        network=network,
        accuracy=_percent(found.overall_accuracy),
        num_pixels=found.num_pixels,
        name=name,
        units=_in_brackets(found.units),
        gains=gains,
    )
    judgements, is_warning = _judge_usefulness(found, one_class)
    if not judgements:
        judgements, is_warning = _judge_gain(classifiers, is_simple=is_simple, better=better)
        judgements += [] if is_warning else _judge_overlap(found, classifiers)
    return Verdict(listed([lead, *judgements], " "), is_warning)


def say_verdict(card: ModelCard, progress: Progress) -> None:
    """Report the verdict of a model card, as a warning where the network is not worth its time."""
    if (verdict := judge(card)) is not None:
        (progress.warning if verdict.is_warning else progress.info)(verdict.text)


_Pairs = Sequence[tuple[Baseline, Accuracies, Gain]]


def _judge_usefulness(found: Accuracies, one_class: _Pairs) -> tuple[list[Text], bool]:
    """Whether the network is at chance, or no better than one class."""
    judgements = []
    if any(simple.overall_accuracy == 1.0 for _, simple, _ in one_class):  # kappa needs two classes
        return [], False
    if is_chance(found) and found.kappa is not None:
        ends = found.intervals.get("kappa")
        interval = tr(" (95 % interval {low:.2f} to {high:.2f})", low=ends[0], high=ends[1]) if ends else ""
        judgements.append(tr("Chance: kappa is {kappa:.2f}{interval}.", kappa=found.kappa, interval=interval))
    # Not by the interval: the share of the largest class differs from draw to draw, which kappa accounts for.
    judgements += [
        tr("No better than {method}.", method=name_baseline(baseline))
        for baseline, _, gain in one_class
        if gain.value <= 0
    ]
    return judgements, bool(judgements)


def _is_simple(network: str) -> bool:
    """Whether a network is itself a baseline, which costs no more than the others."""
    return network in network_names() and issubclass(find_network(network), FittedNetwork)


def _judge_gain(
    classifiers: _Pairs, *, is_simple: bool, better: tuple[Text, Text]
) -> tuple[list[Text], bool]:
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
        is_worse = gain.interval is not None and gain.interval[1] < 0
        method = name_baseline(best)
        if is_simple and not is_worse and (gain.interval is not None or gain.value == 0):
            return [tr("Not distinguishable from the baseline {method}.", method=method)], False
        use = tr("use it (network {network})", network=best.network) if best.network else tr("use it")
        words = tr("Worse than the baseline {method}: {use}.", method=method, use=use)
        if not is_worse:
            words = tr("No better than the baseline {method}: {use}.", method=method, use=use)
        return [words], True
    if any(gain.interval is None for _, _, gain in classifiers):
        return [_TOO_FEW], False
    return [better[len(classifiers) > 1]], False


def _judge_overlap(found: Accuracies, classifiers: _Pairs) -> list[Text]:
    """Whether the patches of the network know more of the training pixels than those of the classifiers."""
    share = found.overlap or 0.0
    other = max((simple.overlap or 0.0 for _, simple, _ in classifiers), default=share)
    if share <= other:
        return []
    return [
        tr(
            "But {share:.1f} % of its patches hold training pixels, and {other:.1f} % of those of the "
            "baselines: the comparison favours it.",
            share=100.0 * share,
            other=100.0 * other,
        )
    ]


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


def name_baseline(baseline: Baseline) -> Text:
    """The classifier of a baseline for people."""
    if baseline.method.startswith(SAYING):
        return tr("always saying {name}", name=baseline.method.removeprefix(SAYING))
    return tr(baseline.method)


def _in_brackets(units: UnitInfo | None) -> Text:
    return tr(" ({units})", units=units.describe()) if units else tr("")


def _percent(share: float) -> str:
    return tr("{share:.1f} %", share=100.0 * share)
