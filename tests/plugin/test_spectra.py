"""Spectra are read from a scene, drawn and saved."""

from __future__ import annotations

import array
import csv

import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from test_band_combination import NM

from conftest import ORIGIN, PIXEL, make_vector
from hsi_qgis_plugin.spectra import SceneFile, Spectrum, SpectrumError, write_spectra
from hsi_qgis_plugin.wavelengths import Band
from hsi_qgis_plugin.window.plot import SpectrumPlot, bad_spans, runs, ticks
from hsi_qgis_plugin.window.profile_dock import ClassesDialog, ProfileDock
from hsi_qgis_plugin.window.profile_scene import ProfileScene

UTM = QgsCoordinateReferenceSystem("EPSG:32616")


@pytest.fixture(scope="module")
def cube(tmp_path_factory):
    """10 x 10 pixels with 10 times the row plus the column, times the band; band 3 is bad."""
    path = str(tmp_path_factory.mktemp("cube") / "cube.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 10, 10, len(NM), gdal.GDT_Float32)
    dataset.SetGeoTransform((ORIGIN[0], PIXEL, 0.0, ORIGIN[1], 0.0, -PIXEL))
    dataset.SetProjection(UTM.toWkt())
    for number, wavelength in enumerate(NM, 1):
        band = dataset.GetRasterBand(number)
        values = array.array("f", [value * number for value in range(100)])
        band.WriteRaster(0, 0, 10, 10, values.tobytes(), buf_type=gdal.GDT_Float32)
        band.SetMetadata({"wavelength": str(wavelength), "bbl": "0" if number == 3 else "1"})
        band.SetNoDataValue(0.0)
    dataset.GetRasterBand(2).SetScale(0.5)
    dataset.GetRasterBand(2).SetOffset(1.0)
    dataset = None
    return path


def place(column, row):
    """Centre of a pixel on the map."""
    x, y = ORIGIN[0] + (column + 0.5) * PIXEL, ORIGIN[1] - (row + 0.5) * PIXEL
    return QgsRectangle(x, y, x, y)


def test_a_pixel_and_the_mean_of_a_window_are_read_in_the_units_of_the_scene(qgis_app, cube):
    scene = SceneFile(cube)
    assert scene.bands[2] == Band(pytest.approx(NM[2]), is_bad=True)
    pixel = scene.read_window((4, 1, 1, 1))  # the value 14
    assert pixel.values == [14.0, 28 * 0.5 + 1, 42.0, 56.0, 70.0, 84.0]
    assert pixel.spread == []
    mean = scene.read_window((0, 0, 3, 1))  # 0 is nodata; 1 and 2 have the mean 1.5 and the deviation 0.5
    assert mean.values[:2] == [1.5, 3.0 * 0.5 + 1]
    assert mean.spread[:2] == [0.5, 1.0 * 0.5]
    assert scene.read_window((0, 0, 1, 1)).values[0] is None
    with pytest.raises(SpectrumError, match="cannot open"):
        SceneFile(cube + ".missing")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("reflectance scale factor = 10000", [0.25, 0.5]),
        ("reflectance scale factor = 0", [2500.0, 5000.0]),
        ("reflectance scale factor = 10000\ndata gain values = {2, 2}", [5000.0, 10000.0]),
    ],
)
def test_values_have_the_reflectance_factor_of_an_envi_header(qgis_app, tmp_path, lines, expected):
    path = tmp_path / "scene.dat"
    path.write_bytes(array.array("h", [2500, 5000]).tobytes())
    header = "ENVI\nsamples = 1\nlines = 1\nbands = 2\ndata type = 2\ninterleave = bsq\nbyte order = 0\n"
    path.with_suffix(".hdr").write_text(header + lines + "\n", encoding="utf-8")
    assert SceneFile(str(path)).read_window((0, 0, 1, 1)).values == expected


def test_places_of_the_map_lead_to_pixels(qgis_app, cube):
    scene = ProfileScene(QgsRasterLayer(cube, "cube"))
    assert scene.window_of(place(4, 1), UTM) == (4, 1, 1, 1)
    assert scene.window_of(place(0, 9), UTM, side=3) == (0, 8, 2, 2)  # cut at the edge
    assert scene.window_of(place(12, 1), UTM) is None
    drag = QgsRectangle(place(2, 2).center(), place(3, 5).center())
    assert scene.window_of(drag, UTM, side=9) == (2, 2, 2, 4)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = scene._transform(degrees)
    point = transform.transform(place(7, 3).center(), transform.ReverseTransform)
    assert scene.window_of(QgsRectangle(point, point), degrees) == (7, 3, 1, 1)
    box = scene.outline_of((4, 1, 2, 1)).boundingBox()
    assert (box.xMinimum(), box.yMaximum()) == (ORIGIN[0] + 4 * PIXEL, ORIGIN[1] - PIXEL)
    assert (box.width(), box.height()) == (2 * PIXEL, PIXEL)


