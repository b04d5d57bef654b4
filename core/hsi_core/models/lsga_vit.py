"""LSGA-ViT: a convolutional tokenizer, then light self-attention with a Gaussian position bias.

Source: Ma, Wan, Wu, Kong, Shao, Wang, Chen, Gu (2023), Light Self-Gaussian-Attention Vision Transformer for
Hyperspectral Image Classification, IEEE TIM 72, doi:10.1109/TIM.2023.3279922; published code
machao132/LSGA-VIT (PyTorch).

Light attention has no key and no value layer: softmax(Q X^T / sqrt(d) + G) X, then one linear layer.

The published code differs from the paper in ways that change its numbers. Its "2-D" Gaussian runs over the
*flattened index* of the pixels (standard deviation 10): seen from the centre the right neighbour gets 0.995,
the lower neighbour 0.667 (9 x 9). Before each attention it replaces the tokens by T_i = sum_j softmax_j(x_j .
a_i) V x_j, which the paper does not mention. The sums do not depend on the order of the pixels, so the tokens
lose their positions. A convolution of 39,000 weights is never called. `faithful` has all these properties
(536,296 weights for 9 x 9 x 36 and 16 classes). The published training has no validation pixels, and prints
the accuracy on test pixels during training. Our training does not.

`corrected` keeps the pixels in order as tokens, and G(j) = s exp(-((r_j - r_c)^2 + (c_j - c_c)^2) / 2
sigma^2) over the rows and columns of the patch, the same for every query. Each head learns its strength s
(initially 1, the published one) and its width sigma (initially a quarter of the patch). The network is
narrower (64 features instead of 120), so it is about three times as fast.
"""

import math
from collections.abc import Mapping
from typing import ClassVar, Unpack

import torch
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.errors import PatchError
from hsi_core.language import tr
from hsi_core.models.base import NetworkSizes, PatchNetwork
from hsi_core.models.options import NetworkOption, width_of
from hsi_core.models.recipe import Recipe
from hsi_core.models.registry import register

FILTERS_3D = 4
DEPTH = 2
MLP_RATIO = 4
DROP_PATH = 0.1
"""Share of the patches for which training leaves out the second block. The share of the first block is half
of this value in the corrected form."""
FEATURES = {"corrected": 64, "faithful": 120}
HEADS = {"corrected": 4, "faithful": 12}
FLATTENED_SIGMA = 10.0
"""Width of the published Gaussian, counted in flattened pixels."""
SMALLEST = 3
TOKENS_AT_ONCE = 2600
"""Tokens (32 patches of 9 x 9) that a CPU evaluates at once without gradients: their values stay in the
cache, and two threads wait for each other less often than with fewer tokens."""
SCORES_AT_ONCE = 2**18
"""Scores of attention, a megabyte, that a CPU computes at once if they are explicit."""
SMALLEST_SUM = 1e-20
"""Smallest sum of unshifted exponentials; below it the largest exponential may have lost digits."""


def gaussian_of_position(patch_size: int, sigma: Tensor) -> Tensor:
    """G = exp(-d^2 / 2 sigma^2), where d is the distance of a pixel from the centre of the patch, in pixels.

    Args:
        patch_size: P, odd.
        sigma: widths in pixels, shape (heads,).

    Returns:
        Shape (heads, P * P), 1 at the centre; pixels row by row.
    """
    offset = torch.arange(patch_size, device=sigma.device, dtype=sigma.dtype) - patch_size // 2
    squares = (offset[:, None] ** 2 + offset[None, :] ** 2).flatten()  # (L,)
    return torch.exp(-squares / (2.0 * sigma[:, None] ** 2))


