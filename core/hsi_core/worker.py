"""The worker's side of the process border: one JSON job on stdin, JSON lines on stdout.

    request   {"task": "classify", "params": {...}, "language": "de"}
    events    {"event": "progress", "percent": 12.5, "message": "...", "left": "3 min 20 s"}
              {"event": "info" | "warning", "message": "..."}
              {"event": "result", "outputs": {...}}
              {"event": "error", "kind": "SceneError", "message": "..."}
    cancel    {"cancel": true}, or the end of stdin, because the parent process is gone (training and
              classification then keep their checkpoint)
    answer    to a cancel, at once and then every second until the worker ends:
              {"event": "stopping"}, or {"event": "finishing"} if outputs are in place already; then the job
              ends with its result

The language is optional; without it, and where a translation is missing, messages are English. A message in
another language has its English text beside it, under "english".

Exit codes: 0 after a result, 1 after an error, 3 after a cancel. Any other code is a crash, whose traceback
is on stderr. The parent's side is `hsi_qgis_plugin/worker.py`; `tests/plugin/test_worker.py` tests both sides
together.
"""

import ctypes
import json
import os
import sys
import threading
import time
import traceback
import warnings
from typing import Any, TextIO

from pydantic import ValidationError

from hsi_core.errors import (
    CancelledError,
    ContractError,
    HsiError,
    OrphanedError,
    ParameterError,
    is_out_of_memory,
)
from hsi_core.language import ENGLISH, listed, speaking, text_of, tr, translate
from hsi_core.outputs import announcing_outputs
from hsi_core.progress import Emit, Progress
from hsi_core.tasks import load_task

TOO_DEEP = tr("The job is nested too deeply; its parameters are plain values and lists.")
OUT_OF_MEMORY = tr(
    "The memory is not enough; choose smaller tiles, batches or patches, or close other programs."
)

ALIVE_SECONDS = 1.0
"""Time between two answers to a cancel; they tell the parent that the worker is alive."""

MAX_SHOWN = 200
"""Characters of a refused value in a message."""

_M_ARENA_MAX = -8
"""Option of `mallopt` in the GNU C library: number of heaps."""
EXIT_RESULT, EXIT_ERROR, EXIT_CANCELLED, EXIT_CRASH = 0, 1, 3, 70


def explain_validation(error: ValidationError) -> str:
    """The problems that pydantic found, as sentences for users."""
    sentences: list[str] = []
    for item in error.errors():
        name = ".".join(str(step) for step in item["loc"])
        ours = item.get("ctx", {}).get("error")
        message = text_of(ours) if isinstance(ours, ValueError) else item["msg"]
        if not name:
            sentences.append(message)
        elif item["type"] in ("missing", "extra_forbidden"):
            sentences.append(f"{name}: {message.lower()}.")
        else:
            shown = _shorten(item["input"])
            sentences.append(tr("{name}: {problem} (got {value}).", name=name, problem=message, value=shown))
    return listed(sentences, " ")


def _shorten(value: Any) -> str:
    """The value as Python writes it, at most `MAX_SHOWN` characters of it."""
    try:
        text = repr(value)
    except ValueError:  # Python refuses to write integers of more than 4300 digits
        return "a number of thousands of digits"
    return text if len(text) <= MAX_SHOWN else f"{text[:MAX_SHOWN]} ..."


def run_job(job: Any, *, progress: Progress) -> dict[str, Any]:
    """Run one job and return its outputs as plain values.

    Raises:
        ContractError: the job does not have the form of the contract.
        ParameterError: a parameter is not valid.
        HsiError: the task refuses the job.
        CancelledError: the user cancelled.
    """
    if not isinstance(job, dict) or set(job) - {"language"} != {"task", "params"}:
        raise ContractError('A job is one JSON object with "task" and "params".')
    if not isinstance(job.get("language", ENGLISH), str):
        raise ContractError('The "language" of a job is a name such as "de".')
    try:
        task = load_task(job["task"])
        try:
            params = task.Params.model_validate(job["params"])
        except ValidationError as error:
            raise ParameterError(explain_validation(error)) from error
    except RecursionError as error:
        raise ContractError(TOO_DEEP) from error
    return task.run(params, progress).model_dump(mode="json")


class Stop:
    """Request to stop a job, with its reason; another thread or a signal sets it, the job reads it.

    From its first output on, a job can only finish: otherwise some outputs would be new, and others old.
    """

    def __init__(self) -> None:
        self.is_cancelled = False
        self.is_orphaned = False
        self.is_finishing = False

    def ask(self) -> bool:
        """Whether the user cancelled.

        Raises:
            OrphanedError: the parent process is gone or the system ends the job.
        """
        if self.is_finishing:
            return False
        if self.is_orphaned:
            raise OrphanedError
        return self.is_cancelled

    def finish(self) -> None:
        """Obey a request that has come, and ignore later ones; called before an output appears.

        Raises:
            CancelledError: the user cancelled.
            OrphanedError: the parent process is gone or the system ends the job.
        """
        if self.ask():
            raise CancelledError
        self.is_finishing = True


