import pytest
import torch

from hsi_core.evaluation.batches import Batches


def counting(largest, ranges):
    """Gives the numbers start to stop - 1 as rows; memory runs out past a number of rows."""

    def compute(start, stop):
        ranges.append((start, stop))
        if stop - start > largest:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return torch.arange(start, stop)[:, None]

    return compute


@pytest.mark.parametrize("size", [1, 3, 10, 50])
def test_rows_come_back_in_their_order(size):
    done = []
    rows = Batches(size).run(counting(100, []), 10, on_done=done.append)
    assert rows[:, 0].tolist() == list(range(10))
    assert done == [*range(size, 10, size), 10]


def test_batches_are_halved_from_where_memory_ran_out_and_stay_small():
    ranges, sizes = [], []
    batches = Batches(8, on_halved=sizes.append)
    assert batches.run(counting(3, ranges), 7)[:, 0].tolist() == list(range(7))
    assert ranges == [(0, 7), (0, 3), (3, 6), (6, 7)]  # of 7 rows at once, half is 3
    assert (sizes, batches.size) == ([3], 3)
    batches.run(counting(3, ranges), 4)
    assert ranges[4:] == [(0, 3), (3, 4)]


def test_rows_that_take_less_memory_come_several_to_a_pixel():
    ranges = []
    Batches(2).run(counting(100, ranges), 14, factor=3)
    assert ranges == [(0, 6), (6, 12), (12, 14)]


def test_a_batch_of_one_pixel_is_not_halved():
    with pytest.raises(torch.OutOfMemoryError):
        Batches(4).run(counting(0, []), 3)


def test_another_error_is_raised_at_once():
    ranges = []

    def broken(start, stop):
        ranges.append((start, stop))
        raise RuntimeError("shapes differ")

    with pytest.raises(RuntimeError, match="shapes differ"):
        Batches(4).run(broken, 8)
    assert ranges == [(0, 4)]
