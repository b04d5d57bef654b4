"""Progress: the events that a running task sends, and the way it learns that the user cancelled."""

import threading
import time
from collections.abc import Callable
from typing import Any

from hsi_core.errors import CancelledError, TimeIsUpError
from hsi_core.language import listed, tr

EMIT_EVERY_SECONDS = 0.2
"""Shortest time between two progress events of one loop; reports in between are dropped."""
LOOK_EVERY_SECONDS = 0.2
"""Time between two looks for a cancel while something runs that cannot be interrupted."""

Emit = Callable[[dict[str, Any]], None]


def _ignore(event: dict[str, Any]) -> None:
    """Drop an event: the default where a task is called as a function."""


def _never() -> bool:
    return False


def format_duration(seconds: float) -> str:
    """Duration as text for users: "8 s", "3 min 20 s", "2 h 05 min"."""
    whole = round(seconds)
    if whole < 60:
        return tr("{seconds} s", seconds=whole)
    if whole < 3600:
        return tr("{minutes} min {seconds:02d} s", minutes=whole // 60, seconds=whole % 60)
    return tr("{hours} h {minutes:02d} min", hours=whole // 3600, minutes=whole % 3600 // 60)


class _Run:
    """Estimates the time left of a whole run from its pace so far.

    Attributes:
        first: time and position, 0..1, of the first report.
        skipped: share of the run that is done but not by this run: it was resumed.
        position: position, 0..1, of the last report.
    """

    def __init__(self) -> None:
        self.position = 0.0
        self.first: tuple[float, float] | None = None
        self.skipped = 0.0

    def seconds_each(self, position: float, now: float) -> float | None:
        """Seconds that the whole run would take at the pace so far; None before there is one."""
        if self.first is None:
            return None
        done = position - self.first[1] - self.skipped
        return (now - self.first[0]) / done if done > 0.0 else None


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
        self._prefixes: tuple[str, ...] = ()
        self._run = _Run()
        self._limit: tuple[float, float] | None = None
        self._is_new = True
        self._last: tuple[float, str, str] | None = None
        self._last_given = ""
        self._last_emitted = 0.0

    def stage(self, low: float, high: float, *, prefix: str = "") -> "Progress":
        """Progress of one step: its 0..1 is `low`..`high` here.

        Args:
            low: start of the stage, 0..1.
            high: end of the stage, 0..1.
            prefix: text before each message of the stage.
        """
        stage = Progress(self._emit, self._is_cancelled)
        stage._prefixes = (*self._prefixes, prefix) if prefix else self._prefixes
        stage._run, stage._limit = self._run, self._limit
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
        stage._limit = (end, self._high)
        return stage

    def check(self) -> None:
        """Raise `CancelledError` if the user cancelled; tasks call it between batches and tiles."""
        if self._is_cancelled():
            raise CancelledError

    def report(
        self,
        fraction: float,
        message: str = "",
        *,
        has_time_left: bool = False,
        seconds_left: float | None = None,
    ) -> None:
        """Report the progress of this stage, and raise `CancelledError` if the user cancelled.

        Args:
            fraction: completed share of this stage, 0..1.
            message: the current step.
            has_time_left: tell the time left of the whole run, estimated from its pace so far.
            seconds_left: time left of this stage, if it is known better than from the pace.
        """
        self.check()
        now = time.monotonic()
        is_new = message != self._last_given
        fraction = min(max(fraction, 0.0), 1.0)
        if has_time_left and fraction < 1.0 and not is_new and now - self._last_emitted < EMIT_EVERY_SECONDS:
            return
        self._last_given = message
        position = self._low + fraction * (self._high - self._low)
        if self._is_new and has_time_left and self._run.first is not None:
            self._run.skipped += position - self._low  # a resumed stage starts at a fraction above 0
        self._is_new = False
        self._run.first = self._run.first or (now, position)
        self._run.position = position
        left = self._time_left(position, now, seconds_left) if has_time_left or seconds_left else ""
        whole = listed((*self._prefixes, message), "") if self._prefixes else message
        event = (round(100.0 * position, 1), whole, left)
        if event != self._last:
            self._last, self._last_emitted = event, now
            percent, message, left = event
            self._emit({"event": "progress", "percent": percent, "message": message, "left": left})

    def wait(self, message: str) -> None:
        """Tell that the run waits: the progress stays where it is."""
        percent = round(100.0 * self._run.position, 1)
        self._emit({"event": "progress", "percent": percent, "message": message, "left": ""})

    def _time_left(self, position: float, now: float, seconds_left: float | None) -> str:
        """Estimated time left of the run as text; empty if it is not known, or over."""
        whole = self._run.seconds_each(position, now)
        if position >= 1.0 or (whole is None and seconds_left is None):
            return ""
        pace, high = whole or 0.0, self._high
        if seconds_left is None:
            seconds_left = pace * (high - position)
        if self._limit is not None:
            end, limit_high = self._limit
            seconds_left += pace * (limit_high - high)
            seconds_left, high = min(seconds_left, max(end - now, 0.0)), limit_high
        return format_duration(seconds_left + pace * (1.0 - high))

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
            thread.join(LOOK_EVERY_SECONDS)
        if failures:
            raise failures[0]

    def info(self, message: str) -> None:
        """Send the user a message that needs no action."""
        self._emit({"event": "info", "message": message})

    def warning(self, message: str) -> None:
        """Warn the user that something was replaced or skipped, or can be misunderstood."""
        self._emit({"event": "warning", "message": message})
