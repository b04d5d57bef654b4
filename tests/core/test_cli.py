import errno
import json
import os
import subprocess
import sys
from contextlib import nullcontext

import numpy as np
import pytest

from hsi_core import __version__
from hsi_core.cli import _print_event, main
from hsi_core.tasks import load_task, task_names


def test_the_usage_lists_every_task(capsys):
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(name in shown for name in task_names())
    assert main([]) == 2


def test_the_version_is_shown(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.strip() == __version__


@pytest.mark.parametrize("name", task_names())
def test_every_parameter_has_a_help_text_and_every_task_a_summary(name):
    task = load_task(name)
    assert (task.__doc__ or "").strip()
    missing = [key for key, value in task.Params.model_fields.items() if not value.description]
    assert not missing


@pytest.mark.parametrize("name", task_names())
def test_help_shows_every_parameter(name, capsys):
    with pytest.raises(SystemExit) as stop:
        main([name, "--help"])
    assert stop.value.code == 0
    shown = capsys.readouterr().out
    for key in load_task(name).Params.model_fields:
        assert "--" + key.replace("_", "-") in shown


def test_the_result_is_json_on_stdout_and_progress_goes_to_stderr(capsys):
    assert main(["environment"]) == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out)["hsi_core"] == __version__
    assert "Examining the environment" in captured.err


def test_a_refusal_is_one_line_and_exit_code_one(capsys, tmp_path):
    arguments = ["--scene", "none.tif", "--model", "none.safetensors", "--output", str(tmp_path / "map.tif")]
    assert main(["classify", *arguments]) == 1
    assert (
        capsys.readouterr().err.splitlines()[-1].startswith("error: There is no model file none.safetensors")
    )


def test_messages_come_in_a_language_and_the_result_stays(capsys):
    assert main(["--language", "fr", "environment"]) == 0
    shown = capsys.readouterr()
    assert "Examen de l'environnement" in shown.err
    assert "hsi_core" in json.loads(shown.out)
    assert main(["--language", "it", "environment"]) == 1
    assert "--language takes one of en, de, es, fr, zh" in capsys.readouterr().err


def test_an_unknown_task_is_refused_with_the_valid_ones(capsys):
    assert main(["dance"]) == 1
    assert "choose one of assess, classify" in capsys.readouterr().err


def test_a_value_that_does_not_fit_is_refused_in_words(capsys, tmp_path):
    arguments = ["--scene", "s.tif", "--labels", "l.tif", "--output-model", str(tmp_path / "m.safetensors")]
    assert main(["train", *arguments, "--epochs", "0"]) == 1
    shown = capsys.readouterr().err
    assert "error: epochs: Input should be greater than or equal to 1 (got 0)." in shown
    assert "pydantic" not in shown


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("--epochs", "1e308", "Error parsing --epochs"),
        ("--epochs", "9" * 5000, "Error parsing --epochs"),
        ("--epochs", "-1", "error: epochs: Input should be greater than or equal to 1 (got -1)."),
        ("--seed", str(10**30), "error: seed: "),
        ("--learning-rate", "1e308", "error: learning_rate: Input should be less than or equal to 100"),
        ("--learning-rate", "nan", "error: learning_rate: Input should be a finite number (got nan)."),
        ("--learning-rate", "-inf", "error: learning_rate: Input should be a finite number (got -inf)."),
        ("--bands", "x" * 10**6, "error: bands: String should have at most 20000 characters (got 'xxx"),
        ("--scene", "\ud800", "error: scene: The text holds a NUL or a character that is not UTF-8"),
    ],
)
def test_an_extreme_value_ends_with_a_sentence(option, value, message, capsys, tmp_path):
    arguments = ["--labels", "l.tif", "--output-model", str(tmp_path / "m.safetensors"), option, value]
    if option != "--scene":
        arguments += ["--scene", "s.tif"]
    if message.startswith("Error parsing"):
        with pytest.raises(SystemExit, match="^2$"):
            main(["train", *arguments])
    else:
        assert main(["train", *arguments]) == 1
    shown = capsys.readouterr().err
    assert message in shown
    assert "Traceback" not in shown


def test_a_task_goes_on_when_the_reader_of_its_messages_has_gone(tmp_path, make_scene):
    scene, report = make_scene(np.ones((3, 40, 40), dtype=np.int16)), tmp_path / "report.html"
    command = [sys.executable, "-m", "hsi_core.cli", "scenereport", "--scene", scene, "--report", report]
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(command, stdout=write, stderr=write, timeout=120, check=False)
    os.close(write)
    assert done.returncode == 0
    assert report.stat().st_size > 0


@pytest.mark.parametrize(
    ("number", "is_gone"), [(errno.EPIPE, True), (errno.EINVAL, True), (errno.ENOSPC, False)]
)
def test_a_reader_that_has_gone_is_known_by_the_error_of_each_system(number, is_gone, tmp_path, monkeypatch):
    with (tmp_path / "messages").open("w") as file:

        class Stream:
            fileno = file.fileno

            def write(self, text):
                raise OSError(number, os.strerror(number))

        monkeypatch.setattr(sys, "stderr", Stream())
        with nullcontext() if is_gone else pytest.raises(OSError, match="No space left"):
            _print_event({"event": "info", "message": "Reading."})
        print("more", file=file)
    assert (tmp_path / "messages").read_text() == ("" if is_gone else "more\n")
