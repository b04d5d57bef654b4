"""The report of monitoring for users, and as JSON for programs."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core import __version__
from hsi_core.classes.table import ClassEntry
from hsi_core.language import tr
from hsi_core.modelfile.model_file import Model
from hsi_core.modelfile.statistics import LIMIT, SceneStatistics
from hsi_core.monitoring.drift import LARGE, MODERATE, Drift, expected_index
from hsi_core.reports.blocks import Highlight, Table, columns
from hsi_core.reports.charts import svg_text
from hsi_core.reports.report import Origin, Report
from hsi_core.reports.values import Named, Value, number, percent, thousands

_STYLE = """
.bars rect { fill: var(--accent); } .bars line { stroke: var(--ink); stroke-width: 1.5; }
.histogram rect { fill: var(--accent); opacity: .55; }
.histogram .training { stroke: var(--ink); stroke-width: 2; }
"""
_WIDTH, _HEIGHT = 640, 220
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 628, 12, 182


@dataclass(frozen=True)
class ClassShare:
    """Share of a class among the mapped pixels, 0..1; None if the model or the last map lacks the class."""

    entry: ClassEntry
    now: float
    training: float | None
    last_map: float | None


@dataclass(frozen=True)
class Monitoring:
    """Comparison of a new scene with the training scene of a model, for the report.

    Args:
        model: the model.
        statistics: statistics of its training scene.
        drift: measured drift.
        threshold: the scene counts as drifted if its drift is at or above this value.
        scene_name: file name of the scene.
        model_name: file name of the model.
        classes: shares of the classes.
        class_index: stability index of the classes against the last map, or against the training scene
            without one.
        last_map_name: file name of the last map, if given.
        seed: seed of the sample.
        notes: warnings that the user received.
    """

    model: Model
    statistics: SceneStatistics
    drift: Drift
    threshold: float
    scene_name: str
    model_name: str
    classes: Sequence[ClassShare]
    class_index: float
    last_map_name: str | None
    seed: int
    notes: Sequence[str] = field(default=())

    @property
    def is_drift(self) -> bool:
        """Whether the drift is at or above the threshold."""
        return self.drift.drift >= self.threshold

    @property
    def noise_floor(self) -> float:
        """Mean index of a component for two samples of these sizes from the same scene."""
        return expected_index(float(self.statistics.num_pixels[0]), float(self.drift.num_pixels))

    @property
    def findings(self) -> list[str]:
        """Sentences about each index at or above the threshold, largest first, with possible causes."""
        drift = self.drift
        worst = int(np.argmax([shift.stability_index for shift in drift.components]))
        shift = drift.components[worst]
        num_moved = sum(s.stability_index >= self.threshold for s in drift.components)
        expected = 100 * float(self.statistics.unlike_share[0])
        found = [
            (
                drift.unlike_index,
                tr(
                    "{share:.1f} % of the pixels are unlike the training scene (there: {expected:.1f} %): "
                    "other materials, noise or calibration. The classes there are guesses.",
                    share=100 * drift.unlike_share,
                    expected=expected,
                ),
            ),
            (
                drift.component_index,
                tr(
                    "{num_moved} of {num_components} components have moved, component {worst} most, by "
                    "{distance:.2f} standard deviations: other illumination, atmosphere, calibration or land "
                    "cover.",
                    num_moved=num_moved,
                    num_components=len(drift.components),
                    worst=worst + 1,
                    distance=shift.wasserstein,
                ),
            ),
            (
                drift.confidence_index,
                tr(
                    "The confidence of the network has moved; its mean is {confidence:.3f} here.",
                    confidence=drift.mean_confidence,
                ),
            ),
        ]
        ordered = sorted((pair for pair in found if pair[0] >= self.threshold), key=lambda pair: -pair[0])
        return [tr("{text} (index {index:.2f})", text=text, index=index) for index, text in ordered]


def monitoring_json(found: Monitoring) -> str:
    """The report as JSON."""
    drift, statistics = found.drift, found.statistics
    record: dict[str, Any] = {
        "scene": found.scene_name,
        "model": {"name": found.model_name, "sha256": found.model.digest},
        "drift": drift.drift,
        "threshold": found.threshold,
        "is_drift": found.is_drift,
        "findings": found.findings,
        "warnings": list(found.notes),
        "num_pixels": drift.num_pixels,
        "num_training_pixels": int(statistics.num_pixels[0]),
        "seed": found.seed,
        "expected_index": found.noise_floor,
        "components": [
            {
                "component": position,
                "stability_index": shift.stability_index,
                "kolmogorov_smirnov": shift.kolmogorov_smirnov,
                "wasserstein": shift.wasserstein,
                "bin_shares": shift.shares.tolist(),
                "training_bin_shares": _rounded(statistics.shares[position - 1]),
            }
            for position, shift in enumerate(drift.components, start=1)
        ],
        "unlike": {
            "share": drift.unlike_share,
            "training_share": float(statistics.unlike_share[0]),
            "stability_index": drift.unlike_index,
            "limits": {
                "percentile": 100 * LIMIT,
                "t2": float(statistics.limits[0]),
                "q": float(statistics.limits[1]),
            },
        },
        "confidence": {
            "mean": drift.mean_confidence,
            "stability_index": drift.confidence_index,
            "bin_shares": drift.confidence.tolist(),
            "training_bin_shares": _rounded(statistics.confidence),
            "validation_bin_shares": _rounded(statistics.validation_confidence),
        },
        "classes": {
            "stability_index": found.class_index,
            "against": found.last_map_name or "training scene",
            "shares": [
                {
                    "code": row.entry.code,
                    "name": row.entry.name,
                    "now": row.now,
                    "training": row.training,
                    "last_map": row.last_map,
                }
                for row in found.classes
            ],
        },
        "hsi_core": __version__,
    }
    return json.dumps(record, indent=2, ensure_ascii=False) + "\n"


def _rounded(values: NDArray[np.floating]) -> list[float]:
    return [round(float(value), 7) for value in values]


def monitoring_report(found: Monitoring, origin: Origin | None = None) -> Report:
    """The report of a monitoring."""
    drift, statistics = found.drift, found.statistics
    report = Report(
        tr("{scene} under {model}", scene=found.scene_name, model=found.model_name),
        style=_STYLE,
        origin=origin,
    )
    report.text(
        tr(
            "Comparison of {num_pixels} valid pixels of {scene} (seed {seed}) with {num_training} pixels of "
            "{training_scene}, the training scene of {model}.",
            num_pixels=thousands(drift.num_pixels),
            scene=found.scene_name,
            seed=found.seed,
            num_training=thousands(int(statistics.num_pixels[0])),
            training_scene=found.model.card.scene,
            model=found.model_name,
        ),
        style="soft",
    )
    if found.is_drift:
        report.text(
            "",
            lead=tr(
                "The scene has drifted: {drift:.2f}, threshold {threshold}.",
                drift=drift.drift,
                threshold=found.threshold,
            ),
            style="warn",
            id="verdict",
        )
        report.items((finding, "", True) for finding in found.findings)
        report.text(
            "Do not trust a map of this scene before you have tested it. Check the calibration first; then "
            "label some pixels of this scene and train with them."
        )
    else:
        report.text(
            "To the network, the scene looks like its training scene. Only reference labels can show whether "
            "the map is right.",
            lead=tr(
                "No drift: {drift:.3f}, threshold {threshold}.", drift=drift.drift, threshold=found.threshold
            ),
            style="advice",
            id="verdict",
        )
    for note in found.notes:
        report.text(note, style="warn")
    report.highlights(
        Highlight(number(drift.component_index, 3), "largest index of a component"),
        Highlight(number(drift.confidence_index, 3), "index of the confidence"),
        Highlight(number(drift.unlike_index, 3), "index of unlike pixels"),
        Highlight(percent(drift.unlike_share, 1), "pixels unlike the training scene"),
        Highlight(number(found.class_index, 3), "index of the classes (not in the drift)"),
    )
    report.text(
        tr(
            "The population stability index is the sum over bins of (q − p) ln(q / p), where p is the share "
            "of the bin in the training scene and q its share here. By convention, an index below "
            "{moderate} is no relevant shift and an index of {large} or more is a large shift. Two samples "
            "of these sizes from the same scene have an index of {noise_floor:.3f} on average. The drift is "
            "the largest of the indices of the components, the confidence and the unlike pixels.",
            moderate=MODERATE,
            large=LARGE,
            noise_floor=found.noise_floor,
        )
    )
    report.heading("Pixels unlike the training scene")
    report.text(
        tr(
            "{share} here, {training_share} in the training scene. A pixel counts as unlike if one of two "
            "distances is above the {percentile}th percentile of the training scene: the distance within "
            "the components (Hotelling's T², equal to Mahalanobis' distance squared), or the residual "
            "outside the components (Q, mean squared residual of the standardised spectrum).",
            share=percent(drift.unlike_share, 1).text,
            training_share=percent(float(statistics.unlike_share[0]), 1).text,
            percentile=round(100 * LIMIT),
        )
    )
    _add_confidence(report, found)
    _add_classes(report, found)
    _add_components(report, found)
    return report


def _add_confidence(report: Report, found: Monitoring) -> None:
    statistics, now = found.statistics, found.drift.confidence
    edges = np.arange(len(now)) / len(now)
    rows = zip(edges, now, statistics.confidence, statistics.validation_confidence, strict=True)
    report.heading("Confidence")
    report.figure(
        "Confidence of the network in this scene, the training scene and the validation pixels",
        [_confidence_svg(now, statistics)],
        legend=[
            (
                tr("this scene (mean {confidence:.3f})", confidence=found.drift.mean_confidence),
                "var(--accent)",
                "box",
            ),
            ("training scene", "var(--ink)", "solid"),
            ("validation pixels", "var(--validation)", "dashed"),
        ],
        note="Confidence: the largest class probability of a pixel. The index compares this scene with the "
        "training scene. Validation pixels are labelled pixels that were not used for training; they do not "
        "represent a whole scene.",
        width=44.0,
        data=Table(
            "",
            columns("confidence from", "this scene", "training scene", "validation pixels"),
            [[number(edge, 2), *(percent(float(share), 1) for share in shares)] for edge, *shares in rows],
        ),
        id="confidence",
    )


def _add_classes(report: Report, found: Monitoring) -> None:
    top = max([0.01, *(max(row.now, row.training or 0.0, row.last_map or 0.0) for row in found.classes)])

    def share(value: float | None) -> Value:
        return percent(value, 1, has_bar=value is not None, bar_end=top, empty=tr("no value"))

    report.heading("Classes")
    report.table(
        "Predicted classes of the sample",
        ["class|", "this scene", "training scene", *([found.last_map_name] if found.last_map_name else [])],
        [
            [
                Named.of(row.entry),
                share(row.now),
                share(row.training),
                *([share(row.last_map)] if found.last_map_name else []),
            ]
            for row in found.classes
        ],
        note=tr(
            "Compared with {compared}: index {index:.3f}. Another place has other shares even if the scene "
            "is faultless, so the drift does not include this index.",
            compared=found.last_map_name or tr("the training scene"),
            index=found.class_index,
        ),
    )


def _add_components(report: Report, found: Monitoring) -> None:
    names = (
        tr("The network uses these {channels}.", channels=found.model.card.channels_name)
        if found.model.card.explained_variance
        else tr(
            "This network uses the bands themselves; these are the principal components of its training "
            "scene."
        )
    )
    components = found.drift.components
    report.heading("Components")
    report.table(
        "Shift of each component",
        ["component", "stability index", "Kolmogorov-Smirnov", "Wasserstein, sd"],
        [
            [
                number(position, 0),
                number(shift.stability_index, 3, is_bad=shift.stability_index >= found.threshold),
                number(shift.kolmogorov_smirnov, 3),
                number(shift.wasserstein, 3),
            ]
            for position, shift in enumerate(components, start=1)
        ],
        note=tr(
            "{names} Kolmogorov-Smirnov: largest difference of the cumulative shares, 0 to 1. Wasserstein: "
            "mean difference of the percentiles, in standard deviations of the training scene. An index at "
            "or above the threshold stands out.",
            names=names,
        ),
        id="components",
    )
    report.figure(
        "Shares of this scene in the deciles of the training scene",
        [_bars(shift.shares, found.statistics.shares[position]) for position, shift in enumerate(components)],
        labels=[tr("component {number}", number=position) for position in range(1, len(components) + 1)],
        note="Lines mark the shares in the training scene.",
        width=9.0,
        data=Table(
            "",
            columns("component", *(tr("bin {number}", number=position) for position in range(1, 11))),
            [
                [number(position, 0), *(percent(float(share), 1) for share in shift.shares)]
                for position, shift in enumerate(components, start=1)
            ],
        ),
    )


def _bars(new: NDArray[np.floating], old: NDArray[np.floating]) -> str:
    """Ten bars for the new shares, with marks for the old shares; bars that are too high are cut."""
    width, height, step, top = 120, 26, 12, 0.35
    elements = [
        f'<svg class="bars" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'aria-label="{svg_text("shares of the bins")}">'
    ]
    for index, (now, then) in enumerate(zip(new, old, strict=True)):
        tall = height * min(float(now), top) / top
        mark = height * (1 - min(float(then), top) / top)
        words = tr(
            "bin {number}: {now:.1f} %, training {then:.1f} %",
            number=index + 1,
            now=100 * float(now),
            then=100 * float(then),
        )
        elements.append(
            f'<rect x="{index * step + 1}" y="{height - tall:.1f}" width="{step - 2}" height="{tall:.1f}">'
            f"<title>{svg_text(words)}</title></rect>"
            f'<line x1="{index * step}" x2="{(index + 1) * step}" y1="{mark:.1f}" y2="{mark:.1f}"/>'
        )
    return "".join([*elements, "</svg>"])


def _confidence_svg(now: NDArray[np.floating], statistics: SceneStatistics) -> str:
    """Histogram of the confidence: bars for the new scene, lines for training scene and validation pixels."""
    rows = [("training", statistics.confidence), ("validation", statistics.validation_confidence)]
    top = max(float(now.max()), *(float(values.max()) for _, values in rows), 1e-6)
    step = (_RIGHT - _LEFT) / len(now)

    def to_y(share: float) -> float:
        return _BOTTOM - share / top * (_BOTTOM - _TOP)

    elements = [
        f'<svg class="histogram" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
        f'aria-label="{svg_text("confidence")}">'
    ]
    for share in (0.0, top / 2, top):
        elements.append(
            f'<line class="grid" x1="{_LEFT}" x2="{_RIGHT}" y1="{to_y(share):.1f}" y2="{to_y(share):.1f}"/>'
        )
        elements.append(
            f'<text x="{_LEFT - 6}" y="{to_y(share) + 4:.1f}" text-anchor="end">{100 * share:.0f} %</text>'
        )
    for tick in range(0, len(now) + 1, 4):
        at = _LEFT + tick * step
        elements.append(
            f'<text x="{at:.1f}" y="{_BOTTOM + 17}" text-anchor="middle">{tick / len(now):g}</text>'
        )
    for index, share in enumerate(now):
        y = to_y(float(share))
        words = tr(
            "{low:.2f} to {high:.2f}: {share:.1f} %",
            low=index / len(now),
            high=(index + 1) / len(now),
            share=100 * float(share),
        )
        elements.append(
            f'<rect x="{_LEFT + index * step + 1:.1f}" y="{y:.1f}" '
            f'width="{step - 2:.1f}" height="{_BOTTOM - y:.1f}">'
            f"<title>{svg_text(words)}</title></rect>"
        )
    for name, values in rows:
        if values.any():
            points = " ".join(
                f"{_LEFT + (index + side) * step:.1f},{to_y(float(value)):.1f}"
                for index, value in enumerate(values)
                for side in (0, 1)
            )
            elements.append(f'<polyline class="{name}" points="{points}"/>')
    middle = (_LEFT + _RIGHT) / 2
    elements.append(
        f'<text x="{middle:g}" y="{_HEIGHT - 4}" text-anchor="middle">'
        f"{svg_text('largest class probability')}</text></svg>"
    )
    return "".join(elements)
