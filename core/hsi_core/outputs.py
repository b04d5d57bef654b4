"""Outputs appear complete or not at all: each is written to a temporary file that is renamed at the end."""

import contextlib
import errno
import os
import shutil
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

from rasterio.errors import RasterioError

from hsi_core.errors import OutputError

FULL_BELOW_BYTES = 2**20
"""If writing fails without a reason, a disk with less free space than this counts as full."""

_unfinished: set[Path] = set()
"""Temporary files of `new_file`; a nested `new_file` that writes one of them makes no output."""


def _announce_to_nobody() -> None:
    """Drop the announcement: the default where a task is called as a function."""


_announce: ContextVar[Callable[[], None]] = ContextVar("announce", default=_announce_to_nobody)


@contextmanager
def announcing_outputs(announce: Callable[[], None]) -> Iterator[None]:
    """Call a function just before each output appears under its name; its exception keeps the output away."""
    token = _announce.set(announce)
    try:
        yield
    finally:
        _announce.reset(token)


def check_writable(path: Path) -> None:
    """Refuse an output that could not be written, before the work starts.

    Raises:
        OutputError: the folder is missing or not writable, or the path is a folder or in use.
    """
    folder = path.absolute().parent
    if not folder.is_dir():
        raise OutputError(f"The output {path} cannot be written: there is no folder {folder}; make it first.")
    if path.is_dir():
        raise OutputError(f"The output {path} cannot be written: it is a folder; give a file name.")
    trial = folder / f".hsi-{uuid.uuid4().hex}"
    try:
        trial.touch()
        trial.unlink()
    except OSError as error:
        raise OutputError(
            f"The output {path} cannot be written: {error.strerror or error}; choose another folder."
        ) from error
    try:
        if path.exists():
            os.replace(path, path)  # Windows refuses it if another program has the file open
    except OSError as error:
        raise OutputError(
            f"The output {path} is open in another program; remove the layer there, or choose another name."
        ) from error


def check_outputs(outputs: Iterable[Path | None], *, inputs: Iterable[Path | None]) -> None:
    """Refuse outputs that cannot be written, or that would overwrite an input or each other.

    Args:
        outputs: files to write; None stands for an output that is not requested.
        inputs: files to read; None stands for an input that is not given.

    Raises:
        OutputError: an output is unwritable, named twice, or an input as well.
    """
    read = {path.resolve() for path in inputs if path is not None}
    seen: set[Path] = set()
    for path in outputs:
        if path is None:
            continue
        if path.resolve() in read:
            raise OutputError(f"The output {path} is an input as well; give it another name.")
        if path.resolve() in seen:
            raise OutputError(f"Two outputs have the name {path}; give each its own.")
        seen.add(path.resolve())
        check_writable(path)


def temporary_name(path: Path) -> Path:
    """Name of the temporary file for `path`: in the same folder and with the same suffix."""
    return path.with_name(f".{path.stem}.{uuid.uuid4().hex[:8]}.part{path.suffix}")


def _sidecars(path: Path) -> dict[str, Path]:
    """Files that belong to a raster, by their kind."""
    return {
        "pam": path.with_name(path.name + ".aux.xml"),
        "style": path.with_suffix(".qml"),
        "overviews": path.with_name(path.name + ".ovr"),
    }


@contextmanager
def new_file(path: Path, *, is_interim: bool = False) -> Iterator[Path]:
    """Yield the name of a temporary file to write; rename it to `path` at the end, delete it on any failure.

    Sidecars (.aux.xml, .qml, .ovr) of the temporary file are renamed with it. If a raster replaces an older
    one, sidecars of the older raster that the new one lacks are deleted.

    Args:
        path: name of the finished output.
        is_interim: whether the job can still be cancelled after the file appears, as after a checkpoint.

    Raises:
        OutputError: the file cannot be written: folder missing, no right to write, disk full.
    """
    check_writable(path)
    temporary = temporary_name(path)
    _unfinished.add(temporary)
    try:
        with explaining_failures(path, temporary):
            yield temporary
            if not is_interim and path not in _unfinished:
                _announce.get()()
            os.replace(temporary, path)
            for kind, sidecar in _sidecars(temporary).items():
                target = _sidecars(path)[kind]
                if sidecar.exists():
                    os.replace(sidecar, target)
                elif path.suffix.lower() in (".tif", ".tiff"):
                    target.unlink(missing_ok=True)
    finally:
        _unfinished.discard(temporary)
        for leftover in (temporary, *_sidecars(temporary).values()):
            # Windows: after a cancel GDAL may still have it open; the parent deletes it after the worker
            # ends.
            with contextlib.suppress(PermissionError):
                leftover.unlink(missing_ok=True)


@contextmanager
def explaining_failures(path: Path, temporary: Path) -> Iterator[None]:
    """Turn a failure to write a temporary file into an `OutputError` that names the output.

    Args:
        path: the output that the user named.
        temporary: the file that is written.

    Raises:
        OutputError: no right to write, disk full.
    """
    try:
        yield
    except (OSError, RasterioError) as error:
        if isinstance(error, OutputError) and str(temporary) in str(error):
            # `new_file` was nested: the inner message names the outer temporary file, which the user does not
            # know.
            raise OutputError(str(error).replace(str(temporary), str(path))) from error
        if isinstance(error, OutputError) or not _is_write_failure(error):
            raise
        raise OutputError(f"The output {path} could not be written: {_reason(error, path)}") from error


def _is_write_failure(error: BaseException) -> bool:
    if isinstance(error, RasterioError):
        return "write" in str(error).lower() or "no space" in str(error).lower()
    return getattr(error, "errno", None) in (
        errno.ENOSPC,
        errno.EDQUOT,
        errno.EFBIG,
        errno.EACCES,
        errno.EROFS,
    )


def _reason(error: BaseException, path: Path) -> str:
    if getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT) or "no space" in str(error).lower():
        is_full = True
    else:  # GDAL says only that writing failed
        is_full = shutil.disk_usage(path.absolute().parent).free < FULL_BELOW_BYTES
    if is_full:
        return "the disk is full; free some space or choose another folder."
    return f"{str(error).rstrip('.')}; check the free space and the rights of the folder."


def checkpoint_path(model: Path) -> Path:
    """Path of the checkpoint of an output: beside it, with the ending .checkpoint."""
    return model.with_name(model.name + ".checkpoint")
