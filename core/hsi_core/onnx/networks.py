"""Networks as modules that can be written as ONNX: the same numbers, in operations that ONNX has.

A network itself may share, split or skip work in ways that depend on its input, which a graph cannot. Nothing here is
trained or holds weights of its own; everything is evaluated in eval mode.
"""

import copy
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.inputs.reduction import Reduction
from hsi_core.models.base import PatchNetwork
from hsi_core.models.fitted import FittedNetwork
from hsi_core.models.hybridsn import HybridSN
from hsi_core.models.hybridsn_se import HybridSNSE
from hsi_core.models.random_forest import SMALLEST_PROBABILITY, RandomForest
from hsi_core.models.ssan import ResetFirstGru

OPSET = 18
"""Version of the operators: ONNX Runtime reads it from 1.14 on, which Deepness needs."""
PIXELS_AT_ONCE = 8192
"""Pixels that a baseline evaluates at once in a model for tiles: bounds memory."""
CHANNELS_AT_ONCE = 4
"""Channels whose weighed sums HybridSN-SE holds at once in a model for tiles: bounds memory and the number of nodes."""
CLOSE = 1e-6
"""Largest relative difference from the nodata value: Deepness scales values and back, each time rounded to float32."""


def for_patches(network: PatchNetwork) -> nn.Module:
    """The network as a module from patches (N, K, P, P), and spectra if it takes them, to logits (N, classes)."""
    if isinstance(network, FittedNetwork):
        return _CentrePixels(_for_spectra(network))
    recurrences = {
        name: module for name, module in network.named_modules() if isinstance(module, ResetFirstGru)
    }
    if not recurrences:
        return network
    network = copy.deepcopy(network)
    for name, module in recurrences.items():
        network.set_submodule(name, _OnnxGru(module))
    return network


def for_tiles(network: PatchNetwork) -> nn.Module | None:
    """The network as a module from reduced tiles (1, K, H + 2 halo, W + 2 halo) to logits (1, classes, H, W).

    Returns:
        None where the network evaluates every patch on its own.
    """
    if isinstance(network, HybridSNSE):
        return _DenseHybridSNSE(network)
    if isinstance(network, HybridSN):
        return _DenseHybridSN(network)
    if isinstance(network, FittedNetwork):
        return _DensePixels(_for_spectra(network))
    return None


def _for_spectra(network: FittedNetwork) -> nn.Module:
    return _Forest(network) if isinstance(network, RandomForest) else _Evaluate(network)


class _Evaluate(nn.Module):
    """A baseline on spectra (N, C), all at once."""

    def __init__(self, network: FittedNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, spectra: Tensor) -> Tensor:
        """Logits (N, classes)."""
        return self.network.evaluate(spectra)


class _Forest(nn.Module):
    """A random forest on spectra (N, C): as many steps down as the deepest tree has, as a leaf is its own child."""

    def __init__(self, network: RandomForest) -> None:
        super().__init__()
        self.network = network
        self.depth = _depth(network.left)

    def forward(self, spectra: Tensor) -> Tensor:
        """Logits (N, classes)."""
        forest = self.network
        num_trees, num_nodes = forest.left.shape
        roots = torch.arange(num_trees, device=spectra.device) * num_nodes  # nodes count through all trees
        left = (forest.left + roots[:, None]).flatten()
        feature, threshold = forest.feature.flatten().long(), forest.threshold.flatten()
        node = roots.expand(spectra.shape[0], -1)  # (N, T)
        for _ in range(self.depth):
            is_right = spectra.gather(1, feature[node]) > threshold[node]
            node = left[node] + is_right.long()
        frequencies = forest.frequencies[forest.leaf.flatten().long()[node]]  # (N, T, classes)
        return frequencies.mean(1).clamp(min=SMALLEST_PROBABILITY).log()


def _depth(left: Tensor) -> int:
    """Steps from the root to the deepest leaf of trees (T, M), whose right children follow the left ones."""
    own = torch.arange(left.shape[1], dtype=left.dtype)
    is_inner = left != own
    is_reached = (own == 0).expand(left.shape)
    depth = 0
    while (is_here := is_reached & is_inner).any():
        tree, node = is_here.nonzero(as_tuple=True)
        is_reached = torch.zeros_like(is_here)
        is_reached[tree, left[tree, node].long()] = True
        is_reached[tree, left[tree, node].long() + 1] = True
        depth += 1
    return depth


class _CentrePixels(nn.Module):
    """A network of spectra on patches (N, C, 1, 1)."""

    def __init__(self, spectral: nn.Module) -> None:
        super().__init__()
        self.spectral = spectral

    def forward(self, patches: Tensor) -> Tensor:
        """Logits (N, classes)."""
        logits: Tensor = self.spectral(patches[:, :, 0, 0])
        return logits


