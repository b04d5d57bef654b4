"""The worker's side of the process border: one JSON job on stdin, JSON lines on stdout.

    request   {"task": "classify", "params": {...}}
    events    {"event": "progress", "percent": 12.5, "message": "..."}
              {"event": "info" | "warning", "message": "..."}
              {"event": "result", "outputs": {...}}
              {"event": "error", "kind": "SceneError", "message": "..."}
    cancel    {"cancel": true}, or stdin closing because the parent is gone (a training or a map then keeps its checkpoint)

Exit codes: 0 after a result, 1 after an error, 3 after a cancel; anything else is a crash, whose traceback is on
stderr. The parent's side is `hsi_qgis_plugin/worker.py`; `tests/plugin/test_worker.py` holds the two together.
"""

import contextlib
import json
import os
import sys
import threading
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
from hsi_core.progress import Emit, Progress
from hsi_core.tasks import load_task

OUT_OF_MEMORY = "The memory is not enough; choose smaller tiles, batches or patches, or close other programs."

EXIT_RESULT, EXIT_ERROR, EXIT_CANCELLED, EXIT_CRASH = 0, 1, 3, 70


def explain_validation(error: ValidationError) -> str:
    """What pydantic found, as sentences for a user."""
    parts = []
    for item in error.errors():
        name = ".".join(str(part) for part in item["loc"])
        message = item["msg"].removeprefix("Value error, ")
        if not name:
            parts.append(message)
        elif item["type"] in ("missing", "extra_forbidden"):
            parts.append(f"{name}: {message.lower()}.")
        else:
            parts.append(f"{name}: {message} (got {item['input']!r}).")
    return " ".join(parts)


def run_job(job: Any, *, progress: Progress) -> dict[str, Any]:
    """Run one request and return the outputs as plain values.

    Raises:
        ContractError: the request has not the agreed form.
        ParameterError: a parameter is not valid.
        HsiError: what the task refuses.
        CancelledError: the user cancelled.
    """
    if not isinstance(job, dict) or set(job) != {"task", "params"}:
        raise ContractError('A job is one JSON object with "task" and "params".')
    task = load_task(job["task"])
    try:
        params = task.Params.model_validate(job["params"])
    except ValidationError as error:
        raise ParameterError(explain_validation(error)) from error
    return task.run(params, progress).model_dump(mode="json")


class Stop:
    """Why a job shall stop, if it shall: set by another thread or a signal, asked by the job."""

    def __init__(self) -> None:
        self.is_cancelled = False
        self.is_orphaned = False

    def ask(self) -> bool:
        """Whether the user cancelled.

        Raises:
            OrphanedError: the parent is gone or the system ends the job.
        """
        if self.is_orphaned:
            raise OrphanedError
        return self.is_cancelled


def run_guarded(job: Any, *, emit: Emit, stop: Stop) -> int:
    """Run one request, emit its outcome and return the exit code."""
    # A scene without georeference is a case of its own here, handled and told where it matters.
    warnings.filterwarnings("ignore", message="Dataset has no geotransform")
    try:
        outputs = run_job(job, progress=Progress(emit, stop.ask))
    except CancelledError:
        return EXIT_CANCELLED
    except HsiError as error:
        emit({"event": "error", "kind": type(error).__name__, "message": str(error)})
        return EXIT_ERROR
    except Exception as error:
        if is_out_of_memory(error):
            emit({"event": "error", "kind": "MemoryError", "message": OUT_OF_MEMORY})
            return EXIT_ERROR
        traceback.print_exc()
        return EXIT_CRASH
    emit({"event": "result", "outputs": outputs})
    return EXIT_RESULT


def share_processors() -> None:
    """Have idle threads sleep instead of spin; call before torch is loaded.

    On a machine whose processors are busy with something else as well (QGIS, another job) spinning threads take the
    time of those that work: a training was seen to take ten times as long.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def _watch_for_cancel(stream: TextIO, stop: Stop) -> None:
    for line in stream:
        try:
            message = json.loads(line)
        except ValueError:
            continue
        if isinstance(message, dict) and message.get("cancel") is True:
            stop.is_cancelled = True
            return
    stop.is_orphaned = True


def _take_stdout() -> TextIO:
    """Keep the real stdout for events and send everything else that prints to stderr."""
    events = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return events


def main() -> int:
    """Read one job, run it, and return the exit code."""
    share_processors()
    events = _take_stdout()
    lock = threading.Lock()

    def emit(event: dict[str, Any]) -> None:
        with lock:
            events.write(json.dumps(event) + "\n")
            events.flush()

    line = sys.stdin.readline()
    try:
        job = json.loads(line)
    except ValueError:
        emit({"event": "error", "kind": "ContractError", "message": "The job is not one line of JSON."})
        return EXIT_ERROR
    if sys.platform == "win32" and isinstance(job, dict):
        # A thread that waits on stdin blocks the loading of numpy's libraries there (numpy/numpy#24290).
        with contextlib.suppress(ContractError):
            load_task(str(job.get("task")))
    stop = Stop()
    threading.Thread(target=_watch_for_cancel, args=(sys.stdin, stop), daemon=True).start()
    return run_guarded(job, emit=emit, stop=stop)


if __name__ == "__main__":
    code = main()
    # The thread that waits on stdin would block a normal exit on some platforms.
    sys.stderr.flush()
    os._exit(code)
