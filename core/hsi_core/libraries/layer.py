"""A spectral library as a table in a GeoPackage, which QGIS and EnMAP-Box open.

Each row is a spectrum. The field `profiles` has its values as JSON, as EnMAP-Box and EO Time Series Viewer
write them: y, x, xUnit, and bbl (0 for a band without a value). The style beside the file gives this field
the editor "SpectralProfile", by which EnMAP-Box recognises a library.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET  # only builds documents here; nothing is parsed

import numpy as np
import pyogrio
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError

from hsi_core.classes.table import MAX_CODE, UNLABELLED
from hsi_core.errors import ParameterError
from hsi_core.language import tr
from hsi_core.libraries.library import Spectrum
from hsi_core.outputs import new_file
from hsi_core.point_layer import write_geopackage
from hsi_core.progress import Progress
from hsi_core.scenes.wavelength_units import to_nm

PROFILES = "profiles"
_LAYER = "library"


def write_library(path: Path, spectra: Sequence[Spectrum], progress: Progress | None = None) -> None:
    """Write spectra and the style of their table; both files appear, or neither.

    Raises:
        ParameterError: the name is not that of a GeoPackage.
        OutputError: a file cannot be written.
    """
    check_library_name(path)
    has_codes = all(one.code is not None for one in spectra)
    columns: dict[str, NDArray[Any]] = {
        "name": _texts(one.name for one in spectra),
        "class": _texts(one.group for one in spectra),
        "source": _texts(one.source for one in spectra),
    }
    if has_codes:
        columns["code"] = np.array([one.code for one in spectra], dtype=np.int32)
    if any(one.color for one in spectra):
        columns["color"] = _texts(one.color for one in spectra)
    columns[PROFILES] = _texts(_to_json(one) for one in spectra)
    with new_file(path, progress) as part:
        write_geopackage(
            part,
            geometry=None,
            field_data=list(columns.values()),
            fields=list(columns),
            layer=_LAYER,
            geometry_type=None,
        )
        part.with_suffix(".qml").write_text(_style(), encoding="utf-8")


def check_library_name(path: Path) -> None:
    """Refuse a library that is not called a GeoPackage."""
    if path.suffix.casefold() != ".gpkg":
        raise ParameterError(
            tr("The library {name} is no GeoPackage; choose a name that ends in .gpkg.", name=path.name)
        )


def read_library(path: Path, group_field: str = "class", progress: Progress | None = None) -> list[Spectrum]:
    """Read a library that `write_library` or EnMAP-Box wrote, with profiles as text or as bytes of JSON.

    Args:
        path: GeoPackage, or another vector file.
        group_field: field with the class of each spectrum; if the file lacks "class", the name counts.
        progress: receives a warning if rows have no profile.

    Raises:
        ParameterError: the file has no profiles, a profile is damaged, or the file lacks the field.
    """
    try:
        meta, _, _, data = pyogrio.raw.read(path, read_geometry=False)
    except (DataSourceError, DataLayerError, RuntimeError) as error:
        raise ParameterError(
            tr("{name} cannot be read as a library ({error}); import it first.", name=path.name, error=error)
        ) from error
    fields = dict(zip(meta["fields"].tolist(), data, strict=True))
    profiles = next((name for name, column in fields.items() if any(map(_from_json, column[:50]))), None)
    if profiles is None:
        raise ParameterError(
            tr(
                "{name} has no field with spectral profiles; make a library with “Import a spectral "
                "library”.",
                name=path.name,
            )
        )
    if group_field != "class" and group_field not in fields:
        raise ParameterError(
            tr(
                '{name} has no field "{group_field}"; it has {fields}. Choose one of them.',
                name=path.name,
                group_field=group_field,
                fields=", ".join(fields),
            )
        )
    spectra = []
    for row, text in enumerate(fields[profiles]):
        profile = _from_json(text)
        if profile is None:
            continue
        name = _cell(fields, "name", row) or f"spectrum {row + 1}"
        one = _read_profile(profile, name, path)
        code = _cell(fields, "code", row)
        spectra.append(
            Spectrum(
                one.name,
                one.wavelengths_nm,
                one.values,
                one.source,
                group=_cell(fields, group_field, row) or one.name,
                code=int(float(code)) if group_field == "class" and _is_code(code) else None,
                color=_cell(fields, "color", row) if group_field == "class" else "",
            )
        )
    left_out = len(fields[profiles]) - len(spectra)
    if left_out and progress is not None:
        progress.warning(
            tr(
                "{left_out} of {num_fields} rows of {name} hold no profile that can be read; "
                "they are left out.",
                left_out=left_out,
                num_fields=len(fields[profiles]),
                name=path.name,
            )
        )
    return spectra


def _read_profile(profile: dict[str, Any], name: str, path: Path) -> Spectrum:
    """The spectrum of a profile; without wavelengths if its unit is no length, such as a band index.

    Raises:
        ParameterError: the profile holds something else than lists of numbers.
    """
    try:
        values = np.array([np.nan if v is None else v for v in profile["y"]], dtype=np.float64)
        unit = str(profile.get("xUnit") or "")
        places = [to_nm(str(float(place)), unit) for place in profile.get("x") or []]
        is_bad = np.array(profile.get("bbl") or [1] * len(values), dtype=np.float64) == 0.0
        if values.ndim != 1 or len(is_bad) != len(values) or len(places) not in (0, len(values)):
            raise ValueError("The lists of a profile have different lengths.")
    except (TypeError, ValueError) as error:
        raise ParameterError(
            tr(
                "The profile of {name} in {file} is damaged: x, y and bbl are lists with a number for each "
                "band. Remove this row, or import the library again.",
                name=name,
                file=path.name,
            )
        ) from error
    values[is_bad] = np.nan
    known = [place for place in places if place is not None]
    return Spectrum.of(name, known if len(known) == len(values) else [], values, path.name)


def _is_code(text: str) -> bool:
    try:
        return float(text).is_integer() and UNLABELLED < float(text) <= MAX_CODE
    except ValueError:
        return False


def _cell(fields: dict[str, NDArray[Any]], name: str, row: int) -> str:
    value = fields[name][row] if name in fields else None
    return "" if value is None or value != value else " ".join(str(value).split())


def _texts(values: Any) -> NDArray[Any]:
    return np.array(list(values), dtype=object)


def _to_json(one: Spectrum) -> str:
    is_known = np.isfinite(one.values)
    profile: dict[str, Any] = {
        "y": [float(v) if k else None for v, k in zip(one.values, is_known, strict=True)]
    }
    if len(one.wavelengths_nm):
        profile |= {"x": [round(float(x), 4) for x in one.wavelengths_nm], "xUnit": "nm"}
    if not is_known.all():
        profile["bbl"] = is_known.astype(int).tolist()
    return json.dumps(profile)


def _from_json(value: Any) -> dict[str, Any] | None:
    """Profile of a cell; None without one. Pickled profiles of old versions are not read."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", errors="replace")
    if not isinstance(value, str) or not value.lstrip().startswith("{"):
        return None
    try:
        profile = json.loads(value)
    except (ValueError, RecursionError):
        return None
    return profile if isinstance(profile.get("y"), list) else None


def _style() -> str:
    root = ET.Element("qgis", version="3.22", styleCategories="Fields|Forms")
    field = ET.SubElement(ET.SubElement(root, "fieldConfiguration"), "field", name=PROFILES)
    widget = ET.SubElement(field, "editWidget", type="SpectralProfile")
    ET.SubElement(ET.SubElement(widget, "config"), "Option")
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    return f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{text}\n"
