"""HybridSN: three 3-D convolutions over the spectrum, one 2-D convolution over space, three dense layers.

Source: Roy, Krishna, Dubey, Chaudhuri (2020), HybridSN: Exploring 3-D-2-D CNN Feature Hierarchy for
Hyperspectral Image Classification, IEEE GRSL 17(2), doi:10.1109/LGRS.2019.2918719; published code
gokriznastic/HybridSN (Keras).

The published code trains without batch norm and without augmentation, selects the epoch by *training*
accuracy and whitens the whole image. `faithful` has these layers (5,122,176 weights for 25 x 25 x 30 and 16
classes) and whitening. It starts from the weights of Keras, not of torch: Glorot's uniform distribution, and
biases of zero. Adam has the epsilon of Keras, 1e-7, and the published decay of the learning rate, 1e-6.

`corrected` adds batch norm after each convolution and derives every size: a spectral kernel is never longer
than the remaining spectrum, and a spatial kernel is never wider than the remaining patch. Any odd patch of at
least 7 x 7 and any number of components therefore fit. Epochs are chosen on validation pixels.

No convolution is padded, so neighbouring patches share all convolutions exactly. The first dense layer sees
the whole feature map: it is a convolution as wide as that map. (Compare Chen et al. 2021, TPPI-Net,
arXiv:2103.10084, which redesigns networks for this purpose. This module evaluates the published network
unchanged.)
"""

import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, ClassVar, Unpack

import torch
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.errors import PatchError
from hsi_core.language import tr
from hsi_core.models.base import NetworkSizes, PatchNetwork
from hsi_core.models.layers.fft_convolution import (
    TransformedKernel,
    choose_block,
    correlate,
    transform_kernel,
)
from hsi_core.models.layers.graphs import dense_layer_everywhere
from hsi_core.models.layers.initial_weights import draw_keras_weights
from hsi_core.models.layers.shared_training import count_occurrences, gather_windows, normalize
from hsi_core.models.layers.volume_convolution import FlatteningConv2d, VolumeConv3d, fold_batch_norms
from hsi_core.models.options import NetworkOption, dropout_of, width_of
from hsi_core.models.recipe import Recipe
from hsi_core.models.registry import register

SPECTRAL_KERNELS = (7, 5, 3)
FILTERS_3D = (8, 16, 32)
FILTERS_2D = 64
DENSE = (256, 128)
DROPOUT = 0.4
ROWS_AT_ONCE = 16
"""Rows of a tile for which the dense layers are evaluated at once: bounds memory and the delay of a
cancellation. The output of a layer is still in the cache when the next layer reads it."""
NARROWEST_FFT = 5
"""Smallest side at which the first dense layer may be faster in frequency space; the faster way is
measured."""
PROBE = 16
"""Side of the portion of a tile on which the direct way is timed. Timing a whole tile would cost more time
than the faster way saves."""


