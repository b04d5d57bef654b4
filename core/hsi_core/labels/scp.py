"""Training input of the Semi-Automatic Classification Plugin 8: a ZIP file with areas and macroclasses."""

from pathlib import Path

SCP_SUFFIX = ".scpx"
SCP_FIELD = "macroclass_id"
"""Field of the areas with the code of a macroclass; `class_id` has the code of a class."""


def vector_source(path: Path) -> str | Path:
    """The file that GDAL opens for labels: of a training input, the areas inside it."""
    if path.suffix.casefold() != SCP_SUFFIX:
        return path
    return f"/vsizip/{{{path.resolve()}}}/geometry.gpkg"
