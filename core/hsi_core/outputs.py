"""Outputs appear complete or not at all: each is written to a temporary file that is renamed at the end."""

import contextlib
import errno
import os
import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError

from hsi_core.errors import OutputError, ParameterError
from hsi_core.files.members import files_of, is_sidecar_name
from hsi_core.files.sidecars import move_sidecars, sidecars
from hsi_core.files.temporary import remove_leftovers
from hsi_core.files.temporary import temporary_name as temporary_name
from hsi_core.language import listed, tr
from hsi_core.progress import Progress

FULL_BELOW_BYTES = 2**20
"""If writing fails without a reason, a disk with less free space than this counts as full."""

_unfinished: set[Path] = set()
"""Temporary files of `new_file` that are open now; a nested `new_file` that writes one makes no output."""


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
        OutputError: the folder is missing or not writable, the name is too long, or the path is no file that
            may be replaced.
    """
    if not real_file(path).name:  # the root of a disk
        raise _is_folder(path)
    # The longest name of a file of a run: a checkpoint that is being written.
    _check_writable(path, temporary_name(checkpoint_path(path), "test"))


def _check_writable(path: Path, longest: Path) -> None:
    target = real_file(path)
    if not target.parent.is_dir():
        raise OutputError(
            tr(
                "The output {path} cannot be written: there is no folder {parent}; make it first.",
                path=path,
                parent=target.parent,
            )
        )
    _check_replaceable(path)
    _check_container(target)
    trials = {longest, sidecars(path.absolute())["pam"].with_name(longest.name)}
    for trial in trials:
        try:
            trial.touch()
            trial.unlink()
        except OSError as error:
            if error.errno == errno.ENAMETOOLONG:
                raise _too_long(path, trial) from error
            raise OutputError(
                tr(
                    "The output {path} cannot be written: {error}; choose another folder.",
                    path=path,
                    error=error.strerror or error,
                )
            ) from error
    try:
        if target.exists():
            os.replace(target, target)  # Windows refuses it if another program has the file open
    except OSError as error:
        raise OutputError(
            tr(
                "The output {path} is open in another program; remove the layer there, or choose "
                "another name.",
                path=path,
            )
        ) from error


def _check_replaceable(path: Path) -> None:
    """Refuse folders, devices and read-only files."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise _too_long(path, temporary_name(checkpoint_path(path))) from error
        raise OutputError(
            tr(
                "The output {path} cannot be written: {error}; choose another name.",
                path=path,
                error=error.strerror or error,
            )
        ) from error
    if stat.S_ISDIR(mode):
        raise _is_folder(path)
    if not stat.S_ISREG(mode):
        raise OutputError(
            tr(
                "The output {path} cannot be written: it is a device, a pipe or a socket; give a file name.",
                path=path,
            )
        )
    # Administrators may write every file, so the rights of the process do not tell.
    if not mode & 0o222 or not os.access(path, os.W_OK):
        raise OutputError(
            tr(
                "The output {path} cannot be replaced: the file is read-only; allow writing to it, or choose "
                "another name.",
                path=path,
            )
        )


def _check_container(path: Path) -> None:
    """Refuse to replace a GeoPackage with several layers, or with edits that are not in the file yet."""
    if path.suffix.lower() != ".gpkg" or not path.is_file():
        return
    log = path.with_name(path.name + "-wal")
    if log.is_file() and log.stat().st_size:
        raise OutputError(
            tr(
                "The output {path} is open in another program, and its last changes are in {log}; save them "
                "and remove the layer there, or choose another name.",
                path=path,
                log=log.name,
            )
        )
    try:
        with contextlib.closing(
            sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        ) as database:
            rows = database.execute(
                "SELECT table_name FROM gpkg_contents "
                "UNION SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'qgis_projects'"
            )
            names = {name for (name,) in rows}
    except sqlite3.Error:
        return  # no GeoPackage, in spite of its name
    names -= {"layer_styles"}
    if len(names) > 1:
        raise OutputError(
            tr(
                "The output {path} holds {count} layers ({listed}), and all would be replaced; choose "
                "another file.",
                path=path,
                count=len(names),
                listed=listed(sorted(names)[:10]),
            )
        )


