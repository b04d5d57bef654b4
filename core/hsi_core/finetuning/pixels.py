"""What a model is fine-tuned on and measured on: the labelled pixels of the new scene, and of the old one if it is given."""

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.classes.matching import match_classes
from hsi_core.classes.table import UNLABELLED, ClassTable
from hsi_core.errors import LabelError, PatchError
from hsi_core.finetuning.comparison import Comparison
from hsi_core.finetuning.rehearsal import join_data, keep_apart
from hsi_core.labels.labels import Labels, read_labels
from hsi_core.labels.subsets import LabelledSubsets, divide_labels, hold_out
from hsi_core.modelfile.model_file import Model, match_bands
from hsi_core.models.base import PatchNetwork
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene
from hsi_core.splits.overlap import share_of_touching
from hsi_core.training.loop import TrainingData
from hsi_core.training.pixels import TrainingSet, collect_training_set


@dataclass(frozen=True)
class Side:
    """The labelled pixels of one scene: the new ones, or the old ones.

    Args:
        bands: band numbers of the scene in the order that the model wants.
        stamp: tells the files of the scene from others, see `Scene.stamp`.
        pixels: of all parts.
        parts: what is trained on, what is held out, and what both models are tested on.
    """

    bands: list[int]
    stamp: list[tuple[str, int, int]] | None
    pixels: TrainingSet
    parts: LabelledSubsets


