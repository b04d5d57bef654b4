"""Old and new samples together."""

import numpy as np
import torch

from hsi_core.classes.table import ClassTable
from hsi_core.finetuning.rehearsal import join_data, keep_apart
from hsi_core.inputs.patches import PatchSource
from hsi_core.labels.subsets import LabelledSubset
from hsi_core.training.data import TrainingData


def make_data(value, num_pixels):
    """A row of pixels whose patches hold their position plus a value."""
    columns = torch.arange(num_pixels)
    tile = torch.zeros(1, 1, 3, num_pixels + 2)
    tile[0, 0, 1, 1:-1] = columns + value
    zeros = torch.zeros(num_pixels, dtype=torch.long)
    return TrainingData(
        source=PatchSource(tile, zeros, zeros, columns, 3),
        targets=columns % 2,
        train=columns[:-1],
        validation=columns[-1:],
        num_classes=2,
        noise_gain=torch.full((1,), value),
    )


def test_joined_data_hold_both_scenes_with_their_patches_and_targets():
    new, old = make_data(100.0, 4), make_data(200.0, 4)
    both = join_data(new, old)
    assert both.train.tolist() == [0, 1, 2, 4, 5, 6]
    assert both.validation.tolist() == [3, 7]
    assert both.targets.tolist() == [0, 1, 0, 1, 0, 1, 0, 1]
    (patches,) = both.source.gather(torch.arange(8))
    assert patches[:, 0, 1, 1].tolist() == [100, 101, 102, 103, 200, 201, 202, 203]
    assert both.noise_gain.tolist() == [100.0]


def test_pixels_near_others_are_left_out_and_counted():
    codes = np.ones((1, 7), dtype=np.uint16)
    subset = LabelledSubset(np.ones((1, 7), dtype=bool), codes, ClassTable.from_codes([1]))
    others = np.array([[0, 0, 1, 0, 0, 0, 0]], dtype=bool)
    kept, count = keep_apart(subset, others, 1)
    assert (np.flatnonzero(kept.mask).tolist(), count) == ([0, 4, 5, 6], 3)
    kept, count = keep_apart(subset, others, 0)
    assert (np.flatnonzero(kept.mask).tolist(), count) == ([0, 1, 3, 4, 5, 6], 1)
