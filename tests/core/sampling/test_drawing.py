"""The pixels of samples: where they lie, how many there are, and how often each is drawn."""

from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from scipy.spatial.distance import pdist

from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassTable
from hsi_core.errors import LabelError, ParameterError
from hsi_core.grid import Grid
from hsi_core.progress import Progress
from hsi_core.sampling.drawing import (
    as_row_and_column,
    cell_shape,
    collect,
    draw_cells,
    draw_clusters,
    draw_grid,
    draw_strata,
    require_distance,
    spare_capacity,
)
from hsi_core.sampling.frame import Frame

SHAPE = (30, 41)
CODES = np.random.default_rng(0).choice([0, 2, 9], SHAPE, p=[0.1, 0.8, 0.1])


@pytest.fixture
def frame(tmp_path: Path):
    grid = Grid(SHAPE[1], SHAPE[0], CRS.from_epsg(32633), Affine(20, 0, 400_000, 0, -20, 5_800_000))
    write_class_raster(tmp_path / "m.tif", CODES, grid=grid, class_table=ClassTable.from_codes([2, 9]))
    with ExitStack() as files:
        yield Frame(
            tmp_path / "m.tif",
            strata=None,
            area=None,
            area_layer=None,
            is_stratified=True,
            files=files,
            progress=Progress(),
        )


def test_every_pixel_of_a_stratum_is_drawn_equally_often(frame) -> None:
    """400 samples of 12 pixels: each pixel of the rare class is drawn 400 * 12 / N times, give or take."""
    times = np.zeros(CODES.size)
    for seed in range(400):
        population, candidates = collect(frame, 12, seed, Progress())
        drawn = draw_strata(candidates, population, {2: 3, 9: 12}, width=SHAPE[1], min_distance=0)
        assert len(set(drawn.numbers.tolist())) == 15
        assert (CODES.reshape(-1)[drawn.numbers] == drawn.strata).all()
        times[drawn.numbers] += 1
    mine = CODES.reshape(-1) == 9
    probability = 12 / mine.sum()
    np.testing.assert_allclose(drawn.probability[drawn.strata == 9], probability)
    # Chi-square of the counts, which are binomial: its mean is the number of pixels less one.
    chi_square = ((times[mine] - 400 * probability) ** 2).sum() / (400 * probability * (1 - probability))
    assert abs(chi_square - mine.sum()) < 5 * np.sqrt(2 * mine.sum())


def test_points_keep_the_minimum_distance_across_strata(frame) -> None:
    population, candidates = collect(frame, spare_capacity(40, 4.0), 3, Progress())
    drawn = draw_strata(candidates, population, {2: 40, 9: 10}, width=SHAPE[1], min_distance=4.0)
    assert pdist(as_row_and_column(drawn.numbers, SHAPE[1])).min() >= 4.0
    assert (drawn.strata == 9).sum() == 10
    assert 25 <= (drawn.strata == 2).sum() <= 40


def test_a_systematic_sample_is_a_grid_and_each_pixel_has_the_same_chance(frame) -> None:
    times, num_points = np.zeros(SHAPE), []
    for seed in range(700):
        drawn = draw_grid(frame, 3.7, seed, Progress())
        pixels = as_row_and_column(drawn.numbers, SHAPE[1])
        steps = np.diff(np.unique(pixels[:, 0]))
        assert set(steps.tolist()) <= {3, 4}
        assert drawn.probability[0] == pytest.approx(1 / 3.7**2)
        times[tuple(pixels.T)] += 1
        num_points.append(len(pixels))
    assert (times[CODES == 0] == 0).all()
    assert np.mean(num_points) == pytest.approx((CODES > 0).sum() / 3.7**2, rel=0.02)
    share = times[CODES > 0] / 700
    assert share.mean() == pytest.approx(1 / 3.7**2, rel=0.02)
    assert share.max() < 0.13  # 0.073, with five standard errors
    assert np.unique(drawn.groups, return_counts=True)[1].max() <= 4