def test_a_scene_without_a_place_is_read_as_qgis_shows_it(qgis_app, tmp_path):
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "bare.tif"), 4, 3, 1, gdal.GDT_Byte)
    dataset.GetRasterBand(1).WriteRaster(0, 0, 4, 3, bytes(range(12)))
    dataset = None
    layer = QgsRasterLayer(str(tmp_path / "bare.tif"), "bare")
    scene, extent = ProfileScene(layer), layer.extent()
    x, y = extent.xMinimum() + 2.5, extent.yMaximum() - 1.5
    window = scene.window_of(QgsRectangle(x, y, x, y), layer.crs())
    assert scene.file.read_window(window).values == [6.0]


@pytest.mark.parametrize(
    ("low", "high", "count", "expected"),
    [
        (0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]),
        (380, 2510, 4, [1000, 2000]),
        (-3, 3, 3, [-2, 0, 2]),
        (1, 1, 4, []),
    ],
)
def test_ticks_are_round_numbers(low, high, count, expected):
    assert ticks(low, high, count) == pytest.approx(expected)


def test_lines_end_at_gaps_and_where_a_detector_begins_again():
    places = [400.0, 500.0, 600.0, 550.0, 650.0, None]
    assert runs(places, [1.0, 1.0, 1.0, 1.0, 1.0, 1.0]) == [[0, 1, 2], [3, 4]]
    assert runs(places, [1.0, None, 1.0, 1.0, 1.0, 1.0]) == [[0], [2], [3, 4]]
    dense = [400.0 + 10 * n + 200 * (n > 19) for n in range(40)]  # twenty bands, water vapour, twenty bands
    assert [len(run) for run in runs(dense, [1.0] * 40)] == [20, 20]
    assert [len(run) for run in runs(dense[10:30], [1.0] * 20)] == [20]


def test_bad_bands_take_the_axis_up_to_the_middle_of_their_neighbours():
    flags = [False, True, True, False, True]
    bands = [Band(float(place), flag) for place, flag in zip((10, 20, 30, 40, 50), flags)]
    assert bad_spans([band.wavelength for band in bands], bands) == [(15.0, 35.0), (45.0, 50.0)]


def test_the_chart_shows_lines_spread_and_bad_bands_in_grey(qgis_app):
    plot = SpectrumPlot()
    flags = (False, False, True, False)
    bands = [Band(400.0 + 100 * n, flag) for n, flag in enumerate(flags)]
    empty = plot.picture()
    plot.show_spectra(bands, [Spectrum("corn", "#ff0000", [1.0, 2.0, 900.0, 3.0], [0.5, 0.5, 1.0, 0.5], 9)])
    image = plot.picture()
    colors = [
        image.pixelColor(x, y).getRgb()[:3]
        for x in range(0, image.width(), 12)
        for y in range(0, image.height(), 3)
    ]
    assert (255, 0, 0) in colors
    assert any(red == 255 and 200 < green == blue < 250 for red, green, blue in colors)  # the spread
    assert any(red == green == blue and 200 < red < 240 for red, green, blue in colors)  # the bad band
    assert empty != image
    hidden = Spectrum("hidden", "#00ff00", [1.0] * 4, is_shown=False)
    plot.show_spectra(bands, [*plot.spectra, hidden])
    assert plot.picture() == image


def test_spectra_are_saved_as_a_table(tmp_path):
    bands = [Band(450.5), Band(None, is_bad=True)]
    spectra = [
        Spectrum("=corn", "#ff0000", [0.1, None]),
        Spectrum("wood", "#00ff00", [1.0, 2.0], [0.5, 0.25], num_pixels=4),
    ]
    write_spectra(tmp_path / "out.csv", bands, spectra)
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as stream:
        assert list(csv.reader(stream)) == [
            ["band", "wavelength_nm", "is_bad", "'=corn", "wood", "wood (sd)"],
            ["1", "450.5", "0", "0.1", "1", "0.5"],
            ["2", "", "1", "", "2", "0.25"],
        ]


@pytest.fixture
def dock(qgis_app, cube):
    canvas, warnings = QgsMapCanvas(), []
    canvas.setDestinationCrs(UTM)
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(cube, "cube"))
    dock = ProfileDock(canvas, warnings.append)
    dock.warnings = warnings
    dock.layer.setLayer(layer)
    yield dock
    dock.close_scene()
    QgsProject.instance().removeMapLayer(layer)
    assert dock.shown() == []


