"""The model file: weights, scaling and PCA as .safetensors, with a JSON card in the header.

Loading a file executes no code. The file holds no time and no path, so that the same training gives the same
bytes in every folder.
"""

import dataclasses
import hashlib
import json
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import torch
from pydantic import BaseModel, ConfigDict, ValidationError
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from hsi_core.accuracy.accuracies import Accuracies, Baseline
from hsi_core.accuracy.calibration import Calibration
from hsi_core.accuracy.validation_scores import ValidationScores
from hsi_core.classes.table import ClassTable
from hsi_core.errors import HsiError, ModelError, ParameterError
from hsi_core.inputs.pretreatment import Pretreatment
from hsi_core.inputs.reduction import COMPONENT_NAMES, Reduction, ReductionKind
from hsi_core.language import tr
from hsi_core.modelfile.checksum import CHECKSUM, compute_checksum, with_checksum
from hsi_core.modelfile.consistency import (
    build_without_values,
    find_fault_of_bands,
    find_fault_of_classes,
    find_fault_of_pretreatment,
    find_fault_of_settings,
    find_fault_of_sizes,
    find_fault_of_weights,
    find_not_finite,
)
from hsi_core.modelfile.history import Epoch
from hsi_core.modelfile.places import PlaceGrid, TrainingPlaces
from hsi_core.modelfile.provenance import Origin, Provenance
from hsi_core.modelfile.statistics import SceneStatistics
from hsi_core.models.base import PatchNetwork
from hsi_core.models.registry import build_network, find_recipe
from hsi_core.outputs import new_file
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene, format_bands
from hsi_core.scenes.wavelengths import describe_bands, is_shifted, match_wavelengths

_NETWORK, _REDUCTION, _STATISTICS, _PLACES = "network.", "reduction.", "population.", "places."
_VALIDATION, _CODES = "validation.", "codes."
_OF_REDUCTION = ("mean", "weight", "explained", "noise_gain")
_OF_PRETREATMENT = ("positions", "raw_mean")
_CARD = "hsi_model_card"


class ModelCard(BaseModel):
    """Description of a model: its network, its training data and its accuracies.

    A field with a default was added later: older files lack it, and older versions ignore it. They refuse the
    second format, of models whose spectra are pretreated.
    """

    model_config = ConfigDict(frozen=True)

    format: Literal["hsi-model-1", "hsi-model-2"] = "hsi-model-1"
    network: str
    form: str
    patch_size: int
    num_components: int
    num_spectrum_bands: int = 0
    classes: list[dict[str, Any]]
    class_pixels: dict[str, int]
    scene: str
    scene_bands: int
    bands: list[int]
    wavelengths_nm: list[float | None]
    pca_fitted_on: str
    explained_variance: list[float]
    settings: dict[str, Any]
    seed: int
    num_epochs: int
    best_epoch: int
    validation_kind: str
    validation: Accuracies
    test: Accuracies | None
    versions: dict[str, str]
    history: list[Epoch] = []
    provenance: Provenance = Provenance()
    options: dict[str, int | float] = {}
    origins: list[Origin] = []
    baseline: Baseline | None = None
    baselines: list[Baseline] = []
    places: list[PlaceGrid] = []
    calibration: Calibration | None = None

    @property
    def all_baselines(self) -> list[Baseline]:
        """The baselines that the network was compared with."""
        return [*([self.baseline] if self.baseline else []), *self.baselines]

    @property
    def temperature(self) -> float:
        """Divides the logits before the softmax; 1 for older files."""
        return 1.0 if self.calibration is None else self.calibration.temperature

    @property
    def class_table(self) -> ClassTable:
        """Classes in the order of the network's outputs."""
        return ClassTable.from_records(self.classes)

    @property
    def reduction_kind(self) -> ReductionKind:
        """How the components were found; older files hold principal components."""
        kind: ReductionKind = self.settings.get("reduction", "pca")
        return kind

    @property
    def channels_name(self) -> str:
        """The channels of a patch, for people: the kind of components, or bands."""
        return COMPONENT_NAMES[self.reduction_kind] if self.explained_variance else tr("bands")


@dataclass(frozen=True)
class Model:
    """A loaded model.

    Args:
        card: its description.
        network: the network in eval mode, on the CPU.
        reduction: fitted scaling and PCA.
        digest: SHA-256 of the file.
        statistics: statistics of the training scene; None in files of older versions, which did not store
            them.
        places: places of the training pixels on each training scene; empty in files of older versions.
        validation: scores of the validation pixels; None in files of older versions, and of models that are
            not calibrated.
    """

    card: ModelCard
    network: PatchNetwork
    reduction: Reduction
    digest: str
    statistics: SceneStatistics | None = None
    places: tuple[TrainingPlaces, ...] = ()
    validation: ValidationScores | None = None

    def as_origin(self, kind: Literal["fine-tuned", "distilled"], path: Path) -> Origin:
        """Entry about this model for the card of a model that was made from it."""
        card = self.card
        return Origin(
            kind=kind,
            model=path.name,
            sha256=self.digest,
            network=f"{card.network} ({card.form})",
            scene=card.scene,
        )


