"""The tune task over real files and real trainings."""

import contextlib
import json
import re
import sqlite3
import subprocess
import sys
import time

import numpy as np
import pytest

from hsi_core.classes.table import ClassTable
from hsi_core.errors import CancelledError, HsiError, MissingPackageError
from hsi_core.labels.subsets import LabelledSubset, LabelledSubsets
from hsi_core.modelfile.model_file import load_model
from hsi_core.progress import Progress
from hsi_core.splits.info import SplitInfo
from hsi_core.tasks import train, tune
from hsi_core.tuning.settings_file import read_settings
from hsi_core.tuning.study import StudyError, finished_trials, open_study
from html_for_tests import tables_of
from scenes_for_tests import files_in, write_labels

pytestmark = pytest.mark.slow

SMALL = {
    "networks": "hybridsn,ssan",
    "patch_sizes": "7",
    "components": "5,6",
    "gru_units": "8..16",
    "channels": "8..16",
    "attention_size": "8..16",
    "epochs": 1,
    "trials": 2,
}


def run(data, tmp_path, progress=None, **params):
    scene, labels, _ = data
    outputs = {"study": tmp_path / "s.sqlite", "output_settings": tmp_path / "best.json"}
    given = tune.Params(**({"scene": scene, "labels": labels, **outputs} | SMALL | params))
    return tune.run(given, progress or Progress())


def test_the_best_configuration_is_found_told_and_trained(labelled_scene, tmp_path):
    events = []
    result = run(
        labelled_scene,
        tmp_path,
        Progress(events.append),
        trials=3,
        epochs=2,
        report=tmp_path / "r.html",
        output_model=tmp_path / "m.safetensors",
    )
    assert (result.num_trials, result.num_failed, result.validation_overlap) == (3, 0, 0.0)
    settings = read_settings(tmp_path / "best.json")
    assert (settings.network, settings.trial) == (result.network, result.best_trial)
    assert settings.validation_accuracy == result.validation_accuracy > 0.5
    assert settings.settings["epochs"] == 2
    infos = [event["message"] for event in events if event["event"] == "info"]
    held = (
        "Validation: [0-9]+ pixels \\(held out, blocks\\); of their patches, 7 x 7 at most, 0.0 % touch a tr"
    )
    assert any(re.match(held, info) for info in infos)
    card = load_model(tmp_path / "m.safetensors").card
    verdict = next(
        event["message"] for event in events if event.get("message", "").startswith("The best trial (")
    )
    number = card.validation.num_pixels
    assert verdict.startswith(
        f"The best trial ({result.network}) reaches {100 * result.validation_accuracy:.1f} % on {number} "
    )
    assert "points (95 % interval " in verdict
    best = next(info for info in infos if info.startswith("Best: trial "))
    assert re.search(
        r"validation accuracy [0-9.]+ % \(95 % interval [0-9.]+ to [0-9.]+ %\)\. Train with", best
    )
    assert "against linear discriminant analysis (100.0 %" in verdict
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert page.index('id="verdict"') < page.index("total training time")
    assert 'id="subset-map"' in page
    assert "best.json" in page
    assert verdict in page
    assert page.count("<tr") > 3
    trials = next(table for table in tables_of(page) if table[0][:2] == ["trial", "state"])
    assert {row[1]: bool(re.fullmatch(r"[0-9.]+ %[0-9.]+ to [0-9.]+ %", row[2])) for row in trials[1:]} == {
        "complete": True
    }

    # The final model is the best trial again: same split, same seed, same settings.
    assert card.validation.overall_accuracy == pytest.approx(result.validation_accuracy, abs=1e-6)
    assert card.options == settings.options
    scene, labels, _ = labelled_scene
    again = train.Params(
        scene=scene,
        labels=labels,
        settings=tmp_path / "best.json",
        output_model=tmp_path / "again.safetensors",
    )
    train.run(again, Progress())
    assert (tmp_path / "again.safetensors").read_bytes() == (tmp_path / "m.safetensors").read_bytes()

    # Asked for as many trials as there are, the study is only told again.
    before = (tmp_path / "best.json").read_bytes()
    (tmp_path / "best.json").unlink()
    events.clear()
    assert run(labelled_scene, tmp_path, Progress(events.append), trials=3, epochs=2).num_trials == 3
    assert (tmp_path / "best.json").read_bytes() == before
    assert "The study s.sqlite is resumed; it has 3 trials." in [e.get("message") for e in events]

    with pytest.raises(StudyError, match=r"learning_rate is 1e-05..0.001 there and 0.0001..0.001 here"):
        run(labelled_scene, tmp_path, epochs=2, learning_rate="1e-4..1e-3")


