"""The search space of a tuning: ranges as the user writes them, and candidates from these ranges.

A range is "1e-5..1e-3". A single value is not searched. Sizes are listed: "7,9,11".
"""

import dataclasses
import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from hsi_core.errors import HsiError, ParameterError
from hsi_core.inputs.pretreatment import PretreatmentKind
from hsi_core.inputs.reduction import ReductionKind
from hsi_core.language import tr
from hsi_core.models.base import check_patch_size
from hsi_core.models.recipe import Recipe
from hsi_core.models.registry import build_network, find_network, find_options, find_recipe

FORM = "corrected"
"""The only form that is searched: the faithful form has the published settings."""


_Word = TypeVar("_Word", bound=str)


class Suggester(Protocol):
    """Suggests values: a trial of Optuna."""

    def suggest_categorical(self, name: str, choices: Sequence[Any]) -> Any:
        """One of the choices."""
        ...

    def suggest_int(self, name: str, low: int, high: int, *, step: int = 1) -> int:
        """A whole number."""
        ...

    def suggest_float(self, name: str, low: float, high: float, *, log: bool = False) -> float:
        """A number."""
        ...


@dataclass(frozen=True)
class Span:
    """A range of numbers, both ends included.

    Args:
        low: smallest.
        high: largest.
    """

    low: float
    high: float

    def clip(self, value: float) -> float:
        """The value of the span that is nearest to a number."""
        return min(max(value, self.low), self.high)

    def __str__(self) -> str:
        return f"{self.low:g}..{self.high:g}" if self.low < self.high else f"{self.low:g}"


def parse_span(text: str, *, name: str, low: float, high: float = math.inf) -> Span:
    """A range from "LOW..HIGH" or one number.

    Args:
        text: text of the user.
        name: name of the parameter, for messages.
        low: smallest allowed value.
        high: largest allowed value.

    Raises:
        ParameterError: the text is no range, its ends are reversed, or it exceeds the allowed values.
    """
    first, dots, second = text.partition("..")
    try:
        span = Span(float(first), float(second if dots else first))
    except ValueError:
        raise ParameterError(
            tr(
                '{name} is "{text}"; write a range such as 0.3..0.7, or one number that is not searched.',
                name=name,
                text=text,
            )
        ) from None
    if not span.low <= span.high:
        raise ParameterError(tr("{name} is {text}; write the smaller number first.", name=name, text=text))
    if not low <= span.low <= span.high <= high or math.isinf(span.high):
        allowed = (
            tr("at least {low:g}", low=low)
            if math.isinf(high)
            else tr("{low:g} to {high:g}", low=low, high=high)
        )
        raise ParameterError(
            tr(
                "{name} is {text}; it must be {allowed}; choose a range within these limits.",
                name=name,
                text=text,
                allowed=allowed,
            )
        )
    return span


def _as_whole(value: float) -> float:
    """A whole number as `int`: a range has floats at its ends, and some options are whole numbers."""
    return int(value) if float(value).is_integer() else value


def parse_sizes(text: str, *, name: str) -> tuple[int, ...]:
    """The whole numbers of a list such as "7,9,11", sorted, without duplicates.

    Raises:
        ParameterError: the text is no list of whole numbers from 1 on.
    """
    try:
        sizes = tuple(sorted({int(size) for size in text.split(",")}))
    except ValueError:
        sizes = ()
    if not sizes or sizes[0] < 1:
        raise ParameterError(
            tr('{name} is "{text}"; write whole numbers from 1 on, such as 7,9,11.', name=name, text=text)
        )
    return sizes


def parse_words(text: str, *, name: str, known: Collection[_Word]) -> tuple[_Word, ...]:
    """The words of a list such as "pca,discriminant", without duplicates.

    Args:
        text: text of the user.
        name: name of the parameter, for messages.
        known: allowed words.

    Raises:
        ParameterError: a word is not allowed.
    """
    words = {word: word for word in known}
    found = dict.fromkeys(part.strip() for part in text.split(","))
    if unknown := [part for part in found if part not in words]:
        raise ParameterError(
            tr(
                '{name} has "{unknown}"; write one or more of {listed}, separated by commas.',
                name=name,
                unknown=unknown[0],
                listed=", ".join(known),
            )
        )
    return tuple(words[part] for part in words if part in found)


@dataclass(frozen=True)
class Candidate:
    """One configuration to train.

    Args:
        network: name of the network.
        recipe: settings.
        options: widths and dropout of the network.
    """

    network: str
    recipe: Recipe
    options: dict[str, float]

    def describe(self) -> str:
        """Network, patch size and learning rate, for people."""
        return tr(
            "{network}, {size} x {size}, rate {rate:.2g}",
            network=self.network,
            size=self.recipe.patch_size,
            rate=self.recipe.learning_rate,
        )


