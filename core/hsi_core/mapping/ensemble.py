"""Logits of a tile from one model, or from several models together.

Several models give the mean of the logarithms of their calibrated class probabilities (a product of experts;
Hinton 2002, doi:10.1162/089976602760128018). The softmax of this mean is the geometric mean of the
probabilities, divided by its sum. A class that one model finds very unlikely is therefore rarely chosen.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from hsi_core.inputs.reduction import Reduction
from hsi_core.mapping.comparison import Comparison
from hsi_core.mapping.reduced_precision import ReducedPrecisionCheck
from hsi_core.models.base import PatchNetwork


@dataclass(frozen=True)
class Member:
    """One model of a map.

    Args:
        reduction: scales and projects values as they are on disk.
        network: in eval mode, on the device.
        evaluate: gives the logits of a reduced tile.
        temperature: see `Calibration`.
    """

    reduction: Reduction
    network: PatchNetwork
    evaluate: ReducedPrecisionCheck
    temperature: float = 1.0

    def logits_of(
        self, cube: Tensor, valid: Tensor, halo: int, on_progress: Callable[[float], None]
    ) -> Tensor:
        """Logits (classes, H, W) of a tile as it is on disk, with a halo at least that of the network."""
        margin, own = halo - self.network.halo, self.network.halo
        cube, valid = inside(cube, margin), inside(valid, margin)
        return self.evaluate(self.reduction.project(cube, valid), inside(valid, own), on_progress)


@dataclass(frozen=True)
class Ensemble:
    """The models of a map: one, or several with the same classes and bands.

    Args:
        members: the models. Sums of floating-point numbers depend on this order in their last bits.
    """

    members: Sequence[Member]

    @property
    def halo(self) -> int:
        """The largest halo of the networks."""
        return max(member.network.halo for member in self.members)

    @property
    def temperature(self) -> float:
        """Temperature of the logits of `evaluate`; several models are divided by theirs before the mean."""
        return self.members[0].temperature if len(self.members) == 1 else 1.0

    @property
    def comparison(self) -> Comparison:
        """The comparison of precisions. Only a single model is evaluated in reduced precision."""
        return self.members[0].evaluate.comparison

    @property
    def measured_choices(self) -> dict[str, int]:
        """Choices of all networks, see `PatchNetwork`; with several models, after the number of the model."""
        return {
            f"{prefix}{name}": choice
            for prefix, member in self._prefixed()
            for name, choice in member.network.measured_choices.items()
        }

    def resume(self, choices: Mapping[str, int], comparison: Comparison) -> None:
        """Continue with the choices and the comparison of an interrupted run."""
        for prefix, member in self._prefixed():
            member.network.measured_choices.update(
                {name.removeprefix(prefix): choices[name] for name in choices if name.startswith(prefix)}
            )
        self.members[0].evaluate.resume(comparison)

    @torch.inference_mode()
    def evaluate(
        self,
        cube: Tensor,
        valid: Tensor,
        on_progress: Callable[[float], None],
        *,
        has_disagreement: bool = False,
    ) -> tuple[Tensor, Tensor | None]:
        """Evaluate all models on a tile.

        Args:
            cube: values as they are on disk, (C, H + 2 halo, W + 2 halo).
            valid: which pixels are valid, (H + 2 halo, W + 2 halo).
            on_progress: receives the finished share of the tile.
            has_disagreement: whether the disagreement is needed.

        Returns:
            Logits (classes, H, W): those of a single model at temperature 1, or the mean of the logarithms of
            the calibrated probabilities. If needed, the disagreement (1, H, W): the share of the models, 0
            to 1, whose class differs from that of the ensemble.

        Raises:
            torch.OutOfMemoryError: see `TilePredictor`.
        """
        if len(self.members) == 1 and not has_disagreement:
            return self.members[0].logits_of(cube, valid, self.halo, on_progress), None
        count = len(self.members)
        terms: list[Tensor] = []  # at most the sum and the next term
        choices: list[Tensor] = []
        for number, member in enumerate(self.members):

            def report(share: float, first: int = number) -> None:
                on_progress((first + share) / count)

            logits = member.logits_of(cube, valid, self.halo, report).float()
            if has_disagreement:
                choices.append(logits.argmax(0).to(torch.int32))
            if member.temperature != 1.0:
                logits = logits / member.temperature
            terms.append(logits.log_softmax(0))
            del logits
            if len(terms) == 2:
                terms[0].add_(terms.pop())
        mean = terms[0].div_(count)
        if not has_disagreement:
            return mean, None
        winner = mean.argmax(0)
        differs = torch.zeros_like(winner, dtype=torch.float32)
        for choice in choices:
            differs += choice != winner
        return mean, differs.div_(count)[None]

    def _prefixed(self) -> list[tuple[str, Member]]:
        if len(self.members) == 1:
            return [("", self.members[0])]
        return [(f"{number} ", member) for number, member in enumerate(self.members)]


def inside(values: Tensor, margin: int) -> Tensor:
    """Values (..., H, W) without a margin on each side."""
    if not margin:
        return values
    return values[..., margin:-margin, margin:-margin]
