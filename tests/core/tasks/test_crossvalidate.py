"""The task: files, resume after a cancel, and the settings for Train."""

import dataclasses
import json
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch

from hsi_core.cli import main
from hsi_core.crossvalidation import automatic
from hsi_core.crossvalidation.methods import parse_methods
from hsi_core.errors import CancelledError, OutputError
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene
from hsi_core.tasks import crossvalidate, train
from hsi_core.tasks.crossvalidate import Params
from scenes_for_tests import separable_cube, striped_classes, write_labels, write_scene


@pytest.fixture
def job(tmp_path: Path) -> dict[str, object]:
    """A job of two methods beside the places, on a scene of 36 x 36 pixels."""
    codes = striped_classes(36, 36)
    codes[::3, ::2] = 0
    scene = write_scene(tmp_path / "scene.tif", separable_cube(codes, 6))
    return {
        "scene": scene,
        "labels": write_labels(tmp_path / "labels.tif", scene, codes),
        "json_file": tmp_path / "found.json",
        "report": tmp_path / "found.html",
        "output_settings": tmp_path / "settings.json",
        "folds": 2,
        "repeats": 1,
        "guard": 1,
        "block_size": 12,
    }


def test_files_result_and_settings_that_train_takes(job, tmp_path):
    found = crossvalidate.run(Params(**job), Progress())
    record = json.loads(job["json_file"].read_text())
    assert found.overall_accuracy == pytest.approx(
        record["methods"][found.method]["overall_accuracy"], abs=1e-6
    )
    assert found.recommendation == record["recommendation"]["text"]
    assert found.num_folds == 2 * len(record["methods"])
    assert not (tmp_path / "found.json.checkpoint").exists()
    assert found.recommendation in job["report"].read_text()
    events: list[dict] = []
    trained = train.run(
        train.Params(
            scene=job["scene"],
            labels=job["labels"],
            settings=job["output_settings"],
            output_model=tmp_path / "model.safetensors",
        ),
        Progress(events.append),
    )
    assert trained.validation_accuracy > 0.95
    assert any(
        "those of the cross-validation in settings.json" in event.get("message", "") for event in events
    )


def test_a_cancel_keeps_the_finished_folds_and_the_next_call_resumes(job):
    whole = crossvalidate.run(Params(**job), Progress())
    expected = json.loads(job["json_file"].read_text())["methods"]
    job["json_file"].unlink()
    seen: list[str] = []

    def listen(event: dict) -> None:
        seen.append(event.get("message", ""))

    with pytest.raises(CancelledError):
        crossvalidate.run(
            Params(**job), Progress(listen, lambda: any(text.startswith("3 of") for text in seen))
        )
    part = json.loads(job["json_file"].read_text())
    assert not part["is_complete"]
    num_kept = sum(len(one["folds"]) for one in part["methods"].values())
    events: list[dict] = []
    again = crossvalidate.run(Params(**job), Progress(events.append))
    assert any(f"is resumed; {num_kept} folds are finished" in event.get("message", "") for event in events)
    assert again.overall_accuracy == whole.overall_accuracy
    found = json.loads(job["json_file"].read_text())["methods"]
    for name, one in expected.items():
        np.testing.assert_array_equal(found[name]["confusion"], one["confusion"])


def fingerprint(job, *, guard=1, device="cpu", relabel=None, bands=None, **changes) -> str | None:
    params = Params(**job | changes)
    with crossvalidate.open_inputs(params, Progress()) as (scene, used, labels):
        labels = relabel(labels) if relabel else labels
        return crossvalidate._fingerprint(params, scene, labels, bands or used, guard, torch.device(device))


def with_codes(labels):
    codes = labels.codes.copy()
    codes[3, 3] = 3 - codes[3, 3] if codes[3, 3] else 1
    return dataclasses.replace(labels, codes=codes)


def with_polygons(labels):
    return dataclasses.replace(labels, burnt_polygons=np.ones(labels.codes.shape, np.int32))


@pytest.mark.parametrize(
    "change",
    [
        {"guard": 2},
        {"device": "cuda"},
        {"bands": [1, 2]},
        {"bands": [6, 5, 4, 3, 2, 1]},
        {"relabel": with_codes},
        {"relabel": with_polygons},
        {"kind": "fields"},
        {"folds": 3},
        {"block_size": 11},
        {"validation_fraction": 0.3},
        {"seed": 1},
    ],
    ids=lambda change: " ".join(change),
)
def test_other_inputs_and_settings_have_another_fingerprint(job, change):
    assert fingerprint(job) != fingerprint(job, **change)


def test_folds_stay_after_a_change_of_methods_repeats_and_outputs(job, tmp_path):
    changes = {"methods": ("svm",), "repeats": 5, "report": None, "json_file": tmp_path / "other.json"}
    assert fingerprint(job) == fingerprint(job, **changes)


