"""The pixels from which a sample is drawn."""

from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassTable
from hsi_core.errors import LabelError
from hsi_core.grid import Grid
from hsi_core.progress import Progress
from hsi_core.sampling.frame import Frame, Population

UTM = Grid(50, 40, CRS.from_epsg(32633), Affine(20, 0, 400_000, 0, -20, 5_800_000))
DEGREES = Grid(50, 40, CRS.from_epsg(4326), Affine(0.1, 0, 10, 0, -0.1, 60))
CODES = np.random.default_rng(0).choice([0, 3, 7, 300], (40, 50), p=[0.1, 0.3, 0.5, 0.1])


def write(path: Path, codes: np.ndarray, grid: Grid = UTM) -> Path:
    write_class_raster(path, codes, grid=grid, class_table=ClassTable.from_codes(np.unique(codes)))
    return path


def count(path: Path, *, side: int = 512, is_stratified: bool = True, **options) -> tuple[Population, int]:
    population = Population()
    with ExitStack() as files:
        frame = Frame(
            path,
            **({"strata": None, "area": None, "area_layer": None} | options),
            is_stratified=is_stratified,
            files=files,
            progress=Progress(),
        )
        parts = list(frame.read(Progress(), "Reading", side=side, population=population))
    return population, sum(int(part.is_inside.sum()) for part in parts)


@pytest.mark.parametrize("side", [7, 512])
@pytest.mark.parametrize("grid", [UTM, DEGREES], ids=["utm", "degrees"])
def test_the_sizes_of_the_strata_are_counted_for_any_tile(tmp_path, side, grid) -> None:
    """Codes with gaps, and pixels with the value 0, which shift the strata in other programs."""
    population, num_inside = count(write(tmp_path / "map.tif", CODES, grid), side=side)
    assert population.codes.tolist() == [3, 7, 300]
    assert population.pixels[[3, 7, 300]].tolist() == [(code == CODES).sum() for code in (3, 7, 300)]
    assert population.num_without_class == (CODES == 0).sum()
    assert num_inside == (CODES > 0).sum()
    if grid is UTM:
        np.testing.assert_allclose(
            population.hectares[population.codes], population.pixels[[3, 7, 300]] * 0.04
        )
    else:  # pixels in the south are larger
        south = np.cos(np.radians(60 - 0.1 * (np.arange(40) + 0.5)))[:, None] * np.ones(50)
        shares = population.hectares[population.codes] / population.hectares.sum()
        expected = np.array([south[code == CODES].sum() for code in (3, 7, 300)]) / south[CODES > 0].sum()
        np.testing.assert_allclose(shares, expected, rtol=1e-3)


def test_strata_of_another_raster_hold_where_both_have_a_value(tmp_path) -> None:
    strata = np.where(np.arange(50) < 20, 5, 2) * np.ones((40, 1), int)
    strata[:, -3:] = 0
    population, _ = count(write(tmp_path / "map.tif", CODES), strata=write(tmp_path / "strata.tif", strata))
    assert population.codes.tolist() == [2, 5]
    assert population.pixels[5] == (CODES[:, :20] > 0).sum()
    assert population.pixels[2] == (CODES[:, 20:47] > 0).sum()


def test_without_strata_all_pixels_are_one(tmp_path) -> None:
    population, _ = count(write(tmp_path / "map.tif", CODES), is_stratified=False)
    assert population.codes.tolist() == [0]
    assert population.pixels[0] == (CODES > 0).sum()


def test_strata_on_another_grid_are_refused(tmp_path) -> None:
    strata = write(tmp_path / "strata.tif", CODES, DEGREES)
    with pytest.raises(LabelError, match="The strata strata.tif are on another grid"):
        count(write(tmp_path / "map.tif", CODES), strata=strata)
