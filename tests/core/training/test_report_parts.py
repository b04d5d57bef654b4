"""Parts of the reports of trainings."""

import pytest

from hsi_core.reports.report import Report
from hsi_core.training.cautions import Caution
from hsi_core.training.report_parts import add_cautions, add_curves, add_verdict
from hsi_core.training.verdict import Verdict


@pytest.mark.parametrize(("is_warning", "style"), [(True, ' class="warn"'), (False, "")])
def test_the_verdict_is_bold_and_a_warning_where_it_warns(is_warning: bool, style: str) -> None:
    report = Report("x")
    add_verdict(report, Verdict("Not <worth> it.", is_warning))
    add_verdict(report, None)
    assert report.to_html().count(f'<p id="verdict"{style}><b>Not &lt;worth&gt; it.</b></p>') == 1


def test_cautions_and_curves_have_their_sections_and_legends() -> None:
    report = Report("x")
    add_cautions(report, [Caution("Few pixels.", "Label more.")])
    add_curves(report, [], has_steps=True, note="")
    add_curves(report, ["<svg></svg>"], has_steps=False, note="Epochs.")
    html = report.to_html()
    assert "<b>Caution:</b> Few pixels. <span>Label more.</span>" in html
    assert html.count('class="number">Figure') == 1
    assert "every step" not in html
    assert "validation, end of an epoch" in html
