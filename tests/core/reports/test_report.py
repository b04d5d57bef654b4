"""The builder: one self-contained page, with the same numbers as its JSON and CSV."""

import csv
import io
import json
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

import hsi_core
from hsi_core.language import speaking, tr
from hsi_core.reports.blocks import Column, Highlight
from hsi_core.reports.report import Origin, Report
from hsi_core.reports.values import Named, count, general, number, percent, points
from html_for_tests import check_numbers, tables_of, without_origin

TEMPLATES = Path(hsi_core.__file__).parent / "templates"


@pytest.fixture
def report(tmp_path: Path) -> Report:
    (tmp_path / "scene <1>.tif").write_text("")
    inputs = (("scene", tmp_path / "scene <1>.tif"), ("labels", tmp_path / "none.tif"))
    found = Report("Accuracy <of> a map", origin=Origin(inputs, datetime(2026, 1, 2, tzinfo=UTC)))
    found.text("Few   points.", style="warn", id="few", lead="Caution:")
    found.highlights(
        Highlight(percent(0.8, interval=(0.7, 0.9)), "OA", "share"), None, Highlight("blocks", "split")
    )
    found.heading("Classes")
    found.table(
        "Recalls",
        ["class|", "pixels", Column("recall", definition="found <pixels>"), "change"],
        [
            [
                Named("=Corn & <b>", 2, "#ff0000"),
                count(12345),
                percent(2 / 3, interval=(0.5, 0.75)),
                points(-0.01),
            ],
            ["total", count(12345), percent(None), general(1234567.0)],
        ],
        num_totals=1,
        num_rows=7,
    )
    found.matrix("Confusion", [Named("A", 1), Named("B", 2)], [[3, 1], [0, 4]])
    found.figure(
        "Picture",
        ["<svg><title>t</title></svg>"],
        note="A picture.",
        legend=[("training", "#0072b2", "solid")],
    )
    found.figure("None", [])
    found.pairs("Settings", [("seed", number(7, 0)), ("kind", "blocks")])
    found.items([("Too good.", "Test again.", True)])
    return found


def test_the_page_begins_with_its_document_type(report: Report) -> None:
    assert report.to_html().startswith("<!DOCTYPE html>")


def test_tables_and_figures_are_numbered_in_their_order(report: Report) -> None:
    html = report.to_html()
    assert re.findall(r'class="number">([^<]*)<', html) == ["Table 1.", "Table 2.", "Figure 1.", "Table 3."]


def test_each_number_of_the_page_is_in_its_json(report: Report) -> None:
    assert check_numbers(report.to_html()) == json.loads(report.to_json())


@pytest.mark.parametrize(
    ("shown", "instead"), [('value="12345"', 'value="12346"'), (">66.67 %<", ">66.68 %<"), (">3<", ">4<")]
)
def test_a_number_that_differs_from_the_json_is_noticed(report: Report, shown: str, instead: str) -> None:
    with pytest.raises(AssertionError, match="Table"):
        check_numbers(report.to_html().replace(shown, instead, 1))


def test_the_csv_has_highlights_and_tables_with_intervals_and_quotes_formulas(report: Report) -> None:
    rows = list(csv.reader(io.StringIO(report.to_csv())))
    assert rows[:3] == [
        ["figure", "value", "low", "high"],
        ["OA", "0.8", "0.7", "0.9"],
        ["split", "blocks", "", ""],
    ]
    assert ["class", "code", "pixels", "recall", "recall, low", "recall, high", "change"] in rows
    assert ["'=Corn & <b>", "2", "12345", str(2 / 3), "0.5", "0.75", "-0.01"] in rows
    assert ["reference / map", "1 A", "2 B", "total"] in rows


def test_names_are_escaped_everywhere(report: Report) -> None:
    html = report.to_html()
    assert "<b>Corn" not in html
    assert "& <b>" not in html
    assert "Accuracy &lt;of&gt; a map" in html
    assert "scene <1>" not in html


