"""The picture of the report; its numbers are tested with the task."""

import io

import matplotlib.image
import numpy as np

from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.labelquality.counts import count_classes, count_polygons
from hsi_core.labelquality.layer import SuspiciousLabel
from hsi_core.labelquality.purity import PolygonPurity
from hsi_core.labelquality.report import Checked, LabelReport, label_page, map_png
from hsi_core.labels.labels import Labels
from html_for_tests import check_numbers


def test_suspicious_labels_have_the_colour_of_their_reason_and_names_are_escaped():
    codes = np.zeros((4, 6), np.uint16)
    codes[0] = 1
    codes[3] = 2
    table = ClassTable((ClassEntry(1, "a <b>", "#000000"), ClassEntry(2, "c", "#FFFFFF")))
    labels = Labels(codes, table)
    found = LabelReport(
        labels=labels,
        classes=count_classes(labels),
        polygons=count_polygons(labels),
        purity=[PolygonPurity(1, 12, 0), PolygonPurity(2, 16, 2)],
        wavelengths_nm=[None, None],
        means=np.array([[1.0, 2.0], [np.nan, np.nan]]),
        deviations=np.array([[0.1, 0.1], [np.nan, np.nan]]),
        separability=np.full((2, 2), np.nan),
        suspects=[
            SuspiciousLabel("polygon", 3, 2, 2, "c", 1, "a <b>", 0.7, 0.2, 2, 6),
            SuspiciousLabel("pixel", 0, 4, 1, "a <b>", 2, "c", 0.9, 0.0, 1, 1),
        ],
        splits=[],
        checked=Checked(6, 6, 0, 0, 0, 1, 1.0, 0, None, ("a note",)),
        scene_name="s.tif",
        labels_name="l.tif",
    )
    picture = (matplotlib.image.imread(io.BytesIO(map_png(found))) * 255).round().astype(int)
    assert picture[0, 0].tolist() == [170, 170, 170, 255]  # black, paler
    assert picture[0, 4, :3].tolist() == [0xD5, 0x5E, 0x00]
    assert picture[3, 5, :3].tolist() == [0xCC, 0x79, 0xA7]
    assert (picture[1:3, :, 3] == 0).all()
    page = label_page(found).to_html()
    check_numbers(page)
    assert "a &lt;b&gt;" in page
    assert "<b>a" not in page
    assert "a note" in page
    assert "2 of 28 pixels are outliers in their polygon." in page
    assert ">12.5" in page  # 2 of 16
