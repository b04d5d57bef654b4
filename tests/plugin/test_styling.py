"""Class maps are loaded with class names and colours."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsLayerTreeModel,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRenderContext,
)
from qgis.gui import QgsLayerTreeView
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QPoint

from conftest import BUILD
from hsi_qgis_plugin import layer_groups
from hsi_qgis_plugin.styling import RAMP, SHARE, STYLE_FILE, Output, style_layers
from hsi_qgis_plugin.window.window import scroll_to_group

STYLE = """<qgis version="3.22" styleCategories="Symbology"><pipe>
<rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor=""><colorPalette>
<paletteEntry value="1" label="Corn" color="#e69f00" alpha="255"/>
<paletteEntry value="2" label="Wood 林" color="#56b4e9" alpha="255"/>
</colorPalette></rasterrenderer></pipe></qgis>"""


def make_map(path, *, has_style=True):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1, gdal.GDT_Byte)
    table = gdal.ColorTable()
    table.SetColorEntry(1, (1, 2, 3, 255))
    dataset.GetRasterBand(1).SetColorTable(table)  # GDAL 3.10 refuses it after the first pixel
    dataset.GetRasterBand(1).WriteRaster(0, 0, 4, 4, bytes([1, 2] * 8))
    if has_style:
        path.with_suffix(".qml").write_text(STYLE, encoding="utf-8")
    return str(path)


def style(outputs, context, *, subject="", title="", scene=""):
    """Style outputs, and let Python delete what it can before QGIS loads them."""
    style_layers(outputs, context, subject=subject, title=title, scene=scene)
    gc.collect()


def load(path):
    """Load an output as QGIS does when an algorithm has ended."""
    context = QgsProcessingContext()
    details = QgsProcessingContext.LayerDetails("Class map", QgsProject.instance(), "OUTPUT")
    context.addLayerToLoadOnCompletion(path, details)
    style([Output(path), Output("/nowhere/else.tif")], context)
    layer = QgsProcessingUtils.mapLayerFromString(path, context)
    before = len(layer.renderer().classes())
    context.layerToLoadOnCompletionDetails(path).postProcessor().postProcessLayer(
        layer, context, QgsProcessingFeedback()
    )
    return before, [(item.value, item.label, item.color.name()) for item in layer.renderer().classes()]


def test_a_loaded_class_map_has_the_classes_of_its_style_only(qgis_app, tmp_path):
    before, after = load(make_map(tmp_path / "map.tif"))
    assert before == 256, "QGIS reads the style by itself now: the styler can go"
    assert after == [(1, "Corn", "#e69f00"), (2, "Wood 林", "#56b4e9")]


def test_an_output_without_a_style_is_left_alone(qgis_app, tmp_path):
    before, after = load(make_map(tmp_path / "map.tif", has_style=False))
    assert before == len(after)


def load_results(algorithm, context, monkeypatch):
    """Load the results as a dialog, or a row of a batch, does."""
    sys.path.append("/usr/share/qgis/python/plugins")
    from processing.gui import Postprocessing

    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)  # newer QGIS refuses a mock
    assert Postprocessing.handleAlgorithmResults(algorithm, context, QgsProcessingFeedback())


def arrive(
    provider,
    monkeypatch,
    project,
    outputs,
    *,
    title="fields - net",
    names=("Class map", "Confidence", "Class probabilities"),
    scene="",
):
    """Load outputs into a project by Processing itself."""
    context = QgsProcessingContext()
    context.setProject(project)
    for output, name in zip(outputs, names):
        details = QgsProcessingContext.LayerDetails(name, project, "OUTPUT")
        context.addLayerToLoadOnCompletion(output.path, details)
    style(outputs, context, subject="fields", title=title, scene=scene)
    load_results(provider.algorithm("classify").create(), context, monkeypatch)


def tree(group):
    """Names of groups and layers, as the layer tree shows them."""
    return [
        [node.name(), tree(node)] if hasattr(node, "findGroup") else node.name() for node in group.children()
    ]


def make_outputs(folder, stems=("a", "b", "c")):
    folder.mkdir(exist_ok=True)
    looks = ((STYLE_FILE, True), (SHARE, False), (RAMP, False))
    paths = [make_map(folder / f"{stem}.tif", has_style=not number) for number, stem in enumerate(stems)]
    return [Output(path, str(look), *look) for path, look in zip(paths, looks)]


@pytest.mark.parametrize("stems", [("a", "b", "c"), ("c", "b", "a")])
def test_layers_arrive_in_a_group_the_class_map_on_top_and_stay_so(provider, tmp_path, monkeypatch, stems):
    project = QgsProject()
    project.layerTreeRoot().addGroup("of the user")
    arrive(provider, monkeypatch, project, make_outputs(tmp_path, stems))
    assert project.write(str(tmp_path / "saved.qgz"))
    saved = QgsProject()
    assert saved.read(str(tmp_path / "saved.qgz"))
    for found in (project, saved):
        expected = ["Class map - fields", "Confidence - fields", "Class probabilities - fields"]
        assert tree(found.layerTreeRoot()) == [["fields - net", expected], ["of the user", []]]
        nodes = found.layerTreeRoot().findLayers()
        assert [node.itemVisibilityChecked() for node in nodes] == [True, False, False]
        sliders = [node.layer().customProperty("embeddedWidgets/0/id") for node in nodes]
        assert sliders == ["transparency", None, None]  # compares the class map with what lies below it
        renderers = [node.layer().renderer() for node in nodes]
        assert [item.label for item in renderers[0].classes()] == ["Corn", "Wood 林"]
        assert [renderer.type() for renderer in renderers[1:]] == ["singlebandpseudocolor"] * 2
        assert (renderers[1].classificationMin(), renderers[1].classificationMax()) == (0, 1)
        assert (renderers[2].classificationMin(), renderers[2].classificationMax()) == (1, 2)
        colors = [
            item.color.name() for item in renderers[1].shader().rasterShaderFunction().colorRampItemList()
        ]
        assert (colors[0], colors[-1]) == ("#440154", "#fde725")


def test_the_layer_tree_of_the_window_shows_what_has_arrived(provider, tmp_path, monkeypatch):
    project = QgsProject()
    view = QgsLayerTreeView()
    model = QgsLayerTreeModel(project.layerTreeRoot(), view)
    view.setModel(model)
    view.show()
    told = []
    monkeypatch.setattr(layer_groups, "listeners", [told.append])
    arrive(provider, monkeypatch, project, make_outputs(tmp_path))
    (group,) = project.layerTreeRoot().findGroups()
    assert told == [group.name()] * 3
    assert view.isExpanded(view.node2index(group))
    assert all(view.isExpanded(view.node2index(node)) for node in project.layerTreeRoot().findLayers())
    sip.delete(view)  # before the project that it shows


def test_the_window_scrolls_to_the_group_of_a_run(qgis_app):
    view = QgsLayerTreeView()
    root = QgsProject.instance().layerTreeRoot()
    view.setModel(QgsLayerTreeModel(root, view))
    view.resize(200, 100)
    view.show()
    groups = [root.addGroup(f"group {number}") for number in range(40)]
    QCoreApplication.processEvents()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    scroll_to_group(view, "group 7")
    assert view.indexAt(QPoint(20, 1)) == view.node2index(groups[7])
    scroll_to_group(view, "removed meanwhile")
    sip.delete(view)
    root.clear()


def test_runs_are_told_apart_and_other_outputs_join_their_group(provider, tmp_path, monkeypatch):
    project = QgsProject()
    for number, title in enumerate(("fields - net", "fields - svm", "fields - net")):
        arrive(provider, monkeypatch, project, make_outputs(tmp_path / str(number))[:1], title=title)
    more = make_outputs(tmp_path / "3")[1:2]
    arrive(provider, monkeypatch, project, more, title="fields - svm", names=["Relevance"])
    assert tree(project.layerTreeRoot()) == [
        ["fields - net (2)", ["Class map - fields"]],
        ["fields - svm", ["Relevance - fields", "Class map - fields"]],
        ["fields - net", ["Class map - fields"]],
    ]
    only = project.layerTreeRoot().findLayers()[1]
    assert only.itemVisibilityChecked(), "the only layer of a run is switched on"


def test_a_group_of_the_user_with_the_same_title_is_left_alone(provider, tmp_path, monkeypatch):
    project = QgsProject()
    project.layerTreeRoot().addGroup("fields - net")
    arrive(provider, monkeypatch, project, make_outputs(tmp_path)[:1])
    assert tree(project.layerTreeRoot()) == [
        ["fields - net (2)", ["Class map - fields"]],
        ["fields - net", []],
    ]


def test_a_model_arranges_its_layers_as_a_dialog_does(provider, quick_python, trained, tmp_path, monkeypatch):
    """The model has the class map and the confidence as results, under names of its own."""
    monkeypatch.setenv("HSI_PYTHON", str(quick_python))
    model = QgsProcessingModelAlgorithm("two maps", "", "")
    child = QgsProcessingModelChildAlgorithm("hsi:classify")
    child.setChildId("classify")
    for name in ("INPUT", "MODEL"):
        definition = provider.algorithm("classify").parameterDefinition(name).clone()
        model.addModelParameter(definition, QgsProcessingModelParameter(name))
        child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromModelParameter(name)])
    results = {}
    for name, title in (("OUTPUT", "my map"), ("CONFIDENCE", "my confidence")):
        results[title] = QgsProcessingModelOutput(title)
        results[title].setChildId("classify")
        results[title].setChildOutputName(name)
    child.setModelOutputs(results)
    model.addChildAlgorithm(child)
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    sinks = {
        f"classify:{title}": QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
        for title in results
    }
    scene = str(Path(trained["MODEL"]).with_name("scene.tif"))
    parameters = {"INPUT": scene, "MODEL": trained["MODEL"], **sinks}
    assert model.run(parameters, context, QgsProcessingFeedback())[1]
    load_results(model, context, monkeypatch)
    assert tree(project.layerTreeRoot()) == [["scene - model", ["my map - scene", "my confidence - scene"]]]
    nodes = project.layerTreeRoot().findLayers()
    assert [node.itemVisibilityChecked() for node in nodes] == [True, False]


def test_an_output_that_is_not_loaded_is_left_alone(qgis_app, tmp_path):
    context = QgsProcessingContext()
    path = make_map(tmp_path / "map.tif")
    style([Output(path)], context)
    assert not context.willLoadLayerOnCompletion(path)


def test_points_arrive_in_the_colours_of_their_classes(qgis_app, quick_python, tmp_path):
    """Layer and style as the worker writes them."""
    script = (
        "import numpy as np, sys\n"
        "from pathlib import Path\n"
        "from rasterio.crs import CRS\n"
        "from affine import Affine\n"
        "from hsi_core.classes.table import ClassEntry, ClassTable\n"
        "from hsi_core.featurespace.layer import write_layer\n"
        "from hsi_core.featurespace.pixels import FeatureSpace\n"
        "from hsi_core.grid import Grid\n"
        "table = ClassTable((ClassEntry(1, 'Corn', '#E69F00'), ClassEntry(7, 'Wood 林', '#56B4E9')))\n"
        "codes = np.array([1, 7, 0], dtype=np.uint16)\n"
        "grid = Grid(4, 4, CRS.from_epsg(32616), Affine(10, 0, 500000, 0, -10, 4000000))\n"
        "positions, features = np.array([[0, 0], [1, 2], [3, 3]]), np.zeros((3, 2), np.float32)\n"
        "write_layer(Path(sys.argv[1]), FeatureSpace(positions, features, codes,\n"
        "    np.array([1, 1, 7], np.uint16), np.ones(3, np.float32), table, grid))\n"
    )
    path, program = tmp_path / "points.gpkg", tmp_path / "write.py"
    program.write_text(script, encoding="utf-8")
    subprocess.run([str(quick_python), str(program), str(path)], cwd=BUILD / "core", check=True)
    context = QgsProcessingContext()
    details = QgsProcessingContext.LayerDetails("Points", QgsProject.instance(), "POINTS")
    context.addLayerToLoadOnCompletion(str(path), details)
    style([Output(str(path))], context)
    layer = QgsProcessingUtils.mapLayerFromString(str(path), context)
    processor = context.layerToLoadOnCompletionDetails(str(path)).postProcessor()
    processor.postProcessLayer(layer, context, QgsProcessingFeedback())
    renderer = layer.renderer()
    assert renderer.type() == "categorizedSymbol"
    assert renderer.classAttribute() == "class_code"
    found = [(str(c.value()), c.label(), c.symbol().color().name()) for c in renderer.categories()]
    assert found == [("1", "Corn", "#e69f00"), ("7", "Wood 林", "#56b4e9"), ("0", "not labelled", "#9aa4af")]
    assert layer.crs().authid() == "EPSG:32616"
    render = QgsRenderContext()
    renderer.startRender(render, layer.fields())
    drawn = [renderer.symbolForFeature(feature, render).color().name() for feature in layer.getFeatures()]
    renderer.stopRender(render)
    assert drawn == ["#e69f00", "#56b4e9", "#9aa4af"]
