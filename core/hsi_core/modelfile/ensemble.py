"""Models that are used together: they need the same classes, bands and scale of values."""

from collections.abc import Sequence
from pathlib import Path

from hsi_core.classes.table import ClassTable
from hsi_core.errors import ModelError, ParameterError
from hsi_core.language import tr
from hsi_core.modelfile.model_file import Model, match_bands
from hsi_core.modelfile.places import TrainingPlaces
from hsi_core.modelfile.scale import check_scale
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene

OTHER_SIZE = 1.5
"""Pixels that differ by this factor from those of the training scene get a warning."""


def check_ensemble(paths: Sequence[Path], models: Sequence[Model], *, noun: str = "models") -> None:
    """Check that models can be used together.

    Args:
        paths: their files.
        models: loaded, at least one.
        noun: the models in messages.

    Raises:
        ParameterError: a model is given twice.
        ModelError: a model has other classes than the first one.
    """
    digests: dict[str, Path] = {}
    table = models[0].card.class_table
    for path, model in zip(paths, models, strict=True):
        if model.digest in digests:
            raise ParameterError(
                tr(
                    "The {noun} {first} and {name} are the same model; give each model once.",
                    noun=noun,
                    first=digests[model.digest].name,
                    name=path.name,
                )
            )
        digests[model.digest] = path
        found = model.card.class_table
        if (table.codes, table.names) != (found.codes, found.names):
            raise ModelError(
                tr(
                    "The {noun} have different classes: {first} {first_classes}; {name} {classes}. Choose "
                    "models with the same classes.",
                    noun=noun,
                    first=paths[0].name,
                    first_classes=_list(table),
                    name=path.name,
                    classes=_list(found),
                )
            )


def match_all_bands(
    paths: Sequence[Path], models: Sequence[Model], scene: Scene, progress: Progress
) -> list[int]:
    """Bands of the scene, which have to be the same for all models.

    Raises:
        ModelError: the scene lacks some of the bands, or a model needs other bands than the first one.
    """
    bands = match_bands(models[0].card, scene, progress)
    for path, model in zip(paths[1:], models[1:], strict=True):
        found = match_bands(model.card, scene, progress.silent())  # the same bands have the same warnings
        if found != bands:
            raise ModelError(
                tr(
                    "The models use different bands of the scene: {first} {first_bands}; {name} {bands}. "
                    "Choose models that were trained on the same bands.",
                    first=paths[0].name,
                    first_bands=_runs(bands),
                    name=path.name,
                    bands=_runs(found),
                )
            )
    return bands


def check_scales(models: Sequence[Model], scene: Scene, bands: list[int], progress: Progress) -> None:
    """Compare the scene with the training scene of each model.

    A value is too far if it is so for every model, so that the valid pixels do not depend on the order.

    Raises:
        ModelError: one model needs the reflectance scale factor of the scene, and another one does not.
    """
    limits = []
    factor = scene.reflectance_factor
    for number, model in enumerate(models):
        scene.value_limit = float("inf")
        check_scale(model.reduction, model.statistics, scene, bands, progress)
        limits.append(scene.value_limit)
        if number == 0:
            factor = scene.reflectance_factor
        elif scene.reflectance_factor != factor:
            raise ModelError(
                tr(
                    "The first model needs the values of {name} with its reflectance scale factor, and "
                    "another model needs them without it; choose models that were trained on the same scale.",
                    name=scene.path.name,
                )
            )
    scene.value_limit = max(limits)


def warn_of_pixel_size(models: Sequence[Model], scene: Scene, progress: Progress) -> None:
    """Warn if patches show another area than in the training, because the pixels have another size."""
    size = max(model.card.patch_size for model in models)
    here = scene.grid.pixel_size_m
    if size == 1 or here is None:
        return
    for there in {place.grid.pixel_size_m for place in places_of(models)} - {None}:
        if there is not None and not 1.0 / OTHER_SIZE < here / there < OTHER_SIZE:
            progress.warning(
                tr(
                    "The pixels of {name} are {here:.3g} m wide, those of the training scene "
                    "{there:.3g} m: patches of {size} x {size} pixels show another area than in the "
                    "training. "
                    "Resample the scene to {there:.3g} m, or train on a scene with pixels of {here:.3g} m.",
                    name=scene.path.name,
                    here=here,
                    there=there,
                    size=size,
                )
            )
            return


def places_of(models: Sequence[Model]) -> list[TrainingPlaces]:
    """Places of the training pixels of all models; models of the same training pixels share theirs."""
    places = {(part.grid, part.runs.tobytes()): part for model in models for part in model.places}
    return list(places.values())


def _list(table: ClassTable) -> str:
    return ", ".join(f"{entry.code} {entry.name}" for entry in table.entries)


def _runs(bands: list[int]) -> str:
    """Band numbers for a message; runs of neighbours are shortened."""
    runs: list[list[int]] = []
    for band in bands:
        if runs and band == runs[-1][-1] + 1:
            runs[-1].append(band)
        else:
            runs.append([band])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
