"""Finished tiles on disk until the map is whole: plain arrays and a journal, so that a killed run goes on where it was.

A GeoTIFF that is being written is of no use after a kill: the table of its blocks may not be on disk, and the order of
its blocks depends on what was flushed when. So tiles go into plain files beside the outputs, and the rasters are
written from them at the end, in one pass: their bytes depend neither on the tiles nor on interruptions.
"""

import json
import os
import shutil
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from io import FileIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.errors import OrphanedError, OutputError
from hsi_core.outputs import checkpoint_path, explaining_failures
from hsi_core.progress import Progress
from hsi_core.windows import Window

HEADER_BYTES = 4096
"""Room at the beginning of a file: one page. In the first file the journal is there, its entry less than a sector, so never half-written."""
FILES_AT = HEADER_BYTES // 2
"""Where the paths of the files of the run stand after the journal, for a later run with fewer outputs."""
COMMIT_SECONDS = 1.0
"""Shortest time between two entries in the journal: what a kill costs at most, beside the tile in work."""
RASTER_SHARE = 1.0 + 4.0 / 3.0
"""Disk space for a store and the rasters that are written from it, against the store: with overviews, and not compressible."""


@dataclass(frozen=True)
class Layer:
    """One array of results.

    Args:
        path: the output that it is for; the file of the store lies beside it.
        dtype: of its values.
        num_channels: values a pixel.
    """

    path: Path
    dtype: np.dtype[Any]
    num_channels: int = 1


@dataclass(frozen=True)
class Journal:
    """How far a map is.

    Args:
        side: of the tiles, in pixels.
        first_row: row that tiles of this side begin at: those above were finished with tiles of another side.
        num_done: tiles of this side that are finished, in the order of `tiles`.
        batch_size: patches at once where the network cannot share computation.
        num_threads: that compute parts of a tile side by side.
        measured_choices: of the network, see `PatchNetwork`.
        num_compared: pixels that were evaluated in float32 and with reduced precision, see `PrecisionTrial`.
        num_same: those of them that got the same class.
        num_near: those of them that are near a tie.
        largest_differences: of their logits, for either half of them.
        is_reduced: whether anything was computed with reduced precision.
    """

    side: int
    first_row: int = 0
    num_done: int = 0
    batch_size: int = 1
    num_threads: int = 1
    measured_choices: Mapping[str, int] = field(default_factory=dict)
    num_compared: int = 0
    num_same: int = 0
    num_near: int = 0
    largest_differences: Sequence[float] = field(default_factory=lambda: [0.0, 0.0])
    is_reduced: bool = False


class TileStore:
    """Open files of a run. Made by `open_store`.

    Args:
        layers: by name; the first one holds the journal.
        files: by name, as large as they will be.
        shape: of the scene, (H, W).
        fingerprint: identifies everything that the results depend on.
        journal: what an earlier run finished; None at a new beginning.

    Attributes:
        journal: the last entry; None where there is none yet.
    """

    def __init__(
        self,
        layers: Mapping[str, Layer],
        files: Mapping[str, FileIO],
        *,
        shape: tuple[int, int],
        fingerprint: str,
        journal: Journal | None,
    ) -> None:
        self.shape = shape
        self.journal = journal
        self._layers, self._files = layers, files
        self._fingerprint = fingerprint
        self._committed_at = 0.0

    def write(self, name: str, window: Window, values: NDArray[Any]) -> None:
        """Write values (H, W, channels) of a window.

        Raises:
            OutputError: the disk is full.
        """
        layer, file = self._layers[name], self._files[name]
        values = np.ascontiguousarray(values, dtype=layer.dtype)
        with explaining_failures(layer.path, checkpoint_path(layer.path)):
            for offset, row in zip(self._offsets(layer, window), values, strict=True):
                file.seek(offset)
                _write_all(file, memoryview(row).cast("B"))

    def read(self, name: str, window: Window) -> NDArray[Any]:
        """Values (H, W, channels) of a window."""
        layer, file = self._layers[name], self._files[name]
        values = np.empty((window.height, window.width, layer.num_channels), dtype=layer.dtype)
        for offset, row in zip(self._offsets(layer, window), values, strict=True):
            file.seek(offset)
            file.readinto(memoryview(row).cast("B"))
        return values

    def commit(self, journal: Journal) -> None:
        """Note how far the map is, once what was written so far is on disk; not more often than `COMMIT_SECONDS`."""
        if time.monotonic() - self._committed_at < COMMIT_SECONDS:
            return
        first, *_ = self._layers
        with explaining_failures(self._layers[first].path, checkpoint_path(self._layers[first].path)):
            for file in self._files.values():
                os.fsync(file.fileno())
            entry = json.dumps({"fingerprint": self._fingerprint, **asdict(journal)}).encode()
            self._files[first].seek(0)
            _write_all(self._files[first], memoryview(entry.ljust(FILES_AT)))
        self.journal = journal
        self._committed_at = time.monotonic()

    def _offsets(self, layer: Layer, window: Window) -> Iterator[int]:
        """Where each row of a window begins in the file of a layer."""
        num_bytes = layer.dtype.itemsize * layer.num_channels
        for row in range(window.row, window.row + window.height):
            yield HEADER_BYTES + (row * self.shape[1] + window.column) * num_bytes


