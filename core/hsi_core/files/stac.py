"""STAC item collections as files: a GeoJSON FeatureCollection whose items name the files of scenes.

Source: STAC 1.0, https://github.com/radiantearth/stac-spec.
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hsi_core.errors import ParameterError
from hsi_core.language import tr

SUFFIXES = (".json", ".geojson")
DATA = "data"
"""Role of the asset that is taken if none is named."""
_SCHEMES = {"http": "/vsicurl/http://", "https": "/vsicurl/https://", "s3": "/vsis3/", "file": ""}
"""The begin of a name for GDAL in place of the scheme of an address."""


def read_items(path: Path, asset: str | None = None) -> dict[str, str]:
    """Name or address for GDAL of the scene of each item, by the id of the item.

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
    found: dict[str, str] = {}
    for item in items:
        if item["id"] in found:
            raise ParameterError(
                tr(
                    "The item collection {name} has two items {item}; remove one.",
                    name=path.name,
                    item=item["id"],
                )
            )
        found[item["id"]] = _to_name(_find_asset(item, asset))
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


def _find_asset(item: Mapping[str, Any], asset: str | None) -> str:
    """Address of the asset of an item."""
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
    address: str = assets[keys[0]]["href"]
    return address


def _to_name(address: str) -> str:
    scheme, mark, rest = address.partition("://")
    return _SCHEMES[scheme] + rest if mark and scheme in _SCHEMES else address
