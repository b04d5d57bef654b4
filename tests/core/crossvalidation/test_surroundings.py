"""Regularisation and region growing around the labelled pixels."""

from typing import ClassVar

import numpy as np
import pytest
import torch

from hsi_core.crossvalidation import surroundings as module
from hsi_core.crossvalidation.surroundings import Surroundings, grown_classes, regularised_classes
from hsi_core.evaluation.reader import read_padded
from hsi_core.inputs.reduction import Reduction
from hsi_core.models.base import PatchNetwork
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from scenes_for_tests import separable_cube, write_scene

CPU = torch.device("cpu")


@pytest.fixture
def fields(tmp_path):
    """A scene of two fields side by side, 24 x 80 pixels with 4 bands, and their class indices."""
    classes = np.zeros((24, 80), np.int64)
    classes[:, 30:] = 1
    path = write_scene(tmp_path / "scene.tif", separable_cube(classes, 4, seed=1))
    return path, classes


def _around(path, classes: np.ndarray) -> Surroundings:
    return Surroundings(path, [1, 2, 3, 4], np.ones(classes.shape, bool), CPU)


def test_labels_spread_within_their_field_and_not_by_distance(fields):
    path, classes = fields
    train = np.array([[12, 2], [12, 36]])  # pixels at the border of the left field are nearer to the second
    pixels = np.argwhere(np.ones(classes.shape, bool))
    found = grown_classes(
        _around(path, classes), train, np.array([0, 1]), pixels, num_classes=2, check=lambda: None
    )
    right = (found["strong"] == classes[tuple(pixels.T)]).mean()
    nearest = (np.abs(pixels[:, 1] - 36) < np.abs(pixels[:, 1] - 2)).astype(int)
    assert right > 0.92
    assert (nearest == classes[tuple(pixels.T)]).mean() < 0.9


def test_where_no_label_arrives_there_is_no_class(fields):
    path, classes = fields
    far = np.array([[0, 79]])
    found = grown_classes(
        _around(path, classes), np.array([[0, 0]]), np.array([0]), far, num_classes=2, check=lambda: None
    )
    assert found["strong"].tolist() == [-1]  # 79 pixels are more than 64 steps


def test_several_windows_give_the_same_classes_as_one(fields, monkeypatch):
    path, classes = fields
    rng = np.random.default_rng(0)
    train, pixels = rng.integers([24, 80], size=(12, 2)), np.argwhere(np.ones(classes.shape, bool))
    targets = classes[tuple(train.T)]

    def grow() -> dict[str, np.ndarray]:
        around = _around(path, classes)
        return grown_classes(around, train, targets, pixels, num_classes=2, check=lambda: None)

    whole = grow()
    monkeypatch.setattr(module, "_SIDES", (24,))
    monkeypatch.setattr(module, "MAX_BYTES", 0)
    for strength, found in grow().items():
        np.testing.assert_array_equal(found, whole[strength])


class _FirstBand(PatchNetwork):
    """Class 1 where the first band is above its mean, with little confidence."""

    recipes: ClassVar = {}
    has_dense = True

    def forward(self, patches):
        return torch.stack([-patches[:, 0, 0, 0], patches[:, 0, 0, 0]], dim=1)

    def forward_dense(self, tile):
        return torch.stack([-tile[0], tile[0]])


def test_regularisation_corrects_single_pixels_of_a_field(fields):
    path, classes = fields
    network = _FirstBand(form="corrected", num_components=4, num_classes=2, patch_size=1, num_bands=0)
    with open_scene(path) as scene:
        cube, _ = scene.read(module.Window(0, 0, 24, 80), [1, 2, 3, 4])
        means = [cube[:, classes == index].mean(axis=1) for index in range(2)]
        sign = np.sign(means[1][0] - means[0][0])
        noise = np.abs(means[1][0] - means[0][0])
        weight = np.eye(4, dtype=np.float32) * sign / (noise + 60)  # noise of 30 turns some pixels over
        reduction = Reduction(
            ((means[0] + means[1]) / 2).astype(np.float32), weight.astype(np.float32), np.ones(4), np.ones(4)
        )
        pixels = np.argwhere(np.ones(classes.shape, bool))
        found = regularised_classes(
            _around(path, classes), scene, pixels, network=network, reduction=reduction, progress=Progress()
        )
    right = {name: (one == classes[tuple(pixels.T)]).mean() for name, one in found.items()}
    assert right["strong"] >= right["off"]
    assert right["strong"] > 0.95


@pytest.mark.parametrize("side", [24, 64])
def test_labels_that_are_held_spread_over_their_field_against_a_poor_classifier(fields, monkeypatch, side):
    path, classes = fields
    monkeypatch.setattr(module, "_SIDES", (side,))
    network = _FirstBand(form="corrected", num_components=4, num_classes=2, patch_size=1, num_bands=0)
    # The network sees the same value everywhere, and prefers the first class a little.
    reduction = Reduction(np.zeros(4, np.float32), np.zeros((4, 4), np.float32), np.ones(4), np.ones(4))
    pixels = np.argwhere(np.ones(classes.shape, bool))
    train = np.array([[r, c] for r in (4, 12, 20) for c in (5, 18, 36, 48, 60, 72)])
    with open_scene(path) as scene:
        found = regularised_classes(
            _around(path, classes),
            scene,
            pixels,
            network=network,
            reduction=reduction,
            strengths=("strong", "held"),
            held=(train, classes[tuple(train.T)]),
            progress=Progress(),
        )
    right = {name: (one == classes[tuple(pixels.T)]).mean() for name, one in found.items()}
    assert right["strong"] == (classes == 0).mean()
    assert right["held"] > 0.97


@pytest.mark.parametrize("max_bytes", [0, 2**29])
@pytest.mark.parametrize("halo", [0, 1, 2, 3])
def test_kept_spectra_are_those_of_the_scene_for_every_halo(fields, monkeypatch, halo, max_bytes):
    monkeypatch.setattr(module, "MAX_BYTES", max_bytes)
    monkeypatch.setattr(module, "_SIDES", (24,))
    path, classes = fields
    around = Surroundings(path, [1, 3], np.ones(classes.shape, bool), CPU, halo=2)
    with open_scene(path) as scene:
        for window in around.windows() * 2:
            found = around.spectra(scene, window, halo=halo)
            expected = read_padded(scene, around.widen(window), halo=halo, bands=[1, 3])
            for given, right in zip(found, expected, strict=True):
                np.testing.assert_array_equal(given, right)
    assert bool(around._cubes) == (halo <= 2 and max_bytes > 0)
