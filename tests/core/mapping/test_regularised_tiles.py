"""The size of the tiles of a regularisation; tests/core/tasks/test_regularise.py holds their results."""

import pytest
import torch

from hsi_core.errors import DeviceError
from hsi_core.mapping import regularised_tiles
from hsi_core.mapping.regularised_tiles import SIDES, choose_side
from hsi_core.memory import MB


def choose(megabytes, *, tile_size=None, num_classes=16):
    return choose_side(
        (10_000, 10_000),
        halo=65,
        num_classes=num_classes,
        num_bands=200,
        value_bytes=2,
        device=torch.device("cpu"),
        memory_limit=None if megabytes is None else megabytes * MB,
        tile_size=tile_size,
    )


def test_more_memory_or_fewer_classes_give_larger_tiles():
    found = [choose(megabytes) for megabytes in (400, 500, 700, 1600)]
    assert found == sorted(found)
    assert len(set(found)) > 2
    assert set(found) <= set(SIDES)
    assert found[-1] == SIDES[0]
    assert choose(500, num_classes=3) > choose(500, num_classes=200)


def test_too_small_a_limit_is_refused_with_the_need(monkeypatch):
    with pytest.raises(DeviceError, match=r"needs about \d+ MB for tiles of 64 pixels, more than the limit"):
        choose(250)
    with pytest.raises(DeviceError, match="for tiles of 5000 pixels"):
        choose(1000, tile_size=5000)
    monkeypatch.setattr(regularised_tiles, "free_bytes", lambda: 100 * MB)
    with pytest.raises(DeviceError, match="computer has too little free memory: the smallest tiles"):
        choose(None)
    assert choose(None, tile_size=300) == 300
