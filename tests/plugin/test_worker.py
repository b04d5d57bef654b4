"""The contract between plugin and worker, tested with real worker processes."""

from __future__ import annotations

import json
import os
import shutil
import signal
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import QgsProcessingException, QgsProcessingMultiStepFeedback

from hsi_qgis_plugin import child_process, core_copy, worker
from hsi_qgis_plugin.child_process import run_command
from hsi_qgis_plugin.worker import _Relay, explain_crash, run_task


@pytest.fixture
def run(core_python, pretend_core, feedback, monkeypatch):
    monkeypatch.setattr(worker, "CORE_FOLDER", pretend_core)

    def run_pretend(mode, *, path="", outputs=None, on_start=None):
        return run_task(
            "pretend",
            {"mode": mode, "path": str(path)},
            python=core_python,
            feedback=feedback,
            outputs=outputs,
            on_start=on_start,
        )

    return run_pretend


def cancel_after_start(feedback):
    """Cancel once the task has reported progress; returns a list that gets the time."""
    moment = []

    def wait():
        while not feedback.texts:
            time.sleep(0.01)
        moment.append(time.monotonic())
        feedback.cancel()

    threading.Thread(target=wait, daemon=True).start()
    return moment


def test_a_task_of_the_shipped_core_returns_its_outputs(environment_outputs, core_python):
    assert environment_outputs["missing"] == []
    assert Path(environment_outputs["executable"]) == core_python


def test_events_reach_the_feedback(run, feedback):
    assert run("speak") == {"text": "done"}
    assert feedback.infos == ["an info, äöü 高光谱"]
    assert feedback.warnings == ["a warning"]
    assert feedback.texts == ["a quarter"]
    assert 25.0 in feedback.percents


def test_the_log_has_a_line_for_each_step_and_not_for_each_tick(feedback, monkeypatch):
    now = [100.0]
    monkeypatch.setattr("hsi_qgis_plugin.worker.time.monotonic", lambda: now[0])
    relay = _Relay(feedback, None)
    for seconds, message, left in (
        (0.0, "Reading", ""),
        (1.0, "Epoch 1", "40 s"),
        (0.2, "Epoch 1", "39 s"),  # a tick
        (0.2, "Epoch 2", "38 s"),  # too soon after the last line
        (0.2, "Epoch 2", "37 s"),
        (61.0, "Epoch 2", "20 s"),  # an epoch that takes long
        (61.0, "Epoch 2", ""),
    ):
        now[0] += seconds
        event = {"event": "progress", "percent": 10.0, "message": message, "left": left}
        relay(json.dumps(event))
    assert feedback.texts == [
        "Reading",
        "Epoch 1, 40 s left",
        "Epoch 2, 37 s left",
        "Epoch 2, 20 s left",
    ]


def test_in_a_run_of_several_steps_the_time_left_is_said_to_be_that_of_a_step(feedback):
    steps = QgsProcessingMultiStepFeedback(4, feedback)
    _Relay(steps, None)(json.dumps({"event": "progress", "message": "Epoch 1", "left": "40 s"}))
    assert feedback.texts == ["Epoch 1, 40 s left of this step"]


def test_a_refusal_is_shown_as_the_core_words_it(run):
    with pytest.raises(QgsProcessingException, match=r"^The scene is no good; choose another\.$"):
        run("refuse")


def test_an_unknown_parameter_is_refused_with_its_name(quick_python, feedback):
    with pytest.raises(QgsProcessingException, match="sceen"):
        run_task("classify", {"sceen": "x"}, python=quick_python, feedback=feedback)


def test_an_unknown_task_is_refused_with_the_list(core_python, feedback):
    with pytest.raises(QgsProcessingException, match="classify"):
        run_task("clasify", {}, python=core_python, feedback=feedback)


def test_noise_on_stdout_does_not_disturb(run):
    assert run("noise") == {"text": "done"}


def test_a_bug_keeps_its_traceback(run):
    with pytest.raises(QgsProcessingException, match=r"exit code 70(.|\n)*KeyError: 'a bug of ours'"):
        run("bug")


def test_a_killed_worker_is_reported_as_out_of_memory(run):
    with pytest.raises(
        QgsProcessingException, match=r"stopped unexpectedly, signal 9: out of memory is the usual"
    ):
        run("kill")


