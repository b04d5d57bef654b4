"""Explanations from a sample of pixels: the importance of bands, and the test with random weights."""

import functools
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from hsi_core.errors import LabelError
from hsi_core.explanation.attention import show_weights
from hsi_core.explanation.band_importance import (
    Gradients,
    Permutation,
    SampleWork,
    group_bands,
    integrate_gradients,
    permute_bands,
)
from hsi_core.explanation.quantity import Quantity
from hsi_core.explanation.region import Region
from hsi_core.explanation.samples import Samples, SpectralNetwork, draw_pixels, limit_samples, read_samples
from hsi_core.explanation.sanity import SanityResult, StepWork, WeightTest, build_fresh, quantity_values
from hsi_core.inputs.patches import NetworkBatch
from hsi_core.language import tr
from hsi_core.modelfile.model_file import Model
from hsi_core.models.base import PatchNetwork
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene

SANITY_PATCHES = 48
"""Patches on which networks with random weights are compared."""
SANITY_GRADIENTS = 12
"""Number of these patches whose integrated gradients are compared: fewer, because they take much longer."""
DRAWS = 20
"""Maximum draws of pixels. In a scene that is masked except for a few fields, all pixels of a draw can be
invalid."""


@dataclass(frozen=True)
class Exploration:
    """A model, and the scene on which the model is explained.

    Args:
        model: model whose network is on the device, in eval mode, without gradients of its weights.
        scene: open scene.
        bands: band numbers of the scene in the order of the bands of the model.
        region: pixels to explain.
        device: device of the network.
        batch_size: patches at once.
        seed: seed of all random numbers.
    """

    model: Model
    scene: Scene
    bands: list[int]
    region: Region
    device: torch.device
    batch_size: int
    seed: int

    @property
    def network(self) -> SpectralNetwork:
        """The network with the reduction before it."""
        return SpectralNetwork(self.model.network, self.model.reduction, self.device)

    def _places(self, most: int, rng: np.random.Generator) -> NDArray[np.int64]:
        """At most `most` of the explained pixels, at random: rows and columns (n, 2)."""
        if self.region.points is not None:
            return rng.permutation(self.region.points)[:most]
        window = self.region.window
        drawn = np.unique(rng.integers(0, window.height * window.width, 2 * most))
        drawn = np.sort(rng.permutation(drawn)[:most])
        return np.column_stack([window.row + drawn // window.width, window.column + drawn % window.width])

    def sample(self, codes: NDArray[np.int64] | None, *, most: int, progress: Progress) -> Samples:
        """Sample pixels for the importance of bands.

        They are labelled pixels, or explained pixels if there are no labels.

        Args:
            codes: class index of each labelled pixel of the scene, shape (H, W), -1 elsewhere; None without
                labels.
            most: maximum pixels per class.
            progress: reports, and receives a warning if memory allows fewer pixels.

        Raises:
            LabelError: no pixel is valid.
        """
        rng = np.random.default_rng(self.seed)
        num_classes = len(self.model.card.classes)
        limit = limit_samples(self.model, num_pixels=most * num_classes)
        if limit < most * num_classes:
            most = max(2, limit // num_classes)
            progress.warning(
                tr("The patches are large: at most {most} pixels of each class are sampled.", most=most)
            )
        if codes is not None:
            pixels, targets = draw_pixels(codes, most=most, rng=rng)
            spectra, valid = read_samples(
                self.scene, self.model, bands=self.bands, pixels=pixels, progress=progress
            )
            return Samples(spectra, pixels[valid], targets[valid], True)
        spectra, pixels = self._read_some(most * num_classes, rng, progress)
        predicted = self._predict(spectra)
        kept = np.concatenate([np.flatnonzero(predicted == index)[:most] for index in np.unique(predicted)])
        return Samples(spectra[kept], pixels[kept], predicted[kept], False)

    def _read_some(
        self, most: int, rng: np.random.Generator, progress: Progress
    ) -> tuple[torch.Tensor, NDArray[np.int64]]:
        """Centred spectra of at most `most` explained pixels, and their positions.

        The method draws again if no pixel is valid.

        Raises:
            LabelError: no pixel is valid in all draws.
        """

        def draw() -> tuple[torch.Tensor, NDArray[np.int64]]:
            pixels = self._places(most, rng)
            spectra, valid = read_samples(
                self.scene, self.model, bands=self.bands, pixels=pixels, progress=progress
            )
            return spectra, pixels[valid]

        for _ in range(DRAWS - 1):
            with suppress(LabelError):
                return draw()
        return draw()

    @torch.no_grad()
    def _predict(self, spectra: torch.Tensor) -> NDArray[np.int64]:
        parts = [
            self.network(part.to(self.device)).argmax(1).cpu()
            for part in torch.split(spectra, self.batch_size)
        ]
        return torch.cat(parts).numpy()

    def describe_samples(self, samples: Samples) -> str:
        """A sentence on the sampled pixels."""
        count = len(samples.targets)
        if samples.is_labelled:
            return tr("Measured on {count} labelled pixels; the class is that of the label.", count=count)
        return tr(
            "Measured on {count} of the explained pixels; the class is the predicted one, because no labels "
            "are given.",
            count=count,
        )

    def integrate(self, samples: Samples, progress: Progress, work: SampleWork | None = None) -> Gradients:
        """Integrated gradients of the samples, here or by workers."""
        return integrate_gradients(
            self.network,
            samples,
            num_classes=len(self.model.card.classes),
            device=self.device,
            progress=progress,
            work=work,
        )

    def permute(
        self,
        samples: Samples,
        *,
        group: int,
        repeats: int,
        progress: Progress,
        work: SampleWork | None = None,
    ) -> Permutation:
        """Loss of accuracy when bands are exchanged between labelled samples, here or by workers."""
        return permute_bands(
            self.network,
            samples,
            groups=group_bands(len(self.bands), group),
            num_classes=len(self.model.card.classes),
            repeats=repeats,
            batch_size=self.batch_size,
            seed=self.seed,
            device=self.device,
            progress=progress,
            work=work,
        )

    def read(self, pixels: NDArray[np.int64], targets: NDArray[np.int64], progress: Progress) -> Samples:
        """Samples whose pixels are known; all are valid."""
        spectra, _ = read_samples(self.scene, self.model, bands=self.bands, pixels=pixels, progress=progress)
        return Samples(spectra, pixels, targets, True)

    def test(
        self,
        quantities: Sequence[Quantity],
        *,
        has_gradients: bool,
        progress: Progress,
        work: StepWork | None = None,
    ) -> list[SanityResult]:
        """Test whether quantities and integrated gradients depend on the weights, here or by workers.

        Raises:
            LabelError: no pixel is valid.
        """
        test = self.weight_test(quantities, has_gradients=has_gradients, progress=progress.stage(0.0, 0.1))
        titles = [quantity.title for quantity in quantities]
        if has_gradients:
            titles.append(tr("Integrated gradients"))
        return test.run(titles, progress.stage(0.1, 1.0), work)

    def weight_test(
        self, quantities: Sequence[Quantity], *, has_gradients: bool, progress: Progress
    ) -> WeightTest:
        """The test with random weights, on a sample of pixels that is read when it is needed.

        Args:
            quantities: explanations to test.
            has_gradients: whether integrated gradients are tested too.
            progress: reports the reading, and tells when to stop.
        """

        @functools.cache
        def read() -> tuple[NetworkBatch, Samples]:
            spectra, _ = self._read_some(SANITY_PATCHES, np.random.default_rng(self.seed), progress)
            some = Samples(
                spectra[:SANITY_GRADIENTS],
                np.zeros((0, 2), dtype=np.int64),
                self._predict(spectra[:SANITY_GRADIENTS]),
                False,
            )
            network = self.network
            with torch.no_grad():
                return network.split(network.reduce(spectra.to(self.device))), some

        def explain(other: PatchNetwork) -> list[NDArray[np.floating]]:
            batch, some = read()
            found = quantity_values(other, batch, quantities) if quantities else []
            if has_gradients:
                gradients = integrate_gradients(
                    SpectralNetwork(other, self.model.reduction, self.device),
                    some,
                    num_classes=len(self.model.card.classes),
                    device=self.device,
                    progress=progress.silent(),
                )
                found.append(gradients.attributions.reshape(1, -1))
            return found

        return WeightTest(self.model.network, explain, self._fresh)

    def _fresh(self, draw: int) -> PatchNetwork:
        network = build_fresh(self.model, 1000 * self.seed + draw, self.device)
        show_weights(network)
        return network
