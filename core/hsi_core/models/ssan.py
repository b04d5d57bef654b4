"""SSAN: a recurrent spectral branch and a convolutional spatial branch, each with attention.

Source: Mei et al. (2019), Spectral-Spatial Attention Networks for Hyperspectral Image
Classification, Remote Sensing 11(8) 963, doi:10.3390/rs11080963; published code EtPan/SSAN (TensorFlow 1.9,
Pavia Centre). Sun et al. (2020), IEEE TGRS 58(5), is another network of the same name.

The published code differs from the paper: its map of spatial attention (H, W) is repeated C times and then
read as (H, W, C), so nearly all cells get the weight of another pixel (at 27 x 27 x 4, 6 of 2916 cells get
their own). The weights are sigmoid(tanh(.)), which stays between 0.27 and 0.73. Weights are drawn from N(0,
1). The two branches are merged as logits, which pass through one shared layer. `faithful` has all of this
(5,434,176 weights for 27 x 27 x 4 and 9 classes; the spectrum may have any length). Its GRU is that of
TensorFlow: the reset gate acts *before* the matrix product, and there is one bias. PyTorch and cuDNN reset
after the product and have two biases (3,072 more weights), so `models.layers.recurrence` implements the GRU.
There is one difference: the published code scales each component and each band to 0..1 by its extremes; this
network standardises them.

`corrected` gives each pixel its own weight, which is a plain sigmoid. It has 64 instead of 512 units in each
direction and batch norm. It pools adaptively to 3 x 3, so the centre keeps its cell at any size, and it
merges features, not logits. Its recurrence reads four neighbouring bands at a time, which share one score of
attention: a quarter of the steps, twice the speed of training, and no worse on Indian Pines. Its patch has 30
components instead of 4, which gains more there than anything else.
"""

import copy
from collections.abc import Mapping
from typing import ClassVar, Unpack, cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.errors import ParameterError, PatchError
from hsi_core.language import tr
from hsi_core.models.base import NetworkSizes, PatchNetwork
from hsi_core.models.layers.attention import SpatialAttention
from hsi_core.models.layers.recurrence import OnnxGru, ResetFirstGru, SteppingGru, split_bands
from hsi_core.models.options import NetworkOption, dropout_of, width_of
from hsi_core.models.recipe import Recipe
from hsi_core.models.registry import register

UNITS = {"corrected": 64, "faithful": 512}
"""Units of the recurrence in each direction."""
STEP = {"corrected": 4, "faithful": 1}
"""Bands that the recurrence reads together."""
ATTENTION_SIZE = 32
FILTERS = (32, 64)
DENSE = {"corrected": 128, "faithful": 1024}
MERGED = 256
DROPOUT = 0.4
POOLED_SIDE = 3
SMALLEST = 7


class BandWeights(nn.Module):
    """Weight of each band: softmax over the bands of u . tanh(W h + b), where h is the state at the band.

    Args:
        num_features: D, length of a state.
        attention_size: features from which a score is computed.
        step: bands that share a state.
    """

    def __init__(self, num_features: int, attention_size: int, *, step: int = 1) -> None:
        super().__init__()
        self.step = step
        self.hidden = nn.Linear(num_features, attention_size)
        self.context = nn.Linear(attention_size, 1, bias=False)

    def forward(self, states: Tensor, num_bands: int) -> Tensor:
        """Weights (N, C) for C bands of states (N, ceil(C / step), D); they sum to one."""
        in_memory = states.transpose(0, 1)  # (L, N, D), the order of a recurrence: no copy
        scores: Tensor = self.context(torch.tanh(self.hidden(in_memory)))[..., 0].T
        return torch.softmax(scores.repeat_interleave(self.step, dim=1)[:, :num_bands], dim=1)


class SpectralBranch(nn.Module):
    """Mean of the recurrent states over the bands, weighted by attention.

    The sub-module `weights` gives the weights (N, C).

    Args:
        recurrence: from spectra (N, C) to states (N, ceil(C / step), D).
        num_features: D.
        attention_size: features from which a score of attention is computed.
        step: bands that share a state.
    """

    attends: ClassVar[str] = "bands"

    def __init__(
        self, recurrence: nn.Module, num_features: int, attention_size: int, *, step: int = 1
    ) -> None:
        super().__init__()
        self.recurrence = recurrence
        self.weights = BandWeights(num_features, attention_size, step=step)
        self.step = step

    def forward(self, spectra: Tensor) -> Tensor:
        """Features (N, D) of spectra (N, C)."""
        states = self.recurrence(spectra)
        weights = self.weights(states, spectra.shape[1])
        of_states = split_bands(weights, self.step).sum(-1)  # (N, ceil(C / step))
        mean: Tensor = (of_states[:, None] @ states)[:, 0]
        return mean


