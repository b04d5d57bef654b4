"""Indian Pines in the protocols that accuracies are compared in: which pixels are trained on and which are tested.

- random10: 10 % of each class drawn at random, the rest tested, as in the papers on HybridSN, A2S2K-ResNet and LSGA-ViT.
- hong: the fixed few-label masks of Hong et al. (2021, SpectralFormer, doi:10.1109/TGRS.2021.3130716), 695 / 9671.
- dase: the spatially disjoint masks of the IEEE GRSS Data and Algorithm Standard Evaluation website, 5679 / 4687.
- blocks: our own split in blocks, with a guard band of half the largest patch that is used here.

Scene and ground truth come from `scripts/indian_pines.py`; the masks of hong and dase are read from a MATLAB file with the
arrays hong_TR, hong_TE, dase_TR, dase_TE (145, 145), which the user has.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.io import loadmat

sys.path.insert(0, str(Path(__file__).parent.parent / "scripts"))
import indian_pines
from hsi_core.splits.split import split_labels

PROTOCOLS = ("random10", "hong", "dase", "blocks")
FIXED = ("hong", "dase")
"""Protocols whose pixels do not depend on the seed."""
GUARD = 6
"""Guard band of `blocks`: half of 13 x 13, the largest patch that is used there."""


@dataclass(frozen=True)
class Pixels:
    """Reference codes of one protocol and seed, shape (H, W) each; 0 is not used.

    Args:
        train: codes of the training pixels.
        test: codes of the test pixels; never looked at before the end.
    """

    train: NDArray[np.uint16]
    test: NDArray[np.uint16]

    @property
    def num_classes(self) -> int:
        """Largest code."""
        return int(max(self.train.max(), self.test.max()))


def read_scene() -> tuple[NDArray[np.float32], NDArray[np.uint16]]:
    """Cube (C, H, W) and ground truth (H, W)."""
    cube, truth = (np.load(path) for path in indian_pines.fetch())
    return np.ascontiguousarray(cube.transpose(2, 0, 1), dtype=np.float32), truth.astype(np.uint16)


def read_pixels(protocol: str, *, seed: int, truth: NDArray[np.uint16], masks: Path | None) -> Pixels:
    """Training and test pixels of a protocol.

    Args:
        protocol: one of `PROTOCOLS`.
        seed: of the random ones.
        truth: ground truth of the scene, shape (H, W).
        masks: MATLAB file with the fixed masks.
    """
    if protocol in FIXED:
        if masks is None:
            raise SystemExit(
                f"The protocol {protocol} needs the file with the fixed masks: give --masks FILE.mat."
            )
        arrays = loadmat(masks)
        return Pixels(*(arrays[f"{protocol}_{part}"].astype(np.uint16) for part in ("TR", "TE")))
    is_random = protocol == "random10"
    split = split_labels(
        truth,
        None,
        kind="random" if is_random else "blocks",
        fractions=(0.1, 0.0, 0.9) if is_random else (0.6, 0.0, 0.4),
        guard=0 if is_random else GUARD,
        seed=seed,
    )
    return Pixels(np.where(split.train, truth, 0), np.where(split.parts == 3, truth, 0))
