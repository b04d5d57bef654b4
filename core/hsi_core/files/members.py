"""Files that an input is made of. An output with the name of one of them would destroy the input."""

import html
import os
import re
from collections.abc import Iterator
from pathlib import Path

import rasterio
from rasterio.errors import RasterioError

from hsi_core.files.dataset_names import dataset_name, is_dataset_name

TEXT_BYTES = 16 * 2**20
"""Part of a text file in which names of other files are looked for."""
NAME_LENGTH = 4096

_BESIDE_NAME = (".aux.xml", ".ovr", ".msk", ".vat.dbf", ".vat.cpg", "-journal", "-wal", "-shm")
# Files of a vector or raster that drivers find by the stem: shapefile, MapInfo, ENVI, colours, world files.
_BESIDE_STEM = (
    ".shp", ".shx", ".dbf", ".prj", ".cpg", ".qix", ".sbn", ".sbx", ".qpj", ".tab", ".map", ".dat", ".id",
    ".ind", ".mif", ".mid", ".gfs", ".xsd", ".csvt", ".hdr", ".aux", ".rrd", ".clr", ".stx", ".rpb",
    ".wld", ".tfw", ".jgw", ".pgw", ".j2w", ".bpw",
)  # fmt: skip


def files_of(path: Path) -> set[Path]:
    """Existing files of an input: the file, its sidecars, and all that it refers to, at any depth.

    A virtual raster refers to its sources and a tile index to its tiles. GDAL lists only some of them, so
    names are also looked for in files of XML or JSON.
    """
    found: set[Path] = set()
    waiting = [path.absolute()]
    if is_dataset_name(path):  # the archive or file that the dataset lies in
        inside = _paths_in(str(dataset_name(path)))
        waiting = [place for name in inside for place in _local_files(name, Path.cwd())]
    while waiting:
        file = waiting.pop()
        if file in found:
            continue
        found.add(file)
        beside = [file.with_name(file.name + end) for end in _BESIDE_NAME]
        if file.suffix:
            beside += [file.with_suffix(form) for end in _BESIDE_STEM for form in (end, end.upper())]
        found.update(name for name in beside if os.path.isfile(name))
        if os.path.isfile(file):
            names = {part for name in set(_names_in(file)) for part in _paths_in(name)}
            waiting.extend(place for name in names for place in _local_files(name, file.parent))
    return found


def is_sidecar_name(path: Path, file: Path) -> bool:
    """Whether a driver would take `path` for a sidecar of `file`; neither needs to exist."""
    if path.parent != file.parent or path.name == file.name:
        return False
    if path.name in (file.name + end for end in _BESIDE_NAME):
        return True
    return path.stem == file.stem and path.suffix.lower() in _BESIDE_STEM


def _names_in(file: Path) -> Iterator[str]:
    """Names that may be those of other files of a dataset."""
    driver = ""
    try:
        with rasterio.open(file) as dataset:
            driver = dataset.driver
            yield from map(str, dataset.files)
    except (RasterioError, OSError, ValueError):
        pass  # no raster, or a damaged one
    yield from _names_in_text(file)
    if driver == "GTI":
        yield from _names_in_index(file)


def _names_in_text(file: Path) -> Iterator[str]:
    """Texts of a file of XML or JSON."""
    try:
        with file.open("rb") as stream:
            if stream.read(64).lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"<", b"{", b"["):
                return
            stream.seek(0)
            content = stream.read(TEXT_BYTES)
    except OSError:
        return
    for text in re.split(r'[<>"]', content.decode("utf-8", "replace")):
        if 0 < len(text) <= NAME_LENGTH:
            yield html.unescape(text.strip())


def _names_in_index(file: Path) -> Iterator[str]:
    """Values of the text fields of a tile index."""
    import pyogrio

    try:
        for layer, _ in pyogrio.list_layers(file):
            for values in pyogrio.raw.read(file, layer=layer, read_geometry=False)[3]:
                if values.dtype == object:
                    yield from (value for value in values if isinstance(value, str))
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError):
        return


def _paths_in(name: str) -> Iterator[str]:
    """Paths that a name may hold: driver, quotes and archive around a path are removed."""
    for part in (name, *name.split('"')[1::2], *name.split(":"), name.rpartition(",")[2]):
        if part is not name and part.startswith("//"):
            continue  # the host of a URL, which Windows would look for in the network
        bare = re.sub(r"^(/vsi\w+/)+", "", part).strip("{").replace("}/", "/")
        if bare and len(bare) <= NAME_LENGTH and "\0" not in bare:
            yield bare


def _local_files(name: str, folder: Path) -> Iterator[Path]:
    """Existing files that a path, or its part before the inside of an archive, means."""
    for start in {str(folder), os.getcwd()}:
        # A file of labels may hold a million texts, and nearly all are no names of files.
        first = os.path.join(start, name.split("/", 1)[0].split(os.sep, 1)[0])
        if not os.path.isabs(name) and not os.path.exists(first):
            continue
        place = os.path.join(start, name)
        while not os.path.exists(place) and place != os.path.dirname(place):
            place = os.path.dirname(place)  # a file in an archive
        if os.path.isfile(place):
            yield Path(os.path.abspath(place))