def build_of_card(
    card: ModelCard, *, num_classes: int | None = None, like: Mapping[str, Tensor] | None = None
) -> PatchNetwork:
    """Build the network of a card, with fresh weights.

    Args:
        card: card of the model.
        num_classes: another number of classes.
        like: weights of the model, which an older version of the network may have written.
    """
    network = build_network(
        card.network,
        form=card.form,
        num_components=card.num_components,
        num_classes=len(card.classes) if num_classes is None else num_classes,
        patch_size=card.patch_size,
        num_bands=card.num_spectrum_bands,
        options=card.options,
    )
    if like is not None:
        network.take_shapes(like)
    return network


def format_of(reduction: Reduction) -> Literal["hsi-model-1", "hsi-model-2"]:
    """Format of the file of a model with this reduction; older versions cannot pretreat spectra."""
    return "hsi-model-1" if reduction.pretreatment is None else "hsi-model-2"


def save_model(
    path: Path,
    *,
    card: ModelCard,
    weights: dict[str, Tensor],
    reduction: Reduction,
    statistics: SceneStatistics | None = None,
    validation: ValidationScores | None = None,
    places: Sequence[TrainingPlaces] = (),
    report: Path | None = None,
    html: str = "",
) -> None:
    """Write a model file and, if given, the report of its training; both files appear, or neither.

    Args:
        path: model file to write.
        card: description of the model.
        weights: weights of the network, by name.
        reduction: scaling and principal components.
        statistics: statistics of the training scene.
        validation: scores of the validation pixels.
        places: places of the training pixels on each training scene.
        report: report file to write.
        html: content of the report.

    Raises:
        OutputError: a file cannot be written.
    """
    if card.format != format_of(reduction):
        raise ValueError(
            tr(
                "the card says {format}, the reduction needs {needed}",
                format=card.format,
                needed=format_of(reduction),
            )
        )
    tensors = {_NETWORK + name: value.detach().cpu().contiguous() for name, value in weights.items()}
    for name in _OF_REDUCTION:
        tensors[_REDUCTION + name] = torch.from_numpy(getattr(reduction, name).copy())
    if reduction.pretreatment is not None and reduction.raw_mean is not None:
        for name, values in zip(
            _OF_PRETREATMENT, (reduction.pretreatment.positions, reduction.raw_mean), strict=True
        ):
            tensors[_REDUCTION + name] = torch.from_numpy(values.copy())
    if statistics is not None:
        for name, array in statistics.arrays().items():
            tensors[_STATISTICS + name] = torch.from_numpy(np.ascontiguousarray(array))
    if validation is not None:
        for name, array in validation.arrays().items():
            tensors[_VALIDATION + name] = torch.from_numpy(np.ascontiguousarray(array))
    for number, part in enumerate(places):
        tensors[f"{_PLACES}{number}"] = torch.from_numpy(np.ascontiguousarray(part.runs))
        if part.codes is not None:
            tensors[f"{_CODES}{number}"] = torch.from_numpy(np.ascontiguousarray(part.codes))
    card = card.model_copy(update={"places": [part.grid for part in places]})
    with ExitStack() as files:
        if report is not None:
            files.enter_context(new_file(report)).write_text(html, encoding="utf-8", newline="\n")
        temporary = files.enter_context(new_file(path))
        text = with_checksum(json.loads(card.model_dump_json()), tensors)
        temporary.write_bytes(save(tensors, metadata={_CARD: text}))


def _read(path: Path) -> tuple[dict[str, Any], dict[str, Tensor]]:
    """The card, as plain values of JSON, and all tensors of a model file.

    Raises:
        ModelError: the file is missing, truncated or not a model file of this project.
    """
    if not path.is_file():
        raise ModelError(tr("There is no model file {path}; choose a file that Train wrote.", path=path))
    try:
        with safe_open(path, framework="pt") as file:
            header = (file.metadata() or {}).get(_CARD)
            # Copies, because tensors of safetensors stay mapped to the file.
            tensors = {name: file.get_tensor(name).clone() for name in file.keys()}  # noqa: SIM118 - no dictionary
    except (SafetensorError, OSError, ValueError) as error:
        raise ModelError(
            tr(
                "{name} is not a model file, or it is truncated ({error}); choose a .safetensors file that "
                "was written by Train, or copy it again.",
                name=path.name,
                error=error,
            )
        ) from error
    if header is None:
        raise ModelError(
            tr(
                "{name} holds weights, but not the model card that Train adds: it was written by another "
                "program; choose a file that Train wrote.",
                name=path.name,
            )
        )
    try:
        card = json.loads(header)
    except (ValueError, RecursionError) as error:
        raise _damaged(path, error) from error
    if not isinstance(card, dict):
        raise _damaged(path, "its description is no JSON object")
    return card, tensors


