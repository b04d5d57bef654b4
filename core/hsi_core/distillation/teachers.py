"""The teachers of a student, and their logits for the pixels of a scene."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from hsi_core.classes.table import ClassTable
from hsi_core.errors import ModelError, ParameterError
from hsi_core.evaluation.inference import checked_between_layers
from hsi_core.evaluation.pixels import evaluate_pixels
from hsi_core.language import tr
from hsi_core.modelfile.ensemble import check_ensemble
from hsi_core.modelfile.model_file import Model, load_model, match_bands
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene


@dataclass(frozen=True)
class Teachers:
    """One model, or an ensemble of models with the same classes.

    Args:
        paths: their files.
        models: loaded.
    """

    paths: tuple[Path, ...]
    models: tuple[Model, ...]

    @property
    def class_table(self) -> ClassTable:
        """The classes, which all teachers share."""
        return self.models[0].card.class_table

    @property
    def patch_size(self) -> int:
        """The largest patch size of the teachers."""
        return max(model.card.patch_size for model in self.models)


def load_teachers(paths: Sequence[Path]) -> Teachers:
    """Load the teachers.

    Raises:
        ParameterError: none is given, or one is given twice.
        ModelError: one cannot be loaded, is a baseline, or has other classes than the first.
    """
    if not paths:
        raise ParameterError("No teacher is given; give at least one model file.")
    models = [load_model(path) for path in paths]
    for path, model in zip(paths, models, strict=True):
        if not model.network.has_gradients:
            raise ModelError(
                tr(
                    "The teacher {name} is the baseline {network}, whose outputs are votes and not logits "
                    "that a temperature can soften; choose a network.",
                    name=path.name,
                    network=model.card.network,
                )
            )
    check_ensemble(paths, models, noun=tr("teachers"))
    return Teachers(tuple(paths), tuple(models))


def ask_teachers(
    teachers: Teachers,
    scene: Scene,
    pixels: NDArray[np.int64],
    *,
    device: torch.device,
    progress: Progress,
) -> tuple[Tensor, NDArray[np.bool_]]:
    """Logits of every teacher for every pixel; one tile is in memory at a time.

    Args:
        teachers: the teachers; their networks are moved to the device.
        scene: open scene.
        pixels: row and column, shape (N, 2).
        device: where the networks run.
        progress: reports, and tells when to stop.

    Returns:
        Logits (teachers, N, classes) on the device, and the mask (N,) of pixels that are valid for all
        teachers: a pixel may be invalid in a band that only one teacher uses. The logits of invalid pixels
        are 0.
    """
    logits = torch.zeros(len(teachers.models), len(pixels), len(teachers.class_table))
    is_seen = np.ones(len(pixels), dtype=bool)
    for number, model in enumerate(teachers.models):
        network = model.network.to(device).eval()
        with checked_between_layers(network, progress.check):
            evaluated = evaluate_pixels(
                scene,
                pixels,
                bands=match_bands(model.card, scene, progress.silent()),  # told when the scene was opened
                reduction=model.reduction,
                network=network,
                device=device,
                progress=progress.stage(number / len(teachers.models), (number + 1) / len(teachers.models)),
            )
        logits[number, torch.from_numpy(evaluated.positions)] = torch.from_numpy(evaluated.logits)
        seen = np.zeros(len(pixels), dtype=bool)
        seen[evaluated.positions] = True
        is_seen &= seen
    return logits.to(device), is_seen
