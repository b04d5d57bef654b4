"""SSAN: a recurrent network along the spectrum of the pixel and a convolutional one around it, each with attention.

Source: Mei et al. (2019), Spectral-Spatial Attention Networks for Hyperspectral Image
Classification, Remote Sensing 11(8) 963, doi:10.3390/rs11080963; published code EtPan/SSAN (TensorFlow 1.9, Pavia Centre).
Sun et al. (2020), IEEE TGRS 58(5), is another network of the same name.

The published code differs from the paper: its map of spatial attention (H, W) is repeated C times one after the other and then read as
(H, W, C), so that nearly all cells get the weight of another pixel (6 of 2916 get their own at 27 x 27 x 4); and the
weights are sigmoid(tanh(.)), which stays between 0.27 and 0.73. Weights are drawn from N(0, 1). The two branches meet as
logits that go through one and the same layer. `faithful` has all of this (5,434,176 weights for 27 x 27 x 4 and 9
classes; the spectrum may have any length). Its GRU is TensorFlow's: the reset gate acts *before* the
matrix product and there is one bias, while PyTorch and cuDNN reset after it and have two (3,072 more weights); it is
therefore written out here. Two things that are done to the scene before it are not: each component and each band is
scaled to 0..1 by its extremes there, and is standardised here.

`corrected` gives each pixel its own weight, which is a plain sigmoid. It has 64 instead of 512 units each way, batch norm,
pools adaptively to 3 x 3 so that the centre keeps its cell at any size, and merges features, not logits. Its recurrence
reads four neighbouring bands at a time, which share one score of attention: a fourth of the steps, twice the speed of
training and no worse on Indian Pines. Its patch has 30 components rather than 4, which is worth more there than anything else.
"""

from collections.abc import Mapping
from typing import ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.errors import ParameterError, PatchError
from hsi_core.models.base import PatchNetwork
from hsi_core.models.layers.attention import SpatialAttention
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


class ResetFirstCell(nn.Module):
    """One step of a GRU as TensorFlow 1 has it: h' = u h + (1 - u) tanh(W x + V (r h) + b), in both directions at once.

    Source: Cho et al. (2014), arXiv:1406.1078, which resets first as well. The directions are the first axis of each
    weight. A layer of its own, so that a cancel is seen after each step.

    Args:
        num_units: units in each direction.
    """

    def __init__(self, num_units: int) -> None:
        super().__init__()
        self.gate_weight = nn.Parameter(torch.empty(2, 1 + num_units, 2 * num_units))
        self.gate_bias = nn.Parameter(torch.ones(2, 1, 2 * num_units))  # TensorFlow's start: keep the state
        self.candidate_weight = nn.Parameter(torch.empty(2, 1 + num_units, num_units))
        self.candidate_bias = nn.Parameter(torch.zeros(2, 1, num_units))
        for weight in (*self.gate_weight, *self.candidate_weight):
            nn.init.xavier_uniform_(weight)

    def forward(self, value: Tensor, state: Tensor) -> Tensor:
        """Next state (2, N, units) after a value (2, N, 1) at a state (2, N, units)."""
        gate_in, gate_state = self.gate_weight[:, :1], self.gate_weight[:, 1:]
        candidate_in, candidate_state = self.candidate_weight[:, :1], self.candidate_weight[:, 1:]
        gates = torch.sigmoid(torch.baddbmm(value * gate_in + self.gate_bias, state, gate_state))
        reset, update = gates.chunk(2, dim=-1)
        candidate = torch.tanh(
            torch.baddbmm(value * candidate_in + self.candidate_bias, reset * state, candidate_state)
        )
        return torch.lerp(
            candidate.to(state.dtype), state, update.to(state.dtype)
        )  # states are never rounded


class InPlaceCell(nn.Module):
    """The same step for one direction without gradients: two matrix products, and nothing is allocated.

    A row holds the value that is read, a one and the state, in the order of the rows of the weights, so that a product
    adds the value's share and the bias as well. tanh(a) is 2 sigmoid(2 a) - 1, which torch computes five times as fast;
    the factor 2 is in the weights. Weights in bfloat16 have the products computed so; all else stays in float32.
    """

    def forward(
        self,
        row: Tensor,
        weights: tuple[Tensor, Tensor],
        spare: tuple[Tensor, Tensor, Tensor],
        state: slice,
        out: Tensor,
    ) -> None:
        """Write the next state (N, units) to `out`.

        Args:
            row: value, one and state, or these in another order, shape (N, units + 2).
            weights: of the gates (units + 2, 2 units) and of the candidate (units + 2, units).
            spare: overwritten, of the shapes of the gates, of the row and of the state; the row's value and one are set.
            state: where the state is in a row.
            out: shape (N, units).
        """
        gates, reset_row, candidate = spare
        _multiply(row, weights[0], gates)
        reset, update = gates.sigmoid_().chunk(2, dim=1)
        torch.mul(row[:, state], reset, out=reset_row[:, state])
        _multiply(reset_row, weights[1], candidate)
        candidate.sigmoid_().mul_(2.0).sub_(1.0)
        torch.lerp(candidate, row[:, state], update, out=out)


