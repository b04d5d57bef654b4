"""What is computed for a model: what was asked for and cannot be is refused, what a report would only like to show is noted."""

from collections.abc import Mapping
from dataclasses import dataclass

from hsi_core.classes.table import ClassTable
from hsi_core.errors import ParameterError
from hsi_core.explanation.attention import AttentionWeights, find_attention, find_rollout
from hsi_core.explanation.features import make_feature_maps
from hsi_core.explanation.grad_cam import make_grad_cam
from hsi_core.explanation.quantity import Quantity
from hsi_core.explanation.recording import Call, list_calls
from hsi_core.modelfile.model_file import Model
from hsi_core.models.fitted import FittedNetwork


@dataclass(frozen=True)
class Selection:
    """Quantities by the raster that they belong to.

    Args:
        rasters: relevance, attention and features, as far as there are any.
        notes: what could not be computed, and why.
    """

    rasters: dict[str, list[Quantity]]
    notes: list[str]

    @property
    def tested(self) -> list[Quantity]:
        """Quantities that are put to the sanity test: features are, by their nature, those of the weights."""
        return [*self.rasters.get("relevance", []), *self.rasters.get("attention", [])]

    @property
    def has_band_attention(self) -> bool:
        """Whether the network weighs bands."""
        return any(
            isinstance(quantity, AttentionWeights) and quantity.kind == "bands"
            for quantity in self.rasters.get("attention", [])
        )


def choose_classes(table: ClassTable, text: str | None) -> list[int]:
    """Class indices of names or codes with commas between; all classes where nothing is given.

    Raises:
        ParameterError: a class is not one of the model.
    """
    if text is None:
        return list(range(len(table)))
    by_name = {name.casefold(): index for index, name in enumerate(table.names)}
    by_code = {str(code): index for index, code in enumerate(table.codes)}
    chosen = []
    for part in (part.strip() for part in text.split(",")):
        index = by_name.get(part.casefold(), by_code.get(part))
        if index is None:
            known = ", ".join(f"{entry.code} {entry.name}" for entry in table.entries)
            raise ParameterError(f'The model has no class "{part}"; choose from {known}, by name or code.')
        chosen.append(index)
    return sorted(set(chosen))


def select_maps(
    model: Model,
    *,
    classes: list[int],
    method: str,
    layer: str | None,
    is_wanted: Mapping[str, bool],
    has_report: bool,
    has_bands: bool,
) -> Selection:
    """What to compute.

    Args:
        model: with a network in eval mode that shows its attention.
        classes: indices of the classes to explain.
        method: gradcam, rollout or auto.
        layer: whose features are shown.
        is_wanted: whether the rasters relevance, attention and features are to be written.
        has_report: whether there is a report, which shows all that there is.
        has_bands: whether the importance of bands is asked for.

    Raises:
        ParameterError: a raster is asked for that the network has nothing for, or the layer is not one of its.
    """
    network, card = model.network, model.card
    calls = list_calls(network)
    rasters: dict[str, list[Quantity]] = {}
    notes: list[str] = []
    names = [card.class_table.names[index] for index in classes]

    def attempt(raster: str, quantities: list[Quantity] | ParameterError) -> None:
        if isinstance(quantities, list):
            rasters[raster] = quantities
        elif is_wanted[raster]:
            raise quantities
        else:
            notes.append(str(quantities))

    if is_wanted["relevance"] or has_report:
        try:
            attempt("relevance", [_relevance(model, calls, method=method, classes=classes, names=names)])
        except ParameterError as error:
            attempt("relevance", error)
    if is_wanted["attention"] or has_report or has_bands:
        bands = [
            f"band {band}" if wavelength is None else f"band {band} ({wavelength:g} nm)"
            for band, wavelength in zip(card.bands, card.wavelengths_nm, strict=True)
        ]
        found = find_attention(network, calls, bands=bands)
        if found:
            rasters["attention"] = list(found)
        else:
            attempt(
                "attention",
                ParameterError(
                    f"The network {card.network} has no attention of which weights could be shown; networks with attention are "
                    "hybridsn-se, a2s2k, lsga-vit and ssan."
                ),
            )
    if is_wanted["features"] and layer is None:
        raise ParameterError(f"Feature maps are asked for, but no layer; {_layers_of(model, calls)}")
    if layer is not None:
        rasters["features"] = [make_feature_maps(network, calls, layer)]
    if isinstance(network, FittedNetwork) and has_bands:
        notes.append(
            f"{card.network} has no gradients; permutation, which needs labels, tells which bands matter."
        )
    return Selection(rasters, notes)


def _layers_of(model: Model, calls: list[Call]) -> str:
    """The list of layers, out of the refusal of one that does not exist."""
    try:
        make_feature_maps(model.network, calls, "")
    except ParameterError as error:
        return str(error).split("; ", 1)[1]
    raise AssertionError("unreachable: no layer has an empty name")


def _relevance(
    model: Model, calls: list[Call], *, method: str, classes: list[int], names: list[str]
) -> Quantity:
    rollout = find_rollout(model.network, calls) if method != "gradcam" else None
    if rollout is not None:
        return rollout
    if method == "rollout":
        raise ParameterError(
            f"Attention rollout needs tokens, which {model.card.network} has not; choose gradcam or auto, or a model of lsga-vit."
        )
    return make_grad_cam(model.network, calls, name=model.card.network, classes=classes, class_names=names)
