"""What EnMAP and DESIS share."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from hsi_core.errors import SceneError
from hsi_core.scenes.products.dlr import find_image, find_level, read_number

ROOT = ET.fromstring("<doc><base><level> l2a </level></base><a>12.5</a><b>none</b></doc>")


def test_levels_and_numbers_are_read_or_missing() -> None:
    assert (find_level(ROOT), find_level(None)) == ("L2A", "")
    assert [read_number(ROOT, name) for name in "abc"] == [12.5, None, None]


def test_the_image_of_the_same_scene_is_taken(tmp_path: Path) -> None:
    for name in ("A-METADATA.xml", "A-SPECTRAL_IMAGE.tif", "A-QL_IMAGE.tif", "B-SPECTRAL_IMAGE.tif"):
        (tmp_path / name).touch()
    metadata = tmp_path / "A-METADATA.xml"
    assert find_image(metadata, metadata, "DESIS L2A").name == "A-SPECTRAL_IMAGE.tif"
    assert find_image(tmp_path / "B-SPECTRAL_IMAGE.tif", metadata, "DESIS L2A").name[0] == "B"
    (tmp_path / "A-SPECTRAL_IMAGE.tif").unlink()
    with pytest.raises(SceneError, match=r"looks like DESIS L2A but lacks the image A-SPECTRAL_IMAGE.TIF"):
        find_image(tmp_path, metadata, "DESIS L2A")
