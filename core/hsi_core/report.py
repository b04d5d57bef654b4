"""HTML reports: one self-contained file from a template, for light and dark display."""

from pathlib import Path
from typing import Any

import jinja2
import numpy as np

from hsi_core import __version__


def _percent(value: float | None, digits: int = 2) -> str:
    return "n/a" if value is None or value != value else f"{100.0 * value:.{digits}f} %"


def _number(value: float | None, digits: int = 4) -> str:
    return "n/a" if value is None or value != value else f"{value:.{digits}f}"


def _figure(value: float | None, is_share: bool, digits: int = 2) -> str:
    """Value of a metric: a share in percent, another number with four digits."""
    return _percent(value, digits) if is_share else _number(value)


def describe_interval(interval: tuple[float, float] | None, is_share: bool, digits: int = 1) -> str:
    """Interval of a metric for people: "61.2 to 70.4 %"; "n/a" without one."""
    if interval is None:
        return "n/a"
    low, high = interval
    return f"{100 * low:.{digits}f} to {100 * high:.{digits}f} %" if is_share else f"{low:.3f} to {high:.3f}"


def _thousands(value: int) -> str:
    return f"{value:,}".replace(",", "\u202f")


def render(template: str, **context: Any) -> str:
    """Fill a template of `hsi_core/templates`; every value is escaped.

    Args:
        template: file name of a template that extends base.html.
        **context: values of the template; base.html needs `title`.

    Returns:
        The HTML text. It contains a time or a path only if the context does.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        percent=_percent,
        number=_number,
        figure=_figure,
        thousands=_thousands,
        interval=describe_interval,
    )
    return environment.get_template(template).render(version=__version__, **context)


def round_ticks(low: float, high: float, *, count: int = 5, is_whole: bool = False) -> list[float]:
    """At most count + 1 round numbers from low to high, 1, 2 or 5 times a power of ten apart."""
    raw = max((high - low) / count, 1e-9)
    power = 10.0 ** np.floor(np.log10(raw))
    step = float(next(f * power for f in (1, 2, 5, 10) if f * power >= raw * (1 - 1e-9)))
    if is_whole:
        step = max(1.0, round(step))
    first, last = int(np.ceil(low / step - 1e-9)), int(np.floor(high / step + 1e-9))
    return [round(index * step, 12) for index in range(first, last + 1)]
