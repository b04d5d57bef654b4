"""Rehearsal: the model is trained on old samples again, beside the new ones, so that it does not forget them.

Source: Robins (1995), "Catastrophic forgetting, rehearsal and pseudorehearsal",
doi:10.1080/09540099550039318.
"""

from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray

from hsi_core.inputs.patches import PatchSource
from hsi_core.labels.subsets import LabelledSubset
from hsi_core.splits.overlap import within
from hsi_core.training.data import TrainingData


def join_sources(first: PatchSource, second: PatchSource) -> PatchSource:
    """Patches of two scenes, one after the other; both have the same channels and patch size."""
    return replace(
        first,
        tiles=torch.cat([first.tiles, second.tiles]),
        tile=torch.cat([first.tile, second.tile + len(first.tiles)]),
        row=torch.cat([first.row, second.row]),
        column=torch.cat([first.column, second.column]),
    )


def join_data(new: TrainingData, old: TrainingData) -> TrainingData:
    """Training and validation pixels of two scenes together, with the noise of the first."""
    offset = len(new.targets)
    return replace(
        new,
        source=join_sources(new.source, old.source),
        targets=torch.cat([new.targets, old.targets]),
        train=torch.cat([new.train, old.train + offset]),
        validation=torch.cat([new.validation, old.validation + offset]),
        pixels=None,  # only baselines need them, and no baseline is fine-tuned
    )


def keep_apart(
    subset: LabelledSubset, others: NDArray[np.bool_], distance: int
) -> tuple[LabelledSubset, int]:
    """Leave out the pixels of a subset that lie within a distance of other pixels of the same scene.

    Args:
        subset: pixels to choose from.
        others: mask of the other pixels, shape (H, W).
        distance: in pixels; 0 leaves out only pixels that are in both.

    Returns:
        The subset that is left, and the number of pixels left out.
    """
    mask = subset.mask & ~within(others, distance)
    return replace(subset, mask=mask), int(subset.mask.sum() - mask.sum())
