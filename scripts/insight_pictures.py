"""Pictures and tables of the user guide about monitoring, feature space and explanation.

    python scripts/insight_pictures.py [--demo FOLDER]

Reads the files of `make demo`. Writes docs/pictures/monitor.png, docs/pictures/featurespace.png,
docs/pictures/explain.png and the table in docs/monitor.md. The networks are trained here on the labels of the
demo: a HybridSN with its recipe for the first two pictures, and a HybridSN and an SSAN with patches of 13 x
13 for the last one.
"""

import argparse
import csv
import re
import tempfile
from pathlib import Path
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import pyogrio
import rasterio
from numpy.typing import NDArray

from hsi_core.classes.raster import read_class_table
from hsi_core.progress import Progress
from hsi_core.tasks import explain, featurespace, monitor, train

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
THRESHOLD = 0.25
EXPLAINED = ("Corn-notill", "Soybean-mintill", "Woods")
"""Classes in the picture of explanations."""


def copies(cube: NDArray[np.float64]) -> dict[str, NDArray[np.float64]]:
    """Changed copies of a scene (C, H, W), as another sensor or day could give them; NaN is no data."""
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


def train_on_demo(demo: Path, model: Path, network: str, **settings: Any) -> Path:
    """Train a network on the labels of the demo, with its recipe or with other settings."""
    params = train.Params(
        scene=demo / "scene.tif",
        labels=demo / "train.tif",
        validation=demo / "validation.tif",
        output_model=model,
        network=network,
        **settings,
    )
    train.run(params, Progress())
    return model


def monitor_copies(demo: Path, model: Path) -> dict[str, monitor.Result]:
    """Measure the drift of each copy of the demo scene."""
    with rasterio.open(demo / "scene.tif") as dataset:
        cube, profile = dataset.read().astype(np.float64), dataset.profile
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, values in copies(cube).items():
            path = Path(folder) / "copy.tif"
            with rasterio.open(path, "w", **(profile | {"dtype": "float32", "nodata": np.nan})) as dataset:
                dataset.write(values.astype(np.float32))
            params = monitor.Params(scene=path, model=model, threshold=THRESHOLD)
            found[name] = monitor.run(params, Progress())
            print(f"{name}: {found[name].drift:.3f}", flush=True)
    return found


