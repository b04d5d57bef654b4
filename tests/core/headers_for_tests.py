"""ENVI headers as programs write them, with the values that they describe, for Hypothesis."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

DTYPES = {1: "u1", 2: "i2", 3: "i4", 4: "f4", 5: "f8", 12: "u2", 13: "u4", 14: "i8", 15: "u8"}
ORDERS = {"bsq": (0, 1, 2), "bil": (1, 0, 2), "bip": (1, 2, 0)}
UNITS = {
    "Nanometers": 1.0, "nm": 1.0, "nanometer": 1.0, "Micrometers": 1000.0, "um": 1000.0,
    "MICROMETERS": 1000.0, "Unknown": None, "": None,
}  # fmt: skip
"""Nanometres in a unit; None: the numbers tell."""
PLACES = [
    ("UTM", "33, North, WGS-84, units=Meters", 383000.0, 5818000.0, 2.0),
    ("UTM", "56, South, WGS-84, units=Meters", 334000.0, 6250000.0, 2.0),
    ("Geographic Lat/Lon", "WGS-84, units=Degrees", 13.25, 52.5, 0.0001),
]
"""Projection, the rest of the map info, place of the reference pixel, and side of a pixel."""
FAULTS = (
    "", "", "", "no samples", "no data type", "unknown interleave", "two sizes", "short file", "unknown type",
    "short wavelengths", "long fwhm", "open list", "words for a number", "comment with a brace", "no bands",
    "complex numbers", "byte order mark",
)  # fmt: skip
HARMLESS = ("short wavelengths", "long fwhm")
"""Faults with which the values are read."""


@dataclass(frozen=True)
class Header:
    """A header with the cube that it describes.

    Args:
        text: of the header.
        stored: bytes of the file of values.
        values: (C, H, W).
        wavelengths: of each band in nm; None where the header has none that can be used.
        widths: of each band in nm.
        bad: numbers of bad bands.
        nodata: value without data.
        data_name: name of the file of values.
        header_name: name of the header.
        fault: what is wrong; empty if nothing is.
        place: centre of the last pixel; None without georeference.
        side: of a pixel, in units of the CRS.
        encoding: of the header.
    """

    text: str
    stored: bytes
    values: NDArray
    wavelengths: list[float | None]
    widths: list[float | None]
    bad: frozenset[int]
    nodata: float | None
    data_name: str
    header_name: str
    fault: str
    place: tuple[float, float] | None = field(default=None)
    side: float = 2.0
    encoding: str = "utf-8"

    def write(self, folder: Path) -> Path:
        """Write both files; the path of the values."""
        (folder / self.header_name).write_bytes(self.text.encode(self.encoding))
        (folder / self.data_name).write_bytes(self.stored)
        return folder / self.data_name


def _case(draw: Callable, text: str) -> str:
    return draw(st.sampled_from([text, text.upper(), text.title(), text.capitalize()]))


def _list(draw: Callable, items: list[str]) -> str:
    comma = draw(st.sampled_from([", ", ",", " , ", ",\t", ",\n ", ",\n\t", ",\n; comment\n", ",\n; 7, 8\n"]))
    start, end = draw(st.sampled_from([("{", "}"), ("{ ", " }"), ("{\n", "}"), ("{\n ", "\n}")]))
    return start + comma.join(items) + end


@st.composite
def headers(draw: Callable) -> Header:
    """A header, right or with one fault."""
    count, height, width = (draw(st.integers(low, 5)) for low in (2, 1, 1))
    code = draw(st.sampled_from(sorted(DTYPES)))
    order, offset = draw(st.integers(0, 1)), draw(st.sampled_from([0, 0, 1, 13, 128]))
    interleave = draw(st.sampled_from(sorted(ORDERS)))
    fault = draw(st.sampled_from(FAULTS))
    dtype = np.dtype(DTYPES[code])
    values = np.arange(count * height * width).reshape(count, height, width).astype(dtype)
    cube = values.transpose(ORDERS[interleave]).astype(dtype.newbyteorder("<>"[order]))
    stored = b"\x07" * offset + cube.tobytes()
    items = {
        "samples": str(width),
        "lines": str(height),
        "bands": str(count),
        "header offset": str(offset),
        "file type": "ENVI Standard",
        "data type": str(code),
        "interleave": _case(draw, interleave),
        "byte order": str(order),
    }
    if offset == 0 and draw(st.booleans()):
        del items["header offset"]
    unit = draw(st.sampled_from(sorted(UNITS)))
    step = draw(st.sampled_from([1.25, 7.5, 100.0]))
    wavelengths: list[float | None] = [None] * count
    widths: list[float | None] = [None] * count
    if draw(st.booleans()):
        wavelengths = [400.0 + step * band for band in range(count)]
        factor = UNITS[unit] or draw(st.sampled_from([1.0, 1000.0]))
        form = draw(st.sampled_from(["{:.6f}", "{:.9g}", "{:.8e}"]))
        texts = [form.format(each / factor) for each in wavelengths]
        if fault == "short wavelengths":
            texts, wavelengths = texts[:-1], [None] * count
        elif fault == "open list":
            texts[-1] += "\n"
        items["wavelength"] = _list(draw, texts)
        if fault == "open list":
            items["wavelength"] = items["wavelength"].replace("}", "")
        if unit:
            items["wavelength units"] = unit
        if draw(st.booleans()):
            widths = [5.25 + 0.125 * band for band in range(count)]
            listed = [form.format(each / factor) for each in widths]
            if fault == "long fwhm":
                listed.append(listed[-1])
            items["fwhm"] = _list(draw, listed)
            if fault == "long fwhm" or wavelengths[0] is None:
                widths = [None] * count
    bad: frozenset[int] = frozenset()
    if draw(st.booleans()):
        flags = draw(st.lists(st.integers(0, 1), min_size=count, max_size=count))
        items["bbl"] = _list(draw, [draw(st.sampled_from(["{}", "{}.0"])).format(flag) for flag in flags])
        bad = frozenset(band for band, flag in enumerate(flags, start=1) if not flag)
    nodata = draw(st.sampled_from([None, 0, 3]))
    if nodata is not None:
        items["data ignore value"] = draw(st.sampled_from(["{}", "{}.0", "{:.6e}"])).format(nodata)
    place, side = None, 2.0
    if draw(st.booleans()):
        degrees, reference = draw(st.sampled_from([0, 0, 90, -30])), draw(st.sampled_from([1.0, 1.5]))
        turned = f", rotation={degrees}" if degrees else ""
        kind, zone, x, y, side = draw(st.sampled_from(PLACES))
        items["map info"] = f"{{{kind}, {reference}, {reference}, {x}, {y}, {side}, {side}, {zone}{turned}}}"
        right, down = (side * (size - 0.5 - (reference - 1.0)) for size in (width, height))
        angle = np.radians(degrees)
        place = (
            x + np.cos(angle) * right + np.sin(angle) * down,
            y + np.sin(angle) * right - np.cos(angle) * down,
        )
    encoding = draw(st.sampled_from(["utf-8", "latin-1"]))
    for key, value in (
        ("description", "{Köln, 25 °C\n  [size = 3 x 4]}"),
        ("default bands", "{3, 2, 1}"),
        ("band names", _list(draw, [f"Kanal {band}" for band in range(count)])),
        ("sensor type", "Größe"),
    ):
        if draw(st.booleans()):
            items[key] = value
    if fault == "no samples":
        del items["samples"]
    elif fault == "no data type":
        del items["data type"]
    elif fault == "unknown interleave":
        items["interleave"] = "bsx"
    elif fault == "unknown type":
        items["data type"] = "77"
    elif fault == "no bands":
        del items["bands"]
    elif fault == "complex numbers":
        items["data type"] = draw(st.sampled_from(["6", "9"]))
    elif fault == "words for a number":
        items["lines"] = "many"
    elif fault == "short file":
        stored = stored[: -max(1, dtype.itemsize)]
    equal = draw(st.sampled_from([" = ", "=", "  =  ", "\t= ", "\t=\t"]))
    order_of_keys = draw(st.permutations(sorted(items)))
    lines = [_case(draw, key) + equal + items[key] for key in order_of_keys]
    if fault == "two sizes":
        lines.append(f"bands = {count + 1}")
    elif fault == "comment with a brace":
        comment = draw(st.sampled_from(["; a list = {1, 2", ";{", "  ; see {"]))
        lines.insert(draw(st.integers(0, len(lines))), comment)
    elif draw(st.booleans()):
        lines.insert(
            draw(st.integers(0, len(lines))),
            draw(st.sampled_from(["; comment", "", "; bands = 99", ";a={1}"])),
        )
    text = "\n".join(["ENVI", *lines, ""])
    if fault == "byte order mark":
        text, encoding = "\ufeff" + text, "utf-8"
    if draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    stem = draw(st.sampled_from(["scene", "scene.v2"]))
    suffix = draw(st.sampled_from(["", ".img", ".dat", ".bsq", ".raw", ".bin"]))
    header = draw(st.sampled_from([stem, stem + suffix])) + draw(st.sampled_from([".hdr", ".HDR"]))
    if suffix == "" and stem == "scene.v2":
        header = "scene.v2.hdr"
    return Header(
        text=text,
        stored=stored,
        values=values,
        wavelengths=wavelengths,
        widths=widths,
        bad=bad,
        nodata=nodata,
        data_name=stem + suffix,
        header_name=header,
        fault=fault,
        place=place,
        side=side,
        encoding=encoding,
    )
