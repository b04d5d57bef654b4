"""Tiles that memory does not allow at once are evaluated in parts, with the same classes."""

import pytest
import torch

from hsi_core.progress import Progress
from hsi_core.tile_prediction import TilePredictor
from models_for_tests import make_network


class Limited:
    """Evaluates a tile at once only where it has so few pixels, halo included; remembers what it was asked for."""

    def __init__(self, network, most, error):
        self.asked = []
        dense = network.forward_dense

        def forward_dense(tile):
            self.asked.append(tuple(tile.shape[1:]))
            if tile[0].numel() > most:
                raise error
            return dense(tile)

        network.forward_dense = forward_dense


@pytest.fixture
def network():
    return make_network("hybridsn", "corrected", patch_size=9).eval()


@pytest.fixture
def tile():
    torch.manual_seed(1)
    return torch.randn(15, 70 + 8, 90 + 8)


def predictor(network, events):
    return TilePredictor(network, batch_size=32, progress=Progress(events.append))


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory."),
        RuntimeError("DefaultCPUAllocator: can't allocate memory"),
    ],
)
def test_a_tile_that_does_not_fit_is_evaluated_in_parts_and_is_the_same(network, tile, error):
    expected = predictor(network, [])(tile, lambda share: None)
    events, shares = [], []
    limited = Limited(network, 40 * 40, error)
    predict = predictor(network, events)
    found = predict(tile, shares.append)
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-4)
    assert (found.argmax(0) == expected.argmax(0)).all()
    assert limited.asked[:3] == [(78, 98), (53, 53), (31, 31)]
    assert [event["message"] for event in events] == [
        "There is too little memory for 90 x 90 pixels at once: going on with parts of 45 x 45 or fewer. The map is the "
        "same; it may take longer."
    ]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    limited.asked.clear()
    predict(tile, lambda share: None)
    assert max(limited.asked) == (31, 31)  # what once did not fit is not tried again
    assert len(events) == 1


def test_where_the_smallest_part_does_not_fit_the_error_is_that_of_the_device(network, tile):
    limited = Limited(network, 0, torch.OutOfMemoryError("CUDA out of memory."))
    with pytest.raises(torch.OutOfMemoryError):
        predictor(network, [])(tile, lambda share: None)
    assert limited.asked[-1] == (24, 24)


def test_another_error_is_not_taken_for_a_lack_of_memory(network, tile):
    limited = Limited(network, 0, RuntimeError("shapes"))
    with pytest.raises(RuntimeError, match="^shapes$"):
        predictor(network, [])(tile, lambda share: None)
    assert len(limited.asked) == 1


def test_a_tile_of_any_size_is_evaluated_in_parts_that_let_a_cancel_in(network):
    """A layer of a whole large tile takes seconds, within which no cancel is seen."""
    tile = torch.randn(15, 8 + 8, 300 + 8)
    expected = network.forward_dense(tile)
    limited, events = Limited(network, 10**9, RuntimeError()), []
    found = predictor(network, events)(tile, lambda share: None)
    assert limited.asked == [(16, 264), (16, 52)]
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-4)
    assert events == []
