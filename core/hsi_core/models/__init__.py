"""The networks: one file each, registered by decorator, all with one interface.

Everything here works on tensors alone; nothing reads a raster.
"""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from torch import Tensor, nn

from hsi_core.errors import ParameterError, PatchError
from hsi_core.reduction import NetworkInputs

FORMS = ("corrected", "faithful")


@dataclass(frozen=True)
class Recipe:
    """How a network is trained unless the user says otherwise; each form of a network has its own.

    Args:
        inputs: what the network looks at; the user cannot change it.
        patch_size: side of a patch in pixels, odd.
        components: number of principal components; None: as many as there are bands.
        standardize: scale every band to unit variance before the PCA.
        whiten: scale the components to unit variance.
        epochs: largest number of epochs.
        patience: epochs without better validation before stopping.
        batch_size: patches in a step.
        learning_rate: rate of Adam at the start.
        is_cosine: the rate falls to zero along half a cosine; else it is constant.
        weight_decay: decoupled weight decay.
        class_weights: weigh classes by the inverse of their training pixels.
        augment: flip and turn patches by quarters.
        spectral_noise: standard deviation of noise added to standardised spectra.
        label_smoothing: share of the target that is spread over all classes.
    """

    inputs: NetworkInputs
    patch_size: int
    components: int | None
    standardize: bool
    whiten: bool
    epochs: int
    patience: int
    batch_size: int
    learning_rate: float
    is_cosine: bool
    weight_decay: float
    class_weights: bool
    augment: bool
    spectral_noise: float
    label_smoothing: float


class PatchNetwork(nn.Module):
    """Base of every network: from a patch (N, K, P, P) to the logits of its centre pixel (N, classes).

    A network whose inputs are "both" takes the spectra of the centre pixels (N, num_bands) as its second argument.

    Args:
        num_components: K, channels of a patch.
        num_classes: number of classes.
        patch_size: P, odd.
        num_bands: bands of the centre pixel's spectrum that the network takes beside the patch; 0 for none.
    """

    recipes: ClassVar[dict[str, Recipe]]
    dead: ClassVar[frozenset[str]] = frozenset()
    """Weights of the faithful form that the published code has, but that reach no output."""

    def __init__(self, *, num_components: int, num_classes: int, patch_size: int, num_bands: int = 0) -> None:
        super().__init__()
        check_patch_size(patch_size)
        self.num_components = num_components
        self.num_classes = num_classes
        self.patch_size = patch_size
        self.num_bands = num_bands

    @property
    def halo(self) -> int:
        """Margin that a tile needs around the pixels that are classified."""
        return self.patch_size // 2

    def forward_dense(self, tile: Tensor) -> Tensor | None:
        """Logits of every pixel of a tile by shared computation, equal to `forward` on its patches.

        Args:
            tile: (K + num_bands, H + 2 halo, W + 2 halo).

        Returns:
            Logits (classes, H, W); None where the network cannot share computation exactly.
        """
        return None


def check_patch_size(patch_size: int) -> None:
    """Refuse a patch without a centre pixel.

    Raises:
        PatchError: the size is even or below 1.
    """
    if patch_size < 1 or patch_size % 2 == 0:
        raise PatchError(
            f"The patch size is {patch_size}; it must be odd, so that a patch has a centre pixel: try {patch_size + 1}."
        )


_NETWORKS: dict[str, Callable[..., PatchNetwork]] = {}


def register(name: str) -> Callable[[type[PatchNetwork]], type[PatchNetwork]]:
    """Make a network known under a name."""

    def add(network: type[PatchNetwork]) -> type[PatchNetwork]:
        _NETWORKS[name] = network
        return network

    return add


def network_names() -> list[str]:
    """Names of all networks, sorted."""
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        importlib.import_module(f"hsi_core.models.{module.name}")
    return sorted(_NETWORKS)


def _network_class(name: str) -> Any:
    if name not in network_names():
        raise ParameterError(f'There is no network "{name}"; choose one of {", ".join(network_names())}.')
    return _NETWORKS[name]


def find_recipe(name: str, form: str) -> Recipe:
    """Training recipe of a form of a network.

    Raises:
        ParameterError: no network or form has this name.
    """
    recipes: dict[str, Recipe] = _network_class(name).recipes
    if form not in recipes:
        raise ParameterError(
            f'The network "{name}" has no form "{form}"; choose one of {", ".join(recipes)}.'
        )
    return recipes[form]


def build_network(
    name: str, *, form: str, num_components: int, num_classes: int, patch_size: int, num_bands: int = 0
) -> PatchNetwork:
    """Make a network with freshly drawn weights.

    Args:
        name: see `network_names`.
        form: one of `FORMS`.
        num_components: channels of a patch.
        num_classes: number of classes.
        patch_size: side of a patch.
        num_bands: bands of the centre pixel's spectrum, for networks whose inputs are "both".

    Raises:
        ParameterError: no network or form has this name.
        PatchError: the patch size does not fit the network.
    """
    find_recipe(name, form)
    network: PatchNetwork = _network_class(name)(
        form=form,
        num_components=num_components,
        num_classes=num_classes,
        patch_size=patch_size,
        num_bands=num_bands,
    )
    return network


def count_parameters(network: nn.Module) -> int:
    """Number of trainable weights."""
    return sum(weight.numel() for weight in network.parameters() if weight.requires_grad)
