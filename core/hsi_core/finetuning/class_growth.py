"""Growing a network by new classes: the weights of the old classes stay, and weights for the new classes are added.

The network is built with two numbers of classes, and the shapes of the weights are compared. So no network
has to declare which weights depend on the number of classes.
"""

from collections.abc import Sequence

import torch
from torch import nn

from hsi_core.modelfile.model_file import ModelCard, build_of_card


def head_weights(card: ModelCard) -> frozenset[str]:
    """Names of the weights of all modules that depend on the number of classes."""
    small, large = (dict(build_of_card(card, num_classes=number).named_parameters()) for number in (2, 3))
    modules = {name.rpartition(".")[0] for name, weight in small.items() if weight.shape != large[name].shape}
    return frozenset(name for name in small if name.rpartition(".")[0] in modules)


@torch.no_grad()
def take_over_weights(network: nn.Module, old: nn.Module, positions: Sequence[int]) -> None:
    """Copy the weights of a network with fewer classes.

    Rows of new classes keep their fresh weights. Columns of new classes (classes as inputs) start at 0. So
    the logits of the old classes do not change at first.

    Args:
        network: has the same number of classes, or more.
        old: the same network with fewer classes.
        positions: class index in `network` of each class of `old`.
    """
    where = torch.tensor(positions)
    values = network.state_dict()
    for name, value in old.state_dict().items():
        target = values[name]
        has_grown = [new != before for new, before in zip(target.shape, value.shape, strict=True)]
        if not any(has_grown):
            target.copy_(value)
            continue
        if any(has_grown[1:]):
            target.zero_()
        indices = [
            where if grown else torch.arange(length)
            for grown, length in zip(has_grown, value.shape, strict=True)
        ]
        target[torch.meshgrid(*indices, indexing="ij")] = value
