"""Simple classifiers of single spectra, and a map of one class, with which every training is compared.

Linear discriminant analysis is fitted like the network lda (`hsi_core.models.lda`), and an SVM like the
network svm with fewer candidates, but here they have no model file and no map.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from hsi_core.accuracy.accuracies import Baseline
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.classes.table import ClassTable
from hsi_core.errors import SceneError
from hsi_core.evaluation.reader import gdal_settings, read_spectra
from hsi_core.inputs.patches import PatchSource
from hsi_core.labels.subsets import LabelledSubset, LabelledSubsets
from hsi_core.language import tr
from hsi_core.models.layers.linear_discriminant import make_discriminant
from hsi_core.progress import Progress
from hsi_core.scenes.invalid import no_valid_label
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.training.data import draw_evenly
from hsi_core.training.pixels import TrainingSet
from hsi_core.training.verdict import SAYING

METHOD = tr("linear discriminant analysis")
MAX_PIXELS = 20_000
"""Training pixels that the fit uses at most, apart from one more for each class: bounds time and memory."""
MAX_SVM_PIXELS = 3000
"""With more training pixels, no SVM is fitted: it would take minutes."""
MAX_SVM_PRODUCTS = 10_000_000_000
"""Maximum training pixels times other pixels times bands for the same reason."""
SVM_PENALTIES = (1.0, 10.0, 100.0)
"""Values of C, of which the validation pixels choose one; gamma is half of scikit-learn's "scale"."""


@dataclass(frozen=True)
class SpectraSource:
    """Training pixels of a scene.

    Args:
        path: the scene.
        pixels: its labelled pixels.
        bands: band numbers that the network uses, in its order.
    """

    path: Path
    pixels: TrainingSet
    bands: Sequence[int]


@dataclass(frozen=True)
class FittedBaseline:
    """A simple classifier that was fitted to training pixels.

    Args:
        method: the classifier.
        network: name that Train takes for it.
        num_train: training pixels that it was fitted to.
        validation: its accuracies on the validation pixels.
        test: its accuracies on the test pixels, if there are any.
    """

    method: str
    network: str
    num_train: int
    validation: SubsetAssessment
    test: SubsetAssessment | None

    def against(self, validation: SubsetAssessment, test: SubsetAssessment | None) -> Baseline:
        """Its accuracies, and the gain of a network over it, which is measured on the same pixels."""
        return Baseline(
            method=self.method,
            num_train=self.num_train,
            validation=self.validation.accuracies,
            test=self.test.accuracies if self.test else None,
            network=self.network,
            gain=(test or validation).gain_over(self.test or self.validation),
        )


def measure_baselines(
    sources: Sequence[SpectraSource],
    subsets: LabelledSubsets,
    *,
    network: str,
    validation: SubsetAssessment,
    test: SubsetAssessment | None,
    seed: int,
    refitted: SpectraSource | None = None,
    progress: Progress,
) -> list[Baseline]:
    """Fit the baselines to the training pixels of a network, and measure them on the same other pixels.

    Args:
        sources: see `fit_baselines`.
        subsets: see `fit_baselines`.
        network: see `fit_baselines`.
        validation: accuracies of the network on the validation pixels.
        test: accuracies of the network on the test pixels, if there are any.
        seed: see `fit_baselines`.
        refitted: see `fit_baselines`.
        progress: receives warnings, and tells when to stop.

    Returns:
        The accuracies, and the gain of the network over each baseline.
    """
    fitted = fit_baselines(sources, subsets, network=network, seed=seed, refitted=refitted, progress=progress)
    return compare_baselines(fitted, validation, test)


def compare_baselines(
    fitted: Sequence[FittedBaseline], validation: SubsetAssessment, test: SubsetAssessment | None = None
) -> list[Baseline]:
    """Accuracies of baselines and of a map of one class, with the gain of a network over each.

    Args:
        fitted: measured on the same pixels as the network.
        validation: accuracies of the network on the validation pixels.
        test: accuracies of the network on the test pixels, if there are any.
    """
    return [*(one.against(validation, test) for one in fitted), _of_one_class(validation, test)]


