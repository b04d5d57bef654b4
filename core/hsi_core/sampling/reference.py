"""The reference as a probability sample: its points and its design.

The design comes from the fields that `samplingdesign` writes, or from parameters; then the strata are counted
in the map or in a raster.
"""

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError

from hsi_core.accuracy.design import DesignSample, join_small_groups
from hsi_core.classes.table import UNLABELLED
from hsi_core.classes.table_files import read_class_file
from hsi_core.errors import LabelError
from hsi_core.grid import UNREFERENCED, Grid
from hsi_core.labels.labels import Labels
from hsi_core.labels.vector import encode_classes, only_layer, read_features, to_scene
from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.sampling.allocation import MAX_SAMPLE
from hsi_core.sampling.frame import Frame, Population
from hsi_core.sampling.layer import DESIGN_FIELDS
from hsi_core.sampling.pixel_area import PixelArea
from hsi_core.sampling.post_strata import POST_STRATIFIED, PostStratum, join_rare_classes

GivenDesign = Literal["auto", "none", "stratified", "simple", "systematic", "clusters"]
_DESIGNS = ("stratified", "simple", "systematic", "clusters", "cells")
_MAX_ROUNDING = 1e-6


@dataclass(frozen=True)
class Stratum:
    """A stratum of a sample.

    Args:
        code: its code.
        name: its name.
        pixels: its size.
        hectares: its area; None if it is unknown.
    """

    code: int
    name: str
    pixels: int
    hectares: float | None


@dataclass(frozen=True)
class ReferencePoints:
    """Points of a probability sample, also those without a reference.

    Args:
        design: stratified, simple, systematic, clusters or cells.
        rows: row of the pixel of each point on the grid of the map, shape (N,); outside it, too.
        columns: column of the pixel.
        codes: class code of the labels; 0 without a reference.
        strata: code of the stratum.
        weights: inverse of the inclusion probability, up to a factor that is equal within a stratum.
        units: number of the cluster, or of the point.
        groups: number of the neighbourhood in a systematic sample, or of the cell.
        table: the strata by their codes.
    """

    design: str
    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    codes: NDArray[np.int64]
    strata: NDArray[np.int64]
    weights: NDArray[np.float64]
    units: NDArray[np.int64]
    groups: NDArray[np.int64]
    table: dict[int, Stratum]


def has_design(path: Path, layer: str | None) -> bool:
    """Whether a file is a vector layer with the fields of a sample."""
    try:
        info = pyogrio.read_info(path, layer=layer or only_layer(path))
    except (DataSourceError, DataLayerError, LabelError):
        return False
    return set(DESIGN_FIELDS) <= set(info["fields"])


def read_points(
    path: Path,
    *,
    grid: Grid,
    layer: str | None,
    field: str | None,
    class_table: Path | None,
    labels: Labels,
    cluster_field: str | None = None,
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], dict[str, NDArray[Any]]]:
    """Row, column and class code of each point of a vector file, and its fields of the design.

    Args:
        path: vector file.
        grid: grid of the map.
        layer: layer of a file with several.
        field: field with the class.
        class_table: CSV with codes, names and values of the field.
        labels: the same file as labels.
        cluster_field: field with the cluster of each point.

    Raises:
        LabelError: the file holds no points, or lacks a field.
    """
    table, values = read_class_file(class_table) if class_table is not None else (None, {})
    geometries, texts, crs, name = read_features(path, layer, field)
    codes, _ = encode_classes(texts, name=name, table=table, values=values, progress=Progress())
    is_point = shapely.get_type_id(geometries) == int(shapely.GeometryType.POINT)
    if not is_point.all():
        raise LabelError(
            tr(
                "{name} holds other geometries than points; the design of a sample needs a point for each "
                "pixel.",
                name=path.name,
            )
        )
    geometries = to_scene(geometries, crs, grid, path)
    places = shapely.get_coordinates(geometries)
    inverse = ~(grid.transform or UNREFERENCED)
    columns = np.floor(inverse.a * places[:, 0] + inverse.b * places[:, 1] + inverse.c)
    rows = np.floor(inverse.d * places[:, 0] + inverse.e * places[:, 1] + inverse.f)
    finite = np.isfinite(rows) & np.isfinite(columns)
    rows, columns = (np.clip(np.where(finite, v, -1), -1, 2**31).astype(np.int64) for v in (rows, columns))
    codes = np.where(np.isin(codes, labels.class_table.codes), codes, UNLABELLED)
    wanted = [cluster_field] if cluster_field else list(DESIGN_FIELDS)
    meta, _, _, found = pyogrio.raw.read(
        path, layer=layer or only_layer(path), columns=wanted, read_geometry=False
    )
    fields = dict(zip(meta["fields"].tolist(), found, strict=True))
    if cluster_field and cluster_field not in fields:
        raise LabelError(
            tr(
                '{name} has no field "{cluster_field}" with the clusters; choose another one.',
                name=path.name,
                cluster_field=cluster_field,
            )
        )
    return rows, columns, codes, fields