class PixelWeights(nn.Module):
    """Weight of each pixel from its own components.

    It is sigmoid(w . x + b), or the published sigmoid(tanh(w . x + b)).

    Args:
        num_components: K.
        has_tanh: whether to apply tanh, as published.
    """

    def __init__(self, num_components: int, *, has_tanh: bool) -> None:
        super().__init__()
        self.score = nn.Conv2d(num_components, 1, 1)
        self.has_tanh = has_tanh

    def forward(self, patches: Tensor) -> Tensor:
        """Weights (N, 1, P, P) of patches (N, K, P, P)."""
        score = self.score(patches)
        return torch.sigmoid(torch.tanh(score) if self.has_tanh else score)


class ScrambledAttention(nn.Module):
    """The published spatial attention, which gives most pixels the weight of another pixel.

    The sub-module `weights` gives the weights (N, 1, P, P). Cells are counted through rows, columns and
    channels, with the channels last as in TensorFlow. Cell i of a patch gets the weight of pixel i mod P * P.

    Args:
        num_components: K.
    """

    attends: ClassVar[str] = "positions"

    def __init__(self, num_components: int) -> None:
        super().__init__()
        self.weights = PixelWeights(num_components, has_tanh=True)

    def forward(self, patches: Tensor) -> Tensor:
        """Patches (N, K, P, P) times weights."""
        count, channels, height, width = patches.shape
        repeated = self.weights(patches).flatten(1).repeat(1, channels)  # (N, K * P * P)
        scrambled: Tensor = repeated.reshape(count, height, width, channels).movedim(-1, 1)
        return scrambled * patches  # the channels are innermost in memory: convolutions are faster


