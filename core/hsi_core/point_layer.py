"""Point layers of pixels: a GeoPackage in the CRS of a raster, with a style file for QGIS."""

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET  # only builds documents here; nothing is parsed

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray

from hsi_core.errors import ParameterError
from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.outputs import new_file
from hsi_core.progress import Progress

WHITE_OUTLINE = ("255,255,255,255", "0.4")


@dataclass(frozen=True)
class Category:
    """Points with one value of an attribute, and how QGIS draws them.

    Args:
        value: of the attribute.
        label: for the legend.
        color: of the symbol, as #RRGGBB.
        size: of the symbol in millimetres.
        shape: of the symbol, as QGIS calls it.
    """

    value: str
    label: str
    color: str
    size: float
    shape: str = "circle"


def check_point_layer(path: Path, grid: Grid, *, raster: str, advice: str = "") -> None:
    """Refuse a point layer that cannot be written or has no coordinates.

    Args:
        path: layer to write.
        grid: of the raster.
        raster: what the raster is, for the message: "scene" or "map".
        advice: another way out for the user, as the end of a sentence.

    Raises:
        ParameterError: the file is not a GeoPackage, or the raster has only ground control points.
    """
    if path.suffix.lower() != ".gpkg":
        raise ParameterError(
            tr(
                "The point layer {name} is not a GeoPackage; choose a name that ends in .gpkg.",
                name=path.name,
            )
        )
    if grid.gcps and grid.transform is None:
        raise ParameterError(
            tr(
                "The {raster} is placed by ground control points, so its pixels have no coordinates yet; "
                "warp the {raster} to a CRS first{advice}.",
                raster=raster,
                advice=advice,
            )
        )


def write_points(
    path: Path,
    *,
    layer: str,
    grid: Grid,
    pixels: NDArray[np.int64],
    fields: Mapping[str, NDArray[np.generic]],
    style: str,
    progress: Progress | None = None,
) -> None:
    """Write points at the centres of pixels, and their style; both files appear, or neither.

    Args:
        path: GeoPackage to write.
        layer: name of the layer.
        grid: of the raster; without a CRS, the points have none.
        pixels: row and column of each pixel, shape (N, 2).
        fields: values of each field, shape (N,); `row` and `column` are added at the end.
        style: see `categorized_style`.
        progress: receives warnings.

    Raises:
        OutputError: a file cannot be written.
    """
    columns = dict(fields) | {
        "row": pixels[:, 0].astype(np.int32),
        "column": pixels[:, 1].astype(np.int32),
    }
    with new_file(path, progress) as temporary:
        write_geopackage(
            temporary,
            geometry=shapely.to_wkb(shapely.points(grid.place_pixels(pixels))),
            field_data=list(columns.values()),
            fields=list(columns),
            layer=layer,
            geometry_type="Point",
            crs=grid.crs.to_wkt() if grid.crs is not None else None,
        )
        temporary.with_suffix(".qml").write_text(style, encoding="utf-8")


def write_geopackage(path: Path, **content: Any) -> None:
    """Write a layer as a new GeoPackage.

    The file is made in memory. On a full disk, GDAL leaves out tables without an error.

    Args:
        path: file to write.
        content: see `pyogrio.raw.write`; without a CRS, the layer has none.

    Raises:
        OSError: the file cannot be written.
    """
    file = BytesIO()
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*crs.*")  # a raster may have no CRS
        pyogrio.raw.write(file, driver="GPKG", **content)
    path.write_bytes(file.getvalue())


def categorized_style(
    attribute: str,
    categories: Sequence[Category],
    *,
    outline: tuple[str, str] = WHITE_OUTLINE,
    choices: tuple[str, Sequence[tuple[str, str]]] | None = None,
) -> str:
    """QGIS style: a symbol for each value of an attribute.

    Args:
        attribute: name of the field.
        categories: its values.
        outline: colour with opacity, and width in millimetres.
        choices: a field that is filled in from a list in the form, with text and value of each entry.
    """
    parts = "Symbology" if choices is None else "Symbology|Fields|Forms"
    root = ET.Element("qgis", version="3.22", styleCategories=parts)
    renderer = ET.SubElement(
        root,
        "renderer-v2",
        type="categorizedSymbol",
        attr=attribute,
        symbollevels="0",
        forceraster="0",
        enableorderby="0",
    )
    listed, symbols = ET.SubElement(renderer, "categories"), ET.SubElement(renderer, "symbols")
    for index, one in enumerate(categories):
        ET.SubElement(listed, "category", value=one.value, label=one.label, symbol=str(index), render="true")
        symbol = ET.SubElement(symbols, "symbol", name=str(index), type="marker", alpha="1")
        drawn = ET.SubElement(symbol, "layer", {"class": "SimpleMarker", "enabled": "1", "locked": "0"})
        options = ET.SubElement(drawn, "Option", type="Map")
        red, green, blue = bytes.fromhex(one.color.removeprefix("#"))
        for key, value in (
            ("color", f"{red},{green},{blue},255"),
            ("name", one.shape),
            ("outline_color", outline[0]),
            ("outline_width", outline[1]),
            ("size", f"{one.size:g}"),
            ("size_unit", "MM"),
        ):
            ET.SubElement(options, "Option", name=key, value=value, type="QString")
    if choices is not None:
        field = ET.SubElement(ET.SubElement(root, "fieldConfiguration"), "field", name=choices[0])
        widget = ET.SubElement(field, "editWidget", type="ValueMap")
        config = ET.SubElement(ET.SubElement(widget, "config"), "Option", type="Map")
        entries = ET.SubElement(config, "Option", name="map", type="List")
        for label, value in choices[1]:
            entry = ET.SubElement(entries, "Option", type="Map")
            ET.SubElement(entry, "Option", name=label, type="QString", value=value)
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    return f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{text}\n"
