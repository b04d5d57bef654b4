"""Distance of the pixels of a map from the training scenes of its models: where a map can be trusted at all.

A network gives every pixel a class, also asphalt or snow that it has never seen, and its confidence may be
high. The distance does not look at the classes, but at the spectrum: how far it is from the spectra of the
training scene, in the components of the model and outside them (see `SceneStatistics`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from hsi_core.errors import ModelError
from hsi_core.inputs.reduction import Reduction, to_float
from hsi_core.language import tr
from hsi_core.modelfile.model_file import Model
from hsi_core.modelfile.statistics import SceneStatistics

_PORTION = 2048
"""Pixels at once: their spectra in float64 stay in the cache."""


@dataclass(frozen=True)
class Applicability:
    """Measures the distance of pixels from the training scenes.

    Args:
        scenes: for each model, the statistics of its training scene, and its reduction for values as they
            are on disk.
    """

    scenes: Sequence[tuple[SceneStatistics, Reduction]]

    @classmethod
    def of(
        cls, models: Sequence[Model], scales: Sequence[float], offsets: Sequence[float]
    ) -> "Applicability":
        """For models, and the scale and offset of each band on disk.

        Raises:
            ModelError: a model has no statistics of its training scene.
        """
        for model in models:
            if model.statistics is None:
                raise ModelError(
                    tr(
                        "The model of {network} keeps no statistics of its training scene, which the "
                        "distance needs: an older version wrote the file, or the scene could not be read at "
                        "the end of the training. Train again, or leave out the distance.",
                        network=model.card.network,
                    )
                )
        return cls(
            [
                (model.statistics, model.reduction.for_raw(scales, offsets))
                for model in models
                if model.statistics is not None
            ]
        )

    def measure(self, cube: Tensor, valid: Tensor) -> Tensor:
        """Distance of each pixel, float32, shape (1, H, W), on the device of the cube; NaN where invalid.

        Above 1, a pixel is unlike the training scene. With several models, it is the smallest distance.

        Args:
            cube: values as they are on disk, (C, H, W).
            valid: which pixels are valid, (H, W).
        """
        found = torch.full((valid.numel(),), torch.nan)
        places = torch.nonzero(valid.flatten())[:, 0]
        for part in torch.split(places, _PORTION):
            raw = to_float(cube.flatten(1)[:, part]).T.cpu().numpy()  # (N, C)
            distances = []
            for statistics, reduction in self.scenes:
                spectra = raw
                if reduction.raw_scale is not None and reduction.raw_offset is not None:
                    spectra = raw * reduction.raw_scale + reduction.raw_offset
                distances.append(statistics.relative_distance(reduction.pretreat(spectra)))
            found[part.cpu()] = torch.from_numpy(np.min(distances, axis=0).astype(np.float32))
        return found.reshape(1, *valid.shape).to(cube.device)
