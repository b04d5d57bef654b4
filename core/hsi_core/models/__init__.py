"""The networks: one file each, registered by decorator, all with one interface.

Everything here works on tensors alone; nothing reads a raster.
"""

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from hsi_core.errors import ParameterError, PatchError
from hsi_core.models.options import NetworkOption, check_options
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

    Attributes:
        tuning: what was chosen by measuring times on the first tile. It changes the last bits, so a run that goes on
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
        self.tuning: dict[str, int] = {}

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


_BASELINE = Recipe(
    inputs="spectrum",
    patch_size=1,
    components=None,
    standardize=True,
    whiten=False,
    epochs=1,
    patience=1,
    batch_size=1,
    learning_rate=0.0,
    is_cosine=False,
    weight_decay=0.0,
    class_weights=False,
    augment=False,
    spectral_noise=0.0,
    label_smoothing=0.0,
)


class FittedNetwork(PatchNetwork):
    """Base of the baselines: scikit-learn fits them on the spectra of the training pixels, torch evaluates them.

    What was fitted are buffers, so that it lies in the model file like weights. Their shapes follow from the fit: they
    are empty until then, and loading takes the shapes of what is loaded. A baseline has one form under both names.

    Args:
        form: any, as there is only one.
        num_components: C, bands of a spectrum.
        num_classes: number of classes.
        patch_size: 1.
        num_bands: 0.

    Raises:
        PatchError: the patch size is not 1.
    """

    recipes: ClassVar[dict[str, Recipe]] = dict.fromkeys(FORMS, _BASELINE)
    used_settings: ClassVar[frozenset[str]] = frozenset(
        {"inputs", "patch_size", "standardize", "class_weights"}
    )
    """Settings of the recipe that mean something here."""
    title: ClassVar[str]
    arrays: ClassVar[dict[str, torch.dtype]]
    """Names and types of the buffers."""
    pixels_at_once: ClassVar[int]
    """Bounds memory and the time until a cancel is seen."""

    def __init__(
        self, *, form: str, num_components: int, num_classes: int, patch_size: int, num_bands: int = 0
    ) -> None:
        super().__init__(
            num_components=num_components,
            num_classes=num_classes,
            patch_size=patch_size,
            num_bands=num_bands,
        )
        if patch_size != 1:
            raise PatchError(
                f"{self.title} looks at the spectrum of one pixel: the patch size must be 1, not {patch_size}; leave "
                "it out."
            )
        for name, dtype in self.arrays.items():
            self.register_buffer(name, torch.empty(0, dtype=dtype))

    def candidates(self, spectra: NDArray[np.float32]) -> list[dict[str, float]]:
        """Settings to choose from on the validation pixels; the first of equally good ones is taken.

        Args:
            spectra: of the training pixels, scaled, shape (N, C).
        """
        raise NotImplementedError

    def make_estimator(self, settings: dict[str, float], *, has_class_weights: bool, seed: int) -> Any:
        """The estimator of scikit-learn with one of the candidates' settings, not yet fitted."""
        raise NotImplementedError

    def take_over(self, estimator: Any) -> None:
        """Hold what a fitted estimator found; its classes are 0 .. num_classes - 1."""
        raise NotImplementedError

    def find_fault(self) -> str | None:
        """What is wrong with the buffers, such that evaluating them would fail; None if nothing."""
        raise NotImplementedError

    def evaluate(self, spectra: Tensor) -> Tensor:
        """Logits (N, classes) of at most `pixels_at_once` spectra (N, C)."""
        raise NotImplementedError

    def hold(self, **arrays: NDArray[Any]) -> None:
        """Make arrays the buffers of these names, on the device of the network."""
        for name, values in arrays.items():
            device = self.get_buffer(name).device
            setattr(self, name, torch.from_numpy(np.ascontiguousarray(values)).to(device, self.arrays[name]))

    def forward(self, patches: Tensor) -> Tensor:
        """Logits (N, classes) of pixels, as patches (N, C, 1, 1)."""
        spectra = patches[:, :, 0, 0]
        return torch.cat([self.evaluate(part) for part in torch.split(spectra, self.pixels_at_once)])

    def forward_dense(self, tile: Tensor) -> Tensor:
        """Logits (classes, H, W) of a tile (C, H, W): `forward` of its pixels, portion by portion."""
        pixels = tile.flatten(1).T[:, :, None, None]  # (H * W, C, 1, 1)
        logits = torch.cat([self(part) for part in torch.split(pixels, self.pixels_at_once)])
        return logits.T.reshape(-1, *tile.shape[1:])

    def _load_from_state_dict(self, state_dict: dict[str, Any], prefix: str, *others: Any) -> None:
        """Load buffers of any shape; those that do not fit together are an error as a wrong shape is elsewhere."""
        for name, dtype in self.arrays.items():
            loaded = state_dict.get(prefix + name)
            if loaded is not None:
                device = self.get_buffer(name).device
                setattr(self, name, torch.empty(loaded.shape, dtype=dtype, device=device))
        super()._load_from_state_dict(state_dict, prefix, *others)
        errors: list[str] = others[-1]
        if fault := self.find_fault():
            errors.append(f"{self.title}: {fault}")


