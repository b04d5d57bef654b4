"""The picture of the demo: false-colour scene, ground truth, class map and confidence, with class names."""

import json
from pathlib import Path

import matplotlib as mpl
import numpy as np
import rasterio
from matplotlib import pyplot as plt
from matplotlib.axes import Axes
from matplotlib.patches import Patch, Rectangle
from numpy.typing import NDArray

from hsi_core.classes.raster import read_class_table
from hsi_core.classes.table import ClassTable
from hsi_core.progress import Progress

mpl.use("Agg")

BANDS = (50, 27, 17)
"""Near-infrared, red and green band of Indian Pines: vegetation appears red."""

INK, SOFT, UNLABELLED_COLOR = "#1b1f24", "#57606a", "#eef1f4"


def stretch(band: NDArray[np.float32]) -> NDArray[np.float32]:
    """Stretch a band between its 2nd and 98th percentile to 0..1."""
    low, high = np.nanpercentile(band, (2, 98))
    return np.clip((band - low) / max(high - low, 1e-9), 0.0, 1.0)


def paint(codes: NDArray[np.integer], table: ClassTable) -> NDArray[np.uint8]:
    """Colours of class codes, shape (H, W, 3)."""
    background = [int(UNLABELLED_COLOR[k : k + 2], 16) for k in (1, 3, 5)]
    colors = np.full((int(max(codes.max(), max(table.codes))) + 1, 3), background, np.uint8)
    for entry in table.entries:
        colors[entry.code] = entry.rgb
    return colors[codes]


def _frame(axes: Axes, letter: str, title: str) -> None:
    axes.set_title(f"{letter}  {title}", loc="left", fontsize=11, color=INK, fontweight="bold", pad=7)
    axes.set_anchor("W")
    axes.set_xticks([])
    axes.set_yticks([])
    for spine in axes.spines.values():
        spine.set_edgecolor("#b8c0c8")
        spine.set_linewidth(0.8)


def _scale_bar(axes: Axes, pixel_size_m: float, height: int) -> None:
    length_m = 500
    length = length_m / pixel_size_m
    axes.add_patch(
        Rectangle((5.0, height - 15.5), length + 6, 12.0, facecolor="white", alpha=0.85, edgecolor="none")
    )
    axes.plot([8, 8 + length], [height - 6.5] * 2, color=INK, linewidth=2.5, solid_capstyle="butt")
    axes.text(8 + length / 2, height - 8.0, f"{length_m} m", ha="center", va="bottom", fontsize=8, color=INK)


