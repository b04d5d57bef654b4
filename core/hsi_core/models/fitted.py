"""The base classes of the baselines: scikit-learn fits them, torch evaluates them."""

import importlib
import threading
from collections.abc import Iterator
from typing import Any, ClassVar, TypeGuard, Unpack

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from hsi_core.errors import PatchError
from hsi_core.language import Text, tr
from hsi_core.models.base import NetworkSizes, PatchNetwork
from hsi_core.models.layers.graphs import CentrePixels, DensePixels
from hsi_core.models.layers.portions import join_portions
from hsi_core.models.layers.surroundings import SIZES, split_tile, stack_means
from hsi_core.models.recipe import FORMS, Recipe

BASELINE = Recipe(
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
"""Recipe of a baseline that reads spectra."""


_MODULES = ("covariance", "cross_decomposition", "discriminant_analysis", "ensemble", "svm")
"""Modules of scikit-learn that fit the baselines and their reductions."""
_loading = threading.Lock()


def load_estimators() -> None:
    """Import what the baselines are fitted with; to be called before several threads fit.

    Threads that import parts of one package at once can get a module that is only half imported.
    """
    with _loading:
        for name in _MODULES:
            importlib.import_module(f"sklearn.{name}")


class FittedNetwork(PatchNetwork):
    """Base of the baselines.

    scikit-learn fits a baseline on the spectra of the training pixels, and torch evaluates it. With a patch
    size above 1 it takes means of the surroundings as further channels: the channels of a pixel are its
    spectrum, then the mean of 3 x 3 pixels, of 5 x 5 (from patch size 5) and of 9 x 9 (patch size 9). The
    fitted numbers are buffers, so the model file holds them like weights. Buffers are empty before the fit.
    The fit sets their shapes; loading takes the shapes from the file. A baseline has one form under both
    names.

    Args:
        form: either name; there is only one form.
        num_components: C, bands of a spectrum.
        num_classes: number of classes.
        patch_size: 1, 3, 5 or 9.
        num_bands: 0.

    Raises:
        PatchError: another patch size.
    """

    recipes: ClassVar[dict[str, Recipe]] = dict.fromkeys(FORMS, BASELINE)
    has_gradients: ClassVar[bool] = False
    has_refit: ClassVar[bool] = True
    has_own_shapes: ClassVar[bool] = True
    has_dense: ClassVar[bool] = True
    runs_on_meta: ClassVar[bool] = False  # the next node of a tree depends on values
    used_settings: ClassVar[frozenset[str]] = frozenset(
        {"inputs", "patch_size", "standardize", "class_weights", "pretreatment"}
    )
    title: ClassVar[Text]
    arrays: ClassVar[dict[str, torch.dtype]]
    """Names and types of the buffers."""
    usual_candidate: ClassVar[int | None] = None
    """Number of the candidate that is kept unless another one is clearly better; None if there is none."""
    has_kernel_width: ClassVar[bool] = False
    """Whether its candidates are penalties and widths of a Gaussian kernel; folds compare them quickly."""
    max_fit_pixels: ClassVar[int | None] = None
    """Training pixels that it is fitted to at most, the same share of each class; None: all."""
    pixels_at_once: ClassVar[int]
    """Maximum spectra that are evaluated at once: bounds memory and the delay of a cancellation."""

    def __init__(self, **sizes: Unpack[NetworkSizes]) -> None:
        super().__init__(**sizes)
        if self.patch_size not in SIZES:
            raise PatchError(
                tr(
                    "The patch size is {patch_size}, but {network} takes 1 (the spectrum of the pixel), 3, 5 "
                    "or 9 (means of the surroundings beside it); choose one of them, or leave it out.",
                    patch_size=self.patch_size,
                    network=self.title,
                )
            )
        self.sizes = SIZES[self.patch_size]
        for name, dtype in self.arrays.items():
            self.register_buffer(name, torch.empty(0, dtype=dtype))

    @property
    def num_channels(self) -> int:
        """F, channels of a pixel: its bands, and as many for each mean."""
        return self.num_components * (1 + len(self.sizes))

    def candidates(self, spectra: NDArray[np.float32]) -> list[dict[str, float]]:
        """Settings to compare on the validation pixels.

        Args:
            spectra: of the training pixels, scaled, with means of the surroundings, shape (N, F).
        """
        raise NotImplementedError

    def make_estimator(self, settings: dict[str, float], *, has_class_weights: bool, seed: int) -> Any:
        """An unfitted estimator of scikit-learn with the settings of one candidate."""
        raise NotImplementedError

    def make_machine(self, settings: dict[str, float], *, has_class_weights: bool) -> Any:
        """The unfitted `SVC` that a candidate of a network with `has_kernel_width` is about."""
        raise NotImplementedError

    def kernel_inputs(self, spectra: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
        """Inputs of the kernel of this `SVC`, of spectra with means of the surroundings; both (N, F)."""
        return spectra

    def fit(
        self,
        estimator: Any,
        spectra: NDArray[np.float64],
        targets: NDArray[np.int64],
        weights: NDArray[np.float64] | None,
    ) -> None:
        """Fit an estimator to spectra (N, F) and class indices (N,).

        Args:
            estimator: of `make_estimator`.
            spectra: of the training pixels.
            targets: their class indices.
            weights: of the pixels within their classes, shape (N,); only a network with the setting
                `field_weights` uses them.
        """
        estimator.fit(spectra, targets)

    def take_over(self, estimator: Any) -> None:
        """Copy the numbers of a fitted estimator into the buffers; its classes are 0 .. num_classes - 1."""
        raise NotImplementedError

    def find_fault(self) -> str | None:
        """Fault of the buffers that would make `evaluate` fail, as a phrase; None if there is no fault."""
        raise NotImplementedError

    def find_wrong_shape(self, **shapes: tuple[int, ...]) -> str | None:
        """The first buffer that has not the given shape, as a phrase; None if all have it."""
        for name, shape in shapes.items():
            found = tuple(self.get_buffer(name).shape)
            if found != shape:
                return f"{name} have the shape {found} instead of {shape}"
        return None

    def evaluate(self, spectra: Tensor) -> Tensor:
        """Logits (N, classes) of at most `pixels_at_once` spectra with means (N, F)."""
        raise NotImplementedError

    def hold(self, **arrays: NDArray[Any]) -> None:
        """Set the buffers of these names to arrays, on the device of the network."""
        for name, values in arrays.items():
            device = self.get_buffer(name).device
            setattr(self, name, torch.from_numpy(np.ascontiguousarray(values)).to(device, self.arrays[name]))

    def channels_of(self, patches: Tensor) -> Tensor:
        """Channels (N, F, 1, 1) of patches (N, C, P, P)."""
        return stack_means(patches, self.sizes)

    def portions_of(self, tile: Tensor) -> Iterator[Tensor]:
        """Channels (n, F, 1, 1) of the pixels of a tile (C, H + P - 1, W + P - 1), row by row."""
        for portion in split_tile(tile, self.sizes, self.pixels_at_once):
            yield portion[:, :, None, None]

    def forward(self, patches: Tensor) -> Tensor:
        """Logits (N, classes) of pixels, as patches (N, C, P, P) or as their channels (N, F, 1, 1)."""
        has_channels = patches.shape[-1] == 1

        def evaluate(part: Tensor) -> Tensor:
            return self.evaluate((part if has_channels else self.channels_of(part))[:, :, 0, 0])

        return join_portions(map(evaluate, torch.split(patches, self.pixels_at_once)), len(patches))

    def forward_dense(self, tile: Tensor) -> Tensor:
        """Logits (classes, H, W) of a tile (C, H + P - 1, W + P - 1), portion by portion."""
        shape = tile.shape[1] - 2 * self.halo, tile.shape[2] - 2 * self.halo
        logits = join_portions((self(portion) for portion in self.portions_of(tile)), shape[0] * shape[1])
        return logits.T.reshape(-1, *shape)

    def spectra_graph(self) -> nn.Module:
        """The baseline as a module for export to ONNX, from channels (N, F) to logits (N, classes)."""
        return SpectraGraph(self)

    def patch_graph(self) -> nn.Module:
        """See `PatchNetwork`."""
        return CentrePixels(self.spectra_graph(), self.sizes)

    def tile_graph(self) -> nn.Module:
        """See `PatchNetwork`."""
        return DensePixels(self.spectra_graph(), self.sizes)

    def _load_from_state_dict(self, state_dict: dict[str, Any], prefix: str, *others: Any) -> None:
        """Load buffers of any shape.

        Buffers that do not fit together are an error, like a wrong shape of a weight.
        """
        for name, dtype in self.arrays.items():
            loaded = state_dict.get(prefix + name)
            if loaded is not None:
                device = self.get_buffer(name).device
                setattr(self, name, torch.empty(loaded.shape, dtype=dtype, device=device))
        super()._load_from_state_dict(state_dict, prefix, *others)
        errors: list[str] = others[-1]
        if fault := self.find_fault():
            errors.append(f"{self.title.capitalize()}: {fault}")


def is_fitted(network: PatchNetwork) -> TypeGuard[FittedNetwork]:
    """Whether scikit-learn fits the network, as it says itself in `has_gradients`."""
    return not network.has_gradients


class SpectraGraph(nn.Module):
    """A baseline on spectra (N, C), all at once; for export."""

    def __init__(self, network: "FittedNetwork") -> None:
        super().__init__()
        self.network = network

    def forward(self, spectra: Tensor) -> Tensor:
        """Logits (N, classes)."""
        return self.network.evaluate(spectra)


class LinearNetwork(FittedNetwork):
    """Base of the baselines whose scores are linear in the spectrum.

    The largest logit of a pixel is 0. Scores can be large and nearly equal: the difference to the largest is
    taken in float64, so that the order of the classes is that of float64.
    """

    arrays: ClassVar[dict[str, torch.dtype]] = {
        "coefficients": torch.float64,  # (classes, F)
        "intercepts": torch.float64,  # (classes,)
    }
    pixels_at_once = 4096

    coefficients: Tensor
    intercepts: Tensor

    def find_fault(self) -> str | None:
        """See `FittedNetwork`."""
        return self.find_wrong_shape(
            coefficients=(self.num_classes, self.num_channels), intercepts=(self.num_classes,)
        )

    def evaluate(self, spectra: Tensor) -> Tensor:
        """Logits (N, classes) of spectra (N, C)."""
        scores = torch.addmm(self.intercepts, spectra.double(), self.coefficients.T)
        return (scores - scores.amax(1, keepdim=True)).float()
