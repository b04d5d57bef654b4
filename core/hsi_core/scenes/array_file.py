"""Arrays in MATLAB, NumPy and HDF5 files: open the variable that holds a cube or a ground truth.

A new format is an opener and one entry in `ARRAY_FORMATS` at the end of this file; `importcube`, its help and
its messages take the formats from this table.

MATLAB 7.3 files are HDF5 files with the axes reversed; a `StoredArray` gives the axes as MATLAB shows them.
Files that hold pickled Python objects are refused, because unpickling may run any code.
"""

import math
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import h5py
import numpy as np
import scipy.io
from numpy.typing import NDArray

from hsi_core.errors import SceneError
from hsi_core.language import Text, listed, tr
from hsi_core.scenes.array_metadata import ArrayMetadata
from hsi_core.scenes.file_values import FileValues
from hsi_core.scenes.hdf5_metadata import read_hdf5_metadata
from hsi_core.scenes.unreadable import no_file_here

_NUMERIC_KINDS = "buif"
# What scipy and numpy raise on a damaged file, next to the errors of their own.
_DAMAGED = (
    OSError, ValueError, TypeError, KeyError, IndexError, EOFError, NotImplementedError,
    zlib.error, zipfile.BadZipFile, SyntaxError, scipy.io.matlab.MatReadError,
)  # fmt: skip


@dataclass(frozen=True)
class Variable:
    """One array in a file.

    Args:
        name: its name; empty in a .npy file.
        shape: as the program that wrote the file shows it.
        kind: "number", or what else it holds, for messages.
    """

    name: str
    shape: tuple[int, ...]
    kind: str

    def describe(self) -> Text:
        """Name and shape for messages: "paviaU (610 x 340 x 103)"."""
        name = f"{self.name} " if self.name else ""
        size = " x ".join(map(str, self.shape)) or tr("single value")
        if self.kind == "number":
            return tr("{name}({size})", name=name, size=size)
        return tr("{name}({size}, {kind})", name=name, size=size, kind=self.kind)


@dataclass(frozen=True)
class StoredArray:
    """An array that may still lie on the disk.

    Args:
        values: anything that is indexed by slices: an array, values in a file, an HDF5 dataset.
        variable: what it is called and its shape.
        is_reversed: whether `values` has the axes in reverse order (MATLAB 7.3).
        metadata: everything else that the file says about the array; None where nothing is known.
    """

    values: Any
    variable: Variable
    is_reversed: bool
    metadata: ArrayMetadata | None = None

    @property
    def dtype(self) -> np.dtype[Any]:
        """Type of the values, in the byte order of this machine."""
        dtype: np.dtype[Any] = np.dtype(self.values.dtype).newbyteorder("=")
        return dtype

    def read_all(self) -> NDArray[Any]:
        """The whole array, axes as in `variable.shape`.

        Raises:
            SceneError: the file is damaged.
        """
        try:
            values = np.asarray(self.values[...])
        except OSError as error:
            raise SceneError(
                tr(
                    "The variable {variable} cannot be read ({error}); the file seems damaged.",
                    variable=self.variable.describe(),
                    error=error,
                )
            ) from error
        return (values.T if self.is_reversed else values).astype(self.dtype, copy=False)


@contextmanager
def open_array(path: Path, *, variable: str | None, num_axes: int) -> Iterator[StoredArray]:
    """Open the variable that holds a cube (three axes) or a ground truth (two).

    Args:
        path: .mat, .npy, .npz or HDF5 file.
        variable: name; found where exactly one variable has the right number of axes.
        num_axes: 3 or 2.

    Raises:
        SceneError: the file is missing or damaged, or no variable, or several, fit.
    """
    if not path.is_file():
        raise SceneError(no_file_here(path))
    suffix = path.suffix.lower()
    for file_format in ARRAY_FORMATS:
        if suffix in file_format.suffixes:
            with file_format.open(path, variable, num_axes) as stored:
                yield stored
            return
    raise SceneError(
        tr(
            "{name} is no array file; choose a file that ends in {suffixes}.",
            name=path.name,
            suffixes=list_suffixes(),
        )
    )


def is_array_file(path: Path) -> bool:
    """Whether a file is opened here, by its suffix; GDAL opens all others."""
    return any(path.suffix.lower() in file_format.suffixes for file_format in ARRAY_FORMATS)


def list_suffixes() -> Text:
    """All suffixes for messages and help: ".mat, .npy, ... or .he5"."""
    suffixes = [suffix for file_format in ARRAY_FORMATS for suffix in file_format.suffixes]
    return tr("{listed} or {last}", listed=", ".join(suffixes[:-1]), last=suffixes[-1])


