"""Labels from vector files: transformed to the CRS of the scene and rasterized onto its grid."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import numpy as np
import pyogrio
import shapely
from affine import Affine
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio._err import CPLE_BaseError
from rasterio.enums import MergeAlg
from rasterio.errors import CRSError
from rasterio.features import rasterize
from rasterio.warp import transform as transform_points

from hsi_core.classes.table import MAX_CODE, UNLABELLED, ClassEntry, ClassTable, palette_color
from hsi_core.errors import LabelError, NoLabelsError
from hsi_core.files.copies import shown_name
from hsi_core.grid import UNREFERENCED, Grid, parse_crs
from hsi_core.labels.coverage import claim_covered
from hsi_core.labels.geometries import prepare_geometries
from hsi_core.labels.merging import merge_labels, read_merge_table
from hsi_core.labels.point_table import is_point_table, point_columns
from hsi_core.labels.rules import DEFAULT_RULES, LabelRules
from hsi_core.labels.scp import vector_source
from hsi_core.language import listed, tr
from hsi_core.progress import Progress

_WHOLE = re.compile(r"[+-]?\d{1,1000}")
_WHOLE_AS_REAL = re.compile(r"([+-]?\d{1,1000})(?:\.0*|,0{1,2})?")  # ",000" may separate thousands
_REAL = re.compile(r"[+-]?(?:\d*[.,]?\d+|\d+[.,])(?:[eE][+-]?\d+)?")
_MAX_LISTED = 10


def burn_vector(
    path: Path,
    *,
    grid: Grid,
    layer: str | None,
    field: str | None,
    table: ClassTable | None,
    values: dict[str, int],
    progress: Progress,
    unit: str = "features",
    rules: LabelRules = DEFAULT_RULES,
) -> tuple[NDArray[np.uint16], NDArray[np.int32], ClassTable | None]:
    """Rasterize polygons, lines or points onto a grid.

    A polygon labels the pixels whose centre lies inside it, or those that the rules say. A point labels the
    pixel that contains it, a line all pixels that it crosses. A pixel that polygons or points of different
    classes label becomes unlabelled, with a warning, unless the rules say otherwise.

    Args:
        path: vector file.
        grid: grid of the scene.
        layer: layer of a file with several.
        field: field with the class.
        table: class table given by the user, if any.
        values: code of each value of the field, from the user's class table.
        progress: receives warnings.
        unit: which polygons are numbered: "features", their separate "parts", or "auto": parts if there are
            fewer than two features for each class.
        rules: which pixels a geometry labels, and what becomes of overlaps.

    Returns:
        Class codes (H, W), number of the polygon or point (H, W), and a class table if the field holds text.

    Raises:
        LabelError: the file cannot be read, the field does not fit, or no polygon or point lies on the scene.
    """
    geometries, texts, crs, name = read_features(path, layer, field, progress)
    codes, found_table = encode_classes(texts, name=name, table=table, values=values, progress=progress)
    missing = shapely.is_missing(geometries) | shapely.is_empty(geometries)
    used = ~missing & (codes > UNLABELLED)
    if not used.any():
        raise LabelError(
            tr(
                'No polygon or point of {file} has a geometry and a class in the field "{name}".',
                file=shown_name(path),
                name=name,
            )
        )
    is_null = np.array([_is_blank(value) for value in texts.tolist()], dtype=bool)
    if (missing | is_null).any():
        progress.warning(
            tr(
                "{count} of {num_geometries} features of {file} have no "
                'geometry, or no class in the field "{name}"; they are not used.',
                count=int((missing | is_null).sum()),
                num_geometries=len(geometries),
                file=shown_name(path),
                name=name,
            )
        )
    is_zero = np.array([_is_zero(value) for value in texts.tolist()], dtype=bool)
    num_zero = int(np.count_nonzero(is_zero & ~missing & (codes == UNLABELLED)))
    if num_zero:
        progress.warning(
            tr(
                'Features of {file} with 0 in the field "{name}": {count}. Here 0 means unlabelled, so they '
                "are no class. If they are, give them another code.",
                file=shown_name(path),
                name=name,
                count=num_zero,
            )
        )
    if crs is None and grid.crs is not None and not is_point_table(path):
        progress.warning(
            tr(
                "{file} has no CRS; its coordinates are taken as those of the scene.",
                file=shown_name(path),
            )
        )
    geometries, codes = geometries[used], codes[used]
    geometries = to_scene(geometries, crs, grid, path)
    if not np.isfinite(shapely.total_bounds(geometries)).all():
        raise LabelError(
            tr(
                "{file} has coordinates that are no numbers in the CRS of the scene; check the CRS "
                "of both layers.",
                file=shown_name(path),
            )
        )
    geometries = prepare_geometries(geometries, rules=rules, path=path, progress=progress)
    least_share = rules.share
    transform = grid.transform or UNREFERENCED
    numbers = np.arange(1, len(geometries) + 1)
    burnt = np.zeros(grid.shape, dtype=np.uint16)
    polygons = np.zeros(grid.shape, dtype=np.int32)
    conflict = np.zeros(grid.shape, dtype=bool)
    changes = np.zeros(2, dtype=np.int64)
    groups = _merged(codes, table or found_table, rules)
    for group in np.unique(groups):  # class by class, so that no conflict hides under a third polygon
        of_class = groups == group
        claimed = _claim(geometries[of_class], numbers[of_class], grid, transform, rules)
        if least_share:
            by_centre = _rasterize(geometries[of_class], numbers[of_class], grid, transform)
            changes += [np.sum((by_centre > 0) & (claimed == 0)), np.sum((by_centre == 0) & (claimed > 0))]
        conflict |= (claimed > 0) & (polygons > 0)
        is_last = claimed > polygons  # the last in the file, where several classes meet
        burnt[is_last] = codes[claimed[is_last] - 1]
        polygons = np.maximum(polygons, claimed)
    if not polygons.any():
        if least_share and _rasterize(geometries, numbers, grid, transform).any():
            advice = (
                tr("give a smaller least share")
                if rules.least_share
                else tr("choose pixels by their centre instead")
            )
            raise LabelError(
                tr(
                    "No polygon of {file} covers {least_share:.0%} of a pixel; {advice}.",
                    file=shown_name(path),
                    least_share=least_share,
                    advice=advice,
                )
            )
        raise NoLabelsError(_explain_miss(path, geometries, grid, transform))
    if least_share:
        progress.info(
            tr(
                "Pixels are labelled if polygons of one class cover at least {least_share:.0%} of them: "
                "{num_left_out} pixels whose centre lies in a polygon are left out, and "
                "{num_labelled} others are "
                "labelled.",
                least_share=least_share,
                num_left_out=changes[0],
                num_labelled=changes[1],
            )
        )
    if conflict.any() and rules.overlaps == "last":
        progress.warning(
            tr(
                "{count} pixels lie in polygons or points of different classes; they get the "
                "class of the last one in the file.",
                count=int(conflict.sum()),
            )
        )
    elif conflict.any():
        progress.warning(
            tr(
                "{count} pixels lie in polygons or points of different classes; these pixels are not used.",
                count=int(conflict.sum()),
            )
        )
        burnt[conflict] = UNLABELLED
        polygons[conflict] = 0
    reason = tr("contain no pixel centre") if rules.pixel_rule == "centre" else tr("touch no pixel")
    if least_share:
        reason = tr("cover {share:.0%} of no pixel", share=least_share)
    num_lost = len(geometries) - (len(np.unique(polygons)) - int((polygons == 0).any()))
    if num_lost:
        progress.warning(
            tr(
                "{num_lost} of {num_geometries} polygons or points label no pixel: they lie outside "
                "the scene, "
                "{reason}, or are covered by others.",
                num_lost=num_lost,
                num_geometries=len(geometries),
                reason=reason,
            )
        )
    _warn_of_leaving(geometries, polygons, grid, transform, progress)
    if unit != "features":
        polygons = _number_parts(
            geometries,
            codes,
            polygons,
            unit=unit,
            grid=grid,
            transform=transform,
            progress=progress,
            rules=rules,
        )
    return burnt, polygons, found_table


def _merged(codes: NDArray[np.int64], table: ClassTable | None, rules: LabelRules) -> NDArray[np.int64]:
    """Equal numbers for features of classes that the merge table makes one; class codes without a table."""
    if rules.merge_table is None:
        return codes
    present, places = np.unique(codes, return_inverse=True)
    known = table or ClassTable.from_codes(present.tolist())
    merges = read_merge_table(rules.merge_table)
    merged, _ = merge_labels(
        present.astype(np.uint16), known, merges, name=rules.merge_table.name, progress=Progress()
    )
    return np.where(merged == UNLABELLED, present, merged)[places]


@dataclass(frozen=True)
class Overlaps:
    """Pixels that several polygons or points label.

    Args:
        pixels: row and column of the pixels with labels of several classes, shape (M, 2).
        codes: two of these classes for each pixel, shape (M, 2), in the codes after the merge table.
        num_repeated: pixels that several polygons or points of one class label, and no other class.
    """

    pixels: NDArray[np.int64]
    codes: NDArray[np.int64]
    num_repeated: int


def find_overlaps(
    path: Path,
    *,
    grid: Grid,
    layer: str | None,
    field: str | None,
    table: ClassTable | None,
    values: dict[str, int],
    rules: LabelRules = DEFAULT_RULES,
) -> Overlaps:
    """Find the pixels that several polygons or points label; the arguments are those of `burn_vector`.

    With a least share, the pixels whose centre lies in several polygons count.
    """
    geometries, texts, crs, name = read_features(path, layer, field)
    codes, found = encode_classes(texts, name=name, table=table, values=values, progress=Progress())
    used = ~(shapely.is_missing(geometries) | shapely.is_empty(geometries)) & (codes > UNLABELLED)
    geometries, codes = (
        to_scene(geometries[used], crs, grid, path),
        _merged(codes[used], table or found, rules),
    )
    geometries = prepare_geometries(geometries, rules=rules, path=path, progress=Progress())
    first, second = (np.zeros(grid.shape, dtype=np.uint16) for _ in range(2))
    is_repeated = np.zeros(grid.shape, dtype=bool)
    for code in np.unique(codes):
        counts = rasterize(
            ((shape, 1) for shape in geometries[codes == code].tolist()),
            out_shape=grid.shape,
            transform=grid.transform or UNREFERENCED,
            fill=0,
            dtype="int32",
            merge_alg=MergeAlg.add,
            all_touched=rules.pixel_rule == "touched",
        )
        is_repeated |= counts > 1
        second[(counts > 0) & (first > 0)] = code
        first[(counts > 0) & (first == 0)] = code
    pixels = np.argwhere(second > 0)
    meeting = np.column_stack([first[second > 0], second[second > 0]]).astype(np.int64)
    return Overlaps(pixels, meeting, int((is_repeated & (second == 0)).sum()))


def _number_parts(
    geometries: NDArray[Any],
    codes: NDArray[np.int64],
    polygons: NDArray[np.int32],
    *,
    unit: str,
    grid: Grid,
    transform: Affine,
    progress: Progress,
    rules: LabelRules,
) -> NDArray[np.int32]:
    """Number of the part at each pixel, shape (H, W); the given numbers if whole features are the units."""
    features = np.setdiff1d(polygons, [0])
    num_classes = len(np.unique(codes[features - 1]))
    if unit == "auto" and len(features) >= 2 * num_classes:
        return polygons
    parts, owners = shapely.get_parts(geometries, return_index=True)
    parts, owners = parts[~shapely.is_empty(parts)], owners[~shapely.is_empty(parts)]
    if len(parts) == len(geometries):
        return polygons
    numbers = np.arange(1, len(parts) + 1)
    numbered = np.zeros(grid.shape, dtype=np.int32)
    for code in np.unique(codes):
        of_class = codes[owners] == code
        claimed = _claim(parts[of_class], numbers[of_class], grid, transform, rules)
        numbered = np.maximum(numbered, claimed)
    found = np.where(polygons == 0, 0, numbered).astype(np.int32)
    num_parts = len(np.setdiff1d(found, [0]))
    reason = (
        tr(
            ", because a split by polygons needs at least two features for each of the {num_classes} classes",
            num_classes=num_classes,
        )
        if unit == "auto"
        else ""
    )
    progress.info(
        tr(
            "The {num_parts} separate parts of {num_features} features are the units{reason}.",
            num_parts=num_parts,
            num_features=len(features),
            reason=reason,
        )
    )
    return found


def _warn_of_leaving(
    geometries: NDArray[Any],
    polygons: NDArray[np.int32],
    grid: Grid,
    transform: Affine,
    progress: Progress,
) -> None:
    """Warn of polygons that label pixels and extend beyond the scene."""
    corners = ((0, 0), (grid.width, 0), (grid.width, grid.height), (0, grid.height))
    margin = 1e-6 * abs(transform.determinant) ** 0.5
    outline = shapely.Polygon([transform * corner for corner in corners]).buffer(margin)
    used = np.setdiff1d(np.unique(polygons), [0])
    num_leaving = int((~shapely.covered_by(geometries[used - 1], outline)).sum())
    if num_leaving:
        progress.warning(
            tr(
                "{num_leaving} of {num_geometries} polygons or points extend beyond the scene; only the area "
                "inside is used.",
                num_leaving=num_leaving,
                num_geometries=len(geometries),
            )
        )


def read_features(
    path: Path, layer: str | None, field: str | None, progress: Progress | None = None
) -> tuple[NDArray[Any], NDArray[Any], str | None, str]:
    """Geometries, values of the class field, CRS and name of the field."""
    options, table_crs = point_columns(path, progress or Progress()) if is_point_table(path) else ({}, None)
    try:
        if layer is None:
            layer = only_layer(path)
        source = vector_source(path)
        info = pyogrio.read_info(source, layer=layer, **options)
        fields = [str(name) for name in info["fields"]]
        if field is None:
            field = _only_field(path, fields, info["dtypes"], progress)
        # The key of a GeoPackage or SQLite file, often "fid", is no field for GDAL.
        is_key = field not in fields and field.casefold() == str(info.get("fid_column") or "").casefold()
        if field not in fields and not is_key:
            raise LabelError(
                tr(
                    '{file} has no field "{field}"; choose one of {fields}.',
                    file=shown_name(path),
                    field=field,
                    fields=", ".join(fields) or tr("none: it has no field"),
                )
            )
        meta, keys, wkb, data = pyogrio.raw.read(
            source, layer=layer, columns=[] if is_key else [field], return_fids=is_key, **options
        )
    except (DataSourceError, DataLayerError) as error:
        raise LabelError(
            tr(
                "{file} cannot be read as a raster or a vector file ({error}); choose another file.",
                file=shown_name(path),
                error=error,
            )
        ) from error
    if wkb is None:
        raise LabelError(
            tr(
                "{file} is a table without geometries; choose a layer of polygons or points.",
                file=shown_name(path),
            )
        )
    try:
        geometries = shapely.force_2d(shapely.from_wkb(wkb))
    except shapely.errors.GEOSException as error:
        raise LabelError(
            tr(
                "{file} holds geometries that cannot be read ({error}); save it with straight "
                "segments instead of curves.",
                file=shown_name(path),
                error=error,
            )
        ) from error
    return geometries, keys if is_key else data[0], meta["crs"] or table_crs, field


def _only_field(path: Path, fields: list[str], dtypes: Sequence[Any], progress: Progress | None) -> str:
    """The only field that can hold classes: numbers or text, but no dates and bytes.

    Raises:
        LabelError: there are several, or none.
    """
    usable = [
        name for name, dtype in zip(fields, dtypes, strict=True) if np.dtype(str(dtype)).kind in "biufOU"
    ]
    if len(usable) != 1:
        raise LabelError(
            tr(
                "Say which field of {file} holds the class; it has {fields}.",
                file=shown_name(path),
                fields=", ".join(fields) or tr("no field"),
            )
        )
    if progress is not None:
        progress.info(
            tr(
                "The classes of {file} are those of its only field, {first_usable}.",
                file=shown_name(path),
                first_usable=usable[0],
            )
        )
    return usable[0]


def only_layer(path: Path) -> str | None:
    """The only layer with geometries, as QGIS adds tables such as layer_styles; None for a file of one layer.

    Raises:
        LabelError: several layers have geometries.
    """
    layers = pyogrio.list_layers(vector_source(path))
    if len(layers) < 2:
        return None
    names = [str(name) for name, geometry_type in layers if geometry_type is not None]
    if len(names) > 1:
        raise LabelError(
            tr(
                "{file} has the layers {listed}; say which one holds the labels.",
                file=shown_name(path),
                listed=", ".join(names),
            )
        )
    return names[0] if names else str(layers[0][0])


def _is_blank(value: Any) -> bool:
    """Whether a value of a field is null, NaN, or a text without a letter."""
    return value is None or value != value or (isinstance(value, str) and not value.strip())


def encode_classes(
    column: NDArray[Any],
    *,
    name: str,
    table: ClassTable | None,
    values: dict[str, int],
    progress: Progress,
) -> tuple[NDArray[np.int64], ClassTable | None]:
    """Class code of each polygon or point; 0 for those without a class."""
    if np.issubdtype(column.dtype, np.number):
        empty = np.isnan(column) if np.issubdtype(column.dtype, np.floating) else np.zeros(len(column), bool)
        numbers = np.where(empty, UNLABELLED, column)
        texts = [str(int(n)) if float(n).is_integer() else str(n) for n in numbers.tolist()]
        if table is None or not set(texts) & set(values):
            return _check_codes(numbers, name), None
    else:
        texts = ["" if _is_blank(text) else str(text).strip() for text in column.tolist()]
        if table is not None:
            texts = [_as_in_table(text, values) for text in texts]
        whole = {text: _whole_number(text) for text in set(texts) if text}
        if table is None or not set(texts) & set(values):
            odd = next((text for text in texts if text and whole[text] is None), None)
            if whole and odd is None:
                _say_how_numbers_are_read(whole, name, progress)
                codes = np.array([whole[text] if text else UNLABELLED for text in texts], dtype=object)
                return _check_codes(codes, name), None
            if odd is not None and table is None and any(map(_WHOLE.fullmatch, texts)):
                if _REAL.fullmatch(odd):
                    _refuse_code(odd, name)
                raise LabelError(
                    tr(
                        'The field "{name}" mixes numbers with text ("{odd}"); correct these values, '
                        "or choose "
                        "a field "
                        "with whole numbers or with names only.",
                        name=name,
                        odd=odd,
                    )
                )
    if table is None:
        names = sorted({text for text in texts if text})
        found = ClassTable(tuple(ClassEntry(i + 1, text, palette_color(i)) for i, text in enumerate(names)))
        values = {entry.name: entry.code for entry in found.entries}
        if names and all(map(_REAL.fullmatch, names)):
            progress.warning(
                tr(
                    'The field "{name}" holds numbers that are not whole; they are taken as class names, '
                    "numbered in the order of their text: {values}.",
                    name=name,
                    values=_list_values(values),
                )
            )
    else:
        found = None
        strangers = sorted({text for text in texts if text and text not in values and text != "0"})
        if strangers:
            progress.warning(
                tr(
                    'The class table has no entry for {listed} in the field "{name}"; these '
                    "polygons or "
                    "points are not used.",
                    listed=", ".join(strangers),
                    name=name,
                )
            )
    return np.array([values.get(text, UNLABELLED) for text in texts], dtype=np.int64), found


def _is_zero(value: Any) -> bool:
    """Whether a value of a field is the number 0, also as text."""
    return _whole_number(str(value).strip()) == 0


def _whole_number(text: str) -> int | None:
    """The whole number that a text such as "3", "03", "3.0" or "3,0" writes; None for any other text."""
    match = _WHOLE_AS_REAL.fullmatch(text)
    return int(match[1]) if match else None


def _as_in_table(text: str, values: Mapping[str, int]) -> str:
    """The text as the class table writes it: "1.0" is its value 1."""
    number = _whole_number(text)
    return str(number) if number is not None and text not in values and str(number) in values else text


def _say_how_numbers_are_read(whole: dict[str, int | None], name: str, progress: Progress) -> None:
    """Warn of numbers with a decimal point, and of codes that are written in several ways."""
    as_reals = {text: code for text, code in whole.items() if code is not None and not _WHOLE.fullmatch(text)}
    if as_reals:
        progress.warning(
            tr(
                'The field "{name}" holds whole numbers with a decimal point as text; they are used as class '
                "codes: {values}.",
                name=name,
                values=_list_values(as_reals),
            )
        )
    spellings: dict[int | None, list[str]] = {}
    for text in sorted(whole):
        spellings.setdefault(whole[text], []).append(f'"{text}"')
    for code, ways in spellings.items():
        if len(ways) > 1:
            progress.warning(
                tr(
                    'The field "{name}" writes the class code {code} in several ways ({listed}); they '
                    "are taken as one class.",
                    name=name,
                    code=code,
                    listed=", ".join(ways),
                )
            )


def _list_values(values: Mapping[str, int]) -> str:
    """Values of a field with their codes, for messages: '"oats" is code 1, "rye" is code 2'."""
    ordered = sorted(values.items(), key=lambda pair: (pair[1], pair[0]))
    found = listed(
        tr('"{text}" is code {code}', text=text, code=code) for text, code in ordered[:_MAX_LISTED]
    )
    num_more = len(ordered) - _MAX_LISTED
    return tr("{listed} and {num_more} more", listed=found, num_more=num_more) if num_more > 0 else found


def _check_codes(numbers: NDArray[Any], name: str) -> NDArray[np.int64]:
    is_code = (numbers >= 0) & (numbers <= MAX_CODE)
    if numbers.dtype != object:
        is_code &= numbers == np.round(numbers)
    if not is_code.all():
        _refuse_code(numbers[~is_code.astype(bool)][0], name)
    return numbers.astype(np.int64)


def _refuse_code(value: object, name: str) -> NoReturn:
    raise LabelError(
        tr(
            'The field "{name}" holds {value}; class codes are whole numbers from 1 to {max_code} (0 means '
            "unlabelled). Choose another field.",
            name=name,
            value=value,
            max_code=MAX_CODE,
        )
    )


def to_scene(geometries: NDArray[Any], crs: str | None, grid: Grid, path: Path) -> NDArray[Any]:
    """Geometries in the CRS of the scene."""
    if grid.gcps and grid.transform is None:
        raise LabelError(
            "The scene is georeferenced by ground control points, so vector labels cannot be rasterized onto "
            "it; warp the scene to a CRS first, or give labels as a raster of its size."
        )
    # GeoPackage has no way to say "no CRS": GDAL writes these two names.
    if crs is None or "Undefined" in crs or grid.crs is None or grid.transform is None:
        return geometries
    failure = LabelError(
        tr(
            "{file} cannot be transformed to the CRS of the scene; check that both layers have the "
            "right CRS.",
            file=shown_name(path),
        )
    )

    def project(points: NDArray[np.float64]) -> NDArray[np.float64]:
        xs, ys = transform_points(source, grid.crs, points[:, 0].tolist(), points[:, 1].tolist())
        return np.column_stack([xs, ys])

    try:
        source = parse_crs(crs)
        if source == grid.crs:
            return geometries
        projected: NDArray[Any] = shapely.transform(geometries, project)
    except (CRSError, CPLE_BaseError) as error:
        raise failure from error
    return projected


def _claim(
    geometries: NDArray[Any],
    numbers: NDArray[np.int64],
    grid: Grid,
    transform: Affine,
    rules: LabelRules,
) -> NDArray[np.int32]:
    """Number of the polygon, line or point of one class that labels each pixel, by the rules."""
    if rules.share:
        return claim_covered(geometries, numbers, grid=grid, transform=transform, least_share=rules.share)
    if rules.pixel_rule == "touched":
        return _rasterize(geometries, numbers, grid, transform, is_touched=True)
    is_line = shapely.get_dimensions(geometries) == 1
    claimed = _rasterize(geometries[~is_line], numbers[~is_line], grid, transform)
    if is_line.any():  # GDAL's own rule for lines depends on their direction
        crossed = _rasterize(geometries[is_line], numbers[is_line], grid, transform, is_touched=True)
        claimed = np.maximum(claimed, crossed)
    return claimed


def _rasterize(
    geometries: NDArray[Any],
    numbers: NDArray[np.int64],
    grid: Grid,
    transform: Affine,
    *,
    is_touched: bool = False,
) -> NDArray[np.int32]:
    """Number of the last polygon or point that labels each pixel; shape (H, W)."""
    if not len(geometries):
        return np.zeros(grid.shape, dtype=np.int32)
    burnt: NDArray[np.int32] = rasterize(
        zip(geometries.tolist(), numbers.tolist(), strict=True),
        out_shape=grid.shape,
        transform=transform,
        fill=0,
        all_touched=is_touched,
        dtype="int32",
    )
    return burnt


def _explain_miss(path: Path, geometries: NDArray[Any], grid: Grid, transform: Affine) -> str:
    left, bottom, right, top = shapely.total_bounds(geometries)
    corners = [
        transform * corner
        for corner in ((0, 0), (grid.width, 0), (0, grid.height), (grid.width, grid.height))
    ]
    xs, ys = [c[0] for c in corners], [c[1] for c in corners]
    hint = (
        tr("The scene has no georeference: place it first (Import a cube), or draw the labels on it.")
        if grid.transform is None
        else tr("Check the CRS of both layers.")
    )
    return tr(
        "The labels {name} do not overlap the scene: they span x {left:.6g} to {right:.6g}, y {bottom:.6g} "
        "to {top:.6g}; the scene spans x {west:.6g} to {east:.6g}, y {south:.6g} to {north:.6g}. {hint}",
        name=shown_name(path),
        left=left,
        right=right,
        bottom=bottom,
        top=top,
        west=min(xs),
        east=max(xs),
        south=min(ys),
        north=max(ys),
        hint=hint,
    )
