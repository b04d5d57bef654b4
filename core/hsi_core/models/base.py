"""The base class of every network: one interface for training, mapping, export and explanation.

The other packages read the abilities of a network from the attributes of `PatchNetwork`. They never test for
a class or a name, so a new network is one file.
"""

from collections.abc import Mapping
from typing import ClassVar, NotRequired, TypedDict

import numpy as np
from numpy.typing import NDArray
from torch import Tensor, nn

from hsi_core.errors import PatchError
from hsi_core.inputs.reduction import Reduction
from hsi_core.language import tr
from hsi_core.models.options import NetworkOption
from hsi_core.models.recipe import Recipe

MAX_PATCH_SIZE = 511
"""Side of the largest patch: with 40 components a single one takes 42 MB."""


class NetworkSizes(TypedDict):
    """Arguments that every network takes; see `PatchNetwork`."""

    form: NotRequired[str]
    num_components: int
    num_classes: int
    patch_size: int
    num_bands: NotRequired[int]


class PatchNetwork(nn.Module):
    """Base of every network: from a patch (N, K, P, P) to the logits of its centre pixel (N, classes).

    A network whose inputs are "both" takes the spectra of the centre pixels (N, num_bands) as its second
    argument. A network with options takes them as keywords and passes the sizes to this class: `def
    __init__(self, *, dropout: float = 0.4, **sizes: Unpack[NetworkSizes])`.

    Args:
        form: corrected or faithful.
        num_components: K, channels of a patch.
        num_classes: number of classes.
        patch_size: P, odd.
        num_bands: bands of the centre pixel's spectrum, which the network takes in addition to the patch; 0
            for none.

    Attributes:
        measured_choices: algorithms that the network chose by measuring times on its first tile. A choice
            changes the last bits of the logits, so a resumed run uses the same choices.

    Raises:
        PatchError: the patch size is even or below 1.
    """

    recipes: ClassVar[dict[str, Recipe]]
    options: ClassVar[Mapping[str, NetworkOption]] = {}
    """Arguments of the corrected form in addition to its sizes. The faithful form has none."""
    dead: ClassVar[frozenset[str]] = frozenset()
    """Weights of the faithful form that exist in the published code, but do not influence the output."""

    has_gradients: ClassVar[bool] = True
    """Whether the network is trained by gradient descent. If not, it is fitted in one step: it has no epochs,
    and cannot be fine-tuned, tuned, distilled, or explained by gradients."""
    has_refit: ClassVar[bool] = False
    """Whether the network is trained again on all labelled pixels once held-out pixels have chosen its
    settings: its training needs no validation pixel that says when to stop."""
    has_own_shapes: ClassVar[bool] = False
    """Whether training sets the shapes of the weights, so that a model file may hold other shapes than a new
    network has."""
    infinite: ClassVar[frozenset[str]] = frozenset()
    """Names of the weights in which infinity has a meaning."""
    used_settings: ClassVar[frozenset[str] | None] = None
    """Settings of the recipe that the network uses; None for all of them."""
    takes_pretreatment: ClassVar[bool] = True
    """Whether spectra may have a pretreatment; a network that treats them itself takes none."""
    has_summary: ClassVar[bool] = False
    """Whether the network has a `summarise`. Its steps are so short that training uses one thread."""
    has_shared_training: ClassVar[bool] = False
    """Whether the network has a `forward_shared`."""
    has_dense: ClassVar[bool] = False
    """Whether the network has a `forward_dense`, which maps a tile at once."""
    shared_radius: int | None = None
    """Pixels that the padded layers of `describe` see around each pixel; None if the network has no such
    layers."""
    rows_at_once: ClassVar[int | None] = None
    """Rows of a tile that `forward_dense` evaluates at once; None for all of them. A graph for tiles of any
    width takes this number of rows."""
    pixels_at_once: ClassVar[int] = 0
    """Pixels that a baseline evaluates at once; 0 if the network is trained by gradient descent."""
    has_own_threads: ClassVar[bool] = False
    """Whether the network computes in threads that are not torch's: calling it from several threads gains
    nothing."""
    runs_on_meta: ClassVar[bool] = True
    """Whether the network runs on tensors without values (device "meta"): no step depends on a value."""

    spectral_axis: ClassVar[int] = 2
    """Spectral axis of five-dimensional maps (N, C, ...); the two others are rows and columns."""
    attention_kinds: ClassVar[frozenset[str]] = frozenset()
    """Kinds of the attention weights of the network; see `hsi_core.models.layers.attention`."""

    def __init__(
        self,
        *,
        num_components: int,
        num_classes: int,
        patch_size: int,
        num_bands: int = 0,
        form: str = "corrected",
    ) -> None:
        super().__init__()
        check_patch_size(patch_size)
        self.form = form
        self.num_components = num_components
        self.num_classes = num_classes
        self.patch_size = patch_size
        self.num_bands = num_bands
        self.measured_choices: dict[str, int] = {}

    @property
    def halo(self) -> int:
        """Margin that a tile needs around the pixels to classify."""
        return self.patch_size // 2

    @property
    def classifier(self) -> nn.Module | None:
        """The last layer, whose inputs are the features of a pixel; None if the network has no layers."""
        head = getattr(self, "head", None)
        return head if isinstance(head, nn.Module) else None

    @property
    def measurable(self) -> "PatchNetwork":
        """The network whose tensors show the memory use of this network.

        It is another network if torch does not evaluate this network.
        """
        return self

    @property
    def surroundings(self) -> tuple[int, ...]:
        """Sides of the surroundings that the trained network can use, ascending; empty without a choice.

        The validation pixels choose one of them after training.
        """
        return ()

    def use_surroundings(self, side: int) -> None:
        """Use the surroundings of this side, one of `surroundings`, from now on."""
        raise NotImplementedError

    def read_bands(self, reduction: Reduction, positions: NDArray[np.float32]) -> None:
        """Take from the scaling of the bands what the network has to know. By default this is nothing.

        Args:
            reduction: fitted on the training scene.
            positions: of the bands on the axis of a spectrum, shape (C,); see `positions_of`.
        """

    def start_from(self, spectra: Tensor, targets: Tensor, weights: Tensor | None = None) -> None:
        """Take starting weights from the training pixels. By default they stay as they are.

        Args:
            spectra: channels of the training pixels, without their surroundings, shape (N, K).
            targets: their class indices, shape (N,), int64.
            weights: their weights within their classes, shape (N,); None: all are 1.
        """

    def take_shapes(self, weights: Mapping[str, Tensor]) -> None:
        """Give layers the shapes that they had when an older version of this network wrote these weights.

        Args:
            weights: by name, as in `state_dict`.
        """

    def summarise(self, patches: Tensor) -> Tensor:
        """All that the network takes from patches, computed without weights; `forward` takes it as well.

        Training computes the summaries once, and adds noise to them instead of to every pixel. They must not
        change if a patch is flipped or rotated.

        Args:
            patches: (N, K, P, P).

        Returns:
            Summaries (N, S, K).
        """
        raise NotImplementedError

    def summary_noise_root(self) -> Tensor:
        """The matrix (S, S) by which noise of patches becomes noise of summaries: see `SummarySource`."""
        raise NotImplementedError

    def forward_dense(self, tile: Tensor) -> Tensor | None:
        """Logits of every pixel of a tile by shared computation, equal to `forward` on its patches.

        Args:
            tile: (K + num_bands, H + 2 halo, W + 2 halo).

        Returns:
            Logits (classes, H, W); None if the network cannot share computation exactly.
        """
        return None

    def forward_shared(self, windows: Tensor, is_pixel: Tensor) -> Tensor:
        """Logits of some pixels of windows by shared computation.

        In train mode they equal the logits of `forward` on the patches of these pixels.

        Args:
            windows: (M, K, H + 2 halo, W + 2 halo).
            is_pixel: True for the pixels to evaluate, shape (M, H, W).

        Returns:
            Logits (n, classes) in the order of `is_pixel.nonzero()`.
        """
        raise NotImplementedError

    def describe(self, patches: Tensor) -> Tensor:
        """Features (N, S * S, ...) of every pixel of patches (N, K, S, S) of any side S.

        Needs a `shared_radius`.
        """
        raise NotImplementedError

    def classify(self, features: Tensor, *spectra: Tensor) -> Tensor:
        """Logits (N, classes) from the features (N, P * P, ...) of patches.

        `classify` of `describe` equals `forward`.
        """
        raise NotImplementedError

    def patch_graph(self) -> nn.Module:
        """The network as a module for export to ONNX, with the arguments and logits of `forward`."""
        return self

    def tile_graph(self) -> nn.Module | None:
        """The network on tiles as a module that can be exported to ONNX.

        Returns:
            A module from reduced tiles (1, K, H + 2 halo, W + 2 halo) to logits (1, classes, H, W); None if
            the network evaluates every patch on its own.
        """
        return None


def check_patch_size(patch_size: int) -> None:
    """Refuse a patch without a centre pixel, and a size for which no memory is enough.

    Raises:
        PatchError: the size is even, below 1 or too large.
    """
    if patch_size > MAX_PATCH_SIZE:
        raise PatchError(
            tr(
                "The patch size is {patch_size}; it must be at most {largest}: choose a smaller patch.",
                patch_size=patch_size,
                largest=MAX_PATCH_SIZE,
            )
        )
    if patch_size < 1 or patch_size % 2 == 0:
        raise PatchError(
            tr(
                "The patch size is {patch_size}; it must be odd, so that a patch has a centre pixel: try "
                "{better}.",
                patch_size=patch_size,
                better=patch_size + 1,
            )
        )


def count_parameters(network: nn.Module) -> int:
    """Number of trainable weights."""
    return sum(weight.numel() for weight in network.parameters() if weight.requires_grad)
