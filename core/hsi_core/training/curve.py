"""The learning curve as SVG for reports: no scripts, no times, and colours from the style of the page.

This module draws without a plotting library, so that the curve follows the dark style of the page and stays
small: a line has at most `MAX_POINTS` points.
"""

import numpy as np
from numpy.typing import NDArray

from hsi_core.language import tr
from hsi_core.modelfile.history import TrainingState
from hsi_core.reports.charts import round_ticks, svg_text

Values = NDArray[np.float64]

MAX_POINTS = 1000
MAX_MARKERS = 60
"""Up to this number of epochs, each epoch has a dot that shows its value."""

_WIDTH, _HEIGHT = 480, 280
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 468, 14, 242


def thin_out(x: Values, y: Values) -> tuple[Values, Values]:
    """The smallest and the largest value of each of `MAX_POINTS` / 2 portions, so that no outlier is lost.

    Args:
        x: ascending, shape (n,).
        y: shape (n,).

    Returns:
        x and y of the points that are kept, in their order; all points if n is at most `MAX_POINTS`.
    """
    if len(y) <= MAX_POINTS:
        return x, y
    kept: list[int] = []
    for portion in np.array_split(np.arange(len(y)), MAX_POINTS // 2):
        kept += sorted({int(portion[y[portion].argmin()]), int(portion[y[portion].argmax()])})
    return x[kept], y[kept]


def learning_curve_svgs(state: TrainingState) -> list[str]:
    """Loss and accuracy of training and validation against the epoch: one SVG element each.

    The faint line shows every step, if the steps are known. The mean over an epoch is drawn in the middle of
    the epoch; validation is drawn at its end, where it was measured.

    Returns:
        Two elements; none for a network that was not trained in epochs.
    """
    if not state.steps and len(state.history) < 2:
        return []
    epochs = np.array([record.epoch for record in state.history], dtype=float)
    steps = np.linspace(0.0, len(epochs), len(state.steps) + 1)[1:]
    loss = np.array([step.loss for step in state.steps])
    means = np.array([record.loss for record in state.history])
    validation = np.array([record.validation_loss for record in state.history])
    ends = np.concatenate([means, validation])
    finite = [float(ends[np.isfinite(ends)].max()), 1e-6]
    top = 1.05 * max([*finite, float(np.percentile(loss, 99))] if len(loss) else finite)
    accuracy = 100 * np.array([step.accuracy for step in state.steps])
    train_accuracy = 100 * np.array([record.accuracy or 0.0 for record in state.history])
    validation_accuracy = 100 * np.array([record.validation_accuracy for record in state.history])
    drawn = np.concatenate([train_accuracy, validation_accuracy])
    lowest = min(
        drawn[np.isfinite(drawn)].min(), float(np.percentile(accuracy, 1)) if len(accuracy) else 100.0
    )
    floor = 10.0 * np.floor(min(lowest, 95.0) / 10.0)
    return [
        _panel(
            tr("Loss"),
            steps,
            loss,
            epochs,
            means,
            validation,
            span=(0.0, top),
            best=state.best_epoch,
            is_free_above=True,
        ),
        _panel(
            "Overall accuracy, %",
            steps,
            accuracy,
            epochs,
            train_accuracy,
            validation_accuracy,
            span=(float(floor), 100.0),
            best=state.best_epoch,
            is_free_above=False,
        ),
    ]


def _panel(
    title: str,
    steps: Values,
    every_step: Values,
    epochs: Values,
    training: Values,
    validation: Values,
    *,
    span: tuple[float, float],
    best: int,
    is_free_above: bool,
) -> str:
    """Axes with three lines and the best epoch, whose label stands where most curves leave room."""
    low, high = span
    last = float(epochs[-1])

    def to_x(values: Values) -> Values:
        return _LEFT + values / last * (_RIGHT - _LEFT)

    def to_y(values: Values) -> Values:
        return _BOTTOM - (values - low) / (high - low) * (_BOTTOM - _TOP)

    parts = [
        f'<svg class="curve" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{svg_text(title)}">',
        f'<text class="title" x="{_LEFT}" y="9">{svg_text(title)}</text>',
    ]
    for tick in round_ticks(low, high):
        at = float(to_y(np.array(tick)))
        parts.append(f'<line class="grid" x1="{_LEFT}" x2="{_RIGHT}" y1="{at:.1f}" y2="{at:.1f}"/>')
        parts.append(f'<text x="{_LEFT - 6}" y="{at + 4:.1f}" text-anchor="end">{tick:g}</text>')
    for tick in round_ticks(0.0, last, count=6, is_whole=True):
        at = float(to_x(np.array(tick)))
        parts.append(f'<text x="{at:.1f}" y="{_BOTTOM + 17}" text-anchor="middle">{tick:g}</text>')
    middle = (_LEFT + _RIGHT) / 2
    parts.append(f'<text x="{middle:g}" y="{_HEIGHT - 4}" text-anchor="middle">{svg_text("epoch")}</text>')

    # Values above or below the frame are drawn along its edge.
    thin_x, thin_y = thin_out(steps, every_step)
    if len(every_step):
        parts.append(_line("train step", to_x(thin_x), to_y(np.clip(thin_y, low, high))))
    for name, x, y in ((tr("train"), epochs - 0.5, training), (tr("validation"), epochs, validation)):
        known = np.isfinite(y)
        thin_x, thin_y = thin_out(x[known], y[known])
        parts.append(_line(name, to_x(thin_x), to_y(thin_y)))
        if len(x) <= MAX_MARKERS:
            parts += [
                f'<circle class="{name}" cx="{cx:.1f}" cy="{cy:.1f}" r="2.5">'
                f"<title>{svg_text(_say_point(epoch, name, value))}</title></circle>"
                for epoch, value, cx, cy in zip(
                    epochs[known], y[known], to_x(x[known]), to_y(y[known]), strict=True
                )
            ]
    at = float(to_x(np.array(float(best))))
    parts.append(f'<line class="kept" x1="{at:.1f}" x2="{at:.1f}" y1="{_TOP}" y2="{_BOTTOM}"/>')
    is_right = best > last / 2
    kept = tr("kept: epoch {best}", best=best)
    parts.append(
        f'<text class="label" x="{at + (-5 if is_right else 5):.1f}" '
        f'y="{_TOP + 12 if is_free_above else _BOTTOM - 8}" '
        f'text-anchor="{"end" if is_right else "start"}">{svg_text(kept)}</text>'
    )
    if len(every_step) and (every_step.min() < low or every_step.max() > high):
        reach = tr(
            "single steps from {low:.3g} to {high:.3g}",
            low=float(every_step.min()),
            high=float(every_step.max()),
        )
        parts.append(f'<text x="{_RIGHT}" y="9" text-anchor="end">{svg_text(reach)}</text>')
    parts.append("</svg>")
    return "".join(parts)


def _say_point(epoch: float, name: str, value: float) -> str:
    return tr("epoch {epoch:g}, {name}: {value:.4g}", epoch=epoch, name=name, value=value)


def _line(name: str, x: Values, y: Values) -> str:
    points = " ".join(f"{px:.1f},{py:.1f}" for px, py in zip(x, y, strict=True))
    return f'<polyline class="{name}" points="{points}"/>'
