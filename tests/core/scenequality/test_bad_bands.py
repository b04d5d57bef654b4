"""Each reason to leave a band out."""

import numpy as np
import pytest

from hsi_core.progress import Progress
from hsi_core.scenequality.bad_bands import find_bad_bands
from hsi_core.scenequality.survey import survey_scene
from hsi_core.scenes.scene import open_scene


@pytest.fixture
def survey(make_scene):
    """14 bands: 3 is constant, 5 is nodata in 2 % of the pixels, and rows 0 to 9 are nodata in all."""
    cube = np.random.default_rng(0).normal(100, 10, (14, 50, 40)).astype(np.float32)
    cube[2] = 3.0
    cube[4, 10:12, :16] = -1.0
    cube[:, :10] = -1.0
    with open_scene(make_scene(cube, nodata=-1.0)) as scene:
        return survey_scene(scene, most=10**6, progress=Progress())


def test_every_reason_is_named_and_a_band_can_have_several(survey):
    ratios = np.full(14, 50.0)
    ratios[7], ratios[2], ratios[9] = 4.0, np.nan, 15.0
    wavelengths = [500.0, 1350.0, 1400.0, 1431.0, 1949.0, *[None] * 9]
    found = find_bad_bands(
        survey,
        wavelengths_nm=wavelengths,
        marked=frozenset({1}),
        ratios=ratios,
        least_ratio=5.0,
        has_water_vapour=True,
    )
    assert {one.number: one.reasons for one in found} == {
        1: ("metadata",),
        2: ("water vapour",),
        3: ("water vapour", "constant"),
        5: ("water vapour", "nodata"),
        8: ("noise", "neighbours"),
        10: ("neighbours",),
    }
    fewer = find_bad_bands(
        survey,
        wavelengths_nm=wavelengths,
        marked=frozenset(),
        ratios=ratios,
        least_ratio=0.0,
        has_water_vapour=False,
    )
    assert [one.number for one in fewer] == [3, 5, 8, 10]
