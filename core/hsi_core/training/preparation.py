"""Preparation of a training: a new network, the pixels that it learns from, and their reduction."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from hsi_core import __version__
from hsi_core.accuracy.accuracies import Baseline
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.classes.table import ClassTable
from hsi_core.errors import ParameterError
from hsi_core.evaluation.kept_pixels import KeptPixels
from hsi_core.evaluation.pixel_sample import sample_pixels
from hsi_core.evaluation.reader import LabelledPixels, SceneMoments, fit_scene_reduction, measure_scene
from hsi_core.inputs.pretreatment import positions_of
from hsi_core.inputs.reduction import Reduction, check_components
from hsi_core.labels.fields import weigh_fields
from hsi_core.labels.labels import Labels
from hsi_core.labels.subsets import LabelledSubsets, divide_labels, warn_of_guard
from hsi_core.language import tr
from hsi_core.modelfile.history import describe_history
from hsi_core.modelfile.model_file import ModelCard, format_of
from hsi_core.modelfile.places import TrainingPlaces
from hsi_core.modelfile.provenance import Origin
from hsi_core.models.base import PatchNetwork
from hsi_core.models.recipe import Recipe
from hsi_core.models.registry import build_network, find_network
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene, parse_bands
from hsi_core.training.baseline import MAX_PIXELS, card_baselines
from hsi_core.training.data import draw_evenly
from hsi_core.training.flow import SceneInputs, Trained
from hsi_core.training.pixels import TrainingSet, collect_training_set
from hsi_core.training.recipe import describe_inputs, resolve_components, with_enough_steps

_FITTED_ON = {
    "pca": tr("all valid pixels of the training scene, without labels"),
    **dict.fromkeys(
        ("discriminant", "pls"),
        tr("the training pixels and their classes; scaling on all valid pixels of the scene"),
    ),
}
"""Pixels on which scaling and components were fitted, by reduction, in words of the model card."""


@dataclass(frozen=True)
class Choice:
    """The network that the user wants.

    Args:
        network: its name.
        form: its form.
        recipe: recipe of the network with the settings that the user gave.
        components: number of components that the user gave, if any.
        options: see `build_network`.
        has_own_schedule: whether epochs, patience and batch size stay as they are however few pixels there
            are.
    """

    network: str
    form: str
    recipe: Recipe
    components: int | None
    options: Mapping[str, int | float] = field(default_factory=dict)
    has_own_schedule: bool = True

    @property
    def title(self) -> str:
        """Name and form for people."""
        return f"{self.network} ({self.form})"


@dataclass(frozen=True)
class NewNetwork:
    """A network with fresh weights.

    Args:
        choice: the network that the user wants.
        recipe: recipe of the network, with a number of components that the bands allow.
        num_components: number of components; 0 if the network uses the bands themselves.
        network: the network, on its device.
    """

    choice: Choice
    recipe: Recipe
    num_components: int
    network: PatchNetwork


@dataclass(frozen=True)
class Preparation:
    """A new network and everything that was read of the scene.

    Args:
        choice: the network that the user wants.
        recipe: recipe of the network, with a number of components that the bands allow.
        network: with fresh weights.
        scene_path: the scene.
        scene_stamp: see `Scene.stamp`.
        num_scene_bands: number of bands of the scene.
        bands: band numbers of the scene that the network uses.
        band_positions: positions of these bands in the scene, from 1, as a model card lists them.
        wavelengths_nm: of these bands.
        reduction: scaling and PCA, fitted on the scene.
        subsets: training, validation and test labels.
        pixels: all labelled pixels with their patches.
        moments: statistics of the scene; None if the reduction was fitted before.
        kept: the labelled pixels with their patches, if they were read before.
    """

    choice: Choice
    recipe: Recipe
    network: PatchNetwork
    scene_path: Path
    scene_stamp: list[tuple[str, int, int]] | None
    num_scene_bands: int
    bands: list[int]
    band_positions: list[int]
    wavelengths_nm: list[float | None]
    reduction: Reduction
    subsets: LabelledSubsets
    pixels: TrainingSet
    moments: SceneMoments | None = None
    kept: KeptPixels | None = None

    def describe_patches(self) -> str:
        """Size and channels of the patches, for people."""
        inputs = describe_inputs(self.recipe, self.network.num_components, len(self.bands))
        return tr("patches of {size} x {size}, {inputs}", size=self.recipe.patch_size, inputs=inputs)

    def conditions(self) -> dict[str, Any]:
        """Everything of the preparation that a training depends on, for `TrainingRun`."""
        return {
            "network": self.choice.network,
            "form": self.choice.form,
            "options": dict(self.choice.options),
            "scene": self.scene_stamp,
            "bands": list(self.bands),
            "mean": self.reduction.mean,
            "weight": self.reduction.weight,
            **self.pixels.conditions(),
        }

    def scene_inputs(self, earlier: Sequence[TrainingPlaces] = ()) -> SceneInputs:
        """Scene, bands, reduction and places of earlier training pixels, for `train_and_save`."""
        return SceneInputs(self.scene_path, self.bands, self.reduction, self.pixels, earlier)

    def make_card(
        self,
        trained: Trained,
        *,
        seed: int,
        validation: SubsetAssessment,
        test: SubsetAssessment | None,
        origins: Sequence[Origin] = (),
        baselines: Sequence[Baseline] = (),
    ) -> ModelCard:
        """The card of the trained network.

        Args:
            trained: epochs and settings of the training.
            seed: of everything random.
            validation: accuracies on the validation pixels.
            test: accuracies on the test pixels, if there are any.
            origins: models that the network comes from.
            baselines: accuracies of simple classifiers on the same pixels.
        """
        state = trained.state
        return ModelCard(
            format=format_of(self.reduction),
            network=self.choice.network,
            form=self.choice.form,
            patch_size=self.recipe.patch_size,
            num_components=self.network.num_components,
            num_spectrum_bands=self.network.num_bands,
            classes=self.pixels.class_table.to_records(),
            class_pixels={str(code): count for code, count in self.pixels.count_classes().items()},
            scene=self.scene_path.name,
            scene_bands=self.num_scene_bands,
            bands=self.band_positions,
            wavelengths_nm=self.wavelengths_nm,
            pca_fitted_on=_FITTED_ON.get(self.recipe.reduction, _FITTED_ON["pca"]),
            explained_variance=[round(float(share), 6) for share in self.reduction.explained],
            settings=trained.settings,
            seed=seed,
            num_epochs=len(state.history),
            best_epoch=state.best_epoch,
            validation_kind=self.subsets.validation.kind,
            validation=validation.accuracies,
            test=test.accuracies if test else None,
            versions={"hsi_core": __version__, "torch": torch.__version__, "numpy": np.__version__},
            history=describe_history(state.history),
            options=dict(self.choice.options),
            origins=list(origins),
            calibration=trained.calibration,
            **card_baselines(baselines),
        )


def choose_training_bands(text: str | None, scene: Scene) -> list[int]:
    """Numbers of the bands that the user names; without a text, of all bands that are not marked as bad.

    Raises:
        SceneError: the text cannot be read.
        ParameterError: the text names only one band.
    """
    bands = parse_bands(text, scene) if text else scene.good_bands()
    if len(bands) < 2:
        raise ParameterError(tr("Only band {band} would be used; choose at least two bands.", band=bands[0]))
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
    wide_guard: int = 0,
    test: Path | None,
    num_unlabelled: int = 0,
    seed: int,
    device: torch.device,
    progress: Progress,
    until: float,
) -> Preparation:
    """Make the network, divide the labels, and read the pixels.

    Args:
        scene: open scene.
        labels: training labels.
        choice: the network that the user wants.
        bands: band numbers that the network uses.
        class_table: classes of the network, in the codes of the labels.
        validation: validation labels; without them, some of the labels are held out.
        validation_fraction: share of the labels that is held out.
        guard: width of the guard band around held-out pixels, in pixels.
        wide_guard: see `hold_out`.
        test: test labels, if any.
        num_unlabelled: approximate number of unlabelled pixels to draw.
        seed: of everything random.
        device: where the network runs and the patches are kept.
        progress: reports, and tells when to stop.
        until: share of the progress at the end of the preparation, more than 0.04.

    Raises:
        PatchError: the patch size does not fit the network.
        ParameterError: there are more components than bands, or the network has no such option.
        LabelError: the labels cannot be used.
    """
    # The network is made before the scene is read, so that a wrong patch size is refused at once.
    new = make_network(
        choice,
        num_bands=len(bands),
        num_classes=len(class_table),
        seed=seed,
        device=device,
        progress=progress,
    )
    subsets = divide_labels(
        labels,
        scene.grid,
        class_table=class_table,
        validation=validation,
        test=test,
        fraction=validation_fraction,
        guard=guard,
        wide_guard=wide_guard,
        seed=seed,
        progress=progress,
    )
    warn_of_guard(subsets, choice.recipe.patch_size, progress)
    return read_training_pixels(
        scene,
        new,
        subsets,
        bands=bands,
        class_table=class_table,
        unlabelled=_draw_unlabelled(labels, subsets, num_unlabelled, seed),
        device=device,
        progress=progress,
        until=until,
    )


def make_network(
    choice: Choice, *, num_bands: int, num_classes: int, seed: int, device: torch.device, progress: Progress
) -> NewNetwork:
    """Make a network with fresh weights.

    Args:
        choice: the network that the user wants.
        num_bands: number of bands that are used.
        num_classes: number of classes.
        seed: of the weights.
        device: where the network runs.
        progress: receives messages about the number of components.

    Raises:
        PatchError: the patch size does not fit the network.
        ParameterError: the network has no such option, or takes no pretreatment.
    """
    recipe, num_components = resolve_components(
        choice.recipe,
        network=choice.title,
        components=choice.components,
        num_bands=num_bands,
        progress=progress,
    )
    if recipe.pretreatment != "none" and not find_network(choice.network).takes_pretreatment:
        raise ParameterError(
            tr(
                "{title} takes spectra as they are, and normalises them itself; leave out the pretreatment.",
                title=choice.title,
            )
        )
    torch.manual_seed(seed)
    network = build_network(
        choice.network,
        form=choice.form,
        num_components=num_bands if recipe.inputs == "spectrum" else num_components,
        num_classes=num_classes,
        patch_size=recipe.patch_size,
        num_bands=num_bands if recipe.inputs == "both" else 0,
        options=choice.options,
    ).to(device)
    return NewNetwork(choice, recipe, num_components, network)


def read_training_pixels(
    scene: Scene,
    new: NewNetwork,
    subsets: LabelledSubsets,
    *,
    bands: list[int],
    class_table: ClassTable,
    reduction: Reduction | None = None,
    moments: SceneMoments | None = None,
    kept: KeptPixels | None = None,
    unlabelled: NDArray[np.bool_] | None = None,
    device: torch.device,
    progress: Progress,
    until: float,
) -> Preparation:
    """Fit the reduction, and read the pixels of a new network.

    Args:
        scene: open scene.
        new: the network.
        subsets: training, validation and test labels.
        bands: band numbers that the network uses.
        class_table: classes of the network.
        reduction: scaling and components, if they are fitted already on the same pixels.
        moments: statistics of the scene, see `measure_for`, if they are measured already.
        kept: labelled pixels and their surroundings, if they are read already. They are used if they hold
            these bands and the patches.
        unlabelled: mask (H, W) of pixels without a label to read as well.
        device: where the patches are kept.
        progress: reports, and tells when to stop.
        until: share of the progress at the end, more than 0.04.

    Raises:
        ParameterError: there are more components than bands.
        LabelError: the labels cannot be used.
    """
    recipe = new.recipe
    weights = weigh_pixels(subsets) if recipe.field_weights else None
    if kept is not None and (unlabelled is not None or not kept.holds(bands, recipe.patch_size // 2)):
        kept = None
    if reduction is None:
        if recipe.inputs != "spectrum":
            check_components(new.num_components, len(bands))
        moments = moments or measure_for(recipe, scene, bands, progress.stage(0.0, 0.04))
        reduction = fit_scene_reduction(
            scene,
            bands=bands,
            components=new.num_components,
            standardize=recipe.standardize,
            whiten=recipe.whiten,
            inputs=recipe.inputs,
            kind=recipe.reduction,
            pretreatment=recipe.pretreatment,
            training=None
            if recipe.reduction == "pca"
            else draw_training_pixels(subsets, class_table, weights),
            moments=moments,
            kept=kept,
            progress=progress.stage(0.0, 0.04),
        )
    pixels = collect_training_set(
        scene,
        class_table=class_table,
        subsets=subsets,
        bands=bands,
        reduction=reduction,
        patch_size=recipe.patch_size,
        num_bands=new.network.num_bands,
        device=device,
        kept=kept,
        progress=progress.stage(0.04, until),
        unlabelled=unlabelled,
        weights=weights,
    )
    train = torch.from_numpy(pixels.train).to(device)
    data = pixels.to_data()
    new.network.read_bands(reduction, positions_of(scene.wavelengths_of(bands))[0])
    new.network.start_from(
        pixels.source.centres(train),
        data.targets[train],
        None if data.weights is None else data.weights[train],
    )
    if not new.choice.has_own_schedule:
        recipe = with_enough_steps(recipe, len(pixels.train) + len(pixels.unlabelled), progress)
    return Preparation(
        choice=new.choice,
        recipe=recipe,
        network=new.network,
        scene_path=scene.path,
        scene_stamp=scene.stamp(),
        num_scene_bands=scene.num_bands,
        bands=bands,
        band_positions=[scene.band_numbers.index(number) + 1 for number in bands],
        wavelengths_nm=scene.wavelengths_of(bands),
        reduction=reduction,
        subsets=subsets,
        pixels=pixels,
        moments=moments,
        kept=kept,
    )


def measure_for(recipe: Recipe, scene: Scene, bands: Sequence[int], progress: Progress) -> SceneMoments:
    """The statistics of a scene that the reduction of a recipe needs."""
    return measure_scene(
        scene,
        bands=bands,
        pretreatment=recipe.pretreatment,
        has_noise=recipe.reduction == "mnf",
        progress=progress,
    )


def weigh_pixels(subsets: LabelledSubsets) -> NDArray[np.float64]:
    """Weights of the training pixels, in the order of their mask; see `weigh_fields`."""
    train = subsets.train
    return weigh_fields(np.argwhere(train.mask), train.codes[train.mask])


def draw_training_pixels(
    subsets: LabelledSubsets, class_table: ClassTable, weights: NDArray[np.float64] | None = None
) -> LabelledPixels:
    """Training pixels, the same share of each class if they are more than `MAX_PIXELS`; for a reduction.

    Args:
        subsets: with the training pixels.
        class_table: classes of the network.
        weights: of the training pixels in the means of their classes; None: all are 1.
    """
    train = subsets.train
    places = np.argwhere(train.mask)
    targets = class_table.to_indices(train.codes[train.mask])
    drawn = draw_evenly(targets, MAX_PIXELS, seed=0)
    return LabelledPixels(places[drawn], targets[drawn], None if weights is None else weights[drawn])


def _draw_unlabelled(
    labels: Labels, subsets: LabelledSubsets, count: int, seed: int
) -> NDArray[np.bool_] | None:
    """Mask of about `count` pixels that are in no subset of the labels; None if there are none to draw."""
    taken = (labels.codes > 0) | subsets.validation.mask
    if subsets.test is not None:
        taken |= subsets.test.mask
    free = 1.0 - taken.mean()
    if count == 0 or free == 0.0:
        return None
    mask = np.zeros_like(taken)
    mask[tuple(sample_pixels(taken.shape, math.ceil(count / free), seed=seed).T)] = True
    return mask & ~taken
