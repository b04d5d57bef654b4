"""The task that checks a scene: known faults are found, and its list of bands is the one that Train takes."""

import json
from typing import Any

import numpy as np
import pytest
import rasterio

from hsi_core.errors import ParameterError
from hsi_core.modelfile.model_file import load_model
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene, parse_bands
from hsi_core.tasks import train
from hsi_core.tasks.scenereport import Params, run
from html_for_tests import check_numbers
from scenes_for_tests import write_labels, write_scene

WAVELENGTHS = [*np.linspace(450, 1000, 20), 1300, 1380, 1400, 1500, 1900, 2100, 2150, 2200, 2250, 2300]


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """30 bands; band 3 is marked as bad, 7 is noise, 10 has stripes, 12 is cut off, 22, 23, 25 are vapour."""
    rng = np.random.default_rng(0)
    rows, columns = np.indices((64, 72))
    codes = ((rows + 2 * columns) // 20 % 3 + 1).astype(np.uint16)  # slanted: no edge follows a column
    spectra = rng.uniform(800, 3000, (4, 30))
    cube = spectra[codes].transpose(2, 0, 1) + rng.normal(0, 20, (30, 64, 72))
    cube[6] = rng.normal(0, 500, (64, 72))
    cube[9] += rng.normal(0, 60, 72)
    cube[11] = np.minimum(cube[11], np.quantile(cube[11], 0.9))
    folder = tmp_path_factory.mktemp("scene")
    path = write_scene(folder / "scene.tif", cube.astype(np.int16), wavelengths=WAVELENGTHS, nodata=-32768)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(3, bbl="0", fwhm="12.5")
    write_labels(folder / "labels.tif", path, codes)
    return path


def check(scene, tmp_path, **changes) -> tuple[Any, list[dict[str, Any]]]:
    events: list[dict[str, Any]] = []
    job = {"scene": scene, "report": tmp_path / "r.html", "json_file": tmp_path / "r.json"} | changes
    return run(Params(**job), Progress(events.append)), events


def test_known_faults_are_found_and_page_json_and_result_agree(scene, tmp_path):
    result, events = check(scene, tmp_path)
    assert result.bad_bands == "3,7,22-23,25"
    assert result.bands == "1-2,4-6,8-21,24,26-30"
    assert (result.num_bands, result.num_bad_bands, result.num_saturated_bands) == (30, 5, 1)
    assert (result.num_striped_bands, result.invalid_share, result.num_read) == (1, 0.0, 64 * 72)
    record = json.loads((tmp_path / "r.json").read_text())
    bands = record["bands"]
    assert [band["number"] for band in bands if band["has_column_stripes"]] == [10]
    assert [band["number"] for band in bands if band["is_saturated"]] == [12]
    assert bands[2]["bad_reasons"] == ["metadata"]
    assert bands[2]["fwhm_nm"] == 12.5
    assert bands[0]["fwhm_nm"] is None
    assert bands[0]["noise_shift"] == pytest.approx(20, rel=0.2)
    assert record["bands_to_use"] == result.bands
    assert sum(bands[0]["histogram"]) == 64 * 72
    page = (tmp_path / "r.html").read_text()
    check_numbers(page)
    assert result.bands in page
    assert "in an absorption of water vapour" in page
    assert any(result.bad_bands in event["message"] for event in events if event["event"] == "info")
    again, _ = check(scene, tmp_path, report=None)
    assert again.bands == result.bands
    assert json.loads((tmp_path / "r.json").read_text()) == record


def test_the_list_of_bands_is_what_train_takes_and_stays_in_the_model(scene, tmp_path):
    result, _ = check(scene, tmp_path, report=None)
    with open_scene(scene) as opened:
        wanted = parse_bands(result.bands, opened)
    model = tmp_path / "m.safetensors"
    train.run(
        train.Params(
            scene=scene,
            labels=scene.parent / "labels.tif",
            output_model=model,
            network="lda",
            bands=result.bands,
        ),
        Progress(),
    )
    assert load_model(model).card.bands == wanted == [n for n in range(1, 31) if n not in (3, 7, 22, 23, 25)]


def test_settings_choose_the_reasons_and_a_job_without_outputs_is_refused(scene, tmp_path):
    result, _ = check(scene, tmp_path, water_vapour=False, least_snr=0.0, report=None)
    assert result.bad_bands in ("3", "3,7")  # noise is still noisier than its neighbours
    with pytest.raises(ParameterError, match="No output is given"):
        check(scene, tmp_path, report=None, json_file=None)


def test_values_that_seem_to_be_an_undeclared_fill_value_are_told(tmp_path):
    cube = np.random.default_rng(0).uniform(1, 9, (4, 20, 20)).astype(np.float32)
    cube[2, 5, 7] = 1e15
    _, events = check(write_scene(tmp_path / "s.tif", cube), tmp_path)
    (warning,) = [event["message"] for event in events if event["event"] == "warning"]
    assert "has a pixel with values such as 1e+15 (band 3, row 6, column 8)" in warning
    assert "gdal_edit.py -a_nodata 1e+15 s.tif" in warning


def test_the_share_of_invalid_pixels_is_said(tmp_path):
    """Two columns of ten without data in one of five bands."""
    cube = np.random.default_rng(0).integers(100, 900, (5, 20, 10)).astype(np.int16)
    cube[2, :, :2] = -1
    result, events = check(write_scene(tmp_path / "s.tif", cube, nodata=-1), tmp_path)
    assert result.invalid_share == 0.2
    said = [event["message"] for event in events if event["event"] == "info"]
    assert said[0] == "40 of 200 pixels read (20.0 %) are nodata, NaN or masked in one band or more."
