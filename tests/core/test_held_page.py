"""The tables of docs/accuracy.md that `make held` and `make places` write."""

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio

import held
import places
from hsi_core.crossvalidation.methods import parse_method

PAGE = Path(__file__).parents[2] / "docs" / "accuracy.md"
RUN = {
    "network": "svm",
    "regularise": "medium",
    "patch_size": 3,
    "pretreatment": "snv",
    "without_regularisation": 0.5,
    "map": 0.625,
    "held": 0.75,
    "region_growing": 0.7,
    "position": 0.6549,
}
SCORE = {
    "overall_accuracy": 0.5,
    "overall_accuracy_spread_over_folds": 0.125,
    "average_accuracy": 0.4,
    "kappa": 0.3,
    "train_seconds": 1.25,
    "repeats": [0.625, 0.375],
    "recall": {"Corn": 0.5},
}


@pytest.fixture
def page(tmp_path, monkeypatch):
    """A copy of the page, which both benchmarks write."""
    copy = tmp_path / "accuracy.md"
    copy.write_text(PAGE.read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr(held, "PAGE", copy)
    monkeypatch.setattr(places, "PAGE", copy)
    return copy


@pytest.mark.parametrize("benchmark", [held, places])
def test_the_tables_of_the_page_are_those_of_the_runs(benchmark, page):
    benchmark.write_page(json.loads(benchmark.RUNS.read_text(encoding="utf-8")))
    assert page.read_text(encoding="utf-8") == PAGE.read_text(encoding="utf-8")


def test_a_row_names_the_chosen_method_and_all_accuracies(page):
    held.write_page({"hong": RUN, "dase": RUN | {"pretreatment": "none", "network": "lda"}})
    text = page.read_text(encoding="utf-8")
    table = text.split(held.BEGIN)[1].split(held.END)[0].strip().splitlines()
    assert table[2:] == [
        "| dase | lda, medium | 50.0 | 62.5 | 75.0 | 70.0 | 65.5 |",
        "| hong | svm (snv, 3 x 3), medium | 50.0 | 62.5 | 75.0 | 70.0 | 65.5 |",
    ]
    assert text.split(held.BEGIN)[0] == PAGE.read_text(encoding="utf-8").split(held.BEGIN)[0]


def test_a_raster_of_the_benchmark_has_the_values_and_no_georeference(tmp_path):
    values = np.arange(12, dtype=np.float32).reshape(2, 2, 3)
    with rasterio.open(held.write(tmp_path / "v.tif", values)) as dataset:
        np.testing.assert_array_equal(dataset.read(), values)
        assert dataset.crs is None


def test_a_cross_validation_is_condensed_to_its_row(page):
    folds = [
        {"num_test": 30, "chosen": {"method": "svm"}},
        {"num_test": 10, "chosen": {}},
        {"num_test": 25, "chosen": {"method": "lda"}},
        {"num_test": 15, "chosen": {"method": "svm"}},
    ]
    record = {
        "methods": {
            "auto": {**SCORE, "folds": folds},
            "lda": {**SCORE, "overall_accuracy": 0.6, "folds": folds},
        },
        "repeats": 2,
        "similarity_of_repeats": 0.25,
        "block_size": 12,
        "version": "1",
        "recommendation": {"text": "Use lda."},
    }
    found = places.condense("Title", record)
    assert (found["num_test"], found["methods"]["auto"]["folds"]) == (40, 4)  # 80 pixels in two repeats
    assert found["methods"]["auto"]["choices"] == ["lda", "svm"]
    assert "recall" not in found["methods"]["auto"]
    assert found["methods"]["auto"]["overall_accuracy_of_repeats"] == [0.625, 0.375]
    places.write_page({"hymap_blocks": found})
    rows = [line for line in page.read_text(encoding="utf-8").splitlines() if line.startswith("| auto |")]
    assert rows == ["| auto | 50.0 ± 12.5 | 40.0 | 30.0 | 1.2 |"]


@pytest.mark.parametrize("name", places.PUBLISHED)
def test_published_networks_have_the_folds_of_the_other_methods(name):
    """Folds follow from scene, labels, kind, block size and guard band; no patch may widen the band."""
    others = {
        "published_indian_pines": "indian_pines_blocks",
        "published_indian_pines_fields": "indian_pines_fields",
        "published_hymap": "hymap_blocks",
        "published_enmap": "enmap_blocks",
    }
    published, protocol = places.PUBLISHED[name], places.PROTOCOLS[others[name]]
    assert (published.scene, published.labels) == (protocol.scene, protocol.labels)
    assert published.settings == protocol.settings
    assert all(parse_method(one).patch_size // 2 <= published.settings["guard"] for one in published.methods)


def test_tables_of_published_networks_have_a_place_of_their_own(page):
    run = {"title": "T", "num_test": 40, "similarity_of_repeats": 0.25}
    score = SCORE | {"choices": []}
    runs = {
        "hymap_blocks": run | {"methods": {"lda": score}},
        "published_hymap": run | {"methods": {"ssan": score}},
    }
    places.write_page(runs)
    text = page.read_text(encoding="utf-8")
    assert "| ssan | 50.0 ± 12.5 |" in text.split(places.BEGIN_PUBLISHED)[1].split(places.END_PUBLISHED)[0]
    assert "ssan" not in text.split(places.BEGIN)[1].split(places.END)[0]
