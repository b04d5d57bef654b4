"""The value that an empty setting has: of the recipe of the network, of tuned settings, or of the model.

`make plugin` writes the recipes of the core into a file, because the plugin cannot import the core.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QLocale

from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.model_card import read_card
from hsi_qgis_plugin.resources import RECIPES

AUTOMATIC = "auto"


@dataclass(frozen=True)
class EmptySettings:
    """Values of the settings that are empty in a dialog.

    Args:
        recipe: settings of the recipe by name; without those that the network does not use. None if the
            network is not known yet.
        given: settings that a file of tuned settings or a model has instead.
        is_model: whether `given` comes from a model.
        is_automatic: whether the run chooses network and settings.
    """

    recipe: dict[str, Any] | None
    given: dict[str, Any] = field(default_factory=dict)
    is_model: bool = False
    is_automatic: bool = False

    def text(self, name: str) -> str:
        """What a dialog shows in the empty setting of a name."""
        if self.is_automatic:
            return tr("automatic")
        if name in self.given:
            value = in_words(self.given[name])
            text = tr("of the model: {value}") if self.is_model else tr("tuned: {value}")
            return text.format(value=value)
        if self.recipe is None:
            return tr("as in the model") if self.is_model else tr("recipe")
        return (
            tr("recipe: {value}").format(value=in_words(self.recipe[name]))
            if name in self.recipe
            else (tr("not used"))
        )


def settings_if_empty(values: dict[str, Any]) -> EmptySettings:
    """Values of empty settings, given the other parameters of the dialog.

    Args:
        values: those of the parameters NETWORK and FORM, SETTINGS or MODEL that the algorithm has.
    """
    if "MODEL" in values:
        card = read_card(Path(str(values["MODEL"] or "")))
        recipe = recipe_of(str(card.get("network")), str(card.get("form")))
        return EmptySettings(recipe, _table(card.get("settings")), is_model=True)
    network, tuned = str(values.get("NETWORK") or ""), _read_tuned(str(values.get("SETTINGS") or ""))
    if tuned and network in ("", tuned.get("network")):
        recipe = recipe_of(str(tuned.get("network")), str(tuned.get("form")))
        return EmptySettings(recipe, _table(tuned.get("settings")))
    if network in ("", AUTOMATIC):
        return EmptySettings(None, is_automatic=True)
    return EmptySettings(recipe_of(network, str(values.get("FORM") or "")))


def recipe_of(network: str, form: str) -> dict[str, Any] | None:
    """Settings of a recipe; None if there is no such network, or the file of the recipes is missing."""
    return _recipes().get(network.partition(":")[0], {}).get(form)


def in_words(value: Any) -> str:
    """A value of a recipe for people."""
    if value is None:
        return tr("all")  # components
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return QLocale().toString(value, "g", 6) if isinstance(value, float) else str(value)


@lru_cache(maxsize=1)
def _recipes() -> dict[str, Any]:
    return _read(RECIPES)


def _read_tuned(path: str) -> dict[str, Any]:
    return _read(Path(path)) if path else {}


def _read(path: Path) -> dict[str, Any]:
    try:
        return _table(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, RecursionError):
        return {}


def _table(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
