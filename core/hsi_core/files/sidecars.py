"""Sidecars of outputs: .aux.xml, .ovr, .msk, QGIS style. What others own is neither replaced nor deleted.

GDAL's .aux.xml, .ovr and .msk have the full name of a raster and belong to it. QGIS looks for a style by the
stem alone, so layers of one stem share the style file: it is ours only if its content shows that.
"""

import contextlib
import shutil
from collections.abc import Iterator
from os.path import lexists
from pathlib import Path
from stat import S_ISREG

import rasterio
from rasterio.errors import RasterioError

from hsi_core.language import tr

_RASTERS = (".tif", ".tiff", ".vrt")
_LAYERS = (".gpkg",)
_WORLD_FILES = (".tfw", ".tifw", ".tiffw", ".wld")
# The first bytes of the styles that this project writes; QGIS writes other attributes.
_STYLE_STARTS = tuple(
    "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
    f'<qgis version="3.22" styleCategories="{categories}">\n'
    for categories in ("Symbology", "Symbology|Fields|Forms", "Fields|Forms")
)
_STYLE_OF = {_RASTERS: ("<pipe>",), _LAYERS: ("<renderer-v2 ", "<fieldConfiguration>")}
# The first element of the .aux.xml of a class raster, which GDAL keeps when it adds statistics.
_AUX_MARK = "<Description>class</Description>"


def sidecars(path: Path) -> dict[str, Path]:
    """Files that belong to a layer, by their kind. A style has no style of its own."""
    found = {
        "pam": path.with_name(path.name + ".aux.xml"),
        "style": path.with_suffix(".qml"),
        "overviews": path.with_name(path.name + ".ovr"),
        "mask": path.with_name(path.name + ".msk"),
    }
    if path.suffix.lower() == ".qml":
        del found["style"]
    return found


def move_sidecars(temporary: Path, path: Path, *, is_replaced: bool) -> Iterator[str]:
    """Move sidecars of a finished file to their names; remove sidecars of an older file that it lacks.

    Args:
        temporary: name under which the file was written.
        path: its name now.
        is_replaced: whether an older file had this name.

    Yields:
        Warnings about files that are kept.
    """
    new = sidecars(temporary)
    for kind, target in sidecars(path).items():
        sidecar = new[kind]
        is_new = lexists(sidecar)
        if not is_new and path.suffix.lower() not in _RASTERS:
            continue
        if not lexists(target):
            if is_new:
                shutil.move(sidecar, target)
        elif kind == "style":
            yield from _replace_style(sidecar if is_new else None, path, is_replaced=is_replaced)
        elif (is_replaced and _is_regular(target)) or _starts_with(target, _AUX_MARK):
            if is_new:
                shutil.move(sidecar, target)
            else:
                target.unlink()
        else:
            yield _describe_kept(target, path)
    for target in (path.with_suffix(ending) for ending in _WORLD_FILES):
        if path.suffix.lower() in _RASTERS and target.is_file() and not _has_own_place(path):
            yield _describe_kept(target, path)


def _describe_kept(target: Path, path: Path) -> str:
    return tr(
        "{target} existed before {name} and was kept, because this program did not write it. GDAL "
        "and QGIS apply it to {name}; if it belongs to another raster, delete it and run again.",
        target=target.name,
        name=path.name,
    )


def _has_own_place(path: Path) -> bool:
    """Whether a raster is placed without a world file; also if it cannot be opened."""
    try:
        with rasterio.Env(GDAL_GEOREF_SOURCES="PAM,INTERNAL"), rasterio.open(path) as dataset:
            return not dataset.transform.is_identity or bool(dataset.gcps[0])
    except RasterioError:
        return True


def _replace_style(new: Path | None, path: Path, *, is_replaced: bool) -> Iterator[str]:
    target = sidecars(path)["style"]
    suffixes = next((some for some in _STYLE_OF if path.suffix.lower() in some), ())
    is_style = any(_starts_with(target, start) for start in _STYLE_STARTS)
    is_ours = is_style and any(_starts_with(target, mark) for mark in _STYLE_OF.get(suffixes, ()))
    others = [
        entry
        for entry in path.parent.iterdir()
        if entry.stem == path.stem and entry.suffix.lower() in suffixes and not _is_same(entry, path)
    ]
    if is_ours and not others:
        if new is not None:
            shutil.move(new, target)
        elif is_replaced:
            target.unlink()
        return
    reason = (
        tr("it may belong to {name}", name=others[0].name) if is_ours else tr("this program did not write it")
    )
    yield tr(
        "The style {target} was kept, because {reason}; QGIS applies it to {name}, too. If that is wrong, "
        "delete it and run again, or choose another name.",
        target=target.name,
        reason=reason,
        name=path.name,
    )


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)  # a file system may ignore case
    except OSError:
        return False


def _is_regular(path: Path) -> bool:
    try:
        return S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def _starts_with(path: Path, mark: str) -> bool:
    """Whether the first kilobyte of a regular file has a text."""
    if not _is_regular(path):
        return False
    with contextlib.suppress(OSError), path.open(encoding="utf-8", errors="replace") as stream:
        return mark in stream.read(1024)
    return False