def check_patch_size(patch_size: int) -> None:
    """Refuse a patch without a centre pixel.

    Raises:
        PatchError: the size is even or below 1.
    """
    if patch_size < 1 or patch_size % 2 == 0:
        raise PatchError(
            f"The patch size is {patch_size}; it must be odd, so that a patch has a centre pixel: try {patch_size + 1}."
        )


_NETWORKS: dict[str, type[PatchNetwork]] = {}


def register(name: str) -> Callable[[type[PatchNetwork]], type[PatchNetwork]]:
    """Make a network known under a name."""

    def add(network: type[PatchNetwork]) -> type[PatchNetwork]:
        _NETWORKS[name] = network
        return network

    return add


Family = Callable[[str], type[PatchNetwork]]
_FAMILIES: dict[str, Family] = {}


def register_family(prefix: str) -> Callable[[Family], Family]:
    """Make the networks of another library known as "prefix:name"; the function finds one by its name."""

    def add(find: Family) -> Family:
        _FAMILIES[prefix] = find
        return find

    return add


def network_names() -> list[str]:
    """Names of all networks of our own, sorted; those of families are not listed."""
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        importlib.import_module(f"hsi_core.models.{module.name}")
    return sorted(_NETWORKS)


def find_network(name: str) -> type[PatchNetwork]:
    """The class behind a name: one of `network_names`, or "timm:" and the name of a backbone.

    Raises:
        ParameterError: no network has this name, or the library of its family is missing.
    """
    known = network_names()
    prefix, _, rest = name.partition(":")
    if rest and prefix in _FAMILIES:
        return _FAMILIES[prefix](rest)
    if name not in known:
        families = [f"{prefix}:<name>" for prefix in sorted(_FAMILIES)]
        raise ParameterError(f'There is no network "{name}"; choose one of {", ".join([*known, *families])}.')
    return _NETWORKS[name]


def find_recipe(name: str, form: str) -> Recipe:
    """Training recipe of a form of a network.

    Raises:
        ParameterError: no network or form has this name.
    """
    recipes = find_network(name).recipes
    if form not in recipes:
        raise ParameterError(
            f'The network "{name}" has no form "{form}"; choose one of {", ".join(recipes)}.'
        )
    return recipes[form]


def find_options(name: str, form: str) -> Mapping[str, NetworkOption]:
    """Options that a form of a network has.

    Raises:
        ParameterError: no network has this name.
    """
    network = find_network(name)
    return network.options if form == "corrected" else {}


def build_network(
    name: str,
    *,
    form: str,
    num_components: int,
    num_classes: int,
    patch_size: int,
    num_bands: int = 0,
    options: Mapping[str, float] | None = None,
) -> PatchNetwork:
    """Make a network with freshly drawn weights.

    Args:
        name: see `network_names`.
        form: one of `FORMS`.
        num_components: channels of a patch.
        num_classes: number of classes.
        patch_size: side of a patch.
        num_bands: bands of the centre pixel's spectrum, for networks whose inputs are "both".
        options: see `find_options`; those that are not given are as the network has them.

    Raises:
        ParameterError: no network or form has this name, or the network has no such option.
        PatchError: the patch size does not fit the network.
    """
    find_recipe(name, form)
    options = options or {}
    check_options(options, find_options(name, form), network=name, form=form)
    network: Any = find_network(name)
    made: PatchNetwork = network(
        form=form,
        num_components=num_components,
        num_classes=num_classes,
        patch_size=patch_size,
        num_bands=num_bands,
        **options,
    )
    return made


def count_parameters(network: nn.Module) -> int:
    """Number of trainable weights."""
    return sum(weight.numel() for weight in network.parameters() if weight.requires_grad)
