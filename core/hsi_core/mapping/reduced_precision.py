"""Reduced precision, used only after it gave the same classes as float32 on the first tiles.

bfloat16 has the range of float32 and 8 bits of precision. Devices with instructions for bfloat16 compute
faster in it, but pixels whose two largest logits are nearly equal can change class. The number of these
pixels depends on the model and on the scene, so it is measured. The first tiles are evaluated in both
precisions, and the map takes their classes from float32. The remaining tiles are evaluated in bfloat16 only
if the classes agree. The last layer always computes in float32, because logits rounded to 8 bits would be
tied.

Networks that compute each pixel from its own patch evaluate pixels near a tie again in float32. Two logits
that each change by at most d can swap only if they differ by less than 2 d. The margin is therefore twice the
largest observed difference, times a safety factor. The margin must also hold for pixels that were not used to
measure it. The compared pixels are therefore divided into two halves, like the squares of a chessboard, and
each half is tested with the margin measured on the other half.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

import torch
from torch import Tensor, nn

from hsi_core.device import has_fast_bfloat16
from hsi_core.evaluation.inference import is_patchwise
from hsi_core.language import tr
from hsi_core.mapping.comparison import Comparison
from hsi_core.models.base import PatchNetwork
from hsi_core.progress import Progress

NEEDED_AGREEMENT = 0.9999
NUM_COMPARED = 30_000
"""Minimum number of pixels to compare. If none of 30,000 differs, at most 0.01 % of all pixels differ, with
95 % confidence."""
SAFETY = 1.5
"""Factor for differences of logits larger than the largest one observed."""
LARGEST_NEAR = 0.1
"""Largest share of pixels near a tie for which bfloat16 is faster. A CPU takes 0.6 to 0.8 of the time in
bfloat16, and patches that are evaluated again share no computation."""


class Predict(Protocol):
    """Evaluates a network on a reduced tile, see `TilePredictor`."""

    def __call__(self, tile: Tensor, on_progress: Callable[[float], None]) -> Tensor:
        """Logits (classes, H, W)."""

    def predict_pixels(self, tile: Tensor, is_pixel: Tensor) -> Tensor:
        """Logits (n, classes) of the n selected pixels of a tile, row by row.

        Args:
            tile: reduced tile.
            is_pixel: which pixels to evaluate, (H, W); at least one.
        """


class ReducedPrecisionCheck:
    """Evaluates tiles in float32, or in bfloat16 if it is requested and gives the same classes.

    Args:
        wanted: auto, float32 or bfloat16; auto is float32.
        predict: evaluates the network.
        network: in eval mode, on the device.
        device: where the network runs.
        progress: receives messages about the comparison.

    Attributes:
        comparison: what was compared and used so far.
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
        self.comparison = Comparison()
        self._predict = predict
        self._device = device
        self._progress = progress
        self._is_wanted = wanted == "bfloat16" and _can_reduce(network, device, progress)
        self._has_margin = is_patchwise(network) and network.num_classes > 1
        if self._is_wanted and network.classifier is not None:
            _keep_in_float32(network.classifier)

    @property
    def is_settled(self) -> bool:
        """Whether the comparison is finished, or not needed."""
        return not self._is_wanted or self.comparison.num_compared >= NUM_COMPARED

    @property
    def is_agreed(self) -> bool:
        """Whether enough pixels were compared, enough of them have the same class, and few are near a tie."""
        found = self.comparison
        return (
            self._is_wanted
            and self.is_settled
            and found.num_same >= NEEDED_AGREEMENT * found.num_compared
            and found.num_near <= LARGEST_NEAR * found.num_compared
        )

    def resume(self, comparison: Comparison) -> None:
        """Continue with the comparison of an interrupted run."""
        self.comparison = comparison
        if self._is_wanted and self.is_settled:
            self._announce()

    @torch.inference_mode()
    def __call__(self, tile: Tensor, valid: Tensor, on_progress: Callable[[float], None]) -> Tensor:
        """Logits (classes, H, W) of a reduced tile (K + num_bands, H + 2 halo, W + 2 halo).

        Args:
            tile: on the network's device.
            valid: which pixels are valid, (H, W).
            on_progress: receives the finished share of the tile.

        Raises:
            torch.OutOfMemoryError: see `TilePredictor`.
        """
        if self.is_settled:
            self.comparison = replace(self.comparison, is_reduced=self.is_agreed)
            if not self.is_agreed:
                return self._predict(tile, on_progress)
            return self.evaluate_reduced(tile, valid, on_progress)
        logits = self._predict(tile, lambda share: on_progress(share / 2))
        reduced = self._predict_reduced(tile, lambda share: on_progress((1 + share) / 2))
        self._compare(logits, reduced, valid)
        if self.is_settled:
            self._announce()
        return logits

    @torch.inference_mode()
    def evaluate_reduced(self, tile: Tensor, valid: Tensor, on_progress: Callable[[float], None]) -> Tensor:
        """Logits of a tile in bfloat16, and in float32 for pixels near a tie; see `__call__`."""
        logits = self._predict_reduced(tile, on_progress)
        if self._has_margin:
            is_near = valid & (_lead(logits) < _margin(max(self.comparison.largest_differences)))
            if is_near.any():
                logits[:, is_near] = self._predict.predict_pixels(tile, is_near).T
        return logits

    def finish(self) -> None:
        """Report that the scene had too few pixels to complete the comparison, if so."""
        if self.is_settled:
            return
        agreement = self.comparison.agreement
        found = (
            tr(", with an agreement of {agreement:.3f} %", agreement=100 * agreement)
            if agreement is not None
            else ""
        )
        self._progress.info(
            tr(
                "The map is computed in float32: it has {num_compared} valid pixels{found}, but "
                "{num_needed} must be compared before bfloat16 is used.",
                num_compared=self.comparison.num_compared,
                found=found,
                num_needed=NUM_COMPARED,
            )
        )

    def _predict_reduced(self, tile: Tensor, on_progress: Callable[[float], None]) -> Tensor:
        with torch.autocast(self._device.type, dtype=torch.bfloat16):
            return self._predict(tile, on_progress).float()

    def _compare(self, logits: Tensor, reduced: Tensor, valid: Tensor) -> None:
        """Count the valid pixels with the same class in logits (classes, H, W) of both precisions."""
        before = self.comparison
        is_same = logits.argmax(0) == reduced.argmax(0)
        is_near = torch.zeros_like(is_same)
        differences = before.largest_differences
        if self._has_margin:
            height, width = valid.shape
            is_odd = (torch.arange(height)[:, None] + torch.arange(width)) % 2 == 1
            halves = (valid & ~is_odd.to(valid.device), valid & is_odd.to(valid.device))
            difference = (logits - reduced).abs().amax(0)
            even, odd = (
                max(largest, float(difference[half].max())) if half.any() else largest
                for largest, half in zip(before.largest_differences, halves, strict=True)
            )
            differences = (even, odd)
            gap = _lead(reduced)
            for half, of_other in zip(halves, (odd, even), strict=True):
                is_near |= half & (gap < _margin(of_other))
        self.comparison = replace(
            before,
            num_compared=before.num_compared + int(valid.sum()),
            num_same=before.num_same + int(((is_same | is_near) & valid).sum()),
            num_near=before.num_near + int(is_near.sum()),
            largest_differences=differences,
        )

    def _announce(self) -> None:
        """Report the result of the comparison."""
        found = self.comparison
        method = tr("bfloat16")
        if self._has_margin:
            method = tr(
                "bfloat16, with {share:.1f} % of the pixels near a tie and computed again in float32,",
                share=100 * found.num_near / found.num_compared,
            )
        result = tr(
            "{method} gives {num_other} of {num_compared} pixels another class than float32 (agreement "
            "{agreement:.3f} %)",
            method=method,
            num_other=found.num_compared - found.num_same,
            num_compared=found.num_compared,
            agreement=100 * found.num_same / found.num_compared,
        )
        if self.is_agreed:
            self._progress.info(tr("{result}: the remaining tiles are computed in bfloat16.", result=result))
        elif found.num_near > LARGEST_NEAR * found.num_compared:
            self._progress.warning(
                tr(
                    "{result}; bfloat16 is faster only up to {largest_near:g} % near a tie: the map is "
                    "computed in float32.",
                    result=result,
                    largest_near=100 * LARGEST_NEAR,
                )
            )
        else:
            self._progress.warning(
                tr(
                    "{result}; an agreement of {needed_agreement:g} % is needed: the map is computed in "
                    "float32.",
                    result=result,
                    needed_agreement=100 * NEEDED_AGREEMENT,
                )
            )


def _can_reduce(network: PatchNetwork, device: torch.device, progress: Progress) -> bool:
    """Whether bfloat16 can be faster; a warning gives the reason if not."""
    if network.classifier is None:
        progress.warning("This model has no layers to compute in bfloat16: the map is computed in float32.")
        return False
    if not has_fast_bfloat16(device):
        owner = "graphics card" if device.type == "cuda" else "processor"
        progress.warning(
            tr("This {owner} is not faster in bfloat16: the map is computed in float32.", owner=owner)
        )
        return False
    return True


def _lead(logits: Tensor) -> Tensor:
    """Largest logit minus the second largest, (H, W), for logits (classes, H, W) of at least two classes."""
    first, second = logits.topk(2, dim=0).values
    lead: Tensor = first - second
    return lead


def _margin(largest_difference: float) -> float:
    """Largest lead that two changed logits can close, including the safety factor."""
    return 2.0 * SAFETY * largest_difference


def _keep_in_float32(layer: nn.Module) -> None:
    """Make a layer compute in float32 whatever the precision of the layers before it."""
    forward = layer.forward

    def exact(values: Tensor) -> Tensor:
        with torch.autocast(values.device.type, enabled=False):
            found: Tensor = forward(values.float())
        return found

    layer.forward = exact
