"""Results about bands as CSV: one line for each kind of result, class and band."""

import csv
import io

import numpy as np

from hsi_core.classes.cells import to_cell
from hsi_core.explanation.attention import AttentionWeights
from hsi_core.explanation.report import Findings, mean_weights

HEADER = ("kind", "class", "band", "wavelength_nm", "value")


def band_csv(findings: Findings) -> str:
    """Results with band and wavelength: mean attributions, losses of recall, and attention weights.

    Losses are in percentage points. The bands are those of the training scene. All bands of a group that was
    exchanged together have the value of the group.
    """
    card, names = findings.card, findings.table.names
    curves: list[tuple[str, str, np.ndarray]] = []
    if findings.gradients is not None:
        curves += [
            ("integrated gradients", *pair)
            for pair in zip(names, findings.gradients.class_means, strict=True)
        ]
    if findings.permutation is not None:
        found = findings.permutation
        group_of = np.repeat(np.arange(len(found.groups)), [len(group) for group in found.groups])
        curves.append(("loss of overall accuracy", "all", 100 * found.accuracy_losses[group_of]))
        curves += [
            ("loss of recall", name, 100 * losses[group_of])
            for name, losses in zip(names, found.recall_losses, strict=True)
        ]
    for explained in findings.summary.explained:
        if isinstance(explained.quantity, AttentionWeights) and explained.quantity.kind == "bands":
            weights = mean_weights(explained, findings.summary)
            curves += [("attention", *pair) for pair in zip(names, weights, strict=True)]
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(HEADER)
    for kind, name, values in curves:
        for band, wavelength, value in zip(card.bands, card.wavelengths_nm, values, strict=True):
            if np.isfinite(value):
                place = [band, "" if wavelength is None else wavelength]
                writer.writerow([kind, to_cell(name), *place, f"{value:.6g}"])
    return stream.getvalue()
