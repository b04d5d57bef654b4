"""The recipe of a network, completed by the settings of the user and limited by the bands of the scene."""

import dataclasses

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
        if components is not None:
            progress.warning(f"{network} uses the bands themselves: the number of components is not used.")
        return dataclasses.replace(recipe, components=None), 0
    if components is None and recipe.components is not None and recipe.components > num_bands:
        progress.info(
            f"The scene has {num_bands} bands to use: {num_bands} components instead of {recipe.components}."
        )
        return dataclasses.replace(recipe, components=num_bands), num_bands
    return recipe, num_bands if recipe.components is None else recipe.components


def describe_inputs(recipe: Recipe, num_components: int, num_bands: int) -> str:
    """The inputs of a network, for people."""
    components = f"{num_components} components of {num_bands} bands"
    return {"spectrum": f"{num_bands} bands", "both": components + " and the spectrum"}.get(
        recipe.inputs, components
    )
