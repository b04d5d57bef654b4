"""The recommendation of a cross-validation, in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from hsi_core.crossvalidation.comparison import Difference, accuracy_interval
from hsi_core.crossvalidation.methods import REGION_GROWING, Method, with_strength
from hsi_core.crossvalidation.result import CrossValidation
from hsi_core.crossvalidation.scores import MethodScore, spread
from hsi_core.language import listed, tr
from hsi_core.progress import format_duration
from hsi_core.regularisation.diffusion import GAMMAS, HELD
from hsi_core.reports.values import interval_in_brackets

NEAR = 0.05
"""A method that knows places alone is a caution if it comes as near as this to the overall accuracy."""


@dataclass(frozen=True)
class Recommendation:
    """Advice of a cross-validation.

    Args:
        method: the method to use.
        equals: methods that are not distinguishable from it.
        sentences: the advice with its reasons.
    """

    method: Method
    equals: tuple[str, ...]
    sentences: tuple[str, ...]

    @property
    def text(self) -> str:
        """The advice as one paragraph."""
        return listed(self.sentences, " ")


def recommend(found: CrossValidation) -> Recommendation | None:
    """The method to use: the best one, or a baseline that is not distinguishable from the best network.

    Methods that know no spectrum are not recommended. While folds are missing, the methods with the most
    folds are compared.

    Returns:
        None if no method that can be used has a result.
    """
    usable = _usable(found)
    if not usable:
        return None
    best = usable[0]
    chosen = best
    if best.is_network:
        baselines = [method for method in usable if not method.runs_alone]
        chosen = next((one for one in baselines if not _is_apart(found, best, one)), best)
    others = [method for method in usable if method is not chosen]
    equals = tuple(one.name for one in others if not _is_apart(found, chosen, one))
    sentences = [_say_use(chosen, found.results[chosen.name])]
    if equals:
        fastest = _say_fastest(found, chosen, equals)
        sentences.append(
            tr("{names} are not distinguishable from it{fastest}.", names=_join(equals), fastest=fastest)
            if len(equals) > 1
            else tr("{name} is not distinguishable from it{fastest}.", name=equals[0], fastest=fastest)
        )
    sentences += [_say_worse(found, chosen, [one for one in others if one.name not in equals])]
    sentences += [_say_networks(found, usable), _say_places(found, chosen), _say_held(found, chosen)]
    sentences += [_say_majority(found, chosen)]
    if found.folds.kind == "random":
        sentences.append(
            tr(
                "The folds are random pixels, so test pixels have training pixels as neighbours: all "
                "accuracies are optimistic, and the order of the methods may differ elsewhere."
            )
        )
    return Recommendation(chosen, equals, tuple(sentence for sentence in sentences if sentence))


def _usable(found: CrossValidation) -> list[Method]:
    """Methods with the most folds, the most accurate first; of equal ones the simpler, then the first one."""
    methods = [one for one in found.methods if one.name in found.results and not one.is_place]
    most = max((len(found.results[one.name].folds) for one in methods), default=0)
    whole = [one for one in methods if len(found.results[one.name].folds) == most]
    return sorted(whole, key=lambda one: (-found.results[one.name].accuracy, one.is_regularised))


def _is_apart(found: CrossValidation, first: Method, second: Method) -> bool:
    difference = found.compare(first.name, second.name)
    return difference is not None and difference.is_distinguishable


def _say_use(method: Method, score: MethodScore) -> str:
    deviation = spread(score.fold_accuracies)
    around = ""
    if deviation is not None:
        around = tr(", standard deviation over folds {deviation:.1f}", deviation=100 * deviation)
    num_folds = len(score.folds)
    return tr(
        "Use {method}: overall accuracy {accuracy:.1f} %{interval} in {folds}{around}.{strength}",
        method=score.method,
        accuracy=100 * score.accuracy,
        interval=interval_in_brackets(accuracy_interval(score)),
        folds=tr("{num_folds} folds", num_folds=num_folds) if num_folds > 1 else tr("1 fold"),
        around=around,
        strength=_say_strength(method, score),
    )


def _say_strength(method: Method, score: MethodScore) -> str:
    """The regularisation of the method, or the one that most folds chose; nothing if Train chooses it."""
    if method.is_automatic:
        return ""
    if method.strength in (*GAMMAS, HELD):
        return tr(" For the map, choose the regularisation {strength} in Classify.", strength=method.strength)
    strengths = [str(one.chosen["strength"]) for one in score.folds if "strength" in one.chosen]
    if not strengths:
        return ""
    most = max(sorted(set(strengths)), key=strengths.count)
    count, num_folds = strengths.count(most), len(strengths)
    if most == "off":
        return tr(
            " Its probabilities need no regularisation: {count} of {num_folds} folds chose the strength off.",
            count=count,
            num_folds=num_folds,
        )
    return tr(
        " For the map, choose the regularisation {strength} in Classify: {count} of {num_folds} folds chose "
        "it.",
        strength=most,
        count=count,
        num_folds=num_folds,
    )


def _say_fastest(found: CrossValidation, chosen: Method, equals: Sequence[str]) -> str:
    """The fastest of the equal methods, if it takes less than half the time of the chosen one."""
    fastest = min(equals, key=lambda name: found.results[name].train_seconds)
    seconds = [found.results[name].train_seconds for name in (fastest, chosen.name)]
    if seconds[1] < 1.0 or 2.0 * seconds[0] > seconds[1]:
        return ""
    return tr(
        "; {fastest} trains in {short} instead of {long}",
        fastest=fastest,
        short=format_duration(seconds[0]),
        long=format_duration(seconds[1]),
    )


def _say_worse(found: CrossValidation, chosen: Method, worse: Sequence[Method]) -> str:
    if not worse:
        return ""
    parts = []
    for method in worse:
        difference = found.compare(chosen.name, method.name)
        if difference is not None:
            parts.append(tr("{method} (by {points})", method=method.name, points=_points(difference)))
    return tr("Distinguishably less accurate: {methods}.", methods=listed(parts)) if parts else ""


def _points(difference: Difference) -> str:
    return tr(
        "{mean:.1f} points, 95 % interval {low:.1f} to {high:.1f}",
        mean=100 * difference.mean,
        low=100 * difference.low,
        high=100 * difference.high,
    )


def _say_networks(found: CrossValidation, usable: Sequence[Method]) -> str:
    """Whether the best network is worth its time beside the best baseline."""
    network = next((one for one in usable if one.is_network), None)
    baseline = next((one for one in usable if not one.runs_alone), None)
    if network is None or baseline is None:
        return ""
    difference = found.compare(network.name, baseline.name)
    if difference is None:
        return ""
    seconds = [max(found.results[one.name].train_seconds, 1e-3) for one in (network, baseline)]
    ratio = seconds[0] / seconds[1]
    times = tr("its training takes {times:.1f} times as long", times=ratio)
    if ratio < 1.0:
        times = tr("its training takes less time")
    if difference.is_distinguishable and difference.mean > 0:
        return tr(
            "The network {network} is worth its time: it is better than the best baseline, {baseline}, by "
            "{points}; {times}.",
            network=network.name,
            baseline=baseline.name,
            points=_points(difference),
            times=times,
        )
    return tr(
        "Networks are not worth their time here: the best one, {network}, has {mean:+.1f} points against "
        "{baseline} (95 % interval {low:.1f} to {high:.1f}), and {times}.",
        network=network.name,
        mean=100 * difference.mean,
        baseline=baseline.name,
        low=100 * difference.low,
        high=100 * difference.high,
        times=times,
    )


def _say_places(found: CrossValidation, chosen: Method) -> str:
    """A caution if places alone are as good."""
    for method in found.methods:
        if not method.is_place or method.name not in found.results:
            continue
        difference = found.compare(chosen.name, method.name)
        if difference is not None and difference.mean < NEAR:
            return tr(
                "Caution: {method}, which knows no spectrum, reaches {accuracy:.1f} %: these folds show how "
                "near the training pixels are, and little about spectra. Label more places, or take larger "
                "blocks or a wider guard band.",
                method=method.name,
                accuracy=100 * found.results[method.name].accuracy,
            )
    return ""


def _say_held(found: CrossValidation, chosen: Method) -> str:
    """That labels could be held, if they spread well and no held method was compared."""
    is_compared = any(one.strength == HELD or one.is_automatic for one in found.methods)
    if is_compared or REGION_GROWING not in found.results:
        return ""
    difference = found.compare(chosen.name, REGION_GROWING)
    if difference is None or difference.mean >= NEAR:
        return ""
    return tr(
        "If only this scene is mapped, compare {name} as well: it also spreads the training labels.",
        name=with_strength(chosen.base, HELD),
    )


def _say_majority(found: CrossValidation, chosen: Method) -> str:
    """A caution if the method is no better than always naming the most frequent class."""
    score = found.results[chosen.name]
    reference = score.confusion.sum(axis=1)
    most = int(reference.argmax())
    share = float(reference[most] / reference.sum())
    if score.accuracy > share:
        return ""
    return tr(
        "Caution: no method is better than always saying {name}, which reaches {share:.1f} %.",
        name=found.class_table.names[most],
        share=100 * share,
    )


def _join(names: Sequence[str]) -> str:
    return tr("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])
