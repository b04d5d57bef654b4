"""Finished tiles on disk: plain arrays and a journal, so that a killed run can resume.

A GeoTIFF that was being written is useless after a kill: the table of its blocks may not be on disk, and the
order of its blocks depends on the time of each flush. Tiles therefore go into plain files beside the outputs.
The rasters are written from these files at the end, in one pass, so that their bytes depend neither on the
tiles nor on interruptions.
"""

import json
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from io import FileIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.errors import ClusterLostError, OrphanedError, OutputError
from hsi_core.language import tr
from hsi_core.mapping.comparison import Comparison
from hsi_core.outputs import checkpoint_path, explaining_failures
from hsi_core.progress import Progress
from hsi_core.windows import Window

HEADER_BYTES = 4096
"""Size of the header of a file: one page. The header of the first file holds the journal, which is smaller
than a sector of the disk and so is never half-written."""
FILES_AT = HEADER_BYTES // 2
"""Position of the list of files, after the journal. A later run with fewer outputs names files that stay."""
COMMIT_SECONDS = 1.0
"""Minimum time between two entries of the journal. A kill loses at most the work of this time and the current
tile."""
RASTER_SHARE = 1.0 + 4.0 / 3.0
"""Disk space of a store and its rasters, relative to the store: the rasters have overviews and may not
compress."""


@dataclass(frozen=True)
class Layer:
    """One array of results.

    Args:
        path: output raster; the file of the store lies beside it.
        dtype: type of the values.
        num_channels: values per pixel.
    """

    path: Path
    dtype: np.dtype[Any]
    num_channels: int = 1


@dataclass(frozen=True)
class Journal:
    """How much of a map is finished.

    Args:
        side: side of the tiles, in pixels.
        first_row: first row of tiles of this side; tiles of other sides finished the rows above.
        num_done: finished tiles of this side, in the order of `tiles`.
        batch_size: patches evaluated at once if the network cannot share computation.
        num_threads: threads that compute parts of a tile at the same time.
        measured_choices: choices of the network, see `PatchNetwork`.
        comparison: comparison of reduced precision with float32.
        num_regularised: rows of the map that are regularised.
    """

    side: int
    first_row: int = 0
    num_done: int = 0
    batch_size: int = 1
    num_threads: int = 1
    measured_choices: Mapping[str, int] = field(default_factory=dict)
    comparison: Comparison = field(default_factory=Comparison)
    num_regularised: int = 0

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Journal":
        """The journal that `dataclasses.asdict` and JSON made a record of.

        Raises:
            TypeError: the record has other fields.
            ValueError: a field has another form.
            KeyError: the record has no comparison.
        """
        return cls(**{**record, "comparison": Comparison.from_record(record["comparison"])})


class TileStore:
    """Open files of a run. Made by `open_store`.

    Args:
        layers: results by name; the file of the first one holds the journal.
        files: files by name, in their final size.
        shape: (H, W) of the scene.
        fingerprint: identifies everything that the results depend on.
        journal: what an earlier run finished; None if this run starts from the beginning.

    Attributes:
        layers: results by name.
        shape: (H, W) of the scene.
        journal: the last entry; None before the first one.
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
        self.layers = layers
        self.shape = shape
        self.journal = journal
        self._files = files
        self._fingerprint = fingerprint
        self._committed_at = 0.0

    def write(self, name: str, window: Window, values: NDArray[Any]) -> None:
        """Write values (H, W, channels) of a window.

        Raises:
            OutputError: the disk is full.
        """
        layer, file = self.layers[name], self._files[name]
        values = np.ascontiguousarray(values, dtype=layer.dtype)
        with explaining_failures(layer.path):
            for offset, row in zip(self._offsets(layer, window), values, strict=True):
                file.seek(offset)
                _write_all(file, memoryview(row).cast("B"))

    def read(self, name: str, window: Window) -> NDArray[Any]:
        """Values (H, W, channels) of a window.

        Raises:
            OutputError: another program cut the file off.
        """
        layer, file = self.layers[name], self._files[name]
        values = np.empty((window.height, window.width, layer.num_channels), dtype=layer.dtype)
        for offset, row in zip(self._offsets(layer, window), values, strict=True):
            file.seek(offset)
            if file.readinto(memoryview(row).cast("B")) != row.nbytes:
                raise OutputError(
                    tr(
                        "The file {name} was cut off while the map was made; run again.",
                        name=checkpoint_path(layer.path).name,
                    )
                )
        return values

    def commit(self, journal: Journal) -> None:
        """Flush the written values to disk, then write the journal; at most once in `COMMIT_SECONDS`."""
        if time.monotonic() - self._committed_at < COMMIT_SECONDS:
            return
        first, *_ = self.layers
        with explaining_failures(self.layers[first].path):
            for file in self._files.values():
                os.fsync(file.fileno())
            entry = json.dumps({"fingerprint": self._fingerprint, **asdict(journal)}).encode()
            self._files[first].seek(0)
            _write_all(self._files[first], memoryview(entry.ljust(FILES_AT)))
        self.journal = journal
        self._committed_at = time.monotonic()

    def _offsets(self, layer: Layer, window: Window) -> Iterator[int]:
        """Position of each row of a window in the file of a layer."""
        num_bytes = layer.dtype.itemsize * layer.num_channels
        for row in range(window.row, window.row + window.height):
            yield HEADER_BYTES + (row * self.shape[1] + window.column) * num_bytes


def _write_all(file: FileIO, values: memoryview) -> None:
    """Write all values: on a nearly full disk a file can accept only some of the bytes without an error."""
    while values:
        values = values[file.write(values) :]


@contextmanager
def open_store(
    layers: Mapping[str, Layer], *, shape: tuple[int, int], fingerprint: str | None, progress: Progress
) -> Iterator[TileStore]:
    """Open the files of a run beside its outputs: those left by an earlier run of the same job, or new ones.

    The files are removed at the end, after an error and after a cancel. They stay after a kill, and when the
    parent process or the cluster is lost.

    Args:
        layers: results to store, by name.
        shape: (H, W) of the scene.
        fingerprint: identifies everything that the results depend on; None if that is unknown, so that no
            earlier run is resumed.
        progress: receives a warning if an earlier run cannot be resumed.

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
                _warn_of_others(paths, progress)
                _remove(paths)
                _check_space(layers, sizes)
            files: dict[str, FileIO] = {}
            for name, path in paths.items():
                with explaining_failures(layers[name].path):
                    mode = "w+" if journal is None else "r+"
                    files[name] = stack.enter_context(FileIO(path, mode))
                    files[name].truncate(sizes[name])
            if journal is None:
                _list_files(files[first], paths)
            store = TileStore(layers, files, shape=shape, fingerprint=fingerprint or "", journal=journal)
            yield store
    except (OrphanedError, ClusterLostError):
        if store is None or store.journal is None:
            _remove(paths)
        raise  # the files stay, as after a kill: the same call resumes from them
    except BaseException:
        _remove(paths)
        raise
    _remove(paths)


