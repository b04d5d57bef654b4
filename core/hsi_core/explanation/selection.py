"""The choice of the explanations for a model.

If the network cannot give a wanted raster, the job is refused. If it cannot give a section of the report, the
report has a note.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hsi_core.classes.table import ClassTable
from hsi_core.errors import ParameterError
from hsi_core.explanation.attention import TITLES, AttentionWeights, find_attention, find_rollout
from hsi_core.explanation.features import advise_layer, make_feature_maps, usable_layers
from hsi_core.explanation.grad_cam import find_last_convolution, make_grad_cam
from hsi_core.explanation.quantity import Quantity
from hsi_core.explanation.recording import Call, list_calls
from hsi_core.language import tr
from hsi_core.modelfile.model_file import Model
from hsi_core.models.registry import find_network, network_names


@dataclass(frozen=True)
class Selection:
    """Quantities by the raster that they belong to.

    Args:
        rasters: relevance, attention and features; without those that the network does not have.
        notes: sentences on results that cannot be computed, with the reason.
    """

    rasters: dict[str, list[Quantity]]
    notes: list[str]

    @property
    def tested(self) -> list[Quantity]:
        """Quantities for the sanity test.

        Feature maps are left out: they depend on the weights by definition.
        """
        return [*self.rasters.get("relevance", []), *self.rasters.get("attention", [])]

    @property
    def has_band_attention(self) -> bool:
        """Whether the network has attention weights of bands."""
        return any(
            isinstance(quantity, AttentionWeights) and quantity.kind == "bands"
            for quantity in self.rasters.get("attention", [])
        )


def choose_classes(table: ClassTable, text: str | None) -> list[int]:
    """Class indices of a list of names or codes, separated by commas; all classes if the list is None.

    Raises:
        ParameterError: the model does not know one of the classes.
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
            raise ParameterError(
                tr(
                    'The model has no class "{part}"; choose from {known}, by name or code.',
                    part=part,
                    known=known,
                )
            )
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
    """Choose the explanations to compute.

    Args:
        model: its network in eval mode and with explicit attention weights (`show_weights`).
        classes: indices of the classes to explain.
        method: gradcam, rollout or auto.
        layer: name of the layer whose feature maps are shown.
        is_wanted: whether to write the rasters relevance, attention and features.
        has_report: whether to write the report, which shows everything that the network can give.
        has_bands: whether the importance of bands is wanted.

    Raises:
        ParameterError: the network cannot give a wanted raster, or has no such layer.
    """
    network, card = model.network, model.card
    calls = list_calls(network)
    rasters: dict[str, list[Quantity]] = {}
    notes: list[str] = []

    def add(raster: str, found: Sequence[Quantity], *, missing: str) -> None:
        if found:
            rasters[raster] = list(found)
        elif is_wanted[raster]:
            raise ParameterError(missing)
        else:
            notes.append(missing)

    if is_wanted["relevance"] or has_report:
        relevance = _find_relevance(model, calls, method=method, classes=classes)
        add("relevance", relevance, missing=_why_no_relevance(card.network, method))
    if is_wanted["attention"] or has_report or has_bands:
        bands = [
            f"band {band}" if wavelength is None else f"band {band} ({wavelength:g} nm)"
            for band, wavelength in zip(card.bands, card.wavelengths_nm, strict=True)
        ]
        add("attention", find_attention(network, calls, bands=bands), missing=_why_no_attention(card.network))
    if is_wanted["features"] and layer is None:
        advice = advise_layer(usable_layers(network, calls))
        raise ParameterError(tr("Feature maps are wanted, but no layer is given; {advice}.", advice=advice))
    if layer is not None:
        rasters["features"] = [make_feature_maps(network, calls, layer)]
    if has_bands and not network.has_gradients:
        notes.append(
            tr(
                "The network {network} has no gradients. Only permutation, which needs labels, can tell "
                "which bands matter.",
                network=card.network,
            )
        )
    return Selection(rasters, notes)


def _find_relevance(model: Model, calls: list[Call], *, method: str, classes: list[int]) -> list[Quantity]:
    """The relevance by a method; empty if the network has nothing for the method."""
    network, names = model.network, model.card.class_table.names
    rollout = find_rollout(network, calls) if method != "gradcam" else None
    if rollout is not None:
        return [rollout]
    layer = find_last_convolution(network, calls) if method != "rollout" else None
    if layer is None:
        return []
    class_names = [names[index] for index in classes]
    return [make_grad_cam(network, calls, layer, classes=classes, class_names=class_names)]


def _why_no_relevance(name: str, method: str) -> str:
    if method == "rollout":
        return tr(
            "Attention rollout needs tokens, and the network {name} has none; choose the method gradcam or "
            "auto, or a model of {networks}.",
            name=name,
            networks=_join(_networks_with("tokens")),
        )
    return tr(
        "Grad-CAM needs a convolution that sees more than one pixel, and the network {name} has none; leave "
        "the relevance out, or choose a model with convolutions, such as hybridsn.",
        name=name,
    )


def _why_no_attention(name: str) -> str:
    return tr(
        "The network {name} has no attention weights to show; leave the attention out, or choose a model of "
        "{networks}.",
        name=name,
        networks=_join(_networks_with(*TITLES)),
    )


def _networks_with(*kinds: str) -> list[str]:
    """Names of the networks that have attention weights of one of these kinds."""
    return [name for name in network_names() if not find_network(name).attention_kinds.isdisjoint(kinds)]


def _join(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return tr("{first} or {second}", first=", ".join(names[:-1]), second=names[-1])