def choose_variable(path: Path, found: Sequence[Variable], variable: str | None, num_axes: int) -> Variable:
    """The variable that was asked for by its name or the last part of it, or the only one that fits."""
    choices = listed(item.describe() for item in found) or tr("none")
    wanted = _wanted(num_axes)
    if variable:
        named = [item for item in found if item.name == variable]
        if not named:
            ends = [item for item in found if item.name.endswith(f"/{variable}")]
            named = ends if len(ends) == 1 else []
        if not named:
            raise SceneError(
                tr(
                    '{name} has no variable "{variable}"; choose one of: {choices}.',
                    name=path.name,
                    variable=variable,
                    choices=choices,
                )
            )
        if named[0].kind != "number":
            raise SceneError(
                tr(
                    "The variable {variable} of {name} does not hold real numbers; choose one of: {choices}.",
                    variable=named[0].describe(),
                    name=path.name,
                    choices=choices,
                )
            )
        if len(named[0].shape) != num_axes:
            raise SceneError(
                tr(
                    "The variable {variable} of {name} has {num_axes} axes; {wanted}. Choose one of: "
                    "{choices}.",
                    variable=named[0].describe(),
                    name=path.name,
                    num_axes=len(named[0].shape),
                    wanted=wanted,
                    choices=choices,
                )
            )
        return named[0]
    fitting = [item for item in found if item.kind == "number" and _has_axes(item, num_axes)]
    if len(fitting) > 1:
        raise SceneError(
            tr(
                "{name} holds several variables that could be meant; give the name of one: {listed}.",
                name=path.name,
                listed=listed(item.describe() for item in fitting),
            )
        )
    if not fitting:
        raise SceneError(
            tr(
                "{name} holds no variable that could be meant: {wanted} of real numbers. It has: {choices}.",
                name=path.name,
                wanted=wanted,
                choices=choices,
            )
        )
    return fitting[0]


def _has_axes(item: Variable, num_axes: int) -> bool:
    """Whether the number of axes fits; MATLAB's scalars and lists have two axes, and are no ground truth."""
    return len(item.shape) == num_axes and (num_axes != 2 or min(item.shape) > 1)


def _wanted(num_axes: int) -> Text:
    """The number of axes that is needed, as a sentence."""
    return tr("a cube has three axes") if num_axes == 3 else tr("a ground truth has two axes")


def kind_of(dtype: np.dtype[Any]) -> str:
    """Kind of the values: "number" if they are real numbers."""
    if dtype.kind in _NUMERIC_KINDS and dtype.itemsize <= 8:
        return "number"
    if dtype.kind == "c" or set(dtype.names or ()) == {"real", "imag"}:
        return tr("complex")
    return {"S": tr("text"), "U": tr("text"), "V": tr("record"), "O": tr("objects")}.get(
        dtype.kind, dtype.name
    )


def damaged(path: Path, what: str, error: BaseException) -> SceneError:
    """The error for a file that cannot be read as what its name says."""
    reason = str(error).splitlines()[0] if str(error) else type(error).__name__
    return SceneError(
        tr(
            "{name} cannot be read as {what} ({reason}); it is damaged or something else. Fetch or export it "
            "again.",
            name=path.name,
            what=what,
            reason=reason,
        )
    )


def _open_npy(path: Path, variable: str | None, num_axes: int) -> AbstractContextManager[StoredArray]:
    try:
        with path.open("rb") as stream:
            shape, dtype = _read_header(stream)
            needed = stream.tell() + math.prod(shape) * dtype.itemsize
        found_bytes = path.stat().st_size
        if found_bytes < needed and not dtype.hasobject:
            size = " x ".join(map(str, shape))
            raise SceneError(
                tr(
                    "{name} has {found} bytes, but {size} values of {kind} need {needed}: the "
                    "end of the data is missing. Copy or export the file again.",
                    name=path.name,
                    found=found_bytes,
                    size=size,
                    kind=dtype.name,
                    needed=needed,
                )
            )
        values = np.load(path, mmap_mode="r", allow_pickle=False)
    except _DAMAGED as error:
        raise damaged(path, tr("a NumPy array of numbers"), error) from error
    found = Variable("", values.shape, kind_of(values.dtype))
    if variable:
        raise SceneError(
            tr("{name} holds one array without a name; leave the variable empty.", name=path.name)
        )
    if found.kind != "number" or len(found.shape) != num_axes:
        raise SceneError(
            tr(
                "{name} holds {found}; {wanted} of real numbers. Choose another file.",
                name=path.name,
                found=found.describe(),
                wanted=_wanted(num_axes),
            )
        )
    return nullcontext(StoredArray(FileValues(values), found, is_reversed=False))


