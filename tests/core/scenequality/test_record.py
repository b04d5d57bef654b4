"""The numbers of a scene report."""

import numpy as np

from hsi_core.scenequality.lines import Stripes
from hsi_core.scenequality.record import PERCENTILES, lines_that_stand_out, percentiles_of


def test_percentiles_leave_out_what_is_invalid():
    sample = np.tile(np.arange(101, dtype=np.float32)[:, None], (1, 3))
    sample[50:, 1] = sample[:, 2] = np.nan
    found = percentiles_of(sample)
    np.testing.assert_allclose(found[:, 0], PERCENTILES)
    np.testing.assert_allclose(found[:, 1], np.array(PERCENTILES) * 0.49)
    assert np.isnan(found[:, 2]).all()
    assert np.isnan(percentiles_of(sample[:0])).all()


def test_lines_in_most_bands_come_first():
    stands_out, is_empty = np.zeros((3, 4), bool), np.zeros((3, 4), bool)
    stands_out[0, 1] = stands_out[:, 3] = is_empty[1:, 0] = True
    stripes = Stripes(
        positions=np.array([5, 6, 7, 8]),
        offsets=np.zeros((3, 4)),
        strength=np.zeros(3),
        stands_out=stands_out,
        is_empty=is_empty,
        means=np.zeros((3, 4)),
    )
    assert lines_that_stand_out(stripes, [1, 4, 9]) == [
        (8, [1, 4, 9], False),
        (5, [4, 9], True),
        (6, [1], False),
    ]
