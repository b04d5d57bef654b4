"""Classifying a scene tile by tile: reader, network and writer overlap, and memory is set by the tile.

Values go to the device as they are on disk and are scaled and projected there by one product. Finished tiles are kept
beside the outputs (`store`), so that a killed run goes on where it was; the rasters are written from them at the end.
"""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import ExitStack
from dataclasses import replace
from itertools import islice
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from hsi_core import __version__
from hsi_core.classes.table import UNLABELLED
from hsi_core.device import memory_errors
from hsi_core.evaluation.inference import call_between_layers, is_patchwise
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.evaluation.threads import choose_num_threads, compute_threads
from hsi_core.evaluation.tiles import SMALLEST_PART, TilePredictor
from hsi_core.fingerprint import fingerprint_of
from hsi_core.inputs.symmetries import SymmetricPredictor
from hsi_core.mapping.plan import PixelCosts, TilePlan, plan_tiles
from hsi_core.mapping.reduced_precision import ReducedPrecisionCheck
from hsi_core.mapping.store import Journal, TileStore, open_store
from hsi_core.mapping.stream import RawTile, background_thread, result_of, stream_tiles
from hsi_core.mapping.writer import Counts, Outputs, write_rasters
from hsi_core.modelfile.model_file import Model
from hsi_core.outputs import new_file
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene
from hsi_core.windows import Window, num_tiles, tiles

MAPPED = 0.94
"""Share of the progress that is done when every tile is classified."""


