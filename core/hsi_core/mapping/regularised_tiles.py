"""The loop over the tiles of a map that is regularised: read, diffuse and store.

The next tile is read while the current one is diffused. Tiles of any size give the same bytes.
"""

import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import ExitStack
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from hsi_core.classes.table import UNLABELLED, ClassTable
from hsi_core.device import memory_errors
from hsi_core.errors import DeviceError
from hsi_core.evaluation.reader import GDAL_CACHE_BYTES, gdal_settings
from hsi_core.evaluation.threads import ComputeThreads, compute_threads, largest_num_threads
from hsi_core.language import tr
from hsi_core.mapping.certainty import NO_THRESHOLDS, Thresholds, codes_of, derive
from hsi_core.mapping.store import Journal
from hsi_core.mapping.stream import background_thread, result_of
from hsi_core.mapping.tile_loop import ResultStore
from hsi_core.memory import MB, free_bytes
from hsi_core.progress import Progress
from hsi_core.regularisation.diffusion import Couplings, Diffusion, diffuse
from hsi_core.regularisation.guidance import NUM_COMPONENTS, Guidance
from hsi_core.regularisation.regularise import most_probable, normalised, prepare
from hsi_core.regularisation.weights import between, edge_weights
from hsi_core.scenes.scene import PIXELS_AT_ONCE, Scene
from hsi_core.windows import Window, num_tiles, tiles

SIDES = (512, 384, 256, 192, 128, 64)
"""Tile sizes to try, the largest first.

Small tiles spend most of the time on their margins. In larger ones, the values of a class exceed the cache.
"""
FREE_SHARE = 0.5
"""Largest share of the free memory that a run without a memory limit takes."""
CLASSES_AT_ONCE = {"cpu": 1, "cuda": 16}
"""Classes that are diffused together. On a CPU, the values of one class stay in the cache."""


@dataclass(frozen=True)
class Tile:
    """A tile with its margin inside the scene, on the device.

    Args:
        window: position of the tile without its margin.
        wide: position with the margin.
        components: components of the scene, (C, H, W).
        valid: valid mask of the scene, (H, W).
        probabilities: probabilities (K, H, W), ready for the diffusion.
        known: mask (H, W) of pixels with probabilities.
    """

    window: Window
    wide: Window
    components: Tensor
    valid: Tensor
    probabilities: Tensor
    known: Tensor

    @property
    def core(self) -> Window:
        """The tile without its margin, in pixels of the arrays."""
        return Window(
            self.window.row - self.wide.row,
            self.window.column - self.wide.column,
            self.window.height,
            self.window.width,
        )


