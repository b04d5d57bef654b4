"""The report of an explanation, with figures by hand."""

import html
import math

import numpy as np
import pytest
import torch

from explanation_for_tests import TABLE, band_weights, make_findings
from hsi_core.explanation.band_importance import Gradients, Permutation
from hsi_core.explanation.features import FeatureMaps
from hsi_core.explanation.placing import Placement
from hsi_core.explanation.report import (
    MOST_PICTURES,
    MOST_POINTS,
    band_axis,
    explanation_report,
    group_axis,
    mean_weights,
)
from hsi_core.explanation.sanity import SanityResult
from hsi_core.explanation.scene_maps import Explained
from hsi_core.reports.map_picture import MapFrame
from html_for_tests import check_numbers, tables_of


def page(*explained, **results):
    return explanation_report(make_findings(*explained, **results), title="A & B").to_html()


def words_of(text):
    return " ".join(html.unescape(text).split())


@pytest.mark.parametrize(
    ("wavelengths", "expected", "title"),
    [
        ((400.0, 410.0, 430.0), [400.0, 410.0, 430.0], "wavelength, nm"),
        ((400.0, None, 430.0), [3.0, 5.0, 8.0], "band"),  # a single gap leaves no axis of wavelengths
    ],
)
def test_bands_lie_at_their_wavelengths_if_all_are_known(wavelengths, expected, title):
    positions, words = band_axis(make_findings(wavelengths=wavelengths).card)
    assert (positions.tolist(), words) == (expected, title)


def test_a_group_of_bands_lies_at_its_mean():
    assert group_axis(np.array([400.0, 410.0, 430.0]), [[0, 1], [2]]).tolist() == [405.0, 430.0]


def test_a_class_without_pixels_has_no_mean_weights():
    explained = band_weights([[1.0, 2.0, 3.0], [0.0, 0.0, 0.0]])
    summary = make_findings(explained).summary
    means = mean_weights(explained, summary)
    assert means[0].tolist() == [0.5, 1.0, 1.5]
    assert np.isnan(means[1]).all()
    assert summary.class_pixels.tolist() == [2, 0]


def test_the_page_needs_nothing_from_elsewhere_and_escapes_names():
    text = page(class_pixels=(2, 1), notes=["a < b"])
    assert "Wood, &lt;b&gt;" in text
    assert "a &lt; b" in text
    assert "<h1>A &amp; B</h1>" in text
    for word in ('src="http', "@import"):
        assert word not in text


def test_each_figure_of_pictures_of_the_scene_has_a_scale_and_the_north():
    assert 'aria-label="scale and north"' not in page()  # no georeference
    text = page(frame=MapFrame(2900.0, 2900.0, 0.0))
    assert text.count('aria-label="scale and north"') == 1  # beside the predicted classes
    features = FeatureMaps("Features", ["a"], ("layer",), Placement(9, 0), 2)
    shown = Explained(features, np.zeros((1, 2, 3), np.float32), np.zeros((2, 1)))
    text = page(shown, frame=MapFrame(2900.0, 2900.0, 0.0))
    assert text.count('aria-label="scale and north"') == 2


def test_only_classes_with_pixels_are_listed():
    assert "Corn" in page(class_pixels=(2, 0))
    assert "Wood" not in page(class_pixels=(2, 0))


def test_an_explanation_fails_from_the_limit_on_and_an_even_one_is_unknown():
    results = [
        SanityResult("at the limit", [0.5, 1.0], [0.9, 0.5]),
        SanityResult("below", [0.5, 1.0], [0.9, 0.49]),
        SanityResult("even", [0.5, 1.0], [math.nan, math.nan]),
    ]
    text = page(sanity=results)
    assert tables_of(text)[0][1:] == [
        ["at the limit", "0.50", "no"],
        ["below", "0.49", "yes"],
        ["even", tables_of(text)[0][3][1], "unknown: the explanation has the same value everywhere"],
    ]
    assert text.count('class="warn"') == 1
    assert text.count('aria-label="even"') == 0  # no curve of unknown values


def test_points_have_the_probability_of_their_class():
    answers = {(4, 7): np.array([math.log(3.0), 0.0]), (5, 1): np.array([1000.0, 1000.0 + math.log(9.0)])}
    assert tables_of(page(answers=answers))[-1][1:] == [
        ["4", "7", "Corn", "75.0 %"],
        ["5", "1", "Wood, <b>", "90.0 %"],  # large logits do not overflow
    ]


def test_a_long_list_of_points_says_how_many_there_are():
    few = {(0, column): np.zeros(2) for column in range(MOST_POINTS)}
    assert "The first" not in page(answers=few)
    text = page(answers=few | {(1, 0): np.zeros(2)})
    assert len(tables_of(text)[-1]) == MOST_POINTS + 1
    assert f"The first {MOST_POINTS} of {MOST_POINTS + 1} rows." in text


def test_a_contact_sheet_says_how_many_bands_are_in_the_raster_only():
    names = [f"map {number}" for number in range(MOST_PICTURES + 2)]
    quantity = FeatureMaps("Features", names, ("layer",), Placement(9, 0), 2)
    picture = np.zeros((len(names), 2, 3), np.float32)
    text = page(Explained(quantity, picture, np.zeros((2, len(names)))))
    assert "2 more bands are in the raster." in text
    assert f'alt="map {MOST_PICTURES - 1}"' in text
    assert f'alt="map {MOST_PICTURES}"' not in text


def test_the_largest_attributions_are_listed_by_their_absolute_values():
    means = np.array([[1.0, -3.0, 2.0], [np.nan] * 3])
    text = page(gradients=Gradients(np.zeros((1, 3)), means, 0.25), sample_words="Measured by hand.")
    assert [
        ["class", "largest attributions at wavelength, nm"],
        ["Corn", "410, 430, 400"],
    ] in tables_of(text)
    check_numbers(text)
    assert "the largest error of a sum is 25.0 % of the mean difference" in words_of(text)
    assert "Measured by hand." in text


@pytest.mark.parametrize(
    ("groups", "words"),
    [
        ([[0], [1], [2]], "when a band is exchanged between patches of different pixels, in 3 groups"),
        ([[0, 1], [2]], "when 2 neighbouring bands are exchanged between patches of different pixels, in 2"),
    ],
)
def test_permutation_names_the_width_of_its_groups(groups, words):
    losses = np.full((2, len(groups)), 0.5)
    losses[1] = np.nan
    found = Permutation(groups, losses, losses[0], np.zeros(len(groups)), 0.875)
    text = page(permutation=found)
    assert words in words_of(text)
    assert "without exchange is 87.5 %" in words_of(text)
    assert 'aria-label="Corn"' in text
    assert 'aria-label="Wood' not in text  # no sample, no curve


def test_an_even_bias_is_drawn_and_the_ends_of_its_scale_are_told():
    text = page(biases=[("blocks.0", torch.full((2, 3, 3), 2.0))])
    assert "2 to 3, added to the logits of the attention" in text
    assert ("head 1" in text, "head 2" in text, "all heads" in text) == (True, True, False)
    assert "all heads" in page(biases=[("blocks.0", torch.zeros(1, 3, 3))])


def test_attention_of_bands_is_drawn_over_wavelengths_and_that_of_channels_over_numbers():
    sums = [[1.0, 2.0, 3.0], [0.0, 0.0, 0.0]]
    assert "wavelength, nm" in page(band_weights(sums))
    of_channels = page(band_weights(sums, kind="channels"))
    assert "wavelength, nm" not in of_channels
    assert ">channel</text>" in of_channels
    assert TABLE.names[0] in of_channels
