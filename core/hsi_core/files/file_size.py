"""Refuse raw data that are shorter than their header says: GDAL reads the missing part as zeros, silently."""

import gzip
import re
import xml.etree.ElementTree as ET
import zlib
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioError

from hsi_core.errors import SceneError
from hsi_core.language import tr

_RAW_DRIVERS = (
    "EHdr", "ENVI", "ERS", "GenBin", "ISCE", "ISIS2", "ISIS3", "LAN", "PAux", "PDS", "PDS4", "PNM", "ROI_PAC",
    "RRASTER", "SNODAS", "VICAR",
)  # fmt: skip
"""Drivers that keep all values in one file, mostly without compression, and do not notice its end."""
_BARE_DRIVERS = ("ENVI", "EHdr", "GenBin")
"""Drivers whose files of values usually hold nothing else."""
_LAN_HEADER = 128
_NOT_RAW = (".tif", ".tiff", ".hdr", ".prj", ".xml", ".ovr", ".msk", ".jp2", ".png", ".jpg", ".ecw")
_OFFSETS = re.compile(r"(?im)^\s*(?:skipbytes|headeroffset)\s*[=\s]\s*(\d+)\s*$")


def check_file_size(dataset: rasterio.DatasetReader, path: Path) -> list[str]:
    """Refuse a raster whose raw data end before the last pixel.

    The check covers the raw formats of GDAL with one file of values, raw bands and sources of a VRT, and
    netCDF 3. Files that are not on this machine are not checked. A file that is longer than needed is read.

    Args:
        dataset: open raster.
        path: path of the file, for messages.

    Returns:
        A warning for each file whose header may be wrong, because the file is longer.

    Raises:
        SceneError: the file is too short. The message names the size of the file and the size needed.
    """
    if dataset.driver == "VRT":
        return _check_vrt(dataset, path)
    if dataset.driver == "netCDF":
        _check_netcdf3(path)
    elif dataset.driver in _RAW_DRIVERS:
        return _check_raw(dataset)
    return []


def _check_raw(dataset: rasterio.DatasetReader) -> list[str]:
    sizes = {file: file.stat().st_size for file in map(Path, dataset.files) if file.is_file()}
    is_packed = "compression" in (key.lower() for key in dataset.tags(ns="IMAGE_STRUCTURE"))
    if not sizes or is_packed:
        return []
    header = {key.lower(): value for key, value in dataset.tags(ns="ENVI").items()}
    # The ENVI driver names the data first; elsewhere, a label is smaller than the data or part of them.
    file = Path(dataset.files[0]) if dataset.driver == "ENVI" else max(sizes, key=lambda name: sizes[name])
    if file not in sizes or file.suffix.lower() in _NOT_RAW:
        return []
    offset = _header_bytes(dataset, list(sizes))
    needed = offset + sum(
        dataset.width * dataset.height * _bits(dataset, number) // 8 for number in dataset.indexes
    )
    found = sizes[file]
    if header.get("file_compression", "0").strip() not in ("", "0"):
        found = _unpacked_bytes(file, needed)
    if found < needed:
        raise _too_short(file, found=found, needed=needed, dataset=dataset)
    if found == needed or dataset.driver not in _BARE_DRIVERS:
        return []
    return [
        tr(
            "{name} has {surplus} bytes more than the {width} x {height} pixels with {count} bands of "
            "{dtype} in its header need. If its rows or bands look shifted, correct the size or the header "
            "offset in the header.",
            name=file.name,
            surplus=found - needed,
            width=dataset.width,
            height=dataset.height,
            count=dataset.count,
            dtype=dataset.dtypes[0],
        )
    ]


def _header_bytes(dataset: rasterio.DatasetReader, files: list[Path]) -> int:
    """Bytes before the first value, as far as the header tells them; else 0."""
    if dataset.driver == "LAN":
        return _LAN_HEADER
    if dataset.driver == "ENVI":
        header = {key.lower(): value for key, value in dataset.tags(ns="ENVI").items()}
        text = header.get("header_offset", "0").strip()
        return int(text) if text.isdigit() else 0
    if dataset.driver not in ("EHdr", "ERS"):
        return 0
    found = [
        _OFFSETS.search(file.read_text(encoding="utf-8", errors="replace"))
        for file in files
        if file.suffix.lower() in (".hdr", ".ers")
    ]
    return max((int(match[1]) for match in found if match), default=0)


