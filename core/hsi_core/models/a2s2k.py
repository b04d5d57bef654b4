"""A2S2K-ResNet: attention between two spectral-spatial kernels, then spectral and spatial residual blocks.

Source: Roy, Manna, Song, Bruzzone (2021), Attention-Based Adaptive Spectral-Spatial Kernel ResNet for
Hyperspectral Image Classification, IEEE TGRS 59(9), 7831-7843; published code suvojit-0x55aa/A2S2K-ResNet
(PyTorch).

The published code takes *all* principal components, each scaled to unit variance, so its spectral
convolutions run over components. Its attention between the kernels calls one expansion layer twice, so the
softmax over two equal values is one half: the kernels are averaged, and the layers before the softmax never
learn. Its recalibration is a 3 x 3 convolution over one row, so the outer rows of the kernel see only
padding. Its last pooling is 5 x 5 for any patch. This pooling is off the centre for 9 x 9 and 11 x 11, and is
impossible for sizes outside 7 to 11. `faithful` has these layers (370,856 weights for 200 bands and 16
classes). The published code creates its schedule again in each epoch. With today's torch the rate falls by a
factor of 0.989 an epoch; with the torch of that time it was reportedly constant. The recipe has a constant
rate.

The kernels of 7 components move in steps of 2. If the number of components is even, as with 200 bands, the
last one reaches no output.

`corrected` has an expansion layer for each kernel and a recalibration along the channels. It pools over the
whole remaining patch, and derives every kernel from the number of components: kernels of 8 components reach
all components if their number is even. It uses the first 40 components, a sixth of the work of 200. Older
model files have kernels of 7 components, which never read the last one; they keep them (`take_shapes`).

Every map of features is (N, C, H, W, L) with the channels innermost in memory. In this order the convolutions
of torch are fastest on a CPU (two to three times for 24 channels). The layers are those of the paper: only
the order in memory differs, and `CollapsingConvolution` and `MergingConvolution` compute the result of a
Conv3d in a shorter way. In the faithful form, whose kernels are averaged, neighbouring patches of a tile
share everything before the first recalibration (`border_sharing`): 61 instead of 100 million multiply-adds a
pixel at 7 x 7 x 200.
"""

from collections.abc import Mapping
from typing import ClassVar, Unpack

import torch
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.errors import PatchError
from hsi_core.language import tr
from hsi_core.models.base import NetworkSizes, PatchNetwork
from hsi_core.models.layers.attention import EfficientChannelAttention, reduced_channels
from hsi_core.models.options import NetworkOption, width_of
from hsi_core.models.recipe import Recipe
from hsi_core.models.registry import register

CHANNELS = 24
COLLAPSED = 128
SPECTRAL_KERNEL = 7
REDUCTION = 2
"""Bands to channels of the bottleneck of the attention between kernels."""
NARROWEST = 12
"""Minimum channels of that bottleneck in the corrected form. With few bands, a bottleneck of one channel
could have the output 0 for every input."""
PUBLISHED_POOL = 5
EPSILON = 1e-3
PIXELS_AT_ONCE = 600
"""Pixels of patches (12 patches of 7 x 7) that a CPU evaluates at once without gradients: their maps stay in
the cache, which is twice as fast as 128 patches at once."""


class CollapsingConvolution(nn.Conv3d):
    """Convolution as long as the spectrum.

    From (N, C, H, W, L) to (N, O, H, W, 1), computed as one matrix product.
    """

    def forward(self, maps: Tensor) -> Tensor:
        """Equal to the output of a Conv3d with kernel (1, 1, L)."""
        positions = maps.permute(0, 2, 3, 4, 1).flatten(3)  # (N, H, W, L * C), a view of channels-last maps
        weight = self.weight[:, :, 0, 0].transpose(1, 2).flatten(1)  # (O, L * C)
        return functional.linear(positions, weight, self.bias)[..., None].movedim(3, 1)