def fit_baselines(
    sources: Sequence[SpectraSource],
    subsets: LabelledSubsets,
    *,
    network: str = "",
    seed: int,
    refitted: SpectraSource | None = None,
    progress: Progress,
) -> list[FittedBaseline]:
    """Fit the baselines to the training pixels of a network.

    If the network was trained again on all labelled pixels, so are the baselines before their test.

    If a scene cannot be read or a baseline cannot be fitted, it is missing and a warning says so: a finished
    training is not lost.

    Args:
        sources: the training scene with its training, validation and test pixels, and other scenes with
            training pixels.
        subsets: reference codes of the training scene.
        network: name of the network, which is not compared with itself.
        seed: of the draw if there are more than `MAX_PIXELS` training pixels.
        refitted: all labelled pixels, if the network was trained again on them.
        progress: receives warnings, and tells when to stop.
    """
    found: list[FittedBaseline] = []
    try:
        known = [_read_training_spectra(sources, seed, progress)]
        if refitted is not None and subsets.test is not None:
            known.append(_read_training_spectra([refitted], seed, progress))
        with open_scene(sources[0].path) as scene, gdal_settings():
            subject = _Subject(scene, sources[0], subsets, progress)
            if network != "svm":
                found = [*_fit_svm(subject, known), *found]
            if network != "lda":
                found = [*_fit_discriminant(subject, known), *found]
    except SceneError as error:
        progress.warning(tr("The network is not compared with {method}: {error}", method=METHOD, error=error))
    return found


def find_training_pixels(
    scene: Scene,
    subsets: LabelledSubsets,
    class_table: ClassTable,
    *,
    bands: Sequence[int],
    progress: Progress,
) -> TrainingSet:
    """The valid training and validation pixels without their patches, for baselines alone.

    Args:
        scene: open scene.
        subsets: training and validation labels.
        class_table: classes of the training labels.
        bands: band numbers that must be valid.
        progress: tells when to stop.
    """
    train, validation = subsets.train, subsets.validation
    pixels = np.argwhere(train.mask | validation.mask)
    is_valid = np.zeros(len(pixels), dtype=bool)
    for part, _, valid in read_spectra(scene, pixels, bands=bands, progress=progress):
        is_valid[part] = valid
    if not is_valid.any():
        raise no_valid_label(scene, bands)
    pixels = pixels[is_valid]
    where, nothing = tuple(pixels.T), torch.zeros(0, dtype=torch.int64)
    targets = class_table.to_indices(np.where(train.mask, train.codes, validation.codes)[where])
    return TrainingSet(
        class_table=class_table,
        source=PatchSource(torch.zeros(0, 0, 1, 1), nothing, nothing, nothing, patch_size=1),
        pixels=pixels,
        targets=targets,
        train=np.flatnonzero(train.mask[where]),
        validation=np.flatnonzero(validation.mask[where] & (targets >= 0)),
        test=np.zeros(0, dtype=np.int64),
        noise_gain=np.zeros(0, dtype=np.float32),
    )


def card_baselines(found: Sequence[Baseline]) -> dict[str, Any]:
    """The fields of a model card that hold the baselines; the first field is that of older versions."""
    return {
        "baseline": next((baseline for baseline in found if baseline.network == "lda"), None),
        "baselines": [baseline for baseline in found if baseline.network != "lda"],
    }


_Spectra = tuple[NDArray[np.float32], NDArray[np.int64]]
"""Spectra (N, bands) and class indices (N,) of training pixels."""


@dataclass(frozen=True)
class _Subject:
    """What baselines are measured on."""

    scene: Scene
    source: SpectraSource
    subsets: LabelledSubsets
    progress: Progress

    def measure(self, models: Sequence[Any], *, method: str, network: str, num_train: int) -> FittedBaseline:
        """Accuracies of a fitted classifier: the first model is validated, and the last one is tested."""
        pixels = self.source.pixels
        validation = self.assess(models[0], self.subsets.validation, pixels.validation)
        test = self.assess(models[-1], self.subsets.test, pixels.test) if self.subsets.test else None
        return FittedBaseline(method, network, num_train, validation, test)

    def assess(self, model: Any, subset: LabelledSubset, positions: NDArray[np.int64]) -> SubsetAssessment:
        """Accuracies of a fitted classifier on some pixels."""
        indices = self.predict(model, positions)
        return self.source.pixels.assess_indices(indices, subset, positions, patch_size=1)

    def predict(self, model: Any, positions: NDArray[np.int64]) -> NDArray[np.int64]:
        """Class indices of a fitted classifier at some pixels."""
        pixels = self.source.pixels
        indices = np.empty(len(positions), dtype=np.int64)
        for part, values, _ in read_spectra(
            self.scene, pixels.pixels[positions], bands=self.source.bands, progress=self.progress
        ):
            self.progress.wait_for(partial(_predict, model, values, indices, part))
        return indices


