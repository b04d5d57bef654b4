import threading
from contextlib import ExitStack

import numpy as np
import pytest
import rasterio

from hsi_core.classes import raster
from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.errors import CancelledError
from hsi_core.grid import Grid
from hsi_core.mapping import writer
from hsi_core.mapping.store import open_store
from hsi_core.mapping.writer import Outputs, write_rasters
from hsi_core.outputs import new_file
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


def write(outputs, values, table=TABLE, progress=None):
    layers = outputs.layers(table)
    height, width = values["class_map"].shape[:2]
    with ExitStack() as stack:
        store = stack.enter_context(
            open_store(layers, shape=(height, width), fingerprint=None, progress=Progress())
        )
        for name in layers:
            store.write(name, Window(0, 0, height, width), values[name])
        return write_rasters(
            store,
            {name: stack.enter_context(new_file(layer.path)) for name, layer in layers.items()},
            grid=Grid(width=width, height=height),
            table=table,
            tags={"HSI_SCENE": "scene.tif"},
            progress=progress or Progress(),
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


def test_the_same_values_give_the_same_bytes_for_any_number_of_threads(outputs, tmp_path, monkeypatch):
    """18 blocks, written in parts of one block and of a row of blocks."""
    shares = np.random.default_rng(0).integers(0, 9, (600, 1300, 1)).astype(np.float32) / 8
    values = {
        "class_map": np.where(shares < 0.3, 2, 7),
        "probabilities": np.concatenate([shares, 1 - shares], axis=2),
        "confidence": np.maximum(shares, 1 - shares),
    }
    found = []
    for threads, part_bytes in ((1, 1), (1, 2**20), (8, 2**20)):
        monkeypatch.setattr(writer, "largest_num_threads", lambda threads=threads: threads)
        monkeypatch.setattr(writer, "PART_BYTES", part_bytes)
        write(outputs, values)
        found.append([path.read_bytes() for path in sorted(tmp_path.glob("*.tif"))])
    assert len(found[0]) == 3
    assert all(files == found[0] for files in found)


@pytest.mark.parametrize("message", ["Writing the map", "Building overviews"])
def test_a_cancel_in_the_final_pass_leaves_nothing(outputs, values, tmp_path, monkeypatch, message):
    monkeypatch.setattr(writer, "largest_num_threads", lambda: 2)
    cancelled = threading.Event()

    def emit(event):
        if event.get("message") == message:
            cancelled.set()

    with pytest.raises(CancelledError):
        write(outputs, values, progress=Progress(emit, cancelled.is_set))
    assert list(tmp_path.iterdir()) == []


def test_overviews_that_end_after_a_cancel_leave_nothing(outputs, values, tmp_path, monkeypatch):
    """GDAL cannot be interrupted: the abandoned thread ends its work when the files are already deleted."""
    cancelled, is_deleted = threading.Event(), threading.Event()
    abandoned = []

    def build_slowly(path, resampling, **options):
        abandoned.append(threading.current_thread())
        cancelled.set()
        assert is_deleted.wait(60)

    monkeypatch.setattr(raster, "build_overviews", build_slowly)
    with pytest.raises(CancelledError):
        write(outputs, values, progress=Progress(is_cancelled=cancelled.is_set))
    is_deleted.set()
    for thread in abandoned:
        thread.join(60)
    assert len(abandoned) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("pixel_bytes", "parts"), [(1, [(256, 4096), (256, 904), (44, 4096), (44, 904)]), (64, [(256, 256)])]
)
def test_parts_are_whole_blocks_in_the_order_of_the_file(pixel_bytes, parts):
    """A block of 256 x 256 bytes is 64 KiB: 16 of them are 1 MiB. One of 64 bytes for each pixel is 4 MiB."""
    shape = (300, 5000) if pixel_bytes == 1 else (256, 256)
    found = list(writer._parts(shape, pixel_bytes))
    assert [(part.height, part.width) for part in found] == parts
    assert [(part.row, part.column) for part in found][:2] == [(0, 0), (0, 4096)][: len(parts)]
