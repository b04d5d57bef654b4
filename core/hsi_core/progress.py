"""What a task reports while it runs, and how it learns that it was cancelled."""

import threading
import time
from collections.abc import Callable
from typing import Any

from hsi_core.errors import CancelledError, TimeIsUpError

EMIT_EVERY_SECONDS = 0.2
"""Reports of one loop that come faster are dropped."""

Emit = Callable[[dict[str, Any]], None]


def _ignore(event: dict[str, Any]) -> None:
    """Drop an event: the default of a task that is called as a function."""


def _never() -> bool:
    return False


def format_duration(seconds: float) -> str:
    """Duration as people say it: "8 s", "3 min 20 s", "2 h 05 min"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02d} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02d} min"


class Progress:
    """Sends events to whoever started the task and tells the task when to stop.

    Stages nest: `stage` maps 0..1 of a part of the work onto a range of the whole, so that a function
    that reports 0..1 need not know what comes before and after it.

    Args:
        emit: receives every event as a dictionary of the worker contract.
        is_cancelled: asked by `check`.
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
        """A progress whose 0..1 is `low`..`high` of this one, with a clock of its own.

        Args:
            low: start of the stage, 0..1.
            high: end of the stage, 0..1.
            prefix: put before its messages.
        """
        part = Progress(self._emit, self._is_cancelled)
        part._prefix = self._prefix + prefix
        span = self._high - self._low
        part._low, part._high = self._low + low * span, self._low + high * span
        return part

    def silent(self) -> "Progress":
        """A progress that reports nothing but knows when to stop, for work that is a part of one step."""
        return Progress(is_cancelled=self._is_cancelled)

    def limited(self, seconds: float) -> "Progress":
        """This progress, whose `check` raises `TimeIsUpError` once some seconds are over."""
        end = time.monotonic() + seconds

        def ask() -> bool:
            if self._is_cancelled():
                return True
            if time.monotonic() >= end:
                raise TimeIsUpError
            return False

        part = self.stage(0.0, 1.0)
        part._is_cancelled = ask
        return part

    def check(self) -> None:
        """Raise `CancelledError` if the user cancelled; called between batches and tiles."""
        if self._is_cancelled():
            raise CancelledError

    def report(self, fraction: float, message: str = "", *, has_time_left: bool = False) -> None:
        """Report how far this stage is, and stop here if the user cancelled.

        Args:
            fraction: done share of this stage, 0..1.
            message: what is going on.
            has_time_left: append an estimate from the time that this stage took so far.
        """
        self.check()
        now = time.monotonic()
        is_new = message != self._last_given
        if has_time_left and fraction < 1.0 and not is_new and now - self._last_emitted < EMIT_EVERY_SECONDS:
            return
        self._last_given = message
        if has_time_left:
            # A run that was resumed starts at a fraction above 0.
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
        """Run work that cannot be asked to stop, and leave it to itself when the user cancels.

        Args:
            work: runs in a thread of its own; what it raises is raised here.
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
        """Tell the user something that needs no action."""
        self._emit({"event": "info", "message": message})

    def warning(self, message: str) -> None:
        """Tell the user that something was replaced, skipped or is not what it seems."""
        self._emit({"event": "warning", "message": message})
