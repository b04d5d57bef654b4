"""Names of datasets that are no files of their own: inside an archive or a file, or on a server.

Parameters are paths, and a path loses the second of two slashes: `/vsicurl/https://host/scene.tif` becomes
`/vsicurl/https:/host/scene.tif`. The name for GDAL is restored from it.
"""

import os
import re
from pathlib import Path

_ARCHIVES = ("vsizip", "vsigzip", "vsitar", "vsi7z", "vsirar")
_URL = re.compile(r"(^|/)(https?|ftp):/(?!/)")
_SUBDATASET = re.compile(r'^(?:[A-Za-z0-9_]{2,}):(?:"[^"]+"|/|[A-Za-z]:/|[^/:"]+:)')
"""A driver of GDAL and a file: NETCDF:"scene.nc":reflectance, HDF5:"scene.h5"://cube, GPKG:all.gpkg:plot."""

CONNECT_SECONDS, READ_SECONDS = "10", "60"
"""Longest time that GDAL waits for a server."""


def is_dataset_name(path: Path) -> bool:
    """Whether a path is the name of a dataset for GDAL, and not of a file or folder of this computer."""
    name = path.as_posix()
    return bool(
        name.startswith("/vsi") or _URL.match(name) or (_SUBDATASET.match(name) and not path.exists())
    )


def dataset_name(path: Path) -> Path | str:
    """The name that GDAL opens: that of a file as it is, other names with the slashes that a path loses."""
    if not is_dataset_name(path):
        return path
    name = _URL.sub(r"\1\2://", path.as_posix())
    if "://" in name:
        os.environ.setdefault("GDAL_HTTP_CONNECTTIMEOUT", CONNECT_SECONDS)
        os.environ.setdefault("GDAL_HTTP_TIMEOUT", READ_SECONDS)
    archive, _, inside = name[1:].partition("/") if name.startswith("/vsi") else ("", "", "")
    if archive in _ARCHIVES and not inside.startswith(("vsi", "{")) and _starts_with_file(f"/{inside}"):
        return f"/{archive}//{inside}"
    # Of HDF5, the name inside the file begins with two slashes.
    return re.sub(r'^(HDF5:(?:"[^"]+"|[^"]+?)):/(?!/)', r"\1://", name)


def _starts_with_file(name: str) -> bool:
    """Whether the first part of a name, as far as a file, exists."""
    while len(name) > 1:
        if os.path.isfile(name):
            return True
        name = os.path.dirname(name)
    return False
