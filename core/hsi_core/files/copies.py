"""Copies of layers that the plugin makes for a job, and the source of each, for reports.

The plugin writes the polygons of a layer to a file of its own, with the filter, the selection and the unsaved
edits of the layer, and deletes it after the job. Beside it, a text file names the source.
"""

from pathlib import Path

ENDING = ".source.txt"
"""Added to the name of a copy; the plugin has the same."""


def shown_source(path: Path) -> str:
    """The file or layer that a copy was made from, as text for reports; the path itself of other files."""
    try:
        text = path.with_name(path.name + ENDING).read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        text = ""
    return text or str(path.absolute())
