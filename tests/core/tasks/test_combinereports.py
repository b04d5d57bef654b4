"""One report of a run."""

import json
from pathlib import Path

import numpy as np
import pytest

from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassTable
from hsi_core.errors import OutputError, ParameterError
from hsi_core.grid import Grid
from hsi_core.language import speaking
from hsi_core.progress import Progress
from hsi_core.reports.blocks import Highlight
from hsi_core.reports.class_map import add_class_map
from hsi_core.reports.report import Report
from hsi_core.reports.values import percent
from hsi_core.tasks.combinereports import Params, run
from html_for_tests import check_numbers

TABLE = ClassTable.from_codes([1, 2, 9], {1: "Corn", 2: "Oats", 9: "Never"})


@pytest.fixture
def job(tmp_path: Path) -> dict[str, object]:
    paths = []
    for name, share in (("split", 0.25), ("accuracy", 0.75)):
        report = Report(f"The {name}")
        report.highlights(Highlight(percent(share), name))
        report.table("Shares", ["share"], [[percent(share)]])
        paths.append(tmp_path / f"{name}.html")
        report.write(paths[-1])
    codes = np.zeros((4, 1300), np.uint16)
    codes[:, :700], codes[:, 700:1100] = 1, 2
    write_class_raster(tmp_path / "map.tif", codes, grid=Grid(1300, 4), class_table=TABLE)
    return {
        "reports": paths,
        "map": tmp_path / "map.tif",
        "output": tmp_path / "run.html",
        "json_file": tmp_path / "run.json",
        "csv_file": tmp_path / "run.csv",
    }


def test_the_reports_and_the_map_are_in_one_file(job, tmp_path: Path) -> None:
    result = run(Params(**job, title="Fields <1>", summary="One.\nTwo <2>."), Progress())
    assert result.num_reports == 2
    html = (tmp_path / "run.html").read_text(encoding="utf-8")
    for words in (
        "Fields &lt;1&gt;",
        "<p>One.</p>",
        "<p>Two &lt;2&gt;.</p>",
        "1. The split",
        "2. The accuracy",
        "Table 2.1.",
        "25.00 %",
        ">Corn<",
        ">Oats<",
    ):
        assert words in html
    assert ">Never<" not in html
    assert str(tmp_path / "map.tif") in html
    parts = json.loads((tmp_path / "run.json").read_text(encoding="utf-8"))["parts"]
    assert parts == [check_numbers(path.read_text(encoding="utf-8")) for path in job["reports"]]
    assert "\nsplit,0.25,," in (tmp_path / "run.csv").read_text(encoding="utf-8")


def test_a_map_that_is_shown_first_is_not_shown_again(job, tmp_path: Path) -> None:
    page = Report("Accuracy")
    add_class_map(page, tmp_path / "map.tif", Progress())
    page.heading("Classes")
    page.table("Shares", ["share"], [[percent(0.125)]])
    page.write(tmp_path / "accuracy.html")
    run(Params(**job), Progress())
    html = (tmp_path / "run.html").read_text(encoding="utf-8")
    assert html.count("Class map map.tif</figcaption>") == html.count(">Corn<") == 1
    for words in ("Table 2.1.", "12.50 %", ">Classes</h2>"):
        assert words in html
    run(Params(**{**job, "map": None}), Progress())
    assert "Figure 2.1.</b> Class map map.tif" in (tmp_path / "run.html").read_text(encoding="utf-8")


def test_heading_and_buttons_are_in_the_language_of_the_user(job, tmp_path: Path) -> None:
    with speaking("de"):
        run(Params(**job), Progress())
    html = (tmp_path / "run.html").read_text(encoding="utf-8")
    assert "<h1>Bericht eines Durchlaufs</h1>" in html
    assert '"Copy table": "Tabelle kopieren"' in html
    assert json.loads((tmp_path / "run.json").read_text(encoding="utf-8"))["title"] == "Report of a run"
    assert Params.model_json_schema()["properties"]["title"]["default"] == "Report of a run"


def test_what_is_no_report_is_refused_before_anything_is_written(job, tmp_path: Path) -> None:
    (tmp_path / "other.html").write_text("<html></html>")
    with pytest.raises(ParameterError, match=r"other\.html is no report of this version"):
        run(Params(**job | {"reports": [*job["reports"], tmp_path / "other.html"]}), Progress())
    with pytest.raises(OutputError, match="input"):
        run(Params(**job | {"output": job["reports"][0]}), Progress())
    assert not (tmp_path / "run.json").exists()