class _DensePixels(nn.Module):
    """A network of spectra on a tile (1, C, H, W) of fixed size, portion by portion."""

    def __init__(self, spectral: nn.Module) -> None:
        super().__init__()
        self.spectral = spectral

    def forward(self, tile: Tensor) -> Tensor:
        """Logits (1, classes, H, W)."""
        pixels = tile[0].flatten(1).T  # (H * W, C)
        logits = torch.cat([self.spectral(part) for part in torch.split(pixels, PIXELS_AT_ONCE)])
        return logits.T.reshape(1, -1, *tile.shape[2:])


class _DenseHybridSN(nn.Module):
    """HybridSN on a tile: its dense layers are convolutions over shared feature maps."""

    def __init__(self, network: HybridSN) -> None:
        super().__init__()
        self.network = network

    def forward(self, tile: Tensor) -> Tensor:
        """Logits (1, classes, H, W) of a tile (1, K, H + 2 halo, W + 2 halo)."""
        network = self.network
        volume = network.spectral(tile[:, None])  # (1, 32, depth, H', W')
        maps = network.spatial(volume.flatten(1, 2))  # (1, channels, H + side - 1, W + side - 1)
        hidden = functional.relu(self.first_layer(maps))
        hidden = functional.relu(_everywhere(network.dense2, hidden))
        return _everywhere(network.head, hidden)

    def kernel(self) -> Tensor:
        """The first dense layer as a kernel (256, channels, side, side)."""
        side = self.network.side
        return self.network.dense1.weight.reshape(-1, self.network.channels, side, side)

    def first_layer(self, maps: Tensor) -> Tensor:
        """Sums (1, 256, H, W) of maps (1, channels, H + side - 1, W + side - 1)."""
        return functional.conv2d(maps, self.kernel(), self.network.dense1.bias)


class _DenseHybridSNSE(_DenseHybridSN):
    """HybridSN-SE on a tile.

    The weights of the channels differ from pixel to pixel, but are the same within the window of a pixel: the weighed
    window times the kernel is the sum over the channels of weight times (map of the channel convolved with its kernel).
    """

    def __init__(self, network: HybridSNSE) -> None:
        super().__init__(network)
        self.weights = network.attention.weights

    def first_layer(self, maps: Tensor) -> Tensor:
        """Sums (1, 256, H, W) of maps (1, channels, H + side - 1, W + side - 1)."""
        network = self.network
        means = functional.avg_pool2d(maps, network.side, 1)  # (1, channels, H, W)
        weights = self.weights(means.movedim(1, -1)).movedim(-1, 1)
        kernel, bias = self.kernel(), network.dense1.bias
        if network.side == 1:
            return functional.conv2d(maps * weights, kernel, bias)
        sums = bias[None, :, None, None]
        for start in range(0, network.channels, CHANNELS_AT_ONCE):
            some = slice(start, min(start + CHANNELS_AT_ONCE, network.channels))
            count = some.stop - some.start
            own = (
                kernel[:, some].transpose(0, 1).reshape(-1, 1, *kernel.shape[2:])
            )  # (count * 256, 1, side, side)
            convolved = functional.conv2d(maps[:, some], own, groups=count)
            weighed = weights[:, some, None] * convolved.reshape(
                1, count, -1, *weights.shape[2:]
            )  # (1, count, 256, H, W)
            sums = sums + weighed.sum(1)
        return sums


def _everywhere(layer: nn.Linear, maps: Tensor) -> Tensor:
    """A dense layer at every position of maps (1, C, H, W)."""
    return functional.conv2d(maps, layer.weight[:, :, None, None], layer.bias)


class _OnnxGru(nn.Module):
    """`ResetFirstGru` as the GRU of ONNX, which resets first too unless told otherwise.

    Written out, the graph would have a dozen nodes for every band. It can be exported but not evaluated by torch.
    """

    input_weight: Tensor
    state_weight: Tensor
    bias: Tensor

    def __init__(self, gru: ResetFirstGru) -> None:
        super().__init__()
        self.num_units, cell = gru.num_units, gru.cell
        reset, update = cell.gate_weight.detach().chunk(2, dim=-1)
        reset_bias, update_bias = cell.gate_bias.detach().chunk(2, dim=-1)
        # ONNX has the gates in the order update, reset, candidate, and (2, 3 units, inputs) for the two directions.
        weight = torch.cat([update, reset, cell.candidate_weight.detach()], dim=-1).mT
        bias = torch.cat([update_bias, reset_bias, cell.candidate_bias.detach()], dim=-1)[:, 0]
        self.register_buffer("input_weight", weight[..., :1].contiguous())
        self.register_buffer("state_weight", weight[..., 1:].contiguous())
        self.register_buffer("bias", torch.cat([bias, torch.zeros_like(bias)], dim=1))

    def forward(self, spectra: Tensor) -> Tensor:
        """States (N, C, 2 units) of spectra (N, C)."""
        values = spectra.T[..., None]  # (C, N, 1)
        states: Tensor = torch.onnx.ops.symbolic(
            "GRU",
            (values, self.input_weight, self.state_weight, self.bias),
            {"hidden_size": self.num_units, "direction": "bidirectional", "linear_before_reset": 0},
            dtype=torch.float32,
            shape=(values.shape[0], 2, values.shape[1], self.num_units),
            version=OPSET,
        )  # (C, 2, N, units)
        return states.permute(2, 0, 1, 3).flatten(2)


