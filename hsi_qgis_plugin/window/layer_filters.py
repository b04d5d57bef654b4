"""Kinds of layers that a list of layers offers, in the form that each version of QGIS takes."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis


def layer_filters(kinds: Any) -> Any:
    """Kinds of layers for `setFilters`.

    Args:
        kinds: members of `QgsMapLayerProxyModel.Filter`, joined by `|`. The result of `|` is a number in QGIS
            3.34 and newer, where `setFilters` takes flags.
    """
    flags = getattr(Qgis, "LayerFilters", None)
    return kinds if flags is None else flags(kinds)
