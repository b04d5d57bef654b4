"""The report of an explanation: pictures, curves, and the result of the test with random weights."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from hsi_core.classes.table import ClassTable
from hsi_core.explanation.attention import AttentionWeights
from hsi_core.explanation.band_importance import Gradients, Permutation
from hsi_core.explanation.curves import class_curves, curve_svg
from hsi_core.explanation.features import FeatureMaps
from hsi_core.explanation.pictures import PALETTE_CSS, class_picture, picture, stretch
from hsi_core.explanation.sanity import LIMIT, SanityResult
from hsi_core.explanation.scene_maps import Explained, Summary
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.report import render

MOST_PICTURES = 144
"""Maximum number of pictures on the contact sheet of a layer."""
MOST_POINTS = 60

Values = NDArray[np.float64]


@dataclass(frozen=True)
class Findings:
    """All results that a report can show; a result that was not computed is None or empty.

    Args:
        card: card of the model.
        table: classes of the model.
        place: the explained region, in words.
        summary: maps, attention and features of the explained pixels.
        gradients: integrated gradients.
        permutation: losses of accuracy by permutation.
        sample_words: sentence on the pixels on which the importance of bands was measured.
        sanity: result of the test with random weights for each explanation.
        biases: name and maps (heads, P, P) of each Gaussian bias of attention.
        notes: sentences on results that could not be computed, with the reason.
    """

    card: ModelCard
    table: ClassTable
    place: str
    summary: Summary
    gradients: Gradients | None = None
    permutation: Permutation | None = None
    sample_words: str = ""
    sanity: Sequence[SanityResult] = ()
    biases: Sequence[tuple[str, Tensor]] = ()
    notes: list[str] = field(default_factory=list)


def band_axis(card: ModelCard) -> tuple[Values, str]:
    """Positions of the bands of a model on an axis, shape (C,), and its title.

    Positions are wavelengths if all are known, else band numbers.
    """
    known = [value for value in card.wavelengths_nm if value is not None]
    if len(known) == len(card.wavelengths_nm):
        return np.array(known, dtype=float), "wavelength, nm"
    return np.array(card.bands, dtype=float), "band"


def group_axis(positions: Values, groups: Sequence[list[int]]) -> Values:
    """Mean position of the bands of each group."""
    return np.array([positions[group].mean() for group in groups])


def mean_weights(explained: Explained, summary: Summary) -> Values:
    """Mean weights over the pixels of each predicted class, shape (K, B); NaN for a class without pixels."""
    counts = summary.class_pixels.astype(float)
    counts[counts == 0] = np.nan
    means: Values = explained.class_sums / counts[:, None]
    return means


def explain_html(findings: Findings, *, title: str) -> str:
    """The report as one self-contained page."""
    summary = findings.summary
    heatmaps = [e for e in summary.explained if not isinstance(e.quantity, AttentionWeights | FeatureMaps)]
    return render(
        "explain.html",
        title=title,
        card=findings.card,
        place=findings.place,
        num_pixels=summary.num_pixels,
        notes=findings.notes,
        sanity=[_sanity_row(result) for result in findings.sanity],
        sanity_limit=LIMIT,
        sanity_curves=[
            curve_svg(
                result.title.split(":")[0],  # the rest of the title is in the table above
                100 * np.array(result.shares),
                np.array(result.correlations),
                x_title="% of the layers with random weights, from the logits down",
                span=(-0.5, 1.0),
            )
            for result in findings.sanity
            if np.isfinite(result.correlations).any()
        ],
        predicted=class_picture(summary.predicted, [entry.rgb for entry in findings.table.entries]),
        class_rows=[
            (entry, int(count))
            for entry, count in zip(findings.table.entries, summary.class_pixels, strict=True)
            if count
        ],
        heatmaps=[_sheet(explained, limit=MOST_PICTURES) for explained in heatmaps],
        attention=[
            _attention_block(explained, findings)
            for explained in summary.explained
            if isinstance(explained.quantity, AttentionWeights)
        ],
        biases=[
            {
                "name": name,
                "pictures": [picture(head.numpy(), ends=_ends(maps)) for head in maps],
                "ends": _ends(maps),
            }
            for name, maps in findings.biases
        ],
        gradients=_gradient_block(findings),
        permutation=_permutation_block(findings),
        sample_words=findings.sample_words,
        features=[
            _sheet(explained, limit=MOST_PICTURES)
            for explained in summary.explained
            if isinstance(explained.quantity, FeatureMaps)
        ],
        points=_point_rows(findings),
        num_points=len(summary.answers),
        palette=PALETTE_CSS,
    )


def _ends(maps: Tensor) -> tuple[float, float]:
    low, high = float(maps.min()), float(maps.max())
    return (low, high) if high > low else (low, low + 1.0)


def _sanity_row(result: SanityResult) -> dict[str, Any]:
    is_known = np.isfinite(result.final)
    return {
        "title": result.title,
        "correlation": result.final if is_known else None,
        "is_independent": result.is_independent,
        "is_known": is_known,
    }


def _sheet(explained: Explained, *, limit: int) -> dict[str, Any]:
    pictures = []
    for name, values in zip(explained.quantity.names[:limit], explained.picture, strict=False):
        low, high = stretch(values)
        pictures.append({"name": name, "url": picture(values, ends=(low, high)), "low": low, "high": high})
    return {
        "title": explained.quantity.title,
        "pictures": pictures,
        "num_left_out": len(explained.quantity.names) - len(pictures),
    }


def _attention_block(explained: Explained, findings: Findings) -> dict[str, Any]:
    quantity = explained.quantity
    if quantity.placement is not None:
        return {"title": quantity.title, "sheet": _sheet(explained, limit=1), "curves": []}
    is_spectrum = isinstance(quantity, AttentionWeights) and quantity.kind == "bands"
    axis, words = (
        band_axis(findings.card) if is_spectrum else (np.arange(1.0, len(quantity.names) + 1), "channel")
    )
    curves = class_curves(
        findings.table.names,
        axis,
        mean_weights(explained, findings.summary),
        x_title=words,
        has_zero=not is_spectrum,
    )
    return {"title": quantity.title, "sheet": None, "curves": curves}


def _gradient_block(findings: Findings) -> dict[str, Any] | None:
    if findings.gradients is None:
        return None
    axis, words = band_axis(findings.card)
    means = findings.gradients.class_means
    return {
        "curves": class_curves(findings.table.names, axis, means, x_title=words),
        "error": findings.gradients.error,
        "top": [
            (entry.name, _top(np.abs(row), axis))
            for entry, row in zip(findings.table.entries, means, strict=True)
            if np.isfinite(row).all()
        ],
        "unit": words,
    }


def _top(values: Values, axis: Values) -> str:
    """The five positions with the largest values."""
    return ", ".join(f"{axis[index]:g}" for index in np.argsort(values)[::-1][:5])


def _permutation_block(findings: Findings) -> dict[str, Any] | None:
    found = findings.permutation
    if found is None:
        return None
    positions, words = band_axis(findings.card)
    axis = group_axis(positions, found.groups)
    losses = 100 * np.concatenate([found.accuracy_losses[None], found.recall_losses])
    low, high = min(0.0, float(np.nanmin(losses))), max(float(np.nanmax(losses)), 1.0)
    overall = curve_svg(
        "All classes: points of overall accuracy", axis, losses[0], x_title=words,
        span=(min(0.0, float(losses[0].min())), max(1.05 * float(losses[0].max()), 1.0)),
        spread=100 * found.spread,
    )  # fmt: skip
    return {
        "overall": overall,
        "curves": [
            curve_svg(name, axis, row, x_title=words, span=(low, 1.05 * high))
            for name, row in zip(findings.table.names, losses[1:], strict=True)
            if np.isfinite(row).any()
        ],
        "accuracy": found.accuracy,
        "group": len(found.groups[0]),
        "num_groups": len(found.groups),
    }


def _point_rows(findings: Findings) -> list[dict[str, Any]]:
    rows = []
    for (row, column), logits in list(findings.summary.answers.items())[:MOST_POINTS]:
        shares = np.exp(logits - logits.max())
        shares /= shares.sum()
        index = int(shares.argmax())
        rows.append(
            {
                "row": row,
                "column": column,
                "entry": findings.table.entries[index],
                "probability": float(shares[index]),
            }
        )
    return rows
