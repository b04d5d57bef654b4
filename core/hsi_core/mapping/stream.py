"""Tiles of a scene, read as they are on disk and copied to the device, ahead of the caller."""

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TypeVar

import torch
from torch import Tensor

from hsi_core.evaluation.reader import read_raw_padded
from hsi_core.progress import EMIT_EVERY_SECONDS, Progress
from hsi_core.scenes.scene import Scene
from hsi_core.windows import Window

Found = TypeVar("Found")


@dataclass(frozen=True)
class RawTile:
    """A tile with its halo, on the device.

    Args:
        window: position of the tile without its halo.
        cube: values as they are on disk, (C, H + 2 halo, W + 2 halo).
        valid: which pixels are valid, (H + 2 halo, W + 2 halo).
        is_empty: whether no pixel of the window is valid.
    """

    window: Window
    cube: Tensor
    valid: Tensor
    is_empty: bool


@contextmanager
def background_thread(name: str) -> Iterator[ThreadPoolExecutor]:
    """A thread for tasks.

    At the end, also after a cancel, the running task is finished and waiting tasks are dropped.
    """
    thread = ThreadPoolExecutor(1, name)
    try:
        yield thread
    finally:
        thread.shutdown(cancel_futures=True)


def stream_tiles(
    scene: Scene,
    windows: Iterator[Window],
    *,
    halo: int,
    bands: Sequence[int],
    device: torch.device,
    stack: ExitStack,
    progress: Progress,
) -> Iterator[RawTile]:
    """Read tiles in a separate thread.

    For a graphics card they are copied from pinned memory in a separate CUDA stream.

    Args:
        scene: open scene; no other thread may read it at the same time.
        windows: tiles to read.
        halo: margin around each tile.
        bands: band numbers.
        device: destination of the tiles.
        stack: ends the thread when it closes.
        progress: checked for a cancel while the caller waits for a tile, and between two reads of a tile.
    """
    thread = stack.enter_context(background_thread("reader"))
    copies = None
    if device.type == "cuda":
        copies = torch.cuda.Stream(device)  # type: ignore[no-untyped-call]

    def read(window: Window) -> tuple[RawTile, torch.cuda.Event | None]:
        raw, mask = read_raw_padded(scene, window, halo=halo, bands=bands, on_part=progress.check)
        is_empty = not mask[halo : halo + window.height, halo : halo + window.width].any()
        cube, valid = torch.from_numpy(raw), torch.from_numpy(mask)
        if copies is None:
            return RawTile(window, cube, valid, is_empty), None
        with torch.cuda.stream(copies):
            cube = cube.pin_memory().to(device, non_blocking=True)
            valid = valid.pin_memory().to(device, non_blocking=True)
            return RawTile(window, cube, valid, is_empty), copies.record_event()

    ahead: list[Future[tuple[RawTile, torch.cuda.Event | None]]] = []
    for window in windows:
        ahead.append(thread.submit(read, window))
        if len(ahead) > 1:
            yield _arrived(*result_of(ahead.pop(0), progress))
    for future in ahead:
        yield _arrived(*result_of(future, progress))


def _arrived(tile: RawTile, event: torch.cuda.Event | None) -> RawTile:
    """Make a tile safe to use in the CUDA stream of the caller."""
    if event is not None:
        current = torch.cuda.current_stream(tile.cube.device)
        current.wait_event(event)
        tile.cube.record_stream(current)
        tile.valid.record_stream(current)
    return tile


def result_of(future: Future[Found], progress: Progress) -> Found:
    """Wait for the result of a thread, and check for a cancel meanwhile."""
    while not future.done():
        progress.check()
        wait([future], timeout=EMIT_EVERY_SECONDS)
    return future.result()