def test_cells_have_two_random_pixels_and_each_pixel_has_the_same_chance(frame) -> None:
    times, num_points = np.zeros(SHAPE), []
    for seed in range(600):
        drawn = draw_cells(frame, (4, 7), seed, Progress())
        pixels = as_row_and_column(drawn.numbers, SHAPE[1])
        assert len(set(drawn.numbers.tolist())) == len(pixels)
        sizes = np.unique(drawn.groups, return_counts=True)[1]
        assert sizes.max() == 2
        for group in np.unique(drawn.groups)[sizes == 2][:5]:
            height, width = np.ptp(pixels[drawn.groups == group], axis=0)
            assert height < 4
            assert width < 7
        times[tuple(pixels.T)] += 1
        num_points.append(len(pixels))
    assert drawn.probability[0] == pytest.approx(2 / 28)
    assert (times[CODES == 0] == 0).all()
    assert np.mean(num_points) == pytest.approx((CODES > 0).sum() / 14, rel=0.02)
    share = times[CODES > 0] / 600
    assert share.mean() == pytest.approx(1 / 14, rel=0.02)
    assert share.max() < 0.13  # 0.071, with five standard errors
    assert share.min() > 0.02


@pytest.mark.parametrize(
    ("pixels", "points", "shape"),
    [(90_000, 300, (24, 25)), (1000, 100, (4, 5)), (10, 10, (1, 2)), (5, 10, (1, 2)), (1000, 400, (2, 2))],
)
def test_cells_are_nearly_square_and_have_two_points_each(pixels, points, shape) -> None:
    """90,000 pixels, 300 points: cells of 600 pixels."""
    assert cell_shape(pixels, points) == shape


def test_clusters_are_blocks_with_random_pixels(frame) -> None:
    population, drawn, total = draw_clusters(
        frame, side=7, num_clusters=8, points=5, seed=2, progress=Progress()
    )
    pixels = as_row_and_column(drawn.numbers, SHAPE[1])
    assert total == 5 * 6  # 30 x 41 pixels in blocks of 7
    assert population.pixels[population.codes].sum() == (CODES > 0).sum()
    assert (CODES[tuple(pixels.T)] > 0).all()
    for cluster in range(1, 9):
        mine = drawn.clusters == cluster
        block = np.unique(pixels[mine] // 7, axis=0)
        assert len(block) == 1
        size = (CODES[block[0, 0] * 7 :, block[0, 1] * 7 :][:7, :7] > 0).sum()
        assert mine.sum() == min(5, size)
        np.testing.assert_allclose(drawn.probability[mine], 8 / total * mine.sum() / size)


def test_inverse_probabilities_of_clusters_add_up_to_the_pixels(frame) -> None:
    """The Horvitz-Thompson estimate of the number of pixels is unbiased."""
    totals = [
        (
            1
            / draw_clusters(frame, side=7, num_clusters=6, points=4, seed=s, progress=Progress())[
                1
            ].probability
        ).sum()
        for s in range(200)
    ]
    assert np.mean(totals) == pytest.approx((CODES > 0).sum(), abs=4 * np.std(totals) / np.sqrt(200))


def test_a_distance_that_the_design_does_not_keep_is_refused() -> None:
    with pytest.raises(ParameterError, match="design systematic are 3.7 pixels apart, less than the minimum"):
        require_distance("systematic", 4.0, 3.7)
    require_distance("systematic", 3.0, 3.7)


def test_a_map_without_a_class_is_refused(tmp_path) -> None:
    grid = Grid(4, 4)
    write_class_raster(
        tmp_path / "m.tif", np.zeros((4, 4), int), grid=grid, class_table=ClassTable.from_codes([1])
    )
    with ExitStack() as files:
        frame = Frame(
            tmp_path / "m.tif",
            strata=None,
            area=None,
            area_layer=None,
            is_stratified=True,
            files=files,
            progress=Progress(),
        )
        with pytest.raises(LabelError, match="No pixel of the area of interest has a class"):
            collect(frame, 5, 0, Progress())
