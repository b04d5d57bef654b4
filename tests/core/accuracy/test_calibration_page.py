import numpy as np
import pytest

from hsi_core.accuracy.calibration import Accepted, Calibration, Reliability, SetCoverage
from hsi_core.accuracy.calibration_page import add_calibration
from hsi_core.reports.report import Report


def page_of(found, *, has_curves=False):
    report = Report("Training")
    add_calibration(report, found, has_curves=has_curves)
    return report.to_html(), report.to_record()


@pytest.fixture
def calibration():
    part = Reliability.of(np.array([0.9, 0.9]), np.array([True, False]))
    return Calibration(temperature=1.5, num_pixels=2, before=part, after=part)


def test_the_section_tells_error_curve_and_promised_coverage(calibration):
    more = {
        "accepted": [Accepted(coverage=1.0, accuracy=0.5), Accepted(coverage=0.5, accuracy=1.0)],
        "sets": [SetCoverage(promised=0.9, kept=0.875, lowest=0.7, mean_size=2.25)],
    }
    html, record = page_of(calibration.model_copy(update=more), has_curves=True)
    assert "The calibration error is 40.0 % with the temperature 1.5" in html
    assert "The epoch was chosen with the same pixels" in html
    assert "surest 50 % of the pixels: 100.0 % are right" in html
    for figure in ("90 %", "87.5 %", "70.0 %", "2.25"):
        assert figure in html
    assert "0.875" in str(record)


def test_a_model_of_an_older_version_has_the_error_only(calibration):
    html, _ = page_of(calibration)
    assert "The calibration error is 40.0 %" in html
    assert "Sets of classes" not in html
    assert "surest" not in html


def test_a_model_without_calibration_says_why():
    assert "not calibrated: the validation pixels are few or lie in one place" in page_of(None)[0]


def test_a_temperature_that_was_not_kept_and_the_size_of_the_error_are_said(calibration):
    html, _ = page_of(calibration.model_copy(update={"temperature": 1.0}))
    assert "The calibration error is 40.0 %. No temperature made the confidence better" in html
    assert "more than 5 percentage points, and the model is too sure on average" in html
    part = Reliability.of(np.full(20, 0.93), np.arange(20) > 0)  # 95 % are right
    html, _ = page_of(calibration.model_copy(update={"after": part}))
    assert "at most 5 percentage points: the confidence can be read as an accuracy near labels" in html
    mixed = Reliability.of(np.repeat([0.9, 0.3], 10), np.arange(20) % 5 < 3)  # 60 % of both are right
    html, _ = page_of(calibration.model_copy(update={"after": mixed}))
    assert "the model is too sure of some pixels and not enough of others: read the confidence" in html
