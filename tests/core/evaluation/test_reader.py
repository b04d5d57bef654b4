import numpy as np
import pytest
import torch
from rasterio.env import getenv

from hsi_core.errors import LabelError, ParameterError, PatchError
from hsi_core.evaluation.reader import (
    LabelledPixels,
    collect_patches,
    fit_scene_reduction,
    gdal_settings,
    read_padded,
    read_raw_padded,
)
from hsi_core.inputs.discriminant import find_discriminant_axes
from hsi_core.inputs.light import light_differences
from hsi_core.inputs.mnf import NoiseCovariance
from hsi_core.inputs.pls import find_pls_axes
from hsi_core.inputs.pretreatment import Pretreatment
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window

CPU = torch.device("cpu")
HEIGHT, WIDTH = 40, 37
BANDS = [1, 2, 3, 4]


@pytest.fixture
def scene(make_scene):
    """Four bands; one pixel is nodata."""
    cube = np.random.default_rng(0).integers(1, 1000, (4, HEIGHT, WIDTH)).astype(np.int16)
    cube[:, 5, 6] = -1
    with open_scene(make_scene(cube, nodata=-1)) as opened:
        yield opened, cube


def nothing():
    pass


@pytest.mark.parametrize("window", [Window(0, 0, 9, 8), Window(30, 30, 10, 7), Window(12, 13, 4, 4)], ids=str)
def test_a_window_has_zeros_outside_the_scene(scene, window):
    """Against an array that is padded as a whole."""
    opened, cube = scene
    halo = 3
    values, valid = read_padded(opened, window, halo=halo, bands=BANDS)
    whole = np.pad(cube, ((0, 0), (halo, halo), (halo, halo)))
    is_valid = np.pad(cube[0] != -1, halo)
    rows = slice(window.row, window.row + window.height + 2 * halo)
    columns = slice(window.column, window.column + window.width + 2 * halo)
    np.testing.assert_array_equal(valid, is_valid[rows, columns])
    np.testing.assert_array_equal(values[:, valid], whole[:, rows, columns][:, valid])


def test_raw_values_are_those_on_disk_and_reading_can_be_stopped(scene):
    opened, cube = scene
    values, valid = read_raw_padded(opened, Window(3, 4, 8, 9), halo=2, bands=[3, 1], on_part=nothing)
    assert values.dtype == np.int16
    np.testing.assert_array_equal(values, cube[[2, 0], 1:13, 2:15])
    assert not valid[4, 4]
    assert valid.sum() == valid.size - 1

    def stop():
        raise InterruptedError

    with pytest.raises(InterruptedError):
        read_raw_padded(opened, Window(3, 4, 8, 9), halo=2, bands=BANDS, on_part=stop)


def test_the_block_cache_of_gdal_is_set_inside_only():
    with gdal_settings(12345678):
        assert getenv()["GDAL_CACHEMAX"] == 12345678


def test_the_reduction_is_fitted_on_the_valid_pixels_of_the_scene(scene):
    """Mean and scale of every band, against numpy."""
    opened, cube = scene
    reduction = fit_scene_reduction(
        opened,
        bands=BANDS,
        components=2,
        standardize=True,
        whiten=False,
        inputs="spectrum",
        progress=Progress(),
    )
    spectra = cube[:, cube[0] != -1].astype(np.float64)
    scaled = reduction.project(
        torch.from_numpy(cube.astype(np.float32)), torch.ones(HEIGHT, WIDTH, dtype=bool)
    )
    expected = (spectra - spectra.mean(1, keepdims=True)) / spectra.std(1, keepdims=True)
    found = scaled.numpy()[:, cube[0] != -1]
    np.testing.assert_allclose(found, expected, rtol=2e-3, atol=2e-3)


def fit_kind(scene, kind, **changes):
    given = {"bands": BANDS, "components": 3, "standardize": True, "whiten": False, "progress": Progress()}
    return fit_scene_reduction(scene[0], kind=kind, **(given | changes))


def test_the_minimum_noise_fraction_is_that_of_the_valid_pixels(scene):
    """The noise of the components, measured on the reduced scene without its invalid pixel, is white."""
    _, cube = scene
    found = fit_kind(scene, "mnf")
    valid = cube[0] != -1
    reduced = found.apply(cube.astype(np.float32), valid, CPU).numpy()
    noise = NoiseCovariance(3)
    noise.update(reduced, valid)
    np.testing.assert_allclose(noise.covariance, np.eye(3), atol=1e-3)
    np.testing.assert_array_equal(found.noise_gain, 1.0)


@pytest.mark.parametrize("kind", ["discriminant", "pls"])
def test_components_of_classes_come_from_the_valid_training_pixels_alone(scene, kind):
    _, cube = scene
    places = np.argwhere(np.indices((HEIGHT, WIDTH))[0] < 8)  # one of them is nodata
    targets = (places[:, 1] + places[:, 0] * 5) % 3
    found = fit_kind(scene, kind, training=LabelledPixels(places, targets))
    spectra = cube[:, places[:, 0], places[:, 1]].T.astype(np.float64)
    keep = spectra[:, 0] != -1
    scaling = fit_kind(scene, "pca", inputs="spectrum")
    scaled = (spectra[keep] - scaling.mean) @ scaling.weight.T.astype(np.float64)
    if kind == "pls":
        axes = find_pls_axes(scaled, targets[keep], components=3, whiten=False)
    else:
        deviations = light_differences(spectra[keep].mean(axis=0), np.arange(4, dtype=np.float32))
        deviations = deviations @ scaling.weight.T.astype(np.float64)
        axes = find_discriminant_axes(scaled, targets[keep], 3, deviations=deviations)
    np.testing.assert_allclose(found.weight, axes.rows @ scaling.weight, rtol=1e-3, atol=1e-5)
    with pytest.raises(LabelError, match=f"The reduction {kind} needs training pixels; choose the reduction"):
        fit_kind(scene, kind)