def _time(compute: Callable[[], Tensor], device: torch.device) -> tuple[Tensor, float]:
    """The result of a function, and the seconds it took."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    started = time.perf_counter()
    found = compute()
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    return found, time.perf_counter() - started


def _forget_old_weights(network: "HybridSN", keys: object) -> None:
    network._forget()


@register("hybridsn")
class HybridSN(PatchNetwork):
    """HybridSN in its corrected or faithful form.

    Args:
        form: corrected or faithful.
        num_components: K, input channels.
        num_classes: number of classes.
        patch_size: P, odd, at least 7 (faithful: 9).
        num_bands: not used.
        dropout: share of the features of the dense layers that training leaves out.
        channels: of the 2-D convolution.

    Raises:
        PatchError: the patch is too small, or has too few components for the faithful form.
    """

    has_shared_training = True
    has_dense = True
    recipes: ClassVar[dict[str, Recipe]] = {
        "corrected": Recipe(
            inputs="components",
            patch_size=9,
            components=30,
            standardize=True,
            whiten=False,
            epochs=25,
            patience=15,
            batch_size=128,
            learning_rate=1e-3,
            is_cosine=True,
            weight_decay=1e-4,
            class_weights=True,
            augment=True,
            spectral_noise=0.5,
            label_smoothing=0.0,
        ),
        "faithful": Recipe(
            inputs="components",
            patch_size=25,
            components=30,
            standardize=False,
            whiten=True,
            epochs=100,
            patience=100,
            batch_size=256,
            learning_rate=1e-3,
            is_cosine=False,
            weight_decay=0.0,
            class_weights=False,
            augment=False,
            spectral_noise=0.0,
            label_smoothing=0.0,
            rate_decay=1e-6,
            adam_epsilon=1e-7,
        ),
    }
    options: ClassVar[Mapping[str, NetworkOption]] = {
        "dropout": dropout_of(DROPOUT),
        "channels": width_of(FILTERS_2D),
    }

    def __init__(
        self, *, dropout: float = DROPOUT, channels: int = FILTERS_2D, **sizes: Unpack[NetworkSizes]
    ) -> None:
        super().__init__(**sizes)
        form, num_components, patch_size = self.form, self.num_components, self.patch_size
        has_norm = form == "corrected"
        self.channels = channels
        smallest = 7 if has_norm else 9
        if patch_size < smallest:
            raise PatchError(
                tr(
                    "HybridSN ({form}) needs patches of at least {smallest} x {smallest} pixels, not "
                    "{patch_size} x {patch_size}; choose a larger patch.",
                    form=form,
                    smallest=smallest,
                    patch_size=patch_size,
                )
            )
        shrink = sum(kernel - 1 for kernel in SPECTRAL_KERNELS)
        if not has_norm and num_components <= shrink:
            raise PatchError(
                tr(
                    "HybridSN (faithful) needs more than {shrink} components, not {num_components}; take "
                    "more components or the corrected form.",
                    shrink=shrink,
                    num_components=num_components,
                )
            )
        depth, side, filters_before = num_components, patch_size, 1
        layers: list[nn.Module] = []
        for filters, longest in zip(FILTERS_3D, SPECTRAL_KERNELS, strict=True):
            kernel = min(longest, depth)
            layers.append(VolumeConv3d(filters_before, filters, (kernel, 3, 3)))
            if has_norm:
                layers.append(nn.BatchNorm3d(filters))
            layers.append(nn.ReLU(inplace=True))
            depth, side, filters_before = depth - kernel + 1, side - 2, filters
        self.spectral = nn.Sequential(*layers)
        kernel = min(3, side)
        layers = [FlatteningConv2d(filters_before * depth, channels, kernel)]
        if has_norm:
            layers.append(nn.BatchNorm2d(channels))
        self.spatial = nn.Sequential(*layers, nn.ReLU(inplace=True))
        self.side = side - kernel + 1
        self.dense1 = nn.Linear(channels * self.side**2, DENSE[0])
        self.dense2 = nn.Linear(*DENSE)
        self.head = nn.Linear(DENSE[1], self.num_classes)
        self.dropout = nn.Dropout(dropout)
        self.between_parts = nn.Identity()  # a hook here can cancel inside the first dense layer
        self._folded: tuple[nn.Sequential, nn.Sequential] | None = None
        self._transformed: TransformedKernel | None = None
        self.register_load_state_dict_post_hook(_forget_old_weights)  # type: ignore[no-untyped-call]
        if form == "faithful":
            draw_keras_weights(self)

    def _features(self, patches: Tensor) -> Tensor:
        """Feature maps (N, channels, H - 2 halo + side - 1, ...) of inputs (N, K, H, W)."""
        spectral, spatial = self.spectral, self.spatial
        if not self.training and torch.is_inference_mode_enabled():
            if self._folded is None:
                self._folded = fold_batch_norms(spectral), fold_batch_norms(spatial)
            spectral, spatial = self._folded
        maps: Tensor = spatial(spectral(patches[:, None]))
        return maps

    def forward(self, patches: Tensor) -> Tensor:
        """Logits (N, classes) of the centre pixels of patches (N, K, P, P)."""
        return self._classify(self._features(patches))

    def forward_shared(self, windows: Tensor, is_pixel: Tensor) -> Tensor:
        """Logits (n, classes) of some pixels of windows.

        Batch norms count a position once for each patch that holds it.
        """
        side, values = self.patch_size, windows[:, None]
        for layer in (*self.spectral, *self.spatial):
            if isinstance(layer, nn.BatchNorm2d | nn.BatchNorm3d) and layer.training:
                values = normalize(layer, values, count_occurrences(is_pixel, side))
                continue
            values = layer(values)
            if isinstance(layer, nn.Conv2d | nn.Conv3d):
                side -= layer.kernel_size[-1] - 1
        return self._classify(gather_windows(values, is_pixel, self.side))

    def _classify(self, maps: Tensor) -> Tensor:
        """Logits (N, classes) from the feature maps (N, channels, side, side) of patches."""
        hidden = self._weigh(maps).flatten(1)
        hidden = self.dropout(functional.relu(self.dense1(hidden)))
        hidden = self.dropout(functional.relu(self.dense2(hidden)))
        logits: Tensor = self.head(hidden)
        return logits

    def _weigh(self, maps: Tensor) -> Tensor:
        """Feature maps (N, channels, side, side) of patches as the first dense layer sees them.

        A subclass with attention changes the maps.
        """
        return maps

    def forward_dense(self, tile: Tensor) -> Tensor:
        """Logits (classes, H, W) of every pixel of a tile (K, H + 2 halo, W + 2 halo).

        The dense layers become convolutions over the shared feature maps: the first as wide as the map of a
        patch, the others of one pixel. For eval mode only, where batch norm and dropout act on each pixel
        alone.
        """
        maps = self._features(tile[None])[0]  # (channels, H + side - 1, W + side - 1)
        strips = [
            self.head(functional.relu_(self.dense2(functional.relu_(hidden))))
            for hidden in self._dense1_everywhere(maps)
        ]  # (rows, W, classes) each: these layers act on the last axis
        return torch.cat(strips).movedim(-1, 0)

    def tile_graph(self) -> nn.Module:
        """See `PatchNetwork`."""
        return HybridSNTileGraph(self)

    def _dense1_everywhere(self, maps: Tensor) -> Iterator[Tensor]:
        """The first dense layer as a convolution, strip by strip.

        Args:
            maps: (channels, H + side - 1, W + side - 1).

        Yields:
            Some rows of (H, W, 256).
        """
        # A graph of gradients and an exported graph hold neither cached values nor choices made by time.
        if self.side < NARROWEST_FFT or not torch.is_inference_mode_enabled():
            yield from self._dense1_directly(maps)
            return
        name = f"fft_block_{str(maps.dtype).removeprefix('torch.')}"
        if name not in self.measured_choices:
            self.measured_choices[name] = self._measure(maps)
        block = self.measured_choices[name]
        if block:
            yield from torch.split(self._dense1_by_fft(maps, block), ROWS_AT_ONCE)
        else:
            yield from self._dense1_directly(maps)

    def _measure(self, maps: Tensor) -> int:
        """Side of the blocks for the first dense layer in frequency space; 0 if the direct way is faster."""
        block = choose_block(self.side, max(maps.shape[1:]) - self.side + 1)
        part = maps[:, : PROBE + self.side - 1, : PROBE + self.side - 1]
        found, seconds_directly = _time(lambda: torch.cat([*self._dense1_directly(part)]), maps.device)
        num_pixels = (maps.shape[1] - self.side + 1) * (maps.shape[2] - self.side + 1)
        seconds_directly *= num_pixels / (found.shape[0] * found.shape[1])
        self._transform_dense1(block)  # done once, so it is not timed
        _, seconds_by_fft = _time(partial(self._dense1_by_fft, maps, block), maps.device)
        return block if seconds_by_fft < seconds_directly else 0

    def _dense1_directly(self, maps: Tensor) -> Iterator[Tensor]:
        """See `_dense1_everywhere`; a matrix product if the map of a patch is a single position."""
        kernel = self.dense1.weight.reshape(-1, self.channels, self.side, self.side)
        height = maps.shape[1] - self.side + 1
        for row in range(0, height, ROWS_AT_ONCE):
            strip = maps[:, row : min(row + ROWS_AT_ONCE, height) + self.side - 1]
            if self.side == 1:
                yield functional.linear(strip.movedim(0, -1), self.dense1.weight, self.dense1.bias)
            else:
                yield functional.conv2d(strip[None], kernel, self.dense1.bias)[0].movedim(0, -1)
            self.between_parts(maps)

    def _dense1_by_fft(self, maps: Tensor, block: int) -> Tensor:
        """See `_dense1_everywhere`; computed in float32, because torch has no transforms of bfloat16."""
        kernel = self._transform_dense1(block)
        return correlate(maps.float(), kernel, on_part=partial(self.between_parts, maps)).add_(
            self.dense1.bias
        )

    def _transform_dense1(self, block: int) -> TransformedKernel:
        """The first dense layer in frequency space, kept for the next tiles."""
        if self._transformed is None or self._transformed.block != block:
            kernel = self.dense1.weight.reshape(-1, self.channels, self.side, self.side)
            self._transformed = transform_kernel(
                kernel, block=block, on_part=partial(self.between_parts, kernel)
            )
        return self._transformed

    def train(self, mode: bool = True) -> "HybridSN":
        """Change the mode, and discard values derived from the weights, because the weights may change."""
        self._forget()
        return super().train(mode)

    def _apply(self, *arguments: Any, **options: Any) -> "HybridSN":
        """Move or convert the weights as `nn.Module` does, and discard all values derived from them."""
        self._forget()
        super()._apply(*arguments, **options)  # type: ignore[no-untyped-call]
        return self

    def _forget(self) -> None:
        self._folded = None
        self._transformed = None
        self.measured_choices = {}


class HybridSNTileGraph(nn.Module):
    """HybridSN on a tile, for export: its dense layers are convolutions over shared feature maps."""

    def __init__(self, network: HybridSN) -> None:
        super().__init__()
        self.network = network

    def forward(self, tile: Tensor) -> Tensor:
        """Logits (1, classes, H, W) of a tile (1, K, H + 2 halo, W + 2 halo)."""
        network = self.network
        volume = network.spectral(tile[:, None])  # (1, 32, depth, H', W')
        maps = network.spatial(volume.flatten(1, 2))  # (1, channels, H + side - 1, W + side - 1)
        hidden = functional.relu(self.first_layer(maps))
        hidden = functional.relu(dense_layer_everywhere(network.dense2, hidden))
        return dense_layer_everywhere(network.head, hidden)

    def kernel(self) -> Tensor:
        """The first dense layer as a kernel (256, channels, side, side)."""
        side = self.network.side
        return self.network.dense1.weight.reshape(-1, self.network.channels, side, side)

    def first_layer(self, maps: Tensor) -> Tensor:
        """Sums (1, 256, H, W) of maps (1, channels, H + side - 1, W + side - 1)."""
        return functional.conv2d(maps, self.kernel(), self.network.dense1.bias)