def gaussian_of_flattened_index(patch_size: int) -> Tensor:
    """The published Gaussian, shape (L, L) for L = P * P.

    Entry (i, j) falls with (i - c)^2 + (j - c)^2, c = (L - 1) / 2.
    """
    if torch.get_default_device().type == "meta":  # a network without values has shapes only
        return torch.empty(patch_size**2, patch_size**2)
    offset = torch.arange(patch_size**2, dtype=torch.float32) - (patch_size**2 - 1) // 2
    return torch.exp(-(offset[:, None] ** 2 + offset[None, :] ** 2) / (2.0 * FLATTENED_SIGMA**2))


class GaussianBias(nn.Module):
    """Bias of the attention logits.

    A Gaussian of each key's distance from the centre; each head learns its width and strength.
    """

    def __init__(self, patch_size: int, num_heads: int) -> None:
        super().__init__()
        self.patch_size = patch_size
        self.log_sigma = nn.Parameter(torch.full((num_heads,), patch_size / 4.0, device="cpu").log())
        self.strength = nn.Parameter(torch.ones(num_heads))

    def forward(self) -> Tensor:
        """Bias (heads, 1, L), the same for all queries."""
        gaussian = gaussian_of_position(self.patch_size, self.log_sigma.exp())
        return (self.strength[:, None] * gaussian)[:, None]

    def factors(self) -> tuple[Tensor, Tensor]:
        """Two tensors (heads or 1, L).

        Entry (i, j) of the bias is the product of i of the first and j of the second.
        """
        of_keys = self()[:, 0]
        return torch.ones_like(of_keys[:1]), of_keys


