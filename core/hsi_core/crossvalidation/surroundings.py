"""The scene around the labelled pixels, for regularisation and region growing.

Both spread values along neighbours with similar spectra, in a fixed number of steps. So the windows of the
scene that hold labelled pixels, with a margin of as many pixels, are enough, and memory grows with the size
of one window and not with the scene.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from hsi_core.evaluation.inference import choose_batch_size
from hsi_core.evaluation.reader import gdal_settings, read_padded, reduce_spectra
from hsi_core.evaluation.tiles import TilePredictor
from hsi_core.inputs.reduction import Reduction
from hsi_core.models.base import PatchNetwork
from hsi_core.models.fitted import is_fitted
from hsi_core.progress import Progress
from hsi_core.regularisation.diffusion import DEFAULT_STEPS, GAMMAS, STRENGTHS, Couplings, diffuse
from hsi_core.regularisation.guidance import Guidance, fit_guidance
from hsi_core.regularisation.regularise import regularise_probabilities
from hsi_core.regularisation.weights import edge_weights
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.windows import Window, tiles

MARGIN = DEFAULT_STEPS + 3
"""Pixels around a window: the steps of the diffusion, and those that the weights of its edges depend on."""
_SIDES = (64, 128, 256, 512)
SPARSE = 0.5
"""Share of valid pixels below which a baseline is evaluated on these alone, as in scenes that were joined."""
_CLASSES_AT_ONCE = 16
MAX_BYTES = 2**29
"""Size up to which the weights of all windows are kept, that of their spectra, and that of the spectra around
labels. What is beyond is computed or read again for each fold."""


@dataclass
class Surroundings:
    """Windows with labelled pixels, and the weights between their neighbours; several threads may use it.

    Args:
        path: the scene.
        bands: numbers of the bands that are used.
        is_labelled: labelled pixels, shape (H, W).
        device: where the weights are computed and used.
        halo: largest halo of the networks that are evaluated.
    """

    path: Path
    bands: Sequence[int]
    is_labelled: NDArray[np.bool_]
    device: torch.device
    halo: int = 0
    _guidance: Guidance | None = None
    _kept: dict[Window, tuple[Tensor, NDArray[np.bool_]]] = field(default_factory=dict)
    _cubes: dict[Window, tuple[NDArray[np.float32], NDArray[np.bool_]]] = field(default_factory=dict)
    _windows: list[Window] | None = None
    _lock: threading.RLock = field(default_factory=threading.RLock)

    def windows(self) -> list[Window]:
        """Windows that hold every labelled pixel, of the size that needs the fewest pixels to be read."""
        if self._windows is None:
            shape = (self.is_labelled.shape[0], self.is_labelled.shape[1])
            choices = [
                [window for window in tiles(shape, side) if self.is_labelled[window.slices].any()]
                for side in _SIDES
            ]

            self._windows = min(choices, key=self._count)
        return self._windows

    def num_pixels(self) -> int:
        """Pixels of all windows with their margins."""
        return self._count(self.windows())

    def _count(self, windows: list[Window]) -> int:
        return sum(wide.height * wide.width for wide in map(self.widen, windows))

    def widen(self, window: Window) -> Window:
        """A window with its margin, inside the scene."""
        return window.grow(MARGIN).clip((self.is_labelled.shape[0], self.is_labelled.shape[1]))

    def spectra(
        self, scene: Scene, window: Window, *, halo: int
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Spectra of a window with its margin and a halo, and their valid mask; see `read_padded`."""
        if halo > self.halo or self.num_pixels() * len(self.bands) * 4 > MAX_BYTES:
            return read_padded(scene, self.widen(window), halo=halo, bands=self.bands)
        with self._lock:
            if window not in self._cubes:
                self._cubes[window] = read_padded(scene, self.widen(window), halo=self.halo, bands=self.bands)
            cube, valid = self._cubes[window]
        rows, columns = (slice(self.halo - halo, length - self.halo + halo) for length in valid.shape)
        return cube[:, rows, columns], valid[rows, columns]

    def edges(self, window: Window, check: Callable[[], None]) -> tuple[Tensor, NDArray[np.bool_]]:
        """Weights (4, h, w) between neighbours in a window with its margin, and its valid mask (h, w)."""
        with self._lock:
            known = self._kept.get(window)
            if known is not None:
                return known
            with open_scene(self.path) as scene, gdal_settings():
                if self._guidance is None:
                    self._guidance = fit_guidance(
                        lambda part: scene.read(part, self.bands),
                        scene.grid.shape,
                        num_bands=len(self.bands),
                        on_progress=lambda done: check(),
                    )
                cube, valid = self.spectra(scene, window, halo=0)
            mask = torch.from_numpy(valid).to(self.device)
            components = self._guidance.project(cube, valid, self.device)
            found = edge_weights(components, mask, self._guidance.scale), valid
            sizes = [edges.numel() * edges.element_size() for edges, _ in [*self._kept.values(), found]]
            if sum(sizes) <= MAX_BYTES:
                self._kept[window] = found
            return found

    def parts(self, pixels: NDArray[np.int64]) -> Iterator[tuple[Window, NDArray[np.intp]]]:
        """Windows with some of the pixels, and the positions of these pixels.

        Args:
            pixels: row and column of each pixel, shape (N, 2).
        """
        for window in self.windows():
            first = np.array([window.row, window.column])
            inside = ((pixels >= first) & (pixels < first + np.array([window.height, window.width]))).all(
                axis=1
            )
            if inside.any():
                yield window, np.flatnonzero(inside)