def points_of_layer(
    rows: NDArray[np.int64],
    columns: NDArray[np.int64],
    codes: NDArray[np.int64],
    fields: dict[str, NDArray[Any]],
    *,
    name: str,
) -> ReferencePoints:
    """Points with the design in their fields.

    Raises:
        LabelError: the fields contradict each other.
    """
    try:
        designs = {str(text) for text in fields["design"].tolist()}
        strata, pixels, clusters, groups = (
            fields[key].astype(np.int64) for key in ("stratum", "pixels", "cluster", "neighbours")
        )
        hectares, probability = (fields[key].astype(np.float64) for key in ("hectares", "probability"))
    except (ValueError, TypeError) as error:
        raise _damaged(name, tr("they hold values that are no numbers")) from error
    if len(designs) != 1 or not designs <= set(_DESIGNS):
        raise _damaged(name, tr("the field design holds {listed}", listed=", ".join(sorted(designs)[:5])))
    if not ((probability > 0.0) & (probability <= 1.0 + _MAX_ROUNDING)).all():
        raise _damaged(name, tr("the field probability holds values that are not between 0 and 1"))
    names = dict(zip(strata.tolist(), fields["stratum_name"].tolist(), strict=True))
    table = {}
    for code in np.unique(strata).tolist():
        mine = strata == code
        size, area = np.unique(pixels[mine]), np.unique(hectares[mine])
        if len(size) != 1 or len(area) != 1 or size[0] < 1:
            raise _damaged(name, tr("the points of stratum {code} have several sizes of it", code=code))
        hectare = float(area[0]) if area[0] > 0.0 else None
        table[code] = Stratum(code, str(names[code]), int(size[0]), hectare)
    (design,) = designs
    return ReferencePoints(
        design,
        rows,
        columns,
        codes,
        strata,
        1.0 / probability,
        clusters if design == "clusters" else np.arange(len(rows)),
        groups,
        table,
    )


def _damaged(name: str, reason: str) -> LabelError:
    return LabelError(
        tr(
            "The fields of {name} with the design of the sample were changed: {reason}. Take the layer as it "
            "was drawn, or set design to none.",
            name=name,
            reason=reason,
        )
    )


