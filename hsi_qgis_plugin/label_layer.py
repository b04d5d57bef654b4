"""A vector layer of labels: polygons with a class field that has the classes as a list, drawn by class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsProviderRegistry,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.labels import classes_of_vector

FIELD = "class"
LAYER = "labels"
COLORS = (
    "#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2",
    "#D55E00", "#CC79A7", "#8B5A2B", "#7F7F7F", "#44AA99",
)  # fmt: skip
OPACITY = 0.6
"""The scene can be seen below the polygons."""


class LabelLayerError(Exception):
    """A label layer cannot be made or changed; the message says why."""


@dataclass(frozen=True)
class LabelClass:
    """A class of a label layer.

    Args:
        code: number of the class, from 1.
        name: its name.
        color: as #rrggbb.
    """

    code: int
    name: str
    color: str


def new_class(classes: Sequence[LabelClass]) -> LabelClass:
    """One more class, with the next free code and another colour."""
    code = max((item.code for item in classes), default=0) + 1
    return LabelClass(code, tr("class {code}").format(code=code), COLORS[(code - 1) % len(COLORS)])


def create_layer(
    path: str, crs: QgsCoordinateReferenceSystem, classes: Sequence[LabelClass]
) -> QgsVectorLayer:
    """Write an empty layer of polygons to a new GeoPackage, and open it.

    Raises:
        LabelLayerError: the file cannot be written, or holds several layers, which would be lost.
    """
    others = QgsProviderRegistry.instance().querySublayers(path) if Path(path).is_file() else []
    if len(others) > 1:
        raise LabelLayerError(
            tr(
                "The file {name} holds {count} layers, and all would be replaced; choose another name."
            ).format(name=Path(path).name, count=len(others))
        )
    empty = QgsVectorLayer(f"MultiPolygon?field={FIELD}:integer", LAYER, "memory")
    empty.setCrs(crs)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = LAYER
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        empty, path, QgsCoordinateTransformContext(), options
    )
    source = f"{path}|layername={LAYER}"
    layer = QgsVectorLayer(source, LAYER, "ogr")
    if error != QgsVectorFileWriter.WriterError.NoError or not layer.isValid():
        raise LabelLayerError(tr("The label layer cannot be written: {reason}").format(reason=message))
    set_classes(layer, classes)
    return QgsVectorLayer(source, tr("Labels"), "ogr")  # the connection of the first one is from before


def classes_of(layer: QgsVectorLayer, field: str = FIELD) -> list[LabelClass]:
    """Classes of a layer that is categorized by a field of class codes; empty for another one."""
    found: dict[int, LabelClass] = {}
    for code, name, color, value in classes_of_vector(layer, field):
        if value == str(code):
            found.setdefault(code, LabelClass(code, name, (color or COLORS[0]).lower()))
    return list(found.values())


def set_classes(layer: QgsVectorLayer, classes: Sequence[LabelClass], field: str = FIELD) -> None:
    """Give a layer its classes: style and list in the form. They are saved with the file if it can be.

    Raises:
        LabelLayerError: two classes have one code or one name.
    """
    for kind, values in (
        (tr("code"), [str(item.code) for item in classes]),
        (tr("name"), [item.name.strip() for item in classes]),
    ):
        for value in values:
            if not value:
                raise LabelLayerError(tr("A class has no name: give it one."))
            if values.count(value) > 1:
                text = tr("Two classes have the {kind} “{value}”: change one of them.")
                raise LabelLayerError(text.format(kind=kind, value=value))
    categories = []
    for item in classes:
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
        symbol.setColor(QColor(item.color))
        symbol.setOpacity(OPACITY)
        categories.append(QgsRendererCategory(item.code, symbol, item.name))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))
    choices = [{item.name: str(item.code)} for item in classes]
    index = layer.fields().lookupField(field)
    layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": choices}))
    _save_style(layer)
    layer.triggerRepaint()


def _save_style(layer: QgsVectorLayer) -> None:
    """Save the style in the file of the layer. QGIS would ask before it replaces one of the same name."""
    if layer.providerType() != "ogr":
        return
    count, ids, names, *_ = layer.listStylesInDatabase()
    for number, name in list(zip(ids, names))[: max(count, 0)]:
        if name == LAYER:
            layer.deleteStyleFromDatabase(number)
    save = getattr(layer, "saveStyleToDatabaseV2", None) or layer.saveStyleToDatabase  # QGIS 3.44, QGIS 3.22
    save(LAYER, "", True, "")


def draw_class(layer: QgsVectorLayer, code: int, field: str = FIELD) -> None:
    """Let the polygons that are drawn next have a class."""
    layer.setDefaultValueDefinition(layer.fields().lookupField(field), QgsDefaultValue(str(code)))


def recode(classes: Sequence[LabelClass], old: LabelClass, **changes: object) -> list[LabelClass]:
    """The classes with one of them changed."""
    return [replace(item, **changes) if item == old else item for item in classes]  # type: ignore[arg-type]


def suggestions_in(layer: object) -> bool:
    """Whether a layer has the points of “Suggest where to label next”."""
    names = {"rank", "reason", FIELD}
    return isinstance(layer, QgsVectorLayer) and names <= {field.name() for field in layer.fields()}


def next_suggestion(layer: QgsVectorLayer, after: int) -> tuple[int, int, str] | None:
    """The next point without a class: its rank, its feature id and its reason; None if all have one.

    Args:
        layer: points of “Suggest where to label next”.
        after: rank of the last one; after the end, the search begins again.
    """
    open_ones = []
    for feature in layer.getFeatures():
        value = feature[FIELD]
        if value is None or (hasattr(value, "isNull") and value.isNull()) or not str(value).strip():
            open_ones.append((int(feature["rank"]), int(feature.id()), str(feature["reason"])))
    open_ones.sort()
    return next((item for item in open_ones if item[0] > after), open_ones[0] if open_ones else None)
