"""The mean of two models that are unlike each other; a baseline of this project.

The first one is the SVM of discriminant components together with linear discriminant analysis
(discriminant-svm), on the spectrum of the pixel alone. The second one is an SVM of spectra after the
standard normal variate (Barnes, Dhanoa, Lister 1989, doi:10.1366/0003702894202201), of the pixel and of the
means of its surroundings. Which of them is better elsewhere can often not be told from the labels. The mean
of their probabilities (Kittler et al. 1998, doi:10.1109/34.667881) is seldom far from the better one.

scikit-learn fits all members.
"""

import dataclasses
from typing import Any, ClassVar, Unpack, cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from hsi_core.inputs.discriminant import find_discriminant_axes
from hsi_core.inputs.light import light_differences
from hsi_core.inputs.pretreatment import standard_normal_variate, standardise_spectra
from hsi_core.inputs.reduction import Reduction
from hsi_core.language import tr
from hsi_core.models.base import NetworkSizes
from hsi_core.models.fitted import BASELINE, FittedNetwork
from hsi_core.models.recipe import FORMS, Recipe
from hsi_core.models.registry import build_network, register
from hsi_core.models.svm import Svm

FIRST = "discriminant-svm"
"""The first member."""
COMPONENTS = 30
"""Discriminant components of the first member; fewer if there are fewer bands."""


