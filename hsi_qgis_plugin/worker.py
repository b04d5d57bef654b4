"""Runs a task of `hsi_core` in a worker process: the plugin's side of the contract.

The job is one line of JSON on the worker's stdin. Its events are lines of JSON on its stdout. Its stderr is
the log. The worker's side, with the whole contract, is `hsi_core/worker.py`.
"""

from __future__ import annotations

import json
import re
import shutil
import signal
import time
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProcessingMultiStepFeedback

from hsi_qgis_plugin.child_process import ChildProcess, ProcessCancelledError
from hsi_qgis_plugin.core_copy import copy_core
from hsi_qgis_plugin.environment_use import in_use
from hsi_qgis_plugin.i18n import language, tr
from hsi_qgis_plugin.leftovers import Leftovers
from hsi_qgis_plugin.resources import CORE_FOLDER

TEXT_SECONDS = 0.5
"""Minimum time between two progress texts, because each one is added to the log."""
LEFT_SECONDS = 60.0
"""Time after which the log repeats the same step with its new time left."""
ALIVE_SECONDS = 15.0
"""A cancelled worker says every second that it is alive. After this time without a word it is ended."""
STOP_SECONDS = 60.0
"""Maximum time that a cancelled worker gets to stop; a busy machine needs tens of seconds."""
BYTECODE_BYTES = 256 * 2**20
"""Free space that a worker needs to keep compiled modules; those of all packages take less."""
EXIT_RESULT, EXIT_ERROR, EXIT_CANCELLED = 0, 1, 3

# -E and -s ignore other Python installations.
WORKER_ARGUMENTS = ("-E", "-s", "-X", "utf8", "-m", "hsi_core.worker")


class _Relay:
    """Passes events of a worker to the feedback; stores its result or error."""

    def __init__(self, feedback: QgsProcessingFeedback, child: ChildProcess) -> None:
        self.outputs: dict[str, Any] | None = None
        self.error: str | None = None
        self._feedback = feedback
        self._child = child
        self._text = ""
        self._text_at = -TEXT_SECONDS

    def __call__(self, line: str) -> None:
        try:
            event = json.loads(line)
            kind = event["event"]
        except (ValueError, TypeError, KeyError):
            self._child.log.append(line)
            return
        message = str(event.get("message", ""))
        if kind == "progress":
            self._feedback.setProgress(float(event.get("percent", 0.0)))
            self._show(message, str(event.get("left", "")))
        elif kind == "info":
            self._feedback.pushInfo(message)
        elif kind == "warning":
            self._feedback.pushWarning(message)
        elif kind == "stopping":
            self._child.give_time(ALIVE_SECONDS, limit=STOP_SECONDS)
        elif kind == "finishing":
            self._child.give_time(ALIVE_SECONDS)
        elif kind == "error":
            self.error = message
        elif kind == "result":
            self.outputs = dict(event.get("outputs", {}))

    def _show(self, message: str, left: str) -> None:
        """Add a line to the log for each new step, and now and then one with the time left of a long step."""
        seconds = time.monotonic() - self._text_at
        if not message or seconds < TEXT_SECONDS or (message == self._text and seconds < LEFT_SECONDS):
            return
        if message == self._text and not left:
            return
        self._text, self._text_at = message, time.monotonic()
        text = message
        if left and isinstance(self._feedback, QgsProcessingMultiStepFeedback):
            text = tr("{step}, {duration} left of this step").format(step=message, duration=left)
        elif left:
            text = tr("{step}, {duration} left").format(step=message, duration=left)
        self._feedback.setProgressText(text)


