"""The task that maps absorption features."""

import numpy as np
import pytest
import rasterio
from pydantic import ValidationError

from hsi_core.errors import SceneError
from hsi_core.progress import Progress
from hsi_core.tasks.featuredepth import Params, run

NM = [490.0, 500.0, 510.0, 520.0, 530.0, 540.0]


@pytest.fixture
def scene(make_scene):
    """2 x 2 pixels: two features, no data, and no continuum. Bands outside 500 to 540 nm do not matter."""
    spectra = np.float32(
        [[9, 1, 1, 0.9, 1.4, 2], [9, 1, 1.25, 0.75, 1.3125, 2], [-9, -9, -9, -9, -9, -9], [9, 0, 1, 1, 1, 1]]
    )
    return make_scene(spectra.T.reshape(6, 2, 2), wavelengths=NM, nodata=-9)


def find(scene, tmp_path, *, start_nm=500, end_nm=540, **params):
    events = []
    result = run(
        Params(scene=scene, output=tmp_path / "f.tif", start_nm=start_nm, end_nm=end_nm, **params),
        Progress(events.append),
    )
    return result, [event["message"] for event in events if event["event"] in ("info", "warning")]


def test_depth_and_position_by_hand(scene, tmp_path):
    result, messages = find(scene, tmp_path)
    with rasterio.open(result.output) as dataset:
        depth, position = dataset.read()
        assert dataset.descriptions == ("depth", "position (nm)")
        assert dataset.tags(1)["continuum"] == "500 to 540 nm"
    np.testing.assert_allclose(depth, [[0.4, 0.5], [np.nan, np.nan]], rtol=1e-6)
    np.testing.assert_allclose(position, [[520, 515 + 20 / 3], [np.nan, np.nan]], rtol=1e-6)
    assert (result.num_bands, result.num_pixels, result.num_positions) == (5, 2, 2)
    assert result.mean_depth == pytest.approx(0.45)
    assert any("1 of 4 pixels (25.0 %) of scene.tif are invalid" in message for message in messages)
    assert any("1 of 3 pixels (33.3 %) have no continuum" in message for message in messages)
    assert any("Bands 2-6 (500 to 540 nm): mean depth 0.4500" in message for message in messages)


def test_shallow_features_have_no_position(scene, tmp_path):
    result, _ = find(scene, tmp_path, min_depth=0.45)
    assert (result.num_pixels, result.num_positions) == (2, 1)


def test_bad_bands_are_left_out_and_a_range_beyond_the_scene_is_warned_of(scene, tmp_path):
    with rasterio.open(scene, "r+") as dataset:
        for number in dataset.indexes:
            dataset.update_tags(number, bbl="0" if number in (1, 4) else "1")
    result, messages = find(scene, tmp_path, start_nm=400, end_nm=550)
    assert result.num_bands == 4
    assert any("covers only 500 to 540 nm of the range" in message for message in messages)
    # Without 520 nm, the first feature is deepest at 530 nm: 1 - 1.4 / 1.75 is 0.2, and so is it at 510 nm.
    assert result.mean_depth == pytest.approx((0.2 + 0.25) / 2)


def test_ranges_that_do_not_work_are_refused(scene, make_scene, tmp_path):
    with pytest.raises(SceneError, match=r"has 2 bands from 500 to 512 nm .* it has 6 bands \(490.0"):
        find(scene, tmp_path, end_nm=512)
    plain = make_scene(np.ones((4, 2, 2), np.float32), name="plain.tif")
    with pytest.raises(SceneError, match="plain.tif has no wavelengths"):
        find(plain, tmp_path)
    with pytest.raises(ValidationError, match="start_nm is 540 and end_nm 500; give a start below the end"):
        find(scene, tmp_path, start_nm=540, end_nm=500)
    assert not (tmp_path / "f.tif").exists()
