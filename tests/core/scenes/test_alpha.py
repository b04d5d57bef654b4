"""Alpha bands that are masks, and bands of data that GDAL calls alpha."""

from pathlib import Path

import numpy as np
import pytest
import rasterio

from hsi_core.progress import Progress
from hsi_core.scenes import alpha
from hsi_core.scenes.raster_cube import open_raster_cube
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window

SIDE = 20
NUM_PIXELS = SIDE * SIDE


def with_alpha(path: Path, values: np.ndarray, dtype: str = "uint8", **options: object) -> Path:
    """Three bands and a fourth that the file declares as alpha."""
    height, width = values.shape
    declared = {"photometric": "rgb", "alpha": "yes"} | options
    declared = {key: value for key, value in declared.items() if value is not None}
    with rasterio.open(
        path, "w", driver="GTiff", count=4, height=height, width=width, dtype=dtype,
        **declared,
    ) as dataset:  # fmt: skip
        dataset.write(np.stack([np.full_like(values, 9)] * 3 + [values]).astype(dtype))
    return path


def bands_of(path: Path) -> tuple[list[int], list[str]]:
    events: list[dict[str, str]] = []
    with open_scene(path, Progress(events.append)) as scene:
        found = scene.band_numbers
    with open_raster_cube(path, None) as cube:
        assert cube.shape[0] == len(found)
        assert cube.notes == scene.notes
    return found, [event["message"] for event in events if event["event"] == "warning"]


def some(*values: int) -> np.ndarray:
    """Every value equally often."""
    return np.resize(np.array(values), (SIDE, SIDE))


@pytest.mark.parametrize(
    "values", [some(40, 120, 200), some(0, 120, 200), some(100, 255), some(3, 0, 0, 0, 4)]
)
@pytest.mark.parametrize("options", [{}, {"photometric": None, "alpha": None}])
def test_a_fourth_band_of_data_is_used_and_a_warning_says_so(
    tmp_path: Path, values: np.ndarray, options: dict[str, None]
) -> None:
    """Without options, GDAL declares the fourth of four bands of bytes as alpha."""
    path = with_alpha(tmp_path / "a.tif", values, **options)
    found, warnings = bands_of(path)
    assert found == [1, 2, 3, 4]
    assert warnings == [
        "Band 4 of a.tif is marked as alpha, but its values are those of a spectral band, not of a mask; it "
        "is used as a spectral band."
    ]
    with open_scene(path) as scene:
        cube, valid = scene.read(Window(0, 0, SIDE, SIDE), [4])
    assert valid.all()
    np.testing.assert_array_equal(cube[0], values)


@pytest.mark.parametrize(
    ("dtype", "values"),
    [
        ("uint8", some(0, 255)),
        ("uint8", some(255)),
        ("uint8", some(0)),
        ("uint8", some(0, 1)),
        ("uint16", some(0, 65535)),
        ("uint16", some(0, 255)),
        ("float32", some(0, 1)),
    ],
)
def test_a_mask_is_no_spectral_band(tmp_path: Path, dtype: str, values: np.ndarray) -> None:
    path = with_alpha(tmp_path / "a.tif", values, dtype)
    assert bands_of(path) == ([1, 2, 3], [])
    with open_scene(path) as scene:
        np.testing.assert_array_equal(scene.read(Window(0, 0, SIDE, SIDE), [1])[1], values > 0)


def test_a_mask_with_an_unusual_value_is_a_mask_and_a_warning_says_so(tmp_path: Path) -> None:
    found, warnings = bands_of(with_alpha(tmp_path / "a.tif", some(0, 200)))
    assert found == [1, 2, 3]
    assert warnings == [
        "Band 4 of a.tif is marked as alpha and has the values 0 and 200 only; it is used as a mask."
    ]


@pytest.mark.parametrize(("num_soft", "is_mask"), [(NUM_PIXELS // 10, True), (NUM_PIXELS // 10 + 1, False)])
def test_a_tenth_of_a_mask_may_be_a_soft_edge(tmp_path: Path, num_soft: int, is_mask: bool) -> None:
    values = some(255).ravel()
    values[:num_soft] = 1 + np.arange(num_soft) % 254
    found, _ = bands_of(with_alpha(tmp_path / "a.tif", values.reshape(SIDE, SIDE)))
    assert found == ([1, 2, 3] if is_mask else [1, 2, 3, 4])


def test_an_extra_band_that_is_not_declared_as_alpha_is_data(tmp_path: Path) -> None:
    path = with_alpha(tmp_path / "a.tif", some(0, 255), alpha="unspecified")
    assert bands_of(path) == ([1, 2, 3, 4], [])


def test_of_a_large_raster_pixels_in_all_parts_are_read_and_no_overviews(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alpha, "READ_WHOLE", 1000)
    monkeypatch.setattr(alpha, "_SIDE", 8)
    values = np.full((200, 300), 255)
    values[100:, 150:] = 77  # a corner
    assert bands_of(with_alpha(tmp_path / "data.tif", values))[0] == [1, 2, 3, 4]
    values = np.where(np.indices((200, 300)).sum(0) % 2, 255, 0)  # an average is none of the two
    path = with_alpha(tmp_path / "mask.tif", values)
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2, 4, 8], rasterio.enums.Resampling.average)
    assert bands_of(path)[0] == [1, 2, 3]