@register("svm-mean")
class SvmMean(Svm):
    """Mean of the probabilities of discriminant-svm and of an SVM of normalised spectra.

    It reads scaled bands. The buffers of this class are those of the second member.
    """

    recipes: ClassVar[dict[str, Recipe]] = dict.fromkeys(FORMS, dataclasses.replace(BASELINE, patch_size=3))
    title = tr("the mean of two SVMs")
    arrays: ClassVar[dict[str, torch.dtype]] = {**Svm.arrays, "axes": torch.float64}  # (components, bands)
    used_settings = (Svm.used_settings | {"field_weights"}) - {"pretreatment"}
    takes_pretreatment = False

    axes: Tensor
    means: Tensor
    spreads: Tensor
    normal_means: Tensor
    normal_factors: Tensor

    def __init__(self, **sizes: Unpack[NetworkSizes]) -> None:
        super().__init__(**sizes)
        num_bands = self.num_components
        self.first = cast(
            FittedNetwork,
            build_network(
                FIRST,
                form="corrected",
                num_components=min(COMPONENTS, num_bands),
                num_classes=self.num_classes,
                patch_size=1,
            ),
        )
        for name in ("means", "normal_means"):
            self.register_buffer(name, torch.zeros(num_bands))
        for name in ("spreads", "normal_factors"):
            self.register_buffer(name, torch.ones(num_bands))
        self._positions = np.arange(num_bands, dtype=np.float32)

    def read_bands(self, reduction: Reduction, positions: NDArray[np.float32]) -> None:
        """See `PatchNetwork`. A band without variance has the spread 0: it is its mean everywhere."""
        factors = np.diag(reduction.weight)
        spreads = np.divide(1.0, factors, out=np.zeros_like(factors), where=factors > 0.0)
        self.means.copy_(torch.from_numpy(reduction.mean))
        self.spreads.copy_(torch.from_numpy(spreads))
        self._positions = positions

    def start_from(self, spectra: Tensor, targets: Tensor, weights: Tensor | None = None) -> None:
        """Take the scaling of normalised spectra from the training pixels."""
        self.normal_means.zero_()
        self.normal_factors.fill_(1.0)
        normalised = self.normalise(spectra)
        # An invalid neighbour has the mean spectrum; it becomes 0, as it is for other methods.
        self.normal_means.copy_(self.normalise(torch.zeros_like(spectra[:1]))[0])
        spread = normalised.double().std(0, correction=0)
        self.normal_factors.copy_(torch.where(spread > 0.0, 1.0 / spread, 0.0))

    def normalise(self, spectra: Tensor, *, is_graph: bool = False) -> Tensor:
        """Normalised and scaled spectra, of scaled spectra with means of the surroundings (N, F).

        Args:
            spectra: shape (N, F).
            is_graph: in few operations, for export. The last bits then depend on the program that runs the
                graph.
        """
        scaled = spectra.reshape(-1, self.num_components)
        bands = torch.addcmul(self.means, scaled, self.spreads)
        normalised = (
            standardise_spectra(bands[:, :, None])[:, :, 0]
            if is_graph
            else standard_normal_variate(bands.T).T
        )
        return ((normalised - self.normal_means) * self.normal_factors).reshape(spectra.shape)

    def kernel_inputs(self, spectra: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
        """See `FittedNetwork`: the inputs of the second member."""
        found = self.normalise(torch.from_numpy(spectra).to(self.means))
        normalised: NDArray[np.float64] = found.double().cpu().numpy()
        return normalised

    def candidates(self, spectra: NDArray[np.float32]) -> list[dict[str, float]]:
        """A grid of C and gamma of the second member; the first one has one candidate."""
        return super().candidates(self.kernel_inputs(spectra).astype(np.float32))

    def make_estimator(self, settings: dict[str, float], *, has_class_weights: bool, seed: int) -> Any:
        """Both members, unfitted; they use no random numbers."""
        return _Members(self, settings, has_class_weights=has_class_weights, seed=seed)

    def fit(
        self,
        estimator: Any,
        spectra: NDArray[np.float64],
        targets: NDArray[np.int64],
        weights: NDArray[np.float64] | None,
    ) -> None:
        """See `FittedNetwork`. Weights are those of the first member."""
        estimator.fit(spectra, targets, weights)

    def light(self, spectra: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
        """Differences of light of scaled spectra (N, bands), scaled like these; shape (2, bands)."""
        means, spreads = (values.double().cpu().numpy() for values in (self.means, self.spreads))
        spectrum = spectra.mean(axis=0, dtype=np.float64) * spreads + means
        found = light_differences(spectrum, self._positions)
        scaled: NDArray[np.float64] = np.divide(found, spreads, out=np.zeros_like(found), where=spreads > 0.0)
        return scaled

    def take_over(self, estimator: Any) -> None:
        """Hold both fitted members."""
        super().take_over(estimator.second)
        self.first.take_over(estimator.first)
        self.hold(axes=estimator.axes)

    def find_fault(self) -> str | None:
        """See `FittedNetwork`."""
        return super().find_fault() or self.find_wrong_shape(
            axes=(self.first.num_components, self.num_components)
        )

    def evaluate(self, spectra: Tensor, *, is_graph: bool = False) -> Tensor:
        """Logarithms of the mean probabilities (N, classes) of spectra with means (N, F).

        Args:
            spectra: shape (N, F).
            is_graph: see `normalise`.
        """
        components = spectra[:, : self.num_components].double() @ self.axes.T
        first = self.first.evaluate(components).double().softmax(1)
        second = super().evaluate(self.normalise(spectra, is_graph=is_graph)).double().softmax(1)
        return ((first + second) / 2.0).clamp(min=torch.finfo(torch.float32).tiny).log().float()

    def spectra_graph(self) -> nn.Module:
        """See `FittedNetwork`."""
        return _Graph(self)


class _Graph(nn.Module):
    """The baseline on spectra with means (N, F), for export."""

    def __init__(self, network: SvmMean) -> None:
        super().__init__()
        self.network = network

    def forward(self, spectra: Tensor) -> Tensor:
        """Logits (N, classes)."""
        return self.network.evaluate(spectra, is_graph=True)


class _Members:
    """Both members as one estimator.

    Args:
        network: for which they are.
        settings: C and gamma of the second member.
        has_class_weights: whether all classes weigh the same.
        seed: of everything random.
    """

    axes: NDArray[np.float64]
    first: Any

    def __init__(
        self, network: SvmMean, settings: dict[str, float], *, has_class_weights: bool, seed: int
    ) -> None:
        self._network, self._has_class_weights, self._seed = network, has_class_weights, seed
        self.second = network.make_machine(settings, has_class_weights=has_class_weights)

    def fit(
        self,
        spectra: NDArray[np.float64],
        targets: NDArray[np.int64],
        weights: NDArray[np.float64] | None = None,
    ) -> None:
        """Fit both members to spectra with means of the surroundings (N, F) and class indices (N,)."""
        network, first = self._network, self._network.first
        bands = spectra[:, : network.num_components]
        self.axes = find_discriminant_axes(
            bands, targets, first.num_components, weights, deviations=network.light(bands)
        ).rows
        components = bands @ self.axes.T
        (settings,) = first.candidates(components.astype(np.float32))
        self.first = first.make_estimator(
            settings, has_class_weights=self._has_class_weights, seed=self._seed
        )
        first.fit(self.first, components, targets, weights)
        self.second.fit(network.kernel_inputs(spectra), targets)
