"""Reduced precision, used only where it has been seen to give the classes of float32.

Products in bfloat16 (8 bits of precision, range of float32) are quicker on devices with instructions for them, and change the
class of pixels that lie between two classes. How many these are depends on the model and on the scene, so it is measured:
the first tiles are evaluated both ways, the map has what float32 says of them, and the rest is evaluated in bfloat16 only
where the classes agree. The last layer is always evaluated in float32: scores rounded to 8 bits would tie.

Where a network computes each pixel from its own patch, those whose two largest logits lie nearer to each other than a margin
are evaluated again in float32. Two logits that each move by d at most change places only if they are nearer than 2 d: the
margin is that with the largest difference that was seen, and a safety. It has to hold for pixels that it was not taken from, so
the compared pixels are two halves, like the squares of a chessboard: each is judged by the margin of the other.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

import torch
from torch import Tensor, nn

from hsi_core.device import has_fast_bfloat16
from hsi_core.evaluation.inference import is_patchwise
from hsi_core.models.base import PatchNetwork
from hsi_core.progress import Progress

NEEDED_AGREEMENT = 0.9999
NUM_COMPARED = 30_000
"""Pixels to compare at least: where none of so many differs, at most 0.01 % of all do so, with 95 % confidence."""
SAFETY = 1.5
"""How much larger a difference of logits may be than any that was seen."""
LARGEST_NEAR = 0.1
"""Share of pixels near a tie from which on it does not pay: in bfloat16 a CPU needs 0.6 to 0.8 of the time, and patches that are
evaluated again share nothing."""


class Predict(Protocol):
    """Evaluates a network on a reduced tile, see `TilePredictor`."""

    def __call__(self, tile: Tensor, on_progress: Callable[[float], None]) -> Tensor:
        """Logits (classes, H, W)."""

    def predict_pixels(self, tile: Tensor, is_pixel: Tensor) -> Tensor:
        """Logits (n, classes) of the n pixels, one at least, of a tile that are wanted, (H, W), row by row."""


class ReducedPrecisionCheck:
    """Evaluates tiles in float32, and in bfloat16 where that is wanted and agrees.

    Args:
        wanted: auto, float32 or bfloat16; auto takes float32.
        predict: evaluates the network.
        network: in eval mode, on the device.
        device: where it runs.
        progress: told what was found.

    Attributes:
        num_compared: valid pixels that were evaluated both ways.
        num_same: those of them that got the same class, or get that of float32 because they are near a tie.
        num_near: those of them that are near a tie.
        largest_differences: of the logits in either precision, over the pixels of either half.
        is_reduced: whether anything in the map was computed in bfloat16.
    """

    def __init__(
        self,
        wanted: str,
        predict: Predict,
        *,
        network: PatchNetwork,
        device: torch.device,
        progress: Progress,
    ) -> None:
        self.num_compared = self.num_same = self.num_near = 0
        self.largest_differences: Sequence[float] = [0.0, 0.0]
        self.is_reduced = False
        self._predict = predict
        self._device = device
        self._progress = progress
        self._is_wanted = wanted == "bfloat16" and _can_reduce(network, device, progress)
        self._has_margin = is_patchwise(network) and network.num_classes > 1
        if self._is_wanted and network.classifier is not None:
            _keep_in_float32(network.classifier)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is compared any more."""
        return not self._is_wanted or self.num_compared >= NUM_COMPARED

    @property
    def agreement(self) -> float | None:
        """Share of the compared pixels that got the same class; None where none was compared."""
        return self.num_same / self.num_compared if self.num_compared else None

    @property
    def is_agreed(self) -> bool:
        """Whether enough pixels were compared, got the same class, and few of them are near a tie."""
        return (
            self._is_wanted
            and self.is_settled
            and self.num_same >= NEEDED_AGREEMENT * self.num_compared
            and self.num_near <= LARGEST_NEAR * self.num_compared
        )

    @property
    def used(self) -> str:
        """The lowest precision in the map: float32 or bfloat16."""
        return "bfloat16" if self.is_reduced else "float32"

    def take_up(
        self,
        *,
        num_compared: int,
        num_same: int,
        num_near: int,
        largest_differences: Sequence[float],
        is_reduced: bool,
    ) -> None:
        """Go on from what an earlier run compared and computed."""
        self.num_compared, self.num_same, self.num_near = num_compared, num_same, num_near
        self.largest_differences = largest_differences
        self.is_reduced = is_reduced
        if self._is_wanted and self.is_settled:
            self._say()

    @torch.inference_mode()
    def __call__(self, tile: Tensor, valid: Tensor, on_progress: Callable[[float], None]) -> Tensor:
        """Logits (classes, H, W) of a reduced tile (K + num_bands, H + 2 halo, W + 2 halo).

        Args:
            tile: on the network's device.
            valid: pixels that count, (H, W).
            on_progress: told the share of the tile that is done.

        Raises:
            torch.OutOfMemoryError: see `TilePredictor`.
        """
        if self.is_settled:
            self.is_reduced = self.is_agreed
            if not self.is_agreed:
                return self._predict(tile, on_progress)
            return self.evaluate_reduced(tile, valid, on_progress)
        logits = self._predict(tile, lambda share: on_progress(share / 2))
        reduced = self._reduced(tile, lambda share: on_progress((1 + share) / 2))
        self._compare(logits, reduced, valid)
        if self.is_settled:
            self._say()
        return logits

    @torch.inference_mode()
    def evaluate_reduced(self, tile: Tensor, valid: Tensor, on_progress: Callable[[float], None]) -> Tensor:
        """Logits of a tile in bfloat16, as far as pixels are not near a tie; arguments and errors as above."""
        logits = self._reduced(tile, on_progress)
        if self._has_margin:
            is_near = valid & (_lead(logits) < _margin(max(self.largest_differences)))
            if is_near.any():
                logits[:, is_near] = self._predict.predict_pixels(tile, is_near).T
        return logits

    def finish(self) -> None:
        """Say of a scene that is finished that it was too small to compare enough."""
        if not self.is_settled:
            found = (
                f" (agreement of these {100 * self.agreement:.3f} %)" if self.agreement is not None else ""
            )
            self._progress.info(
                f"The map is computed in float32: it has {self.num_compared} valid pixels{found}, and {NUM_COMPARED} have to "
                "be compared before bfloat16 is used."
            )

    def tags(self) -> dict[str, str]:
        """What the map says of it."""
        tags = {"HSI_PRECISION": self.used}
        if self.num_compared:
            tags["HSI_AGREEMENT"] = f"{self.agreement:.6f} of {self.num_compared} pixels"
        return tags

    def _reduced(self, tile: Tensor, on_progress: Callable[[float], None]) -> Tensor:
        with torch.autocast(self._device.type, dtype=torch.bfloat16):
            return self._predict(tile, on_progress).float()

    def _compare(self, logits: Tensor, reduced: Tensor, valid: Tensor) -> None:
        """Count what logits (classes, H, W) in both precisions say of the valid pixels."""
        is_same = logits.argmax(0) == reduced.argmax(0)
        is_near = torch.zeros_like(is_same)
        if self._has_margin:
            height, width = valid.shape
            is_odd = (torch.arange(height)[:, None] + torch.arange(width)) % 2 == 1
            halves = (valid & ~is_odd.to(valid.device), valid & is_odd.to(valid.device))
            difference = (logits - reduced).abs().amax(0)
            even, odd = (
                max(before, float(difference[half].max())) if half.any() else before
                for before, half in zip(self.largest_differences, halves, strict=True)
            )
            self.largest_differences = [even, odd]
            gap = _lead(reduced)
            for half, of_other in zip(halves, (odd, even), strict=True):
                is_near |= half & (gap < _margin(of_other))
        self.num_compared += int(valid.sum())
        self.num_same += int(((is_same | is_near) & valid).sum())
        self.num_near += int(is_near.sum())

    def _say(self) -> None:
        num_other = self.num_compared - self.num_same
        means = "bfloat16"
        if self._has_margin:
            share = f"{100 * self.num_near / max(self.num_compared, 1):.1f} %"
            means = f"bfloat16, with the {share} of the pixels that are near a tie computed again in float32,"
        found = (
            f"{means} gives {num_other} of {self.num_compared} pixels another class than float32 (agreement "
            f"{100 * self.num_same / self.num_compared:.3f} %)"
        )
        if self.is_agreed:
            self._progress.info(f"{found}: the rest is computed in bfloat16.")
        elif self.num_near > LARGEST_NEAR * self.num_compared:
            self._progress.warning(
                f"{found}; that pays up to {100 * LARGEST_NEAR:g} % only: the map is computed in float32."
            )
        else:
            self._progress.warning(
                f"{found}; {100 * NEEDED_AGREEMENT:g} % are needed: the map is computed in float32."
            )


def _can_reduce(network: PatchNetwork, device: torch.device, progress: Progress) -> bool:
    """Whether bfloat16 can gain anything; says why not."""
    if network.classifier is None:
        progress.warning("This model has no layers to compute in bfloat16: the map is computed in float32.")
        return False
    if not has_fast_bfloat16(device):
        owner = "graphics card" if device.type == "cuda" else "processor"
        progress.warning(f"This {owner} is not faster in bfloat16: the map is computed in float32.")
        return False
    return True


def _lead(logits: Tensor) -> Tensor:
    """How far the largest logit lies above the next one, (H, W), of logits (classes, H, W), two classes at least."""
    first, second = logits.topk(2, dim=0).values
    lead: Tensor = first - second
    return lead


def _margin(largest_difference: float) -> float:
    """Distance of two logits that differences up to a largest one, times a safety, may close."""
    return 2.0 * SAFETY * largest_difference


def _keep_in_float32(layer: nn.Module) -> None:
    """Evaluate a layer in float32 whatever the precision of those before it."""
    forward = layer.forward

    def exact(values: Tensor) -> Tensor:
        with torch.autocast(values.device.type, enabled=False):
            found: Tensor = forward(values.float())
        return found

    layer.forward = exact
