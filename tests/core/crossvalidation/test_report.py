"""The report of a cross-validation."""

import dataclasses
import io
import re

import numpy as np
from rasterio.io import MemoryFile

from crossvalidation_for_tests import with_curve
from hsi_core.crossvalidation.advice import recommend
from hsi_core.crossvalidation.report import crossvalidation_report, fold_maps
from html_for_tests import check_numbers


def test_it_has_the_advice_and_a_row_for_each_method(small):
    advice = recommend(small.found)
    assert advice is not None
    html = crossvalidation_report(small.found, advice, title="Cross-validation").to_html()
    assert advice.text in html
    for name, score in small.found.results.items():
        value = f'<data value="{score.accuracy}">{100 * score.accuracy:.2f} %</data>'
        assert f'<td class="text">{name}</td><td>{value}' in html
        assert html.count(f"<title>{name}: {100 * score.accuracy:.2f} %") == 1
    check_numbers(html)
    assert html.count("data:image/png;base64,") == 2
    assert "3 folds by block of 12 pixels, 2 repeats, guard band of 1 pixels" in html
    assert "Not all folds are finished" not in html


def test_the_advised_method_has_a_bar_for_each_class_with_its_folds(small):
    advice = recommend(small.found)
    assert advice is not None
    html = crossvalidation_report(small.found, advice, title="Cross-validation").to_html()
    score, names = small.found.results[advice.method.name], small.found.class_table.names
    assert f"Recall of each class with {advice.method.name}</figcaption>" in html
    [bars] = re.findall(r'id="recalls".*?</svg>', html, re.DOTALL)
    for index, name in enumerate(names):
        shares = [one.confusion[index, index] / one.confusion[index].sum() for one in score.folds]
        recall = score.confusion[index, index] / score.confusion[index].sum()
        low, high = (100 * (recall + sign * np.std(shares, ddof=1)) for sign in (-1, 1))
        words = (
            f"{name}: {100 * recall:.1f} %, ± standard deviation: {max(low, 0):.1f} to {min(high, 100):.1f} %"
        )
        assert f"<title>{words}</title>" in bars
    assert bars.count('<circle class="ink"') == len(names) * len(score.folds)


def test_the_map_shows_the_fold_of_each_pixel(small):
    with MemoryFile(io.BytesIO(fold_maps(small.found)[0])) as memory, memory.open() as dataset:
        picture = dataset.read()
    numbers = small.found.folds.partitions[0].map()
    colors = {tuple(picture[:3, numbers == fold].T[0]) for fold in range(3)}
    assert len(colors) == 3
    for fold in range(3):
        assert len(np.unique(picture[:3, numbers == fold], axis=1).T) == 1
    assert (picture[3] == 255).all()


def test_it_has_the_learning_curve_if_there_is_one(small):
    rises = {"svm": {0.25: 0.5, 0.5: 0.6, 1.0: 0.7}, "lda": {0.25: 0.5, 0.5: 0.5, 1.0: 0.5}}
    found = with_curve(small.found, rises, [0.0, 0.02, 0.04] * 2)
    html = crossvalidation_report(found, recommend(found), title="x").to_html()
    assert "Overall accuracy against the number of labels" in html
    check_numbers(html)
    assert "number of labels" not in crossvalidation_report(small.found, None, title="x").to_html()


def test_a_training_of_the_learning_curve_that_failed_is_a_problem(small):
    found = with_curve(small.found, {"svm": {0.5: 0.6, 1.0: 0.7}}, [0.0] * 6)
    found = dataclasses.replace(found, curve_problems={("svm", 0, 1, 0.25): "Too few labels."})
    html = crossvalidation_report(found, None, title="Cross-validation").to_html()
    assert "svm, repeat 1, fold 2, 25 % of the labels: Too few labels." in html
    assert html.count(">Learning curve</h2>") == 1
