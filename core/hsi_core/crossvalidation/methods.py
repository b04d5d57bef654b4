"""Methods by name: networks and baselines with settings, settings files, references, and regularisation.

A name is `NETWORK`, `NETWORK[setting=value,...]` or the path of a settings file (.json), each of them
followed by `+regularise`, `+regularise=STRENGTH` or nothing. The settings in brackets are those of the
recipe, `form`, and the options of the network. `position` and `region_growing` know no spectra of classes:
they show how much of an accuracy is the place alone.
"""

import dataclasses
import re
import typing
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from hsi_core.errors import ParameterError
from hsi_core.language import tr
from hsi_core.models.base import check_patch_size
from hsi_core.models.recipe import Recipe
from hsi_core.models.registry import find_network, find_options
from hsi_core.regularisation.diffusion import GAMMAS, HELD, OFF
from hsi_core.training.preparation import Choice
from hsi_core.training.recipe import has_own_schedule, resolve_recipe
from hsi_core.tuning.settings_file import FIXED_FIELDS, read_settings

POSITION, REGION_GROWING = "position", "region_growing"
PLACES = (POSITION, REGION_GROWING)
"""Methods that know no spectrum of a class."""
AUTOMATIC = "auto"
"""The automatic choice of Train, made inside each training fold."""
AUTOMATIC_PATCH = 3
"""Largest patch of the methods that the automatic choice compares."""
REFERENCES = (*PLACES, "svm", "lda")
"""Methods that are always beside the others."""
REGULARISE = "+regularise"
CHOSEN = "auto"
"""Strength of the regularisation that the validation pixels choose."""
_GIVEN = (*GAMMAS, HELD)
BALANCED = "field_weights=yes"
"""The setting of a method that balances the fields of its training pixels."""

_NAME = re.compile(r"(?P<base>[^\[\]]+?)(?:\[(?P<settings>[^\[\]]*)\])?")


@dataclass(frozen=True)
class Method:
    """A method to evaluate.

    Args:
        name: as the user gave it.
        base: the name without what comes behind; methods with the same base share one training.
        choice: network with its settings; None for the methods of `PLACES`.
        strength: of the regularisation of the class probabilities: "off", `CHOSEN`, one of `GAMMAS`, or
            `HELD`, which ties the training pixels to their class.
        guard: width of the guard band that a settings file asks for.
    """

    name: str
    base: str
    choice: Choice | None
    strength: str = OFF
    guard: int = 0

    @property
    def is_regularised(self) -> bool:
        """Whether the class probabilities are regularised."""
        return self.strength != OFF

    @property
    def patch_size(self) -> int:
        """Side of the patches in pixels; 1 for the methods of `PLACES`."""
        if self.is_automatic:
            return AUTOMATIC_PATCH
        return 1 if self.choice is None else self.choice.recipe.patch_size

    @property
    def is_network(self) -> bool:
        """Whether the method is trained in epochs."""
        return self.choice is not None and find_network(self.choice.network).has_gradients

    @property
    def runs_alone(self) -> bool:
        """Whether its folds run one after another: networks, and the automatic choice, which trains them."""
        return self.is_network or self.is_automatic

    @property
    def is_place(self) -> bool:
        """Whether the method uses the places of training pixels, and no class spectrum."""
        return self.base in PLACES

    @property
    def is_automatic(self) -> bool:
        """Whether the method is chosen inside each training fold."""
        return self.base == AUTOMATIC


def split_names(text: str) -> list[str]:
    """Names in a text, separated by spaces or by commas outside brackets and quotation marks."""
    parts: list[str] = re.findall(r'(?:"[^"]*"|\[[^\]]*\]|[^,\s])+', text)
    return [name for name in (part.replace('"', "").strip() for part in parts) if name]


def parse_methods(names: Sequence[str], *, with_references: bool = True) -> list[Method]:
    """Methods by name, each once; then the references.

    A settings file is called by its file name, because results contain no path; if another one has the same
    file name, both keep their paths.

    Raises:
        ParameterError: there is no such method, or it has no such setting.
        PatchError: a patch size is even.
    """
    wanted = [name.strip() for name in names]
    if with_references:
        wanted += REFERENCES
    given = list(dict.fromkeys(wanted))
    methods = [parse_method(name) for name in given]
    counts = Counter(method.name for method in methods)
    return [
        method if counts[method.name] == 1 else dataclasses.replace(method, name=name)
        for name, method in zip(given, methods, strict=True)
    ]


