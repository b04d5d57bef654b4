"""Parts of products in HDF5 files."""

from pathlib import Path

import numpy as np
import pytest

from hsi_core.errors import SceneError
from hsi_core.scenes.products.hdf5_parts import (
    first_text,
    has,
    make_bands,
    need_numbers,
    numbers_of,
    open_file,
    text_of,
)
from hsi_core.scenes.products.registry import Candidate
from products_for_tests import write_hdf5


@pytest.mark.parametrize(
    ("value", "expected"),
    [(b"a\x00", "a"), ("a ", "a"), (np.array([b"a"]), "a"), (32633, "32633"), ([1, 2], ""), (None, "")],
)
def test_a_text_is_read_from_all_that_programs_write(value: object, expected: str) -> None:
    assert text_of(value) == expected
    assert first_text({"x": value, "y": "z"}, ["none", "x", "y"]) == (expected or "z")


def test_variables_and_attributes_are_read_or_missing(tmp_path: Path) -> None:
    path = write_hdf5(tmp_path / "a.h5", {"g/a": [1, 2]}, {"g@b": [3.0, 4.0], "g@c": "text"})
    candidate = Candidate(path)
    assert has(candidate, "g", "g/a")
    assert not has(candidate, "g/b")
    np.testing.assert_array_equal(need_numbers(candidate, "X", "g/a", 2), [1, 2])
    group = open_file(candidate)["g"]
    np.testing.assert_array_equal(numbers_of(group, "b"), [3, 4])
    assert (numbers_of(group, "c"), numbers_of(group, "d")) == (None, None)
    with pytest.raises(SceneError, match=r"looks like X but lacks 3 values in the variable g/a \(it has 2\)"):
        need_numbers(candidate, "X", "g/a", 3)
    candidate.close()


def test_a_width_of_zero_is_unknown() -> None:
    bands = make_bands(
        np.array([500.0, 600.0]),
        np.array([0.0, 5.0]),
        np.array([True, False]),
        scales=[1.0, 2.0],
        offsets=[0.0, 0.5],
    )
    assert [(band.fwhm_nm, band.is_bad, band.scale, band.offset) for band in bands] == [
        (None, False, 1.0, 0.0),
        (5.0, True, 2.0, 0.5),
    ]