def _verify(path: Path, card: Mapping[str, Any], tensors: Mapping[str, Tensor]) -> None:
    """Compare the contents of a model file with its checksum; files of older versions have none.

    Raises:
        ModelError: the contents were changed.
    """
    if CHECKSUM in card and card[CHECKSUM] != compute_checksum(card, tensors):
        raise ModelError(
            tr(
                "{name} was changed after it was written: its values do not match their checksum. The file "
                "is damaged, or another program edited it; copy or download the file again, or train again.",
                name=path.name,
            )
        )


def write_provenance(model: Path, output: Path, provenance: Provenance) -> None:
    """Copy a model file and replace the provenance in its card; everything else stays unchanged.

    Raises:
        ModelError: the file is missing, truncated or not a model file of this project.
        OutputError: the copy cannot be written.
    """
    card, tensors = _read(model)
    _verify(model, card, tensors)
    text = with_checksum(card | {"provenance": provenance.model_dump(mode="json")}, tensors)
    with new_file(output) as temporary:
        temporary.write_bytes(save(tensors, metadata={_CARD: text}))


def load_model(path: Path) -> Model:
    """Read a model file.

    Raises:
        ModelError: the file is missing, truncated, not a model file of this project, from a newer version, or
            was changed after it was written.
    """
    record, tensors = _read(path)
    try:
        card = ModelCard.model_validate(record)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(key) for key in first["loc"])
        raise _damaged(path, f"{place}: {first['msg']}") from error
    try:
        inputs = find_recipe(card.network, card.form).inputs
    except ParameterError as error:
        raise ModelError(
            tr(
                '{name} was trained with the network "{network}" ({form}), which cannot be used '
                "here: {error}",
                name=path.name,
                network=card.network,
                form=card.form,
                error=error,
            )
        ) from error
    weights, reduction, population, scores = (
        {name.removeprefix(kind): values for name, values in tensors.items() if name.startswith(kind)}
        for kind in (_NETWORK, _REDUCTION, _STATISTICS, _VALIDATION)
    )
    try:
        statistics = None
        if population:
            if any(values.dtype != torch.float32 for values in population.values()):
                raise _damaged(path, "statistics of the training scene are not in float32")
            statistics = SceneStatistics.of(
                {name: values.numpy() for name, values in population.items()},
                num_bands=len(card.bands),
                num_classes=len(card.classes),
            )
        validation = None
        if scores:
            validation = ValidationScores.from_arrays({name: v.numpy() for name, v in scores.items()})
        if fault := _find_fault(card, inputs, weights, reduction):
            raise _damaged(path, fault)
        places = tuple(
            TrainingPlaces(
                grid,
                tensors[f"{_PLACES}{number}"].numpy(),
                tensors[f"{_CODES}{number}"].numpy() if f"{_CODES}{number}" in tensors else None,
            )
            for number, grid in enumerate(card.places)
        )
        if faults := [fault for part in places if (fault := part.find_fault())]:
            raise _damaged(path, faults[0])
        network = build_of_card(card, like=weights)
        network.load_state_dict(weights)
        _verify(path, record, tensors)  # last, because the other faults say more
    except ModelError:
        raise
    except (RuntimeError, KeyError, TypeError, ValueError, HsiError) as error:
        raise _damaged(path, error) from error
    mean, weight, explained, noise_gain = (reduction[name].numpy() for name in _OF_REDUCTION)
    found = Reduction(mean, weight, explained, noise_gain)
    if card.format != "hsi-model-1":
        positions, raw_mean = (reduction[name].numpy() for name in _OF_PRETREATMENT)
        pretreatment = Pretreatment(card.settings["pretreatment"], positions)
        found = dataclasses.replace(found, pretreatment=pretreatment, raw_mean=raw_mean)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return Model(card, network.eval(), found, digest, statistics, places, validation)