class MergingConvolution(nn.Conv3d):
    """Convolution over space and all features.

    From (N, 1, H, W, F) to (N, O, H', W', 1), computed as a 2-D one.
    """

    def forward(self, maps: Tensor) -> Tensor:
        """Equal to the output of a Conv3d with kernel (h, w, F)."""
        planes = maps[:, 0].movedim(-1, 1)  # (N, F, H, W)
        weight = self.weight[:, 0].movedim(-1, 1)  # (O, F, h, w)
        return functional.conv2d(planes, weight, self.bias)[..., None]


class RowConvolution(nn.Conv2d):
    """The published recalibration: a 3 x 3 convolution over means (N, 1, C) as an image of one row."""

    def forward(self, means: Tensor) -> Tensor:
        """Sums (N, 1, C)."""
        return super().forward(means[:, :, None])[:, :, 0]


class SelectionWeights(nn.Module):
    """Weights (N, 2, C) of two kernels from the means (N, C) of the sum of their maps.

    The weights sum to one over the kernels.

    Source: Li, Wang, Hu, Yang (2019), Selective Kernel Networks, doi:10.1109/CVPR.2019.00060, eq. 3 to 5.

    Args:
        channels: C.
        width: channels of the bottleneck.
        num_expansions: 2; 1 for the published code, where both kernels get the same value, one half.
    """

    def __init__(self, channels: int, *, width: int, num_expansions: int) -> None:
        super().__init__()
        self.squeeze = nn.Conv3d(channels, width, 1)
        self.expand = nn.ModuleList(nn.Conv3d(width, channels, 1) for _ in range(num_expansions))

    def forward(self, means: Tensor) -> Tensor:
        """Weights (N, 2, C)."""
        if len(self.expand) == 1:
            return means.new_full((means.shape[0], 2, means.shape[1]), 0.5)
        hidden = functional.relu(self.squeeze(means[:, :, None, None, None]))
        scores = torch.stack([expand(hidden).flatten(1) for expand in self.expand], dim=1)
        return scores.softmax(dim=1)


class KernelSelection(nn.Module):
    """Weighted sum of the maps of a wide and a narrow kernel; `weights` gives the factors.

    Args:
        weights: from means (N, C) to weights (N, 2, C), the wide kernel first.
    """

    attends: ClassVar[str] = "kernels"

    def __init__(self, weights: nn.Module) -> None:
        super().__init__()
        self.weights = weights

    def forward(self, wide: Tensor, narrow: Tensor) -> Tensor:
        """Maps (N, C, H, W, L) from two of that shape."""
        weights = self.weights(wide.mean((2, 3, 4)) + narrow.mean((2, 3, 4)))
        weights = weights.to(wide.dtype)[..., None, None, None]  # a softmax is kept in float32 under autocast
        return torch.addcmul(wide * weights[:, 0], narrow, weights[:, 1])


