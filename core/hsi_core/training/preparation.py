"""A new network before it is trained: the pixels that it learns from, their reduction, and its fresh weights."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from hsi_core import __version__
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.classes.table import ClassTable
from hsi_core.errors import ParameterError, PatchError
from hsi_core.evaluation.pixel_sample import sample_pixels
from hsi_core.evaluation.reader import fit_scene_reduction
from hsi_core.inputs.reduction import Reduction
from hsi_core.labels.labels import Labels
from hsi_core.labels.subsets import LabelledSubsets, divide_labels
from hsi_core.modelfile.history import TrainingState, describe_history
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.modelfile.provenance import Origin
from hsi_core.models.base import PatchNetwork
from hsi_core.models.recipe import Recipe
from hsi_core.models.registry import build_network
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene, parse_bands
from hsi_core.training.pixels import TrainingSet, collect_training_set
from hsi_core.training.recipe import describe_inputs, resolve_components


@dataclass(frozen=True)
class Choice:
    """The network that the user wants.

    Args:
        network: its name.
        form: its form.
        recipe: the network's, with what the user set.
        components: what the user set of it, if anything.
        options: see `build_network`.
    """

    network: str
    form: str
    recipe: Recipe
    components: int | None
    options: Mapping[str, int | float] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """Name and form for people."""
        return f"{self.network} ({self.form})"


@dataclass(frozen=True)
class Preparation:
    """Everything that was read of the scene, and the network.

    Args:
        choice: what the user wants.
        recipe: of the network, as the bands allow it.
        network: with fresh weights.
        scene_name: file name of the scene.
        num_scene_bands: bands of the scene.
        bands: band numbers of the scene that the network uses.
        band_positions: the same counted from 1 in the scene, as a model card has them.
        wavelengths_nm: of these bands.
        reduction: scaling and PCA, fitted on the scene.
        parts: the labels.
        pixels: all pixels with the patches that the network looks at.
    """

    choice: Choice
    recipe: Recipe
    network: PatchNetwork
    scene_name: str
    num_scene_bands: int
    bands: list[int]
    band_positions: list[int]
    wavelengths_nm: list[float | None]
    reduction: Reduction
    parts: LabelledSubsets
    pixels: TrainingSet

    def describe_patches(self) -> str:
        """What the network looks at, for people."""
        inputs = describe_inputs(self.recipe, self.network.num_components, len(self.bands))
        return f"patches of {self.recipe.patch_size} x {self.recipe.patch_size}, {inputs}"

    def make_card(
        self,
        state: TrainingState,
        *,
        settings: dict[str, Any],
        seed: int,
        validation: SubsetAssessment,
        test: SubsetAssessment | None,
        origins: Sequence[Origin] = (),
    ) -> ModelCard:
        """The card of the trained network.

        Args:
            state: how the training went.
            settings: what it was trained with.
            seed: of everything random.
            validation: how it does on the validation pixels.
            test: how it does on the test pixels, if there are any.
            origins: models that it comes from.
        """
        return ModelCard(
            network=self.choice.network,
            form=self.choice.form,
            patch_size=self.recipe.patch_size,
            num_components=self.network.num_components,
            num_spectrum_bands=self.network.num_bands,
            classes=self.pixels.class_table.to_records(),
            class_pixels={str(code): count for code, count in self.pixels.count_classes().items()},
            scene=self.scene_name,
            scene_bands=self.num_scene_bands,
            bands=self.band_positions,
            wavelengths_nm=self.wavelengths_nm,
            pca_fitted_on="all valid pixels of the training scene, without labels",
            explained_variance=[round(float(share), 6) for share in self.reduction.explained],
            settings=settings,
            seed=seed,
            num_epochs=len(state.history),
            best_epoch=state.best_epoch,
            validation_kind=self.parts.validation.kind,
            validation=validation.accuracies,
            test=test.accuracies if test else None,
            versions={"hsi_core": __version__, "torch": torch.__version__, "numpy": np.__version__},
            history=describe_history(state.history),
            options=dict(self.choice.options),
            origins=list(origins),
        )


def check_patch_fits(patch_size: int, scene: Scene) -> None:
    """Refuse patches that are larger than the scene.

    Raises:
        PatchError: they are.
    """
    if patch_size > min(scene.grid.shape):
        raise PatchError(
            f"The patch size is {patch_size}, but the scene has only {scene.grid.describe()}; choose smaller patches."
        )


def choose_training_bands(text: str | None, scene: Scene) -> list[int]:
    """Numbers of the bands that the user names, or else of all but the bad ones.

    Raises:
        SceneError: the text cannot be read.
        ParameterError: it is only one.
    """
    bands = parse_bands(text, scene) if text else scene.good_bands()
    if len(bands) < 2:
        raise ParameterError(f"Only band {bands[0]} is to be used; choose at least two bands.")
    return bands


def prepare_training(
    scene: Scene,
    labels: Labels,
    choice: Choice,
    *,
    bands: list[int],
    class_table: ClassTable,
    validation: Path | None,
    validation_fraction: float,
    guard: int,
    test: Path | None,
    num_unlabelled: int = 0,
    seed: int,
    device: torch.device,
    progress: Progress,
    until: float,
) -> Preparation:
    """Make the network, and read its pixels.

    Args:
        scene: open scene.
        labels: training labels.
        choice: what the user wants.
        bands: band numbers that are used.
        class_table: classes of the network, in the codes of the labels.
        validation: validation labels; else a part of the labels is held out.
        validation_fraction: share that is held out.
        guard: width of the guard band around it in pixels.
        test: test labels, if any.
        num_unlabelled: unlabelled pixels to draw, about.
        seed: of everything random.
        device: where the network runs and patches are kept.
        progress: reports, and tells when to stop.
        until: share of the progress that this takes, more than 0.04.

    Raises:
        PatchError: a patch does not fit the network.
        LabelError: labels cannot be used.
    """
    recipe, num_components = resolve_components(
        choice.recipe,
        network=choice.title,
        components=choice.components,
        num_bands=len(bands),
        progress=progress,
    )
    num_spectrum_bands = len(bands) if recipe.inputs == "both" else 0
    # Made before the scene is read, so that a patch or a number of components that does not fit is said at once.
    torch.manual_seed(seed)
    network = build_network(
        choice.network,
        form=choice.form,
        num_components=len(bands) if recipe.inputs == "spectrum" else num_components,
        num_classes=len(class_table),
        patch_size=recipe.patch_size,
        num_bands=num_spectrum_bands,
        options=choice.options,
    ).to(device)
    parts = divide_labels(
        labels,
        scene.grid,
        class_table=class_table,
        validation=validation,
        test=test,
        fraction=validation_fraction,
        guard=guard,
        seed=seed,
        progress=progress,
    )
    reduction = fit_scene_reduction(
        scene,
        bands=bands,
        components=num_components,
        standardize=recipe.standardize,
        whiten=recipe.whiten,
        inputs=recipe.inputs,
        progress=progress.stage(0.0, 0.04),
    )
    pixels = collect_training_set(
        scene,
        class_table=class_table,
        parts=parts,
        bands=bands,
        reduction=reduction,
        patch_size=recipe.patch_size,
        num_bands=num_spectrum_bands,
        device=device,
        progress=progress.stage(0.04, until),
        unlabelled=_draw_unlabelled(labels, parts, num_unlabelled, seed),
    )
    return Preparation(
        choice=choice,
        recipe=recipe,
        network=network,
        scene_name=scene.path.name,
        num_scene_bands=scene.num_bands,
        bands=bands,
        band_positions=[scene.band_numbers.index(number) + 1 for number in bands],
        wavelengths_nm=scene.wavelengths_of(bands),
        reduction=reduction,
        parts=parts,
        pixels=pixels,
    )


def _draw_unlabelled(
    labels: Labels, parts: LabelledSubsets, count: int, seed: int
) -> NDArray[np.bool_] | None:
    """Mask of about so many pixels that are in no part of the labels; None for none."""
    taken = (labels.codes > 0) | parts.validation.mask
    if parts.test is not None:
        taken |= parts.test.mask
    free = 1.0 - taken.mean()
    if count == 0 or free == 0.0:
        return None
    mask = np.zeros_like(taken)
    mask[tuple(sample_pixels(taken.shape, math.ceil(count / free), seed=seed).T)] = True
    return mask & ~taken
