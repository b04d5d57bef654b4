"""Copies of layers that the plugin makes for a job, and the source of each, for reports.

The plugin writes the polygons of a layer to a file of its own, with the filter, the selection and the unsaved
edits of the layer, and deletes it after the job. Beside it, a text file names the source.
"""

import re
from pathlib import Path

ENDING = ".source.txt"
"""Added to the name of a copy; the plugin has the same."""


def shown_source(path: Path) -> str:
    """The file or layer that a copy was made from, as text for reports; the path itself of other files."""
    return _source(path) or str(path.absolute())


def shown_name(path: Path) -> str:
    """The name of the file or layer that a copy was made from, for messages; that of the file of others."""
    source = _source(path) or path.name
    is_path = re.match(r"/|\\|[A-Za-z]:", source)
    return re.split(r"[/\\]", source)[-1] if is_path else source


def _source(path: Path) -> str:
    try:
        return path.with_name(path.name + ENDING).read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return ""
