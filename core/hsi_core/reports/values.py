"""Numbers of a report, and how people read them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from hsi_core.language import tr

UNDEFINED = "n/a"
"""Text of a number that is not defined."""


def thousands(value: int) -> str:
    """A count with thin spaces between groups of three digits."""
    return f"{value:,}".replace(",", "\u202f")


def describe_interval(interval: tuple[float, float] | None, is_share: bool, digits: int = 1) -> str:
    """Interval of a metric for people: "61.2 to 70.4 %"; "n/a" without one."""
    if interval is None:
        return UNDEFINED
    low, high = interval
    if not is_share:
        return tr("{low:.3f} to {high:.3f}", low=low, high=high)
    return tr("{low:.{digits}f} to {high:.{digits}f} %", low=100 * low, high=100 * high, digits=digits)


def interval_in_brackets(interval: tuple[float, float] | None) -> str:
    """Interval of a share, to follow the share in a sentence; empty without one."""
    if interval is None:
        return ""
    return tr(" (95 % interval {interval})", interval=describe_interval(interval, is_share=True))


@dataclass(frozen=True)
class Value:
    """A number of a report.

    Args:
        number: the number; None or NaN if it is not defined.
        form: percent (a share 0..1), points (a difference of shares, with its sign), number or count.
        digits: decimal places that people see.
        interval: 95 % interval, in the unit of the number.
        unit: unit after the number.
        is_bad: whether the number calls for attention.
        has_bar: whether a bar beside the number shows it as a share of `bar_end`.
        bar_end: number whose bar is full.
        empty: text of a number that is not defined.
    """

    number: float | int | None
    form: Literal["percent", "points", "number", "count", "general"] = "number"
    digits: int = 2
    interval: tuple[float, float] | None = None
    unit: str = ""
    is_bad: bool = False
    has_bar: bool = False
    bar_end: float = 1.0
    empty: str = UNDEFINED

    @property
    def is_defined(self) -> bool:
        """Whether there is a number."""
        return self.number is not None and self.number == self.number

    @property
    def text(self) -> str:
        """The number for people."""
        if not self.is_defined:
            return self.empty
        return tr("{number}{unit}", number=self._say(self.number), unit=self._unit)

    @property
    def _unit(self) -> str:
        unit = "%" if self.form == "percent" else self.unit
        return tr(" {unit}", unit=tr(unit)) if unit else ""

    def _say(self, number: float | int | None) -> str:
        if number is None:
            return self.empty
        if self.form == "count":
            return thousands(int(number))
        if self.form == "general":
            return tr("{number:.{digits}g}", number=number, digits=self.digits)
        if self.form == "points":
            sign = "\u2212" if f"{number:+f}".startswith("-") else "+"
            return tr("{sign}{size:.{digits}f}", sign=sign, size=abs(100.0 * number), digits=self.digits)
        shown = 100.0 * number if self.form == "percent" else number
        return tr("{number:.{digits}f}", number=shown, digits=self.digits)

    @property
    def interval_text(self) -> str:
        """The interval for people; empty without one."""
        if self.interval is None:
            return ""
        if self.form == "percent":
            return describe_interval(self.interval, is_share=True)
        low, high = map(self._say, self.interval)
        return tr("{low} to {high}{unit}", low=low, high=high, unit=self._unit)

    @property
    def datum(self) -> float | int | None:
        """The number for programs; None if it is not defined."""
        found: float | int | None = plain(self.number)
        return found

    @property
    def bar(self) -> float:
        """Length of the bar, 0..100."""
        return 100.0 * min(max(float(self.number or 0.0) / self.bar_end, 0.0), 1.0)


def plain(value: Any) -> Any:
    """A number of Python for JSON; None for NaN and infinity."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    number = float(value)
    if number != number or number in (float("inf"), float("-inf")):
        return None
    return int(value) if hasattr(value, "dtype") and value.dtype.kind in "iu" else number


def percent(number: float | None, digits: int = 2, **more: Any) -> Value:
    """A share 0..1 in percent."""
    return Value(number, "percent", digits, **more)


def number(value: float | None, digits: int = 4, **more: Any) -> Value:
    """A number with decimal places."""
    return Value(value, "number", digits, **more)


def general(value: float | None, digits: int = 4, **more: Any) -> Value:
    """A number with significant digits."""
    return Value(value, "general", digits, **more)


def count(value: int | None, **more: Any) -> Value:
    """A count."""
    return Value(value, "count", 0, **more)


def points(change: float | None, digits: int = 1, **more: Any) -> Value:
    """A difference of shares, in percentage points with its sign."""
    return Value(change, "points", digits, **more)


def measured(value: float | None, is_share: bool, digits: int = 2, **more: Any) -> Value:
    """Value of a metric: a share in percent, another number with four digits."""
    return percent(value, digits, **more) if is_share else number(value, **more)


@dataclass(frozen=True)
class Named:
    """A class, or another thing with a colour, as a cell.

    Args:
        name: its name.
        code: its code; None without one.
        color: its colour, #rrggbb; empty without one.
        note: words after the name.
    """

    name: str
    code: int | None = None
    color: str = ""
    note: str = ""

    @classmethod
    def of(cls, entry: Any, note: str = "") -> "Named":
        """A class of a class table."""
        return cls(entry.name, entry.code, entry.color, note)

    @property
    def text(self) -> str:
        """The name for people."""
        return self.name if self.code is None else f"{self.code} {self.name}"


Cell = str | Value | Named


def cell_data(cell: Cell, *, has_code: bool, has_interval: bool) -> Sequence[Any]:
    """The values of a cell for programs: name and code, or number and the ends of its interval."""
    if isinstance(cell, Named):
        return [cell.name, cell.code] if has_code else [cell.name]
    if isinstance(cell, Value):
        return [cell.datum, *map(plain, cell.interval or (None, None))] if has_interval else [cell.datum]
    return [cell, *[None] * (2 if has_interval else 1 if has_code else 0)]
