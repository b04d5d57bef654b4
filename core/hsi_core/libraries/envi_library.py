"""ENVI spectral libraries: `.sli` with its header, one spectrum in each line."""

import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from spectral import SpyException
from spectral.io import envi

from hsi_core.errors import SceneError
from hsi_core.language import tr
from hsi_core.libraries.library import Spectrum
from hsi_core.libraries.wavelength_axis import in_nm
from hsi_core.progress import Progress
from hsi_core.scenes.envi_header import items_of, read_header

_SUFFIXES = ("", ".sli", ".slb", ".lib")


def header_of(path: Path) -> Path | None:
    """Header of an ENVI spectral library; None if the file is none."""
    if path.suffix.casefold() == ".hdr":
        return path
    for name in (path.with_suffix(".hdr"), path.with_name(path.name + ".hdr")):
        if name.is_file() and path.suffix.casefold() in _SUFFIXES:
            return name
    return None


def read_envi(path: Path, header_path: Path, progress: Progress | None = None) -> list[Spectrum]:
    """Read all spectra; a value is stored * gain + offset, or stored / reflectance scale factor.

    Values that the header declares as `data ignore value`, and bands that it marks as bad, are not measured.

    Args:
        path: the spectra, or their header.
        header_path: their header.
        progress: receives warnings.

    Raises:
        SceneError: the file is no spectral library, or its header has an entry that cannot be applied.
    """
    if path == header_path:
        files = [path.with_suffix(suffix) for suffix in _SUFFIXES]
        found = next((file for file in files if file.is_file()), None)
        if found is None:
            raise SceneError(
                tr("{name} has no spectra beside it; give the .sli file with its header.", name=path.name)
            )
        path = found
    header = read_header(header_path)
    stored = _read_stored(path, header_path)
    values = _scaled(stored, header, header_path.name, progress)
    names = items_of(header, "spectra names")
    places = np.array(_numbers(header, "wavelength", header_path.name), dtype=np.float64)
    if len(places) and len(places) != values.shape[1]:
        raise SceneError(
            tr(
                "{name} has {num_wavelengths} wavelengths for {num_bands} bands; correct it.",
                name=header_path.name,
                num_wavelengths=len(places),
                num_bands=values.shape[1],
            )
        )
    unit = " ".join(header.get("wavelength units", []))
    wavelengths = in_nm(places, unit, header_path.name, progress)
    if len(names) != len(values):
        if names and progress is not None:
            progress.warning(
                tr(
                    "{header_path} has {num_names} names for {num_values} spectra, so they are numbered; "
                    "a name must not have a comma.",
                    header_path=header_path.name,
                    num_names=len(names),
                    num_values=len(values),
                )
            )
        names = [f"{path.stem} {number}" for number in range(1, len(values) + 1)]
    return [Spectrum.of(name, wavelengths, row, path.name) for name, row in zip(names, values, strict=True)]


def _read_stored(path: Path, header_path: Path) -> NDArray[np.number]:
    """Stored values (N, C)."""
    try:
        record = envi.read_envi_header(str(header_path))
        layout = envi.gen_params(record)
        dtype, size = np.dtype(layout.dtype), layout.nrows * layout.ncols
        room = (path.stat().st_size - layout.offset) // dtype.itemsize
        # `spectral` reads libraries as if they had no header offset, and refuses names with commas.
        is_readable = layout.nrows > 0 and layout.ncols > 0 and layout.offset >= 0 and room >= size
        stored = np.fromfile(path, dtype, size, offset=layout.offset) if is_readable else None
    except (envi.EnviException, SpyException, OSError, ValueError, KeyError, AttributeError) as error:
        raise SceneError(
            tr("{name} cannot be read as an ENVI spectral library ({error}).", name=path.name, error=error)
        ) from error
    kind = " ".join(str(record.get("file type")).split())
    if kind.casefold() != "envi spectral library":
        raise SceneError(
            tr(
                '{name} cannot be read as an ENVI spectral library: its header has the file type "{kind}".',
                name=path.name,
                kind=kind,
            )
        )
    if stored is None:
        raise SceneError(
            tr(
                "{name} holds {num_values} values, and its header says {num_spectra} spectra of {num_bands} "
                "bands; copy the file again, or correct the header.",
                name=path.name,
                num_values=max(room, 0),
                num_spectra=layout.nrows,
                num_bands=layout.ncols,
            )
        )
    if dtype.kind == "c":
        raise SceneError(tr("{name} has complex values; export their real part first.", name=path.name))
    return stored.reshape(layout.nrows, layout.ncols)


