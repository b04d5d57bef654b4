"""Compare a new scene with the training scene of a model, before its map is trusted.

Measures on a sample of pixels how far components, confidence and classes differ from the training scene, and
how many pixels are unlike it. One number, the drift, is compared with a threshold. Only a few tiles are read.
"""

from contextlib import ExitStack
from pathlib import Path
from typing import Literal

import numpy as np
from pydantic import Field

from hsi_core.classes.map import count_classes
from hsi_core.classes.matching import match_classes
from hsi_core.classes.table import ClassTable
from hsi_core.device import choose_device
from hsi_core.errors import ModelError
from hsi_core.evaluation.inference import checked_between_layers
from hsi_core.evaluation.pixels import evaluate_sample
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.language import tr
from hsi_core.modelfile.model_file import Model, load_model, match_bands
from hsi_core.modelfile.scale import check_scale
from hsi_core.modelfile.statistics import NUM_SAMPLED, SceneStatistics
from hsi_core.monitoring.drift import Drift, expected_index, measure_drift, stability_index
from hsi_core.monitoring.report import ClassShare, Monitoring, monitoring_json, monitoring_report
from hsi_core.outputs import check_outputs, new_file
from hsi_core.progress import Progress
from hsi_core.reports.class_map import add_class_map
from hsi_core.reports.report import Origin
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import MAX_PIXELS, MAX_SEED, TaskParams, TaskResult


class Params(TaskParams):
    """The scene and the model to compare, and the threshold."""

    scene: Path = Field(description="New scene.")
    model: Path = Field(description="Model file, .safetensors.")
    last_map: Path | None = Field(
        None,
        description="Class map for the comparison of class shares. If empty, the training scene is used.",
    )
    report: Path | None = Field(None, description="HTML report to write.")
    json_file: Path | None = Field(None, description="JSON file to write.")
    threshold: float = Field(
        0.25, gt=0, le=1000, description="Drift at or above which the scene counts as drifted."
    )
    num_pixels: int = Field(
        NUM_SAMPLED,
        ge=100,
        le=MAX_PIXELS,
        description="Number of pixels in the sample, spread over the scene.",
    )
    seed: int = Field(1, ge=0, le=MAX_SEED, description="Seed of the sample.")
    device: Literal["auto", "cpu", "cuda"] = Field("auto", description="auto, cpu or cuda.")


class Result(TaskResult):
    """Measured drift; every drift is a population stability index."""

    report: Path | None
    json_file: Path | None
    drift: float = Field(description="Largest of the drifts of components, confidence and unlike pixels.")
    is_drift: int = Field(description="1 if the drift is at or above the threshold, else 0.")
    component_drift: float = Field(description="Largest drift of a component.")
    confidence_drift: float
    unlike_drift: float
    unlike_share: float = Field(description="Share of pixels unlike the training scene, 0..1.")
    class_drift: float = Field(description="Drift of the class shares; not included in the drift.")
    mean_confidence: float
    num_pixels: int = Field(description="Number of valid pixels in the sample.")


