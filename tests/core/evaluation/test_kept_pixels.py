"""Pixels around labels that are read once: trainings get the same numbers as from the scene."""

from itertools import pairwise

import numpy as np
import pytest
import torch

from hsi_core.evaluation.reader import (
    LabelledPixels,
    collect_patches,
    fit_scene_reduction,
    in_file_order,
    keep_pixels,
    measure_scene,
    read_spectra,
)
from hsi_core.progress import Progress
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.windows import GATHER_TILE, Window
from scenes_for_tests import write_scene

CPU = torch.device("cpu")
HEIGHT, WIDTH = 90, 75
BANDS = [1, 2, 4]
MARGIN = 2


@pytest.fixture
def scene(tmp_path):
    """Four bands in blocks of 16 pixels, with two invalid pixels."""
    cube = np.random.default_rng(0).integers(1, 1000, (4, HEIGHT, WIDTH)).astype(np.int16)
    cube[:, 5, 6] = cube[:, 40, 41] = -1
    options = {"tiled": True, "blockxsize": 16, "blockysize": 16}
    path = write_scene(tmp_path / "scene.tif", cube, nodata=-1, **options)
    with open_scene(path) as opened:
        yield opened


@pytest.fixture
def labels():
    """A field at the corner, one with an invalid pixel, and single pixels at all edges."""
    found = np.zeros((HEIGHT, WIDTH), bool)
    found[:7, :8] = found[36:47, 30:52] = True
    found[[0, 60, 89, 89], [74, 0, 20, 74]] = True
    return found


def keep(scene, labels, **changes):
    given = {"bands": BANDS, "margin": MARGIN, "max_bytes": 10**6, "on_part": lambda share: None} | changes
    return keep_pixels(scene, labels, **given)


def never(*arguments):
    raise AssertionError("the scene is read again")


@pytest.mark.parametrize("margin", [0, MARGIN])
def test_the_pixels_are_those_within_the_margin_and_have_the_values_of_the_scene(scene, labels, margin):
    cube, valid = scene.read(Window(0, 0, HEIGHT, WIDTH), BANDS)
    found = keep(scene, labels, margin=margin)
    expected = [
        row * WIDTH + column
        for row in range(HEIGHT)
        for column in range(WIDTH)
        if labels[
            max(row - margin, 0) : row + margin + 1, max(column - margin, 0) : column + margin + 1
        ].any()
    ]
    assert found.places.tolist() == expected
    rows, columns = np.divmod(found.places, WIDTH)
    np.testing.assert_array_equal(found.is_valid, valid[rows, columns])
    np.testing.assert_array_equal(found.spectra, cube[:, rows, columns].T)
    assert not found.is_valid.all()


@pytest.mark.parametrize("patch_size", [1, 5])
@pytest.mark.parametrize("kind", ["pca", "discriminant"])
def test_patches_and_components_have_the_same_numbers_as_from_the_scene(
    scene, labels, kind, patch_size, monkeypatch
):
    pixels = np.argwhere(labels)
    training = LabelledPixels(pixels, pixels.sum(axis=1) % 3)
    kept = keep(scene, labels)

    def collect(kept):
        reduction = fit_scene_reduction(
            scene,
            bands=BANDS,
            components=2,
            standardize=True,
            whiten=False,
            inputs="both",
            kind=kind,
            training=training,
            moments=moments,
            kept=kept,
            progress=Progress(),
        )
        return reduction, *collect_patches(
            scene,
            pixels,
            bands=BANDS,
            reduction=reduction,
            patch_size=patch_size,
            num_bands=3,
            device=CPU,
            kept=kept,
            progress=Progress(),
        )

    moments = measure_scene(scene, bands=BANDS, progress=Progress())
    reduction, source, valid = collect(None)
    monkeypatch.setattr(Scene, "read", never)
    again, found, is_valid = collect(kept)
    np.testing.assert_array_equal(again.weight, reduction.weight)
    np.testing.assert_array_equal(is_valid, valid)
    every = torch.arange(len(pixels))
    for given, expected in zip(found.gather(every), source.gather(every), strict=True):
        np.testing.assert_array_equal(given.numpy(), expected.numpy())


def test_spectra_of_single_pixels_come_from_memory(scene, labels, monkeypatch):
    pixels = np.argwhere(labels)[::-3]
    kept = keep(scene, labels)
    expected = np.empty((len(pixels), 3), np.float32)
    for part, values, _ in read_spectra(scene, pixels, bands=BANDS, progress=Progress()):
        expected[part] = values
    monkeypatch.setattr(Scene, "read", never)
    ((part, values, _),) = read_spectra(scene, pixels, bands=BANDS, kept=kept, progress=Progress())
    np.testing.assert_array_equal(values, expected[part])


def test_pixels_that_take_too_much_memory_are_not_kept(scene, labels, monkeypatch):
    size = keep(scene, labels).spectra.nbytes
    assert keep(scene, labels, max_bytes=size) is not None
    monkeypatch.setattr(Scene, "read", never)
    assert keep(scene, labels, max_bytes=size - 1) is None


def test_other_bands_and_wider_patches_are_not_kept(scene, labels):
    kept = keep(scene, labels)
    assert kept.holds(BANDS, MARGIN)
    assert kept.holds(BANDS, 0)
    assert not kept.holds([1, 2, 3], 0)
    assert not kept.holds(BANDS, MARGIN + 1)


def test_reading_can_be_stopped_and_its_share_grows_to_the_end(scene, labels):
    shares = []
    keep(scene, labels, on_part=shares.append)
    assert shares[0] == 0.0
    assert shares == sorted(shares)
    assert shares[-1] < 1.0

    def stop(share):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        keep(scene, labels, on_part=stop)


def test_tiles_of_one_block_of_the_file_are_read_after_one_another(tmp_path):
    """In a wide scene with blocks of 64 pixels, four tiles lie in each block."""
    cube = np.ones((2, 4 * GATHER_TILE, 6 * GATHER_TILE), np.int16)
    side = 2 * GATHER_TILE
    path = write_scene(tmp_path / "wide.tif", cube, tiled=True, blockxsize=side, blockysize=side)
    with open_scene(path) as opened:
        order = in_file_order(opened, np.arange(24)[::-1]).tolist()
    assert sorted(order) == list(range(24))
    blocks = [(key // 6 // 2, key % 6 // 2) for key in np.arange(24)[::-1][order].tolist()]
    assert len(dict.fromkeys(blocks)) == 6 == 1 + sum(a != b for a, b in pairwise(blocks))
