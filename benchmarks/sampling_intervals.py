"""How often the 95 % intervals of `assess` hold the truth, over many samples of a map whose truth is known.

Prints one JSON line. A truth of four classes with smooth borders (6, 24, 45 and 25 % of the area) is mapped
with errors that cluster along the borders, 83 % right. `--truth` chooses another one: finer detail, larger
classes, errors of single pixels, or errors in clumps about as large as the distance of the points. Samples
are drawn with each design of `samplingdesign` and assessed as `assess` does; "counted" leaves out the known
areas of the classes of the map. For each figure the line has the share of the samples, in percent, whose
interval holds the truth: that of the product, and in `plain` that of the estimate with 1.96 standard errors
to either side. `width` is the mean width of the intervals in percentage points. 2,000 samples give each share
a standard error of 0.5.
"""

import argparse
import json
import tempfile
from collections import defaultdict
from contextlib import ExitStack
from pathlib import Path

import numpy as np
from affine import Affine
from scipy import ndimage

from hsi_core.accuracy.design import DesignEstimates, Estimate, estimate
from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassTable
from hsi_core.grid import Grid
from hsi_core.progress import Progress
from hsi_core.sampling.allocation import Allocation, allocate
from hsi_core.sampling.drawing import (
    Drawn,
    cell_shape,
    collect,
    draw_cells,
    draw_clusters,
    draw_grid,
    draw_strata,
)
from hsi_core.sampling.frame import Frame, Population
from hsi_core.sampling.post_strata import PostStratum, count_classes
from hsi_core.sampling.reference import ReferencePoints, Stratum, prepare_sample

SIDE, NUM_CLASSES = 300, 4
DESIGNS = (
    "stratified, equal",
    "stratified, proportional",
    "simple",
    "simple, counted",
    "systematic",
    "systematic, counted",
    "cells",
    "cells, counted",
    "clusters",
)
TRUTHS = {
    "usual": (8.0, 0.25, 3.0, 0.08),
    "fine": (3.0, 0.25, 1.5, 0.08),
    "large": (30.0, 0.25, 3.0, 0.08),
    "single pixels": (8.0, 0.16, 0.0, 0.0),
    "clumps": (20.0, 0.35, 10.0, 0.0),
}
"""Size of the classes in pixels, strength and size of the errors, strength of errors of single pixels."""


def make_map(seed: int, name: str = "usual") -> tuple[np.ndarray, np.ndarray]:
    """True and mapped class index, shape (SIDE, SIDE)."""
    size, error, size_of_errors, detail = TRUTHS[name]
    rng = np.random.default_rng(seed)

    def smooth(sigma: float) -> np.ndarray:
        field = ndimage.gaussian_filter(rng.normal(size=(SIDE, SIDE)), sigma)
        return field / field.std()

    base = smooth(size)
    limits = np.quantile(base, [0.06, 0.30, 0.75])
    if not size_of_errors:
        truth = np.digitize(base, limits)
        is_wrong = rng.random(truth.shape) < error
        return truth, np.where(
            is_wrong, (truth + rng.integers(1, NUM_CLASSES, truth.shape)) % NUM_CLASSES, truth
        )
    noise = error * smooth(size_of_errors) + detail * rng.normal(size=base.shape)
    return np.digitize(base, limits), np.digitize(base + noise, limits)


def true_figures(truth: np.ndarray, mapped: np.ndarray) -> dict[str, float]:
    """Each figure of the whole map, by its name and class."""
    shares = np.zeros((NUM_CLASSES, NUM_CLASSES))
    np.add.at(shares, (truth.reshape(-1), mapped.reshape(-1)), 1.0 / truth.size)
    right, rows, columns = np.diag(shares), shares.sum(axis=1), shares.sum(axis=0)
    found = {"overall_accuracy": float(right.sum())}
    for index in range(NUM_CLASSES):
        found[f"users_accuracy {index}"] = right[index] / columns[index]
        found[f"producers_accuracy {index}"] = right[index] / rows[index]
        found[f"f1 {index}"] = 2.0 * right[index] / (rows[index] + columns[index])
        found[f"area {index}"] = rows[index]
    return found


def estimated_figures(found: DesignEstimates) -> dict[str, Estimate]:
    """The same figures of a sample; those that are not defined are left out."""
    figures = {"overall_accuracy": found.overall_accuracy}
    for index, row in enumerate(found.classes):
        for name in ("users_accuracy", "producers_accuracy", "f1", "area"):
            value = getattr(row, name)
            if value is not None:
                figures[f"{name} {index}"] = value
    return figures