def test_the_page_needs_nothing_from_elsewhere(report: Report) -> None:
    html = report.to_html()
    assert html.startswith("<!DOCTYPE html>")
    for word in ("http://", "https://", " src=", "@import", "url("):
        assert word not in html


def test_inputs_and_date_stand_in_one_place(report: Report, tmp_path: Path) -> None:
    html = report.to_html()
    assert "2026-01-02T00:00:00+00:00" in html
    assert tables_of(html)[-1][1] == ["labels", str(tmp_path / "none.tif"), ""]
    assert re.fullmatch(r"20..-..-..T..:..:..[+]00:00", tables_of(html)[-1][0][2])
    assert str(tmp_path) not in without_origin(html)
    report.origin = None
    assert "Inputs" not in report.to_html()
    assert check_numbers(report.to_html())["origin"] is None


def test_a_copy_of_the_plugin_is_listed_as_its_source(tmp_path: Path) -> None:
    source = tmp_path / "Fields.shp"
    source.write_text("")
    (tmp_path / "Fields.gpkg.source.txt").write_text(str(source))
    (tmp_path / "classes.csv.source.txt").write_text("symbology of the layer Fields")
    labels, table = Origin.of(
        {"labels": tmp_path / "Fields.gpkg", "class table": tmp_path / "classes.csv"}
    ).to_record()["inputs"]
    assert (labels["path"], labels["modified"] is not None) == (str(source), True)
    assert (table["path"], table["modified"]) == ("symbology of the layer Fields", None)


def test_there_is_one_template_for_all_reports() -> None:
    """Each report is built from values; only the interactive plot of features has a template of its own."""
    names = sorted(path.name for path in TEMPLATES.iterdir())
    assert names == ["features.html", "report.css", "report.html", "report.js"]


def test_print_is_white_and_has_no_buttons() -> None:
    css = (TEMPLATES / "report.css").read_text(encoding="utf-8")
    assert "@media screen and (prefers-color-scheme: dark)" in css
    printed = css.split("@media print")[1]
    assert "background: #ffffff" in printed
    assert ".tools { display: none; }" in printed
    assert "size: A4" in css


def test_the_origin_leaves_out_what_was_not_given(tmp_path: Path) -> None:
    found = Origin.of({"scene": tmp_path / "a", "model": None, "teachers": [tmp_path / "b", tmp_path / "c"]})
    assert [name for name, _ in found.inputs] == ["scene", "teachers", "teachers"]


def test_the_script_of_the_page_is_valid(tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node")
    subprocess.run([node, "--check", str(TEMPLATES / "report.js")], check=True)


def test_a_page_in_german_has_the_record_of_the_english_one(report):
    report.text(tr("{scene} is left out: {error}", scene="Classes", error="x"))
    report.text(f"A sentence in English: {percent(0.5).text}.")
    english, record = report.to_html(), report.to_json()
    with speaking("de"):
        assert percent(0.5).text == "50.00 %"  # texts go to JSON
        page = report.to_html()
        assert report.to_json() == record
    found = re.search(r'class="record">(.*?)</script>', page)
    assert found is not None
    assert json.loads(found[1]) == json.loads(record) == check_numbers(english)
    assert '<html lang="de">' in page
    assert "<h2>Klassen</h2>" in page
    assert ">Klasse</th>" in page
    assert '<b class="number">Tabelle 1.</b>' in page
    assert "66,67 %" in page
    assert "50,0 bis 75,0 %" in page
    assert "02.01.2026, 00:00:00 UTC" in page
    assert "Classes wird ausgelassen: x" in page  # a value that is a name is no word


def test_names_of_classes_are_not_translated():
    report = Report("Classes")
    report.table("Classes", ["class|"], [[Named("total", 1)]])
    with speaking("zh"):
        page = report.to_html()
    assert "1 total" in page
    assert "<h1>类别</h1>" in page