def check_scene(scene: Scene, model: Model) -> None:
    """Refuse a scene that is smaller than a patch of the model.

    Raises:
        PatchError: it is.
    """
    size = model.card.patch_size
    if size > min(scene.grid.shape):
        raise PatchError(
            f"The patch size of the model is {size}, but the scene {scene.path.name} has only "
            f"{scene.grid.describe()}; choose a larger scene."
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
        validation: validation labels; else a part of the labels is held out.
        test: test labels, if any.
        fraction: share to hold out without validation labels.
        model: what is fine-tuned.
        class_table: old and new classes.
        seed: of the random choices.
        device: where the patches are kept.
        progress: reports.
    """
    check_scene(scene, model)
    bands = match_bands(model.card, scene, progress)
    parts = divide_labels(
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
    pixels = _collect(scene, bands, parts, model, class_table, device, progress)
    return Side(bands, scene.stamp(), pixels, parts)


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
    """Old samples: those to rehearse, and those held out to see what is forgotten.

    Args:
        scene: open scene of the old labels.
        labels_path: old labels.
        new: the new labels where they are of the same scene; the old pixels keep apart from them.
        fraction: share to hold out.
        model: what is fine-tuned.
        class_table: old and new classes.
        seed: of the random choices.
        device: where the patches are kept.
        progress: reports.

    Raises:
        LabelError: the labels cannot be used, or no pixel is left that keeps apart from the new ones.
    """
    check_scene(scene, model)
    bands = match_bands(model.card, scene, progress)
    labels = _read_old_labels(scene, labels_path, class_table, progress)
    progress.info(
        f"Old labels: {int((labels.codes > 0).sum())} pixels of {', '.join(labels.class_table.names)}."
    )
    halo = model.network.halo
    train, validated = hold_out(labels, fraction=fraction, guard=halo, seed=seed, progress=progress)
    if new is not None:
        train_mask = new.parts.train.mask
        test_mask = new.parts.test.mask if new.parts.test else np.zeros_like(train_mask)
        train, num_near = keep_apart(train, new.parts.validation.mask | test_mask, halo)
        train, num_twice = keep_apart(train, train_mask, 0)
        validated, num_seen = keep_apart(validated, train_mask, halo)
        validated, num_tested = keep_apart(validated, test_mask, 0)
        num_dropped = num_near + num_twice + num_seen + num_tested
        if num_dropped:
            progress.warning(
                f"{num_dropped} pixels of the old labels lie on new labels, or so near that patches would touch "
                "them; they are not used."
            )
        if not train.mask.any() or not validated.mask.any():
            raise LabelError(
                "No pixel of the old labels is left that keeps apart from the new ones; leave out the old labels, or "
                "give old labels of other places."
            )
        left = np.unique(train.codes[train.mask])
        train = dataclasses.replace(train, class_table=train.class_table.restrict(left.tolist()))
    parts = LabelledSubsets(train, validated)
    pixels = _collect(scene, bands, parts, model, class_table, device, progress)
    return Side(bands, scene.stamp(), pixels, parts)


def _read_old_labels(scene: Scene, path: Path, class_table: ClassTable, progress: Progress) -> Labels:
    """Old labels in the codes of the class table; what the model does not know is left out."""
    labels = read_labels(path, grid=scene.grid, progress=progress)
    match = match_classes(labels.class_table, class_table, labels_name="old labels", known_name="model")
    for warning in match.warnings:
        progress.warning(warning)
    known = match.class_table.restrict(class_table.codes)
    codes = match.recode(labels.codes)
    if match.unknown:
        listed = ", ".join(f"{entry.code} {entry.name}" for entry in match.unknown)
        progress.warning(
            f"The old labels hold classes that neither the model nor the new labels have ({listed}): they are not used."
        )
        codes = np.where(np.isin(codes, known.codes), codes, UNLABELLED).astype(np.uint16)
    if not len(known):
        raise LabelError(
            f"The old labels {path.name} hold no class of the model ({', '.join(class_table.names)}); give the labels "
            "that it was trained with."
        )
    labels = dataclasses.replace(labels, codes=codes, class_table=known)
    labels.require_trainable(min_classes=1)
    return labels


def _collect(
    scene: Scene,
    bands: list[int],
    parts: LabelledSubsets,
    model: Model,
    class_table: ClassTable,
    device: torch.device,
    progress: Progress,
) -> TrainingSet:
    return collect_training_set(
        scene,
        class_table=class_table,
        parts=parts,
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
        new: of the new labels.
        old: of the old labels; None where they are not given.
        has_rehearsal: whether the old ones are trained on again; else forgetting is only measured with them.
        is_one_scene: whether both are of the same scene.
    """

    new: Side
    old: Side | None
    has_rehearsal: bool
    is_one_scene: bool

    def to_data(self) -> TrainingData:
        """What the training loop wants."""
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

    def identity(self) -> dict[str, Any]:
        """Parts of a fingerprint that tell these pixels from others: their files, positions and classes."""
        sides = {"new": self.new} if self.old is None else {"new": self.new, "old": self.old}
        return {
            f"{name}_{key}": part
            for name, side in sides.items()
            for key, part in {
                "stamp": side.stamp,
                "pixels": side.pixels.pixels,
                "targets": side.pixels.targets,
                "train": side.pixels.train,
                "validation": side.pixels.validation,
            }.items()
        }

    def assess(self, network: PatchNetwork, class_table: ClassTable) -> dict[str, SubsetAssessment]:
        """How a network with these classes does on validation, test and old pixels, as far as there are any."""
        new = self.new.parts
        trained = new.train.mask
        if self.is_one_scene and self.has_rehearsal and self.old is not None:
            trained = trained | self.old.parts.train.mask
        parts = {"validation": (self.new, new.validation, self.new.pixels.validation, trained)}
        if new.test is not None:
            parts["test"] = (self.new, new.test, self.new.pixels.test, trained)
        if self.old is not None:
            old = self.old.parts
            shown = trained if self.is_one_scene else np.zeros_like(old.train.mask)
            if self.has_rehearsal:
                shown = shown | old.train.mask
            parts["old"] = (self.old, old.validation, self.old.pixels.validation, shown)
        found = {}
        for name, (side, part, positions, mask) in parts.items():
            pixels = dataclasses.replace(side.pixels, class_table=class_table)
            overlap = share_of_touching(part.mask, mask, network.patch_size)
            found[name] = dataclasses.replace(pixels.assess(network, part, positions), overlap=overlap)
        return found

    def compare(
        self, before: dict[str, SubsetAssessment], after: dict[str, SubsetAssessment]
    ) -> dict[str, Comparison]:
        """Both side by side, with what the pixels are for people."""
        names = {
            "validation": "validation pixels of the new labels",
            "test": "test pixels",
            "old": "held-out pixels of the old labels",
        }
        return {
            name: Comparison(names[name], before[name], after[name], is_old=name == "old") for name in before
        }
