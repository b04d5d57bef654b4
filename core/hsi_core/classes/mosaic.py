"""One virtual raster (VRT) of many class maps with the same classes.

The maps stay where they are; the mosaic names them. Each pixel of it is a pixel of a map: nothing is
interpolated.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree as ET  # only builds documents here; nothing is parsed

import rasterio
from affine import Affine

from hsi_core.classes.raster import code_dtype, describe_classes, read_class_table, style_of_classes
from hsi_core.classes.table import UNLABELLED, ClassEntry, ClassTable
from hsi_core.classes.unclassified import entry_in, with_entry
from hsi_core.errors import ParameterError
from hsi_core.grid import TOLERANCE, Grid
from hsi_core.language import tr
from hsi_core.outputs import new_file
from hsi_core.progress import Progress

_TYPES = {"uint8": "Byte", "uint16": "UInt16"}
_ADVICE = tr("leave out the mosaic, or classify these scenes into different folders")


@dataclass(frozen=True)
class Layout:
    """Where maps lie in a mosaic.

    Args:
        grid: of the mosaic.
        places: first column and row of each map in it.
        shift: largest distance along rows or columns by which a map is moved to the pixels of the mosaic, in
            pixels, 0 to 0.5.
    """

    grid: Grid
    places: tuple[tuple[int, int], ...]
    shift: float


def lay_out(names: Sequence[str], grids: Sequence[Grid]) -> Layout:
    """Find the smallest mosaic that holds all maps, on the pixels of the first one.

    Args:
        names: of the scenes, for messages; at least one.
        grids: theirs.

    Raises:
        ParameterError: a scene has no georeference, or another CRS or pixel size than the first one.
    """
    first, places, shift = grids[0], [], 0.0
    for name, grid in zip(names, grids, strict=True):
        if grid.transform is None:
            raise ParameterError(
                tr(
                    "{name} has no georeference, so its map has no place in a mosaic; {advice}.",
                    name=name,
                    advice=_ADVICE,
                )
            )
        if first.transform is None:  # refused already
            continue
        if not first.is_same_place(replace(first, crs=grid.crs)):
            raise ParameterError(
                tr(
                    "{first} ({first_grid}) and {name} ({grid}) have different CRSs, but a mosaic has one; "
                    "{advice}.",
                    first=names[0],
                    first_grid=first.describe(),
                    name=name,
                    grid=grid.describe(),
                    advice=_ADVICE,
                )
            )
        inner = ~first.transform * grid.transform  # from pixels of this map to those of the first one
        steps = [inner.a - 1, inner.b, inner.d, inner.e - 1]
        if max(map(abs, steps)) * max(grid.shape) > TOLERANCE:
            raise ParameterError(
                tr(
                    "The pixels of {first} and {name} have different sizes or directions, but those of a "
                    "mosaic are equal; {advice}.",
                    first=names[0],
                    name=name,
                    advice=_ADVICE,
                )
            )
        places.append((round(inner.c), round(inner.f)))
        shift = max(shift, abs(inner.c - round(inner.c)), abs(inner.f - round(inner.f)))
    left, top = (min(values) for values in zip(*places, strict=True))
    ends = [
        (column + grid.width, row + grid.height) for (column, row), grid in zip(places, grids, strict=True)
    ]
    right, bottom = (max(values) for values in zip(*ends, strict=True))
    transform = (first.transform or Affine.identity()) * Affine.translation(left, top)
    return Layout(
        Grid(right - left, bottom - top, first.crs, transform),
        tuple((column - left, row - top) for column, row in places),
        shift,
    )


def write_mosaic(path: Path, maps: Sequence[Path], layout: Layout, progress: Progress | None = None) -> None:
    """Write the mosaic and its style. Where maps overlap, the later one counts, except where it has no data.

    Args:
        path: VRT to write, in the folder of the maps.
        maps: class maps of this project with the same classes.
        layout: of these maps.
        progress: receives warnings about sidecars that are kept.

    Raises:
        ParameterError: a map has other classes than the first one.
        OutputError: the file cannot be written.
    """
    table, unclassified, sizes = _common_classes(maps)
    grid = layout.grid
    root = ET.Element("VRTDataset", rasterXSize=str(grid.width), rasterYSize=str(grid.height))
    if grid.crs is not None:
        ET.SubElement(root, "SRS").text = grid.crs.to_wkt()
    if grid.transform is not None:
        ET.SubElement(root, "GeoTransform").text = ", ".join(map(repr, grid.transform.to_gdal()))
    kind = _TYPES[code_dtype(with_entry(table, unclassified))]
    band = ET.SubElement(root, "VRTRasterBand", dataType=kind, band="1")
    ET.SubElement(band, "NoDataValue").text = str(UNLABELLED)
    for map_path, (height, width), (column, row) in zip(maps, sizes, layout.places, strict=True):
        source = ET.SubElement(band, "ComplexSource")
        ET.SubElement(source, "SourceFilename", relativeToVRT="1").text = os.path.relpath(
            map_path, path.parent
        )
        ET.SubElement(source, "SourceBand").text = "1"
        extent = {"xSize": str(width), "ySize": str(height)}
        ET.SubElement(source, "SrcRect", {"xOff": "0", "yOff": "0", **extent})
        ET.SubElement(source, "DstRect", {"xOff": str(column), "yOff": str(row), **extent})
        ET.SubElement(source, "NODATA").text = str(UNLABELLED)
    ET.indent(root)
    with new_file(path, progress) as part:
        part.write_text(ET.tostring(root, encoding="unicode"), encoding="utf-8")
        with rasterio.open(part, "r+") as dataset:
            describe_classes(dataset, table, unclassified)
        style = style_of_classes(with_entry(table, unclassified))
        part.with_suffix(".qml").write_text(style, encoding="utf-8")


def _common_classes(
    maps: Sequence[Path],
) -> tuple[ClassTable, ClassEntry | None, list[tuple[int, int]]]:
    """Classes of maps, entry of rejected pixels, and the size of each map."""
    found, sizes = [], []
    for path in maps:
        with rasterio.open(path) as dataset:
            table = read_class_table(dataset, Progress()) or ClassTable(())
            found.append((table, entry_in(dataset.tags())))
            sizes.append(dataset.shape)
        if found[-1] != found[0]:
            raise ParameterError(
                tr(
                    "{first} and {name} have different classes, but those of a mosaic are the same; "
                    "{advice}.",
                    first=maps[0].name,
                    name=path.name,
                    advice=_ADVICE,
                )
            )
    return *found[0], sizes
