"""The report of monitoring, from a drift that was made by hand."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from hsi_core.modelfile.model_file import Model, load_model
from hsi_core.modelfile.statistics import NUM_CONFIDENCE_BINS, NUM_QUANTILES, SceneStatistics
from hsi_core.monitoring.drift import ComponentShift, Drift
from hsi_core.monitoring.report import ClassShare, Monitoring, monitoring_json, monitoring_report
from html_for_tests import check_numbers, tables_of
from models_for_tests import write_model

STATISTICS = SceneStatistics(
    weight=np.eye(2, 6, dtype=np.float32),
    mean=np.zeros(6, np.float32),
    deviation=np.ones(6, np.float32),
    quantiles=np.zeros((2, NUM_QUANTILES), np.float32),
    shares=np.full((2, 10), 0.1, np.float32),
    spread=np.ones(2, np.float32),
    limits=np.array([9.0, 0.5], np.float32),
    unlike_share=np.array([0.015], np.float32),
    confidence=np.full(NUM_CONFIDENCE_BINS, 0.05, np.float32),
    validation_confidence=np.zeros(NUM_CONFIDENCE_BINS, np.float32),
    class_shares=np.array([0.5, 0.25, 0.25], np.float32),
    num_pixels=np.array([1000], np.float32),
)


def shift(index: float) -> ComponentShift:
    return ComponentShift(index, 0.125, 1.5, np.full(10, 0.1))


DRIFT = Drift(
    components=(shift(0.125), shift(0.5)),
    confidence_index=0.25,
    confidence=np.full(NUM_CONFIDENCE_BINS, 0.05),
    mean_confidence=0.75,
    unlike_share=0.25,
    unlike_index=2.0,
    class_shares=np.array([1.0, 0.0, 0.0]),
    class_index=3.0,
    num_pixels=500,
)


@pytest.fixture
def model(make_scene, tmp_path: Path) -> Model:
    scene = make_scene(np.random.default_rng(0).integers(0, 4000, (6, 12, 14)).astype(np.uint16))
    write_model(tmp_path / "m.safetensors", scene, components=4, network="svm")
    return load_model(tmp_path / "m.safetensors")


@pytest.fixture
def found(model: Model) -> Monitoring:
    rows = zip(model.card.class_table.entries, (1.0, 0.0, 0.0), (0.5, 0.25, None), strict=True)
    return Monitoring(
        model=model,
        statistics=STATISTICS,
        drift=DRIFT,
        threshold=0.25,
        scene_name="new.tif",
        model_name="m.safetensors",
        classes=[ClassShare(entry, now, training, None) for entry, now, training in rows],
        class_index=3.0,
        last_map_name=None,
        seed=1,
        notes=["few pixels"],
    )


def test_findings_are_those_at_or_above_the_threshold_with_the_largest_first(found: Monitoring) -> None:
    unlike, component, confidence = found.findings
    assert unlike.startswith("25.0 % of the pixels are unlike the training scene (there: 1.5 %)")
    assert unlike.endswith("(index 2.00)")
    assert component.startswith("1 of 2 components have moved, component 2 most, by 1.50 standard deviations")
    assert "its mean is 0.750 here" in confidence  # 0.25 is the threshold itself
    assert len(replace(found, threshold=0.5).findings) == 2
    assert replace(found, threshold=2.5).findings == []


def test_the_threshold_itself_counts_as_drift(found: Monitoring) -> None:
    assert found.is_drift
    assert replace(found, threshold=2.0).is_drift
    assert not replace(found, threshold=2.01).is_drift


def test_the_index_of_two_samples_of_one_scene_is_given(found: Monitoring) -> None:
    assert found.noise_floor == pytest.approx(9 * (1 / 1000 + 1 / 500))
    assert json.loads(monitoring_json(found))["expected_index"] == pytest.approx(0.027)


def test_json_holds_every_figure(found: Monitoring) -> None:
    record = json.loads(monitoring_json(found))
    assert (record["drift"], record["threshold"], record["is_drift"]) == (2.0, 0.25, True)
    assert [row["stability_index"] for row in record["components"]] == [0.125, 0.5]
    assert record["components"][0]["training_bin_shares"] == [0.1] * 10
    assert record["unlike"]["limits"] == {"percentile": 99.0, "t2": 9.0, "q": 0.5}
    assert record["classes"]["against"] == "training scene"
    assert [row["training"] for row in record["classes"]["shares"]] == [0.5, 0.25, None]
    assert record["warnings"] == ["few pixels"]


def test_the_page_shows_the_same_figures(found: Monitoring) -> None:
    page = monitoring_report(found).to_html()
    check_numbers(page)
    _, classes, components, _ = tables_of(page)
    assert classes[1] == ["1 name 1", "100.0 %", "50.0 %"]
    assert classes[3] == ["3 name 3", "0.0 %", "no value"]
    assert components[2][:4] == ["2", "0.500", "0.125", "1.500"]
    assert "The scene has drifted: 2.00, threshold 0.25." in page
    assert "few pixels" in page
    calm = monitoring_report(replace(found, threshold=9.0, last_map_name="last.tif")).to_html()
    assert "No drift: 2.000" in calm
    assert tables_of(calm)[1][0] == ["class", "this scene", "training scene", "last.tif"]
