"""Outputs appear whole or not at all: written under a temporary name, renamed at the end."""

import contextlib
import errno
import os
import shutil
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rasterio.errors import RasterioError

from hsi_core.errors import OutputError

FULL_BELOW_BYTES = 2**20
"""A disk with less free space counts as full when writing fails without a reason."""


def check_writable(path: Path) -> None:
    """Refuse an output that could not be written, before hours of work.

    Raises:
        OutputError: the folder is missing or not writable, or the path is a folder or in use.
    """
    folder = path.absolute().parent
    if not folder.is_dir():
        raise OutputError(f"The output {path} cannot be written: there is no folder {folder}; make it first.")
    if path.is_dir():
        raise OutputError(f"The output {path} cannot be written: it is a folder; give a file name.")
    probe = folder / f".hsi-{uuid.uuid4().hex}"
    try:
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise OutputError(
            f"The output {path} cannot be written: {error.strerror or error}; choose another folder."
        ) from error
    try:
        if path.exists():
            os.replace(path, path)  # Windows refuses it for a file that another program has open
    except OSError as error:
        raise OutputError(
            f"The output {path} is open in another program; remove the layer there, or choose another name."
        ) from error


def check_outputs(outputs: Iterable[Path | None], *, inputs: Iterable[Path | None]) -> None:
    """Refuse outputs that could not be written, or that would overwrite an input or each other.

    Args:
        outputs: files to write; None is not wanted.
        inputs: files to read; None is not given.

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
    """Name beside `path`, with the same suffix, for the time of writing."""
    return path.with_name(f".{path.stem}.{uuid.uuid4().hex[:8]}.part{path.suffix}")


def _sidecars(path: Path) -> dict[str, Path]:
    """Files that belong to a raster, by what they are."""
    return {
        "pam": path.with_name(path.name + ".aux.xml"),
        "style": path.with_suffix(".qml"),
        "overviews": path.with_name(path.name + ".ovr"),
    }


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """Give a temporary name to write to; rename it to `path` at the end, remove it on any failure.

    Sidecars written beside the temporary name (.aux.xml, .qml, .ovr) move along, and those of a replaced file
    that the new one has not go.

    Args:
        path: where the output shall be.

    Raises:
        OutputError: the file cannot be written: folder missing, no right to write, disk full.
    """
    check_writable(path)
    part = temporary_name(path)
    try:
        with explaining_failures(path, part):
            yield part
            os.replace(part, path)
            for kind, sidecar in _sidecars(part).items():
                target = _sidecars(path)[kind]
                if sidecar.exists():
                    os.replace(sidecar, target)
                elif path.suffix.lower() in (".tif", ".tiff"):
                    target.unlink(missing_ok=True)
    finally:
        for leftover in (part, *_sidecars(part).values()):
            # Windows: after a cancel GDAL may still hold it; the parent removes it when the worker has ended.
            with contextlib.suppress(PermissionError):
                leftover.unlink(missing_ok=True)


@contextmanager
def explaining_failures(path: Path, part: Path) -> Iterator[None]:
    """Make an `OutputError` about an output of what went wrong while another file was written for it.

    Args:
        path: the output that the user knows.
        part: what is written.

    Raises:
        OutputError: no right to write, disk full.
    """
    try:
        yield
    except (OSError, RasterioError) as error:
        if isinstance(error, OutputError) and str(part) in str(error):
            # An output that is written inside another one: the user knows the name outside.
            raise OutputError(str(error).replace(str(part), str(path))) from error
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
    else:  # GDAL says no more than that writing failed
        is_full = shutil.disk_usage(path.absolute().parent).free < FULL_BELOW_BYTES
    if is_full:
        return "the disk is full; free some space or choose another folder."
    return f"{str(error).rstrip('.')}; check the free space and the rights of the folder."


def checkpoint_path(model: Path) -> Path:
    """Where the checkpoint of a model in training lies: beside it."""
    return model.with_name(model.name + ".checkpoint")
