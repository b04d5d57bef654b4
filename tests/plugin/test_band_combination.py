"""Scenes are drawn with bands chosen by wavelength."""

from __future__ import annotations

import array

import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from test_styling import STYLE_FILE, Output, arrive, make_map

from hsi_qgis_plugin.band_combination import (
    CIR,
    SWIR,
    TRUE_COLOUR,
    find_bands,
    is_as_opened,
    read_wavelengths,
    show_scene,
    usual_bands,
)
from hsi_qgis_plugin.window.band_menu import BandMenu

NM = [460.0, 555.0, 640.0, 845.0, 1650.0, 2210.0]


def make_cube(path, num_bands=6, *, tags=(), domain="", driver="GTiff"):
    """A raster of 10 x 10 pixels with the values 0 to 99, in each band; tags of each band."""
    dataset = gdal.GetDriverByName(driver).Create(str(path), 10, 10, num_bands, gdal.GDT_Float32)
    for number in range(1, num_bands + 1):
        band = dataset.GetRasterBand(number)
        band.WriteRaster(0, 0, 10, 10, array.array("f", range(100)).tobytes(), buf_type=gdal.GDT_Float32)
    for number, items in enumerate(tags, 1):
        dataset.GetRasterBand(number).SetMetadata(items, domain)
    dataset = None
    return str(path)


@pytest.mark.parametrize(
    ("tags", "domain"),
    [
        ([{"wavelength": f"{value}", "wavelength_units": "Nanometers"} for value in NM], ""),
        ([{"wavelength": f"{value / 1000}", "wavelength_units": "Micrometers"} for value in NM], ""),
        ([{"WAVELENGTH": f"{value / 1000}"} for value in NM], ""),
        ([{"CENTRAL_WAVELENGTH_UM": f"{value / 1000}"} for value in NM], "IMAGERY"),
    ],
    ids=["nm", "micrometres", "without a unit", "imagery"],
)
def test_wavelengths_are_read_in_nm_wherever_they_stand(qgis_app, tmp_path, tags, domain):
    path = make_cube(tmp_path / "scene.tif", tags=tags, domain=domain)
    assert read_wavelengths(path) == pytest.approx(NM)


def test_wavelengths_of_an_envi_header_are_read(qgis_app, tmp_path):
    path = make_cube(tmp_path / "scene.img", driver="ENVI")
    with (tmp_path / "scene.hdr").open("a") as header:
        header.write(f"wavelength units = Nanometers\nwavelength = {{{', '.join(map(str, NM))}}}\n")
    assert read_wavelengths(path) == pytest.approx(NM)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["band 1 (0.455400 Micrometers)", "band 2 (1.2 µm)"], [455.4, 1200.0]),
        (["550.5 nm", "Band 2: 2200 nanometres"], [550.5, 2200.0]),
        (["band 1", "2 number"], [None, None]),
    ],
)
def test_wavelengths_in_the_names_of_bands_are_read(qgis_app, tmp_path, names, expected):
    path = make_cube(tmp_path / "scene.img", 2, driver="ENVI")
    dataset = gdal.Open(path, gdal.GA_Update)
    for number, name in enumerate(names, 1):
        dataset.GetRasterBand(number).SetDescription(name)
    dataset = None
    found = read_wavelengths(path)
    assert found == (expected if None in expected else pytest.approx(expected))


def test_bad_bands_other_units_and_words_are_no_wavelengths(qgis_app, tmp_path):
    tags = [
        {"wavelength": "650", "bbl": "0"},
        {"wavelength": "1", "wavelength_units": "Index"},
        {"wavelength": "red"},
        {},
    ]
    assert read_wavelengths(make_cube(tmp_path / "scene.tif", 4, tags=tags)) == [None] * 4
    assert read_wavelengths(str(tmp_path / "missing.tif")) == []


def test_presets_take_the_nearest_bands_and_none_that_is_far_away():
    assert find_bands(NM, TRUE_COLOUR) == (3, 2, 1)
    assert find_bands(NM, CIR) == (4, 3, 2)
    assert find_bands(NM, SWIR) == (6, 4, 3)
    assert find_bands([*NM[:2], 720.0, *NM[3:]], TRUE_COLOUR) == ()
    assert find_bands([None] * 3, CIR) == ()


def test_a_scene_without_true_colour_gets_the_next_preset_or_bands_by_position():
    assert usual_bands(NM) == (3, 2, 1)
    assert usual_bands([None, *NM[1:]]) == (4, 3, 2)
    assert usual_bands([None] * 200) == (30, 20, 10)  # 0.145, 0.095 and 0.045 of 200, and one
    assert usual_bands([None] * 4) == ()


def test_the_bands_are_stretched_from_2_to_98_percent(qgis_app, tmp_path):
    tags = [{"wavelength": f"{value}"} for value in NM]
    layer = QgsRasterLayer(make_cube(tmp_path / "scene.tif", tags=tags), "scene")
    assert is_as_opened(layer)
    assert show_scene(layer)
    assert not is_as_opened(layer)
    renderer = layer.renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (3, 2, 1)
    for stretch in (renderer.redContrastEnhancement(), renderer.blueContrastEnhancement()):
        assert stretch.minimumValue() == pytest.approx(2, abs=1)
        assert stretch.maximumValue() == pytest.approx(97, abs=1)


@pytest.mark.parametrize("is_untouched", [True, False])
def test_the_scene_of_a_run_gets_true_colour_unless_the_user_has_styled_it(
    provider, tmp_path, monkeypatch, is_untouched
):
    tags = [{"wavelength": f"{value}"} for value in NM]
    scene = QgsRasterLayer(make_cube(tmp_path / "scene.tif", tags=tags), "scene")
    if not is_untouched:
        scene.renderer().setRedBand(5)
    project = QgsProject()
    project.addMapLayer(scene)
    output = Output(make_map(tmp_path / "map.tif"), "classify:OUTPUT", STYLE_FILE)
    arrive(provider, monkeypatch, project, [output], scene=scene.id())
    assert scene.renderer().redBand() == (3 if is_untouched else 5)


def test_the_menu_draws_the_selected_layer_or_says_why_not(qgis_app, tmp_path):
    tags = [{"wavelength": f"{value}"} for value in NM[:4]]
    known = QgsRasterLayer(make_cube(tmp_path / "known.tif", 4, tags=tags), "known")
    unknown = QgsRasterLayer(make_cube(tmp_path / "unknown.tif"), "unknown")
    selected, warnings = [None], []
    menu = BandMenu(lambda: selected[0], warnings.append)
    actions = {action.text(): action for action in menu.actions()}
    assert list(actions) == ["True colour", "Colour infrared (CIR)", "Shortwave infrared (SWIR)"]
    actions["True colour"].trigger()
    assert warnings.pop().startswith("No raster layer is selected")
    selected[0] = known
    actions["Colour infrared (CIR)"].trigger()
    assert (known.renderer().redBand(), warnings) == (4, [])
    actions["Shortwave infrared (SWIR)"].trigger()
    assert "“known” has no bands near 2200, 850, 650 nm" in warnings.pop()
    selected[0] = unknown
    actions["True colour"].trigger()
    assert "“unknown” has no wavelengths" in warnings.pop()
