"""The task that resamples a scene to other bands."""

import numpy as np
import pytest
import rasterio
from pydantic import ValidationError

from hsi_core.errors import ModelError, ParameterError
from hsi_core.progress import Progress
from hsi_core.scenes.response import response_weights
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import classify
from hsi_core.tasks.resamplebands import Params, run
from hsi_core.windows import Window
from models_for_tests import write_model
from scenes_for_tests import UTM, separable_cube, striped_classes, write_scene

FINE, COARSE = np.arange(400.0, 900.0, 10.0).tolist(), [455.0, 565.0, 675.0, 785.0, 855.0]
WHOLE = Window(0, 0, 20, 300)


@pytest.fixture
def scene(tmp_path):
    cube = separable_cube(striped_classes(20, 300), len(FINE))
    cube[:, 3, 270] = 0
    return write_scene(tmp_path / "fine.tif", cube, wavelengths=FINE, nodata=0)


def resample(tmp_path, events=None, **params):
    return run(
        Params(output=tmp_path / "o.tif", **params), Progress((events if events is not None else []).append)
    )


def test_a_scene_gets_the_bands_of_a_list_and_keeps_its_invalid_pixels(scene, tmp_path):
    listed, events = tmp_path / "bands.txt", []
    listed.write_text("\n".join(map(str, COARSE)))
    result = resample(tmp_path, events, scene=scene, wavelengths=listed)
    weights = response_weights(FINE, [None] * len(FINE), COARSE, [None] * 5)
    with open_scene(scene) as fine, open_scene(result.output) as found:
        assert found.wavelengths_nm == tuple(COARSE)
        assert found.grid.is_same_place(fine.grid)
        values, valid = fine.read(WHOLE, fine.band_numbers)
        resampled, resampled_valid = found.read(WHOLE, found.band_numbers)
    np.testing.assert_array_equal(resampled_valid, valid)
    assert not valid[3, 270]
    expected = np.tensordot(weights, values, 1)
    np.testing.assert_allclose(resampled[:, valid], expected[:, valid], rtol=1e-5)
    assert result.num_bands == 5
    assert not [event for event in events if event["event"] == "warning"]


def test_a_model_of_a_coarser_sensor_maps_the_resampled_scene(scene, tmp_path):
    codes = striped_classes(20, 300)
    coarse = write_scene(tmp_path / "coarse.tif", separable_cube(codes, 5), wavelengths=COARSE)
    model = tmp_path / "m.safetensors"
    write_model(model, coarse, network="lda", components=3)
    for target in ({"model": model}, {"like": coarse}):
        output = resample(tmp_path, scene=scene, **target).output
        found = classify.run(
            classify.Params(scene=output, model=model, output=tmp_path / "map.tif"), Progress()
        )
        assert (found.num_pixels, found.num_invalid) == (5999, 1)


def test_classify_resamples_by_itself_to_the_same_map(scene, tmp_path):
    coarse = write_scene(
        tmp_path / "coarse.tif", separable_cube(striped_classes(20, 300), 5), wavelengths=COARSE
    )
    model, events = tmp_path / "m.safetensors", []
    write_model(model, coarse, network="lda", components=3)
    other = resample(tmp_path, scene=scene, model=model).output

    def rasters(name, scene, **params):
        names = {key: tmp_path / f"{name}_{key}.tif" for key in ("output", "probabilities", "entropy")}
        job = classify.Params(scene=scene, model=model, regularise="weak", **names, **params)
        classify.run(job, Progress(events.append))
        found = []
        for path in names.values():
            with rasterio.open(path) as dataset:
                found.append((dataset.read().tobytes(), dataset.tags().get("HSI_RESAMPLED")))
        return found

    expected = rasters("step", other)
    found = rasters("once", scene, resample=True)
    small = rasters("small", scene, resample=True, tile_size=16)
    assert [values for values, _ in found] == [values for values, _ in expected]
    assert found == small
    # The bands of the model are as wide as their distance, 110 to 70 nm: no band of the scene is left out.
    text = "5 bands from 50 bands of the scene, Gaussian spectral response"
    assert [tag for _, tag in found] == [text] * 3
    assert [tag for _, tag in expected] == [None] * 3
    assert any(text in event.get("message", "") for event in events)
    part = tmp_path / "part.tif"
    left, top = UTM * (40, 4)
    right, bottom = UTM * (90, 18)
    extent = f"{left},{right},{bottom},{top}"
    job = classify.Params(scene=scene, model=model, output=part, resample=True, extent=extent)
    classify.run(job, Progress())
    classify.run(classify.Params(scene=other, model=model, output=tmp_path / "all.tif"), Progress())
    with rasterio.open(part) as window, rasterio.open(tmp_path / "all.tif") as whole:
        np.testing.assert_array_equal(window.read(1), whole.read(1)[4:18, 40:90])
    short = write_scene(
        tmp_path / "short.tif", separable_cube(striped_classes(20, 30), 31), wavelengths=FINE[:31]
    )
    wanted = r"does not cover 2 of the bands: 785.0, 855.0 nm. The scene has 31 bands.*wanted are 5 bands"
    with pytest.raises(ParameterError, match=wanted):
        rasters("refused", short, resample=True)


def test_a_coarser_scene_is_warned_of_and_missing_wavelengths_are_refused(scene, tmp_path):
    cube = separable_cube(striped_classes(20, 30), 5)
    coarse, events = (
        write_scene(tmp_path / "coarse.tif", cube, wavelengths=[400.0, 500.0, 600.0, 700.0, 890.0]),
        [],
    )
    listed = tmp_path / "bands.txt"
    listed.write_text("500\n510\n520\n")
    resample(tmp_path, events, scene=coarse, wavelengths=listed)
    assert any("3 of the wanted bands are narrower" in event.get("message", "") for event in events)
    unknown = write_scene(tmp_path / "unknown.tif", cube)
    with pytest.raises(ParameterError, match=r"5 of 5 bands of unknown.tif have no wavelength"):
        resample(tmp_path, scene=unknown, like=coarse)


def test_a_model_without_wavelengths_is_refused(scene, tmp_path):
    other, model = (
        write_scene(tmp_path / "plain.tif", separable_cube(striped_classes(20, 30), 5)),
        tmp_path / "m",
    )
    write_model(model, other, network="lda", components=3)
    with pytest.raises(ModelError, match="The model m has no wavelengths, so bands cannot be resampled"):
        resample(tmp_path, scene=scene, model=model)


@pytest.mark.parametrize("given", [{}, {"like": "a", "model": "b"}])
def test_one_source_of_bands_is_needed(given, tmp_path):
    with pytest.raises(ValidationError, match=f"given {len(given)} times"):
        resample(tmp_path, scene="s", **given)