def test_a_worker_killed_from_outside_is_reported(run, feedback):
    def kill(pid):
        def wait():
            while not feedback.texts:
                time.sleep(0.01)
            os.kill(pid, signal.SIGKILL)

        threading.Thread(target=wait, daemon=True).start()

    with pytest.raises(QgsProcessingException, match="signal 9"):
        run("wait", on_start=kill)


def test_a_killed_worker_leaves_no_output(run, tmp_path):
    output, bystander = tmp_path / "map.tif", tmp_path / "other.tif"
    bystander.write_text("mine")
    with pytest.raises(QgsProcessingException, match="signal 9"):
        run("kill-with-output", path=output, outputs=[str(output)])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other.tif"]


def test_an_output_of_an_earlier_run_survives_a_crash_that_did_not_touch_it(run, tmp_path):
    output = tmp_path / "map.tif"
    output.write_text("earlier")
    with pytest.raises(QgsProcessingException, match="signal 9"):
        run("kill", outputs=[str(output)])
    assert output.read_text() == "earlier"


def test_a_missing_package_is_named_with_what_to_run(run):
    with pytest.raises(
        QgsProcessingException,
        match=r"lacks the Python package a_package_that_is_missing.*Set up the processing",
    ):
        run("import")


def test_cancel_takes_effect_within_a_second(run, feedback):
    moment = cancel_after_start(feedback)
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run("wait")
    # Not a benchmark: the contract promises one second, and the task would run for half a minute.
    assert time.monotonic() - moment[0] < 1.0


def test_a_worker_that_does_not_stop_is_ended_and_leaves_nothing(run, feedback, tmp_path, monkeypatch):
    monkeypatch.setattr(worker, "STOP_SECONDS", 0.3)
    monkeypatch.setattr(child_process, "KILL_SECONDS", 0.3)
    pids = []
    cancel_after_start(feedback)
    output = tmp_path / "map.tif"
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run("stubborn", path=output, outputs=[str(output)], on_start=pids.append)
    assert not output.exists()
    with pytest.raises(ProcessLookupError):
        os.kill(pids[0], 0)


def test_variables_of_qgis_do_not_reach_the_worker(run, pretend_core, monkeypatch):
    for name in ("PYTHONHOME", "PYTHONPATH", "PROJ_LIB", "GDAL_DATA", "GDAL_DRIVER_PATH", "QT_PLUGIN_PATH"):
        monkeypatch.setenv(name, "/nowhere")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:1")
    text = run("surroundings")["text"]
    assert "/nowhere" not in text
    assert "HTTPS_PROXY=http://proxy:1" in text
    assert not Path(text.splitlines()[0]).is_relative_to(pretend_core)  # it runs in a copy


def test_the_folder_of_the_plugin_stays_clean(environment_outputs):
    """The task `environment` imports all packages of the worker."""
    assert environment_outputs["networks"]
    assert not list((worker.CORE_FOLDER).rglob("__pycache__"))


def test_the_plugin_can_be_updated_while_a_worker_runs(
    core_python, pretend_core, feedback, tmp_path, monkeypatch
):
    """The job imports a module of the core after the update."""
    core = tmp_path / "core"
    shutil.copytree(pretend_core, core)
    monkeypatch.setattr(worker, "CORE_FOLDER", core)

    def update():
        while not feedback.texts:
            time.sleep(0.01)
        shutil.rmtree(core)
        (tmp_path / "updated").touch()

    threading.Thread(target=update, daemon=True).start()
    params = {"mode": "import-after-update", "path": str(tmp_path / "updated")}
    assert run_task("pretend", params, python=core_python, feedback=feedback) == {"text": "done"}
    assert not core.exists()


def test_a_core_that_cannot_be_copied_runs_in_the_plugin_with_a_warning(
    run, pretend_core, feedback, tmp_path, monkeypatch
):
    (tmp_path / "file").touch()
    monkeypatch.setattr(core_copy, "environments_folder", lambda: tmp_path / "file")
    text = run("surroundings")["text"]
    assert text.splitlines()[0] == str(pretend_core)
    assert "Do not update the plugin before the job has ended" in feedback.warnings[0]
    assert not list(pretend_core.rglob("__pycache__"))


