"""Progress: the events that a running task sends, and the way it learns that the user cancelled."""

import threading
import time
from collections.abc import Callable
from typing import Any

from hsi_core.errors import CancelledError, TimeIsUpError

EMIT_EVERY_SECONDS = 0.2
"""Shortest time between two progress events of one loop; reports in between are dropped."""

Emit = Callable[[dict[str, Any]], None]


def _ignore(event: dict[str, Any]) -> None:
    """Drop an event: the default where a task is called as a function."""


def _never() -> bool:
    return False


def format_duration(seconds: float) -> str:
    """Duration as text for users: "8 s", "3 min 20 s", "2 h 05 min"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02d} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02d} min"


class Progress:
    """Sends events to the caller of a task and tells the task when to stop.

    Stages nest: `stage` maps the range 0..1 of one step to a range of the whole job. A function that reports
    0..1 therefore need not know which steps come before and after it.

    Args:
        emit: receives every event as a dictionary, in the form of the worker's contract.
        is_cancelled: `check` calls it to learn whether the user cancelled.
    """

    def __init__(self, emit: Emit = _ignore, is_cancelled: Callable[[], bool] = _never) -> None:
        self._emit = emit
        self._is_cancelled = is_cancelled
        self._low, self._high = 0.0, 1.0
        self._prefix = ""
        self._first: tuple[float, float] | None = None
        self._last_percent = -1.0
        self._last_message = self._last_given = ""
        self._last_emitted = 0.0

    def stage(self, low: float, high: float, *, prefix: str = "") -> "Progress":
        """Progress of one step: its 0..1 is `low`..`high` here; it estimates its remaining time by itself.

        Args:
            low: start of the stage, 0..1.
            high: end of the stage, 0..1.
            prefix: text before each message of the stage.
        """
        stage = Progress(self._emit, self._is_cancelled)
        stage._prefix = self._prefix + prefix
        span = self._high - self._low
        stage._low, stage._high = self._low + low * span, self._low + high * span
        return stage

    def silent(self) -> "Progress":
        """Progress that sends no event but still stops on a cancel; for work within one step."""
        return Progress(is_cancelled=self._is_cancelled)

    def limited(self, seconds: float) -> "Progress":
        """The same progress with a time limit: `check` raises `TimeIsUpError` after this many seconds."""
        end = time.monotonic() + seconds

        def ask() -> bool:
            if self._is_cancelled():
                return True
            if time.monotonic() >= end:
                raise TimeIsUpError
            return False

        stage = self.stage(0.0, 1.0)
        stage._is_cancelled = ask
        return stage

    def check(self) -> None:
        """Raise `CancelledError` if the user cancelled; tasks call it between batches and tiles."""
        if self._is_cancelled():
            raise CancelledError

    def report(self, fraction: float, message: str = "", *, has_time_left: bool = False) -> None:
        """Report the progress of this stage, and raise `CancelledError` if the user cancelled.

        Args:
            fraction: completed share of this stage, 0..1.
            message: the current step.
            has_time_left: append the estimated remaining time, from the time that this stage took so far.
        """
        self.check()
        now = time.monotonic()
        is_new = message != self._last_given
        if has_time_left and fraction < 1.0 and not is_new and now - self._last_emitted < EMIT_EVERY_SECONDS:
            return
        self._last_given = message
        if has_time_left:
            # A resumed run starts at a fraction above 0.
            self._first = self._first or (now, fraction)
            elapsed, done = now - self._first[0], fraction - self._first[1]
            if done > 0.0 and fraction < 1.0:
                left = format_duration(elapsed / done * (1.0 - fraction))
                message = f"{message}, {left} left" if message else f"{left} left"
        message = self._prefix + message
        percent = round(100.0 * (self._low + min(max(fraction, 0.0), 1.0) * (self._high - self._low)), 1)
        if percent != self._last_percent or message != self._last_message:
            self._last_percent, self._last_message, self._last_emitted = percent, message, now
            self._emit({"event": "progress", "percent": percent, "message": message})

    def wait_for(self, work: Callable[[], None]) -> None:
        """Run a function that cannot be interrupted; on a cancel, return at once and abandon its thread.

        Args:
            work: function to run in its own thread; an exception in it is raised here again.
        """
        failures: list[BaseException] = []

        def guarded() -> None:
            try:
                work()
            except BaseException as error:
                failures.append(error)

        thread = threading.Thread(target=guarded, daemon=True)
        thread.start()
        while thread.is_alive():
            self.check()
            thread.join(EMIT_EVERY_SECONDS)
        if failures:
            raise failures[0]

    def info(self, message: str) -> None:
        """Send the user a message that needs no action."""
        self._emit({"event": "info", "message": message})

    def warning(self, message: str) -> None:
        """Warn the user that something was replaced or skipped, or can be misunderstood."""
        self._emit({"event": "warning", "message": message})
