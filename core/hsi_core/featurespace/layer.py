"""Point layer of a feature space: a GeoPackage in the CRS of the scene, with a style file for QGIS.

A user who selects a cluster by the attributes `x` and `y` sees its pixels on the map canvas.
"""

import warnings
from pathlib import Path
from xml.etree import ElementTree as ET  # only builds documents here; nothing is parsed

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray

from hsi_core.classes.table import UNLABELLED, ClassTable
from hsi_core.errors import ParameterError
from hsi_core.featurespace.pixels import FeatureSpace
from hsi_core.grid import Grid
from hsi_core.outputs import failed_write, new_file
from hsi_core.progress import Progress

LAYER = "features"
UNLABELLED_COLOR = "#9AA4AF"


def check_layer(path: Path, grid: Grid) -> None:
    """Refuse a point layer that cannot be written or has no coordinates.

    Raises:
        ParameterError: the file is not a GeoPackage, or the scene has only ground control points.
    """
    if path.suffix.lower() != ".gpkg":
        raise ParameterError(
            f"The point layer {path.name} is not a GeoPackage; choose a name that ends in .gpkg."
        )
    if grid.gcps and grid.transform is None:
        raise ParameterError(
            "The scene is placed by ground control points, so its pixels have no coordinates yet; warp the "
            "scene to a CRS first, or leave the point layer empty."
        )


def write_layer(path: Path, space: FeatureSpace, progress: Progress | None = None) -> None:
    """Write the points and their style; both files appear, or neither.

    Raises:
        OutputError: the file cannot be written.
    """
    names = {entry.code: entry.name for entry in space.class_table.entries}

    def named(codes: NDArray[np.uint16]) -> NDArray[np.object_]:
        return np.array([names.get(int(code), "") for code in codes], dtype=object)

    fields: dict[str, NDArray[np.generic]] = {
        "x": space.coordinates[:, 0].astype(np.float64),
        "y": space.coordinates[:, 1].astype(np.float64),
        "class_code": space.codes.astype(np.int32),
        "class_name": named(space.codes),
        "predicted_code": space.predicted.astype(np.int32),
        "predicted_name": named(space.predicted),
        "confidence": space.confidence.astype(np.float64),
        "is_right": np.where(space.codes == UNLABELLED, -1, space.codes == space.predicted).astype(np.int32),
        "row": space.pixels[:, 0].astype(np.int32),
        "column": space.pixels[:, 1].astype(np.int32),
    }
    with new_file(path, progress) as temporary:
        try:
            with warnings.catch_warnings():
                # A scene without CRS gives points without CRS.
                warnings.filterwarnings("ignore", message=".*crs.*")
                pyogrio.raw.write(
                    temporary,
                    geometry=shapely.to_wkb(shapely.points(space.places)),
                    field_data=list(fields.values()),
                    fields=list(fields),
                    layer=LAYER,
                    driver="GPKG",
                    geometry_type="Point",
                    crs=space.grid.crs.to_wkt() if space.grid.crs is not None else None,
                )
        except RuntimeError as error:  # the base of the errors of pyogrio
            raise failed_write(path, error) from error
        temporary.with_suffix(".qml").write_text(_style(space.class_table), encoding="utf-8")


def _style(table: ClassTable) -> str:
    """QGIS style: points in the colours of their classes; points without label are small and grey."""
    root = ET.Element("qgis", version="3.22", styleCategories="Symbology")
    renderer = ET.SubElement(
        root,
        "renderer-v2",
        type="categorizedSymbol",
        attr="class_code",
        symbollevels="0",
        forceraster="0",
        enableorderby="0",
    )
    categories, symbols = ET.SubElement(renderer, "categories"), ET.SubElement(renderer, "symbols")
    rows = [(entry.code, entry.name, entry.color, 2.2) for entry in table.entries]
    for index, (code, name, color, size) in enumerate(
        [*rows, (UNLABELLED, "not labelled", UNLABELLED_COLOR, 1.2)]
    ):
        ET.SubElement(categories, "category", value=str(code), label=name, symbol=str(index), render="true")
        symbol = ET.SubElement(symbols, "symbol", name=str(index), type="marker", alpha="1")
        layer = ET.SubElement(symbol, "layer", {"class": "SimpleMarker", "enabled": "1", "locked": "0"})
        options = ET.SubElement(layer, "Option", type="Map")
        red, green, blue = (int(color[k : k + 2], 16) for k in (1, 3, 5))
        for key, value in (
            ("color", f"{red},{green},{blue},255"),
            ("name", "circle"),
            ("outline_color", "35,35,35,160"),
            ("outline_width", "0.2"),
            ("size", f"{size}"),
            ("size_unit", "MM"),
        ):
            ET.SubElement(options, "Option", name=key, value=value, type="QString")
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    return f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{text}\n"
