"""Tiles too large for memory are evaluated in parts, with the same classes."""

import gc
import threading
import time
import weakref

import pytest
import torch

from hsi_core.errors import CancelledError
from hsi_core.evaluation.threads import ComputeThreads, compute_threads
from hsi_core.evaluation.tiles import TilePredictor, cut_for_threads
from hsi_core.progress import Progress
from models_for_tests import SMALL, make_network

pytestmark = pytest.mark.slow


class Limited:
    """Evaluates a tile at once only if it has few pixels, halo included; records the requests."""

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


def predictor(network, events, threads=None):
    return TilePredictor(network, batch_size=32, progress=Progress(events.append), threads=threads)


def ignore(share):
    """Ignores the progress."""


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
    assert limited.asked[:3] == [(78, 98), (43, 53), (26, 31)]
    assert [event["message"] for event in events] == [
        "There is too little memory for 90 x 90 pixels at once: continuing with parts of 45 x 45 or fewer. "
        "The map is the same; it may take longer."
    ]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    limited.asked.clear()
    predict(tile, lambda share: None)
    assert max(limited.asked) == (26, 31)  # what once did not fit is not tried again
    assert len(events) == 1


def test_where_the_smallest_part_does_not_fit_the_error_is_that_of_the_device(network, tile):
    limited = Limited(network, 0, torch.OutOfMemoryError("CUDA out of memory."))
    with pytest.raises(torch.OutOfMemoryError):
        predictor(network, [])(tile, lambda share: None)
    assert limited.asked[-1] == (22, 24)


def test_another_error_is_not_taken_for_a_lack_of_memory(network, tile):
    limited = Limited(network, 0, RuntimeError("shapes"))
    with pytest.raises(RuntimeError, match="^shapes$"):
        predictor(network, [])(tile, lambda share: None)
    assert len(limited.asked) == 1


def test_a_tile_of_any_size_is_evaluated_in_parts_that_let_a_cancel_in(network):
    """A layer of a large tile takes seconds, which would delay a cancel."""
    tile = torch.randn(15, 8 + 8, 300 + 8)
    expected = network.forward_dense(tile)
    limited, events = Limited(network, 10**9, RuntimeError()), []
    found = predictor(network, events)(tile, lambda share: None)
    assert limited.asked == [(16, 264), (16, 52)]
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-4)
    assert events == []


@pytest.mark.parametrize("name", ["hybridsn", "hybridsn-se", "lsga-vit", "a2s2k", "ssan"])
@pytest.mark.parametrize("dtype", [None, torch.bfloat16])
def test_several_threads_find_what_one_finds(name, dtype):
    network = make_network(name, "corrected", patch_size=7, options=SMALL.get(name)).eval()
    torch.manual_seed(2)
    tile = torch.randn(network.num_components + network.num_bands, 24 + 6, 6 + 6)
    shares = []
    with torch.autocast("cpu", dtype=dtype, enabled=dtype is not None), compute_threads(2) as threads:
        expected = predictor(network, [])(tile, ignore)
        predict = predictor(network, [], threads)
        for _ in range(2):  # the second time nothing is prepared
            found = predict(tile, shares.append)
            tolerance = 1e-4 if dtype is None else 0.1
            torch.testing.assert_close(found, expected, rtol=tolerance, atol=tolerance)
    assert shares[-1] == 1.0


def test_several_threads_find_the_pixels_that_one_finds():
    network = make_network("lsga-vit", "corrected", patch_size=7).eval()
    tile = torch.randn(network.num_components, 20 + 6, 20 + 6)
    for num_pixels in (1, 2, 77):
        is_pixel = (torch.randperm(400) < num_pixels).reshape(20, 20)
        expected = predictor(network, []).predict_pixels(tile, is_pixel)
        with compute_threads(3) as threads:
            found = predictor(network, [], threads).predict_pixels(tile, is_pixel)
        torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize(
    ("shape", "side", "num_threads", "heights"),
    [
        ((256, 256), 256, 1, [256]),
        ((256, 256), 256, 2, [128, 128]),
        ((256, 256), 256, 4, [64] * 4),
        ((256, 256), 256, 8, [32] * 8),
        ((256, 256), 256, 16, [32] * 8),  # no lower than eight times the halo of 4
        ((40, 256), 256, 2, [40]),
        ((64, 256), 16, 2, [16] * 4 * 16),
        ((300, 10), 256, 1, [150, 150]),
    ],
)
def test_a_tile_is_cut_into_a_part_for_each_thread(network, shape, side, num_threads, heights):
    parts = cut_for_threads(shape, side, network=network, num_threads=num_threads)
    assert [part.height for part in parts] == heights
    covered = torch.zeros(shape)
    for part in parts:
        covered[part.slices] += 1
        assert part.height <= side
        assert part.width <= side
    assert (covered == 1).all()


