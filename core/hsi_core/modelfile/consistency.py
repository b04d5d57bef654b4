"""Holds a model card against the tensors of its file, before anything is built from its sizes.

A damaged card may claim any size. No size is trusted: each one has to agree with a shape in the file, and the
network is first built without values.
"""

import dataclasses
import math
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, get_type_hints

import torch
from pydantic import TypeAdapter, ValidationError
from torch import Tensor
from torch.overrides import TorchFunctionMode

from hsi_core.classes.table import ClassTable
from hsi_core.models.base import PatchNetwork
from hsi_core.models.recipe import Recipe
from hsi_core.scenes.wavelength_units import LIMITS_NM

MAX_BANDS = 65536
"""More bands than any format stores in a scene."""


_RANGES = {
    "epochs": (1, 1_000_000),
    "patience": (1, 1_000_000),
    "batch_size": (1, 1_000_000),  # 1 and no rate: baselines
    "learning_rate": (0.0, 100.0),
    "weight_decay": (0.0, 100.0),
    "spectral_noise": (0.0, 100.0),
    "label_smoothing": (0.0, 1.0),
    "rate_decay": (0.0, 100.0),
    "adam_epsilon": (0.0, 100.0),
}
"""Smallest and largest value of settings that a later training takes over."""


class _WithoutValues(TorchFunctionMode):
    """Leaves out the drawing of first weights, for which torch would import its compiler (seconds)."""

    def __torch_function__(
        self, func: Callable[..., Any], types: Any, args: Any = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        given = kwargs or {}
        drawn = args[0] if args else given.get("tensor")  # the functions of torch.nn.init have keywords
        name = getattr(func, "__name__", "")
        if isinstance(drawn, Tensor) and drawn.is_meta and name.endswith("_") and not name.startswith("_"):
            return drawn
        return func(*args, **given)


def build_without_values(build: Callable[[], PatchNetwork]) -> PatchNetwork:
    """The network that `build` makes, with shapes only: it takes no memory, whatever its sizes are."""
    with torch.device("meta"), _WithoutValues():
        return build()


def find_fault_of_classes(records: Sequence[dict[str, Any]]) -> str | None:
    """Fault of the classes of a card, as a phrase; None if there is no fault.

    Raises:
        LabelError: a code, name or colour cannot be used.
    """
    if not records:
        return "it has no classes"
    for record in records:
        code, name, color = record.get("code"), record.get("name"), record.get("color")
        if type(code) is not int or not isinstance(name, str) or not isinstance(color, str | None):
            return f"the class {str(record)[:100]} has no whole number as its code, or no text as its name"
    codes = [record["code"] for record in records]
    if codes != ClassTable.from_records(records).codes:
        return "the class codes are not in ascending order"
    return None


def find_fault_of_bands(bands: Sequence[int], wavelengths: Sequence[float | None], num: int) -> str | None:
    """Fault of the bands of a card, as a phrase; None if there is no fault.

    Args:
        bands: positions of the bands in the scene, from 1.
        wavelengths: of these bands, in nm.
        num: number of bands of the scene.
    """
    if not 1 <= num <= MAX_BANDS:
        return f"a scene of {num} bands does not exist"
    if not bands or len(set(bands)) < len(bands) or not all(1 <= band <= num for band in bands):
        return f"the bands are not different bands of a scene with {num} bands"
    if len(wavelengths) != len(bands):
        return f"{len(bands)} bands have {len(wavelengths)} wavelengths"
    if not all(value is None or 0.0 < value <= LIMITS_NM[1] for value in wavelengths):
        return "a wavelength is negative or far too large"
    return None


def find_fault_of_settings(settings: Mapping[str, Any]) -> str | None:
    """Fault of the settings of a card that a later training takes over, as a phrase; None without a fault."""
    kinds = get_type_hints(Recipe)
    for field in dataclasses.fields(Recipe):
        if field.name in settings:
            value = settings[field.name]
            try:
                TypeAdapter(kinds[field.name]).validate_python(value, strict=True)
            except ValidationError:
                return f"the setting {field.name} is {str(value)[:100]}"
            low, high = _RANGES.get(field.name, (-math.inf, math.inf))
            is_number = isinstance(value, int | float)
            if is_number and not (low <= value <= high and math.isfinite(value)):
                return f"the setting {field.name} is {str(value)[:100]}"
    return None


def find_fault_of_sizes(
    reduction: Mapping[str, Tensor],
    *,
    num_bands: int,
    num_components: int,
    num_spectrum_bands: int,
    inputs: str,
) -> str | None:
    """Fault of the sizes of a card, which have to be those of the reduction; None if there is no fault.

    Args:
        reduction: tensors of the reduction by name.
        num_bands: number of bands that the model uses.
        num_components: channels of a patch.
        num_spectrum_bands: length of the spectrum that the network takes beside the patch.
        inputs: inputs of the network, see `NetworkInputs`.
    """
    if num_spectrum_bands != (num_bands if inputs == "both" else 0):
        return f"the network does not take a spectrum of {num_spectrum_bands} bands"
    if inputs == "spectrum" and num_components != num_bands:
        return f"the network takes {num_bands} bands, not {num_components}"
    channels = num_components + num_spectrum_bands
    shapes = {
        "mean": (num_bands,),
        "weight": (channels, num_bands),
        "explained": (0 if inputs == "spectrum" else num_components,),
        "noise_gain": (channels,),
    }
    for name, shape in shapes.items():
        found = reduction[name]
        if tuple(found.shape) != shape or found.dtype != torch.float32:
            return f"reduction.{name} has the shape {tuple(found.shape)} in {found.dtype} instead of {shape}"
    return None


def find_fault_of_pretreatment(
    reduction: Mapping[str, Tensor], settings: Mapping[str, Any], *, num_bands: int
) -> str | None:
    """Fault of the pretreatment of a model that has one, as a phrase; None if there is no fault.

    Args:
        reduction: tensors of the reduction by name.
        settings: of the card.
        num_bands: number of bands that the model uses.
    """
    kind = settings.get("pretreatment")
    if kind not in ("snv", "continuum"):
        return f"its pretreatment is {str(kind)[:100]}"
    for name in ("positions", "raw_mean"):
        found = reduction[name]
        if tuple(found.shape) != (num_bands,) or found.dtype != torch.float32:
            return f"reduction.{name} has the shape {tuple(found.shape)} in {found.dtype}"
    if len(set(reduction["positions"].tolist())) != num_bands:
        return "two bands have the same position"
    return None


def find_fault_of_weights(network: PatchNetwork, weights: Mapping[str, Tensor]) -> str | None:
    """Fault of the weights of a network, as a phrase; None if there is no fault.

    Args:
        network: with or without values.
        weights: tensors of the file by name. A baseline takes over their shapes.
    """
    expected = network.state_dict()
    lacking, unknown = sorted(expected.keys() - weights.keys()), sorted(weights.keys() - expected.keys())
    if lacking or unknown:
        return f"{lacking[0]} is missing" if lacking else f"{unknown[0]} is not a weight of the network"
    for name, wanted in expected.items():
        found = weights[name]
        if found.dtype != wanted.dtype or (not network.has_own_shapes and found.shape != wanted.shape):
            return (
                f"{name} has the shape {tuple(found.shape)} in {found.dtype} instead of "
                f"{tuple(wanted.shape)} in {wanted.dtype}"
            )
    return None


def find_not_finite(tensors: Mapping[str, Tensor], *, may_be_infinite: Collection[str] = ()) -> str | None:
    """Name of the first tensor with NaN or infinity; None if there is none.

    Args:
        tensors: by name.
        may_be_infinite: names of tensors in which infinity has a meaning.
    """
    for name, values in tensors.items():
        if values.is_floating_point():
            is_wrong = values.isnan() if name in may_be_infinite else ~values.isfinite()
            if bool(is_wrong.any()):
                return name
    return None