def wait_for(dock):
    """Let the task of the dock end."""
    while dock.task is not None:
        QTest.qWait(10)


def test_spectra_are_taken_pinned_renamed_and_removed(dock):
    dock.take(place(4, 1))
    assert (dock.current.name, dock.current.values[0]) == ("row 2, column 5", 14.0)
    dock.pin.click()
    dock.side.setValue(3)
    dock.take(place(5, 5))
    assert (dock.current.name, dock.current.num_pixels) == ("row 5, column 5, 3 × 3", 9)
    assert [spectrum.values[0] for spectrum in dock.plot.spectra] == [14.0, 55.0]
    assert dock.pinned[0].color != dock.current.color
    item = dock.list.item(0)
    item.setText("corn")
    item.setCheckState(Qt.CheckState.Unchecked)
    assert (dock.pinned[0].name, len(dock.plot.spectra)) == ("corn", 1)
    dock.list.setCurrentRow(0)
    dock.remove.click()
    assert [spectrum.num_pixels for spectrum in dock.shown()] == [9]
    dock.take(place(20, 5))
    assert dock.shown() == []
    assert dock.warnings == []


def test_classes_of_labels_have_means_and_spread(dock):
    labels = make_vector(
        [("Corn", 0, 0, 2, 1), ("Wood", 4, 4, 6, 5), ("Wood", 9, 9, 30, 30), (None, 0, 0, 9, 9)]
    )
    dock.take(place(4, 1))
    dock.pin_current()
    dock.pinned[0].color = dock.pinned[0].color.upper()  # as layers write colours
    dock.add_classes(labels, "class")
    wait_for(dock)
    pixel, corn, wood = dock.pinned
    assert len({pixel.color.lower(), corn.color, wood.color}) == 3
    assert (corn.name, corn.num_pixels, corn.values[0]) == ("Corn", 2, 1.0)  # the pixels 0 (nodata) and 1
    assert (wood.name, wood.num_pixels, wood.values[0]) == ("Wood", 3, (44 + 45 + 99) / 3)
    assert wood.spread[0] == pytest.approx(25.695, abs=1e-3)
    assert dock.warnings == []


def test_layers_with_classes_are_offered_but_not_the_scene(dock):
    lines = QgsVectorLayer("LineString?crs=EPSG:32616", "roads", "memory")
    layers = [make_vector([("Corn", 0, 0, 2, 1)]), lines]
    QgsProject.instance().addMapLayers(layers)
    dialog = ClassesDialog(dock.layer.currentLayer())
    assert [dialog.layer.itemText(row) for row in range(dialog.layer.count())] == ["fields"]
    assert dialog.field.isEnabled()
    QgsProject.instance().removeMapLayers([layer.id() for layer in layers])


def test_classes_of_a_map_have_its_names_and_colours(dock, tmp_path):
    small, wide = (QgsRasterLayer(make_codes(tmp_path / f"{side}.tif", side), "codes") for side in (4, 10))
    for layer in (small, wide):
        entries = [QgsPalettedRasterRenderer.Class(n, QColor("#010203"), "Corn") for n in (0, 2)]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
        dock.add_classes(layer)
        wait_for(dock)
    assert [(found.name, found.color, found.num_pixels) for found in dock.pinned] == [("Corn", "#010203", 5)]
    assert dock.pinned[0].values[0] == 4.0  # the pixels 2, 3, 4, 5, 6
    assert dock.warnings == [
        "The raster of classes has 4 x 4 pixels, and the scene 10 x 10: choose a raster on the grid of the "
        "scene."
    ]


def make_codes(path, side):
    """A raster in which the pixels 2 to 6 have the code 2."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, gdal.GDT_Byte)
    values = bytes(2 * (2 <= n <= 6) for n in range(side * side))
    dataset.GetRasterBand(1).WriteRaster(0, 0, side, side, values)
    return str(path)


def test_layers_without_classes_are_refused(dock, tmp_path):
    grey = QgsRasterLayer(make_codes(tmp_path / "codes.tif", 10), "codes")
    outside = make_vector([("Corn", 20, 20, 22, 22)])
    for layer, field in ((outside, ""), (outside, "class"), (grey, "")):
        dock.add_classes(layer, field)
        wait_for(dock)
    assert dock.warnings[0] == "Choose the field of “fields” that has the class."
    assert dock.warnings[1] == "No pixel of the scene has a class in this layer."
    assert dock.warnings[2].startswith("The raster “codes” is not drawn by classes")
    assert dock.pinned == []
