"""The scale of a scene against that of the training scene, and values that no sensor measures."""

from pathlib import Path

import numpy as np
import pytest
import rasterio

from hsi_core.errors import SceneError
from hsi_core.evaluation.reader import fit_scene_reduction
from hsi_core.inputs.reduction import Reduction
from hsi_core.modelfile.scale import check_scale, warn_of_far_values
from hsi_core.modelfile.statistics import SceneStatistics, compute_scene_statistics
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window

BANDS = [1, 2, 3, 4]
VALUES = np.random.default_rng(0).uniform(500, 6000, (4, 20, 30)).astype(np.float32)


@pytest.fixture
def warnings() -> list[str]:
    return []


@pytest.fixture
def progress(warnings: list[str]) -> Progress:
    return Progress(lambda event: warnings.append(event["message"]))


def fit(path: Path) -> Reduction:
    with open_scene(path) as scene:
        return fit_scene_reduction(
            scene, bands=BANDS, components=2, standardize=True, whiten=False, progress=Progress()
        )


def statistics_of(reduction: Reduction, values: np.ndarray) -> SceneStatistics:
    even = np.full((values[0].size, 2), 0.5)
    return compute_scene_statistics(
        values.reshape(4, -1).T, reduction=reduction, probabilities=even, validation_probabilities=even[:0]
    )


@pytest.mark.parametrize("has_statistics", [True, False])
@pytest.mark.parametrize(
    ("factor", "words"),
    [
        (1e-4, "times smaller than those of the training scene"),
        (12.0, "times larger than those of the training scene"),
        (5.0, None),
        (0.2, None),
    ],
)
def test_a_scene_on_another_scale_is_reported(
    make_scene,
    progress: Progress,
    warnings: list[str],
    factor: float,
    words: str | None,
    has_statistics: bool,
) -> None:
    reduction = fit(make_scene(VALUES, "train.tif"))
    statistics = statistics_of(reduction, VALUES) if has_statistics else None
    values = VALUES * np.float32(factor)
    values[:, 3, 3] = 3e38  # one pixel changes nothing
    with open_scene(make_scene(values)) as scene:
        check_scale(reduction, statistics, scene, BANDS, progress)
    assert [words in text for text in warnings] == ([True] if words else [])


def test_values_around_zero_have_a_scale_too(make_scene, progress: Progress, warnings: list[str]) -> None:
    centred = VALUES - VALUES.mean(axis=(1, 2), keepdims=True)
    reduction = fit(make_scene(centred, "train.tif"))
    statistics = statistics_of(reduction, centred)
    for values in (centred, -0.5 * centred, 100 * centred):
        with open_scene(make_scene(values)) as scene:
            check_scale(reduction, statistics, scene, BANDS, progress)
    assert len(warnings) == 1


def write_envi(folder: Path, values: np.ndarray) -> Path:
    values.astype(np.int16).tofile(folder / "a.img")
    (folder / "a.hdr").write_text(
        "ENVI\nsamples = 30\nlines = 20\nbands = 4\nfile type = ENVI Standard\ndata type = 2\n"
        "interleave = bsq\nbyte order = 0\nreflectance scale factor = 10000\n"
    )
    return folder / "a.img"


def test_a_model_of_stored_values_reads_an_envi_file_without_its_factor(
    make_scene, tmp_path: Path, progress: Progress, warnings: list[str]
) -> None:
    """Versions that ignored the factor trained such models."""
    path = write_envi(tmp_path, VALUES)
    for train, expected in (
        (VALUES, VALUES.astype(np.int16)),
        (VALUES / 10000, VALUES.astype(np.int16) / 10000),
    ):
        reduction = fit(make_scene(train.astype(np.float32), "train.tif"))
        with open_scene(path) as scene:
            check_scale(reduction, statistics_of(reduction, train), scene, BANDS, progress)
            cube, _ = scene.read(Window(0, 0, 20, 30), BANDS)
        np.testing.assert_allclose(cube, expected, rtol=1e-5)
    assert warnings == [
        "The reflectance scale factor 10000 of a.img is not applied: the model was trained on values "
        "without it."
    ]


@pytest.mark.parametrize("dtype", ["float32", "float64", "int32"])
def test_a_pixel_far_beyond_the_training_scene_is_invalid_and_reported(
    make_scene, progress: Progress, warnings: list[str], dtype: str
) -> None:
    reduction = fit(make_scene(VALUES, "train.tif"))
    far = -2147483648.0 if dtype == "int32" else float(np.float32(9.96921e36))
    values = VALUES.astype(dtype)
    values[2, 5, 6] = far
    with open_scene(make_scene(values)) as scene:
        check_scale(reduction, statistics_of(reduction, VALUES), scene, BANDS, progress)
        warn_of_far_values(scene, progress)
        assert warnings == []
        valid = scene.read(Window(0, 0, 20, 30), BANDS)[1]
        warn_of_far_values(scene, progress)
    assert np.argwhere(~valid).tolist() == [[5, 6]]
    assert len(warnings) == 1
    assert f"with values such as {values[2, 5, 6]!s}, far beyond those of the training" in warnings[0]


def test_a_fill_value_that_is_not_declared_is_refused_in_training(make_scene) -> None:
    values = VALUES.copy()
    values[:, 5, 6] = np.float32(9.96921e36)
    path = make_scene(values)
    expected = (
        r"scene.tif has a pixel with values such as 9.96921e\+36 \(band 1, row 6, column 7\), while no "
        r"other value is larger than 8.19e\+03.* gdal_edit.py -a_nodata 9.96921e\+36 scene.tif"
    )
    with pytest.raises(SceneError, match=expected):
        fit(path)
    with rasterio.open(path, "r+") as dataset:
        dataset.nodata = 9.96921e36
    assert fit(path).mean.max() < 6000


def test_the_advice_names_an_integer_with_all_its_digits(make_scene) -> None:
    values = VALUES.astype(np.int32)
    values[:, 5, 6] = -2147483648
    path = make_scene(values)
    with pytest.raises(SceneError, match=r"gdal_edit.py -a_nodata -2147483648 scene.tif"):
        fit(path)
