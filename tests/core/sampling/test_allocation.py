"""Sample sizes and allocations against the worked example of a paper, and against formulas by hand."""

import numpy as np
import pytest

from hsi_core.errors import ParameterError
from hsi_core.sampling.allocation import allocate, expected_error, needed_for_class, sample_size

# Olofsson et al. 2014, section 5.1: deforestation, forest gain, stable forest, stable non-forest.
PIXELS = np.array([200_000, 150_000, 3_200_000, 6_450_000])
ACCURACY = np.array([0.7, 0.6, 0.9, 0.95])
NONE = np.zeros(4, dtype=int)


def test_the_sample_size_of_olofsson_2014_is_641() -> None:
    assert sample_size(PIXELS, ACCURACY, allocation="neyman", standard_error=0.01) == 641


def test_the_sample_size_of_a_simple_random_sample_is_that_of_cochran() -> None:
    # n0 = 0.8 * 0.2 / 0.02^2 = 400; with 1,000 pixels n = 400 / (1 + 400 / 1000) = 285.7
    size = sample_size(np.array([1000]), np.array([0.8]), allocation="proportional", standard_error=0.02)
    assert size == 286


@pytest.mark.parametrize("allocation", ["proportional", "equal", "neyman"])
def test_the_sample_size_has_the_wanted_standard_error(allocation) -> None:
    size = sample_size(PIXELS, ACCURACY, allocation=allocation, standard_error=0.01)
    points = allocate(PIXELS, ACCURACY, allocation=allocation, size=size, minimum=NONE, is_fixed=True)
    assert points.sum() == size
    assert expected_error(PIXELS, ACCURACY, points) == pytest.approx(0.01, rel=0.005)


def test_the_allocations_are_those_of_olofsson_2014() -> None:
    # Table 5: equal 160, proportional 13, 10, 205, 413 (here 12.82, 9.615, 205.12, 413.445, rounded to the
    # sum of 641).
    equal = allocate(PIXELS, ACCURACY, allocation="equal", size=640, minimum=NONE, is_fixed=True)
    assert equal.tolist() == [160, 160, 160, 160]
    proportional = allocate(
        PIXELS, ACCURACY, allocation="proportional", size=641, minimum=NONE, is_fixed=True
    )
    assert proportional.tolist() == [13, 10, 205, 413]


def test_neyman_is_proportional_to_area_times_standard_deviation() -> None:
    # 100 * sqrt(0.5 * 0.5) = 50 and 300 * sqrt(0.9 * 0.1) = 90
    points = allocate(
        np.array([100, 300]),
        np.array([0.5, 0.9]),
        allocation="neyman",
        size=14,
        minimum=np.zeros(2, int),
        is_fixed=True,
    )
    assert points.tolist() == [5, 9]


def test_a_minimum_takes_points_from_others_or_adds_points() -> None:
    arguments = {"allocation": "proportional", "size": 641, "minimum": np.full(4, 50)}
    fixed = allocate(PIXELS, ACCURACY, is_fixed=True, **arguments)
    assert fixed.sum() == 641
    assert fixed[:2].tolist() == [50, 50]
    added = allocate(PIXELS, ACCURACY, is_fixed=False, **arguments)
    assert added.tolist() == [50, 50, 205, 413]


def test_a_small_stratum_gives_all_its_pixels_and_the_others_get_the_rest() -> None:
    points = allocate(
        np.array([3, 1000, 1000]),
        np.full(3, 0.8),
        allocation="equal",
        size=100,
        minimum=np.full(3, 10),
        is_fixed=True,
    )
    assert points[0] == 3
    assert sorted(points[1:].tolist()) == [48, 49]


def test_more_points_than_pixels_are_all_pixels() -> None:
    points = allocate(
        np.array([3, 4]), np.full(2, 0.8), allocation="equal", size=50, minimum=np.ones(2), is_fixed=True
    )
    assert points.tolist() == [3, 4]
    assert expected_error(np.array([3, 4]), np.full(2, 0.8), points) == 0.0


def test_a_stratum_has_its_own_standard_error() -> None:
    assert needed_for_class(np.array([0.5, 0.9]), 0.05).tolist() == [100, 36]


def test_too_small_a_sample_and_too_large_a_one_are_refused() -> None:
    with pytest.raises(ParameterError, match="4 strata need 80 points, because each gets at least 20, but"):
        allocate(PIXELS, ACCURACY, allocation="equal", size=70, minimum=np.full(4, 20), is_fixed=True)
    with pytest.raises(ParameterError, match="needs 6,4[0-9,]+ points; at most 100,000"):
        sample_size(PIXELS * 10**6, ACCURACY, allocation="neyman", standard_error=0.0001)