def draw(folder: Path, output: Path, *, note: str) -> None:
    """Draw the picture of the demo from its files.

    Args:
        folder: where scene.tif, ground_truth.tif, class_map.tif, confidence.tif and summary.json are.
        output: .png to write.
        note: remark about the position.
    """
    with rasterio.open(folder / "scene.tif") as scene:
        bands = scene.read(BANDS).astype(np.float32)
        pixel_size_m, crs = scene.res[0], scene.crs.to_string()
        picture = np.dstack([stretch(band) for band in bands])
    with rasterio.open(folder / "ground_truth.tif") as dataset:
        truth, table = dataset.read(1), read_class_table(dataset, Progress())
    with rasterio.open(folder / "class_map.tif") as dataset:
        mapped = dataset.read(1)
    with rasterio.open(folder / "confidence.tif") as dataset:
        confidence = np.ma.masked_invalid(dataset.read(1, masked=True))
    summary = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    if table is None:
        table = ClassTable.from_codes(np.unique(truth).tolist())

    plt.rcParams["font.family"] = ["DejaVu Sans"]
    figure = plt.figure(figsize=(11.3, 9.6), dpi=150, facecolor="white")
    grid = figure.add_gridspec(
        2,
        3,
        width_ratios=(1, 1, 0.72),
        left=0.02,
        right=0.985,
        top=0.885,
        bottom=0.075,
        wspace=0.06,
        hspace=0.13,
    )
    panels = [figure.add_subplot(grid[row, column]) for row in (0, 1) for column in (0, 1)]
    accuracy, split = summary["accuracy"], summary["split"]
    panels[0].imshow(picture, interpolation="nearest")
    _frame(panels[0], "a", f"Scene, bands {' / '.join(map(str, BANDS))}")
    _scale_bar(panels[0], pixel_size_m, picture.shape[0])
    panels[1].imshow(paint(truth, table), interpolation="nearest")
    _frame(panels[1], "b", f"Ground truth, {int((truth > 0).sum())} pixels")
    panels[2].imshow(paint(mapped, table), interpolation="nearest")
    _frame(panels[2], "c", "Class map")
    shown = panels[3].imshow(confidence, interpolation="nearest", cmap="cividis", vmin=0.0, vmax=1.0)
    _frame(panels[3], "d", "Confidence (largest class probability)")

    side = figure.add_subplot(grid[0, 2])
    side.axis("off")
    handles = [
        Patch(facecolor=entry.color, edgecolor="#80888f", linewidth=0.5, label=entry.name)
        for entry in table.entries
    ]
    handles.append(Patch(facecolor=UNLABELLED_COLOR, edgecolor="#80888f", linewidth=0.5, label="unlabelled"))
    legend = side.legend(
        handles=handles, loc="upper left", bbox_to_anchor=(0.0, 1.02), frameon=False, fontsize=9.5,
        handlelength=1.3, handleheight=1.1, labelspacing=0.42, borderpad=0.0, borderaxespad=0.0,
        labelcolor=INK,
    )  # fmt: skip
    legend.set_title("Classes", prop={"size": 10.5, "weight": "bold"})
    legend._legend_box.align = "left"

    lower = figure.add_subplot(grid[1, 2])
    lower.axis("off")
    bar = figure.colorbar(shown, cax=lower.inset_axes((0.0, 0.06, 0.045, 0.4)))
    bar.outline.set_edgecolor("#b8c0c8")
    bar.ax.tick_params(labelsize=8.5, colors=INK)
    bar.set_label("confidence (d)", fontsize=9, color=INK)
    overlap = "unknown" if split["overlap"] is None else f"{100 * split['overlap']:.1f} %"
    lines = [
        (f"OA {100 * accuracy['overall_accuracy']:.1f} %", 19, "bold", INK),
        (
            f"AA {100 * accuracy['average_accuracy']:.1f} %     kappa {accuracy['kappa']:.3f}",
            11,
            "normal",
            INK,
        ),
        (f"on {accuracy['num_pixels']} test pixels, split in {split['kind']}", 9.5, "normal", SOFT),
        (f"guard band {split['guard']} pixels, seed {split['seed']}", 9.5, "normal", SOFT),
        (f"{overlap} of the test patches touch\na training pixel", 9.5, "normal", SOFT),
    ]
    height = 1.0
    for text, size, weight, color in lines:
        lower.text(
            0.0,
            height,
            text,
            fontsize=size,
            fontweight=weight,
            color=color,
            va="top",
            transform=lower.transAxes,
        )
        height -= 0.0062 * size + 0.022
    figure.text(
        0.02, 0.952, "Indian Pines, mapped by the automatic choice", fontsize=17, fontweight="bold", color=INK
    )
    figure.text(
        0.02, 0.925,
        "AVIRIS, 200 bands, 20 m pixels. Trained on blocks of the ground truth, tested on other blocks.",
        fontsize=10, color=SOFT,
    )  # fmt: skip
    figure.text(
        0.02, 0.022,
        f"Method: {summary['comparison']['method']}. {crs}. {note}\n"
        "Data: Baumgardner, Biehl and Landgrebe (2015), doi:10.4231/R7RX991C, CC BY 3.0.",
        fontsize=8.5, color=SOFT, va="bottom",
    )  # fmt: skip
    figure.savefig(output)
    plt.close(figure)
