"""The tables of calibration in docs/train.md, and the benchmark that makes them."""

import json
from pathlib import Path

import calibration

ROOT = Path(__file__).parents[2]
RUN = {
    "accuracy": 0.5,
    "validation_error_before": 0.2,
    "validation_error_after": 0.1,
    "error_before": 0.3,
    "error_after": 0.04,
    "set_coverage_test": 0.88,
    "set_size_test": 2.04,
    "wanted_accuracy": 0.55,
    "accepted_accuracy_test": None,
    "accepted_share_test": 0.0,
}


def test_the_tables_of_the_page_are_those_of_the_runs(tmp_path, monkeypatch):
    text = (ROOT / "docs" / "train.md").read_text(encoding="utf-8")
    page = tmp_path / "train.md"
    page.write_text(text, encoding="utf-8")
    monkeypatch.setattr(calibration, "PAGE", page)
    calibration.write_page(json.loads(calibration.RUNS.read_text(encoding="utf-8")))
    assert page.read_text(encoding="utf-8") == text


def test_a_row_has_medians_and_the_goal_is_told():
    runs = {
        "blocks, HyMap Berlin, svm, 0": RUN,
        "blocks, HyMap Berlin, svm, 1": RUN | {"accuracy": 0.7},
        "blocks, HyMap Berlin, svm, 2": RUN | {"accuracy": 0.6, "set_size_test": 3.0},
        "polygons, HyMap Berlin, svm, 0": RUN | {"error_after": 0.06},
    }
    table = calibration.to_table("blocks", runs)
    assert (
        "| HyMap Berlin, svm | 60 % | 0.200, 0.100 | 0.300, 0.040 | 88.0 %, 2.0 | 55.0 %: -, 0 % |" in table
    )
    assert table.endswith(
        "A calibration error of 0.05 or less on the test with temperature: HyMap Berlin, svm."
    )
    assert calibration.to_table("polygons", runs).endswith("with temperature: none.")
