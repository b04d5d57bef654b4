"""Starts processes, reads their output line by line, and ends them on cancel.

No other module of the plugin starts processes.
"""

from __future__ import annotations

import os
import queue
import signal
import subprocess  # nosec B404
import sys
import threading
import time
from collections import deque
from pathlib import Path
from typing import IO, Any, Callable, cast

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from hsi_qgis_plugin.environment import clean_environment
from hsi_qgis_plugin.i18n import tr

POLL_SECONDS = 0.1
GRACE_SECONDS = 5.0
"""Time after a cancel in which the process can end by itself; then it is terminated, unless it got more
time."""
KILL_SECONDS = 2.0
"""Time between terminating and killing the process."""
DRAIN_SECONDS = 5.0
"""Time after the end of the process in which its last lines can arrive. Without a limit, a surviving child
that holds stdout open would be waited for."""


class ProcessCancelledError(Exception):
    """The user cancelled and the process has ended."""


class ChildProcess:
    """A process whose output is read line by line until it ends or the user cancels.

    Args:
        command: program and arguments; no shell is involved.
        folder: working folder.
        feedback: tells whether the user cancelled.
        variables: environment variables of the process; by default those of `clean_environment`.

    Raises:
        QgsProcessingException: the program cannot be started.
    """

    def __init__(
        self,
        command: list[str],
        *,
        folder: Path | None,
        feedback: QgsProcessingFeedback,
        variables: dict[str, str] | None = None,
    ) -> None:
        self._feedback = feedback
        self._lines: queue.Queue[str | None] = queue.Queue()
        self.log: deque[str] = deque(maxlen=200)
        self._is_overdue = False
        self._cancelled_at: float | None = None
        self._deadline = 0.0
        options: dict[str, Any] = {}
        if sys.platform == "win32":
            options["creationflags"] = subprocess.CREATE_NO_WINDOW
        else:
            # With its own session, Ctrl+C in a terminal reaches only the parent, which cancels the child. The
            # child can also be ended together with its own children.
            options["start_new_session"] = True
        try:
            self._process = subprocess.Popen(  # nosec B603
                command,
                cwd=None if folder is None else str(folder),
                env=clean_environment() if variables is None else variables,
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
        # The three pipes exist, because Popen was called with PIPE.
        self._stdin = cast("IO[bytes]", self._process.stdin)
        self._stdout = cast("IO[bytes]", self._process.stdout)
        self._stderr = cast("IO[bytes]", self._process.stderr)
        self._reader = threading.Thread(target=self._read_output, daemon=True)
        self._threads = [self._reader, threading.Thread(target=self._read_log, daemon=True)]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        """Id of the process."""
        return self._process.pid

    def send(self, line: str) -> None:
        """Write one line to stdin and keep it open. If the process has ended, only the log says so."""
        try:
            self._stdin.write(line.encode("utf-8") + b"\n")
            self._stdin.flush()
        except OSError:
            self.log.append("stdin is closed")

    def run(
        self,
        on_line: Callable[[str], None],
        *,
        on_cancel: Callable[[], None],
        on_wait: Callable[[], None] | None = None,
    ) -> int:
        """Call `on_line` with each line of stdout until the process ends; return the exit code.

        Args:
            on_line: called in the thread of the caller.
            on_cancel: called once when the user cancels. A process that does not end in time is then killed.
            on_wait: called again and again while the process prints nothing.

        Raises:
            ProcessCancelledError: the user cancelled and the process ended because of that.
        """
        patience = 0.0
        try:
            is_cancelled = self._relay(on_line, on_cancel, on_wait)
            patience = 0.0 if self._is_overdue else KILL_SECONDS
        finally:
            self._end(patience)
        code = self._process.returncode
        if is_cancelled and code != 0:
            raise ProcessCancelledError
        return code

    def _relay(
        self,
        on_line: Callable[[str], None],
        on_cancel: Callable[[], None],
        on_wait: Callable[[], None] | None,
    ) -> bool:
        """Relay lines until stdout closes, the process has ended, or a cancelled process takes too long.

        Returns:
            Whether the user cancelled.
        """
        while self._process.poll() is None:
            try:
                line = self._lines.get(timeout=POLL_SECONDS)
            except queue.Empty:
                line = ""
            if line is None:
                return self._cancelled_at is not None
            if line:
                on_line(line)
            elif on_wait is not None:
                on_wait()
            if self._cancelled_at is None and self._feedback.isCanceled():
                self._cancelled_at = time.monotonic()
                self._deadline = self._cancelled_at + GRACE_SECONDS
                on_cancel()
            if self._cancelled_at is not None and time.monotonic() > self._deadline:
                self._is_overdue = True
                return True
        self._drain(on_line)
        return self._cancelled_at is not None

    def give_time(self, seconds: float, *, limit: float | None = None) -> None:
        """Let the cancelled process end by itself for some more time.

        Args:
            seconds: time from now on.
            limit: time from the cancel on that is never exceeded; None for no limit.
        """
        if self._cancelled_at is None:
            return
        deadline = time.monotonic() + seconds
        self._deadline = deadline if limit is None else min(deadline, self._cancelled_at + limit)

    def _drain(self, on_line: Callable[[str], None]) -> None:
        """Relay the lines that the ended process has written and that were not read yet."""
        self._reader.join(DRAIN_SECONDS)
        for _ in range(self._lines.qsize()):
            line = self._lines.get_nowait()
            if line:
                on_line(line)

    def _end(self, patience: float) -> None:
        """Ensure that the process has ended and that its stderr has been read."""
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
                return  # a surviving child holds a pipe open; closing the pipe here would wait for that child
        for stream in (self._stdin, self._stdout, self._stderr):
            try:
                stream.close()
            except OSError:
                self.log.append("a pipe was closed already")

    def terminate(self) -> None:
        """Ask the process and its children to end."""
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
        for raw in self._stdout:
            self._lines.put(_decode(raw))
        self._lines.put(None)

    def _read_log(self) -> None:
        for raw in self._stderr:
            self.log.append(_decode(raw))


def _decode(raw: bytes) -> str:
    return raw.decode("utf-8", errors="replace").rstrip("\r\n")


def run_command(
    command: list[str],
    *,
    feedback: QgsProcessingFeedback,
    on_line: Callable[[str], None] | None = None,
    on_wait: Callable[[], None] | None = None,
    variables: dict[str, str] | None = None,
) -> tuple[int, list[str]]:
    """Run a program; return its exit code and the last lines of its stdout, then of its stderr.

    Args:
        command: program and arguments; no shell is involved.
        feedback: tells whether the user cancelled.
        on_line: called with each line of the output.
        on_wait: called again and again while the program prints nothing.
        variables: environment variables of the program; by default those of `clean_environment`.

    Raises:
        QgsProcessingException: the program cannot be started, or the user cancelled.
    """
    child = ChildProcess(command, folder=None, feedback=feedback, variables=variables)
    printed: deque[str] = deque(maxlen=5000)

    def keep(line: str) -> None:
        printed.append(line)
        if on_line is not None:
            on_line(line)

    try:
        code = child.run(keep, on_cancel=child.terminate, on_wait=on_wait)
    except ProcessCancelledError:
        raise QgsProcessingException(tr("The run was cancelled.")) from None
    return code, [*printed, *child.log]
