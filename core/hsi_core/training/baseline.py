"""Linear discriminant analysis of single spectra, with which Train compares a network.

It is fitted like the network lda (`hsi_core.models.lda`), but here it has no model file and no map.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hsi_core.accuracy.accuracies import Accuracies, Baseline
from hsi_core.errors import SceneError
from hsi_core.evaluation.reader import gdal_settings, read_spectra
from hsi_core.labels.subsets import LabelledSubset, LabelledSubsets
from hsi_core.models.lda import make_discriminant
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.training.pixels import TrainingSet

METHOD = "linear discriminant analysis"
MAX_PIXELS = 20_000
"""Training pixels that the fit uses at most, apart from one more for each class: bounds time and memory."""


def measure_baseline(
    path: Path,
    pixels: TrainingSet,
    subsets: LabelledSubsets,
    *,
    bands: Sequence[int],
    seed: int,
    progress: Progress,
) -> Baseline | None:
    """Fit the baseline to the training pixels of a network, and measure it on the same other pixels.

    If the scene cannot be read or the baseline cannot be fitted, it is missing and a warning says so: a
    finished training is not lost.

    Args:
        path: the training scene.
        pixels: its labelled pixels.
        subsets: their reference codes.
        bands: band numbers that the network uses.
        seed: of the draw if there are more than `MAX_PIXELS` training pixels.
        progress: receives warnings, and tells when to stop.

    Returns:
        The accuracies, or None without a baseline.
    """
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    train = pixels.train[draw_evenly(pixels.targets[pixels.train], MAX_PIXELS, seed=seed)]
    # Standardised as for the SVM. The shrinkage estimate standardises the bands of each class anyway.
    model = make_pipeline(StandardScaler(), make_discriminant())
    try:
        with open_scene(path) as scene, gdal_settings():
            spectra = np.empty((len(train), len(bands)), dtype=np.float32)
            for part, values, _ in read_spectra(scene, pixels.pixels[train], bands=bands, progress=progress):
                spectra[part] = values
            try:
                progress.wait_for(partial(model.fit, spectra, pixels.targets[train]))
            except (ValueError, np.linalg.LinAlgError) as error:
                progress.warning(f"The network is not compared with {METHOD}, which has no fit: {error}")
                return None

            def assess(subset: LabelledSubset, positions: NDArray[np.int64]) -> Accuracies:
                indices = np.empty(len(positions), dtype=np.int64)
                for part, values, _ in read_spectra(
                    scene, pixels.pixels[positions], bands=bands, progress=progress
                ):
                    indices[part] = model.predict(values)
                return pixels.assess_indices(indices, subset, positions, patch_size=1).accuracies

            return Baseline(
                method=METHOD,
                num_train=len(train),
                validation=assess(subsets.validation, pixels.validation),
                test=assess(subsets.test, pixels.test) if subsets.test else None,
            )
    except SceneError as error:
        progress.warning(f"The network is not compared with {METHOD}: {error}")
        return None


def draw_evenly(targets: NDArray[np.int64], count: int, *, seed: int) -> NDArray[np.int64]:
    """Positions of about `count` pixels, the same share of each class; all positions if there are not more.

    Args:
        targets: class index of each pixel, shape (N,).
        count: number of pixels to draw; each class may have one more.
        seed: of the draw.

    Returns:
        Ascending positions.
    """
    if len(targets) <= count:
        return np.arange(len(targets))
    rng, share = np.random.default_rng(seed), count / len(targets)
    members = [np.flatnonzero(targets == target) for target in np.unique(targets)]
    drawn = [rng.choice(where, int(np.ceil(share * len(where))), replace=False) for where in members]
    return np.sort(np.concatenate(drawn))
