"""The page of a feature space."""

import json
import re

import numpy as np
from affine import Affine
from rasterio.crs import CRS

from hsi_core.classes.table import ClassTable
from hsi_core.featurespace.pixels import FeatureSpace
from hsi_core.featurespace.report import feature_report
from hsi_core.grid import Grid
from hsi_core.language import speaking
from html_for_tests import check_numbers

FIGURES = {
    "num_points": 3,
    "num_labelled": 2,
    "num_features": 128,
    "neighbor_agreement": 0.5,
    "silhouette": 0.25,
    "trustworthiness": 0.875,
}


def page_of(
    coordinates: list[list[float]],
    *,
    method: str = "tsne",
    has_own_features: bool = True,
    grid: Grid = Grid(4, 3),  # noqa: B008
) -> str:
    space = FeatureSpace(
        pixels=np.array([[0, 0], [1, 2], [2, 3]]),
        coordinates=np.array(coordinates, np.float32),
        codes=np.array([1, 2, 0], np.uint16),
        predicted=np.array([1, 1, 2], np.uint16),
        confidence=np.array([0.75, 0.5, 1.0], np.float32),
        class_table=ClassTable.from_codes([1, 2], {1: "</script>"}),
        grid=grid,
    )
    return feature_report(
        space,
        method=method,
        scene_name="scene.tif",
        model_name="m.safetensors",
        network="svm (corrected)",
        has_own_features=has_own_features,
        figures=FIGURES,
        picture="UE5H",
    ).to_html()


def data_in(page: str) -> dict:
    match = re.search(r"const data = (.*);\n", page)
    assert match is not None
    return json.loads(match[1])


def test_coordinates_fill_the_square_from_zero_to_one() -> None:
    data = data_in(page_of([[-10.0, 5.0], [0.0, 7.0], [30.0, 6.0]]))
    assert (data["x"], data["y"]) == ([0.0, 0.25, 1.0], [0.0, 1.0, 0.5])


def test_equal_coordinates_are_no_division_by_zero() -> None:
    assert data_in(page_of([[1.0, 2.0]] * 3))["x"] == [0.0, 0.0, 0.0]


def test_classes_carry_their_counts_and_a_name_cannot_end_the_script() -> None:
    page = page_of([[0.0, 0.0], [1.0, 1.0], [2.0, 2.0]])
    data = data_in(page)
    assert [(entry["code"], entry["count"]) for entry in data["classes"]] == [(0, 1), (1, 1), (2, 1)]
    assert data["classes"][1]["name"] == "</script>"
    assert page.count("</script>") == 4  # the plot, the record, the buttons and their words
    check_numbers(page)
    assert (data["east"], data["north"]) == ([0.5, 2.5, 3.5], [-0.5, -1.5, -2.5])


def test_the_plot_is_a_figure_with_a_number_and_the_scene_has_scale_and_north() -> None:
    points = [[0.0, 0.0], [1.0, 1.0], [2.0, 2.0]]
    plain = page_of(points)
    assert '<figure class="picture" id="features"' in plain  # the buttons save each figure of this class
    assert "Figure 1.</b> Features of the pixels by t-SNE" in plain
    assert 'aria-label="scale and north"' not in plain
    utm = Grid(4, 3, CRS.from_epsg(32633), Affine(50.0, 0, 4e5, 0, -50.0, 5.8e6))  # 200 m wide
    located = page_of(points, grid=utm)
    [length] = re.findall(r'width="([0-9.]+)" height="5" class="whisker"', located)
    assert float(length) == 100.0  # 50 m of a picture of 400 units
    assert ">50 m</text>" in located
    assert 'aria-label="scale and north"' in located


def test_the_page_says_which_vectors_it_shows() -> None:
    points = [[0.0, 0.0], [1.0, 1.0], [2.0, 2.0]]
    own = page_of(points)
    assert "The 128 features are the output of the last hidden layer of svm (corrected)" in own
    assert "distances between them have no meaning" in own
    foreign = page_of(points, method="pca", has_own_features=False)
    assert "has no features of its own: the plot shows the scaled spectra of 128 bands" in foreign
    assert "Distances are correct as far as two axes can show them" in foreign


def test_the_words_of_the_plot_are_in_the_language_of_the_user() -> None:
    with speaking("de"):
        page = page_of([[0.0, 0.0], [1.0, 1.0], [2.0, 2.0]])
    assert "Zeile {row}, Spalte {column} (ab 0)" in page
    assert data_in(page)["classes"][0]["name"] == "ohne Label"
    assert data_in(page)["classes"][1]["name"] == "</script>"  # names of classes stay