def parse_method(name: str) -> Method:
    """The method behind a name.

    Raises:
        ParameterError: there is no such method, or it has no such setting.
        PatchError: the patch size is even.
    """
    base, strength = _split_strength(name)
    if "+" in base and not base.endswith(".json"):
        raise ParameterError(
            tr(
                'The method "{name}" has an unknown step behind "+"; write {step}, or {step}= and one of '
                "{strengths}.",
                name=name,
                step=REGULARISE,
                strengths=", ".join(_GIVEN),
            )
        )
    if base in PLACES:
        if strength != OFF:
            raise ParameterError(
                tr("{base} has no class probabilities to regularise; give it as {base}.", base=base)
            )
        return Method(name, base, None)
    if base == AUTOMATIC:
        if strength != OFF:
            raise ParameterError("auto chooses the regularisation as well; give it as auto.")
        return Method(name, base, None)
    if base.endswith(".json"):
        return _method_of_file(base, name.removeprefix(base), strength)
    match = _NAME.fullmatch(base)
    if match is None:
        raise ParameterError(
            tr(
                'The method "{name}" cannot be read; give a network such as svm, or with settings, such as '
                "svm[patch_size=3].",
                name=name,
            )
        )
    given = _parse_settings(name, match["settings"])
    return Method(name, base, _choose(match["base"], given), strength)


def with_strength(base: str, strength: str) -> str:
    """The name of a method with a strength of the regularisation; "off" is the base itself."""
    return base if strength == OFF else f"{base}{REGULARISE}={strength}"


def with_balanced_fields(base: str) -> str:
    """The name of a method with balanced fields; the base itself if the method does not use them."""
    choice = parse_method(base).choice
    used = None if choice is None else find_network(choice.network).used_settings
    if choice is None or choice.recipe.field_weights or not (used is None or "field_weights" in used):
        return base
    return f"{base[:-1]},{BALANCED}]" if base.endswith("]") else f"{base}[{BALANCED}]"


def _split_strength(name: str) -> tuple[str, str]:
    """The base of a name, and the strength of the regularisation behind it."""
    for step, strength in {REGULARISE: CHOSEN, **{with_strength("", one): one for one in _GIVEN}}.items():
        if name.endswith(step):
            return name.removesuffix(step), strength
    return name, OFF


def _method_of_file(base: str, step: str, strength: str) -> Method:
    tuned = read_settings(Path(base))
    given: dict[str, Any] = {"form": tuned.form, **tuned.settings, **tuned.options}
    return Method(Path(base).name + step, base, _choose(tuned.network, given), strength, guard=tuned.guard)


def _choose(network: str, given: dict[str, Any]) -> Choice:
    """A network with settings, completed by its recipe."""
    form = str(given.pop("form", "corrected"))
    has_gradients = find_network(network).has_gradients
    known, options = {field.name for field in dataclasses.fields(Recipe)}, find_options(network, form)
    if wrong := sorted(set(given) - (known - FIXED_FIELDS) - set(options)):
        raise ParameterError(
            tr(
                "{network} has no setting {wrong}; choose of {settings}.",
                network=network,
                wrong=", ".join(wrong),
                settings=", ".join(sorted(known - FIXED_FIELDS | set(options))),
            )
        )
    _check_types(network, given)
    settings = {key: value for key, value in given.items() if key in known}
    recipe = resolve_recipe(network, form, SimpleNamespace(**settings))
    check_patch_size(recipe.patch_size)
    return Choice(
        network,
        form,
        recipe,
        settings.get("components"),
        {key: value for key, value in given.items() if key in options},
        has_own_schedule=not has_gradients or has_own_schedule(form, SimpleNamespace(**settings)),
    )


def _check_types(network: str, given: dict[str, Any]) -> None:
    """Refuse a value of another kind than the recipe has."""
    kinds = typing.get_type_hints(Recipe)
    for name, value in given.items():
        allowed = set(typing.get_args(kinds.get(name))) or {kinds.get(name, float)}
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        words = None
        if bool in allowed:
            words = None if isinstance(value, bool) else tr("yes or no")
        elif float in allowed:
            words = None if is_number else tr("a number")
        elif int in allowed:
            words = None if is_number and isinstance(value, int) else tr("a whole number")
        elif value not in allowed:
            words = tr("one of {choices}", choices=", ".join(map(str, sorted(allowed))))
        if words is not None:
            raise ParameterError(
                tr(
                    "The setting {name} of {network} is {value}; give {words}.",
                    name=name,
                    network=network,
                    value=value,
                    words=words,
                )
            )


def _parse_settings(name: str, text: str | None) -> dict[str, Any]:
    """Settings in brackets: "patch_size=3,whiten=no"."""
    found: dict[str, Any] = {}
    for part in (text or "").split(","):
        key, sign, value = (piece.strip() for piece in part.partition("="))
        if not part.strip():
            continue
        if not sign or not key or not value:
            raise ParameterError(
                tr(
                    'The setting "{setting}" of the method "{name}" cannot be read; write setting=value.',
                    setting=part.strip(),
                    name=name,
                )
            )
        found[key.replace("-", "_")] = _parse_value(value)
    return found


def _parse_value(text: str) -> int | float | bool | str:
    if text.lower() in ("yes", "true", "no", "false"):
        return text.lower() in ("yes", "true")
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text
