"""Points from a CSV file with columns of coordinates, as spreadsheets and GPS receivers write them."""

import csv
from pathlib import Path

from hsi_core.errors import LabelError
from hsi_core.language import tr
from hsi_core.progress import Progress

SUFFIXES = (".csv", ".tsv")
_GEOGRAPHIC = (("longitude", "latitude"), ("long", "lat"), ("lon", "lat"), ("lng", "lat"))
_PROJECTED = (("x", "y"), ("easting", "northing"), ("east", "north"), ("x_coord", "y_coord"))
_GEOMETRIES = ("wkt", "geometry", "geom", "the_geom")


def is_point_table(path: Path) -> bool:
    """Whether a file has the suffix of a table of points."""
    return path.suffix.casefold() in SUFFIXES


def point_columns(path: Path, progress: Progress) -> tuple[dict[str, str], str | None]:
    """Options with which GDAL reads the points of a table, and the CRS that its columns imply.

    Columns called longitude and latitude are degrees (WGS 84); x and y, or easting and northing, are
    coordinates in the CRS of the scene.

    Args:
        path: CSV file, separated by commas, semicolons or tabs.
        progress: is told which columns are used.

    Raises:
        LabelError: no pair of columns holds coordinates.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as stream:
            first = stream.readline()
    except (OSError, UnicodeDecodeError) as error:
        raise LabelError(
            tr("{name} cannot be read ({error}); give a CSV file in UTF-8.", name=path.name, error=error)
        ) from error
    separator = max(",;\t", key=first.count)
    names = next(iter(csv.reader([first], delimiter=separator)), [])
    by_key = {name.strip().casefold(): name for name in names}
    geometry = next((by_key[key] for key in _GEOMETRIES if key in by_key), None)
    if geometry is not None:
        progress.info(
            tr(
                '{name}: geometries are in the column "{geometry}", in the CRS of the scene.',
                name=path.name,
                geometry=geometry,
            )
        )
        return {"GEOM_POSSIBLE_NAMES": geometry, "KEEP_GEOM_COLUMNS": "NO"}, None
    for pairs, crs in ((_GEOGRAPHIC, "EPSG:4326"), (_PROJECTED, None)):
        for x, y in pairs:
            if x in by_key and y in by_key:
                place = tr("degrees of WGS 84") if crs else tr("the CRS of the scene")
                progress.info(
                    tr(
                        '{name}: the columns "{x}" and "{y}" are coordinates in {place}.',
                        name=path.name,
                        x=by_key[x],
                        y=by_key[y],
                        place=place,
                    )
                )
                return {"X_POSSIBLE_NAMES": by_key[x], "Y_POSSIBLE_NAMES": by_key[y]}, crs
    raise LabelError(
        tr(
            "{name} has no columns of coordinates; it has {columns}. Call them x and y (in the CRS of the "
            "scene), or longitude and latitude (in degrees).",
            name=path.name,
            columns=", ".join(names) or tr("no column"),
        )
    )
