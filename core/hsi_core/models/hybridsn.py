"""HybridSN: three 3-D convolutions over the spectrum, one 2-D convolution over space, three dense layers.

Source: Roy, Krishna, Dubey, Chaudhuri (2020), HybridSN: Exploring 3-D-2-D CNN Feature Hierarchy for Hyperspectral
Image Classification, IEEE GRSL 17(2), doi:10.1109/LGRS.2019.2918719; published code gokriznastic/HybridSN (Keras).

The published code trains without batch norm and without augmentation, selects the epoch by *training* accuracy and
whitens the whole image. `faithful` has its layers (5,122,176 weights for 25 x 25 x 30 and 16 classes) and whitening.

`corrected` adds batch norm after each convolution and derives every size: a spectral kernel is never longer than what
is left of the spectrum and a spatial kernel never wider than what is left of the patch, so that any odd patch from 7 on
and any number of components fit. Epochs are chosen on validation pixels.

No convolution is padded, so neighbouring patches share all of them exactly, and the first dense layer, which sees the
whole map of features, is a convolution as wide as that map (compare Chen et al. 2021, TPPI-Net, arXiv:2103.10084, which
redesigns networks to this end; here the published one is evaluated as it is).
"""

from collections.abc import Mapping
from typing import ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.errors import PatchError
from hsi_core.fft_convolution import correlate, transform_kernel
from hsi_core.models import PatchNetwork, Recipe, register
from hsi_core.models.options import NetworkOption, dropout_of, width_of

SPECTRAL_KERNELS = (7, 5, 3)
FILTERS_3D = (8, 16, 32)
FILTERS_2D = 64
DENSE = (256, 128)
DROPOUT = 0.4
ROWS_AT_ONCE = 48
"""Rows of a tile that the first dense layer is evaluated for at once: bounds memory and the time until a cancel is seen."""
FFT_FROM = 11
"""Side from which the first dense layer is faster in frequency space: 3 times at 17, as fast at 9 (two CPU cores)."""


@register("hybridsn")
class HybridSN(PatchNetwork):
    """HybridSN in its corrected or faithful form.

    Args:
        form: corrected or faithful.
        num_components: K, input channels.
        num_classes: number of classes.
        patch_size: P, odd, at least 7 (faithful: 9).
        num_bands: not looked at.
        dropout: share of the features of the dense layers that are left out in training.
        channels: of the 2-D convolution.

    Raises:
        PatchError: the patch is too small, or has too few components for the faithful form.
    """

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
        ),
    }
    options: ClassVar[Mapping[str, NetworkOption]] = {
        "dropout": dropout_of(DROPOUT),
        "channels": width_of(FILTERS_2D),
    }

    def __init__(
        self,
        *,
        form: str,
        num_components: int,
        num_classes: int,
        patch_size: int,
        num_bands: int = 0,
        dropout: float = DROPOUT,
        channels: int = FILTERS_2D,
    ) -> None:
        super().__init__(
            num_components=num_components,
            num_classes=num_classes,
            patch_size=patch_size,
            num_bands=num_bands,
        )
        has_norm = form == "corrected"
        self.channels = channels
        smallest = 7 if has_norm else 9
        if patch_size < smallest:
            raise PatchError(
                f"HybridSN ({form}) needs patches of at least {smallest} x {smallest} pixels, not {patch_size} x "
                f"{patch_size}; choose a larger patch."
            )
        shrink = sum(kernel - 1 for kernel in SPECTRAL_KERNELS)
        if not has_norm and num_components <= shrink:
            raise PatchError(
                f"HybridSN (faithful) needs more than {shrink} components, not {num_components}; take more components "
                "or the corrected form."
            )
        depth, side, filters_before = num_components, patch_size, 1
        layers: list[nn.Module] = []
        for filters, longest in zip(FILTERS_3D, SPECTRAL_KERNELS, strict=True):
            kernel = min(longest, depth)
            layers.append(nn.Conv3d(filters_before, filters, (kernel, 3, 3)))
            if has_norm:
                layers.append(nn.BatchNorm3d(filters))
            layers.append(nn.ReLU(inplace=True))
            depth, side, filters_before = depth - kernel + 1, side - 2, filters
        self.spectral = nn.Sequential(*layers)
        kernel = min(3, side)
        layers = [nn.Conv2d(filters_before * depth, channels, kernel)]
        if has_norm:
            layers.append(nn.BatchNorm2d(channels))
        self.spatial = nn.Sequential(*layers, nn.ReLU(inplace=True))
        self.side = side - kernel + 1
        self.dense1 = nn.Linear(channels * self.side**2, DENSE[0])
        self.dense2 = nn.Linear(*DENSE)
        self.head = nn.Linear(DENSE[1], num_classes)
        self.dropout = nn.Dropout(dropout)
        self._transformed: Tensor | None = None

    def _features(self, patches: Tensor) -> Tensor:
        """Feature maps (N, channels, H - 2 halo + side - 1, ...) of inputs (N, K, H, W)."""
        volume = self.spectral(patches[:, None])  # (N, 32, depth, H', W')
        maps: Tensor = self.spatial(volume.flatten(1, 2))
        return maps

    def forward(self, patches: Tensor) -> Tensor:
        """Logits (N, classes) of the centre pixels of patches (N, K, P, P)."""
        hidden = self._weigh(self._features(patches)).flatten(1)
        hidden = self.dropout(functional.relu(self.dense1(hidden)))
        hidden = self.dropout(functional.relu(self.dense2(hidden)))
        logits: Tensor = self.head(hidden)
        return logits

    def _weigh(self, maps: Tensor) -> Tensor:
        """Feature maps (N, channels, side, side) of patches as the first dense layer sees them; for a form with attention."""
        return maps

    def forward_dense(self, tile: Tensor) -> Tensor:
        """Logits (classes, H, W) of every pixel of a tile (K, H + 2 halo, W + 2 halo).

        The dense layers become convolutions over the shared feature maps: the first one as wide as the map of a patch,
        the others of one pixel. A wide one is evaluated by FFT. Only meant for eval mode, where batch norm and dropout act on each pixel alone.
        """
        maps = self._features(tile[None])[0]  # (channels, H + side - 1, W + side - 1)
        height = maps.shape[1] - self.side + 1
        strips = []
        for row in range(0, height, ROWS_AT_ONCE):
            strip = maps[:, row : min(row + ROWS_AT_ONCE, height) + self.side - 1]
            hidden = functional.relu_(self._dense1_everywhere(strip))
            hidden = hidden.movedim(0, -1)  # (rows, W, 256): the layers below act on the last axis
            strips.append(self.head(functional.relu_(self.dense2(hidden))))
        return torch.cat(strips).movedim(-1, 0)

    def _dense1_everywhere(self, maps: Tensor) -> Tensor:
        """The first dense layer as a convolution: (256, H, W) of maps (channels, H + side - 1, W + side - 1)."""
        kernel = self.dense1.weight.reshape(-1, self.channels, self.side, self.side)
        if self.side < FFT_FROM:
            return functional.conv2d(maps[None], kernel, self.dense1.bias)[0]
        transformed = self._transformed
        if transformed is None or transformed.device != maps.device:
            transformed = transform_kernel(kernel)
            if torch.is_inference_mode_enabled():
                self._transformed = transformed
        return correlate(maps, transformed, side=self.side) + self.dense1.bias[:, None, None]

    def train(self, mode: bool = True) -> "HybridSN":
        """Change the mode; what was derived from the weights is forgotten, because they are about to change."""
        self._transformed = None
        return super().train(mode)
