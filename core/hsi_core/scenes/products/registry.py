"""Readers of products: a decorator registers each, and every module of this package is found by itself."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from xml.etree import ElementTree as ET

import h5py

from hsi_core.errors import HsiError, ParameterError
from hsi_core.language import tr
from hsi_core.scenes.array_file import damaged
from hsi_core.scenes.products.product import Product


class Candidate:
    """A file or folder that may be a product; each kind of content is read once.

    Args:
        path: file or folder.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @cached_property
    def hdf5(self) -> h5py.File | None:
        """The open file, if it is HDF5 or netCDF 4."""
        if not self.path.is_file() or not h5py.is_hdf5(self.path):
            return None
        try:
            # The default cache of 1 MiB holds less than one chunk of a cube.
            return h5py.File(self.path, "r", rdcc_nbytes=64 * 2**20)
        except OSError:
            return None

    def _find_metadata(self) -> Path | None:
        """The XML file itself, that of a folder, or the METADATA file that belongs to a SPECTRAL_IMAGE."""
        if self.path.is_dir():
            found = _files(self.path, prefix="", suffix="metadata.xml")
            return found[0] if len(found) == 1 else None
        if self.path.suffix.lower() == ".xml":
            return self.path
        start, mark, _ = self.path.name.lower().partition("spectral_image")
        found = _files(self.path.parent, prefix=start + "metadata", suffix=".xml") if mark else []
        return found[0] if found else None

    @cached_property
    def metadata(self) -> tuple[Path, ET.Element] | None:
        """Metadata in XML and the root; None without such a file, or if it is no XML."""
        path = self._find_metadata()
        if path is None or not path.is_file():
            return None
        try:
            content = path.read_bytes()
            if b"<!ENTITY" in content:
                return None  # no product has entities; they could make a small file huge
            return path, ET.fromstring(content)  # noqa: S314
        except (ET.ParseError, OSError, ValueError):
            return None

    def close(self) -> None:
        """Close what was opened."""
        if "hdf5" in self.__dict__ and self.hdf5 is not None:
            self.hdf5.close()


def _files(folder: Path, *, prefix: str, suffix: str) -> list[Path]:
    """Files of a folder whose names have this beginning and end, in upper or lower case."""
    return sorted(
        file
        for file in folder.iterdir()
        if file.is_file() and file.name.lower().startswith(prefix) and file.name.lower().endswith(suffix)
    )


Opener = Callable[[Candidate], AbstractContextManager[Product]]


@dataclass(frozen=True)
class Reader:
    """Reads one product.

    Args:
        name: sensor and level.
        recognises: whether a file or folder is this product, by its content.
        open: opens the product.
    """

    name: str
    recognises: Callable[[Candidate], bool]
    open: Opener


_READERS: dict[str, Reader] = {}


def register(name: str, *, recognises: Callable[[Candidate], bool]) -> Callable[[Opener], Opener]:
    """Register the decorated function as the reader of a product.

    Args:
        name: sensor and level.
        recognises: whether a file or folder is this product; it looks at names of groups, variables and
            elements, and not at the name of the file.

    Raises:
        ParameterError: another reader has this name.
    """

    def add(opener: Opener) -> Opener:
        if name in _READERS:
            raise ParameterError(
                tr('The product "{name}" is registered twice; give one reader another name.', name=name)
            )
        _READERS[name] = Reader(name, recognises, opener)
        return opener

    return add


def product_names() -> list[str]:
    """Sorted names of all products."""
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        importlib.import_module(f"hsi_core.scenes.products.{module.name}")
    return sorted(_READERS)


@contextmanager
def open_product(path: Path) -> Iterator[Product | None]:
    """Open a product; None if no reader recognises the file or folder.

    Args:
        path: one of its files, or its folder.

    Raises:
        SceneError: the product is damaged, or lacks a part; the message names it.
    """
    if not path.exists():
        yield None
        return
    candidate = Candidate(path)
    try:
        readers = [_READERS[name] for name in product_names()]
        reader = next((each for each in readers if each.recognises(candidate)), None)
        if reader is None:
            yield None
            return
        with ExitStack() as stack:
            try:
                product = stack.enter_context(reader.open(candidate))
            except HsiError:
                raise
            except (OSError, RuntimeError, KeyError, ValueError, TypeError) as error:
                raise damaged(path, reader.name, error) from error
            yield product
    finally:
        candidate.close()
