"""Settings that a tuning found, as a JSON file that Train takes."""

import dataclasses
import json
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from hsi_core.errors import ParameterError
from hsi_core.models.recipe import Recipe
from hsi_core.outputs import new_file

_FIXED = {"inputs", "is_cosine"}
"""Of a recipe: nobody sets them."""


class TunedSettings(BaseModel):
    """A network with its settings, and where they come from.

    Args:
        network: its name.
        form: its form.
        settings: of its recipe, by the names of the train task.
        options: its widths and dropout.
        guard: width in pixels of the guard band around validation pixels that were held out; Train holds out with it.
        trial: number of the trial in its study.
        num_trials: trials that the study had by then.
        validation_accuracy: overall accuracy of the trial on its validation pixels, 0..1.
        validation_kind: how these were chosen.
        scene: file name of the scene.
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


def settings_of(recipe: Recipe) -> dict[str, Any]:
    """What of a recipe can be given to Train."""
    return {
        name: value
        for name, value in dataclasses.asdict(recipe).items()
        if name not in _FIXED and value is not None
    }


def write_settings(path: Path, settings: TunedSettings) -> None:
    """Write the file, atomically.

    Raises:
        OutputError: it cannot be written.
    """
    text = json.dumps(settings.model_dump(mode="json"), indent=2, ensure_ascii=False)
    with new_file(path) as part:
        part.write_text(text + "\n", encoding="utf-8", newline="\n")


def read_settings(path: Path) -> TunedSettings:
    """Read the file.

    Raises:
        ParameterError: it is missing, or no such file.
    """
    try:
        settings = TunedSettings.model_validate_json(path.read_bytes())
    except OSError as error:
        raise ParameterError(
            f"The settings {path} cannot be read ({error.strerror}); choose a file that Tune wrote."
        ) from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise ParameterError(
            f"{path.name} does not hold settings that Tune wrote ({place + ': ' if place else ''}{first['msg']}); choose "
            "such a file."
        ) from error
    known = {field.name for field in dataclasses.fields(Recipe)} - _FIXED
    if unknown := sorted(set(settings.settings) - known):
        raise ParameterError(
            f"{path.name} has settings that Train does not know ({', '.join(unknown)}); it was written by another version."
        )
    return settings
