"""The input of the training loop, from the labelled pixels of a scene."""

import dataclasses

import numpy as np
import pytest
import torch

from hsi_core.classes.table import ClassTable
from hsi_core.inputs.patches import PatchSource
from hsi_core.training.pixels import TrainingSet


def test_the_data_hold_the_pixels_of_both_subsets_and_no_other():
    zeros = torch.zeros(5, dtype=torch.int64)
    source = PatchSource(torch.zeros(1, 2, 5, 1), zeros, torch.arange(5), zeros, 1)
    pixels = TrainingSet(
        class_table=ClassTable.from_codes([3, 7, 9]),
        source=source,
        pixels=np.column_stack([np.arange(5), np.zeros(5, np.int64)]),
        targets=np.array([0, 2, 1, 0]),
        train=np.array([0, 2]),
        validation=np.array([1]),
        test=np.array([3]),
        noise_gain=np.array([0.5, 2.0], np.float32),
        unlabelled=np.array([4]),
    )
    data = pixels.to_data()
    assert data.source is source
    assert (data.train.tolist(), data.validation.tolist()) == ([0, 2], [1])
    assert data.targets[data.train].tolist() == [0, 1]
    assert (data.targets.dtype, data.num_classes) == (torch.int64, 3)
    assert data.noise_gain.tolist() == [0.5, 2.0]
    with pytest.raises(dataclasses.FrozenInstanceError):
        data.num_classes = 4
