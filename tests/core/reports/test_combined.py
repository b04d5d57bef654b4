"""Several reports in one file."""

import csv
import io
import json
import re
from pathlib import Path

import pytest

from hsi_core.errors import ParameterError
from hsi_core.language import languages, speaking
from hsi_core.reports.blocks import Highlight
from hsi_core.reports.combined import (
    add_pages,
    combined_csv,
    combined_json,
    read_page,
    record_of,
    without_map,
)
from hsi_core.reports.report import Report
from hsi_core.reports.values import count


def page(title: str, number: int) -> str:
    report = Report(title)
    report.highlights(Highlight(count(number), "pixels"))
    report.text("Words.", id="words")
    for caption in ("first", "second"):
        report.table(caption, ["n"], [[count(number)]])
    return report.to_html()


PAGES = [page("Split <a>", 3), page("Training", 5)]


def test_tables_are_numbered_within_their_parts_and_ids_stay_unique() -> None:
    report = Report("Run")
    add_pages(report, PAGES)
    html = report.to_html()
    for words in ("Table 1.1.", "Table 1.2.", "Table 2.1.", 'id="part1-words"', 'id="part2-words"'):
        assert html.count(words) == 1
    assert '<a href="#part1">1. Split &lt;a&gt;</a>' in html
    assert '<h1 id="part2">2. Training</h1>' in html
    assert html.count("<!DOCTYPE html>") == html.count("<style>") == 1


@pytest.mark.parametrize("language", languages())
def test_parts_in_any_language_are_numbered_and_lose_the_map_that_comes_first(language: str) -> None:
    part = Report("Accuracy of the class map")
    for heading, caption in (("Classes", "Recall"), ("Map", "Class map a.tif"), ("Map", "Class map b.tif")):
        part.heading(heading)
        part.figure(caption, [f"<svg><title>{caption}</title></svg>"], note="Colours.")
    with speaking(language):
        text = part.to_html()
        run = Report("Run")
        add_pages(run, [without_map(text, "a.tif")])
        found = run.to_html()
    title = "Genauigkeit der Klassenkarte" if language == "de" else ""
    assert f'<a href="#part1">1. {title}' in found
    assert f'<h1 id="part1">1. {title}' in found
    assert re.findall(r'class="number">[^<]+ (\d+\.\d+)\.</b>', found) == ["1.1", "1.3"]
    assert ["<title>Recall</title>" in found, "<title>Class map b.tif</title>" in found] == [True, True]
    assert "<title>Class map a.tif</title>" not in found


def test_json_and_csv_have_the_numbers_of_all_parts() -> None:
    report = Report("Run")
    parts = json.loads(combined_json(report, PAGES))["parts"]
    assert [part["highlights"][0]["value"] for part in parts] == [3, 5]
    rows = list(csv.reader(io.StringIO(combined_csv(report, PAGES))))
    assert ["1. Split <a>"] in rows
    assert rows.count(["pixels", "5", "", ""]) == 1
    assert record_of(PAGES[1])["title"] == "Training"


def test_a_page_of_another_program_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<html><main></main></html>")
    with pytest.raises(ParameterError, match=r"a\.html is no report of this version"):
        read_page(tmp_path / "a.html")
    with pytest.raises(ParameterError, match="cannot be read"):
        read_page(tmp_path / "none.html")
    (tmp_path / "b.html").write_text(PAGES[0], encoding="utf-8")
    assert read_page(tmp_path / "b.html") == PAGES[0]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('{"title"', "[" * 100_000),
        ('{"title"', "{"),
        ('{"title": "Training"', '{"title": 1'),
        ('"title": "Training"', '"title": "\\ud800"'),
        ('"highlights"', '"highlighted"'),
        ('"rows": [[5]]', '"rows": null'),
        ('"rows": [[5]]', '"rows": [5]'),
        ('"rows": [[5]]', '"rows": [[NaN]]'),
        ('"columns"', '"column"'),
        ('"caption": "first"', '"caption": {}'),
    ],
)
def test_a_page_with_damaged_numbers_is_refused(tmp_path: Path, old: str, new: str) -> None:
    assert old in PAGES[1]
    (tmp_path / "r.html").write_text(PAGES[1].replace(old, new))
    with pytest.raises(
        ParameterError, match=r"The numbers in the report r\.html are damaged; write it again"
    ):
        read_page(tmp_path / "r.html")
