"""Exports a label layer of QGIS to files that the worker can read.

A raster is used as it is. A vector layer is written to a GeoPackage in the CRS of the scene. This also works
for memory layers, databases, subset filters, selections and unsaved edits. Class names and colours come from
the renderer of the layer. Called from `prepareAlgorithm`, the only step that may use layers of the project.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingException,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.sources import raster_source

REFERENCE = "reference"
SOURCE_ENDING = ".source.txt"
"""Ending of the file that names the source of a copy; the core has the same."""
FORMULA = re.compile(r"'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])")
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
"""Fields of a layer of “Draw a sample to assess a map” that carry the design; the core has the same list."""

ClassRow = tuple[int, str, str, str]
"""Class code, name, colour, and value in the field or raster."""


def hand_over_labels(
    layer: QgsMapLayer,
    *,
    field: str,
    is_selected_only: bool,
    grid: QgsRasterLayer,
    folder: Path,
    transform_context: QgsCoordinateTransformContext,
    cluster_field: str = "",
) -> dict[str, str]:
    """Write the files that the worker needs to read a label layer; return the job parameters.

    Args:
        layer: vector or raster layer.
        field: field with the class; if empty, the field that the layer is categorized by, or its only field.
        is_selected_only: use only the selected polygons or points.
        grid: layer of the scene of the labels.
        folder: folder for the files.
        transform_context: settings for transforming between CRSs.
        cluster_field: field with the cluster of each point, which the core reads, too.

    Returns:
        `labels`, and if there are any, `field` and `class_table`.

    Raises:
        QgsProcessingException: the layer cannot be used.
    """
    if isinstance(layer, QgsRasterLayer):
        params = {"labels": raster_source(layer)}
        rows = classes_of_raster(layer)
    elif isinstance(layer, QgsVectorLayer):
        if not field and has_design(layer):
            field = REFERENCE  # the layer is categorized by its strata
        field = field or categorized_field(layer) or single_field(layer)
        params = {
            "labels": str(
                export_vector(
                    layer,
                    field=field,
                    is_selected_only=is_selected_only,
                    grid=grid,
                    folder=folder,
                    transform_context=transform_context,
                    more_fields=[
                        *(DESIGN_FIELDS if has_design(layer) else ()),
                        *([cluster_field] if cluster_field else ()),
                    ],
                )
            )
        }
        if field:
            params["field"] = field
        rows = classes_of_vector(layer, field)
    else:
        raise QgsProcessingException(
            tr("The layer “{layer}” is neither a raster nor a vector layer.").format(layer=layer.name())
        )
    if rows:
        table = write_class_csv(folder / "classes.csv", rows)
        name_source(table, tr("symbology of the layer {layer}").format(layer=layer.name()))
        params["class_table"] = str(table)
    return params


def has_design(layer: QgsVectorLayer) -> bool:
    """Whether the points of a layer are a sample with its design."""
    return all(layer.fields().lookupField(name) >= 0 for name in (REFERENCE, *DESIGN_FIELDS))


def categorized_field(layer: QgsVectorLayer) -> str:
    """The field that a layer is categorized by; empty if there is none or if it is an expression."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return ""
    name = renderer.classAttribute().strip('"')
    return name if layer.fields().lookupField(name) >= 0 else ""


def single_field(layer: QgsVectorLayer) -> str:
    """The only field of a layer except its primary key; empty if there are several."""
    keys = set(layer.primaryKeyAttributes())
    names = [field.name() for index, field in enumerate(layer.fields()) if index not in keys]
    return names[0] if len(names) == 1 else ""


def classes_of_vector(layer: QgsVectorLayer, field: str) -> list[ClassRow]:
    """Class table from the categories of a layer that is categorized by the field; else empty.

    If all values are integers, also as text such as "2.0", they are the class codes; 0 or less is no class.
    Other values are numbered in alphabetical order, which does not change if the user rearranges the legend.

    Raises:
        QgsProcessingException: two categories are the same class code.
    """
    if not field or categorized_field(layer) != field:
        return []
    categories: list[tuple[list[str], str, str]] = []
    seen: set[str] = set()
    for category in layer.renderer().categories():
        value = category.value()
        texts = [_text(item) for item in (value if isinstance(value, (list, tuple)) else [value])]
        # QGIS draws a value in two categories as the first category.
        texts = [text for text in dict.fromkeys(texts) if text and text not in seen]
        seen.update(texts)
        if texts:
            color = category.symbol().color().name().upper() if category.symbol() else ""
            categories.append((texts, category.label(), color))
    whole = {texts[0]: _whole_number(texts[0]) for texts, _, _ in categories}
    if None not in whole.values():
        codes = {text: int(number or 0) for text, number in whole.items()}
        _refuse_two_categories_of_a_code(layer, codes)
    else:
        codes = {first: code for code, first in enumerate(sorted(texts[0] for texts, _, _ in categories), 1)}
    return [
        (codes[texts[0]], label or texts[0], color, text)
        for texts, label, color in categories
        for text in texts
        if codes[texts[0]] > 0
    ]


def _whole_number(text: str) -> int | None:
    """The integer that a text such as "3", "03" or "3.0" writes, as in the worker; else None."""
    match = re.fullmatch(r"([+-]?\d{1,1000})(?:\.0*|,0{1,2})?", text)
    return int(match[1]) if match else None


