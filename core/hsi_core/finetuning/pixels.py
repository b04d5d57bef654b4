"""The pixels of a fine-tuning: labelled pixels of the new scene, and of the old scene if it is given."""

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.classes.table import ClassTable
from hsi_core.errors import LabelError
from hsi_core.finetuning.comparison import Comparison
from hsi_core.finetuning.rehearsal import join_data, keep_apart
from hsi_core.inputs.patches import check_patch_fits
from hsi_core.labels.labels import Labels, read_labels
from hsi_core.labels.recoding import list_classes, recode_labels
from hsi_core.labels.subsets import LabelledSubsets, divide_labels, hold_out, warn_of_guard
from hsi_core.language import tr
from hsi_core.modelfile.model_file import Model, match_bands
from hsi_core.modelfile.scale import check_scale
from hsi_core.models.base import PatchNetwork
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene
from hsi_core.splits.overlap import share_of_touching
from hsi_core.training.data import TrainingData
from hsi_core.training.pixels import TrainingSet, collect_training_set


@dataclass(frozen=True)
class Side:
    """The labelled pixels of one scene: the new scene, or the old one.

    Args:
        bands: band numbers of the scene in the order of the model.
        stamp: see `Scene.stamp`.
        pixels: pixels of all subsets.
        subsets: training, validation and test labels.
    """

    bands: list[int]
    stamp: list[tuple[str, int, int]] | None
    pixels: TrainingSet
    subsets: LabelledSubsets


def check_scene(scene: Scene, model: Model) -> None:
    """Refuse a scene that is smaller than a patch of the model.

    Raises:
        PatchError: it is.
    """
    check_patch_fits(
        model.card.patch_size,
        scene.grid.shape,
        remedy=tr(
            "choose a larger scene than {name}, because the model has a fixed patch size",
            name=scene.path.name,
        ),
    )


def collect_new(
    scene: Scene,
    labels: Labels,
    *,
    validation: Path | None,
    test: Path | None,
    fraction: float,
    model: Model,
    class_table: ClassTable,
    seed: int,
    device: torch.device,
    progress: Progress,
) -> Side:
    """Training, validation and test pixels of the new labels.

    Args:
        scene: open scene.
        labels: new labels, in the codes of the class table.
        validation: validation labels; without them, some of the labels are held out.
        test: test labels, if any.
        fraction: share of the labels that is held out.
        model: the model to fine-tune.
        class_table: old and new classes.
        seed: of the random choices.
        device: where the patches are kept.
        progress: reports.
    """
    check_scene(scene, model)
    bands = match_bands(model.card, scene, progress)
    check_scale(model.reduction, model.statistics, scene, bands, progress)
    subsets = divide_labels(
        labels,
        scene.grid,
        class_table=class_table,
        validation=validation,
        test=test,
        fraction=fraction,
        guard=model.network.halo,
        seed=seed,
        progress=progress,
    )
    warn_of_guard(subsets, model.card.patch_size, progress)
    pixels = _collect(scene, bands, subsets, model, class_table, device, progress)
    return Side(bands, scene.stamp(), pixels, subsets)


def collect_old(
    scene: Scene,
    labels_path: Path,
    *,
    new: Side | None,
    fraction: float,
    model: Model,
    class_table: ClassTable,
    seed: int,
    device: torch.device,
    progress: Progress,
) -> Side:
    """Old samples: pixels to rehearse, and held-out pixels that measure forgetting.

    Args:
        scene: open scene of the old labels.
        labels_path: old labels.
        new: the new labels if they are of the same scene; the old pixels keep a distance from them.
        fraction: share of the labels that is held out.
        model: the model to fine-tune.
        class_table: old and new classes.
        seed: of the random choices.
        device: where the patches are kept.
        progress: reports.

    Raises:
        LabelError: the labels cannot be used, or all their pixels are too near to the new ones.
    """
    check_scene(scene, model)
    bands = match_bands(model.card, scene, progress)
    check_scale(model.reduction, model.statistics, scene, bands, progress)
    labels = _read_old_labels(scene, labels_path, class_table, progress)
    progress.info(
        tr(
            "Old labels: {count} pixels of {listed}.",
            count=int((labels.codes > 0).sum()),
            listed=", ".join(labels.class_table.names),
        )
    )
    train, validation = hold_out(
        labels, fraction=fraction, guard=model.network.halo, seed=seed, progress=progress
    )
    subsets = LabelledSubsets(train, validation)
    if new is not None:
        subsets = _keep_apart_from_new(subsets, new.subsets, model.network.halo, progress)
    pixels = _collect(scene, bands, subsets, model, class_table, device, progress)
    return Side(bands, scene.stamp(), pixels, subsets)


