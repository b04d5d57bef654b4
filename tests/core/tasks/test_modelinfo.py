"""The task that describes a model."""

import json
from pathlib import Path

import numpy as np
import pytest

from hsi_core.errors import ModelError, OutputError, ParameterError
from hsi_core.modelfile.model_file import load_model
from hsi_core.progress import Progress
from hsi_core.tasks import train
from hsi_core.tasks.modelinfo import Params, Result, run
from html_for_tests import check_numbers, without_origin
from models_for_tests import FITTED, write_model

pytestmark = pytest.mark.slow


@pytest.fixture
def scene(make_scene) -> Path:
    rng = np.random.default_rng(0)
    return make_scene(
        rng.integers(0, 4000, (16, 20, 22)).astype(np.uint16), wavelengths=[400 + 10 * i for i in range(16)]
    )


@pytest.fixture
def model(tmp_path: Path, scene: Path) -> Path:
    write_model(tmp_path / "model.safetensors", scene)
    return tmp_path / "model.safetensors"


def describe(**values) -> tuple[Result, str]:
    events = []
    result = run(Params(**values), Progress(events.append))
    return result, " ".join(event.get("message", "") for event in events)


def test_page_and_json_hold_what_the_card_says(model: Path, tmp_path: Path) -> None:
    result, said = describe(model=model, report=tmp_path / "m.html", json_file=tmp_path / "m.json")
    record = json.loads((tmp_path / "m.json").read_text(encoding="utf-8"))
    assert record["card"] == load_model(model).card.model_dump(mode="json")
    assert record["file"] == {
        "name": "model.safetensors",
        "bytes": model.stat().st_size,
        "sha256": result.digest,
    }
    assert record["network"]["multiply_adds"] == result.multiply_adds
    assert (result.num_bands, result.num_classes, result.patch_size) == (16, 3, 9)
    page = (tmp_path / "m.html").read_text(encoding="utf-8")
    for text in (
        "name 2",
        "spectral.0",
        "Conv3d",
        ">550.0<",
        result.digest,
        "Empty: title, authors, licence",
    ):
        assert text in page
    assert "An older version wrote this model without a training history" in said
    assert str(tmp_path) not in without_origin(page)
    check_numbers(page)


def test_provenance_goes_into_a_copy_and_stays_there(model: Path, tmp_path: Path) -> None:
    before = model.read_bytes()
    first, second = tmp_path / "first.safetensors", tmp_path / "second.safetensors"
    describe(model=model, output_model=first, licence=" CC-BY-4.0 ", title="Fields & <woods>")
    describe(model=first, output_model=second, authors="A. Surveyor", title="", report=tmp_path / "m.html")
    assert model.read_bytes() == before
    said = load_model(second).card.provenance
    assert (said.licence, said.authors, said.title) == ("CC-BY-4.0", "A. Surveyor", None)
    assert load_model(first).card.provenance.title == "Fields & <woods>"
    assert "A. Surveyor" in (tmp_path / "m.html").read_text(encoding="utf-8")
    original, copy = load_model(model), load_model(second)
    for name, value in original.network.state_dict().items():
        np.testing.assert_array_equal(value.numpy(), copy.network.state_dict()[name].numpy())
    np.testing.assert_array_equal(original.reduction.weight, copy.reduction.weight)
    assert copy.card.model_copy(update={"provenance": original.card.provenance}) == original.card


def test_markup_in_a_field_is_shown_and_not_run(model: Path, tmp_path: Path) -> None:
    describe(
        model=model,
        output_model=tmp_path / "copy.safetensors",
        report=tmp_path / "m.html",
        limitations="<script>alert(1)</script>",
    )
    page = (tmp_path / "m.html").read_text(encoding="utf-8")
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_a_trained_model_shows_its_history_with_the_split(labelled_scene, tmp_path: Path) -> None:
    path, labels, _ = labelled_scene
    train.run(
        train.Params(
            scene=path,
            labels=labels,
            output_model=tmp_path / "t.safetensors",
            components=5,
            epochs=3,
            patch_size=7,
            device="cpu",
        ),
        Progress(),
    )
    card = load_model(tmp_path / "t.safetensors").card
    assert len(card.history) == card.num_epochs == 3
    assert card.history[card.best_epoch - 1].validation_accuracy == pytest.approx(
        card.validation.overall_accuracy, abs=1e-5
    )
    result, said = describe(model=tmp_path / "t.safetensors", report=tmp_path / "t.html")
    page = (tmp_path / "t.html").read_text(encoding="utf-8")
    assert page.count('<svg class="curve"') == 2
    assert "held out, blocks" in page
    assert result.split_kind.startswith("held out")
    assert "history" not in said


@pytest.mark.parametrize("name", FITTED)
def test_a_baseline_is_described(scene: Path, tmp_path: Path, name: str) -> None:
    write_model(tmp_path / "model.safetensors", scene, network=name)
    result, _ = describe(model=tmp_path / "model.safetensors", report=tmp_path / "m.html")
    assert result.num_parameters == 0
    assert result.shared_multiply_adds is None
    assert (result.multiply_adds == 0) == (name == "random_forest")
    if name == "svm":  # distances to the support vectors, then their coefficients for three pairs of classes
        svm = load_model(tmp_path / "model.safetensors").network
        assert result.multiply_adds == len(svm.support_vectors) * (16 + 3) + 2 * 3 * 3 + 3 * 3


def test_a_file_from_before_the_history_can_be_described(model: Path) -> None:
    text = model.read_bytes()
    card = load_model(model).card
    assert card.history == []
    assert b'"history":[]' in text.replace(b'\\"', b'"')


@pytest.mark.parametrize(
    ("values", "error", "message"),
    [
        ({"licence": "CC0-1.0"}, ParameterError, "Licence: given, but there is no output model"),
        ({"licence": "x" * 5000, "output_model": "c.safetensors"}, ParameterError, "has 5000 characters"),
        (
            {"output_model": "copy.bin"},
            ParameterError,
            "wrong ending; choose a name that ends in .safetensors",
        ),
        ({"output_model": "model.safetensors"}, OutputError, "is an input as well"),
        ({"model": "none.safetensors"}, ModelError, "There is no model file"),
    ],
)
def test_what_cannot_be_done_is_refused_and_leaves_nothing(
    model: Path, tmp_path: Path, values: dict, error: type, message: str
) -> None:
    paths = {key: tmp_path / value for key, value in values.items() if key in ("output_model", "model")}
    report = tmp_path / "m.html"
    before = sorted(tmp_path.iterdir())
    with pytest.raises(error, match=message):
        describe(**({"model": model, "report": report} | values | paths))
    assert sorted(tmp_path.iterdir()) == before