class _RawBands(nn.Module):
    """From bands as they are in a raster (N, bands, H, W) to what a network looks at, and where pixels are valid.

    A pixel is invalid where a band that the model uses is NaN, infinite or its nodata value, or where all of them are 0,
    which is what QGIS gives outside a scene without nodata value. It is 0 after the reduction, like what lies outside.

    Args:
        reduction: fitted projection.
        bands: place of each band of the model among those of the raster, from 0.
        nodata: nodata value of each of them, None where it has none; see `_comparable`.
        is_whole: the bands hold whole numbers: they are rounded, since other programs scale them and back, and a tree asks
            whether a value lies above a threshold that may be a whole number as well.
    """

    bands: Tensor
    mean: Tensor
    weight: Tensor
    nodata: Tensor

    def __init__(
        self, reduction: Reduction, bands: Sequence[int], nodata: Sequence[float | None], *, is_whole: bool
    ) -> None:
        super().__init__()
        self.is_whole = is_whole
        self.register_buffer("bands", torch.tensor(list(bands)))
        self.register_buffer("mean", torch.from_numpy(reduction.mean)[:, None])
        self.register_buffer("weight", torch.from_numpy(reduction.weight))
        self.register_buffer("nodata", torch.tensor([_comparable(value) for value in nodata])[:, None, None])

    def forward(self, cubes: Tensor) -> tuple[Tensor, Tensor]:
        """Channels (N, channels, H, W) and the valid mask (N, 1, H, W), 1 or 0."""
        spectra = cubes.index_select(1, self.bands)
        if self.is_whole:
            spectra = spectra.round()
        is_finite = (spectra - spectra == 0.0).all(1, keepdim=True)
        is_nodata = (spectra - self.nodata).abs() <= CLOSE * self.nodata.abs()  # never where one is NaN
        is_valid = is_finite & (spectra != 0.0).any(1, keepdim=True) & ~is_nodata.any(1, keepdim=True)
        spectra = torch.where(is_valid, spectra, torch.zeros_like(spectra))
        reduced = self.weight @ (spectra.flatten(2) - self.mean)  # (N, channels, H * W)
        valid = is_valid.to(reduced.dtype)
        return reduced.reshape(*reduced.shape[:2], *cubes.shape[2:]) * valid, valid


def _comparable(nodata: float | None) -> float:
    """A nodata value; NaN, which equals nothing, where there is none or where it is too large for float32."""
    return nodata if nodata is not None and abs(nodata) <= torch.finfo(torch.float32).max else float("nan")


def _scores(logits: Tensor, valid: Tensor) -> Tensor:
    """Scores (N, 1 + classes, ...): of no data, then probabilities, from logits (N, classes, ...); they sum to 1."""
    return torch.cat([1.0 - valid, logits.softmax(1) * valid], dim=1)


class RawPatchModel(nn.Module):
    """From patches of raw bands (N, bands, P, P) to scores of their centre pixels (N, 1 + classes)."""

    def __init__(
        self,
        network: PatchNetwork,
        reduction: Reduction,
        bands: Sequence[int],
        nodata: Sequence[float | None],
        *,
        is_whole: bool,
    ) -> None:
        super().__init__()
        self.raw = _RawBands(reduction, bands, nodata, is_whole=is_whole)
        self.network = for_patches(network)
        self.num_components, self.num_bands = network.num_components, network.num_bands
        self.halo = network.halo

    def forward(self, patches: Tensor) -> Tensor:
        """Scores (N, 1 + classes)."""
        reduced, valid = self.raw(patches)
        batch = [reduced[:, : self.num_components]]
        if self.num_bands:
            batch.append(reduced[:, self.num_components :, self.halo, self.halo])
        return _scores(self.network(*batch), valid[:, :, self.halo, self.halo])


class RawTileModel(nn.Module):
    """From tiles of raw bands (1, bands, T, T) to scores of all their pixels (1, 1 + classes, T, T).

    What lies outside the tile is 0 after the reduction: right at the border of a scene, and elsewhere the outer `halo`
    pixels have to be taken from the next tile.

    Args:
        network: what `for_tiles` gave.
        reduction: fitted projection.
        bands: see `_RawBands`.
        nodata: see `_RawBands`.
        halo: P // 2.
        is_whole: see `_RawBands`.
    """

    def __init__(
        self,
        network: nn.Module,
        reduction: Reduction,
        bands: Sequence[int],
        nodata: Sequence[float | None],
        *,
        halo: int,
        is_whole: bool,
    ) -> None:
        super().__init__()
        self.raw = _RawBands(reduction, bands, nodata, is_whole=is_whole)
        self.network = network
        self.halo = halo

    def forward(self, tile: Tensor) -> Tensor:
        """Scores (1, 1 + classes, T, T)."""
        reduced, valid = self.raw(tile)
        return _scores(self.network(functional.pad(reduced, (self.halo,) * 4)), valid)
