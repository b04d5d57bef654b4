"""HTML reports: one self-contained file each, from a template, readable in light and dark surroundings."""

from pathlib import Path
from typing import Any

import jinja2

from hsi_core import __version__


def _percent(value: float | None, digits: int = 2) -> str:
    return "n/a" if value is None or value != value else f"{100.0 * value:.{digits}f} %"


def _number(value: float | None, digits: int = 4) -> str:
    return "n/a" if value is None or value != value else f"{value:.{digits}f}"


def _thousands(value: int) -> str:
    return f"{value:,}".replace(",", "\u202f")


def render(template: str, **context: Any) -> str:
    """Fill one of `hsi_core/templates`; every value is escaped.

    Args:
        template: file name of a template that extends base.html.
        **context: its values; `title` is needed by base.html.

    Returns:
        The HTML text. It holds no time and no path of the machine unless the context does.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(percent=_percent, number=_number, thousands=_thousands)
    return environment.get_template(template).render(version=__version__, **context)