class _Results:
    """What was computed for a tile, on its way from the device to the store.

    Args:
        window: of the tile.
        layers: by name, (channels, H, W), on the device.
    """

    def __init__(self, window: Window, layers: Mapping[str, Tensor]) -> None:
        self.window = window
        self._event: torch.cuda.Event | None = None
        self._layers = {name: values.to("cpu", non_blocking=True) for name, values in layers.items()}
        if any(values.is_cuda for values in layers.values()):
            self._event = torch.cuda.current_stream().record_event()

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The results (H, W, channels), once they arrived."""
        if self._event is not None:
            self._event.synchronize()
        return {name: values.numpy().transpose(1, 2, 0) for name, values in self._layers.items()}


def classify_scene(
    scene: Scene,
    model: Model,
    *,
    bands: list[int],
    outputs: Outputs,
    tile_size: int | None,
    batch_size: int | None,
    memory_limit: int | None,
    device: torch.device,
    precision: str,
    is_averaged: bool,
    settings: Mapping[str, Any],
    tags: dict[str, str],
    progress: Progress,
) -> tuple[Counts, ReducedPrecisionCheck]:
    """Classify every valid pixel of a scene and write the results, all of them or none.

    Args:
        scene: open scene.
        model: loaded model; its network is moved to the device.
        bands: band numbers of the scene in the order that the model wants.
        outputs: files to write.
        tile_size: side of a tile in pixels; None: by memory.
        batch_size: patches at once, for networks that cannot share computation; None: by memory. Where it runs out all
            the same they are halved, with a warning, and so are tiles.
        memory_limit: bytes that may be taken, see `plan_tiles`.
        device: where the network runs.
        precision: see `PrecisionTrial`.
        is_averaged: average over the turns and flips of a tile.
        settings: what else the results depend on: a run with other ones does not go on from this one.
        tags: provenance, written to every raster.
        progress: reports, and tells when to stop.

    Returns:
        Pixels of each class, and what is known of the precision that they were computed with.

    Raises:
        SceneError: the scene is damaged.
        OutputError: an output cannot be written.
        DeviceError: the device has too little memory for one tile, or for one patch.
    """
    table = model.card.class_table
    layers = outputs.layers(table)
    network = model.network.to(device)
    call_between_layers(network, progress.check)
    costs = PixelCosts.of(
        network,
        num_bands=len(bands),
        value_bytes=scene.value_bytes(bands),
        num_outputs=len(layers),
        is_averaged=is_averaged,
    )
    with memory_errors(device, tile_size or SMALLEST_PART):
        plan = plan_tiles(
            network.measurable,
            costs=costs,
            device=device,
            memory_limit=memory_limit,
            tile_size=tile_size,
            batch_size=batch_size,
            num_threads=choose_num_threads(network, device),
        )
    if batch_size is not None and is_patchwise(network.measurable) and plan.batch_size < batch_size:
        progress.warning(
            f"The memory limit allows batches of {plan.batch_size}, not of {batch_size} patches. The map is the same."
        )
    reduction = model.reduction.for_raw(*scene.scaling(bands))
    codes = np.append(table.to_codes(np.arange(len(table))), UNLABELLED)  # the last one is that of index -1

    def compute(tile: RawTile, report: Callable[[float], None]) -> _Results:
        """What is stored for a tile."""
        window, halo = tile.window, network.halo
        shape = (window.height, window.width)
        if tile.is_empty:
            indices = torch.full((1, *shape), -1)
            probabilities = torch.full((len(table), *shape), torch.nan)
        else:
            with memory_errors(device, plan.side):
                valid = tile.valid[halo : halo + window.height, halo : halo + window.width]
                invalid = ~valid
                reduced = reduction.project(tile.cube, tile.valid)
                probabilities = trial(reduced, valid, report)  # logits so far
                indices = probabilities.argmax(0, keepdim=True).masked_fill_(invalid, -1)
                if len(layers) > 1:
                    probabilities = probabilities.float().softmax(0).masked_fill_(invalid, torch.nan)
        found = {"class_map": indices.to(torch.int32)}
        if "probabilities" in layers:
            found["probabilities"] = probabilities
        if "confidence" in layers:
            found["confidence"] = probabilities.amax(0, keepdim=True)
        return _Results(window, found)

    with ExitStack() as files:
        store = files.enter_context(
            open_store(
                layers,
                shape=scene.grid.shape,
                fingerprint=_fingerprint(scene, model, bands=bands, device=device, settings=settings),
                progress=progress,
            )
        )
        parts = {name: files.enter_context(new_file(layer.path)) for name, layer in layers.items()}
        journal = _take_up(
            store,
            plan,
            is_side_chosen=tile_size is not None,
            is_batch_chosen=batch_size is not None,
            progress=progress,
        )
        threads = files.enter_context(compute_threads(journal.num_threads))
        predict = TilePredictor(network, batch_size=journal.batch_size, progress=progress, threads=threads)
        trial = ReducedPrecisionCheck(
            precision,
            SymmetricPredictor(predict) if is_averaged else predict,
            network=network,
            device=device,
            progress=progress,
        )
        network.measured_choices.update(journal.measured_choices)
        trial.take_up(
            num_compared=journal.num_compared,
            num_same=journal.num_same,
            num_near=journal.num_near,
            largest_differences=journal.largest_differences,
            is_reduced=journal.is_reduced,
        )
        total = num_tiles(scene.grid.shape, journal.side, first_row=journal.first_row)

        def keep(results: _Results, done: Journal) -> None:
            """Store the results of a tile."""
            for name, values in results.arrays().items():
                store.write(name, results.window, codes[values] if name == "class_map" else values)
            store.commit(done)

        with ExitStack() as stack, gdal_settings(plan.cache_bytes):
            writer = stack.enter_context(background_thread("writer"))
            pending: Future[None] | None = None
            windows = tiles(scene.grid.shape, journal.side, first_row=journal.first_row)
            stream = stream_tiles(
                scene,
                islice(windows, journal.num_done, None),
                halo=network.halo,
                bands=bands,
                device=device,
                stack=stack,
                progress=progress,
            )
            for index, tile in enumerate(stream, start=journal.num_done):

                def report(done: float, first: int = index) -> None:
                    progress.report((first + done) / total * MAPPED, "Classifying", has_time_left=True)

                report(0.0)
                results = compute(tile, report)
                if pending is not None:
                    result_of(pending, progress)  # a failure to write ends the run here
                done = replace(
                    journal,
                    num_done=index + 1,
                    measured_choices=dict(network.measured_choices),
                    num_compared=trial.num_compared,
                    num_same=trial.num_same,
                    num_near=trial.num_near,
                    largest_differences=trial.largest_differences,
                    is_reduced=trial.is_reduced,
                )
                pending = writer.submit(keep, results, done)
            if pending is not None:
                result_of(pending, progress)
        trial.finish()
        counts = write_rasters(
            store,
            parts,
            grid=scene.grid,
            table=table,
            tags=tags | trial.tags(),
            cache_bytes=plan.cache_bytes,
            progress=progress.stage(MAPPED, 1.0),
        )
        progress.report(1.0, "Done")
    return counts, trial


def _take_up(
    store: TileStore, plan: TilePlan, *, is_side_chosen: bool, is_batch_chosen: bool, progress: Progress
) -> Journal:
    """Where to begin: after what an earlier run finished.

    It goes on with the tiles, batches and threads of the earlier run, for what is free changes, and others may give other last
    bits; unless the user chose others or memory allows smaller or fewer ones only. Of other tiles whole rows count.
    """
    found, side = store.journal, plan.side
    if found is None:
        return Journal(side, batch_size=plan.batch_size, num_threads=plan.num_threads)
    total = num_tiles(store.shape, found.side, first_row=found.first_row)
    progress.info(f"Going on after {found.num_done} of {total} tiles.")
    if is_batch_chosen or plan.batch_size < found.batch_size:
        found = replace(found, batch_size=plan.batch_size)
    found = replace(found, num_threads=min(found.num_threads, plan.num_threads))
    if found.side == side or (found.side < side and not is_side_chosen):
        return found
    num_rows = found.num_done // -(-store.shape[1] // found.side)
    first_row = min(found.first_row + num_rows * found.side, store.shape[0])
    return replace(found, side=side, first_row=first_row, num_done=0)


def _fingerprint(
    scene: Scene, model: Model, *, bands: list[int], device: torch.device, settings: Mapping[str, Any]
) -> str | None:
    """Identifies what the results depend on; None where the files of the scene cannot be told apart from changed ones."""
    stamp = scene.stamp()
    if stamp is None:
        return None
    return fingerprint_of(
        core=__version__, torch=torch.__version__, device=device.type, stamp=stamp, shape=scene.grid.shape, bands=bands,
        traits=scene.traits(bands), model=model.digest, settings=dict(settings),
    )  # fmt: skip
