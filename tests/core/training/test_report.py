"""The HTML report of a training."""

import html
import json
import re
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from hsi_core.accuracy.accuracies import Accuracies, Baseline
from hsi_core.accuracy.report import Assessment
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.classes.table import ClassTable
from hsi_core.modelfile.history import EpochRecord, StepRecord, TrainingState
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.training.report import card_rows, describe_ranges, describe_timing, training_report
from html_for_tests import check_numbers, tables_of

TABLE = ClassTable.from_codes([1, 5], {1: "Corn", 5: "Woods <b>"})
VALIDATION = SubsetAssessment(Assessment(TABLE, np.array([[20, 4], [1, 15]])), "held out, blocks", 4, 0.0)
WITH_STEEL = ClassTable.from_codes([1, 5, 7], {1: "Corn", 5: "Woods <b>", 7: "Steel"})
TEST = SubsetAssessment(
    Assessment(WITH_STEEL, np.array([[50, 10, 0], [5, 35, 0], [12, 0, 0]])), "random", None, 0.75
)


def make_card(**values: Any) -> ModelCard:
    card = {
        "network": "hybridsn",
        "form": "corrected",
        "patch_size": 9,
        "num_components": 2,
        "classes": TABLE.to_records(),
        "class_pixels": {"1": 1200, "5": 34},
        "scene": "scene.tif",
        "scene_bands": 12,
        "bands": [1, 2, 3, 4, 8, 10, 11],
        "wavelengths_nm": [400.0, 410.0, 420.0, 430.0, 470.0, 490.0, 500.0],
        "pca_fitted_on": "all valid pixels",
        "explained_variance": [0.9, 0.05],
        "settings": {"epochs": 3, "learning_rate": 0.001, "is_cosine": True, "components": None},
        "seed": 3,
        "num_epochs": 2,
        "best_epoch": 2,
        "validation_kind": VALIDATION.kind,
        "validation": VALIDATION.accuracies,
        "test": TEST.accuracies,
        "versions": {"torch": "2.4"},
    }
    return ModelCard(**(card | values))


STATE = TrainingState(
    history=[EpochRecord(1, 1.0, 1.1, 0.8, 0.7, 2.0), EpochRecord(2, 0.5, 0.9, 0.875, 0.9, 4.0)],
    best_epoch=2,
    best_weights={},
    steps=[
        StepRecord(1.2, 0.6, 0.5),
        StepRecord(0.8, 0.8, 0.5),
        StepRecord(0.5, 0.9, 1.5),
        StepRecord(0.5, 0.9, 1.5),
    ],
)


def page(
    *, state: TrainingState = STATE, test: SubsetAssessment | None = TEST, seconds: float = 9.0, **card: Any
) -> str:
    made = make_card(**({"test": test.accuracies if test else None} | card))
    return training_report(
        made, state, title="A & B", validation=VALIDATION, test=test, seconds=seconds
    ).to_html()


def test_the_page_needs_nothing_from_elsewhere_and_escapes_names() -> None:
    text = page()
    assert "Woods &lt;b&gt;" in text
    assert "Woods <b>" not in text
    assert "<h1>A &amp; B</h1>" in text
    for word in ("http://", "https://", " src=", "@import"):
        assert word not in text


def test_each_number_of_the_page_is_in_its_json() -> None:
    record = check_numbers(page())
    assert record["tables"][1]["columns"][:4] == ["class", "code", "trained pixels", "validation: pixels"]
    assert not any("Training took" in text for text in record["texts"])


def test_the_page_compares_the_network_with_the_baseline() -> None:
    # the network is right at 35 of 40 validation pixels and at 85 of 112 test pixels
    simple = [
        Accuracies(num_pixels=count, overall_accuracy=share, average_accuracy=share, kappa=None)
        for count, share in ((40, 0.8), (112, 0.7))
    ]
    simple[1] = simple[1].model_copy(update={"intervals": {"overall_accuracy": (0.6, 0.785)}})
    found = Baseline(
        method="linear discriminant analysis", num_train=900, validation=simple[0], test=simple[1]
    )
    sentence = (
        "For comparison, linear discriminant analysis of single spectra, fitted to 900 training pixels, "
        "reaches an overall accuracy of 80.0 % on 40 validation pixels (network: 87.5 %) and 70.0 % (95 % "
        "interval 60.0 to 78.5 %) on 112 test pixels (network: 75.9 %)."
    )
    assert f'<p id="baseline">{sentence}</p>' in page(baseline=found)
    assert ("baseline", sentence) in card_rows(make_card(baseline=found))
    assert 'id="baseline"' not in page()
    assert "baseline" not in dict(card_rows(make_card()))


