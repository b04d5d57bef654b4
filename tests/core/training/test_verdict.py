"""The verdict on a training, for each case in words."""

from typing import Any

import pytest

from hsi_core.accuracy.accuracies import Accuracies, Baseline, Gain
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.progress import Progress
from hsi_core.splits.units import UnitInfo
from hsi_core.training.verdict import judge, judge_search, say_verdict

UNITS = UnitInfo("fields", 36)


def found(
    overall: float, kappa: float | None = 0.5, ends: tuple[float, float] | None = (0.4, 0.6)
) -> Accuracies:
    return Accuracies(
        num_pixels=1234,
        overall_accuracy=overall,
        average_accuracy=overall,
        kappa=kappa,
        intervals={"kappa": ends},
        units=UNITS,
    )


def baseline(overall: float, gain: Gain | None, network: str = "lda") -> Baseline:
    method = {"lda": "linear discriminant analysis", "svm": "SVM", "": "always saying Corn"}[network]
    return Baseline(
        method=method,
        num_train=150 if network else 0,
        validation=found(0.99),
        test=found(overall),
        network=network,
        gain=gain,
    )


def card(*baselines: Baseline, test: Accuracies | None = None, **values: Any) -> ModelCard:
    given = {
        "network": "ssan",
        "form": "corrected",
        "patch_size": 9,
        "num_components": 2,
        "classes": [{"code": 1, "name": "Corn", "color": "#123456"}],
        "class_pixels": {"1": 100},
        "scene": "scene.tif",
        "scene_bands": 3,
        "bands": [1, 2, 3],
        "wavelengths_nm": [None] * 3,
        "pca_fitted_on": "all valid pixels",
        "explained_variance": [0.9, 0.1],
        "settings": {},
        "seed": 0,
        "num_epochs": 5,
        "best_epoch": 3,
        "validation_kind": "blocks",
        "validation": found(0.9),
        "test": test or found(0.6),
        "versions": {},
        "baselines": list(baselines),
    }
    return ModelCard(**(given | values))


BETTER, LEVEL, WORSE = (
    Gain(value=value, interval=(value - 0.03, value + 0.03)) for value in (0.08, 0.01, -0.08)
)
EQUAL = Gain(value=0.0, interval=(-0.03, 0.03))
CORN = baseline(0.3, Gain(value=0.3, interval=(0.2, 0.4)), "")


@pytest.mark.parametrize(
    ("baselines", "words", "is_warning"),
    [
        ([baseline(0.52, BETTER), CORN], "Better than the baseline.", False),
        ([baseline(0.52, BETTER), baseline(0.52, BETTER, "svm"), CORN], "Better than the baselines.", False),
        (
            [baseline(0.52, BETTER), baseline(0.59, LEVEL, "svm"), CORN],
            "No better than the baseline SVM: use it (network svm).",
            True,
        ),
        (
            [baseline(0.68, WORSE), baseline(0.59, LEVEL, "svm"), CORN],
            "Worse than the baseline linear discriminant analysis: use it (network lda).",
            True,
        ),
        (
            [baseline(0.5, Gain(value=0.1)), CORN],
            "The places are too few to say whether this is more than chance.",
            False,
        ),
        (
            [baseline(0.6, Gain(value=0.0)), CORN],
            "No better than the baseline linear discriminant analysis: use it (network lda).",
            True,
        ),
        ([baseline(0.5, BETTER), baseline(0.6, EQUAL, "")], "No better than always saying Corn.", True),
        ([baseline(0.52, BETTER), baseline(0.58, LEVEL, "")], "Better than the baseline.", False),
    ],
)
def test_the_judgement_follows_from_the_intervals(
    baselines: list[Baseline], words: str, is_warning: bool
) -> None:
    verdict = judge(card(*baselines))
    assert verdict is not None
    assert verdict.text.endswith(f" {words}")
    assert verdict.is_warning == is_warning


