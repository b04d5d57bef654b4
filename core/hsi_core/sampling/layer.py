"""The point layer of a sample: a GeoPackage that carries the design, with a style and a form for QGIS."""

import warnings
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET  # only builds documents here; nothing is parsed

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError

from hsi_core.classes.matching import has_real_name, name_key
from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.errors import OutputError, ParameterError
from hsi_core.grid import Grid
from hsi_core.labels.vector import UNREFERENCED
from hsi_core.outputs import failed_write, new_file
from hsi_core.progress import Progress
from hsi_core.sampling.drawing import Design, Drawn, as_row_and_column
from hsi_core.sampling.frame import Population

LAYER = "sample"
REFERENCE = "reference"
DESIGN_FIELDS = (
    "design",
    "stratum",
    "stratum_name",
    "pixels",
    "hectares",
    "probability",
    "cluster",
    "neighbours",
)
"""Fields that carry the design; the plugin hands them over with the labels."""


@dataclass(frozen=True)
class Sample:
    """A sample of a map.

    Args:
        design: how it was drawn.
        drawn: its pixels.
        population: sizes of the strata.
        strata: entries of the strata; empty if there is one for the whole area.
        classes: classes that the form offers for the reference.
        grid: of the map.
        has_areas: whether the areas of the strata are known.
    """

    design: Design
    drawn: Drawn
    population: Population
    strata: tuple[ClassEntry, ...]
    classes: ClassTable
    grid: Grid
    has_areas: bool


def check_layer(path: Path, grid: Grid) -> None:
    """Refuse a point layer that cannot be written or has no coordinates.

    Raises:
        ParameterError: the file is not a GeoPackage, or the map has only ground control points.
    """
    if path.suffix.lower() != ".gpkg":
        raise ParameterError(
            f"The point layer {path.name} is not a GeoPackage; choose a name that ends in .gpkg."
        )
    if grid.gcps and grid.transform is None:
        raise ParameterError(
            "The map is placed by ground control points, so its pixels have no coordinates yet; warp the map "
            "to a CRS first."
        )


def refuse_labelled(path: Path) -> None:
    """Refuse to replace a point layer whose reference somebody has filled in.

    Raises:
        OutputError: the file has such a layer.
    """
    if not path.is_file():
        return
    try:
        _, _, _, columns = pyogrio.raw.read(path, layer=LAYER, columns=[REFERENCE], read_geometry=False)
    except (DataSourceError, DataLayerError):
        return  # another file, which the user wants to replace
    count = sum(bool(text) for text in columns[0].tolist()) if columns else 0
    if count:
        raise OutputError(
            f"The point layer {path.name} already has the reference of {count} points; give the new sample "
            "another name."
        )


def write_sample(path: Path, sample: Sample, *, seed: int, progress: Progress | None = None) -> None:
    """Write the points in random order, clusters together, with style and form.

    Args:
        path: GeoPackage to write.
        sample: the sample.
        seed: of the order.
        progress: receives warnings.

    Raises:
        OutputError: the file cannot be written.
    """
    drawn, grid = sample.drawn, sample.grid
    order = np.random.default_rng(seed).permutation(len(drawn.numbers))
    order = order[np.argsort(drawn.clusters[order], kind="stable")]
    pixels = as_row_and_column(drawn.numbers[order], grid.width)
    strata = drawn.strata[order]
    names = {entry.code: entry.name for entry in sample.strata}
    hectares = sample.population.hectares[strata] if sample.has_areas else np.full(len(strata), np.nan)
    fields: dict[str, NDArray[np.generic]] = {
        "point": np.arange(1, len(strata) + 1, dtype=np.int32),
        REFERENCE: np.full(len(strata), None, dtype=object),
        "stratum": strata.astype(np.int32),
        "stratum_name": np.array([names.get(code, "whole area") for code in strata.tolist()], dtype=object),
        "design": np.full(len(strata), sample.design, dtype=object),
        "pixels": sample.population.pixels[strata],
        "hectares": hectares,
        "probability": drawn.probability[order],
        "cluster": drawn.clusters[order].astype(np.int32),
        "neighbours": drawn.groups[order],
        "row": pixels[:, 0].astype(np.int32),
        "column": pixels[:, 1].astype(np.int32),
    }
    place = grid.transform or UNREFERENCED
    row, column = pixels[:, 0] + 0.5, pixels[:, 1] + 0.5
    xs, ys = place.a * column + place.b * row + place.c, place.d * column + place.e * row + place.f
    with new_file(path, progress) as temporary:
        try:
            with warnings.catch_warnings():
                # A map without CRS gives points without CRS.
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
        temporary.with_suffix(".qml").write_text(_style(sample), encoding="utf-8")


def _choices(classes: ClassTable) -> list[tuple[str, str]]:
    """Text and value of each class in the form: names, or codes if names do not tell the classes apart."""
    is_named = all(map(has_real_name, classes.entries)) and len({*map(name_key, classes.names)}) == len(
        classes
    )
    return [(entry.name, entry.name if is_named else str(entry.code)) for entry in classes.entries]


def _style(sample: Sample) -> str:
    """QGIS style: points in the colours of their strata, and a list of classes in the form."""
    root = ET.Element("qgis", version="3.22", styleCategories="Symbology|Fields|Forms")
    renderer = ET.SubElement(
        root,
        "renderer-v2",
        type="categorizedSymbol",
        attr="stratum",
        symbollevels="0",
        forceraster="0",
        enableorderby="0",
    )
    categories, symbols = ET.SubElement(renderer, "categories"), ET.SubElement(renderer, "symbols")
    rows = [(entry.code, entry.name, entry.rgb) for entry in sample.strata] or [
        (0, "whole area", (230, 159, 0))
    ]
    for index, (code, name, rgb) in enumerate(rows):
        ET.SubElement(categories, "category", value=str(code), label=name, symbol=str(index), render="true")
        symbol = ET.SubElement(symbols, "symbol", name=str(index), type="marker", alpha="1")
        layer = ET.SubElement(symbol, "layer", {"class": "SimpleMarker", "enabled": "1", "locked": "0"})
        options = ET.SubElement(layer, "Option", type="Map")
        for key, value in (
            ("color", ",".join(map(str, rgb)) + ",255"),
            ("name", "circle"),
            ("outline_color", "255,255,255,255"),
            ("outline_width", "0.4"),
            ("size", "2.6"),
            ("size_unit", "MM"),
        ):
            ET.SubElement(options, "Option", name=key, value=value, type="QString")
    if len(sample.classes):
        fields = ET.SubElement(root, "fieldConfiguration")
        field = ET.SubElement(fields, "field", name=REFERENCE)
        widget = ET.SubElement(field, "editWidget", type="ValueMap")
        config = ET.SubElement(ET.SubElement(widget, "config"), "Option", type="Map")
        choices = ET.SubElement(config, "Option", name="map", type="List")
        for label, value in [("", ""), *_choices(sample.classes)]:
            choice = ET.SubElement(choices, "Option", type="Map")
            ET.SubElement(choice, "Option", name=label, type="QString", value=value)
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    return f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{text}\n"
