"""Components and their inverse against plain linear algebra."""

import numpy as np
import pytest

from hsi_core.evaluation.reader import fit_scene_reduction
from hsi_core.progress import Progress
from hsi_core.scenequality.components import ComponentCube, DenoisedCube
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window


@pytest.fixture
def cube():
    rng = np.random.default_rng(0)
    mixing = rng.normal(0, 100, (6, 2))
    rows, columns = np.indices((20, 300))
    signal = np.stack([np.sin(rows / 40 + columns / 40), np.cos(columns / 25)])  # neighbours are alike
    values = np.tensordot(mixing, signal, axes=1) + 1000 + rng.normal(0, 5, (6, 20, 300))
    values[:, 3, 250:] = -9999
    return values.astype(np.float32)


@pytest.mark.parametrize("kind", ["pca", "mnf"])
def test_all_components_give_the_scene_back_and_few_lose_the_noise(make_scene, cube, kind):
    path = make_scene(cube, nodata=-9999.0)
    window = Window(0, 0, 20, 300)  # wider than a part
    with open_scene(path) as scene:
        reduction = fit_scene_reduction(
            scene,
            bands=[1, 2, 3, 4, 5, 6],
            components=6,
            standardize=False,
            whiten=False,
            kind=kind,
            progress=Progress(),
        )
        every = ComponentCube(scene, range(1, 7), reduction, 6)
        whole = DenoisedCube(every, reduction).read(window)
        two = DenoisedCube(ComponentCube(scene, range(1, 7), reduction, 2), reduction).read(window)
    valid = cube[0] != -9999
    assert np.abs(whole[:, valid] - cube[:, valid]).max() < 0.05
    assert np.isnan(whole[:, ~valid]).all()
    assert every.num_valid == valid.sum()
    # the noise of 5 falls to its share in two of six directions
    left = (two - whole)[:, valid]
    assert left.std() == pytest.approx(5 * np.sqrt(4 / 6), rel=0.1)
    if kind == "pca":
        expected = np.linalg.eigvalsh(np.cov(cube[:, valid].astype(float)))[::-1]
        assert every.variance == pytest.approx(expected, rel=1e-3)
