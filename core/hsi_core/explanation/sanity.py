"""The parameter-randomisation test: does an explanation depend on the weights?

Source: Adebayo, Gilmer, Muelly, Goodfellow, Hardt, Kim (2018), Sanity Checks for Saliency Maps,
arXiv:1810.03292: layers get random weights, from the logits down to the input, and the explanation is
compared with the original by Spearman's rank correlation. An explanation that stays the same shows the scene
or the architecture, not the learned weights. An explanation fails if its mean correlation with the
explanations of untrained networks is `LIMIT` or more. The limit is a convention.
"""

import copy
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import starmap
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from hsi_core.explanation.quantity import Quantity, compute_all
from hsi_core.explanation.recording import list_calls
from hsi_core.inputs.patches import NetworkBatch
from hsi_core.modelfile.model_file import Model, build_of_card
from hsi_core.models.base import PatchNetwork
from hsi_core.progress import Progress

LIMIT = 0.5
DRAWS = 3
"""Number of untrained networks to compare with."""
MOST_STAGES = 8
"""Steps from the trained network to an untrained one: deep networks get random weights in several layers at
once."""


@dataclass(frozen=True)
class SanityResult:
    """Result of the test for one explanation.

    Args:
        title: title of the explanation.
        shares: share of the layers with random weights, ascending to 1, shape (stages,).
        correlations: mean of Spearman's correlation with the original over bands and draws, shape (stages,);
            NaN if the original has the same value everywhere and therefore no ranks.
    """

    title: str
    shares: list[float]
    correlations: list[float]

    @property
    def final(self) -> float:
        """Correlation with networks whose weights are all random."""
        return self.correlations[-1]

    @property
    def is_independent(self) -> bool:
        """Whether the explanation does not depend on the weights."""
        return self.final >= LIMIT


def build_fresh(model: Model, seed: int, device: torch.device) -> PatchNetwork:
    """The untrained network of a model, with weights drawn from a seed."""
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        network = build_of_card(model.card, like=model.network.state_dict())
    return network.eval().requires_grad_(False).to(device)


def layers_with_weights(network: PatchNetwork) -> list[str]:
    """Names of the layers with weights of their own, from the logits down to the input."""
    calls = list_calls(network)
    return [call.name for call in reversed(calls) if any(True for _ in call.module.parameters(recurse=False))]


def stages(layers: list[str]) -> list[list[str]]:
    """Divide layers into at most `MOST_STAGES` groups, in order."""
    return [part.tolist() for part in np.array_split(np.array(layers), min(len(layers), MOST_STAGES))]


def take_weights(network: nn.Module, other: nn.Module, layers: Sequence[str]) -> None:
    """Copy weights and running statistics of layers from the same layers of another network."""
    with torch.no_grad():
        for layer in layers:
            own, theirs = network.get_submodule(layer), other.get_submodule(layer)
            for pair in (
                zip(own.parameters(recurse=False), theirs.parameters(recurse=False), strict=True),
                zip(own.buffers(recurse=False), theirs.buffers(recurse=False), strict=True),
            ):
                for value, fresh in pair:
                    value.copy_(fresh)


def rank_correlation(first: NDArray[np.floating], second: NDArray[np.floating]) -> float:
    """Mean over bands of Spearman's correlation of values (B, n).

    A band is left out if it has the same value everywhere in the first array. A band counts as zero if it has
    the same value everywhere in the second array, because such a band has nothing in common with the first.
    """
    from scipy import stats  # here, so that only who compares waits for it

    found = []
    for one, other in zip(first, second, strict=True):
        if np.ptp(one) == 0.0:
            continue
        is_flat = np.ptp(other) == 0.0 or not np.isfinite(other).all()
        found.append(0.0 if is_flat else float(stats.spearmanr(one, other).statistic))
    return float(np.mean(found)) if found else float("nan")


def quantity_values(
    network: PatchNetwork, batch: NetworkBatch, quantities: Sequence[Quantity]
) -> list[NDArray[np.floating]]:
    """Values of each quantity of a batch: bands by all cells of all patches, (B, n)."""
    values, _ = compute_all(network, batch, quantities)
    return [value.movedim(1, 0).flatten(1).float().cpu().numpy() for value in values]


class StepWork(Protocol):
    """Workers that compute steps of the test."""

    def correlate(self, steps: Sequence[tuple[int, int]]) -> Iterator[list[float]]:
        """`WeightTest.correlate` of each step, a draw and a stage, in their order."""


@dataclass(frozen=True)
class WeightTest:
    """Compares explanations before and after the layers of a network get random weights, step by step.

    Args:
        network: trained network in eval mode; not changed.
        explain: all explanations of a network, each (B, n).
        fresh: function that gives the untrained network of a draw.
    """

    network: PatchNetwork
    explain: Callable[[PatchNetwork], list[NDArray[np.floating]]]
    fresh: Callable[[int], PatchNetwork]

    @cached_property
    def portions(self) -> list[list[str]]:
        """Layers that get random weights at each stage, in addition to those of earlier stages."""
        return stages(layers_with_weights(self.network))

    @cached_property
    def original(self) -> list[NDArray[np.floating]]:
        """Explanations of the trained network."""
        return self.explain(self.network)

    def correlate(self, draw: int, stage: int) -> list[float]:
        """Rank correlation of each explanation with its original after a stage of a draw."""
        before, changed, untrained = self.original, copy.deepcopy(self.network), self.fresh(draw)
        for portion in self.portions[: stage + 1]:
            take_weights(changed, untrained, portion)
        return [rank_correlation(*pair) for pair in zip(before, self.explain(changed), strict=True)]

    def run(
        self, titles: Sequence[str], progress: Progress, work: StepWork | None = None
    ) -> list[SanityResult]:
        """Compare at all stages.

        Args:
            titles: titles of the explanations.
            progress: reports, and tells when to stop.
            work: workers that compute the steps; None if this process does.
        """
        steps = [(draw, stage) for draw in range(DRAWS) for stage in range(len(self.portions))]
        correlations = np.zeros((DRAWS, len(self.portions), len(titles)))
        found = starmap(self.correlate, steps) if work is None else work.correlate(steps)
        progress.report(0.0, "Testing with random weights")
        for number, (step, values) in enumerate(zip(steps, found, strict=True), start=1):
            correlations[step] = values
            progress.report(number / len(steps), "Testing with random weights", has_time_left=True)
        mean = correlations.mean(axis=0)
        num_layers = np.cumsum([len(portion) for portion in self.portions])
        shares = (num_layers / num_layers[-1]).tolist()
        return [SanityResult(title, shares, mean[:, index].tolist()) for index, title in enumerate(titles)]
