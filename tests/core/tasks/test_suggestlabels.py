"""The task that suggests where to label next."""

import numpy as np
import pyogrio
import pytest
import shapely

from hsi_core.errors import OutputError, ParameterError
from hsi_core.labels.labels import read_labels
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import suggestlabels, train
from hsi_core.tasks.suggestlabels import Params
from scenes_for_tests import write_labels

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("few_threads")]


@pytest.fixture
def trained(labelled_scene, tmp_path):
    """Scene, model of two of its three classes, and the labels that it learned."""
    scene, _, codes = labelled_scene
    known = np.where((codes < 3) & (np.indices(codes.shape)[1] < codes.shape[1] // 2), codes, 0)
    labels, model = write_labels(tmp_path / "known.tif", scene, known), tmp_path / "m.safetensors"
    train.run(train.Params(scene=scene, labels=labels, output_model=model, network="lda"), Progress())
    return scene, model, labels, codes


def run(tmp_path, scene, model, **params):
    events = []
    path = tmp_path / "next.gpkg"
    result = suggestlabels.run(
        Params(scene=scene, model=model, output=path, **params), Progress(events.append)
    )
    meta, _, wkb, columns = pyogrio.raw.read(path)
    fields = dict(zip(meta["fields"], columns, strict=True))
    return result, fields, " ".join(event.get("message", "") for event in events), wkb


def write_area(path, polygon):
    pyogrio.raw.write(
        path,
        geometry=shapely.to_wkb(np.array([polygon])),
        field_data=[],
        fields=[],
        geometry_type="Polygon",
        crs="EPSG:32616",
    )
    return path


def test_pixels_of_an_unknown_class_are_suggested_and_no_training_pixel(trained, tmp_path):
    scene, model, _, codes = trained
    result, fields, said, _ = run(tmp_path, scene, model, count=12, min_distance=2)
    assert result.num_suggested == len(fields["rank"]) == 12
    rows, columns = fields["row"], fields["column"]
    known = (codes < 3) & (np.indices(codes.shape)[1] < codes.shape[1] // 2)
    assert not known[rows, columns].any()
    assert (codes[rows, columns] == 3).mean() > (codes == 3).mean()  # the class that the model does not know
    places = np.column_stack([rows, columns])
    apart = np.abs(places[:, None] - places).max(axis=2)
    assert apart[~np.eye(12, dtype=bool)].min() >= 2
    assert (np.diff(fields["margin"]) >= 0).all()
    assert result.mean_margin == pytest.approx(fields["margin"].mean(), abs=1e-5)
    assert "12 of" in said
    again, same, _, _ = run(tmp_path, scene, model, count=12, min_distance=2)
    assert again == result
    assert same["row"].tolist() == rows.tolist()


def test_the_filled_in_layer_is_a_layer_of_labels(trained, tmp_path):
    scene, model, _, codes = trained
    _, fields, _, wkb = run(tmp_path, scene, model, count=20, min_distance=1)
    names = np.array([f"class {code}" for code in codes[fields["row"], fields["column"]]], dtype=object)
    names[0] = None  # one that nobody could see
    filled = tmp_path / "filled.gpkg"
    pyogrio.raw.write(
        filled, geometry=wkb, field_data=[names], fields=["class"], geometry_type="Point", crs="EPSG:32616"
    )
    with open_scene(scene) as opened:
        labels = read_labels(filled, grid=opened.grid, field="class", progress=Progress())
    places = fields["row"][1:], fields["column"][1:]
    assert (labels.codes > 0).sum() == 19
    found = [labels.class_table.names[index] for index in labels.class_table.to_indices(labels.codes[places])]
    assert found == names[1:].tolist()


def test_labels_keep_their_surroundings_and_the_area_of_interest_is_kept(trained, tmp_path):
    scene, model, _, codes = trained
    other = np.zeros_like(codes)
    other[:, codes.shape[1] - 6 :] = 1
    labels = write_labels(tmp_path / "other.tif", scene, other)
    with open_scene(scene) as opened:
        corners = opened.grid.place_pixels(np.array([[3, codes.shape[1] - 16], [20, codes.shape[1] - 1]]))
    area = write_area(tmp_path / "area.gpkg", shapely.box(*corners.min(axis=0), *corners.max(axis=0)))
    _, fields, _, _ = run(tmp_path, scene, model, count=5, labels=labels, area=area, min_distance=3)
    assert (fields["column"] >= codes.shape[1] - 17).all()
    assert (fields["column"] <= codes.shape[1] - 9).all()
    assert ((fields["row"] >= 2) & (fields["row"] <= 21)).all()


def test_too_few_places_are_said_and_none_is_refused(trained, tmp_path):
    scene, model, _, codes = trained
    result, _, said, _ = run(tmp_path, scene, model, count=500, min_distance=15)
    assert result.num_suggested < 500
    assert f"Only {result.num_suggested} of 500 pixels are suggested" in said
    whole = write_labels(tmp_path / "whole.tif", scene, np.ones_like(codes))
    with pytest.raises(ParameterError, match=f"All {codes.size} pixels that were drawn are near labels"):
        run(tmp_path, scene, model, labels=whole)
    away = write_area(tmp_path / "away.gpkg", shapely.box(0, 0, 9, 9))
    with pytest.raises(ParameterError, match="The area of interest lies outside the scene; choose polygons"):
        run(tmp_path, scene, model, area=away)


def test_a_layer_with_filled_in_classes_is_not_replaced(trained, tmp_path):
    scene, model, *_ = trained
    pyogrio.raw.write(
        tmp_path / "next.gpkg",
        geometry=shapely.to_wkb(shapely.points([[0, 0]])),
        field_data=[np.array(["Corn"], dtype=object)],
        fields=["class"],
        layer="suggestions",
        geometry_type="Point",
        crs="EPSG:32616",
    )
    with pytest.raises(OutputError, match="already has the class of 1 points; give the new layer another"):
        run(tmp_path, scene, model, count=3)