class FlattenedGaussianBias(nn.Module):
    """The published bias; see `gaussian_of_flattened_index`."""

    gaussian: Tensor

    def __init__(self, patch_size: int) -> None:
        super().__init__()
        self.register_buffer("gaussian", gaussian_of_flattened_index(patch_size), persistent=False)

    def forward(self) -> Tensor:
        """Bias (1, L, L), the same for all heads."""
        return self.gaussian[None]

    def factors(self) -> tuple[Tensor, Tensor]:
        """The bias as a product, as in `GaussianBias`: its row of the centre is 1 at the centre."""
        of_centre = self()[:, len(self.gaussian) // 2]
        return of_centre, of_centre


class AttentionWeights(nn.Module):
    """Attention weights of queries over keys; each row sums to one."""

    def forward(self, query: Tensor, key: Tensor, bias: Tensor) -> Tensor:
        """Weights (N, heads, L, L) of queries and keys (N, heads, L, d) with a bias, which is broadcast."""
        scale = query.shape[-1] ** -0.5
        return torch.softmax(query @ key.mT * scale + bias, dim=-1)


def mix_by_products(query: Tensor, key: Tensor, of_queries: Tensor, of_keys: Tensor) -> Tensor:
    """softmax(Q K^T / sqrt(d) + B) K by matrix products, for short heads on a CPU.

    This is 1.6 times as fast as the fused kernel. The bias B is a product of a factor of the query and a
    factor of the key, so both get one more entry. Another entry of the key is 1. It gives the sum of each
    row, so the softmax becomes a division after the second product. The exponentials are shifted by the
    largest of their row only if they leave the range of floats.

    Args:
        query: Q, shape (N, heads, L, d).
        key: K, of the same shape; also the values that are mixed.
        of_queries: shape (heads or 1, L); B_ij is of_queries_i of_keys_j.
        of_keys: of the same shape.

    Returns:
        Shape (N, heads d, L).
    """
    count, num_heads, length, depth = query.shape
    wide_query = query.new_empty(count, num_heads, length, depth + 2)
    wide_key = torch.empty_like(wide_query)
    torch.mul(query, math.log2(math.e) * depth**-0.5, out=wide_query[..., :depth])
    wide_query[..., depth:] = torch.stack([math.log2(math.e) * of_queries, torch.zeros_like(of_queries)], -1)
    wide_key[..., :depth] = key
    wide_key[..., depth:] = torch.stack([of_keys, torch.ones_like(of_keys)], -1)
    wide_query, wide_key = wide_query.flatten(0, 1), wide_key.flatten(0, 1)  # (N heads, L, d + 2)
    mixed = query.new_empty(count * num_heads, depth + 2, length)
    at_once = max(1, SCORES_AT_ONCE // length**2)
    for some in zip(*(torch.split(rows, at_once) for rows in (wide_query, wide_key, mixed)), strict=True):
        _mix(*some, is_shifted=False)
        sums = some[2][:, -1]
        if not bool(((sums > SMALLEST_SUM) & (sums < torch.inf)).all()):
            _mix(*some, is_shifted=True)
    return (mixed[:, :depth] / mixed[:, -1:]).reshape(count, num_heads * depth, length)


def _mix(query: Tensor, key: Tensor, out: Tensor, *, is_shifted: bool) -> None:
    """Write K^T exp2(Q K^T)^T to `out`."""
    scores = torch.bmm(query, key.mT)
    if is_shifted:
        scores -= scores.amax(-1, keepdim=True)
    torch.bmm(key.mT, scores.exp2_().mT, out=out)


class LightAttention(nn.Module):
    """Light self-attention: only the query has a layer; key and value are the tokens themselves.

    Weights stay implicit, which is 1.6 times as fast, unless `has_explicit_weights` is set: then the
    sub-module `weights` is called, and a forward hook on it sees (N, heads, L, L). The sub-module `bias` is
    always called.
    """

    attends: ClassVar[str] = "tokens"

    def __init__(self, num_features: int, num_heads: int, bias: GaussianBias | FlattenedGaussianBias) -> None:
        super().__init__()
        self.num_heads = num_heads
        self.query = nn.Linear(num_features, num_features)
        self.bias = bias
        self.weights = AttentionWeights()
        self.projection = nn.Linear(num_features, num_features)
        self.has_explicit_weights = False

    def forward(self, tokens: Tensor) -> Tensor:
        """Tokens (N, L, D) of tokens (N, L, D)."""
        count, length, width = tokens.shape
        split = (count, length, self.num_heads, width // self.num_heads)
        query = self.query(tokens).reshape(split).transpose(1, 2)  # (N, heads, L, d)
        key = tokens.reshape(split).transpose(1, 2)
        is_plain = self.has_explicit_weights or torch.is_grad_enabled() or torch.compiler.is_exporting()
        if tokens.device.type == "cpu" and not (self.training or is_plain):
            of_heads: Tensor = self.projection(mix_by_products(query, key, *self.bias.factors()).mT)
            return of_heads
        bias = self.bias()
        if self.has_explicit_weights or (self.training and tokens.is_cuda):
            # A fused gradient on a GPU adds in any order, so two trainings would differ.
            mixed = self.weights(query, key, bias) @ key
        else:
            bias = bias.to(query.dtype).expand(1, self.num_heads, length, length)
            mixed = functional.scaled_dot_product_attention(query, key, key, attn_mask=bias)
        projected: Tensor = self.projection(mixed.transpose(1, 2).flatten(2))
        return projected


class PoolingWeights(nn.Module):
    """Shares softmax_j(x_j . a_i) of the old tokens in the new tokens."""

    def forward(self, anchors: Tensor, tokens: Tensor) -> Tensor:
        """Shares (N, L, L) of tokens (N, L, D) for anchors (1, L, D)."""
        return (anchors @ tokens.mT).softmax(dim=-1)


class TokenPooling(nn.Module):
    """The pooling of the published code: the same number of tokens, but without positions.

    T_i = sum_j softmax_j(x_j . a_i) V x_j; the sub-module `weights` gives the softmax.
    """

    attends: ClassVar[str] = "pooling"

    def __init__(self, length: int, num_features: int) -> None:
        super().__init__()
        self.anchors = nn.Parameter(torch.empty(1, length, num_features))
        self.values = nn.Parameter(torch.empty(1, num_features, num_features))
        self.weights = PoolingWeights()
        nn.init.xavier_normal_(self.anchors)
        nn.init.xavier_normal_(self.values)

    def forward(self, tokens: Tensor) -> Tensor:
        """Sums (N, L, D) of tokens (N, L, D); they do not depend on the order of the tokens."""
        shares = self.weights(self.anchors, tokens)  # (N, L, L)
        pooled: Tensor = shares @ (tokens @ self.values)
        return pooled


class StochasticDepth(nn.Module):
    """In training, set a branch to zero for some patches of a batch, and scale it up for the others."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, branch: Tensor) -> Tensor:
        """Branch (N, L, D), zero for a share `rate` of the patches; unchanged in eval mode."""
        if not self.training or self.rate == 0.0:
            return branch
        kept = torch.rand(len(branch), 1, 1, device=branch.device) >= self.rate
        return branch * kept / (1.0 - self.rate)


class InPlaceGelu(nn.GELU):
    """`nn.GELU`, which overwrites its input if no gradient is kept.

    Then the cache holds one array, not two.
    """

    def forward(self, values: Tensor) -> Tensor:
        """Phi(x) x of each value x."""
        if torch.is_grad_enabled() or torch.compiler.is_exporting():
            return super().forward(values)
        overwritten: Tensor = torch.ops.aten.gelu_(values)
        return overwritten


class Block(nn.Module):
    """Attention and two dense layers, each with a layer norm before it and a shortcut around it."""

    def __init__(self, attention: nn.Module, num_features: int, drop_path: float) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(num_features)
        self.attention = attention
        self.norm2 = nn.LayerNorm(num_features)
        self.mlp = nn.Sequential(
            nn.Linear(num_features, MLP_RATIO * num_features),
            InPlaceGelu(),
            nn.Linear(MLP_RATIO * num_features, num_features),
        )
        self.drop_path = StochasticDepth(drop_path)

    def forward(self, tokens: Tensor) -> Tensor:
        """Tokens (N, L, D) of tokens (N, L, D)."""
        tokens = tokens + self.drop_path(self.attention(self.norm1(tokens)))
        mixed: Tensor = tokens + self.drop_path(self.mlp(self.norm2(tokens)))
        return mixed


class Tokenizer(nn.Module):
    """A 3-D and a 2-D convolution with padding: every pixel of the patch becomes one token."""

    def __init__(self, num_components: int, num_features: int, *, has_unused: bool) -> None:
        super().__init__()
        self.spectral = nn.Sequential(
            nn.Conv3d(1, FILTERS_3D, 3, padding=1), nn.BatchNorm3d(FILTERS_3D), nn.ReLU(inplace=True)
        )
        self.spatial = nn.Sequential(
            nn.Conv2d(FILTERS_3D * num_components, num_features, 3, padding=1),
            nn.BatchNorm2d(num_features),
            nn.ReLU(inplace=True),
        )
        if has_unused:
            self.unused = nn.Conv2d(num_components, num_features, 3, padding=1)
        self.norm = nn.LayerNorm(num_features)

    def forward(self, patches: Tensor) -> Tensor:
        """Tokens (N, P * P, D), row by row, of patches (N, K, P, P)."""
        volume = self.spectral(patches[:, None])  # (N, 4, K, P, P)
        maps = self.spatial(volume.flatten(1, 2))  # (N, D, P, P)
        tokens: Tensor = self.norm(maps.flatten(2).mT)
        return tokens


@register("lsga-vit")
class LsgaVit(PatchNetwork):
    """LSGA-ViT in its corrected or faithful form.

    Args:
        form: corrected or faithful.
        num_components: K, channels of a patch.
        num_classes: number of classes.
        patch_size: P, odd, at least 3.
        num_bands: not used.
        attention_size: D, features of a token in the corrected form, a multiple of the number of heads.

    Raises:
        PatchError: the patch is too small.
    """

    recipes: ClassVar[dict[str, Recipe]] = {
        "corrected": Recipe(
            inputs="components",
            patch_size=9,
            components=36,
            standardize=True,
            whiten=True,
            epochs=70,
            patience=70,
            batch_size=64,
            learning_rate=1e-3,
            is_cosine=True,
            weight_decay=1e-2,
            class_weights=True,
            augment=True,
            spectral_noise=0.1,
            label_smoothing=0.0,
        ),
        "faithful": Recipe(
            inputs="components",
            patch_size=9,
            components=36,
            standardize=False,
            whiten=True,
            epochs=70,
            patience=70,
            batch_size=128,
            learning_rate=5e-4,
            is_cosine=False,
            weight_decay=0.0,
            class_weights=False,
            augment=False,
            spectral_noise=0.0,
            label_smoothing=0.0,
        ),
    }
    attention_kinds: ClassVar[frozenset[str]] = frozenset({"tokens"})
    options: ClassVar[Mapping[str, NetworkOption]] = {"attention_size": width_of(FEATURES["corrected"])}
    shared_radius = 2
    dead: ClassVar[frozenset[str]] = frozenset({"tokenizer.unused.weight", "tokenizer.unused.bias"})

    def __init__(self, *, attention_size: int = FEATURES["corrected"], **sizes: Unpack[NetworkSizes]) -> None:
        super().__init__(**sizes)
        form, patch_size = self.form, self.patch_size
        if patch_size < SMALLEST:
            raise PatchError(
                tr(
                    "LSGA-ViT needs patches of at least {smallest} x {smallest} pixels, not {patch_size} x "
                    "{patch_size}; choose a larger patch.",
                    smallest=SMALLEST,
                    patch_size=patch_size,
                )
            )
        is_faithful = form == "faithful"
        width, heads = FEATURES[form] if is_faithful else attention_size, HEADS[form]
        self.tokenizer = Tokenizer(self.num_components, width, has_unused=is_faithful)
        blocks: list[nn.Module] = []
        for number in range(DEPTH):
            attention: nn.Module
            if is_faithful:
                attention = nn.Sequential(
                    TokenPooling(patch_size**2, width),
                    LightAttention(width, heads, FlattenedGaussianBias(patch_size)),
                )
                drop_path = DROP_PATH * number / (DEPTH - 1)
            else:
                attention = LightAttention(width, heads, GaussianBias(patch_size, heads))
                drop_path = DROP_PATH * (number + 1) / DEPTH
            blocks.append(Block(attention, width, drop_path))
        self.blocks = nn.Sequential(*blocks)
        self.norm = nn.LayerNorm(width)
        self.head = nn.Linear(width, self.num_classes)
        for module in self.modules():
            if isinstance(module, nn.Linear):
                nn.init.trunc_normal_(module.weight, std=0.02)
                nn.init.zeros_(module.bias)

    def forward(self, patches: Tensor) -> Tensor:
        """Logits (N, classes) of the centre pixels of patches (N, K, P, P)."""
        return self.classify(self.describe(patches))

    def describe(self, patches: Tensor) -> Tensor:
        """Tokens (N, L, D) of patches of any side."""
        tokens: Tensor = self.tokenizer(patches)
        return tokens

    def classify(self, features: Tensor, *spectra: Tensor) -> Tensor:
        """Logits (N, classes) from the tokens (N, L, D) of patches (N, K, P, P).

        On a CPU and without gradients, the layers are called for a few patches at a time.
        """
        parts: tuple[Tensor, ...] = (features,)
        is_plain = torch.is_grad_enabled() or torch.compiler.is_exporting()
        if features.device.type == "cpu" and not is_plain:
            parts = torch.split(features, max(1, TOKENS_AT_ONCE // features.shape[1]))
        logits: Tensor = self.head(torch.cat([self.norm(self.blocks(some)).mean(dim=1) for some in parts]))
        return logits