def _multiply(rows: Tensor, weight: Tensor, out: Tensor) -> None:
    """Write the product of rows (N, I) and a weight (I, O), in the weight's precision, to `out` (N, O)."""
    if weight.dtype == rows.dtype:
        torch.mm(rows, weight, out=out)
    else:
        out.copy_(torch.mm(rows.to(weight.dtype), weight))


class ResetFirstGru(nn.Module):
    """The published recurrence, a bidirectional GRU of scalars.

    Args:
        num_units: units in each direction.
    """

    def __init__(self, num_units: int) -> None:
        super().__init__()
        self.num_units = num_units
        self.cell = ResetFirstCell(num_units)
        self.in_place = InPlaceCell()

    def forward(self, spectra: Tensor) -> Tensor:
        """States (N, C, 2 units), forwards and backwards, of spectra (N, C)."""
        is_plain = torch.is_grad_enabled() or torch.compiler.is_exporting()
        if not is_plain:
            return self._evaluate(spectra)
        both = torch.stack([spectra, spectra.flip(1)])[..., None]  # (2, N, C, 1)
        state = spectra.new_zeros(2, len(spectra), self.num_units)
        states = []
        for value in both.unbind(2):  # (2, N, 1)
            state = self.cell(value, state)
            states.append(state)
        forwards, backwards = torch.stack(states, dim=2)  # (N, C, units) each
        return torch.cat([forwards, backwards.flip(1)], dim=-1)

    def _evaluate(self, spectra: Tensor) -> Tensor:
        """The same, band after band into one array of rows (value, one, forwards, backwards, value, one)."""
        kind, precision = spectra.device.type, spectra.dtype
        if torch.is_autocast_enabled(kind):
            precision = torch.get_autocast_dtype(kind)
        (count, num_bands), units = spectra.shape, self.num_units
        cell, ways = self.cell, (slice(0, units + 2), slice(units + 2, 2 * units + 4))
        rows = spectra.new_empty(num_bands, count, 2 * units + 4)
        rows[..., 1] = rows[..., -1] = 1.0
        rows[:-1, :, 0] = spectra.T[1:]  # a row holds the value that is read next
        rows[1:, :, -2] = spectra.T[:-1]
        spare = (
            spectra.new_empty(count, 2 * units),
            spectra.new_ones(count, units + 2),
            spectra.new_empty(count, units),
        )
        for way, columns in enumerate(ways):
            bands = range(num_bands) if way == 0 else range(num_bands - 1, -1, -1)
            value, state = (0, slice(2, units + 2)) if way == 0 else (units, slice(0, units))
            weights = tuple(  # stored column by column, which products of few rows take 3 % faster
                (factor * torch.cat([weight[:1], bias, weight[1:]]).roll(-2 * way, 0))
                .to(precision)
                .T.contiguous()
                .T
                for factor, weight, bias in (
                    (1.0, cell.gate_weight[way], cell.gate_bias[way]),
                    (2.0, cell.candidate_weight[way], cell.candidate_bias[way]),
                )
            )
            spare[1].fill_(1.0)
            row = spectra.new_ones(count, units + 2)
            row[:, value] = spectra[:, bands[0]]
            row[:, state] = 0.0
            for band in bands:
                spare[1][:, value] = spectra[:, band]
                after = rows[band, :, columns]
                self.in_place(row, weights, spare, state, after[:, state])
                row = after
        return rows[..., 2:-2].transpose(0, 1)


class SteppingGru(nn.Module):
    """A bidirectional GRU as PyTorch has it, which reads neighbouring bands together.

    Args:
        num_units: units in each direction.
        step: bands that are read together; zeros, which are the mean, complete the last ones.
    """

    def __init__(self, num_units: int, step: int) -> None:
        super().__init__()
        self.step = step
        self.gru = nn.GRU(step, num_units, batch_first=True, bidirectional=True)

    def forward(self, spectra: Tensor) -> Tensor:
        """States (N, ceil(C / step), 2 units) of spectra (N, C)."""
        states: Tensor = self.gru(split_bands(spectra, self.step))[0]
        return states


