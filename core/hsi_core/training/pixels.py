"""The labelled pixels of a scene with their patches, and the accuracies of a network on them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from hsi_core.accuracy.bootstrap import UnitConfusion, find_intervals
from hsi_core.accuracy.report import Assessment
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.classes.table import ClassTable
from hsi_core.errors import LabelError
from hsi_core.evaluation.kept_pixels import KeptPixels
from hsi_core.evaluation.reader import collect_patches
from hsi_core.inputs.patches import PatchSource
from hsi_core.inputs.reduction import Reduction
from hsi_core.labels.subsets import LabelledSubset, LabelledSubsets, leave_out_validation
from hsi_core.language import tr
from hsi_core.models.base import PatchNetwork
from hsi_core.progress import Progress
from hsi_core.scenes.invalid import describe_share
from hsi_core.scenes.scene import Scene
from hsi_core.splits.overlap import share_of_touching
from hsi_core.splits.units import find_units
from hsi_core.training.data import TrainingData
from hsi_core.training.prediction import predict_patches


@dataclass(frozen=True)
class TrainingSet:
    """The valid labelled pixels of a scene with their patches.

    Args:
        class_table: classes that are trained.
        source: patches of all pixels.
        pixels: row and column of each pixel, shape (N, 2).
        targets: class index of each training and validation pixel, shape (N,).
        train: positions in `pixels` of the training pixels.
        validation: positions of the validation pixels, which choose the best epoch.
        test: positions of the test pixels, which are evaluated once, after training; empty without test
            labels.
        noise_gain: see `TrainingData`.
        unlabelled: positions of pixels without a label, for a loss that needs none.
        weights: weight of each training pixel within its class, and 1 for other pixels, shape (N,); None: all
            are 1.
        is_held_out: whether the validation pixels were held out of the training labels.
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
    weights: NDArray[np.float64] | None = None
    is_held_out: bool = False

    def to_data(self) -> TrainingData:
        """The input of the training loop, on the device of the patches."""
        device = self.source.tiles.device
        return TrainingData(
            source=self.source,
            targets=torch.from_numpy(self.targets).to(device),
            train=torch.from_numpy(self.train).to(device),
            validation=torch.from_numpy(self.validation).to(device),
            num_classes=len(self.class_table),
            noise_gain=torch.from_numpy(self.noise_gain),
            weights=None if self.weights is None else torch.from_numpy(self.weights).to(device),
            pixels=self.pixels,
            is_held_out=self.is_held_out,
        )

    def count_classes(self) -> dict[int, int]:
        """Training pixels of each class code."""
        counts = np.bincount(self.targets[self.train], minlength=len(self.class_table))
        return dict(zip(self.class_table.codes, counts.tolist(), strict=True))

    def conditions(self) -> dict[str, Any]:
        """Classes, places and targets that a training depends on, for `TrainingRun`; not the test pixels."""
        return {
            "codes": self.class_table.codes,
            "train": self.pixels[self.train],
            "train_targets": self.targets[self.train],
            "validation": self.pixels[self.validation],
            "validation_targets": self.targets[self.validation],
            "unlabelled": self.pixels[self.unlabelled],
            **({} if self.weights is None else {"weights": self.weights}),
        }

    def _mask(self, positions: NDArray[np.int64], like: NDArray[np.bool_]) -> NDArray[np.bool_]:
        mask = np.zeros_like(like)
        mask[tuple(self.pixels[positions].T)] = True
        return mask

    def assess(
        self, network: PatchNetwork, subset: LabelledSubset, positions: NDArray[np.int64]
    ) -> SubsetAssessment:
        """Accuracies of a network on some of the pixels; pixels of unknown classes count as wrong.

        Args:
            network: on the device of the patches.
            subset: reference codes of these pixels.
            positions: positions of the pixels in `pixels`.
        """
        device = self.source.tiles.device
        logits = predict_patches(network, self.source, torch.from_numpy(positions).to(device))
        return self.assess_indices(
            logits.argmax(1).cpu().numpy(), subset, positions, patch_size=network.patch_size
        )

    def assess_indices(
        self,
        indices: NDArray[np.int64],
        subset: LabelledSubset,
        positions: NDArray[np.int64],
        *,
        patch_size: int,
    ) -> SubsetAssessment:
        """Accuracies of class indices (n,) that were predicted for the pixels from patches of this size."""
        map_codes = self.class_table.to_codes(indices)
        where = self.pixels[positions]
        reference_codes = subset.codes[tuple(where.T)]
        unknown = subset.class_table.restrict(set(reference_codes.tolist()) - set(self.class_table.codes))
        table = ClassTable.of([*self.class_table.entries, *unknown.entries])
        units = find_units(where, reference_codes)
        confusion = UnitConfusion.of(
            units.numbers,
            table.to_indices(reference_codes),
            table.to_indices(map_codes),
            num_classes=len(table),
            units=units.info,
        )
        overlap = share_of_touching(
            self._mask(positions, subset.mask), self._mask(self.train, subset.mask), patch_size
        )
        assessment = Assessment(table, confusion.total, intervals=find_intervals(confusion))
        return SubsetAssessment(assessment, subset.kind, subset.guard, overlap, confusion)