@pytest.mark.parametrize("has_space", [True, False])
def test_on_a_full_disk_no_compiled_module_is_written(run, tmp_path, monkeypatch, has_space):
    """Python would keep half of a module, and every later worker would end with an EOFError."""
    free = worker.BYTECODE_BYTES if has_space else worker.BYTECODE_BYTES - 1
    monkeypatch.setattr(worker.shutil, "disk_usage", lambda path: SimpleNamespace(free=free))
    monkeypatch.setattr(core_copy, "environments_folder", lambda: tmp_path)
    assert run("speak") == {"text": "done"}
    assert any(tmp_path.rglob("__pycache__")) == has_space


def test_an_interpreter_that_is_not_there_is_named(feedback, tmp_path):
    with pytest.raises(QgsProcessingException, match="no-python"):
        run_task("environment", {}, python=tmp_path / "no-python", feedback=feedback)


def test_a_python_without_the_packages_says_what_to_run(feedback):
    with pytest.raises(QgsProcessingException, match=r"lacks the Python package pydantic.*Set up"):
        run_task("environment", {}, python=Path("/usr/bin/python3"), feedback=feedback)


def test_a_damaged_plugin_is_told_apart_from_a_damaged_environment():
    message = explain_crash(
        1, ["/usr/bin/python3: Error while finding module (ModuleNotFoundError: No module named 'hsi_core')"]
    )
    assert message == (
        "The plugin is incomplete: its folder “core” is missing or damaged. Install the plugin again."
    )


def test_a_plugin_without_its_core_is_told_before_python_is_blamed(
    core_python, feedback, tmp_path, monkeypatch
):
    monkeypatch.setattr(worker, "CORE_FOLDER", tmp_path / "core")
    with pytest.raises(
        QgsProcessingException, match=r"^The plugin is incomplete: .* Install the plugin again\.$"
    ):
        run_task("environment", {}, python=core_python, feedback=feedback)


def test_a_file_that_cannot_be_removed_does_not_hide_the_message(run, feedback, tmp_path, monkeypatch):
    def refuse(self, missing_ok=False):
        raise PermissionError(13, "The process cannot access the file", str(self))

    monkeypatch.setattr(Path, "unlink", refuse)
    output = tmp_path / "map.tif"
    with pytest.raises(QgsProcessingException, match="signal 9"):
        run("kill-with-output", path=output, outputs=[str(output)])
    assert feedback.warnings[-1].startswith("These unfinished files could not be removed; delete them: ")
    assert str(output) in feedback.warnings[-1]


def test_other_signals_and_codes_are_shown_with_the_end_of_the_log():
    assert explain_crash(-11, ["last words"]).startswith("The worker stopped unexpectedly, signal 11.")
    assert "last words" in explain_crash(-11, ["last words"])
    assert "0xC0000005" in explain_crash(0xC0000005, [])


def test_output_of_another_program_is_kept_with_its_errors(feedback, core_python):
    lines = []
    script = "import sys; print('out'); print('err', file=sys.stderr); sys.exit(4)"
    code, printed = run_command([str(core_python), "-c", script], feedback=feedback, on_line=lines.append)
    assert (code, printed, lines) == (4, ["out", "err"], ["out"])


def test_cancel_ends_another_program(feedback, core_python):
    script = "import time; print('started', flush=True); time.sleep(60)"
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run_command([str(core_python), "-c", script], feedback=feedback, on_line=lambda _: feedback.cancel())


class SlowReader(child_process.ChildProcess):
    """Reads stdout only after the end of the process was noticed, as on a machine with much other work."""

    def __init__(self, *arguments, **options):
        self.is_drained = threading.Event()
        super().__init__(*arguments, **options)

    def _read_output(self):
        self.is_drained.wait()
        super()._read_output()

    def _drain(self, on_line):
        self.is_drained.set()
        super()._drain(on_line)


def test_the_last_lines_of_a_process_arrive_after_its_end(feedback, core_python):
    child = SlowReader([str(core_python), "-c", "print('one'); print('two')"], folder=None, feedback=feedback)
    lines = []
    assert child.run(lines.append, on_cancel=child.terminate) == 0
    assert lines == ["one", "two"]


def test_a_finished_job_whose_result_arrives_late_keeps_its_outputs(run, monkeypatch, tmp_path):
    monkeypatch.setattr(worker, "ChildProcess", SlowReader)
    output = tmp_path / "map.tif"
    assert run("write", path=output, outputs=[str(output)]) == {"text": "done"}
    assert output.read_text() == "complete"