def points_of_design(
    rows: NDArray[np.int64],
    columns: NDArray[np.int64],
    codes: NDArray[np.int64],
    clusters: NDArray[Any] | None,
    *,
    design: str,
    map: Path,
    strata: Path | None,
    area: Path | None,
    area_layer: str | None,
    progress: Progress,
) -> tuple[ReferencePoints, int]:
    """Points with a design that parameters give; the strata are counted in one pass.

    Args:
        rows: row of each point.
        columns: column of each point.
        codes: class code of each point.
        clusters: cluster of each point; None without clusters.
        design: stratified, simple, systematic or clusters.
        map: the class map.
        strata: raster of strata on its grid; None for the classes of the map. Its code 0 is outside the area.
        area: polygons of the area of interest; None for the whole map.
        area_layer: their layer.
        progress: receives the progress.

    Returns:
        The points in the area that the sample stands for, and the number of those outside.

    Raises:
        LabelError: too many points, or none in the area.
    """
    if len(rows) > MAX_SAMPLE:
        raise LabelError(
            tr(
                "The reference has {num_rows:,} pixels, and a sample at most {max_sample:,}; set design to "
                "none if these are not the points of a sample.",
                num_rows=len(rows),
                max_sample=MAX_SAMPLE,
            )
        )
    population = Population()
    of_point = np.full(len(rows), -1, dtype=np.int64)
    with ExitStack() as files:
        frame = Frame(
            map,
            strata=strata,
            area=area,
            area_layer=area_layer,
            is_stratified=design == "stratified",
            files=files,
            progress=progress,
        )
        for part in frame.read(progress, tr("Counting the pixels of the strata"), population=population):
            window = part.window
            here = (rows >= window.row) & (rows < window.row + window.height)
            here &= (columns >= window.column) & (columns < window.column + window.width)
            row, column = rows[here] - window.row, columns[here] - window.column
            of_point[here] = np.where(
                part.is_inside[row, column], part.strata[row, column].astype(np.int64), -1
            )
        present = population.codes
        names = {entry.code: entry.name for entry in frame.table(present)}
        has_areas = frame.pixel_area is not None
    inside = of_point >= 0
    if not inside.any():
        raise LabelError("No point of the reference lies where the map has a class and a stratum.")
    table = {
        code: Stratum(
            code,
            names.get(code, "whole area"),
            int(population.pixels[code]),
            float(population.hectares[code]) if has_areas else None,
        )
        for code in present.tolist()
    }
    units = np.arange(len(rows))
    if clusters is not None:
        units = np.unique(clusters.astype(str), return_inverse=True)[1].reshape(-1).astype(np.int64)
    points = ReferencePoints(
        design,
        rows[inside],
        columns[inside],
        codes[inside],
        of_point[inside],
        np.ones(int(inside.sum())),
        units[inside],
        np.zeros(int(inside.sum()), dtype=np.int64),
        table,
    )
    return points, int((~inside).sum())


@dataclass(frozen=True)
class PreparedSample:
    """A sample for the estimates, and the points that were left out.

    Args:
        sample: points with a reference.
        hectares: area that the estimates hold for; None if it is unknown.
        num_points: points with a reference that are on the map.
        strata: the strata with their number of points.
        notes: warnings in words.
        post_strata: classes of the map by which the points were weighed, with their number of points; empty
            if they were not.
    """

    sample: DesignSample
    hectares: float | None
    num_points: int
    strata: tuple[tuple[Stratum, int], ...]
    notes: tuple[str, ...]
    post_strata: tuple[tuple[PostStratum, int], ...] = ()


