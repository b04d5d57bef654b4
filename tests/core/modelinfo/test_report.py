"""The report of a model."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from hsi_core.accuracy.accuracies import Baseline
from hsi_core.evaluation.summary import Layer, NetworkSummary
from hsi_core.modelfile.history import Epoch
from hsi_core.modelfile.model_file import Model, load_model
from hsi_core.modelfile.provenance import Provenance
from hsi_core.modelinfo.report import model_json, model_report
from html_for_tests import check_numbers, tables_of
from models_for_tests import write_model

SUMMARY = NetworkSummary(
    layers=(Layer("head", "Linear", (8,), (3,), 27, 24),),
    num_parameters=27,
    num_values=31,
    multiply_adds=24,
    shared_multiply_adds=None,
)


@pytest.fixture
def model(make_scene, tmp_path: Path) -> Model:
    cube = np.random.default_rng(0).integers(0, 4000, (6, 12, 14)).astype(np.uint16)
    scene = make_scene(cube, wavelengths=[400 + 10 * band for band in range(6)])
    write_model(tmp_path / "m.safetensors", scene, patch_size=5, components=4, network="svm")
    return load_model(tmp_path / "m.safetensors")


def with_card(model: Model, **values) -> Model:
    return replace(model, card=model.card.model_copy(update=values))


def test_json_holds_file_card_and_network(model: Model, tmp_path: Path) -> None:
    text = model_json(model, SUMMARY, name="m.safetensors", num_bytes=1234)
    record = json.loads(text)
    assert record["file"] == {"name": "m.safetensors", "bytes": 1234, "sha256": model.digest}
    assert record["card"] == model.card.model_dump(mode="json")
    assert record["network"]["layers"][0]["input_shape"] == [8]
    assert record["network"]["shared_multiply_adds"] is None
    assert record["network"]["shared_tile"] == 256
    assert str(tmp_path) not in text


def test_the_page_lists_layers_bands_and_empty_fields(model: Model) -> None:
    described = with_card(model, provenance=Provenance(licence="CC0-1.0", title="Fields of <Indiana>"))
    page = model_report(described, SUMMARY, name="m.safetensors", num_bytes=1234).to_html()
    cells = [row for table in tables_of(page) for row in table]
    assert ["head", "Linear", "8", "3", "27", "24"] in cells
    assert ["licence", "CC0-1.0"] in cells
    assert "Empty: authors, citation, source, intended use, limitations." in page
    assert "Fields of &lt;Indiana&gt;" in page
    assert ["6", "450.0"] in cells
    check_numbers(page)


def test_the_curve_is_drawn_from_the_history_and_its_absence_is_explained(model: Model) -> None:
    def page_of(*epochs: Epoch) -> str:
        return model_report(with_card(model, history=list(epochs)), SUMMARY, name="m", num_bytes=1).to_html()

    epoch = Epoch(loss=1.0, accuracy=None, validation_loss=None, validation_accuracy=0.5)
    assert "An older version wrote this model without a training history" in page_of()
    assert "There was only one epoch: there is no curve" in page_of(epoch)
    two = page_of(epoch, epoch)
    assert "<svg" in two
    assert "there is no curve" not in two


def test_the_page_has_intervals_and_the_verdict(model: Model) -> None:
    reached = {"overall_accuracy": 0.6, "kappa": 0.5, "intervals": {"overall_accuracy": (0.52, 0.67)}}
    measured = model.card.validation.model_copy(update=reached)
    simple = measured.model_copy(update={"overall_accuracy": 0.7})
    baseline = Baseline(method="linear discriminant analysis", num_train=9, validation=simple, network="lda")
    described = with_card(model, validation=measured, test=None, baseline=baseline)
    page = model_report(described, SUMMARY, name="m.safetensors", num_bytes=1).to_html()
    assert "52.0 to 67.0 %" in page
    assert "-10.0 points against linear discriminant analysis (70.0 %). No better than the baseline" in page
    assert 'id="verdict"' not in model_report(model, SUMMARY, name="m.safetensors", num_bytes=1).to_html()
