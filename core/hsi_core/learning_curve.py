"""The learning curve as SVG, for reports."""

import io
from collections.abc import Sequence

import matplotlib as mpl
from matplotlib.figure import Figure

from hsi_core.checkpoint import EpochRecord


def learning_curve_svg(history: Sequence[EpochRecord], best_epoch: int) -> str:
    """Loss and validation accuracy against the epoch, as an SVG element without scripts, times or fonts of its own."""
    with mpl.rc_context({"svg.hashsalt": "hsi", "svg.fonttype": "none", "font.size": 9}):
        figure = Figure(figsize=(9.0, 3.0), layout="constrained")
        loss, accuracy = figure.subplots(1, 2)
        epochs = [record.epoch for record in history]
        loss.plot(epochs, [record.loss for record in history], color="#0072B2", label="training")
        loss.plot(epochs, [record.validation_loss for record in history], color="#D55E00", label="validation")
        loss.set(xlabel="epoch", ylabel="loss", ylim=(0, None))
        loss.legend(frameon=False)
        accuracy.plot(
            epochs,
            [100 * record.validation_accuracy for record in history],
            color="#D55E00",
            label="validation",
        )
        accuracy.axvline(best_epoch, color="#777777", linestyle=":", label=f"kept: epoch {best_epoch}")
        accuracy.set(xlabel="epoch", ylabel="overall accuracy, %")
        accuracy.legend(frameon=False, loc="lower right")
        for axes in (loss, accuracy):
            axes.spines[["top", "right"]].set_visible(False)
            axes.grid(alpha=0.3)
        stream = io.StringIO()
        figure.savefig(stream, format="svg", metadata={"Date": None, "Creator": None})
    text = stream.getvalue()
    return text[text.index("<svg") :]