def test_the_split_of_each_subset_is_told_with_pixels_overlap_and_guard_band() -> None:
    rows = tables_of(page())[0]
    assert rows[1][:3] == ["training", "labels that were not held out", "1\u202f234"]
    assert rows[2] == ["validation", "held out, blocks", "40", "0.0 %", "4"]
    assert rows[3] == ["test", "random", "112", "75.0 %", "unknown"]


def test_the_table_of_classes_has_pixels_and_accuracies_of_both_subsets() -> None:
    corn, woods, steel = tables_of(page())[1][2:]
    # validation: precision 20 / 21, recall 20 / 24, F1 40 / 45, IoU 20 / 25
    assert corn[:7] == ["1 Corn", "1\u202f200", "24", "95.2 %", "83.3 %", "88.9 %", "80.0 %"]
    # test: precision 50 / 67, recall 50 / 60, F1 100 / 127, IoU 50 / 77
    assert corn[7:] == ["60", "74.6 %", "83.3 %", "78.7 %", "64.9 %"]
    assert woods[:3] == ["5 Woods <b>", "34", "16"]
    assert steel == ["7 Steel", "0", "0", *["n/a"] * 4, "12", "n/a", "0.0 %", "0.0 %", "0.0 %"]


def test_both_confusion_matrices_have_the_reference_in_rows() -> None:
    validation, test = tables_of(page())[2:4]
    assert [row[1:] for row in validation[1:]] == [["20", "4", "24"], ["1", "15", "16"], ["21", "19", "40"]]
    assert test[1][1:] == ["50", "10", "0", "60"]
    assert test[3][1:] == ["12", "0", "0", "12"]
    assert len(tables_of(page(test=None))) == len(tables_of(page())) - 1


def test_a_random_split_is_said_to_be_optimistic_and_test_pixels_in_blocks_to_be_independent() -> None:
    independent = "the test pixels are independent of the training patches"
    assert "The test pixels were drawn at random" in page()
    assert independent not in page()
    text = page(test=replace(TEST, kind="blocks", guard=4, overlap=0.0))
    assert "drawn at random" not in text
    assert independent in text


def test_the_card_is_there_for_people_and_as_it_stands_in_the_file() -> None:
    text = page()
    stands = re.search(r"<pre>(.*?)</pre>", text, re.DOTALL)
    assert stands is not None
    assert ModelCard.model_validate(json.loads(html.unescape(stands[1]))) == make_card()
    rows = dict(card_rows(make_card()))
    assert rows["bands used"] == "1-4, 8, 10-11"
    assert rows["wavelengths"] == "400 to 500 nm"
    assert rows["variance kept"] == "95.00 %"
    assert (rows["is cosine"], rows["components"], rows["learning rate"]) == ("yes", "not set", "0.001")
    assert [list(row) for row in card_rows(make_card())] == tables_of(text)[-1][1:]
    assert dict(card_rows(make_card(wavelengths_nm=[None] * 7)))["wavelengths"] == "unknown"


@pytest.mark.parametrize(
    ("numbers", "words"), [([], ""), ([4], "4"), ([1, 2, 3], "1-3"), ([1, 3, 4, 9], "1, 3-4, 9")]
)
def test_bands_are_said_in_ranges(numbers: list[int], words: str) -> None:
    assert describe_ranges(numbers) == words


def test_times_are_of_all_of_the_training() -> None:
    # 2 epochs of 100 pixels in 4 s of steps: 50 patches in a second
    assert describe_timing(STATE, num_train=100, seconds=200.0) == (
        "Training took 6.0 s for 2 epochs, 3.0 s each with validation. A step took 1.0 s on average "
        "(median 1.0 s, one in twenty over 1.5 s): 50 patches per second. The whole call took 3.3 min, "
        "reading the scene included."
    )


def test_all_times_are_in_one_element() -> None:
    slower = [replace(step, seconds=7 * step.seconds) for step in STATE.steps]
    history = [replace(record, seconds=7 * record.seconds) for record in STATE.history]
    pages = [page(), page(state=replace(STATE, steps=slower, history=history), seconds=99.0)]
    timing = re.compile(r'<p id="timing">[^<]*</p>')
    assert pages[0] != pages[1]
    assert timing.sub("", pages[0]) == timing.sub("", pages[1])


def test_what_was_fitted_at_once_has_a_report_without_a_curve() -> None:
    state = TrainingState([EpochRecord(1, 0.1, 0.4, 0.875, 1.0, 0.25)], 1, {})
    text = page(state=state, num_epochs=1, best_epoch=1, settings={"C": 10.0}, explained_variance=[])
    assert 'polyline class="train"' not in text
    assert "fitted at once, not in steps" in text
    assert "Training took 250 ms. The whole call took 9.0 s" in text
    assert "2 bands" in text