def run_guarded(job: Any, *, emit: Emit, stop: Stop) -> int:
    """Run one job in its language, emit its result or error, and return the exit code."""
    language = job.get("language") if isinstance(job, dict) else None
    with speaking(language if isinstance(language, str) else ENGLISH):
        return _run_guarded(job, emit=lambda event: emit(_translated(event)), stop=stop)


def _translated(event: dict[str, Any]) -> dict[str, Any]:
    """An event in the language of the job, with the English text of a message that is translated."""
    shown = {key: translate(event[key]) for key in ("message", "left") if event.get(key)}
    if shown.get("message", "") != event.get("message", ""):
        shown["english"] = event["message"]
    return event | shown


def _run_guarded(job: Any, *, emit: Emit, stop: Stop) -> int:
    # Scenes without georeference are supported; tasks warn about them where it matters.
    warnings.filterwarnings("ignore", message="Dataset has no geotransform")
    try:
        with announcing_outputs(stop.finish):
            outputs = run_job(job, progress=Progress(emit, stop.ask))
    except CancelledError:
        return EXIT_CANCELLED
    except HsiError as error:
        emit({"event": "error", "kind": type(error).__name__, "message": text_of(error)})
        return EXIT_ERROR
    except Exception as error:
        if is_out_of_memory(error):
            emit({"event": "error", "kind": "MemoryError", "message": OUT_OF_MEMORY})
            return EXIT_ERROR
        traceback.print_exc()
        return EXIT_CRASH
    emit({"event": "result", "outputs": outputs})
    return EXIT_RESULT


def prepare_process() -> None:
    """Set what a process has to know before torch is loaded and threads start.

    Idle threads sleep instead of spinning. If other programs (QGIS, another job) use the same processors,
    spinning threads take processor time from the working threads: training was observed to take ten times as
    long.

    All threads take memory from one heap. With a heap for each thread, the default of the C library of Linux,
    more memory is left in gaps between large tensors (`hsi_core.models.layers.portions`).
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    if sys.platform == "linux":
        set_option = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
        if set_option is not None:
            set_option(_M_ARENA_MAX, 1)


def _watch_for_cancel(stream: TextIO, stop: Stop, emit: Emit) -> None:
    for line in stream:
        try:
            message = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(message, dict) and message.get("cancel") is True:
            stop.is_cancelled = True
            while True:
                emit({"event": "finishing" if stop.is_finishing else "stopping"})
                time.sleep(ALIVE_SECONDS)
    stop.is_orphaned = True


def _take_stdin() -> TextIO:
    """Reserve the real stdin for the job and the cancel, and put the null device in its place.

    On Windows, the DLLs of numpy, scipy and torch ask for the state of stdin while they load. They would wait
    for the thread that reads it, for ever (numpy/numpy#24290).
    """
    requests = os.fdopen(os.dup(0), encoding="utf-8", errors="surrogateescape")
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    return requests


def _take_stdout() -> TextIO:
    """Reserve the real stdout for events and redirect everything else that prints to stderr."""
    events = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return events


def _writer(events: TextIO) -> Emit:
    """A function that writes events, from any thread.

    If nobody reads them, the parent process is gone; a job may notice this before the end of stdin.
    """
    lock = threading.Lock()

    def emit(event: dict[str, Any]) -> None:
        with lock:
            try:
                events.write(json.dumps(event) + "\n")
                events.flush()
            except OSError as error:
                raise OrphanedError from error

    return emit


def main() -> int:
    """Read one job, run it, and return the exit code."""
    prepare_process()
    requests, events = _take_stdin(), _take_stdout()
    emit = _writer(events)
    line = requests.readline()
    try:
        job = json.loads(line)
    except ValueError:
        emit({"event": "error", "kind": "ContractError", "message": "The job is not one line of JSON."})
        return EXIT_ERROR
    except RecursionError:
        emit({"event": "error", "kind": "ContractError", "message": TOO_DEEP})
        return EXIT_ERROR
    stop = Stop()
    threading.Thread(target=_watch_for_cancel, args=(requests, stop, emit), daemon=True).start()
    return run_guarded(job, emit=emit, stop=stop)


if __name__ == "__main__":
    code = main()
    # On some platforms, the thread that waits for a cancel would block a normal exit.
    sys.stderr.flush()
    os._exit(code)
