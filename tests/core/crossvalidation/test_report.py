"""The report of a cross-validation."""

import io
import re

import numpy as np
from rasterio.io import MemoryFile

from hsi_core.crossvalidation.advice import recommend
from hsi_core.crossvalidation.report import bars_svg, crossvalidation_html, fold_maps


def test_it_has_the_advice_and_a_row_for_each_method(small):
    advice = recommend(small.found)
    assert advice is not None
    html = crossvalidation_html(small.found, advice, title="Cross-validation")
    assert advice.text in html
    for name, score in small.found.results.items():
        assert re.search(rf'<td class="text">{name}</td><td>{100 * score.accuracy:.2f}</td>', html)
    assert html.count("data:image/png;base64,") == 2
    assert "3 folds by block of 12 pixels, 2 repeats, guard band of 1 pixels" in html
    assert "Not all folds are finished" not in html


def test_the_map_shows_the_fold_of_each_pixel(small):
    with MemoryFile(io.BytesIO(fold_maps(small.found)[0])) as memory, memory.open() as dataset:
        picture = dataset.read()
    numbers = small.found.folds.partitions[0].map()
    colors = {tuple(picture[:3, numbers == fold].T[0]) for fold in range(3)}
    assert len(colors) == 3
    for fold in range(3):
        assert len(np.unique(picture[:3, numbers == fold], axis=1).T) == 1
    assert (picture[3] == 255).all()


def test_a_bar_ends_at_the_accuracy_and_has_a_dot_for_each_fold(small):
    score = small.found.results["position"]
    svg = bars_svg([score])
    width = float(re.search(r'class="bar"[^>]* width="([\d.]+)"', svg)[1])
    assert abs(width / 460 - score.accuracy) < 1e-3
    assert svg.count('class="fold"') == 6
