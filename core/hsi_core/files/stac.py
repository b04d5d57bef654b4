"""STAC item collections as files: a GeoJSON FeatureCollection whose items name the files of scenes.

Source: STAC 1.0 and 1.1, https://github.com/radiantearth/stac-spec, with its extensions raster and eo.
"""

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from os.path import exists  # is false for names that no system takes
from pathlib import Path
from typing import Any

from hsi_core.errors import ParameterError
from hsi_core.language import tr

SUFFIXES = (".json", ".geojson")
DATA = "data"
"""Role of the asset that is taken if none is named."""
_SCHEMES = {"http": "/vsicurl/http://", "https": "/vsicurl/https://", "s3": "/vsis3/", "file": ""}
"""The begin of a name for GDAL in place of the scheme of an address."""
_ENCODED = re.compile(rb"%([0-9A-Fa-f]{2})")


@dataclass(frozen=True)
class Item:
    """The scene of an item.

    Args:
        name: name or address for GDAL.
        bands: what the item says about each band, with the keys of the extensions raster and eo.
    """

    name: str
    bands: Sequence[Mapping[str, Any]] = ()

    def differences(
        self,
        *,
        scales: Sequence[float],
        offsets: Sequence[float],
        nodata: Sequence[float | None],
        wavelengths_nm: Sequence[float | None],
    ) -> list[str]:
        """What the item says otherwise than the file: names of properties.

        Args:
            scales: of each band of the file.
            offsets: of each band.
            nodata: nodata value of each band.
            wavelengths_nm: centre wavelength of each band.
        """
        if len(self.bands) != len(scales):
            return []
        known = {
            "scale": (scales, 1.0, 1e-6),
            "offset": (offsets, 1.0, 1e-6),
            "nodata": (nodata, 1.0, 0.0),
            "center_wavelength": (wavelengths_nm, 1000.0, 1e-3),  # in micrometres
        }
        return [
            key
            for key, (values, unit, tolerance) in known.items()
            if any(
                (said := _number(band, key)) is not None
                and (
                    value is None
                    or not math.isclose(said * unit, value, rel_tol=tolerance, abs_tol=tolerance)
                )
                for band, value in zip(self.bands, values, strict=True)
            )
        ]


def read_items(path: Path, asset: str | None = None) -> dict[str, Item]:
    """The scene of each item, by the id of the item.

    Args:
        path: item collection, or a single item.
        asset: key of the asset of each item; None takes the only asset with the role data, or the only asset.

    Raises:
        ParameterError: the file is no item collection, or an item has no such asset.
    """
    try:
        record = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise ParameterError(
            tr("The item collection {name} cannot be read ({error}).", name=path.name, error=error)
        ) from error
    items: Any = [record]
    if isinstance(record, dict) and record.get("type") == "FeatureCollection":
        items = record.get("features")
    if not isinstance(items, list) or not items or not all(map(_is_item, items)):
        raise ParameterError(
            tr(
                "{name} is no STAC item collection: it needs features with an id and assets. Save the "
                "result of a search as a FeatureCollection.",
                name=path.name,
            )
        )
    found: dict[str, Item] = {}
    for item in items:
        if item["id"] in found:
            raise ParameterError(
                tr(
                    "The item collection {name} has two items {item}; remove one.",
                    name=path.name,
                    item=item["id"],
                )
            )
        chosen = _find_asset(item, asset)
        found[item["id"]] = Item(_to_name(chosen["href"], path.parent), tuple(_bands_of(chosen)))
    return found


def file_stem(identity: str) -> str:
    """The id of an item as a part of a file name."""
    return re.sub(r"[^\w.-]", "_", identity)


def _is_item(item: Any) -> bool:
    return (
        isinstance(item, dict)
        and isinstance(item.get("id"), str)
        and isinstance(item.get("assets"), dict)
        and all(isinstance(one, dict) and isinstance(one.get("href"), str) for one in item["assets"].values())
    )


def _find_asset(item: Mapping[str, Any], asset: str | None) -> Mapping[str, Any]:
    """The asset of an item."""
    assets = item["assets"]
    if asset is not None:
        keys = [asset] if asset in assets else []
    else:
        keys = [key for key, one in assets.items() if DATA in (one.get("roles") or ())] or list(assets)
    if len(keys) != 1:
        known = ", ".join(assets) or tr("none")
        problem = (
            tr("has no asset {asset}", asset=asset)
            if asset is not None
            else tr("has not exactly one asset with the role data")
        )
        raise ParameterError(
            tr(
                "The item {item} {problem}; choose one of its assets: {known}.",
                item=item["id"],
                problem=problem,
                known=known,
            )
        )
    found: Mapping[str, Any] = assets[keys[0]]
    return found


def _to_name(address: str, folder: Path) -> str:
    scheme, mark, rest = address.partition("://")
    is_remote = mark and scheme in _SCHEMES and scheme != "file"
    if is_remote:
        return _SCHEMES[scheme] + rest
    local = rest if mark and scheme == "file" else address
    # Addresses have %20 for a space; a name on the disk may have it as well.
    plain = _ENCODED.sub(lambda match: bytes([int(match[1], 16)]), local.encode()).decode(errors="replace")
    return plain if exists(folder / plain) and not exists(folder / local) else local


def _bands_of(asset: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Bands in one list; those of STAC 1.1 have the prefix of an extension in their keys."""
    lists = [asset.get(key) for key in ("bands", "eo:bands", "raster:bands")]
    listed = [bands for bands in lists if isinstance(bands, list) and all(isinstance(b, dict) for b in bands)]
    count = max(map(len, listed), default=0)
    return [
        {
            key.rpartition(":")[2]: value
            for bands in listed
            if len(bands) == count
            for key, value in bands[i].items()
        }
        for i in range(count)
    ]


def _number(band: Mapping[str, Any], key: str) -> float | None:
    """A finite number under a key; None for anything else."""
    value = band.get(key)
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    try:
        found = float(value)
    except OverflowError:
        return None
    return found if math.isfinite(found) else None