def draw_drift(found: dict[str, monitor.Result], path: Path) -> None:
    """Draw the indices of each copy as bars, on a logarithmic axis."""
    figure, axes = plt.subplots(figsize=(9, 4.6), layout="constrained")
    measures = (
        ("component_drift", "components"),
        ("confidence_drift", "confidence"),
        ("unlike_drift", "unlike pixels"),
    )
    for index, (field, label) in enumerate(measures):
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
    """Write picture and table between their marks in the page."""
    rows = [
        "![Drift of copies of Indian Pines](pictures/monitor.png)",
        "",
        "| copy | DRIFT | components | confidence | unlike pixels | share of unlike pixels |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for name, result in found.items():
        drift = f"**{result.drift:.2f}**" if result.is_drift else f"{result.drift:.3f}"
        rows.append(
            f"| {name} | {drift} | {result.component_drift:.3f} | {result.confidence_drift:.3f} "
            f"| {result.unlike_drift:.3f} | {100 * result.unlike_share:.1f} % |"
        )
    fill_marks(page, rows)


def fill_marks(page: Path, lines: list[str]) -> None:
    """Write lines between the marks of a page."""
    text = page.read_text(encoding="utf-8")
    marks = rf"(<!-- {page.stem}:[^>]*-->\n).*?(<!-- end -->)"
    inner = "\n".join(["", *lines, "", ""])
    page.write_text(
        re.sub(marks, lambda match: match[1] + inner + match[2], text, flags=re.DOTALL), encoding="utf-8"
    )


def draw_features(demo: Path, model: Path, path: Path) -> None:
    """Draw the feature space of labelled pixels beside the map of these pixels."""
    with tempfile.TemporaryDirectory() as folder:
        points = Path(folder) / "points.gpkg"
        params = featurespace.Params(
            scene=demo / "scene.tif",
            model=model,
            labels=demo / "ground_truth.tif",
            points=points,
            method="tsne",
        )
        print(featurespace.run(params, Progress()), flush=True)
        names, columns = (lambda read: (list(read[0]["fields"]), read[3]))(pyogrio.raw.read(points))
    table = dict(zip(names, columns, strict=True))
    with rasterio.open(demo / "ground_truth.tif") as dataset:
        entries = read_class_table(dataset, Progress()).entries
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


def explain_trained(demo: Path, network: str, folder: Path) -> explain.Result:
    """Train a network on the labels of the demo and explain it on the whole scene."""
    model = train_on_demo(demo, folder / f"{network}.safetensors", network, patch_size=13, epochs=12)
    return explain.run(
        explain.Params(
            scene=demo / "scene.tif",
            model=model,
            labels=demo / "validation.tif",
            classes=",".join(EXPLAINED),
            relevance=folder / f"{network}.tif",
            band_table=folder / f"{network}.csv",
        ),
        Progress(),
    )


def draw_explanations(demo: Path, path: Path) -> None:
    """Draw maps of Grad-CAM above, and band attributions and spectral attention below."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for network in ("hybridsn", "ssan"):
            print(explain_trained(demo, network, folder), flush=True)
        with rasterio.open(folder / "hybridsn.tif") as dataset:
            maps = dict(zip(dataset.descriptions, dataset.read(), strict=True))
        curves: dict[tuple[str, str], list[float]] = {}
        for file, kinds in (
            ("hybridsn", ("integrated gradients", "loss of recall")),
            ("ssan", ("attention",)),
        ):
            with (folder / f"{file}.csv").open(encoding="utf-8") as lines:
                for row in csv.DictReader(lines):
                    if row["kind"] in kinds:
                        curves.setdefault((row["kind"], row["class"]), []).append(float(row["value"]))
    with rasterio.open(demo / "ground_truth.tif") as dataset:
        colors = {entry.name: entry.color for entry in read_class_table(dataset, Progress()).entries}
    figure, axes = plt.subplots(2, 3, figsize=(12, 7.4), layout="constrained")
    for place, name in zip(axes[0], EXPLAINED, strict=True):
        values = next(values for title, values in maps.items() if name in title)
        place.imshow(values, cmap="magma", vmax=np.nanpercentile(values, 99))
        place.set(xticks=[], yticks=[], title=f"Grad-CAM of {name}, HybridSN")
    titles = {
        "integrated gradients": "integrated gradients, HybridSN",
        "loss of recall": "permutation, HybridSN (points of recall)",
        "attention": "weights of the spectral attention, SSAN",
    }
    for place, (kind, title) in zip(axes[1], titles.items(), strict=True):
        for name in EXPLAINED:
            place.plot(curves[kind, name], color=colors[name], label=name, linewidth=1.3)
        place.set(title=title, xlabel="band")
        place.spines[["top", "right"]].set_visible(False)
    axes[1][0].legend(frameon=False)
    figure.savefig(path, dpi=100)
    plt.close(figure)
    caption = "Grad-CAM, importance of bands and spectral attention on Indian Pines"
    fill_marks(ROOT / "docs" / "explain.md", [f"![{caption}](pictures/{path.name})"])


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--demo", type=Path, default=ROOT / "demo", help="folder of make demo")
    parser.add_argument(
        "--only", choices=("monitor", "featurespace", "explain"), help="make only this picture"
    )
    arguments = parser.parse_args()
    demo, only = arguments.demo, arguments.only
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        if only != "explain":
            model = train_on_demo(demo, Path(folder) / "hybridsn.safetensors", "hybridsn")
        if only in (None, "monitor"):
            found = monitor_copies(demo, model)
            draw_drift(found, PICTURES / "monitor.png")
            write_table(found, ROOT / "docs" / "monitor.md")
        if only in (None, "featurespace"):
            draw_features(demo, model, PICTURES / "featurespace.png")
    if only in (None, "explain"):
        draw_explanations(demo, PICTURES / "explain.png")


if __name__ == "__main__":
    main()
