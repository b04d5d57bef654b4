"""Post-strata: the classes of a map as weights of a simple or systematic sample."""

from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest

from hsi_core.accuracy.design import estimate
from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassTable
from hsi_core.grid import Grid
from hsi_core.progress import Progress
from hsi_core.sampling.frame import Frame
from hsi_core.sampling.post_strata import PostStratum, join_rare_classes, list_classes
from hsi_core.sampling.reference import PreparedSample, ReferencePoints, Stratum, prepare_sample
from hsi_core.windows import Window

# Olofsson et al. 2014, table 8: rows map, columns reference; pixels of the map.
COUNTS = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
PIXELS = [200_000, 150_000, 3_200_000, 6_450_000]
CODES = [7, 300, 2, 11]


def classes(pixels: list[int], codes: list[int] = CODES) -> tuple[PostStratum, ...]:
    found = [PostStratum((code,), f"class {code}", n, None) for code, n in zip(codes, pixels, strict=True)]
    return tuple(sorted(found, key=lambda one: one.codes))


def prepare(design: str, counts: np.ndarray = COUNTS, pixels: list[int] = PIXELS) -> PreparedSample:
    """A sample without strata whose points fall into the cells of a matrix, map by reference."""
    rows, columns = np.nonzero(counts)
    mapped, reference = (np.repeat(v, counts[rows, columns]) for v in (rows, columns))
    none = np.zeros(len(mapped), np.int64)
    points = ReferencePoints(
        design,
        none,
        none,
        reference + 1,
        none,
        np.ones(len(mapped)),
        np.arange(len(mapped)),
        np.random.default_rng(0).integers(1, 100, len(mapped)) if design in ("systematic", "cells") else none,
        {0: Stratum(0, "whole area", sum(pixels), None)},
    )
    return prepare_sample(
        points,
        reference=reference,
        mapped=mapped,
        is_on_map=np.ones(len(mapped), bool),
        area=None,
        codes=np.array(CODES)[mapped],
        classes=classes(pixels),
    )


def test_a_simple_sample_has_the_figures_of_olofsson_2014_for_its_classes() -> None:
    """The estimators of the paper are those of a post-stratified simple random sample, too."""
    found = estimate(prepare("simple").sample, 4)
    assert found.overall_accuracy.value == pytest.approx(0.9465, abs=5e-5)
    assert 1.96 * found.overall_accuracy.standard_error == pytest.approx(0.0185, abs=5e-5)
    areas = [row.area.times(900_000) for row in found.classes]
    assert [a.value for a in areas] == pytest.approx([21157.76, 11686.15, 285769.9, 581386.2], rel=1e-6)
    assert [1.96 * a.standard_error for a in areas] == pytest.approx(
        [6157.521, 3755.757, 15509.55, 16281.36], rel=1e-4
    )


@pytest.mark.parametrize("design", ["systematic", "cells"])
def test_a_sample_with_groups_has_the_same_figures_and_its_own_standard_errors(design) -> None:
    """Its points lie in random order here, so that neighbours vary as much as any two points."""
    found = estimate(prepare(design).sample, 4)
    assert found.overall_accuracy.value == pytest.approx(0.9465, abs=5e-5)
    assert [row.mapped for row in found.classes] == pytest.approx(np.array(PIXELS) / sum(PIXELS))
    # The variance is that of the distances from the share of the class.
    prepared = prepare(design)
    rows, columns = np.nonzero(COUNTS)
    is_right = np.repeat(rows == columns, COUNTS[rows, columns])
    mapped = prepared.sample.mapped
    share = np.array([is_right[mapped == k].mean() for k in range(4)])
    residual = prepared.sample.weights / sum(PIXELS) * (is_right - share[mapped])
    expected = np.sqrt((residual**2).sum())
    assert found.overall_accuracy.standard_error == pytest.approx(expected, rel=0.1)


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        ([5, 5, 1, 9], [(2, 7), (11,), (300,)]),  # one point alone: the class with the next fewest joins
        ([1, 5, 1, 9], [(11,), (300,), (2, 7)]),
        ([0, 5, 4, 9], [(11,), (300,), (2, 7)]),
        ([0, 0, 0, 3], [(2, 7, 11, 300)]),
        ([2, 5, 4, 9], [(2,), (7,), (11,), (300,)]),
    ],
)
def test_classes_with_fewer_than_two_points_are_joined(points, expected) -> None:
    codes = np.repeat(CODES, points)
    found, index = join_rare_classes(classes([10, 20, 30, 40]), codes)
    assert sorted(one.codes for one in found) == sorted(expected)
    assert sum(one.pixels for one in found) == 100
    for code, number in zip(codes.tolist(), index.tolist(), strict=True):
        assert code in found[number].codes


def test_joined_classes_are_said_and_the_area_is_whole() -> None:
    counts = np.array([[1, 0, 0, 0], [0, 9, 0, 1], [0, 0, 30, 0], [0, 0, 0, 20]])
    found = prepare("simple", counts, [100, 1000, 3000, 2000])
    assert "one weight holds for the points of class 7, class 300 together" in " ".join(found.notes)
    assert found.sample.weights.sum() == pytest.approx(6100)
    assert [count for _, count in found.post_strata] == [30, 20, 11]


def test_a_map_of_another_area_gives_no_post_strata() -> None:
    found = prepare("simple", pixels=PIXELS)
    assert found.post_strata
    smaller = prepare_sample(
        ReferencePoints(
            "simple",
            *(np.zeros(4, np.int64) for _ in range(4)),
            np.ones(4),
            np.arange(4),
            np.zeros(4, np.int64),
            {0: Stratum(0, "whole area", 50, None)},
        ),
        reference=np.array([0, 1, 1, 1]),
        mapped=np.array([0, 1, 1, -1]),
        is_on_map=np.ones(4, bool),
        area=None,
        codes=np.array([7, 300, 300, 0]),
        classes=classes([20, 30, 0, 0]),
    )
    assert smaller.post_strata == ()
    assert "Some points have no class in the map." in " ".join(smaller.notes)
    assert estimate(smaller.sample, 4).overall_accuracy.value == pytest.approx(1.0)


def test_the_classes_of_a_map_are_counted_with_class_zero_left_out(tmp_path: Path) -> None:
    codes = np.array([[0, 2, 2], [300, 0, 2]])
    write_class_raster(
        tmp_path / "map.tif",
        codes,
        grid=Grid(3, 2),
        class_table=ClassTable.from_codes([300, 2], {300: "Oats", 2: "Corn"}),
    )
    with ExitStack() as files:
        frame = Frame(
            tmp_path / "map.tif",
            strata=None,
            area=None,
            area_layer=None,
            is_stratified=True,
            files=files,
            progress=Progress(),
        )
        population = frame.count(Window(0, 0, 1, 3), Progress())
        population.add(frame.count(Window(1, 0, 1, 3), Progress()))
        assert population.num_without_class == 2
        found = list_classes(frame, population)
    assert found == (PostStratum((2,), "Corn", 3, None), PostStratum((300,), "Oats", 1, None))