def _keep_apart_from_new(
    old: LabelledSubsets, new: LabelledSubsets, halo: int, progress: Progress
) -> LabelledSubsets:
    """Old samples without pixels that are new labels, or whose patches would touch a pixel of the other use.

    Raises:
        LabelError: no training pixel or no validation pixel is left.
    """
    test_mask = new.test.mask if new.test else np.zeros_like(new.train.mask)
    train, num_near = keep_apart(old.train, new.validation.mask | test_mask, halo)
    train, num_twice = keep_apart(train, new.train.mask, 0)
    validation, num_seen = keep_apart(old.validation, new.train.mask, halo)
    validation, num_tested = keep_apart(validation, test_mask, 0)
    num_dropped = num_near + num_twice + num_seen + num_tested
    if num_dropped:
        progress.warning(
            tr(
                "{num_dropped} pixels of the old labels are not used: they lie on new labels, or so "
                "near that "
                "patches would touch them.",
                num_dropped=num_dropped,
            )
        )
    if not train.mask.any() or not validation.mask.any():
        raise LabelError(
            "All pixels of the old labels lie on new labels or too near to them; leave out the old labels, "
            "or give old labels of other places."
        )
    left = np.unique(train.codes[train.mask])
    train = dataclasses.replace(train, class_table=train.class_table.restrict(left.tolist()))
    return LabelledSubsets(train, validation)


def _read_old_labels(scene: Scene, path: Path, class_table: ClassTable, progress: Progress) -> Labels:
    """Old labels in the codes of the class table, without classes that it does not have."""
    labels = read_labels(path, grid=scene.grid, progress=progress)
    labels, unknown = recode_labels(
        labels, class_table, labels_name=tr("old labels"), known_name=tr("model"), progress=progress
    )
    if unknown:
        progress.warning(
            tr(
                "The old labels hold classes that neither the model nor the new labels have "
                "({classes}): their pixels are not used.",
                classes=list_classes(unknown),
            )
        )
    if not len(labels.class_table):
        raise LabelError(
            tr(
                "The old labels {name} hold no class of the model ({classes}); give the labels that the "
                "model was trained with.",
                name=path.name,
                classes=", ".join(class_table.names),
            )
        )
    labels.require_trainable(min_classes=1)
    return labels


def _collect(
    scene: Scene,
    bands: list[int],
    subsets: LabelledSubsets,
    model: Model,
    class_table: ClassTable,
    device: torch.device,
    progress: Progress,
) -> TrainingSet:
    return collect_training_set(
        scene,
        class_table=class_table,
        subsets=subsets,
        bands=bands,
        reduction=model.reduction,
        patch_size=model.card.patch_size,
        num_bands=model.card.num_spectrum_bands,
        device=device,
        progress=progress,
    )


@dataclass(frozen=True)
class FineTuning:
    """All pixels of a fine-tuning.

    Args:
        new: pixels of the new labels.
        old: pixels of the old labels; None if they are not given.
        has_rehearsal: whether the old pixels are trained on again; if not, they only measure forgetting.
        is_one_scene: whether new and old labels are of the same scene.
    """

    new: Side
    old: Side | None
    has_rehearsal: bool
    is_one_scene: bool

    def to_data(self) -> TrainingData:
        """The input of the training loop."""
        data = self.new.pixels.to_data()
        if self.old is None or not self.has_rehearsal:
            return data
        return join_data(data, self.old.pixels.to_data())

    def count_classes(self) -> dict[int, int]:
        """Training pixels of each class code."""
        counts = self.new.pixels.count_classes()
        if self.old is not None and self.has_rehearsal:
            more = self.old.pixels.count_classes()
            counts = {code: count + more[code] for code, count in counts.items()}
        return counts

    def conditions(self) -> dict[str, Any]:
        """The pixels that a training depends on, for `TrainingRun`: scenes, bands, places and targets."""
        sides = {"new": self.new} if self.old is None else {"new": self.new, "old": self.old}
        return {
            f"{name}_{key}": condition
            for name, side in sides.items()
            for key, condition in {
                "scene": side.stamp,
                "bands": list(side.bands),
                **side.pixels.conditions(),
            }.items()
        }

    def assess(self, network: PatchNetwork, class_table: ClassTable) -> dict[str, SubsetAssessment]:
        """Accuracies of a network with these classes on the validation, test and old pixels."""
        new = self.new.subsets
        trained = new.train.mask
        if self.is_one_scene and self.has_rehearsal and self.old is not None:
            trained = trained | self.old.subsets.train.mask
        subsets = {"validation": (self.new, new.validation, self.new.pixels.validation, trained)}
        if new.test is not None:
            subsets["test"] = (self.new, new.test, self.new.pixels.test, trained)
        if self.old is not None:
            old = self.old.subsets
            seen = trained if self.is_one_scene else np.zeros_like(old.train.mask)
            if self.has_rehearsal:
                seen = seen | old.train.mask
            subsets["old"] = (self.old, old.validation, self.old.pixels.validation, seen)
        found = {}
        for name, (side, subset, positions, mask) in subsets.items():
            pixels = dataclasses.replace(side.pixels, class_table=class_table)
            overlap = share_of_touching(subset.mask, mask, network.patch_size)
            found[name] = dataclasses.replace(pixels.assess(network, subset, positions), overlap=overlap)
        return found

    def compare(
        self, before: dict[str, SubsetAssessment], after: dict[str, SubsetAssessment]
    ) -> dict[str, Comparison]:
        """Accuracies before and after side by side, with a name for the pixels of each subset."""
        names = {
            "validation": tr("validation pixels of the new labels"),
            "test": tr("test pixels"),
            "old": tr("held-out pixels of the old labels"),
        }
        return {
            name: Comparison(names[name], before[name], after[name], is_old=name == "old") for name in before
        }