def test_a_changed_scene_and_a_scene_elsewhere_are_not_resumed(job, monkeypatch):
    """The stamp of the files leaves out .aux.xml, which holds nodata and wavelengths of a file of QGIS."""
    found = [fingerprint(job)]
    with rasterio.open(job["scene"]) as dataset:
        sidecar = Path(f"{job['scene']}.aux.xml")
        bands = "".join(
            f'<PAMRasterBand band="{number}"><NoDataValue>7</NoDataValue></PAMRasterBand>'
            for number in range(1, dataset.count + 1)
        )
    sidecar.write_text(f"<PAMDataset>{bands}</PAMDataset>")
    found.append(fingerprint(job))
    nanometres = "".join(
        f'<PAMRasterBand band="{number}"><Metadata><MDI key="wavelength">{500 + number}</MDI>'
        '<MDI key="wavelength_units">Nanometers</MDI></Metadata></PAMRasterBand>'
        for number in range(1, 7)
    )
    sidecar.write_text(f"<PAMDataset>{nanometres}</PAMDataset>")
    found.append(fingerprint(job))
    write_scene(job["scene"], separable_cube(striped_classes(36, 36), 6, seed=3))
    found.append(fingerprint(job))
    assert len(set(found)) == 4
    monkeypatch.setattr(Scene, "stamp", lambda scene: None)
    assert fingerprint(job) is None


@pytest.mark.parametrize("name", ["hsi_core.tasks.crossvalidate.__version__", "torch.__version__"])
def test_another_version_is_not_resumed(job, monkeypatch, name):
    before = fingerprint(job)
    monkeypatch.setattr(name, "9.9")
    assert fingerprint(job) != before


@pytest.mark.slow
def test_a_cancel_in_the_learning_curve_is_resumed(job):
    """It trains 20 times, because the cancel has to come behind the folds."""
    codes = np.zeros((36, 36), dtype=np.uint16)
    codes[::3, ::3] = striped_classes(36, 36)[::3, ::3]
    write_labels(job["labels"], job["scene"], codes)
    job |= {"kind": "random", "guard": 0, "block_size": None, "learning_curve": True}
    seen: list[str] = []

    def listen(event: dict) -> None:
        seen.append(event.get("message", ""))

    with pytest.raises(CancelledError):
        crossvalidate.run(
            Params(**job), Progress(listen, lambda: any(text.startswith("10 of 20") for text in seen))
        )
    part = json.loads(job["json_file"].read_text())
    assert not part["is_complete"]
    events: list[dict] = []
    crossvalidate.run(Params(**job), Progress(events.append))
    said = [event.get("message", "") for event in events]
    assert any(
        "8 folds and" in text and "trainings of the learning curve are finished" in text for text in said
    )
    record = json.loads(job["json_file"].read_text())
    assert record["is_complete"]
    assert list(record["learning_curve"]["methods"]) == ["svm", "lda"]
    assert record["learning_curve"]["text"] in said
    assert record["learning_curve"]["text"] in job["report"].read_text()


def test_the_command_line_takes_several_methods_and_the_short_name_of_the_json_file(job, capsys):
    arguments = [
        "--methods",
        "lda+regularise",
        "svm[class_weights=yes]",
        "--kind",
        "random",
        "--json",
        str(job["json_file"]),
    ]
    for name in ("scene", "labels", "folds", "repeats"):
        arguments += [f"--{name}", str(job[name])]
    assert main(["crossvalidate", *arguments]) == 0
    record = json.loads(job["json_file"].read_text())
    assert list(record["methods"])[:2] == ["lda+regularise", "svm[class_weights=yes]"]
    assert record["is_independent"] is False
    chosen = [fold["chosen"]["strength"] for fold in record["methods"]["lda+regularise"]["folds"]]
    assert set(chosen) <= {"off", "weak", "medium", "strong"}
    assert "The folds are random pixels" in record["recommendation"]["text"]
    assert json.loads(capsys.readouterr().out)["method"] in record["methods"]


def test_an_output_that_is_an_input_is_refused(job):
    with pytest.raises(OutputError, match="is an input as well"):
        crossvalidate.run(Params(**{**job, "json_file": job["labels"]}), Progress())


def test_methods_come_as_text_from_qgis():
    assert Params(scene="s", labels="l", json_file="j", methods="svm, svm[a=1,b=2]").methods == (
        "svm",
        "svm[a=1,b=2]",
    )


def test_one_word_of_a_command_line_may_hold_several_methods_but_one_settings_file():
    words = ["svm+regularise=weak lda", "my settings.json"]
    assert Params(scene="s", labels="l", json_file="j", methods=words).methods == (
        "svm+regularise=weak",
        "lda",
        "my settings.json",
    )


def test_no_settings_file_is_written_for_the_automatic_choice_and_a_warning_says_so(job, monkeypatch):
    lda = partial(automatic.choose_automatically, candidates=("lda",))
    monkeypatch.setattr(automatic, "choose_automatically", lda)
    monkeypatch.setattr(crossvalidate, "parse_methods", partial(parse_methods, with_references=False))
    events: list[dict] = []
    found = crossvalidate.run(Params(**job, methods=("auto",)), Progress(events.append))
    assert (found.method, found.output_settings) == ("auto", None)
    assert not job["output_settings"].exists()
    assert any("auto has no settings of its own" in event.get("message", "") for event in events)
    folds = json.loads(job["json_file"].read_text())["methods"]["auto"]["folds"]
    assert {fold["chosen"]["method"] for fold in folds} == {"lda"}
