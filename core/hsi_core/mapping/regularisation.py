"""Regularisation of class probabilities that a file or an earlier step holds, into rasters."""

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from hsi_core.classes.table import ClassTable
from hsi_core.evaluation.reader import far_values_error, gdal_settings
from hsi_core.inputs.outliers import FarValueSearch
from hsi_core.language import tr
from hsi_core.mapping.certainty import NO_THRESHOLDS, Thresholds
from hsi_core.mapping.regularised_tiles import RegularisationLoop, choose_side
from hsi_core.mapping.spread_regularisation import TileSpread, regularise_elsewhere
from hsi_core.mapping.store import Journal, TileStore, open_store
from hsi_core.mapping.tile_loop import ResultStore
from hsi_core.mapping.writer import Counts, Outputs, write_rasters
from hsi_core.memory import resident_bytes
from hsi_core.outputs import new_file
from hsi_core.progress import Progress
from hsi_core.regularisation.diffusion import Diffusion
from hsi_core.regularisation.guidance import Guidance, fit_guidance
from hsi_core.scenes.scene import Scene
from hsi_core.windows import Window

FITTED, DIFFUSED = 0.05, 0.9
"""Progress of the run when the components are fitted, and when every tile is diffused."""


@dataclass(frozen=True)
class RegularisationJob:
    """Probabilities to regularise, the scene that guides, outputs, and limits of memory.

    Args:
        scene: open scene.
        bands: band numbers of the scene, from 1, that guide the diffusion.
        read: reads the given probabilities (K, H, W) of a window; NaN where unknown.
        class_table: classes, in the order of the probabilities.
        diffusion: settings.
        outputs: files to write.
        device: where the diffusion runs.
        held: class code that each pixel is held to, 0 for none, (H, W); None holds no pixel.
        tile_size: side of a tile in pixels; None chooses it by memory. The result does not depend on it.
        memory_limit: bytes that the process may take, on a graphics card the bytes there; None is a share of
            the free memory.
        fingerprint: identifies everything that the results depend on; None if that is unknown.
        tags: provenance, written to every raster.
        temperature: of the confidence and the probabilities that are written, see `Calibration`.
        thresholds: which pixels become unclassified, and which classes are in a set.
    """

    scene: Scene
    bands: list[int]
    read: Callable[[Window], NDArray[np.float32]]
    class_table: ClassTable
    diffusion: Diffusion
    outputs: Outputs
    device: torch.device
    held: NDArray[np.uint16] | None = None
    tile_size: int | None = None
    memory_limit: int | None = None
    fingerprint: str | None = None
    tags: Mapping[str, str] = field(default_factory=dict)
    temperature: float = 1.0
    thresholds: Thresholds = NO_THRESHOLDS


def regularise_map(job: RegularisationJob, progress: Progress, spread: TileSpread | None = None) -> Counts:
    """Regularise the probabilities of a scene and write all outputs, or none after an error.

    Args:
        job: what to regularise, and how.
        progress: receives progress and warnings, and stops the run.
        spread: workers that regularise the tiles; None regularises them here.

    Returns:
        Pixels of each class.

    Raises:
        SceneError: the scene or the probabilities are damaged.
        OutputError: an output cannot be written.
        DeviceError: the device has too little memory for the tiles.
        ClusterLostError: the workers are gone; the same call resumes.
    """
    layers = job.outputs.layers(job.class_table)
    with ExitStack() as stack:
        side = plan_side(job) if spread is None else spread.side
        store = stack.enter_context(
            open_store(layers, shape=job.scene.grid.shape, fingerprint=job.fingerprint, progress=progress)
        )
        files = {name: stack.enter_context(new_file(layer.path, progress)) for name, layer in layers.items()}
        guidance = fit_scene_guidance(job.scene, job.bands, progress.stage(0.0, FITTED))
        journal = store.journal or Journal(side)
        if journal.num_regularised:
            progress.info(
                tr(
                    "Resuming after {num_regularised} of {num_rows} rows of the map.",
                    num_regularised=journal.num_regularised,
                    num_rows=job.scene.grid.shape[0],
                )
            )
        stage = progress.stage(FITTED, DIFFUSED)
        if spread is None:
            regularise_tiles(job, guidance, store, journal, side=side, progress=stage)
        else:
            regularise_elsewhere(spread, guidance, store, journal, stage)
        counts = write_rasters(
            store,
            files,
            grid=job.scene.grid,
            table=job.class_table,
            tags=job.tags,
            progress=progress.stage(DIFFUSED, 1.0),
        )
        progress.report(1.0, "Done")
    return counts


def fit_scene_guidance(scene: Scene, bands: list[int], progress: Progress) -> Guidance:
    """Fit the components of a scene.

    Raises:
        SceneError: the scene is damaged, or has values that seem to be a fill value that is not declared.
    """
    search = FarValueSearch()

    def read(window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        raw, valid = scene.read_raw(window, bands)
        with np.errstate(over="ignore"):
            single = np.where(valid, raw, 0).astype(np.float32)
        search.update(single, window.row, window.column)
        return raw, valid

    def on_progress(done: float) -> None:
        progress.report(done, "Fitting the components of the scene", has_time_left=True)

    with gdal_settings():
        guidance = fit_guidance(read, scene.grid.shape, num_bands=len(bands), on_progress=on_progress)
    far = search.found()
    if far is not None:
        raise far_values_error(scene, far, bands, spoilt=tr("the comparison of neighbours"))
    return guidance


def plan_side(job: RegularisationJob) -> int:
    """Side of the tiles, see `choose_side`."""
    limit = job.memory_limit
    if limit is not None:
        limit -= resident_bytes() if job.device.type == "cpu" else torch.cuda.memory_reserved(job.device)
    return choose_side(
        job.scene.grid.shape,
        halo=job.diffusion.halo,
        num_classes=len(job.class_table),
        num_bands=len(job.bands),
        value_bytes=job.scene.value_bytes(job.bands),
        device=job.device,
        memory_limit=limit,
        tile_size=job.tile_size,
    )


def regularise_tiles(
    job: RegularisationJob,
    guidance: Guidance,
    store: TileStore,
    journal: Journal,
    *,
    side: int,
    progress: Progress,
) -> None:
    """Regularise the remaining rows of a map into a store."""
    make_loop(job, guidance, store, journal, side=side, progress=progress).run()


def make_loop(
    job: RegularisationJob,
    guidance: Guidance,
    store: ResultStore,
    journal: Journal,
    *,
    side: int,
    progress: Progress,
) -> RegularisationLoop:
    """The loop over the tiles of a map, ready to run."""
    return RegularisationLoop(
        scene=job.scene,
        bands=job.bands,
        guidance=guidance,
        diffusion=job.diffusion,
        read=job.read,
        held=job.held,
        class_table=job.class_table,
        device=job.device,
        store=store,
        journal=journal,
        side=side,
        temperature=job.temperature,
        thresholds=job.thresholds,
        progress=progress,
    )