def _is_folder(path: Path) -> OutputError:
    return OutputError(
        tr("The output {path} cannot be written: it is a folder; give a file name.", path=path)
    )


def _too_long(path: Path, longest: Path) -> OutputError:
    length, room = len(os.fsencode(path.name)), len(os.fsencode(longest.name))
    try:
        most = os.pathconf(real_file(path).parent, "PC_NAME_MAX")
    except (AttributeError, OSError):  # not POSIX
        most = 255
    if room > most:
        return OutputError(
            tr(
                "The name of the output {name}... has {length} bytes; with the endings of temporary files, "
                "the file system allows {most}. Choose a shorter name.",
                name=path.name[:40],
                length=length,
                most=most - room + length,
            )
        )
    return OutputError(
        tr(
            "The path of the output {path} has {num_bytes} bytes, which is too long for this "
            "system; choose a folder with a shorter path.",
            path=path,
            num_bytes=len(os.fsencode(path)),
        )
    )


def real_file(path: Path) -> Path:
    """The file that is written for an output: symbolic links are followed."""
    return Path(os.path.realpath(path))


def check_outputs(outputs: Iterable[Path | None], *, inputs: Iterable[Path | None]) -> None:
    """Refuse outputs that cannot be written, or that would overwrite an input or each other.

    An input consists of all its files: the sources of a virtual raster, headers, sidecars. An output also
    writes sidecars and a checkpoint.

    Args:
        outputs: files to write; None stands for an output that is not requested.
        inputs: files to read; None stands for an input that is not given.

    Raises:
        OutputError: an output is unwritable, named twice, or an input as well.
        ParameterError: the name of an input cannot be used.
    """
    wanted = [path for path in outputs if path is not None]
    given = [path for path in inputs if path is not None]
    for path in given:
        _check_name(path)
    # A file that does not exist yet is no part of an input.
    is_deep = any(os.path.exists(path) for path in wanted)
    members = {path: {real_file(file) for file in (files_of(path) if is_deep else [path])} for path in given}
    taken = {key: path for path, files in members.items() for file in files for key in _identity(file)}
    for index, path in enumerate(wanted):
        _refuse_input(path, members, taken)
        if any(_identity(path) & _identity(other) for other in wanted[:index]):
            raise OutputError(tr("Two outputs have the name {path}; give each its own.", path=path))
    for path in wanted:
        check_writable(path)
        _refuse_names_of_others(path, [*wanted, *given])


