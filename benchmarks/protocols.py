"""Training and test pixels of Indian Pines in the protocols for which accuracies are published or compared.

- random10: 10 % of each class at random for training and the rest for the test, as in the papers on HybridSN,
  A2S2K-ResNet and LSGA-ViT.
- hong: the fixed masks with few labels of Hong et al. (2021, SpectralFormer, doi:10.1109/TGRS.2021.3130716),
  695 training and 9671 test pixels.
- dase: the spatially disjoint masks of the IEEE GRSS Data and Algorithm Standard Evaluation website,
  5679 training and 4687 test pixels.
- blocks: our own split in blocks, with a guard band of half the largest patch in these runs.

Scene and ground truth come from `scripts/indian_pines.py`; the masks of hong and dase are read from a MATLAB
file of the user with the arrays hong_TR, hong_TE, dase_TR, dase_TE (145, 145).
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
"""Protocols with fixed pixels, independent of the seed."""
GUARD = 6
"""Guard band of `blocks`: half of 13 x 13, the largest patch in its runs."""


@dataclass(frozen=True)
class Pixels:
    """Training and test pixels of one protocol and seed.

    Args:
        train: class codes of the training pixels, shape (H, W); 0 elsewhere.
        test: class codes of the test pixels, shape (H, W); 0 elsewhere. They are used only after training.
    """

    train: NDArray[np.uint16]
    test: NDArray[np.uint16]

    @property
    def num_classes(self) -> int:
        """Number of classes: the largest class code."""
        return int(max(self.train.max(), self.test.max()))


def read_scene() -> tuple[NDArray[np.float32], NDArray[np.uint16]]:
    """Read the cube (C, H, W) and the ground truth (H, W)."""
    cube, truth = (np.load(path) for path in indian_pines.fetch())
    return np.ascontiguousarray(cube.transpose(2, 0, 1), dtype=np.float32), truth.astype(np.uint16)


def read_pixels(protocol: str, *, seed: int, truth: NDArray[np.uint16], masks: Path | None) -> Pixels:
    """Choose the training and test pixels of a protocol.

    Args:
        protocol: one of `PROTOCOLS`.
        seed: seed of the protocols that are not fixed.
        truth: ground truth of the scene, shape (H, W).
        masks: MATLAB file with the fixed masks.
    """
    if protocol in FIXED:
        if masks is None:
            raise SystemExit(
                f"The protocol {protocol} needs the file with the fixed masks: give --masks FILE.mat."
            )
        arrays = loadmat(masks)
        return Pixels(*(arrays[f"{protocol}_{subset}"].astype(np.uint16) for subset in ("TR", "TE")))
    is_random = protocol == "random10"
    split = split_labels(
        truth,
        None,
        kind="random" if is_random else "blocks",
        fractions=(0.1, 0.0, 0.9) if is_random else (0.6, 0.0, 0.4),
        guard=0 if is_random else GUARD,
        seed=seed,
    )
    return Pixels(np.where(split.train, truth, 0), np.where(split.subsets == 3, truth, 0))
