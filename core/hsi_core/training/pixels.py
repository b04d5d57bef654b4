"""The labelled pixels of a scene with their patches, and how well a network does on them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray

from hsi_core.accuracy.metrics import confusion_matrix
from hsi_core.accuracy.report import Assessment
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.classes.table import ClassTable
from hsi_core.errors import LabelError
from hsi_core.evaluation.reader import collect_patches
from hsi_core.inputs.patches import PatchSource
from hsi_core.inputs.reduction import Reduction
from hsi_core.labels.subsets import LabelledSubset, LabelledSubsets, leave_out_validation
from hsi_core.models.base import PatchNetwork
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene
from hsi_core.splits.overlap import share_of_touching
from hsi_core.training.loop import TrainingData, predict_patches


@dataclass(frozen=True)
class TrainingSet:
    """The valid labelled pixels of a scene with their patches.

    Args:
        class_table: classes that are trained.
        source: patches of all pixels.
        pixels: row and column of each pixel, shape (N, 2).
        targets: class index of each training and validation pixel, shape (N,).
        train: positions in `pixels` that are trained on.
        validation: positions that choose the epoch.
        test: positions that are looked at once, after training; empty without test labels.
        noise_gain: see `TrainingData`.
        unlabelled: positions without a label, for a loss that needs none.
    """

    class_table: ClassTable
    source: PatchSource
    pixels: NDArray[np.int64]
    targets: NDArray[np.int64]
    train: NDArray[np.int64]
    validation: NDArray[np.int64]
    test: NDArray[np.int64]
    noise_gain: NDArray[np.float32]
    unlabelled: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))

    def to_data(self) -> TrainingData:
        """What the training loop wants, on the device of the patches."""
        device = self.source.tiles.device
        return TrainingData(
            source=self.source,
            targets=torch.from_numpy(self.targets).to(device),
            train=torch.from_numpy(self.train).to(device),
            validation=torch.from_numpy(self.validation).to(device),
            num_classes=len(self.class_table),
            noise_gain=torch.from_numpy(self.noise_gain),
        )

    def count_classes(self) -> dict[int, int]:
        """Training pixels of each class code."""
        counts = np.bincount(self.targets[self.train], minlength=len(self.class_table))
        return dict(zip(self.class_table.codes, counts.tolist(), strict=True))

    def _mask(self, positions: NDArray[np.int64], like: NDArray[np.bool_]) -> NDArray[np.bool_]:
        mask = np.zeros_like(like)
        mask[tuple(self.pixels[positions].T)] = True
        return mask

    def assess(
        self, network: PatchNetwork, part: LabelledSubset, positions: NDArray[np.int64]
    ) -> SubsetAssessment:
        """Accuracies of a network on some of the pixels; classes that it does not know count as wrong.

        Args:
            network: on the device of the patches.
            part: where the reference codes of these pixels are.
            positions: which pixels.
        """
        device = self.source.tiles.device
        logits = predict_patches(network, self.source, torch.from_numpy(positions).to(device))
        return self.assess_indices(
            logits.argmax(1).cpu().numpy(), part, positions, patch_size=network.patch_size
        )

    def assess_indices(
        self,
        indices: NDArray[np.int64],
        part: LabelledSubset,
        positions: NDArray[np.int64],
        *,
        patch_size: int,
    ) -> SubsetAssessment:
        """As `assess`, of class indices (n,) that somebody gives to the pixels after looking at patches of this size."""
        map_codes = self.class_table.to_codes(indices)
        reference_codes = part.codes[tuple(self.pixels[positions].T)]
        unknown = part.class_table.restrict(set(reference_codes.tolist()) - set(self.class_table.codes))
        table = ClassTable.of([*self.class_table.entries, *unknown.entries])
        confusion = confusion_matrix(
            table.to_indices(reference_codes), table.to_indices(map_codes), len(table)
        )
        overlap = share_of_touching(
            self._mask(positions, part.mask), self._mask(self.train, part.mask), patch_size
        )
        return SubsetAssessment(Assessment(table, confusion), part.kind, part.guard, overlap)


def collect_training_set(
    scene: Scene,
    *,
    class_table: ClassTable,
    parts: LabelledSubsets,
    bands: Sequence[int],
    reduction: Reduction,
    patch_size: int,
    num_bands: int = 0,
    device: torch.device,
    progress: Progress,
    unlabelled: NDArray[np.bool_] | None = None,
) -> TrainingSet:
    """Read the reduced tiles around the labelled pixels of every part, and around those of the mask `unlabelled` (H, W).

    Invalid pixels are left out with a warning, and so are test pixels that are validation pixels as well.

    Raises:
        LabelError: a class has no valid training pixel, or there is none for validation or the test.
    """
    train, validation, test = parts.train, parts.validation, parts.test
    if test is not None:
        test = leave_out_validation(test, validation, progress)
    masks = [part.mask for part in (train, validation, test) if part is not None]
    masks += [] if unlabelled is None else [unlabelled]
    pixels = np.argwhere(np.logical_or.reduce(masks))
    source, valid = collect_patches(
        scene,
        pixels,
        bands=bands,
        reduction=reduction,
        patch_size=patch_size,
        num_bands=num_bands,
        device=device,
        progress=progress,
    )
    if not valid.all():
        progress.warning(
            f"{int((~valid).sum())} labelled pixels lie where the scene is nodata, NaN or masked; they are not used."
        )
    where = tuple(pixels.T)
    targets = np.full(len(pixels), -1, dtype=np.int64)
    for part in (train, validation):
        chosen = part.mask[where]
        targets[chosen] = class_table.to_indices(part.codes[where])[chosen]
    empty = np.zeros(0, dtype=np.int64)
    found = TrainingSet(
        class_table=class_table,
        source=source,
        pixels=pixels,
        targets=targets,
        train=np.flatnonzero(train.mask[where] & valid),
        validation=np.flatnonzero(validation.mask[where] & valid & (targets >= 0)),
        test=empty if test is None else np.flatnonzero(test.mask[where] & valid),
        noise_gain=reduction.noise_gain,
        unlabelled=empty if unlabelled is None else np.flatnonzero(unlabelled[where] & valid),
    )
    counts = found.count_classes()
    lost = [entry.name for entry in train.class_table.entries if counts.get(entry.code) == 0]
    if lost:
        raise LabelError(
            f"No valid training pixel is left of {', '.join(lost)}; label more of it, or give validation labels of "
            "your own."
        )
    for name, positions, is_wanted in (
        ("validation", found.validation, True),
        ("test", found.test, test is not None),
    ):
        if is_wanted and not len(positions):
            raise LabelError(
                f"No valid {name} pixel with a class of the training labels is left; label more of the scene."
            )
    return found
