"""Feature maps: the output of a layer, chosen by name."""

from collections.abc import Collection
from dataclasses import dataclass

from torch import Tensor

from hsi_core.errors import ParameterError
from hsi_core.explanation.placing import find_placement, space_of
from hsi_core.explanation.quantity import Quantity
from hsi_core.explanation.recording import Call, Recorded
from hsi_core.language import tr
from hsi_core.models.base import PatchNetwork

MOST_LISTED = 60


@dataclass(frozen=True)
class FeatureMaps(Quantity):
    """Output of a layer. Its spectral axis, if any, is averaged.

    Args:
        spectral_axis: of five-dimensional maps.
    """

    spectral_axis: int

    def compute(self, recorded: Recorded) -> Tensor:
        """Maps (N, F, h, w), or vectors (N, F)."""
        values = recorded.layers[self.layers[0]].float()
        if values.dim() == 5:
            return values.mean(self.spectral_axis)
        if values.dim() == 3:  # tokens
            side = round(values.shape[1] ** 0.5)
            return values.mT.reshape(len(values), -1, side, side)
        return values


def _can_show(call: Call, network: PatchNetwork) -> bool:
    shape = call.output_shape
    if len(shape) in (4, 5):
        rows, columns = space_of(shape, network)
        return rows == columns
    return len(shape) == 2 or (len(shape) == 3 and shape[1] == network.patch_size**2)


def usable_layers(network: PatchNetwork, calls: list[Call]) -> dict[str, Call]:
    """Layers whose outputs are feature maps or feature vectors of a pixel, by their names.

    Args:
        network: in eval mode.
        calls: of `list_calls`.
    """
    return {call.name: call for call in calls if _can_show(call, network)}


def advise_layer(layers: Collection[str]) -> str:
    """Advice on the layer to choose; the end of a message."""
    if not layers:
        return tr("the model has no layers; leave the layer out")
    listed = ", ".join(list(layers)[:MOST_LISTED])
    num_more = len(layers) - MOST_LISTED
    if num_more > 0:
        return tr("choose one of {listed} and {num_more} more", listed=listed, num_more=num_more)
    return tr("choose one of {listed}", listed=listed)


def make_feature_maps(network: PatchNetwork, calls: list[Call], layer: str) -> FeatureMaps:
    """Feature maps of a layer.

    Args:
        network: in eval mode.
        calls: of `list_calls`.
        layer: name of the layer, as in the names of the weights.

    Raises:
        ParameterError: the network has no such layer, or the output of the layer is neither a feature map nor
            a feature vector; the message lists the layers to choose from.
    """
    usable = usable_layers(network, calls)
    if layer not in usable:
        reason = (
            tr('The output of the layer "{layer}" is neither a feature map nor a feature vector', layer=layer)
            if any(call.name == layer for call in calls)
            else tr('The network has no layer "{layer}"', layer=layer)
        )
        raise ParameterError(tr("{reason}; {advice}.", reason=reason, advice=advise_layer(usable)))
    shape = usable[layer].output_shape
    count = shape[2] if len(shape) == 3 else shape[1]
    return FeatureMaps(
        title=tr("Features of {layer}", layer=layer),
        names=[f"{layer} {index}" for index in range(1, count + 1)],
        layers=(layer,),
        placement=None if len(shape) == 2 else find_placement(network, calls, layer),
        spectral_axis=network.spectral_axis,
    )