def split_bands(values: Tensor, step: int) -> Tensor:
    """Values of neighbouring bands together: (N, ceil(C / step), step) of (N, C), completed by zeros."""
    count, num_bands = values.shape
    return functional.pad(values, (0, -num_bands % step)).reshape(count, -1, step)


class BandWeights(nn.Module):
    """Weight of each band, softmax over the bands of u . tanh(W h + b), h being the state in which the band was read.

    Args:
        num_features: D, length of a state.
        attention_size: features that a score is made of.
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
    """Mean of the recurrent states over the bands, weighted by attention; the sub-module `weights` gives (N, C).

    Args:
        recurrence: from spectra (N, C) to states (N, ceil(C / step), D).
        num_features: D.
        attention_size: features that a score of attention is made of.
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
    """Weight of each pixel from its own components: sigmoid(w . x + b), or the published sigmoid(tanh(w . x + b)).

    Args:
        num_components: K.
        has_tanh: as published.
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
    """The published spatial attention; its sub-module `weights` gives (N, 1, P, P), which pixels do not get.

    With the channels last, as in TensorFlow, cell i of a patch, counted through rows, columns and channels, gets the
    weight of pixel i mod P * P.

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
        return scrambled * patches  # with the channels innermost in memory, where convolutions are faster


@register("ssan")
class Ssan(PatchNetwork):
    """SSAN in its corrected or faithful form.

    Attention is the output of the sub-modules `spectral.weights`, shape (N, C), and `attention.weights`, shape
    (N, 1, P, P).

    Args:
        form: corrected or faithful.
        num_components: K, channels of a patch.
        num_classes: number of classes.
        patch_size: P, odd, at least 7.
        num_bands: C, bands of the spectrum of the centre pixel, at least 1.
        dropout: share of the features of both branches that are left out in training.
        gru_units: units of the recurrence in each direction, in the corrected form.
        channels: of the second convolution; the first has half of them.
        attention_size: features that a score of attention over the bands is made of.

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
        # Published are 10,000 steps, 1,422 epochs of 900 pixels: 100 epochs are as many on 12,800 pixels. Bands are
        # standardised because one switch scales spectra and components; published are bands of 0..1, PCA of raw ones.
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
    options: ClassVar[Mapping[str, NetworkOption]] = {
        "dropout": dropout_of(DROPOUT),
        "gru_units": width_of(UNITS["corrected"]),
        "channels": width_of(FILTERS[1]),
        "attention_size": width_of(ATTENTION_SIZE),
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
        gru_units: int = UNITS["corrected"],
        channels: int = FILTERS[1],
        attention_size: int = ATTENTION_SIZE,
    ) -> None:
        super().__init__(
            num_components=num_components,
            num_classes=num_classes,
            patch_size=patch_size,
            num_bands=num_bands,
        )
        if patch_size < SMALLEST:
            raise PatchError(
                f"SSAN needs patches of at least {SMALLEST} x {SMALLEST} pixels, not {patch_size} x {patch_size}; "
                "choose a larger patch."
            )
        if num_bands < 1:
            raise ParameterError(
                f"SSAN reads the spectrum of the centre pixel, but got {num_bands} bands; pass num_bands."
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
            self.shared_radius = 2  # pixels that the two convolutions look around one
            self.merged = nn.Linear(2 * units + dense, dense)
        self.head = nn.Linear(dense, num_classes)
        if self.is_faithful:
            self._draw_published_weights()

    def _draw_published_weights(self) -> None:
        """Draw from N(0, 1) except in the recurrence and both attentions, whose spread is smaller."""
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
        """Maps (N, S * S, 64) of patches of any side, before they are pooled; in the corrected form."""
        maps: Tensor = self.maps[:-2](self.attention(patches))
        return maps.flatten(2).mT

    def classify(self, features: Tensor, *spectra: Tensor) -> Tensor:
        """Logits (N, classes) from maps (N, P * P, 64) and the spectra (N, C) of the centres; in the corrected form."""
        maps = features.reshape(len(features), self.patch_size, self.patch_size, -1).movedim(-1, 1)
        return self._merge(self.maps[-2:](maps), self.spectral(*spectra))

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
