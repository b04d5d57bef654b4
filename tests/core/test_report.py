"""HTML reports: templates are filled, escaped and complete."""

from pathlib import Path

import jinja2
import pytest

import hsi_core.report
from hsi_core import __version__
from hsi_core.report import render


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder beside which `render` looks for templates, with the real base."""
    folder = tmp_path / "templates"
    folder.mkdir()
    base = Path(hsi_core.report.__file__).parent / "templates" / "base.html"
    (folder / "base.html").write_text(base.read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr(hsi_core.report, "__file__", str(tmp_path / "report.py"))
    return folder


def test_a_report_has_its_title_and_the_version(templates: Path) -> None:
    html = render("base.html", title="Split <of> labels")
    assert html.count("Split &lt;of&gt; labels") == 2
    assert __version__ in html


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("0.98765 | percent", "98.77 %"),
        ("0.5 | percent(0)", "50 %"),
        ("none | percent", "n/a"),
        ("nan | percent", "n/a"),
        ("0.98765 | number", "0.9877"),
        ("none | number", "n/a"),
        ("nan | number(2)", "n/a"),
        ("1234567 | thousands", "1\u202f234\u202f567"),
        ("name", "a &lt;b&gt; &amp; c"),
    ],
)
def test_values_are_written_for_people(templates: Path, expression: str, expected: str) -> None:
    (templates / "a.html").write_text(f"[{{{{ {expression} }}}}]", encoding="utf-8")
    assert render("a.html", title="", nan=float("nan"), name="a <b> & c") == f"[{expected}]"


def test_a_value_that_is_missing_is_an_error_and_no_gap(templates: Path) -> None:
    (templates / "a.html").write_text("{{ forgotten }}", encoding="utf-8")
    with pytest.raises(jinja2.UndefinedError, match="forgotten"):
        render("a.html", title="")


def test_the_frame_of_every_report_is_self_contained_and_dark_where_wanted(templates: Path) -> None:
    html = render("base.html", title="x")
    assert "prefers-color-scheme: dark" in html
    for word in ("http://", "https://", "<script", "src=", "@import"):
        assert word not in html
