"""Match spectra."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from spectral import spectral_angles

from hsi_core.errors import ParameterError
from hsi_core.libraries.layer import write_library
from hsi_core.libraries.library import Spectrum
from hsi_core.progress import Progress
from hsi_core.tasks.matchspectra import Params, run
from scenes_for_tests import write_scene

NM = [400.0, 500.0, 600.0, 700.0]
MEMBERS = np.array([[1.0, 2.0, 3.0, 4.0], [4.0, 3.0, 2.0, 1.0], [1.0, 1.1, 3.0, 1.0]])
CUBE = np.random.default_rng(0).uniform(0.1, 1.0, (4, 6, 7)).astype(np.float32)


@pytest.fixture
def job(tmp_path: Path) -> dict[str, Any]:
    cube = CUBE.copy()
    cube[:, 2, 3] = np.nan
    write_scene(tmp_path / "scene.tif", cube, wavelengths=NM)
    spectra = [Spectrum.of(f"s{n}", NM, values, "a") for n, values in enumerate(MEMBERS)]
    spectra[2] = replace(spectra[2], group="s0")
    write_library(tmp_path / "a.gpkg", spectra)
    return {"scene": tmp_path / "scene.tif", "library": tmp_path / "a.gpkg", "output": tmp_path / "map.tif"}


def test_pixels_get_the_class_of_the_smallest_angle_or_none_beyond_the_threshold(
    tmp_path: Path, job: dict[str, Any]
) -> None:
    result = run(Params(**job, threshold=0.4, output_distance=tmp_path / "angle.tif"), Progress())
    angles = spectral_angles(CUBE.transpose(1, 2, 0).astype(np.float64), MEMBERS)
    angles[2, 3] = np.nan
    smallest = angles.min(axis=2)
    expected = np.where(smallest > 0.4, 3, np.array([1, 2, 1])[angles.argmin(axis=2)])
    expected[2, 3] = 0
    assert set(expected.ravel()) == {0, 1, 2, 3}
    with rasterio.open(job["output"]) as written, rasterio.open(tmp_path / "angle.tif") as distances:
        np.testing.assert_array_equal(written.read(1), expected)
        np.testing.assert_allclose(distances.read(1), smallest, atol=1e-5)
        assert written.colormap(1)[3] == (128, 128, 128, 255)
    style = (tmp_path / "map.qml").read_text()
    assert 'label="s0"' in style
    assert 'label="unclassified"' in style
    assert result.num_unclassified == (expected == 3).sum()
    assert (result.num_classes, result.num_invalid, result.num_bands) == (2, 1, 4)
    assert result.num_pixels == 41 - result.num_unclassified


def test_bands_that_a_spectrum_lacks_are_not_compared(tmp_path: Path, job: dict[str, Any]) -> None:
    write_library(job["library"], [Spectrum.of("a", NM, [1.0, np.nan, 2.0, 3.0], "a")])
    said: list[str] = []
    result = run(Params(**job, method="divergence"), Progress(lambda e: said.append(e["message"] or "")))
    assert (result.num_bands, result.num_unclassified, result.num_pixels) == (3, 0, 41)
    assert "1 of 4 bands are not compared, because a spectrum lacks them." in said
    write_library(job["library"], [Spectrum.of("a", [2000.0, 2100.0], [1.0, 2.0], "a")])
    with pytest.raises(ParameterError, match="No band of the scene has values of all spectra"):
        run(Params(**job), Progress())