def _check_name(path: Path) -> None:
    """Refuse an input whose name the system does not accept, or whose folder may not be read."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return  # the task says so
    except OSError as error:
        raise ParameterError(
            tr(
                "The input {path} cannot be read: {error}; choose another file.",
                path=path,
                error=error.strerror or error,
            )
        ) from error


def _refuse_input(path: Path, members: Mapping[Path, set[Path]], taken: Mapping[object, Path]) -> None:
    """Refuse an output that is a file of an input, or lies in a folder that is an input.

    Args:
        path: the output.
        members: files of each input.
        taken: input for each file that is read, see `_identity`.
    """
    own, target = _identity(path), real_file(path)
    if any(own & _identity(given) for given in members):
        raise OutputError(tr("The output {path} is an input as well; give it another name.", path=path))
    for given, files in members.items():
        if given.is_dir() and any(_identity(folder) & _identity(given) for folder in target.parents):
            raise OutputError(
                tr(
                    "The output {path} lies in the input {given}; choose another folder.",
                    path=path,
                    given=given,
                )
            )
        if own & taken.keys() or any(is_sidecar_name(target, file) for file in files):
            reader = next((taken[key] for key in own if key in taken), given)
            raise OutputError(
                tr(
                    "The output {path} is a file that the input {reader} is made of; give it another name.",
                    path=path,
                    reader=reader,
                )
            )


def _refuse_names_of_others(path: Path, others: list[Path]) -> None:
    """Refuse an output whose sidecars or checkpoint would replace an input or another output."""
    checkpoint = checkpoint_path(path)
    if checkpoint.is_symlink() or (checkpoint.exists() and not checkpoint.is_file()):
        raise OutputError(
            tr(
                "The output {path} needs the file {checkpoint} for its checkpoint, but this is a "
                "folder, a link "
                "or a device; remove it, or give the output another name.",
                path=path,
                checkpoint=checkpoint,
            )
        )
    for file in (checkpoint, *sidecars(path).values()):
        if any(_identity(file) & _identity(other) for other in others):
            raise OutputError(
                tr(
                    "The output {path} writes the file {name} as well, which has the name of an input or "
                    "of another output; give it another name.",
                    path=path,
                    name=file.name,
                )
            )


def _identity(path: Path) -> set[object]:
    """What two paths of the same file share: the path without links, or the number of the file."""
    found: set[object] = {os.path.normcase(real_file(path))}
    with contextlib.suppress(OSError):
        state = path.stat()
        if state.st_ino:
            found.add((state.st_dev, state.st_ino))
    return found


@contextmanager
def new_file(path: Path, progress: Progress | None = None, *, is_interim: bool = False) -> Iterator[Path]:
    """Yield the name of a temporary file to write; rename it to `path` at the end, delete it on any failure.

    Sidecars (.aux.xml, .qml, .ovr, .msk) of the temporary file are renamed with it. If a raster replaces an
    older one, sidecars of the older raster that the new one lacks are deleted. Styles and sidecars of others
    are kept, with a warning. A symbolic link stays; the file that it names is replaced. A replaced file keeps
    its mode.

    Args:
        path: name of the finished output. A temporary file of this function is written as it is.
        progress: receives warnings about sidecars that are kept.
        is_interim: whether the job can still be cancelled after the file appears, as after a checkpoint.

    Raises:
        OutputError: the file cannot be written: folder missing, no right to write, disk full.
    """
    if path in _unfinished:
        yield path
        return
    target = real_file(path)
    temporary = temporary_name(target)
    _check_writable(path, temporary_name(target, "test"))
    remove_leftovers(target)
    _unfinished.add(temporary)
    try:
        with explaining_failures(path):
            yield temporary
            if not is_interim:
                _announce.get()()
            is_replaced = target.exists()
            if is_replaced:
                with contextlib.suppress(OSError):  # some network drives have no modes
                    shutil.copymode(target, temporary)
            os.replace(temporary, target)
            for warning in move_sidecars(temporary, path, is_replaced=is_replaced):
                if progress is not None:
                    progress.warning(warning)
    finally:
        _unfinished.discard(temporary)
        for leftover in (temporary, *sidecars(temporary).values()):
            # Windows: after a cancel GDAL may still have it open; the parent deletes it after the worker
            # ends.
            with contextlib.suppress(PermissionError):
                if os.path.lexists(leftover):
                    leftover.unlink()


@contextmanager
def explaining_failures(path: Path) -> Iterator[None]:
    """Turn a failure to write a file into an `OutputError` that names the output.

    Args:
        path: the output that the user named.

    Raises:
        OutputError: no right to write, disk full, or the folder is gone.
    """
    try:
        yield
    except (OSError, RasterioError, CPLE_BaseError) as error:
        is_gone = not real_file(path).parent.is_dir()
        if isinstance(error, OutputError) or not (is_gone or _is_write_failure(error)):
            raise
        raise failed_write(path, error) from error


def failed_write(path: Path, error: BaseException) -> OutputError:
    """The error for an output that could not be written, with its reason: a full disk, or that of GDAL."""
    return OutputError(
        tr("The output {path} could not be written: {reason}", path=path, reason=_reason(error, path))
    )


def _is_write_failure(error: BaseException) -> bool:
    if isinstance(error, CPLE_BaseError):  # rasterio raises RasterioError where it reads
        return True
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
    folder = real_file(path).parent
    if not folder.is_dir():
        return tr(
            "the folder {folder} is gone; connect its drive or make the folder again, and run again.",
            folder=folder,
        )
    if getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT) or "no space" in str(error).lower():
        is_full = True
    else:  # GDAL says only that writing failed
        is_full = shutil.disk_usage(folder).free < FULL_BELOW_BYTES
    if is_full:
        return tr("the disk is full; free some space or choose another folder.")
    return tr("{error}; check the free space and the rights of the folder.", error=str(error).rstrip("."))


def checkpoint_path(output: Path) -> Path:
    """Path of the checkpoint of an output: beside the file that is written, with the ending .checkpoint."""
    target = real_file(output)
    return target.with_name(target.name + ".checkpoint")