@dataclass(frozen=True)
class RegularisationLoop:
    """Regularises the rows of a map that an earlier run has not finished, and stores the results.

    Args:
        scene: open scene that guides the diffusion.
        bands: band numbers that the guidance was fitted on.
        guidance: components of the scene.
        diffusion: settings.
        read: reads the given probabilities (K, H, W) of a window; NaN where unknown.
        held: class code that each pixel is held to, 0 for none, (H, W); None holds no pixel.
        class_table: classes.
        device: where the diffusion runs.
        store: receives the results; its layers tell which ones are needed.
        journal: how far the map is.
        side: side of the tiles in pixels.
        progress: receives the progress, and stops the loop.
        temperature: of the confidence and the probabilities that are stored, see `Calibration`.
        thresholds: which pixels become unclassified, and which classes are in a set.
    """

    scene: Scene
    bands: list[int]
    guidance: Guidance
    diffusion: Diffusion
    read: Callable[[Window], NDArray[np.float32]]
    held: NDArray[np.uint16] | None
    class_table: ClassTable
    device: torch.device
    store: ResultStore
    journal: Journal
    side: int
    progress: Progress
    temperature: float = 1.0
    thresholds: Thresholds = NO_THRESHOLDS

    def run(self) -> None:
        """Regularise the remaining rows of tiles in order.

        Raises:
            SceneError: the scene or the probabilities are damaged.
            OutputError: the results cannot be stored.
            DeviceError: the device has too little memory.
        """
        shape = self.scene.grid.shape
        first_row = self.journal.num_regularised
        total = num_tiles(shape, self.side, first_row=first_row)

        def on_progress(done: float) -> None:
            self.progress.report(
                (first_row + done / total * (shape[0] - first_row)) / shape[0],
                "Regularising",
                has_time_left=True,
            )

        for window in self.store_tiles(tiles(shape, self.side, first_row=first_row), on_progress):
            if window.column + window.width == shape[1]:
                done = window.row + window.height
                self.store.commit(replace(self.journal, num_regularised=done))

    def store_tiles(
        self, windows: Iterable[Window], on_progress: Callable[[float], None] = lambda done: None
    ) -> Iterator[Window]:
        """Regularise tiles and store their results.

        Args:
            windows: the tiles.
            on_progress: called with the number of finished tiles.

        Yields:
            Each tile that is stored.

        Raises:
            SceneError: the scene or the probabilities are damaged.
            OutputError: the results cannot be stored.
            DeviceError: the device has too little memory.
        """
        count = largest_num_threads() if self.device.type == "cpu" else 1
        with ExitStack() as stack, gdal_settings(GDAL_CACHE_BYTES):
            threads = stack.enter_context(compute_threads(count))
            for index, tile in enumerate(self._stream(windows, stack)):

                def report(done: float, first: int = index) -> None:
                    on_progress(first + done)

                report(0.0)
                with memory_errors(self.device, self.side):
                    self._store(tile.window, self._diffuse(tile, threads, report))
                yield tile.window

    def _stream(self, windows: Iterable[Window], stack: ExitStack) -> Iterator[Tile]:
        """Read tiles in a separate thread, one ahead."""
        thread = stack.enter_context(background_thread("reader"))
        ahead: list[Future[Tile]] = []
        for window in windows:
            ahead.append(thread.submit(self._read, window))
            if len(ahead) > 1:
                yield result_of(ahead.pop(0), self.progress)
        for future in ahead:
            yield result_of(future, self.progress)

    @torch.inference_mode()
    def _read(self, window: Window) -> Tile:
        wide = window.grow(self.diffusion.halo).clip(self.scene.grid.shape)
        shape = (wide.height, wide.width)
        probabilities = torch.from_numpy(self.read(wide)).to(self.device)
        known = prepare(probabilities)
        components = torch.zeros((len(self.guidance.weight), *shape), device=self.device)
        valid = torch.zeros(shape, dtype=torch.bool, device=self.device)
        tile = Tile(window, wide, components, valid, probabilities, known)
        if known[tile.core.slices].any():
            for part in self.scene.parts(wide):
                self.progress.check()
                raw, mask = self.scene.read_raw(part, self.bands)
                here = Window(part.row - wide.row, part.column - wide.column, part.height, part.width).slices
                valid[here] = torch.from_numpy(mask).to(self.device)
                components[(slice(None), *here)] = self.guidance.project(raw, mask, self.device)
        return tile

    @torch.inference_mode()
    def _diffuse(self, tile: Tile, threads: ComputeThreads, report: Callable[[float], None]) -> Tensor:
        """Regularised probabilities (K, H, W) of a tile without its margin; NaN where unknown."""
        core, num_classes = tile.core, len(tile.probabilities)
        known = tile.known[core.slices]
        if not known.any():
            return torch.full((num_classes, *known.shape), torch.nan, device=self.device)
        edges = edge_weights(tile.components, tile.valid, self.guidance.scale)
        held = None
        if self.held is not None:
            codes = self.held[tile.wide.slices].astype(np.int32)
            held = torch.from_numpy(codes).to(self.device).masked_fill_(~tile.known, UNLABELLED)
        couplings = Couplings.of(
            between(edges, tile.known),
            self.diffusion.gamma,
            is_held=None if held is None else held != UNLABELLED,
        )
        del edges
        at_once = CLASSES_AT_ONCE[self.device.type]
        num_steps = -(-num_classes // at_once) * self.diffusion.steps
        caller, finished = threading.get_ident(), [0]

        def after_step() -> None:
            finished[0] += 1
            if threading.get_ident() == caller:
                report(min(finished[0] / num_steps, 1.0))
            else:
                self.progress.check()

        def one_part(first: int) -> Tensor:
            part = slice(first, first + at_once)
            ones = None
            if held is not None:
                ones = torch.stack([held == code for code in self.class_table.codes[part]]).float()
            return diffuse(
                tile.probabilities[part],
                couplings,
                steps=self.diffusion.steps,
                core=core,
                held=ones,
                check=after_step,
            )

        parts = threads.map(
            one_part,
            range(0, num_classes, at_once),
            while_waiting=lambda: report(min(finished[0] / num_steps, 1.0)),
        )
        return normalised(torch.cat(parts), known)

    def _store(self, window: Window, probabilities: Tensor) -> None:
        index, largest = most_probable(probabilities)
        index = index.masked_fill(largest.isnan(), -1)
        if self.temperature != 1.0:
            probabilities = probabilities.log().div_(self.temperature).softmax(0)
        found = derive(probabilities, self.store.layers, self.thresholds)
        if "rejected" in found:
            index = index.masked_fill(found.pop("rejected")[0], len(self.class_table))
        codes = codes_of(self.class_table, self.thresholds)
        self.store.write("class_map", window, codes[index.cpu().numpy()][..., None])
        for name, values in found.items():
            self.store.write(name, window, values.cpu().numpy().transpose(1, 2, 0))


def choose_side(
    shape: tuple[int, int],
    *,
    halo: int,
    num_classes: int,
    num_bands: int,
    value_bytes: int,
    device: torch.device,
    memory_limit: int | None,
    tile_size: int | None,
) -> int:
    """Side of the tiles: the largest that memory allows.

    Args:
        shape: (H, W) of the scene.
        halo: margin around a tile.
        num_classes: classes of the probabilities.
        num_bands: bands that are read.
        value_bytes: size of a value of the scene.
        device: where the diffusion runs.
        memory_limit: bytes that the tiles may take; None is a share of the free memory.
        tile_size: side chosen by the user; None chooses it.

    Raises:
        DeviceError: the limit is too small for the chosen or the smallest tiles.
    """
    is_cpu = device.type == "cpu"
    free = free_bytes() if is_cpu else torch.cuda.mem_get_info(device)[0]
    limit = memory_limit if memory_limit is not None else int(FREE_SHARE * free)
    threads = largest_num_threads() if is_cpu else CLASSES_AT_ONCE["cuda"]

    def needed(side: int) -> int:
        height, width = (min(side, length) for length in shape)
        wide = min(height + 2 * halo, shape[0]) * min(width + 2 * halo, shape[1])
        # Components, probabilities and masks of this tile and the next one; smoothed components; edges and
        # shares of neighbours; five arrays for each class that is diffused.
        pixel = 4 * (2 * (NUM_COMPONENTS + num_classes + 1) + NUM_COMPONENTS + 16 + 5 * threads)
        results = 4 * (3 * num_classes + 4) * height * width
        reading = num_bands * (value_bytes + 4) * min(wide, PIXELS_AT_ONCE)
        return pixel * wide + results + reading + (GDAL_CACHE_BYTES if is_cpu else 0)

    sides = SIDES if tile_size is None else (min(tile_size, max(shape)),)
    side = next((side for side in sides if needed(side) <= limit), None)
    if side is not None:
        return side
    if tile_size is not None and memory_limit is None:
        return sides[0]
    smallest = -(-needed(sides[-1]) // MB)
    if memory_limit is None:
        owner = tr("computer") if is_cpu else tr("graphics card")
        raise DeviceError(
            tr(
                "The {owner} has too little free memory: the smallest tiles of the regularisation need "
                "about {smallest} MB; close other programs.",
                owner=owner,
                smallest=smallest,
            )
        )
    raise DeviceError(
        tr(
            "The regularisation needs about {smallest} MB for tiles of {side} pixels, more than the limit "
            "leaves ({left} MB); raise the memory limit, or choose smaller tiles or fewer steps.",
            smallest=smallest,
            side=sides[-1],
            left=max(limit, 0) // MB,
        )
    )
