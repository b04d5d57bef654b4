"""The reliability diagram as SVG."""

import xml.etree.ElementTree as ET

import numpy as np

from hsi_core.accuracy.calibration import Reliability
from hsi_core.accuracy.reliability_diagram import reliability_svg


def test_each_bin_with_pixels_has_a_bar_of_its_accuracy():
    confidence = np.array([0.62, 0.64, 0.9, 0.92])
    found = Reliability.of(confidence, np.array([True, False, True, True]))
    root = ET.fromstring(reliability_svg(found, "With <temperature>"))
    assert root.attrib["aria-label"] == "With <temperature>"
    texts = [group.find("title").text for group in root.findall("g")]
    assert texts == [
        "50.0 % of the pixels: mean confidence 0.630, accuracy 0.500",
        "50.0 % of the pixels: mean confidence 0.910, accuracy 1.000",
    ]
    heights = [float(group.find("rect").attrib["height"]) for group in root.findall("g")]
    assert heights[1] == 2 * heights[0]
