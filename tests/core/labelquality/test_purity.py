"""Labels that are outliers inside their own polygon."""

import numpy as np
import pytest

from hsi_core.errors import LabelError
from hsi_core.labelquality.purity import (
    PolygonPurity,
    find_outliers,
    modified_scores,
    outliers_of,
    purity_of_polygons,
)
from hsi_core.labels.labels import read_labels
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from scenes_for_tests import write_labels


def at_angles(degrees):
    """Spectra of two bands at angles around 45 degrees, of different brightness."""
    angles = np.radians(45.0 + np.asarray(degrees, dtype=float))
    length = np.linspace(1.0, 1.5, len(angles))[:, None]
    return (length * np.stack([np.cos(angles), np.sin(angles)], axis=1)).astype(np.float32)


def test_scores_by_hand():
    # Median 3, absolute deviations 2 1 0 1 7: median 1.
    np.testing.assert_allclose(modified_scores(np.array([1.0, 2, 3, 4, 10])) * 1.4826, [-2, -1, 0, 1, 7])
    # Median 0 and no deviation of the median; the mean deviation is 4 / 4.
    np.testing.assert_allclose(modified_scores(np.array([0.0, 0, 0, 4])) * 1.2533, [0, 0, 0, 4])
    np.testing.assert_array_equal(modified_scores(np.full(4, 7.0)), 0.0)


def test_a_stranger_is_found_in_a_pure_polygon_and_kept_in_a_mixed_one():
    pure = at_angles([-2, -1.5, -1, -0.5, 0, 0, 0.5, 1, 1.5, 2, 12])
    mixed = at_angles([-20, -16, -12, -8, -4, 0, 4, 8, 12, 16, 20])
    order = np.random.default_rng(0).permutation(22)
    polygons = np.repeat([4, 9], 11).astype(np.int32)
    outliers, checked = outliers_of(np.concatenate([pure, mixed])[order], polygons[order])
    assert order[outliers].tolist() == [10]
    assert checked.all()


def test_polygons_are_listed_with_their_outliers_and_small_ones_are_not():
    pure = [-2, -1.5, -1, -0.5, 0, 0, 0.5, 1, 1.5, 2]
    spectra = at_angles([*pure, 12, *pure, *pure[:9]])
    polygons = np.repeat([7, 3, 5], [11, 10, 9])
    assert purity_of_polygons(spectra, polygons) == [PolygonPurity(3, 10, 0), PolygonPurity(7, 11, 1)]


def test_small_polygons_equal_spectra_and_dark_pixels():
    small = at_angles([0, 0, 0, 40, 0, 0, 0, 0, 0])
    equal = np.tile(np.float32([0.3, 0.1]), (12, 1)) * np.linspace(1, 2, 12, dtype=np.float32)[:, None]
    dark = equal.copy()
    dark[3] = 0.0
    polygons = np.repeat([1, 2, 3], [9, 12, 12]).astype(np.int32)
    outliers, checked = outliers_of(np.concatenate([small, equal, dark]), polygons)
    assert np.flatnonzero(outliers).tolist() == [9 + 12 + 3]
    assert np.flatnonzero(~checked).tolist() == list(range(9))


def test_labels_without_data_are_not_checked_and_no_polygon_is_an_error(make_scene, tmp_path):
    spectra = at_angles([-2, -1.5, -1, -0.5, 0, 0, 0.5, 1, 1.5, 2, 12, 0]).T.reshape(2, 3, 4)
    spectra[:, 0, 1] = -9
    scene = make_scene(spectra, nodata=-9)
    labels = write_labels(tmp_path / "l.tif", scene, np.ones((3, 4), dtype=np.uint16))
    few = write_labels(tmp_path / "few.tif", scene, np.eye(3, 4, dtype=np.uint16))
    with open_scene(scene) as opened:
        found = find_outliers(opened, read_labels(labels, grid=opened.grid), Progress())
        assert np.argwhere(found.is_outlier).tolist() == [[2, 2]]
        assert found.describe().startswith("1 of 11 checked labels (9.1 %) as spectral outliers")
        assert "; 1 labels were not checked" in found.describe()
        with pytest.raises(LabelError, match="No polygon has 10 valid pixels"):
            find_outliers(opened, read_labels(few, grid=opened.grid), Progress())