def prepare_sample(
    points: ReferencePoints,
    *,
    reference: NDArray[np.int64],
    mapped: NDArray[np.int64],
    is_on_map: NDArray[np.bool_],
    area: PixelArea | None,
    codes: NDArray[np.int64] | None = None,
    classes: tuple[PostStratum, ...] = (),
) -> PreparedSample:
    """Weigh the points that have a reference by the sizes of their strata.

    Args:
        points: all points.
        reference: class index in the reference of each point, -1 without one, shape (N,).
        mapped: class index in the map, -1 where it has no class or the point lies outside it.
        is_on_map: whether a point lies on the grid of the map.
        area: areas of the pixels of the map, if they are known.
        codes: code of the map at each point, for the post-strata.
        classes: classes of the map in the area of a sample without strata, with their sizes; empty if they
            are not known, or for other designs.

    Raises:
        LabelError: no point on the map has a reference.
    """
    notes: list[str] = []
    used = reference >= 0
    if not (used & is_on_map).any():
        raise LabelError("No point of the sample has a reference and lies on the map; fill in the reference.")
    num_empty, num_outside = int((~used).sum()), int((used & ~is_on_map).sum())
    num_without_class = int((used & is_on_map & (mapped < 0)).sum())
    if num_empty:
        notes.append(
            tr(
                "{num_empty} of {total} points of the sample have no reference; the others of their "
                "stratum stand for them. If these places are harder than others, the accuracies are too "
                "high.",
                num_empty=num_empty,
                total=len(used),
            )
        )
    if num_outside:
        notes.append(
            tr(
                "{num_outside} points of the sample lie outside the map; the figures leave them out.",
                num_outside=num_outside,
            )
        )
    if num_without_class:
        notes.append(
            tr(
                "The map has no class at {num_without_class} points of the sample; the figures hold for the "
                "area where it has one.",
                num_without_class=num_without_class,
            )
        )
    strata = points.strata[used]
    present, index, count = np.unique(strata, return_inverse=True, return_counts=True)
    missing = [points.table[code] for code in sorted(set(points.table) - set(present.tolist()))]
    if missing:
        size = sum(stratum.pixels for stratum in missing)
        names = ", ".join(stratum.name for stratum in missing)
        notes.append(
            tr(
                "No point in {names} has a reference; the figures do not hold for these {size:,} pixels.",
                names=names,
                size=size,
            )
        )
    lonely = [points.table[int(code)].name for code in present[count == 1]]
    if lonely and points.design == "stratified":
        notes.append(
            tr(
                "Only one point has a reference in {listed}; how much points vary there is taken from the "
                "others. Label at least two points in each stratum.",
                listed=", ".join(lonely),
            )
        )
    weights = points.weights[used]
    if area is not None and area.constant is None:  # pixels differ in size
        rows, columns = (
            np.clip(v[used], 0, side - 1)
            for v, side in zip(
                (points.rows, points.columns), (area.grid.height, area.grid.width), strict=True
            )
        )
        weights = weights * area.at(rows, columns)
    chosen = [points.table[int(code)] for code in present]
    has_areas = None not in [*(part.hectares for part in chosen), *(part.hectares for part in classes)]
    sizes = np.array([stratum.hectares if has_areas else stratum.pixels for stratum in chosen], dtype=float)
    weights = weights * (sizes / np.bincount(index, weights=weights))[index]
    pixels = np.array([stratum.pixels for stratum in chosen], dtype=float)
    units, groups = points.units[used], index.reshape(-1).astype(np.int64)
    fractions, neighbours = count / pixels, None
    if points.design == "clusters":
        fractions = np.zeros(len(present))
    elif points.design in ("systematic", "cells") and (points.groups > 0).all():
        groups = join_small_groups(points.groups[used])
        neighbours = np.zeros(len(groups), dtype=np.int64)
        fractions = np.full(int(groups.max()) + 1, count.sum() / pixels.sum())
    post_strata: tuple[PostStratum, ...] = ()
    of_point: NDArray[np.int64] | None = None
    if classes and codes is not None and points.design in POST_STRATIFIED:
        reason = _refuse_post_strata(classes, chosen, mapped[used])
        if reason:
            notes.append(reason)
        else:
            post_strata, of_point = join_rare_classes(classes, codes[used])
            notes += [_describe_joined(one) for one in post_strata if len(one.codes) > 1]
            sizes = np.array([one.hectares if has_areas else one.pixels for one in post_strata], dtype=float)
            weights = weights * (sizes / np.bincount(of_point, weights=weights))[of_point]
            if neighbours is None:  # points taken as independent, so that each class is a stratum
                groups = of_point
                fractions = np.bincount(groups) / np.array([one.pixels for one in post_strata], dtype=float)
    sample = DesignSample(
        reference[used],
        mapped[used],
        weights,
        groups,
        units,
        np.minimum(fractions, 1.0),
        neighbours if neighbours is None or of_point is None else of_point,
    )
    on_class = mapped[used] >= 0
    return PreparedSample(
        sample,
        float(weights[on_class].sum()) if has_areas else None,
        int(on_class.sum()),
        tuple(zip(chosen, count.tolist(), strict=True)),
        tuple(notes),
        () if of_point is None else tuple(zip(post_strata, np.bincount(of_point).tolist(), strict=True)),
    )


def _refuse_post_strata(
    classes: tuple[PostStratum, ...], strata: list[Stratum], mapped: NDArray[np.int64]
) -> str:
    """Reason why the classes of the map cannot be post-strata; empty if they can."""
    drawn, found = sum(stratum.pixels for stratum in strata), sum(one.pixels for one in classes)
    if drawn != found:
        return tr(
            "The points were drawn from {drawn:,} pixels, but the map has a class at {found:,}. So the "
            "points are not weighed by the classes of the map, and the intervals are wider. If the "
            "points were drawn in an area of interest, give this area.",
            drawn=drawn,
            found=found,
        )
    if (mapped < 0).any():
        return tr(
            "Some points have no class in the map. So the points are not weighed by the classes of the map, "
            "and the intervals are wider."
        )
    return ""


def _describe_joined(joined: PostStratum) -> str:
    return tr(
        "Fewer than two points lie in some classes of the map; one weight holds for the points of {name} "
        "together.",
        name=joined.name,
    )
