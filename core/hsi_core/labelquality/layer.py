"""Point layer of suspicious labels: a GeoPackage in the CRS of the scene, with a style file for QGIS."""

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET  # only builds documents here; nothing is parsed

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray

from hsi_core.grid import Grid
from hsi_core.labels.vector import UNREFERENCED
from hsi_core.outputs import failed_write, new_file
from hsi_core.progress import Progress

LAYER = "suspicious"
REASONS = {
    "pixel": ("pixel unlike its class", "#D55E00"),
    "polygon": ("polygon unlike its class", "#CC79A7"),
    "conflict": ("two classes on one pixel", "#0072B2"),
    "same spectrum": ("same spectrum as another class", "#E69F00"),
}
"""Label and colour of each reason."""


@dataclass(frozen=True)
class SuspiciousLabel:
    """A label that is probably wrong.

    Args:
        reason: see `REASONS`.
        row: row of the pixel, from 0; for a polygon, of its middle.
        column: its column, from 0.
        code: class code of the label.
        name: its class name.
        suggested_code: class code that fits better; for a conflict, the other label.
        suggested_name: its class name.
        confidence: probability of the suggested class, 0..1; None if no classifier was asked.
        own: probability of the class of the label, 0..1; None if no classifier was asked.
        polygon: number of the polygon; 0 if it has none.
        pixels: labelled pixels that are concerned.
    """

    reason: str
    row: int
    column: int
    code: int
    name: str
    suggested_code: int
    suggested_name: str
    confidence: float | None
    own: float | None
    polygon: int
    pixels: int


def write_suspects(
    path: Path, suspects: Sequence[SuspiciousLabel], grid: Grid, progress: Progress | None = None
) -> None:
    """Write the points and their style; both files appear, or neither.

    Raises:
        OutputError: the file cannot be written.
    """

    def texts(values: Sequence[str]) -> NDArray[np.object_]:
        return np.array(values, dtype=object)

    def numbers(values: Sequence[float | None]) -> NDArray[np.float64]:
        return np.array([np.nan if value is None else value for value in values], dtype=np.float64)

    fields: dict[str, NDArray[np.generic]] = {
        "class_code": np.array([one.code for one in suspects], dtype=np.int32),
        "class_name": texts([one.name for one in suspects]),
        "suggested_code": np.array([one.suggested_code for one in suspects], dtype=np.int32),
        "suggested_name": texts([one.suggested_name for one in suspects]),
        "confidence": numbers([one.confidence for one in suspects]),
        "own_confidence": numbers([one.own for one in suspects]),
        "reason": texts([one.reason for one in suspects]),
        "polygon": np.array([one.polygon for one in suspects], dtype=np.int32),
        "pixels": np.array([one.pixels for one in suspects], dtype=np.int32),
        "row": np.array([one.row for one in suspects], dtype=np.int32),
        "column": np.array([one.column for one in suspects], dtype=np.int32),
    }
    place = grid.transform or UNREFERENCED
    rows, columns = np.asarray(fields["row"]) + 0.5, np.asarray(fields["column"]) + 0.5
    xs = place.a * columns + place.b * rows + place.c
    ys = place.d * columns + place.e * rows + place.f
    with new_file(path, progress) as temporary:
        try:
            with warnings.catch_warnings():
                # A scene without CRS gives points without CRS.
                warnings.filterwarnings("ignore", message=".*crs.*")
                pyogrio.raw.write(
                    temporary,
                    geometry=shapely.to_wkb(shapely.points(xs, ys)),
                    field_data=list(fields.values()),
                    fields=list(fields),
                    layer=LAYER,
                    driver="GPKG",
                    geometry_type="Point",
                    crs=grid.crs.to_wkt() if grid.crs is not None else None,
                )
        except RuntimeError as error:  # the base of the errors of pyogrio
            raise failed_write(path, error) from error
        temporary.with_suffix(".qml").write_text(_style(), encoding="utf-8")


def _style() -> str:
    """QGIS style: a colour for each reason."""
    root = ET.Element("qgis", version="3.22", styleCategories="Symbology")
    renderer = ET.SubElement(
        root,
        "renderer-v2",
        type="categorizedSymbol",
        attr="reason",
        symbollevels="0",
        forceraster="0",
        enableorderby="0",
    )
    categories, symbols = ET.SubElement(renderer, "categories"), ET.SubElement(renderer, "symbols")
    for index, (reason, (label, color)) in enumerate(REASONS.items()):
        ET.SubElement(categories, "category", value=reason, label=label, symbol=str(index), render="true")
        symbol = ET.SubElement(symbols, "symbol", name=str(index), type="marker", alpha="1")
        layer = ET.SubElement(symbol, "layer", {"class": "SimpleMarker", "enabled": "1", "locked": "0"})
        options = ET.SubElement(layer, "Option", type="Map")
        red, green, blue = (int(color[k : k + 2], 16) for k in (1, 3, 5))
        for key, value in (
            ("color", f"{red},{green},{blue},255"),
            ("name", "square" if reason == "polygon" else "circle"),
            ("outline_color", "255,255,255,255"),
            ("outline_width", "0.4"),
            ("size", "4" if reason == "polygon" else "2.4"),
            ("size_unit", "MM"),
        ):
            ET.SubElement(options, "Option", name=key, value=value, type="QString")
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    return f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{text}\n"
