"""The point layer of a sample: a GeoPackage that carries the design, with a style and a form for QGIS."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError

from hsi_core.classes.matching import has_real_name, name_key
from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.errors import OutputError
from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.point_layer import Category, categorized_style, write_points
from hsi_core.progress import Progress
from hsi_core.sampling.drawing import Design, Drawn, as_row_and_column
from hsi_core.sampling.frame import Population

LAYER = "sample"
REFERENCE = "reference"
DESIGN_FIELDS = (
    "design",
    "stratum",
    "stratum_name",
    "pixels",
    "hectares",
    "probability",
    "cluster",
    "neighbours",
)
"""Fields that carry the design; the plugin hands them over with the labels."""
WHOLE_AREA = Category("0", "whole area", "#E69F00", 2.6)


@dataclass(frozen=True)
class Sample:
    """A sample of a map.

    Args:
        design: how it was drawn.
        drawn: its pixels.
        population: sizes of the strata.
        strata: entries of the strata; empty if there is one for the whole area.
        classes: classes that the form offers for the reference.
        grid: of the map.
        has_areas: whether the areas of the strata are known.
    """

    design: Design
    drawn: Drawn
    population: Population
    strata: tuple[ClassEntry, ...]
    classes: ClassTable
    grid: Grid
    has_areas: bool


def refuse_labelled(path: Path, *, layer: str = LAYER, field: str = REFERENCE) -> None:
    """Refuse to replace a point layer whose class field has entries.

    Raises:
        OutputError: the file has such a layer.
    """
    if not path.is_file():
        return
    try:
        _, _, _, columns = pyogrio.raw.read(path, layer=layer, columns=[field], read_geometry=False)
    except (DataSourceError, DataLayerError):
        return  # another file, which the user wants to replace
    count = sum(bool(text) for text in columns[0].tolist()) if columns else 0
    if count:
        raise OutputError(
            tr(
                "The point layer {name} already has the {field} of {count} points; give the new layer "
                "another name.",
                name=path.name,
                field=field,
                count=count,
            )
        )


def write_sample(path: Path, sample: Sample, *, seed: int, progress: Progress | None = None) -> None:
    """Write the points in random order, clusters together, with style and form.

    Args:
        path: GeoPackage to write.
        sample: the sample.
        seed: of the order.
        progress: receives warnings.

    Raises:
        OutputError: the file cannot be written.
    """
    drawn, grid = sample.drawn, sample.grid
    order = np.random.default_rng(seed).permutation(len(drawn.numbers))
    order = order[np.argsort(drawn.clusters[order], kind="stable")]
    pixels = as_row_and_column(drawn.numbers[order], grid.width)
    strata = drawn.strata[order]
    names = {entry.code: entry.name for entry in sample.strata}
    hectares = sample.population.hectares[strata] if sample.has_areas else np.full(len(strata), np.nan)
    fields: dict[str, NDArray[np.generic]] = {
        "point": np.arange(1, len(strata) + 1, dtype=np.int32),
        REFERENCE: np.full(len(strata), None, dtype=object),
        "stratum": strata.astype(np.int32),
        "stratum_name": np.array([names.get(code, "whole area") for code in strata.tolist()], dtype=object),
        "design": np.full(len(strata), sample.design, dtype=object),
        "pixels": sample.population.pixels[strata],
        "hectares": hectares,
        "probability": drawn.probability[order],
        "cluster": drawn.clusters[order].astype(np.int32),
        "neighbours": drawn.groups[order],
    }
    write_points(
        path, layer=LAYER, grid=grid, pixels=pixels, fields=fields, style=_style(sample), progress=progress
    )


def class_choices(classes: ClassTable) -> list[tuple[str, str]]:
    """Text and value of each class in the form: names, or codes if names do not tell the classes apart."""
    is_named = all(map(has_real_name, classes.entries)) and len({*map(name_key, classes.names)}) == len(
        classes
    )
    return [(entry.name, entry.name if is_named else str(entry.code)) for entry in classes.entries]


def _style(sample: Sample) -> str:
    """Points in the colours of their strata, and a list of classes in the form."""
    strata = [Category(str(entry.code), entry.name, entry.color, 2.6) for entry in sample.strata]
    choices = (REFERENCE, [("", ""), *class_choices(sample.classes)]) if len(sample.classes) else None
    return categorized_style("stratum", strata or [WHOLE_AREA], choices=choices)
