"""Grad-CAM: positions at which the last convolution of a network sees features that raise a class's logit.

Source: Selvaraju, Cogswell, Das, Vedantam, Parikh, Batra (2017), Grad-CAM, doi:10.1109/ICCV.2017.74, eq. 1
and 2:

    a_k = mean over positions of d y_c / d A_k        map = ReLU(sum_k a_k A_k)

A is the output of the last convolution, before batch norm and ReLU. If the convolution has a spectral axis,
the weighted sum is averaged over this axis before the ReLU. Maps are not scaled: their unit is that of the
logit, so patches can be compared and averaged.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.explanation.placing import find_placement, space_of
from hsi_core.explanation.quantity import Quantity
from hsi_core.explanation.recording import Call, Recorded
from hsi_core.language import tr
from hsi_core.models.base import PatchNetwork


def find_last_convolution(network: PatchNetwork, calls: list[Call]) -> str | None:
    """The last convolution over space that sees more than one pixel; None if there is no such convolution.

    A convolution inside a channel attention sees one position only.

    Args:
        network: the network.
        calls: of `list_calls`.
    """
    for call in reversed(calls):
        is_convolution = isinstance(call.module, nn.Conv2d | nn.Conv3d)
        if (
            is_convolution
            and len(call.input_shape) in (4, 5)
            and max(space_of(call.input_shape, network)) > 1
        ):
            return call.name
    return None


@dataclass(frozen=True)
class GradCam(Quantity):
    """Grad-CAM of some classes.

    Args:
        classes: index of the class of each band.
        spectral_axis: of five-dimensional maps.
    """

    classes: tuple[int, ...]
    spectral_axis: int

    @property
    def leaf(self) -> str | None:
        """Name of the convolution."""
        return self.layers[0]

    def compute(self, recorded: Recorded) -> Tensor:
        """Maps (N, classes, h, w)."""
        maps = recorded.layers[self.layers[0]]
        found = []
        for index in self.classes:
            # The logit of a patch depends on its own maps only, so the gradient of the sum over the batch
            # contains the gradient of each patch.
            (gradient,) = torch.autograd.grad(recorded.logits[:, index].sum(), maps, retain_graph=True)
            weights = gradient.flatten(2).mean(2)  # (N, F)
            found.append(torch.einsum("nf...,nf->n...", maps.detach(), weights))
        weighted = torch.stack(found, dim=1)  # (N, classes, ...)
        if weighted.dim() == 5:
            weighted = weighted.mean(self.spectral_axis)
        return functional.relu(weighted)


def make_grad_cam(
    network: PatchNetwork, calls: list[Call], layer: str, *, classes: list[int], class_names: list[str]
) -> GradCam:
    """Grad-CAM for a network.

    Args:
        network: in eval mode.
        calls: of `list_calls`.
        layer: name of a convolution; see `find_last_convolution`.
        classes: indices of the classes to explain.
        class_names: names of these classes.
    """
    return GradCam(
        title=tr("Grad-CAM at {layer}", layer=layer),
        names=class_names,
        layers=(layer,),
        placement=find_placement(network, calls, layer),
        classes=tuple(classes),
        spectral_axis=network.spectral_axis,
    )