@torch.inference_mode()
def regularised_classes(
    surroundings: Surroundings,
    scene: Scene,
    pixels: NDArray[np.int64],
    *,
    network: PatchNetwork,
    reduction: Reduction,
    strengths: Sequence[str] = STRENGTHS,
    held: tuple[NDArray[np.int64], NDArray[np.int64]] | None = None,
    progress: Progress,
) -> dict[str, NDArray[np.int64]]:
    """Classes of pixels after the regularisation of the probabilities, for each strength.

    Args:
        surroundings: of the labelled pixels.
        scene: the same scene, open.
        pixels: row and column of each pixel, shape (N, 2).
        network: trained, on the device.
        reduction: scaling and components of the network.
        strengths: strengths to use.
        held: row and column (N, 2) and class index (N,) of the pixels that the strength "held" ties to their
            class.
        progress: tells when to stop.

    Returns:
        Class index of each pixel, shape (N,), by strength.
    """
    device = surroundings.device
    network.eval()
    predict = TilePredictor(network, batch_size=choose_batch_size(network, device), progress=progress)
    found = {strength: np.zeros(len(pixels), dtype=np.int64) for strength in strengths}
    for window, positions in surroundings.parts(pixels):
        progress.check()
        edges, valid = surroundings.edges(window, progress.check)
        wide = surroundings.widen(window)
        cube, valid_around = surroundings.spectra(scene, window, halo=network.halo)
        if is_fitted(network) and valid.mean() < SPARSE:
            tile = torch.zeros((reduction.num_channels, *valid_around.shape), device=device)
            spectra = cube[:, valid_around].T
            tile[:, torch.from_numpy(valid_around).to(device)] = reduce_spectra(
                spectra, np.ones(len(spectra), dtype=bool), reduction, device
            )
            found_there = predict.predict_pixels(tile, torch.from_numpy(valid).to(device))
            probabilities = np.full((network.num_classes, *valid.shape), np.nan, dtype=np.float32)
            probabilities[:, valid] = found_there.softmax(1).T.cpu().numpy()
        else:
            tile = reduction.apply(cube, valid_around, device)
            probabilities = predict(tile, lambda share: progress.check()).softmax(0).cpu().numpy()
            probabilities[:, ~valid] = np.nan
        tied = None if held is None else _seeds(wide, *held)
        rows, columns = (pixels[positions] - [wide.row, wide.column]).T
        for strength, classes in found.items():
            regularised = regularise_probabilities(
                probabilities, cube, valid, strength=strength, edges=edges, held=tied, check=progress.check
            )
            classes[positions] = regularised[:, rows, columns].argmax(axis=0)
    return found


@torch.inference_mode()
def grown_classes(
    surroundings: Surroundings,
    train: NDArray[np.int64],
    targets: NDArray[np.int64],
    pixels: NDArray[np.int64],
    *,
    num_classes: int,
    check: Callable[[], None],
) -> dict[str, NDArray[np.int64]]:
    """Classes of pixels to which the labels of training pixels spread along similar neighbours.

    The labels diffuse along the edges of the regularisation (random walker, Grady 2006,
    doi:10.1109/TPAMI.2006.233), and no spectrum of a class is used.

    Args:
        surroundings: of the labelled pixels.
        train: row and column of the training pixels, shape (N, 2).
        targets: class index of each training pixel, shape (N,).
        pixels: row and column of the pixels to classify, shape (M, 2).
        num_classes: number of classes.
        check: called regularly; may raise to cancel.

    Returns:
        Class index of each pixel, shape (M,), by strength; -1 where no label arrives.
    """
    found = {strength: np.full(len(pixels), -1, dtype=np.int64) for strength in GAMMAS}
    for window, positions in surroundings.parts(pixels):
        edges, _ = surroundings.edges(window, check)
        wide = surroundings.widen(window)
        seeds = _seeds(wide, train, targets)
        labels = torch.from_numpy(seeds).to(edges.device)
        core = Window(window.row - wide.row, window.column - wide.column, window.height, window.width)
        rows, columns = (pixels[positions] - [window.row, window.column]).T
        present = np.unique(seeds[seeds >= 0])
        if not len(present):
            continue
        for strength, gamma in GAMMAS.items():
            couplings = Couplings.of(edges, gamma, is_held=labels >= 0)
            shares = np.zeros((num_classes, len(positions)), dtype=np.float32)
            for some in np.array_split(present, -(-len(present) // _CLASSES_AT_ONCE) or 1):
                held = torch.stack([(labels == index).float() for index in some.tolist()])
                spread = diffuse(torch.zeros_like(held), couplings, core=core, held=held, check=check)
                shares[some] = spread.cpu().numpy()[:, rows, columns]
            best = shares.argmax(axis=0)
            found[strength][positions] = np.where(shares.max(axis=0) > 0.0, best, -1)
    return found


def _seeds(window: Window, pixels: NDArray[np.int64], targets: NDArray[np.int64]) -> NDArray[np.int64]:
    """Class index of each labelled pixel of a window (h, w), -1 at others.

    Args:
        window: position in the scene.
        pixels: row and column of labelled pixels of the scene, shape (N, 2).
        targets: class index of each, shape (N,).
    """
    seeds = np.full((window.height, window.width), -1, dtype=np.int64)
    places = pixels - [window.row, window.column]
    inside = ((places >= 0) & (places < seeds.shape)).all(axis=1)
    seeds[tuple(places[inside].T)] = targets[inside]
    return seeds
