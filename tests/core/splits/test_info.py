"""The origin of a subset in TIFF tags."""

import dataclasses

import pytest

from hsi_core.splits.info import SplitInfo

INFO = SplitInfo("blocks", "test", 7, 4, 9, 0.25)


def test_tags_hold_every_value_and_give_it_back() -> None:
    tags = INFO.to_tags()
    assert tags["HSI_SPLIT_KIND"] == "blocks"
    assert tags["HSI_SPLIT_OVERLAP"] == "0.250000"
    assert len(tags) == len(dataclasses.fields(SplitInfo))
    assert SplitInfo.from_tags({**tags, "AREA_OR_POINT": "Area"}) == INFO


@pytest.mark.parametrize("name", INFO.to_tags())
def test_a_missing_tag_means_no_split(name: str) -> None:
    assert SplitInfo.from_tags({key: value for key, value in INFO.to_tags().items() if key != name}) is None


def test_a_damaged_number_means_no_split() -> None:
    assert SplitInfo.from_tags(INFO.to_tags() | {"HSI_SPLIT_GUARD": "wide"}) is None