@pytest.mark.parametrize(
    ("gain", "words", "is_warning"),
    [
        (LEVEL, "Not distinguishable from the baseline SVM.", False),
        (Gain(value=0.0), "Not distinguishable from the baseline SVM.", False),
        (WORSE, "Worse than the baseline SVM: use it (network svm).", True),
        (Gain(value=-0.1), "No better than the baseline SVM: use it (network svm).", True),
        (BETTER, "Better than the baseline.", False),
    ],
)
def test_a_baseline_is_not_told_to_give_way_to_its_equal(gain: Gain, words: str, is_warning: bool) -> None:
    """The automatic choice may have taken it; it costs no more than the other one."""
    verdict = judge(card(baseline(0.59, gain, "svm"), CORN, network="pls_da"))
    assert verdict is not None
    assert verdict.text.endswith(f" {words}")
    assert verdict.is_warning == is_warning


def test_it_begins_with_the_difference_to_each_baseline_and_its_interval() -> None:
    verdict = judge(card(baseline(0.52, BETTER), baseline(0.59, LEVEL, "svm"), CORN))
    assert verdict is not None
    assert verdict.text.startswith(
        "ssan reaches 60.0 % on 1234 test pixels (36 fields): +8.0 points (95 % interval +5.0 to +11.0) "
        "against linear discriminant analysis (52.0 %), and +1.0 points (95 % interval -2.0 to +4.0) against "
        "SVM (59.0 %). "
    )


@pytest.mark.parametrize(("ends", "words"), [((-0.02, 0.2), " (95 % interval -0.02 to 0.20)."), (None, ".")])
def test_chance_is_called_chance(ends: tuple[float, float] | None, words: str) -> None:
    tested = found(0.6, kappa=0.09, ends=ends)
    verdict = judge(card(baseline(0.5, BETTER), CORN, test=tested))
    assert verdict is not None
    assert verdict.text.endswith(f"Chance: kappa is 0.09{words}")
    assert verdict.is_warning


def test_test_pixels_of_one_class_cannot_show_chance() -> None:
    verdict = judge(card(baseline(0.5, BETTER), baseline(1.0, WORSE, ""), test=found(0.6, 0.0, None)))
    assert verdict is not None
    assert "Chance" not in verdict.text


@pytest.mark.parametrize(("of_network", "of_baseline"), [(0.187, 0.02), (0.187, 0.187), (0.0, 0.0)])
def test_a_gain_of_patches_that_hold_training_pixels_is_not_praised(
    of_network: float, of_baseline: float
) -> None:
    tested = found(0.6).model_copy(update={"overlap": of_network})
    simple = baseline(0.52, BETTER)
    simple = simple.model_copy(update={"test": found(0.52).model_copy(update={"overlap": of_baseline})})
    verdict = judge(card(simple, CORN, test=tested))
    assert verdict is not None
    words = (
        "Better than the baseline. But 18.7 % of its patches hold training pixels, and 2.0 % of those of the "
        "baselines: the comparison favours it."
    )
    assert verdict.text.endswith(words) == (of_network > of_baseline)
    worse = judge(card(simple.model_copy(update={"gain": WORSE}), CORN, test=tested))
    assert worse is not None
    assert "hold training pixels" not in worse.text


def test_an_older_card_is_judged_without_intervals() -> None:
    old = card(baseline(0.7, None))
    verdict = judge(old)
    assert verdict is not None
    assert "-10.0 points against linear discriminant analysis (70.0 %). No better" in verdict.text


def test_without_baselines_there_is_no_verdict() -> None:
    assert judge(card()) is None
    events: list[Any] = []
    say_verdict(card(), Progress(events.append))
    assert not events


@pytest.mark.parametrize(
    ("gain", "words", "is_warning"),
    [
        (BETTER, "Better than the baseline, on the pixels that chose it.", False),
        (LEVEL, "No better than the baseline SVM: use it (network svm).", True),
        (Gain(value=0.1), "The places are too few to say whether this is more than chance.", False),
        (Gain(value=-0.1), "No better than the baseline SVM: use it (network svm).", True),
    ],
)
def test_a_search_is_judged_as_a_training_on_its_validation_pixels(
    gain: Gain, words: str, is_warning: bool
) -> None:
    verdict = judge_search("ssan", found(0.6), [baseline(0.52, gain, "svm"), CORN])
    assert verdict is not None
    assert verdict.text.startswith(
        "The best trial (ssan) reaches 60.0 % on 1234 validation pixels (36 fields): "
    )
    assert verdict.text.endswith(f" against SVM (99.0 %). {words}")
    assert verdict.is_warning == is_warning
    assert judge_search("ssan", found(0.6), []) is None