def _scaled(
    stored: NDArray[np.number], header: dict[str, list[str]], name: str, progress: Progress | None
) -> NDArray[np.float64]:
    """Values of the spectra; NaN where not measured."""
    num_bands = stored.shape[1]
    values = stored.astype(np.float64)
    ignored = _one_number(header, "data ignore value", name)
    gain = _for_each_band(header, "data gain values", num_bands, name)
    offset = _for_each_band(header, "data offset values", num_bands, name)
    factor = _one_number(header, "reflectance scale factor", name)
    is_scaled = (gain is not None and (gain != 1.0).any()) or (offset is not None and (offset != 0.0).any())
    if factor is not None and not (math.isfinite(factor) and factor > 0.0):
        raise SceneError(
            tr(
                'The "reflectance scale factor" of {name} is {factor:g}; correct or remove it.',
                name=name,
                factor=factor,
            )
        )
    if is_scaled:
        values = values * (1.0 if gain is None else gain) + (0.0 if offset is None else offset)
        if factor not in (None, 1.0) and progress is not None:
            progress.warning(
                tr(
                    "{name} has gain or offset values and the reflectance scale factor {factor:g}; gain and "
                    "offset are used, and the factor is not.",
                    name=name,
                    factor=factor,
                )
            )
    elif factor is not None:
        values = values / factor
    if ignored is not None:
        with np.errstate(over="ignore"):
            is_ignored = (stored == ignored) | (stored == np.float64(ignored).astype(stored.dtype))
        values[is_ignored if math.isfinite(ignored) else ~np.isfinite(stored.astype(np.float64))] = np.nan
    good = _for_each_band(header, "bbl", num_bands, name)
    if good is not None:
        values[:, good == 0.0] = np.nan
    return values


def _for_each_band(
    header: dict[str, list[str]], key: str, num_bands: int, name: str
) -> NDArray[np.float64] | None:
    """Numbers of a list, one for each band or one for all; None without the list."""
    found = _numbers(header, key, name)
    if not found:
        return None
    if len(found) not in (1, num_bands) or not all(map(math.isfinite, found)):
        raise SceneError(
            tr(
                'The list "{key}" of {name} has {count} entries, but the spectra have {num_bands} bands; '
                "correct or remove it.",
                key=key,
                name=name,
                count=len(found),
                num_bands=num_bands,
            )
        )
    return np.array(found, dtype=np.float64)


def _one_number(header: dict[str, list[str]], key: str, name: str) -> float | None:
    found = _numbers(header, key, name)
    if len(found) > 1:
        raise SceneError(
            tr(
                '"{key}" of {name} has {count} numbers; correct it to one.',
                key=key,
                name=name,
                count=len(found),
            )
        )
    return found[0] if found else None


def _numbers(header: dict[str, list[str]], key: str, name: str) -> list[float]:
    """Numbers of an entry of the header; empty without the entry.

    Raises:
        SceneError: the entry has another word.
    """
    items = items_of(header, key)
    try:
        return [float(item) for item in items]
    except ValueError as error:
        raise SceneError(
            tr(
                '"{key}" of {name} is not a list of numbers ({error}); correct it.',
                key=key,
                name=name,
                error=error,
            )
        ) from error
