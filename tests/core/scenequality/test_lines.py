"""Stripes and dead columns are found where they were put, and fields are no stripes."""

import numpy as np
import pytest

from hsi_core.scenequality.lines import LineStatistics, find_smile
from hsi_core.windows import Window

RNG = np.random.default_rng(2)


def measure(cube):
    """Columns and rows of a cube that is read in two tiles of columns with their margin."""
    lines = LineStatistics(len(cube))
    height, width = cube.shape[1:]
    for first, last in ((0, width // 2 + 1), (width // 2 - 1, width)):
        part = cube[:, :, first:last].astype(np.float32)
        lines.update(part, Window(0, first, height, last - first))
    return lines.columns(), lines.rows()


def noisy(num_bands=3, height=64, width=60):
    return 1000.0 + RNG.normal(0, 10, (num_bands, height, width))


def test_random_offsets_of_columns_have_their_strength_and_rows_have_none():
    cube = noisy()
    cube[1] += RNG.normal(0, 20, 60)[None]
    columns, rows = measure(cube)
    # second differences of the offsets and of the pixels have the same gain, 1.5
    assert columns.strength[1] == pytest.approx(2.0, rel=0.25)
    assert columns.strength[[0, 2]].max() < 0.1
    assert rows.strength.max() < 0.1
    assert columns.positions.tolist() == list(range(1, 59))


def test_a_single_column_stands_out_and_an_empty_one_is_named_but_not_its_neighbours():
    cube = noisy()
    cube[0, :, 20] += 25.0
    cube[2, :, 40] = np.nan
    columns, rows = measure(cube)
    assert columns.positions[columns.stands_out[0]].tolist() == [20]
    assert not columns.stands_out[1:].any()
    assert not rows.stands_out.any()
    assert columns.positions[columns.is_empty[2]].tolist() == [40]
    assert not columns.is_empty[:2].any()


def test_fields_are_no_stripes():
    fields = RNG.uniform(0, 3000, (3, 4, 4)).repeat(16, axis=1).repeat(15, axis=2)
    columns, rows = measure(noisy() + fields)
    assert not columns.stands_out.any() or rows.stands_out.any()
    assert (columns.strength < 2.0 * rows.strength).all()  # the control: rows are alike


def test_a_scene_of_two_columns_has_no_inner_column():
    lines = LineStatistics(2)
    lines.update(np.ones((2, 2, 2), dtype=np.float32), Window(0, 0, 2, 2))
    assert lines.columns().strength.tolist() == [0.0, 0.0]
    assert not len(lines.rows().positions)


@pytest.mark.parametrize("is_bent", [True, False])
def test_an_oxygen_absorption_that_bends_across_the_columns_hints_at_a_smile(is_bent):
    cube = noisy()
    depth = 0.4 + (0.2 * np.linspace(-1, 1, 60) ** 2 if is_bent else 0.0)
    cube[1] *= 1.0 - depth
    columns, _ = measure(cube)
    hint = find_smile(columns, [741.0, 760.0, 780.0])
    assert hint is not None
    assert hint.bands == (1, 0, 2)
    assert hint.is_likely == is_bent
    if is_bent:
        assert hint.drift == pytest.approx(0.2, rel=0.1)
        assert hint.fit > 0.9


def test_without_bands_at_the_absorption_there_is_no_hint():
    columns, _ = measure(noisy())
    assert find_smile(columns, [None, None, None]) is None
    assert find_smile(columns, [500.0, 761.0, 781.0]) is None