@pytest.mark.parametrize("kind", ["pca", "discriminant", "mnf"])
def test_components_are_found_in_pretreated_spectra(scene, kind):
    """Against the same fit on a scene of pretreated spectra."""
    _, cube = scene
    valid = cube[0] != -1
    places = np.argwhere(np.indices((HEIGHT, WIDTH))[0] < 8)
    training = LabelledPixels(places, places.sum(axis=1) % 3)
    found = fit_kind(scene, kind, training=training, pretreatment="snv")
    pretreatment = Pretreatment("snv", np.arange(4, dtype=np.float32))
    treated = pretreatment.apply_rows(cube.reshape(4, -1).T).T.reshape(cube.shape)
    np.testing.assert_allclose(found.band_means, cube[:, valid].mean(axis=1), rtol=1e-5)
    reduced = found.apply(cube.astype(np.float32), valid, CPU).numpy()
    if kind == "pca":
        covariance = np.cov(reduced[:, valid])
        np.testing.assert_allclose(covariance, np.diag(np.diag(covariance)), atol=1e-3)
    elif kind == "mnf":
        noise = NoiseCovariance(3)
        noise.update(reduced, valid)
        np.testing.assert_allclose(noise.covariance, np.eye(3), atol=2e-3)
    else:
        keep = valid[places[:, 0], places[:, 1]]
        scaling = fit_kind(scene, "pca", inputs="spectrum", pretreatment="snv")
        spectra = treated[:, places[keep, 0], places[keep, 1]].T.astype(np.float64)
        raw = cube[:, places[keep, 0], places[keep, 1]].mean(axis=1)
        shifted = raw + light_differences(raw, np.arange(4, dtype=np.float32))
        deviations = pretreatment.apply_rows(shifted) - pretreatment.apply_rows(raw[None])
        assert np.abs(deviations[0]).max() < 1e-5 < np.abs(deviations[1]).max()  # snv knows no brightness
        axes = find_discriminant_axes(
            (spectra - treated[:, valid].mean(axis=1)) @ scaling.weight.T.astype(np.float64),
            training.targets[keep],
            3,
            deviations=deviations @ scaling.weight.T.astype(np.float64),
        )
        np.testing.assert_allclose(found.weight, axes.rows @ scaling.weight, rtol=1e-2, atol=1e-3)


def test_bands_without_wavelengths_are_equally_spaced_and_a_warning_says_so(scene):
    events = []
    found = fit_kind(scene, "pca", pretreatment="continuum", progress=Progress(events.append))
    assert found.pretreatment.positions.tolist() == [0.0, 1.0, 2.0, 3.0]
    said = [event["message"] for event in events if event["event"] == "warning"]
    assert len(said) == 1
    assert said[0].startswith("The pretreatment continuum takes the bands as equally spaced, in their order")
    events.clear()
    fit_kind(scene, "pca", pretreatment="snv", progress=Progress(events.append))  # needs no wavelengths
    assert not [event for event in events if event["event"] == "warning"]


def test_more_components_than_bands_are_refused(scene):
    with pytest.raises(
        ParameterError, match="5 components are asked for, but only 4 bands are used; choose at most 4"
    ):
        fit_scene_reduction(
            scene[0], bands=BANDS, components=5, standardize=True, whiten=False, progress=Progress()
        )


@pytest.fixture
def collect(scene):
    opened, _ = scene
    reduction = fit_scene_reduction(
        opened, bands=BANDS, components=2, standardize=True, whiten=False, progress=Progress()
    )

    def collect(pixels, patch_size=5):
        return collect_patches(
            opened,
            np.array(pixels),
            bands=BANDS,
            reduction=reduction,
            patch_size=patch_size,
            device=CPU,
            progress=Progress(),
        )

    return collect, reduction


def test_patches_are_those_of_the_reduced_scene(collect, scene):
    """Pixels at a corner, at the border of two tiles, and in the middle."""
    (opened, _), (gather, reduction) = scene, collect
    pixels = [(0, 0), (31, 32), (39, 36), (20, 20)]
    source, valid = gather(pixels)
    assert valid.all()
    cube, is_valid = read_padded(opened, Window(0, 0, HEIGHT, WIDTH), halo=2, bands=BANDS)
    reduced = reduction.apply(cube, is_valid, CPU)
    (patches,) = source.gather(torch.arange(4))
    for patch, (row, column) in zip(patches, pixels, strict=True):
        torch.testing.assert_close(patch, reduced[:, row : row + 5, column : column + 5])


def test_invalid_pixels_are_told(collect):
    assert collect[0]([(5, 6), (5, 7)])[1].tolist() == [False, True]


def test_labels_on_invalid_pixels_alone_and_patches_larger_than_the_scene_are_refused(collect):
    with pytest.raises(
        LabelError, match="At every labelled pixel the scene is nodata, NaN or masked; choose labels"
    ):
        collect[0]([(5, 6)])
    with pytest.raises(
        PatchError, match="The patch size is 39, but the scene has only 37 x 40 pixels; choose smaller"
    ):
        collect[0]([(1, 1)], patch_size=39)
