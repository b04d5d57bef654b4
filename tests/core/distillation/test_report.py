"""The report of a distillation, with figures by hand."""

import html

import numpy as np

from explanation_for_tests import make_findings
from hsi_core.accuracy.report import Assessment
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.classes.table import ClassTable
from hsi_core.distillation.outcome import Learner, Outcome
from hsi_core.distillation.report import distillation_report
from hsi_core.evaluation.cost import NetworkCost
from hsi_core.modelfile.history import EpochRecord, StepRecord, TrainingState
from html_for_tests import check_numbers, tables_of

TABLE = ClassTable.from_codes([1, 5], {1: "Corn", 5: "Wood, <b>"})
STATE = TrainingState(
    history=[EpochRecord(1, 1.0, 1.1, 0.8, 0.7, 2.0)],
    best_epoch=1,
    best_weights={},
    steps=[StepRecord(1, 1, 1)],
)


def assess(right, overlap=0.25):
    return SubsetAssessment(Assessment(TABLE, np.array([[right, 10 - right], [0, 10]])), "blocks", 4, overlap)


def learner(role, right, *, multiply_adds, shared, test=None):
    cost = NetworkCost(
        num_parameters=1234,
        num_bytes=4936,
        multiply_adds=multiply_adds,
        shared_multiply_adds=shared,
        pixels_per_second=2000.4,
    )
    return Learner(role, f"net of {role}", "", cost, assess(right), test)


def page(*, test=False):
    columns = [
        learner("teacher <1>", 10, multiply_adds=5000, shared=None, test=assess(8) if test else None),
        learner("student", 8, multiply_adds=1000, shared=99.6, test=assess(6) if test else None),
    ]
    card = make_findings().card
    card = card.model_copy(update={"settings": {"temperature": 3.0, "soft_weight": 0.75}})
    outcome = Outcome(columns, agreement=0.875, num_labelled=1200, num_unlabelled=34)
    return distillation_report(card, STATE, title="A & B", outcome=outcome, seconds=9.0).to_html()


def rows_of(text):
    return {row[0]: row[1:] for table in tables_of(text)[:2] for row in table}


def test_teacher_and_student_stand_side_by_side():
    rows = rows_of(page())
    assert rows["network"] == ["net of teacher <1>", "net of student"]
    assert rows["input"] == ["–", "–"]
    assert rows["trainable weights"] == ["1\u202f234"] * 2
    assert rows["size, kB"] == ["5", "5"]
    assert rows["multiply-adds per pixel, from its patch"] == ["5\u202f000", "1\u202f000"]
    assert rows["multiply-adds per pixel of a tile"] == ["nothing shared", "100"]
    assert rows["pixels per second here"] == ["2\u202f000"] * 2
    assert rows["validation patches that touch training pixels"] == ["25.0 %"] * 2
    assert "test patches that touch training pixels" not in rows


def test_each_number_of_the_page_is_in_its_json():
    assert len(check_numbers(page(test=True))["tables"]) == 6


def test_the_figures_compare_the_student_with_its_teacher():
    text = page()
    assert "90.0 %</data></b><span>of the teacher&#39;s" in text
    assert "20.0 %</data></b><span>of its multiply-adds" in text
    assert "87.5 %</data></b><span>of the validation pixels" in text
    assert "1\u202f200 labelled and 34 unlabelled pixels" in text


def test_with_test_pixels_these_are_compared():
    text = page(test=True)
    assert "88.9 %</data></b>" in text  # 16 / 20 of 18 / 20
    assert "test patches that touch training pixels" in rows_of(text)
    assert "only if the teacher was not trained on the test pixels" in text
    assert "only if the teacher was not trained on the validation pixels" in page()


def test_names_are_escaped_and_times_are_in_their_elements():
    text = page()
    assert "<h1>A &amp; B</h1>" in text
    assert "teacher &lt;1&gt;" in text
    assert text.count('id="speed"') == text.count('id="timing"') == 1
    assert "Wood, <b>" not in text
    assert "Wood, <b>" in html.unescape(text)