class ResidualBlock(nn.Module):
    """Two convolutions, the recalibration of their channels, and a shortcut from the input.

    Args:
        kernel: kernel of both convolutions, odd along each axis; padding keeps the shape.
        channels: number of channels of the maps.
        form: corrected or faithful.
        is_first: no norm before the first convolution, but a norm after the second.
        is_last: norm and ReLU after the sum.
    """

    def __init__(
        self,
        kernel: tuple[int, int, int],
        channels: int,
        *,
        form: str,
        is_first: bool = False,
        is_last: bool = False,
    ) -> None:
        super().__init__()
        padding = (kernel[0] // 2, kernel[1] // 2, kernel[2] // 2)
        is_faithful = form == "faithful"
        self.is_first = is_first
        self.is_last = is_last
        if not is_first:
            self.norm0 = nn.BatchNorm3d(channels)
        self.conv1 = nn.Conv3d(channels, channels, kernel, padding=padding)
        self.norm1 = nn.BatchNorm3d(channels)
        self.conv2 = nn.Conv3d(channels, channels, kernel, padding=padding, bias=is_faithful or not is_first)
        if is_first or is_last or is_faithful:
            self.norm2 = nn.BatchNorm3d(channels)
        self.recalibration = EfficientChannelAttention(channels, kernel=3)
        if is_faithful:
            self.recalibration.weights[0] = RowConvolution(1, 1, 3, padding=1, bias=False)

    def forward(self, maps: Tensor) -> Tensor:
        """Maps (N, channels, H, W, L) from maps of that shape."""
        return self.add(maps, self.convolve(maps))

    def convolve(self, maps: Tensor) -> Tensor:
        """Output of the convolutions."""
        hidden: Tensor = maps if self.is_first else functional.relu_(self.norm0(maps))
        hidden = functional.relu_(self.conv1(hidden))
        hidden = self.conv2(functional.relu_(self.norm1(hidden)))
        if self.is_first:
            hidden = self.norm2(hidden)
        return hidden

    def add(self, maps: Tensor, hidden: Tensor) -> Tensor:
        """Sum of the maps and of the output of the convolutions, recalibrated over the patch."""
        weights = self.recalibration.weights(hidden.mean((2, 3, 4))[:, None])[:, 0]  # (N, 24)
        hidden = torch.addcmul(maps, hidden, weights.to(maps.dtype)[..., None, None, None])
        return functional.relu_(self.norm2(hidden)) if self.is_last else hidden


@register("a2s2k")
class A2S2K(PatchNetwork):
    """A2S2K-ResNet in its corrected or faithful form.

    Args:
        form: corrected or faithful.
        num_components: K, input channels, at least 7 for the faithful form.
        num_classes: number of classes.
        patch_size: P, odd, at least 3; faithful: 7, 9 or 11.
        num_bands: not used.
        channels: channels of the maps of both kernels and of the residual blocks.

    Raises:
        PatchError: the patch is too small, or has a size or too few components for the faithful form.
    """

    recipes: ClassVar[dict[str, Recipe]] = {
        "corrected": Recipe(
            inputs="components",
            patch_size=9,
            components=40,
            standardize=True,
            whiten=True,
            epochs=40,
            patience=40,
            batch_size=32,
            learning_rate=1e-3,
            is_cosine=True,
            weight_decay=1e-4,
            class_weights=True,
            augment=True,
            spectral_noise=0.1,
            label_smoothing=0.1,
        ),
        "faithful": Recipe(
            inputs="components",
            patch_size=7,
            components=None,
            standardize=False,
            whiten=True,
            epochs=200,
            patience=20,
            batch_size=16,
            learning_rate=1e-3,
            is_cosine=False,
            weight_decay=0.0,
            class_weights=False,
            augment=False,
            spectral_noise=0.0,
            label_smoothing=0.0,
        ),
    }
    attention_kinds: ClassVar[frozenset[str]] = frozenset({"kernels", "channels"})
    options: ClassVar[Mapping[str, NetworkOption]] = {"channels": width_of(CHANNELS)}
    spectral_axis: ClassVar[int] = 4
    dead: ClassVar[frozenset[str]] = frozenset(
        {
            f"selection.weights.{layer}.{kind}"
            for layer in ("squeeze", "expand.0")
            for kind in ("weight", "bias")
        }
        | {f"{block}.norm2.{kind}" for block in ("spectral2", "spatial1") for kind in ("weight", "bias")}
    )

    def __init__(self, *, channels: int = CHANNELS, **sizes: Unpack[NetworkSizes]) -> None:
        super().__init__(**sizes)
        form, num_components, patch_size = self.form, self.num_components, self.patch_size
        is_faithful = form == "faithful"
        if is_faithful:
            self.shared_radius = 1  # pixels that the wide kernel sees around a pixel
            check_published_sizes(num_components=num_components, patch_size=patch_size)
        if patch_size < 3:
            raise PatchError(
                tr(
                    "A2S2K-ResNet needs patches of at least 3 x 3 pixels, not {patch_size} x {patch_size}; "
                    "choose a larger patch.",
                    patch_size=patch_size,
                )
            )
        length = min(SPECTRAL_KERNEL, num_components)
        depth = (num_components - length) // 2 + 1
        if not is_faithful:
            length = num_components - 2 * (depth - 1)  # 7 or 8, so that the last component is read
        stride = (
            2 if depth > 1 else 1
        )  # torch 2.13 fails at stride 2 where the result has length 1 (its issue 169688)
        taps = min(SPECTRAL_KERNEL, 2 * depth - 1)  # longer kernels would see only padding
        self.seen = length + 2 * (depth - 1)
        self.narrow = self._make_kernel(1, channels, length=length, stride=stride)
        self.narrow_norm = nn.BatchNorm3d(channels, eps=EPSILON)
        self.wide = self._make_kernel(3, channels, length=length, stride=stride)
        self.wide_norm = nn.BatchNorm3d(channels, eps=EPSILON)
        width = reduced_channels(num_components, REDUCTION)
        self.selection = KernelSelection(
            SelectionWeights(
                channels,
                width=width if is_faithful else max(NARROWEST, width),
                num_expansions=1 if is_faithful else 2,
            )
        )
        self.spectral1 = ResidualBlock(
            (1, 1, SPECTRAL_KERNEL if is_faithful else taps), channels, form=form, is_first=True
        )
        self.spectral2 = ResidualBlock((1, 1, SPECTRAL_KERNEL if is_faithful else taps), channels, form=form)
        self.collapse = CollapsingConvolution(channels, COLLAPSED, (1, 1, depth), bias=is_faithful)
        self.collapse_norm = nn.BatchNorm3d(COLLAPSED, eps=EPSILON)
        self.merge = MergingConvolution(1, channels, (3, 3, COLLAPSED), bias=is_faithful)
        self.merge_norm = nn.BatchNorm3d(channels, eps=EPSILON)
        self.spatial1 = ResidualBlock((3, 3, 1), channels, form=form)
        self.spatial2 = ResidualBlock((3, 3, 1), channels, form=form, is_last=True)
        self.pool = (
            nn.AvgPool3d((PUBLISHED_POOL, PUBLISHED_POOL, 1)) if is_faithful else nn.AdaptiveAvgPool3d(1)
        )
        self.head = nn.Linear(channels, self.num_classes)

    def _make_kernel(self, side: int, channels: int, *, length: int, stride: int) -> nn.Conv3d:
        """A kernel that reads `length` components of side x side pixels."""
        return nn.Conv3d(
            1,
            channels,
            (side, side, length),
            stride=(1, 1, stride),
            padding=(side // 2, side // 2, 0),
            bias=self.form == "faithful",
        )

    def take_shapes(self, weights: Mapping[str, Tensor]) -> None:
        """See `PatchNetwork`: kernels of 7 components, which leave out the last one of an even number."""
        found, own = weights.get("narrow.weight"), self.narrow
        is_older = found is not None and found.shape[-1:] == (SPECTRAL_KERNEL,)
        if is_older and own.kernel_size[2] == SPECTRAL_KERNEL + 1:
            self.seen -= 1
            for name, side in (("narrow", 1), ("wide", 3)):
                kernel = self._make_kernel(
                    side, own.out_channels, length=SPECTRAL_KERNEL, stride=own.stride[2]
                )
                setattr(self, name, kernel)

    def forward(self, patches: Tensor) -> Tensor:
        """Logits (N, classes) of the centre pixels of patches (N, K, P, P).

        On a CPU, in eval mode and without gradients, the layers are called for a few patches at a time.
        """
        at_once = max(1, PIXELS_AT_ONCE // self.patch_size**2)
        if (
            self.training
            or torch.is_grad_enabled()
            or torch.compiler.is_compiling()  # a graph takes a batch of any size as a whole
            or patches.device.type != "cpu"
            or len(patches) <= at_once
        ):
            return self._classify(patches)
        return torch.cat([self._classify(some) for some in torch.split(patches, at_once)])

    def _classify(self, patches: Tensor) -> Tensor:
        wide, narrow = self._stems(patches)
        return self._rest(self.spectral1(self.selection(wide, narrow)))

    def _stems(self, patches: Tensor) -> tuple[Tensor, Tensor]:
        """Maps (N, 24, S, S, L) of both kernels, the wide one first, of patches (N, K, S, S)."""
        volume = (
            patches[:, : self.seen].permute(0, 2, 3, 1).contiguous()[..., None].movedim(-1, 1)
        )  # (N, 1, S, S, K)
        wide = functional.relu_(self.wide_norm(self.wide(volume)))  # (N, channels, S, S, L)
        narrow = functional.relu_(self.narrow_norm(self.narrow(volume)))
        return wide, narrow

    def _rest(self, maps: Tensor) -> Tensor:
        """Logits (N, classes) from maps (N, 24, P, P, L) after the first block."""
        maps = self.spectral2(maps)
        maps = functional.relu_(self.collapse_norm(self.collapse(maps)))  # (N, 128, P, P, 1)
        maps = self.merge(maps.movedim(1, -1).movedim(-2, 1))  # (N, channels, P - 2, P - 2, 1)
        maps = self.spatial2(self.spatial1(functional.relu_(self.merge_norm(maps))))
        logits: Tensor = self.head(self.pool(maps).flatten(1))
        return logits

    def describe(self, patches: Tensor) -> Tensor:
        """Maps (N, S * S, 2, L, 24) of patches of any side, before and after the first block's convolutions.

        For the faithful form only: its kernels have the same weight everywhere.
        """
        maps: Tensor = self.selection(*self._stems(patches))
        count, channels, side, _, length = maps.shape
        features = maps.new_empty(count, side, side, 2, length, channels)
        features[..., 0, :, :] = maps.movedim(1, -1)
        features[..., 1, :, :] = self.spectral1.convolve(maps).movedim(1, -1)
        return features.flatten(1, 2)

    def classify(self, features: Tensor, *spectra: Tensor) -> Tensor:
        """Logits (N, classes) from the output of `describe` for patches (N, K, P, P)."""
        side = self.patch_size
        at_once = max(1, PIXELS_AT_ONCE // side**2) if features.device.type == "cpu" else len(features)
        logits = []
        for some in torch.split(features, at_once):
            maps, hidden = (
                some.reshape(len(some), side, side, *some.shape[2:]).movedim(-1, 1).unbind(4)
            )  # (n, 24, P, P, L) each
            logits.append(self._rest(self.spectral1.add(maps, hidden)))
        return torch.cat(logits)


def check_published_sizes(*, num_components: int, patch_size: int) -> None:
    """Refuse sizes for which the published layers cannot be built or run.

    Raises:
        PatchError: the patch is not 7, 9 or 11 pixels wide, or has fewer than 7 components.
    """
    if num_components < SPECTRAL_KERNEL:
        raise PatchError(
            tr(
                "A2S2K-ResNet (faithful) needs at least {smallest} components, not {num_components}; take "
                "more components or the corrected form.",
                smallest=SPECTRAL_KERNEL,
                num_components=num_components,
            )
        )
    smallest, largest = PUBLISHED_POOL + 2, 2 * PUBLISHED_POOL + 1
    if not smallest <= patch_size <= largest:
        raise PatchError(
            tr(
                "A2S2K-ResNet (faithful) takes patches of {smallest} x {smallest} to {largest} x {largest} "
                "pixels, not {patch_size} x {patch_size}: its last pooling is {pool} x {pool}; choose such "
                "a patch or the corrected form.",
                smallest=smallest,
                largest=largest,
                patch_size=patch_size,
                pool=PUBLISHED_POOL,
            )
        )