def _remove(paths: Mapping[str, Path]) -> None:
    for path in paths.values():
        path.unlink(missing_ok=True)


def _list_files(file: FileIO, paths: Mapping[str, Path]) -> None:
    """Write the paths of all files of a run into the first one, unless the list is too long."""
    entry = json.dumps([str(path.absolute()) for path in paths.values()]).encode()
    if len(entry) <= HEADER_BYTES - FILES_AT:
        file.seek(FILES_AT)
        _write_all(file, memoryview(entry.ljust(HEADER_BYTES - FILES_AT)))


def _warn_of_others(paths: Mapping[str, Path], progress: Progress) -> None:
    """Name files of an earlier run with more outputs. They stay, because any program can write the list."""
    first, *_ = paths.values()
    if not first.is_file():
        return
    with first.open("rb") as file:
        entry = file.read(HEADER_BYTES)[FILES_AT:]
    try:
        listed = [Path(name) for name in json.loads(entry)]
    except (ValueError, TypeError, RecursionError):
        return  # no list, or another kind of file
    for path in listed:
        if path.suffix == first.suffix and path not in paths.values() and os.path.isfile(path):
            progress.warning(
                tr(
                    "An earlier run left the file {path}, which this run does not use; delete it, unless you "
                    "want to resume that run.",
                    path=path,
                )
            )


def _find_journal(
    paths: Mapping[str, Path], sizes: Mapping[str, int], fingerprint: str | None, progress: Progress
) -> Journal | None:
    """The journal of an earlier run of the same job; None if there is none."""
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
        journal = Journal.from_record(record)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        progress.warning(
            tr("The checkpoint {first} is damaged; the map starts from the beginning.", first=first.name)
        )
        return None
    if not is_same or any(
        not path.is_file() or path.stat().st_size != sizes[name] for name, path in paths.items()
    ):
        progress.warning(
            tr(
                "The checkpoint {first} belongs to a map with another scene, model or settings; this map "
                "starts from the beginning.",
                first=first.name,
            )
        )
        return None
    return journal


def _check_space(layers: Mapping[str, Layer], sizes: Mapping[str, int]) -> None:
    """Check, before hours of work, that the disk has space for the store and for the rasters beside it."""
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
                tr(
                    "The output {path} cannot be written: the disk has {free} of free space, but the map "
                    "needs up to {needed} while it is made; free some space or choose another folder.",
                    path=layer.path,
                    free=_size(free),
                    needed=_size(needed),
                )
            )


def _size(num_bytes: float) -> str:
    """A size for users: "3.2 GB", "120 kB"."""
    for unit, name in ((1e9, "GB"), (1e6, "MB")):
        if num_bytes >= unit:
            return f"{num_bytes / unit:.1f} {name}"
    return f"{num_bytes / 1e3:.0f} kB"
