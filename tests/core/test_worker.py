"""The worker as a real process."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from contextlib import suppress

import numpy as np
import pytest
import torch

from hsi_core.errors import ContractError, OrphanedError
from hsi_core.progress import Progress
from hsi_core.training.checkpoint import kept_for_resume
from hsi_core.worker import Stop, _watch_for_cancel, _writer, run_guarded, run_job
from models_for_tests import write_model

pytestmark = pytest.mark.slow

CORE = os.path.join(os.path.dirname(__file__), "..", "..", "core")


def start(job, **options):
    process = subprocess.Popen(
        # -B: on a full disk, a module that is imported would be cached in part.
        [sys.executable, "-B", "-E", "-s", "-m", "hsi_core.worker"],
        cwd=CORE,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        **options,
    )
    process.stdin.write((job if isinstance(job, str) else json.dumps(job)) + "\n")
    process.stdin.flush()
    return process


def finish(process):
    """Exit code, events and stderr; stdin stays open until the worker ends, as a parent does."""
    events = [json.loads(line) for line in process.stdout]
    stderr = process.stderr.read()
    return process.wait(60), events, stderr


def test_a_result_ends_with_exit_code_zero():
    code, events, _ = finish(start({"task": "environment", "params": {}}))
    assert code == 0
    assert events[-1]["event"] == "result"
    assert events[-1]["outputs"]["missing"] == []


@pytest.mark.parametrize(
    ("job", "message"),
    [
        ("no json", "not one line of JSON"),
        ('{"task": ' + "[" * 100_000, "nested too deeply"),
        ({"task": "environment"}, '"task" and "params"'),
    ],
)
def test_a_line_that_is_no_job_is_an_error_event_with_exit_code_one(job, message):
    code, events, _ = finish(start(job))
    assert code == 1
    assert events[-1]["event"] == "error"
    assert message in events[-1]["message"]


@pytest.mark.parametrize(
    ("job", "message"),
    [
        ({"task": "dance", "params": {}}, 'no task "dance"; choose one of assess, classify'),
        ({"task": "environment", "params": {"colour": 1}}, "colour: extra inputs are not permitted."),
        ({"task": "assess", "params": {"map": "a"}}, "reference: field required."),
        (
            {"task": "classify", "params": {"scene": "a", "model": "b", "output": "c", "tile_size": 3}},
            r"tile_size: Input should be greater than or equal to 16 (got 3).",
        ),
    ],
)
def test_a_job_that_is_not_valid_is_an_error_event_with_exit_code_one(job, message):
    """In this process: a start takes seconds."""
    events = []
    assert run_guarded(job, emit=events.append, stop=Stop()) == 1
    assert events[-1]["event"] == "error"
    assert message in events[-1]["message"]


@pytest.mark.parametrize("place", ["task", "model"])
def test_a_value_too_deep_to_be_shown_is_refused(place):
    """Python 3.13 prints values of some thousand levels."""
    deep = []
    for _ in range(100_000):
        deep = [deep]
    job = (
        {"task": deep, "params": {}} if place == "task" else {"task": "modelinfo", "params": {"model": deep}}
    )
    with pytest.raises(ContractError, match="nested too deeply"):
        run_job(job, progress=Progress())


def test_a_deep_line_does_not_end_the_listening_for_a_cancel():
    stop, events = Stop(), []

    def emit(event):
        events.append(event)
        raise InterruptedError  # the answer to a cancel is repeated for ever

    lines = ["[" * 100_000 + "\n", "noise\n", "[]\n", '{"cancel": true}\n']
    with pytest.raises(InterruptedError):
        _watch_for_cancel(lines, stop, emit)
    assert stop.is_cancelled
    assert events == [{"event": "stopping"}]


def test_a_refusal_names_its_kind():
    job = {
        "task": "classify",
        "params": {"scene": "none.tif", "model": "none.safetensors", "output": "map.tif"},
    }
    events = []
    assert run_guarded(job, emit=events.append, stop=Stop()) == 1
    assert events[-1]["kind"] == "ModelError"


def start_program(program):
    """A worker whose task `environment` the program has replaced, with its job."""
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=CORE,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    process.stdin.write('{"task": "environment", "params": {}}\n')
    process.stdin.flush()
    return process


def test_what_libraries_print_does_not_reach_stdout(tmp_path):
    program = (
        "import os, sys, hsi_core.worker as w\n"
        "from hsi_core.errors import HsiError\n"
        "import hsi_core.tasks.environment as e\n"
        "def noisy(params, progress):\n"
        "    print('python noise'); os.write(1, b'noise of a C library\\n')\n"
        "    raise HsiError('a refusal')\n"
        "e.run = noisy\n"
        "sys.exit(w.main())\n"
    )
    process = start_program(program)
    code, events, stderr = finish(process)
    assert code == 1
    assert events == [{"event": "error", "kind": "HsiError", "message": "a refusal"}]
    assert "python noise" in stderr
    assert "noise of a C library" in stderr


def test_libraries_see_the_null_device_as_stdin_and_a_cancel_still_arrives():
    program = (
        "import os, sys, time, hsi_core.worker as w\n"
        "from hsi_core.errors import CancelledError\n"
        "import hsi_core.tasks.environment as e\n"
        "def wait(params, progress):\n"
        "    null, stdin = os.stat(os.devnull), os.fstat(0)\n"
        "    is_null = os.path.samestat(null, stdin) and os.read(0, 1) == b'' and sys.stdin.read() == ''\n"
        "    progress.info(f'null device: {is_null}')\n"
        "    try:\n"
        "        while True:\n"
        "            progress.check()\n"
        "            time.sleep(0.01)\n"
        "    except CancelledError as error:\n"
        "        progress.info(type(error).__name__)\n"
        "        raise\n"
        "e.run = wait\n"
        "sys.exit(w.main())\n"
    )
    process = start_program(program)
    assert json.loads(process.stdout.readline()) == {"event": "info", "message": "null device: True"}
    process.stdin.write('{"cancel": true}\n')
    process.stdin.flush()
    code, events, _ = finish(process)
    assert code == 3
    assert {"event": "info", "message": "CancelledError"} in events  # not OrphanedError: stdin is open


def test_a_bug_keeps_its_traceback_and_is_a_crash():
    program = (
        "import sys, hsi_core.worker as w\n"
        "import hsi_core.tasks.environment as e\n"
        "def broken(params, progress):\n"
        "    raise ZeroDivisionError('a bug')\n"
        "e.run = broken\n"
        "sys.exit(w.main())\n"
    )
    process = start_program(program)
    code, events, stderr = finish(process)
    assert code == 70
    assert events == []
    assert "ZeroDivisionError: a bug" in stderr


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried"),
        torch.OutOfMemoryError(),
    ],
)
def test_too_little_memory_is_an_error_that_says_what_to_do(error, monkeypatch):
    def fail(params, progress):
        raise error

    monkeypatch.setattr("hsi_core.tasks.environment.run", fail)
    events = []
    code = run_guarded({"task": "environment", "params": {}}, emit=events.append, stop=Stop())
    assert code == 1
    assert "choose smaller tiles, batches or patches" in events[-1]["message"]


@pytest.fixture
def long_job(tmp_path, make_scene):
    """A classification of half a minute."""
    rng = np.random.default_rng(0)
    tile = rng.integers(0, 4000, (20, 128, 128)).astype(np.uint16)
    scene = make_scene(np.tile(tile, (1, 5, 5)))
    write_model(tmp_path / "model.safetensors", make_scene(tile, "small.tif"), patch_size=25, components=20)
    return {
        "task": "classify",
        "params": {
            "scene": str(scene),
            "model": str(tmp_path / "model.safetensors"),
            "output": str(tmp_path / "map.tif"),
            "confidence": str(tmp_path / "confidence.tif"),
        },
    }


def wait_for_progress(process, percent):
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] == "progress" and event["percent"] >= percent:
            return
    raise AssertionError(process.stderr.read())


def test_a_cancel_takes_effect_and_leaves_nothing(long_job, tmp_path):
    before = sorted(path.name for path in tmp_path.iterdir())
    process = start(long_job)
    wait_for_progress(process, 5)
    started = time.monotonic()
    process.stdin.write('{"cancel": true}\n')
    process.stdin.flush()
    code, events, _ = finish(process)
    waited = time.monotonic() - started
    assert code == 3
    assert {"event": "stopping"} in events
    assert not any(event["event"] in ("result", "error") for event in events)
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    print(f"cancelled after {waited:.2f} s")


@pytest.mark.parametrize(
    ("how", "network", "patch_size"),
    [("closing", "hybridsn", 9), ("kill", "lsga-vit", 3)],
    ids=["closing", "kill of threads"],  # tiles of 16 are one part for hybridsn, two for lsga-vit
)
def test_a_map_goes_on_after_a_kill_or_the_loss_of_the_parent_and_has_the_same_bytes(
    make_scene, tmp_path, how, network, patch_size
):
    scene = make_scene(np.random.default_rng(0).integers(0, 4000, (20, 78, 94)).astype(np.uint16))
    write_model(tmp_path / "model.safetensors", scene, network=network, patch_size=patch_size, components=15)
    outputs = {name: str(tmp_path / f"{name}.tif") for name in ("output", "confidence", "probabilities")}
    params = {"scene": str(scene), "model": str(tmp_path / "model.safetensors"), "tile_size": 16, **outputs}
    job = {"task": "classify", "params": {**params, "device": "cpu"}}
    before = {path.name for path in tmp_path.iterdir()}
    process = start(job)
    wait_for_file(process, tmp_path / "output.tif.checkpoint")
    if how == "kill":
        process.kill()
    else:
        process.stdin.close()
    code, _, stderr = finish(process)
    assert code == (-signal.SIGKILL if how == "kill" else 3), stderr
    left = {path.name for path in tmp_path.iterdir()} - before
    assert left == {f"{name}.tif.checkpoint" for name in outputs}

    events = []
    assert run_guarded(job, emit=events.append, stop=Stop()) == 0  # in this process: a start takes seconds
    said = [event["message"] for event in events if event["event"] == "info"]
    found = re.fullmatch(r"Resuming after (\d+) of 30 tiles\.", said[-1])
    assert found
    assert 0 < int(found[1]) < 30
    resumed = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.name not in before}
    for name in resumed:
        (tmp_path / name).unlink()

    events = []
    assert run_guarded(job, emit=events.append, stop=Stop()) == 0
    assert not any("Resuming" in event.get("message", "") for event in events)
    whole = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.name not in before}
    assert set(whole) == {*(f"{name}.tif" for name in outputs), "output.tif.aux.xml", "output.qml"}
    assert resumed == whole


def wait_for_file(process, path):
    """Until the journal has its first entry."""
    while process.poll() is None:
        if path.is_file():
            with path.open("rb") as file:
                if file.read(1) == b"{":
                    return
        time.sleep(0.01)
    raise AssertionError(process.stderr.read())


def test_a_checkpoint_stays_if_the_loss_of_the_parent_is_noticed_by_an_event(tmp_path):
    """Before the thread that reads stdin notices it."""
    checkpoint = tmp_path / "model.safetensors.checkpoint"
    checkpoint.touch()
    read, write = os.pipe()
    os.close(read)
    events = os.fdopen(write, "w", encoding="utf-8")
    with pytest.raises(OrphanedError), kept_for_resume(checkpoint):
        _writer(events)({"event": "progress"})
    with suppress(BrokenPipeError):
        events.close()
    assert checkpoint.exists()


def test_a_full_disk_is_an_error_that_says_so_and_leaves_nothing(long_job, tmp_path, make_scene):
    resource = pytest.importorskip("resource")
    small = make_scene(np.random.default_rng(1).integers(0, 4000, (20, 300, 300)).astype(np.uint16), "s.tif")
    long_job["params"] |= {"scene": str(small), "probabilities": str(tmp_path / "probabilities.tif")}
    before = sorted(path.name for path in tmp_path.iterdir())

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    code, events, stderr = finish(start(long_job, preexec_fn=limit))
    assert code == 1, stderr
    assert events[-1]["kind"] == "OutputError"
    assert "could not be written" in events[-1]["message"]
    assert "check the free space" in events[-1]["message"] or "the disk is full" in events[-1]["message"]
    assert sorted(path.name for path in tmp_path.iterdir()) == before


HEAPS = """
import ctypes, sys, threading
from hsi_core.worker import prepare_process
if sys.argv[1] == "prepared":
    prepare_process()
threads = [threading.Thread(target=lambda: bytearray(10_000)) for _ in range(3)]
for thread in threads:
    thread.start()
    thread.join()
ctypes.CDLL(None).malloc_stats()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only the C library of Linux has a heap for each thread")
@pytest.mark.parametrize(("start", "is_one"), [("plain", False), ("prepared", True)])
def test_threads_of_a_prepared_process_share_one_heap(start, is_one):
    done = subprocess.run([sys.executable, "-c", HEAPS, start], capture_output=True, text=True, check=True)
    assert "Arena 0" in done.stderr
    assert ("Arena 1" not in done.stderr) is is_one


def test_messages_are_in_the_language_of_the_job_with_their_english_text():
    events = []
    job = {"task": "environment", "params": {}, "language": "de"}
    assert run_guarded(job, emit=events.append, stop=Stop()) == 0
    assert {"Umgebung wird untersucht"} < {event.get("message") for event in events}
    assert {"Examining the environment"} < {event.get("english", "") for event in events} | {""}


def test_a_language_is_a_name():
    events = []
    job = {"task": "environment", "params": {}, "language": 7}
    assert run_guarded(job, emit=events.append, stop=Stop()) == 1
    assert events[-1]["message"] == 'The "language" of a job is a name such as "de".'
