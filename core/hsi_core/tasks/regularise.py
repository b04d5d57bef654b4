"""Smooth class probabilities among neighbouring pixels with similar spectra, and map the classes anew.

The probabilities come from Classify or from any other tool. They spread along neighbours that are alike in
the scene, by one pixel in each step. Large fields become cleaner, but small objects are lost: compare the
accuracies with and without.
"""

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray
from pydantic import Field, model_validator

from hsi_core import __version__
from hsi_core.classes.table import UNLABELLED, ClassTable
from hsi_core.device import choose_device
from hsi_core.errors import LabelError, SceneError
from hsi_core.fingerprint import fingerprint_of
from hsi_core.labels.labels import Labels
from hsi_core.labels.recoding import list_classes, recode_labels
from hsi_core.language import tr
from hsi_core.mapping.given_probabilities import (
    GivenProbabilities,
    read_classes_of_bands,
    read_provenance,
)
from hsi_core.mapping.regularisation import RegularisationJob, regularise_map
from hsi_core.mapping.writer import Outputs
from hsi_core.memory import MB
from hsi_core.modelfile.places import HELD_TAG, TAG, TrainingPlaces, places_from_text, places_to_text
from hsi_core.outputs import check_outputs
from hsi_core.progress import Progress
from hsi_core.regularisation.diffusion import DEFAULT_STEPS, GAMMAS, HELD_GAMMA, Diffusion
from hsi_core.scenes.invalid import describe_share
from hsi_core.scenes.scene import Scene, open_scene, parse_bands
from hsi_core.tasks import MAX_SIDE, LabelParams, TaskResult

MAX_STEPS = 1000


class Params(LabelParams):
    """Probabilities, the scene, strength, and the files to write."""

    scene: Path = Field(description="Scene that tells which neighbours are alike.")
    probabilities: Path = Field(
        description="Class probabilities on the grid of the scene, raster with one band per class. Values of "
        "a pixel are divided by their sum."
    )
    output: Path = Field(description="Class map to write, GeoTIFF.")
    output_probabilities: Path | None = Field(
        None, description="Smoothed probabilities to write, GeoTIFF with one band per class."
    )
    confidence: Path | None = Field(None, description="Largest smoothed probability to write, GeoTIFF.")
    strength: Literal["auto", "weak", "medium", "strong"] = Field(
        "auto",
        description="weak, medium or strong; auto is strong, or gamma 0.03 if the map is held to labels.",
    )
    steps: int = Field(
        DEFAULT_STEPS,
        ge=1,
        le=MAX_STEPS,
        description="Number of steps: a pixel depends on the pixels within this distance.",
    )
    classes: Path | None = Field(
        None,
        description="CSV with the columns code, name and optionally color: the class of each band, by the "
        "name of the band, else in the order of the codes. If empty, those of the file.",
    )
    labels: Path | None = Field(
        None,
        description="Training labels that the map is held to: raster on the scene's grid, or vector of "
        "polygons or points. Accuracies near these labels are then too high.",
    )
    bands: str | None = Field(
        None, description="Bands to compare, for example 1-103,110; if empty, all that are not marked as bad."
    )
    tile_size: int | None = Field(
        None,
        ge=16,
        le=MAX_SIDE,
        description="Side of a tile in pixels. If empty, as large as is useful and memory allows.",
    )
    memory_limit: int | None = Field(
        None,
        ge=1,
        le=100_000_000,
        description="Memory in MB that the run may take; on a graphics card, memory of the card. If empty, "
        "half of the free memory.",
    )
    device: Literal["auto", "cpu", "cuda"] = Field("auto", description="auto, cpu or cuda.")
    cluster: str | None = Field(
        None,
        description="Address of a Dask scheduler, tcp://host:port or tls://host:port, or its scheduler file "
        "(.json). Its workers regularise the tiles; the map is the same. If empty, this computer does.",
    )

    @model_validator(mode="after")
    def _labels_are_given(self) -> "Params":
        if self.labels is None and (self.class_table or self.field or self.labels_layer):
            raise ValueError(
                "A class table, field or layer of labels is given without labels; give the labels to hold. "
                "The classes of the probabilities are the parameter classes."
            )
        return self