@dataclass(frozen=True)
class SearchSpace:
    """The searched settings; all other settings are those of the recipe of the network.

    Args:
        networks: names of networks to choose from.
        patch_sizes: patch sizes to choose from.
        components: numbers of components to choose from.
        learning_rate: range, searched on a logarithmic scale.
        weight_decay: range, searched on a logarithmic scale.
        spectral_noise: range of the standard deviation of the noise.
        augment: whether patches are flipped and rotated; one or two values.
        options: range of each option. A network has some of the options, see `hsi_core.models.options`.
        epochs: largest number of epochs; the same for all trials, so that running trials can be compared.
        reductions: how components may be found; if empty, as the recipe of the network says.
        pretreatments: of spectra; if empty, as the recipe of the network says.
    """

    networks: tuple[str, ...]
    patch_sizes: tuple[int, ...]
    components: tuple[int, ...]
    learning_rate: Span
    weight_decay: Span
    spectral_noise: Span
    augment: tuple[bool, ...]
    options: Mapping[str, Span]
    epochs: int
    reductions: tuple[ReductionKind, ...] = ()
    pretreatments: tuple[PretreatmentKind, ...] = ()

    def describe(self) -> dict[str, Any]:
        """The space as plain values, for the comparison of studies and for people."""
        return {
            "networks": list(self.networks),
            "patch_size": list(self.patch_sizes),
            "components": list(self.components),
            "learning_rate": str(self.learning_rate),
            "weight_decay": str(self.weight_decay),
            "spectral_noise": str(self.spectral_noise),
            "augment": list(self.augment),
            **{name: str(span) for name, span in self.options.items()},
            "epochs": self.epochs,
            # Left out as in older versions, whose studies can be resumed.
            **{name: list(words) for name, words in self._words().items()},
        }

    def _words(self) -> dict[str, tuple[str, ...]]:
        """Settings with words to choose from; older versions had none."""
        found: dict[str, tuple[str, ...]] = {
            "reduction": self.reductions,
            "pretreatment": self.pretreatments,
        }
        return {name: words for name, words in found.items() if words}

    def check(self, *, num_bands: int, num_classes: int) -> None:
        """Refuse a space with trials that cannot be built, before the first trial starts.

        Args:
            num_bands: number of bands that are used.
            num_classes: number of classes of the labels.

        Raises:
            ParameterError: a network is unknown or a baseline, or a range exceeds the limits of its option.
            PatchError: a patch size does not fit a network.
        """
        for name in self.networks:
            if not find_network(name).has_gradients:
                raise ParameterError(
                    tr(
                        "{name} is a baseline, which chooses its settings while it is fitted; leave it out.",
                        name=name,
                    )
                )
            for option, known in find_options(name, FORM).items():
                span = self.options[option]
                known.check(option, _as_whole(span.low))
                known.check(option, _as_whole(span.high))
            inputs = find_recipe(name, FORM).inputs
            for patch_size in self.patch_sizes:
                check_patch_size(patch_size)
                try:
                    build_network(
                        name,
                        form=FORM,
                        num_components=min(self.components),
                        num_classes=num_classes,
                        patch_size=patch_size,
                        num_bands=num_bands if inputs == "both" else 0,
                    )
                except HsiError as error:
                    raise type(error)(tr("Not every trial can be built: {error}", error=error)) from error

    def suggest(self, trial: Suggester) -> Candidate:
        """A candidate whose values a trial suggests."""
        network = str(trial.suggest_categorical("network", self.networks))
        recipe = find_recipe(network, FORM)
        settings: dict[str, Any] = {
            "patch_size": trial.suggest_categorical("patch_size", self.patch_sizes),
            "components": trial.suggest_categorical("components", self.components),
            "learning_rate": _suggest(trial, "learning_rate", self.learning_rate),
            "weight_decay": _suggest(trial, "weight_decay", self.weight_decay),
            "augment": trial.suggest_categorical("augment", self.augment),
            "spectral_noise": trial.suggest_float(
                "spectral_noise", self.spectral_noise.low, self.spectral_noise.high
            ),
            "epochs": self.epochs,
        }
        for name, words in self._words().items():
            settings[name] = trial.suggest_categorical(name, words)
        options: dict[str, float] = {}
        for option, known in find_options(network, FORM).items():
            span, name = self.options[option], option_parameter(network, option)
            if known.step:
                options[option] = trial.suggest_int(name, int(span.low), int(span.high), step=known.step)
            else:
                options[option] = trial.suggest_float(name, span.low, span.high)
        return Candidate(network, dataclasses.replace(recipe, **settings), options)

    def starts(self) -> list[dict[str, Any]]:
        """Values of the first trials: for each network, the values that are nearest to its recipe."""
        found: list[dict[str, Any]] = []
        for network in self.networks:
            recipe = find_recipe(network, FORM)
            values: dict[str, Any] = {
                "network": network,
                "components": _nearest(self.components, recipe.components or max(self.components)),
                "patch_size": _nearest(self.patch_sizes, recipe.patch_size),
                "learning_rate": self.learning_rate.clip(recipe.learning_rate),
                "weight_decay": self.weight_decay.clip(recipe.weight_decay),
                "augment": recipe.augment if recipe.augment in self.augment else self.augment[0],
                "spectral_noise": self.spectral_noise.clip(recipe.spectral_noise),
            }
            for name, words in self._words().items():
                own = getattr(recipe, name)
                values[name] = own if own in words else words[0]
            for option, known in find_options(network, FORM).items():
                value = self.options[option].clip(known.default)
                values[option_parameter(network, option)] = int(value) if known.step else value
            found.append(values)
        return found


def option_parameter(network: str, option: str) -> str:
    """Name of an option in a study: each network has its own, because their widths are unrelated."""
    return f"{network}: {option}"


def _suggest(trial: Suggester, name: str, span: Span) -> float:
    """A value on a logarithmic scale if the range is above 0."""
    return trial.suggest_float(name, span.low, span.high, log=0 < span.low < span.high)


def _nearest(sizes: Sequence[int], wanted: int) -> int:
    return min(sizes, key=lambda size: abs(size - wanted))
