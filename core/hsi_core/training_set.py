"""Which labelled pixels are trained on, validated on and tested on, and how well a network does on each of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from hsi_core.accuracy_report import Assessment
from hsi_core.class_matching import has_real_name, match_classes
from hsi_core.class_table import ClassTable
from hsi_core.errors import LabelError, SplitError
from hsi_core.grid import Grid
from hsi_core.labels import Labels, read_labels
from hsi_core.metrics import confusion_matrix
from hsi_core.models import PatchNetwork
from hsi_core.overlap import share_of_touching
from hsi_core.part_assessment import PartAssessment
from hsi_core.patches import PatchSource
from hsi_core.progress import Progress
from hsi_core.reduction import Reduction
from hsi_core.scene import Scene
from hsi_core.split import split_labels
from hsi_core.tile_reader import collect_patches
from hsi_core.training import TrainingData, predict_patches


@dataclass(frozen=True)
class LabelledPart:
    """Labelled pixels that are used for one thing.

    Args:
        mask: which pixels, shape (H, W).
        codes: class codes, shape (H, W).
        class_table: all classes that the codes are of.
        kind: how they were chosen.
        guard: width of the guard band to the training pixels; None where it is not known.
    """

    mask: NDArray[np.bool_]
    codes: NDArray[np.uint16]
    class_table: ClassTable
    kind: str = "given"
    guard: int | None = None


def read_part(path: Path, grid: Grid, labels: Labels, *, name: str, progress: Progress) -> LabelledPart:
    """Read validation or test labels, in the class codes of the training labels.

    Args:
        path: raster on the grid.
        grid: grid of the scene.
        labels: training labels; their pixels are left out.
        name: "validation" or "test", for messages.
        progress: receives warnings.

    Raises:
        LabelError: the labels cannot be used, have other classes, or hold only training pixels.
    """
    part = read_labels(path, grid=grid, progress=progress)
    match = match_classes(
        part.class_table,
        labels.class_table,
        labels_name=f"{name} labels",
        known_name="table of the training labels",
    )
    for warning in match.warnings:
        progress.warning(warning)
    if match.unknown:
        listed = ", ".join(f"{e.code} {e.name}" if has_real_name(e) else str(e.code) for e in match.unknown)
        progress.warning(
            f"The {name} labels hold classes without training pixels (codes {listed}): the network cannot know them."
        )
    both = (part.codes > 0) & (labels.codes > 0)
    if both.any():
        progress.warning(
            f"{int(both.sum())} {name} pixels are training pixels as well; they are not used for the {name}."
        )
    mask = (part.codes > 0) & ~both
    if not mask.any():
        raise LabelError(f"No {name} pixel is left that is not a training pixel; choose other {name} labels.")
    found = LabelledPart(mask, match.recode(part.codes), match.class_table)
    return replace(found, kind=part.split.kind, guard=part.split.guard) if part.split else found


def leave_out_validation(test: LabelledPart, validation: LabelledPart, progress: Progress) -> LabelledPart:
    """The test without validation pixels: these have chosen the epoch, so the network has been fitted to them.

    Raises:
        LabelError: every test pixel is a validation pixel.
    """
    both = test.mask & validation.mask
    if not both.any():
        return test
    mask = test.mask & ~both
    if not mask.any():
        raise LabelError(
            f"All {int(both.sum())} test pixels are validation pixels as well; choose other test labels, or leave "
            "them out."
        )
    progress.warning(
        f"{int(both.sum())} test pixels are validation pixels as well; they are not used for the test."
    )
    return replace(test, mask=mask)


def hold_out(
    labels: Labels, *, fraction: float, guard: int, seed: int, progress: Progress
) -> tuple[LabelledPart, LabelledPart]:
    """Take validation pixels out of the labels: in blocks with a guard band, at random where that is not possible.

    Args:
        labels: all labelled pixels.
        fraction: share to hold out, 0..1.
        guard: width of the guard band in pixels.
        seed: of the random choices.
        progress: is told how it was done, and asked about cancelling.

    Returns:
        Training and validation part.

    Raises:
        SplitError: no pixel can be held out.
    """
    split_by = partial(
        split_labels,
        labels.codes,
        labels.features,
        fractions=(1.0 - fraction, fraction, 0.0),
        seed=seed,
        class_table=labels.class_table,
        min_classes=min(2, len(labels.class_table)),
        check=progress.check,
    )
    kind = "blocks"
    try:
        split = split_by(kind=kind, guard=guard)
    except SplitError as error:
        progress.warning(
            f"No validation pixels can be held out in blocks ({error}) They are drawn at random, which makes the "
            "validation accuracy optimistic."
        )
        kind, guard = "random", 0
        split = split_by(kind=kind, guard=guard)
    for message in split.messages:
        progress.warning(message)
    train, validation = split.parts == 1, split.parts == 2
    progress.info(
        f"Held out {int(validation.sum())} of {int((labels.codes > 0).sum())} labelled pixels for validation "
        f"({kind}, guard band of {guard} pixels)."
    )
    return (
        LabelledPart(train, labels.codes, labels.class_table),
        LabelledPart(validation, labels.codes, labels.class_table, f"held out, {kind}", guard),
    )


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
        self, network: PatchNetwork, part: LabelledPart, positions: NDArray[np.int64]
    ) -> PartAssessment:
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
        part: LabelledPart,
        positions: NDArray[np.int64],
        *,
        patch_size: int,
    ) -> PartAssessment:
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
        return PartAssessment(Assessment(table, confusion), part.kind, part.guard, overlap)


def collect_training_set(
    scene: Scene,
    *,
    class_table: ClassTable,
    train: LabelledPart,
    validation: LabelledPart,
    test: LabelledPart | None,
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
    if test is not None:
        test = leave_out_validation(test, validation, progress)
    parts = [part for part in (train, validation, test) if part is not None]
    masks = [part.mask for part in parts] + ([] if unlabelled is None else [unlabelled])
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