def _bits(dataset: rasterio.DatasetReader, number: int) -> int:
    """Bits of a stored value: a byte may hold several."""
    text = dataset.tags(number, ns="IMAGE_STRUCTURE").get("NBITS", "")
    return int(text) if text.isdigit() else 8 * _value_bytes(dataset.dtypes[number - 1])


def _value_bytes(dtype: str) -> int:
    return 4 if dtype == "complex_int16" else np.dtype(dtype).itemsize


def _unpacked_bytes(file: Path, needed: int) -> int:
    """Bytes that a gzip file holds, at most `needed`. The file is read once, in portions."""
    found = 0
    try:
        with gzip.open(file) as stream:
            while found < needed and (portion := stream.read(min(2**20, needed - found))):
                found += len(portion)
    except (OSError, EOFError, zlib.error):
        return found  # the values up to here are there
    return found


def _check_vrt(dataset: rasterio.DatasetReader, path: Path) -> list[str]:
    """Check the raw bands of a VRT, and its sources that are raw."""
    notes: list[str] = []
    text = next(iter(dataset.tags(ns="xml:VRT").values()), "")
    if "VRTRawRasterBand" in text:
        root = ET.fromstring(text)  # noqa: S314 GDAL has written this text: it has no entities
        for number, band in enumerate(root.iter("VRTRasterBand"), start=1):
            if band.get("subClass") == "VRTRawRasterBand":
                _check_raw_band(dataset, number, band, path)
    for file in map(Path, dataset.files):
        if not file.is_file() or file.samefile(path) or file.suffix.lower() in _NOT_RAW:
            continue
        try:
            with rasterio.open(file) as source:
                notes += check_file_size(source, file)
        except RasterioError:
            continue  # no raster of its own, such as the file of a raw band
    return notes


def _check_raw_band(dataset: rasterio.DatasetReader, number: int, band: ET.Element, path: Path) -> None:
    source = band.find("SourceFilename")
    if source is None or not source.text:
        return
    is_relative = (source.get("relativeToVRT") or source.get("relativetoVRT") or "0") != "0"
    file = path.parent / source.text if is_relative else Path(source.text)
    if not file.is_file():
        return
    value_bytes = _value_bytes(dataset.dtypes[number - 1])
    pixel = int(band.findtext("PixelOffset") or value_bytes)
    line = int(band.findtext("LineOffset") or pixel * dataset.width)
    start = int(band.findtext("ImageOffset") or 0)
    needed = start + max(0, (dataset.height - 1) * line) + max(0, (dataset.width - 1) * pixel) + value_bytes
    found = file.stat().st_size
    if found < needed:
        raise _too_short(file, found=found, needed=needed, dataset=dataset)


def _check_netcdf3(path: Path) -> None:
    """Classic netCDF is raw data behind a header; netCDF 4 notices a missing end itself."""
    if not path.is_file():
        return
    with path.open("rb") as stream:
        if stream.read(4) not in (b"CDF\x01", b"CDF\x02"):
            return
    from scipy.io import netcdf_file  # here, so that not every worker waits for scipy

    found = path.stat().st_size
    try:
        with netcdf_file(path, mmap=True):
            pass
    except (ValueError, TypeError, OSError, KeyError) as error:
        if not any(word in str(error) for word in ("reshape", "buffer", "mmap length")):
            return
        raise SceneError(
            tr(
                "{name} has {found} bytes, fewer than its header says ({error}): the end of the file is "
                "missing. Copy or fetch it again.",
                name=path.name,
                found=found,
                error=error,
            )
        ) from error


def _too_short(file: Path, *, found: int, needed: int, dataset: rasterio.DatasetReader) -> SceneError:
    return SceneError(
        tr(
            "{name} has {found} bytes, but the {width} x {height} pixels with {count} bands of {dtype} in "
            "its header need {needed}: the end of the data is missing, or the header is wrong. Copy the "
            "file again, or correct the header.",
            name=file.name,
            found=found,
            width=dataset.width,
            height=dataset.height,
            count=dataset.count,
            dtype=dataset.dtypes[0],
            needed=needed,
        )
    )
