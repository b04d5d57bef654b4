"""The settings file of Tune: JSON with the best settings, which Train reads."""

import dataclasses
import json
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from hsi_core.errors import ParameterError
from hsi_core.language import tr
from hsi_core.models.recipe import Recipe
from hsi_core.outputs import new_file

FIXED_FIELDS = {"inputs", "is_cosine", "rate_decay", "adam_epsilon"}
"""Fields of a recipe that are not settings."""


class TunedSettings(BaseModel):
    """A network with its settings, and their origin.

    Args:
        network: name of the network.
        form: its form.
        settings: settings of the recipe, named as parameters of the train task.
        options: widths and dropout of the network.
        guard: width in pixels of the guard band around held-out validation pixels; Train uses the same width.
        trial: number of the trial in its study.
        num_trials: number of trials of the study when the file was written.
        validation_accuracy: overall accuracy of the trial on the validation pixels, 0..1.
        validation_kind: how the validation pixels were chosen.
        scene: file name of the scene.
        origin: empty for a trial of Tune; otherwise the task that recommends the settings.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal["hsi-settings-1"] = "hsi-settings-1"
    network: str
    form: str
    settings: dict[str, Any]
    options: dict[str, int | float]
    guard: int
    trial: int
    num_trials: int
    validation_accuracy: float
    validation_kind: str
    scene: str
    origin: str = ""


def settings_of(recipe: Recipe, *, own: Recipe | None = None) -> dict[str, Any]:
    """The fields of a recipe that are parameters of Train.

    A field that was added later is left out if it has its default, which older versions mean too.

    Args:
        recipe: complete settings.
        own: recipe of the network, which Train completes with the settings, if it has other values there.
    """
    kept = recipe.to_settings().keys() | (own or recipe).to_settings().keys()
    return {
        name: value
        for name, value in dataclasses.asdict(recipe).items()
        if name not in FIXED_FIELDS and name in kept and value is not None
    }


def write_settings(path: Path, settings: TunedSettings) -> None:
    """Write the file, atomically.

    Raises:
        OutputError: it cannot be written.
    """
    text = json.dumps(settings.model_dump(mode="json"), indent=2, ensure_ascii=False)
    with new_file(path, is_interim=True) as temporary:
        temporary.write_text(text + "\n", encoding="utf-8", newline="\n")


def read_settings(path: Path) -> TunedSettings:
    """Read the file.

    Raises:
        ParameterError: the file is missing, or Tune did not write it.
    """
    try:
        settings = TunedSettings.model_validate_json(path.read_bytes())
    except OSError as error:
        raise ParameterError(
            tr(
                "The settings {path} cannot be read ({error}); choose a file that Tune wrote.",
                path=path,
                error=error.strerror,
            )
        ) from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise ParameterError(
            tr(
                "{name} does not hold settings that Tune wrote ({place}{problem}); choose a settings file of "
                "Tune.",
                name=path.name,
                place=place + ": " if place else "",
                problem=first["msg"],
            )
        ) from error
    known = {field.name for field in dataclasses.fields(Recipe)} - FIXED_FIELDS
    if unknown := sorted(set(settings.settings) - known):
        raise ParameterError(
            tr(
                "{name} has settings that Train does not know ({listed}); another version of Tune wrote it; "
                "use that version, or run Tune again.",
                name=path.name,
                listed=", ".join(unknown),
            )
        )
    return settings
