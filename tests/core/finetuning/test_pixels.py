"""The pixels of a fine-tuning: what a training depends on, and which old pixels are kept apart."""

import dataclasses

import numpy as np
import pytest
import torch

from hsi_core.classes.table import ClassTable
from hsi_core.errors import LabelError
from hsi_core.finetuning.pixels import FineTuning, Side, _keep_apart_from_new
from hsi_core.fingerprint import fingerprint_of
from hsi_core.inputs.patches import PatchSource
from hsi_core.labels.subsets import LabelledSubset, LabelledSubsets
from hsi_core.progress import Progress
from hsi_core.training.pixels import TrainingSet

TABLE = ClassTable.from_codes([1, 2])
CODES = np.array([[1, 2, 1, 2, 1, 2]], dtype=np.uint16)


def make_pixels(**changes):
    """A scene of one row: training pixels 0 to 2, validation pixels 3 and 4."""
    columns = torch.arange(6)
    source = PatchSource(
        torch.zeros(1, 2, 3, 8),
        torch.zeros(6, dtype=torch.long),
        torch.zeros(6, dtype=torch.long),
        columns,
        3,
    )
    pixels = TrainingSet(
        class_table=TABLE,
        source=source,
        pixels=np.stack([np.zeros(6, dtype=np.int64), np.arange(6)], axis=1),
        targets=TABLE.to_indices(CODES[0]),
        train=np.array([0, 1, 2]),
        validation=np.array([3, 4]),
        test=np.array([5]),
        noise_gain=np.ones(2, dtype=np.float32),
    )
    return dataclasses.replace(pixels, **changes)


def subset(columns):
    return LabelledSubset(np.isin(np.arange(6), columns)[None], CODES, TABLE)


def make_side(**changes):
    subsets = LabelledSubsets(subset([0, 1, 2]), subset([3, 4]), subset([5]))
    pixels = make_pixels(
        **{name: changes.pop(name) for name in ("train", "validation", "targets") if name in changes}
    )
    side = Side([1, 2], [("scene.tif", 10, 20)], pixels, subsets)
    return dataclasses.replace(side, **changes)


CHANGED = {
    "file of the scene": {"stamp": [("scene.tif", 10, 21)]},
    "bands": {"bands": [1, 3]},
    "training pixels": {"train": np.array([0, 1])},
    "validation pixels": {"validation": np.array([3])},
    "border": {"train": np.array([0, 1, 2, 3]), "validation": np.array([4])},
    "training targets": {"targets": np.array([1, 1, 0, 1, 0, 1])},
    "validation targets": {"targets": np.array([0, 1, 0, 0, 0, 1])},
    "class codes": {"pixels": make_pixels(class_table=ClassTable.from_codes([1, 7]))},
}


@pytest.mark.parametrize("name", CHANGED)
@pytest.mark.parametrize("which", ["new", "old"])
def test_a_fine_tuning_depends_on(which, name):
    sides = {"new": make_side(), "old": make_side()}
    before = FineTuning(**sides, has_rehearsal=True, is_one_scene=False)
    after = dataclasses.replace(before, **{which: make_side(**CHANGED[name])})
    assert fingerprint_of(**after.conditions()) != fingerprint_of(**before.conditions())


def test_old_samples_and_none_are_two_conditions():
    before = FineTuning(make_side(), make_side(), has_rehearsal=True, is_one_scene=False)
    after = dataclasses.replace(before, old=None)
    assert set(after.conditions()) < set(before.conditions())


def test_only_rehearsed_pixels_are_trained_on():
    both = FineTuning(make_side(), make_side(), has_rehearsal=True, is_one_scene=False)
    assert both.to_data().train.tolist() == [0, 1, 2, 6, 7, 8]
    assert both.count_classes() == {1: 4, 2: 2}
    alone = dataclasses.replace(both, has_rehearsal=False)
    assert alone.to_data().train.tolist() == [0, 1, 2]
    assert alone.count_classes() == {1: 2, 2: 1}


def test_old_pixels_keep_the_halo_to_pixels_of_the_other_use():
    """New: train 0, validation 1, test 5. Halo 1: old training 0..2 is near 1 or is 0 itself."""
    new = LabelledSubsets(subset([0]), subset([1]), subset([5]))
    old = LabelledSubsets(subset([0, 2, 3]), subset([1, 4, 5]))
    events = []
    kept = _keep_apart_from_new(old, new, 1, Progress(events.append))
    assert np.flatnonzero(kept.train.mask).tolist() == [3]
    assert kept.train.class_table.codes == [2]
    assert np.flatnonzero(kept.validation.mask).tolist() == [4]
    assert events[0]["message"].startswith("4 pixels of the old labels are not used")
    with pytest.raises(
        LabelError, match="All pixels of the old labels lie on new labels or too near to them"
    ):
        _keep_apart_from_new(LabelledSubsets(subset([0]), subset([4])), new, 1, Progress())
