"""Names of QGIS and Qt in the plugin exist in this QGIS; their enums are those of QGIS 4 too.

QGIS 4 has scoped enums only: `QgsProcessing.SourceType.TypeRaster`, and not `QgsProcessing.TypeRaster`. Names
of Qt are tested with Qt 6 itself, in `tests/qt6`.
"""

from __future__ import annotations

import ast
import importlib

import pytest
from names_for_tests import FILES, is_member, is_unscoped, names_in, parse
from qgis.core import Qgis

ENUMS = {
    "Qgis.MessageLevel.Info": "Qgis.MessageLevel.Info",
    "Qgis.MessageLevel.Warning": "Qgis.MessageLevel.Warning",
    "QgsColorRampShader.Type.Interpolated": "Qgis.ShaderInterpolationMethod.Linear",
    "QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum": (
        "QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum"
    ),
    "QgsFileWidget.StorageMode.GetMultipleFiles": "QgsFileWidget.StorageMode.GetMultipleFiles",
    "QgsMapLayerProxyModel.Filter.PointLayer": "Qgis.LayerFilter.PointLayer",
    "QgsMapLayerProxyModel.Filter.PolygonLayer": "Qgis.LayerFilter.PolygonLayer",
    "QgsMapLayerProxyModel.Filter.RasterLayer": "Qgis.LayerFilter.RasterLayer",
    "QgsProcessing.SourceType.TypeFile": "Qgis.ProcessingSourceType.File",
    "QgsProcessing.SourceType.TypeRaster": "Qgis.ProcessingSourceType.Raster",
    "QgsProcessing.SourceType.TypeVector": "Qgis.ProcessingSourceType.Vector",
    "QgsProcessing.SourceType.TypeVectorPoint": "Qgis.ProcessingSourceType.VectorPoint",
    "QgsProcessing.SourceType.TypeVectorLine": "Qgis.ProcessingSourceType.VectorLine",
    "QgsProcessing.SourceType.TypeVectorPolygon": "Qgis.ProcessingSourceType.VectorPolygon",
    "QgsProcessingAlgorithm.Flag.FlagHideFromModeler": "Qgis.ProcessingAlgorithmFlag.HideFromModeler",
    "QgsProcessingParameterDefinition.Flag.FlagAdvanced": "Qgis.ProcessingParameterFlag.Advanced",
    "QgsProcessingParameterDefinition.Flag.FlagOptional": "Qgis.ProcessingParameterFlag.Optional",
    "QgsProcessingParameterFile.Behavior.File": "Qgis.ProcessingFileParameterBehavior.File",
    "QgsProcessingParameterFile.Behavior.Folder": "Qgis.ProcessingFileParameterBehavior.Folder",
    "QgsProcessingParameterNumber.Type.Double": "Qgis.ProcessingNumberParameterType.Double",
    "QgsProcessingParameterNumber.Type.Integer": "Qgis.ProcessingNumberParameterType.Integer",
    "QgsRasterMinMaxOrigin.Limits.CumulativeCut": "QgsRasterMinMaxOrigin.Limits.CumulativeCut",
    "QgsTask.Flag.CanCancel": "QgsTask.Flag.CanCancel",
    "QgsVectorFileWriter.WriterError.NoError": "QgsVectorFileWriter.WriterError.NoError",
    "QgsWkbTypes.GeometryType.PointGeometry": "Qgis.GeometryType.Point",
    "QgsWkbTypes.GeometryType.PolygonGeometry": "Qgis.GeometryType.Polygon",
}
"""Members of enums of QGIS that the plugin uses, and their names in the class `Qgis` since QGIS 3.36.

QGIS 3.22 has only the first name. QGIS 4 keeps it as another name of the second.
"""


def resolve(text):
    parts = text.split(".")
    modules = map(importlib.import_module, ("qgis.core", "qgis.gui"))
    value = next(module for module in modules if hasattr(module, parts[0]))
    for part in parts:
        value = getattr(value, part)
    return value


@pytest.fixture(scope="module")
def files():
    """For each file: its syntax tree, and its names with the objects that they stand for."""
    found = {}
    for path in FILES:
        tree = parse(path)
        found[path.name] = tree, [(name, name.resolve(importlib.import_module)) for name in names_in(tree)]
    return found


@pytest.fixture(scope="module")
def members(files):
    """Members of enums that the plugin uses: file, name, and objects."""
    return [
        (file, name, parts)
        for file, (_, names) in files.items()
        for name, parts in names
        if is_member(parts[-1])
    ]


def test_every_enum_is_scoped(members):
    assert members
    assert [(file, name.text) for file, name, parts in members if is_unscoped(parts)] == []


@pytest.mark.parametrize(
    "text",
    [
        "from qgis.core import QgsProcessing as P\nP.TypeRaster",
        "from qgis.PyQt.QtCore import Qt\nQt.Horizontal",
    ],
)
def test_an_unscoped_enum_is_found(text):
    (name,) = names_in(ast.parse(text))
    assert is_unscoped(name.resolve(importlib.import_module))


def test_the_enums_of_qgis_are_those_that_qgis_4_has(members):
    assert {name.text for _, name, _ in members if not name.module.startswith("qgis.PyQt")} == set(ENUMS)


@pytest.mark.parametrize(("name", "later"), ENUMS.items())
def test_the_later_name_of_an_enum_is_the_same_member(name, later):
    value = resolve(name)
    if Qgis.versionInt() >= 33600:
        assert resolve(later) == value


def test_no_enum_is_reached_through_an_object(files):
    """Such as `self.FlagHideFromModeler`, which an algorithm inherits in QGIS 3 only."""
    classes = {parts[0] for _, names in files.values() for _, parts in names if isinstance(parts[0], type)}
    unscoped = {
        attribute
        for item in classes
        for attribute in dir(item)
        if not attribute.isupper() and is_member(getattr(item, attribute, None))
    }
    unscoped.discard("Create")  # a method of the drivers of GDAL, too
    assert "FlagHideFromModeler" in unscoped or Qgis.versionInt() >= 40000
    found = [
        (file, node.lineno, node.attr)
        for file, (tree, names) in files.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in unscoped
        if node not in [part for name, _ in names for part in ast.walk(name.node)]
    ]
    assert found == []


def test_no_enum_is_a_number(files, members):
    """Enums of Qt 6 are no numbers: int(member) and member + 1 are errors."""
    nodes = {name.node for _, name, _ in members}
    found = []
    for file, (tree, _) in files.items():
        for node in ast.walk(tree):
            is_conversion = isinstance(node, ast.Call) and ast.unparse(node.func) in ("int", "float", "range")
            is_arithmetic = isinstance(node, ast.BinOp) and not isinstance(node.op, (ast.BitOr, ast.BitAnd))
            if (is_conversion or is_arithmetic) and nodes & set(ast.iter_child_nodes(node)):
                found.append((file, node.lineno))
    assert found == []
