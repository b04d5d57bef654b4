"""Classification of a scene, tile by tile. The tile size sets the memory that a run takes.

Values go to the device as they are on disk. One matrix product scales and projects them there. Finished tiles
are kept beside the outputs (see `store`), so that a killed run resumes where it stopped. The rasters are
written from these tiles at the end.
"""

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from hsi_core import __version__
from hsi_core.device import choose_device, memory_errors
from hsi_core.errors import ParameterError
from hsi_core.evaluation.inference import checked_between_layers, is_patchwise
from hsi_core.evaluation.threads import ComputeThreads, choose_num_threads, compute_threads
from hsi_core.evaluation.tiles import SMALLEST_PART, TilePredictor
from hsi_core.fingerprint import fingerprint_of
from hsi_core.inputs.symmetries import SymmetricPredictor
from hsi_core.language import tr
from hsi_core.mapping.applicability import Applicability
from hsi_core.mapping.certainty import NO_THRESHOLDS, Thresholds
from hsi_core.mapping.comparison import Comparison
from hsi_core.mapping.ensemble import Ensemble, Member
from hsi_core.mapping.plan import PixelCosts, TilePlan, plan_tiles, prepared_bytes
from hsi_core.mapping.reduced_precision import ReducedPrecisionCheck
from hsi_core.mapping.regularisation import (
    FITTED,
    RegularisationJob,
    fit_scene_guidance,
    plan_side,
    regularise_tiles,
)
from hsi_core.mapping.spread import Spread, SpreadLoop
from hsi_core.mapping.store import Journal, Layer, TileStore, open_store
from hsi_core.mapping.tile_loop import MAPPED, UNREGULARISED, ResultStore, TileLoop
from hsi_core.mapping.writer import Counts, Outputs, write_rasters
from hsi_core.modelfile.model_file import Model
from hsi_core.outputs import new_file
from hsi_core.progress import Progress
from hsi_core.regularisation.diffusion import Diffusion
from hsi_core.scenes.scene import Scene
from hsi_core.windows import Window, num_tiles

CLASSIFIED = 0.55
"""Progress of a run that regularises the probabilities, when every tile is classified."""
PRECISIONS = ("auto", "float32", "bfloat16")


