"""Arrays in files are read as a memory map reads them, and without a crash if the file is cut off."""

import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_core.errors import SceneError
from hsi_core.scenes.array_file import open_array
from hsi_core.scenes.cubes import ArrayCube
from hsi_core.scenes.file_values import FileValues
from hsi_core.windows import Window

SHAPE = (5, 7, 3)
CUBE = np.arange(5 * 7 * 3, dtype=np.int16).reshape(SHAPE)


@pytest.fixture(scope="module", params=["C", "F", "big-endian"])
def mapped(request, tmp_path_factory) -> np.memmap:
    path = tmp_path_factory.mktemp("npy") / "a.npy"
    np.save(path, {"C": CUBE, "F": np.asfortranarray(CUBE), "big-endian": CUBE.astype(">i2")}[request.param])
    return np.load(path, mmap_mode="r")


@given(st.tuples(*(st.tuples(st.integers(0, size - 1), st.integers(1, size)) for size in SHAPE)))
def test_slices_give_what_a_memory_map_gives(mapped: np.memmap, spans: tuple) -> None:
    slices = tuple(slice(start, start + length) for start, length in spans)
    np.testing.assert_array_equal(FileValues(mapped)[slices], CUBE[slices])
    np.testing.assert_array_equal(FileValues(mapped)[...], CUBE)
    assert FileValues(mapped).dtype == mapped.dtype


def test_a_file_that_is_cut_off_while_it_is_open_is_an_error(tmp_path: Path) -> None:
    """A memory map would end the process with SIGBUS."""
    path = tmp_path / "a.npy"
    large = np.ones((64, 64, 8), np.float64)
    np.save(path, large)
    with open_array(path, variable=None, num_axes=3) as stored:
        cube = ArrayCube(stored, "hwc")
        os.truncate(path, 4096)
        assert cube.read(Window(0, 0, 1, 16)).shape == (8, 1, 16)
        with pytest.raises(SceneError, match=r"cannot be read \(the file ends before these values\)"):
            cube.read(Window(32, 0, 16, 64))
        with pytest.raises(SceneError, match=r"cannot be read \(the file ends before these values\)"):
            stored.read_all()
