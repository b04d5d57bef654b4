"""Statistics of the training scene, collected at the end of a training for the monitoring of other scenes."""

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor

from hsi_core.errors import SceneError
from hsi_core.evaluation.inference import checked_between_layers
from hsi_core.evaluation.pixels import evaluate_sample
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.inputs.reduction import Reduction
from hsi_core.language import tr
from hsi_core.modelfile.scale import check_scale
from hsi_core.modelfile.statistics import NUM_SAMPLED, SceneStatistics, compute_scene_statistics
from hsi_core.models.base import PatchNetwork
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene


def collect_scene_statistics(
    path: Path,
    validation_logits: Tensor,
    *,
    bands: Sequence[int],
    reduction: Reduction,
    network: PatchNetwork,
    device: torch.device,
    seed: int,
    progress: Progress,
) -> SceneStatistics | None:
    """Statistics of a sample of a scene under a trained network.

    If the scene cannot be read, the statistics are missing and a warning says so: a finished training is not
    lost.

    Args:
        path: the training scene.
        validation_logits: logits of the validation pixels by a network that was not trained on them, shape
            (n, classes).
        bands: band numbers that the network uses.
        reduction: scaling and PCA of the network.
        network: trained, on the device.
        device: where the network runs.
        seed: of the sample.
        progress: reports, and tells when to stop.

    Returns:
        The statistics, or None if the scene cannot be read.
    """
    with checked_between_layers(network, progress.check):
        try:
            with open_scene(path) as scene, gdal_settings():
                # A fine-tuned model may read the values of an ENVI file without its reflectance factor.
                check_scale(reduction, None, scene, bands, progress.silent())
                evaluated = evaluate_sample(
                    scene,
                    NUM_SAMPLED,
                    seed=seed,
                    bands=bands,
                    reduction=reduction,
                    network=network,
                    device=device,
                    progress=progress,
                )
            return compute_scene_statistics(
                evaluated.spectra,
                reduction=reduction,
                probabilities=evaluated.probabilities,
                validation_probabilities=validation_logits.softmax(1).cpu().numpy(),
            )
        except SceneError as error:
            progress.warning(
                tr(
                    "The model gets no statistics of its training scene and cannot be used to monitor other "
                    "scenes: {error}",
                    error=error,
                )
            )
            return None