def test_a_finished_job_without_its_result_keeps_its_outputs(run, tmp_path):
    output = tmp_path / "map.tif"
    with pytest.raises(
        QgsProcessingException, match=r"^The job is finished and its outputs are written, but"
    ):
        run("write-and-hide-the-result", path=output, outputs=[str(output)])
    assert output.read_text() == "complete"


@pytest.mark.parametrize("name", ["SIGKILL", "SIGSEGV"])
def test_a_job_that_told_its_result_is_finished_however_its_process_ends(run, tmp_path, name):
    output = tmp_path / "map.tif"
    assert run(f"write-and-end-by-{name}", path=output, outputs=[str(output)]) == {"text": "done"}
    assert output.read_text() == "complete"


def test_a_cancel_after_the_result_does_not_undo_the_job(run, feedback, tmp_path, monkeypatch):
    monkeypatch.setattr(child_process, "GRACE_SECONDS", 0.3)
    monkeypatch.setattr(child_process, "KILL_SECONDS", 0.3)
    output = tmp_path / "map.tif"
    timer = threading.Timer(1.0, feedback.cancel)
    timer.start()
    assert run("write-and-end-by-SIGSTOP", path=output, outputs=[str(output)]) == {"text": "done"}
    assert output.read_text() == "complete"


def test_a_surviving_child_that_holds_stdout_is_not_waited_for(feedback, core_python, monkeypatch):
    monkeypatch.setattr(child_process, "DRAIN_SECONDS", 0.1)
    script = (
        "import subprocess, sys\n"
        "sleep = [sys.executable, '-c', 'import time; time.sleep(60)']\n"
        "child = subprocess.Popen(sleep, start_new_session=True)\n"
        "print(child.pid, flush=True)"
    )
    pids = []
    child = child_process.ChildProcess([str(core_python), "-c", script], folder=None, feedback=feedback)
    try:
        assert child.run(lambda line: pids.append(int(line)), on_cancel=child.terminate) == 0
        os.kill(pids[0], 0)  # it still runs
    finally:
        os.kill(pids[0], signal.SIGKILL)


def test_a_cancelled_worker_that_says_it_is_alive_gets_time_to_stop(run, feedback, tmp_path, monkeypatch):
    monkeypatch.setattr(child_process, "GRACE_SECONDS", 1.5)
    cancel_after_start(feedback)
    note = tmp_path / "note.txt"
    with pytest.raises(QgsProcessingException, match="nothing was written"):
        run("slow-to-stop", path=note)
    assert note.read_text() == "stopped by itself"


def test_a_cancelled_worker_that_says_nothing_is_ended(run, feedback, monkeypatch):
    monkeypatch.setattr(child_process, "GRACE_SECONDS", 0.3)
    monkeypatch.setattr(child_process, "KILL_SECONDS", 0.3)
    cancel_after_start(feedback)
    with pytest.raises(QgsProcessingException, match="nothing was written"):
        run("frozen")


def test_a_job_whose_outputs_are_in_place_finishes_after_a_cancel(run, feedback, tmp_path, monkeypatch):
    monkeypatch.setattr(worker, "STOP_SECONDS", 0.3)
    cancel_after_start(feedback)
    output = tmp_path / "map.tif"
    output.write_text("earlier")
    assert run("slow-to-finish", path=output, outputs=[str(output)]) == {"text": "done"}
    assert output.read_text() == "complete"
    assert feedback.infos[-1] == (
        f"The cancel came when outputs were already in place; the job has finished: {output}"
    )


def test_a_cancel_names_the_outputs_that_the_run_has_replaced(run, feedback, tmp_path, monkeypatch):
    monkeypatch.setattr(child_process, "KILL_SECONDS", 0.3)
    monkeypatch.setattr(worker, "STOP_SECONDS", 0.3)
    cancel_after_start(feedback)
    output = tmp_path / "map.tif"
    output.write_text("earlier")
    with pytest.raises(
        QgsProcessingException, match=r"while it wrote its outputs; .* are new: .*map\.tif\.$"
    ):
        run("stubborn", path=output, outputs=[str(output)])
    assert output.read_text() == "half"