def test_a_study_of_another_scene_or_other_labels_is_refused(labelled_scene, make_scene, tmp_path):
    scene, labels, codes = labelled_scene
    run(labelled_scene, tmp_path, trials=1)
    other_labels = write_labels(tmp_path / "o.tif", scene, np.where(codes == 3, 0, codes))
    with pytest.raises(StudyError, match="is one of other labels, or another split of them: its trials"):
        run(labelled_scene, tmp_path, labels=other_labels)
    with pytest.raises(StudyError, match="is one of another scene, or other bands of it: its trials"):
        run(labelled_scene, tmp_path, bands="1-19")
    other = make_scene(np.random.default_rng(0).integers(0, 99, (20, 48, 56)).astype(np.uint16), "other.tif")
    with pytest.raises(StudyError, match="is one of another scene, or other bands of it: its trials"):
        run((other, labels, codes), tmp_path)


@pytest.mark.parametrize("words", [("Trial 2 of 5", "Training"), ("Trial 0 (",)])
def test_a_cancel_keeps_what_was_found(labelled_scene, tmp_path, words):
    """During the second trial, or as soon as the first one is finished, before it is written."""
    events = []

    def is_cancelled():
        return any(all(word in event["message"] for word in words) for event in events)

    with pytest.raises(CancelledError):
        run(
            labelled_scene,
            tmp_path,
            Progress(events.append, is_cancelled),
            trials=5,
            report=tmp_path / "r.html",
            output_model=tmp_path / "m.safetensors",
        )
    assert files_in(tmp_path) == sorted(
        ["best.json", "r.html", "s.sqlite", "scene.tif", "labels.tif", "labels.qml", "labels.tif.aux.xml"]
    )
    assert read_settings(tmp_path / "best.json").trial == 0
    assert "1 complete" in (tmp_path / "r.html").read_text(encoding="utf-8")
    assert run(labelled_scene, tmp_path, trials=2).num_trials == 2


def test_the_time_ends_the_search_and_not_the_study(labelled_scene, tmp_path):
    with pytest.raises(HsiError, match="No trial is complete: the time was too short"):
        run(labelled_scene, tmp_path, minutes=1e-6)
    assert not {"s.sqlite", "best.json"} & {*files_in(tmp_path)}  # no trial is finished
    run(labelled_scene, tmp_path, trials=1)
    assert run(labelled_scene, tmp_path, trials=9, minutes=1e-6).num_trials == 1


def test_the_test_is_kept_apart_and_tells_its_overlap(labelled_scene, tmp_path):
    scene, _, codes = labelled_scene
    columns = np.indices(codes.shape)[1]
    paths = {}
    for name, mask in {
        "train": columns < 30,
        "validation": (columns >= 36) & (columns < 44),
        "test": columns >= 44,
    }.items():
        info = SplitInfo("blocks", name, 0, 0, 7, 1.0)
        paths[name] = write_labels(tmp_path / f"{name}.tif", scene, np.where(mask, codes, 0), info=info)
    events = []
    result = run(
        (scene, paths["train"], None),
        tmp_path,
        Progress(events.append),
        validation=paths["validation"],
        test=paths["test"],
        output_model=tmp_path / "m.safetensors",
        report=tmp_path / "r.html",
        trials=1,
    )
    infos = [event["message"] for event in events if event["event"] == "info"]
    # Of the 12 columns of test pixels three see the last column of the validation.
    expected = (
        "Test, not used by trials: 576 pixels (blocks); of their patches, 7 x 7 at most, 0.0 % touch a "
        "training pixel and 25.0 % touch a validation pixel."
    )
    assert expected in infos
    card = load_model(tmp_path / "m.safetensors").card
    assert card.test.overall_accuracy == result.overall_accuracy
    assert card.test.num_pixels == 576
    assert "25.0 % touch a validation pixel" in (tmp_path / "r.html").read_text(encoding="utf-8")

    both = write_labels(tmp_path / "both.tif", scene, np.where(columns >= 40, codes, 0))
    message = "192 validation pixels are test pixels: the test would choose the settings. Give validation"
    with pytest.raises(HsiError, match=message):
        run((scene, paths["train"], None), tmp_path, validation=paths["validation"], test=both)


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"networks": "hybridsn,forest"}, 'There is no network or baseline "forest"; choose one of'),
        ({"networks": "svm"}, "svm is a baseline, which chooses its settings"),
        ({"learning_rate": "0..1e-3"}, "learning_rate is 0..1e-3; it must be 1e-09 to 100;"),
        ({"dropout": "0.3..1"}, "dropout is 0.3..1; it must be 0 to 0.9"),
        ({"channels": "30..64"}, "channels is 30; it must be 8 to 512, a multiple of 8"),
        (
            {"components": "25,30"},
            "The scene has 20 bands to use, but the smallest number of components is 25",
        ),
        ({"patch_sizes": "5,7"}, "Not every trial can be built: HybridSN"),
        (
            {"patch_sizes": "7,49"},
            "The patch size is 49, but the scene has only 56 x 48 pixels; choose smaller",
        ),
        ({"patch_sizes": "7;9"}, 'patch_sizes is "7;9"; write whole numbers'),
        ({"bands": "3"}, "Only band 3 would be used; choose at least two bands"),
    ],
)
def test_what_cannot_be_searched_is_refused_before_there_is_a_study(
    labelled_scene, tmp_path, params, message
):
    with pytest.raises(HsiError, match=message):
        run(labelled_scene, tmp_path, **params)
    assert not (tmp_path / "s.sqlite").exists()