def run_task(
    task: str,
    params: dict[str, Any],
    *,
    python: Path,
    feedback: QgsProcessingFeedback,
    outputs: list[str] | None = None,
    kept: list[str] | None = None,
    on_start: Callable[[int], None] | None = None,
    is_disposable: bool = False,
) -> dict[str, Any]:
    """Run one task of `hsi_core` in a new process and return its outputs.

    Args:
        task: name of the task.
        params: its parameters, as JSON values.
        python: interpreter that has the packages.
        feedback: receives progress and messages; tells whether the user cancelled.
        outputs: output paths of the task. A worker that fails or is cancelled removes them itself; after a
            kill or a crash they are removed here.
        kept: output paths that the task updates during the run and keeps after a cancel.
        on_start: called with the id of the process.
        is_disposable: whether a cancelled worker is ended at once, because it writes nothing.

    Raises:
        QgsProcessingException: the task refused the job, the worker crashed, the user cancelled, or the core
            is missing.
    """
    if not (CORE_FOLDER / "hsi_core").is_dir():
        raise QgsProcessingException(_incomplete())
    leftovers = Leftovers(outputs or [])
    folder = copy_core(CORE_FOLDER, feedback)
    # The copy keeps its bytecode, which saves 0.3 s at each start. -B writes no __pycache__ into the plugin.
    # On a full disk, Python would keep half of a module, and no later worker could start.
    is_full = shutil.disk_usage(folder).free < BYTECODE_BYTES
    flags = ["-B"] if folder == CORE_FOLDER or is_full else []
    child = ChildProcess([str(python), *flags, *WORKER_ARGUMENTS], folder=folder, feedback=feedback)
    if on_start is not None:
        on_start(child.pid)
    relay = _Relay(feedback, child)
    child.send(json.dumps({"task": task, "params": params, "language": language()}))
    cancel = child.terminate if is_disposable else lambda: child.send(json.dumps({"cancel": True}))
    is_cancelled = False
    try:
        with in_use(python):
            code = child.run(relay, on_cancel=cancel)
    except ProcessCancelledError:
        code, is_cancelled = EXIT_CANCELLED, True
    if relay.outputs is not None:  # the result is the last event: the job is finished, whatever came after it
        code, is_cancelled = EXIT_RESULT, False
    if is_cancelled:
        _tidy_up(leftovers, feedback, is_cancelled=True)
        found = [path for path in kept or [] if Path(path).exists()]
        if found:
            text = tr("The run was cancelled; the results so far are in {files}.")
            raise QgsProcessingException(text.format(files=", ".join(found))) from None
        if replaced := leftovers.replaced():
            text = tr("The run was cancelled while it wrote its outputs; these files are new: {files}.")
            raise QgsProcessingException(text.format(files=", ".join(map(str, replaced)))) from None
        raise QgsProcessingException(tr("The run was cancelled; nothing was written.")) from None
    if code == EXIT_RESULT and relay.outputs is not None:
        if outputs and feedback.isCanceled():
            feedback.pushInfo(
                tr(
                    "The cancel came when outputs were already in place; the job has finished: {files}"
                ).format(files=", ".join([*outputs, *(kept or [])]))
            )
        return relay.outputs
    if code == EXIT_ERROR and relay.error is not None:
        raise QgsProcessingException(relay.error)
    if code == EXIT_RESULT and outputs:
        # The worker finished, so its outputs are complete and stay.
        raise QgsProcessingException(
            tr("The job is finished and its outputs are written, but the list of its results did not arrive.")
            + _end_of_log(list(child.log))
        )
    _tidy_up(leftovers, feedback, is_cancelled=False)
    raise QgsProcessingException(explain_crash(code, list(child.log)))


def _tidy_up(leftovers: Leftovers, feedback: QgsProcessingFeedback, *, is_cancelled: bool) -> None:
    stuck = leftovers.remove(is_cancelled=is_cancelled)
    if stuck:
        feedback.pushWarning(
            tr("These unfinished files could not be removed; delete them: {files}").format(
                files=", ".join(map(str, stuck))
            )
        )


def _incomplete() -> str:
    return tr("The plugin is incomplete: its folder “core” is missing or damaged. Install the plugin again.")


def explain_crash(code: int, log: list[str]) -> str:
    """Message for the user about a worker that ended without a result and without an error event."""
    tail = _tail(log)
    missing = re.search(r"No module named '([\w.]+)'", tail)
    if missing and missing.group(1).partition(".")[0] == "hsi_core":
        return _incomplete()
    if missing:
        return tr(
            "The processing environment lacks the Python package {package}. Run “Set up the "
            "processing environment” to repair it."
        ).format(package=missing.group(1))
    if code < 0:
        head = tr("The worker stopped unexpectedly, signal {number}").format(number=-code)
        if -code == getattr(signal, "SIGKILL", 9):
            head += tr(
                ": out of memory is the usual cause. Close other programs, or choose smaller "
                "tiles, batches or patches. Start a training or a classification again to resume "
                "it."
            )
        else:
            head += "."
    else:
        head = tr("The worker stopped unexpectedly, exit code {number}.").format(number=_readable(code))
    return head + _end_of_log(log)


def _tail(log: list[str]) -> str:
    return "\n".join(line for line in log[-15:] if line.strip())


def _end_of_log(log: list[str]) -> str:
    tail = _tail(log)
    return tr("\nThe end of its log:\n") + tail if tail else ""


def _readable(code: int) -> str:
    """Exit code as text; in hexadecimal, as usual, for codes of Windows."""
    return f"0x{code & 0xFFFFFFFF:08X}" if code > 255 else str(code)
