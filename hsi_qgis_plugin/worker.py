"""The plugin's side of the process border, and the only module that starts processes.

A job is one line of JSON on the worker's stdin; its events are lines of JSON on its stdout; stderr is its log. The
worker's side, with the whole contract, is `hsi_core/worker.py`.
"""

from __future__ import annotations

import json
import os
import queue
import re
import signal
import subprocess  # nosec B404 - the reason for this module
import sys
import threading
import time
from collections import deque
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from hsi_qgis_plugin.environment import clean_environment
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.leftovers import Leftovers
from hsi_qgis_plugin.resources import CORE_FOLDER

POLL_SECONDS = 0.1
GRACE_SECONDS = 5.0
"""Time that a worker has to end by itself after a cancel, before it is terminated."""
KILL_SECONDS = 2.0
"""Time between terminating and killing."""
TEXT_SECONDS = 0.5
"""Shortest time between two progress texts: the log keeps each of them."""
EXIT_RESULT, EXIT_ERROR, EXIT_CANCELLED = 0, 1, 3

# -E and -s keep other Pythons out, -B keeps the folder of the plugin clean.
WORKER_ARGUMENTS = ("-E", "-s", "-B", "-X", "utf8", "-m", "hsi_core.worker")


class ProcessCancelledError(Exception):
    """The user cancelled, and the process has ended."""


