"""The labelled pixels with their patches, and how a network does on them."""

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from hsi_core.classes.table import ClassTable
from hsi_core.inputs.patches import PatchSource
from hsi_core.labels.subsets import LabelledSubset
from hsi_core.models.base import PatchNetwork
from hsi_core.training.pixels import TrainingSet


class Shift(PatchNetwork):
    """Says the class whose component is largest at the centre of the patch."""

    def forward(self, patches: Tensor) -> Tensor:
        return patches[:, : self.num_classes, self.patch_size // 2, self.patch_size // 2]


def test_an_assessment_has_the_matrix_of_all_classes_with_guard_and_overlap() -> None:
    known, both = ClassTable.from_codes([2, 5]), ClassTable.from_codes([2, 5, 9], {9: "Steel"})
    mapped = torch.tensor([[0, 0, 1, 1, 1, 0, 0]])  # class index at each pixel of a scene of 1 x 7
    tile = functional.pad(functional.one_hot(mapped, 2).permute(2, 0, 1).float()[None], (1, 1, 1, 1))
    codes = np.array([[2, 2, 5, 5, 9, 9, 5]], dtype=np.uint16)
    columns = torch.arange(7)
    source = PatchSource(tile, torch.zeros(7, dtype=torch.long), torch.zeros(7, dtype=torch.long), columns, 3)
    train, test = np.array([0, 2]), np.array([3, 4, 5, 6])
    pixels = TrainingSet(
        class_table=known,
        source=source,
        pixels=np.stack([np.zeros(7, dtype=np.int64), np.arange(7)], axis=1),
        targets=known.to_indices(codes[0]),
        train=train,
        validation=np.array([1]),
        test=test,
        noise_gain=np.ones(2, dtype=np.float32),
    )
    part = LabelledSubset(np.arange(7)[None] > 2, codes, both, "blocks", 1)
    network = Shift(num_components=2, num_classes=2, patch_size=3)
    found = pixels.assess(network, part, test)
    # codes 5, 9, 9, 5 are mapped as 5, 5, 2, 2
    assert found.assessment.confusion.tolist() == [[0, 0, 0], [1, 1, 0], [1, 1, 0]]
    assert found.assessment.class_table.names == ["class 2", "class 5", "Steel"]
    assert (found.kind, found.guard) == ("blocks", 1)
    assert found.overlap == 0.25  # pixel 3 beside pixel 2
    summary = found.accuracies
    assert (summary.num_pixels, summary.overall_accuracy, summary.average_accuracy) == (4, 0.25, 0.25)
    assert (summary.overlap, summary.split_kind) == (0.25, "blocks")
