import threading
from concurrent.futures import Future
from contextlib import ExitStack

import numpy as np
import pytest
import torch

from hsi_core.errors import CancelledError
from hsi_core.mapping.stream import background_thread, result_of, stream_tiles
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window, tiles

CPU = torch.device("cpu")
HEIGHT, WIDTH = 20, 26


@pytest.fixture
def scene(make_scene):
    """Three bands; the second tile of 10 pixels is nodata but for its halo."""
    cube = np.random.default_rng(0).integers(1, 1000, (3, HEIGHT, WIDTH)).astype(np.uint16)
    cube[:, :10, 10:20] = 0
    with open_scene(make_scene(cube, nodata=0)) as opened:
        yield opened, cube


def read_all(scene, windows, progress=None, halo=2):
    with ExitStack() as stack:
        return list(
            stream_tiles(
                scene,
                windows,
                halo=halo,
                bands=[1, 2, 3],
                device=CPU,
                stack=stack,
                progress=progress or Progress(),
            )
        )


def test_tiles_come_in_their_order_with_their_halo(scene):
    opened, cube = scene
    windows = list(tiles((HEIGHT, WIDTH), 10))
    found = read_all(opened, iter(windows))
    assert [tile.window for tile in found] == windows
    whole = np.pad(cube, ((0, 0), (2, 2), (2, 2)))
    for tile in found:
        row, column = tile.window.row, tile.window.column
        area = whole[:, row : row + tile.window.height + 4, column : column + tile.window.width + 4]
        assert tile.cube.dtype == torch.uint16
        np.testing.assert_array_equal(tile.cube.numpy(), area)
        np.testing.assert_array_equal(tile.valid.numpy(), area[0] != 0)
    assert [tile.is_empty for tile in found] == [False, True, False, False, False, False]


def test_no_windows_give_no_tiles(scene):
    assert read_all(scene[0], iter([])) == []


def test_one_tile_is_read_ahead(scene):
    asked = []

    def windows():
        for window in tiles((HEIGHT, WIDTH), 10):
            asked.append(window)
            yield window

    with ExitStack() as stack:
        stream = stream_tiles(
            scene[0], windows(), halo=0, bands=[1], device=CPU, stack=stack, progress=Progress()
        )
        assert next(stream).window == Window(0, 0, 10, 10)
        assert len(asked) == 2
        next(stream)
        assert len(asked) == 3


def test_a_cancel_ends_the_stream(scene):
    with pytest.raises(CancelledError):
        read_all(scene[0], tiles((HEIGHT, WIDTH), 10), Progress(is_cancelled=lambda: True))


def test_an_error_of_a_thread_is_raised_where_its_result_is_wanted():
    with background_thread("test") as thread, pytest.raises(ZeroDivisionError):
        result_of(thread.submit(lambda: 1 // 0), Progress())


def test_a_cancel_is_noticed_while_a_result_is_waited_for():
    with pytest.raises(CancelledError):
        result_of(Future(), Progress(is_cancelled=lambda: True))


def test_a_running_task_is_finished_and_waiting_ones_are_dropped():
    begun, go_on, done = threading.Event(), threading.Event(), []

    def slow():
        begun.set()
        assert go_on.wait(10)
        done.append("slow")

    with background_thread("test") as thread:
        thread.submit(slow)
        waiting = thread.submit(done.append, "waiting")
        assert begun.wait(10)
        threading.Timer(0.05, go_on.set).start()
    assert done == ["slow"]
    assert waiting.cancelled()
