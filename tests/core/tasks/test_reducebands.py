"""The task that reduces bands to components."""

from typing import Any

import numpy as np
import pytest
import rasterio
from sklearn.decomposition import PCA

from hsi_core.errors import OutputError, ParameterError
from hsi_core.progress import Progress
from hsi_core.tasks.reducebands import Params, run
from html_for_tests import check_numbers


def reduce(scene, tmp_path, **changes) -> tuple[Any, list[dict[str, Any]]]:
    events: list[dict[str, Any]] = []
    job = {"scene": scene, "output": tmp_path / "c.tif"} | changes
    return run(Params(**job), Progress(events.append)), events


def test_principal_components_are_those_of_scikit_learn(labelled_scene, tmp_path):
    scene, _, _ = labelled_scene
    result, _ = reduce(
        scene,
        tmp_path,
        components=3,
        bands="1-12",
        report=tmp_path / "r.html",
        output_denoised=tmp_path / "d.tif",
    )
    with rasterio.open(scene) as dataset:
        spectra = dataset.read(list(range(1, 13))).reshape(12, -1).T.astype(float)
    reference = PCA(3).fit(spectra)
    with rasterio.open(result.output) as dataset:
        found = dataset.read().reshape(3, -1).T
        assert dataset.descriptions == ("PC 1", "PC 2", "PC 3")
        assert np.isnan(dataset.nodata)
    expected = reference.transform(spectra)
    signs = np.sign((found * expected).sum(axis=0))
    assert np.abs(found * signs - expected).max() < 0.05
    assert result.explained == pytest.approx(reference.explained_variance_ratio_.sum(), abs=1e-5)
    with rasterio.open(result.output_denoised) as dataset:
        denoised = dataset.read().reshape(12, -1).T
        assert dataset.tags(2)["wavelength"] == "410"
    assert np.abs(denoised - reference.inverse_transform(expected)).max() < 0.05
    page = (tmp_path / "r.html").read_text()
    check_numbers(page)
    assert "share so far" in page


def test_discriminant_components_separate_the_classes(labelled_scene, tmp_path, monkeypatch):
    scene, labels, codes = labelled_scene
    monkeypatch.setattr("hsi_core.tasks.reducebands.MOST_PER_CLASS", 300)
    result, events = reduce(scene, tmp_path, method="discriminant", labels=labels, components=2)
    assert any(
        event["event"] == "info" and "900 of 2688 labelled pixels" in event["message"] for event in events
    )
    with rasterio.open(result.output) as dataset:
        found = dataset.read()
    within = np.mean([found[:, codes == code].std(axis=1) for code in (1, 2, 3)], axis=0)
    assert (found.std(axis=(1, 2)) > 5 * within).all()


def test_labels_without_use_are_a_warning_and_impossible_jobs_are_refused(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    _, events = reduce(scene, tmp_path, method="mnf", labels=labels, components=1, report=tmp_path / "r.html")
    assert [e["message"] for e in events if e["event"] == "warning"] == [
        "The labels are not used: mnf needs none."
    ]
    with pytest.raises(ParameterError, match="Discriminant components need labels"):
        reduce(scene, tmp_path, method="discriminant")
    with pytest.raises(ParameterError, match="21 components are asked for, but only 20 bands"):
        reduce(scene, tmp_path, components=21)
    with pytest.raises(OutputError, match="must be a GeoTIFF"):
        reduce(scene, tmp_path, output_denoised=tmp_path / "d.img")