@register("ssan")
class Ssan(PatchNetwork):
    """SSAN in its corrected or faithful form.

    Attention is the output of the sub-modules `spectral.weights`, shape (N, C), and `attention.weights`,
    shape (N, 1, P, P).

    Args:
        form: corrected or faithful.
        num_components: K, channels of a patch.
        num_classes: number of classes.
        patch_size: P, odd, at least 7.
        num_bands: C, bands of the spectrum of the centre pixel, at least 1.
        dropout: share of the features of both branches that training leaves out.
        gru_units: units of the recurrence in each direction, in the corrected form.
        channels: channels of the second convolution; the first has half as many.
        attention_size: features from which a score of attention over the bands is computed.

    Raises:
        PatchError: the patch is too small.
        ParameterError: there is no spectrum.
    """

    recipes: ClassVar[dict[str, Recipe]] = {
        "corrected": Recipe(
            inputs="both",
            patch_size=13,
            components=30,
            standardize=True,
            whiten=True,
            epochs=60,
            patience=60,
            batch_size=64,
            learning_rate=3e-3,
            is_cosine=True,
            weight_decay=1e-4,
            class_weights=True,
            augment=True,
            spectral_noise=0.1,
            label_smoothing=0.0,
        ),
        # The paper has 10,000 steps, which are 1,422 epochs of 900 pixels, or 100 epochs of 12,800 pixels.
        # Bands are standardised, because one switch scales spectra and components. The paper has bands of
        # 0..1 and PCA of raw bands.
        "faithful": Recipe(
            inputs="both",
            patch_size=27,
            components=4,
            standardize=True,
            whiten=True,
            epochs=100,
            patience=100,
            batch_size=128,
            learning_rate=5e-3,
            is_cosine=False,
            weight_decay=0.0,
            class_weights=False,
            augment=False,
            spectral_noise=0.0,
            label_smoothing=0.0,
        ),
    }
    attention_kinds: ClassVar[frozenset[str]] = frozenset({"bands", "positions"})
    options: ClassVar[Mapping[str, NetworkOption]] = {
        "dropout": dropout_of(DROPOUT),
        "gru_units": width_of(UNITS["corrected"]),
        "channels": width_of(FILTERS[1]),
        "attention_size": width_of(ATTENTION_SIZE),
    }

    def __init__(
        self,
        *,
        dropout: float = DROPOUT,
        gru_units: int = UNITS["corrected"],
        channels: int = FILTERS[1],
        attention_size: int = ATTENTION_SIZE,
        **sizes: Unpack[NetworkSizes],
    ) -> None:
        super().__init__(**sizes)
        form, num_components, num_classes, patch_size = (
            self.form,
            self.num_components,
            self.num_classes,
            self.patch_size,
        )
        if patch_size < SMALLEST:
            raise PatchError(
                tr(
                    "SSAN needs patches of at least {smallest} x {smallest} pixels, not {patch_size} x "
                    "{patch_size}; choose a larger patch.",
                    smallest=SMALLEST,
                    patch_size=patch_size,
                )
            )
        if self.num_bands < 1:
            raise ParameterError(
                tr(
                    "SSAN reads the spectrum of the centre pixel, but got {num_bands} bands; pass num_bands.",
                    num_bands=self.num_bands,
                )
            )
        self.is_faithful = form == "faithful"
        units, dense = UNITS[form] if self.is_faithful else gru_units, DENSE[form]
        step, filters = STEP[form], (channels // 2, channels)
        recurrence = ResetFirstGru(units) if self.is_faithful else SteppingGru(units, step)
        self.spectral = SpectralBranch(recurrence, 2 * units, attention_size, step=step)
        self.dropout = nn.Dropout(dropout)
        self.attention: nn.Module
        if self.is_faithful:
            self.attention = ScrambledAttention(num_components)
            side = (patch_size + 3) // 4  # half, rounded up, twice: TensorFlow's SAME pooling
            self.maps = nn.Sequential(
                nn.Conv2d(num_components, filters[0], 5, padding=2),
                nn.ReLU(inplace=True),
                nn.MaxPool2d(2, ceil_mode=True),
                nn.Conv2d(filters[0], filters[1], 5, padding=2),
                nn.ReLU(inplace=True),
                nn.MaxPool2d(2, ceil_mode=True),
                nn.Flatten(),
            )
            self.spatial_dense = nn.Linear(filters[1] * side**2, dense)
            self.spectral_logits = nn.Linear(2 * units, num_classes)
            self.spatial_logits = nn.Linear(dense, num_classes)
            self.shared = nn.Linear(num_classes, MERGED)
            self.merged = nn.Linear(2 * MERGED, dense)
        else:
            self.attention = SpatialAttention(PixelWeights(num_components, has_tanh=False))
            self.maps = nn.Sequential(
                nn.Conv2d(num_components, filters[0], 3, padding=1, bias=False),
                nn.BatchNorm2d(filters[0]),
                nn.ReLU(inplace=True),
                nn.Conv2d(filters[0], filters[1], 3, padding=1, bias=False),
                nn.BatchNorm2d(filters[1]),
                nn.ReLU(inplace=True),
                nn.AdaptiveAvgPool2d(POOLED_SIDE),
                nn.Flatten(),
            )
            self.spatial_dense = nn.Linear(filters[1] * POOLED_SIDE**2, dense)
            self.shared_radius = 2  # pixels that the two convolutions see around a pixel
            self.merged = nn.Linear(2 * units + dense, dense)
        self.head = nn.Linear(dense, num_classes)
        if self.is_faithful:
            self._draw_published_weights()

    def _draw_published_weights(self) -> None:
        """Draw weights from N(0, 1), with a smaller spread in the recurrence and in both attentions."""
        for module in self.modules():
            if isinstance(module, nn.Linear | nn.Conv2d):
                nn.init.normal_(module.weight)
                if module.bias is not None:
                    nn.init.normal_(module.bias)
        for weight in self.spectral.weights.parameters():
            nn.init.normal_(weight, std=0.1)
        score = self.attention.get_submodule("weights.score")
        nn.init.trunc_normal_(score.get_parameter("weight"), std=1e-4, a=-2e-4, b=2e-4)
        nn.init.zeros_(score.get_parameter("bias"))

    def forward(self, patches: Tensor, spectra: Tensor) -> Tensor:
        """Logits (N, classes) of the centre pixels of patches (N, K, P, P), whose spectra are (N, C)."""
        spectral = self.spectral(spectra)
        return self._merge(self.maps(self.attention(patches)), spectral)

    def describe(self, patches: Tensor) -> Tensor:
        """Maps (N, S * S, 64) of patches of any side, before pooling; for the corrected form only."""
        maps: Tensor = self.maps[:-2](self.attention(patches))
        return maps.flatten(2).mT

    def classify(self, features: Tensor, *spectra: Tensor) -> Tensor:
        """Logits (N, classes) from maps (N, P * P, 64) and the spectra (N, C) of the centres.

        For the corrected form only.
        """
        maps = features.reshape(len(features), self.patch_size, self.patch_size, -1).movedim(-1, 1)
        return self._merge(self.maps[-2:](maps), self.spectral(*spectra))

    def patch_graph(self) -> nn.Module:
        """See `PatchNetwork`; the published recurrence becomes one node."""
        if not self.is_faithful:
            return self
        graph = copy.deepcopy(self)
        graph.spectral.recurrence = OnnxGru(cast(ResetFirstGru, self.spectral.recurrence))
        return graph

    def _merge(self, maps: Tensor, spectral: Tensor) -> Tensor:
        """Logits (N, classes) from pooled maps (N, D) and spectral features (N, 2 units)."""
        spatial = functional.relu(self.spatial_dense(maps))
        if self.is_faithful:
            pair = [self.spectral_logits(spectral), self.spatial_logits(self.dropout(spatial))]
            merged = torch.cat([functional.relu(self.shared(logits)) for logits in pair], dim=1)
        else:
            merged = self.dropout(torch.cat([spectral, spatial], dim=1))
        logits: Tensor = self.head(functional.relu(self.merged(merged)))
        return logits
