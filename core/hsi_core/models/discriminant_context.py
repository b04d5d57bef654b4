"""Discriminant analysis that learns to use the surroundings of a pixel: a network of this project.

The inputs are discriminant components (`Reduction`, kind "discriminant"): the spread within a class is 1 in
every direction. In these components the scores of linear discriminant analysis (Fisher, 1936,
doi:10.1111/j.1469-1809.1936.tb02137.x) are one matrix product. The network begins as exactly these scores. A
residual that begins at zero is learned from the pixel, and from the differences between the pixel and the
means of its surroundings (3 x 3, 5 x 5 and 9 x 9 pixels).

How much of the surroundings helps depends on the scene: it helps in fields and harms in cities. Therefore
each training pixel is shown with a side drawn at random (1, 3, 5 or 9), so that the trained network works
with any of them. The validation pixels then choose the side (`surroundings`); the wider means are switched
off.

The hidden layers have three members that do not share weights. Each training pixel trains one member, and
the logits are the mean of the members: an ensemble of three (Hansen, Salamon, 1990,
doi:10.1109/34.58871) in one network.

Means, scores and residual of a pixel are shared with its neighbours, so a tile is mapped at once.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

import torch
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.models.base import NetworkSizes, PatchNetwork
from hsi_core.models.layers.surroundings import stack_means
from hsi_core.models.options import NetworkOption, dropout_of, width_of
from hsi_core.models.recipe import FORMS, Recipe
from hsi_core.models.registry import register

SIDES = (1, 3, 5, 9)
"""Sides of the surroundings whose means the network can use; 1 is the pixel alone."""
MEMBERS = 3
WIDTH = 32
"""Units of a hidden layer of one member."""
DROPOUT = 0.5
SHARPNESS = 0.25
"""Factor of the first scores. Spectra of other places differ more than the training pixels of a class do, so
that the scores of discriminant analysis are too certain. The factor does not change their order."""

_RECIPE = Recipe(
    inputs="components",
    patch_size=9,
    components=30,
    standardize=True,
    whiten=False,
    epochs=60,
    patience=60,
    batch_size=128,
    learning_rate=3e-3,
    is_cosine=True,
    weight_decay=0.01,
    class_weights=False,
    augment=False,
    spectral_noise=0.7,
    label_smoothing=0.05,
    reduction="discriminant",
)


@register("discriminant-context")
class DiscriminantContext(PatchNetwork):
    """Scores of discriminant analysis plus a learned residual of pixel and surroundings.

    Args:
        dropout: share of hidden features that training sets to zero.
        channels: units of a hidden layer of one member.
    """

    recipes: ClassVar[dict[str, Recipe]] = dict.fromkeys(FORMS, _RECIPE)
    options: ClassVar[Mapping[str, NetworkOption]] = {
        "dropout": dropout_of(DROPOUT),
        "channels": width_of(WIDTH),
    }
    has_dense: ClassVar[bool] = True
    has_refit: ClassVar[bool] = True
    has_summary: ClassVar[bool] = True
    rows_at_once: ClassVar[int] = 16  # their features stay in the cache of a CPU

    used_side: Tensor

    def __init__(
        self, *, dropout: float = DROPOUT, channels: int = WIDTH, **sizes: Unpack[NetworkSizes]
    ) -> None:
        super().__init__(**sizes)
        self.sides = tuple(side for side in SIDES if side <= self.patch_size)
        self.register_buffer("used_side", torch.tensor([self.sides[-1]]))
        self._side = self.sides[-1]
        self.shares = nn.Parameter(torch.tensor([2.0] + [0.0] * (len(self.sides) - 1)))
        width = MEMBERS * channels
        self.first = nn.ModuleList(
            nn.Linear(self.num_components, width, bias=side == 1) for side in self.sides
        )
        self.second = nn.ModuleList(nn.Linear(channels, channels) for _ in range(MEMBERS))
        self.head = nn.Linear(self.num_components + width, self.num_classes)
        self.dropout = nn.Dropout(dropout)
        nn.init.zeros_(self.head.weight[:, self.num_components :])
        nn.init.zeros_(self.head.bias)

    @property
    def surroundings(self) -> tuple[int, ...]:
        """See `PatchNetwork`."""
        return self.sides

    def use_surroundings(self, side: int) -> None:
        """See `PatchNetwork`."""
        self.used_side.fill_(side)
        self._side = side

    def _load_from_state_dict(self, state_dict: dict[str, Any], prefix: str, *others: Any) -> None:
        """Load the weights and the chosen side; another side than those of the network is an error."""
        super()._load_from_state_dict(state_dict, prefix, *others)
        side = int(self.used_side) if not self.used_side.is_meta else self.sides[-1]
        if side not in self.sides:
            errors: list[str] = others[-1]
            errors.append(f"the side of the surroundings is {side}, not one of {self.sides}")
        else:
            self._side = side

    @torch.no_grad()
    def start_from(self, spectra: Tensor, targets: Tensor, weights: Tensor | None = None) -> None:
        """Set the scores to those of linear discriminant analysis.

        With a spread of 1 within each class, the score of a class with the mean m and the share p of the
        training pixels is m . z - m . m / 2 + log p, here times `SHARPNESS`.
        """
        counts = torch.bincount(targets, minlength=self.num_classes)
        sums = torch.zeros(self.num_classes, self.num_components, dtype=torch.float64, device=spectra.device)
        sums.index_add_(0, targets, spectra.double() if weights is None else spectra * weights[:, None])
        totals = counts.double() if weights is None else torch.bincount(targets, weights, self.num_classes)
        means = sums / totals.clamp(min=torch.finfo(torch.float64).tiny)[:, None]
        shares = counts.clamp(min=1) / counts.sum()
        self.head.weight[:, : self.num_components] = SHARPNESS * means.to(self.head.weight)
        self.head.bias.copy_(SHARPNESS * (shares.log() - means.square().sum(1) / 2.0))
        self.use_surroundings(1)

    def summarise(self, patches: Tensor) -> Tensor:
        """Each pixel and the means of its surroundings (N, sides, K): see `PatchNetwork`."""
        return self._means(patches, self.sides[-1])[..., 0, 0]

    def summary_noise_root(self) -> Tensor:
        """See `PatchNetwork`."""
        # The larger of two squares holds the smaller one: their covariance is the variance of its mean.
        sides = torch.tensor(self.sides, dtype=torch.float64)
        root: Tensor = torch.linalg.cholesky(1.0 / torch.maximum(sides[:, None], sides).square())
        return root.float()

    def forward(self, patches: Tensor) -> Tensor:
        """Logits (N, classes) of patches (N, K, P, P) or of their summaries (N, sides, K)."""
        if patches.ndim == 3:
            means = patches if self.training else patches[:, : self.sides.index(self._side) + 1]
        else:
            means = self._means(patches, self.sides[-1] if self.training else self._side)[..., 0, 0]
        pixels = means.permute(1, 2, 0)  # (sides, K, N)
        if not self.training:
            return self._evaluate(pixels)
        # Each pixel is shown with a side drawn at random, and trains one member.
        drawn = torch.randint(len(self.sides), (len(means),))
        is_used = torch.arange(len(self.sides))[:, None] <= drawn
        member = functional.one_hot(torch.arange(len(means)) % MEMBERS, MEMBERS)
        device = means.device
        return self._evaluate(pixels, is_used=is_used.to(device), member=member.to(device))

    def forward_dense(self, tile: Tensor) -> Tensor:
        """Logits (classes, H, W) of a tile (K, H + 2 halo, W + 2 halo): see `PatchNetwork`."""
        margin, (height, width) = 2 * self.halo, tile.shape[1:]
        logits = []
        for row in range(0, height - margin, self.rows_at_once):
            strip = tile[None, :, row : min(row + self.rows_at_once + margin, height)]
            logits.append(self._evaluate(self._means(strip, self._side)[0].flatten(2)))
        return torch.cat(logits).T.reshape(-1, height - margin, width - margin)

    def tile_graph(self) -> nn.Module:
        """See `PatchNetwork`."""
        return _TileGraph(self)

    def _means(self, maps: Tensor, largest: int) -> Tensor:
        """Each pixel and the means of its surroundings, one for each side up to the largest.

        Args:
            maps: (N, K, H + 2 halo, W + 2 halo).
            largest: one of the sides.

        Returns:
            Means (N, sides, K, H, W).
        """
        cut = self.halo - largest // 2
        inner = maps[..., cut : maps.shape[-2] - cut, cut : maps.shape[-1] - cut]
        means = stack_means(inner, [side for side in self.sides if 1 < side <= largest])
        return means.reshape(means.shape[0], -1, self.num_components, *means.shape[2:])

    def _evaluate(
        self, means: Tensor, *, is_used: Tensor | None = None, member: Tensor | None = None
    ) -> Tensor:
        """Logits (N, classes) from the means (sides, K, N) of the surroundings.

        Args:
            means: of the pixel itself, then of larger surroundings.
            is_used: sides that each pixel is shown with, bool, shape (sides, N); all if not given.
            member: 1 for the member that each pixel trains, shape (N, members); all members if not given.
        """
        shares = self.shares[: means.shape[0], None]
        if is_used is not None:
            shares = shares.masked_fill(~is_used, -torch.inf)
        mixed = (shares.softmax(0)[:, None] * means).sum(0)  # (K, N)
        hidden = self.first[0](means[0].T)
        for number in range(1, means.shape[0]):
            difference = means[number] - means[0]
            if is_used is not None:
                difference = difference * is_used[number]
            hidden = hidden + self.first[number](difference.T)
        parts = self.dropout(hidden.relu_()).chunk(MEMBERS, dim=1)
        hidden = torch.cat([layer(part) for layer, part in zip(self.second, parts, strict=True)], dim=1)
        hidden = self.dropout(hidden.relu_())  # (N, members * channels)
        if member is not None:
            hidden = hidden * member.repeat_interleave(hidden.shape[1] // MEMBERS, dim=1) * MEMBERS
        logits: Tensor = self.head(torch.cat([mixed.T, hidden], dim=1))
        return logits


class _TileGraph(nn.Module):
    """The network on a tile (1, K, H + 2 halo, W + 2 halo), for export."""

    def __init__(self, network: DiscriminantContext) -> None:
        super().__init__()
        self.network = network

    def forward(self, tile: Tensor) -> Tensor:
        """Logits (1, classes, H, W)."""
        return self.network.forward_dense(tile[0])[None]
