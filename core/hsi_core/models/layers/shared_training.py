"""Training on windows instead of patches, with the same gradient: neighbouring pixels share the convolutions.

A step takes all training pixels of some windows, about as many as a batch of patches has. For these pixels,
loss and gradient equal those of the batch of their patches. This includes dropout (each pixel has its own
mask) and batch norm (each position of a map counts once for every patch that contains it). There are three
differences from patches drawn at random:

- the pixels of a step lie in a few windows, and their number varies;
- a window is flipped and rotated as a whole, so all its patches get the same symmetry;
- a pixel of the scene gets one draw of spectral noise in a window, not a new draw in each patch.

A single patch has the same distribution as in patchwise training. Class weights are computed from all
training pixels.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from hsi_core.inputs.patches import PatchSource
from hsi_core.inputs.symmetries import rotate_each

WINDOWS_IN_STEP = 4
"""Mean number of windows in a step: fewer windows share more computation, more windows mix the classes
better."""
SMALLEST_WINDOW = 4


@dataclass(frozen=True)
class Windows:
    """Windows of reduced tiles and the training pixels in them.

    Args:
        inputs: (M, K, S, S), S the side of a window plus P - 1.
        pixels: index of the training pixel at each position, -1 elsewhere, shape (M, S - P + 1, S - P + 1).
    """

    inputs: Tensor
    pixels: Tensor

    def rotate(self, symmetry: Tensor) -> "Windows":
        """Each window transformed by its own symmetry of the square; `symmetry` has the shape (M,)."""
        return Windows(rotate_each(self.inputs, symmetry), rotate_each(self.pixels[:, None], symmetry)[:, 0])

    def indices(self) -> Tensor:
        """Indices of the training pixels, in the order of the logits of `forward_shared`."""
        return self.pixels[self.pixels >= 0]


def choose_window(source: PatchSource, train: Tensor, batch_size: int) -> int:
    """Side of windows without halo: `WINDOWS_IN_STEP` windows hold about one batch of training pixels."""
    largest = source.tiles.shape[-1] - source.patch_size + 1
    density = len(train) / (len(torch.unique(source.tile[train])) * largest**2)
    side = round(math.sqrt(batch_size / WINDOWS_IN_STEP / density))
    return min(max(side, SMALLEST_WINDOW), largest)


def shared_batches(
    source: PatchSource, train: Tensor, *, batch_size: int, side: int, generator: torch.Generator
) -> Iterator[Windows]:
    """Windows of a grid with a random origin, in random order; every pixel occurs once.

    A step has at least `batch_size` pixels. If too few pixels remain at the end, they join the previous step.

    Args:
        source: tiles and the positions of the pixels in them; without spectra.
        train: indices of the training pixels.
        batch_size: minimum pixels in a step.
        side: of a window without halo, at most that of a tile.
        generator: source of all random numbers.
    """
    inner = source.tiles.shape[-1] - source.patch_size + 1
    offset = torch.randint(side, (2,), generator=generator)
    tile, row, column = source.tile[train], source.row[train], source.column[train]
    cells = torch.stack([tile, (row + offset[0]) // side, (column + offset[1]) // side], 1)
    cells, cell = torch.unique(cells, dim=0, return_inverse=True)
    counts = torch.bincount(cell).tolist()
    steps: list[list[int]] = [[]]
    num_pixels = 0
    for number in torch.randperm(len(cells), generator=generator).tolist():
        if num_pixels >= batch_size:
            steps.append([])
            num_pixels = 0
        steps[-1].append(number)
        num_pixels += counts[number]
    if len(steps) > 1 and num_pixels < batch_size / 2:
        steps[-2].extend(steps.pop())
    # Windows that would reach beyond their tile are moved inwards: their pixels stay inside.
    tops = (cells[:, 1] * side - offset[0]).clamp(0, inner - side).tolist()
    lefts = (cells[:, 2] * side - offset[1]).clamp(0, inner - side).tolist()
    tiles = cells[:, 0].tolist()
    order = torch.argsort(cell, stable=True)
    members = torch.split(order, counts)
    reach = side + source.patch_size - 1
    for step in steps:
        inputs = torch.stack(
            [source.tiles[tiles[n], :, tops[n] : tops[n] + reach, lefts[n] : lefts[n] + reach] for n in step]
        )
        pixels = torch.full((len(step), side, side), -1, device=train.device)
        for place, n in enumerate(step):
            here = members[n]
            pixels[place, row[here] - tops[n], column[here] - lefts[n]] = train[here]
        yield Windows(inputs, pixels)


def count_occurrences(is_pixel: Tensor, side: int) -> Tensor:
    """Number of patches that hold each position of a feature map.

    Args:
        is_pixel: True at the training pixels of windows, shape (M, H, W).
        side: of the map of a patch at this layer.

    Returns:
        (M, H + side - 1, W + side - 1), in float64, because counts can be large.
    """
    padded = functional.pad(is_pixel.double()[:, None], (side - 1,) * 4)
    rows = functional.avg_pool2d(padded, (side, 1), 1) * side
    return (functional.avg_pool2d(rows, (1, side), 1) * side).round()[:, 0]


def normalize(norm: torch.nn.BatchNorm2d | torch.nn.BatchNorm3d, maps: Tensor, occurrences: Tensor) -> Tensor:
    """Batch norm in train mode over the patches that share the maps, including the running statistics.

    Args:
        norm: the layer; its own forward gives the same result on the maps of all patches.
        maps: (M, C, ..., H, W).
        occurrences: number of patches that hold each position, shape (M, H, W).
    """
    share = (occurrences / occurrences.sum()).to(maps.dtype)
    share = share.reshape(len(share), *(1,) * (maps.dim() - 3), *share.shape[1:])  # (M, 1, ..., H, W)
    depth = maps[0, 0].numel() // share[0].numel()
    axes = [axis for axis in range(maps.dim()) if axis != 1]
    shape = (1, -1, *(1,) * (maps.dim() - 2))
    mean = (maps * share).sum(axes) / depth
    centred = maps - mean.view(shape)
    variance = (centred.square() * share).sum(axes) / depth
    if (
        norm.running_mean is not None
        and norm.running_var is not None
        and norm.num_batches_tracked is not None
    ):
        with torch.no_grad():
            count = float(occurrences.sum()) * depth
            norm.num_batches_tracked += 1
            norm.running_mean.lerp_(mean.to(norm.running_mean.dtype), norm.momentum or 0.0)
            unbiased = variance * (count / max(count - 1.0, 1.0))
            norm.running_var.lerp_(unbiased.to(norm.running_var.dtype), norm.momentum or 0.0)
    scale = norm.weight * torch.rsqrt(variance + norm.eps)
    return centred * scale.view(shape) + norm.bias.view(shape)


def gather_windows(maps: Tensor, is_pixel: Tensor, side: int) -> Tensor:
    """Windows of shared maps as the rows of a matrix product.

    Args:
        maps: (M, C, H + side - 1, W + side - 1).
        is_pixel: True at the wanted positions, shape (M, H, W).
        side: of a window.

    Returns:
        (n, C, side, side); the backward pass sums overlapping windows.
    """
    reach = maps.shape[-1]
    window, row, column = is_pixel.nonzero(as_tuple=True)
    steps = torch.arange(side, device=maps.device)
    first = (window * maps.shape[2] + row) * reach + column  # (n,)
    places = first[:, None] + (steps[:, None] * reach + steps).flatten()  # (n, side * side)
    positions = maps.movedim(1, -1).reshape(-1, maps.shape[1])
    found = functional.embedding(places, positions)  # (n, side * side, C); embedding has a fast backward pass
    return found.transpose(1, 2).reshape(len(found), -1, side, side)
