"""Map info of ENVI headers."""

import pytest
from affine import Affine

from hsi_core.scenes.map_info import read_map_info


def test_the_reference_pixel_counts_from_the_outer_corner() -> None:
    assert read_map_info("{UTM, 1, 1, 500.0, 900.0, 30.0, 20.0, 33, North, WGS-84}") == Affine(
        30, 0, 500, 0, -20, 900
    )
    # (1.5, 1.5) is the centre of the first pixel
    assert read_map_info("UTM, 1.5, 1.5, 515, 890, 30, 20") == Affine(30, 0, 500, 0, -20, 900)


@pytest.mark.parametrize(
    ("degrees", "right", "down"),
    [("90", (0, 30), (30, 0)), ("-90.0", (0, -30), (-30, 0)), ("180", (-30, 0), (0, 30))],
)
def test_a_rotation_turns_the_image_counter_clockwise(
    degrees: str, right: tuple[float, float], down: tuple[float, float]
) -> None:
    found = read_map_info(f"UTM, 1, 1, 500, 900, 30, 30, 33, North, WGS-84, rotation={degrees}")
    assert found is not None
    assert found * (1, 0) == pytest.approx((500 + right[0], 900 + right[1]))
    assert found * (0, 1) == pytest.approx((500 + down[0], 900 + down[1]))


@pytest.mark.parametrize(
    "text", ["", "UTM, 1, 1", "UTM, a, 1, 500, 900, 30, 30", "UTM, 1, 1, 500, 900, 0, 30"]
)
def test_numbers_that_are_missing_give_no_place(text: str) -> None:
    assert read_map_info(text) is None
