"""Pictures and tables of the user guide about monitoring and features, from the model that `make demo` trained.

    python scripts/insight_pictures.py [--demo FOLDER]

Writes docs/pictures/monitor.png, docs/pictures/featurespace.png and the table in docs/monitor.md.
"""

import argparse
import re
import tempfile
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import pyogrio
import rasterio
from numpy.typing import NDArray

from hsi_core.class_raster import read_class_table
from hsi_core.progress import Progress
from hsi_core.tasks import featurespace, monitor

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
THRESHOLD = 0.25


def copies(cube: NDArray[np.float64]) -> dict[str, NDArray[np.float64]]:
    """Copies of a scene (C, H, W) as other sensors or days might have given it; NaN is no data."""
    random = np.random.default_rng(0)
    deviation = cube.std(axis=(1, 2), keepdims=True)
    west, east = cube.copy(), cube.copy()
    middle = cube.shape[2] // 2
    west[:, :, middle:] = np.nan
    east[:, :, :middle] = np.nan
    wave = np.sin(np.arange(len(cube)) / 20.0)[:, None, None]
    return {
        "the scene itself": cube,
        "its western half": west,
        "its eastern half": east,
        "shifted: + 0.1 sd in every band": cube + 0.1 * deviation,
        "shifted: + 0.5 sd in every band": cube + 0.5 * deviation,
        "noisier: sd 0.05": cube + 0.05 * deviation * random.normal(size=cube.shape),
        "noisier: sd 0.25": cube + 0.25 * deviation * random.normal(size=cube.shape),
        "re-calibrated: + 2 %": 1.02 * cube,
        "re-calibrated: a wave of 5 % along the bands": (1.0 + 0.05 * wave) * cube,
    }


def monitor_copies(demo: Path) -> dict[str, monitor.Result]:
    """Drift of each copy of the demo's scene."""
    with rasterio.open(demo / "scene.tif") as dataset:
        cube, profile = dataset.read().astype(np.float64), dataset.profile
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, values in copies(cube).items():
            path = Path(folder) / "copy.tif"
            with rasterio.open(path, "w", **(profile | {"dtype": "float32", "nodata": np.nan})) as dataset:
                dataset.write(values.astype(np.float32))
            params = monitor.Params(scene=path, model=demo / "model.safetensors", threshold=THRESHOLD)
            found[name] = monitor.run(params, Progress())
            print(f"{name}: {found[name].drift:.3f}", flush=True)
    return found


def draw_drift(found: dict[str, monitor.Result], path: Path) -> None:
    """Indices of each copy as bars, on a logarithmic axis."""
    figure, axes = plt.subplots(figsize=(9, 4.6), layout="constrained")
    parts = (
        ("component_drift", "components"),
        ("confidence_drift", "confidence"),
        ("unlike_drift", "unlike pixels"),
    )
    for index, (field, label) in enumerate(parts):
        values = [max(getattr(result, field), 1e-3) for result in found.values()]
        axes.barh(np.arange(len(values)) + 0.27 * (index - 1), values, height=0.25, label=label)
    axes.axvline(THRESHOLD, color="black", linestyle="--", linewidth=1, label="threshold")
    axes.set(
        xscale="log", xlabel="population stability index", yticks=range(len(found)), yticklabels=list(found)
    )
    axes.invert_yaxis()
    axes.legend(loc="upper right", frameon=False)
    axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(path, dpi=110)
    plt.close(figure)


def write_table(found: dict[str, monitor.Result], page: Path) -> None:
    """Put picture and table between their marks in the page."""
    rows = [
        "![Drift of copies of Indian Pines](pictures/monitor.png)",
        "",
        "| copy | DRIFT | components | confidence | unlike pixels | share of unlike pixels |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for name, result in found.items():
        drift = f"**{result.drift:.2f}**" if result.is_drift else f"{result.drift:.3f}"
        rows.append(
            f"| {name} | {drift} | {result.component_drift:.3f} | {result.confidence_drift:.3f} | {result.unlike_drift:.3f} "
            f"| {100 * result.unlike_share:.1f} % |"
        )
    fill_marks(page, rows)


def fill_marks(page: Path, lines: list[str]) -> None:
    """Put lines between the marks of a page."""
    text = page.read_text(encoding="utf-8")
    marks = rf"(<!-- {page.stem}:[^>]*-->\n).*?(<!-- end -->)"
    inner = "\n".join(["", *lines, "", ""])
    page.write_text(
        re.sub(marks, lambda match: match[1] + inner + match[2], text, flags=re.DOTALL), encoding="utf-8"
    )


def draw_features(demo: Path, path: Path) -> None:
    """The features of labelled pixels beside their places."""
    with tempfile.TemporaryDirectory() as folder:
        points = Path(folder) / "points.gpkg"
        params = featurespace.Params(
            scene=demo / "scene.tif",
            model=demo / "model.safetensors",
            labels=demo / "ground_truth.tif",
            points=points,
            method="tsne",
        )
        print(featurespace.run(params, Progress()), flush=True)
        names, columns = (lambda read: (list(read[0]["fields"]), read[3]))(pyogrio.raw.read(points))
    table = dict(zip(names, columns, strict=True))
    with rasterio.open(demo / "ground_truth.tif") as dataset:
        entries = read_class_table(dataset).entries
    figure, (left, right) = plt.subplots(1, 2, figsize=(12, 6), layout="constrained")
    for entry in entries:
        chosen = table["class_code"] == entry.code
        left.scatter(table["x"][chosen], table["y"][chosen], s=6, color=entry.color, label=entry.name)
        right.scatter(table["column"][chosen], table["row"][chosen], s=6, color=entry.color)
    sample = table["class_code"] == 0
    left.scatter(table["x"][sample], table["y"][sample], s=3, color="#b0b7be", zorder=0, label="not labelled")
    left.set(xticks=[], yticks=[], title="features of HybridSN, t-SNE")
    right.set(xticks=[], yticks=[], title="where these pixels are", aspect="equal")
    right.invert_yaxis()
    figure.legend(loc="outside lower center", ncols=6, frameon=False, markerscale=2, fontsize=9)
    figure.savefig(path, dpi=100)
    plt.close(figure)
    caption = "Features of labelled pixels of Indian Pines by t-SNE, and where the pixels are"
    fill_marks(ROOT / "docs" / "featurespace.md", [f"![{caption}](pictures/{path.name})"])


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--demo", type=Path, default=ROOT / "demo", help="folder of make demo")
    demo = parser.parse_args().demo
    PICTURES.mkdir(exist_ok=True)
    found = monitor_copies(demo)
    draw_drift(found, PICTURES / "monitor.png")
    write_table(found, ROOT / "docs" / "monitor.md")
    draw_features(demo, PICTURES / "featurespace.png")


if __name__ == "__main__":
    main()