def _predict(
    model: Any, spectra: NDArray[np.float32], indices: NDArray[np.int64], part: NDArray[np.intp]
) -> None:
    indices[part] = model.predict(spectra)


def _of_one_class(validation: SubsetAssessment, test: SubsetAssessment | None) -> Baseline:
    """A map of the class with the most pixels in the test, or else in the validation."""
    decisive = test or validation
    known = set(validation.assessment.class_table.codes)  # the test may have classes that nobody can know
    rows = [row for row in decisive.assessment.classes if row.entry.code in known]
    entry = max(rows, key=lambda row: row.reference_pixels).entry
    mapped = validation.as_map_of(entry.code)
    tested = test.as_map_of(entry.code) if test else None
    return Baseline(
        method=SAYING + entry.name,
        num_train=0,
        validation=mapped.accuracies,
        test=tested.accuracies if tested else None,
        gain=decisive.gain_over(tested or mapped),
    )


def _fit_discriminant(subject: _Subject, known: Sequence[_Spectra]) -> Iterator[FittedBaseline]:
    """Linear discriminant analysis; nothing and a warning if it has no fit."""
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    # Standardised as for the SVM. The shrinkage estimate standardises the bands of each class anyway.
    models = [make_pipeline(StandardScaler(), make_discriminant()) for _ in known]
    try:
        for model, (spectra, targets) in zip(models, known, strict=True):
            subject.progress.wait_for(partial(model.fit, spectra, targets))
    except (ValueError, np.linalg.LinAlgError) as error:
        subject.progress.warning(
            tr(
                "The network is not compared with {method}, which has no fit: {error}",
                method=METHOD,
                error=error,
            )
        )
        return
    yield subject.measure(models, method=METHOD, network="lda", num_train=len(known[-1][1]))


def _fit_svm(subject: _Subject, known: Sequence[_Spectra]) -> Iterator[FittedBaseline]:
    """The SVM with the best validation; nothing where it would take more than seconds, or has no fit."""
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
    from sklearn.svm import SVC

    pixels, (spectra, targets) = subject.source.pixels, known[0]
    num_others = len(pixels.validation) + len(pixels.test)
    largest = max(len(targets) for _, targets in known)
    if largest > MAX_SVM_PIXELS or largest * num_others * spectra.shape[1] > MAX_SVM_PRODUCTS:
        return

    def make(penalty: float) -> Any:
        width = 0.5 / spectra.shape[1]  # the variance of standardised bands is 1
        return make_pipeline(StandardScaler(), SVC(C=penalty, gamma=width, break_ties=True))

    best, chosen, models = -1.0, SVM_PENALTIES[0], list[Any]()
    for penalty in SVM_PENALTIES:
        model = make(penalty)
        try:
            subject.progress.wait_for(partial(model.fit, spectra, targets))
        except ValueError as error:
            subject.progress.warning(
                tr("The network is not compared with the SVM, which has no fit: {error}", error=error)
            )
            return
        is_right = subject.predict(model, pixels.validation) == pixels.targets[pixels.validation]
        if is_right.mean() > best:
            best, chosen, models = float(is_right.mean()), penalty, [model]
    if len(known) > 1:
        models.append(make(chosen))
        subject.progress.wait_for(partial(models[-1].fit, *known[-1]))
    yield subject.measure(models, method="SVM", network="svm", num_train=len(known[-1][1]))


def _read_training_spectra(
    sources: Sequence[SpectraSource], seed: int, progress: Progress
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Spectra and class indices of the training pixels of all scenes, of at most about `MAX_PIXELS`.

    Raises:
        SceneError: a scene cannot be read.
    """
    spectra, targets = [], []
    for source in sources:
        pixels = source.pixels
        train = pixels.train[draw_evenly(pixels.targets[pixels.train], MAX_PIXELS // len(sources), seed=seed)]
        found = np.empty((len(train), len(source.bands)), dtype=np.float32)
        with open_scene(source.path) as scene, gdal_settings():
            where = pixels.pixels[train]
            for part, values, _ in read_spectra(scene, where, bands=source.bands, progress=progress):
                found[part] = values
        spectra.append(found)
        targets.append(pixels.targets[train])
    return np.concatenate(spectra), np.concatenate(targets)
