"""Class maps as input."""

from pathlib import Path

import numpy as np
import pytest
import rasterio

from hsi_core.classes import table
from hsi_core.classes.map import complete_table, count_classes, open_class_map, read_codes
from hsi_core.classes.table import ClassTable, palette_color
from hsi_core.errors import LabelError, SceneError
from hsi_core.progress import Progress
from hsi_core.windows import Window


def write(path: Path, values: np.ndarray, nodata: float | None = None) -> Path:
    bands = values[None] if values.ndim == 2 else values
    count, height, width = bands.shape
    with rasterio.open(
        path, "w", driver="GTiff", count=count, height=height, width=width, dtype=values.dtype, nodata=nodata
    ) as dataset:
        dataset.write(bands)
    return path


def test_codes_of_a_window_are_0_where_the_map_has_no_data(tmp_path: Path) -> None:
    path = write(tmp_path / "m.tif", np.array([[1, 2, 255], [3, 4, 5]], np.uint8), nodata=255)
    with open_class_map(path) as dataset:
        np.testing.assert_array_equal(read_codes(dataset, Window(0, 1, 2, 2), path), [[2, 0], [4, 5]])


def test_classes_are_counted_over_all_windows(tmp_path: Path) -> None:
    values = np.ones((600, 3), np.uint8)
    values[550:] = 7
    table, counts = count_classes(write(tmp_path / "m.tif", values), Progress())
    assert counts == {1: 550 * 3, 7: 50 * 3}
    assert table.names == ["class 1", "class 7"]


def test_a_code_without_an_entry_gets_one() -> None:
    found = complete_table(ClassTable.from_codes([2], {2: "Corn"}), {2, 5})
    assert found.names == ["Corn", "class 5"]


def test_the_palette_is_searched_once_for_all_codes_without_an_entry(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def count(position: int) -> str:
        asked.append(position)
        return palette_color(position)

    monkeypatch.setattr(table, "palette_color", count)
    found = complete_table(ClassTable.from_codes([2], {2: "Corn"}), set(range(1, 201)))
    assert len({entry.color for entry in found.entries}) == 200
    assert len(asked) < 1000


def test_maps_that_do_not_fit_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SceneError, match="There is no file .*none.tif; choose the class map again"):
        open_class_map(tmp_path / "none.tif")
    (tmp_path / "a.txt").write_text("1")
    with pytest.raises(SceneError, match="a.txt is not a raster that can be read"):
        open_class_map(tmp_path / "a.txt")
    with pytest.raises(SceneError, match="m.tif has 2 bands; a class map has one band of class codes"):
        open_class_map(write(tmp_path / "m.tif", np.ones((2, 3, 3), np.uint8)))
    with pytest.raises(LabelError, match="The class map m.tif has no class at any pixel"):
        count_classes(write(tmp_path / "m.tif", np.zeros((3, 3), np.uint8)), Progress())