def _find_fault(
    card: ModelCard, inputs: str, weights: Mapping[str, Tensor], reduction: Mapping[str, Tensor]
) -> str | None:
    """Fault of a card or of the tensors that belong to it, as a phrase; None if there is no fault.

    Raises:
        KeyError: a tensor is missing.
        HsiError: a value of the card cannot be used.
    """
    fault = (
        find_fault_of_classes(card.classes)
        or find_fault_of_bands(card.bands, card.wavelengths_nm, card.scene_bands)
        or find_fault_of_settings(card.settings)
        or find_fault_of_sizes(
            reduction,
            num_bands=len(card.bands),
            num_components=card.num_components,
            num_spectrum_bands=card.num_spectrum_bands,
            inputs=inputs,
        )
    )
    if not fault and card.format != "hsi-model-1":
        fault = find_fault_of_pretreatment(reduction, card.settings, num_bands=len(card.bands))
    elif not fault and card.settings.get("pretreatment") in ("snv", "continuum"):
        fault = f"the format {card.format} has no pretreatment {card.settings['pretreatment']}"
    if fault:
        return fault
    if not 0 <= card.best_epoch <= card.num_epochs or min(card.class_pixels.values(), default=0) < 0:
        return "a number of epochs or of pixels is negative"
    network = build_without_values(lambda: build_of_card(card, like=weights))
    if fault := find_fault_of_weights(network, weights):
        return fault
    name = find_not_finite({_REDUCTION + name: values for name, values in reduction.items()})
    name = name or find_not_finite(weights, may_be_infinite=network.infinite)
    return name and f"{name} holds values that are not finite; train the model again"


def _damaged(path: Path, fault: Exception | str) -> ModelError:
    phrase = next(iter(str(fault).splitlines()), "") or type(fault).__name__
    return ModelError(
        tr(
            "{name} does not hold what its description says ({phrase}): it is damaged, "
            "or a newer version wrote it; copy the file again, or update this software.",
            name=path.name,
            phrase=phrase[:300],
        )
    )


def match_bands(card: ModelCard, scene: Scene, progress: Progress) -> list[int]:
    """Find the bands of a scene that correspond to the bands of a model.

    Bands are matched by wavelength if scene and model have all of them, else by position if the number of
    bands is the same.

    Returns:
        Band numbers of the scene, in the order of the model's bands.

    Raises:
        ModelError: the scene lacks some of the bands.
    """
    bands = _find_bands(card, scene, progress)
    bad = sorted(scene.bad_bands.intersection(bands))
    if bad:
        progress.warning(
            tr(
                "The scene {name} marks bands as bad that the model uses: {bands}. If their values are "
                "wrong, so is the result; train a model without them.",
                name=scene.path.name,
                bands=format_bands(bad),
            )
        )
    return bands


def _find_bands(card: ModelCard, scene: Scene, progress: Progress) -> list[int]:
    known: Sequence[float] = [value for value in card.wavelengths_nm if value is not None]
    if scene.num_bands == card.scene_bands:
        here = [scene.band_numbers[number - 1] for number in card.bands]
        there = scene.wavelengths_of(here)
        if known and (there == card.wavelengths_nm or is_shifted(card.wavelengths_nm, there)):
            return here  # the same sensor; correct even if a wavelength occurs twice
    if len(known) == len(card.wavelengths_nm) and all(value is not None for value in scene.wavelengths_nm):
        positions = match_wavelengths(known, scene.wavelengths_nm)
        bands = [scene.band_numbers[position - 1] for position in positions]
        _warn_of_equal(bands, scene, progress)
        return bands
    if scene.num_bands != card.scene_bands:
        raise ModelError(
            tr(
                "The scene {name} has {bands}, but the model was trained on a scene with {scene_bands} "
                "bands and uses {used_bands}; choose a scene of the same sensor, or resample the bands of a "
                "finer sensor.",
                name=scene.path.name,
                bands=describe_bands(scene.wavelengths_nm),
                scene_bands=card.scene_bands,
                used_bands=describe_bands(card.wavelengths_nm),
            )
        )
    if known:
        progress.warning(
            "Bands are matched by their position, because the scene or the model does not have a wavelength "
            "for every band."
        )
    return [scene.band_numbers[number - 1] for number in card.bands]


def _warn_of_equal(bands: Sequence[int], scene: Scene, progress: Progress) -> None:
    """Warn where the scene has more bands of a wavelength than the model uses: any of them may be meant."""
    used = set(scene.wavelengths_of(bands))
    others = [number for number in scene.band_numbers if number not in set(bands)]
    equal = [
        number for number, value in zip(others, scene.wavelengths_of(others), strict=True) if value in used
    ]
    if equal:
        listed = ", ".join(str(number) for number in equal[:10]) + (", ..." if len(equal) > 10 else "")
        progress.warning(
            tr(
                "The scene has several bands of the same wavelength, and the model uses only some of "
                "them. The "
                "first ones of the file are used; left out: {listed}.",
                listed=listed,
            )
        )
