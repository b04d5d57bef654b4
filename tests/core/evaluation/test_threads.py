import contextlib
import threading
import time

import pytest
import torch

from hsi_core.errors import CancelledError
from hsi_core.evaluation.threads import (
    LARGEST_NUM_THREADS,
    ComputeThreads,
    choose_num_threads,
    compute_threads,
    largest_num_threads,
    one_thread,
)
from models_for_tests import make_network

CPU = torch.device("cpu")


@pytest.fixture
def torch_threads():
    """Sets the threads of torch; they are reset at the end."""
    before = torch.get_num_threads()
    yield torch.set_num_threads
    torch.set_num_threads(before)


def nothing():
    pass


@pytest.mark.parametrize("count", [1, 2, 5])
def test_results_are_in_the_order_of_the_parts(count):
    def slow_first(part):
        time.sleep(0.02 if part == 0 else 0.0)
        return part**2

    with compute_threads(count) as threads:
        assert threads.count == count
        assert threads.map(slow_first, range(7), while_waiting=nothing) == [n**2 for n in range(7)]
        assert threads.map(slow_first, [], while_waiting=nothing) == []


def test_a_single_part_is_computed_by_the_caller():
    with compute_threads(3) as threads:
        (found,) = threads.map(lambda part: threading.get_ident(), [0], while_waiting=nothing)
    assert found == threading.get_ident()
    assert (
        ComputeThreads().map(lambda part: threading.get_ident(), [0, 1], while_waiting=nothing) == [found] * 2
    )


def test_threads_compute_at_the_same_time():
    meeting = threading.Barrier(2, timeout=10)
    with compute_threads(2) as threads:
        threads.map(
            lambda part: meeting.wait(), [0, 1], while_waiting=nothing
        )  # one alone would wait in vain


def test_threads_have_the_autocast_of_the_caller_and_no_gradients():
    def state(part):
        return torch.is_autocast_enabled("cpu"), torch.is_inference_mode_enabled()

    with compute_threads(2) as threads:
        assert threads.map(state, [0, 1], while_waiting=nothing) == [(False, True)] * 2
        with torch.autocast("cpu", dtype=torch.bfloat16):
            assert threads.map(state, [0, 1], while_waiting=nothing) == [(True, True)] * 2


def test_after_an_error_running_parts_are_finished_and_waiting_ones_dropped():
    begun, finished = [], []

    def compute(part):
        begun.append(part)
        if part == 0:
            raise ValueError("part 0")
        time.sleep(0.05)
        finished.append(part)

    with compute_threads(2) as threads:
        with pytest.raises(ValueError, match="part 0"):
            threads.map(compute, range(50), while_waiting=nothing)
        assert sorted(begun) == [0, *sorted(finished)]
        assert len(begun) < 50


def test_a_cancel_ends_the_wait(torch_threads):
    torch_threads(4)

    def cancel():
        raise CancelledError

    with compute_threads(2) as threads, pytest.raises(CancelledError):
        threads.map(lambda part: time.sleep(0.01), range(4), while_waiting=cancel)
    assert torch.get_num_threads() == 4


@pytest.mark.parametrize(("available", "expected"), [(1, 1), (3, 3), (64, LARGEST_NUM_THREADS)])
def test_a_network_gets_the_threads_of_torch_up_to_a_maximum(monkeypatch, available, expected):
    monkeypatch.setattr(torch, "get_num_threads", lambda: available)
    network = make_network("lsga-vit", "corrected")
    assert choose_num_threads(network, CPU) == largest_num_threads() == expected
    assert choose_num_threads(network, torch.device("cuda")) == 1


def test_a_network_with_threads_of_its_own_gets_one(torch_threads):
    torch_threads(3)
    network = make_network("lsga-vit", "corrected")
    type_with_own = type("Own", (type(network),), {"has_own_threads": True})
    network.__class__ = type_with_own
    assert choose_num_threads(network, CPU) == 1


def test_one_thread_is_used_inside_the_context_and_those_of_before_after_it(torch_threads):
    torch_threads(3)
    with one_thread(is_wanted=False):
        assert torch.get_num_threads() == 3
    with one_thread():
        assert torch.get_num_threads() == 1
    assert torch.get_num_threads() == 3
    with contextlib.suppress(CancelledError), one_thread():
        raise CancelledError
    assert torch.get_num_threads() == 3