def test_patches_are_cut_lower_as_their_halo_is_not_computed_again():
    network = make_network("ssan", "corrected", patch_size=13)
    parts = cut_for_threads((40, 40), 40, network=network, num_threads=8)
    assert [part.height for part in parts] == [8] * 5


def test_what_a_network_prepares_it_prepares_once_and_before_the_threads_begin(network, tile):
    callers = []
    dense = network.forward_dense

    def forward_dense(part):
        callers.append(threading.get_ident())
        return dense(part)

    network.forward_dense = forward_dense
    with compute_threads(2) as threads:
        predict = predictor(network, [], threads)
        predict(tile, ignore)
        assert callers[0] == threading.get_ident()
        callers.clear()
        predict(tile, ignore)
    assert threading.get_ident() not in callers
    assert len(callers) == 2


def test_memory_that_a_thread_lacks_is_spared_by_all_and_said_once(network, tile):
    network = make_network("lsga-vit", "corrected", patch_size=9).eval()
    tile = torch.randn(network.num_components, 32 + 8, 12 + 8)
    expected = predictor(network, [])(tile, ignore)
    classify, asked, events = network.classify, [], []

    def limited(features, *spectra):
        asked.append(len(features))
        if len(features) > 5:
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory")
        return classify(features, *spectra)

    network.classify = limited
    with compute_threads(2) as threads:
        predict = predictor(network, events, threads)
        found = predict(tile, ignore)
        torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-4)
        assert max(asked) == 16
        asked.clear()
        predict(tile, ignore)
        assert max(asked) == 4
    assert [event["message"] for event in events] == [
        "There is too little memory for 32 patches at once: continuing with 16 or fewer. The map is the "
        "same; it may take longer."
    ]


def test_an_error_in_a_thread_ends_all_of_them_and_is_raised():
    started, computed = threading.Event(), []

    def compute(number):
        computed.append(number)
        if number == 0:
            started.wait()
            raise ValueError("part 0")
        started.set()
        time.sleep(0.01)

    with compute_threads(2) as threads:
        with pytest.raises(ValueError, match="part 0"):
            threads.map(compute, range(1000), while_waiting=lambda: None)
        num_computed = len(computed)
    assert len(computed) == num_computed < 1000


def test_what_threads_held_that_ran_out_of_memory_is_free_once_the_error_is_forgotten():
    """Smaller parts are tried at once, before a garbage collection of reference cycles."""
    held = []

    def compute(number):
        values = torch.zeros(10)
        held.append(weakref.ref(values))
        raise RuntimeError("DefaultCPUAllocator: can't allocate memory")

    gc.disable()
    try:
        with compute_threads(2) as threads:
            with pytest.raises(RuntimeError, match="can't allocate") as failure:
                threads.map(compute, range(4), while_waiting=lambda: None)
            del failure
            assert held
            assert not any(values() is not None for values in held)
    finally:
        gc.enable()


def test_a_cancel_is_seen_while_threads_compute():
    is_over = threading.Event()

    def cancel():
        is_over.set()
        raise CancelledError

    with compute_threads(2) as threads, pytest.raises(CancelledError):
        threads.map(lambda number: is_over.wait(), range(2), while_waiting=cancel)


def test_threads_have_a_share_of_the_processors_and_others_have_all_of_them():
    before = torch.get_num_threads()
    torch.set_num_threads(4)
    try:
        with compute_threads(2) as threads:
            shares = threads.map(lambda number: torch.get_num_threads(), range(2), while_waiting=lambda: None)
        others = []
        later = threading.Thread(target=lambda: others.append(torch.get_num_threads()))
        later.start()
        later.join()
        assert shares == [2, 2]
        assert [torch.get_num_threads(), *others] == [4, 4]
    finally:
        torch.set_num_threads(before)


def test_one_thread_is_the_callers():
    callers = ComputeThreads().map(lambda number: threading.get_ident(), range(2), while_waiting=lambda: None)
    assert set(callers) == {threading.get_ident()}