class Result(TaskResult):
    """The files written, and figures of the run."""

    output: Path
    output_probabilities: Path | None
    confidence: Path | None
    num_pixels: int = Field(description="Pixels with a class.")
    num_invalid: int = Field(description="Pixels without probabilities.")
    num_held: int = Field(description="Pixels that the map is held to.")
    seconds: float


def run(params: Params, progress: Progress) -> Result:
    """Regularise probabilities."""
    started = time.monotonic()
    check_outputs(
        [params.output, params.output_probabilities, params.confidence],
        inputs=[
            params.scene,
            params.probabilities,
            params.classes,
            params.labels,
            params.class_table,
            params.merge_table,
        ],
    )
    with ExitStack() as stack:
        device = choose_device(params.device) if params.cluster is None else torch.device("cpu")
        opened = stack.enter_context(open_job(params, device, progress))
        job, given, spread = opened.job, opened.given, None
        given.check_some()
        progress.info(
            tr(
                "Regularising {grid}: {diffusion}.",
                grid=job.scene.grid.describe(),
                diffusion=job.diffusion.describe(),
            )
        )
        tags = _tags(params, job, progress)
        if params.cluster is not None:
            from hsi_core.tasks._regularise_tiles import open_spread  # it runs this task in the workers

            spread = stack.enter_context(open_spread(params, opened, progress))
        counts = regularise_map(replace(job, tags=tags), progress, spread)
    note = given.note()
    if note is not None:
        progress.warning(note)
    if not counts.codes:
        progress.warning("No pixel has probabilities: the map is empty.")
    elif counts.num_invalid:
        total = counts.num_invalid + sum(counts.codes.values())
        progress.info(
            tr(
                "{share} have no probabilities, and get no class.",
                share=describe_share(counts.num_invalid, total),
            )
        )
    return Result(
        output=params.output,
        output_probabilities=params.output_probabilities,
        confidence=params.confidence,
        num_pixels=sum(counts.codes.values()),
        num_invalid=counts.num_invalid,
        num_held=opened.num_held,
        seconds=round(time.monotonic() - started, 3),
    )


@dataclass(frozen=True)
class OpenedJob:
    """A call with open files.

    Args:
        job: what to regularise, without tags.
        given: reads the probabilities.
        num_held: pixels that the map is held to.
    """

    job: RegularisationJob
    given: GivenProbabilities
    num_held: int


@contextmanager
def open_job(params: Params, device: torch.device, progress: Progress) -> Iterator[OpenedJob]:
    """Open scene and probabilities, and read the labels.

    Args:
        params: of the task.
        device: where the diffusion runs.
        progress: receives messages, and tells when to stop.

    Raises:
        SceneError: scene or probabilities cannot be read, or are on different grids.
        LabelError: the labels do not fit the probabilities.
    """
    with (
        open_scene(params.scene, progress, min_bands=1) as scene,
        open_scene(params.probabilities, progress, min_bands=1) as raster,
    ):
        _check_raster(scene, raster)
        bands = parse_bands(params.bands, scene) if params.bands else scene.good_bands()
        table, class_bands = read_classes_of_bands(params.probabilities, raster, params.classes, progress)
        held = _read_held(params, scene, table, progress)
        auto = GAMMAS["strong"] if held is None else HELD_GAMMA
        given = GivenProbabilities(raster, class_bands, progress)
        job = RegularisationJob(
            scene=scene,
            bands=bands,
            read=given.read,
            class_table=table,
            diffusion=Diffusion(GAMMAS.get(params.strength, auto), params.steps),
            outputs=Outputs(params.output, params.output_probabilities, params.confidence),
            device=device,
            held=held,
            tile_size=params.tile_size,
            memory_limit=None if params.memory_limit is None else params.memory_limit * MB,
            fingerprint=_fingerprint(
                params, scene, raster, bands=bands, table=table, class_bands=class_bands, held=held
            ),
        )
        yield OpenedJob(job, given, 0 if held is None else int((held != UNLABELLED).sum()))


