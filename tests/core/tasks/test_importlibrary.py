"""Import a spectral library."""

from pathlib import Path

import numpy as np
import pytest
from pydantic import ValidationError

from hsi_core.errors import SceneError
from hsi_core.libraries.layer import read_library
from hsi_core.progress import Progress
from hsi_core.tasks.importlibrary import Params, run
from scenes_for_tests import write_labels, write_scene

CUBE = np.arange(3 * 4 * 5, dtype=np.float32).reshape(3, 4, 5)
NM = [400.0, 500.0, 600.0]


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    write_scene(tmp_path / "scene.tif", CUBE, wavelengths=NM)
    return tmp_path / "scene.tif"


def test_class_means_join_spectra_in_the_bands_of_the_scene(tmp_path: Path, scene: Path) -> None:
    codes = np.zeros((4, 5), np.uint8)
    codes[0, :2], codes[3, 4] = 2, 7
    write_labels(tmp_path / "labels.tif", scene, codes)
    table = "\n".join(f"{nm},{nm / 1000}" for nm in range(350, 561))
    (tmp_path / "field.csv").write_text(f"nm,line\n{table}\n")
    said: list[str] = []
    result = run(
        Params(
            inputs=[tmp_path / "field.csv"],
            scene=scene,
            labels=tmp_path / "labels.tif",
            output=tmp_path / "a.gpkg",
        ),
        Progress(lambda event: said.append(event["message"] or "")),
    )
    assert (result.num_spectra, result.num_bands) == (3, 3)
    line, two, seven = read_library(tmp_path / "a.gpkg")
    assert (line.name, two.name, seven.name) == ("line", "class 2", "class 7")
    np.testing.assert_allclose(line.values[:2], [0.4, 0.5], atol=1e-4)
    np.testing.assert_allclose(two.values, CUBE[:, 0, :2].mean(axis=1))
    np.testing.assert_allclose(seven.values, CUBE[:, 3, 4])
    assert two.wavelengths_nm.tolist() == NM
    assert "field.csv: 1 spectra." in said


def test_spectra_are_needed(tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match="No spectra are given; give inputs, or a scene with labels"):
        Params(output=tmp_path / "a.gpkg")
    with pytest.raises(ValidationError, match="Labels are given without a scene"):
        Params(labels=tmp_path / "l.tif", output=tmp_path / "a.gpkg")


def test_a_fill_value_in_a_labelled_pixel_is_no_mean_spectrum(tmp_path: Path) -> None:
    cube = CUBE + 1
    cube[1, 0, 0] = cube[1, 3, 0] = -3.4e38
    scene = write_scene(tmp_path / "scene.tif", cube, wavelengths=NM)
    codes = np.zeros((4, 5), np.uint8)
    codes[0, :2], codes[2] = 2, 7
    labels = write_labels(tmp_path / "labels.tif", scene, codes)
    job = Params(scene=scene, labels=labels, output=tmp_path / "a.gpkg")
    with pytest.raises(SceneError, match=r"a pixel with values such as -3.4e\+38 \(band 2, row 1, column 1"):
        run(job, Progress())
    codes[0, 0] = 0  # pixels without a label do not count
    write_labels(labels, scene, codes)
    assert run(job, Progress()).num_spectra == 2
