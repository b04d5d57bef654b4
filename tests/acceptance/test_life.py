"""Fine-tuning and distilling give the same files in QGIS and on the command line."""

import pytest


def test_a_model_is_fine_tuned_and_the_old_one_stays(chain, qgis, command_line, tmp_path):
    folder, _ = chain
    before = (folder / "model.safetensors").read_bytes()
    parameters = {
        "MODEL": folder / "model.safetensors",
        "INPUT": folder / "scene.tif",
        "LABELS": folder / "validation.tif",
        "TEST": folder / "test.tif",
        "REHEARSAL_SCENE": folder / "scene.tif",
        "REHEARSAL_LABELS": folder / "train.tif",
        "EPOCHS": 1,
        "DEVICE": "cpu",
        "OUTPUT_MODEL": tmp_path / "tuned.safetensors",
        "REPORT": tmp_path / "tuned.html",
    }
    run = qgis.run("hsi:finetune", **parameters)
    assert (folder / "model.safetensors").read_bytes() == before
    assert {path.name for path in tmp_path.iterdir()} == {"tuned.safetensors", "tuned.html"}
    results = run.results
    assert results["NUM_NEW_CLASSES"] == 0
    assert results["FORGETTING"] == pytest.approx(
        results["OLD_ACCURACY_BEFORE"] - results["OLD_ACCURACY"], abs=2e-6
    )
    (tmp_path / "again").mkdir()
    command_line.run(
        "finetune",
        parameters
        | {"OUTPUT_MODEL": tmp_path / "again" / "tuned.safetensors", "REPORT": tmp_path / "again" / "r.html"},
    )
    assert (tmp_path / "again" / "tuned.safetensors").read_bytes() == (
        tmp_path / "tuned.safetensors"
    ).read_bytes()


def test_a_student_learns_from_its_teachers(chain, qgis, command_line, tmp_path):
    folder, _ = chain
    parameters = {
        "TEACHERS": folder / "model.safetensors",
        "INPUT": folder / "scene.tif",
        "LABELS": folder / "train.tif",
        "VALIDATION": folder / "validation.tif",
        "TEST": folder / "test.tif",
        "UNLABELLED": 100,
        "PATCH_SIZE": 7,
        "COMPONENTS": 7,
        "EPOCHS": 1,
        "DEVICE": "cpu",
        "OUTPUT_MODEL": tmp_path / "student.safetensors",
        "REPORT": tmp_path / "student.html",
    }
    run = qgis.run("hsi:distil", **parameters)
    assert {path.name for path in tmp_path.iterdir()} == {"student.safetensors", "student.html"}
    (tmp_path / "again").mkdir()
    result = command_line.run(
        "distil",
        parameters
        | {"OUTPUT_MODEL": tmp_path / "again" / "s.safetensors", "REPORT": tmp_path / "again" / "r.html"},
    )
    assert (tmp_path / "again" / "s.safetensors").read_bytes() == (
        tmp_path / "student.safetensors"
    ).read_bytes()
    for name in ("MULTIPLY_ADDS", "TEACHER_MULTIPLY_ADDS", "KEPT", "AGREEMENT", "OVERALL_ACCURACY"):
        assert run.results[name] == pytest.approx(result[name.lower()])