def _open_npz(path: Path, variable: str | None, num_axes: int) -> AbstractContextManager[StoredArray]:
    try:
        found = _list_npz(path)
    except _DAMAGED as error:
        raise damaged(path, tr("a NumPy archive"), error) from error
    chosen = choose_variable(path, found, variable, num_axes)
    try:
        with np.load(path, allow_pickle=False) as archive:
            values = archive[chosen.name]
    except _DAMAGED as error:
        raise damaged(path, tr("a NumPy archive"), error) from error
    return nullcontext(StoredArray(values, chosen, is_reversed=False))


def _list_npz(path: Path) -> list[Variable]:
    """Names and shapes from the headers alone."""
    found = []
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if not name.endswith(".npy"):
                continue
            with archive.open(name) as stream:
                shape, dtype = _read_header(stream)
            found.append(Variable(name.removesuffix(".npy"), shape, kind_of(dtype)))
    return found


def _read_header(stream: IO[bytes]) -> tuple[tuple[int, ...], np.dtype[Any]]:
    """Shape and type of an array, from the header of a .npy file."""
    is_first = np.lib.format.read_magic(stream) == (1, 0)
    read = np.lib.format.read_array_header_1_0 if is_first else np.lib.format.read_array_header_2_0
    shape, _, dtype = read(stream)
    return shape, dtype


def _open_mat(path: Path, variable: str | None, num_axes: int) -> AbstractContextManager[StoredArray]:
    if h5py.is_hdf5(path):  # MATLAB 7.3
        return open_hdf5(path, variable, num_axes)
    what = tr("a MATLAB file")
    numeric = {f"{sign}int{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)} | {
        "single", "double", "logical",
    }  # fmt: skip
    try:
        found = [
            Variable(name, tuple(map(int, shape)), "number" if kind in numeric else kind)
            for name, shape, kind in scipy.io.whosmat(path)
        ]
    except _DAMAGED as error:
        raise damaged(path, what, error) from error
    chosen = choose_variable(path, found, variable, num_axes)
    try:
        values = np.asarray(scipy.io.loadmat(path, variable_names=[chosen.name])[chosen.name])
    except _DAMAGED as error:
        raise damaged(path, what, error) from error
    if kind_of(values.dtype) != "number":
        raise SceneError(
            tr(
                "The variable {variable} of {name} is {kind}; only real numbers can be used.",
                variable=chosen.describe(),
                name=path.name,
                kind=kind_of(values.dtype),
            )
        )
    return nullcontext(StoredArray(values, chosen, is_reversed=False))


@contextmanager
def open_hdf5(path: Path, variable: str | None, num_axes: int) -> Iterator[StoredArray]:
    """Open a variable of an HDF5 file; the arguments are those of `open_array`."""
    if not h5py.is_hdf5(path):
        raise SceneError(
            tr("{name} is not an HDF5 file, or it is damaged; choose another file.", name=path.name)
        )
    what = tr("an HDF5 file")
    try:
        # The default cache of 1 MiB holds less than one chunk of a cube.
        file = h5py.File(path, "r", rdcc_nbytes=64 * 2**20)
    except OSError as error:
        raise damaged(path, what, error) from error
    with file:
        is_matlab = path.suffix.lower() == ".mat"
        found: list[Variable] = []

        def visit(name: str, item: Any) -> None:
            if not isinstance(item, h5py.Dataset) or name.startswith("#") or item.shape is None:
                return
            shape = item.shape[::-1] if is_matlab else item.shape
            kind = tr("text") if item.attrs.get("MATLAB_class") == b"char" else kind_of(item.dtype)
            found.append(Variable(name, tuple(map(int, shape)), kind))

        try:
            file.visititems(visit)
        except (RuntimeError, OSError, KeyError) as error:
            raise damaged(path, what, error) from error
        chosen = choose_variable(path, found, variable, num_axes)
        try:
            metadata = None if is_matlab else read_hdf5_metadata(file, file[chosen.name])
        except (RuntimeError, OSError, KeyError) as error:
            raise damaged(path, what, error) from error
        yield StoredArray(file[chosen.name], chosen, is_reversed=is_matlab, metadata=metadata)


@dataclass(frozen=True)
class ArrayFormat:
    """One kind of array file.

    Args:
        name: for people.
        suffixes: lower case, with the dot.
        open: opens the variable, called with path, name of the variable or None, and number of axes.
    """

    name: str
    suffixes: tuple[str, ...]
    open: Callable[[Path, str | None, int], AbstractContextManager[StoredArray]]


ARRAY_FORMATS = (
    ArrayFormat("MATLAB", (".mat",), _open_mat),
    ArrayFormat("NumPy array", (".npy",), _open_npy),
    ArrayFormat("NumPy archive", (".npz",), _open_npz),
    ArrayFormat("HDF5", (".h5", ".hdf5", ".he5"), open_hdf5),
)
"""Files that are opened here; GDAL opens all others."""
