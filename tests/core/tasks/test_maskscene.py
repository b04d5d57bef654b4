"""The task that masks pixels: each reason by hand, and each refusal."""

from typing import Any

import numpy as np
import pytest
import rasterio
from pydantic import ValidationError

from hsi_core.errors import OutputError, ParameterError, SceneError
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks.maskscene import Params, run
from hsi_core.windows import Window
from scenes_for_tests import write_scene

GREEN, RED, INFRARED = [4, 2, 5, 4], [2, 1, 1, 3], [2, 9, 6, 0]
"""NDWI: 1/3, -7/11, -1/11, 1; NDVI: 0, 0.8, 5/7, -1."""


@pytest.fixture
def scene(tmp_path):
    """One row of four pixels; the second is invalid in the infrared in a second row."""
    cube = np.array([[GREEN, GREEN], [RED, RED], [INFRARED, [2, -9, 6, 0]]], dtype=np.int16)
    return write_scene(tmp_path / "s.tif", cube, wavelengths=[555, 670, 850], nodata=-9)


def mask(scene, tmp_path, **changes) -> tuple[Any, list[list[int]], list[str]]:
    events: list[dict[str, Any]] = []
    result = run(Params(scene=scene, output=tmp_path / "m.tif", **changes), Progress(events.append))
    with rasterio.open(tmp_path / "m.tif") as dataset:
        return result, dataset.read(1).tolist(), [e["message"] for e in events if "message" in e]


def write_quality(path, layers, **options):
    write_scene(path, np.array(list(layers.values()), dtype=np.uint8), **options)
    with rasterio.open(path, "r+") as dataset:
        dataset.descriptions = tuple(layers)
    return path


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ({"max_ndwi": 0.0}, [[3, 0, 0, 3], [3, 1, 0, 3]]),
        ({"max_ndvi": 0.75}, [[0, 4, 0, 0], [0, 1, 0, 0]]),
        ({"min_ndvi": 0.1, "max_ndwi": 0.5}, [[4, 0, 0, 3], [4, 1, 0, 3]]),
    ],
)
def test_limits_of_the_indices_mask_the_pixels_worked_out_by_hand(scene, tmp_path, limits, expected):
    result, codes, _ = mask(scene, tmp_path, output_scene=tmp_path / "o.tif", **limits)
    assert codes == expected
    counts = np.bincount(np.ravel(expected), minlength=5).tolist()
    assert [
        result.num_kept, result.num_invalid, result.num_quality, result.num_water, result.num_vegetation
    ] == counts  # fmt: skip
    with open_scene(tmp_path / "o.tif") as masked, open_scene(scene) as before:
        values, valid = masked.read(Window(0, 0, 2, 4), [1, 2, 3])
        assert (valid == (np.array(expected) == 0)).all()
        assert (values[:, valid] == before.read(Window(0, 0, 2, 4), [1, 2, 3])[0][:, valid]).all()
        assert masked.wavelengths_nm == (555.0, 670.0, 850.0)


def test_quality_layers_are_found_by_their_names_or_named(scene, tmp_path):
    layers = {"QUALITY_CLOUD": [[1, 0, 0, 0]] * 2, "QUALITY_SNOW": [[0, 0, 2, 0]] * 2}
    quality = write_quality(tmp_path / "q.tif", layers)
    _, codes, messages = mask(scene, tmp_path, quality=quality)
    assert codes == [[2, 0, 0, 0], [2, 1, 0, 0]]
    assert "Quality layers: QUALITY_CLOUD." in messages
    _, codes, _ = mask(scene, tmp_path, quality=quality, layers="quality_snow, 1")
    assert codes == [[2, 0, 2, 0], [2, 1, 2, 0]]
    with pytest.raises(ParameterError, match='no quality layer "fog"; choose from: QUALITY_CLOUD, QUALITY_S'):
        mask(scene, tmp_path, quality=quality, layers="fog")
    other = write_quality(tmp_path / "n.tif", {"snow": [[0, 0, 0, 0]] * 2})
    with pytest.raises(ParameterError, match="No quality layer is named cloud"):
        mask(scene, tmp_path, quality=other)


def test_impossible_masks_are_refused_and_an_empty_one_is_a_warning(scene, tmp_path):
    _, _, messages = mask(scene, tmp_path, max_ndvi=-1.0, min_ndvi=1.0)
    assert any(message.startswith("Every pixel is masked") for message in messages)
    with pytest.raises(ValidationError, match="Nothing is masked"):
        mask(scene, tmp_path)
    with pytest.raises(ValidationError, match="quality is missing"):
        mask(scene, tmp_path, layers="1", max_ndwi=0.0)
    with pytest.raises(OutputError, match="must be a GeoTIFF"):
        mask(scene, tmp_path, max_ndwi=0.0, output_scene=tmp_path / "o.img")
    plain = write_scene(tmp_path / "p.tif", np.ones((2, 2, 4), np.float32))
    with pytest.raises(ParameterError, match="no band within 30 nm of 560 nm"):
        mask(plain, tmp_path, max_ndwi=0.0)
    shifted = write_quality(tmp_path / "x.tif", {"cloud": [[0] * 5] * 2})
    with pytest.raises(SceneError, match="do not lie on the grid of the scene"):
        mask(scene, tmp_path, quality=shifted)
    with pytest.raises(SceneError, match="choose the quality layers again"):
        mask(scene, tmp_path, quality=tmp_path / "none.tif")
    (tmp_path / "text.tif").write_text("no raster")
    with pytest.raises(SceneError, match="is not a raster that can be read .*; choose the quality layers"):
        mask(scene, tmp_path, quality=tmp_path / "text.tif")


def test_quality_layers_that_are_cut_off_or_complex_are_refused(scene, tmp_path):
    path = tmp_path / "q.tif"
    layers = np.random.default_rng(0).integers(0, 2, (1, 2, 4)).astype(np.uint8)
    with rasterio.open(path, "w", driver="GTiff", width=4, height=2, count=1, dtype="uint8") as dataset:
        dataset.write(layers)
    path.write_bytes(path.read_bytes()[:-4])
    with pytest.raises(SceneError, match=r"The quality layers q.tif cannot be read .* seems damaged"):
        mask(scene, tmp_path, quality=path, layers="1")
    path.with_suffix(".hdr").write_text(
        "ENVI\nsamples = 4\nlines = 2\nbands = 1\ndata type = 1\nbyte order = 0\ninterleave = bsq\n"
    )
    path = path.rename(tmp_path / "q.img")
    path.write_bytes(bytes(5))
    with pytest.raises(SceneError, match=r"q.img has 5 bytes, but the 4 x 2 pixels .* need 8"):
        mask(scene, tmp_path, quality=path, layers="1")
    with rasterio.open(path, "w", driver="ENVI", width=4, height=2, count=1, dtype="complex64") as dataset:
        dataset.write(layers.astype(np.complex64))
    with pytest.raises(SceneError, match=r"The quality layers q.img have complex values"):
        mask(scene, tmp_path, quality=path, layers="1")
