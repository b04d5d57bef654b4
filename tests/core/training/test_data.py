"""The input of the training loop, from the labelled pixels of a scene."""

import dataclasses

import numpy as np
import pytest
import torch

from hsi_core.classes.table import ClassTable
from hsi_core.inputs.patches import PatchSource
from hsi_core.training import data as module
from hsi_core.training.data import draw_evenly, find_source
from hsi_core.training.pixels import TrainingSet
from models_for_tests import make_network


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
    np.testing.assert_array_equal(data.pixels, pixels.pixels)
    assert not data.is_held_out
    assert dataclasses.replace(pixels, is_held_out=True).to_data().is_held_out
    with pytest.raises(dataclasses.FrozenInstanceError):
        data.num_classes = 4


def test_summaries_of_all_patches_replace_them_only_for_a_network_that_takes_them(monkeypatch):
    monkeypatch.setattr(module, "_PATCHES_AT_ONCE", 3)
    tiles = torch.randn(2, 4, 9, 9)
    pixels = [torch.randint(high, (8,)) for high in (2, 5, 5)]
    source = PatchSource(tiles, *pixels, patch_size=5)
    network = make_network("discriminant-context", "corrected", patch_size=5, num_components=4)
    found, some = find_source(network, source), torch.tensor([6, 1])
    assert torch.equal(found.gather(some)[0], network.summarise(source.gather(some)[0]))
    assert torch.equal(found.noise_root, network.summary_noise_root())
    assert find_source(make_network("lda", "corrected", patch_size=5, num_components=4), source) is source


def test_a_draw_has_the_same_share_of_each_class():
    targets = np.array([0] * 90 + [1] * 10 + [2])
    drawn = draw_evenly(targets, 20, seed=0)
    # 20 of 101: 17.8 of 90, 1.98 of 10, 0.2 of 1
    assert np.bincount(targets[drawn]).tolist() == [18, 2, 1]
    assert (np.diff(drawn) > 0).all()
    assert (draw_evenly(targets, 20, seed=0) == drawn).all()
    assert not np.array_equal(draw_evenly(targets, 20, seed=1), drawn)
    assert (draw_evenly(targets, 101, seed=0) == np.arange(101)).all()