def _check_raster(scene: Scene, raster: Scene) -> None:
    """Refuse probabilities of a single band, or on another grid."""
    if raster.num_bands == 1:
        raise SceneError(
            tr(
                "{name} has 1 band; class probabilities have one band for each class. Choose the "
                "probabilities, not the class map or the confidence.",
                name=raster.path.name,
            )
        )
    difference = scene.grid.difference(raster.grid)
    if difference is not None:
        raise SceneError(
            tr(
                "The probabilities {name} are on another grid ({found}) than the scene ({grid}). "
                "{difference}",
                name=raster.path.name,
                found=raster.grid.describe(),
                grid=scene.grid.describe(),
                difference=difference,
            )
        )


def _read_held(
    params: Params, scene: Scene, table: ClassTable, progress: Progress
) -> NDArray[np.uint16] | None:
    """Class code that each pixel is held to, (H, W); None without labels."""
    if params.labels is None:
        return None
    labels = _read_labels(params, params.labels, scene, progress)
    labels, unknown = recode_labels(
        labels, table, labels_name=tr("training labels"), known_name=tr("probabilities"), progress=progress
    )
    if not labels.codes.any():
        raise LabelError(
            tr(
                "No class of the labels {name} is one of the probabilities ({classes}); choose the labels "
                "that the model was trained with.",
                name=params.labels.name,
                classes=list_classes(table.entries),
            )
        )
    if unknown:
        progress.warning(
            tr(
                "The probabilities have no band for {classes}; the pixels of these labels are not held.",
                classes=list_classes(unknown),
            )
        )
    progress.warning(
        tr(
            "The map is held to the labels {labels}: accuracies at these pixels and near them are "
            "too high. Assess it with labels that are far from them.",
            labels=params.labels.name,
        )
    )
    return labels.codes


def _read_labels(params: Params, path: Path, scene: Scene, progress: Progress) -> Labels:
    """Read the labels in a thread, so that a cancel need not wait for a large raster."""
    found: list[Labels] = []
    progress.wait_for(lambda: found.append(params.read_labels(path, scene.grid, progress)))
    return found[0]


def _fingerprint(
    params: Params,
    scene: Scene,
    raster: Scene,
    *,
    bands: Sequence[int],
    table: ClassTable,
    class_bands: Sequence[int],
    held: NDArray[np.uint16] | None,
) -> str | None:
    """Identifies everything that the results depend on; None if the files are not on this machine."""
    stamps = scene.stamp(), raster.stamp()
    if None in stamps:
        return None
    return fingerprint_of(
        core=__version__,
        stamps=stamps,
        shape=scene.grid.shape,
        traits=[scene.traits(scene.band_numbers), raster.traits(raster.band_numbers)],
        bands=list(bands),
        classes=table.to_records(),
        class_bands=list(class_bands),
        held=held,
        settings=params.model_dump(mode="json", exclude={"tile_size", "memory_limit", "cluster"}),
    )


def _tags(params: Params, job: RegularisationJob, progress: Progress) -> dict[str, str]:
    """Provenance: that of the probabilities, and that of this run.

    Pixels that the map is held to count as training pixels, so that Assess knows that they are no test.
    """
    tags = read_provenance(params.probabilities)
    if "HSI_REGULARISE" in tags:
        progress.warning(
            tr(
                "The probabilities {probabilities} are regularised already "
                "({strength}); they are regularised once more.",
                probabilities=params.probabilities.name,
                strength=tags["HSI_REGULARISE"],
            )
        )
    tags |= {
        "HSI_SCENE": params.scene.name,
        "HSI_PROBABILITIES": params.probabilities.name,
        "HSI_REGULARISE": job.diffusion.describe(),
        "HSI_VERSION": __version__,
    }
    if params.labels is not None and job.held is not None:
        where = np.argwhere(job.held != UNLABELLED)
        tags[HELD_TAG] = f"{len(where)} pixels of {params.labels.name}"
        held = TrainingPlaces.of(job.scene.grid, where, scene=params.scene.name)
        earlier = places_from_text(tags[TAG]) if TAG in tags else []
        # A damaged tag stays, so that Assess warns of it.
        if earlier is not None and (text := places_to_text([*earlier, held])) is not None:
            tags[TAG] = text
    return tags
