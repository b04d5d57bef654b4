import numpy as np
import pytest
import rasterio

from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.grid import Grid
from hsi_core.mapping.store import open_store
from hsi_core.mapping.writer import Outputs, write_rasters
from hsi_core.progress import Progress
from hsi_core.windows import Window

SHAPE = (270, 300)  # two blocks in each direction
TABLE = ClassTable.of([ClassEntry(2, "water", "#0000ff"), ClassEntry(7, "maize", "#00ff00")])


@pytest.fixture
def outputs(tmp_path):
    return Outputs(tmp_path / "map.tif", tmp_path / "probabilities.tif", tmp_path / "confidence.tif")


@pytest.fixture
def values():
    """Results of all pixels; the first row is invalid."""
    rng = np.random.default_rng(0)
    shares = rng.random((*SHAPE, 1), dtype=np.float32)
    found = {
        "class_map": np.where(shares < 0.3, 2, 7),
        "probabilities": np.concatenate([shares, 1 - shares], axis=2),
        "confidence": np.maximum(shares, 1 - shares),
    }
    found["class_map"][0], found["probabilities"][0], found["confidence"][0] = 0, np.nan, np.nan
    return found


def write(outputs, values, table=TABLE):
    layers = outputs.layers(table)
    with open_store(layers, shape=SHAPE, fingerprint=None, progress=Progress()) as store:
        for name in layers:
            store.write(name, Window(0, 0, *SHAPE), values[name])
        files = {name: layer.path for name, layer in layers.items()}
        return write_rasters(
            store,
            files,
            grid=Grid(width=SHAPE[1], height=SHAPE[0]),
            table=table,
            tags={"HSI_SCENE": "scene.tif"},
            cache_bytes=2**24,
            progress=Progress(),
        )


def test_every_raster_has_the_values_of_the_store(outputs, values):
    write(outputs, values)
    for name in values:
        with rasterio.open(getattr(outputs, name)) as dataset:
            np.testing.assert_array_equal(dataset.read(), values[name].transpose(2, 0, 1))
            assert dataset.tags()["HSI_SCENE"] == "scene.tif"
            assert dataset.overviews(1) == [2, 4]


def test_pixels_are_counted(outputs, values):
    counts = write(outputs, values)
    assert counts.num_invalid == 300
    assert counts.codes == {code: int((values["class_map"] == code).sum()) for code in (2, 7)}


def test_bands_are_described_and_invalid_pixels_are_nodata(outputs, values):
    write(outputs, values)
    with rasterio.open(outputs.probabilities) as dataset:
        assert dataset.descriptions == ("water", "maize")
        assert np.isnan(dataset.nodata)
    with rasterio.open(outputs.confidence) as dataset:
        assert dataset.descriptions == ("largest class probability",)
        assert np.isnan(dataset.nodata)
    with rasterio.open(outputs.class_map) as dataset:
        assert dataset.nodata == 0
        assert dataset.colormap(1)[7] == (0, 255, 0, 255)


def test_only_the_outputs_that_are_wanted_are_stored(tmp_path, values):
    only_map = Outputs(tmp_path / "map.tif")
    assert list(only_map.layers(TABLE)) == ["class_map"]
    write(only_map, values)
    assert [path.name for path in tmp_path.glob("*.tif")] == ["map.tif"]


@pytest.mark.parametrize(("code", "dtype"), [(255, "uint8"), (256, "uint16")])
def test_the_class_map_has_room_for_its_codes(tmp_path, code, dtype):
    table = ClassTable.of([ClassEntry(1, "a", "#000000"), ClassEntry(code, "b", "#ffffff")])
    layers = Outputs(tmp_path / "map.tif", tmp_path / "shares.tif").layers(table)
    assert layers["class_map"].dtype == dtype
    assert (layers["probabilities"].dtype, layers["probabilities"].num_channels) == ("float32", 2)


def test_the_same_values_give_the_same_bytes(outputs, values, tmp_path):
    found = []
    for _ in range(2):
        write(outputs, values)
        found.append([path.read_bytes() for path in sorted(tmp_path.glob("*.tif"))])
    assert found[0] == found[1]
