"""The recipe of a network with what the user set, and with what the bands of the scene allow."""

import dataclasses

from hsi_core.models.recipe import Recipe
from hsi_core.models.registry import find_recipe
from hsi_core.progress import Progress


def resolve_recipe(network: str, form: str, given: object) -> Recipe:
    """The network's recipe with what the user set instead.

    Args:
        network: name of the network.
        form: its form.
        given: has the names of settings as attributes; None is not set.
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
    """The recipe with a number of components that the bands allow, and that number; 0 where the bands are used as they are.

    Args:
        recipe: settled otherwise.
        network: name and form for messages.
        components: what the user set, if anything.
        num_bands: bands that are used.
        progress: is told what is replaced or not used.
    """
    if recipe.inputs == "spectrum":
        if components is not None:
            progress.warning(
                f"{network} looks at the bands themselves: the number of components is not used."
            )
        return dataclasses.replace(recipe, components=None), 0
    if components is None and recipe.components is not None and recipe.components > num_bands:
        progress.info(
            f"The scene has {num_bands} bands to use: {num_bands} components instead of {recipe.components}."
        )
        return dataclasses.replace(recipe, components=num_bands), num_bands
    return recipe, num_bands if recipe.components is None else recipe.components


def describe_inputs(recipe: Recipe, num_components: int, num_bands: int) -> str:
    """What a network looks at, for people."""
    components = f"{num_components} components of {num_bands} bands"
    return {"spectrum": f"{num_bands} bands", "both": components + " and the spectrum"}.get(
        recipe.inputs, components
    )