def collect_training_set(
    scene: Scene,
    *,
    class_table: ClassTable,
    subsets: LabelledSubsets,
    bands: Sequence[int],
    reduction: Reduction,
    patch_size: int,
    num_bands: int = 0,
    device: torch.device,
    kept: KeptPixels | None = None,
    progress: Progress,
    unlabelled: NDArray[np.bool_] | None = None,
    weights: NDArray[np.float64] | None = None,
) -> TrainingSet:
    """Read the reduced tiles around the pixels of every subset.

    A warning says how many pixels are left out because they are invalid, or because they are test and
    validation pixels at once.

    Args:
        scene: open scene.
        class_table: classes that are trained.
        subsets: training, validation and test pixels.
        bands: band numbers that the network uses.
        reduction: scaling and PCA of the network.
        patch_size: P.
        num_bands: channels at the end of the reduction that hold the spectrum of a pixel.
        device: where the patches are kept.
        kept: see `collect_patches`.
        progress: reports, and tells when to stop.
        unlabelled: mask (H, W) of pixels without a label to read as well.
        weights: of the training pixels within their classes, in the order of their mask, shape (n,); None:
            all are 1.

    Raises:
        LabelError: a class has no valid training pixel, or none of the validation or test pixels is valid.
    """
    train, validation, test = subsets.train, subsets.validation, subsets.test
    if test is not None:
        test = leave_out_validation(test, validation, progress)
    masks = [subset.mask for subset in (train, validation, test) if subset is not None]
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
        kept=kept,
        progress=progress,
    )
    if not valid.all():
        progress.warning(
            tr(
                "{share} lie where the scene is nodata, NaN or masked; they are not used.",
                share=describe_share(int((~valid).sum()), len(valid), "labelled pixels"),
            )
        )
    where = tuple(pixels.T)
    targets = np.full(len(pixels), -1, dtype=np.int64)
    for subset in (train, validation):
        chosen = subset.mask[where]
        targets[chosen] = class_table.to_indices(subset.codes[where])[chosen]
    empty = np.zeros(0, dtype=np.int64)
    own = None
    if weights is not None:
        own = np.ones(len(pixels))
        own[train.mask[where]] = weights
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
        weights=own,
        is_held_out=subsets.labelled is not None,
    )
    counts = found.count_classes()
    lost = [entry.name for entry in train.class_table.entries if counts.get(entry.code) == 0]
    if lost:
        raise LabelError(
            tr(
                "No valid training pixel is left of {listed}; label more pixels of it, or give validation "
                "labels of your own.",
                listed=", ".join(lost),
            )
        )
    if validation.mask.any() and not len(found.validation):
        raise LabelError(
            "No valid validation pixel with a class of the training labels is left; label more of the scene."
        )
    if test is not None and not len(found.test):
        raise LabelError(
            "No valid test pixel with a class of the training labels is left; label more of the scene."
        )
    return found