@dataclass(frozen=True)
class ClassificationJob:
    """A scene to classify, the models, the outputs, and limits of time and memory.

    Args:
        scene: open scene.
        model: loaded model; its network is moved to the device.
        bands: band numbers of the scene, from 1, in the order that the model needs; at least one.
        outputs: files to write.
        device: where the network runs.
        tile_size: side of a tile in pixels, at least 1; None chooses it by memory.
        batch_size: patches evaluated at once by networks that cannot share computation, at least 1; None
            chooses it by memory. If memory runs out, batches and tiles are halved, with a warning.
        memory_limit: bytes that the run may take, at least 1, see `plan_tiles`; None is a share of the free
            memory.
        precision: auto, float32 or bfloat16, see `ReducedPrecisionCheck`.
        is_averaged: average the result of each network of patches over the rotations and flips of each tile.
        more_models: further models with the same classes and bands; the map is that of all models together,
            see `Ensemble`. Reduced precision is not possible then.
        diffusion: settings of the regularisation of the probabilities; None writes them as they are.
        held: class code that the regularisation ties each pixel to, 0 for none, (H, W); None ties no pixel.
        thresholds: which pixels become unclassified, and which classes are in a set.
        settings: everything else that the results depend on. A run does not resume one with other settings.
        tags: provenance, written to every raster.

    Raises:
        ParameterError: a field is outside its range.
    """

    scene: Scene
    model: Model
    bands: list[int]
    outputs: Outputs
    device: torch.device
    tile_size: int | None = None
    batch_size: int | None = None
    memory_limit: int | None = None
    precision: str = "auto"
    is_averaged: bool = False
    more_models: tuple[Model, ...] = ()
    diffusion: Diffusion | None = None
    held: NDArray[np.uint16] | None = None
    thresholds: Thresholds = NO_THRESHOLDS
    settings: Mapping[str, Any] = field(default_factory=dict)
    tags: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Validate the fields."""
        num_bands = self.scene.num_bands
        if not self.bands or not all(1 <= band <= num_bands for band in self.bands):
            raise ParameterError(
                tr(
                    "The bands {bands} are not all in the scene; choose band numbers from 1 to {num_bands}.",
                    bands=self.bands,
                    num_bands=num_bands,
                )
            )
        for name in ("tile_size", "batch_size", "memory_limit"):
            value = getattr(self, name)
            if value is not None and value < 1:
                raise ParameterError(
                    tr("{name} is {value}; choose at least 1, or None.", name=name, value=value)
                )
        if self.precision not in PRECISIONS:
            raise ParameterError(
                tr(
                    'The precision "{precision}" is unknown; choose one of {precisions}.',
                    precision=self.precision,
                    precisions=", ".join(PRECISIONS),
                )
            )

    @property
    def models(self) -> list[Model]:
        """All models. Their order does not depend on the order of the call, so neither does the map."""
        return sorted((self.model, *self.more_models), key=lambda model: model.digest)

    def layers(self) -> dict[str, Layer]:
        """Layers of the store: one for each output, and the probabilities that will be regularised."""
        table = self.model.card.class_table
        layers = self.outputs.layers(table, self.thresholds.unclassified)
        if self.diffusion is not None:
            path = self.outputs.class_map
            layers[UNREGULARISED] = Layer(
                path.with_name(f"{path.name}.{UNREGULARISED}"), np.dtype(np.float32), len(table)
            )
        return layers

    def fingerprint(self) -> str | None:
        """Identifies everything that the results depend on.

        None if the files of the scene are not on this machine, so that changes of them cannot be noticed.
        """
        stamp = self.scene.stamp()
        if stamp is None:
            return None
        return fingerprint_of(
            core=__version__,
            torch=torch.__version__,
            device=self.device.type,
            stamp=stamp,
            shape=self.scene.grid.shape,
            bands=self.bands,
            traits=self.scene.traits(self.bands),
            model=self.model.digest,
            more_models=[model.digest for model in self.more_models],
            settings=dict(self.settings),
        )


def classify_scene(
    job: ClassificationJob, progress: Progress, spread: Spread | None = None
) -> tuple[Counts, Comparison]:
    """Classify every valid pixel of a scene and write all outputs, or none after an error.

    Args:
        job: what to classify, and how.
        progress: receives progress and warnings, and stops the run.
        spread: workers that classify the tiles; None classifies them here.

    Returns:
        Pixels of each class, and the comparison of reduced precision with float32.

    Raises:
        SceneError: the scene is damaged.
        OutputError: an output cannot be written.
        DeviceError: the device has too little memory for one tile or one patch.
        ModelError: a model lacks the statistics that an output needs.
        ClusterLostError: the workers are gone; the same call resumes.
    """
    applicability = find_applicability(job)
    with ExitStack() as stack:
        plan = plan_map(job, stack, progress) if spread is None else spread.plan
        store = stack.enter_context(
            open_store(
                job.layers(), shape=job.scene.grid.shape, fingerprint=job.fingerprint(), progress=progress
            )
        )
        files = {
            name: stack.enter_context(new_file(layer.path, progress))
            for name, layer in job.outputs.layers(
                job.model.card.class_table, job.thresholds.unclassified
            ).items()
        }
        mapping, regularise = progress, None
        if job.diffusion is not None:
            here = job if spread is None else replace(job, device=choose_device("auto"))
            regularise = _prepare_regularisation(here, job.diffusion, store, progress.stage(0.0, FITTED))
            mapping = progress.stage(FITTED, CLASSIFIED)
        journal = _resume(store, plan, job, progress)
        if spread is None:
            loop = make_loop(
                job,
                applicability,
                store=store,
                journal=journal,
                cache_bytes=plan.cache_bytes,
                stack=stack,
                progress=mapping,
            )
            journal = loop.run()
            for member in loop.ensemble.members:
                member.evaluate.finish()
        else:
            journal = SpreadLoop(
                spread, scene=job.scene, store=store, journal=journal, progress=mapping
            ).run()
        if regularise is not None:
            regularise(journal, progress.stage(CLASSIFIED, MAPPED))
        counts = write_rasters(
            store,
            files,
            grid=job.scene.grid,
            table=job.model.card.class_table,
            unclassified=job.thresholds.unclassified,
            tags={**job.tags, **journal.comparison.tags()},
            progress=progress.stage(MAPPED, 1.0),
        )
        progress.report(1.0, "Done")
    return counts, journal.comparison


def make_loop(
    job: ClassificationJob,
    applicability: Applicability | None,
    *,
    store: ResultStore,
    journal: Journal,
    cache_bytes: int,
    stack: ExitStack,
    progress: Progress,
) -> TileLoop:
    """The loop over the tiles of a map, ready to run.

    Args:
        job: its networks are on the device, see `plan_map`.
        applicability: see `find_applicability`.
        store: receives the results.
        journal: tiles, batches, threads and choices, and how far the map is.
        cache_bytes: block cache of GDAL.
        stack: ends the threads when it closes.
        progress: receives the progress, and stops the loop.
    """
    threads = stack.enter_context(compute_threads(journal.num_threads))
    ensemble = Ensemble([_member(model, job, journal, threads, progress) for model in job.models])
    ensemble.resume(journal.measured_choices, journal.comparison)
    return TileLoop(
        scene=job.scene,
        bands=job.bands,
        ensemble=ensemble,
        class_table=job.model.card.class_table,
        device=job.device,
        store=store,
        journal=journal,
        cache_bytes=cache_bytes,
        progress=progress,
        thresholds=job.thresholds,
        applicability=applicability,
    )


def _member(
    model: Model, job: ClassificationJob, journal: Journal, threads: ComputeThreads, progress: Progress
) -> Member:
    """A model ready for the tiles; a network without patches has no rotations to average."""
    network = model.network
    predict = TilePredictor(network, batch_size=journal.batch_size, progress=progress, threads=threads)
    check = ReducedPrecisionCheck(
        job.precision,
        SymmetricPredictor(predict) if job.is_averaged and has_rotations(model) else predict,
        network=network,
        device=job.device,
        progress=progress,
    )
    reduction = model.reduction.for_raw(*job.scene.scaling(job.bands))
    return Member(reduction, network, check, model.card.temperature)


def find_applicability(job: ClassificationJob) -> Applicability | None:
    """What measures the distance from the training scenes, if it is an output.

    Raises:
        ModelError: a model has no statistics of its training scene.
    """
    if job.outputs.distance is None:
        return None
    return Applicability.of(job.models, *job.scene.scaling(job.bands))


def has_rotations(model: Model) -> bool:
    """Whether rotations and flips can change the result: not for single pixels and means around them."""
    return model.card.patch_size > 1 and model.network.has_gradients


def _prepare_regularisation(
    job: ClassificationJob, diffusion: Diffusion, store: TileStore, progress: Progress
) -> Callable[[Journal, Progress], None]:
    """Fit the components of the scene, so that a failure comes before the map is made.

    Returns:
        A function that regularises the probabilities in the store.
    """

    def read(window: Window) -> NDArray[np.float32]:
        return np.ascontiguousarray(store.read(UNREGULARISED, window).transpose(2, 0, 1))

    regularisation = RegularisationJob(
        scene=job.scene,
        bands=job.bands,
        read=read,
        class_table=job.model.card.class_table,
        diffusion=diffusion,
        outputs=job.outputs,
        device=job.device,
        held=job.held,
        memory_limit=job.memory_limit,
        temperature=1.0 if job.more_models else job.model.card.temperature,
        thresholds=job.thresholds,
    )
    side = plan_side(regularisation)
    guidance = fit_scene_guidance(job.scene, job.bands, progress)

    def regularise(journal: Journal, progress: Progress) -> None:
        regularise_tiles(regularisation, guidance, store, journal, side=side, progress=progress)

    return regularise


def plan_map(job: ClassificationJob, stack: ExitStack, progress: Progress) -> TilePlan:
    """Move the networks to the device, and choose tiles, batches and threads that suit every model.

    Args:
        job: what to classify, and how.
        stack: until it closes, a cancel takes effect between two layers of the networks.
        progress: stops the run, and receives a warning if memory allows smaller batches only.
    """
    for model in job.models:
        stack.enter_context(checked_between_layers(model.network.to(job.device), progress.check))
    networks = [model.network for model in job.models]
    reading = job.scene.working_bytes if job.device.type == "cpu" else 0
    plans, patchwise = [], []
    with memory_errors(job.device, job.tile_size or SMALLEST_PART):
        held = [prepared_bytes(each.measurable, job.device) for each in networks] if job.more_models else [0]
        for model, own in zip(job.models, held, strict=True):
            network = model.network
            costs = PixelCosts.of(
                network,
                num_bands=len(job.bands),
                value_bytes=job.scene.value_bytes(job.bands),
                num_outputs=len(job.layers()) + (job.thresholds.confidence is not None),
                num_planes=len(job.layers().keys() & {"entropy", "margin", "set_size", "distance"}),
                is_averaged=job.is_averaged and has_rotations(model),
                num_models=len(networks),
            )
            plan = plan_tiles(
                network.measurable,
                shape=job.scene.grid.shape,
                costs=costs,
                device=job.device,
                memory_limit=job.memory_limit,
                tile_size=job.tile_size,
                batch_size=job.batch_size,
                num_threads=choose_num_threads(network, job.device),
                margin=max(each.halo for each in networks),
                held_bytes=sum(held) - own + reading,
            )
            plans.append(plan)
            if is_patchwise(network.measurable):
                patchwise.append(plan)
    plan = TilePlan(
        side=min(each.side for each in plans),
        batch_size=min(
            (each.batch_size for each in patchwise), default=max(each.batch_size for each in plans)
        ),
        num_threads=min(each.num_threads for each in plans),
        cache_bytes=min(each.cache_bytes for each in plans),
    )
    if job.batch_size is not None and patchwise and plan.batch_size < job.batch_size:
        progress.warning(
            tr(
                "The memory limit allows batches of {batch_size} patches instead of {job_batch_size}. The "
                "map is the same.",
                batch_size=plan.batch_size,
                job_batch_size=job.batch_size,
            )
        )
    return plan


def _resume(store: TileStore, plan: TilePlan, job: ClassificationJob, progress: Progress) -> Journal:
    """Where to begin: after the tiles that an earlier run finished.

    The free memory changes, and other tiles, batches or threads can change the last bits of a result. A run
    therefore keeps those of the earlier run, unless the user chose others or memory allows only smaller or
    fewer ones. If the tile size changes, only complete rows of tiles are kept.
    """
    found, side = store.journal, plan.side
    if found is None:
        return Journal(side, batch_size=plan.batch_size, num_threads=plan.num_threads)
    total = num_tiles(store.shape, found.side, first_row=found.first_row)
    progress.info(tr("Resuming after {num_done} of {total} tiles.", num_done=found.num_done, total=total))
    if job.batch_size is not None or plan.batch_size < found.batch_size:
        found = replace(found, batch_size=plan.batch_size)
    found = replace(found, num_threads=min(found.num_threads, plan.num_threads))
    if found.side == side or (found.side < side and job.tile_size is None):
        return found
    num_rows = found.num_done // -(-store.shape[1] // found.side)
    first_row = min(found.first_row + num_rows * found.side, store.shape[0])
    return replace(found, side=side, first_row=first_row, num_done=0)
