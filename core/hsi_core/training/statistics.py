"""The population of a training scene, looked at when its network is trained."""

from collections.abc import Sequence
from pathlib import Path

import torch

from hsi_core.errors import SceneError
from hsi_core.evaluation.pixels import evaluate_sample
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.inputs.reduction import Reduction
from hsi_core.modelfile.statistics import NUM_SAMPLED, SceneStatistics, compute_scene_statistics
from hsi_core.models.base import PatchNetwork
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.training.loop import predict_patches
from hsi_core.training.pixels import TrainingSet


def collect_scene_statistics(
    path: Path,
    pixels: TrainingSet,
    *,
    bands: Sequence[int],
    reduction: Reduction,
    network: PatchNetwork,
    device: torch.device,
    seed: int,
    progress: Progress,
) -> SceneStatistics | None:
    """Statistics of a sample of a scene under a trained network; None, with a warning, where there can be none.

    This comes at the end of a training, which must not be lost for it.

    Args:
        path: the training scene.
        pixels: its labelled pixels, whose validation part is looked at as well.
        bands: band numbers that the network uses.
        reduction: the network's scaling and PCA.
        network: trained, on the device.
        device: where the network runs.
        seed: of the sample.
        progress: reports, and tells when to stop.
    """
    logits = predict_patches(network, pixels.source, torch.from_numpy(pixels.validation).to(device))
    try:
        with open_scene(path) as scene, gdal_settings():
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
            validation_probabilities=logits.softmax(1).cpu().numpy(),
        )
    except SceneError as error:
        progress.warning(
            f"The model gets no statistics of its training scene, so it cannot be monitored: {error}"
        )
        return None
