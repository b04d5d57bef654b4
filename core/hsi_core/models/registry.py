"""Networks by name.

A decorator registers each network, and every module of this package is found automatically.
"""

import difflib
import importlib
import pkgutil
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from hsi_core.errors import ParameterError
from hsi_core.language import tr
from hsi_core.models.base import PatchNetwork
from hsi_core.models.options import NetworkOption, check_options
from hsi_core.models.recipe import Recipe

_NETWORKS: dict[str, type[PatchNetwork]] = {}


def register(name: str) -> Callable[[type[PatchNetwork]], type[PatchNetwork]]:
    """Register a network under a name.

    Raises:
        ParameterError: another network has this name.
    """

    def add(network: type[PatchNetwork]) -> type[PatchNetwork]:
        if name in _NETWORKS:
            raise ParameterError(
                tr(
                    'The network name "{name}" is registered twice: by {first} and by {second}; give one of '
                    "them another name.",
                    name=name,
                    first=_describe(_NETWORKS[name]),
                    second=_describe(network),
                )
            )
        _NETWORKS[name] = network
        return network

    return add


Family = Callable[[str], type[PatchNetwork]]


def _describe(registered: type[PatchNetwork] | Family) -> str:
    return f"{registered.__module__}.{getattr(registered, '__qualname__', registered)}"


_FAMILIES: dict[str, Family] = {}


def register_family(prefix: str) -> Callable[[Family], Family]:
    """Register the networks of another library as "prefix:name".

    The decorated function returns the network of a name.

    Raises:
        ParameterError: another family has this prefix.
    """

    def add(find: Family) -> Family:
        if prefix in _FAMILIES:
            raise ParameterError(
                tr(
                    'The prefix "{prefix}" of network names is registered twice: by {first} and by '
                    "{second}; give one of them another prefix.",
                    prefix=prefix,
                    first=_describe(_FAMILIES[prefix]),
                    second=_describe(find),
                )
            )
        _FAMILIES[prefix] = find
        return find

    return add


def network_names() -> list[str]:
    """Sorted names of all networks of this project; the networks of families are not listed."""
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        importlib.import_module(f"hsi_core.models.{module.name}")
    return sorted(_NETWORKS)


def find_network(name: str) -> type[PatchNetwork]:
    """The class behind a name: one of `network_names`, or "timm:" and the name of a backbone.

    Raises:
        ParameterError: no network has this name, or its family belongs to a library that is missing.
    """
    known = network_names()
    prefix, _, rest = name.partition(":")
    if rest and prefix in _FAMILIES:
        return _FAMILIES[prefix](rest)
    if name not in known:
        raise ParameterError(_describe_unknown(name, known))
    return _NETWORKS[name]


def _describe_unknown(name: str, known: list[str]) -> str:
    families = [f"{prefix}:<name>" for prefix in sorted(_FAMILIES)]
    text = tr(
        'There is no network or baseline "{name}"; choose one of {networks}.',
        name=name,
        networks=", ".join([*known, *families]),
    )
    plain = {re.sub("[^a-z0-9]", "", one): one for one in known}
    close = difflib.get_close_matches(re.sub("[^a-z0-9]", "", name.casefold()), plain, n=1)
    return f"{text} {tr('Perhaps you mean {name}.', name=plain[close[0]])}" if close else text


def find_recipe(name: str, form: str) -> Recipe:
    """Training recipe of a form of a network.

    Raises:
        ParameterError: no network or form has this name.
    """
    recipes = find_network(name).recipes
    if form not in recipes:
        raise ParameterError(
            tr(
                'The network "{name}" has no form "{form}"; choose one of {forms}.',
                name=name,
                form=form,
                forms=", ".join(recipes),
            )
        )
    return recipes[form]


def find_options(name: str, form: str) -> Mapping[str, NetworkOption]:
    """Options of a form of a network.

    Raises:
        ParameterError: no network has this name.
    """
    network = find_network(name)
    return network.options if form == "corrected" else {}


def build_network(
    name: str,
    *,
    form: str,
    num_components: int,
    num_classes: int,
    patch_size: int,
    num_bands: int = 0,
    options: Mapping[str, float] | None = None,
) -> PatchNetwork:
    """Make a network with freshly drawn weights.

    Args:
        name: see `network_names`.
        form: one of `FORMS`.
        num_components: channels of a patch.
        num_classes: number of classes.
        patch_size: side of a patch.
        num_bands: bands of the centre pixel's spectrum, for networks whose inputs are "both".
        options: see `find_options`; options that are not given keep their defaults.

    Raises:
        ParameterError: no network or form has this name, or the network has no such option.
        PatchError: the patch size does not fit the network.
    """
    find_recipe(name, form)
    options = options or {}
    check_options(options, find_options(name, form), network=name, form=form)
    network: Any = find_network(name)
    made: PatchNetwork = network(
        form=form,
        num_components=num_components,
        num_classes=num_classes,
        patch_size=patch_size,
        num_bands=num_bands,
        **options,
    )
    return made