def _write_all(file: FileIO, values: memoryview) -> None:
    """Write all of it: on a disk that is nearly full a file takes a part without an error."""
    while values:
        values = values[file.write(values) :]


@contextmanager
def open_store(
    layers: Mapping[str, Layer], *, shape: tuple[int, int], fingerprint: str | None, progress: Progress
) -> Iterator[TileStore]:
    """Open the files of a run beside its outputs, those that an earlier run of the same left or new ones.

    They are removed at the end, after an error and after a cancel. A kill leaves them, and so does the loss of the parent.

    Args:
        layers: what is stored, by name.
        shape: of the scene, (H, W).
        fingerprint: identifies everything that the results depend on; None where that is not known: nothing is taken up.
        progress: told why an earlier run is not gone on with.

    Raises:
        OutputError: the files cannot be written, or the disk has too little space.
    """
    paths = {name: checkpoint_path(layer.path) for name, layer in layers.items()}
    sizes = {
        name: HEADER_BYTES + shape[0] * shape[1] * layer.num_channels * layer.dtype.itemsize
        for name, layer in layers.items()
    }
    journal = _find_journal(paths, sizes, fingerprint, progress)
    store = None
    try:
        with ExitStack() as stack:
            first, *_ = paths
            if journal is None:
                _remove_left(paths[first])
                _remove(paths)
                _check_space(layers, sizes)
            files: dict[str, FileIO] = {}
            for name, path in paths.items():
                with explaining_failures(layers[name].path, path):
                    mode = "w+" if journal is None else "r+"
                    files[name] = stack.enter_context(FileIO(path, mode))
                    files[name].truncate(sizes[name])
            if journal is None:
                _note_files(files[first], paths)
            store = TileStore(layers, files, shape=shape, fingerprint=fingerprint or "", journal=journal)
            yield store
    except OrphanedError:
        if store is None or store.journal is None:
            _remove(paths)
        raise  # as after a kill: the same call goes on from here
    except BaseException:
        _remove(paths)
        raise
    _remove(paths)


def _remove(paths: Mapping[str, Path]) -> None:
    for path in paths.values():
        path.unlink(missing_ok=True)


def _note_files(file: FileIO, paths: Mapping[str, Path]) -> None:
    """Note all files of a run in the first one; more than there is room for are not noted."""
    entry = json.dumps([str(path.absolute()) for path in paths.values()]).encode()
    if len(entry) <= HEADER_BYTES - FILES_AT:
        file.seek(FILES_AT)
        _write_all(file, memoryview(entry.ljust(HEADER_BYTES - FILES_AT)))


def _remove_left(first: Path) -> None:
    """Remove the files that an earlier run noted in its first one, with which nothing goes on."""
    if not first.is_file():
        return
    with first.open("rb") as file:
        entry = file.read(HEADER_BYTES)[FILES_AT:]
    try:
        left = [Path(name) for name in json.loads(entry)]
    except (ValueError, TypeError):
        return  # nothing was noted, or something else lies there
    for path in left:
        if path.suffix == first.suffix:
            path.unlink(missing_ok=True)


def _find_journal(
    paths: Mapping[str, Path], sizes: Mapping[str, int], fingerprint: str | None, progress: Progress
) -> Journal | None:
    """What an earlier run of the same noted; None where there is none."""
    first, *_ = paths.values()
    if not first.is_file():
        return None
    with first.open("rb") as file:
        header = file.read(FILES_AT)
    if not header.strip(b"\0"):
        return None  # killed before the first tile
    try:
        record = json.loads(header)
        is_same = record.pop("fingerprint") == fingerprint and fingerprint is not None
        journal = Journal(**record)
    except (ValueError, TypeError, KeyError, AttributeError):
        progress.warning(f"The checkpoint {first.name} is damaged; the map starts from the beginning.")
        return None
    if not is_same or any(
        not path.is_file() or path.stat().st_size != sizes[name] for name, path in paths.items()
    ):
        progress.warning(
            f"The checkpoint {first.name} belongs to a map with another scene, model or settings; this one starts from "
            "the beginning."
        )
        return None
    return journal


def _check_space(layers: Mapping[str, Layer], sizes: Mapping[str, int]) -> None:
    """Refuse what would not fit on the disk before hours of work: the store, and beside it the rasters at the end."""
    for layer in layers.values():
        folder = layer.path.absolute().parent
        device = folder.stat().st_dev
        needed = RASTER_SHARE * sum(
            sizes[name]
            for name, other in layers.items()
            if other.path.absolute().parent.stat().st_dev == device
        )
        free = shutil.disk_usage(folder).free
        if free < needed:
            raise OutputError(
                f"The output {layer.path} could not be written: there are {free / 1e9:.1f} GB of free space, and the map "
                f"takes up to {needed / 1e9:.1f} GB while it is made; free some space or choose another folder."
            )