def _refuse_two_categories_of_a_code(layer: QgsVectorLayer, codes: dict[str, int]) -> None:
    first: dict[int, str] = {}
    for text, code in codes.items():
        other = first.setdefault(code, text)
        if code > 0 and other != text:
            raise QgsProcessingException(
                tr(
                    "The categories “{first}” and “{second}” of the layer “{layer}” are both the class code "
                    "{code}: merge them in the symbology, or correct the values of the field."
                ).format(first=other, second=text, layer=layer.name(), code=code)
            )


def _text(value: object) -> str:
    """Category value as the worker reads it from the field; empty for "all other values"."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()


def classes_of_raster(layer: QgsRasterLayer) -> list[ClassRow]:
    """Class table from a paletted renderer; empty if the colour table of the file has the same entries."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return []
    has_input_band = hasattr(renderer, "inputBand")  # QGIS 3.38 and newer
    band = renderer.inputBand() if has_input_band else renderer.band()
    drawn = [
        (int(item.value), item.label, item.color.name().upper())
        for item in renderer.classes()
        if float(item.value).is_integer() and item.value > 0
    ]
    in_file = {
        (int(item.value), item.label, item.color.name().upper())
        for item in layer.dataProvider().colorTable(band)
    }
    if set(drawn) <= in_file:
        return []
    return [(code, label or str(code), color, str(code)) for code, label, color in drawn]


def write_class_csv(path: Path, rows: list[ClassRow]) -> Path:
    """Write a class table as the CSV file that the worker reads."""
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["code", "name", "color", "value"])
        writer.writerows((code, cell(name), color, cell(value)) for code, name, color, value in rows)
    return path


def cell(text: str) -> str:
    """A name as a cell that a spreadsheet does not take for a formula; as `hsi_core/classes/cells.py`."""
    is_number = re.fullmatch(r"\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*", text)
    return f"'{text}" if FORMULA.match(text) and not is_number else text


def uncell(text: str) -> str:
    """The text of a cell that the worker or `cell` wrote."""
    return text[1:] if text.startswith("'") and FORMULA.match(text) else text


def export_vector(
    layer: QgsVectorLayer,
    *,
    field: str,
    is_selected_only: bool,
    grid: QgsRasterLayer,
    folder: Path,
    transform_context: QgsCoordinateTransformContext,
    more_fields: Sequence[str] = (),
) -> Path:
    """Write the polygons or points of a layer to a GeoPackage in the CRS of a raster.

    Args:
        layer: vector layer; its filter and its unsaved edits apply.
        field: the only field to keep; empty for all.
        is_selected_only: write only the selected polygons or points.
        grid: the raster.
        folder: folder for the file.
        transform_context: settings for transforming between CRSs.
        more_fields: further fields to keep, beside `field`.

    Raises:
        QgsProcessingException: nothing is selected, there is no such field, or writing fails.
    """
    if is_selected_only and layer.selectedFeatureCount() == 0:
        raise QgsProcessingException(
            tr(
                "No feature of the layer “{layer}” is selected: select the features to use, or "
                "switch “Selected features only” off."
            ).format(layer=layer.name())
        )
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "labels"
    options.onlySelectedFeatures = is_selected_only
    if field:
        options.attributes = sorted({_index_of(name, layer) for name in (field, *more_fields)})
    options.layerOptions = [
        f"{option}={_free_name(name, layer)}"
        for option, name in (("FID", "hsi_fid"), ("GEOMETRY_NAME", "hsi_geometry"))
    ]
    if layer.crs().isValid() and grid.crs().isValid():
        options.ct = QgsCoordinateTransform(layer.crs(), grid.crs(), transform_context)
    # Messages of the worker contain the file name, so the file has the name of the layer.
    path = folder / f"{_file_stem(layer.name())}.gpkg"
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), transform_context, options
    )
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise QgsProcessingException(
            tr("The layer “{layer}” cannot be exported for the worker: {reason}").format(
                layer=layer.name(), reason=message
            )
        )
    file = layer.source().partition("|")[0]
    is_file = layer.providerType() == "ogr" and Path(file).is_file()
    name_source(path, file if is_file else layer.name())
    return path


def name_source(copy: Path, source: str) -> None:
    """Write beside a file for the worker where it comes from: reports show that instead."""
    copy.with_name(copy.name + SOURCE_ENDING).write_text(source, encoding="utf-8")


def missing_field(name: str, layer: QgsVectorLayer) -> str:
    """Message about a field that the layer lacks, with those that it has; empty if it has the field."""
    if layer.fields().lookupField(name) >= 0:
        return ""
    return tr("The layer “{layer}” has no field “{field}”; it has {fields}.").format(
        layer=layer.name(),
        field=name,
        fields=", ".join(item.name() for item in layer.fields()) or tr("none"),
    )


def _index_of(name: str, layer: QgsVectorLayer) -> int:
    """Index of a field.

    Raises:
        QgsProcessingException: there is no such field.
    """
    if message := missing_field(name, layer):
        raise QgsProcessingException(message)
    return int(layer.fields().lookupField(name))


def _free_name(name: str, layer: QgsVectorLayer) -> str:
    """The name, lengthened until no field of the layer has it: GeoPackage ignores case in column names."""
    taken = {field.name().lower() for field in layer.fields()}
    while name in taken:
        name += "_"
    return name


def _file_stem(layer_name: str) -> str:
    """A file name for a layer, at most 100 bytes long; file systems allow 255 with all endings."""
    stem = re.sub(r"[^\w.-]+", "_", layer_name).encode()[:100].decode(errors="ignore")
    return stem or "labels"