def draw(design: str, path: Path, num_points: int, seed: int) -> tuple[Population, Drawn]:
    """Draw a sample as the task does."""
    kind, _, allocation = design.partition(", ")
    with ExitStack() as files:
        frame = Frame(
            path,
            strata=None,
            area=None,
            area_layer=None,
            is_stratified=kind == "stratified",
            files=files,
            progress=Progress(),
        )
        if kind == "clusters":
            population, drawn, _ = draw_clusters(
                frame, side=10, num_clusters=num_points // 5, points=5, seed=seed, progress=Progress()
            )
            return population, drawn
        population, candidates = collect(frame, num_points, seed, Progress())
        if kind == "systematic":
            return population, draw_grid(frame, (SIDE * SIDE / num_points) ** 0.5, seed, Progress())
        if kind == "cells":
            return population, draw_cells(frame, cell_shape(SIDE * SIDE, num_points), seed, Progress())
        codes = population.codes
        rule: Allocation = "equal" if allocation == "equal" else "proportional"
        points = allocate(
            population.pixels[codes],
            np.full(len(codes), 0.85),
            allocation=rule,
            size=num_points,
            minimum=np.full(len(codes), 10),
            is_fixed=True,
        )
        wanted = dict(zip(codes.tolist(), points.tolist(), strict=True))
        return population, draw_strata(candidates, population, wanted, width=SIDE, min_distance=0.0)


def assess(
    design: str,
    population: Population,
    drawn: Drawn,
    truth: np.ndarray,
    mapped: np.ndarray,
    classes: tuple[PostStratum, ...],
) -> DesignEstimates:
    """Estimates from a sample, as `assess` computes them."""
    kind, _, rest = design.partition(", ")
    points = ReferencePoints(
        kind,
        drawn.numbers // SIDE,
        drawn.numbers % SIDE,
        truth.reshape(-1)[drawn.numbers] + 1,
        drawn.strata,
        1.0 / drawn.probability,
        drawn.clusters if kind == "clusters" else np.arange(len(drawn.numbers)),
        drawn.groups,
        {
            code: Stratum(code, str(code), int(population.pixels[code]), None)
            for code in population.codes.tolist()
        },
    )
    prepared = prepare_sample(
        points,
        reference=truth.reshape(-1)[drawn.numbers],
        mapped=mapped.reshape(-1)[drawn.numbers],
        is_on_map=np.ones(len(drawn.numbers), dtype=bool),
        area=None,
        codes=mapped.reshape(-1)[drawn.numbers] + 1,
        classes=() if rest == "counted" else classes,
    )
    return estimate(prepared.sample, NUM_CLASSES)


def main() -> None:
    """Draw, assess, count and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--samples", type=int, default=2000)
    parser.add_argument("--points", type=int, default=300)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--designs", nargs="+", default=DESIGNS, choices=DESIGNS)
    parser.add_argument("--truth", default="usual", choices=TRUTHS)
    options = parser.parse_args()
    truth, mapped = make_map(options.seed, options.truth)
    expected = true_figures(truth, mapped)
    outcome: dict[str, dict[str, dict[str, float]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "map.tif"
        table = ClassTable.from_codes(range(1, NUM_CLASSES + 1))
        write_class_raster(
            path, mapped + 1, grid=Grid(SIDE, SIDE, transform=Affine.scale(10.0, -10.0)), class_table=table
        )
        classes = count_classes(path, area=None, area_layer=None, progress=Progress())
        for design in options.designs:
            holds, plain, width = defaultdict(list), defaultdict(list), defaultdict(list)
            for number in range(options.samples):
                population, drawn = draw(design, path, options.points, options.seed + number)
                for name, found in estimated_figures(
                    assess(design, population, drawn, truth, mapped, classes)
                ).items():
                    if found.interval is None or found.standard_error is None:
                        continue
                    holds[name].append(found.interval[0] <= expected[name] <= found.interval[1])
                    width[name].append(found.interval[1] - found.interval[0])
                    plain[name].append(abs(found.value - expected[name]) <= 1.96 * found.standard_error)
            outcome[design] = {
                "intervals": {
                    name: round(100.0 * float(np.mean(values)), 1) for name, values in holds.items()
                },
                "plain": {name: round(100.0 * float(np.mean(values)), 1) for name, values in plain.items()},
                "width": {name: round(100.0 * float(np.mean(values)), 2) for name, values in width.items()},
            }
    settings = {
        "map": options.truth,
        "samples": options.samples,
        "points": options.points,
        "seed": options.seed,
    }
    truths = {name: round(float(value), 4) for name, value in expected.items()}
    print(json.dumps({**settings, "truth": truths, "coverage": outcome}))


if __name__ == "__main__":
    main()
