"""The recipe of a network, completed by the settings of the user and limited by the bands of the scene."""

import dataclasses
import math

from hsi_core.language import tr
from hsi_core.models.recipe import Recipe
from hsi_core.models.registry import find_recipe
from hsi_core.progress import Progress


def resolve_recipe(network: str, form: str, given: object) -> Recipe:
    """The recipe of a network, with the settings that the user gave.

    Args:
        network: name of the network.
        form: its form.
        given: object with the settings as attributes; None means not given.
    """
    chosen = {
        field.name: value
        for field in dataclasses.fields(Recipe)
        if (value := getattr(given, field.name, None)) is not None
    }
    return dataclasses.replace(find_recipe(network, form), **chosen)


MIN_STEPS = 500
"""Steps of the optimizer below which a training of a corrected recipe is extended."""

_MIN_STEPS_PER_EPOCH = 10
_SMALLEST_BATCH = 32
_SCHEDULE = ("epochs", "patience", "batch_size")


def has_own_schedule(form: str, given: object) -> bool:
    """Whether the schedule stays as it is: the form is faithful, or the user gave a part of the schedule.

    Args:
        form: form of the network.
        given: object with the settings as attributes; None means not given.
    """
    return form != "corrected" or any(getattr(given, name, None) is not None for name in _SCHEDULE)


def with_enough_steps(recipe: Recipe, num_pixels: int, progress: Progress) -> Recipe:
    """The recipe with smaller batches and more epochs, if few training pixels give fewer than `MIN_STEPS`.

    Batches are halved until an epoch has 10 steps, down to 32 patches. Then epochs and patience grow by the
    same factor.

    Args:
        recipe: recipe of a network that is trained in epochs.
        num_pixels: number of training pixels.
        progress: receives a message if the recipe changes.
    """
    if _count_steps(recipe, num_pixels) >= MIN_STEPS:
        return recipe
    found = recipe
    while num_pixels / found.batch_size < _MIN_STEPS_PER_EPOCH and found.batch_size >= 2 * _SMALLEST_BATCH:
        found = dataclasses.replace(found, batch_size=found.batch_size // 2)
    factor = max(MIN_STEPS / _count_steps(found, num_pixels), 1.0)
    found = dataclasses.replace(
        found, epochs=math.ceil(found.epochs * factor), patience=math.ceil(found.patience * factor)
    )
    progress.info(
        tr(
            "{num_pixels} training pixels are few: with the recipe, the training would have {recipe_steps} "
            "steps. It has {num_steps} steps instead: at most {epochs} epochs (recipe: "
            "{recipe_epochs}), batches of {batch_size} ({recipe_batch_size}), patience {patience} "
            "({recipe_patience}).",
            num_pixels=num_pixels,
            recipe_steps=_count_steps(recipe, num_pixels),
            num_steps=_count_steps(found, num_pixels),
            epochs=found.epochs,
            recipe_epochs=recipe.epochs,
            batch_size=found.batch_size,
            recipe_batch_size=recipe.batch_size,
            patience=found.patience,
            recipe_patience=recipe.patience,
        )
    )
    return found


def _count_steps(recipe: Recipe, num_pixels: int) -> int:
    return recipe.epochs * max(math.ceil(num_pixels / recipe.batch_size), 1)


def resolve_components(
    recipe: Recipe, *, network: str, components: int | None, num_bands: int, progress: Progress
) -> tuple[Recipe, int]:
    """The recipe with a number of components that the bands allow.

    Args:
        recipe: complete but for the components.
        network: name and form for messages.
        components: number of components that the user gave, if any.
        num_bands: number of bands that are used.
        progress: receives a message if the number is replaced or not used.

    Returns:
        The recipe, and the number of components; 0 if the network uses the bands themselves.
    """
    if recipe.inputs == "spectrum":
        if recipe.reduction != "pca":
            progress.warning(
                tr(
                    "{network} uses the bands themselves: the reduction {reduction} is not used.",
                    network=network,
                    reduction=recipe.reduction,
                )
            )
        if components is not None:
            progress.warning(
                tr(
                    "{network} uses the bands themselves: the number of components is not used.",
                    network=network,
                )
            )
        return dataclasses.replace(recipe, components=None, reduction="pca"), 0
    if recipe.reduction == "discriminant" and recipe.whiten:
        progress.info(
            "Discriminant components have the spread within a class as their unit: whiten is not used."
        )
    if components is None and recipe.components is not None and recipe.components > num_bands:
        progress.info(
            tr(
                "The scene has {num_bands} bands to use: {num_bands} components instead of {components}.",
                num_bands=num_bands,
                components=recipe.components,
            )
        )
        return dataclasses.replace(recipe, components=num_bands), num_bands
    return recipe, num_bands if recipe.components is None else recipe.components


def describe_inputs(recipe: Recipe, num_components: int, num_bands: int) -> str:
    """The inputs of a network, for people."""
    if recipe.inputs == "spectrum":
        return tr("{count} bands", count=num_bands)
    kind = "" if recipe.reduction == "pca" else f"{recipe.reduction} "
    words = (
        tr("{num_components} {kind}components of {num_bands} bands and the spectrum")
        if recipe.inputs == "both"
        else tr("{num_components} {kind}components of {num_bands} bands")
    )
    return tr(words, num_components=num_components, kind=kind, num_bands=num_bands)
