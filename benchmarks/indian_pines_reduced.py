"""Indian Pines as principal components in memory, and tiles around its labels as the train task cuts them."""

import sys
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

sys.path.insert(0, str(Path(__file__).parent.parent / "scripts"))
import indian_pines
from hsi_core.inputs.patches import PatchSource
from hsi_core.inputs.reduction import fit_reduction
from hsi_core.windows import GATHER_TILE


def load(components: int) -> tuple[Tensor, NDArray[np.uint8]]:
    """Whitened scene (K, 145, 145) and its ground truth (145, 145)."""
    cube_path, truth_path = indian_pines.fetch()
    cube = np.load(cube_path).transpose(2, 0, 1).astype(np.float32)
    reduction = fit_reduction(
        [cube.reshape(len(cube), -1).T],
        num_bands=len(cube),
        components=components,
        standardize=False,
        whiten=True,
        inputs="components",
    )
    everywhere = np.ones(cube.shape[1:], bool)
    return reduction.apply(cube, everywhere, torch.device("cpu")), np.load(truth_path).astype(np.uint8)


def cut_tiles(padded: Tensor, pixels: NDArray[np.int64], patch_size: int) -> PatchSource:
    """Cut tiles around pixels (N, 2) from a padded scene."""
    rows, columns = pixels.T // GATHER_TILE
    keys, tile = np.unique(rows * 1000 + columns, return_inverse=True)
    reach = GATHER_TILE + patch_size - 1
    padded = torch.nn.functional.pad(padded, (0, GATHER_TILE, 0, GATHER_TILE))
    tiles = [
        padded[:, top : top + reach, left : left + reach]
        for top, left in ((key // 1000 * GATHER_TILE, key % 1000 * GATHER_TILE) for key in keys.tolist())
    ]
    row, column = (torch.from_numpy(axis % GATHER_TILE) for axis in pixels.T)
    return PatchSource(torch.stack(tiles), torch.from_numpy(tile), row, column, patch_size)