def test_outputs_must_not_be_inputs_or_each_other(labelled_scene, tmp_path):
    with pytest.raises(HsiError, match="is an input as well; give it another name"):
        run(labelled_scene, tmp_path, study=labelled_scene[1])
    with pytest.raises(HsiError, match="Two outputs have the name"):
        run(labelled_scene, tmp_path, report=tmp_path / "best.json")


def test_more_components_than_bands_are_left_out_with_a_warning(labelled_scene, tmp_path):
    events = []
    with pytest.raises(HsiError):
        run(labelled_scene, tmp_path, Progress(events.append), components="6,30", minutes=1e-6)
    assert "The scene has 20 bands to use; larger numbers of components are not tried." in [
        event["message"] for event in events if event["event"] == "warning"
    ]


def test_without_optuna_it_is_said_what_to_do(labelled_scene, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "optuna", None)
    with pytest.raises(
        MissingPackageError, match="Tuning needs the package optuna, which is not installed; run “Set up"
    ):
        run(labelled_scene, tmp_path)


def test_several_processes_share_a_study(labelled_scene, tmp_path):
    """With given validation labels, because the other process would search long for a split."""
    scene, _, codes = labelled_scene
    rows = np.indices(codes.shape)[0]
    labels = write_labels(tmp_path / "train.tif", scene, np.where(rows < 16, codes, 0))
    validation = write_labels(tmp_path / "validation.tif", scene, np.where(rows >= 40, codes, 0))
    words = [sys.executable, "-m", "hsi_core.cli", "tune", "--scene", scene, "--labels", labels]
    words += ["--validation", validation, "--study", tmp_path / "s.sqlite"]
    words += [
        f"--{name.replace('_', '-')}={value}"
        for name, value in (SMALL | {"trials": 4, "networks": "hybridsn"}).items()
    ]
    other = subprocess.Popen(
        [*map(str, words), "--output-settings", str(tmp_path / "other.json")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    while not (tmp_path / "s.sqlite").exists() and other.poll() is None:
        time.sleep(0.01)
    here = run((scene, labels, codes), tmp_path, validation=validation, trials=4, networks="hybridsn")
    told = other.communicate()
    assert other.returncode == 0, told
    there = json.loads(told[0])
    identity = json.loads(_identity(tmp_path / "s.sqlite"))
    study = open_study(tmp_path / "s.sqlite", identity=identity, starts=[], seed=0, num_warmup_epochs=1)
    trials = finished_trials(study)
    assert 4 <= len(trials) <= 5  # the last ones may have begun at the same time
    assert len({json.dumps(trial.params) for trial in trials}) == len(trials)
    # Both know the best one of both.
    found = {here.num_trials: here.validation_accuracy, there["num_trials"]: there["validation_accuracy"]}
    assert found[max(found)] == study.best_value


def _identity(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        (found,) = connection.execute(
            "SELECT value_json FROM study_user_attributes WHERE key = 'identity'"
        ).fetchone()
    return found


@pytest.mark.parametrize(
    ("guard", "kept", "words"),
    [
        (5, (7, 9, 11), "a guard band of 5 pixels. Patches of these sizes reach across it and are not tried"),
        (None, (7, 9, 11, 13), "Patches of these sizes hold training pixels around validation pixels: 13 ("),
        (6, (7, 9, 11, 13), ""),
    ],
)
def test_patch_sizes_that_reach_across_the_guard_band_are_not_tried(guard, kept, words):
    """Columns 0 to 9 are training pixels and columns from 15 on validation pixels: a distance of 6."""
    columns = np.indices((20, 30))[1]
    codes = np.ones((20, 30), np.uint16)
    table = ClassTable.from_codes([1])
    first = 15 if guard != 6 else 16
    subsets = LabelledSubsets(
        LabelledSubset(columns < 10, codes, table),
        LabelledSubset(columns >= first, codes, table, "blocks" if guard else "given", guard),
    )
    space = tune._parse_space(tune.Params(scene="s", labels="l", study="a", output_settings="b"))
    events = []
    assert tune.drop_uncovered(space, subsets, Progress(events.append)).patch_sizes == kept
    assert words in " ".join(event["message"] for event in events)
    assert bool(events) == bool(words)