def run(params: Params, progress: Progress) -> Result:
    """Compare a scene with the training scene of a model."""
    check_outputs([params.report, params.json_file], inputs=[params.scene, params.model, params.last_map])
    device = choose_device(params.device)
    model = load_model(params.model)
    statistics = model.statistics
    if statistics is None:
        raise ModelError(
            tr(
                "{name} holds no statistics of its training scene: an older version wrote it, or almost no "
                "pixel of that scene is valid. Train it again with the same data and settings, and use the "
                "new file.",
                name=params.model.name,
            )
        )
    last = count_classes(params.last_map, progress.stage(0.0, 0.1)) if params.last_map else None
    network = model.network.to(device)
    with (
        checked_between_layers(network, progress.check),
        open_scene(params.scene, progress) as scene,
        gdal_settings(),
    ):
        bands = match_bands(model.card, scene, progress)
        check_scale(model.reduction, model.statistics, scene, bands, progress)
        evaluated = evaluate_sample(
            scene,
            params.num_pixels,
            seed=params.seed,
            bands=bands,
            reduction=model.reduction,
            network=network,
            device=device,
            progress=progress.stage(0.1, 0.9),
        )
    notes = _find_notes(len(evaluated.pixels), statistics, params.threshold)
    drift = measure_drift(statistics, model.reduction.pretreat(evaluated.spectra), evaluated.probabilities)
    classes, class_index = _compare_classes(model, statistics, drift, last, notes)
    found = Monitoring(
        model=model,
        statistics=statistics,
        drift=drift,
        threshold=params.threshold,
        scene_name=params.scene.name,
        model_name=params.model.name,
        classes=classes,
        class_index=class_index,
        last_map_name=params.last_map.name if params.last_map else None,
        seed=params.seed,
        notes=notes,
    )
    progress.report(0.95, "Writing the reports")
    with ExitStack() as files:
        if params.report is not None:
            report = monitoring_report(found, Origin.of_fields(params, "scene", "model", "last_map"))
            if params.last_map is not None:
                add_class_map(report, params.last_map, Progress())  # its warnings were given before
            report.write(files.enter_context(new_file(params.report)))
        if params.json_file is not None:
            file = files.enter_context(new_file(params.json_file))
            file.write_text(monitoring_json(found), encoding="utf-8", newline="\n")
    for note in notes:
        progress.warning(note)
    if found.is_drift:
        progress.warning(
            tr(
                "The scene has drifted ({drift:.2f}): {listed}",
                drift=drift.drift,
                listed=" ".join(found.findings),
            )
        )
    else:
        progress.info(
            tr(
                "No drift: {drift:.3f}, threshold {threshold:g}.",
                drift=drift.drift,
                threshold=params.threshold,
            )
        )
    progress.report(1.0, "Done")
    return Result(
        report=params.report,
        json_file=params.json_file,
        drift=drift.drift,
        is_drift=int(found.is_drift),
        component_drift=drift.component_index,
        confidence_drift=drift.confidence_index,
        unlike_drift=drift.unlike_index,
        unlike_share=drift.unlike_share,
        class_drift=class_index,
        mean_confidence=drift.mean_confidence,
        num_pixels=drift.num_pixels,
    )


def _find_notes(num_pixels: int, statistics: SceneStatistics, threshold: float) -> list[str]:
    floor = expected_index(float(statistics.num_pixels[0]), float(num_pixels))
    if floor < threshold / 3:
        return []
    words = (
        tr(
            "Only {count} valid pixel was compared with {num_train} of training: equal scenes would differ "
            "by {floor:.3f} on average, which is not far from the threshold. Look at more pixels, or take a "
            "scene with more valid ones."
        )
        if num_pixels == 1
        else tr(
            "Only {count} valid pixels were compared with {num_train} of training: equal scenes would differ "
            "by {floor:.3f} on average, which is not far from the threshold. Look at more pixels, or take a "
            "scene with more valid ones."
        )
    )
    return [tr(words, count=num_pixels, num_train=int(statistics.num_pixels[0]), floor=floor)]


def _compare_classes(
    model: Model,
    statistics: SceneStatistics,
    drift: Drift,
    last: tuple[ClassTable, dict[int, int]] | None,
    notes: list[str],
) -> tuple[list[ClassShare], float]:
    """Shares of the classes now, in training and in the last map, and their stability index."""
    table = model.card.class_table
    now = dict(zip(table.codes, drift.class_shares.tolist(), strict=True))
    training = dict(zip(table.codes, statistics.class_shares.tolist(), strict=True))
    if last is None:
        return [ClassShare(e, now[e.code], training[e.code], None) for e in table.entries], drift.class_index
    match = match_classes(last[0], table, labels_name=tr("classes of the last map"), known_name=tr("model"))
    notes.extend(match.warnings)
    if match.unknown:
        notes.append(
            tr(
                "The model does not know {listed} of the last map: their share is 0 now.",
                listed=", ".join(entry.name for entry in match.unknown),
            )
        )
    total = sum(last[1].values())
    before = {match.new_codes[code]: count / total for code, count in last[1].items()}
    strange = [entry for entry in match.class_table.entries if entry.code not in now]
    rows = [
        ClassShare(e, now.get(e.code, 0.0), training.get(e.code), before.get(e.code, 0.0))
        for e in [*table.entries, *strange]
    ]
    index = stability_index(
        np.array([row.last_map for row in rows]),
        np.array([row.now for row in rows]),
        num_old=total,
        num_new=drift.num_pixels,
    )
    return rows, index
