from xml.etree import ElementTree as ET

from hsi_core.accuracy.acceptance_curve import acceptance_svg
from hsi_core.accuracy.calibration import Accepted


def test_points_lie_at_their_coverage_and_accuracy():
    found = [Accepted(coverage=1.0, accuracy=0.75), Accepted(coverage=0.5, accuracy=1.0)]
    root = ET.fromstring(acceptance_svg(found, "Surest <pixels>"))
    circles = [item for item in root.iter() if item.tag.endswith("circle")]
    # The axis of the accuracy goes from 70 to 100 %: 0.75 is a sixth of it above its lower end.
    assert [(float(one.get("cx")), float(one.get("cy"))) for one in circles] == [
        (318.0, 238.3),
        (182.0, 20.0),
    ]
    assert circles[0][0].text == "surest 100 % of the pixels: 75.0 % are right"
    labels = [item.text for item in root.iter() if item.tag.endswith("text")]
    assert "70" in labels
    assert "Surest <pixels>" in labels