class ChildProcess:
    """A process whose output is read line by line while cancel is watched.

    Args:
        command: program and arguments; no shell is involved.
        folder: working folder.
        feedback: asked for cancel.

    Raises:
        QgsProcessingException: the program cannot be started.
    """

    def __init__(self, command: list[str], *, folder: Path | None, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._lines: queue.Queue[str | None] = queue.Queue()
        self.log: deque[str] = deque(maxlen=200)
        self._is_overdue = False
        options: dict[str, Any] = {}
        if sys.platform == "win32":
            options["creationflags"] = subprocess.CREATE_NO_WINDOW
        else:
            # Ctrl+C in a terminal then reaches only the parent, which passes the cancel on; and a whole group can be
            # ended at once.
            options["start_new_session"] = True
        try:
            self._process = subprocess.Popen(  # nosec B603 - a list of arguments, no shell
                command,
                cwd=None if folder is None else str(folder),
                env=clean_environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                **options,
            )
        except OSError as error:
            raise QgsProcessingException(
                tr("The program {program} cannot be started: {reason}").format(
                    program=command[0], reason=error.strerror or error
                )
            ) from error
        self._threads = [
            threading.Thread(target=self._read_output, daemon=True),
            threading.Thread(target=self._read_log, daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        """Id of the process."""
        return self._process.pid

    def send(self, line: str) -> None:
        """Write one line to stdin, which stays open; a process that has ended is not an error here."""
        try:
            self._process.stdin.write(line.encode("utf-8") + b"\n")
            self._process.stdin.flush()
        except OSError:
            self.log.append("stdin is closed")

    def run(self, on_line: Callable[[str], None], *, on_cancel: Callable[[], None]) -> int:
        """Hand every line of stdout to `on_line` until the process ends, and return its exit code.

        Args:
            on_line: called in this thread.
            on_cancel: called once when the user cancels; the process is ended by force if it then takes too long.

        Raises:
            ProcessCancelledError: the user cancelled and the process ended for it.
        """
        patience = 0.0
        try:
            is_cancelled = self._relay(on_line, on_cancel)
            patience = 0.0 if self._is_overdue else KILL_SECONDS
        finally:
            self._end(patience)
        code = self._process.returncode
        if is_cancelled and code != EXIT_RESULT:
            raise ProcessCancelledError
        return code

    def _relay(self, on_line: Callable[[str], None], on_cancel: Callable[[], None]) -> bool:
        """Relay until stdout closes, the process is gone, or a cancelled one takes too long."""
        cancelled_at = None
        while True:
            try:
                line = self._lines.get(timeout=POLL_SECONDS)
            except queue.Empty:
                # A process that was killed may leave children that keep stdout open.
                line = "" if self._process.poll() is None else None
            if line is None:
                return cancelled_at is not None
            if line:
                on_line(line)
            if cancelled_at is None and self._feedback.isCanceled():
                cancelled_at = time.monotonic()
                on_cancel()
            if cancelled_at is not None and time.monotonic() - cancelled_at > GRACE_SECONDS:
                self._is_overdue = True
                return True

    def _end(self, patience: float) -> None:
        """Make sure that the process is gone and that what it wrote to stderr is read."""
        try:
            self._process.wait(patience)
        except subprocess.TimeoutExpired:
            self.terminate()
            try:
                self._process.wait(KILL_SECONDS)
            except subprocess.TimeoutExpired:
                self._signal(getattr(signal, "SIGKILL", None))
        self._process.wait()
        for thread in self._threads:
            thread.join(1.0)
            if thread.is_alive():
                return  # a child that lives on holds a pipe open; closing it here would wait for that child
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            try:
                stream.close()
            except OSError:
                self.log.append("a pipe was closed already")

    def terminate(self) -> None:
        """Ask the process, and those that it started, to end."""
        self._signal(getattr(signal, "SIGTERM", None))

    def _signal(self, number: int | None) -> None:
        if sys.platform == "win32" or number is None:
            self._process.kill()
            return
        try:
            os.killpg(self._process.pid, number)
        except ProcessLookupError:
            self.log.append("the process has ended already")

    def _read_output(self) -> None:
        for raw in self._process.stdout:
            self._lines.put(_decode(raw))
        self._lines.put(None)

    def _read_log(self) -> None:
        for raw in self._process.stderr:
            self.log.append(_decode(raw))


def _decode(raw: bytes) -> str:
    return raw.decode("utf-8", errors="replace").rstrip("\r\n")


class _Relay:
    """Turns events of a worker into feedback, and keeps the last word."""

    def __init__(self, feedback: QgsProcessingFeedback, log: deque[str]) -> None:
        self.outputs: dict[str, Any] | None = None
        self.error: str | None = None
        self._feedback = feedback
        self._log = log
        self._text = ""
        self._text_at = -TEXT_SECONDS

    def __call__(self, line: str) -> None:
        try:
            event = json.loads(line)
            kind = event["event"]
        except (ValueError, TypeError, KeyError):
            self._log.append(line)
            return
        message = str(event.get("message", ""))
        if kind == "progress":
            self._feedback.setProgress(float(event.get("percent", 0.0)))
            self._show(message)
        elif kind == "info":
            self._feedback.pushInfo(message)
        elif kind == "warning":
            self._feedback.pushWarning(message)
        elif kind == "error":
            self.error = message
        elif kind == "result":
            self.outputs = dict(event.get("outputs", {}))

    def _show(self, message: str) -> None:
        now = time.monotonic()
        if message and message != self._text and now - self._text_at >= TEXT_SECONDS:
            self._text, self._text_at = message, now
            self._feedback.setProgressText(message)


def run_task(
    task: str,
    params: dict[str, Any],
    *,
    python: Path,
    feedback: QgsProcessingFeedback,
    outputs: list[str] | None = None,
    on_start: Callable[[int], None] | None = None,
) -> dict[str, Any]:
    """Run one task of `hsi_core` in a process of its own and return its outputs.

    Args:
        task: name of the task.
        params: its parameters, plain values.
        python: interpreter that has the packages.
        feedback: receives progress and messages; asked for cancel.
        outputs: paths that the task may write. The worker leaves none of them behind when it ends by itself; after a
            kill or a crash it is done here.
        on_start: called with the process id.

    Raises:
        QgsProcessingException: the task refused, the worker crashed, or the user cancelled.
    """
    leftovers = Leftovers(outputs or [])
    child = ChildProcess([str(python), *WORKER_ARGUMENTS], folder=CORE_FOLDER, feedback=feedback)
    if on_start is not None:
        on_start(child.pid)
    relay = _Relay(feedback, child.log)
    child.send(json.dumps({"task": task, "params": params}))
    try:
        code = child.run(relay, on_cancel=lambda: child.send(json.dumps({"cancel": True})))
    except ProcessCancelledError:
        leftovers.remove(is_cancelled=True)
        raise QgsProcessingException(tr("The run was cancelled; nothing was written.")) from None
    if code == EXIT_RESULT and relay.outputs is not None:
        return relay.outputs
    if code == EXIT_ERROR and relay.error is not None:
        raise QgsProcessingException(relay.error)
    leftovers.remove(is_cancelled=False)
    raise QgsProcessingException(explain_crash(code, list(child.log)))


def explain_crash(code: int, log: list[str]) -> str:
    """What to tell the user about a worker that ended without a result or an error."""
    tail = "\n".join(line for line in log[-15:] if line.strip())
    missing = re.search(r"No module named '([\w.]+)'", tail)
    if missing and missing.group(1).partition(".")[0] == "hsi_core":
        return tr("The plugin is damaged: its folder “core” is missing. Install the plugin again.")
    if missing:
        return tr(
            "The processing environment lacks the Python package {package}. Run “Set up the processing environment” "
            "to repair it."
        ).format(package=missing.group(1))
    if code < 0:
        head = tr("The worker stopped unexpectedly, signal {number}").format(number=-code)
        if -code == getattr(signal, "SIGKILL", 9):
            head += tr(
                ": out of memory is the usual cause. Close other programs, or choose a smaller tile or batch."
            )
        else:
            head += "."
    else:
        head = tr("The worker stopped unexpectedly, exit code {number}.").format(number=_readable(code))
    return head + (tr("\nThe end of its log:\n") + tail if tail else "")


def _readable(code: int) -> str:
    """Codes of Windows are known by their hexadecimal form."""
    return f"0x{code & 0xFFFFFFFF:08X}" if code > 255 else str(code)


def run_command(
    command: list[str], *, feedback: QgsProcessingFeedback, on_line: Callable[[str], None] | None = None
) -> tuple[int, list[str]]:
    """Run another program and return its exit code and the end of what it printed, errors last.

    Raises:
        QgsProcessingException: it cannot be started, or the user cancelled.
    """
    child = ChildProcess(command, folder=None, feedback=feedback)
    printed: deque[str] = deque(maxlen=200)

    def keep(line: str) -> None:
        printed.append(line)
        if on_line is not None:
            on_line(line)

    try:
        code = child.run(keep, on_cancel=child.terminate)
    except ProcessCancelledError:
        raise QgsProcessingException(tr("The run was cancelled.")) from None
    return code, [*printed, *child.log]
