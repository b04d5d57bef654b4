"""Networks that learn more classes: every weight of the old ones stays, and room for the new ones is added.

What depends on the number of classes is found by building the network with another number and comparing shapes, so
that no network has to say where its head is.
"""

from collections.abc import Sequence

import torch
from torch import nn

from hsi_core.model_file import ModelCard
from hsi_core.models import PatchNetwork, build_network


def build_with_classes(card: ModelCard, num_classes: int) -> PatchNetwork:
    """The network of a model with fresh weights and any number of classes."""
    return build_network(
        card.network,
        form=card.form,
        num_components=card.num_components,
        num_classes=num_classes,
        patch_size=card.patch_size,
        num_bands=card.num_spectrum_bands,
        options=card.options,
    )


def head_weights(card: ModelCard) -> frozenset[str]:
    """Names of the weights of all modules that depend on the number of classes."""
    small, large = (dict(build_with_classes(card, number).named_parameters()) for number in (2, 3))
    modules = {name.rpartition(".")[0] for name, weight in small.items() if weight.shape != large[name].shape}
    return frozenset(name for name in small if name.rpartition(".")[0] in modules)


@torch.no_grad()
def take_over_weights(network: nn.Module, old: nn.Module, positions: Sequence[int]) -> None:
    """Give a network the weights of one with fewer classes.

    Rows of new classes keep their fresh weights. Where classes are inputs, new ones start with a weight of 0. So the
    logits of the old classes are at first what they were.

    Args:
        network: has as many classes or more.
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
