"""The base class of every network: one interface for training, patchwise and shared evaluation."""

from collections.abc import Mapping
from typing import ClassVar

from torch import Tensor, nn

from hsi_core.errors import PatchError
from hsi_core.models.options import NetworkOption
from hsi_core.models.recipe import Recipe


class PatchNetwork(nn.Module):
    """Base of every network: from a patch (N, K, P, P) to the logits of its centre pixel (N, classes).

    A network whose inputs are "both" takes the spectra of the centre pixels (N, num_bands) as its second argument.

    Args:
        num_components: K, channels of a patch.
        num_classes: number of classes.
        patch_size: P, odd.
        num_bands: bands of the centre pixel's spectrum that the network takes beside the patch; 0 for none.

    Attributes:
        measured_choices: what was chosen by measuring times on the first tile. It changes the last bits, so a run that goes on
            takes it over.
    """

    recipes: ClassVar[dict[str, Recipe]]
    dead: ClassVar[frozenset[str]] = frozenset()
    """Weights of the faithful form that the published code has, but that reach no output."""
    has_shared_training: ClassVar[bool] = False
    """Whether there is a `forward_shared`."""
    options: ClassVar[Mapping[str, NetworkOption]] = {}
    """Arguments of the corrected form beyond its sizes; the faithful form is as published."""
    spectral_axis: ClassVar[int] = 2
    """Axis of five-dimensional maps (N, C, ...) that runs along the spectrum; the two others are rows and columns."""
    shared_radius: int | None = None
    """Pixels that the padded layers of `describe` look around each pixel; None where the network has no such layers."""
    has_own_threads: ClassVar[bool] = False
    """Whether it computes in threads that are not torch's, so that calling it from several of them gains nothing."""

    def __init__(self, *, num_components: int, num_classes: int, patch_size: int, num_bands: int = 0) -> None:
        super().__init__()
        check_patch_size(patch_size)
        self.num_components = num_components
        self.num_classes = num_classes
        self.patch_size = patch_size
        self.num_bands = num_bands
        self.measured_choices: dict[str, int] = {}

    @property
    def halo(self) -> int:
        """Margin that a tile needs around the pixels that are classified."""
        return self.patch_size // 2

    @property
    def classifier(self) -> nn.Module | None:
        """The last layer: what goes into it are the features of a pixel. None where there are no layers."""
        head = getattr(self, "head", None)
        return head if isinstance(head, nn.Module) else None

    @property
    def measurable(self) -> "PatchNetwork":
        """The network whose tensors show how much memory this one takes: another one where torch does not evaluate it."""
        return self

    def forward_dense(self, tile: Tensor) -> Tensor | None:
        """Logits of every pixel of a tile by shared computation, equal to `forward` on its patches.

        Args:
            tile: (K + num_bands, H + 2 halo, W + 2 halo).

        Returns:
            Logits (classes, H, W); None where the network cannot share computation exactly.
        """
        return None

    def forward_shared(self, windows: Tensor, is_pixel: Tensor) -> Tensor:
        """Logits of some pixels of windows by shared computation, in train mode equal to `forward` on their patches.

        Args:
            windows: (M, K, H + 2 halo, W + 2 halo).
            is_pixel: which pixels, shape (M, H, W).

        Returns:
            Logits (n, classes) in the order of `is_pixel.nonzero()`.
        """
        raise NotImplementedError

    def describe(self, patches: Tensor) -> Tensor:
        """Features (N, S * S, ...) of every pixel of patches (N, K, S, S) of any side S; where `shared_radius` is set."""
        raise NotImplementedError

    def classify(self, features: Tensor, *spectra: Tensor) -> Tensor:
        """Logits (N, classes) from the features (N, P * P, ...) of patches: with `describe` the same as `forward`."""
        raise NotImplementedError


def check_patch_size(patch_size: int) -> None:
    """Refuse a patch without a centre pixel.

    Raises:
        PatchError: the size is even or below 1.
    """
    if patch_size < 1 or patch_size % 2 == 0:
        raise PatchError(
            f"The patch size is {patch_size}; it must be odd, so that a patch has a centre pixel: try {patch_size + 1}."
        )


def count_parameters(network: nn.Module) -> int:
    """Number of trainable weights."""
    return sum(weight.numel() for weight in network.parameters() if weight.requires_grad)
